"""What the papers screen shows, gathered on the worker in one go: the minutes as PDF and what each workbook holds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.gui.office import Ring
from congress_desktop.services import congresses, workbooks
from congress_desktop.services.desk import Desk
from congress_desktop.services.minutes import minutes_paper
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.sheets import Workbook
from congress_desktop.texts.forms import grouped

MINUTES_KEY = "minutes"
DRAFT, OFFICIAL, NO_NUMBER = "Nháp", "Chính thức", "chưa số"


@dataclass(frozen=True)
class ListKind:
    """A list that is kept as a workbook: its name, its file's name, and how it is read."""

    key: str
    title: str
    file_name: str
    read: Callable[[Desk], Workbook]


LISTS = (
    ListKind("delegates", "Danh sách đại biểu", "danh-sach-dai-bieu.xlsx", workbooks.delegates_workbook),
    ListKind("votes", "Kết quả biểu quyết", "ket-qua-bieu-quyet.xlsx", workbooks.votes_workbook),
    ListKind("appointments", "Danh sách chỉ định", "danh-sach-chi-dinh.xlsx", workbooks.appointments_workbook),
)


@dataclass(frozen=True)
class PaperRow:
    """A paper in the list: `state` is a state of the theme, `side` stands bold at the right once `numbered`."""

    key: str
    title: str
    icon: str
    state: str
    state_text: str
    side: str
    numbered: bool
    file_name: str


@dataclass(frozen=True)
class Shelf:
    """Everything as it stood at one moment; `paper` is None, and `pdf` empty, while there are no minutes yet."""

    rows: tuple[PaperRow, ...]
    paper: Paper | None
    pdf: bytes
    pages: int
    books: dict[str, Workbook]

    @property
    def check_code(self) -> str:
        """The check code printed on the minutes; empty when there are none."""
        return self.paper.check_code if self.paper else ""

    @property
    def moment(self) -> datetime | None:
        """When the last act behind these papers was recorded."""
        return self.paper.moment if self.paper else None

    def row(self, key: str) -> PaperRow:
        """Return the paper with this key; raises StopIteration for another."""
        return next(row for row in self.rows if row.key == key)


def gather(desk: Desk, ring: Ring) -> Shelf:
    """Return the papers as the journal stands now; to be called on the worker. Raises EnvironmentFault."""
    paper = _paper(desk)
    pdf = ring.render_paper(paper, congresses.layout(desk)) if paper else b""
    books = {kind.key: kind.read(desk) for kind in LISTS}
    rows = (_minutes_row(paper), *(_list_row(kind, books[kind.key]) for kind in LISTS))
    return Shelf(rows, paper, pdf, ring.page_count(pdf) if pdf else 0, books)


def _paper(desk: Desk) -> Paper | None:
    try:
        return minutes_paper(desk)
    except RuleRefusal:
        return None


def paper_number(paper: Paper | None) -> str:
    """Return the number without the word before it, "08-BB/ĐH"; empty while none was taken."""
    number = paper.number.removeprefix("Số").strip() if paper else ""
    return number if number[:1].isdigit() else ""


def row_count(book: Workbook) -> int:
    """Return how many rows a workbook holds on all its sheets."""
    return sum(len(sheet.rows) for sheet in book.sheets)


def _minutes_row(paper: Paper | None) -> PaperRow:
    number = paper_number(paper)
    state, words = ("info", OFFICIAL) if number else ("draft", DRAFT)
    return PaperRow(
        MINUTES_KEY,
        "Biên bản đại hội",
        "file-text",
        state,
        words,
        number or NO_NUMBER,
        bool(number),
        "bien-ban-dai-hoi.pdf",
    )


def _list_row(kind: ListKind, book: Workbook) -> PaperRow:
    count = row_count(book)
    words = f"Excel, {grouped(count)} dòng" if count else "Chưa có dòng nào"
    return PaperRow(
        kind.key, kind.title, "file-spreadsheet", "ok" if count else "draft", words, "không số", False, kind.file_name
    )
