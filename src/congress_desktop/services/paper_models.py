"""Frozen papers: what a report draws, every figure already computed and put into words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Align = Literal["left", "center", "right"]


@dataclass(frozen=True)
class Run:
    """A piece of a paragraph in one face."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class Paragraph:
    """A body paragraph: first line indented, justified. `{pages}` in a run becomes the number of pages."""

    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """The heading of a part, `I- …`; it stays with what follows."""

    text: str


@dataclass(frozen=True)
class TableColumn:
    """A column of a table; a width of None takes the rest. Neighbours of one `group` share a heading above theirs."""

    heading: str
    width_mm: float | None = None
    align: Align = "left"
    group: str = ""


@dataclass(frozen=True)
class Tick:
    """A box to be ticked by hand, or ticked already, with a few words beside it."""

    done: bool
    text: str = ""


Cell = str | Tick


@dataclass(frozen=True)
class TableRow:
    """A row of a table; a group row has one cell that spans all columns, a bold one is a total.

    The first cell of a row with a `lead_span` covers so many columns. `height_mm` is the least height, zero for none.
    """

    cells: tuple[Cell, ...]
    group: bool = False
    bold: bool = False
    lead_span: int = 1
    height_mm: float = 0


@dataclass(frozen=True)
class Table:
    """A table whose heading repeats on every page; a dense one is set smaller."""

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    dense: bool = False


Block = Paragraph | Heading | Table


@dataclass(frozen=True)
class Signature:
    """Who signs: the power, the office under it, and the name under the free space."""

    power: str
    office: str
    name: str


@dataclass(frozen=True)
class Paper:
    """A paper of the congress, ready to be drawn; signatures stand from left to right."""

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
