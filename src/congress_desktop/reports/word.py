"""A paper as a file for the word processor: the same model as the PDF, looking like it, to be finished by hand."""

import io
import zipfile
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path

from docx import Document
from docx.document import Document as WordFile
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.section import Section
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph as WordParagraph

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.fonts import register
from congress_desktop.reports.sheet import LANDSCAPE, Sheet, sheet_of
from congress_desktop.reports.word_parts import (
    POINTS_PER_MM,
    SIDES,
    add_field,
    element,
    keep_with_next,
    set_face,
    set_lines,
)
from congress_desktop.reports.word_tables import WordTables
from congress_desktop.reports.wording import composed, draft_words, editable_foot_words, missing_words, sample_words
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

_GREY = RGBColor(0x73, 0x73, 0x73)
_PACKED_AT = (1980, 1, 1, 0, 0, 0)
"""The moment that every part of the file bears, so that the same paper gives the same bytes."""


_AFTER_MIRRORED = ("w:proofState", "w:defaultTabStop", "w:characterSpacingControl")
_TAIL_ROWS = 2
"""Rows of a table that stay with the signatures under it."""


def word_file(paper: Paper, layout: Layout, fonts: Path) -> bytes:
    """Return a paper as `.docx`; the same paper always gives the same bytes."""
    register(fonts)
    return _packed(_Writing(paper, layout.for_reading() if paper.read_aloud else layout).document())


