"""Workbooks written, opened again, and compared with their types."""

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime, time
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook as Book
from openpyxl.worksheet.worksheet import Worksheet

from congress_desktop.exchange.workbook_writer import workbook_bytes, write_workbook
from congress_desktop.services.sheets import CellKind, CellValue, Formula, Sheet, SheetColumn, SheetHead, Workbook

COLUMNS = (
    SheetColumn("TT", CellKind.NUMBER, 5),
    SheetColumn("Họ và tên", CellKind.TEXT, 26),
    SheetColumn("Ngày sinh", CellKind.DATE, 12),
    SheetColumn("Giờ đến", CellKind.TIME, 9),
    SheetColumn("Mở lúc", CellKind.MOMENT, 17),
    SheetColumn("Tỷ lệ", CellKind.PERCENT, 10),
    SheetColumn("Tán thành", CellKind.NUMBER, 10, total=True),
)
ROW = (1, "Nguyễn Văn An", date(1970, 9, 2), time(7, 45), datetime(2025, 8, 13, 8, 30), Fraction(152, 189), 1154)  # noqa: DTZ001
SHEET = Sheet("Biểu quyết", ("ĐẢNG BỘ PHƯỜNG A", "KẾT QUẢ BIỂU QUYẾT"), COLUMNS, (ROW, ROW), ("Có mặt 152/189.",))
BOOK = Workbook("Kết quả biểu quyết", (SHEET,), "Mã kiểm 7F3A & 21")


def reopened(book: Workbook) -> Book:
    return load_workbook(io.BytesIO(workbook_bytes(book)))


def one_sheet(*rows: tuple[CellValue, ...], columns: tuple[SheetColumn, ...] = COLUMNS) -> Worksheet:
    return reopened(replace(BOOK, sheets=(replace(SHEET, rows=rows, columns=columns),))).worksheets[0]


def one_text(text: str) -> Worksheet:
    return one_sheet((text,), columns=(SheetColumn("Ghi chú", CellKind.TEXT, 20),))


def test_every_value_keeps_its_type_and_is_shown_as_papers_show_it() -> None:
    sheet = reopened(BOOK)["Biểu quyết"]

    assert [(type(cell.value), cell.value, cell.number_format) for cell in sheet[5]] == [
        (int, 1, "#,##0"),
        (str, "Nguyễn Văn An", "@"),
        (datetime, datetime(1970, 9, 2), "dd/mm/yyyy"),  # noqa: DTZ001
        (time, time(7, 45), "hh:mm"),
        (datetime, datetime(2025, 8, 13, 8, 30), "dd/mm/yyyy hh:mm"),  # noqa: DTZ001
        (float, 0.8042328042328042, "0.00%"),
        (int, 1154, "#,##0"),
    ]


def test_titles_heading_totals_and_notes_stand_in_their_rows() -> None:
    sheet = reopened(BOOK)["Biểu quyết"]

    assert [sheet.cell(row, 1).value for row in range(1, 10)] == [
        "ĐẢNG BỘ PHƯỜNG A",
        "KẾT QUẢ BIỂU QUYẾT",
        None,
        "TT",
        1,
        1,
        None,
        None,
        "Có mặt 152/189.",
    ]
    assert [cell.value for cell in sheet[4]] == [column.heading for column in COLUMNS]


def test_totals_are_formulas_over_the_rows() -> None:
    sheet = reopened(BOOK)["Biểu quyết"]

    assert [cell.value for cell in sheet[7]] == [None, "Tổng cộng", None, None, None, None, "=SUM(G5:G6)"]
    assert sheet["G7"].data_type == "f"
    assert sheet["G7"].font.bold


def test_a_table_without_rows_has_no_total() -> None:
    sheet = one_sheet()

    assert [cell.value for cell in sheet[5]] == [None] * 7
    assert sheet.auto_filter.ref == "A4:G4"


