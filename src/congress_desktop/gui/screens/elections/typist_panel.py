"""Who types: asked before the first paper of a pass, after a pause, and when somebody else sits down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui.forms.ui_typist_panel import Ui_TypistPanel
from congress_desktop.texts.messages import message, message_for

_WHY = {
    1: "Tên người nhập được ghi cạnh từng phiếu. Lần 2 sẽ do một người khác nhập lại, không nhìn thấy lần này.",
    2: "Lần 2 do một người khác với lần 1 nhập, độc lập và không nhìn thấy lần 1: nhờ vậy mới thấy chỗ gõ nhầm.",
}


class TypistPanel(QWidget):
    """Asks for one name. `named` carries it, tidied; whoever asked refuses it or goes on."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_TypistPanel()
        self._form.setupUi(self)
        self._names: tuple[str, ...] = ()
        self._form.typist_edit.textEdited.connect(self._on_typed)
        self._form.start_button.clicked.connect(self._on_entered)

    def ask(self, pass_number: int, before: str, names: Sequence[str]) -> None:
        """Ask who types; `before` is who typed until now, chosen so that Enter goes on or a letter replaces it."""
        self._form.title_label.setText(
            f"Ai nhập lần {pass_number}?" if not before else f"Ai nhập tiếp lần {pass_number}?"
        )
        self._form.why_label.setText(_WHY[pass_number])
        self._names = tuple(dict.fromkeys(names))
        self._form.known_label.setText(f"↓ để chọn: {', '.join(self._names)}" if self._names else "")
        self._form.known_label.setVisible(bool(self._names))
        self._form.typist_error.clear(self._form.typist_edit)
        self._form.typist_edit.setText(before)
        self._form.typist_edit.selectAll()

    def focus_first(self) -> None:
        """Put the focus in the field."""
        self._form.typist_edit.setFocus()

    def refuse(self, refusal: CodedError) -> None:
        """Show why this person cannot type now; the name stays."""
        self._form.typist_error.show_message(message(refusal), self._form.typist_edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the name by Enter, and let nobody behind see that key; offer the known names by ↓ and ↑."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._names:
            self._offer(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._on_entered()

    def _offer(self, by: int) -> None:
        """Put the next known name in the field, from the first again after the last."""
        typed = self._form.typist_edit.text()
        before = self._names.index(typed) if typed in self._names else -1 if by > 0 else 0
        place = before + by
        self._form.typist_edit.setText(self._names[place % len(self._names)])
        self._on_typed()

    def _on_typed(self) -> None:
        self._form.typist_error.clear(self._form.typist_edit)

    def _on_entered(self) -> None:
        name = tidy(self._form.typist_edit.text())
        if name:
            self.named.emit(name)
        else:
            words = message_for(Code.FIELD_EMPTY, field="typed_by")
            self._form.typist_error.show_message(words, self._form.typist_edit)
