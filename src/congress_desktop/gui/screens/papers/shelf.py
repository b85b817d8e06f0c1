"""What the papers screen shows, gathered on the worker in one go: every paper's model and what each workbook holds."""

from dataclasses import dataclass
from datetime import datetime

from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.gui.office import Ring
from congress_desktop.services import congresses
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.papers import BOOKS, BookKind, PaperKind, paper_kinds
from congress_desktop.services.sheets import Workbook
from congress_desktop.texts.forms import grouped

DRAFT, OFFICIAL, NO_NUMBER = "Nháp", "Chính thức", "chưa số"


@dataclass(frozen=True)
class PaperRow:
    """A paper in the list: `state` is a state of the theme, `side` stands bold at the right once `numbered`.

    One that `takes_number` belongs to the congress's series, numbered already or not.
    """

    key: str
    title: str
    icon: str
    state: str
    state_text: str
    side: str
    numbered: bool
    file_name: str
    takes_number: bool = False


@dataclass(frozen=True)
class Document:
    """A paper drawn: its bytes and how many pages it has."""

    pdf: bytes = b""
    pages: int = 0


@dataclass(frozen=True)
class Shelf:
    """Everything as it stood at one moment; a paper that has nothing to say yet is left out."""

    rows: tuple[PaperRow, ...]
    papers: dict[str, Paper]
    books: dict[str, Workbook]

    @property
    def check_code(self) -> str:
        """The check code printed on the papers; empty when there are none."""
        return next((paper.check_code for paper in self.papers.values()), "")

    @property
    def moment(self) -> datetime | None:
        """When the last act behind these papers was recorded."""
        return next((paper.moment for paper in self.papers.values()), None)


def gather(desk: Desk) -> Shelf:
    """Return the papers as the journal stands now; to be called on the worker. Raises EnvironmentFault."""
    kinds = paper_kinds(desk)
    papers = {kind.key: paper for kind in kinds if (paper := _paper(kind, desk)) is not None}
    books = {kind.key: kind.read(desk) for kind in BOOKS}
    rows = [_paper_row(kind, papers.get(kind.key)) for kind in kinds]
    rows += [_list_row(kind, books[kind.key]) for kind in BOOKS]
    return Shelf(tuple(rows), papers, books)


def drawn(desk: Desk, ring: Ring, paper: Paper) -> Document:
    """Return a paper drawn; to be called on the worker."""
    pdf = ring.render_paper(paper, congresses.layout(desk))
    return Document(pdf, ring.page_count(pdf))


def _paper(kind: PaperKind, desk: Desk) -> Paper | None:
    try:
        return kind.read(desk)
    except RuleRefusal:
        return None


def paper_number(paper: Paper | None) -> str:
    """Return the number without the word before it, "08-BB/ĐH"; empty while none was taken."""
    number = paper.number.removeprefix("Số").strip() if paper else ""
    return number if number[:1].isdigit() else ""


def row_count(book: Workbook) -> int:
    """Return how many rows a workbook holds on all its sheets."""
    return sum(len(sheet.rows) for sheet in book.sheets)


def _paper_row(kind: PaperKind, paper: Paper | None) -> PaperRow:
    number = paper_number(paper)
    if not kind.numbered:
        state, words, side = "ok", "PDF, để in", ""
    else:
        state, words = ("info", OFFICIAL) if number else ("draft", DRAFT)
        side = number or NO_NUMBER
    return PaperRow(
        kind.key, kind.title, "file-text", state, words, side, bool(number), f"{kind.file_name}.pdf", kind.numbered
    )


def _list_row(kind: BookKind, book: Workbook) -> PaperRow:
    count = row_count(book)
    words = f"Excel, {grouped(count)} dòng" if count else "Chưa có dòng nào"
    state = "ok" if count else "draft"
    return PaperRow(kind.key, kind.title, "file-spreadsheet", state, words, "", False, f"{kind.file_name}.xlsx")
