"""Layouts that offices use, other than the samples'."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from congress_desktop.exchange.roll_reader import read_roll
from congress_desktop.services.sheets import RawCell, RollColumn

An = ("Nguyễn Văn An", "02/9/1970", "Nam")
Binh = ("Trần Thị Bình", "03/5/1981", "Nữ")


def a_workbook(folder: Path, rows: Sequence[Sequence[object]], merged: Sequence[str] = ()) -> Path:
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(list(row))
    for each in merged:
        sheet.merge_cells(each)
    book.save(folder / "ds.xlsx")
    return folder / "ds.xlsx"


def columns_of(path: Path) -> dict[RollColumn, str]:
    return {column: cell.address for column, cell in read_roll(path).rows[0].cells.items()}


def names(path: Path) -> list[object]:
    return [row.cells[RollColumn.FULL_NAME].value for row in read_roll(path).rows]


def test_a_heading_in_the_first_row_alone(tmp_path: Path) -> None:
    path = a_workbook(tmp_path, [("STT", "Họ và tên", "Ngày sinh", "Giới tính"), (1, *An), (2, *Binh)])

    roll = read_roll(path)

    assert roll.header_rows == (1, 1)
    assert columns_of(path) == {
        RollColumn.ORDINAL: "A2",
        RollColumn.FULL_NAME: "B2",
        RollColumn.BIRTH: "C2",
        RollColumn.GENDER: "D2",
    }
    assert [row.section for row in roll.rows] == ["", ""]


def test_columns_in_any_order(tmp_path: Path) -> None:
    heading = ("Số thẻ", "Chi bộ", "Giới tính", "Họ tên", "Năm sinh", "TT")
    path = a_workbook(tmp_path, [heading, (7, "Chi bộ 1", "Nam", "Nguyễn Văn An", 1970, 1)])

    assert columns_of(path) == {
        RollColumn.CARD_NUMBER: "A2",
        RollColumn.BRANCH: "B2",
        RollColumn.GENDER: "C2",
        RollColumn.FULL_NAME: "D2",
        RollColumn.BIRTH: "E2",
        RollColumn.ORDINAL: "F2",
    }


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Họ và tên đại biểu", RollColumn.FULL_NAME),
        ("Ngày, tháng,\nnăm sinh", RollColumn.BIRTH),
        ("NGÀY VÀO ĐẢNG", RollColumn.PROBATIONARY_ON),
        ("Ngày vào Đảng (dự bị)", RollColumn.PROBATIONARY_ON),
        ("Ngày vào Đảng chính thức", RollColumn.OFFICIAL_ON),
        ("Trình độ chuyên môn", RollColumn.EDUCATION),
        ("Lý luận chính trị", RollColumn.POLITICAL_THEORY),
        ("Chức vụ, đơn vị", RollColumn.POSITION),
        ("Chi bộ/Đoàn", RollColumn.BRANCH),
        ("Đoàn", RollColumn.BRANCH),
        ("Đơn vị", RollColumn.BRANCH),
        ("Tư cách đại biểu", RollColumn.DELEGATE_CLASS),
        ("Số ghế", RollColumn.SEAT),
        ("Số thẻ", RollColumn.CARD_NUMBER),
        ("Ghi chú", RollColumn.NOTE),
    ],
)
def test_headings_are_known_by_their_words(tmp_path: Path, heading: str, column: RollColumn) -> None:
    name = "Tên" if column is RollColumn.FULL_NAME else "Họ và tên"
    path = a_workbook(tmp_path, [("STT", name, "Dân tộc", heading), (1, "An", "Kinh", "x")])

    assert read_roll(path).rows[0].cells[column].address == "D2"


def test_headings_that_mean_nothing_to_us_are_named(tmp_path: Path) -> None:
    heading = ("STT", "Họ và tên", "Quê  quán", "Số thẻ đảng viên", "Chi bộ", "Đơn vị", "Lỗi")
    path = a_workbook(tmp_path, [heading, (1, "Nguyễn Văn An", "Hải Dương", "0123", "Chi bộ 1", "UBND", "B2: x")])

    assert read_roll(path).unknown_columns == ("Quê quán", "Số thẻ đảng viên", "Đơn vị")


def test_a_name_in_two_columns(tmp_path: Path) -> None:
    path = a_workbook(tmp_path, [("STT", "Họ đệm", "Tên", "Năm sinh"), (1, "Nguyễn Văn", "An", 1970)])

    cells = read_roll(path).rows[0].cells

    assert cells[RollColumn.FAMILY_AND_MIDDLE_NAME] == RawCell("B2", "Nguyễn Văn")
    assert cells[RollColumn.GIVEN_NAME] == RawCell("C2", "An")


def test_a_name_in_two_columns_under_one_merged_heading(tmp_path: Path) -> None:
    rows = [("STT", "Họ và tên", None, "Năm sinh"), (1, "Nguyễn Văn", "An", 1970)]
    path = a_workbook(tmp_path, rows, merged=["B1:C1"])

    cells = read_roll(path).rows[0].cells

    assert cells[RollColumn.FAMILY_AND_MIDDLE_NAME] == RawCell("B2", "Nguyễn Văn")
    assert cells[RollColumn.GIVEN_NAME] == RawCell("C2", "An")


def test_two_rows_of_heading_with_groups(tmp_path: Path) -> None:
    path = a_workbook(
        tmp_path,
        [
            ("ĐẢNG BỘ PHƯỜNG A",),
            ("TT", "Họ và tên", "Năm sinh", None, "Trình độ", None, "Ngày vào Đảng", None),
            (None, None, "Nam", "Nữ", "CM", "LLCT", "Dự bị", "Chính thức"),
            (1, "Nguyễn Văn An", 1970, None, "Đại học", "Cao cấp", "01/01/1990", "01/01/1991"),
        ],
        merged=["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"],
    )

    assert read_roll(path).header_rows == (2, 3)
    assert columns_of(path) == {
        RollColumn.ORDINAL: "A4",
        RollColumn.FULL_NAME: "B4",
        RollColumn.BIRTH_MALE: "C4",
        RollColumn.BIRTH_FEMALE: "D4",
        RollColumn.EDUCATION: "E4",
        RollColumn.POLITICAL_THEORY: "F4",
        RollColumn.PROBATIONARY_ON: "G4",
        RollColumn.OFFICIAL_ON: "H4",
    }


def test_groups_above_the_row_that_names_the_columns(tmp_path: Path) -> None:
    path = a_workbook(
        tmp_path,
        [
            ("DANH SÁCH ĐẠI BIỂU",),
            (None, None, "Năm sinh", None),
            ("TT", "Họ và tên", "Nam", "Nữ"),
            (1, "Trần Thị Bình", None, 1981),
        ],
    )

    assert read_roll(path).header_rows == (2, 3)
    assert read_roll(path).rows[0].cells[RollColumn.BIRTH_FEMALE] == RawCell("D4", 1981)


def test_a_row_that_numbers_the_columns_is_nobody(tmp_path: Path) -> None:
    path = a_workbook(
        tmp_path, [("STT", "Họ và tên", "Ngày sinh", "Giới tính"), ("(1)", "(2)", "(3)", "(4)"), (1, *An), (2, *Binh)]
    )

    assert names(path) == ["Nguyễn Văn An", "Trần Thị Bình"]


def test_a_heading_repeated_on_each_page_is_nobody(tmp_path: Path) -> None:
    heading = ("STT", "Họ và tên", "Ngày sinh", "Giới tính")
    path = a_workbook(tmp_path, [heading, (1, *An), heading, (2, *Binh)])

    assert names(path) == ["Nguyễn Văn An", "Trần Thị Bình"]


@pytest.mark.parametrize(
    ("row", "section"),
    [
        (("I", "CHI BỘ CƠ QUAN"), "CHI BỘ CƠ QUAN"),
        (("A.", "Khối hành chính"), "Khối hành chính"),
        (("I. CHI BỘ CƠ QUAN",), "CHI BỘ CƠ QUAN"),
        ((None, "Đoàn đại biểu số 1"), "Đoàn đại biểu số 1"),
        (("ĐẢNG BỘ CÔNG AN PHƯỜNG (12 đồng chí)",), "ĐẢNG BỘ CÔNG AN PHƯỜNG"),
        ((3, "Chi bộ 3"), "Chi bộ 3"),
        (("II", "Chi bộ 3", None, 5), "Chi bộ 3"),
    ],
)
def test_a_row_that_heads_a_section(tmp_path: Path, row: Sequence[object], section: str) -> None:
    path = a_workbook(tmp_path, [("STT", "Họ và tên", "Ngày sinh", "Giới tính"), row, (1, *An)])

    roll = read_roll(path)

    assert [(each.row_number, each.section) for each in roll.rows] == [(3, section)]


def test_one_branch_merged_beside_its_people_is_everybodys(tmp_path: Path) -> None:
    rows = [
        ("STT", "Họ và tên", "Năm sinh", "Chi bộ"),
        (1, "Nguyễn Văn An", 1970, "Chi bộ 1"),
        (2, "Trần Thị Bình", 1981),
        (3, "Lê Văn Cường", 1982),
    ]
    path = a_workbook(tmp_path, rows, merged=["D2:D3"])

    assert [row.cells[RollColumn.BRANCH] for row in read_roll(path).rows] == [
        RawCell("D2", "Chi bộ 1"),
        RawCell("D3", "Chi bộ 1"),
        RawCell("D4", None),
    ]


def test_totals_and_signatures_under_the_table_are_nobody(tmp_path: Path) -> None:
    path = a_workbook(
        tmp_path,
        [
            ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Ghi chú"),
            (1, *An),
            (None, "Cộng: 1"),
            (2, *Binh),
            (None, "Tổng cộng", 2),
            (),
            (None, "NGƯỜI LẬP BIỂU", None, "T/M BAN CHẤP HÀNH"),
            (None, "Phạm Thị Dung", None, "Lê Văn Em"),
        ],
    )

    assert names(path) == ["Nguyễn Văn An", "Trần Thị Bình"]


def test_signatures_without_a_total_above_are_nobody(tmp_path: Path) -> None:
    path = a_workbook(
        tmp_path,
        [
            ("STT", "Họ và tên", "Ngày sinh", "Giới tính"),
            (1, *An),
            (),
            (None, None, "Thạch Khôi, ngày 13 tháng 8 năm 2025"),
            (None, "NGƯỜI LẬP BIỂU", "BÍ THƯ"),
            (None, "Phạm Thị Dung", "Lê Văn Em"),
        ],
    )

    assert names(path) == ["Nguyễn Văn An"]


def test_a_family_name_that_folds_to_a_heading_word_is_a_person(tmp_path: Path) -> None:
    heading = ("STT", "Họ và tên", "Ngày sinh", "Giới tính")
    rows = [
        heading,
        (1, "Đoàn Văn Hậu", "02/9/1970", "Nam"),
        (2, "Tô Văn Bảy"),
        (None, "Tống Thị Cúc", 1970, "Nữ"),
        (4, *An),
    ]
    path = a_workbook(tmp_path, rows)

    assert names(path) == ["Đoàn Văn Hậu", "Tô Văn Bảy", "Tống Thị Cúc", "Nguyễn Văn An"]


def test_a_row_with_a_number_and_no_name_is_kept(tmp_path: Path) -> None:
    path = a_workbook(tmp_path, [("STT", "Họ và tên", "Ngày sinh", "Giới tính"), (1, None, "02/9/1970", "Nam")])

    assert read_roll(path).rows[0].cells[RollColumn.FULL_NAME] == RawCell("B2", None)


def test_a_row_with_nothing_but_a_number_is_nobody(tmp_path: Path) -> None:
    path = a_workbook(tmp_path, [("STT", "Họ và tên", "Ngày sinh"), (1, "Nguyễn Văn An", 1970), (2,), (3,)])

    assert names(path) == ["Nguyễn Văn An"]


def test_a_name_alone_between_people_is_not_lost(tmp_path: Path) -> None:
    path = a_workbook(
        tmp_path, [("STT", "Họ và tên", "Ngày sinh", "Giới tính"), (1, *An), (None, "Lê Văn Cường"), (2, *Binh)]
    )

    assert names(path) == ["Nguyễn Văn An", "Lê Văn Cường", "Trần Thị Bình"]


def test_hidden_rows_are_read_and_hidden_sheets_are_not(tmp_path: Path) -> None:
    book = Workbook()
    old, sheet = book.active, book.create_sheet("Danh sách")
    for each in (old, sheet):
        each.append(["STT", "Họ và tên", "Ngày sinh", "Giới tính"])
    old.append([1, "Người cũ", "01/01/1950", "Nam"])
    old.sheet_state = "hidden"
    sheet.append([1, *An])
    sheet.append([2, *Binh])
    sheet.row_dimensions[2].hidden = True
    book.save(tmp_path / "ds.xlsx")

    roll = read_roll(tmp_path / "ds.xlsx")

    assert roll.sheet == "Danh sách"
    assert [row.row_number for row in roll.rows] == [2, 3]


def test_the_sheet_with_the_most_of_a_roll_is_read(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Họ và tên", "Ghi chú"])
    book.active.append(["Hướng dẫn", "Ghi đủ họ tên"])
    sheet = book.create_sheet("Đại biểu")
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Giới tính"])
    sheet.append([1, *An])
    book.save(tmp_path / "ds.xlsx")

    assert read_roll(tmp_path / "ds.xlsx").sheet == "Đại biểu"


def test_values_keep_their_types(tmp_path: Path) -> None:
    heading = ("STT", "Họ và tên", "Ngày sinh", "Dự bị", "Chính thức", "Số ghế", "Ghi chú")
    values = (1.5, " Nguyễn  Văn An ", date(1970, 9, 2), datetime(1990, 1, 1), "01/01/1991", 12, True)  # noqa: DTZ001
    path = a_workbook(tmp_path, [heading, values])

    cells = read_roll(path).rows[0].cells

    assert [(type(cell.value), cell.value) for cell in cells.values()] == [
        (float, 1.5),
        (str, " Nguyễn  Văn An "),
        (date, date(1970, 9, 2)),
        (date, date(1990, 1, 1)),
        (str, "01/01/1991"),
        (int, 12),
        (str, "True"),
    ]


def test_excel_errors_and_formulas_never_calculated_are_marked(tmp_path: Path) -> None:
    path = a_workbook(
        tmp_path, [("STT", "Họ và tên", "Ngày sinh", "Ghi chú"), ("=1+0", "Nguyễn Văn An", "#REF!", "=1/0")]
    )

    cells = read_roll(path).rows[0].cells

    assert cells[RollColumn.ORDINAL] == RawCell("A2", None, failed=True)
    assert cells[RollColumn.BIRTH] == RawCell("C2", None, failed=True)
    assert cells[RollColumn.NOTE] == RawCell("D2", None, failed=True)


def test_ten_thousand_people_are_read(tmp_path: Path) -> None:
    rows = [("STT", "Họ và tên", "Ngày sinh"), *((n, f"Nguyễn Văn An {n}", "02/9/1970") for n in range(1, 10_001))]
    path = a_workbook(tmp_path, rows)

    roll = read_roll(path)

    assert len(roll.rows) == 10_000
    assert roll.rows[-1].cells[RollColumn.FULL_NAME] == RawCell("B10001", "Nguyễn Văn An 10000")
