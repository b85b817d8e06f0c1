"""The office's own workbook with a "Lỗi" column: everything else in it stays as it is."""

import io
from collections.abc import Iterable, Sequence
from copy import copy
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook as Book
from openpyxl.worksheet.worksheet import Worksheet

from congress_desktop.domain.vietnamese import fold
from congress_desktop.exchange.atomic import replace_file
from congress_desktop.exchange.cell_text import put_text
from congress_desktop.exchange.opening import is_xlsx, opened
from congress_desktop.exchange.roll_words import REMARKS_HEADING
from congress_desktop.exchange.workbook_file import check_workbook, openpyxl_faults
from congress_desktop.services.sheets import RawRoll, RowRemark

_WIDTH_CHARACTERS = 60
_LINE_POINTS = 16.5
_LONGEST_NAME = 31
_RED = "B3261E"
_WITH_MACROS = ".xlsm"


def save_with_remarks(source: Path, target: Path, roll: RawRoll, remarks: Sequence[RowRemark]) -> None:
    """Save a copy of a roll's workbook whose "Lỗi" column says what is wrong with each row.

    The column stands right of everything under the heading; one of that name is written anew. Formulas keep no
    last value: Excel calculates them when it opens the copy. A list that is no workbook of present Excel is written
    as one: its values as they were read, without its looks. Raises EnvironmentFault as reading and saving do,
    NOT_A_WORKBOOK also when the sheet is no longer there.
    """
    if not is_xlsx(source):
        replace_file(target, _as_new_workbook(source, roll, remarks))
        return
    check_workbook(source)
    data = io.BytesIO()
    with openpyxl_faults(source), source.open("rb") as file:
        book: Book = load_workbook(file, rich_text=True, keep_vba=target.suffix.lower() == _WITH_MACROS)
        sheet = book[roll.sheet]
    _write_column(sheet, roll.header_rows, remarks)
    book.calculation.fullCalcOnLoad = True
    with openpyxl_faults(source):
        book.save(data)
        book.close()
    replace_file(target, data.getvalue())


def _as_new_workbook(source: Path, roll: RawRoll, remarks: Sequence[RowRemark]) -> bytes:
    """Return a new workbook with the values of the roll's sheet and its "Lỗi" column."""
    made = Book()
    sheet = made.active
    sheet.title = roll.sheet[:_LONGEST_NAME]
    with opened(source) as book:
        for number, row in book.rows(roll.sheet):
            for place, filled in row.items():
                cell = sheet.cell(number, place)
                if isinstance(filled.value, str):
                    put_text(cell, filled.value)
                else:
                    cell.value = filled.value
    _write_column(sheet, roll.header_rows, remarks)
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def _write_column(sheet: Worksheet, header_rows: tuple[int, int], remarks: Iterable[RowRemark]) -> None:
    first, last = header_rows
    column = _written_before(sheet, first, last)
    if column is None:
        column = _free_column(sheet, first)
        _write_heading(sheet, first, last, column)
    for row in range(last + 1, sheet.max_row + 1):
        cell = sheet.cell(row, column)
        if not isinstance(cell, MergedCell):
            cell.value = None
    for remark in remarks:
        _write_remark(sheet, column, remark)
    sheet.column_dimensions[get_column_letter(column)].width = _WIDTH_CHARACTERS


def _written_before(sheet: Worksheet, first: int, last: int) -> int | None:
    """Return the place of the "Lỗi" column, or None when there is none yet."""
    for row in sheet.iter_rows(min_row=first, max_row=last):
        for cell in row:
            if isinstance(cell.value, str) and fold(cell.value) == fold(REMARKS_HEADING):
                return int(cell.column)
    return None


def _free_column(sheet: Worksheet, first: int) -> int:
    """Return the place right of whatever stands, or is merged, beside or below the heading."""
    filled = [
        cell.column for row in sheet.iter_rows(min_row=first) for cell in row if cell.value is not None and cell.column
    ]
    merged = [each.max_col for each in sheet.merged_cells.ranges if each.max_row >= first]
    return max(filled + merged, default=0) + 1


def _write_heading(sheet: Worksheet, first: int, last: int, column: int) -> None:
    """Write the heading in the look of the one to its left."""
    beside = sheet.cell(first, column - 1)
    for row in range(first, last + 1):
        cell = sheet.cell(row, column)
        cell.border, cell.fill = copy(sheet.cell(row, column - 1).border), copy(beside.fill)
    heading = sheet.cell(first, column)
    put_text(heading, REMARKS_HEADING)
    heading.font = Font(name=beside.font.name, size=beside.font.sz, bold=True, color=_RED)
    heading.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    if last > first:
        sheet.merge_cells(start_row=first, start_column=column, end_row=last, end_column=column)


def _write_remark(sheet: Worksheet, column: int, remark: RowRemark) -> None:
    cell, beside = sheet.cell(remark.row_number, column), sheet.cell(remark.row_number, 2)
    if not isinstance(cell, Cell):
        return
    put_text(cell, remark.text)
    cell.font = Font(name=beside.font.name, size=beside.font.sz, color=_RED)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    height = sheet.row_dimensions[remark.row_number].height
    needed = _LINE_POINTS * (len(remark.text) // _WIDTH_CHARACTERS + remark.text.count("\n") + 1)
    if height is not None and height < needed:  # a row without a height of its own grows with its text
        sheet.row_dimensions[remark.row_number].height = needed
