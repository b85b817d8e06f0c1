"""Votes on the audience's screen: what is under vote without a figure, results only once they were released."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from builders import OFFICIAL, SITTING, TestClock, a_counted_matter, a_matter, a_released_matter, a_small_congress
from congress_desktop.domain.acts import CountedApart
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.open_votes import Count, MatterGroup
from congress_desktop.gui.hall_window import HallWindow
from congress_desktop.gui.tokens import LIGHT
from congress_desktop.services import boards, journal, open_votes
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import MatterDraft
from offices import an_office


class Hall:
    """A hall of five delegates with four present, and its screen."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.clock = TestClock()
        self.desk: Desk = a_small_congress(clock=self.clock, present=4)
        self.office = an_office(self.desk, folder)
        self.window = HallWindow(self.office)
        qtbot.addWidget(self.window)
        self.window.setFixedSize(1920, 1080)

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


def test_a_matter_under_vote_is_named_and_no_figure_is_shown(hall: Hall) -> None:
    matter = a_matter(hall.desk, "Chương trình làm việc")
    before = hall.shows()
    open_votes.open_vote(hall.desk, SITTING, matter)
    opened = hall.shows()
    open_votes.record_count(hall.desk, matter, Count(3, 1, 0), VoteBase.PRESENT)

    assert before == ["Đại hội sắp bắt đầu"]
    assert opened == ["Đang biểu quyết", "Chương trình làm việc"]
    assert hall.shows() == ["Đang tổng hợp kết quả biểu quyết", "Chương trình làm việc"]


def test_a_released_result_is_shown_with_its_base_and_its_verdict(hall: Hall) -> None:
    a_released_matter(hall.desk, 3, "Chương trình làm việc")

    assert hall.shows() == [
        "Biểu quyết nội dung 1",
        "Chương trình làm việc",
        "Tán thành",
        "3",
        "75,00% của 4 có mặt",
        "Không tán thành",
        "1",
        "25,00%",
        "Ý kiến khác",
        "0",
        "0%",
        "ĐƯỢC THÔNG QUA",
        "Có mặt 4/5 (80,00%) đại biểu · công bố lúc 07:00",
    ]


def test_those_who_did_not_vote_are_a_fourth_answer(hall: Hall) -> None:
    matter = a_matter(hall.desk)
    open_votes.open_vote(hall.desk, SITTING, matter)
    open_votes.record_count(hall.desk, matter, Count(1, 0, 0, 2), VoteBase.SUMMONED, explanation="01 đồng chí ra ngoài")
    open_votes.release(hall.desk, [matter], "Hoa")

    shown = hall.shows()
    assert shown[shown.index("Không biểu quyết") + 1 :][:2] == ["3", "60,00%"]
    assert "20,00% của 5 được triệu tập" in shown
    assert "CHƯA ĐƯỢC THÔNG QUA" in shown


@pytest.mark.parametrize(("in_favour", "fill"), [(3, LIGHT.ok.fill), (1, LIGHT.error.fill)])
def test_the_verdict_stands_in_a_band_of_its_colour(hall: Hall, in_favour: int, fill: str) -> None:
    a_released_matter(hall.desk, in_favour)

    assert hall.picture().pixelColor(120, 930).name().upper() == fill


def test_a_withdrawn_or_corrected_result_leaves_the_screen(hall: Hall) -> None:
    matter = a_released_matter(hall.desk, 3)
    last = journal.last_withdrawable(hall.desk)
    assert last is not None
    journal.withdraw(hall.desk, last.act_id, "đọc nhầm")
    withdrawn = hall.shows()
    open_votes.release(hall.desk, [matter], "Hoa")
    open_votes.correct_count(hall.desk, matter, Count(4, 0, 0), VoteBase.PRESENT, "đếm lại")

    assert withdrawn == hall.shows() == ["Đang tổng hợp kết quả biểu quyết", "Chương trình làm việc"]


def test_what_happened_last_is_shown(hall: Hall) -> None:
    a_released_matter(hall.desk, 3)
    hall.clock.advance(minutes=1)
    boards.release_presence(hall.desk, SITTING)
    presence = hall.shows()
    hall.clock.advance(minutes=1)
    a_counted_matter(hall.desk, 4, "Quy chế làm việc")

    assert "đại biểu có mặt (80,00%)" in presence
    assert hall.shows() == ["Đang tổng hợp kết quả biểu quyết", "Quy chế làm việc"]


def test_another_sitting_shows_its_own(hall: Hall) -> None:
    a_released_matter(hall.desk, 3)

    hall.office.choose_sitting(OFFICIAL)

    assert hall.shows() == ["Đại hội sắp bắt đầu"]


def _targets(hall: Hall, size: int, *apart: Count) -> None:
    """Release so many targets together, all in favour but for those that come second and after."""
    open_votes.add_matters(hall.desk, [MatterDraft(f"Chỉ tiêu {n}", MatterGroup.TARGET) for n in range(size)])
    first, *rest = (row.matter_id for row in open_votes.matters(hall.desk))
    open_votes.open_vote(hall.desk, SITTING, first, together=rest)
    differing = [CountedApart(each, count) for each, count in zip(rest, apart, strict=False)]
    open_votes.record_count(hall.desk, first, Count(4, 0, 0), VoteBase.PRESENT, apart=differing)
    open_votes.release(hall.desk, [first, *rest], "Hoa")


def test_results_released_together_show_what_most_share_and_name_those_that_differ(hall: Hall) -> None:
    _targets(hall, 5, Count(3, 1, 0), Count(2, 2, 0))

    shown = hall.shows()
    assert shown[:5] == ["Biểu quyết cùng lúc 5 nội dung, số 1–5", "Chỉ tiêu", "Tán thành", "4", "100% của 4 có mặt"]
    assert shown[11:14] == [
        "Riêng nội dung 2: 3 – 1 – 0 (75,00%)",
        "Riêng nội dung 3: 2 – 2 – 0 (50,00%, chưa được thông qua)",
        "4/5 NỘI DUNG ĐƯỢC THÔNG QUA",
    ]


def test_more_than_can_be_read_from_the_last_row_are_counted(hall: Hall) -> None:
    _targets(hall, 9, *[Count(3, 1, 0)] * 4)

    assert hall.shows()[11:15] == [
        "Riêng nội dung 2: 3 – 1 – 0 (75,00%)",
        "Riêng nội dung 3: 3 – 1 – 0 (75,00%)",
        "và 2 nội dung khác có kết quả riêng, xem biên bản",
        "CẢ 9 NỘI DUNG ĐƯỢC THÔNG QUA",
    ]
