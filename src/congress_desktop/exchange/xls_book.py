"""Workbooks of old Excel (.xls): read whole by xlrd, with merged ranges, hidden rows and fonts."""

import os
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.cells import CellContent, Grid, GridBook, Merge
from congress_desktop.exchange.legacy_text import from_legacy
from congress_desktop.exchange.workbook_file import workbook_faults


def read_xls(path: Path) -> GridBook:
    """Return a workbook of old Excel. Raises EnvironmentFault NOT_A_WORKBOOK or WORKBOOK_ENCRYPTED."""
    import xlrd  # noqa: PLC0415 - only for old workbooks

    try:
        with workbook_faults(path), Path(os.devnull).open("w", encoding="utf-8") as silence:
            book = xlrd.open_workbook(str(path), formatting_info=True, logfile=silence)
            return GridBook(path, {each.name: _grid(book, each) for each in book.sheets() if not each.visibility})
    except (xlrd.XLRDError, xlrd.compdoc.CompDocError, struct.error) as error:
        encrypted = "encrypt" in str(error).lower()
        raise EnvironmentFault(Code.WORKBOOK_ENCRYPTED if encrypted else Code.NOT_A_WORKBOOK, path=path) from error


def _grid(book: Any, sheet: Any) -> Grid:  # noqa: ANN401 - xlrd carries no types
    import xlrd  # noqa: PLC0415 - only for old workbooks

    grid = Grid()
    for row in range(sheet.nrows):
        for column, cell in enumerate(sheet.row(row), 1):
            if cell.ctype == xlrd.XL_CELL_ERROR:
                grid.put(row + 1, column, None, failed=True)
            else:
                grid.put(row + 1, column, _content(book, cell, sheet.rich_text_runlist_map.get((row, column - 1), ())))
    grid.merges = [Merge(top + 1, bottom, left + 1, right) for top, bottom, left, right in sheet.merged_cells]
    grid.hidden = {row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden}
    return grid


def _content(book: Any, cell: Any, runs: Sequence[tuple[int, int]]) -> CellContent:  # noqa: ANN401 - xlrd carries no types
    import xlrd  # noqa: PLC0415 - only for old workbooks

    match cell.ctype:
        case xlrd.XL_CELL_TEXT:
            return "".join(_pieces(book, str(cell.value), ((0, book.xf_list[cell.xf_index].font_index), *runs)))
        case xlrd.XL_CELL_NUMBER:
            number = float(cell.value)
            return int(number) if number.is_integer() else number
        case xlrd.XL_CELL_BOOLEAN:
            return str(bool(cell.value))
        case xlrd.XL_CELL_DATE:
            return _day(cell.value, book.datemode)
    return None


def _pieces(book: Any, text: str, runs: Sequence[tuple[int, int]]) -> Iterator[str]:  # noqa: ANN401 - xlrd carries no types
    """Yield a text piece by piece in Unicode; a run is where a font begins, and its place in the book's list."""
    ends = [start for start, _ in runs[1:]] + [len(text)]
    for (start, font), end in zip(runs, ends, strict=True):
        yield from_legacy(text[start:end], str(book.font_list[font].name))


def _day(value: float, datemode: int) -> CellContent:
    from xlrd.xldate import XLDateError, xldate_as_datetime  # noqa: PLC0415 - only for old workbooks

    try:
        moment = xldate_as_datetime(value, datemode)
    except (XLDateError, ValueError, OverflowError):
        return value
    return moment.date()  # type: ignore[no-any-return]
