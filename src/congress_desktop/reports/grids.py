"""Tables as the PDF library's own: headings repeated, rows whole, a group's heading never last on a page."""

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, TableStyle
from reportlab.platypus import Paragraph as Words
from reportlab.platypus import Table as Grid

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.fonts import BOLD, PLAIN
from congress_desktop.reports.letters import Letters
from congress_desktop.services.paper_models import Cell, Run, Table, TableRow, Tick

ROWS_AT_ONCE = 250
"""A grid of many thousand rows takes the PDF library minutes; grids of this size take it seconds."""

SIDES = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}

Runs = Callable[[Sequence[Run]], str]
"""Returns runs as the library's markup."""


class Grids:
    """Makes grids in one layout's measures, as wide as one sheet's text."""

    def __init__(self, layout: Layout, width_pt: float, letters: Letters, runs: Runs, *, tall_rows: bool) -> None:
        self._layout = layout
        self._width = width_pt
        self._letters = letters
        self._runs = runs
        self._tall_rows = tall_rows

    @property
    def start(self) -> float:
        """Room for a table's heading of three lines, a group row and a row of two lines, in points."""
        rule = self._layout.table
        return float(6 * (rule.text_pt.value + rule.extra_pitch_pt.value) + 6 * rule.upright_mm.value * mm)

    def made(self, table: Table) -> Iterator[Grid]:
        """Yield the grids of a table, one under another."""
        for start in range(0, max(len(table.rows), 1), ROWS_AT_ONCE):
            yield self.grid(table, table.rows[start : start + ROWS_AT_ONCE])

    def grid(self, table: Table, rows: Sequence[TableRow], *, headed: bool = True, whole: bool = False) -> Grid:
        """Return some rows of a table, under its heading or without it; a `whole` one is never split."""
        rule = self._layout.table
        size = rule.dense_pt.value if table.dense else rule.text_pt.value
        upright = (rule.dense_upright_mm if table.dense else rule.upright_mm).value * mm
        across = rule.across_mm.value * mm
        style = ParagraphStyle("cell", fontName=PLAIN, fontSize=size, leading=size + rule.extra_pitch_pt.value)
        cells, spans = self._heading_cells(table, style) if headed else ([], [])
        heading_rows = len(cells)
        heights: list[float | None] = [None] * heading_rows
        for number, row in enumerate(rows, heading_rows):
            cells.append(self._row_cells(table, row, style))
            heights.append(row.height_mm * mm or None)
            spans.extend(_row_spans(row, number, number < heading_rows + len(rows) - 1))
        commands = [
            ("GRID", (0, 0), (-1, -1), rule.line_pt.value, "black"),
            ("FONT", (0, 0), (-1, -1), PLAIN, size),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), across),
            ("RIGHTPADDING", (0, 0), (-1, -1), across),
            ("TOPPADDING", (0, 0), (-1, -1), upright),
            ("BOTTOMPADDING", (0, 0), (-1, -1), upright + 1),
            *spans,
        ]
        if whole:
            commands.append(("NOSPLIT", (0, 0), (-1, -1)))
        widths = self._widths(table)
        least = [
            _with_least(cell_row, height, widths, across, upright)
            for cell_row, height in zip(cells, heights, strict=True)
        ]
        return Grid(
            cells,
            colWidths=widths,
            rowHeights=least,
            repeatRows=heading_rows,
            splitInRow=int(self._tall_rows),
            style=TableStyle(commands),
        )

    def _widths(self, table: Table) -> list[float]:
        """Return the columns' widths in points; those without one share the rest."""
        fixed = sum(each.width_mm or 0 for each in table.columns)
        open_columns = sum(1 for each in table.columns if each.width_mm is None)
        rest = (self._width / mm - fixed) / open_columns if open_columns else 0
        return [(each.width_mm or rest) * mm for each in table.columns]

    def _heading_cells(
        self, table: Table, style: ParagraphStyle
    ) -> tuple[list[list[Flowable | str]], list[tuple[object, ...]]]:
        """Return the rows of a table's heading, two where columns share a heading, and what spans what."""
        head = ParagraphStyle("head", parent=style, fontName=BOLD, alignment=TA_CENTER)
        names: list[Flowable | str] = [
            Words(self._letters.marked_up(each.heading), head) if each.heading else "" for each in table.columns
        ]
        if not any(each.group for each in table.columns):
            return [names], []
        above: list[Flowable | str] = []
        spans: list[tuple[object, ...]] = []
        for place, column in enumerate(table.columns):
            if not column.group:
                above.append(names[place])
                names[place] = ""
                spans.append(("SPAN", (place, 0), (place, 1)))
            elif place and table.columns[place - 1].group == column.group:
                above.append("")
            else:
                above.append(Words(self._letters.marked_up(column.group), head))
                shared = sum(1 for _ in takewhile(column.shares_group, table.columns[place:]))
                spans.append(("SPAN", (place, 0), (place + shared - 1, 0)))
        return [above, names], spans

    def _row_cells(self, table: Table, row: TableRow, style: ParagraphStyle) -> list[Flowable | str]:
        face = BOLD if row.group or row.bold else PLAIN
        cells: list[Flowable | str] = []
        given = row.cells[:2] if row.group else row.cells
        for place, cell in enumerate(given[: len(table.columns)]):
            spanning = (place == len(given) - 1) if row.group else (row.lead_span > 1 and not cells)
            align = TA_LEFT if spanning else SIDES[table.columns[len(cells)].align]
            cells.append(self._cell(cell, ParagraphStyle("cell", parent=style, fontName=face, alignment=align)))
            cells.extend([""] * (row.lead_span - 1) if len(cells) == 1 and not row.group else [])
        return [*cells, *[""] * (len(table.columns) - len(cells))][: len(table.columns)]

    def _cell(self, cell: Cell, style: ParagraphStyle) -> Flowable | str:
        match cell:
            case Tick():
                return Box(cell.done, self._letters.drawn(cell.text), style.fontSize)
            case tuple():
                return Words(self._runs(cell), style)
            case _:
                return Words(self._letters.marked_up(cell), style) if cell else ""


