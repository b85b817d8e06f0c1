"""Workbooks that only pretend to be .xls: tables of HTML, and the XML that Excel 2003 wrote."""

import email
import email.policy
import re
from collections.abc import Iterator
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

from congress_desktop.exchange.cells import MOST_COLUMNS, CellContent, Grid, GridBook, Merge
from congress_desktop.exchange.legacy_text import from_legacy
from congress_desktop.exchange.workbook_file import declares_a_document_type, workbook_faults

_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_EXCEL = "{urn:schemas-microsoft-com:office:excel}"
_HTML = "{http://www.w3.org/TR/REC-html40}"
_MOST_SPAN = 100_000
_CLASS = re.compile(r"\.([\w-]+)\s*\{([^}]*)\}")
_DEFAULT = "Default"


def read_html(path: Path, text: str) -> GridBook:
    """Return the tables of a page, each as a sheet of its own. Raises EnvironmentFault NOT_A_WORKBOOK."""
    tables = _Tables()
    with workbook_faults(path):
        tables.feed(text)
        tables.close()
    return GridBook(path, {f"Bảng {number}": grid for number, grid in enumerate(tables.grids, 1)})


def read_mhtml(path: Path, data: bytes) -> GridBook:
    """Return the tables of a page that was saved with all its parts in one file. Raises as `read_html`."""
    with workbook_faults(path):
        whole = email.message_from_bytes(data, policy=email.policy.default)
        pages = [part.get_content() for part in whole.walk() if part.get_content_type() == "text/html"]
    return read_html(path, "".join(str(page) for page in pages))


class _Tables(HTMLParser):
    """Gathers tables; one inside another is read as its words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.grids: list[Grid] = []
        self._depth = 0
        self._row = self._column = 0
        self._taken: set[tuple[int, int]] = set()
        self._words: list[str] | None = None
        self._span = (1, 1)
        self._font = ""
        self._of_class: dict[str, str] = {}
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a row or a cell."""
        values = {name: value or "" for name, value in attrs}
        if tag == "style":
            self._in_style = True
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.grids.append(Grid())
                self._row, self._taken = 0, set()
        elif self._depth != 1:
            return
        elif tag == "tr":
            self._finish()
            self._row, self._column = self._row + 1, 0
            if "display:none" in values.get("style", "").replace(" ", ""):
                self.grids[-1].hidden.add(self._row)
        elif tag in {"td", "th"}:
            self._finish()
            self._begin(values)
        elif tag == "br" and self._words is not None:
            self._words.append("\n")
        elif tag == "font" and self._words is not None:
            self._font = values.get("face", self._font)

    def handle_endtag(self, tag: str) -> None:
        """End a cell, a row or a table."""
        if tag == "style":
            self._in_style = False
        if self._depth == 1 and tag in {"td", "th", "tr", "table"}:
            self._finish()
        if tag == "table" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        """Take the words of a cell, or the fonts that a style sheet gives to classes."""
        if self._in_style:
            for name, style in _CLASS.findall(data):
                if font := _font_of(style):
                    self._of_class[name] = font
            return
        if self._words is not None:
            self._words.append(" ".join(data.split("\n")))

    def _begin(self, values: dict[str, str]) -> None:
        self._column += 1
        while (self._row, self._column) in self._taken:
            self._column += 1
        self._words = []
        self._span = (_span(values.get("rowspan", "")), min(_span(values.get("colspan", "")), MOST_COLUMNS))
        classes = (self._of_class.get(each, "") for each in values.get("class", "").split())
        self._font = _font_of(values.get("style", "")) or next(filter(None, classes), "")

    def _finish(self) -> None:
        if self._words is None or not self.grids:
            return
        grid, (down, across) = self.grids[-1], self._span
        text = "".join(self._words).replace("\xa0", " ").strip()
        grid.put(self._row, self._column, from_legacy(text, self._font))
        if down > 1 or across > 1:
            grid.merges.append(Merge(self._row, self._row + down - 1, self._column, self._column + across - 1))
            rows = range(self._row + 1, self._row + min(down, 1000))
            self._taken.update((row, column) for row in rows for column in range(self._column, self._column + across))
        self._column += across - 1
        self._words = None


