"""The dialog that adds matters: one a line, typed, pasted, or taken from an office's file."""

from collections.abc import Sequence

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

_BETWEEN_COLUMNS = "\t"


def drafts(text: str, group: MatterGroup) -> list[MatterDraft]:
    """Return the matters in a pasted text: one a line, leading numbers and dashes taken off.

    What a second column holds is put to the vote word for word.
    """
    found = []
    for line in text.splitlines():
        title, _, words = line.partition(_BETWEEN_COLUMNS)
        if unnumbered(title):
            found.append(MatterDraft(unnumbered(title), group, words.replace(_BETWEEN_COLUMNS, " ").strip()))
    return found


class MattersDialog(OwnedDialog):
    """Asks for matters. `matters_given` carries a list of MatterDraft; it stays until `accept` is called.

    `file_asked` is emitted when the list is to come from a file: answer with `add_lines`.
    """

    matters_given = Signal(list)
    file_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_MattersDialog()
        self._form.setupUi(self)
        for group in MatterGroup:
            self._form.group_combo.addItem(label(group), group)
        self._form.group_combo.setCurrentIndex(self._form.group_combo.findData(MatterGroup.OTHER))
        self._form.lines_edit.textChanged.connect(self._on_typed)
        self._form.file_button.clicked.connect(self.file_asked)
        self._form.save_button.clicked.connect(self._on_save)
        self._form.cancel_button.clicked.connect(self.reject)
        bind(self, "Ctrl+O", self._form.file_button.click)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._on_save)
        self._on_typed()
        self._form.lines_edit.setFocus()

    def add_lines(self, lines: Sequence[str]) -> None:
        """Add the lines of a file under those that stand there, to be looked through before they are added."""
        before = self._form.lines_edit.toPlainText().rstrip()
        self._form.lines_edit.setPlainText("\n".join(filter(None, (before, *lines))))
        self._form.lines_error.clear()
        self._form.lines_edit.setFocus()

    def _drafts(self) -> list[MatterDraft]:
        return drafts(self._form.lines_edit.toPlainText(), MatterGroup(self._form.group_combo.currentData()))

    def _on_typed(self) -> None:
        count = len(self._drafts())
        self._form.lines_label.setText(f"{count} nội dung" if count else "")
        self._form.save_button.setEnabled(count > 0)

    def _on_save(self) -> None:
        self.matters_given.emit(self._drafts())

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was added or read; what was typed stays."""
        if isinstance(refusal, CodedError):
            self._form.lines_error.show_message(message(refusal), self._form.lines_edit)
