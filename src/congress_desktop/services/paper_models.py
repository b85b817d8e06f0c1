"""Frozen papers: what a report draws, every figure already computed and put into words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Align = Literal["left", "center", "right"]
Mark = Literal["dash", "bullet", "number", "letter"]


@dataclass(frozen=True)
class Run:
    """A piece of a paragraph in one face.

    A `missing` run names a fact that the record lacks ("giờ bế mạc"): it is marked on a draft, and room to write it
    by hand on a final paper. It is never invented.
    """

    text: str
    bold: bool = False
    italic: bool = False
    missing: bool = False


@dataclass(frozen=True)
class Paragraph:
    """A body paragraph: justified, its first line indented; `{pages}` in a run becomes the number of pages.

    A line set at the left, in the middle or at the right has no indent. One that ends in a colon stays with what
    follows it, and so does one that `leads`.
    """

    runs: tuple[Run, ...]
    align: Literal["justify", "left", "center", "right"] = "justify"
    leads: bool = False


@dataclass(frozen=True)
class Heading:
    """A heading that stays with what follows: `I- …` of a part (level 1), `1. …` within it (level 2).

    Headings are the paper's bookmarks.
    """

    text: str
    level: Literal[1, 2] = 1
    align: Literal["left", "center"] = "left"


@dataclass(frozen=True)
class Items:
    """A list, each item a paragraph that begins with its mark; numbers and letters count from `start`."""

    items: tuple[tuple[Run, ...], ...]
    mark: Mark = "dash"
    start: int = 1

    def marks(self) -> tuple[str, ...]:
        """Return what each item begins with: `-`, `•`, `1.` or `a)`."""
        numbers = range(self.start, self.start + len(self.items))
        match self.mark:
            case "number":
                return tuple(f"{number}." for number in numbers)
            case "letter":
                return tuple(f"{chr(ord('a') + number - 1)})" for number in numbers)
            case "bullet":
                return ("•",) * len(self.items)
            case _:
                return ("-",) * len(self.items)


@dataclass(frozen=True)
class TableColumn:
    """A column of a table; a width of None takes the rest. Neighbours of one `group` share a heading above theirs."""

    heading: str
    width_mm: float | None = None
    align: Align = "left"
    group: str = ""

    def shares_group(self, other: "TableColumn") -> bool:
        """Tell whether another column stands under the same shared heading."""
        return bool(self.group) and self.group == other.group


@dataclass(frozen=True)
class Tick:
    """A box to be ticked by hand, or ticked already, with a few words beside it."""

    done: bool
    text: str = ""


Cell = str | Tick | tuple[Run, ...]


@dataclass(frozen=True)
class TableRow:
    """A row of a table; a bold one is a total.

    A group row has one cell that spans all columns, or a number in the first and words that span the rest. The first
    cell of a row with a `lead_span` covers so many columns. `height_mm` is the least height, zero for none.
    """

    cells: tuple[Cell, ...]
    group: bool = False
    bold: bool = False
    lead_span: int = 1
    height_mm: float = 0


@dataclass(frozen=True)
class Table:
    """A table whose heading repeats on every page and whose rows are never split; a dense one is set smaller."""

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    dense: bool = False


@dataclass(frozen=True)
class NameList:
    """A list in two blocks side by side: down the left block, then down the right, and kept on one page.

    One that would not fit on a page is an ordinary table. The columns are those of one block.
    """

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    dense: bool = True

    def as_table(self) -> Table:
        """Return the list in one block."""
        return Table(self.columns, self.rows, self.dense)

    def side_by_side(self, width_mm: float) -> Table:
        """Return the list in two blocks that fill so wide a text."""
        half = (len(self.rows) + 1) // 2
        fixed = sum(column.width_mm or 0 for column in self.columns)
        free = sum(1 for column in self.columns if column.width_mm is None)
        rest = (width_mm / 2 - fixed) / free if free else 0
        block = tuple(TableColumn(each.heading, each.width_mm or rest, each.align, each.group) for each in self.columns)
        empty = ("",) * len(self.columns)
        rows = []
        for place in range(half):
            left = self.rows[place]
            right = self.rows[place + half].cells if place + half < len(self.rows) else empty
            rows.append(TableRow((*left.cells, *right), height_mm=left.height_mm))
        return Table((*block, *block), tuple(rows), self.dense)


@dataclass(frozen=True)
class FormLine:
    """A line of a form: words, and dots to be written on as far as the right edge, or the words that stand there.

    Without `dots` the room between stays empty.
    """

    left: tuple[Run, ...] = ()
    right: tuple[Run, ...] = ()
    dots: bool = True


@dataclass(frozen=True)
class NewPage:
    """A new page from here on, lying on its side for a wide table."""

    landscape: bool = False


@dataclass(frozen=True)
class Annex:
    """An annex begins: a new page with a title block of its own.

    `label` stands above the title when there are several ("PHỤ LỤC 1"), `note` under it ("(kèm theo Thông báo …)").
    Whatever signs the paper stands before the first annex.
    """

    title: str
    subject_lines: tuple[str, ...] = ()
    note: str = ""
    label: str = ""
    landscape: bool = False


Block = Paragraph | Heading | Items | Table | NameList | FormLine | NewPage | Annex


@dataclass(frozen=True)
class Signature:
    """Who signs: the power, the office under it, and the name under the free space."""

    power: str
    office: str
    name: str


@dataclass(frozen=True)
class Paper:
    """A paper of the congress, ready to be drawn; one to three signatures stand from left to right.

    `draft` is None for a paper that is no draft, 0 for a draft that nobody was given yet, else the number of the
    draft. `issue` counts from 1; a final paper that was replaced has another. `sample_note` says more of a sample's
    invented figures. Without a check code nothing stands in the foot.
    """

    organization_lines: tuple[str, ...]
    issuer_lines: tuple[str, ...]
    number: str
    place_and_date: str
    kind: str
    subject_lines: tuple[str, ...]
    blocks: tuple[Block, ...]
    signatures: tuple[Signature, ...]
    check_code: str
    sample: bool
    title: str
    moment: datetime
    recipients: tuple[str, ...] = ()
    draft: int | None = None
    issue: int = 1
    sample_note: str = ""
    landscape: bool = False
    read_aloud: bool = False

    def says_pages(self) -> bool:
        """Tell whether the paper says how many pages it has."""
        return any("{pages}" in run.text for run in _runs(self.blocks))

    def missing_facts(self) -> tuple[str, ...]:
        """Return the facts that the paper lacks, each once, in their order."""
        return tuple(dict.fromkeys(run.text for run in _runs(self.blocks) if run.missing))


@dataclass(frozen=True)
class Drawn:
    """A paper drawn: its PDF, the number of its pages, and the letters for which the faces have no shape."""

    pdf: bytes
    pages: int
    missing_letters: tuple[str, ...] = ()


def leads(block: Block) -> bool:
    """Tell whether a block must stay with what follows it: a heading, or a sentence that ends in a colon."""
    if isinstance(block, Paragraph):
        return block.leads or (bool(block.runs) and block.runs[-1].text.rstrip().endswith(":"))
    return isinstance(block, Heading)


def missing(fact: str) -> Run:
    """Return what stands for a fact that the record lacks."""
    return Run(fact, missing=True)


def centred(text: str, *, bold: bool = True, italic: bool = False) -> Paragraph:
    """Return a centred line that stays with what follows: `ĐẠI HỘI QUYẾT NGHỊ`."""
    return Paragraph((Run(text, bold, italic),), "center", leads=True)


def _runs(blocks: Sequence[Block]) -> Iterator[Run]:
    """Yield every run of these blocks."""
    for block in blocks:
        match block:
            case Paragraph():
                yield from block.runs
            case FormLine():
                yield from (*block.left, *block.right)
            case Items():
                for item in block.items:
                    yield from item
            case Table() | NameList():
                for row in block.rows:
                    for cell in row.cells:
                        if isinstance(cell, tuple):
                            yield from cell
            case _:
                pass
