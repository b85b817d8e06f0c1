"""A sheet as filled cells only, whatever kind of file it came from; nothing is judged here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault

MOST_ROWS = 200_000
MOST_COLUMNS = 256

CellContent = str | int | float | date | None


@dataclass(frozen=True)
class FilledCell:
    """A cell that holds something; `failed` when that is an error or a formula without a value."""

    value: CellContent
    failed: bool = False


SparseRow = Mapping[int, FilledCell]
"""The filled cells of a row by column, counted from 1; a cell of blanks alone is not filled."""


@dataclass(frozen=True)
class Merge:
    """A merged range: its rows and columns, counted from 1, both ends in it."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


class CellBook(Protocol):
    """An open workbook; only its visible sheets are there."""

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets, in the order of their tabs."""

    def row_count(self, sheet: str) -> int:
        """Return about how many rows a sheet has; good for telling progress only."""

    def rows(self, sheet: str) -> Iterator[tuple[int, SparseRow]]:
        """Yield each row that is not blank, with its number as Excel counts. Raises EnvironmentFault."""

    def merges(self, sheet: str) -> tuple[Merge, ...]:
        """Return a sheet's merged ranges, in no order."""

    def hidden_rows(self, sheet: str) -> frozenset[int]:
        """Return the numbers of the rows that are hidden or filtered away."""


@dataclass
class Grid:
    """One sheet read whole: its filled rows by number, its merged ranges and hidden rows."""

    rows: dict[int, dict[int, FilledCell]] = field(default_factory=dict)
    merges: list[Merge] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)

    def put(self, row: int, column: int, value: CellContent, *, failed: bool = False) -> None:
        """Fill a cell; blanks alone fill nothing."""
        blank = value is None or (isinstance(value, str) and not value.strip())
        if failed or not blank:
            self.rows.setdefault(row, {})[column] = FilledCell(None if failed else value, failed)


class GridBook:
    """A workbook whose sheets were read whole."""

    def __init__(self, path: Path, grids: Mapping[str, Grid]) -> None:
        self._path = path
        self._grids = dict(grids)

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets, in the order of their tabs."""
        return tuple(self._grids)

    def row_count(self, sheet: str) -> int:
        """Return the number of the last filled row."""
        return max(self._grids[sheet].rows, default=0)

    def rows(self, sheet: str) -> Iterator[tuple[int, SparseRow]]:
        """Yield each filled row with its number. Raises EnvironmentFault WORKBOOK_TOO_LARGE."""
        grid = self._grids[sheet]
        if len(grid.rows) > MOST_ROWS:
            raise EnvironmentFault(Code.WORKBOOK_TOO_LARGE, path=self._path)
        for number in sorted(grid.rows):
            row = dict(sorted(grid.rows[number].items()))
            if max(row) > MOST_COLUMNS:
                raise EnvironmentFault(Code.WORKBOOK_TOO_LARGE, path=self._path)
            yield number, row

    def merges(self, sheet: str) -> tuple[Merge, ...]:
        """Return a sheet's merged ranges."""
        return tuple(self._grids[sheet].merges)

    def hidden_rows(self, sheet: str) -> frozenset[int]:
        """Return the hidden rows."""
        return frozenset(self._grids[sheet].hidden)
