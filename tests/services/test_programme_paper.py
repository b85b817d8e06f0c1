"""The programme on paper says the running order as it is planned."""

from datetime import date, time

import pytest

from builders import OFFICIAL, SITTING, a_small_congress
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import SittingKind
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.services import agenda, congresses
from congress_desktop.services.agenda import ItemDraft
from congress_desktop.services.paper_models import Paper, Paragraph, Run, Table
from congress_desktop.services.programme_paper import programme_paper

ADOPT = (MatterGroup.PROCEDURE,)


def table(paper: Paper) -> list[object]:
    [found] = [block for block in paper.blocks if isinstance(block, Table)]
    return [row.cells[0] if row.group else row.cells for row in found.rows]


def lines(paper: Paper) -> list[str]:
    found = [block for block in paper.blocks if isinstance(block, Paragraph)]
    return ["".join(run.text for run in block.runs) for block in found]


def test_each_sitting_has_its_hours_who_speaks_and_what_is_voted_on() -> None:
    desk = a_small_congress()
    planned = [
        (SITTING, ItemDraft("Chào cờ", time(13, 30), "Ban Tổ chức", 15 * 60)),
        (SITTING, ItemDraft("Thông qua Quy chế", time(13, 45), "Đoàn Chủ tịch", vote_groups=ADOPT)),
        (OFFICIAL, ItemDraft("Khai mạc", time(7, 30))),
        (OFFICIAL, ItemDraft("Bế mạc", time(7, 35), duration_seconds=5 * 60)),
        (OFFICIAL, ItemDraft("Liên hoan")),
    ]
    agenda.plan_items(desk, planned)

    paper = programme_paper(desk)

    assert table(paper) == [
        "I. PHIÊN TRÙ BỊ (chiều ngày 13/8/2025)",
        ("13.30 - 13.45", "Chào cờ", "Ban Tổ chức"),
        ("13.45", (Run("Thông qua Quy chế "), Run("(biểu quyết)", italic=True)), "Đoàn Chủ tịch"),
        "II. PHIÊN CHÍNH THỨC (sáng ngày 14/8/2025)",
        ("7.30 - 7.35", "Khai mạc", ""),
        ("7.35 - 7.40", "Bế mạc", ""),
        ("", "Liên hoan", ""),
    ]
    assert lines(paper) == ["Thời gian: 02 ngày, 13 và 14 tháng 8 năm 2025", "Địa điểm: Hội trường phường"]
    assert paper.number.endswith("-CTr/ĐH")
    assert paper.signatures[0].power == "T/M ĐOÀN CHỦ TỊCH"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ([date(2025, 2, 5)], "ngày 05 tháng 02 năm 2025"),
        ([date(2025, 8, 30), date(2025, 8, 31), date(2025, 9, 1)], "03 ngày, 30/8/2025, 31/8/2025 và 01/9/2025"),
        ([date(2025, 8, 4), date(2025, 8, 4), date(2025, 8, 5)], "02 ngày, 04 và 05 tháng 8 năm 2025"),
    ],
)
def test_the_days_are_counted_once_each(days: list[date], said: str) -> None:
    sittings = congresses.planned_sittings([(SittingKind.OFFICIAL, day) for day in days])
    desk = a_small_congress(sittings=sittings)
    agenda.plan_items(desk, [(sittings[0].sitting_id, ItemDraft("Khai mạc", time(8)))])

    assert lines(programme_paper(desk))[0] == f"Thời gian: {said}"


@pytest.mark.parametrize(
    ("hours", "part"), [((8, 11), "sáng "), ((8, 14), ""), ((13, 17), "chiều "), ((18, 20), "tối "), ((), "")]
)
def test_a_sitting_that_goes_over_noon_is_of_the_whole_day(hours: tuple[int, ...], part: str) -> None:
    desk = a_small_congress()
    agenda.plan_items(
        desk, [(SITTING, ItemDraft("Việc", time(hour))) for hour in hours] or [(SITTING, ItemDraft("Việc"))]
    )

    assert table(programme_paper(desk))[0] == f"I. PHIÊN TRÙ BỊ ({part}ngày 13/8/2025)"


def test_there_is_no_paper_of_an_empty_running_order() -> None:
    with pytest.raises(RuleRefusal) as refused:
        programme_paper(a_small_congress())

    assert refused.value.code is Code.NO_SUCH_RECORD
