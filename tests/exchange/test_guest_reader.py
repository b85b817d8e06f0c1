"""Lists of guests as offices write them: their own words over the columns, the roll's reader under them."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from congress_desktop.exchange.roll_reader import read_guests, read_roll
from congress_desktop.exchange.roll_words import GUESTS
from congress_desktop.services.sheets import GUEST_COLUMNS, RawRoll, RollColumn


def a_list(folder: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "khach.xlsx")
    return folder / "khach.xlsx"


def names(roll: RawRoll) -> list[object]:
    return [row.cells[RollColumn.FULL_NAME].value for row in roll.rows]


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Khách mời", RollColumn.FULL_NAME),
        ("Họ và tên đại biểu khách mời", RollColumn.FULL_NAME),
        ("CƠ QUAN, ĐƠN VỊ", RollColumn.BRANCH),
        ("Nơi công tác", RollColumn.BRANCH),
        ("Đơn vị công tác", RollColumn.BRANCH),
        ("Chức vụ, đơn vị công tác", RollColumn.POSITION),
        ("Số điện thoại liên hệ", RollColumn.TELEPHONE),
        ("Ghi chú", RollColumn.NOTE),
        ("Ghế", RollColumn.SEAT),
    ],
)
def test_the_columns_are_known_by_the_words_of_guests(heading: str, column: RollColumn, tmp_path: Path) -> None:
    first = "Họ và tên" if column is not RollColumn.FULL_NAME else "Đơn vị"
    path = a_list(tmp_path, (first, heading), ("một", "hai"), ("ba", "bốn"))

    found = {each.heading: each.column for each in read_guests(path).columns}

    assert found[heading] is column


def test_a_unit_of_guests_is_no_branch_of_a_roll(tmp_path: Path) -> None:
    path = a_list(tmp_path, ("STT", "Họ và tên", "Nơi công tác"), (1, "Nguyễn Văn An", "Trường Thực Nghiệm"))

    assert read_roll(path).unknown_columns == ("Nơi công tác",)


def test_every_column_of_a_list_of_guests_can_be_chosen_by_hand() -> None:
    assert set(GUESTS.whole) == set(GUEST_COLUMNS)


def test_names_with_next_to_nothing_beside_them_are_people_up_to_the_end(tmp_path: Path) -> None:
    path = a_list(
        tmp_path,
        ("DANH SÁCH KHÁCH MỜI",),
        ("Họ và tên", "Đơn vị"),
        ("Nguyễn Văn An", "Thành ủy"),
        ("Họ và tên", "Đơn vị"),
        ("Trần Thị Bình", None),
        ("Tổng cộng: 2 khách",),
        (None, "Người lập biểu"),
        (None, "Lê Văn Ký"),
    )

    assert names(read_guests(path)) == ["Nguyễn Văn An", "Trần Thị Bình"]


def test_a_guest_named_like_a_roll_still_needs_its_heading(tmp_path: Path) -> None:
    path = a_list(tmp_path, ("I. LÃNH ĐẠO THÀNH PHỐ",), ("TT", "Khách mời"), (1, "Nguyễn Văn An"))

    assert [(row.section, row.row_number) for row in read_guests(path).rows] == [("", 3)]
