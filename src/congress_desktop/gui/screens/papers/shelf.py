"""What the papers screen shows, gathered on the worker in one go: papers as they stand, what each workbook holds."""

from dataclasses import dataclass
from datetime import datetime

from congress_desktop.domain.ids import ElectionId
from congress_desktop.domain.papers import LifeState
from congress_desktop.services import elections
from congress_desktop.services.closing import short_number
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_register import books_of_election, papers_of_election
from congress_desktop.services.paper_kinds import BookKind
from congress_desktop.services.paper_life import CurrentPaper, PaperLife, current_paper, current_papers
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.papers import FileKind, book_kinds
from congress_desktop.services.sheets import Workbook
from congress_desktop.texts.forms import clock_time, grouped, local, short_date
from congress_desktop.texts.labels import label

NO_NUMBER = "chưa số"


@dataclass(frozen=True)
class PaperRow:
    """A paper in the list: `state` is a state of the theme, `side` stands bold at the right once `numbered`.

    `file_name` has no ending; `kinds` are the files that it can be written as.
    """

    key: str
    title: str
    icon: str
    state: str
    state_text: str
    side: str
    numbered: bool
    file_name: str
    kinds: tuple[FileKind, ...]


@dataclass(frozen=True)
class Shelf:
    """Everything as it stood at one moment; a paper that has nothing to say yet has no paper."""

    rows: tuple[PaperRow, ...]
    current: dict[str, CurrentPaper]
    books: dict[str, Workbook]

    def paper(self, key: str, *, latest: bool = False) -> Paper | None:
        """Return a paper as it stands, or what the record says now; None for a workbook, or with nothing to say."""
        current = self.current.get(key)
        if current is None:
            return None
        return current.latest if latest else current.paper


def gather(desk: Desk) -> Shelf:
    """Return the papers as the journal stands now; to be called on the worker. Raises EnvironmentFault."""
    current = current_papers(desk)
    kinds = book_kinds(desk)
    books = {kind.key: kind.read(desk) for kind in kinds}
    rows = [_paper_row(each) for each in current]
    rows += [_list_row(kind, books[kind.key]) for kind in kinds]
    return Shelf(tuple(rows), {each.kind.key: each for each in current}, books)


def rows_of_election(desk: Desk, election_id: ElectionId) -> tuple[PaperRow, ...]:
    """Return the papers and workbooks of one election as they stand; to be called on the worker.

    Raises RuleRefusal NO_SUCH_RECORD.
    """
    election = elections.election(desk, election_id)
    papers = [_paper_row(current_paper(desk, kind.key)) for kind in papers_of_election(election)]
    books = [_list_row(kind, kind.read(desk)) for kind in books_of_election(election)]
    return (*papers, *books)


def row_count(book: Workbook) -> int:
    """Return how many rows a workbook holds on all its sheets."""
    return sum(len(sheet.rows) for sheet in book.sheets)


def notices(current: CurrentPaper, missing_letters: tuple[str, ...]) -> list[str]:
    """Return what the clerk should know of a paper before it leaves the program, a sentence each."""
    said = []
    if current.life.changed:
        said.append("Số liệu đã khác bản chính thức. Bản chính thức giữ nguyên; cần sửa thì phát hành bản thay thế.")
    facts = current.latest.missing_facts() if current.latest and current.life.state is LifeState.DRAFT else ()
    if facts:
        said.append(f"Còn thiếu: {'; '.join(facts)}.")
    if missing_letters:
        letters = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in missing_letters)
        said.append(f"Phông chữ không có chữ {letters}; trên trang là ô vuông. (W601)")
    return said


def _paper_row(current: CurrentPaper) -> PaperRow:
    kind = current.kind
    number = short_number(current)
    state, words = _state(current)
    return PaperRow(
        kind.key,
        kind.title,
        "file-text",
        state,
        words,
        number or (NO_NUMBER if kind.numbered else ""),
        bool(number),
        kind.file_name,
        (FileKind.PDF, FileKind.WORD, *((FileKind.EXCEL,) if kind.book else ())) if current.paper else (),
    )


def _state(current: CurrentPaper) -> tuple[str, str]:
    """Return a paper's state of the theme and in words, with the moment of its last step."""
    life, paper = current.life, current.paper
    if paper is None:
        return "draft", "Chưa có nội dung"
    printed = f"Đã in {grouped(life.copies)} bản {_at(life.printed_at)}".rstrip() if life.copies else ""
    if not current.kind.numbered:
        return "ok", printed or "Bảng kê, để in"
    if life.state is LifeState.DRAFT:
        return _draft_state(paper, life)
    if life.changed:
        return "warn", "Số liệu đã khác"
    return ("ok", printed) if printed else ("info", f"{label(LifeState.FINAL)} {_at(life.finalised_at)}".rstrip())


def _draft_state(paper: Paper, life: PaperLife) -> tuple[str, str]:
    lacking = len(paper.missing_facts())
    if lacking:
        return "warn", f"Nháp, còn thiếu {grouped(lacking)} chỗ"
    if paper.draft:
        return "draft", f"Nháp, dự thảo lần {paper.draft}"
    return "draft", f"Nháp, đã khác lần {life.draft}" if life.draft else "Nháp"


def _at(moment: datetime | None) -> str:
    """Return a moment for a narrow place: "14/8 11:42"."""
    if moment is None:
        return ""
    day = local(moment).date()
    return f"{short_date(day).removesuffix(f'/{day.year}')} {clock_time(moment)}"


def _list_row(kind: BookKind, book: Workbook) -> PaperRow:
    count = row_count(book)
    words = f"Excel, {grouped(count)} dòng" if count else "Chưa có dòng nào"
    state = "ok" if count else "draft"
    kinds = (FileKind.EXCEL,)
    return PaperRow(kind.key, kind.title, "file-spreadsheet", state, words, "", False, kind.file_name, kinds)
