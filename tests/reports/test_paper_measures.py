"""Margins, faces and sizes of a drawn paper, read out of the PDF and compared with the layout profile."""

import pypdfium2
import pytest

from congress_desktop.services.paper_models import Heading, Table
from congress_desktop.storage.profiles import read_layout
from congress_desktop.system import folders
from papers import COLUMNS, SIGNERS, a_paper, drawn, lines, placed, rows, the_layout, words

LONG = "Đại hội làm việc khẩn trương, nghiêm túc. " * 8
NEAR = 0.3  # of a millimetre


def near(value: float) -> object:
    return pytest.approx(value, abs=NEAR)


def test_the_title_block_stands_where_the_profile_says() -> None:
    rule = the_layout().title_block
    pdf = drawn(a_paper([words(LONG)])).pdf

    upper = placed(pdf, "ĐẢNG BỘ THÀNH PHỐ MẪU")
    lower = placed(pdf, "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ")
    party = placed(pdf, rule.party_name.value)
    number = placed(pdf, "Số 08-BB/ĐH")
    day = placed(pdf, "Thử Nghiệm, ngày 14 tháng 8 năm 2025")
    kind = placed(pdf, "BIÊN BẢN")
    subject = placed(pdf, "Đại hội đại biểu Đảng bộ phường Thử Nghiệm lần thứ I,")

    assert (upper.face, upper.size_pt) == ("Tinos-Regular", rule.left_pt.value)
    assert (lower.face, lower.size_pt) == ("Tinos-Bold", rule.left_pt.value)
    assert (party.face, party.size_pt) == ("Tinos-Bold", rule.right_pt.value)
    assert (number.face, number.size_pt) == ("Tinos-Regular", rule.left_pt.value)
    assert (day.face, day.size_pt) == ("Tinos-Italic", rule.left_pt.value)
    assert (kind.face, kind.size_pt) == ("Tinos-Bold", rule.kind_pt.value)
    assert (subject.face, subject.size_pt) == ("Tinos-Bold", rule.subject_pt.value)
    assert upper.baseline_mm == near(rule.left_baseline_mm.value)
    assert lower.baseline_mm == near(rule.left_baseline_mm.value + rule.pitch_mm.value)
    assert party.baseline_mm == near(rule.right_baseline_mm.value)
    assert number.baseline_mm == near(rule.number_baseline_mm.value)
    assert day.baseline_mm == near(rule.number_baseline_mm.value)
    assert kind.baseline_mm == near(rule.number_baseline_mm.value + rule.kind_below_mm.value)
    assert upper.centre_mm == near(30 + 84 / 2)
    assert party.centre_mm == near(30 + 84 + 81 / 2)
    assert upper.right_mm < party.left_mm


def test_the_body_keeps_the_margins_the_face_and_the_pitch() -> None:
    page, body = the_layout().page, the_layout().body
    pdf = drawn(a_paper([words(LONG), words("Đoạn sau.")])).pdf

    first = placed(pdf, "Đại hội làm việc khẩn trương")
    after = placed(pdf, "Đoạn sau.")
    reader = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    boxes = [reader.get_charbox(index, loose=True) for index in range(reader.count_chars())]
    signs = [box for box in boxes if box[2] > box[0]]

    assert (first.face, first.size_pt) == ("Tinos-Regular", body.text_pt.value)
    assert first.left_mm == near(page.left_mm.value + body.first_line_mm.value)
    assert min(box[0] for box in signs) / 72 * 25.4 == near(page.left_mm.value)
    assert max(box[2] for box in signs) / 72 * 25.4 == pytest.approx(210 - page.right_mm.value, abs=1.5)
    length = (after.baseline_mm - first.baseline_mm) / 25.4 * 72 - body.paragraph_pitch_pt.value
    assert length % body.pitch_pt.value == pytest.approx(0, abs=0.5)


