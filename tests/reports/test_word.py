"""The copy for the word processor: written, reopened, and compared with the model and the layout profile."""

import io
import zipfile
from typing import Any

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.word import word_file
from congress_desktop.services.paper_models import (
    Annex,
    Block,
    Heading,
    Items,
    NameList,
    Paper,
    Paragraph,
    Run,
    Table,
    TableColumn,
    TableRow,
    Tick,
    missing,
)
from congress_desktop.system import folders
from papers import COLUMNS, SIGNERS, a_paper, lines, rows, the_layout, words


def written(paper: Paper, layout: Layout | None = None) -> bytes:
    return word_file(paper, layout or the_layout(), folders.resources() / "fonts")


def reopened(paper: Paper, layout: Layout | None = None) -> Any:  # noqa: ANN401 - the library's types are all optional
    return Document(io.BytesIO(written(paper, layout)))


def line(file: Any, start: str) -> Any:  # noqa: ANN401
    return next(each for each in file.paragraphs if each.text.startswith(start))


def texts(table: Any) -> list[list[str]]:  # noqa: ANN401
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_the_page_and_the_body_have_the_profiles_measures() -> None:
    page, body = the_layout().page, the_layout().body
    file = reopened(a_paper([words("Đoạn một."), words("Đoạn hai.")]))
    section, normal = file.sections[0], file.styles["Normal"]
    paragraph = line(file, "Đoạn một.")

    assert section.left_margin.mm == pytest.approx(page.left_mm.value, abs=0.1)
    assert section.right_margin.mm == pytest.approx(page.right_mm.value, abs=0.1)
    assert section.top_margin.mm == pytest.approx(page.top_mm.value, abs=0.1)
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx((210, 297), abs=0.1)
    assert (normal.font.name, normal.font.size.pt) == ("Times New Roman", body.text_pt.value)
    assert normal.paragraph_format.line_spacing.pt == body.pitch_pt.value
    assert paragraph.paragraph_format.first_line_indent.mm == pytest.approx(body.first_line_mm.value, abs=0.1)
    assert paragraph.paragraph_format.keep_with_next is False


def test_the_title_block_is_a_table_without_lines_in_the_profiles_sizes() -> None:
    rule = the_layout().title_block
    head = reopened(a_paper([words("Một.")])).tables[0]
    left, right = head.rows[0].cells
    runs = [each.runs[0] for each in left.paragraphs]

    assert [each.text for each in left.paragraphs] == [
        "ĐẢNG BỘ THÀNH PHỐ MẪU",
        "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ",
        "PHƯỜNG THỬ NGHIỆM LẦN THỨ I",
        "*",
    ]
    assert [bool(run.bold) for run in runs] == [False, True, True, False]
    assert [run.font.size.pt for run in runs] == [rule.left_pt.value, rule.left_pt.value, 13.5, rule.left_pt.value]
    assert right.paragraphs[0].text == rule.party_name.value
    assert right.paragraphs[0].runs[0].font.size.pt == rule.right_pt.value
    assert right.paragraphs[0]._p.pPr.find(qn("w:pBdr")) is not None
    assert [cell.text for cell in head.rows[1].cells] == ["Số 08-BB/ĐH", "Thử Nghiệm, ngày 14 tháng 8 năm 2025"]
    assert head.style.name != "Table Grid"


def test_headings_lists_and_faces_come_through() -> None:
    blocks: list[Block] = [
        Heading("I- PHẦN MỘT"),
        Paragraph((Run("1. Thời gian: ", bold=True), Run("ngày 14; "), Run("ghi chú", italic=True))),
        Items(((Run("một"),), (Run("hai"),)), "number", 4),
    ]
    file = reopened(a_paper(blocks))
    lead = line(file, "1. Thời gian: ")

    assert line(file, "I- PHẦN MỘT").style.name == "Heading 1"
    assert line(file, "I- PHẦN MỘT").style.paragraph_format.keep_with_next
    assert [(run.text, bool(run.bold), bool(run.italic)) for run in lead.runs] == [
        ("1. Thời gian: ", True, False),
        ("ngày 14; ", False, False),
        ("ghi chú", False, True),
    ]
    assert line(file, "4. một")
    assert line(file, "5. hai")


def test_a_table_repeats_its_heading_keeps_rows_whole_and_merges_what_spans() -> None:
    signed = (TableColumn("13/8", 20, group="Ký tên"), TableColumn("14/8", 20, group="Ký tên"))
    columns = (TableColumn("TT", 12, "center"), TableColumn("Họ và tên"), *signed)
    body = (
        TableRow(("I. CHI BỘ MỘT",), group=True),
        TableRow(("1", "Nguyễn Văn An", Tick(done=True), Tick(done=False))),
        TableRow(("Cộng", "x", "y"), bold=True, lead_span=2, height_mm=12),
    )
    table = reopened(a_paper([Table(columns, body), words("Hết.")])).tables[1]

    assert texts(table) == [
        ["TT", "Họ và tên", "Ký tên", "Ký tên"],
        ["TT", "Họ và tên", "13/8", "14/8"],
        ["I. CHI BỘ MỘT"] * 4,
        ["1", "Nguyễn Văn An", "☒", "☐"],
        ["Cộng", "Cộng", "x", "y"],
    ]
    properties = [row._tr.trPr for row in table.rows]
    assert [each.find(qn("w:tblHeader")) is not None for each in properties] == [True, True, False, False, False]
    assert all(each.find(qn("w:cantSplit")) is not None for each in properties)
    assert table.rows[4].height.mm == pytest.approx(12, abs=0.1)
    assert table.style.name == "Table Grid"
    assert table.rows[2].cells[0].paragraphs[0].paragraph_format.keep_with_next


