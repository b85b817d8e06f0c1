"""What the papers screen shows, gathered on the worker in one go: every paper's model and what each workbook holds."""

from dataclasses import dataclass
from datetime import datetime

from congress_desktop.domain.papers import LifeState
from congress_desktop.gui.office import Ring
from congress_desktop.services import congresses
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_kinds import BookKind
from congress_desktop.services.paper_life import CurrentPaper, current_papers
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.papers import book_kinds
from congress_desktop.services.sheets import Workbook
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.labels import label

NO_NUMBER = "chưa số"


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
    final: bool = False


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
    current = current_papers(desk)
    papers = {each.kind.key: each.paper for each in current if each.paper is not None}
    kinds = book_kinds(desk)
    books = {kind.key: kind.read(desk) for kind in kinds}
    rows = [_paper_row(each) for each in current]
    rows += [_list_row(kind, books[kind.key]) for kind in kinds]
    return Shelf(tuple(rows), papers, books)


def drawn(desk: Desk, ring: Ring, paper: Paper) -> Document:
    """Return a paper drawn; to be called on the worker."""
    pdf = ring.render_paper(paper, congresses.layout(desk))
    return Document(pdf, ring.page_count(pdf))


def row_count(book: Workbook) -> int:
    """Return how many rows a workbook holds on all its sheets."""
    return sum(len(sheet.rows) for sheet in book.sheets)


def _paper_row(current: CurrentPaper) -> PaperRow:
    kind, life = current.kind, current.life
    state, words = _state(current)
    side = _number(current) if kind.numbered else ""
    final = life.state is not LifeState.DRAFT
    return PaperRow(
        kind.key,
        kind.title,
        "file-text",
        state,
        words,
        side or NO_NUMBER if kind.numbered else "",
        bool(side),
        f"{kind.file_name}.pdf",
        kind.numbered,
        final,
    )


def _number(current: CurrentPaper) -> str:
    """Return the number without the word before it, "08-BB/ĐH"; empty while none was taken."""
    number = current.paper.number.removeprefix("Số").strip() if current.paper else ""
    return number if current.life.number else ""


def _state(current: CurrentPaper) -> tuple[str, str]:
    """Return a paper's state of the theme and in words."""
    life, paper = current.life, current.paper
    if paper is None:
        return "draft", "Chưa có nội dung"
    copies = f"Đã in {grouped(life.copies)} bản" if life.copies else ""
    if not current.kind.numbered:
        return "ok", copies or "Bảng kê, để in"
    if life.state is LifeState.DRAFT:
        lacking = len(paper.missing_facts())
        if lacking:
            return "warn", f"Nháp, còn thiếu {grouped(lacking)} chỗ"
        return "draft", f"Dự thảo lần {paper.draft}" if paper.draft else "Nháp"
    if life.changed:
        return "warn", f"{copies or label(life.state)}, số liệu đã khác"
    return ("ok", copies) if copies else ("info", label(life.state))


def _list_row(kind: BookKind, book: Workbook) -> PaperRow:
    count = row_count(book)
    words = f"Excel, {grouped(count)} dòng" if count else "Chưa có dòng nào"
    state = "ok" if count else "draft"
    return PaperRow(kind.key, kind.title, "file-spreadsheet", state, words, "", False, f"{kind.file_name}.xlsx")
