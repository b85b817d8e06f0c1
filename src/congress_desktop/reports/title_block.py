"""The head of a paper: issuer and number, the Party's name and the date, the kind of paper and its subject."""

from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.fonts import BOLD, ITALIC, PLAIN
from congress_desktop.reports.letters import Letters
from congress_desktop.reports.sheet import Sheet
from congress_desktop.services.paper_models import Paper

_USUAL_LINES = 3
"""Lines of issuer names for which the profile gives the places of star and number."""


class TitleBlock(Flowable):
    """The head of a paper, drawn at the profile's own places from the top of the text.

    `first_ascent_pt` is how far the next block's first baseline lies under its top.
    """

    def __init__(self, paper: Paper, layout: Layout, sheet: Sheet, letters: Letters, first_ascent_pt: float) -> None:
        super().__init__()
        self._paper = paper
        self._layout = layout
        self._sheet = sheet
        self._letters = letters
        rule = layout.title_block
        self._subject = [
            part
            for line in paper.subject_lines
            for part in simpleSplit(letters.drawn(line), BOLD, rule.subject_pt.value, sheet.text_width)
        ]
        lines = len(paper.organization_lines) + len(paper.issuer_lines)
        self._number_at = rule.number_baseline_mm.value + (lines - _USUAL_LINES) * rule.pitch_mm.value
        self._last = self._dash_baseline()
        self.height = (self._last + rule.text_below_mm.value - layout.page.top_mm.value) * mm - first_ascent_pt

    def _dash_baseline(self) -> float:
        rule = self._layout.title_block
        subject = rule.subject_below_mm.value + (len(self._subject) - 1) * rule.pitch_mm.value
        return self._number_at + rule.kind_below_mm.value + subject + rule.dash_below_mm.value

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room that the block takes."""
        return width, self.height

    def draw(self) -> None:
        """Draw the block."""
        self._draw_left()
        self._draw_right()
        self._draw_kind()

    def _text(self, centre_mm: float, baseline_mm: float, text: str, face: str, size: float) -> None:
        """Draw a centred line: the centre from the left of the text, the baseline from the top of an upright sheet."""
        y = self.height - (baseline_mm - self._layout.page.top_mm.value) * mm
        self.canv.setFont(face, size)
        self.canv.drawCentredString(centre_mm * mm, y, self._letters.drawn(text))

    def _fitted(self, centre_mm: float, baseline_mm: float, text: str, face: str, size: float, width_mm: float) -> None:
        """Draw a centred line, smaller where it would not stay in its half of the block."""
        needed = stringWidth(self._letters.drawn(text), face, size)
        fitting = min(size, size * width_mm * mm / needed) if needed else size
        self._text(centre_mm, baseline_mm, text, face, fitting)

    def _draw_left(self) -> None:
        rule = self._layout.title_block
        width, centre, size = rule.left_width_mm.value, rule.left_width_mm.value / 2, rule.left_pt.value
        baseline = rule.left_baseline_mm.value
        named = [(line, PLAIN) for line in self._paper.organization_lines]
        named += [(line, BOLD) for line in self._paper.issuer_lines]
        for line, face in named:
            self._fitted(centre, baseline, line, face, size, width)
            baseline += rule.pitch_mm.value
        star = self._number_at - rule.number_baseline_mm.value + rule.star_baseline_mm.value
        self._text(centre, star, rule.star.value, PLAIN, size)
        self._text(centre, self._number_at, self._paper.number, PLAIN, size)

    def _draw_right(self) -> None:
        rule = self._layout.title_block
        width = self._sheet.text_width_mm - rule.left_width_mm.value
        centre = rule.left_width_mm.value + width / 2
        name, size = rule.party_name.value, rule.right_pt.value
        self._text(centre, rule.right_baseline_mm.value, name, BOLD, size)
        half = stringWidth(self._letters.drawn(name), BOLD, size) / 2
        under = rule.right_baseline_mm.value + rule.rule_below_mm.value - self._layout.page.top_mm.value
        self.canv.setLineWidth(rule.rule_pt.value)
        y = self.height - under * mm
        self.canv.line(centre * mm - half, y, centre * mm + half, y)
        self._fitted(centre, self._number_at, self._paper.place_and_date, ITALIC, rule.left_pt.value, width)

    def _draw_kind(self) -> None:
        rule = self._layout.title_block
        centre = self._sheet.text_width_mm / 2
        baseline = self._number_at + rule.kind_below_mm.value
        self._text(centre, baseline, self._paper.kind, BOLD, rule.kind_pt.value)
        baseline += rule.subject_below_mm.value
        for line in self._subject:
            self._text(centre, baseline, line, BOLD, rule.subject_pt.value)
            baseline += rule.pitch_mm.value
        self._text(centre, self._last, rule.dash.value, PLAIN, rule.subject_pt.value)
