"""Setting a paper: the head, the blocks, the signatures, and what stands in the margins of every sheet."""

from collections.abc import Iterator
from io import BytesIO
from itertools import takewhile
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.blocks import Blocks, Bookmarked, start_of
from congress_desktop.reports.ending import Tail, ending
from congress_desktop.reports.fonts import PLAIN, register
from congress_desktop.reports.letters import Letters
from congress_desktop.reports.margins import GREY, Margins
from congress_desktop.reports.sheet import Sheet, sheet_of
from congress_desktop.reports.title_block import TitleBlock
from congress_desktop.services.paper_models import Annex, Block, Drawn, NewPage, Paper, Table, leads


def render_paper(paper: Paper, layout: Layout, fonts: Path) -> Drawn:
    """Return a paper drawn; the same paper always gives the same bytes.

    A letter that the faces cannot draw becomes a box and is named in the result.
    """
    register(fonts)
    layout = layout.for_reading() if paper.read_aloud else layout
    pages = 1
    while True:
        letters = Letters()
        document = _Document(paper, layout, letters)
        story = _Story(paper, layout, pages, letters)
        document.build(list(story.flowables()), canvasmaker=_Canvas)
        if document.page == pages or not paper.says_pages():
            return Drawn(document.data.getvalue(), document.page, letters.missing)
        pages = document.page


class _Story:
    """What a paper is made of, in the order of its pages."""

    def __init__(self, paper: Paper, layout: Layout, pages: int, letters: Letters) -> None:
        self._paper = paper
        self._layout = layout
        self._letters = letters
        self._on = {
            landscape: Blocks(paper, layout, sheet_of(layout, landscape=landscape), letters, pages)
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


class _Canvas(Canvas):
    """A canvas that neither reads the clock nor names a face that is not in the file, and counts its pages at the end.

    How many pages there are is known when all are drawn: the feet are forms, drawn last.
    """

    def __init__(self, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **{**options, "invariant": 1, "initialFontName": PLAIN})
        self.setFont(PLAIN, 12)
        self.setViewerPreference("DisplayDocTitle", "true")
        self._feet: dict[int, tuple[str, float]] = {}

    def leave_foot(self, words: str, size_pt: float) -> None:
        """Leave the foot of this page to be drawn here, with its number, once all pages are counted."""
        number = self.getPageNumber()
        self._feet[number] = (words, size_pt)
        self.doForm(_foot(number))

    def save(self) -> None:
        """Draw the feet, and write the file."""
        for number, (words, size) in self._feet.items():
            text = f"{words} - trang {number}/{len(self._feet)}"
            self.beginForm(_foot(number), 0, -size, stringWidth(text, PLAIN, size), size)
            self.setFillGray(GREY)
            self.setFont(PLAIN, size)
            self.drawString(0, 0, text)
            self.endForm()
        super().save()


def _foot(number: int) -> str:
    return f"foot-{number}"


class _Document(BaseDocTemplate):
    """One setting of a paper, gathering its bytes and its bookmarks."""

    def __init__(self, paper: Paper, layout: Layout, letters: Letters) -> None:
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
            margins = Margins(paper, layout, sheet, letters)
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
