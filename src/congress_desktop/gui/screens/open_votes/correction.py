"""The dialog that puts a recorded count right, with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.open_votes import Count
from congress_desktop.gui.forms.ui_correction import Ui_CorrectionDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.messages import message, message_for


class CorrectionDialog(OwnedDialog):
    """Shows a count to be put right. `correction_asked` carries the count and the reason."""

    correction_asked = Signal(object, str)

    def __init__(self, row: MatterRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_CorrectionDialog()
        self._form.setupUi(self)
        self._form.matter_label.setText(f"{row.ordinal}. {row.title} – có mặt {row.present}")
        form = self._form
        self._fields = (form.in_favour_edit, form.against_edit, form.other_opinion_edit, form.not_voting_edit)
        values = (row.in_favour, row.against, row.other_opinion, row.not_voting)
        for field, value in zip(self._fields, values, strict=True):
            field.setProperty("role", "count-narrow")
            field.set_value(value)
        form.save_button.clicked.connect(self._on_save)
        form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._on_save)

    def _on_save(self) -> None:
        values = [field.value() for field in self._fields]
        if any(value is None for value in values):
            self._form.page_error.show_message(message_for(Code.COUNT_MISSING))
            return
        self.correction_asked.emit(Count(*(value or 0 for value in values)), self._form.reason_edit.text())

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the correction was not taken; what was typed stays."""
        if isinstance(refusal, CodedError):
            field = self._form.reason_edit if refusal.code is Code.REASON_MISSING else self._form.in_favour_edit
            self._form.page_error.show_message(message(refusal), field)
