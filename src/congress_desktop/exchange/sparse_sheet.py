"""A workbook's sheets as filled cells only: values beside their formulas, read row by row, nothing judged."""

import re
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.cells import MOST_COLUMNS, MOST_ROWS, CellContent, FilledCell, Merge, SparseRow
from congress_desktop.exchange.legacy_text import from_legacy, legacy_code
from congress_desktop.exchange.workbook_file import check_workbook, workbook_faults

LAST_ROW_OF_EXCEL = 1_048_576

_MERGE = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_HIDDEN = re.compile(rb'<(?:\w+:)?row\s[^>]*?r="(\d{1,7})"[^>]*?hidden="(?:1|true)"')
_CHUNK_BYTES = 1 << 20
_LONGEST_TAG_BYTES = 600


class SparseWorkbook:
    """An open workbook; only its visible sheets are there."""

    def __init__(self, path: Path, values: Any, formulas: Any) -> None:  # noqa: ANN401 - openpyxl carries no types
        self._path = path
        self._values = {each.title: each for each in values.worksheets if each.sheet_state == "visible"}
        self._formulas = {each.title: each for each in formulas.worksheets}

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets, in the order of their tabs."""
        return tuple(self._values)

    def row_count(self, sheet: str) -> int:
        """Return how many rows a sheet says it has; 0 when it does not say. Good for telling progress only."""
        return self._values[sheet].max_row or 0

    def rows(self, sheet: str) -> Iterator[tuple[int, SparseRow]]:
        """Yield each row that is not blank, with its number as Excel counts.

        Raises EnvironmentFault WORKBOOK_TOO_LARGE beyond 200,000 such rows or 256 columns, NOT_A_WORKBOOK.
        """
        count = 0
        with closing(self._pairs(sheet)) as pairs:
            for number, cells, formulas in pairs:
                row = _filled(cells, formulas)
                if not row:
                    continue
                count += 1
                if count > MOST_ROWS or max(row) > MOST_COLUMNS:
                    raise EnvironmentFault(Code.WORKBOOK_TOO_LARGE, path=self._path)
                yield number, row

    def _pairs(self, sheet: str) -> Generator[tuple[int, Any, Any], None, None]:
        """Yield each row's cells by value and by formula, with the number of the row."""
        parts = [self._values[sheet], self._formulas[sheet]]
        with workbook_faults(self._path):
            for part in parts:
                part.reset_dimensions()  # some programs write A1 there, whatever the sheet holds
            both = [part.iter_rows(max_row=LAST_ROW_OF_EXCEL) for part in parts]
            with closing(both[0]), closing(both[1]):
                for number, (cells, formulas) in enumerate(zip(*both, strict=True), 1):
                    if cells:
                        yield number, cells, formulas

    def merges(self, sheet: str) -> tuple[Merge, ...]:
        """Return a sheet's merged ranges, in no order. openpyxl does not tell them while it reads row by row."""
        return tuple({_merge(*found) for found in self._found(sheet, _MERGE)})

    def hidden_rows(self, sheet: str) -> frozenset[int]:
        """Return the numbers of the rows that are hidden or filtered away."""
        return frozenset(int(found[0]) for found in self._found(sheet, _HIDDEN))

    def _found(self, sheet: str, pattern: re.Pattern[bytes]) -> Iterator[tuple[bytes, ...]]:
        """Yield what a pattern finds in a sheet's own file, some of it perhaps twice."""
        part = self._values[sheet]._worksheet_path  # noqa: SLF001 - openpyxl has no public name for it
        with workbook_faults(self._path), ZipFile(self._path) as archive, archive.open(part) as file:
            tail = b""
            while chunk := file.read(_CHUNK_BYTES):
                for each in pattern.finditer(tail + chunk):
                    yield each.groups()
                tail = chunk[-_LONGEST_TAG_BYTES:]


@contextmanager
def opened_xlsx(path: Path) -> Iterator[SparseWorkbook]:
    """Lend an open workbook and close it afterwards. Raises EnvironmentFault as `check_workbook`."""
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to import

    check_workbook(path)
    with path.open("rb") as values_file, path.open("rb") as formulas_file:
        with workbook_faults(path):
            values = load_workbook(values_file, read_only=True, data_only=True)
            formulas = load_workbook(formulas_file, read_only=True)
        with closing(values), closing(formulas):
            yield SparseWorkbook(path, values, formulas)


def _merge(first: bytes, top: bytes, last: bytes, bottom: bytes) -> Merge:
    return Merge(int(top), int(bottom), _column_number(first), _column_number(last))


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _filled(cells: Any, formulas: Any) -> dict[int, FilledCell]:  # noqa: ANN401 - openpyxl carries no types
    row = {}
    for column, (cell, formula) in enumerate(zip(cells, formulas, strict=True), 1):
        # A formula that gives an empty text is kept as a text without a value; one that was never calculated,
        # as a number without a value.
        uncalculated = formula.data_type == "f" and cell.value is None and cell.data_type == "n"
        if uncalculated or cell.data_type == "e":
            row[column] = FilledCell(None, failed=True)
        elif (value := _plain(cell.value)) is not None:
            row[column] = FilledCell(_in_unicode(value, cell) if isinstance(value, str) else value)
    return row


def _in_unicode(text: str, cell: Any) -> str:  # noqa: ANN401 - openpyxl carries no types
    """Return a cell's text in Unicode; only letters beyond ASCII can be of an older table."""
    if text.isascii() or not cell.has_style:
        return text
    font = cell.font.name or ""
    return from_legacy(text, font) if legacy_code(font) else text


def _plain(value: object) -> CellContent:
    """Return a cell's value as a text, a number or a day; None when it is blank."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, int | float | date) and not isinstance(value, bool):
        return value
    text = "" if value is None else str(value)
    return text if text.strip() else None
