"""The minutes of the votes: one vote in full, the others in tables, only what was released."""

import pytest

from builders import SITTING, a_counted_matter, a_matter, a_released_matter, a_small_congress
from congress_desktop import bootstrap
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.open_votes import BlockCount, Count, MatterGroup
from congress_desktop.services import minutes, open_votes, paper_life
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import MatterDraft
from congress_desktop.services.paper_models import Heading, Paper, Paragraph, Table
from congress_desktop.services.votes_paper import VOTES, votes_paper

GROUPS = (BlockCount("Tổ số 1", "Lan", 2, 0, 0, 2), BlockCount("Tổ số 2", "Mai", 1, 0, 0, 2))


def sentences(paper: Paper) -> list[str]:
    return ["".join(run.text for run in each.runs) for each in paper.blocks if isinstance(each, Paragraph)]


def headings(paper: Paper) -> list[str]:
    return [each.text for each in paper.blocks if isinstance(each, Heading)]


def tables(paper: Paper) -> list[list[tuple[object, ...]]]:
    return [[row.cells for row in each.rows] for each in paper.blocks if isinstance(each, Table)]


def a_resolution(desk: Desk) -> None:
    """Release a resolution counted by two groups, one of its people silent."""
    text = "Đại hội thông qua toàn văn Nghị quyết."
    open_votes.add_matters(desk, [MatterDraft("Toàn văn Nghị quyết", MatterGroup.RESOLUTION, text)])
    matter = open_votes.matters(desk)[-1].matter_id
    open_votes.open_vote(desk, SITTING, matter)
    open_votes.record_count(
        desk, matter, Count(3, 0, 0, 1), VoteBase.PRESENT, blocks=GROUPS, explanation="01 đồng chí xin không biểu quyết"
    )
    open_votes.release(desk, [matter], "Hoa")


def test_nothing_is_said_before_anything_is_released() -> None:
    desk = a_small_congress(present=4)
    a_counted_matter(desk, 4)

    with pytest.raises(RuleRefusal) as caught:
        votes_paper(desk)

    assert caught.value.code is Code.NOTHING_RELEASED


def test_a_resolution_is_told_in_full_with_its_groups() -> None:
    desk = a_small_congress(present=4)
    a_resolution(desk)
    a_released_matter(desk, 4, "Việc sau")
    paper = votes_paper(desk)

    assert paper.subject_lines[0] == "thông qua toàn văn Nghị quyết"
    said = sentences(paper)
    assert said[1] == "1. Nội dung: “Đại hội thông qua toàn văn Nghị quyết.”"
    assert "triệu tập 5 đồng chí; có mặt tại thời điểm biểu quyết 4 đồng chí (80,00%); vắng 01 đồng chí." in said[2]
    assert "theo thứ tự: tán thành, không tán thành, ý kiến khác." in said[3]
    assert said[4] == (
        "Số đại biểu có mặt nhưng không biểu quyết: 01 đồng chí. Ghi chú: 01 đồng chí xin không biểu quyết."
    )
    assert said[5] == (
        "Kết luận: Với 3/4 đại biểu có mặt tán thành (75,00%), quá một phần hai số đại biểu, "
        "Đại hội thông qua toàn văn Nghị quyết."
    )
    assert tables(paper)[0] == [
        ("1", "Tổ số 1", "Lan", "2", "2", "0", "0", "0"),
        ("2", "Tổ số 2", "Mai", "2", "1", "0", "0", "1"),
        ("Tổng số", "4", "3", "0", "0", "1"),
        ("Tỷ lệ so với số có mặt", "100%", "75,00%", "0%", "0%", "25,00%"),
    ]


def test_a_vote_that_failed_says_so_and_a_difference_its_explanation() -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk, "Quy chế làm việc")
    open_votes.open_vote(desk, SITTING, matter)
    open_votes.record_count(desk, matter, Count(2, 1, 0), VoteBase.SUMMONED, explanation="01 đồng chí ra ngoài")
    open_votes.release(desk, [matter], "Hoa")
    paper = votes_paper(desk)

    said = sentences(paper)
    assert paper.subject_lines[0] == "về Quy chế làm việc"
    assert said[4].endswith("Số đếm ít hơn số đại biểu có mặt 01 đồng chí. Giải thích: 01 đồng chí ra ngoài.")
    assert said[5] == (
        "Kết luận: Với 2/5 đại biểu được triệu tập tán thành (40,00%), không quá một phần hai số đại biểu, "
        "Quy chế làm việc chưa được thông qua."
    )
    assert tables(paper)[0][-1][0] == "Tỷ lệ so với số được triệu tập"
    assert len(headings(paper)) == 2


