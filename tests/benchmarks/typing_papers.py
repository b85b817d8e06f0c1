"""What a typist waits for: from Enter to the next paper painted and ready, and until the paper is safe on the disk."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from builders import SITTING
from congress_desktop.domain.ids import RoundId
from congress_desktop.gui.office import Office
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.screens.elections.entry_page import EntryPage
from congress_desktop.gui.screens.elections.typing_field import BallotField
from congress_desktop.services import ballot_entry
from congress_desktop.services.desk import Desk
from congress_desktop.system import clock
from congress_desktop.system.settings import Settings
from congress_desktop.window import make_ring
from election_builders import a_round, a_voting_congress, round_of

SIZES = ((35, 27), (200, 154))
"""Names, seats."""
PAPERS = 189
ROUNDS = 41
PAGE = (1134, 438)
"""The room of the page on a laptop's screen, in pixels."""

Milliseconds = Callable[[Callable[[], object], int], float]
Report = Callable[[str, float, str, float, str], None]


def bench_typing(
    application: QApplication, folder: Path, milliseconds: Milliseconds, report: Report, bare: float
) -> None:
    """Enter to ready, Enter to safe, and a digit to the painted mirror, at two sizes, the round half read before."""
    for names, seats in SIZES:
        desk, round_id = a_half_read_round(folder / f"typing-{names}.congress", names, seats)
        ready, safe, digit = typed(application, desk, round_id, folder, milliseconds, names - seats)
        report(f"typing, Enter to the next paper ready, {names} names", ready, "bare SQLite", bare, "< 50 ms")
        report(f"typing, Enter to the paper safe, {names} names", safe, "bare SQLite", bare, "")
        report(f"typing, a digit to the painted paper, {names} names", digit, "bare SQLite", bare, "< 16 ms")
        desk.store.close()


def a_half_read_round(path: Path, names: int, seats: int) -> tuple[Desk, RoundId]:
    """Return a round of so many names whose first pass is typed half."""
    built = a_voting_congress(PAPERS, path=path)
    desk = Desk(built.store, clock.now, clock.new_id, "Lan")
    listed = [f"Nguyễn Thị {chr(ord('A') + place // 26)}{chr(ord('a') + place % 26)}" for place in range(names)]
    round_id = a_round(desk, listed, seats)
    line = _line(names - seats)
    for number in range(1, PAPERS // 2):
        ballot_entry.read_line(desk, round_id, number, 1, line, "Hoa")
    return desk, round_id


def typed(
    application: QApplication,
    desk: Desk,
    round_id: RoundId,
    folder: Path,
    milliseconds: Milliseconds,
    struck: int,
) -> tuple[float, float, float]:
    """Return the medians of Enter to ready, of Enter to safe and of one digit, in milliseconds, in the real page."""
    settings = Settings(folder / "typing.json")
    runner = Runner()
    page = EntryPage(Office(desk, runner, make_ring(settings), settings, SITTING), 1)
    runner.changed.connect(page.refresh)
    page.resize(*PAGE)
    page.show()
    page.show_round(*round_of(desk, round_id))
    _settle(application, runner)
    name, field = page.findChild(QLineEdit, "typist_edit"), page.findChild(BallotField)
    assert isinstance(name, QLineEdit)
    assert isinstance(field, BallotField)
    QTest.keyClicks(name, "Hoa")
    QTest.keyClick(name, Qt.Key.Key_Return)
    line = _line(struck)

    def type_line() -> None:
        field.clear()
        QTest.keyClicks(field, line)

    def enter() -> None:
        QTest.keyClick(field, Qt.Key.Key_Return)
        page.repaint()

    def enter_and_wait() -> None:
        enter()
        _settle(application, runner)

    ready = _prepared(type_line, enter, milliseconds, lambda: _settle(application, runner))
    safe = _prepared(type_line, enter_and_wait, milliseconds, lambda: None)
    digit = _prepared(field.clear, lambda: _digit(field, page), milliseconds, lambda: None)
    page.close()
    runner.close()
    return ready, safe, digit


def _prepared(
    before: Callable[[], object], act: Callable[[], object], milliseconds: Milliseconds, after: Callable[[], object]
) -> float:
    """Return the median of an act alone, each time prepared before and settled after it."""
    taken = []
    for _ in range(ROUNDS):
        before()
        taken.append(milliseconds(act, 1))
        after()
    return sorted(taken)[ROUNDS // 2]


def _digit(field: BallotField, page: EntryPage) -> None:
    QTest.keyClick(field, Qt.Key.Key_7)
    page.repaint()


def _line(struck: int) -> str:
    return " ".join(str(number) for number in range(1, struck + 1))


def _settle(application: QApplication, runner: Runner) -> None:
    while True:
        application.processEvents()
        if not runner.busy:
            return
        time.sleep(0.0005)
