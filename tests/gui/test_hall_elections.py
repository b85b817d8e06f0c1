"""Elections on the audience's screen: results only once they were released, a page at a time."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from builders import OFFICIAL, TestClock, a_counted_matter
from congress_desktop.domain.elections import ElectionKind
from congress_desktop.domain.ids import RoundId
from congress_desktop.gui.hall_window import HallWindow
from congress_desktop.gui.tokens import LIGHT
from congress_desktop.services import boards, election_results, election_rounds
from congress_desktop.services.changes import EVERYTHING
from election_builders import CANDIDATES, a_round, a_voting_congress, read_twice, release, round_of, the_round
from offices import an_office

FULL = ("5", "5", "5", "5", "4", "4", "1")
TIED = ("5", "5", "5", "4", "4", "4", "1")


class Hall:
    """A hall of seven who voted, and its screen."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.clock = TestClock()
        self.desk = a_voting_congress(7, clock=self.clock)
        office = an_office(self.desk, folder)
        office.choose_sitting(OFFICIAL)
        self.window = HallWindow(office)
        qtbot.addWidget(self.window)
        self.window.setFixedSize(1920, 1080)

    def votes(
        self, lines: Sequence[str] = FULL, names: Sequence[str] = CANDIDATES, seats: int = 4, **plan: object
    ) -> RoundId:
        """Let the papers of a round be read twice."""
        round_id = a_round(self.desk, names, seats, **plan)  # type: ignore[arg-type]
        read_twice(self.desk, round_id, lines)
        return round_id

    def shows(self) -> list[str]:
        """Return what is shown under the title and the term."""
        self.window.refresh(EVERYTHING)
        return self.window.shown_text().split("\n")[2:]

    def picture(self) -> QImage:
        self.window.refresh(EVERYTHING)
        return self.window.grab().toImage()


@pytest.fixture
def hall(qtbot: QtBot, tmp_path: Path) -> Hall:
    return Hall(qtbot, tmp_path)


def test_a_result_is_shown_only_once_it_was_released(hall: Hall) -> None:
    round_id = hall.votes()
    drafted = hall.shows()
    election_results.confirm_result(hall.desk, round_id, "Trần Văn Kiểm")
    confirmed = hall.shows()
    election_results.release_result(hall.desk, round_id, "Lê Thị Chứng")

    assert drafted == confirmed == ["Đại hội sắp bắt đầu"]
    assert hall.shows() == [
        "Kết quả bầu cử",
        "Ban Chấp hành",
        "Số phiếu, tỷ lệ trên 7 người được triệu tập · quá nửa: từ 4 phiếu",
        "Trúng cử",
        "1. Trần Thị Cúc",
        "7 (100%)",
        "1. Phạm Văn Dũng",
        "7 (100%)",
        "3. Lê Văn Bách",
        "6 (85,71%)",
        "4. Hoàng Thị Giang",
        "5 (71,43%)",
        "Không trúng cử",
        "5. Đỗ Văn Hải",
        "3 (42,86%)",
        "TRÚNG CỬ 4/4",
        "Ban Kiểm phiếu công bố kết quả chính thức · theo 190-QD-TW-2024 · lúc 07:00",
    ]


def test_a_result_taken_back_leaves_the_screen_until_it_is_released_again(hall: Hall) -> None:
    round_id = hall.votes()
    release(hall.desk, round_id)
    election_results.reopen_result(hall.desk, round_id, "đọc nhầm một phiếu", "Lê Thị Chứng")
    taken_back = hall.shows()
    release(hall.desk, round_id)

    assert taken_back == ["Đại hội sắp bắt đầu"]
    assert "TRÚNG CỬ 4/4" in hall.shows()


def test_those_tied_at_the_last_seat_stand_by_themselves_and_are_not_elected(hall: Hall) -> None:
    release(hall.desk, hall.votes(TIED))

    shown = hall.shows()
    tied = shown.index("Bằng phiếu")
    assert shown[tied + 1 : tied + 5] == ["4. Hoàng Thị Giang", "4 (57,14%)", "4. Đỗ Văn Hải", "4 (57,14%)"]
    assert "TRÚNG CỬ 3/4 · 2 NGƯỜI BẰNG PHIẾU Ở CHỖ CUỐI" in shown


