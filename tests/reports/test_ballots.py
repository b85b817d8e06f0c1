"""Ballots as PDF, read back: every paper has the whole list in its order, and nothing tells one from another."""

from datetime import date
from io import BytesIO

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from builders import a_congress
from congress_desktop import bootstrap
from congress_desktop.domain.ballot_layout import BallotSheetRule
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.elections import BallotForm, ElectionKind
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.layout import Layout
from congress_desktop.reports.ballot_check import papers_held
from congress_desktop.services import congresses, election_papers, election_rounds, elections
from congress_desktop.services.ballot_models import Ballot, BallotsDrawn, BallotSheet
from congress_desktop.services.desk import Desk
from congress_desktop.services.elections import Nomination
from congress_desktop.storage.profiles import read_layout
from congress_desktop.system import folders
from election_builders import (
    CANDIDATES,
    a_round,
    a_voting_congress,
    an_election,
    read_twice,
    release,
    round_of,
    the_round,
)
from papers import POINTS_PER_MM, placed

STRIKE, BOXES = BallotForm.STRIKE_OUT, BallotForm.TWO_BOX
ALPHABET = "BCDEGHIKLM"


def invented(count: int) -> list[str]:
    """Return so many names in the order of a ballot."""
    return [f"Nguyễn Văn {ALPHABET[n // 10]}{'aegiouy'[n % 10 // 2]}{'mn'[n % 2]}" for n in range(count)]


def a_ballot(names: list[str], seats: int, form: BallotForm = STRIKE, **plan: object) -> tuple[Desk, Ballot]:
    desk = a_congress(summoned_count=189)
    election_id = an_election(desk, names, seats, form, **plan)
    elections.close_list(desk, election_id, note="biểu quyết")
    return desk, election_papers.ballot(desk, the_round(desk, election_id).round_id)


def drawn(made: tuple[Desk, Ballot], count: int = 3, sheet: BallotSheet | None = None) -> BallotsDrawn:
    desk, ballot = made
    return bootstrap.render_ballots(ballot, count, congresses.layout(desk), sheet)


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def in_order(text: str, names: list[str]) -> bool:
    """Tell whether every name stands in a text once, in this order, behind its number."""
    found = [text.find(f" {number} {name}") for number, name in enumerate(names, 1)]
    return -1 not in found and found == sorted(found) and all(text.count(name) == 1 for name in names)


def test_every_paper_has_the_whole_list_in_its_order() -> None:
    names = invented(33)

    made = drawn(a_ballot(names, 27), 189)

    assert (made.papers, made.sheets, made.pages, made.sheet) == (189, 1, 189, BallotSheet.A4)
    texts = pages(made.pdf)
    assert in_order(texts[0], names)
    assert set(texts) == {texts[0]}, "nothing tells one paper from another"


def test_a_ballot_says_what_the_model_says() -> None:
    text = pages(drawn(a_ballot(invented(33), 27)).pdf)[0]

    for words in (
        "PHIẾU BẦU CỬ Ban Chấp hành, nhiệm kỳ 2025 - 2030 -----",
        "Thử Nghiệm, ngày 14 tháng 8 năm 2025",
        "Đại hội bầu 27 đồng chí trong danh sách 33 đồng chí dưới đây. Không bầu ai thì gạch giữa cả họ và tên",
        "của người đó. TT Họ và tên TT Họ và tên 1 ",
        "Phiếu bầu quá 27 đồng chí, không bầu ai, viết thêm, ký tên hoặc đánh dấu là phiếu không hợp lệ.",
    ):
        assert words in text
    assert "Mã kiểm" not in text
    assert "Số " not in text


def test_the_names_stand_down_and_then_across_in_the_models_measures() -> None:
    names = invented(33)
    made = drawn(a_ballot(names, 27))

    first, second, eighteenth = (placed(made.pdf, names[place]) for place in (0, 1, 17))
    heading = placed(made.pdf, "Họ và tên")
    note = placed(made.pdf, "Phiếu bầu quá")
    last = placed(made.pdf, names[16])

    assert first.left_mm == pytest.approx(30 + 13 + 2.4, abs=0.6)
    assert eighteenth.left_mm - first.left_mm == pytest.approx(82.5, abs=0.6)
    assert eighteenth.baseline_mm == pytest.approx(first.baseline_mm, abs=0.01)
    assert second.baseline_mm - first.baseline_mm == pytest.approx(9.2, abs=0.05)
    assert first.baseline_mm - heading.baseline_mm == pytest.approx(8.6, abs=0.2)
    assert first.baseline_mm == pytest.approx(111.8 - 6.35, abs=0.5), "a line of the subject less than the model"
    assert note.baseline_mm < 277
    assert last.baseline_mm < note.baseline_mm


