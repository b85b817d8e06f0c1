"""The dialog that puts the number of papers found in the box right, with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.forms.ui_collection import Ui_CollectionDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.services.election_views import RoundRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import message


class CollectionDialog(OwnedDialog):
    """Shows the number to be put right. `collection_given` carries the number, why it differs, and the reason."""

    collection_given = Signal(int, str, str)

    def __init__(self, row: RoundRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issued = row.issued or 0
        self._form = Ui_CollectionDialog()
        self._form.setupUi(self)
        form = self._form
        form.base_label.setText(
            f"Đã phát ra {grouped(self._issued)} phiếu, đã ghi thu về {grouped(row.collected or 0)}."
        )
        form.collected_edit.value_changed.connect(self._show_note)
        form.collected_edit.set_value(row.collected)
        form.note_edit.setText(row.collect_note)
        form.save_button.clicked.connect(self._on_save)
        form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._on_save)
        self._show_note()
        form.collected_edit.setFocus()
        form.collected_edit.selectAll()

    def _show_note(self) -> None:
        """Ask why the number differs from the papers handed out only while it does."""
        differs = self._form.collected_edit.value() not in (None, self._issued)
        self._form.note_name_label.setVisible(differs)
        self._form.note_edit.setVisible(differs)

    def _on_save(self) -> None:
        form = self._form
        form.collected_error.clear(form.collected_edit)
        form.note_error.clear(form.note_edit)
        form.reason_error.clear(form.reason_edit)
        form.page_error.clear()
        differs = form.note_edit.isVisibleTo(self)
        self.collection_given.emit(
            form.collected_edit.value() or 0, form.note_edit.text() if differs else "", form.reason_edit.text()
        )

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was put right, beside the field it is about; what was typed stays."""
        if not isinstance(refusal, CodedError):
            return
        form = self._form
        places = {
            Code.REASON_MISSING: (form.reason_error, form.reason_edit),
            Code.DIFFERENCE_UNEXPLAINED: (form.note_error, form.note_edit),
        }
        about_number = (
            Code.NUMBER_OUT_OF_RANGE,
            Code.COLLECTED_OVER_ISSUED,
            Code.PAPERS_OUTSIDE,
            Code.NOTHING_CORRECTED,
        )
        if refusal.code in about_number:
            form.collected_error.show_message(message(refusal), form.collected_edit)
        elif refusal.code in places:
            error, field = places[refusal.code]
            error.show_message(message(refusal), field)
        else:
            form.page_error.show_message(message(refusal))