def test_a_run_off_says_which_round_it_is_and_the_round_released_last_is_shown(hall: Hall) -> None:
    first = hall.votes(TIED)
    release(hall.desk, first)
    hall.clock.advance(minutes=30)
    election_id = round_of(hall.desk, first)[0].election_id
    election_rounds.next_round(hall.desk, election_id)
    started = hall.shows()
    run_off = the_round(hall.desk, election_id)
    a_box(hall, run_off.round_id, ("1", "1", "1", "1", "2", "2", "2"))
    release(hall.desk, run_off.round_id)

    assert started[0] == "Kết quả bầu cử · lần 1"
    assert hall.shows()[0] == "Kết quả bầu cử · lần 2"
    assert hall.shows()[3:6] == ["Trúng cử", "1. Đỗ Văn Hải", "4 (57,14%)"]


def a_box(hall: Hall, round_id: RoundId, lines: Sequence[str]) -> None:
    election_rounds.print_ballots(hall.desk, round_id, 8)
    election_rounds.issue_ballots(hall.desk, round_id, OFFICIAL, 7)
    election_rounds.collect_ballots(hall.desk, round_id, 7)
    read_twice(hall.desk, round_id, lines)


def test_an_opinion_ballot_elects_nobody(hall: Hall) -> None:
    release(hall.desk, hall.votes(kind=ElectionKind.OPINION))

    shown = hall.shows()
    assert shown[0] == "Phiếu xin ý kiến"
    assert "ĐỀ NGHỊ GIỮ 4/5 NGƯỜI" in shown
    assert not [line for line in shown if "trúng cử" in line.casefold()]


def test_what_happened_last_is_shown(hall: Hall) -> None:
    release(hall.desk, hall.votes())
    hall.clock.advance(minutes=1)
    boards.release_presence(hall.desk, OFFICIAL)
    presence = hall.shows()
    hall.clock.advance(minutes=1)
    a_counted_matter(hall.desk, 4, "Nghị quyết", OFFICIAL)

    assert "đại biểu có mặt (100%)" in presence
    assert hall.shows() == ["Đang tổng hợp kết quả biểu quyết", "Nghị quyết"]


def many(count: int) -> list[str]:
    return [f"Nguyễn Thị {chr(ord('A') + place // 10)}{'abcdeghikl'[place % 10]}" for place in range(count)]


def test_a_long_list_is_turned_page_by_page_and_each_name_stands_on_one_page(qtbot: QtBot, hall: Hall) -> None:
    names = many(35)
    release(hall.desk, hall.votes(["28 29 30 31 32 33 34 35"] * 7, names, 27))
    pages = [hall.shows()]
    for _ in range(3):
        qtbot.keyClick(hall.window, Qt.Key.Key_PageDown)
        pages.append(hall.window.shown_text().split("\n")[2:])

    assert [page[0] for page in pages] == [f"Kết quả bầu cử · trang {page}/3" for page in (1, 2, 3, 3)]
    shown = [line.partition(". ")[2] for page in pages[:3] for line in page if ". Nguyễn" in line]
    assert shown == names
    assert [page[3] for page in pages] == ["Trúng cử", "Trúng cử (tiếp)", "Trúng cử (tiếp)", "Trúng cử (tiếp)"]
    assert all(page[-2] == "TRÚNG CỬ 27/27" for page in pages)
    qtbot.keyClick(hall.window, Qt.Key.Key_PageUp)
    assert hall.window.shown_text().split("\n")[2] == "Kết quả bầu cử · trang 2/3"


def test_another_result_begins_at_its_first_page(qtbot: QtBot, hall: Hall) -> None:
    release(hall.desk, hall.votes(["28 29 30 31 32 33 34 35"] * 7, many(35), 27))
    hall.shows()
    qtbot.keyClick(hall.window, Qt.Key.Key_PageDown)
    hall.clock.advance(minutes=5)
    release(hall.desk, hall.votes(["28 29 30 31 32 33 34 35"] * 7, many(35), 27))

    assert hall.shows()[0] == "Kết quả bầu cử · trang 1/3"


@pytest.mark.parametrize(("lines", "fill"), [(FULL, LIGHT.ok.fill), (TIED, LIGHT.warn.fill)])
def test_the_verdict_stands_in_a_band_of_its_colour(hall: Hall, lines: Sequence[str], fill: str) -> None:
    release(hall.desk, hall.votes(lines))

    assert hall.picture().pixelColor(120, 880).name().upper() == fill
