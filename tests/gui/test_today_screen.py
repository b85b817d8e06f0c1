"""The day at a glance: the item at hand, what is missing before it, and the keys that settle it."""

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from builders import SITTING, TestClock, a_small_congress
from congress_desktop.domain.agenda import AgendaState, Need
from congress_desktop.gui.screens.today.checks import ReadyRow
from congress_desktop.gui.screens.today.screen import TodayScreen
from congress_desktop.gui.screens.today.timeline import TimelineView
from congress_desktop.services import agenda, congresses
from congress_desktop.services.agenda import ItemDraft
from congress_desktop.services.views import AgendaRow
from offices import an_office, fails, shown

ALT, ENTER = Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Return


class Day:
    """The screen on a congress whose first sitting has two items, the second with something to prepare."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.clock = TestClock()
        self.desk = a_small_congress(clock=self.clock, present=3)
        drafts = (
            ItemDraft("Khai mạc", time(7), duration_seconds=600),
            ItemDraft("Công bố", time(7, 30), "Ban Tổ chức", 900, needs=(Need.DECISIONS,), to_prepare=("Hoa",)),
        )
        agenda.plan_items(self.desk, [(SITTING, draft) for draft in drafts])
        office = an_office(self.desk, folder)
        office.ring = replace(office.ring, clock=self.clock)
        office.runner.broken.connect(fails)
        self.screen = shown(qtbot, office, TodayScreen)
        self.jumps: list[int] = []
        self.screen.jump_asked.connect(self.jumps.append)

    def label(self, name: str) -> str:
        found = self.screen.findChild(QLabel, f"{name}_label")
        assert isinstance(found, QLabel)
        return found.text()

    def checks(self) -> list[tuple[str, str]]:
        rows = [row for row in self.screen.findChildren(ReadyRow) if row.isVisible()]
        return [(row.state(), row.shown_text()) for row in rows]

    def rows(self) -> list[AgendaRow]:
        return list(agenda.agenda(self.desk))

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.waitUntil(self.screen.isActiveWindow)
        self.qtbot.keyClick(self.screen.focusWidget() or self.screen, key, modifier)


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Day:
    return Day(qtbot, tmp_path)


def test_the_next_item_and_what_is_missing_before_it_are_shown(day: Day) -> None:
    assert day.label("due") == "Khai mạc"
    assert day.checks()[0] == ("warn", "Chưa đủ số đại biểu có mặt 3/5 (60,00%); cần 4/5 (80,00%)")
    assert "không chặn" in day.label("advice")


def test_enter_begins_the_item_though_something_is_missing(day: Day) -> None:
    day.presses(ENTER)

    assert day.rows()[0].state is AgendaState.RUNNING
    assert day.label("running") == "Khai mạc"
    assert day.label("due") == "Công bố"


def test_enter_ends_the_running_item_by_beginning_the_next(day: Day) -> None:
    day.presses(ENTER)
    day.presses(ENTER)

    assert [row.state for row in day.rows()] == [AgendaState.FINISHED, AgendaState.RUNNING]
    assert day.label("due_at") == "Không còn mục nào chờ"
    day.presses(Qt.Key.Key_F4)
    assert day.rows()[1].state is AgendaState.FINISHED
    day.presses(Qt.Key.Key_F10)
    assert congresses.congress(day.desk).sittings[0].closed_at is not None


def test_a_key_leads_to_the_screen_that_settles_a_check(day: Day) -> None:
    day.presses(ENTER)

    day.presses(Qt.Key.Key_1, ALT)

    assert day.checks()[0][1].startswith("Chưa ghi quyết định chỉ định nào")
    assert day.jumps == [6]


def test_a_key_ticks_off_what_was_prepared_by_hand(day: Day) -> None:
    day.presses(ENTER)
    assert day.checks()[1] == ("warn", "Hoa chưa xong")

    day.presses(Qt.Key.Key_2, ALT)

    assert day.rows()[1].prepared == ("Hoa",)
    assert day.checks()[1] == ("ok", "Hoa đã xong")
    day.presses(Qt.Key.Key_2, ALT)
    assert day.rows()[1].prepared == ()


def test_the_wait_turns_into_minutes_late(day: Day) -> None:
    day.presses(ENTER)
    day.clock.advance(minutes=5)
    day.qtbot.waitUntil(lambda: day.label("wait") == "25 phút", timeout=3000)
    assert day.label("wait_words") == "nữa bắt đầu"

    day.clock.advance(minutes=30)

    day.qtbot.waitUntil(lambda: day.label("wait") == "5 phút", timeout=3000)
    assert day.label("wait_words") == "trễ, dự kiến 07:35"
    assert day.label("left") == "quá 25 phút"


def test_the_line_of_time_says_what_was_what_is_and_what_is_expected(day: Day) -> None:
    day.presses(ENTER)
    day.clock.advance(minutes=35)
    view = day.screen.findChild(TimelineView)
    assert isinstance(view, TimelineView)

    day.qtbot.waitUntil(lambda: "quá 25 phút" in view.shown_lines()[0], timeout=3000)

    assert view.shown_lines() == (
        "07:00 Khai mạc (từ 07:00, quá 25 phút)",
        "07:30 Công bố (Ban Tổ chức) ≈ 07:35",
    )


def test_settled_checks_fold_into_one_line_where_there_is_no_room(day: Day) -> None:
    item = day.rows()[1]
    many = ItemDraft("Công bố", needs=tuple(Need), to_prepare=tuple(f"Việc {number}" for number in range(6)))
    agenda.change_item(day.desk, item.item_id, SITTING, many)
    for number in range(4):
        agenda.tick_preparation(day.desk, item.item_id, f"Việc {number}", done=True)

    day.presses(ENTER)

    words = [text for _, text in day.checks()]
    assert not [text for text in words if text.startswith("Việc 1")]
    assert [text for text in words if text.startswith("Việc 5")] == ["Việc 5 chưa xong"]
