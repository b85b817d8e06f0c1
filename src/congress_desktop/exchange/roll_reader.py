"""An office's roll as it stands: the sheet and heading are found, rows are taken as they are, nothing is judged."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import takewhile
from pathlib import Path

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.exchange.cells import CellBook, FilledCell, Merge, SparseRow
from congress_desktop.exchange.opening import opened
from congress_desktop.exchange.roll_header import SEARCHED_ROWS, Heading, find_heading
from congress_desktop.exchange.roll_rows import NAMES, PersonRow, people
from congress_desktop.exchange.roll_words import GUESTS, OFFICES, ROLL, Vocabulary
from congress_desktop.services.bulk import many_rows
from congress_desktop.services.sheets import (
    Cancelled,
    FoundColumn,
    RawCell,
    RawRoll,
    RawRow,
    RollColumn,
    column_letters,
)

_PROGRESS_EVERY_ROWS = 100
_SAMPLED_ROWS = 50
_BLANK = FilledCell(None)

Progress = Callable[[int, int], bool]
"""Is told how many rows were read and about how many there are; answers False to stop."""


def read_guests(
    path: Path, progress: Progress | None = None, columns: Mapping[int, RollColumn | None] | None = None
) -> RawRoll:
    """Return the rows of a list of guests, found by its own words and read as `read_roll` reads a roll."""
    return read_roll(path, progress, columns, GUESTS)


def read_offices(
    path: Path, progress: Progress | None = None, columns: Mapping[int, RollColumn | None] | None = None
) -> RawRoll:
    """Return the rows of a list of those appointed or elected, found by its own words and read as a roll is."""
    return read_roll(path, progress, columns, OFFICES)


def read_roll(
    path: Path,
    progress: Progress | None = None,
    columns: Mapping[int, RollColumn | None] | None = None,
    vocabulary: Vocabulary = ROLL,
) -> RawRoll:
    """Return the rows of the visible sheet whose heading has the most columns of a roll.

    Reads workbooks of Excel old and new and of LibreOffice, lists as text, and pages or XML that pretend to be old
    workbooks. `columns` says what some places mean instead of what their words say; None for nothing of ours.

    Raises EnvironmentFault as `opened`; WORKBOOK_EMPTY when there is nothing under the headings or no cell
    is filled; HEADER_NOT_FOUND; WORKBOOK_TOO_LARGE beyond 200,000 rows or 256 columns. Raises Cancelled when
    `progress` answers False.
    """
    with many_rows(), opened(path) as book:
        headings = [(sheet, heading) for sheet in book.sheets if (heading := _heading(book, sheet, vocabulary))]
        for sheet, heading in sorted(headings, key=lambda each: -len(each[1].columns)):
            heading = heading.meaning_instead(columns or {})  # noqa: PLW2901 - what was said replaces what was read
            rows = _read_rows(book, sheet, progress)
            fills = _Fills(book.merges(sheet), heading, rows)
            hidden = book.hidden_rows(sheet)
            found = tuple(_raw_row(heading, row, fills, hidden) for row in people(heading, rows))
            if found:
                at = (heading.first_row, heading.last_row)
                headed = _found_columns(heading, rows, found)
                return RawRoll(path.name, sheet, at, found, heading.unknown, headed, _above(heading, rows))
        blank = all(next(book.rows(sheet), None) is None for sheet in book.sheets)
    raise EnvironmentFault(Code.WORKBOOK_EMPTY if headings or blank else Code.HEADER_NOT_FOUND, path=path)


def _heading(book: CellBook, sheet: str, vocabulary: Vocabulary) -> Heading | None:
    head = dict(takewhile(lambda numbered: numbered[0] <= SEARCHED_ROWS, book.rows(sheet)))
    return find_heading(head, book.merges(sheet), vocabulary) if head else None


def _read_rows(book: CellBook, sheet: str, progress: Progress | None) -> dict[int, SparseRow]:
    about = book.row_count(sheet)
    rows: dict[int, SparseRow] = {}
    for number, row in book.rows(sheet):
        rows[number] = row
        if progress is not None and len(rows) % _PROGRESS_EVERY_ROWS == 0 and not progress(number, max(about, number)):
            raise Cancelled
    last = max(rows, default=0)
    if progress is not None and not progress(last, last):
        raise Cancelled
    return rows


def _above(heading: Heading, rows: Mapping[int, SparseRow]) -> tuple[str, ...]:
    cells = (rows[row][place].value for row in sorted(rows) if row < heading.first_row for place in sorted(rows[row]))
    return tuple(tidy(value) for value in cells if isinstance(value, str) and tidy(value))


def _found_columns(
    heading: Heading, rows: Mapping[int, SparseRow], found: tuple[RawRow, ...]
) -> tuple[FoundColumn, ...]:
    """Return every column with a heading, and the first value that a person's row has in it."""
    samples: dict[int, str] = {}
    for row in found[:_SAMPLED_ROWS]:
        for place, cell in rows.get(row.row_number, {}).items():
            samples.setdefault(place, _sample(cell.value))
    return tuple(
        FoundColumn(place, column_letters(place), words, heading.columns.get(place), samples.get(place, ""))
        for place, words in sorted(heading.headings.items())
    )


def _sample(value: object) -> str:
    return value.strftime("%d/%m/%Y") if isinstance(value, date) else "" if value is None else tidy(str(value))


def _raw_row(heading: Heading, row: PersonRow, fills: "_Fills", hidden: frozenset[int]) -> RawRow:
    cells = {
        column: _raw_cell(row.row_number, place, row.cells.get(place) or fills.cell(row.row_number, place))
        for place, column in heading.columns.items()
    }
    return RawRow(row.row_number, row.section, cells, row.row_number in hidden)


def _raw_cell(row_number: int, place: int, cell: FilledCell) -> RawCell:
    return RawCell(f"{column_letters(place)}{row_number}", cell.value, cell.failed)


class _Fills:
    """What stands in the lower cells of a column's merged ranges: one branch written beside all its people."""

    def __init__(self, merges: Iterable[Merge], heading: Heading, rows: Mapping[int, SparseRow]) -> None:
        self._rows = rows
        self._merges: dict[int, list[Merge]] = defaultdict(list)
        for merge in sorted(merges, key=lambda each: each.first_row):
            column = heading.columns.get(merge.first_column)
            one_column = merge.first_column == merge.last_column
            if one_column and merge.first_row > heading.last_row and column not in (RollColumn.ORDINAL, *NAMES):
                self._merges[merge.first_column].append(merge)

    def cell(self, row_number: int, place: int) -> FilledCell:
        """Return the first cell of the range that covers a cell, or a blank one."""
        merges = self._merges.get(place, [])
        before = bisect_right(merges, row_number, key=lambda each: each.first_row)
        if not before or row_number > merges[before - 1].last_row:
            return _BLANK
        return self._rows.get(merges[before - 1].first_row, {}).get(place, _BLANK)
