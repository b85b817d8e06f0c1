"""The pieces of a word-processor file that its library has no words for: fields, borders, faces, repeated rows."""

from collections.abc import Sequence
from copy import deepcopy

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, Mm, Pt
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

FACE = "Times New Roman"
POINTS_PER_MM = 72 / 25.4
SIDES = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


def element(name: str, **attributes: object) -> BaseOxmlElement:
    """Return an element of the text's own language, `w:name`, with these attributes."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def set_face(style: ParagraphStyle, size_pt: float) -> None:
    """Let a style be set in Times New Roman, black, marked as Vietnamese."""
    style.font.name = FACE
    style.font.size = Pt(size_pt)
    properties = style.element.get_or_add_rPr()
    faces = properties.get_or_add_rFonts()
    for key in tuple(faces.attrib):
        if key.endswith("Theme"):
            del faces.attrib[key]
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        faces.set(qn(f"w:{script}"), FACE)
    for old in properties.findall(qn("w:lang")) + properties.findall(qn("w:color")):
        properties.remove(old)
    properties.append(element("lang", val="vi-VN", eastAsia="vi-VN"))


def set_lines(
    paragraph: Paragraph | ParagraphStyle, pitch_pt: float, before_pt: float = 0, after_pt: float = 0
) -> None:
    """Let lines stand exactly so far apart, and leave so much above and below."""
    form = paragraph.paragraph_format
    form.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    form.line_spacing = Pt(pitch_pt)
    form.space_before, form.space_after = Pt(before_pt), Pt(after_pt)


def add_field(line: Paragraph, instruction: str, shown: str) -> tuple[Run, ...]:
    """Add what the word processor works out, a page's number or how many there are; return its runs.

    `shown` stands there until it has been worked out.
    """
    code = element("instrText")
    code.set(qn("xml:space"), "preserve")
    code.text = f" {instruction} "
    parts = [element("fldChar", fldCharType="begin"), code, element("fldChar", fldCharType="separate")]
    runs = [line.add_run() for _ in parts]
    for run, part in zip(runs, parts, strict=True):
        run._r.append(part)
    result, end = line.add_run(shown), line.add_run()
    end._r.append(element("fldChar", fldCharType="end"))
    return (*runs, result, end)


def add_rule_below(paragraph: Paragraph, line_pt: float, space_pt: float) -> None:
    """Draw a rule under a paragraph, as long as the paragraph is wide."""
    borders = element("pBdr")
    borders.append(element("bottom", val="single", sz=round(line_pt * 8), space=round(space_pt), color="000000"))
    paragraph._p.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def set_widths(table: Table, widths_mm: Sequence[float]) -> None:
    """Give a table's columns their widths; nothing is fitted to what they hold."""
    table.autofit = False
    for column, width in zip(table.columns, widths_mm, strict=True):
        column.width = Mm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths_mm, strict=True):
            cell.width = Mm(width)


def set_padding(table: Table, across: Length, upright: Length) -> None:
    """Leave so much room inside every cell of a table."""
    margins = element("tblCellMar")
    for side, room in (("top", upright), ("left", across), ("bottom", upright), ("right", across)):
        margins.append(element(side, w=round(room.pt * 20), type="dxa"))
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")


def taken_out(row: _Row) -> _Row:
    """Take a row out of its table, to be copied."""
    row._tr.getparent().remove(row._tr)
    return row


def add_row_like(table: Table, model: _Row, texts: Sequence[str]) -> None:
    """Add a copy of a row whose every cell holds one run, with these texts; writing it anew takes ten times as long."""
    copied = deepcopy(model._tr)
    for cell, text in zip(copied.tc_lst, texts, strict=True):
        [run] = cell.iter(qn("w:r"))
        if text:
            run.text = text
        else:
            run.getparent().remove(run)
    table._tbl.append(copied)


def repeat_on_every_page(row: _Row) -> None:
    """Let a row stand at the top of every page that its table reaches."""
    row._tr.get_or_add_trPr().append(element("tblHeader"))


def keep_whole(row: _Row) -> None:
    """Let a row never be split between pages."""
    row._tr.get_or_add_trPr().insert(0, element("cantSplit"))


def keep_with_next(row: _Row) -> None:
    """Let a row stay on the page of what follows it."""
    for cell in row.cells:
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.keep_with_next = True
