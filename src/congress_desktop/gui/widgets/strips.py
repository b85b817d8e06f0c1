"""Strips across a screen: the sum of an open vote, and the problem bars under the header."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from congress_desktop.gui import icons, theme
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.marks import ElidedLabel, StateMark
from congress_desktop.texts.frame_words import CLOSE_PROBLEM
from congress_desktop.texts.messages import Message


class SumStrip(QFrame):
    """One line that adds up what was typed, 44 px high: grey while incomplete, green when it fits, red when over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "box")
        self.setFixedHeight(44)
        self._mark, self._sum, self._verdict = StateMark(self), QLabel(self), ElidedLabel(self)
        self._aside = QLabel(self)
        self._sum.setProperty("role", "strong-13")
        self._verdict.setProperty("role", "strong")
        self._aside.setProperty("role", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        for widget in (self._mark, self._sum, self._verdict):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._aside)

    def show_sum(self, state: str, sum_text: str, verdict_text: str, aside: str = "") -> None:
        """Show a sum such as "185 + 1 + 1 = 187", what it means, and at the right what is left over."""
        self._mark.show_state(state)
        self._sum.setText(sum_text)
        self._verdict.setText(verdict_text)
        self._aside.setText(aside)
        theme.set_state(self, state)
        theme.set_state(self._verdict, state)
        self.setAccessibleName(self.shown_text())

    def shown_text(self) -> str:
        """Return everything the strip says on one line."""
        return " ".join(label.text() for label in (self._sum, self._verdict, self._aside) if label.text())


@dataclass(frozen=True)
class ProblemAct:
    """Something that can be done about a problem: words, what happens, and how the button looks."""

    text: str
    do: Callable[[], None]
    icon_name: str = ""
    shortcut: str = ""


class ProblemBar(QFrame):
    """One trouble with the machine: what, why, what to do now, its code small at the end; the screen works on."""

    closed = Signal()

    def __init__(
        self, state: str, message: Message, acts: tuple[ProblemAct, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "problem")
        self.setProperty("state", state)
        self._code = message.code.value
        self._title, self._body = QLabel(message.title, self), QLabel(self)
        self._title.setProperty("role", "strong")
        self._body.setProperty("role", "secondary")
        self._body.setWordWrap(True)
        self._words = " ".join(part for part in (message.body, message.action) if part)
        self._body.setText(f"{self._words} ({self._code})")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(message.line)
        self._lay_out(state, acts)

    def shown_text(self) -> str:
        """Return title and body, without the code."""
        return f"{self._title.text()}. {self._words}"

    def shown_code(self) -> str:
        """Return the code shown."""
        return self._code

    def _lay_out(self, state: str, acts: tuple[ProblemAct, ...]) -> None:
        mark = StateMark(self)
        mark.show_state(state, 28)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(12)
        row.addWidget(mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._body)
        row.addLayout(words, 1)
        for act in acts:
            button = KeyCapButton(act.text, self)
            button.described(scale="small", icon_name=act.icon_name, shortcut=act.shortcut)
            button.clicked.connect(act.do)
            row.addWidget(button)
        row.addWidget(self._close_button())

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon("x"))
        button.setIconSize(QSize(icons.BUTTON_PX, icons.BUTTON_PX))
        button.setToolTip(CLOSE_PROBLEM)
        button.setAccessibleName(CLOSE_PROBLEM)
        button.clicked.connect(self.closed)
        return button


class ProblemBars(QWidget):
    """The problem bars of a window, the latest at the bottom; takes no room while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: dict[str, ProblemBar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_problem(self, key: str, state: str, message: Message, *acts: ProblemAct) -> ProblemBar:
        """Show a problem until it is solved or closed; a later one with the same key takes its place."""
        self.solve(key)
        bar = ProblemBar(state, message, acts, self)
        bar.setObjectName(key)
        bar.closed.connect(self._on_closed)
        self._bars[key] = bar
        self._column.addWidget(bar)
        self.show()
        return bar

    def solve(self, key: str) -> None:
        """Take a problem away; does nothing when it is not shown."""
        bar = self._bars.pop(key, None)
        if bar is not None:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def shown(self) -> tuple[ProblemBar, ...]:
        """Return the bars shown, from the top."""
        return tuple(self._bars.values())

    def _on_closed(self) -> None:
        bar = self.sender()
        if isinstance(bar, ProblemBar):
            self.solve(bar.objectName())
