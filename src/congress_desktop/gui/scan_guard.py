"""Keeps what a card reader types out of every field but the one at the door, wherever the focus is."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from congress_desktop.domain.cards import CODE_DIGITS
from congress_desktop.domain.scanned_text import clean_scan
from congress_desktop.gui.widgets.scan_field import (
    BURST_MS,
    SUFFIX_MS,
    KeyClock,
    KeyMoment,
    is_code,
    is_enter,
    is_plain,
    is_tab,
)

_GRACE_MS = 10
# What a reader types: digits, perhaps after the name of the symbology, such as "]Q1".
_BEGUN = re.compile(r"\](?:[A-Z][0-9]*)?|[0-9]+")
_WHOLE = re.compile(rf"(?:\][A-Z][0-9])?([0-9]{{{CODE_DIGITS},}})")
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock})
_PRESSES = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


@dataclass(frozen=True)
class _HeldKey:
    """A key press that waits, the widget it was meant for, and the sign it types."""

    widget: QWidget
    event: QKeyEvent
    sign: str
    moment: KeyMoment


class ScanGuard(QObject):
    """Watches the keys pressed in a window and in its dialogs, and takes out what a card reader types.

    Digits wait up to `BURST_MS` for the next one. Thirteen or more and then Enter or Tab are a scan: no widget sees
    them, and `scanned` carries the digits. Anything else reaches the widget it was meant for, in order and once.
    `scanned_aside` carries the digits instead while a modal dialog is open, or when no screen takes scans (`field`
    returns None). What is typed into the field itself is left alone. Both signals are emitted on the GUI thread.
    """

    scanned = Signal(str)
    scanned_aside = Signal(str)

    def __init__(
        self,
        window: QWidget,
        field: Callable[[], QLineEdit | None],
        monotonic_ms: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._field = window, field
        self._clock = KeyClock(monotonic_ms)
        self._held: list[_HeldKey] = []
        self._replayed: list[QKeyEvent] = []
        self._ended_at: KeyMoment | None = None
        self._waited_longer = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_no_more)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.installEventFilter(self)
            application.focusChanged.connect(self._release)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back or swallow what a reader types; let everything else pass."""
        kind = event.type()
        if kind not in _PRESSES or not isinstance(event, QKeyEvent):
            return False
        if any(each is event for each in self._replayed):
            return False
        if not isinstance(watched, QWidget) or not self._is_guarded(watched):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            return self._foresee(watched, event)
        return self._take(watched, event)

    def _is_guarded(self, widget: QWidget) -> bool:
        """Tell whether a widget stands in the window or in a dialog of it."""
        above: QWidget | None = widget
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is not None

    def _foresee(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Keep shortcuts from a scan's end, and let held keys go before any other shortcut acts."""
        moment = self._clock.moment(event)
        if self._is_scans_end(event, moment) or self._is_second_suffix(watched, event, moment):
            event.accept()
            return True
        if not (_sign(event) or event.key() in _MODIFIERS):
            self._release()
        return not isValid(watched)

    def _take(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Tell whether a key is kept from the widget: swallowed, or held for later."""
        moment = self._clock.moment(event)
        if event.key() in _MODIFIERS:
            return False
        if self._is_second_suffix(watched, event, moment):
            return True
        if self._is_scans_end(event, moment):
            self._finish(moment)
            return True
        field = self._field()
        if field is not None and watched is field:
            return self._leave_to_field(field, event, moment)
        sign = "" if event.isAutoRepeat() else _sign(event)
        if not self._goes_on(watched, sign, moment):
            self._release()
        if sign and isValid(watched) and _BEGUN.fullmatch(self._held_signs() + sign):
            self._hold(_HeldKey(watched, _copy(event), sign, moment))
            return True
        return not isValid(watched)

    def _leave_to_field(self, field: QLineEdit, event: QKeyEvent, moment: KeyMoment) -> bool:
        """Let the field deal with a key; whatever opens when it ends a code does not get the reader's second suffix."""
        self._release()
        if (is_enter(event) or is_tab(event)) and is_code(clean_scan(field.text())):
            self._ended_at = moment
        return not isValid(field)

    def _is_second_suffix(self, watched: QWidget, event: QKeyEvent, moment: KeyMoment) -> bool:
        if self._held or not (is_enter(event) or is_tab(event)) or not moment.follows(self._ended_at, SUFFIX_MS):
            return False
        field = self._field()
        return watched is not field or not field.text()

    def _is_scans_end(self, event: QKeyEvent, moment: KeyMoment) -> bool:
        return (
            (is_enter(event) or is_tab(event))
            and _WHOLE.fullmatch(self._held_signs()) is not None
            and moment.follows(self._held[-1].moment, BURST_MS)
        )

    def _goes_on(self, watched: QWidget, sign: str, moment: KeyMoment) -> bool:
        """Tell whether a sign may belong to the burst that is held."""
        return bool(
            sign
            and self._held
            and self._held[-1].widget is watched
            and moment.follows(self._held[-1].moment, BURST_MS)
            and _BEGUN.fullmatch(self._held_signs() + sign)
        )

    def _held_signs(self) -> str:
        return "".join(each.sign for each in self._held)

    def _hold(self, key: _HeldKey) -> None:
        self._held.append(key)
        self._waited_longer = False
        self._timer.start(BURST_MS)

    def _finish(self, moment: KeyMoment) -> None:
        whole = _WHOLE.fullmatch(self._held_signs())
        self._held.clear()
        self._timer.stop()
        self._ended_at = moment
        if whole is None:
            return
        if self._field() is None or QApplication.activeModalWidget() is not None:
            self.scanned_aside.emit(whole.group(1))
        else:
            self.scanned.emit(whole.group(1))

    def _on_no_more(self) -> None:
        """Let the held keys go, unless the program was busy and the next ones may wait to be handled."""
        busy = bool(self._held) and self._clock.now_ms() - self._held[-1].moment.handled_ms > 2 * BURST_MS
        if busy and not self._waited_longer:
            self._waited_longer = True
            self._timer.start(_GRACE_MS)
        else:
            self._release()

    def _release(self) -> None:
        """Give the held keys to the widgets they were meant for."""
        held, self._held = self._held, []
        self._timer.stop()
        for key in held:
            if isValid(key.widget):
                self._replayed.append(key.event)
                QApplication.sendEvent(key.widget, key.event)
                self._replayed.remove(key.event)


def _sign(event: QKeyEvent) -> str:
    """Return the sign of a key that a reader may type, letters as capitals; empty for any other key."""
    key = event.key()
    shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and is_plain(event):
        return chr(key)
    if (key == Qt.Key.Key_BracketRight or Qt.Key.Key_A <= key <= Qt.Key.Key_Z) and (is_plain(event) or shifted):
        return chr(key)
    return ""


def _copy(event: QKeyEvent) -> QKeyEvent:
    """Return a key event that Python owns; `clone()` would leave it to nobody."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
