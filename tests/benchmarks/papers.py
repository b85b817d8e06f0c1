"""What the clerk waits for at the printer: papers of 1,550 delegates, minutes of the demonstration, and a workbook."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdfium2
from openpyxl import Workbook as BareBook
from reportlab.pdfgen.canvas import Canvas

from congress_desktop import bootstrap
from congress_desktop.demo import played
from congress_desktop.services import congresses, credentials, minutes, paper_lists, workbooks
from congress_desktop.services.delegates_paper import delegates_paper
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_models import Paper

SIZE = 1_550
LINES = 40
ROUNDS = 5

Milliseconds = Callable[[Callable[[], object], int], float]
Report = Callable[[str, float, str, float, str], None]

PAPERS: tuple[tuple[str, Callable[[Desk], Paper]], ...] = (
    ("list of delegates", delegates_paper),
    ("attendance list", paper_lists.attendance_list),
    ("credentials report", credentials.credentials_paper),
)


def bench_papers(folder: Path, a_hall: Callable[[Path, int], Desk], milliseconds: Milliseconds, report: Report) -> None:
    """From the journal to the PDF's bytes, beside bare pages of as many lines; a roll as workbook beside bare cells."""
    place = folder / "papers"
    place.mkdir()
    desk = a_hall(place, SIZE)
    for name, read in PAPERS:
        _bench_paper(f"{name}, {SIZE:,} delegates", desk, read, "< 3000 ms", milliseconds, report)
    _bench_workbook(desk, place, milliseconds, report)
    desk.store.close()
    with played(place / "demo", lambda _done, _total: None) as demo:
        _bench_paper("minutes of the demonstration", demo, minutes.minutes_paper, "< 500 ms", milliseconds, report)


def _bench_paper(
    name: str, desk: Desk, read: Callable[[Desk], Paper], limit: str, milliseconds: Milliseconds, report: Report
) -> None:
    layout = congresses.layout(desk)

    def made() -> bytes:
        return bootstrap.render_paper(read(desk), layout)

    pages = len(pypdfium2.PdfDocument(made()))
    bare = milliseconds(lambda: _bare_pages(pages), ROUNDS)
    report(f"{name}, {pages} pages", milliseconds(made, ROUNDS), "bare reportlab", bare, limit)


def _bare_pages(pages: int) -> bytes:
    data = BytesIO()
    canvas = Canvas(data)
    for _ in range(pages):
        for line in range(LINES):
            canvas.drawString(50, 800 - 18 * line, "Dai hoi dai bieu Dang bo phuong Thach Khoi lan thu I, 2025 - 2030")
        canvas.showPage()
    canvas.save()
    return data.getvalue()


def _bench_workbook(desk: Desk, folder: Path, milliseconds: Milliseconds, report: Report) -> None:
    """The cells of the same list, by the library alone and without any looks."""
    book = workbooks.delegates_workbook(desk)

    def bare() -> None:
        made = BareBook()
        for sheet in book.sheets:
            written = made.create_sheet(sheet.name)
            written.append([column.heading for column in sheet.columns])
            for row in sheet.rows:
                written.append([value if isinstance(value, str | int) else str(value or "") for value in row])
        made.save(folder / "bare.xlsx")

    ours = milliseconds(lambda: bootstrap.write_workbook(book, folder / "roll.xlsx"), ROUNDS)
    report(f"workbook of the roll, {SIZE:,} delegates", ours, "bare openpyxl", milliseconds(bare, ROUNDS), "x < 1.5")