def test_the_heading_is_bold_on_a_warm_ground_and_stays_in_sight() -> None:
    sheet = reopened(BOOK)["Biểu quyết"]
    heading, cell = sheet["B4"], sheet["B5"]

    assert (heading.font.name, heading.font.sz, heading.font.bold) == ("Times New Roman", 13, True)
    assert (heading.fill.fill_type, heading.fill.fgColor.rgb) == ("solid", "00F3ECE2")
    assert (cell.font.name, cell.font.sz, cell.font.bold) == ("Times New Roman", 12, False)
    assert cell.border.left.style == cell.border.bottom.style == "thin"
    assert sheet.freeze_panes == "A5"
    assert sheet.auto_filter.ref == "A4:G6"
    assert sheet.column_dimensions["B"].width == 26


def test_pages_are_a4_as_wide_as_the_table_with_the_heading_on_each() -> None:
    sheet = reopened(BOOK)["Biểu quyết"]

    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "portrait")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage is True
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.oddFooter.center.text == "Trang &P/&N"
    assert sheet.oddFooter.left.text == "Mã kiểm 7F3A && 21"
    assert sheet.oddHeader.center.text is None


def test_a_wide_sheet_lies_on_its_side() -> None:
    sheet = reopened(replace(BOOK, sheets=(replace(SHEET, landscape=True),))).worksheets[0]

    assert sheet.page_setup.orientation == "landscape"


def test_sample_data_say_so_in_the_title_and_on_every_page() -> None:
    sheet = reopened(replace(BOOK, sheets=(replace(SHEET, sample=True),))).worksheets[0]

    assert sheet["A3"].value == "SỐ LIỆU MẪU"
    assert sheet.oddHeader.center.text == "SỐ LIỆU MẪU"
    assert sheet.print_title_rows == "$5:$5"


@pytest.mark.parametrize("text", ["=1+1", "+84 912", "-5 ngày", "@SUM(A1)", "\t=1+1", '=HYPERLINK("x")'])
def test_a_text_that_looks_like_a_formula_stays_a_text(text: str) -> None:
    cell = one_text(text)["A5"]

    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)


@pytest.mark.parametrize("text", ["#N/A", "00123", "1/2", "TRUE", "02/9/1970"])
def test_a_text_that_excel_might_take_for_something_else_stays_a_text(text: str) -> None:
    cell = one_text(text)["A5"]

    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", False)


def test_a_quote_mark_in_one_cell_is_not_in_the_next() -> None:
    sheet = one_sheet(("=1",), ("An",), columns=(SheetColumn("Ghi chú", CellKind.TEXT, 20),))

    assert [sheet["A5"].quotePrefix, sheet["A6"].quotePrefix] == [True, False]


def test_titles_headings_and_notes_are_no_formulas_either() -> None:
    columns = (SheetColumn("=C", CellKind.TEXT, 20),)
    sheet = reopened(replace(BOOK, sheets=(Sheet("S", ("=T",), columns, (), ("=N",)),))).worksheets[0]

    assert [(sheet[at].value, sheet[at].data_type) for at in ("A1", "A3", "A5")] == [
        ("=T", "s"),
        ("=C", "s"),
        ("=N", "s"),
    ]


def test_signs_that_a_workbook_cannot_hold_are_left_out() -> None:
    assert one_text("Nguyễn\x00 Văn\x0b An\ud800\uffff")["A5"].value == "Nguyễn Văn An"


def test_a_text_longer_than_a_cell_is_cut_with_a_sign_of_it() -> None:
    value = one_text("a" * 40_000)["A5"].value

    assert len(value) == 32_767
    assert value.endswith("aaa…")


def test_a_partial_date_stands_as_text_and_a_missing_one_as_a_blank() -> None:
    columns = (SheetColumn("Ngày sinh", CellKind.DATE, 12),)
    sheet = one_sheet(("1955",), (None,), (date(1899, 5, 6),), columns=columns)

    assert [sheet.cell(row, 1).value for row in (5, 6, 7)] == ["1955", None, "06/05/1899"]
    assert sheet["A6"].border.left.style == "thin"


