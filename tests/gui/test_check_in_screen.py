"""The door as the operator sees it: typed by keyboard, answered by a verdict."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from builders import SITTING, TestClock, a_small_congress, delegate_of
from congress_desktop.gui.office import Office
from congress_desktop.gui.runner import InlineExecutor, Runner
from congress_desktop.gui.screens.check_in.board import BoardPage
from congress_desktop.gui.screens.check_in.screen import CheckInScreen
from congress_desktop.gui.widgets.fields import TypingField
from congress_desktop.gui.widgets.marks import Pill
from congress_desktop.gui.widgets.scan_field import SUFFIX_MS
from congress_desktop.gui.widgets.verdict import VerdictCard
from congress_desktop.services import attendance, pictures
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.views import PresenceView
from congress_desktop.system.settings import Settings
from congress_desktop.window import make_ring
from portraits import a_jpeg


class Door:
    """The screen on a small congress, typed into and looked at."""

    def __init__(
        self, qtbot: QtBot, folder: Path, present: int = 0, play: Callable[[str], None] = lambda _name: None
    ) -> None:
        self.qtbot, self.clock = qtbot, TestClock()
        self.desk = a_small_congress(clock=self.clock, present=present)
        settings = Settings(folder / "settings.json")
        ring = replace(make_ring(settings), play_sound=play)
        self.office = Office(self.desk, Runner(InlineExecutor()), ring, settings, SITTING)
        self.screen = CheckInScreen(self.office)
        qtbot.addWidget(self.screen)
        self.screen.resize(1182, 672)
        with qtbot.waitActive(self.screen):
            self.screen.show()
        self.screen.refresh(EVERYTHING)
        self.screen.focus_first()

    @property
    def field(self) -> TypingField:
        return self.screen.scan_field

    @property
    def card(self) -> VerdictCard:
        found = self.screen.findChild(VerdictCard)
        assert isinstance(found, VerdictCard)
        return found

    def scan(self, text: str) -> None:
        self.qtbot.keyClicks(self.field, text)
        self.qtbot.keyClick(self.field, Qt.Key.Key_Return)

    def found_rows(self) -> list[str]:
        view = self.screen.findChild(QTableView, "result_view")
        assert isinstance(view, QTableView)
        model = view.model()
        return [str(model.index(row, 1).data()) for row in range(model.rowCount())]

    def present(self) -> int:
        return attendance.presence(self.desk, SITTING).present


@pytest.fixture
def door(qtbot: QtBot, tmp_path: Path) -> Door:
    return Door(qtbot, tmp_path)


def test_a_card_number_and_enter_check_in_and_empty_the_field(door: Door) -> None:
    door.scan("2")

    assert (door.card.state(), door.card.word(), door.card.name()) == ("ok", "ĐÃ ĐIỂM DANH", "TRẦN THỊ BÌNH")
    assert door.field.text() == ""
    assert door.field.hasFocus()
    assert door.present() == 1


def test_a_second_scan_is_amber_and_says_when_the_first_was(door: Door) -> None:
    door.scan("2")
    door.clock.advance(minutes=20)
    door.scan("2")

    assert door.card.state() == "warn"
    assert "07:00:00 tại Bàn 1" in door.card.shown_text()
    assert door.present() == 1


def test_a_foreign_code_is_red_and_nobody_is_checked_in(door: Door) -> None:
    door.scan("1234567890123")

    assert (door.card.state(), door.card.name()) == ("error", "1234567890123")
    assert "(E104)" in door.card.shown_text()
    assert door.present() == 0


def test_letters_find_people_and_enter_takes_the_chosen_one(door: Door) -> None:
    door.qtbot.keyClicks(door.field, "thi")
    found = door.found_rows()
    door.qtbot.keyClick(door.field, Qt.Key.Key_Down)
    door.qtbot.keyClick(door.field, Qt.Key.Key_Return)

    assert found == ["Trần Thị Bình", "Phạm Thị Dung"]
    assert door.card.name() == "PHẠM THỊ DUNG"
    assert door.found_rows() == []


def test_ten_scans_in_a_row_are_all_answered_in_order(door: Door) -> None:
    shown = []
    for number in ("1", "2", "3", "4", "5", "1", "99", "2", "x9", "3"):
        door.scan(number)
        shown.append(door.card.state())

    assert shown == ["ok"] * 5 + ["warn", "error", "warn", "error", "warn"]
    assert door.present() == 5


def test_leaving_and_returning_have_their_keys(door: Door) -> None:
    door.scan("1")
    door.qtbot.keyClick(door.field, Qt.Key.Key_F4)
    left = (door.card.word(), door.present())
    door.qtbot.keyClick(door.field, Qt.Key.Key_F5)

    assert left == ("ĐÃ GHI RỜI HỘI TRƯỜNG", 0)
    assert (door.card.word(), door.present()) == ("ĐÃ GHI TRỞ LẠI", 1)


def test_presence_is_told_to_the_frame_with_every_verdict(door: Door) -> None:
    told: list[PresenceView] = []
    door.screen.presence_changed.connect(told.append)

    door.scan("1")
    door.scan("1")

    assert [(view.present, view.summoned) for view in told] == [(1, 5), (1, 5)]


def test_in_and_out_are_modes_that_stay_in_view(door: Door) -> None:
    door.scan("1")
    door.qtbot.keyClick(door.field, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    door.scan("1")
    pill = door.screen.findChild(Pill, "mode_pill")

    assert pill is not None
    assert pill.text() == "Đang ghi RA"
    assert (door.card.word(), door.present()) == ("ĐÃ GHI RỜI HỘI TRƯỜNG", 0)


def test_with_confirmation_enter_admits_and_another_card_leaves_the_first_outside(qtbot: QtBot, door: Door) -> None:
    door.qtbot.keyClick(door.field, Qt.Key.Key_F11)
    door.scan("1")
    asked = (door.card.state(), door.present())
    door.scan("2")
    read_at = time.monotonic()
    qtbot.waitUntil(lambda: time.monotonic() - read_at > 2 * SUFFIX_MS / 1000)  # sooner it is a reader's second suffix
    door.qtbot.keyClick(door.field, Qt.Key.Key_Return)
    pending = door.screen.findChild(QLabel, "pending_label")

    assert asked == ("info", 0)
    assert (door.card.name(), door.present()) == ("TRẦN THỊ BÌNH", 1)
    assert pending is not None
    assert "Nguyễn Văn An, thẻ 001" in pending.text()


def test_who_is_chosen_from_the_list_is_asked_about_as_well(qtbot: QtBot, door: Door) -> None:
    qtbot.keyClick(door.field, Qt.Key.Key_F11)

    qtbot.keyClicks(door.field, "tran")
    qtbot.keyClick(door.field, Qt.Key.Key_Return)

    assert (door.card.state(), door.card.name()) == ("info", "TRẦN THỊ BÌNH")
    assert door.present() == 0


def test_the_picture_stands_beside_the_name_only_while_the_desk_is_asked(qtbot: QtBot, door: Door) -> None:
    pictures.give_picture(door.desk, delegate_of(door.desk, 1).delegate_id, a_jpeg(), "001.jpg")
    qtbot.keyClick(door.field, Qt.Key.Key_F11)

    door.scan("1")
    asked = (door.card.name(), door.card.has_picture())
    door.scan("2")
    without = (door.card.name(), door.card.has_picture())
    qtbot.keyClick(door.field, Qt.Key.Key_F11)
    door.scan("1")

    assert asked == ("NGUYỄN VĂN AN", True)
    assert without == ("TRẦN THỊ BÌNH", False)
    assert (door.card.state(), door.card.has_picture()) == ("ok", False)


def test_each_colour_has_its_sound_and_one_key_turns_them_off(qtbot: QtBot, tmp_path: Path) -> None:
    played: list[str] = []
    door = Door(qtbot, tmp_path, play=played.append)
    door.scan("1")
    door.scan("1")
    door.scan("99")
    door.qtbot.keyClick(door.field, Qt.Key.Key_F12)
    door.scan("2")

    assert played == ["done", "attention", "refused"]


def test_the_board_is_a_key_away_and_gives_the_door_back(door: Door) -> None:
    door.qtbot.keyClick(door.field, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    board = door.screen.findChild(BoardPage)
    assert board is not None
    shown = board.isVisible()
    board.left.emit()

    assert shown
    assert door.field.hasFocus()
