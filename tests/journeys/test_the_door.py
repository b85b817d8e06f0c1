"""A simulated door: 189 delegates and everything that goes wrong, by keyboard through the real window.

The count on the screen is compared with an independent one that reads the journal's own text and nothing of ours.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from builders import a_plan
from congress_desktop import bootstrap
from congress_desktop.domain.cards import Card, Holder, card_code
from congress_desktop.domain.people import GuestFacts
from congress_desktop.domain.standing import Standing
from congress_desktop.gui.congress_window import CongressWindow
from congress_desktop.gui.office import Office
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.screens.check_in.screen import CheckInScreen
from congress_desktop.gui.widgets.verdict import VerdictCard
from congress_desktop.services import attendance, boards, cards, congresses, guests, roll_import, standings
from congress_desktop.services.delegates import correct_delegate, delegates
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import DelegateRow
from congress_desktop.system import folders
from congress_desktop.system.settings import Settings
from congress_desktop.window import make_ring

ROLL = folders.resources() / "samples" / "danh-sach-dai-bieu.xlsx"
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
ALT = Qt.KeyboardModifier.AltModifier
LOST, WITHDRAWN, UNRECOGNISED, ALTERNATE, CALLED, REPLACED = 20, 40, 60, 80, 100, 101


@dataclass
class Morning:
    """The congress behind the door, and what was scanned at it."""

    desk: Desk
    rows: dict[int, DelegateRow]
    old_code: str
    guest_code: str
    troubles: dict[str, int] = field(default_factory=dict)

    def code(self, number: int) -> str:
        return self.rows[number].card_code


def a_morning(path: Path) -> Morning:
    """Return a congress of 189 with a lost card, two taken off, two alternates, one of them called, and a guest."""
    desk = bootstrap.create_desk(path, a_plan(summoned_count=189, branch_count=36))
    roll_import.apply_import(desk, roll_import.preview(desk, bootstrap.read_roll(ROLL)))
    sitting_id = congresses.congress(desk).current_sitting_id
    first = {row.card_number: row for row in delegates(desk, sitting_id)}
    cards.replace_card(desk, Holder.DELEGATE, first[LOST].delegate_id, "đánh rơi")
    standings.settle_standing(desk, first[WITHDRAWN].delegate_id, Standing.WITHDRAWN, "có đơn xin rút")
    standings.settle_standing(desk, first[UNRECOGNISED].delegate_id, Standing.NOT_RECOGNISED, "thiếu hồ sơ")
    for number in (ALTERNATE, CALLED):
        facts = replace(first[number].facts, alternate=True)
        correct_delegate(desk, first[number].delegate_id, facts, "theo danh sách dự khuyết")
    standings.call_alternate(desk, first[CALLED].delegate_id, first[REPLACED].delegate_id, "ốm nặng")
    guests.add_guests(desk, [GuestFacts("Trần Thị Minh Nguyệt", "Thành ủy")])
    (guest,) = guests.guests(desk, sitting_id)
    rows = {row.card_number: row for row in delegates(desk, sitting_id)}
    return Morning(desk, rows, first[LOST].card_code, guest.card_code)


class Desktop:
    """Somebody with a card reader before the real window."""

    def __init__(self, qtbot: QtBot, window: CongressWindow, morning: Morning) -> None:
        self.qtbot, self.window, self.morning = qtbot, window, morning
        screen = window.findChild(CheckInScreen)
        assert isinstance(screen, CheckInScreen)
        self.screen = screen
        card = screen.findChild(VerdictCard)
        assert isinstance(card, VerdictCard)
        self.card = card

    def reads(self, text: str, *suffixes: Qt.Key) -> tuple[str, str]:
        """Let the reader type into whatever has the focus; return the state and the word of the verdict.

        Whatever was read before is answered first: its verdict must not be taken for this one's.
        """
        self.qtbot.waitUntil(lambda: not self.window.office.runner.busy)
        with self.qtbot.waitSignal(self.screen.presence_changed):
            self.types(text)
            for key in suffixes or (ENTER,):
                self.qtbot.keyClick(self.focus(), key)
        return self.card.state(), self.card.word()

    def types(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus(), text)

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    morning = a_morning(tmp_path / "cua.congress")
    settings = Settings(tmp_path / "settings.json")
    settings.write("door/sound", "off")
    runner = Runner()
    congress = congresses.congress(morning.desk)
    office = Office(morning.desk, runner, make_ring(settings), settings, congress.current_sitting_id)
    window = CongressWindow(office, congress)
    window.show()
    with qtbot.waitActive(window):
        pass
    window.go_to(2)
    yield Desktop(qtbot, window, morning)
    with qtbot.waitSignal(window.closed):
        window.close()
    runner.close()


Trouble = Callable[[Desktop], None]


def trouble(kind: str, read: Callable[[Desktop], tuple[str, str]], expected: tuple[str, str]) -> tuple[str, Trouble]:
    def act(desktop: Desktop) -> None:
        assert read(desktop) == expected, kind
        desktop.morning.troubles[kind] = desktop.morning.troubles.get(kind, 0) + 1

    return kind, act


def by_typing_tool(desktop: Desktop) -> tuple[str, str]:
    """Read card 1 again while a Vietnamese typing tool brings the digits as one text."""
    event = QInputMethodEvent()
    event.setCommitString(desktop.morning.code(1))
    QApplication.sendEvent(desktop.focus(), event)
    return desktop.reads("")


def with_focus_stolen(desktop: Desktop) -> tuple[str, str]:
    """Read card 1 again while the focus is on the choice of sittings."""
    combo = desktop.window.findChild(QComboBox)
    assert combo is not None
    before = combo.currentIndex()
    combo.setFocus()
    answer = desktop.reads(desktop.morning.code(1))
    assert combo.currentIndex() == before
    assert desktop.screen.scan_field.hasFocus()
    return answer


def twice_at_once(desktop: Desktop) -> tuple[str, str]:
    """Read the same card twice within a moment: the second reading is nothing new."""
    first = desktop.reads("001")
    before = journal_size(desktop)
    desktop.types(desktop.morning.code(1))
    desktop.qtbot.keyClick(desktop.focus(), ENTER)
    once = desktop.card.word()
    desktop.types(desktop.morning.code(1))
    desktop.qtbot.keyClick(desktop.focus(), ENTER)
    desktop.qtbot.waitUntil(lambda: journal_size(desktop) == before + 1)
    assert once
    return first


def at_the_guests_door(desktop: Desktop) -> tuple[str, str]:
    """Turn the desk to guests, read a delegate's card, and turn it back."""
    desktop.qtbot.keyClick(desktop.focus(), Qt.Key.Key_K, ALT)
    answer = desktop.reads(desktop.morning.code(3))
    desktop.qtbot.keyClick(desktop.focus(), Qt.Key.Key_V, ALT)
    return answer


