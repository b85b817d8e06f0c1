"""The dialog that takes a running order over from a model: which model, what would be added, to which sittings."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.agenda_template import AgendaTemplate, TemplateItem
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import SittingId
from congress_desktop.gui.forms.ui_agenda_template import Ui_AgendaTemplateDialog
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, GroupRow
from congress_desktop.services.agenda import fit_template
from congress_desktop.services.views import SittingView
from congress_desktop.texts.labels import label, sitting_full_name
from congress_desktop.texts.messages import message

Line = tuple[str, int, TemplateItem]
"""A part's key, the item's place in it, and the item."""


class AgendaTemplateDialog(OwnedDialog):
    """Shows the models beside the sittings of this congress.

    `template_taken` carries the model, and the sitting alone that it is for, or None for all; it stays until `accept`
    is called.
    """

    template_taken = Signal(object, object)

    def __init__(
        self,
        templates: Sequence[AgendaTemplate],
        sittings: Sequence[SittingView],
        sitting_id: SittingId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._templates, self._sittings, self._sitting_id = templates, sittings, sitting_id
        self._form = Ui_AgendaTemplateDialog()
        self._form.setupUi(self)
        self._model = FrozenTableModel[Line](
            (
                Column("Giờ", lambda line: f"{line[2].at:%H:%M}", style="second", width=72),
                Column("Phút", lambda line: str(line[2].lasts_minutes), style="second", right=True, width=56),
                Column("Nội dung", lambda line: line[2].title, tooltip=lambda line: line[2].title),
                Column("Người thực hiện", lambda line: line[2].presenter, style="second", width=170),
            ),
            key=lambda line: line[:2],
            group=lambda line: line[0],
        )
        form = self._form
        form.item_view.setModel(self._model)
        dress_table(form.item_view, self._model, dense=True)
        form.item_view.setSortingEnabled(False)
        form.template_view.setModel(QStringListModel([each.title for each in templates], self))
        form.template_view.setWordWrap(True)
        form.template_view.setCurrentIndex(form.template_view.model().index(0, 0))
        form.template_view.selectionModel().currentChanged.connect(self._show)
        form.only_check.toggled.connect(self._show)
        form.take_button.clicked.connect(self._take)
        form.take_button.setDefault(True)
        form.cancel_button.clicked.connect(self.reject)
        self.resize(980, 600)
        self._show()
        form.template_view.setFocus()

    def _template(self) -> AgendaTemplate:
        return self._templates[max(self._form.template_view.currentIndex().row(), 0)]

    def _only(self) -> SittingId | None:
        return self._sitting_id if self._form.only_check.isChecked() else None

    def _show(self) -> None:
        template = self._template()
        self._form.note_label.setText(template.note)
        self._form.source_label.setText(template.source)
        names = {each.sitting_id: sitting_full_name(each.kind, each.held_on) for each in self._sittings}
        lines: list[Line | GroupRow] = []
        added = 0
        for place, fitted in enumerate(fit_template(self._sittings, template, self._only())):
            key = str(place)
            name = names[fitted.sitting_id] if fitted.sitting_id else f"Phần {label(fitted.part.kind).lower()}"
            right = f"{len(fitted.part.items)} mục" if fitted.sitting_id else "không lấy"
            lines.append(GroupRow(key, name, "", right, "" if fitted.sitting_id else "draft"))
            lines += [(key, index, item) for index, item in enumerate(fitted.part.items)]
            added += len(fitted.part.items) if fitted.sitting_id else 0
        self._model.show_rows(lines)
        self._form.take_button.setText(f"Thêm {added} mục" if added else "Không có phần nào hợp")
        self._form.take_button.setEnabled(added > 0)

    def _take(self) -> None:
        self.template_taken.emit(self._template(), self._only())

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the model was not taken over."""
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))
