"""The office's own workbook with a "Lỗi" column: everything else in it stays as it is."""

import io
from collections.abc import Sequence
from pathlib import Path

from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from congress_desktop.domain.vietnamese import fold
from congress_desktop.exchange.atomic import replace_file
from congress_desktop.exchange.workbook_file import check_workbook, load
from congress_desktop.services.sheets import RawRoll, RowRemark

HEADING = "Lỗi"
_WIDTH = 60
_RED = "B3261E"


def save_with_remarks(source: Path, target: Path, roll: RawRoll, remarks: Sequence[RowRemark]) -> None:
    """Save a copy of a roll's workbook whose "Lỗi" column says what is wrong with each row.

    A column of that name is written anew. Raises EnvironmentFault as reading and saving do.
    """
    check_workbook(source)
    book = load(source, values=False)
    sheet = book[roll.sheet]
    first, last = roll.header_rows
    column = _column(sheet, first)
    for row in range(first, sheet.max_row + 1):
        sheet.cell(row, column).value = None
    heading = sheet.cell(first, column, HEADING)
    heading.font = Font(name="Times New Roman", size=12, bold=True, color=_RED)
    heading.alignment = Alignment(horizontal="center", vertical="center")
    for remark in remarks:
        cell = sheet.cell(remark.row_number, column, remark.text)
        cell.font = Font(name="Times New Roman", size=12, color=_RED)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.data_type = "s"
    sheet.column_dimensions[get_column_letter(column)].width = _WIDTH
    data = io.BytesIO()
    book.save(data)
    book.close()
    replace_file(target, data.getvalue())


def _column(sheet: object, heading_row: int) -> int:
    """Return the index from 1 of the "Lỗi" column, or of the one after the last heading."""
    cells = list(sheet[heading_row])  # type: ignore[index]
    for cell in cells:
        if isinstance(cell.value, str) and fold(cell.value) == fold(HEADING):
            return int(cell.column)
    used = [cell.column for cell in cells if cell.value is not None]
    return int(max(used)) + 1
