"""Setting a paper: the head, the blocks, the signature, and what stands in the margins of every sheet."""

import io
import unicodedata
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.blocks import Blocks
from congress_desktop.reports.fonts import BOLD, PLAIN, register
from congress_desktop.reports.title_block import TitleBlock
from congress_desktop.services.paper_models import Block, Heading, Paper, Paragraph

_SAMPLE = "SỐ LIỆU MẪU"
_GREY = 0.45


def render_paper(paper: Paper, layout: Layout, fonts: Path) -> bytes:
    """Return a paper as PDF; the same paper always gives the same bytes."""
    register(fonts)
    try:
        return _set(paper, layout, tall_rows=False)
    except LayoutError:
        return _set(paper, layout, tall_rows=True)


def _set(paper: Paper, layout: Layout, *, tall_rows: bool) -> bytes:
    """Set a paper until the number of pages that it names is the number that it has."""
    pages = 1
    while True:
        document = _Document(paper, layout, pages)
        document.build(_story(paper, Blocks(layout, pages, tall_rows=tall_rows), layout), canvasmaker=_canvas)
        if document.page == pages:
            return document.data.getvalue()
        pages = document.page


def _story(paper: Paper, blocks: Blocks, layout: Layout) -> list[Flowable]:
    story: list[Flowable] = [TitleBlock(paper, layout, blocks.first_ascent(paper))]
    body = list(paper.blocks)
    last = body.pop() if body and isinstance(body[-1], Paragraph) else None
    for index, block in enumerate(body):
        if _leads(block):
            story.append(blocks.room_for(_start(body[index:])))
        story.extend(blocks.made(block))
    ending: list[Flowable] = [blocks.words(last)] if isinstance(last, Paragraph) else []
    if paper.signatures:
        ending.append(blocks.signature(paper))
    if ending:
        story.append(KeepTogether(ending))
    return story


def _leads(block: Block) -> bool:
    """Tell whether a block must stay with what follows it: a heading, or a sentence that ends in a colon."""
    if isinstance(block, Paragraph):
        return bool(block.runs) and block.runs[-1].text.rstrip().endswith(":")
    return isinstance(block, Heading)


def _start(blocks: Sequence[Block]) -> list[Block]:
    """Return the leading blocks and the first one that they lead to."""
    leading = list(takewhile(_leads, blocks))
    return [*leading, *blocks[len(leading) : len(leading) + 1]]


def _canvas(*arguments: object, **options: object) -> Canvas:
    """Return a canvas that neither reads the clock nor names a face that is not in the file."""
    canvas = Canvas(*arguments, **{**options, "invariant": 1, "initialFontName": PLAIN})
    canvas.setFont(PLAIN, 12)
    return canvas


class _Document(BaseDocTemplate):
    """One setting of a paper, gathering its bytes."""

    def __init__(self, paper: Paper, layout: Layout, pages: int) -> None:
        self.data = io.BytesIO()
        self._paper, self._layout, self._pages = paper, layout, pages
        page = layout.page
        size = (page.width_mm.value * mm, page.height_mm.value * mm)
        super().__init__(
            self.data, pagesize=size, title=paper.title, author="Bàn Thư ký Đại hội", lang="vi", invariant=1
        )
        frame = Frame(
            page.left_mm.value * mm,
            page.bottom_mm.value * mm,
            size[0] - (page.left_mm.value + page.right_mm.value) * mm,
            size[1] - (page.top_mm.value + page.bottom_mm.value) * mm,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        self.addPageTemplates(PageTemplate("sheet", [frame], onPage=self._draw_margins))

    def _draw_margins(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        page = self._layout.page
        top = page.height_mm.value
        number = canvas.getPageNumber()
        canvas.saveState()
        if number > 1:
            centre = (page.left_mm.value + page.width_mm.value - page.right_mm.value) / 2
            canvas.setFont(PLAIN, page.number_pt.value)
            canvas.drawCentredString(centre * mm, (top - page.number_baseline_mm.value) * mm, str(number))
        canvas.setFillGray(_GREY)
        canvas.setStrokeGray(_GREY)
        canvas.setFont(PLAIN, page.code_pt.value)
        foot = f"Mã kiểm {self._paper.check_code} - trang {number}/{self._pages}"
        canvas.drawString(page.left_mm.value * mm, (top - page.code_baseline_mm.value) * mm, foot)
        if self._paper.sample:
            self._draw_mark(canvas)
        canvas.restoreState()

    def _draw_mark(self, canvas: Canvas) -> None:
        page = self._layout.page
        size = page.mark_pt.value
        words = unicodedata.normalize("NFC", _SAMPLE)
        width, height = stringWidth(words, BOLD, size) + 4 * mm, size + 2.6 * mm
        right = (page.width_mm.value - page.right_mm.value) * mm
        bottom = (page.height_mm.value - page.mark_top_mm.value) * mm - height
        canvas.setLineWidth(0.6)
        canvas.rect(right - width, bottom, width, height)
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(right - width / 2, bottom + 1.3 * mm + size * 0.12, words)