def test_targets_are_given_one_by_one_and_once_in_the_summary() -> None:
    desk = a_small_congress(present=4)
    open_votes.add_matters(desk, [MatterDraft(f"Chỉ tiêu {n}", MatterGroup.TARGET) for n in range(1, 4)])
    first, *rest = (row.matter_id for row in open_votes.matters(desk))
    open_votes.open_vote(desk, SITTING, first, together=rest)
    open_votes.record_count(desk, first, Count(4, 0, 0), VoteBase.PRESENT)
    open_votes.release(desk, [first, *rest], "Hoa")
    a_resolution(desk)
    paper = votes_paper(desk)

    assert headings(paper)[2:] == [
        "III- KẾT QUẢ BIỂU QUYẾT TỪNG CHỈ TIÊU",
        "IV- TỔNG HỢP CÁC NỘI DUNG BIỂU QUYẾT TẠI ĐẠI HỘI",
    ]
    assert tables(paper)[1][2] == ("3", "Chỉ tiêu 3", "4", "4 (100%)", "0", "0")
    assert tables(paper)[2] == [
        ("Phiên trù bị, ngày 13/8/2025",),
        ("1", "Chỉ tiêu: 03 nội dung (kết quả từng nội dung tại mục III)", "4", "3/3 được thông qua", "", "", ""),
        ("2", "Toàn văn Nghị quyết", "4", "3 (75,00%)", "0", "0", "1"),
    ]


def test_what_is_counted_and_not_released_is_in_no_table() -> None:
    desk = a_small_congress(present=4)
    a_released_matter(desk, 4, "Một")
    a_released_matter(desk, 4, "Hai")
    a_counted_matter(desk, 3, "Chưa công bố")

    assert "Chưa công bố" not in str(votes_paper(desk).blocks)
    assert "Chưa công bố" not in str(minutes.minutes_paper(desk).blocks)
    assert "Hai" in str(minutes.minutes_paper(desk).blocks)


def test_the_minutes_of_the_congress_print_an_explanation_too() -> None:
    desk = a_small_congress(present=4)
    a_resolution(desk)

    said = sentences(minutes.minutes_paper(desk))
    assert "Về số đếm nội dung “Toàn văn Nghị quyết”: 01 đồng chí xin không biểu quyết." in said


def test_another_vote_is_told_in_full_when_it_is_asked_for() -> None:
    desk = a_small_congress(present=4)
    first = a_released_matter(desk, 4, "Một")
    a_resolution(desk)
    paper_life.finalise(desk, VOTES, bootstrap.draw_paper, lacking=True)
    waiting = a_counted_matter(desk, 4, "Hai")

    asked, usual = votes_paper(desk, first), votes_paper(desk)

    assert (asked.subject_lines[0], usual.subject_lines[0]) == ("thông qua Một", "thông qua toàn văn Nghị quyết")
    assert (usual.number, asked.number.strip()) == ("Số 01-BB/ĐH", "Số       -BB/ĐH")
    with pytest.raises(RuleRefusal) as caught:
        votes_paper(desk, waiting)
    assert caught.value.code is Code.VOTE_NOT_COUNTED


def test_a_corrected_count_says_that_it_was_looked_at_again() -> None:
    desk = a_small_congress(present=4)
    matter = a_released_matter(desk, 4)
    open_votes.correct_count(desk, matter, Count(3, 1, 0), VoteBase.PRESENT, "đếm lại tổ 3")
    open_votes.release(desk, [matter], "Hoa")

    assert any("sửa 01 lần" in each for each in sentences(votes_paper(desk)))


def test_who_signs_and_who_was_told_when() -> None:
    desk = a_small_congress(present=4)
    a_released_matter(desk, 4)
    paper = votes_paper(desk)

    assert [each.power for each in paper.signatures] == ["T/M ĐOÀN THƯ KÝ", "T/M ĐOÀN CHỦ TỊCH"]
    assert "Kết quả được công bố trước Đại hội vào hồi 7 giờ 00 phút" in sentences(paper)[-2]
    assert paper.place_and_date == "Thử Nghiệm, ngày 13 tháng 8 năm 2025"
