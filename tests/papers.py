"""Builders of papers, and a reader that says what stands where on a drawn page."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache

import pypdfium2
import pypdfium2.raw as pdfium

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.render import render_paper
from congress_desktop.services.paper_models import Block, Drawn, Paper, Paragraph, Run, Signature, TableColumn, TableRow
from congress_desktop.storage.profiles import read_layout
from congress_desktop.system import folders

POINTS_PER_MM = 72 / 25.4
SIGNERS = (
    Signature("T/M ĐOÀN THƯ KÝ", "TRƯỞNG ĐOÀN", "Huỳnh Hồng Thủy"),
    Signature("T/M BAN KIỂM PHIẾU", "TRƯỞNG BAN", "Nguyễn Phước Thịnh"),
    Signature("T/M ĐOÀN CHỦ TỊCH", "CHỦ TỊCH", "Hoàng Thành Đông"),
)


@cache
def the_layout() -> Layout:
    return read_layout(folders.layout_text())


def a_paper(blocks: Sequence[Block] = (), **changes: object) -> Paper:
    paper = Paper(
        organization_lines=("ĐẢNG BỘ THÀNH PHỐ MẪU",),
        issuer_lines=("ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ", "PHƯỜNG THỬ NGHIỆM LẦN THỨ I"),
        number="Số 08-BB/ĐH",
        place_and_date="Thử Nghiệm, ngày 14 tháng 8 năm 2025",
        kind="BIÊN BẢN",
        subject_lines=("Đại hội đại biểu Đảng bộ phường Thử Nghiệm lần thứ I,", "nhiệm kỳ 2025 - 2030"),
        blocks=tuple(blocks),
        signatures=SIGNERS[::2],
        check_code="7F3A-91C4",
        sample=False,
        title="Biên bản Đại hội",
        moment=datetime(2025, 8, 14, tzinfo=UTC),
    )
    return replace(paper, **changes)  # type: ignore[arg-type]


def words(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def lines(count: int) -> tuple[Paragraph, ...]:
    """Return so many paragraphs of one line each."""
    return tuple(words(f"Dòng thứ {number}.") for number in range(1, count + 1))


COLUMNS = (TableColumn("TT", 12, "center"), TableColumn("Họ và tên"), TableColumn("Ghi chú", 30))


def rows(count: int) -> tuple[TableRow, ...]:
    return tuple(TableRow((str(number), f"Đại biểu {number}", "")) for number in range(1, count + 1))


def drawn(paper: Paper, layout: Layout | None = None) -> Drawn:
    return render_paper(paper, layout or the_layout(), folders.resources() / "fonts")


def texts(pdf: bytes) -> list[str]:
    """Return the text of every page, line ends as spaces."""
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@dataclass(frozen=True)
class Placed:
    """Words on a page: where their baseline begins and ends, in millimetres from the top left, and how they are set."""

    text: str
    left_mm: float
    right_mm: float
    baseline_mm: float
    face: str
    size_pt: float

    @property
    def centre_mm(self) -> float:
        return (self.left_mm + self.right_mm) / 2


def placed(pdf: bytes, text: str, page: int = 0, *, last: bool = False) -> Placed:
    """Return where a text stands on a page for the first time, or for the last."""
    sheet = pypdfium2.PdfDocument(pdf)[page]
    reader = sheet.get_textpage()
    search = reader.search(text, match_case=True)
    found = list(iter(search.get_next, None))
    assert found, text
    first, count = found[-1 if last else 0]
    height = sheet.get_height()
    left, _, _, _ = reader.get_charbox(first, loose=True)
    _, _, right, _ = reader.get_charbox(first + count - 1, loose=True)
    x, y = ctypes.c_double(), ctypes.c_double()
    assert pdfium.FPDFText_GetCharOrigin(reader.raw, first, x, y)
    name = ctypes.create_string_buffer(100)
    pdfium.FPDFText_GetFontInfo(reader.raw, first, name, 100, ctypes.c_int())
    return Placed(
        text,
        left / POINTS_PER_MM,
        right / POINTS_PER_MM,
        (height - y.value) / POINTS_PER_MM,
        name.value.decode().partition("+")[2] or name.value.decode(),
        pdfium.FPDFText_GetFontSize(reader.raw, first),
    )
