"""The dialog that records how somebody left a post, and who took over."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.ids import PersonId
from congress_desktop.gui.forms.ui_tenure_end import Ui_EndDialog
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.appointments.decision import suggested
from congress_desktop.gui.screens.appointments.typed import FieldsDialog
from congress_desktop.gui.widgets.suggestions import Suggestions
from congress_desktop.services import appointments
from congress_desktop.services.tenures import EndDraft
from congress_desktop.services.views import OfficeHolder
from congress_desktop.texts.labels import label
from congress_desktop.texts.tenure_words import span_words

_USUAL_REASONS = (
    "chuyển công tác",
    "nghỉ hưu",
    "kiện toàn, thay thế",
    "thôi tham gia cấp ủy",
    "miễn nhiệm",
    "từ trần",
    "hết nhiệm kỳ",
)


class EndDialog(FieldsDialog):
    """An ending as it is typed. `end_given` carries the draft; the dialog stays until `accept` is called."""

    end_given = Signal(object)

    def __init__(
        self, office: Office, holder: OfficeHolder, others: Sequence[OfficeHolder] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._chosen: PersonId | None = None
        self._form = Ui_EndDialog()
        self._form.setupUi(self)
        form, tenure = self._form, holder.held.tenure
        form.who_label.setText(
            f"{holder.full_name}, {label(holder.post)} {label(holder.body)}, {span_words(tenure, None)}"
        )
        self._others = tuple(each.tenure_id for each in others)
        names = ", ".join(f"{label(each.post)} {label(each.body)}" for each in others)
        form.also_check.setText(f"Thôi cả: {names}")
        form.also_check.setVisible(bool(others))
        form.reason_combo.setEditable(True)
        form.reason_combo.addItems(_USUAL_REASONS)
        form.reason_combo.setCurrentIndex(-1)
        self._suggestions = Suggestions(form.successor_edit, form.found_view, suggested)
        form.found_view.clicked.connect(self._take)
        form.successor_edit.textEdited.connect(self._on_typed)
        form.successor_edit.returnPressed.connect(self._take)
        self.finish_with(self._save)
        form.ended_on_edit.setFocus()

    def _on_typed(self, text: str) -> None:
        """Look for whom the letters mean; whoever was chosen before is so no longer."""
        self._chosen = None
        desk = self._office.desk
        self._office.runner.run(
            lambda: appointments.people_like(desk, text, 4), partial(self._suggestions.show_found, text)
        )

    def _take(self) -> None:
        """Take the one chosen, or the only one there is."""
        taken = self._suggestions.chosen_or_only()
        if taken is not None:
            self._form.successor_edit.setText(taken.full_name)
            self._chosen = taken.person_id
            self._suggestions.clear()

    def _save(self) -> None:
        draft = self.typed(self._draft)
        if draft is not None:
            self.end_given.emit(draft)

    def _draft(self) -> EndDraft:
        return EndDraft(
            self.needed_day("ended_on"),
            self._form.reason_combo.currentText(),
            self.paper(),
            self.text("successor"),
            self._chosen,
            self._others if self._form.also_check.isChecked() else (),
        )
