"""Frozen sheets to workbooks: real numbers and dates, totals as formulas, set up to be printed on A4."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from itertools import accumulate, groupby
from pathlib import Path

from openpyxl import Workbook as Book
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from congress_desktop.exchange.atomic import replace_file
from congress_desktop.exchange.cell_text import put_text
from congress_desktop.services.sheets import CellKind, CellValue, Formula, Sheet, SheetHead, Workbook

_FACE = "Times New Roman"
_SIZE, _HEADING_SIZE, _TITLE_SIZE = 12, 13, 14
_HEADING_LINE_POINTS, _LINE_POINTS = 18.0, 16.5
_BOLD, _PLAIN = 1.25, 0.8  # how wide our letters are, in those that the width of a column counts
_FORMATS = {
    CellKind.TEXT: "@",
    CellKind.NUMBER: "#,##0",
    CellKind.DATE: "dd/mm/yyyy",
    CellKind.TIME: "hh:mm",
    CellKind.MOMENT: "dd/mm/yyyy hh:mm",
    CellKind.PERCENT: "0.00%",
}
_LINE = Side(style="thin", color="808080")
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_HEADING_FILL = PatternFill("solid", fgColor="F3ECE2")
_SAMPLE = "SỐ LIỆU MẪU"
_SAMPLE_RED = "B3261E"
_TOTAL = "Tổng cộng"
_FIRST_YEAR_OF_EXCEL = 1900
_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_CREATOR = "Bàn Thư ký Đại hội"
_STANDS_STILL = datetime(2025, 1, 1)  # noqa: DTZ001 - a workbook's own properties know no time zone
_ZIP_DATE = (2025, 1, 1, 0, 0, 0)


def write_workbook(book: Workbook, target: Path) -> None:
    """Write a workbook to a file, whole or not at all. Raises EnvironmentFault as `replace_file`."""
    replace_file(target, workbook_bytes(book))


def workbook_bytes(book: Workbook) -> bytes:
    """Return a workbook's file; the same workbook always gives the same bytes.

    Totals are formulas without a last value: Excel calculates them when it opens the file.
    """
    made = Book()
    made.remove(made.active)
    made.properties.creator = _CREATOR
    made.properties.title = book.title
    made.properties.created = _STANDS_STILL
    made.calculation.fullCalcOnLoad = True
    places = {sheet.name: _Place(sheet, book.head) for sheet in book.sheets}
    for name, sheet in zip(_sheet_names(book), book.sheets, strict=True):
        _Writing(made.create_sheet(name), sheet, places, book.head).write(book.footer)
    if not book.sheets:  # a workbook without a sheet cannot be opened
        made.create_sheet(_CREATOR)
    made.properties.modified = _STANDS_STILL
    data = io.BytesIO()
    ExcelWriter(made, _StillZip(data, "w", zipfile.ZIP_DEFLATED)).save()
    return data.getvalue()


class _StillZip(zipfile.ZipFile):
    """A file whose parts all bear one moment, so that the same workbook gives the same bytes."""

    def writestr(self, name: str | zipfile.ZipInfo, data: str | bytes, *_how: object) -> None:  # type: ignore[override]
        """Add a part."""
        part = zipfile.ZipInfo(name if isinstance(name, str) else name.filename, _ZIP_DATE)
        super().writestr(part, data, zipfile.ZIP_DEFLATED)

    def write(self, filename: str, arcname: str = "", *_how: object) -> None:  # type: ignore[override]
        """Add a part that was written to a file of its own."""
        self.writestr(arcname, Path(filename).read_bytes())


def _sheet_names(book: Workbook) -> Iterator[str]:
    """Yield a name for each sheet that Excel takes: short, without its own signs, no two the same."""
    taken: set[str] = set()
    for sheet in book.sheets:
        plain = _NOT_IN_NAMES.sub(" ", sheet.name).strip(" '") or "Trang"
        name, count = plain[:_LONGEST_NAME], 1
        while name.casefold() in taken:
            count += 1
            ending = f" ({count})"
            name = plain[: _LONGEST_NAME - len(ending)] + ending
        taken.add(name.casefold())
        yield name


class _Place:
    """Where a sheet's table stands: the rows of its blocks and titles, of its heading, and its last row.

    `heading` is the last row of the heading: the filter's, right above the rows.
    """

    def __init__(self, sheet: Sheet, head: SheetHead | None) -> None:
        self.head = _head_rows(head) if head is not None and sheet.title_lines else 0
        lines = self.head + len(sheet.title_lines) + (1 if sheet.sample else 0)
        self.heading_first = lines + 2 if lines else 1
        self.heading = self.heading_first + any(column.group for column in sheet.columns)
        self.first = self.heading + 1
        self.last = self.heading + len(sheet.rows)


def _head_rows(head: SheetHead) -> int:
    """Return how many rows the two blocks take, with an empty one under them."""
    return max(len(head.organization) + len(head.issuer), 2) + 1


_ROW_SIGN = re.compile(r"\{(row|first|last)([+-]\d+)?(?::([^}]+))?\}")


@dataclass(frozen=True)
class _Looks:
    """Styles that the cells of a table share, made once: making one for each cell takes most of the time."""

    font: Font
    alignment: Alignment
    number_format: str
    border: Border = _BORDER
    fill: PatternFill | None = None

    def style(self, sheet: Worksheet) -> StyleArray:
        """Return these looks as cells of a sheet's workbook hold them; any number of cells may share them."""
        model = Cell(sheet)
        model.font, model.alignment, model.number_format, model.border = (
            self.font,
            self.alignment,
            self.number_format,
            self.border,
        )
        if self.fill is not None:
            model.fill = self.fill
        return model._style  # noqa: SLF001 - openpyxl has no public way to share looks