def _row_spans(row: TableRow, number: int, followed: bool) -> list[tuple[object, ...]]:  # noqa: FBT001 - a plain fact
    """Return what a row spans; a group's heading stays with the row below it."""
    if row.group:
        first = 1 if len(row.cells) > 1 else 0
        stays: list[tuple[object, ...]] = [("NOSPLIT", (0, number), (-1, number + 1))] if followed else []
        return [("SPAN", (first, number), (-1, number)), *stays]
    return [("SPAN", (0, number), (row.lead_span - 1, number))] if row.lead_span > 1 else []


def _with_least(
    cells: Sequence[Flowable | str], least: float | None, widths: Sequence[float], across: float, upright: float
) -> float | None:
    """Return a row's height where its least height is more than its words need, else None: the words decide."""
    if least is None:
        return None
    needed = max(
        (
            cell.wrap(width - 2 * across, 0)[1] + 2 * upright + 1
            for cell, width in zip(cells, widths, strict=True)
            if isinstance(cell, Flowable)
        ),
        default=0.0,
    )
    return max(least, needed)


class Box(Flowable):
    """A box to be ticked, drawn as a shape because the faces of papers have no such sign."""

    def __init__(self, done: bool, text: str, size_pt: float) -> None:  # noqa: FBT001 - a plain fact
        super().__init__()
        self._done = done
        self._text = text
        self._size = size_pt
        self.width, self.height = 0.0, size_pt

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room that the box takes: the whole width of its cell."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draw the box, its tick and its words, centred in the cell."""
        side, gap = self._size * 0.9, 3.0
        words = stringWidth(self._text, PLAIN, self._size - 1)
        x = (self.width - side - (gap + words if self._text else 0)) / 2
        self.canv.setLineWidth(0.8)
        self.canv.rect(x, 0, side, side)
        if self._done:
            self.canv.setLineWidth(1.4)
            self.canv.line(x + side * 0.18, side * 0.5, x + side * 0.42, side * 0.2)
            self.canv.line(x + side * 0.42, side * 0.2, x + side * 0.85, side * 0.85)
        if self._text:
            self.canv.setFont(PLAIN, self._size - 1)
            self.canv.drawString(x + side + gap, side * 0.12, self._text)
