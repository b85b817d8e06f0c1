"""The check-in field, and how fast keys follow one another: a card reader is a keyboard that types in a burst."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.cards import CODE_DIGITS
from congress_desktop.domain.scanned_text import clean_scan
from congress_desktop.gui.widgets.fields import TypingField

BURST_MS = 35
"""Milliseconds within which a reader's next key follows; people who type fast need twice as long."""

SUFFIX_MS = 60
"""Milliseconds within which a reader's second suffix follows the first."""

DOUBLE_READ_MS = 1_500
"""Milliseconds within which one card held before the reader may be read again."""


@dataclass(frozen=True)
class KeyMoment:
    """When a key was pressed: the time its event carried, 0 when none, and the time it was handled."""

    stamp_ms: int
    handled_ms: int

    def follows(self, earlier: "KeyMoment | None", within_ms: int) -> bool:
        """Tell whether this is at most so long after an earlier moment; False when there is none.

        The events' own times count when both have one, because handling may have been held up.
        """
        if earlier is None:
            return False
        stamped = self.stamp_ms and earlier.stamp_ms
        passed = self.stamp_ms - earlier.stamp_ms if stamped else self.handled_ms - earlier.handled_ms
        return 0 <= passed <= within_ms


class KeyClock:
    """Says when keys were pressed; tests hand in their own `monotonic_ms`."""

    def __init__(self, monotonic_ms: Callable[[], int] | None = None) -> None:
        self._timer = QElapsedTimer()
        self._timer.start()
        self.now_ms = monotonic_ms or self._timer.elapsed

    def moment(self, event: QKeyEvent | None = None) -> KeyMoment:
        """Return the moment of a key; the present one when text came without a key."""
        return KeyMoment(event.timestamp() if event is not None else 0, self.now_ms())


def is_enter(event: QKeyEvent) -> bool:
    """Tell whether a key event is of Enter or Return, with no other key held."""
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and is_plain(event)


def is_tab(event: QKeyEvent) -> bool:
    """Tell whether a key event is of Tab, with no other key held."""
    return event.key() == Qt.Key.Key_Tab and is_plain(event)


def is_plain(event: QKeyEvent) -> bool:
    """Tell whether no Shift, Ctrl, Alt or the like is held; keys of the number pad are plain."""
    return event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


def is_code(text: str) -> bool:
    """Tell whether a cleaned text is as long as a card's code and of digits only."""
    return len(text) == CODE_DIGITS and text.isascii() and text.isdigit()


class ScanField(TypingField):
    """The line at the door into which cards are read and numbers and names are typed.

    Enter ends a text, and so does a Tab that follows its last letter as only a reader can. The field empties, then
    `entered` carries the text, cleaned. The same code again at once is one card read twice: `double_read` carries it
    instead. `confirmed` is emitted by Enter on the empty field. A reader's second suffix does nothing. All signals are
    emitted on the GUI thread; `returnPressed` is not emitted.
    """

    entered = Signal(str)
    double_read = Signal(str)
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None, monotonic_ms: Callable[[], int] | None = None) -> None:
        super().__init__(parent)
        self._clock = KeyClock(monotonic_ms)
        self._typed_at: KeyMoment | None = None
        self._ended_at: KeyMoment | None = None
        self._last_code = ""

    def take(self, text: str) -> None:
        """Treat a text as if it had been read into the field; what stood there half typed is gone."""
        self._end(clean_scan(text), self._clock.moment())

    def forget(self) -> None:
        """Take the next reading as a new one even when it is of the same card: it means something else now."""
        self._last_code = ""

    def event(self, event: QEvent) -> bool:
        """Keep Enter from shortcuts around the field, and a reader's Tab from moving the focus."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and is_enter(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and is_tab(event) and self._is_readers_tab(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the text at Enter; remember when its last letter came."""
        if is_enter(event):
            event.accept()
            if not event.isAutoRepeat():
                self._on_enter(self._clock.moment(event))
            return
        before = self.text()
        super().keyPressEvent(event)
        if self.text() != before:
            self._typed_at = self._clock.moment(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember when a typing tool brought letters; they carry no time of their own."""
        super().inputMethodEvent(event)
        if event.commitString():
            self._typed_at = self._clock.moment()

    def _is_readers_tab(self, event: QKeyEvent) -> bool:
        """Tell whether a Tab came too fast for a person, and do what it means."""
        moment = self._clock.moment(event)
        if not self.text():
            return moment.follows(self._ended_at, SUFFIX_MS)
        if not moment.follows(self._typed_at, BURST_MS):
            return False
        self._end(clean_scan(self.text()), moment)
        return True

    def _on_enter(self, moment: KeyMoment) -> None:
        QGuiApplication.inputMethod().commit()  # a typing tool may still hold the last letters
        if self.text():
            self._end(clean_scan(self.text()), moment)
        elif not moment.follows(self._ended_at, SUFFIX_MS):
            self.confirmed.emit()

    def _end(self, text: str, moment: KeyMoment) -> None:
        """Empty the field, then tell what it held; a text of blanks was nothing."""
        self.clear()
        if not text:
            return
        again = text == self._last_code and moment.follows(self._ended_at, DOUBLE_READ_MS)
        self._ended_at = moment
        self._last_code = text if is_code(text) else ""
        if again:
            self.double_read.emit(text)
        else:
            self.entered.emit(text)