def out_and_in(desktop: Desktop) -> tuple[str, str]:
    """Let card 2 go out and come back, each in its mode."""
    desktop.qtbot.keyClick(desktop.focus(), Qt.Key.Key_R, ALT)
    out = desktop.reads(desktop.morning.code(2))
    desktop.qtbot.keyClick(desktop.focus(), Qt.Key.Key_V, ALT)
    assert out == ("ok", "ĐÃ GHI RỜI HỘI TRƯỜNG")
    return desktop.reads(desktop.morning.code(2))


def with_confirmation(desktop: Desktop) -> tuple[str, str]:
    """Ask first, see that it is somebody else, and send them away."""
    desktop.qtbot.keyClick(desktop.focus(), Qt.Key.Key_F11)
    asked = desktop.reads(desktop.morning.code(189))
    with desktop.qtbot.waitSignal(desktop.screen.presence_changed):
        desktop.qtbot.keyClick(desktop.focus(), Qt.Key.Key_F10)
    desktop.qtbot.keyClick(desktop.focus(), Qt.Key.Key_F11)
    assert asked == ("info", "ĐÚNG ĐỒNG CHÍ NÀY?")
    return desktop.card.state(), desktop.card.word()


ALREADY = ("warn", "ĐÃ ĐIỂM DANH TRƯỚC ĐÓ")
TROUBLES = (
    trouble("already in", lambda door: door.reads(door.morning.code(1)), ALREADY),
    trouble("unknown", lambda door: door.reads("999"), ("error", "KHÔNG NHẬN THẺ NÀY")),
    trouble(
        "foreign",
        lambda door: door.reads(card_code(Card(Holder.DELEGATE, 5), "ee" * 16)),
        ("error", "KHÔNG NHẬN THẺ NÀY"),
    ),
    trouble("malformed", lambda door: door.reads("1234567890123"), ("error", "KHÔNG ĐỌC ĐƯỢC THẺ NÀY")),
    trouble("revoked", lambda door: door.reads(door.morning.old_code), ("error", "THẺ CŨ ĐÃ HỦY")),
    trouble("withdrawn", lambda door: door.reads(door.morning.code(WITHDRAWN)), ("error", "ĐẠI BIỂU ĐÃ RÚT TÊN")),
    trouble(
        "not recognised",
        lambda door: door.reads(door.morning.code(UNRECOGNISED)),
        ("error", "KHÔNG ĐƯỢC CÔNG NHẬN TƯ CÁCH"),
    ),
    trouble(
        "alternate not called",
        lambda door: door.reads(door.morning.code(ALTERNATE)),
        ("error", "ĐẠI BIỂU DỰ KHUYẾT CHƯA ĐƯỢC GỌI"),
    ),
    trouble(
        "replaced",
        lambda door: door.reads(door.morning.code(REPLACED)),
        ("error", "ĐÃ CÓ ĐẠI BIỂU DỰ KHUYẾT THAY"),
    ),
    trouble(
        "guest at the delegates' door",
        lambda door: door.reads(door.morning.guest_code),
        ("error", "ĐÂY LÀ THẺ KHÁCH MỜI"),
    ),
    trouble("delegate at the guests' door", at_the_guests_door, ("error", "ĐÂY LÀ THẺ ĐẠI BIỂU")),
    trouble("two suffixes", lambda door: door.reads(door.morning.code(1), ENTER, TAB), ALREADY),
    trouble("prefix of the reader", lambda door: door.reads("]Q1" + door.morning.code(1)), ALREADY),
    trouble("half a name before the card", lambda door: door.reads("nguyen va" + door.morning.code(1)), ALREADY),
    trouble("typing tool", by_typing_tool, ALREADY),
    trouble("focus stolen", with_focus_stolen, ALREADY),
    trouble("read twice", twice_at_once, ALREADY),
    trouble("out and in", out_and_in, ("ok", "ĐÃ GHI TRỞ LẠI")),
    trouble("not this person", with_confirmation, ("error", "KHÔNG ĐÚNG NGƯỜI CẦM THẺ")),
)


