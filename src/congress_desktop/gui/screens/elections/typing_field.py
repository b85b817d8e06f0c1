"""The field in which a paper is typed: digits only, so that no typing tool can put a letter into a count."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from congress_desktop.domain.ballot_typing import AGREED
from congress_desktop.domain.elections import BallotForm
from congress_desktop.gui.widgets.painting import colour

_BLANKS = " .,;+-*/"
"""What stands for a blank between two numbers: the signs that a number pad has."""
_ALL_THE_REST = "*"
_LINE_PX = 3
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""Modifiers with which a key types nothing."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BallotField(QLineEdit):
    """A line of numbers struck out, or of one digit a name; the letters in fault are underlined.

    `entered` is emitted by Enter, never by one that repeats because it is held down.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form, self._count = BallotForm.STRIKE_OUT, 0
        self._fault: tuple[int, int] | None = None
        self.setProperty("role", "ballot")
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        # Without this an input method would show its composition in the field before the field sees it.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def show_ballot(self, form: BallotForm, count: int) -> None:
        """Say on which form papers are typed and how many names it has."""
        self._form, self._count = form, count

    def mark_fault(self, fault: tuple[int, int] | None) -> None:
        """Underline the letters from the first place to before the second; None for none."""
        if fault != self._fault:
            self._fault = fault
            self.update()

    def fault(self) -> str:
        """Return the letters underlined; empty when nothing is."""
        return self.text()[slice(*self._fault)] if self._fault else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and what parts them; leave every other key that types nothing to the field or the page."""
        if event.key() in _ENTER and self.isReadOnly():
            event.ignore()
        elif event.key() in _ENTER:
            event.accept()
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._put(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Undo) and not self._can_undo():
            event.ignore()
        elif event.text() and event.text().isprintable() and not event.modifiers() & COMMANDS:
            self._put(event.text())
        else:
            super().keyPressEvent(event)

    def _can_undo(self) -> bool:
        return bool(self.text()) and not self.isReadOnly()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take the digits of what a typing tool commits and nothing of what it composes."""
        self._put(event.commitString())
        event.accept()

    def _put(self, typed: str) -> None:
        if self.isReadOnly():
            return
        if self._form is BallotForm.TWO_BOX:
            self._put_boxes(typed)
            return
        for sign in typed:
            before = self.text()[: self._edge()]
            if sign.isdecimal() and sign.isascii():
                self.insert(sign)
            elif sign in _BLANKS and before and not before.endswith(" "):
                self.insert(" ")

    def _put_boxes(self, typed: str) -> None:
        if typed == _ALL_THE_REST:
            self.end(False)
            self.insert(AGREED * (self._count - len(self.text())))
            return
        for sign in typed:
            full = len(self.text()) >= self._count and not self.hasSelectedText()
            if sign.isdecimal() and sign.isascii() and not full:
                self.insert(sign)

    def _edge(self) -> int:
        return self.selectionStart() if self.hasSelectedText() else self.cursorPosition()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the page while there is nothing in the field to undo."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self._can_undo()
        ):
            event.ignore()
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and a red line under what is wrong in it."""
        super().paintEvent(event)
        if self._fault is None:
            return
        metrics = QFontMetricsF(self.font())
        cursor = self.cursorRect()
        left = cursor.center().x() - metrics.horizontalAdvance(self.text()[: self.cursorPosition()])
        start, end = (left + metrics.horizontalAdvance(self.text()[:place]) for place in self._fault)
        line = QRectF(start, cursor.bottom() - _LINE_PX + 1, end - start, _LINE_PX)
        painter = QPainter(self)
        painter.fillRect(line.intersected(QRectF(self.contentsRect())), colour("error.fill"))