def test_a_list_of_names_stands_in_two_blocks_or_in_one() -> None:
    short = reopened(a_paper([NameList(COLUMNS, rows(5)), words("Hết.")])).tables[1]
    long = reopened(a_paper([NameList(COLUMNS, rows(200)), words("Hết.")])).tables[1]

    assert texts(short)[1:] == [
        ["1", "Đại biểu 1", "", "4", "Đại biểu 4", ""],
        ["2", "Đại biểu 2", "", "5", "Đại biểu 5", ""],
        ["3", "Đại biểu 3", "", "", "", ""],
    ]
    assert len(long.columns) == 3


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_signatures_are_a_table_that_stays_with_the_last_paragraph(count: int) -> None:
    signers = SIGNERS[:count]
    file = reopened(a_paper([words("Lời cuối cùng.")], signatures=signers, recipients=("Đại hội", "Lưu hồ sơ")))
    table = file.tables[-1]
    first = 1 if count == 1 else 0

    for column, signer in enumerate(signers, first):
        cells = [row.cells[column].text for row in table.rows]
        assert cells == [signer.power, signer.office, "", signer.name]
    assert line(file, "Lời cuối cùng.").paragraph_format.keep_with_next
    kept = [row.cells[-1].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
    assert kept == [True, True, True, None]
    assert ("Nơi nhận:\n- Đại hội,\n- Lưu hồ sơ." in table.rows[0].cells[0].text) is (count == 1)


def test_the_last_rows_of_a_table_stay_with_the_signatures() -> None:
    table = reopened(a_paper([Table(COLUMNS, rows(6))])).tables[1]

    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]

    assert kept == [True, None, None, None, None, True, True]


def test_headers_carry_marks_and_numbers_and_the_foot_vouches_for_nothing() -> None:
    file = reopened(a_paper(lines(3), draft=2, sample=True, sample_note="BẦU CỬ GIẢ ĐỊNH"))
    section = file.sections[0]
    first, later = section.first_page_header.paragraphs[0], section.header.paragraphs[0]

    assert section.different_first_page_header_footer
    assert first.text == "Dự thảo lần 2\t\tSỐ LIỆU MẪU - BẦU CỬ GIẢ ĐỊNH"
    assert later.text == "Dự thảo lần 2\t2\tSỐ LIỆU MẪU - BẦU CỬ GIẢ ĐỊNH"
    assert [each.text.strip() for each in later._p.iter(qn("w:instrText"))] == ["PAGE"]
    assert section.footer.paragraphs[0].text == "Bản để sửa, lập từ bản có mã kiểm 7F3A-91C4 - trang 1/1"


def test_an_annex_on_its_side_is_a_section_of_its_own_and_the_next_one_stands_again() -> None:
    file = reopened(a_paper([*lines(2), Annex("TRÍCH NGANG", landscape=True), *lines(1), Annex("PHỤ LỤC")]))

    turned = [section.orientation for section in file.sections]

    assert turned == [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT]
    assert file.sections[1].page_width.mm == pytest.approx(297, abs=0.1)
    assert file.sections[1].top_margin.mm == pytest.approx(30, abs=0.1)
    assert line(file, "TRÍCH NGANG").style.name == "Heading 1"


def test_margins_are_mirrored_by_the_switch_alone() -> None:
    mirrored = reopened(a_paper(lines(1)), the_layout().printed(two_sided=True)).settings.element
    plain = reopened(a_paper(lines(1))).settings.element

    assert mirrored.find(qn("w:mirrorMargins")) is not None
    assert plain.find(qn("w:mirrorMargins")) is None


def test_missing_facts_and_the_number_of_pages() -> None:
    blocks = [Paragraph((Run("Gồm {pages} trang, bế mạc "), missing("giờ bế mạc"), Run(".")))]
    draft, final = reopened(a_paper(blocks, draft=1)), reopened(a_paper(blocks))

    assert line(draft, "Gồm").text == "Gồm 01 trang, bế mạc [chưa có giờ bế mạc]."
    assert line(final, "Gồm").text == "Gồm 01 trang, bế mạc  . . . . . . . . . . ."
    assert [each.text.strip() for each in line(final, "Gồm")._p.iter(qn("w:instrText"))] == ['NUMPAGES \\# "00"']


def test_the_file_says_what_it_is_and_the_same_paper_gives_the_same_bytes() -> None:
    blocks: list[Block] = [Heading("I- PHẦN MỘT"), Table(COLUMNS, rows(4)), Annex("DANH SÁCH", landscape=True)]
    paper = a_paper(blocks, draft=1)

    says = reopened(paper).core_properties
    packed = zipfile.ZipFile(io.BytesIO(written(paper)))

    assert (says.title, says.author) == (
        "Biên bản Đại hội",
        "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ PHƯỜNG THỬ NGHIỆM LẦN THỨ I",
    )
    assert says.language == "vi"
    assert written(paper) == written(paper)
    assert {part.date_time for part in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_long_list_is_written_row_by_row_with_empty_cells_left_empty() -> None:
    body = tuple(TableRow((str(number), f"Tên {number}", "x" if number % 2 else "")) for number in range(300))
    file = reopened(a_paper([Table(COLUMNS, body), words("Hết.")]))
    cells = texts(file.tables[1])[1:]

    assert cells == [[str(number), f"Tên {number}", "x" if number % 2 else ""] for number in range(300)]
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in file.tables[1].rows)
    assert {cell.paragraphs[0].runs[0].font.size.pt for row in file.tables[1].rows for cell in row.cells[:1]} == {13.0}