def entries(desktop: Desktop) -> list[tuple[str, dict[str, object]]]:
    """Return the journal's entries as they stand in the file, read by nothing of ours."""
    path = desktop.morning.desk.store.path
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        rows = connection.execute("SELECT kind, payload FROM journal ORDER BY desk, sequence").fetchall()
    return [(kind, json.loads(payload)) for kind, payload in rows]


def journal_size(desktop: Desktop) -> int:
    return len(entries(desktop))


def recount(desktop: Desktop) -> set[str]:
    """Return who is in the hall, counted from the journal's text alone."""
    inside: set[str] = set()
    for kind, payload in entries(desktop):
        if kind == "delegate_moved":
            who = str(payload["delegate_id"])
            if payload["movement"] in {"arrive", "return"}:
                inside.add(who)
            else:
                inside.discard(who)
    return inside


@pytest.mark.usefixtures("dressed")
def test_189_scans_with_every_kind_of_trouble_are_counted_right(desktop: Desktop) -> None:
    kept_out = {WITHDRAWN, UNRECOGNISED, ALTERNATE, REPLACED}
    waiting = list(TROUBLES)
    admitted = []

    for number in range(1, 190):
        if number not in kept_out | {189}:
            assert desktop.reads(desktop.morning.code(number)) == ("ok", "ĐÃ ĐIỂM DANH"), number
            admitted.append(number)
        if number % 9 == 0 and waiting:
            waiting.pop(0)[1](desktop)
    for _, act in waiting:
        act(desktop)
    assert desktop.reads(desktop.morning.code(189)) == ("ok", "ĐÃ ĐIỂM DANH")
    admitted.append(189)

    desktop.qtbot.waitUntil(lambda: not desktop.window.office.runner.busy)  # one thread at a time uses the store
    sitting_id = desktop.window.office.sitting_id
    presence = attendance.presence(desktop.morning.desk, sitting_id)
    assert len(admitted) == 185
    assert presence.present == len(recount(desktop)) == 185
    assert recount(desktop) == {desktop.morning.rows[number].delegate_id for number in admitted}
    assert (presence.on_roll, presence.expected) == (185, 0)
    assert len(desktop.morning.troubles) == 19
    assert desktop.screen.scan_field.text() == ""
    refused = boards.refused_scans(desktop.morning.desk, sitting_id)
    assert {each.code.value for each in refused} >= {
        "E101", "E102", "E103", "E104", "E111", "E112", "E113", "E114", "E115", "E116", "E117", "E118",
    }  # fmt: skip
