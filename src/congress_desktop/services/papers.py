"""The register of papers: every paper and workbook of the congress is one entry here, and nowhere else.

The papers' screen, the command line and the closing bundle all read this register.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.services import (
    announcement_paper,
    credentials,
    minutes,
    paper_lists,
    programme_paper,
    resolution,
    votes_paper,
    workbooks,
    working_rules,
)
from congress_desktop.services.biographies import BIOGRAPHIES, BIOGRAPHIES_BOOK
from congress_desktop.services.biographies_paper import biographies_paper, biographies_workbook
from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.committee_lists import COMMITTEE_LISTS, committee_lists
from congress_desktop.services.credentials_workbook import credentials_workbook
from congress_desktop.services.delegates_paper import delegates_paper
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_register import election_books, election_papers
from congress_desktop.services.minutes_outline import MINUTES
from congress_desktop.services.paper_kinds import BookKind, BookSource, PaperKind, PaperSource
from congress_desktop.services.reading_sheet import reading_sheet
from congress_desktop.services.speech_slip import speech_slip
from congress_desktop.services.tenure_workbook import appointments_workbook
from congress_desktop.services.votes_workbook import votes_workbook


class FileKind(StrEnum):
    """A kind of file that a paper is written as."""

    PDF = "pdf"
    WORD = "docx"
    EXCEL = "xlsx"


@dataclass(frozen=True)
class Written:
    """Files that were written, and what that changed: drafts that say something new were counted."""

    files: tuple[Path, ...]
    changes: ChangeSet


# Numbered papers stand in the order in which they are signed; the minutes tell of all the others and come last.
PAPERS: tuple[PaperKind | PaperSource, ...] = (
    PaperKind(
        programme_paper.PROGRAMME,
        "Chương trình đại hội",
        "chuong-trinh-dai-hoi",
        programme_paper.programme_paper,
        numbered=True,
    ),
    PaperKind(
        working_rules.WORKING_RULES,
        "Quy chế làm việc",
        "quy-che-lam-viec",
        working_rules.working_rules_paper,
        numbered=True,
    ),
    PaperKind(
        credentials.CREDENTIALS,
        "Báo cáo thẩm tra",
        "bao-cao-tham-tra-tu-cach-dai-bieu",
        credentials.credentials_paper,
        numbered=True,
        book="examination",
    ),
    PaperKind(
        votes_paper.VOTES,
        "Biên bản biểu quyết",
        "bien-ban-bieu-quyet",
        votes_paper.votes_paper,
        numbered=True,
        book="vote_results",
    ),
    election_papers,
    PaperKind(
        announcement_paper.ANNOUNCEMENT,
        "Thông báo nhân sự",
        "thong-bao-nhan-su",
        announcement_paper.announcement_paper,
        numbered=True,
        book="appointments",
    ),
    PaperKind(resolution.RESOLUTION, "Nghị quyết đại hội", "nghi-quyet", resolution.resolution_paper, numbered=True),
    PaperKind(MINUTES, "Biên bản đại hội", "bien-ban-dai-hoi", minutes.minutes_paper, numbered=True),
    PaperKind("delegates_list", "Danh sách đại biểu", "danh-sach-dai-bieu", delegates_paper, book="delegates"),
    PaperKind(COMMITTEE_LISTS, "Danh sách cấp ủy", "danh-sach-cap-uy", committee_lists, book="appointments"),
    PaperKind("reading_sheet", "Bản đọc công bố", "ban-doc-cong-bo", reading_sheet),
    PaperKind(
        BIOGRAPHIES, "Danh sách trích ngang", "danh-sach-trich-ngang", biographies_paper, book="biographies_book"
    ),
    PaperKind("attendance", "Danh sách điểm danh", "danh-sach-diem-danh", paper_lists.attendance_list),
    PaperKind("fallback", "Điểm danh dự phòng", "diem-danh-du-phong", paper_lists.fallback_now, bundled=False),
    PaperKind("speech_slip", "Phiếu đăng ký tham luận", "phieu-dang-ky-tham-luan", speech_slip, bundled=False),
    PaperKind("seats", "Danh sách chỗ ngồi", "danh-sach-cho-ngoi", paper_lists.seats_by_delegation, bundled=False),
)

BOOKS: tuple[BookKind | BookSource, ...] = (
    BookKind("delegates", "Danh sách đại biểu", "danh-sach-dai-bieu", workbooks.delegates_workbook),
    BookKind("vote_results", "Kết quả biểu quyết", "ket-qua-bieu-quyet", votes_workbook),
    BookKind("appointments", "Danh sách chức danh", "danh-sach-chi-dinh", appointments_workbook),
    BookKind(BIOGRAPHIES_BOOK, "Danh sách trích ngang", "danh-sach-trich-ngang", biographies_workbook),
    BookKind("examination", "Bảng thẩm tra tư cách", "tham-tra-tu-cach-dai-bieu", credentials_workbook),
    election_books,
)


def paper_kinds(desk: Desk) -> tuple[PaperKind, ...]:
    """Return the papers of this congress, in the order of the register."""
    kinds: list[PaperKind] = []
    for entry in PAPERS:
        kinds.extend((entry,) if isinstance(entry, PaperKind) else entry(desk))
    return tuple(kinds)


def paper_kind(desk: Desk, key: str) -> PaperKind:
    """Return a paper by its key. Raises RuleRefusal NO_SUCH_RECORD."""
    found = next((kind for kind in paper_kinds(desk) if kind.key == key), None)
    if found is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    return found


def book_kinds(desk: Desk) -> tuple[BookKind, ...]:
    """Return the workbooks of this congress, in the order of the register."""
    kinds: list[BookKind] = []
    for entry in BOOKS:
        kinds.extend((entry,) if isinstance(entry, BookKind) else entry(desk))
    return tuple(kinds)


def book_kind(desk: Desk, key: str) -> BookKind:
    """Return a workbook by its key. Raises RuleRefusal NO_SUCH_RECORD."""
    found = next((kind for kind in book_kinds(desk) if kind.key == key), None)
    if found is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    return found
