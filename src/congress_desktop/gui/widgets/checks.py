"""A row of a check list, and the empty state of a screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from congress_desktop.gui import theme
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.marks import IconMark, StateMark


class CheckRow(QWidget):
    """One tick of a check list: mark by state, sentence, an optional line under it, a fraction at the right.

    At least 44 px high. `chosen` is emitted when the row is clicked.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._sentence = StateMark(self), QLabel(self)
        self._detail, self._fraction = QLabel(self), QLabel(self)
        self._state = "draft"
        self._sentence.setWordWrap(True)
        self._detail.setProperty("role", "secondary")
        self._detail.setWordWrap(True)
        self.setMinimumHeight(44)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._sentence)
        words.addWidget(self._detail)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(12)
        self._row.addWidget(self._mark)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._fraction)

    def show_check(self, state: str, sentence: str, detail: str = "", fraction: str = "") -> None:
        """Show a tick; with a detail the sentence is bold."""
        self._state = state
        self._mark.show_state(state)
        self._sentence.setText(sentence)
        theme.set_role(self._sentence, "strong" if detail else "")
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._fraction.setText(fraction)
        self._fraction.setVisible(bool(fraction))
        theme.set_state(self._fraction, state)
        self.setAccessibleName(self.shown_text())

    def add_button(self, button: QWidget) -> None:
        """Put a button that settles the matter at the right end of the row."""
        self._row.addWidget(button)

    def state(self) -> str:
        """Return the state of the tick."""
        return self._state

    def shown_text(self) -> str:
        """Return everything the row says on one line."""
        return " ".join(label.text() for label in (self._sentence, self._detail, self._fraction) if label.text())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that the row was chosen."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()
        super().mouseReleaseEvent(event)


_TEXT_WIDTH = 560


class EmptyState(QWidget):
    """What an empty screen is for, the one thing to do first, and the button that does it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._text = IconMark(self), QLabel(self), QLabel(self)
        self._title.setProperty("role", "matter")
        self._text.setProperty("role", "subtitle")
        self._text.setWordWrap(True)
        self._text.setFixedWidth(_TEXT_WIDTH)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        for widget in (self._icon, self._title, self._text):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        column.addStretch(2)

    def show_words(self, icon_name: str, title: str, text: str, width: int = _TEXT_WIDTH) -> None:
        """Show an icon of 56 px, a title and one or two sentences, in lines so many pixels wide."""
        self._text.setFixedWidth(width)
        self._icon.show_icon(icon_name, "accent", 56)
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title}. {text}")
        self._give_text_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the text its room in the face that it is shown in."""
        super().showEvent(event)
        self._give_text_room()

    def _give_text_room(self) -> None:
        """Let no line of the text be cut: a centred label is asked for its height without its width."""
        self._text.ensurePolished()
        self._text.setFixedHeight(max(self._text.heightForWidth(self._text.width()), 0))

    def add_button(
        self, text: str, *, role: str = "", icon_name: str = "", key: str = "", shortcut: str = ""
    ) -> KeyCapButton:
        """Add a button under the text, the main one first, and return it."""
        button = KeyCapButton(text, self)
        button.described(role=role, icon_name=icon_name, key=key, shortcut=shortcut)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def shown_text(self) -> str:
        """Return title and text."""
        return self.accessibleName()