def _span(text: str) -> int:
    return min(max(int(text), 1), _MOST_SPAN) if text.strip().isascii() and text.strip().isdigit() else 1


def _font_of(style: str) -> str:
    for part in style.split(";"):
        name, _, value = part.partition(":")
        if name.strip().lower() == "font-family":
            return value.split(",")[0].strip(" '\"")
    return ""


def read_spreadsheet_xml(path: Path, text: str) -> GridBook:
    """Return a workbook that Excel 2003 wrote as XML. Raises EnvironmentFault NOT_A_WORKBOOK."""
    with workbook_faults(path):
        data = text.encode()
        if declares_a_document_type(data):
            raise ValueError("a document type is never declared by Excel")
        root = ET.fromstring(_without_coding(text))  # noqa: S314 - document types were refused above
        fonts = _fonts(root)
        grids = {
            sheet.get(f"{_SS}Name", f"Trang {number}"): _grid(sheet, fonts)
            for number, sheet in enumerate(root.iter(f"{_SS}Worksheet"), 1)
            if sheet.findtext(f"{_EXCEL}WorksheetOptions/{_EXCEL}Visible") not in {"SheetHidden", "SheetVeryHidden"}
        }
    return GridBook(path, grids)


def _fonts(root: ET.Element) -> dict[str, str]:
    """Return the font of each style: its own, or that of the nearest parent, or that of the default style."""
    styles = {style.get(f"{_SS}ID", ""): style for style in root.iter(f"{_SS}Style")}

    def font(name: str, seen: frozenset[str] = frozenset()) -> str:
        if name not in styles or name in seen:
            return ""
        own = next((each.get(f"{_SS}FontName", "") for each in styles[name].iter(f"{_SS}Font")), "")
        return own or font(styles[name].get(f"{_SS}Parent", _DEFAULT), seen | {name})

    return {name: font(name) for name in styles}


def _without_coding(text: str) -> str:
    """Return the text without its declaration: it was decoded already, whatever it says of its coding."""
    return text.partition("?>")[2] if text.lstrip("\ufeff \r\n\t").startswith("<?xml") else text


def _grid(sheet: ET.Element, fonts: dict[str, str]) -> Grid:
    grid = Grid()
    number = 0
    for row in sheet.iter(f"{_SS}Row"):
        number = int(row.get(f"{_SS}Index", number + 1))
        if row.get(f"{_SS}Hidden") == "1":
            grid.hidden.add(number)
        column = 0
        for cell in row.iter(f"{_SS}Cell"):
            column = int(cell.get(f"{_SS}Index", column + 1))
            value, failed = _content(cell, fonts.get(_style_of(cell, row), ""))
            grid.put(number, column, value, failed=failed)
            across, down = int(cell.get(f"{_SS}MergeAcross", "0")), int(cell.get(f"{_SS}MergeDown", "0"))
            if across or down:
                grid.merges.append(Merge(number, number + down, column, column + across))
            column += across
        number += int(row.get(f"{_SS}Span", "0"))
    return grid


def _style_of(cell: ET.Element, row: ET.Element) -> str:
    return cell.get(f"{_SS}StyleID") or row.get(f"{_SS}StyleID") or _DEFAULT


def _runs(data: ET.Element, font: str) -> Iterator[str]:
    """Yield the words of a cell, each in its own font, in Unicode."""
    yield from_legacy(data.text or "", font)
    for part in data:
        yield from _runs(part, part.get(f"{_HTML}Face") or font)
        yield from_legacy(part.tail or "", font)


def _content(cell: ET.Element, font: str) -> tuple[CellContent, bool]:
    """Return what a cell holds, and whether that is an error or a formula without a value."""
    data = cell.find(f"{_SS}Data")
    if data is None:
        return None, cell.get(f"{_SS}Formula") is not None
    text = "".join(data.itertext())
    match data.get(f"{_SS}Type"):
        case "Number":
            number = float(text)
            return (int(number) if number.is_integer() else number), False
        case "DateTime":
            return datetime.fromisoformat(text).date(), False
        case "Error":
            return None, True
        case "Boolean":
            return str(text.strip() == "1"), False
    return "".join(_runs(data, font)), False
