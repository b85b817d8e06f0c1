"""What stands in the margins of every sheet: page number, check code, and the marks of a draft and of a sample."""

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.fonts import BOLD, PLAIN
from congress_desktop.reports.letters import Letters
from congress_desktop.reports.sheet import LANDSCAPE, Sheet
from congress_desktop.reports.wording import WATERMARK, draft_words, foot_words, sample_words
from congress_desktop.services.paper_models import Paper

GREY = 0.45
_PALE = 0.91


class Margins:
    """Draws the margins of one kind of sheet."""

    def __init__(self, paper: Paper, layout: Layout, sheet: Sheet, letters: Letters) -> None:
        self._paper = paper
        self._page = layout.page
        self._sheet = sheet
        self._letters = letters

    def draw(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        """Draw the margins, and shift every second page of a paper printed on both sides to its own margins."""
        number = canvas.getPageNumber()
        behind = self._page.two_sided.value and number % 2 == 0
        shift = (self._page.left_mm.value - self._page.right_mm.value) * mm if behind else 0
        if self._sheet.name != LANDSCAPE:
            canvas.translate(-shift, 0)
        canvas.saveState()
        self._draw_marks(canvas, number)
        canvas.restoreState()
        if self._sheet.name == LANDSCAPE:
            canvas.translate(0, shift)

    def _draw_marks(self, canvas: Canvas, number: int) -> None:
        page, top = self._page, self._sheet.height_mm
        if number > 1:
            canvas.setFont(PLAIN, page.number_pt.value)
            baseline = (top - page.number_baseline_mm.value) * mm
            canvas.drawCentredString(self._sheet.centre_mm * mm, baseline, str(number))
        if self._paper.draft is not None:
            self._draw_watermark(canvas)
        canvas.setFillGray(GREY)
        canvas.setStrokeGray(GREY)
        if foot := foot_words(self._paper):
            below = page.height_mm.value - page.code_baseline_mm.value
            canvas.saveState()
            canvas.translate(self._sheet.left_mm * mm, below * mm)
            canvas.leave_foot(self._letters.drawn(foot), page.code_pt.value)
            canvas.restoreState()
        if words := draft_words(self._paper):
            self._draw_framed(canvas, words, page.draft_pt.value, at_left=True)
        if words := sample_words(self._paper):
            self._draw_framed(canvas, words, page.mark_pt.value, at_left=False)

    def _draw_watermark(self, canvas: Canvas) -> None:
        """Draw the pale word under the text, from corner to corner."""
        sheet, size = self._sheet, self._page.watermark_pt.value
        canvas.saveState()
        canvas.setFillGray(_PALE)
        canvas.translate(sheet.width_mm / 2 * mm, sheet.height_mm / 2 * mm)
        canvas.rotate(30 if sheet.name == LANDSCAPE else 52)
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(0, -size / 3, self._letters.drawn(WATERMARK))
        canvas.restoreState()

    def _draw_framed(self, canvas: Canvas, text: str, size: float, *, at_left: bool) -> None:
        """Draw a mark in a frame in the upper margin."""
        sheet = self._sheet
        edge = sheet.left_mm if at_left else sheet.width_mm - sheet.right_mm
        top = sheet.height_mm - self._page.mark_top_mm.value
        draw_mark(canvas, self._letters.drawn(text), size, edge * mm, top * mm, at_left=at_left)


def draw_mark(canvas: Canvas, words: str, size: float, edge: float, top: float, *, at_left: bool) -> None:
    """Draw a mark in a frame that begins, or ends, at an edge; places are points from the lower left corner."""
    width, height = stringWidth(words, BOLD, size) + 4 * mm, size + 2.6 * mm
    left = edge if at_left else edge - width
    canvas.setLineWidth(0.6)
    canvas.rect(left, top - height, width, height)
    canvas.setFont(BOLD, size)
    canvas.drawCentredString(left + width / 2, top - height + 1.3 * mm + size * 0.12, words)