def test_names_of_sheets_are_made_so_that_excel_takes_them() -> None:
    names = ("Ủy ban Kiểm tra/Đảng ủy [phường]: khóa I", "Đại biểu", "ĐẠI BIỂU", "", "")
    book = replace(BOOK, sheets=tuple(replace(SHEET, name=name) for name in names))

    assert reopened(book).sheetnames == [
        "Ủy ban Kiểm tra Đảng ủy  phường",
        "Đại biểu",
        "ĐẠI BIỂU (2)",
        "Trang",
        "Trang (2)",
    ]


def test_the_workbook_names_its_maker_and_title() -> None:
    properties = reopened(BOOK).properties

    assert (properties.creator, properties.title) == ("Bàn Thư ký Đại hội", "Kết quả biểu quyết")


def test_two_runs_give_the_same_bytes_without_the_moment_of_saving() -> None:
    first = workbook_bytes(BOOK)

    assert workbook_bytes(BOOK) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {each.date_time for each in archive.infolist()} == {(2025, 1, 1, 0, 0, 0)}
        assert b"2025-01-01T00:00:00Z</dcterms:modified>" in archive.read("docProps/core.xml")


def test_a_workbook_is_written_to_its_file_and_nothing_beside_it(tmp_path: Path) -> None:
    write_workbook(BOOK, tmp_path / "kq.xlsx")

    assert (tmp_path / "kq.xlsx").read_bytes() == workbook_bytes(BOOK)
    assert [each.name for each in tmp_path.iterdir()] == ["kq.xlsx"]


def test_a_row_is_as_high_as_its_words_and_short_ones_are_left_to_the_program() -> None:
    short = one_text("Đúng một dòng ngắn")
    long = one_text("Một nội dung dài cần đến mấy dòng trong một cột hẹp như cột này thì mới đọc hết")

    assert short.row_dimensions[5].height is None
    assert long.row_dimensions[5].height == 4 * 16.5


def test_a_formula_names_rows_above_its_own() -> None:
    sheet = one_sheet(
        (1,), (2,), (Formula("SUM(A{row-2}:A{row-1})"),), columns=(SheetColumn("Số", CellKind.NUMBER, 10),)
    )

    assert sheet["A7"].value == "=SUM(A5:A6)"


def test_the_offices_two_blocks_stand_over_the_title_each_in_its_half() -> None:
    head = SheetHead(
        ("ĐẢNG BỘ TỈNH A",), ("ĐẠI HỘI ĐẠI BIỂU", "PHƯỜNG B"), "ĐẢNG CỘNG SẢN VIỆT NAM", "B, ngày 13 tháng 8"
    )
    sheet = reopened(replace(BOOK, head=head)).worksheets[0]

    assert [sheet[at].value for at in ("A1", "A2", "A3", "A4", "A5")] == [
        "ĐẢNG BỘ TỈNH A",
        "ĐẠI HỘI ĐẠI BIỂU",
        "PHƯỜNG B",
        None,
        "ĐẢNG BỘ PHƯỜNG A",
    ]
    assert [(sheet[at].value, sheet[at].font.bold, sheet[at].font.italic) for at in ("D1", "D2")] == [
        ("ĐẢNG CỘNG SẢN VIỆT NAM", True, False),
        ("B, ngày 13 tháng 8", False, True),
    ]
    assert {str(each) for each in sheet.merged_cells.ranges} >= {"A1:C1", "A3:C3", "D1:G1", "A5:G5"}
    assert sheet.print_title_rows == "$8:$8"
    assert [cell.value for cell in sheet[8]] == [column.heading for column in COLUMNS]
    assert sheet["G11"].value == "=SUM(G9:G10)"


def test_a_list_without_a_title_has_no_blocks_either() -> None:
    head = SheetHead(("ĐẢNG BỘ TỈNH A",), ("ĐẠI HỘI",), "ĐẢNG CỘNG SẢN VIỆT NAM", "B, ngày 13 tháng 8")
    sheet = reopened(replace(BOOK, head=head, sheets=(replace(SHEET, title_lines=()),))).worksheets[0]

    assert [cell.value for cell in sheet[1]] == [column.heading for column in COLUMNS]
