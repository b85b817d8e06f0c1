"""The strip of steps across a screen: what is done, where work stands, and what each later step still lacks."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from congress_desktop.gui import theme
from congress_desktop.gui.widgets.painting import CENTRE, colour, paint_box, paint_mark, paint_text

_HEIGHT = 56
_DISC = 24
_LINE = 4
_PADDING = 10
_GAP = 8


class StepState(StrEnum):
    """How a step stands: done, open to work, or waiting for an earlier one."""

    DONE = "done"
    OPEN = "open"
    WAITING = "waiting"


@dataclass(frozen=True)
class StepWords:
    """A step as the strip shows it; `note` stands under its name, `missing` says in full what it waits for."""

    name: str
    state: StepState
    note: str = ""
    missing: str = ""


class StepButton(QPushButton):
    """One step: a disc with its number or a tick, its name, and how far it is."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self._words = StepWords("", StepState.WAITING)
        self._current = False
        self.setAutoDefault(False)
        self.setProperty("role", "step")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_PADDING + _DISC + _GAP + 40)

    def words(self) -> StepWords:
        """Return what the step shows."""
        return self._words

    def is_current(self) -> bool:
        """Return whether this is the step in view."""
        return self._current

    def show_words(self, words: StepWords) -> None:
        """Show how the step stands."""
        self._words = words
        self._tell()

    def show_current(self, current: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Show whether this is the step in view; only that one is reached by Tab."""
        self._current = current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        self._tell()

    def _tell(self) -> None:
        words = self._words
        self.setToolTip(words.missing or ". ".join(part for part in (words.name, words.note) if part))
        parts = (f"{self.number}. {words.name}", words.note, words.missing)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a step's size; the strip shares its width out evenly."""
        return QSize(120, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as on the space bar; leave the arrows to the strip."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the disc and the words."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._current:
            painter.fillRect(box, colour("accent_soft"))
            painter.fillRect(QRectF(0, box.bottom() - _LINE, box.width(), _LINE), colour("accent_fill"))
        disc = QRectF(_PADDING, box.center().y() - _DISC / 2, _DISC, _DISC)
        self._paint_disc(painter, disc)
        self._paint_words(painter, QRectF(disc.right() + _GAP, 8, box.width() - disc.right() - _GAP - 4, _HEIGHT - 16))
        if self.hasFocus():
            paint_ring(painter, box)

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        if self._words.state is StepState.DONE:
            paint_mark(painter, disc, "ok")
            return
        on = self._current or self._words.state is StepState.OPEN
        ground, edge = ("accent_fill", "accent_fill") if on else ("surface", "draft.line")
        paint_box(painter, disc, ground, edge, _DISC / 2, 2)
        paint_text(painter, str(self.number), disc, theme.font(10, "bold"), "on_fill" if on else "text_2", CENTRE)

    def _paint_words(self, painter: QPainter, where: QRectF) -> None:
        token = "accent" if self._current else "text_2" if self._words.state is StepState.WAITING else "text"
        face = theme.font(10, "regular" if self._words.state is StepState.WAITING else "semibold")
        if not self._words.note:
            paint_text(painter, self._words.name, where, face, token)
            return
        half = where.height() / 2
        paint_text(painter, self._words.name, QRectF(where.left(), where.top(), where.width(), half), face, token)
        note = QRectF(where.left(), where.top() + half, where.width(), half)
        paint_text(painter, self._words.note, note, theme.font(9), "accent" if self._current else "text_2")


def paint_ring(painter: QPainter, box: QRectF) -> None:
    """Paint the focus ring inside a box."""
    width = theme.current().focus_px
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = painter.pen()
    pen.setColor(colour("focus"))
    pen.setWidth(width)
    painter.setPen(pen)
    inset = width / 2
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 6, 6)


class StepStrip(QFrame):
    """Equal steps, 56 px high: Tab reaches the one in view, ← and → go along, Enter opens.

    `step_asked` carries the number of the step that was pressed, from 1, whether or not it can be opened.
    """

    step_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buttons: list[StepButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)

    def show_steps(self, steps: Sequence[StepWords], current: int) -> None:
        """Show these steps, and which of them, from 1, is in view."""
        while len(self._buttons) < len(steps):
            self._add_button()
        for button, words in zip(self._buttons, steps, strict=True):
            button.show_words(words)
            button.show_current(button.number == current)
        self.setAccessibleName(next((b.accessibleName() for b in self._buttons if b.is_current()), ""))

    def _add_button(self) -> None:
        if self._buttons:
            rule = QFrame(self)
            rule.setProperty("role", "rule-vertical")
            self._row.addWidget(rule)
        button = StepButton(len(self._buttons) + 1, self)
        button.clicked.connect(self._on_clicked)
        self._buttons.append(button)
        self._row.addWidget(button, 1)

    def steps(self) -> tuple[StepWords, ...]:
        """Return the steps shown."""
        return tuple(button.words() for button in self._buttons)

    def current(self) -> int:
        """Return the number of the step in view, from 1; 0 when there is none."""
        return next((button.number for button in self._buttons if button.is_current()), 0)

    def button(self, number: int) -> StepButton:
        """Return the button of a step, from 1."""
        return self._buttons[number - 1]

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, StepButton):
            self.step_asked.emit(sender.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus along the steps."""
        along = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        at = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), None)
        if along is None or at is None:
            super().keyPressEvent(event)
            return
        self._buttons[min(max(at + along, 0), len(self._buttons) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
