"""Workbooks of LibreOffice (.ods): the cells of content.xml, read whole, repeats kept short."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element, iterparse

from congress_desktop.exchange.cells import MOST_COLUMNS, MOST_ROWS, CellContent, Grid, GridBook, Merge
from congress_desktop.exchange.legacy_text import from_legacy
from congress_desktop.exchange.workbook_file import workbook_faults

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_FAILED = re.compile(r"(?:#[A-Z/0!?]+|Err:\d+)")


def read_ods(path: Path) -> GridBook:
    """Return a workbook of LibreOffice. Raises EnvironmentFault NOT_A_WORKBOOK."""
    with workbook_faults(path), zipfile.ZipFile(path) as archive, archive.open("content.xml") as content:
        fonts: dict[str, str] = {}
        hidden_styles: set[str] = set()
        grids: dict[str, Grid] = {}
        for _, element in iterparse(content):  # noqa: S314 - document types were refused before
            if element.tag == f"{_STYLE}style":
                _note_style(element, fonts, hidden_styles)
            elif element.tag == f"{_TABLE}table":
                if element.get(f"{_TABLE}style-name", "") not in hidden_styles:
                    grids[element.get(f"{_TABLE}name", f"Trang {len(grids) + 1}")] = _grid(element, fonts)
                element.clear()
        return GridBook(path, grids)


def _note_style(style: Element, fonts: dict[str, str], hidden: set[str]) -> None:
    name = style.get(f"{_STYLE}name", "")
    for part in style:
        font = part.get(f"{_STYLE}font-name") or part.get(f"{_FO}font-family")
        if font:
            fonts[name] = font.strip("'\"")
        if part.get(f"{_TABLE}display") == "false":
            hidden.add(name)


def _grid(table: Element, fonts: Mapping[str, str]) -> Grid:
    grid = Grid()
    number = 0
    for row in _rows(table):
        repeated = int(row.get(f"{_TABLE}number-rows-repeated", "1"))
        cells = list(_cells(row))
        filled = any(_content(cell, fonts)[0] is not None for _, cell in cells)
        for again in range(min(repeated, MOST_ROWS) if filled else 1):
            _put_row(grid, number + 1 + again, cells, fonts)
        if row.get(f"{_TABLE}visibility") in {"collapse", "filter"}:
            grid.hidden.update(range(number + 1, number + 1 + min(repeated, MOST_ROWS)))
        number += repeated
    return grid


def _rows(part: Element) -> Iterator[Element]:
    """Yield rows wherever they stand: in groups and in repeated headings too."""
    for each in part:
        if each.tag == f"{_TABLE}table-row":
            yield each
        elif each.tag in {f"{_TABLE}table-header-rows", f"{_TABLE}table-rows", f"{_TABLE}table-row-group"}:
            yield from _rows(each)


def _cells(row: Element) -> Iterator[tuple[int, Element]]:
    """Yield each filled cell with its column; a repeated one as often as it stands, within bounds."""
    column = 0
    for cell in row:
        if cell.tag not in {f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"}:
            continue
        repeated = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        if cell.tag == f"{_TABLE}table-cell" and (len(cell) or cell.get(f"{_OFFICE}value-type")):
            for again in range(min(repeated, MOST_COLUMNS + 1)):
                yield column + 1 + again, cell
        column += repeated


def _put_row(grid: Grid, number: int, cells: list[tuple[int, Element]], fonts: Mapping[str, str]) -> None:
    for column, cell in cells:
        value, failed = _content(cell, fonts)
        grid.put(number, column, value, failed=failed)
        down = int(cell.get(f"{_TABLE}number-rows-spanned", "1"))
        across = int(cell.get(f"{_TABLE}number-columns-spanned", "1"))
        if down > 1 or across > 1:
            grid.merges.append(Merge(number, number + down - 1, column, column + across - 1))


def _content(cell: Element, fonts: Mapping[str, str]) -> tuple[CellContent, bool]:
    """Return what a cell holds, and whether that is an error."""
    kind = cell.get(f"{_OFFICE}value-type", "")
    if kind == "date":
        return date.fromisoformat(cell.get(f"{_OFFICE}date-value", "")[:10]), False
    if kind in {"float", "percentage", "currency"}:
        number = float(cell.get(f"{_OFFICE}value", "0"))
        return (int(number) if number.is_integer() else number), False
    text = "\n".join(_words(each) for each in cell if each.tag == f"{_TEXT}p")
    if _FAILED.fullmatch(text.strip()):
        return None, True
    return from_legacy(text, fonts.get(cell.get(f"{_TABLE}style-name", ""), "")) or None, False


def _words(paragraph: Element) -> str:
    """Return a paragraph's text with the blanks and tabs that stand as elements."""
    words = paragraph.text or ""
    for part in paragraph:
        if part.tag == f"{_TEXT}s":
            words += " " * int(part.get(f"{_TEXT}c", "1"))
        elif part.tag == f"{_TEXT}tab":
            words += "\t"
        elif part.tag == f"{_TEXT}line-break":
            words += "\n"
        else:
            words += _words(part)
        words += part.tail or ""
    return words
