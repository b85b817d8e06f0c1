"""The typed shape of a layout profile: every measure and word that papers are set with, each with its source.

Lengths whose name ends in `_mm` are millimetres from the top or left edge of the sheet, or between two things; those
that end in `_pt` are points.
"""

from dataclasses import dataclass, field, replace
from datetime import date

from congress_desktop.domain.ballot_layout import BallotSheetRule
from congress_desktop.domain.citations import Cited

# A congress keeps the layout that it was set up with; what such a copy does not say yet has a value here.
_OURS, _UNREAD = "Thông lệ của phần mềm", "chưa có trong văn bản đã đọc"
_DRAFT_PT = Cited(14.0, "Hướng dẫn 36-HD/VPTW", "Phụ lục 3, dòng 11", confirmed=False)
_WATERMARK_PT = Cited(110.0, _OURS, _UNREAD, confirmed=False)
_ONE_SIDED = Cited(value=False, document=_OURS, article=_UNREAD, confirmed=False)
_READING_PT = Cited(20.0, _OURS, _UNREAD, confirmed=False)
_READING_PITCH_PT = Cited(30.0, _OURS, _UNREAD, confirmed=False)
_READING_PARAGRAPH_PT = Cited(38.0, _OURS, _UNREAD, confirmed=False)
_THREE_MM = Cited((51.0, 58.0, 56.0), _OURS, _UNREAD, confirmed=False)


@dataclass(frozen=True)
class PageRule:
    """The sheet, its margins, and what stands in them.

    Of a paper that is printed `two_sided` the margins of every second page are mirrored.
    """

    width_mm: Cited[float]
    height_mm: Cited[float]
    top_mm: Cited[float]
    bottom_mm: Cited[float]
    left_mm: Cited[float]
    right_mm: Cited[float]
    number_pt: Cited[float]
    number_baseline_mm: Cited[float]
    code_pt: Cited[float]
    code_baseline_mm: Cited[float]
    mark_pt: Cited[float]
    mark_top_mm: Cited[float]
    draft_pt: Cited[float] = _DRAFT_PT
    watermark_pt: Cited[float] = _WATERMARK_PT
    two_sided: Cited[bool] = _ONE_SIDED


@dataclass(frozen=True)
class TitleRule:
    """The title block: issuer at the left, the Party's name at the right, then the kind of paper and its subject."""

    party_name: Cited[str]
    left_width_mm: Cited[float]
    left_pt: Cited[float]
    right_pt: Cited[float]
    left_baseline_mm: Cited[float]
    right_baseline_mm: Cited[float]
    pitch_mm: Cited[float]
    rule_below_mm: Cited[float]
    rule_pt: Cited[float]
    star: Cited[str]
    star_baseline_mm: Cited[float]
    number_baseline_mm: Cited[float]
    kind_pt: Cited[float]
    kind_below_mm: Cited[float]
    subject_pt: Cited[float]
    subject_below_mm: Cited[float]
    dash: Cited[str]
    dash_below_mm: Cited[float]
    text_below_mm: Cited[float]


@dataclass(frozen=True)
class BodyRule:
    """Paragraphs and headings."""

    text_pt: Cited[float]
    pitch_pt: Cited[float]
    paragraph_pitch_pt: Cited[float]
    first_line_mm: Cited[float]
    heading_above_pt: Cited[float]
    heading_below_pt: Cited[float]


@dataclass(frozen=True)
class ReadingRule:
    """What a sheet that is read aloud at the lectern is set in, instead of the sizes of papers that are handed out."""

    text_pt: Cited[float] = _READING_PT
    pitch_pt: Cited[float] = _READING_PITCH_PT
    paragraph_pitch_pt: Cited[float] = _READING_PARAGRAPH_PT


@dataclass(frozen=True)
class TableRule:
    """Tables, and the smaller size of dense ones."""

    text_pt: Cited[float]
    dense_pt: Cited[float]
    line_pt: Cited[float]
    across_mm: Cited[float]
    upright_mm: Cited[float]
    dense_upright_mm: Cited[float]
    extra_pitch_pt: Cited[float]


@dataclass(frozen=True)
class SignatureRule:
    """The signature block."""

    text_pt: Cited[float]
    pitch_pt: Cited[float]
    above_pt: Cited[float]
    free_mm: Cited[float]
    three_mm: Cited[tuple[float, float, float]] = _THREE_MM


@dataclass(frozen=True)
class WordingRule:
    """Words that offices write differently."""

    power_prefix: Cited[str]


@dataclass(frozen=True)
class Layout:
    """One layout in force: its name, its title, its day and its measures."""

    name: str
    title: str
    issued_on: date
    page: PageRule
    title_block: TitleRule
    body: BodyRule
    table: TableRule
    signature: SignatureRule
    wording: WordingRule
    ballot: BallotSheetRule = field(default_factory=BallotSheetRule)
    reading: ReadingRule = field(default_factory=ReadingRule)

    def printed(self, *, two_sided: bool) -> "Layout":
        """Return this layout for printing on both sides of the sheet, or on one."""
        return replace(self, page=replace(self.page, two_sided=replace(self.page.two_sided, value=two_sided)))

    def for_reading(self) -> "Layout":
        """Return this layout for a sheet that is read aloud."""
        rule = self.reading
        sizes = {"text_pt": rule.text_pt, "pitch_pt": rule.pitch_pt, "paragraph_pitch_pt": rule.paragraph_pitch_pt}
        return replace(self, body=replace(self.body, **sizes))
