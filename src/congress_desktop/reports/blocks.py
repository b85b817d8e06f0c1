"""The blocks of a paper as the PDF library's own: paragraphs, headings, tables and the signature."""

import unicodedata
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, Spacer, TableStyle
from reportlab.platypus import Paragraph as Words
from reportlab.platypus import Table as Grid

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.fonts import BOLD, PLAIN
from congress_desktop.services.paper_models import Block, Heading, Paper, Paragraph, Run, Table, TableRow, Tick

ROWS_AT_ONCE = 250
"""A grid of many thousand rows takes the PDF library minutes; grids of this size take it seconds."""

_RECIPIENT_PT = 12.0
_SIDES = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}


class Blocks:
    """Makes blocks in one layout's measures; `pages` is what `{pages}` becomes."""

    def __init__(self, layout: Layout, pages: int, *, tall_rows: bool) -> None:
        self._layout = layout
        self._pages = f"{pages:02d}"
        self._tall_rows = tall_rows
        body = layout.body
        between = body.paragraph_pitch_pt.value - body.pitch_pt.value
        self._text = ParagraphStyle(
            "text",
            fontName=PLAIN,
            fontSize=body.text_pt.value,
            leading=body.pitch_pt.value,
            firstLineIndent=body.first_line_mm.value * mm,
            alignment=TA_JUSTIFY,
            spaceAfter=between,
            allowWidows=0,
            allowOrphans=0,
        )
        self._heading = ParagraphStyle(
            "heading",
            parent=self._text,
            fontName=BOLD,
            alignment=TA_LEFT,
            spaceBefore=body.heading_above_pt.value,
            spaceAfter=body.heading_below_pt.value - between,
        )

    @property
    def _width(self) -> float:
        """The width of the text in points."""
        page = self._layout.page
        return float((page.width_mm.value - page.left_mm.value - page.right_mm.value) * mm)

    @property
    def _table_start(self) -> float:
        """Room for a table's heading of three lines, a group row and a row of two lines, in points."""
        rule = self._layout.table
        return float(6 * (rule.text_pt.value + rule.extra_pitch_pt.value) + 6 * rule.upright_mm.value * mm)

    def first_ascent(self, paper: Paper) -> float:
        """Return how far under its top the first block's first baseline lies, in points."""
        above = self._heading.spaceBefore if paper.blocks and isinstance(paper.blocks[0], Heading) else 0
        return float(self._layout.body.text_pt.value + above)

    def made(self, block: Block) -> Iterator[Flowable]:
        """Yield what draws a block."""
        if isinstance(block, Heading):
            yield Words(_plain(block.text), self._heading)
        elif isinstance(block, Paragraph):
            yield self.words(block)
        else:
            yield from self._grids(block)
            yield Spacer(0, self._text.spaceAfter + 2)

    def words(self, block: Paragraph) -> Words:
        """Return a paragraph."""
        return Words("".join(self._run(run) for run in block.runs), self._text)

    def room_for(self, start: Sequence[Block]) -> Flowable:
        """Return what begins a new page unless these blocks and the start of the last one have room on this one."""
        needed = 0.0
        for block in start[:-1]:
            for flowable in self.made(block):
                _, height = flowable.wrap(self._width, 0)
                needed += flowable.getSpaceBefore() + height + flowable.getSpaceAfter()
        first = start[-1]
        needed += self._table_start if isinstance(first, Table) else 2 * self._text.leading
        return CondPageBreak(needed)

    def _run(self, run: Run) -> str:
        text = _plain(run.text.replace("{pages}", self._pages))
        if run.italic:
            text = f"<i>{text}</i>"
        return f"<b>{text}</b>" if run.bold else text

    def _grids(self, table: Table) -> Iterator[Grid]:
        for start in range(0, max(len(table.rows), 1), ROWS_AT_ONCE):
            yield self._grid(table, table.rows[start : start + ROWS_AT_ONCE])

    def _grid(self, table: Table, rows: tuple[TableRow, ...]) -> Grid:
        rule = self._layout.table
        size = rule.dense_pt.value if table.dense else rule.text_pt.value
        upright = (rule.dense_upright_mm if table.dense else rule.upright_mm).value * mm
        across = rule.across_mm.value * mm
        style = ParagraphStyle("cell", fontName=PLAIN, fontSize=size, leading=size + rule.extra_pitch_pt.value)
        cells, spans = _heading_cells(table, ParagraphStyle("head", parent=style, fontName=BOLD, alignment=TA_CENTER))
        heading_rows = len(cells)
        heights: list[float | None] = [None] * heading_rows
        for number, row in enumerate(rows, heading_rows):
            cells.append(_row_cells(table, row, style))
            heights.append(row.height_mm * mm or None)
            spans.extend(_row_spans(row, number, number < heading_rows + len(rows) - 1))
        commands = [
            ("GRID", (0, 0), (-1, -1), rule.line_pt.value, "black"),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), across),
            ("RIGHTPADDING", (0, 0), (-1, -1), across),
            ("TOPPADDING", (0, 0), (-1, -1), upright),
            ("BOTTOMPADDING", (0, 0), (-1, -1), upright + 1),
            *spans,
        ]
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

    def _beside_recipients(self, paper: Paper, signed: Grid, bare: TableStyle) -> Grid:
        """Return a single signature at the right, whoever receives the paper at its left."""
        rule = self._layout.signature
        label = ParagraphStyle("label", fontName=PLAIN, fontSize=rule.text_pt.value, leading=rule.pitch_pt.value)
        item = ParagraphStyle("item", parent=label, fontSize=_RECIPIENT_PT, leading=_RECIPIENT_PT + 2.5)
        last = len(paper.recipients) - 1
        listed = [Words(_underlined("Nơi nhận:"), label)] if paper.recipients else [Spacer(0, 0)]
        listed += [
            Words(_plain(f"- {each}{'.' if place == last else ','}"), item)
            for place, each in enumerate(paper.recipients)
        ]
        both = TableStyle(
            [*bare.getCommands(), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]
        )
        return Grid([[listed, signed]], colWidths=[self._width / 2] * 2, style=both)

    def signature(self, paper: Paper) -> Grid:
        """Return the signatures side by side: power, office, room to sign, name."""
        rule = self._layout.signature
        plain = ParagraphStyle(
            "office", fontName=PLAIN, fontSize=rule.text_pt.value, leading=rule.pitch_pt.value, alignment=TA_CENTER
        )
        bold = ParagraphStyle("power", parent=plain, fontName=BOLD)
        rows = [
            [Words(_plain(each.power), bold) for each in paper.signatures],
            [Words(_plain(each.office), plain) for each in paper.signatures],
            [Spacer(0, rule.free_mm.value * mm) for _ in paper.signatures],
            [Words(_plain(each.name), bold) for each in paper.signatures],
        ]
        bare = TableStyle([("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)])
        signed = Grid(rows, colWidths=[self._width / max(len(paper.signatures), 2)] * len(paper.signatures), style=bare)
        grid = signed if len(paper.signatures) > 1 else self._beside_recipients(paper, signed, bare)
        grid.spaceBefore = rule.above_pt.value
        return grid


def _underlined(text: str) -> str:
    return f"<u>{_plain(text)}</u>"


def _heading_cells(table: Table, style: ParagraphStyle) -> tuple[list[list[Flowable | str]], list[tuple[object, ...]]]:
    """Return the rows of a table's heading, two where columns share a heading, and what spans what."""
    names: list[Flowable | str] = [Words(_plain(each.heading), style) for each in table.columns]
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
            above.append(Words(_plain(column.group), style))
            shared = sum(1 for each in table.columns if each.group == column.group)
            spans.append(("SPAN", (place, 0), (place + shared - 1, 0)))
    return [above, names], spans


def _row_cells(table: Table, row: TableRow, style: ParagraphStyle) -> list[Flowable | str]:
    face = BOLD if row.group or row.bold else PLAIN
    cells: list[Flowable | str] = []
    for column, cell in zip(table.columns, row.cells if not row.group else row.cells[:1], strict=False):
        if isinstance(cell, Tick):
            cells.append(Box(cell, style.fontSize))
            continue
        align = TA_LEFT if row.group or (row.lead_span > 1 and not cells) else _SIDES[column.align]
        cells.append(Words(_plain(cell), ParagraphStyle("cell", parent=style, fontName=face, alignment=align)))
        cells.extend([""] * (row.lead_span - 1) if len(cells) == 1 else [])
    return [*cells, *[""] * (len(table.columns) - len(cells))]


def _row_spans(row: TableRow, number: int, followed: bool) -> list[tuple[object, ...]]:  # noqa: FBT001 - a plain fact
    """Return what a row spans; a group's heading stays with the row below it."""
    if row.group:
        stays: list[tuple[object, ...]] = [("NOSPLIT", (0, number), (-1, number + 1))] if followed else []
        return [("SPAN", (0, number), (-1, number)), *stays]
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

    def __init__(self, tick: Tick, size_pt: float) -> None:
        super().__init__()
        self._tick = tick
        self._size = size_pt
        self.width, self.height = 0.0, size_pt

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room that the box takes: the whole width of its cell."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draw the box, its tick and its words, centred in the cell."""
        side, gap = self._size * 0.9, 3.0
        text = unicodedata.normalize("NFC", self._tick.text)
        words = stringWidth(text, PLAIN, self._size - 1)
        x = (self.width - side - (gap + words if text else 0)) / 2
        self.canv.setLineWidth(0.8)
        self.canv.rect(x, 0, side, side)
        if self._tick.done:
            self.canv.setLineWidth(1.4)
            self.canv.line(x + side * 0.18, side * 0.5, x + side * 0.42, side * 0.2)
            self.canv.line(x + side * 0.42, side * 0.2, x + side * 0.85, side * 0.85)
        if text:
            self.canv.setFont(PLAIN, self._size - 1)
            self.canv.drawString(x + side + gap, side * 0.12, text)


def _plain(text: str) -> str:
    """Return a text as it is, whatever signs of markup it holds."""
    return escape(unicodedata.normalize("NFC", text)).replace("\n", "<br/>")