class _Writing:
    """One paper on its way into one file."""

    def __init__(self, paper: Paper, layout: Layout) -> None:
        self._paper = paper
        self._layout = layout
        self._file: WordFile = Document()
        self._sheet = sheet_of(layout, landscape=paper.landscape)
        self._tables = WordTables(self._file, layout, self._write_runs)

    def document(self) -> WordFile:
        """Return the file with everything in it."""
        self._say_what_it_is()
        self._set_styles()
        self._set_up(self._file.sections[0], self._sheet)
        self._write_margins(self._file.sections[0])
        self._write_head()
        body = list(takewhile(lambda block: not isinstance(block, Annex), self._paper.blocks))
        self._write(body)
        if self._paper.signatures:
            self._keep_end_with_next()
            self._tables.write_signatures(self._paper, self._sheet)
        self._write(self._paper.blocks[len(body) :])
        return self._file

    def _keep_end_with_next(self) -> None:
        """Let the last paragraph, or the last rows of a table, stay with the signatures."""
        for part in reversed(list(self._file.iter_inner_content())):
            if isinstance(part, WordTable):
                for row in tuple(part.rows)[-_TAIL_ROWS:]:
                    keep_with_next(row)
                return
            part.paragraph_format.keep_with_next = True
            if part.text:
                return

    def _say_what_it_is(self) -> None:
        paper, says = self._paper, self._file.core_properties
        says.title = composed(paper.title)
        says.author = says.last_modified_by = composed(" ".join(paper.issuer_lines))
        says.subject = composed(" ".join((paper.kind, *paper.subject_lines)))
        says.language = "vi"
        says.comments = says.keywords = says.category = ""
        says.created = says.modified = paper.moment.replace(microsecond=0, tzinfo=None)
        says.revision = 1

    def _set_styles(self) -> None:
        body, styles = self._layout.body, self._file.styles
        after = body.paragraph_pitch_pt.value - body.pitch_pt.value
        normal = styles["Normal"]
        set_face(normal, body.text_pt.value)
        set_lines(normal, body.pitch_pt.value, 0, after)
        normal.paragraph_format.widow_control = True
        for level, above in ((1, body.heading_above_pt.value), (2, 0.0)):
            style = styles[f"Heading {level}"]
            set_face(style, body.text_pt.value)
            style.font.bold, style.font.italic = True, False
            style.font.color.rgb = RGBColor(0, 0, 0)
            set_lines(style, body.pitch_pt.value, above, body.heading_below_pt.value)
            style.paragraph_format.keep_with_next = True
        for name in ("Header", "Footer"):
            set_face(styles[name], self._layout.page.code_pt.value)
            styles[name].paragraph_format.tab_stops.clear_all()
        if self._layout.page.two_sided.value:
            settings = self._file.settings.element
            settings.insert_element_before(element("mirrorMargins"), *_AFTER_MIRRORED)

    def _set_up(self, section: Section, sheet: Sheet) -> None:
        page = self._layout.page
        section.orientation = WD_ORIENT.LANDSCAPE if sheet.name == LANDSCAPE else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Mm(sheet.width_mm), Mm(sheet.height_mm)
        section.top_margin, section.bottom_margin = Mm(sheet.top_mm), Mm(sheet.bottom_mm)
        section.left_margin, section.right_margin = Mm(sheet.left_mm), Mm(sheet.right_mm)
        section.header_distance = Mm(page.mark_top_mm.value)
        section.footer_distance = Mm(page.height_mm.value - page.code_baseline_mm.value - 1)

    def _write_margins(self, section: Section) -> None:
        """Write marks, page number and check code; the first page has no number."""
        section.different_first_page_header_footer = True
        for header, numbered in ((section.first_page_header, False), (section.header, True)):
            self._write_header(header.paragraphs[0], numbered=numbered)
        for footer in (section.first_page_footer, section.footer):
            self._write_foot(footer.paragraphs[0])

    def _write_header(self, line: WordParagraph, *, numbered: bool) -> None:
        page, sheet = self._layout.page, self._sheet
        stops = line.paragraph_format.tab_stops
        stops.add_tab_stop(Mm(sheet.text_width_mm / 2), WD_TAB_ALIGNMENT.CENTER)
        stops.add_tab_stop(Mm(sheet.text_width_mm), WD_TAB_ALIGNMENT.RIGHT)
        draft = line.add_run(composed(draft_words(self._paper)))
        draft.bold, draft.font.size, draft.font.color.rgb = True, Pt(page.draft_pt.value), _GREY
        line.add_run("\t")
        if numbered:
            for run in add_field(line, "PAGE", "2"):
                run.font.size = Pt(page.number_pt.value)
        mark = line.add_run(f"\t{composed(sample_words(self._paper))}")
        mark.bold, mark.font.size, mark.font.color.rgb = True, Pt(page.mark_pt.value), _GREY

    def _write_foot(self, line: WordParagraph) -> None:
        words = editable_foot_words(self._paper)
        if words:
            runs = [line.add_run(f"{words} - trang "), *add_field(line, "PAGE", "1")]
            runs += [line.add_run("/"), *add_field(line, "NUMPAGES", "1")]
            for run in runs:
                run.font.color.rgb = _GREY

    def _write_head(self) -> None:
        self._tables.write_title_block(self._paper, self._sheet)
        rule, paper = self._layout.title_block, self._paper
        pitch = rule.pitch_mm.value * POINTS_PER_MM
        above = (rule.kind_below_mm.value - rule.pitch_mm.value) * POINTS_PER_MM
        self._line(paper.kind, rule.kind_pt.value, above=above)
        for line in paper.subject_lines:
            self._line(line, rule.subject_pt.value)
        below = (rule.text_below_mm.value - rule.pitch_mm.value) * POINTS_PER_MM
        dash = self._line(rule.dash.value, rule.subject_pt.value, bold=False)
        set_lines(dash, min(pitch, rule.dash_below_mm.value * POINTS_PER_MM), 0, below)

    def _line(
        self, text: str, size_pt: float, *, above: float = 0, bold: bool = True, italic: bool = False
    ) -> WordParagraph:
        """Write a centred line of a title."""
        line = self._file.add_paragraph()
        line.alignment = SIDES["center"]
        line.paragraph_format.keep_with_next = True
        set_lines(line, max(self._layout.body.pitch_pt.value, size_pt * 1.15), above)
        run = line.add_run(composed(text))
        run.bold, run.italic, run.font.size = bold, italic, Pt(size_pt)
        return line

    def _write(self, blocks: Sequence[Block]) -> None:
        for block in blocks:
            match block:
                case Heading() | Paragraph() | Items() | FormLine():
                    self._write_words(block)
                case Table():
                    self._tables.write(block, self._sheet)
                case NameList():
                    self._tables.write_names(block, self._sheet)
                case NewPage():
                    self._turn_page(landscape=block.landscape)
                case Annex():
                    self._turn_page(landscape=block.landscape)
                    self._write_annex(block)

    def _write_words(self, block: Heading | Paragraph | Items | FormLine) -> None:
        match block:
            case Heading():
                self._write_heading(block)
            case Paragraph():
                self._write_paragraph(block)
            case Items():
                for mark, item in zip(block.marks(), block.items, strict=True):
                    self._write_paragraph(Paragraph((Run(f"{mark} "), *item)))
            case FormLine():
                self._write_form_line(block)

    def _write_heading(self, block: Heading) -> None:
        line = self._file.add_paragraph(composed(block.text), f"Heading {block.level}")
        if block.align == "center":
            line.alignment = SIDES["center"]
        else:
            line.paragraph_format.first_line_indent = Mm(self._layout.body.first_line_mm.value)

    def _write_paragraph(self, block: Paragraph) -> None:
        line = self._file.add_paragraph()
        line.alignment = SIDES[block.align]
        if block.align == "justify":
            line.paragraph_format.first_line_indent = Mm(self._layout.body.first_line_mm.value)
        line.paragraph_format.keep_with_next = leads(block)
        self._write_runs(line, block.runs, None)

    def _write_form_line(self, block: FormLine) -> None:
        """Write a line of a form: a tab whose leader is dots takes the rest up to the right edge."""
        line = self._file.add_paragraph()
        line.alignment = SIDES["left"]
        leader = WD_TAB_LEADER.DOTS if block.dots else WD_TAB_LEADER.SPACES
        line.paragraph_format.tab_stops.add_tab_stop(Mm(self._sheet.text_width_mm), WD_TAB_ALIGNMENT.RIGHT, leader)
        self._write_runs(line, block.left, None)
        line.add_run("\t")
        self._write_runs(line, block.right, None)

    def _write_runs(self, line: WordParagraph, runs: Sequence[Run], size_pt: float | None) -> None:
        """Write runs into a line; `{pages}` becomes the number of pages that the word processor counts."""
        for run in runs:
            if run.missing:
                self._write_run(
                    line, Run(missing_words(run, self._paper), run.bold, self._paper.draft is not None), size_pt
                )
                continue
            before, counted, after = run.text.partition("{pages}")
            self._write_run(line, Run(before, run.bold, run.italic), size_pt)
            if counted:
                for part in add_field(line, 'NUMPAGES \\# "00"', "01"):
                    part.bold, part.italic = run.bold or None, run.italic or None
                    part.font.size = Pt(size_pt) if size_pt is not None else None
                self._write_run(line, Run(after, run.bold, run.italic), size_pt)

    def _write_run(self, line: WordParagraph, run: Run, size_pt: float | None) -> None:
        if run.text:
            made = line.add_run(composed(run.text))
            made.bold, made.italic = run.bold or None, run.italic or None
            if size_pt is not None:
                made.font.size = Pt(size_pt)

    def _turn_page(self, *, landscape: bool) -> None:
        """Begin a new page, as a section of its own where the sheet is turned."""
        if landscape == (self._sheet.name == LANDSCAPE):
            line = self._file.add_paragraph()
            set_lines(line, 1)
            line.add_run().add_break(WD_BREAK.PAGE)
            return
        self._sheet = sheet_of(self._layout, landscape=landscape)
        section = self._file.add_section(WD_SECTION.NEW_PAGE)
        self._set_up(section, self._sheet)
        section.different_first_page_header_footer = False
        section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False
        self._write_header(section.header.paragraphs[0], numbered=True)
        self._write_foot(section.footer.paragraphs[0])

    def _write_annex(self, annex: Annex) -> None:
        size = self._layout.title_block.subject_pt.value
        if annex.label:
            self._line(annex.label, size)
        self._line(annex.title, size).style = self._file.styles["Heading 1"]
        for text in annex.subject_lines:
            self._line(text, size)
        if annex.note:
            self._line(annex.note, size, bold=False, italic=True)
        set_lines(
            self._file.paragraphs[-1], self._layout.body.pitch_pt.value, 0, self._layout.body.heading_above_pt.value
        )


def _packed(document: WordFile) -> bytes:
    """Return the file's bytes, its parts in their order and of one moment."""
    made, packed = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = zipfile.ZipInfo(name, _PACKED_AT)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 0
            target.writestr(part, source.read(name))
    return packed.getvalue()