@pytest.mark.parametrize(
    ("count", "sheets", "row_mm"), [(34, 1, 9.2), (38, 1, 8.8), (42, 1, 8.0), (44, 2, 9.2), (60, 2, 9.2), (100, 3, 9.2)]
)
def test_more_names_make_lower_rows_and_then_more_sheets(count: int, sheets: int, row_mm: float) -> None:
    names = invented(count)

    made = drawn(a_ballot(names, count - count // 5), 4)

    texts = pages(made.pdf)
    first, second = placed(made.pdf, names[0]), placed(made.pdf, names[1])
    assert (made.papers, made.sheets, made.pages) == (4, sheets, 4 * sheets)
    assert second.baseline_mm - first.baseline_mm == pytest.approx(row_mm, abs=0.25)
    assert second.baseline_mm - first.baseline_mm >= 8 - 0.01
    assert in_order(" ".join(texts[:sheets]), names)
    assert texts[sheets:] == texts[:sheets] * 3
    assert [f"Tờ {n}/{sheets}" in text for n, text in enumerate(texts[:sheets], 1)] == [sheets > 1] * sheets


def test_a_ballot_without_surplus_has_two_boxes_for_each_name() -> None:
    names = list(CANDIDATES)
    made = drawn(a_ballot(names, 5, BOXES))
    text = pages(made.pdf)[0]

    first, second = placed(made.pdf, names[0]), placed(made.pdf, names[1])

    assert "Số thứ tự Họ và tên Đồng ý Không đồng ý 1 Lê Văn Bách 2 " in text
    assert "Đánh dấu X vào một ô “Đồng ý” hoặc “Không đồng ý” ở từng người." in text
    assert "Người nào được đánh dấu cả hai ô hoặc để trống cả hai ô thì không tính phiếu cho người đó." in text
    assert in_order(text, names)
    assert second.baseline_mm - first.baseline_mm == pytest.approx(13, abs=0.05)
    assert first.left_mm == pytest.approx(30 + 22 + 2.4, abs=0.6)


def test_one_name_is_printed_two_to_a_sheet_or_alone_on_an_a5() -> None:
    ballot = a_ballot(["Hoàng Thành Đông"], 1, BOXES)
    twos, small = drawn(ballot, 5), drawn(ballot, 5, BallotSheet.A5)
    upper, lower = placed(twos.pdf, "Hoàng Thành Đông"), placed(twos.pdf, "Hoàng Thành Đông", last=True)

    assert (twos.papers, twos.pages, twos.sheet) == (5, 3, BallotSheet.TWO_A5)
    assert [text.count("Hoàng Thành Đông") for text in pages(twos.pdf)] == [2, 2, 1]
    assert lower.baseline_mm - upper.baseline_mm == pytest.approx(149, abs=0.1)
    assert (small.papers, small.pages) == (5, 5)
    page = pypdfium2.PdfDocument(small.pdf)[0]
    assert [round(side / POINTS_PER_MM) for side in page.get_size()] == [210, 148]
    text = pages(small.pdf)[0]
    assert "Bầu 01 đồng chí. Đánh dấu X vào một ô “Đồng ý” hoặc “Không đồng ý”." in text
    assert "Phiếu đánh dấu cả hai ô là phiếu không hợp lệ." in text


def test_a_short_list_to_strike_out_shares_a_sheet_unless_a4_is_asked_for() -> None:
    ballot = a_ballot(list(CANDIDATES), 4)

    assert drawn(ballot, 4).pages == 2
    assert drawn(ballot, 4, BallotSheet.A4).pages == 4


def test_a_list_too_long_for_an_a5_is_refused_there() -> None:
    ballot = a_ballot(invented(33), 27)

    with pytest.raises(RuleRefusal) as caught:
        drawn(ballot, 4, BallotSheet.TWO_A5)

    assert caught.value.code is Code.BALLOT_TOO_LONG
    assert caught.value.facts["names"] == 33


def test_no_paper_and_too_many_papers_are_refused() -> None:
    ballot = a_ballot(list(CANDIDATES), 4)

    for count in (0, 100_000):
        with pytest.raises(RuleRefusal) as caught:
            drawn(ballot, count)
        assert caught.value.code is Code.NUMBER_OUT_OF_RANGE


def test_namesakes_carry_their_birth_and_long_names_stay_in_their_cell() -> None:
    long = "Công Tằng Tôn Nữ Thị Minh Nguyệt Hương"
    desk = a_congress(summoned_count=189)
    election_id = an_election(desk, CANDIDATES, 6)
    births = [Nomination(long, birth=PartialDate(1970, 12, 5)), Nomination(long, birth=PartialDate(1968, 4, 5))]
    elections.add_nominees(desk, election_id, births)
    elections.close_list(desk, election_id, note="biểu quyết")
    made = drawn((desk, election_papers.ballot(desk, the_round(desk, election_id).round_id)))
    text = pages(made.pdf)[0]

    elder = placed(made.pdf, long)

    assert text.index(f"{long} (sinh 05/4/1968)") < text.index(f"{long} (sinh 05/12/1970)")
    assert elder.right_mm <= 195
    assert 9 <= elder.size_pt < 14


def test_an_opinion_ballot_has_its_own_name_and_sentences() -> None:
    made = drawn(a_ballot(invented(8), 5, kind=ElectionKind.OPINION))
    text = pages(made.pdf)[0]

    assert "PHIẾU XIN Ý KIẾN" in text
    assert "Đại hội xin ý kiến để chọn không quá 05 đồng chí trong 08 đồng chí dưới đây." in text
    assert "không hợp lệ" not in text


def test_a_run_off_says_which_round_it_is() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5", "5", "5", "4", "4", "4", "1"])
    release(desk, round_id)
    election_id = round_of(desk, round_id)[0].election_id
    election_rounds.next_round(desk, election_id)

    ballot = election_papers.ballot(desk, the_round(desk, election_id).round_id, date(2025, 8, 15))
    text = pages(drawn((desk, ballot)).pdf)[0]

    assert "(bầu lần thứ hai)" in text
    assert "Đại hội bầu 01 đồng chí trong danh sách 02 đồng chí dưới đây." in text
    assert "ngày 15 tháng 8 năm 2025" in text
    assert in_order(text[: text.index("Phiếu bầu quá")], ["Hoàng Thị Giang", "Đỗ Văn Hải"])


def test_the_sample_mark_stands_on_ballots_of_invented_congresses() -> None:
    desk = a_congress(summoned_count=189, sample=True)
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="biểu quyết")
    ballot = election_papers.ballot(desk, the_round(desk, election_id).round_id)

    assert "SỐ LIỆU MẪU - BẦU CỬ GIẢ ĐỊNH" in pages(drawn((desk, ballot)).pdf)[0]


def test_the_same_ballots_give_the_same_bytes() -> None:
    ballot = a_ballot(invented(33), 27)

    assert drawn(ballot, 50).pdf == drawn(ballot, 50).pdf


def test_a_name_that_cannot_be_drawn_is_never_handed_out() -> None:
    with pytest.raises(RuleRefusal) as caught:
        drawn(a_ballot([*CANDIDATES[:4], "Đỗ Văn 黎"], 4))

    assert (caught.value.code, caught.value.facts["page"]) == (Code.BALLOTS_MISDRAWN, 1)


@pytest.mark.parametrize(
    ("kept", "page"),
    [
        ([[0, 1, 2], [], [5, 6, 7]], 2),  # a blank page
        ([[0, 1, 2], [3, 4]], 2),  # a name is missing
        ([[0, 1, 2], [3, 4, 5, 3, 4, 5]], 2),  # a paper over another
        ([[0, 2, 1]], 1),  # names out of their order
    ],
)
def test_papers_that_are_blank_doubled_or_short_are_found(kept: list[list[int]], page: int) -> None:
    words = ["mot", "hai", "ba"]
    data = BytesIO()
    canvas = Canvas(data)
    for places in kept:
        for line, place in enumerate(places):
            canvas.drawString(50, 700 - 20 * line, words[place % 3])
        canvas.showPage()
    canvas.save()

    with pytest.raises(RuleRefusal) as caught:
        papers_held(data.getvalue(), [words], 1)

    assert (caught.value.code, caught.value.facts["page"]) == (Code.BALLOTS_MISDRAWN, page)


def test_the_last_sheet_of_the_last_paper_is_not_missed() -> None:
    made = drawn(a_ballot(invented(60), 50), 2)
    whole = pypdfium2.PdfDocument(made.pdf)
    cut = pypdfium2.PdfDocument.new()
    cut.import_pages(whole, [0, 1, 2])
    data = BytesIO()
    cut.save(data)

    with pytest.raises(RuleRefusal) as caught:
        papers_held(data.getvalue(), [[pages(made.pdf)[0]], [pages(made.pdf)[1]]], 1)

    assert (caught.value.code, caught.value.facts["page"]) == (Code.BALLOTS_MISDRAWN, 3)


def _measures(layout: Layout) -> dict[str, object]:
    return dict(vars(layout.ballot))


def test_a_layout_of_before_ballots_still_prints_them_as_the_present_one_does() -> None:
    present = folders.layout_text()
    before, found, _ = present.partition("[ballot]")

    assert found
    old, new = _measures(read_layout(before)), _measures(read_layout(present))
    assert old == vars(BallotSheetRule())
    assert {name: _values(each) for name, each in old.items()} == {name: _values(each) for name, each in new.items()}


def _values(cited: object) -> object:
    return getattr(cited, "value", None) or {name: each.value for name, each in vars(cited).items() if name != "value"}


def test_spares_are_printed_beside_one_for_everybody_summoned() -> None:
    desk = a_congress(summoned_count=189)
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="biểu quyết")

    assert election_papers.usual_count(desk, the_round(desk, election_id).round_id) == 195
