"""An office's roll as it stands: the sheet and heading are found, rows are taken as they are, nothing is judged."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.domain.vietnamese import fold, tidy
from congress_desktop.exchange.roll_header import Heading, find_heading
from congress_desktop.exchange.workbook_file import check_workbook, load
from congress_desktop.services.sheets import Cancelled, RawCell, RawRoll, RawRow, RollColumn

MOST_ROWS = 20_000
MOST_COLUMNS = 256
_PROGRESS_EVERY = 200
_NAMES = (RollColumn.FULL_NAME, RollColumn.FAMILY_AND_MIDDLE_NAME, RollColumn.GIVEN_NAME)
_TOTALS = ("tong so", "tong cong", "cong", "tong")
_BRANCH_WORDS = ("chi bo", "dang bo", "doan ", "dang uy", "to ", "khoi ")
_NUMERAL = re.compile(r"^([ivxlc]+|[a-z]|\d+)[.)\-]?\s", re.IGNORECASE)

Progress = Callable[[int, int], bool]


def read_roll(path: Path, progress: Progress | None = None) -> RawRoll:
    """Return the data rows of the first sheet that has a roll's heading.

    Raises EnvironmentFault as `check_workbook`, WORKBOOK_EMPTY or HEADER_NOT_FOUND; Cancelled when `progress`
    answers False.
    """
    check_workbook(path)
    values, formulas = load(path, values=True), load(path, values=False)
    try:
        for sheet in values.worksheets:
            rows = _filled(sheet, path)
            heading = find_heading(rows)
            if heading is not None:
                reading = _Reading(sheet, formulas[sheet.title], heading, rows)
                return RawRoll(
                    path.name,
                    sheet.title,
                    (heading.first_row, heading.last_row),
                    tuple(reading.rows(progress)),
                    heading.unknown,
                )
        empty = all(_is_blank(sheet) for sheet in values.worksheets)
    finally:
        values.close()
        formulas.close()
    raise EnvironmentFault(Code.WORKBOOK_EMPTY if empty else Code.HEADER_NOT_FOUND, path=path)


def _is_blank(sheet: Any) -> bool:  # noqa: ANN401 - openpyxl carries no types
    return all(cell is None for row in sheet.iter_rows(values_only=True) for cell in row)


def _filled(sheet: Any, path: Path) -> list[list[object]]:  # noqa: ANN401 - openpyxl carries no types
    """Return a sheet's values, each merged range filled with the value of its first cell."""
    if sheet.max_row > MOST_ROWS or sheet.max_column > MOST_COLUMNS:
        raise EnvironmentFault(Code.WORKBOOK_TOO_LARGE, path=path)
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    for merged in sheet.merged_cells.ranges:
        if merged.max_row <= len(rows):
            value = rows[merged.min_row - 1][merged.min_col - 1]
            for row in range(merged.min_row - 1, merged.max_row):
                for column in range(merged.min_col - 1, min(merged.max_col, len(rows[row]))):
                    rows[row][column] = value
    return rows


class _Reading:
    """One sheet being read below its heading."""

    def __init__(self, sheet: Any, formulas: Any, heading: Heading, filled: list[list[object]]) -> None:  # noqa: ANN401
        self._sheet = sheet
        self._formulas = formulas
        self._heading = heading
        self._filled = filled

    def rows(self, progress: Progress | None) -> Iterator[RawRow]:
        """Yield the data rows, each with the section heading above it, up to the total or the signatures."""
        section, last = "", len(self._filled)
        for number in range(self._heading.last_row + 1, last + 1):
            if progress is not None and number % _PROGRESS_EVERY == 0 and not progress(number, last):
                raise Cancelled
            values = [cell.value for cell in self._sheet[number]]
            words = [value for value in values if value is not None and tidy(str(value))]
            if not words or self._repeats_heading(values):
                continue
            if self._is_total(words):
                if self._nothing_but_signatures_after(number):
                    return
                continue
            if (name := self._section(values)) is not None:
                section = name
            elif self._is_data(values):
                yield RawRow(number, section, self._cells(number))

    def _repeats_heading(self, values: Sequence[object]) -> bool:
        """Tell whether a row is the heading again, as it is on every page of some offices' lists."""
        for row in range(self._heading.first_row, self._heading.last_row + 1):
            top = self._filled[row - 1]
            same = sum(
                1
                for column in self._heading.columns
                if isinstance(values[column], str) and isinstance(top[column], str) and fold(str(values[column])) == fold(str(top[column]))
            )
            if same > 1:
                return True
        return False

    def _is_total(self, words: Sequence[object]) -> bool:
        first = fold(str(words[0]))
        return any(first == total or first.startswith((f"{total} ", f"{total}:")) for total in _TOTALS)

    def _nothing_but_signatures_after(self, number: int) -> bool:
        rest = range(number + 1, len(self._filled) + 1)
        return not any(self._value(row, RollColumn.ORDINAL) is not None for row in rest)

    def _value(self, number: int, column: RollColumn) -> object:
        place = next((place for place, kind in self._heading.columns.items() if kind is column), None)
        return None if place is None else self._sheet.cell(number, place + 1).value

    def _section(self, values: Sequence[object]) -> str | None:
        """Return the name in a section row: words and no data, or None for any other row.

        A numeral may stand before the name, in a cell of its own or in the name's.
        """
        texts = [tidy(str(value)) for value in values if value is not None and tidy(str(value))]
        data = [
            place
            for place, kind in self._heading.columns.items()
            if kind not in (RollColumn.ORDINAL, *_NAMES, RollColumn.BRANCH)
            and place < len(values)
            and values[place] is not None
        ]
        if data or not texts or len(texts) > 2:  # noqa: PLR2004 - a numeral and a name
            return None
        name = texts[-1] if len(texts) > 1 else _NUMERAL.sub("", texts[0])
        folded = fold(name)
        if folded.startswith(_BRANCH_WORDS) or (len(texts) > 1 and not texts[0].isdigit()) or name.isupper():
            return name
        return None

    def _is_data(self, values: Sequence[object]) -> bool:
        """Tell a delegate's row from a note or a signature: a number and something more, or a name with facts."""
        filled = {kind for place, kind in self._heading.columns.items() if place < len(values) and values[place] is not None}
        named = bool(filled & set(_NAMES))
        facts = filled - {RollColumn.ORDINAL, *_NAMES}
        ordinal = values[self._place(RollColumn.ORDINAL)] if RollColumn.ORDINAL in filled else None
        numbered = ordinal is not None and tidy(str(ordinal)).split(".")[0].isdigit()
        return (numbered and (named or bool(facts))) or (named and len(facts) > 1)

    def _place(self, column: RollColumn) -> int:
        return next(place for place, kind in self._heading.columns.items() if kind is column)

    def _cells(self, number: int) -> dict[RollColumn, RawCell]:
        return {kind: self._cell(number, place + 1) for place, kind in self._heading.columns.items()}

    def _cell(self, row: int, column: int) -> RawCell:
        cell, formula = self._sheet.cell(row, column), self._formulas.cell(row, column)
        failed = cell.data_type == "e" or (formula.data_type == "f" and cell.value is None)
        return RawCell(cell.coordinate, None if failed else _plain(cell.value), failed)


def _plain(value: object) -> str | int | float | date | None:
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, str | int | float | date):
        return value
    return str(value)
