"""Workbooks of present Excel, each sheet read once: values, failed formulas, fonts, merged and hidden cells."""

import re
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element, iterparse
from zipfile import ZipFile

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.cells import MOST_COLUMNS, MOST_ROWS, CellContent, FilledCell, Merge, SparseRow
from congress_desktop.exchange.legacy_text import from_legacy
from congress_desktop.exchange.workbook_file import check_workbook, workbook_faults
from congress_desktop.exchange.xlsx_parts import CellStyle, Parts, read_parts, written

LAST_ROW_OF_EXCEL = 1_048_576

_TAG = re.compile(rb"<(?:\w+:)?(?:row|mergeCell)\s[^>]*")
_RANGE = re.compile(rb'\sref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_ROW_NUMBER = re.compile(rb'\sr="(\d{1,7})"')
_HIDDEN = re.compile(rb'\shidden="(?:1|true)"')
_CHUNK_BYTES = 1 << 20
_ROW = "row"
_DIGITS = "0123456789"
_FAILED = FilledCell(None, failed=True)


@dataclass(frozen=True)
class _Marks:
    """What the tags of a sheet say beside its values."""

    last_row: int
    merges: tuple[Merge, ...]
    hidden: frozenset[int]


class XlsxBook:
    """An open workbook; only its visible sheets are there."""

    def __init__(self, path: Path, archive: ZipFile, parts: Parts) -> None:
        self._path = path
        self._archive = archive
        self._parts = parts
        self._marks: dict[str, _Marks] = {}
        self._columns: dict[str, int] = {}

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets, in the order of their tabs."""
        return tuple(self._parts.sheets)

    def row_count(self, sheet: str) -> int:
        """Return the number of a sheet's last row, blank or not. Good for telling progress only."""
        return self._marked(sheet).last_row

    def merges(self, sheet: str) -> tuple[Merge, ...]:
        """Return a sheet's merged ranges, in no order."""
        return self._marked(sheet).merges

    def hidden_rows(self, sheet: str) -> frozenset[int]:
        """Return the numbers of the rows that are hidden or filtered away."""
        return self._marked(sheet).hidden

    def rows(self, sheet: str) -> Iterator[tuple[int, SparseRow]]:
        """Yield each row that is not blank, with its number as Excel counts.

        Raises EnvironmentFault WORKBOOK_TOO_LARGE beyond 200,000 such rows or 256 columns, NOT_A_WORKBOOK.
        """
        count = 0
        with closing(self._parsed(sheet)) as parsed:
            for number, row in parsed:
                if not row:
                    continue
                count += 1
                if count > MOST_ROWS or max(row) > MOST_COLUMNS:
                    raise EnvironmentFault(Code.WORKBOOK_TOO_LARGE, path=self._path)
                yield number, row

    def _parsed(self, sheet: str) -> Generator[tuple[int, SparseRow], None, None]:
        """Yield every row as it is parsed, up to the last that Excel can have."""
        number = 0
        with workbook_faults(self._path), self._archive.open(self._parts.sheets[sheet]) as file:
            for _, element in iterparse(file):  # noqa: S314 - document types were refused before
                if not element.tag.endswith(f"}}{_ROW}"):
                    continue
                number = int(element.get("r", number + 1))
                if number > LAST_ROW_OF_EXCEL:
                    return
                yield number, self._row(element)
                element.clear()

    def _row(self, element: Element) -> dict[int, FilledCell]:
        names = element.tag.removesuffix(_ROW)
        column = 0
        row = {}
        for cell in element:
            place = cell.get("r")
            column = self._column(place) if place else column + 1
            if (filled := self._cell(cell, names)) is not None:
                row[column] = filled
        return row

    def _column(self, place: str) -> int:
        letters = place.rstrip(_DIGITS)
        found = self._columns.get(letters)
        if found is None:
            found = self._columns[letters] = _column_number(letters.encode("ascii"))
        return found

    def _cell(self, cell: Element, names: str) -> FilledCell | None:
        """Return what a cell holds, None when it is blank; `names` stands before the names of its elements."""
        kind = cell.get("t", "n")
        style = self._style(cell.get("s"))
        if kind == "inlineStr":
            inline = cell.find(f"{names}is")
            return None if inline is None else _filled(written(inline).in_unicode(style.font))
        text = cell.findtext(f"{names}v")
        # A formula that gives an empty text is kept as a text without a value; one that was never calculated, as a
        # number without a value.
        if kind == "e" or (kind == "n" and not text and cell.find(f"{names}f") is not None):
            return _FAILED
        return self._valued(kind, text, style) if text else None

    def _valued(self, kind: str, text: str, style: CellStyle) -> FilledCell | None:
        match kind:
            case "s":
                return _filled(self._parts.texts[int(text)].in_unicode(style.font))
            case "n":
                return self._number(text, style)
            case "b":
                return _filled(str(bool(int(text))))
            case "d":
                return _filled(_day(text))
        return _filled(from_legacy(text, style.font))

    def _style(self, index: str | None) -> CellStyle:
        place = int(index or 0)
        return self._parts.styles[place] if place < len(self._parts.styles) else CellStyle()

    def _number(self, text: str, style: CellStyle) -> FilledCell:
        value = float(text) if any(sign in text for sign in ".eE") else int(text)
        if not style.is_date:
            return FilledCell(value)
        from openpyxl.utils.datetime import from_excel  # noqa: PLC0415 - slow to import

        try:
            when = from_excel(value, self._parts.epoch, timedelta=style.is_duration)
        except (OverflowError, ValueError):
            return _FAILED  # as Excel shows it: a row of signs, no day
        return FilledCell(when.date() if isinstance(when, datetime) else str(when))

    def _marked(self, sheet: str) -> _Marks:
        if sheet not in self._marks:
            with workbook_faults(self._path), self._archive.open(self._parts.sheets[sheet]) as file:
                self._marks[sheet] = _read_marks(file)
        return self._marks[sheet]


@contextmanager
def opened_xlsx(path: Path) -> Iterator[XlsxBook]:
    """Lend an open workbook and close it afterwards. Raises EnvironmentFault as `check_workbook`."""
    check_workbook(path)
    with workbook_faults(path):
        archive = ZipFile(path)
    with archive:
        with workbook_faults(path):
            parts = read_parts(archive)
        yield XlsxBook(path, archive, parts)


def _read_marks(file: IO[bytes]) -> _Marks:
    """Return what a sheet's tags say, found without parsing the cells between them."""
    last_row = 0
    merges: set[Merge] = set()
    hidden: set[int] = set()
    rest = b""
    while chunk := file.read(_CHUNK_BYTES):
        data = rest + chunk
        whole = data.rfind(b"<")
        rest = data[whole:] if whole >= 0 and len(data) - whole < _CHUNK_BYTES else b""
        for found in _TAG.finditer(data, 0, len(data) - len(rest)):
            tag = found.group()
            if merged := _RANGE.search(tag):
                merges.add(_merge(*merged.groups()))
            elif numbered := _ROW_NUMBER.search(tag):
                last_row = max(last_row, int(numbered.group(1)))
                if _HIDDEN.search(tag):
                    hidden.add(int(numbered.group(1)))
    return _Marks(last_row, tuple(merges), frozenset(hidden))


def _merge(first: bytes, top: bytes, last: bytes, bottom: bytes) -> Merge:
    return Merge(int(top), int(bottom), _column_number(first), _column_number(last))


def _column_number(letters: bytes) -> int:
    """Return a column's place from its letters, counted from 1. Raises ValueError for what is no letters."""
    number = 0
    for letter in letters:
        if not ord("A") <= letter <= ord("Z"):
            raise ValueError(letters)
        number = number * 26 + letter - ord("A") + 1
    return number


def _day(text: str) -> CellContent:
    """Return the day of a moment written as ISO says; an hour alone stays as it is written."""
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return text


def _filled(value: CellContent) -> FilledCell | None:
    return None if isinstance(value, str) and not value.strip() else FilledCell(value)
