"""The blocks of a paper as the PDF library's own: paragraphs, headings, lists, tables and the title of an annex."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, NextPageTemplate, PageBreak, Spacer
from reportlab.platypus import Paragraph as Words

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.fonts import BOLD, ITALIC, PLAIN
from congress_desktop.reports.form_lines import DottedLine
from congress_desktop.reports.grids import SIDES, Grids
from congress_desktop.reports.letters import Letters
from congress_desktop.reports.sheet import LANDSCAPE, PORTRAIT, Sheet
from congress_desktop.reports.wording import missing_words
from congress_desktop.services.paper_models import (
    Annex,
    Block,
    FormLine,
    Heading,
    Items,
    NameList,
    NewPage,
    Paper,
    Paragraph,
    Run,
    Table,
    leads,
)


class Bookmarked(Words):
    """A heading that is a bookmark of the document at some level, counted from 0."""

    def __init__(self, words: str, style: ParagraphStyle, bookmark: str, level: int) -> None:
        super().__init__(words, style)
        self.bookmark = bookmark
        self.level = level


class Blocks:
    """Makes blocks in one layout's measures, on one kind of sheet; `pages` is what `{pages}` becomes."""

    def __init__(self, paper: Paper, layout: Layout, sheet: Sheet, letters: Letters, pages: int) -> None:
        self.sheet = sheet
        self.layout = layout
        self.letters = letters
        self.grids = Grids(layout, sheet, letters, self.runs)
        self._pages = f"{pages:02d}"
        self._paper = paper
        body = layout.body
        between = body.paragraph_pitch_pt.value - body.pitch_pt.value
        self.text = ParagraphStyle(
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
            parent=self.text,
            fontName=BOLD,
            alignment=TA_LEFT,
            spaceBefore=body.heading_above_pt.value,
            spaceAfter=body.heading_below_pt.value - between,
        )
        self._lesser_heading = ParagraphStyle("lesser", parent=self._heading, spaceBefore=0)

    @property
    def first_ascent(self) -> float:
        """How far under its top the first block's first baseline lies, in points."""
        first = self._paper.blocks[0] if self._paper.blocks else None
        above = self._heading_style(first).spaceBefore if isinstance(first, Heading) else 0
        return float(self.layout.body.text_pt.value + above)

    def made(self, block: Block) -> Iterator[Flowable]:
        """Yield what draws a block."""
        match block:
            case Heading():
                level = block.level - 1
                yield Bookmarked(
                    self.letters.marked_up(block.text),
                    self._heading_style(block),
                    self.letters.drawn(block.text),
                    level,
                )
            case Paragraph():
                yield self._words(block)
            case Items():
                for mark, item in zip(block.marks(), block.items, strict=True):
                    yield self._words(Paragraph((Run(f"{mark} "), *item)))
            case FormLine():
                yield DottedLine(block, self.letters, self.text.fontSize)
            case Table():
                yield from self.grids.made(block)
                yield Spacer(0, self.text.spaceAfter + 2)
            case NameList():
                yield from self._name_list(block)
                yield Spacer(0, self.text.spaceAfter + 2)
            case NewPage():
                yield from _new_page(landscape=block.landscape)
            case Annex():
                yield from _new_page(landscape=block.landscape)
                yield from self._annex(block)

    def height(self, flowables: Sequence[Flowable]) -> float:
        """Return how high these are one under another, in points."""
        total = 0.0
        for flowable in flowables:
            _, height = flowable.wrap(self.sheet.text_width, self.sheet.text_height)
            total += flowable.getSpaceBefore() + height + flowable.getSpaceAfter()
        return total

    def fits_a_page(self, block: NameList, besides: float = 0) -> bool:
        """Tell whether a list in two blocks, and so many points besides, fits on one page."""
        table = block.side_by_side(self.sheet.text_width_mm)
        return self.height([self.grids.grid(table, table.rows)]) + besides <= self.sheet.text_height

    def room_for(self, start: Sequence[Block]) -> Iterator[Flowable]:
        """Yield what begins a new page unless these blocks and the start of the last one have room on this one."""
        lead = sum(self.height(list(self.made(block))) for block in start[:-1])
        needed = lead + self._start_of(start[-1])
        if needed > self.sheet.text_height:
            needed = lead + 2 * self.text.leading
        if needed <= self.sheet.text_height:
            yield CondPageBreak(needed)

    def runs(self, runs: Sequence[Run]) -> str:
        """Return runs as the library's markup."""
        return "".join(self._run(run) for run in runs)

    def _start_of(self, block: Block) -> float:
        """Return the room that the start of a block takes, in points."""
        match block:
            case Table():
                return self.grids.start
            case NameList() if self.fits_a_page(block):
                return self.height(list(self._name_list(block)))
            case NameList():
                return self.grids.start
            case NewPage() | Annex():
                return 0
            case _:
                return float(2 * self.text.leading)

    def _words(self, block: Paragraph) -> Words:
        if block.align == "justify":
            return Words(self.runs(block.runs), self.text)
        style = ParagraphStyle("line", parent=self.text, alignment=SIDES[block.align], firstLineIndent=0)
        return Words(self.runs(block.runs), style)

    def _heading_style(self, heading: Heading) -> ParagraphStyle:
        style = self._heading if heading.level == 1 else self._lesser_heading
        if heading.align == "center":
            return ParagraphStyle("centred", parent=style, alignment=TA_CENTER, firstLineIndent=0)
        return style

    def _run(self, run: Run) -> str:
        if run.missing:
            words = self.letters.marked_up(missing_words(run, self._paper))
            return words if self._paper.draft is None else f"<i>{words}</i>"
        text = self.letters.marked_up(run.text.replace("{pages}", self._pages))
        if run.italic:
            text = f"<i>{text}</i>"
        return f"<b>{text}</b>" if run.bold else text

    def _name_list(self, block: NameList) -> Iterator[Flowable]:
        if self.fits_a_page(block):
            table = block.side_by_side(self.sheet.text_width_mm)
            yield self.grids.grid(table, table.rows, whole=True)
        else:
            yield from self.grids.made(block.as_table())

    def _annex(self, annex: Annex) -> Iterator[Flowable]:
        """Yield the title block of an annex: label, title, what it is about, and what it belongs to."""
        rule = self.layout.title_block
        line = ParagraphStyle(
            "annex",
            fontName=BOLD,
            fontSize=rule.subject_pt.value,
            leading=rule.pitch_mm.value * mm,
            alignment=TA_CENTER,
        )
        bookmark = self.letters.drawn(" ".join((annex.label, annex.title, *annex.subject_lines)).strip())
        if annex.label:
            yield Words(self.letters.marked_up(annex.label), line)
        yield Bookmarked(self.letters.marked_up(annex.title), line, bookmark, 0)
        for text in annex.subject_lines:
            yield Words(self.letters.marked_up(text), line)
        if annex.note:
            yield Words(self.letters.marked_up(annex.note), ParagraphStyle("note", parent=line, fontName=ITALIC))
        yield Spacer(0, self.layout.body.heading_above_pt.value)


def start_of(blocks: Sequence[Block]) -> list[Block]:
    """Return the leading blocks and the first one that they lead to."""
    leading = list(takewhile(leads, blocks))
    return [*leading, *blocks[len(leading) : len(leading) + 1]]


def _new_page(*, landscape: bool) -> Iterator[Flowable]:
    yield NextPageTemplate(LANDSCAPE if landscape else PORTRAIT)
    yield PageBreak()
