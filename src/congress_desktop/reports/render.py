"""Setting a paper: the head, the blocks, the signatures, and what stands in the margins of every sheet."""

from collections.abc import Iterator
from io import BytesIO
from itertools import takewhile
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.blocks import Blocks, Bookmarked, start_of
from congress_desktop.reports.ending import Tail, ending
from congress_desktop.reports.fonts import PLAIN, register
from congress_desktop.reports.letters import Letters
from congress_desktop.reports.margins import Margins
from congress_desktop.reports.sheet import Sheet, sheet_of
from congress_desktop.reports.title_block import TitleBlock
from congress_desktop.services.paper_models import Annex, Block, Drawn, NewPage, Paper, Table, leads


def render_paper(paper: Paper, layout: Layout, fonts: Path) -> Drawn:
    """Return a paper drawn; the same paper always gives the same bytes.

    A letter that the faces cannot draw becomes a box and is named in the result.
    """
    register(fonts)
    try:
        return _set(paper, layout, tall_rows=False)
    except LayoutError:
        return _set(paper, layout, tall_rows=True)


def _set(paper: Paper, layout: Layout, *, tall_rows: bool) -> Drawn:
    """Set a paper until the number of pages that it names is the number that it has."""
    pages = 1
    while True:
        letters = Letters()
        document = _Document(paper, layout, pages, letters)
        story = _Story(paper, layout, pages, letters, tall_rows=tall_rows)
        document.build(list(story.flowables()), canvasmaker=_canvas)
        if document.page == pages:
            return Drawn(document.data.getvalue(), pages, letters.missing)
        pages = document.page


class _Story:
    """What a paper is made of, in the order of its pages."""

    def __init__(self, paper: Paper, layout: Layout, pages: int, letters: Letters, *, tall_rows: bool) -> None:
        self._paper = paper
        self._layout = layout
        self._letters = letters
        self._on = {
            landscape: Blocks(paper, layout, sheet_of(layout, landscape=landscape), letters, pages, tall_rows=tall_rows)
            for landscape in (False, True)
        }

    def flowables(self) -> Iterator[Flowable]:
        """Yield the head, the body with its end, then the annexes."""
        blocks = self._on[self._paper.landscape]
        yield TitleBlock(self._paper, self._layout, blocks.sheet, self._letters, blocks.first_ascent)
        body = list(takewhile(lambda block: not isinstance(block, Annex), self._paper.blocks))
        annexes = self._paper.blocks[len(body) :]
        turned = next((each.landscape for each in reversed(body) if isinstance(each, NewPage)), self._paper.landscape)
        tail = ending(self._paper, body, self._on[turned])
        yield from self._flow(body, blocks, joined=bool(tail) and isinstance(tail[0], Tail))
        yield from tail
        yield from self._flow(list(annexes), blocks)

    def _flow(self, body: list[Block], blocks: Blocks, *, joined: bool = False) -> Iterator[Flowable]:
        """Yield blocks; of a table whose last rows follow apart nothing stands between it and them."""
        for index, block in enumerate(body):
            if isinstance(block, NewPage | Annex):
                blocks = self._on[block.landscape]
            if leads(block):
                yield from blocks.room_for(start_of(body[index:]))
            if joined and isinstance(block, Table) and index == len(body) - 1:
                yield from blocks.grids.made(block)
            else:
                yield from blocks.made(block)


def _canvas(*arguments: object, **options: object) -> Canvas:
    """Return a canvas that neither reads the clock nor names a face that is not in the file."""
    canvas = Canvas(*arguments, **{**options, "invariant": 1, "initialFontName": PLAIN})
    canvas.setFont(PLAIN, 12)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


class _Document(BaseDocTemplate):
    """One setting of a paper, gathering its bytes and its bookmarks."""

    def __init__(self, paper: Paper, layout: Layout, pages: int, letters: Letters) -> None:
        self.data = BytesIO()
        self._marks: list[int] = []
        sheets = [sheet_of(layout, landscape=landscape) for landscape in (paper.landscape, not paper.landscape)]
        super().__init__(
            self.data,
            pagesize=_size(sheets[0]),
            title=paper.title,
            author=" ".join(paper.issuer_lines),
            subject=" ".join((paper.kind, *paper.subject_lines)),
            creator="Bàn Thư ký Đại hội",
            lang="vi",
            invariant=1,
        )
        for sheet in sheets:
            margins = Margins(paper, layout, sheet, pages, letters)
            template = PageTemplate(sheet.name, [_frame(sheet)], onPage=margins.draw, pagesize=_size(sheet))
            self.addPageTemplates(template)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - as the library calls it
        """Make a bookmark of a heading."""
        if isinstance(flowable, Bookmarked):
            level = min(flowable.level, self._marks[-1] + 1 if self._marks else 0)
            self._marks.append(level)
            key = f"part-{len(self._marks)}"
            self.canv.bookmarkHorizontal(key, 0, flowable.height)
            self.canv.addOutlineEntry(flowable.bookmark, key, level)


def _size(sheet: Sheet) -> tuple[float, float]:
    return sheet.width_mm * mm, sheet.height_mm * mm


def _frame(sheet: Sheet) -> Frame:
    return Frame(
        sheet.left_mm * mm,
        sheet.bottom_mm * mm,
        sheet.text_width,
        sheet.text_height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
