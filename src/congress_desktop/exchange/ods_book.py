"""Workbooks of LibreOffice (.ods): the cells of content.xml, read whole, repeats kept short."""

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element, iterparse

from congress_desktop.exchange.cells import MOST_COLUMNS, MOST_ROWS, CellContent, Grid, GridBook, Merge
from congress_desktop.exchange.legacy_text import from_legacy
from congress_desktop.exchange.ods_styles import OFFICE, STYLE_PARTS, TABLE, TEXT, Styles, column_styles
from congress_desktop.exchange.workbook_file import workbook_faults

_FAILED = re.compile(r"(?:#[A-Z/0!?]+|Err:\d+)")
_STYLES = "styles.xml"
_CONTENT = "content.xml"


def read_ods(path: Path) -> GridBook:
    """Return a workbook of LibreOffice. Raises EnvironmentFault NOT_A_WORKBOOK."""
    with workbook_faults(path), zipfile.ZipFile(path) as archive:
        styles = Styles()
        if _STYLES in archive.namelist():
            with archive.open(_STYLES) as part:
                for _, element in iterparse(part):  # noqa: S314 - document types were refused before
                    if element.tag in STYLE_PARTS:
                        styles.note(element)
        grids: dict[str, Grid] = {}
        with archive.open(_CONTENT) as content:
            for _, element in iterparse(content):  # noqa: S314 - document types were refused before
                if element.tag in STYLE_PARTS:
                    styles.note(element)
                elif element.tag == f"{TABLE}table":
                    if not styles.hides(element):
                        name = element.get(f"{TABLE}name", f"Trang {len(grids) + 1}")
                        grids[name] = _SheetReading(styles).read(element)
                    element.clear()
        return GridBook(path, grids)


class _SheetReading:
    """One sheet being read."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._grid = Grid()
        self._columns: tuple[tuple[int, str], ...] = ()

    def read(self, table: Element) -> Grid:
        """Return the sheet's cells; a repeated row stands as often as it does, within bounds."""
        self._columns = tuple(column_styles(table))
        number = 0
        for row in _rows(table):
            repeated = int(row.get(f"{TABLE}number-rows-repeated", "1"))
            cells = [(column, cell, self._content(row, column, cell)) for column, cell in _cells(row)]
            filled = any(value is not None or failed for _, _, (value, failed) in cells)
            for again in range(min(repeated, MOST_ROWS) if filled else 1):
                self._put_row(number + 1 + again, cells)
            if row.get(f"{TABLE}visibility") in {"collapse", "filter"}:
                self._grid.hidden.update(range(number + 1, number + 1 + min(repeated, MOST_ROWS)))
            number += repeated
        return self._grid

    def _put_row(self, number: int, cells: list[tuple[int, Element, tuple[CellContent, bool]]]) -> None:
        for column, cell, (value, failed) in cells:
            self._grid.put(number, column, value, failed=failed)
            down = int(cell.get(f"{TABLE}number-rows-spanned", "1"))
            across = int(cell.get(f"{TABLE}number-columns-spanned", "1"))
            if down > 1 or across > 1:
                self._grid.merges.append(Merge(number, number + down - 1, column, column + across - 1))

    def _content(self, row: Element, column: int, cell: Element) -> tuple[CellContent, bool]:
        """Return what a cell holds, and whether that is an error or a formula without a value."""
        kind = cell.get(f"{OFFICE}value-type", "")
        match kind:
            case "date":
                return date.fromisoformat(cell.get(f"{OFFICE}date-value", "")[:10]), False
            case "float" | "percentage" | "currency":
                number = float(cell.get(f"{OFFICE}value", "0"))
                return (int(number) if number.is_integer() else number), False
            case "boolean":
                return str(cell.get(f"{OFFICE}boolean-value") == "true"), False
        style = (
            cell.get(f"{TABLE}style-name") or row.get(f"{TABLE}default-cell-style-name") or self._column_style(column)
        )
        font = self._styles.font(style)
        paragraphs = [each for each in cell if each.tag == f"{TEXT}p"]
        text = "\n".join("".join(self._words(paragraph, font)) for paragraph in paragraphs)
        if not paragraphs:
            text = from_legacy(cell.get(f"{OFFICE}string-value", ""), font)
        uncalculated = cell.get(f"{TABLE}formula") is not None and not kind and not text
        if uncalculated or _FAILED.fullmatch(text.strip()):
            return None, True
        return text or None, False

    def _column_style(self, column: int) -> str:
        return next((style for last, style in self._columns if column <= last), "")

    def _words(self, part: Element, font: str) -> Iterator[str]:
        """Yield the words of a paragraph or a piece of it, each in its own font; blanks and tabs are elements."""
        yield from_legacy(part.text or "", font)
        for inner in part:
            match inner.tag.removeprefix(TEXT):
                case "s":
                    yield " " * int(inner.get(f"{TEXT}c", "1"))
                case "tab":
                    yield "\t"
                case "line-break":
                    yield "\n"
                case _:
                    yield from self._words(inner, self._styles.own_font(inner.get(f"{TEXT}style-name", "")) or font)
            yield from_legacy(inner.tail or "", font)


def _rows(part: Element) -> Iterator[Element]:
    """Yield rows wherever they stand: in groups and in repeated headings too."""
    for each in part:
        if each.tag == f"{TABLE}table-row":
            yield each
        elif each.tag in {f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"}:
            yield from _rows(each)


def _cells(row: Element) -> Iterator[tuple[int, Element]]:
    """Yield each filled cell with its column; a repeated one as often as it stands, within bounds."""
    column = 0
    for cell in row:
        if cell.tag not in {f"{TABLE}table-cell", f"{TABLE}covered-table-cell"}:
            continue
        repeated = int(cell.get(f"{TABLE}number-columns-repeated", "1"))
        said = (cell.get(f"{OFFICE}value-type"), cell.get(f"{TABLE}formula"))
        if cell.tag == f"{TABLE}table-cell" and (len(cell) or any(said)):
            for again in range(min(repeated, MOST_COLUMNS + 1)):
                yield column + 1 + again, cell
        column += repeated
