"""Tables as the PDF library's own: headings repeated, rows whole, a group's heading never last on a page."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile

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
from congress_desktop.reports.sheet import Sheet
from congress_desktop.services.paper_models import Cell, Run, Table, TableRow, Tick

SIDES = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}
_ALMOST = 0.01
"""Sums of points are a little less than what they are compared with."""

Runs = Callable[[Sequence[Run]], str]
"""Returns runs as the library's markup."""


class Grids:
    """Makes tables in one layout's measures, on one kind of sheet."""

    def __init__(self, layout: Layout, sheet: Sheet, letters: Letters, runs: Runs) -> None:
        self._layout = layout
        self._width = sheet.text_width
        self.page_height = sheet.text_height
        self._letters = letters
        self._runs = runs
        self._styles: dict[tuple[float, str, int], ParagraphStyle] = {}

    @property
    def start(self) -> float:
        """Room for a table's heading of three lines, a group row and a row of two lines, in points."""
        rule = self._layout.table
        return float(6 * (rule.text_pt.value + rule.extra_pitch_pt.value) + 6 * rule.upright_mm.value * mm)

    def made(self, table: Table) -> Iterator[Flowable]:
        """Yield a table that fills as many pages as it needs."""
        yield Rows(self, self._measured(table))

    def _measured(self, table: Table) -> "Measured":
        cells = [self._row_cells(table, row) for row in table.rows]
        heights = [self._height(table, row, made) for row, made in zip(table.rows, cells, strict=True)]
        _, heading = self.grid(table, ()).wrap(self._width, self.page_height)
        return Measured(table, cells, heights, [0.0, *accumulate(heights)], heading)

    def grid(
        self,
        table: Table,
        rows: Sequence[TableRow],
        cells: Sequence[list[Flowable | str]] | None = None,
        heights: Sequence[float] | None = None,
        *,
        headed: bool = True,
        whole: bool = False,
        breaks: bool = False,
    ) -> Grid:
        """Return some rows of a table as one grid, under its heading or without it.

        Cells and heights are those of the rows where they were made before. A `whole` grid is never split; one that
        `breaks` is split within a row.
        """
        heading, spans = self._heading_cells(table) if headed else ([], [])
        made = [self._row_cells(table, row) for row in rows] if cells is None else list(cells)
        high = [self._height(table, row, its) for row, its in zip(rows, made, strict=True)]
        for number, row in enumerate(rows, len(heading)):
            spans.extend(_row_spans(row, number))
        across, upright = self._padding(table)
        commands = [
            ("GRID", (0, 0), (-1, -1), self._layout.table.line_pt.value, "black"),
            ("FONT", (0, 0), (-1, -1), PLAIN, self._size(table)),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), across),
            ("RIGHTPADDING", (0, 0), (-1, -1), across),
            ("TOPPADDING", (0, 0), (-1, -1), upright),
            ("BOTTOMPADDING", (0, 0), (-1, -1), upright + 1),
            *spans,
        ]
        if whole:
            commands.append(("NOSPLIT", (0, 0), (-1, -1)))
        given = [None] * len(rows) if breaks else (high if heights is None else list(heights))
        return Grid(
            [*heading, *made],
            colWidths=self._widths(table),
            rowHeights=[*[None] * len(heading), *given],
            repeatRows=len(heading),
            splitInRow=int(breaks),
            style=TableStyle(commands),
        )

    def _size(self, table: Table) -> float:
        rule = self._layout.table
        return rule.dense_pt.value if table.dense else rule.text_pt.value

    def _padding(self, table: Table) -> tuple[float, float]:
        """Return the room within a cell in points, across and upright."""
        rule = self._layout.table
        upright = rule.dense_upright_mm if table.dense else rule.upright_mm
        return rule.across_mm.value * mm, upright.value * mm

    def _style(self, size: float, face: str, align: int) -> ParagraphStyle:
        """Return the style of a cell; making one takes longer than drawing with it."""
        key = (size, face, align)
        if key not in self._styles:
            pitch = size + self._layout.table.extra_pitch_pt.value
            self._styles[key] = ParagraphStyle("cell", fontName=face, fontSize=size, leading=pitch, alignment=align)
        return self._styles[key]

    def _height(self, table: Table, row: TableRow, cells: Sequence[Flowable | str]) -> float:
        """Return how high a row is: what its words need, or its least height."""
        across, upright = self._padding(table)
        widths = self._widths(table)
        line = self._size(table) + self._layout.table.extra_pitch_pt.value
        needed = line
        for place, cell in enumerate(cells):
            if isinstance(cell, Flowable):
                width = sum(widths[place : place + _span_of(row, place, len(widths))])
                needed = max(needed, cell.wrap(width - 2 * across, 0)[1])
        return float(max(row.height_mm * mm, needed + 2 * upright + 1))

    def _widths(self, table: Table) -> list[float]:
        """Return the columns' widths in points; those without one share the rest."""
        fixed = sum(each.width_mm or 0 for each in table.columns)
        open_columns = sum(1 for each in table.columns if each.width_mm is None)
        rest = (self._width / mm - fixed) / open_columns if open_columns else 0
        return [(each.width_mm or rest) * mm for each in table.columns]

    def _heading_cells(self, table: Table) -> tuple[list[list[Flowable | str]], list[tuple[object, ...]]]:
        """Return the rows of a table's heading, two where columns share a heading, and what spans what."""
        head = self._style(self._size(table), BOLD, TA_CENTER)
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

    def _row_cells(self, table: Table, row: TableRow) -> list[Flowable | str]:
        face = BOLD if row.group or row.bold else PLAIN
        widths, across = self._widths(table), self._padding(table)[0]
        cells: list[Flowable | str] = []
        given = row.cells[:2] if row.group else row.cells
        for cell in given[: len(table.columns)]:
            place = len(cells)
            if place >= len(table.columns):
                break
            span = _span_of(row, place, len(widths))
            align = TA_LEFT if span > 1 or (row.group and place) else SIDES[table.columns[place].align]
            room = sum(widths[place : place + span]) - 2 * across
            cells.append(self._cell(cell, self._style(self._size(table), face, align), room))
            cells.extend([""] * (span - 1))
        return [*cells, *[""] * (len(table.columns) - len(cells))]

    def _cell(self, cell: Cell, style: ParagraphStyle, room: float) -> Flowable | str:
        match cell:
            case Tick():
                return Box(cell.done, self._letters.drawn(cell.text), style.fontSize)
            case tuple():
                return Words(self._runs(cell), style)
            case "":
                return ""
            case _:
                line = self._letters.drawn(cell)
                if "\n" not in line and stringWidth(line, style.fontName, style.fontSize) <= room:
                    return Line(line, style)
                return Words(self._letters.marked_up(cell), style)


