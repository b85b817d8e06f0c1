"""The office's workbook with a "Lỗi" column."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.remarks import save_with_remarks
from congress_desktop.exchange.roll_reader import read_roll
from congress_desktop.services.sheets import RowRemark

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "danh-sach-dai-bieu-co-loi.xlsx"
REMARK = RowRemark(32, "C32, D32: Ngày sinh ở cả cột Nam và Nữ (E405)")


def test_remarks_stand_beside_their_rows_in_red(tmp_path: Path) -> None:
    target = tmp_path / "loi.xlsx"

    save_with_remarks(SAMPLE, target, read_roll(SAMPLE), [REMARK])

    sheet = load_workbook(target).worksheets[0]
    assert sheet["O7"].value == "Lỗi"
    assert sheet["O32"].value == "C32, D32: Ngày sinh ở cả cột Nam và Nữ (E405)"
    assert (sheet["O32"].font.color.rgb, sheet["O32"].alignment.wrap_text) == ("00B3261E", True)
    assert sheet.column_dimensions["O"].width == 60
    assert [sheet.cell(row, 15).value for row in range(9, 238) if row != 32] == [None] * 228


def test_everything_else_stays_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "loi.xlsx"
    save_with_remarks(SAMPLE, target, read_roll(SAMPLE), [REMARK])

    before, after = load_workbook(SAMPLE).worksheets[0], load_workbook(target).worksheets[0]

    assert {str(each) for each in after.merged_cells.ranges} == {
        "O7:O8",
        *(str(each) for each in before.merged_cells.ranges),
    }
    for row in before.iter_rows():
        for cell in row:
            there = after[cell.coordinate]
            assert (there.value, there.number_format) == (cell.value, cell.number_format)
            assert (there.font.name, there.font.sz, there.font.b) == (cell.font.name, cell.font.sz, cell.font.b)
            assert (there.fill.fgColor.rgb, there.border.left.style) == (cell.fill.fgColor.rgb, cell.border.left.style)
    widths = {name: each.width for name, each in before.column_dimensions.items()}
    assert {name: after.column_dimensions[name].width for name in widths} == widths


def test_the_copy_is_read_as_the_original_was(tmp_path: Path) -> None:
    target = tmp_path / "loi.xlsx"
    roll = read_roll(SAMPLE)

    save_with_remarks(SAMPLE, target, roll, [REMARK])

    assert read_roll(target).rows == roll.rows
    assert read_roll(target).unknown_columns == ()


def test_the_column_is_written_anew_the_second_time(tmp_path: Path) -> None:
    target = tmp_path / "loi.xlsx"
    save_with_remarks(SAMPLE, target, read_roll(SAMPLE), [REMARK])

    save_with_remarks(target, target, read_roll(target), [RowRemark(48, "C48: Không có ngày này")])

    sheet = load_workbook(target).worksheets[0]
    assert sheet["O7"].value == "Lỗi"
    assert (sheet["O32"].value, sheet["O48"].value) == (None, "C48: Không có ngày này")
    assert sheet["P7"].value is None


def test_what_stands_beside_the_table_is_not_written_over(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["STT", "Họ và tên", "Ngày sinh"])
    book.active.append([1, "Nguyễn Văn An", 1970, "đã gọi điện"])
    book.save(tmp_path / "ds.xlsx")

    save_with_remarks(
        tmp_path / "ds.xlsx", tmp_path / "loi.xlsx", read_roll(tmp_path / "ds.xlsx"), [RowRemark(2, "=C2")]
    )

    sheet = load_workbook(tmp_path / "loi.xlsx").worksheets[0]
    assert [cell.value for cell in sheet[1]] == ["STT", "Họ và tên", "Ngày sinh", None, "Lỗi"]
    assert (sheet["D2"].value, sheet["E2"].value, sheet["E2"].data_type) == ("đã gọi điện", "=C2", "s")


def test_a_workbook_that_lost_its_sheet_meanwhile_is_refused(tmp_path: Path) -> None:
    roll = read_roll(SAMPLE)
    Workbook().save(tmp_path / "ds.xlsx")

    with pytest.raises(EnvironmentFault) as caught:
        save_with_remarks(tmp_path / "ds.xlsx", tmp_path / "loi.xlsx", roll, [REMARK])

    assert caught.value.code is Code.NOT_A_WORKBOOK
    assert not (tmp_path / "loi.xlsx").exists()


def test_a_list_that_is_no_workbook_is_written_as_one(tmp_path: Path) -> None:
    source = tmp_path / "ds.csv"
    source.write_text("STT;Họ và tên\n1;Nguyễn Văn An\n2;=1+1\n", encoding="utf-8")
    roll = read_roll(source)

    save_with_remarks(source, tmp_path / "ds.xlsx", roll, [RowRemark(3, "B3: thiếu họ tên")])

    sheet = load_workbook(tmp_path / "ds.xlsx").active
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["STT", "Họ và tên", "Lỗi"],
        ["1", "Nguyễn Văn An", None],
        ["2", "=1+1", "B3: thiếu họ tên"],
    ]
    assert sheet["B3"].data_type == "s"
