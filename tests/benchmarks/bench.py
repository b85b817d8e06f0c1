"""Medians of what the hall waits for, each beside a bare baseline measured in the same run.

Run by `make bench`; asserts nothing about time.
"""

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.papers import bench_papers
from benchmarks.tallying import bench_tally
from benchmarks.typing_papers import bench_typing
from builders import SITTING, a_congress, a_raw_roll, a_row
from congress_desktop import bootstrap
from congress_desktop.domain.cards import Holder
from congress_desktop.gui import icons, theme
from congress_desktop.gui.office import Office
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.screens.check_in.screen import CheckInScreen
from congress_desktop.services import (
    attendance,
    cards,
    check_in,
    congresses,
    election_papers,
    elections,
    roll_import,
)
from congress_desktop.services.card_models import CardSize
from congress_desktop.services.desk import Desk
from congress_desktop.system import clock, folders
from congress_desktop.system.settings import Settings
from congress_desktop.window import make_ring
from election_builders import an_election

ROUNDS = 41
_FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Vũ", "Đặng", "Bùi", "Hoàng", "Huỳnh")


def milliseconds(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median of so many calls, in milliseconds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        act()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def report(name: str, ours: float, baseline: str, bare: float, limit: str = "") -> None:
    """Print one figure with its ratio to the baseline."""
    print(f"{name:<58} {ours:9.2f} ms   {baseline} {bare:8.2f} ms   x{ours / bare:.1f}  {limit}")


def bare_sqlite(folder: Path) -> float:
    """Return the median of one durable insert without anything of ours, in milliseconds."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE arrivals (number INTEGER, at TEXT) STRICT")

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO arrivals VALUES (1, '2025-08-13')")
        connection.execute("COMMIT")

    return milliseconds(insert, 200)


def a_hall(folder: Path, size: int) -> Desk:
    """Return a congress of this size, nobody present yet."""
    desk = a_congress(folder / f"{size}.congress", summoned_count=size, branch_count=max(1, size // 50))
    rows = [
        a_row(n, f"{_FAMILIES[n % 10]} Văn Thử {n}", f"CHI BỘ SỐ {n % max(1, size // 50)}") for n in range(1, size + 1)
    ]
    roll_import.apply_import(desk, roll_import.preview(desk, a_raw_roll(rows)))
    return Desk(desk.store, clock.now, clock.new_id, "Lan")


SIZES = (189, 1_550, 10_000, 100_000)
LIMITS = {189: "< 50 ms", 10_000: "< 100 ms"}


def bench_sizes(application: QApplication, folder: Path, bare: float) -> None:
    """The door at four sizes: Enter to the painted verdict, and letters to the painted list; growth at the end."""
    verdicts: dict[int, float] = {}
    searches: dict[int, float] = {}
    for size in SIZES:
        desk = a_hall(folder, size)
        rounds = ROUNDS if size <= SIZES[2] else 11
        verdicts[size], alone = _scanned(application, desk, folder, rounds)
        report(
            f"check-in, Enter to painted verdict, {size} delegates",
            verdicts[size],
            "bare SQLite",
            bare,
            LIMITS.get(size, ""),
        )
        report(f"check-in, the use case alone, {size} delegates", alone, "bare SQLite", bare)
        typed = iter(("ng v", "tr v th", "le", "pham v", "do van thu 1", "vu", "dang", "bui v", "hoang", "huynh v") * 9)
        searches[size] = milliseconds(lambda: attendance.search(desk, SITTING, next(typed), 4), rounds)  # noqa: B023
        report(f"search as you type, {size} delegates", searches[size], "bare SQLite", bare)
        desk.store.close()
    growth("growth, Enter to painted verdict", verdicts)
    growth("growth, search as you type", searches)


def growth(name: str, medians: dict[int, float]) -> None:
    """Print how much longer each size takes than the smallest, beside how much larger it is."""
    first = min(medians)
    steps = ", ".join(f"{size:,} x{size / first:.0f}: x{medians[size] / medians[first]:.1f}" for size in medians)
    print(f"{name:<58} {steps}")


def _scanned(application: QApplication, desk: Desk, folder: Path, rounds: int) -> tuple[float, float]:
    """Return the medians of a scan in the real screen and of the use case alone, in milliseconds."""
    settings = Settings(folder / "settings.json")
    settings.write("door/sound", "off")
    runner = Runner()
    office = Office(desk, runner, make_ring(settings), settings, congresses.congress(desk).current_sitting_id)
    screen = CheckInScreen(office)
    screen.resize(1182, 672)
    screen.show()
    loop = QEventLoop()
    screen.presence_changed.connect(loop.quit)
    _settle(application, runner)
    numbers = iter(range(1, 1000))

    def scan() -> None:
        screen.scan_field.setText(str(next(numbers)))
        QTest.keyClick(screen.scan_field, Qt.Key.Key_Return)
        loop.exec()
        screen.repaint()

    ours = milliseconds(scan, rounds)
    service = iter(range(189, 0, -1))
    alone = milliseconds(lambda: check_in.check_in(desk, SITTING, str(next(service))), rounds)
    _settle(application, runner)
    screen.close()
    runner.close()
    return ours, alone


def _settle(application: QApplication, runner: Runner) -> None:
    for _ in range(200):
        application.processEvents()
        if not runner.busy:
            return
        time.sleep(0.01)


def bench_import(folder: Path) -> None:
    """Reading, judging and saving an office's workbook at four sizes, once each beyond the sample's own."""
    from openpyxl import load_workbook

    sample = folders.resources() / "samples" / "danh-sach-dai-bieu.xlsx"
    medians: dict[int, float] = {}
    for size in SIZES:
        source = sample if size == SIZES[0] else _a_workbook(folder, size)
        rounds = {189: 9, 1_550: 3}.get(size, 1)

        def bare(source: Path = source) -> None:
            for sheet in load_workbook(source, read_only=True):
                for _ in sheet.iter_rows(values_only=True):
                    pass

        numbers = iter(range(1000))

        def ours(source: Path = source, size: int = size, numbers: Iterator[int] = numbers) -> None:
            path = folder / f"import-{size}-{next(numbers)}.congress"
            desk = a_congress(path, summoned_count=size, branch_count=36)
            roll_import.apply_import(desk, roll_import.preview(desk, bootstrap.read_roll(source)))
            desk.store.close()

        medians[size] = milliseconds(ours, rounds)
        report(f"import, {size} delegates to saved roll", medians[size], "bare openpyxl", milliseconds(bare, rounds))
    growth("growth, import", medians)


def _a_workbook(folder: Path, size: int) -> Path:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Chuyên môn", "LLCT", "Chức vụ", "Chi bộ"))
    for n in range(1, size + 1):
        branch = f"Chi bộ số {n % max(1, size // 50)}"
        day = f"{n % 28 + 1:02d}/{n % 12 + 1}/{1950 + n % 50}"
        name = f"{_FAMILIES[n % 10]} Văn Thử {n}"
        sheet.append((n, name, day, "Nam", "Kinh", "Đại học", "Trung cấp", "Đảng viên", branch))
    book.save(folder / f"{size}.xlsx")
    return folder / f"{size}.xlsx"


def bench_cards(folder: Path) -> None:
    """Two hundred cards as PDF, ten to a sheet."""
    from reportlab.pdfgen.canvas import Canvas

    def bare() -> None:
        canvas = Canvas(str(folder / "bare-cards.pdf"))
        for _ in range(20):
            for line in range(40):
                canvas.drawString(50, 800 - 18 * line, "Dai hoi dai bieu Dang bo phuong")
            canvas.showPage()
        canvas.save()

    desk = a_hall(folder, 200)
    sheets = cards.card_sheets(desk, Holder.DELEGATE)
    ours = milliseconds(lambda: bootstrap.render_cards(sheets, CardSize.SMALL), 5)
    report("cards, 200 of 86 x 54 mm as PDF", ours, "bare reportlab", milliseconds(bare, 5), "< 2000 ms")
    desk.store.close()


def bench_ballots(folder: Path) -> None:
    """Ballots of 33 names as PDF, read back and counted, beside bare pages of as many lines."""
    from reportlab.pdfgen.canvas import Canvas

    names = [f"{_FAMILIES[n % 10]} Văn {chr(ord('A') + n // 2)}{'ai'[n % 2]}" for n in range(33)]
    medians: dict[int, float] = {}
    for size in SIZES[:2]:

        def bare(size: int = size) -> None:
            canvas = Canvas(str(folder / "bare-ballots.pdf"))
            for _ in range(size):
                for line in range(40):
                    canvas.drawString(50, 800 - 18 * line, "Dai hoi dai bieu Dang bo phuong")
                canvas.showPage()
            canvas.save()

        desk = a_congress(folder / f"ballots-{size}.congress", summoned_count=size)
        elections.close_list(desk, an_election(desk, names, 27), note="biểu quyết")
        round_id = elections.elections(desk)[0].rounds[0].round_id
        layout = congresses.layout(desk)
        make = partial(bootstrap.render_ballots, election_papers.ballot(desk, round_id), size, layout)
        medians[size] = milliseconds(make, 3)
        report(f"ballots, {size} of 33 names as PDF", medians[size], "bare reportlab", milliseconds(bare, 3))
        desk.store.close()
    growth("growth, ballots", medians)


OURS = """
import sys
from congress_desktop.system.settings import Settings
from congress_desktop.window import make_application, make_ring
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.workplace import Workplace
from pathlib import Path
application = make_application()
settings = Settings(Path(sys.argv[1]))
runner = Runner()
place = Workplace(runner, make_ring(settings), settings, lambda error: (Path("x"), ""))
place.show_start()
place.start_window.repaint()
runner.close()
"""
BARE = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("x")
label.resize(1366, 768)
label.show()
label.repaint()
"""


def bench_start(folder: Path) -> None:
    """From starting Python to the painted start page."""

    def started(program: str) -> None:
        subprocess.run([sys.executable, "-c", program, str(folder / "start.json")], check=True)

    report(
        "start-up, to the painted start page",
        milliseconds(lambda: started(OURS), 7),
        "bare Qt window",
        milliseconds(lambda: started(BARE), 7),
    )


def _say(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for what its off-screen platform says of every window's least size."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


def main() -> None:
    """Measure everything."""
    qInstallMessageHandler(_say)
    application = QApplication([])
    theme.load_fonts(folders.resources() / "fonts")
    icons.use_icons(folders.resources() / "icons")
    theme.apply_theme(application, "light", folders.resources() / "icons")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        bare = bare_sqlite(folder)
        bench_sizes(application, folder, bare)
        bench_import(folder)
        bench_cards(folder)
        bench_tally(milliseconds, report)
        bench_ballots(folder)
        bench_typing(application, folder, milliseconds, report, bare)
        bench_papers(folder, a_hall, milliseconds, report)
        bench_start(folder)


if __name__ == "__main__":
    main()