class _Writing:
    """One sheet being written: titles, heading, rows, totals and notes from top to bottom."""

    def __init__(self, sheet: Worksheet, frozen: Sheet, places: Mapping[str, _Place], head: SheetHead | None) -> None:
        self._sheet = sheet
        self._head = head
        self._frozen = frozen
        self._width = max(len(frozen.columns), 1)
        self._places = places
        self._place = places[frozen.name]
        self._heading_row = self._place.heading
        self._last_row = self._place.last

    def write(self, footer: str) -> None:
        """Write the whole sheet."""
        self._write_titles()
        self._write_heading()
        self._write_rows()
        totals = any(column.total for column in self._frozen.columns) and bool(self._frozen.rows)
        if totals:
            self._write_totals()
        self._write_notes(self._last_row + (3 if totals else 2))
        letter = get_column_letter(self._width)
        self._sheet.auto_filter.ref = f"A{self._heading_row}:{letter}{self._last_row}"
        self._sheet.freeze_panes = f"A{self._heading_row + 1}"
        self._set_up_page(footer)

    def _write_head(self, head: SheetHead) -> None:
        """Write the two blocks, each in the middle of its half of the table's width."""
        half = self._half()
        issuer = [(line, False, False) for line in head.organization] + [(line, True, False) for line in head.issuer]
        party = [(head.party, True, False), (head.place_and_date, False, True)]
        for first, last, lines in ((1, half, issuer), (half + 1, self._width, party)):
            for row, (text, bold, italic) in enumerate(lines, 1):
                cell = self._sheet.cell(row, first)
                put_text(cell, text)
                cell.font = Font(name=_FACE, size=_SIZE, bold=bold, italic=italic)
                cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
                self._merge(row, row, first, last)

    def _half(self) -> int:
        """Return the last column of the left half of the table, by its columns' widths."""
        widths = [column.width_characters for column in self._frozen.columns]
        sums = list(accumulate(widths))
        nearest = min(range(self._width - 1), key=lambda place: abs(2 * sums[place] - sums[-1]), default=0)
        return nearest + 1

    def _write_titles(self) -> None:
        above = self._place.head
        if above and self._head is not None and self._width > 1:
            self._write_head(self._head)
        lines = list(self._frozen.title_lines)
        if self._frozen.sample:
            lines.append(_SAMPLE)
        for place, line in enumerate(lines):
            row = above + place + 1
            cell = self._sheet.cell(row, 1)
            put_text(cell, line)
            is_sample = self._frozen.sample and place == len(lines) - 1
            size = _HEADING_SIZE if place else _TITLE_SIZE
            cell.font = Font(name=_FACE, size=size, bold=True, color=_SAMPLE_RED if is_sample else None)
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            self._merge(row, row, 1, self._width)

    def _write_heading(self) -> None:
        looks = _Looks(
            Font(name=_FACE, size=_HEADING_SIZE, bold=True),
            Alignment(horizontal="center", vertical="center", wrap_text=True),
            "General",
            fill=_HEADING_FILL,
        ).style(self._sheet)
        lines = 1
        for place, column in enumerate(self._frozen.columns, 1):
            for row in range(self._place.heading_first, self._heading_row + 1):
                self._sheet.cell(row, place)._style = looks  # noqa: SLF001 - as in `_Looks.style`
            own = self._heading_row if column.group else self._place.heading_first
            put_text(self._sheet.cell(own, place), column.heading)
            self._sheet.column_dimensions[get_column_letter(place)].width = column.width_characters
            lines = max(lines, _lines(column.heading, column.width_characters, _BOLD))
        self._sheet.row_dimensions[self._heading_row].height = _HEADING_LINE_POINTS * lines
        if self._place.heading_first < self._heading_row:
            self._write_groups()

    def _write_groups(self) -> None:
        """Write the words over each group across its columns, and let every other heading fill both rows."""
        first, last = self._place.heading_first, self._heading_row
        for group, places in groupby(range(1, self._width + 1), lambda place: self._frozen.columns[place - 1].group):
            columns = list(places)
            if group:
                put_text(self._sheet.cell(first, columns[0]), group)
                self._merge(first, first, columns[0], columns[-1])
            else:
                for place in columns:
                    self._merge(first, last, place, place)

    def _merge(self, first_row: int, last_row: int, first: int, last: int) -> None:
        if (first_row, first) != (last_row, last):
            self._sheet.merge_cells(start_row=first_row, start_column=first, end_row=last_row, end_column=last)

    def _write_rows(self) -> None:
        models = self._model_styles(bold=False)
        for row, values in enumerate(self._frozen.rows, self._heading_row + 1):
            lines = 1
            for place, (column, value) in enumerate(zip(self._frozen.columns, values, strict=True), 1):
                cell = self._sheet.cell(row, place)
                content = self._calculated(value, row) if isinstance(value, Formula) else _as_excel_knows_it(value)
                is_text = isinstance(content, str) and not isinstance(value, Formula)
                cell._style = models[column.kind, is_text]  # noqa: SLF001 - as in `_Looks.style`
                if isinstance(content, str) and not isinstance(value, Formula):
                    put_text(cell, content)
                    if len(content) > column.width_characters / _PLAIN:
                        lines = max(lines, _lines(content, column.width_characters, _PLAIN))
                else:
                    cell.value = content
            if lines > 1:  # not every program makes a row as high as its words
                self._sheet.row_dimensions[row].height = _LINE_POINTS * lines

    def _calculated(self, formula: Formula, row: int) -> str:
        """Return a formula as Excel reads it, in this row of this table."""

        def number(found: re.Match[str]) -> str:
            what, further, sheet = found.groups()
            place = self._places[sheet] if sheet else self._place
            return str({"row": row, "first": place.first, "last": place.last}[what] + int(further or 0))

        return f"={_ROW_SIGN.sub(number, formula.text)}"

    def _model_styles(self, *, bold: bool) -> dict[tuple[CellKind, bool], StyleArray]:
        """Return the style of each kind of column, for its own values and for a text that stands there instead."""
        font, models = Font(name=_FACE, size=_SIZE, bold=bold or None), {}
        for kind in dict.fromkeys(column.kind for column in self._frozen.columns):
            for is_text in (False, True):
                horizontal = "left" if kind is CellKind.TEXT else "center"
                alignment = Alignment(horizontal=horizontal, vertical="center", wrap_text=True)
                looks = _Looks(font, alignment, _FORMATS[CellKind.TEXT if is_text else kind])
                models[kind, is_text] = looks.style(self._sheet)
        return models

    def _write_totals(self) -> None:
        row, columns, models = self._last_row + 1, self._frozen.columns, self._model_styles(bold=True)
        label = next((place for place, each in enumerate(columns, 1) if each.kind is CellKind.TEXT), None)
        for place, column in enumerate(columns, 1):
            cell = self._sheet.cell(row, place)
            cell._style = models[column.kind, False]  # noqa: SLF001 - as in `_Looks.style`
            if column.total:
                cell.value = _sum(place, self._heading_row + 1, self._last_row)
            elif place == label:
                put_text(cell, _TOTAL)

    def _write_notes(self, first_row: int) -> None:
        for row, note in enumerate(self._frozen.note_lines, first_row):
            cell = self._sheet.cell(row, 1)
            put_text(cell, note)
            cell.font = Font(name=_FACE, size=_SIZE, italic=True)

    def _set_up_page(self, footer: str) -> None:
        sheet = self._sheet
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.orientation = "landscape" if self._frozen.landscape else "portrait"
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.print_options.horizontalCentered = True
        sheet.print_title_rows = f"{self._place.heading_first}:{self._heading_row}"
        sheet.page_margins.left, sheet.page_margins.right = 0.6, 0.4
        sheet.oddFooter.center.text = "Trang &P/&N"
        sheet.oddFooter.left.text = footer.replace("&", "&&")
        if self._frozen.sample:
            sheet.oddHeader.center.text = _SAMPLE


def _as_excel_knows_it(value: CellValue) -> object:
    """Return a value that a cell can hold: shares as numbers, days before 1900 as texts."""
    if isinstance(value, Fraction):
        return float(value)
    if isinstance(value, date) and value.year < _FIRST_YEAR_OF_EXCEL:
        return f"{value.day:02d}/{value.month:02d}/{value.year}"
    return value


def _sum(place: int, first: int, last: int) -> str:
    letter = get_column_letter(place)
    return f"=SUM({letter}{first}:{letter}{last})"


def _lines(text: str, width_characters: float, letter: float) -> int:
    """Return about how many lines a text takes in a column, its letters so wide in those that the width counts."""
    room, lines, used = max(int(width_characters / letter), 1), 1, 0
    for word in text.split():
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, 0
        used += len(word) + (1 if used else 0)
        lines += (len(word) - 1) // room
    return lines
