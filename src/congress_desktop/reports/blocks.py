"""The blocks of a paper as the PDF library's own: paragraphs, headings, tables and the signature."""

import unicodedata
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer, TableStyle
from reportlab.platypus import Paragraph as Words
from reportlab.platypus import Table as Grid

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.fonts import BOLD, PLAIN
from congress_desktop.services.paper_models import Block, Heading, Paper, Paragraph, Run, Table, TableRow

ROWS_AT_ONCE = 250
"""A grid of many thousand rows takes the PDF library minutes; grids of this size take it seconds."""

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
        head = ParagraphStyle("head", parent=style, fontName=BOLD, alignment=TA_CENTER)
        group = ParagraphStyle("group", parent=style, fontName=BOLD)
        sides = [ParagraphStyle(each.align, parent=style, alignment=_SIDES[each.align]) for each in table.columns]
        cells = [[Words(_plain(each.heading), head) for each in table.columns]]
        for row in rows:
            if row.group:
                cells.append([Words(_plain(row.cells[0]), group), *[""] * (len(table.columns) - 1)])
            else:
                cells.append([Words(_plain(text), side) for text, side in zip(row.cells, sides, strict=True)])
        commands = [
            ("GRID", (0, 0), (-1, -1), rule.line_pt.value, "black"),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), across),
            ("RIGHTPADDING", (0, 0), (-1, -1), across),
            ("TOPPADDING", (0, 0), (-1, -1), upright),
            ("BOTTOMPADDING", (0, 0), (-1, -1), upright + 1),
        ]
        for number, row in enumerate(rows, 1):
            if row.group:
                commands.append(("SPAN", (0, number), (-1, number)))
                if number < len(rows):
                    commands.append(("NOSPLIT", (0, number), (-1, number + 1)))
        return Grid(
            cells,
            colWidths=self._widths(table),
            repeatRows=1,
            splitInRow=int(self._tall_rows),
            style=TableStyle(commands),
        )

    def _widths(self, table: Table) -> list[float]:
        """Return the columns' widths in points; those without one share the rest."""
        fixed = sum(each.width_mm or 0 for each in table.columns)
        open_columns = sum(1 for each in table.columns if each.width_mm is None)
        rest = (self._width / mm - fixed) / open_columns if open_columns else 0
        return [(each.width_mm or rest) * mm for each in table.columns]

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
        grid = Grid(rows, colWidths=[self._width / len(paper.signatures)] * len(paper.signatures), style=bare)
        grid.spaceBefore = rule.above_pt.value
        return grid


def _plain(text: str) -> str:
    """Return a text as it is, whatever signs of markup it holds."""
    return escape(unicodedata.normalize("NFC", text)).replace("\n", "<br/>")
