"""The end of a paper: who signs, never alone on a page, and who receives it."""

from collections.abc import Sequence
from itertools import takewhile

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, FrameBreak, KeepTogether, Spacer, TableStyle
from reportlab.platypus import Paragraph as Words
from reportlab.platypus import Table as Grid

from congress_desktop.reports.blocks import Blocks
from congress_desktop.reports.fonts import BOLD, ITALIC, PLAIN
from congress_desktop.services.paper_models import Block, Items, NameList, Paper, Paragraph, Signature, Table, leads

_RECIPIENT_PT = 12.0
_REMARK_PT = 12.0
_TAIL_ROWS = 2
"""Rows of a table that stay with the signatures under it."""

_BARE = (
    ("FONT", (0, 0), (-1, -1), PLAIN),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("NOSPLIT", (0, 0), (-1, -1)),
)


def ending(paper: Paper, body: list[Block], blocks: Blocks) -> list[Flowable]:
    """Take the last of the body out of it and return it together with the signatures, to be kept on one page.

    The last paragraph, or the last rows of a table, go with the signatures, and whatever leads to them.
    """
    signed = signatures(paper, blocks) if paper.signatures else None
    if not body:
        return [signed] if signed else []
    last = body.pop()
    if signed is None:
        return _with_leads(body, blocks, list(blocks.made(last)))
    under = blocks.height([signed])
    match last:
        case NameList() if not blocks.fits_a_page(last, under):
            return _after_table(last.as_table(), body, signed, blocks)
        case Table():
            return _after_table(last, body, signed, blocks)
        case Items() if len(last.items) > 1:
            body.append(Items(last.items[:-1], last.mark, last.start))
            last = Items(last.items[-1:], last.mark, last.start + len(last.items) - 1)
        case Paragraph():
            return _after_paragraph(last, body, signed, blocks)
        case _:
            pass
    return _with_leads(body, blocks, [*blocks.made(last), signed])


def _with_leads(body: list[Block], blocks: Blocks, tail: Sequence[Flowable]) -> list[Flowable]:
    """Return a tail kept together, under the headings that lead to it."""
    count = len(list(takewhile(leads, reversed(body))))
    lead = [flowable for block in body[len(body) - count :] for flowable in blocks.made(block)]
    del body[len(body) - count :]
    return [KeepTogether([*lead, *tail])]


def _after_paragraph(last: Paragraph, body: list[Block], signed: Flowable, blocks: Blocks) -> list[Flowable]:
    """Keep a paragraph with the signatures; of one longer than a page, its last lines."""
    [words] = blocks.made(last)
    room = blocks.sheet.text_height - blocks.height([signed])
    height = blocks.height([words])
    if height <= room:
        return _with_leads(body, blocks, [words, signed])
    first, rest = words.split(blocks.sheet.text_width, height - room / 2)
    return [first, KeepTogether([rest, signed])]


def _after_table(last: Table, body: list[Block], signed: Flowable, blocks: Blocks) -> list[Flowable]:
    """Keep the last rows of a table with the signatures; on a new page they stand under the heading again."""
    split = max(len(last.rows) - _TAIL_ROWS, 0)
    while split and last.rows[split - 1].group:
        split -= 1
    gap = Spacer(0, blocks.text.spaceAfter)
    if not split:
        return _with_leads(body, blocks, [*blocks.grids.made(last), gap, signed])
    body.append(Table(last.columns, last.rows[:split], last.dense))
    tail = last.rows[split:]
    return [
        Tail([blocks.grids.grid(last, tail, headed=False), gap, signed], [blocks.grids.grid(last, tail), gap, signed])
    ]


class Tail(KeepTogether):
    """The last rows of a table and what stands under it; at the top of a page the rows have the heading again."""

    def __init__(self, going_on: list[Flowable], anew: list[Flowable]) -> None:
        super().__init__(going_on)
        self._anew = anew

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the rows as they stand here, or a new page with them under the heading."""
        parts = super().split(width, height)
        at_top = bool(getattr(getattr(self, "_frame", None), "_atTop", False))
        if isinstance(parts[0], type(FrameBreak)):
            return [FrameBreak, *self._anew]
        return list(self._anew) if at_top else list(parts)


def signatures(paper: Paper, blocks: Blocks) -> Grid:
    """Return the signatures side by side: power, office, room to sign, name."""
    rule = blocks.layout.signature
    widths = _widths(len(paper.signatures), blocks)
    plain = ParagraphStyle(
        "office", fontName=PLAIN, fontSize=rule.text_pt.value, leading=rule.pitch_pt.value, alignment=TA_CENTER
    )
    bold = ParagraphStyle("power", parent=plain, fontName=BOLD)
    remark = ParagraphStyle("remark", parent=plain, fontName=ITALIC, fontSize=_REMARK_PT)
    mark = blocks.letters.marked_up
    rows = [
        [Words(mark(each.power), bold) for each in paper.signatures],
        [Words(mark(each.office), remark if _is_remark(each) else plain) for each in paper.signatures],
        [Spacer(0, rule.free_mm.value * mm) for _ in paper.signatures],
        [Words(mark(each.name), bold) for each in paper.signatures],
    ]
    bare = TableStyle([*_BARE, ("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0)])
    signed = Grid(rows, colWidths=widths, style=bare)
    grid = signed if len(paper.signatures) > 1 else _beside_recipients(paper, signed, blocks)
    grid.spaceBefore = rule.above_pt.value
    return grid


def _is_remark(signature: Signature) -> bool:
    """Tell whether what stands under the power is no office but a remark, `(ký, ghi rõ họ tên)`."""
    return signature.office.startswith("(")


def _widths(count: int, blocks: Blocks) -> list[float]:
    """Return the widths of so many signatures in points: halves, or the three widths of the profile."""
    width, three = blocks.sheet.text_width, blocks.layout.signature.three_mm.value
    if count == len(three):
        return [width * each / sum(three) for each in three]
    return [width / max(count, 2)] * count


def _beside_recipients(paper: Paper, signed: Grid, blocks: Blocks) -> Grid:
    """Return a single signature at the right, whoever receives the paper at its left."""
    rule, mark = blocks.layout.signature, blocks.letters.marked_up
    label = ParagraphStyle("label", fontName=PLAIN, fontSize=rule.text_pt.value, leading=rule.pitch_pt.value)
    item = ParagraphStyle("item", parent=label, fontSize=_RECIPIENT_PT, leading=_RECIPIENT_PT + 2.5)
    last = len(paper.recipients) - 1
    listed = [Words(f"<u>{mark('Nơi nhận:')}</u>", label)] if paper.recipients else [Spacer(0, 0)]
    listed += [
        Words(mark(f"- {each}{'.' if place == last else ','}"), item) for place, each in enumerate(paper.recipients)
    ]
    style = TableStyle([*_BARE, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    style.add("RIGHTPADDING", (0, 0), (-1, -1), 0)
    return Grid([[listed, signed]], colWidths=[blocks.sheet.text_width / 2] * 2, style=style)
