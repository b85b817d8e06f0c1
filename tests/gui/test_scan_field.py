"""The field at the door: what ends a text, what a reader's second suffix does, and a card read twice."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from congress_desktop.gui.widgets.scan_field import ScanField

CODE, OTHER = "0000571234567", "0000580000003"


class Door(QWidget):
    """The field between two others, and what it said; keys come when the test says."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.qtbot, self.now_ms = qtbot, 1_000
        self.said: list[tuple[str, str]] = []
        self.left_over: list[Qt.Key] = []
        self.field = ScanField(self, self.time)
        self.next_field = QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.next_field)
        self.field.entered.connect(self.on_entered)
        self.field.double_read.connect(self.on_double_read)
        self.field.confirmed.connect(self.on_confirmed)
        self.show()
        self.field.setFocus()

    def time(self) -> int:
        return self.now_ms

    def wait(self, milliseconds: int) -> None:
        self.now_ms += milliseconds

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.field, key)

    def read(self, text: str, suffix: Qt.Key = Qt.Key.Key_Return) -> None:
        for letter in text:
            self.wait(4)
            self.qtbot.keyClicks(self.field, letter)
        self.wait(4)
        self.press(suffix)

    def commit(self, text: str, preedit: str = "") -> None:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(text)
        QCoreApplication.sendEvent(self.field, event)

    def on_entered(self, text: str) -> None:
        self.said.append(("entered", text))
        assert self.field.text() == ""

    def on_double_read(self, text: str) -> None:
        self.said.append(("double", text))
        assert self.field.text() == ""

    def on_confirmed(self) -> None:
        self.said.append(("confirmed", ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.left_over.append(Qt.Key(event.key()))


@pytest.fixture
def door(qtbot: QtBot) -> Door:
    return Door(qtbot)


@pytest.mark.parametrize("suffix", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_readers_suffix_ends_the_text_and_the_focus_stays(door: Door, suffix: Qt.Key) -> None:
    door.read(CODE, suffix)

    assert door.said == [("entered", CODE)]
    assert door.field.hasFocus()
    assert door.left_over == []


@pytest.mark.parametrize("first", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize("second", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_second_suffix_does_nothing(door: Door, first: Qt.Key, second: Qt.Key) -> None:
    door.read(CODE, first)
    door.wait(10)
    door.press(second)
    door.wait(10)
    door.press(second)

    assert door.said == [("entered", CODE)]
    assert door.field.hasFocus()


def test_enter_on_the_empty_field_confirms(door: Door) -> None:
    door.press(Qt.Key.Key_Return)
    door.read(CODE)
    door.wait(61)
    door.press(Qt.Key.Key_Enter)

    assert door.said == [("confirmed", ""), ("entered", CODE), ("confirmed", "")]


def test_enter_held_down_confirms_once(door: Door) -> None:
    door.press(Qt.Key.Key_Return)
    for _ in range(3):
        door.wait(40)
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True, count=1
        )
        QCoreApplication.sendEvent(door.field, event)

    assert door.said == [("confirmed", "")]


def test_blanks_alone_say_nothing_and_are_gone(door: Door) -> None:
    door.read("  ")

    assert door.said == []
    assert door.field.text() == ""


def test_a_persons_tab_moves_the_focus(door: Door) -> None:
    door.qtbot.keyClicks(door.field, "ng")
    door.wait(36)
    door.press(Qt.Key.Key_Tab)

    assert door.said == []
    assert door.field.text() == "ng"
    assert door.next_field.hasFocus()


def test_a_persons_tab_out_of_the_empty_field_moves_the_focus(door: Door) -> None:
    door.read(CODE)
    door.wait(61)
    door.press(Qt.Key.Key_Tab)

    assert door.next_field.hasFocus()


def test_a_card_read_twice_is_entered_once(door: Door) -> None:
    door.read(CODE)
    door.wait(700)
    door.read(CODE)
    door.wait(1_400)
    door.read(CODE)
    door.wait(1_501)
    door.read(CODE)

    assert door.said == [("entered", CODE), ("double", CODE), ("double", CODE), ("entered", CODE)]


def test_another_card_or_a_number_typed_again_is_no_double_read(door: Door) -> None:
    for text in (CODE, OTHER, "57", "57"):
        door.read(text)

    assert door.said == [("entered", CODE), ("entered", OTHER), ("entered", "57"), ("entered", "57")]


def test_a_card_that_was_read_elsewhere_counts_as_read(door: Door) -> None:
    door.field.take(f"]Q1{CODE}")
    door.wait(500)
    door.read(CODE)

    assert door.said == [("entered", CODE), ("double", CODE)]


def test_the_time_a_key_carries_counts_before_the_time_it_is_handled(door: Door) -> None:
    door.qtbot.keyClicks(door.field, CODE[:-1])
    for key, text, stamp in ((Qt.Key.Key_7, "7", 5_000), (Qt.Key.Key_Tab, "\t", 5_008)):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(stamp)
        QCoreApplication.sendEvent(door.field, event)
        door.wait(200)

    assert door.said == [("entered", CODE)]


def test_what_a_typing_tool_commits_is_read_like_what_is_typed(door: Door) -> None:
    for digit in CODE:
        door.commit(digit)
        door.wait(4)
    door.press(Qt.Key.Key_Tab)

    assert door.said == [("entered", CODE)]
    assert door.field.hasFocus()


def test_a_name_from_a_typing_tool_is_entered_in_one_spelling(door: Door) -> None:
    door.commit("", preedit="Nguye")
    door.commit("Nguyễn ")
    door.commit("A\u0306n")  # the letter and its mark apart
    door.press(Qt.Key.Key_Return)

    assert door.said == [("entered", "Nguyễn Ăn")]


@pytest.mark.parametrize(
    "text", [f"\ufeff{CODE}", f"{CODE}\r\n", "000057\x1d1234567", f"\x00{CODE}\u200b", f"]Q1{CODE}"]
)
def test_signs_nobody_sees_are_stripped(door: Door, text: str) -> None:
    door.commit(text)
    door.press(Qt.Key.Key_Return)

    assert door.said == [("entered", CODE)]


def test_the_arrows_are_left_to_the_screen(door: Door) -> None:
    door.qtbot.keyClicks(door.field, "ng")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        door.press(key)

    assert door.left_over == [Qt.Key.Key_Down, Qt.Key.Key_Up]
    assert door.field.text() == "ng"


def test_enter_belongs_to_the_field_and_to_no_shortcut_around_it(door: Door) -> None:
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence("Return"), door)
    shortcut.activated.connect(lambda: pressed.append("shortcut"))

    door.read("57")

    assert door.said == [("entered", "57")]
    assert pressed == []
