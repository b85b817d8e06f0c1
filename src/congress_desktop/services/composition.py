"""Papers composed of what the journal fills in and of what a clerk writes; filling in again never loses a word.

A paper is an outline of sections. A sentence is filled from the journal each time it is read; the clerk may write it
anew, and then the clerk's words stand until the sentence is filled in again on purpose. What the journal says by then
is kept beside them, so that a figure that has moved since is pointed out and never passed over in silence.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import PaperTextRefilled, PaperTextWritten
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.markup import MarkupKind, MarkupLine, Piece, read_markup, write_markup
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.paper_models import Block, Heading, Items, Paragraph, Run, missing
from congress_desktop.storage import tables as t


@dataclass(frozen=True)
class Sentence:
    """A paragraph filled from the journal, under the bold words of its `lead` where it has any."""

    key: str
    filled: tuple[Run, ...]
    lead: str = ""


@dataclass(frozen=True)
class Own:
    """Room for the clerk's own text; one that is `expected` is marked as missing while it is empty."""

    key: str
    title: str
    lead: str = ""
    expected: bool = False


@dataclass(frozen=True)
class Figures:
    """A table, or another block, that is carried as it is: its figures are the journal's alone."""

    block: Block


Part = Sentence | Own | Figures


@dataclass(frozen=True)
class Section:
    """A part of the outline under its heading, as `I- …`; without a heading it stands bare."""

    title: str
    parts: tuple[Part, ...]
    heading: str = ""


@dataclass(frozen=True)
class Outline:
    """A paper's sections in their order; `paper` is its key in the register."""

    paper: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Written:
    """What a clerk wrote, as markup; `filled` is what the journal said of the sentence at that moment."""

    text: str
    filled: str = ""


@dataclass(frozen=True)
class Place:
    """One place of a composed paper as the composing screen shows it.

    `filled` is what the journal says now, empty for a place that only the clerk fills. `text` is what stands in the
    paper. `written` tells that these are the clerk's words, `moved` that the journal has moved since they were
    written, `omitted` that the clerk left the sentence out, `missing` that something is expected here.
    """

    key: str
    section: str
    title: str
    filled: str
    text: str
    written: bool
    moved: bool
    omitted: bool
    missing: bool


def written_texts(connection: Connection, paper: str) -> dict[str, Written]:
    """Return what was written of a paper, by place."""
    p = t.paper_text.c
    rows = connection.execute(select(p.key, p.text, p.filled).where(p.paper == paper))
    return {row.key: Written(row.text, row.filled) for row in rows}


def write_place(desk: Desk, paper: str, key: str, text: str, filled: str = "", act_id: ActId | None = None) -> Done:
    """Record a clerk's words for a place of a paper; those before stay in the journal.

    `filled` is what the journal said when the words were written. Raises RuleRefusal NOTHING_CORRECTED when the words
    are those that stand there.
    """
    words = write_markup(read_markup(text))
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        before = written_texts(tx.connection, paper).get(key)
        if before == Written(words, filled) or (before is None and words == filled):
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        tx.record(PaperTextWritten(paper, key, words, filled), act_id)
    return tx.done()


def refill_place(desk: Desk, paper: str, key: str, act_id: ActId | None = None) -> Done:
    """Fill a sentence in from the journal again; the clerk's words stay in the journal.

    Raises RuleRefusal NOTHING_CORRECTED when nobody wrote anything there.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        if key not in written_texts(tx.connection, paper):
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        tx.record(PaperTextRefilled(paper, key), act_id)
    return tx.done()


def places(outline: Outline, written: Mapping[str, Written]) -> tuple[Place, ...]:
    """Return every place of a paper that a clerk may write in, in the paper's order."""
    found = []
    for section in outline.sections:
        for part in section.parts:
            if isinstance(part, Sentence):
                found.append(_sentence_place(section, part, written.get(part.key)))
            elif isinstance(part, Own):
                text = written[part.key].text if part.key in written else ""
                empty = part.expected and not text
                found.append(Place(part.key, section.title, part.title, "", text, bool(text), False, False, empty))
    return tuple(found)


def _sentence_place(section: Section, part: Sentence, mine: Written | None) -> Place:
    filled = filled_text(part)
    text = filled if mine is None else mine.text
    return Place(
        key=part.key,
        section=section.title,
        title=part.lead or _first_words(filled),
        filled=filled,
        text=text,
        written=mine is not None,
        moved=mine is not None and mine.filled != filled,
        omitted=mine is not None and not mine.text,
        missing=mine is None and any(run.missing for run in part.filled),
    )


_TITLE_WORDS = 6


def _first_words(text: str) -> str:
    words = text.split()
    return " ".join(words[:_TITLE_WORDS]) + ("…" if len(words) > _TITLE_WORDS else "")


_PAGES, _PAGES_SHOWN = "{pages}", "[số trang]"


def filled_text(part: Sentence) -> str:
    """Return what the journal says of a sentence, as markup; what is only known later stands in brackets."""
    pieces = tuple(
        Piece(f"[{run.text}]" if run.missing else run.text.replace(_PAGES, _PAGES_SHOWN), run.bold, run.italic)
        for run in part.filled
    )
    return write_markup([MarkupLine(MarkupKind.PARAGRAPH, pieces)])


def composed(outline: Outline, written: Mapping[str, Written]) -> tuple[Block, ...]:
    """Return the paper's blocks: each place as the clerk wrote it, else as the journal fills it."""
    return tuple(block for section in outline.sections for block in _section(section, written))


def _section(section: Section, written: Mapping[str, Written]) -> Iterator[Block]:
    if section.heading:
        yield Heading(section.heading)
    numbered = 0
    for part in section.parts:
        if isinstance(part, Figures):
            yield part.block
            continue
        blocks = list(_words(part, written.get(part.key)))
        if blocks and part.lead:
            numbered += 1
            blocks = list(_led(f"{numbered}. {part.lead}: ", blocks))
        yield from blocks


def _words(part: Sentence | Own, mine: Written | None) -> Iterator[Block]:
    if mine is not None and (mine.text or isinstance(part, Sentence)):
        yield from markup_blocks(mine.text)
    elif isinstance(part, Sentence):
        yield Paragraph(part.filled)
    elif part.expected:
        yield Paragraph((missing(part.title.lower()),))


def _led(lead: str, blocks: list[Block]) -> Iterator[Block]:
    """Yield blocks whose first paragraph begins with a bold lead; a list gets a line of its own above it."""
    first, *rest = blocks
    if isinstance(first, Paragraph):
        yield Paragraph((Run(lead, bold=True), *first.runs), first.align, first.leads)
    else:
        yield Paragraph((Run(lead.rstrip(), bold=True),), leads=True)
        yield first
    yield from rest


def markup_blocks(text: str) -> Iterator[Block]:
    """Yield a clerk's text as blocks: paragraphs, and neighbouring items as one list."""
    items: list[tuple[Run, ...]] = []
    kind = MarkupKind.PARAGRAPH
    for line in read_markup(text):
        runs = tuple(Run(piece.text.replace(_PAGES_SHOWN, _PAGES), piece.bold, piece.italic) for piece in line.pieces)
        if items and line.kind is not kind:
            yield _list(kind, items)
            items = []
        kind = line.kind
        if kind is MarkupKind.PARAGRAPH:
            yield Paragraph(runs)
        else:
            items.append(runs)
    if items:
        yield _list(kind, items)


def _list(kind: MarkupKind, items: list[tuple[Run, ...]]) -> Items:
    return Items(tuple(items), "dash" if kind is MarkupKind.DASH else "number")
