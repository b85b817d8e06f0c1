"""The two sample rolls, read as they stand."""

from pathlib import Path

import pytest

from congress_desktop.exchange.roll_reader import read_roll
from congress_desktop.services.sheets import Cancelled, RawCell, RawRoll, RawRow, RollColumn

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def by_ordinal(roll: RawRoll, ordinal: int) -> RawRow:
    return next(row for row in roll.rows if row.cells[RollColumn.ORDINAL].value == ordinal)


@pytest.fixture(scope="module")
def clean() -> RawRoll:
    return read_roll(SAMPLES / "danh-sach-dai-bieu.xlsx")


@pytest.fixture(scope="module")
def faulty() -> RawRoll:
    return read_roll(SAMPLES / "danh-sach-dai-bieu-co-loi.xlsx")


def test_the_clean_sample_has_every_delegate_in_every_branch(clean: RawRoll) -> None:
    assert clean.workbook_name == "danh-sach-dai-bieu.xlsx"
    assert clean.sheet == "Danh sách đại biểu"
    assert clean.header_rows == (7, 8)
    assert len(clean.rows) == 189
    assert len({row.section for row in clean.rows}) == 36
    assert clean.unknown_columns == ()


def test_the_first_and_last_rows_stand_where_excel_shows_them(clean: RawRoll) -> None:
    first, last = clean.rows[0], clean.rows[-1]

    assert (first.row_number, first.section) == (10, "CHI BỘ TỔ DÂN PHỐ SỐ 1")
    assert (last.row_number, last.section) == (233, "CHI BỘ CHỢ PHƯỜNG")
    assert last.cells[RollColumn.FULL_NAME] == RawCell("B233", "Phan Thị Minh Tâm")


def test_a_row_of_the_clean_sample_is_read_cell_by_cell(clean: RawRoll) -> None:
    assert dict(clean.rows[0].cells) == {
        RollColumn.ORDINAL: RawCell("A10", 1),
        RollColumn.FULL_NAME: RawCell("B10", "Hoàng Thị Vy"),
        RollColumn.BIRTH_MALE: RawCell("C10", None),
        RollColumn.BIRTH_FEMALE: RawCell("D10", "07/01/1983"),
        RollColumn.ETHNICITY: RawCell("E10", "Kinh"),
        RollColumn.RELIGION: RawCell("F10", "Không"),
        RollColumn.PROBATIONARY_ON: RawCell("G10", "12/12/2017"),
        RollColumn.OFFICIAL_ON: RawCell("H10", "12/12/2018"),
        RollColumn.EDUCATION: RawCell("I10", "Trung cấp"),
        RollColumn.POLITICAL_THEORY: RawCell("J10", "Cao cấp"),
        RollColumn.POSITION: RawCell("K10", "Bí thư chi bộ, Chi bộ Tổ dân phố số 1"),
        RollColumn.DELEGATE_CLASS: RawCell("L10", "Đương nhiên"),
        RollColumn.SEAT: RawCell("M10", "A-01"),
        RollColumn.NOTE: RawCell("N10", None),
    }


def test_trouble_in_the_faulty_sample_loses_no_row(faulty: RawRoll) -> None:
    assert len(faulty.rows) == 189
    assert len({row.section for row in faulty.rows}) == 36


def test_dates_under_both_nam_and_nu_are_both_handed_on(faulty: RawRoll) -> None:
    cells = by_ordinal(faulty, 20).cells

    assert cells[RollColumn.BIRTH_MALE] == RawCell("C32", "21/11/1970")
    assert cells[RollColumn.BIRTH_FEMALE] == RawCell("D32", "21/11/1970")


def test_only_the_note_whose_formula_fails_is_marked(faulty: RawRoll) -> None:
    failed = [cell for row in faulty.rows for cell in row.cells.values() if cell.failed]

    assert failed == [RawCell("N139", None, failed=True)]


def test_a_bare_year_stays_a_number(faulty: RawRoll) -> None:
    assert by_ordinal(faulty, 48).cells[RollColumn.BIRTH_MALE] == RawCell("C66", 1955)


def test_reading_reports_how_far_it_has_come() -> None:
    reported: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        reported.append((done, total))
        return True

    read_roll(SAMPLES / "danh-sach-dai-bieu.xlsx", progress)

    assert reported[-1] == (237, 237)
    assert [done for done, _ in reported] == sorted(done for done, _ in reported)


def test_reading_stops_when_it_is_told_to() -> None:
    with pytest.raises(Cancelled):
        read_roll(SAMPLES / "danh-sach-dai-bieu.xlsx", lambda _done, _total: False)