def _span_of(row: TableRow, place: int, columns: int) -> int:
    """Return how many columns the cell at a place of a row covers."""
    if row.group:
        alone = len(row.cells) > 1 and place == 0
        return 1 if alone else columns - place
    return row.lead_span if place == 0 else 1


def _row_spans(row: TableRow, number: int) -> list[tuple[object, ...]]:
    """Return what a row spans."""
    if row.group:
        return [("SPAN", (1 if len(row.cells) > 1 else 0, number), (-1, number))]
    return [("SPAN", (0, number), (row.lead_span - 1, number))] if row.lead_span > 1 else []


@dataclass(frozen=True)
class Measured:
    """A table with its cells made and its rows measured, in points; `ends` are where the rows end, from 0."""

    table: Table
    cells: list[list[Flowable | str]]
    heights: list[float]
    ends: list[float]
    heading: float


class Rows(Flowable):
    """The rows of a table from one on, under its heading: on each page as many as it holds, each measured once.

    The PDF library measures all rows anew on every page; a list of a thousand people took it a minute.
    """

    def __init__(self, grids: Grids, measured: Measured, first: int = 0) -> None:
        super().__init__()
        self._grids = grids
        self._measured = measured
        self._first = first

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room that the heading and the rows from here on take."""
        ends = self._measured.ends
        self.width, self.height = width, self._measured.heading + ends[-1] - ends[self._first]
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the rows that there is room for, and the rest; nothing where even the first one has none."""
        page, measured = self._grids.page_height, self._measured
        last = self._last_within(height, whole_page=height >= page - _ALMOST)
        if last > self._first:
            return [self._grid(last), *self._rest(last)]
        if measured.heights and measured.heading + measured.heights[self._first] > page:
            within = self._grid(self._first + 1, breaks=True).split(width, height)
            return [*within, *self._rest(self._first + 1)] if within else []
        return []

    def draw(self) -> None:
        """Draw the heading and the rows."""
        grid = self._grid(len(self._measured.cells))
        grid.wrapOn(self.canv, self.width, self.height)
        grid.drawOn(self.canv, 0, 0)

    def _last_within(self, height: float, *, whole_page: bool) -> int:
        """Return after which row a page ends: no group's heading is last on it unless nothing else can be."""
        ends, rows = self._measured.ends, self._measured.table.rows
        found = bisect_right(ends, height - self._measured.heading + ends[self._first] + _ALMOST) - 1
        last = found
        while self._first < last < len(rows) and rows[last - 1].group:
            last -= 1
        return found if whole_page and last == self._first else last

    def _grid(self, last: int, *, breaks: bool = False) -> Grid:
        measured, here = self._measured, slice(self._first, last)
        return self._grids.grid(
            measured.table, measured.table.rows[here], measured.cells[here], measured.heights[here], breaks=breaks
        )

    def _rest(self, first: int) -> list[Flowable]:
        return [Rows(self._grids, self._measured, first)] if first < len(self._measured.cells) else []


class Line(Flowable):
    """A single line of a cell, placed as the library places the first line of a paragraph, at a tenth of its cost."""

    def __init__(self, text: str, style: ParagraphStyle) -> None:
        super().__init__()
        self._text = text
        self._style = style

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room that the line takes: the whole width of its cell."""
        self.width, self.height = width, self._style.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        style, canvas = self._style, self.canv
        canvas.setFont(style.fontName, style.fontSize)
        baseline = style.leading - style.fontSize
        match style.alignment:
            case 1:
                canvas.drawCentredString(self.width / 2, baseline, self._text)
            case 2:
                canvas.drawRightString(self.width, baseline, self._text)
            case _:
                canvas.drawString(0, baseline, self._text)


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
