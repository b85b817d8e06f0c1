"""What a card reader types never lands in the wrong field; what a person types always lands in the right one."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from congress_desktop.gui.scan_guard import ScanGuard
from congress_desktop.gui.widgets.scan_field import ScanField

from .conftest import Boxes

CODE = "0000571234567"
NONE, KEYPAD, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEYS = {"]": Qt.Key.Key_BracketRight, "\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_Enter, "\t": Qt.Key.Key_Tab}


class NotedField(QLineEdit):
    """A field that notes each key press it sees."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.seen: list[str] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.seen.append(event.text())
        super().keyPressEvent(event)


class Room(QWidget):
    """A window with the door's field, another field and a guard; keys come when the test says."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.now_ms = 1_000
        self.said: list[tuple[str, str]] = []
        self.door, self.other, self.third = ScanField(self, self.time), NotedField(self), NotedField(self)
        self.button = QPushButton(self)
        column = QVBoxLayout(self)
        for widget in (self.door, self.other, self.third, self.button):
            column.addWidget(widget)
        self.takes_scans = True
        self.guard = ScanGuard(self, self.scan_field, self.time)
        self.guard.scanned.connect(partial(self.note, "scanned"))
        self.guard.scanned_aside.connect(partial(self.note, "aside"))
        self.door.entered.connect(partial(self.note, "entered"))
        self.door.confirmed.connect(partial(self.note, "confirmed", ""))
        self.show()
        self.other.setFocus()

    def time(self) -> int:
        return self.now_ms

    def note(self, what: str, text: str) -> None:
        self.said.append((what, text))

    def scan_field(self) -> QLineEdit | None:
        return self.door if self.takes_scans else None

    def type(self, widget: QWidget, text: str, gap_ms: int = 4, modifiers: Qt.KeyboardModifier = NONE) -> None:
        for letter in text:
            self.now_ms += gap_ms
            press(widget, letter, self.now_ms, modifiers)


def press(
    widget: QWidget, letter: str, stamp_ms: int = 0, modifiers: Qt.KeyboardModifier = NONE, *, repeats: bool = False
) -> None:
    key = KEYS.get(letter) or Qt.Key(ord(letter.upper()))
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, letter, autorep=repeats, count=1)
    event.setTimestamp(stamp_ms)
    QCoreApplication.sendEvent(widget, event)


def give_focus(widget: QWidget, _text: str) -> None:
    widget.setFocus()


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


@pytest.mark.parametrize("suffix", ["\r", "\n", "\t"])
def test_a_scan_into_another_field_is_taken_out_whole(room: Room, suffix: str) -> None:
    room.type(room.other, CODE + suffix)

    assert room.said == [("scanned", CODE)]
    assert room.other.text() == ""
    assert room.other.seen == []
    assert room.other.hasFocus()


@pytest.mark.parametrize("suffixes", ["\r\n", "\r\t", "\t\r", "\r\r\r"])
def test_a_second_suffix_reaches_nobody(room: Room, suffixes: str) -> None:
    room.type(room.other, CODE + suffixes)

    assert room.said == [("scanned", CODE)]
    assert room.other.seen == []
    assert room.other.hasFocus()


def test_a_second_suffix_does_not_reach_the_field_that_got_the_focus(room: Room) -> None:
    room.guard.scanned.connect(partial(give_focus, room.door))
    room.guard.scanned.connect(room.door.take)

    room.type(room.other, f"{CODE}\r")
    room.type(room.door, "\r")

    assert room.said == [("scanned", CODE), ("entered", CODE)]


def test_a_person_may_press_enter_soon_after_a_scan(room: Room) -> None:
    room.type(room.other, f"{CODE}\r")
    room.type(room.other, "\r", gap_ms=61)

    assert room.other.seen == ["\r"]


def test_two_scans_at_once_are_two_scans(room: Room) -> None:
    room.type(room.other, f"{CODE}\r{CODE}\r", gap_ms=1)

    assert room.said == [("scanned", CODE)] * 2
    assert room.other.seen == []


def test_longer_codes_are_scans_as_well(room: Room) -> None:
    room.type(room.other, f"12{CODE}\r")

    assert room.said == [("scanned", f"12{CODE}")]


def test_digits_of_the_number_pad_are_a_scan_too(room: Room) -> None:
    room.type(room.other, f"{CODE}\n", modifiers=KEYPAD)

    assert room.said == [("scanned", CODE)]


def test_the_name_of_the_symbology_is_swallowed_with_the_scan(room: Room) -> None:
    room.type(room.other, f"]Q1{CODE}\r")

    assert room.said == [("scanned", CODE)]
    assert room.other.seen == []


def test_shift_pressed_for_a_letter_does_not_break_the_scan(room: Room) -> None:
    room.type(room.other, "]")
    shift = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, SHIFT, "")
    QCoreApplication.sendEvent(room.other, shift)
    room.type(room.other, "Q", modifiers=SHIFT)
    room.type(room.other, f"1{CODE}\r")

    assert room.said == [("scanned", CODE)]
    assert room.other.text() == ""


@pytest.mark.parametrize("text", ["]", "]Q", "]Qx", "]]", "]Q1", "]1", "]Q1]Q2", "12]Q3", "a]b"])
def test_signs_that_were_no_scan_come_in_order(room: Room, qtbot: QtBot, text: str) -> None:
    room.type(room.other, text)

    qtbot.waitUntil(lambda: room.other.text() == text)
    assert room.said == []


def test_a_digit_comes_by_itself_when_no_other_follows(room: Room, qtbot: QtBot) -> None:
    room.type(room.other, "5")
    held_back = room.other.text()

    qtbot.waitUntil(lambda: room.other.text() == "5")
    assert held_back == ""
    assert room.other.seen == ["5"]


def test_any_other_key_lets_the_digits_go_first(room: Room) -> None:
    room.type(room.other, "12a")

    assert room.other.text() == "12a"
    assert room.other.seen == ["1", "2", "a"]


def test_twelve_digits_and_enter_are_typed(room: Room) -> None:
    room.type(room.other, f"{CODE[:12]}\r")

    assert room.said == []
    assert room.other.seen == [*CODE[:12], "\r"]


def test_digits_typed_slowly_are_typed(room: Room) -> None:
    room.type(room.other, f"{CODE}\r", gap_ms=36)

    assert room.said == []
    assert room.other.text() == CODE


def test_enter_that_comes_late_is_a_persons(room: Room) -> None:
    room.type(room.other, CODE)
    room.type(room.other, "\r", gap_ms=36)

    assert room.said == []
    assert room.other.seen == [*CODE, "\r"]


def test_digits_go_to_the_field_they_were_meant_for(room: Room) -> None:
    room.type(room.other, "12")
    room.third.setFocus()
    at_change = room.other.text()
    room.type(room.third, "34a")

    assert at_change == "12"
    assert room.other.text() == "12"
    assert room.third.text() == "34a"


def test_a_key_held_down_is_no_burst(room: Room) -> None:
    for _ in range(13):
        press(room.other, "0", room.now_ms, repeats=True)

    assert room.other.text() == "0" * 13


def test_digits_with_other_keys_held_are_not_held_back(room: Room) -> None:
    press(room.other, "5", room.now_ms, Qt.KeyboardModifier.ControlModifier)

    assert room.other.seen == ["5"]


def test_the_doors_own_field_gets_its_keys_at_once(room: Room) -> None:
    room.door.setFocus()
    room.type(room.door, CODE)
    typed = room.door.text()
    room.type(room.door, "\r\r")

    assert typed == CODE
    assert room.said == [("entered", CODE)]


def test_a_second_suffix_does_not_reach_what_opens_at_the_first(room: Room) -> None:
    room.door.setFocus()
    room.door.entered.connect(partial(give_focus, room.other))

    room.type(room.door, f"{CODE}\r")
    room.type(room.other, "\r")

    assert room.said == [("entered", CODE)]
    assert room.other.seen == []


def test_a_number_typed_at_the_door_swallows_no_enter_elsewhere(room: Room) -> None:
    room.door.setFocus()
    room.door.entered.connect(partial(give_focus, room.other))

    room.type(room.door, "57\r")
    room.type(room.other, "\r")

    assert room.said == [("entered", "57")]
    assert room.other.seen == ["\r"]


def test_a_scan_that_no_screen_takes_is_told_aside(room: Room) -> None:
    room.takes_scans = False

    room.type(room.other, f"{CODE}\r")

    assert room.said == [("aside", CODE)]
    assert room.other.seen == []


def test_a_scan_into_an_open_dialog_is_told_aside(room: Room, boxes: Boxes) -> None:
    boxes.expect(QDialog)
    dialog = QDialog(room)
    field = NotedField(dialog)
    dialog.open()

    room.type(field, f"{CODE}\r")
    room.type(field, "12a")

    assert room.said == [("aside", CODE)]
    assert field.text() == "12a"
    assert dialog.isVisible()
    dialog.close()


def test_windows_that_are_not_guarded_are_left_alone(room: Room, qtbot: QtBot) -> None:
    stranger = NotedField(room)
    stranger.setParent(None)
    qtbot.addWidget(stranger)
    stranger.show()

    room.type(stranger, f"{CODE}\r")

    assert room.said == []
    assert stranger.text() == CODE


def test_a_shortcut_on_enter_is_kept_from_the_end_of_a_scan(room: Room, qtbot: QtBot) -> None:
    acted: list[str] = []
    for key in ("Return", "Tab"):
        QShortcut(QKeySequence(key), room).activated.connect(partial(acted.append, key))

    qtbot.keyClicks(room.other, CODE)
    qtbot.keyClick(room.other, Qt.Key.Key_Return)
    qtbot.keyClick(room.other, Qt.Key.Key_Return)
    qtbot.keyClick(room.other, Qt.Key.Key_Tab)
    after_scan = list(acted)
    room.now_ms += 100
    qtbot.keyClick(room.other, Qt.Key.Key_Return)

    assert room.said == [("scanned", CODE)]
    assert after_scan == []
    assert acted == ["Return"]


def test_digits_come_before_the_shortcut_that_follows_them(room: Room, qtbot: QtBot) -> None:
    texts: list[str] = []
    note: Callable[[], None] = lambda: texts.append(room.other.text())  # noqa: E731
    QShortcut(QKeySequence("Return"), room).activated.connect(note)

    qtbot.keyClicks(room.other, "12")
    qtbot.keyClick(room.other, Qt.Key.Key_Return)

    assert texts == ["12"]


def test_keys_that_the_window_hands_on_are_guarded_once(room: Room, qtbot: QtBot) -> None:
    for digit in CODE:
        qtbot.keyClick(room.windowHandle(), Qt.Key(ord(digit)))
    qtbot.keyClick(room.windowHandle(), Qt.Key.Key_Return)
    qtbot.keyClick(room.windowHandle(), Qt.Key.Key_8)

    qtbot.waitUntil(lambda: room.other.text() == "8")
    assert room.said == [("scanned", CODE)]
    assert room.other.seen == ["8"]


def test_digits_that_the_field_leaves_to_its_parent_arrive_there_once(room: Room) -> None:
    seen: list[str] = []

    class Panel(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            seen.append(event.text())

    panel = Panel(room)
    button = QPushButton(panel)
    panel.show()

    room.type(button, "12x")

    assert seen == ["1", "2", "x"]


def test_a_busy_moment_in_the_middle_of_a_scan_does_not_break_it(room: Room) -> None:
    waiting = room.guard.findChild(QTimer)
    assert waiting is not None
    room.type(room.other, CODE[:5])
    stamp = room.now_ms
    room.now_ms += 300  # the program was busy; the reader was not
    waiting.timeout.emit()
    assert room.other.text() == ""
    for letter in f"{CODE[5:]}\r":
        stamp += 4
        press(room.other, letter, stamp)

    assert room.said == [("scanned", CODE)]
    assert room.other.text() == ""


def test_without_times_of_their_own_keys_are_timed_as_they_come(room: Room) -> None:
    for letter in f"{CODE}\r":
        room.now_ms += 4
        press(room.other, letter)
    for letter in "12\r":
        room.now_ms += 40
        press(room.other, letter)

    assert room.said == [("scanned", CODE)]
    assert room.other.seen == ["1", "2", "\r"]


def test_digits_for_a_field_that_is_gone_are_dropped(room: Room) -> None:
    room.type(room.third, "12")
    delete(room.third)
    room.type(room.other, "3a")

    assert room.other.text() == "3a"


def test_the_guard_goes_with_its_window(room: Room) -> None:
    window = QWidget()
    guard = ScanGuard(window, room.scan_field, room.time)
    room.type(window, "1")

    delete(window)
    room.type(room.other, "2a")

    assert not isValid(guard)
    assert room.other.text() == "2a"
