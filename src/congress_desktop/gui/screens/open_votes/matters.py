"""The dialog that adds matters: one a line, typed or pasted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.gui.forms.ui_matters import Ui_MattersDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.pasted import unnumbered
from congress_desktop.services.open_votes import MatterDraft
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message


def titles(text: str) -> list[str]:
    """Return the matters in a pasted text: one a line, leading numbers and dashes taken off."""
    lines = (unnumbered(line) for line in text.splitlines())
    return [line for line in lines if line]


class MattersDialog(OwnedDialog):
    """Asks for matters. `matters_given` carries a list of MatterDraft; it stays until `accept` is called."""

    matters_given = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_MattersDialog()
        self._form.setupUi(self)
        for group in MatterGroup:
            self._form.group_combo.addItem(label(group), group)
        self._form.group_combo.setCurrentIndex(self._form.group_combo.findData(MatterGroup.OTHER))
        self._form.lines_edit.textChanged.connect(self._on_typed)
        self._form.save_button.clicked.connect(self._on_save)
        self._form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._on_save)
        self._on_typed()
        self._form.lines_edit.setFocus()

    def _on_typed(self) -> None:
        count = len(titles(self._form.lines_edit.toPlainText()))
        self._form.lines_label.setText(f"{count} nội dung" if count else "")
        self._form.save_button.setEnabled(count > 0)

    def _on_save(self) -> None:
        group = MatterGroup(self._form.group_combo.currentData())
        self.matters_given.emit([MatterDraft(title, group) for title in titles(self._form.lines_edit.toPlainText())])

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was added; what was typed stays."""
        if isinstance(refusal, CodedError):
            self._form.lines_error.show_message(message(refusal), self._form.lines_edit)