def test_pages_are_numbered_from_the_second_in_the_upper_margin() -> None:
    pdf = drawn(a_paper([words(LONG)] * 12)).pdf

    second = placed(pdf, "2", page=1)

    assert second.baseline_mm == near(13.7)
    assert second.size_pt == 14
    assert second.centre_mm == near(30 + 165 / 2)
    assert not pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range().startswith("1\r\n")


@pytest.mark.parametrize(
    ("signers", "centres"),
    [
        (SIGNERS[2:], (30 + 165 * 0.75,)),
        (SIGNERS[::2], (30 + 41.25, 30 + 123.75)),
        (SIGNERS, (30 + 25.5, 30 + 51 + 29, 30 + 51 + 58 + 28)),
    ],
)
def test_one_two_and_three_signers_have_their_own_widths(signers, centres: tuple[float, ...]) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    pdf = drawn(a_paper([words("Biên bản đã được đọc.")], signatures=signers)).pdf

    for signer, centre in zip(signers, centres, strict=True):
        power, office, name = placed(pdf, signer.power), placed(pdf, signer.office, last=True), placed(pdf, signer.name)
        assert (power.face, office.face, name.face) == ("Tinos-Bold", "Tinos-Regular", "Tinos-Bold")
        assert power.size_pt == office.size_pt == name.size_pt == 14
        assert office.baseline_mm - power.baseline_mm == near(6.35)
        assert 31 <= name.baseline_mm - office.baseline_mm <= 34
        assert [power.centre_mm, office.centre_mm, name.centre_mm] == [near(centre)] * 3


def test_a_paper_printed_on_both_sides_mirrors_the_margins_of_every_second_page() -> None:
    paper = a_paper([words(LONG)] * 20)

    one_sided, two_sided = drawn(paper).pdf, drawn(paper, the_layout().printed(two_sided=True)).pdf

    for page, shift in ((0, 0), (1, -15), (2, 0)):
        before = placed(one_sided, "nghiêm túc. Đại", page)
        assert placed(two_sided, "nghiêm túc. Đại", page).left_mm == near(before.left_mm + shift)


def test_a_long_line_of_the_head_is_set_smaller_or_broken_never_over_the_edge() -> None:
    organization = "ĐẢNG BỘ THÀNH PHỐ CÓ MỘT CÁI TÊN DÀI HƠN MỌI TÊN"
    subject = "về việc công bố các quyết định chỉ định nhân sự của cấp ủy nhiệm kỳ mới và các cơ quan của Đại hội"
    pdf = drawn(a_paper([words("Một đoạn.")], organization_lines=(organization,), subject_lines=(subject,))).pdf

    line = placed(pdf, organization)

    assert line.left_mm >= 29.9
    assert line.right_mm <= 30 + 84.1
    assert placed(pdf, "về việc công bố").baseline_mm + 6.3 == near(placed(pdf, "của Đại hội").baseline_mm)


def test_a_table_has_the_profiles_sizes_and_its_heading_on_every_page() -> None:
    rule = the_layout().table
    pdf = drawn(a_paper([Heading("I- DANH SÁCH"), Table(COLUMNS, rows(80), dense=True)])).pdf

    for page in range(len(pypdfium2.PdfDocument(pdf))):
        head, cell = placed(pdf, "Họ và tên", page), placed(pdf, "Đại biểu ", page)
        assert (head.face, head.size_pt) == ("Tinos-Bold", rule.dense_pt.value)
        assert (cell.face, cell.size_pt) == ("Tinos-Regular", rule.dense_pt.value)


def test_a_layout_kept_before_it_knew_of_drafts_and_three_signers_draws_the_same() -> None:
    newer = ("draft_pt", "watermark_pt", "two_sided", "three_mm")
    text = "".join(line for line in folders.layout_text().splitlines(keepends=True) if not line.startswith(newer))

    older = read_layout(text)

    assert older.signature.three_mm.value == the_layout().signature.three_mm.value
    assert drawn(a_paper(lines(40), draft=1), older) == drawn(a_paper(lines(40), draft=1))
