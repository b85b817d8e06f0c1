"""Frozen sheets to workbooks: real numbers and dates, totals as formulas, set up to be printed on A4."""

import io
import re
import zipfile
from datetime import datetime
from fractions import Fraction
from pathlib import Path

from openpyxl import Workbook as Book
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from congress_desktop.exchange.atomic import replace_file
from congress_desktop.services.sheets import CellKind, CellValue, Sheet, SheetColumn, Workbook

_FACE = "Times New Roman"
_FORMATS = {
    CellKind.TEXT: "@",
    CellKind.NUMBER: "#,##0",
    CellKind.DATE: "dd/mm/yyyy",
    CellKind.TIME: "hh:mm",
    CellKind.MOMENT: "dd/mm/yyyy hh:mm",
    CellKind.PERCENT: "0.00%",
}
_CENTRED = {CellKind.NUMBER, CellKind.DATE, CellKind.TIME, CellKind.MOMENT, CellKind.PERCENT}
_LINE = Side(style="thin", color="808080")
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_HEAD_FILL = PatternFill("solid", fgColor="EFE9DF")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LONGEST = 32_767
_SAMPLE = "SỐ LIỆU MẪU"
_STANDS_STILL = datetime(2025, 1, 1)  # noqa: DTZ001 - a workbook's own properties know no time zone
_ZIP_DATE = (2025, 1, 1, 0, 0, 0)


def write_workbook(book: Workbook, target: Path) -> None:
    """Write a workbook to a file, whole or not at all. Raises EnvironmentFault."""
    replace_file(target, workbook_bytes(book))


def workbook_bytes(book: Workbook) -> bytes:
    """Return a workbook's file; the same workbook always gives the same bytes."""
    made = Book()
    made.remove(made.active)
    made.properties.creator = "Bàn Thư ký Đại hội"
    made.properties.title = book.title
    made.properties.created = made.properties.modified = _STANDS_STILL
    for sheet in book.sheets:
        _write_sheet(made.create_sheet(sheet.name[:31]), sheet, book.footer)
    data = io.BytesIO()
    made.save(data)
    return _same_every_time(data.getvalue())


def _same_every_time(saved: bytes) -> bytes:
    """Repack a saved workbook without the moment of saving."""
    moment = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            data = old.read(name)
            if name == "docProps/core.xml":
                data = moment.sub(rb"\g<1>2025-01-01T00:00:00Z", data)
            new.writestr(zipfile.ZipInfo(name, _ZIP_DATE), data, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _write_sheet(sheet: Worksheet, frozen: Sheet, footer: str) -> None:
    lines = (*frozen.title_lines, *([_SAMPLE] if frozen.sample else []))
    width = len(frozen.columns)
    for row, line in enumerate(lines, 1):
        cell = sheet.cell(row, 1)
        _put(cell, line)
        cell.font = Font(name=_FACE, size=13, bold=row > 1)
        cell.alignment = Alignment(horizontal="center")
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)
    heading = len(lines) + 2
    _write_heading(sheet, frozen.columns, heading)
    for offset, values in enumerate(frozen.rows, 1):
        _write_row(sheet, frozen.columns, heading + offset, values)
    last = heading + len(frozen.rows)
    if any(column.total for column in frozen.columns):
        _write_totals(sheet, frozen.columns, heading + 1, last)
    for offset, note in enumerate(frozen.note_lines):
        _put(sheet.cell(last + 3 + offset, 1), note)
        sheet.cell(last + 3 + offset, 1).font = Font(name=_FACE, size=12, italic=True)
    sheet.auto_filter.ref = f"A{heading}:{get_column_letter(width)}{max(last, heading)}"
    sheet.freeze_panes = sheet.cell(heading + 1, min(4, width))
    _set_up_page(sheet, frozen, heading, footer)


def _write_heading(sheet: Worksheet, columns: tuple[SheetColumn, ...], row: int) -> None:
    for place, column in enumerate(columns, 1):
        cell = sheet.cell(row, place)
        _put(cell, column.heading)
        cell.font = Font(name=_FACE, size=12, bold=True)
        cell.fill = _HEAD_FILL
        cell.border = _BORDER
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(place)].width = column.width_characters


def _write_row(sheet: Worksheet, columns: tuple[SheetColumn, ...], row: int, values: tuple[CellValue, ...]) -> None:
    for place, (column, value) in enumerate(zip(columns, values, strict=True), 1):
        cell = sheet.cell(row, place)
        cell.font = Font(name=_FACE, size=12)
        cell.border = _BORDER
        cell.alignment = Alignment(
            horizontal="center" if column.kind in _CENTRED else "left", vertical="center", wrap_text=True
        )
        cell.number_format = _FORMATS[CellKind.TEXT if isinstance(value, str) else column.kind]
        _put(cell, value)


def _put(cell: Cell, value: CellValue) -> None:
    """Put a value into a cell; a text stays a text whatever it starts with."""
    if isinstance(value, str):
        clean = _NOT_IN_XML.sub("", value)
        cell.value = clean if len(clean) <= _LONGEST else clean[: _LONGEST - 1] + "…"
        cell.data_type = "s"
        cell.quotePrefix = clean[:1] in tuple("=+-@\t\r")
    else:
        cell.value = float(value) if isinstance(value, Fraction) else value


def _write_totals(sheet: Worksheet, columns: tuple[SheetColumn, ...], first: int, last: int) -> None:
    label = next((place for place, column in enumerate(columns, 1) if column.kind is CellKind.TEXT), 1)
    for place, column in enumerate(columns, 1):
        cell = sheet.cell(last + 1, place)
        cell.font = Font(name=_FACE, size=12, bold=True)
        cell.border = _BORDER
        cell.alignment = Alignment(horizontal="left" if place == label else "center", vertical="center")
        if place == label:
            cell.value = "Tổng cộng"
        elif column.total:
            letter = get_column_letter(place)
            cell.value = f"=SUM({letter}{first}:{letter}{last})" if last >= first else 0
            cell.number_format = _FORMATS[column.kind]


def _set_up_page(sheet: Worksheet, frozen: Sheet, heading: int, footer: str) -> None:
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = "landscape" if frozen.landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{heading}:{heading}"
    sheet.page_margins.left, sheet.page_margins.right = 0.6, 0.4
    sheet.oddFooter.center.text = "Trang &P/&N"
    sheet.oddFooter.left.text = footer
    if frozen.sample:
        sheet.oddHeader.right.text = _SAMPLE
