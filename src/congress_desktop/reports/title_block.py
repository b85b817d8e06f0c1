"""The head of a paper: issuer and number, the Party's name and the date, the kind of paper and its subject."""

import unicodedata

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.fonts import BOLD, PLAIN
from congress_desktop.services.paper_models import Paper

_USUAL_LINES = 3
"""Lines of issuer names for which the profile gives the places of star and number."""


class TitleBlock(Flowable):
    """The head of a paper, drawn at the profile's own places from the top of the sheet.

    `first_ascent_pt` is how far the next block's first baseline lies under its top.
    """

    def __init__(self, paper: Paper, layout: Layout, first_ascent_pt: float) -> None:
        super().__init__()
        self._paper = paper
        self._layout = layout
        rule = layout.title_block
        lines = len(paper.organization_lines) + len(paper.issuer_lines)
        self._shift = (lines - _USUAL_LINES) * rule.pitch_mm.value
        self._last = self._dash_baseline()
        top = layout.page.top_mm.value
        self.height = (self._last + rule.text_below_mm.value - top) * mm - first_ascent_pt

    def _dash_baseline(self) -> float:
        rule = self._layout.title_block
        subject = rule.subject_below_mm.value + (len(self._paper.subject_lines) - 1) * rule.pitch_mm.value
        number = rule.number_baseline_mm.value + self._shift
        return number + rule.kind_below_mm.value + subject + rule.dash_below_mm.value

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room that the block takes."""
        return width, self.height

    def draw(self) -> None:
        """Draw the block."""
        self._draw_left()
        self._draw_right()
        self._draw_kind()

    def _text(self, centre_mm: float, baseline_mm: float, text: str, face: str, size: float) -> None:
        """Draw a centred line; both places are measured from the top left of the sheet."""
        page = self._layout.page
        x = (centre_mm - page.left_mm.value) * mm
        y = self.height - (baseline_mm - page.top_mm.value) * mm
        self.canv.setFont(face, size)
        self.canv.drawCentredString(x, y, unicodedata.normalize("NFC", text))

    def _draw_left(self) -> None:
        rule, page = self._layout.title_block, self._layout.page
        centre = page.left_mm.value + rule.left_width_mm.value / 2
        baseline = rule.left_baseline_mm.value
        named = [(line, PLAIN) for line in self._paper.organization_lines]
        named += [(line, BOLD) for line in self._paper.issuer_lines]
        for line, face in named:
            width = rule.left_width_mm.value * mm
            size = min(rule.left_pt.value, rule.left_pt.value * width / stringWidth(line, face, rule.left_pt.value))
            self._text(centre, baseline, line, face, size)
            baseline += rule.pitch_mm.value
        self._text(centre, rule.star_baseline_mm.value + self._shift, rule.star.value, PLAIN, rule.left_pt.value)
        number = rule.number_baseline_mm.value + self._shift
        self._text(centre, number, self._paper.number, PLAIN, rule.left_pt.value)

    def _draw_right(self) -> None:
        rule, page = self._layout.title_block, self._layout.page
        right_edge = page.width_mm.value - page.right_mm.value
        left_edge = page.left_mm.value + rule.left_width_mm.value
        centre = (left_edge + right_edge) / 2
        name, size = rule.party_name.value, rule.right_pt.value
        self._text(centre, rule.right_baseline_mm.value, name, BOLD, size)
        half = stringWidth(name, BOLD, size) / 2
        x = (centre - page.left_mm.value) * mm
        y = self.height - (rule.right_baseline_mm.value + rule.rule_below_mm.value - page.top_mm.value) * mm
        self.canv.setLineWidth(rule.rule_pt.value)
        self.canv.line(x - half, y, x + half, y)
        number = rule.number_baseline_mm.value + self._shift
        self._text(centre, number, self._paper.place_and_date, f"{PLAIN}-Italic", rule.left_pt.value)

    def _draw_kind(self) -> None:
        rule, page = self._layout.title_block, self._layout.page
        centre = (page.left_mm.value + page.width_mm.value - page.right_mm.value) / 2
        baseline = rule.number_baseline_mm.value + self._shift + rule.kind_below_mm.value
        self._text(centre, baseline, self._paper.kind, BOLD, rule.kind_pt.value)
        baseline += rule.subject_below_mm.value
        for line in self._paper.subject_lines:
            self._text(centre, baseline, line, BOLD, rule.subject_pt.value)
            baseline += rule.pitch_mm.value
        self._text(centre, self._last, rule.dash.value, PLAIN, rule.subject_pt.value)
