"""Fields to type in, and the error that stands beside a field."""

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QRegularExpressionValidator
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.gui import theme
from congress_desktop.gui.widgets.marks import StateMark
from congress_desktop.texts.messages import Message

_MOST_DIGITS = 6


class TypingField(QLineEdit):
    """A line to type in that leaves Ctrl+Z to the window while there is nothing in it to undo."""

    def event(self, event: QEvent) -> bool:
        """Let the window's shortcut have Ctrl+Z when the field is empty."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.text()
        ):
            event.ignore()
            return False
        return super().event(event)


class CountField(TypingField):
    """A field for a number of people: digits only, empty is not zero.

    Typing tools for Vietnamese cannot put letters in it. `value_changed` carries the number, or None when empty.
    """

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "count")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        # Without this an input method would show its composition in the field before the validator sees it.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{_MOST_DIGITS}}}"), self))
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> int | None:
        """Return the number typed; None when the field is empty."""
        return int(self.text()) if self.text() else None

    def set_value(self, value: int | None) -> None:
        """Show a number; None empties the field."""
        self.setText("" if value is None else str(value))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take the digits of what a typing tool commits and nothing of what it composes."""
        self.insert(_digits(event.commitString()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take only the digits of what is pasted, so that "1.154" can be pasted; leave other signs to the screen."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.insert(_digits(QGuiApplication.clipboard().text()))
            return
        if event.text().isprintable() and event.text() and not _digits(event.text()):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _on_text_changed(self) -> None:
        self.value_changed.emit(self.value())


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter in "0123456789")


class FieldError(QWidget):
    """The error beside a field: a red mark and words; takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._label = StateMark(self), QLabel(self)
        self._code: Code | None = None
        self._mark.show_state("error", 18)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.hide()

    def show_message(self, message: Message, field: QWidget | None = None, *, as_warning: bool = False) -> None:
        """Show a refusal's message; the field named gets a red edge and keeps the focus.

        What is only proposed, and not refused, is shown `as_warning`.
        """
        self._code = message.code
        warns = as_warning or message.code.is_warning
        self._mark.show_state("warn" if warns else "error", 18)
        self._label.setText(rich_message(message, "warn.text" if warns else "error.text"))
        self.setAccessibleName(message.line)
        self.show()
        self._make_room()
        if field is not None:
            theme.set_state(field, "error")
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_room(self) -> None:
        """Let a dialog grow to what it now has to say; a screen has room of its own."""
        window = self.window()
        layout = window.layout() if isinstance(window, QDialog) else None
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(window.width()) if layout.hasHeightForWidth() else 0
            window.resize(window.width(), max(window.height(), needed, layout.totalMinimumSize().height()))

    def clear(self, field: QWidget | None = None) -> None:
        """Say nothing, and take the red edge from the field."""
        self._code = None
        self._label.clear()
        self.setAccessibleName("")
        self.hide()
        if field is not None:
            theme.set_state(field, "")

    def shown_code(self) -> str:
        """Return the code shown, such as "E305"; empty when nothing is."""
        return self._code.value if self._code else ""

    def shown_text(self) -> str:
        """Return the words shown without their code; empty when nothing is."""
        return self.accessibleName().removesuffix(f" ({self.shown_code()})") if self._code else ""


def rich_message(message: Message, token: str = "text_2") -> str:
    """Return a message as rich text: title in bold, body and action, the code small at the end."""
    colour, small = theme.current().colour(token), theme.current().text_2
    rest = " ".join(_escaped(part) for part in (message.body, message.action) if part)
    return (
        f'<span style="color:{colour}"><b>{_escaped(message.title)}.</b> {rest}</span>'
        f' <span style="color:{small}; font-size:9pt">({message.code.value})</span>'
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
