"""An election of 35 names on 189 papers, from an empty screen to its end, by the keyboard alone in the real window.

The result is compared with a count made here of the raw papers, name by name, which uses nothing of the program's.
"""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from builders import OFFICIAL, a_congress, a_roll
from congress_desktop.domain.election_rounds import ResultState
from congress_desktop.domain.elections import ElectionState
from congress_desktop.domain.tally import Outcome
from congress_desktop.gui.congress_window import CongressWindow
from congress_desktop.gui.office import Office
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.screens.elections.next_round_dialog import NextRoundDialog
from congress_desktop.gui.screens.elections.nominee_many import NomineePasteDialog
from congress_desktop.gui.screens.elections.screen import ElectionsScreen
from congress_desktop.gui.widgets.steps import StepStrip
from congress_desktop.services import check_in, congresses, election_results, elections, journal
from congress_desktop.services.ballot_pass import pass_counts
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_views import ElectionRow, ResultView
from congress_desktop.system.settings import Settings
from congress_desktop.window import make_ring
from person import Person, returns_to

ENTER = Qt.Key.Key_Return
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
VOTERS, SEATS = 189, 27
FAMILIES = ("Trần", "Lê", "Phạm")
GIVEN = (
    "An Bách Châu Cường Dũng Đạt Em Giang Hà Hải Hiền Hòa Hùng Huy Khánh Kiên Lan Long Mai Minh Nam Nga Oanh Phong "
    "Phúc Quân Quyên Sơn Tâm Thảo Tuấn Uyên Vân Xuân Yến"
)
NAMES = tuple(f"{FAMILIES[place % 3]} Thử {given}" for place, given in enumerate(GIVEN.split()))
"""The names in the order of the ballot: by given name."""

INVALID = {12: "0", 60: "0", 88: "1", 140: "2", 181: "3"}
"""Papers held invalid: two on which nobody is struck out, three by a reason's number."""

DIFFERING = {7: 2, 101: 1, 166: 2}
"""Papers that the second person types otherwise, and whose reading the deciding look finds right."""

Strokes = frozenset[int]


def raw_papers() -> dict[int, Strokes]:
    """Return the numbers struck out on each valid paper; those who bear 27 and 28 end with the same votes."""
    chance = random.Random(2025)
    papers: dict[int, Strokes] = {}
    for turn, number in enumerate(number for number in range(1, VOTERS + 1) if number not in INVALID):
        last = chance.sample(range(29, 36), 7 - chance.randrange(3))
        first = [27 + turn % 2] if turn < 80 else [chance.randrange(1, 27)]
        more = chance.sample([place for place in range(1, 27) if place not in first], 8 - len(last) - len(first))
        papers[number] = frozenset([*last, *first, *more])
    return papers


def by_strokes(papers: dict[int, Strokes]) -> dict[str, int]:
    """Count as the board does on the wall: a stroke for each name that was left standing."""
    votes = dict.fromkeys(NAMES, 0)
    for struck in papers.values():
        for place, name in enumerate(NAMES, 1):
            if place not in struck:
                votes[name] += 1
    return votes


class Board:
    """The two who type, and the window that they sit before."""

    def __init__(self, qtbot: QtBot, window: CongressWindow) -> None:
        self.qtbot, self.window, self.person = qtbot, window, Person(qtbot)
        self.desk: Desk = window.office.desk

    def settles(self) -> None:
        """Wait until everything asked for was answered."""
        self.qtbot.waitUntil(lambda: not self.window.office.runner.busy, timeout=10_000)
        QApplication.processEvents()

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.person.presses(key, modifier)
        self.settles()

    def enters(self, text: str) -> None:
        """Type something and Enter."""
        self.person.types(text)
        self.presses(ENTER)

    def leaves_dialog(self) -> None:
        returns_to(self.qtbot, self.window)
        self.settles()

    def answers(self, *texts: str) -> None:
        """Open what Enter asks, answer its one line, and come back."""
        self.presses(ENTER)
        for text in texts:
            edit = self.person.focus()
            edit.clear()  # type: ignore[attr-defined]
            self.person.types(text)
        self.presses(ENTER)
        self.leaves_dialog()

    def step(self) -> str:
        strip = self.window.findChild(StepStrip)
        assert isinstance(strip, StepStrip)
        return strip.steps()[strip.current() - 1].name

    def label(self, name: str) -> str:
        found = [each for each in self.screen().findChildren(QLabel, f"{name}_label") if each.isVisible()]
        assert found, name
        return found[0].text()

    def screen(self) -> QWidget:
        found = self.window.findChild(ElectionsScreen)
        assert isinstance(found, ElectionsScreen)
        return found

    def election(self) -> ElectionRow:
        return elections.elections(self.desk)[0]

    def result(self) -> ResultView:
        last = self.election().last_round
        assert last is not None
        return election_results.result(self.desk, last.round_id)


@pytest.fixture
def board(qtbot: QtBot, tmp_path: Path) -> Iterator[Board]:
    desk = a_congress(tmp_path / "bau-cu.congress", summoned_count=VOTERS, executive_count=SEATS)
    a_roll(desk, [f"Nguyễn Văn Thử {number}" for number in range(1, VOTERS + 1)])
    for number in range(1, VOTERS + 1):
        check_in.check_in(desk, OFFICIAL, str(number))
    settings = Settings(tmp_path / "settings.json")
    runner = Runner()
    window = CongressWindow(Office(desk, runner, make_ring(settings), settings, OFFICIAL), congresses.congress(desk))
    window.show()
    with qtbot.waitActive(window):
        pass
    yield Board(qtbot, window)
    with qtbot.waitSignal(window.closed):
        window.close()
    runner.close()


@contextmanager
def unpainted(window: QWidget) -> Iterator[None]:
    """Paint nothing meanwhile: the eyes are on the papers, and each key would wait for a picture nobody sees."""
    window.setUpdatesEnabled(False)
    yield
    window.setUpdatesEnabled(True)


def types_papers(board: Board, name: str, papers: dict[int, Strokes], *, otherwise: bool) -> None:
    """Type every paper of a pass in its order; `otherwise` reads three of them as they are not."""
    board.enters(name)
    with unpainted(board.window):
        for number in range(1, VOTERS + 1):
            if number in INVALID:
                holds_invalid(board, INVALID[number])
            else:
                struck = papers[number] ^ {1, 2} if otherwise and number in DIFFERING else papers[number]
                board.enters(" ".join(map(str, sorted(struck))))


def holds_invalid(board: Board, by: str) -> None:
    """Hold a paper invalid: 0 is proposed as such by the rules, another digit is the number of a reason."""
    if by == "0":
        board.enters("0")
        board.presses(ENTER)
        return
    board.presses(Qt.Key.Key_F6)
    board.enters(by)


def puts_names_on_the_list(board: Board) -> None:
    board.presses(Qt.Key.Key_5, CTRL)
    board.presses(ENTER)
    board.presses(ENTER, CTRL)
    board.leaves_dialog()
    shuffled = list(NAMES)
    random.Random(7).shuffle(shuffled)
    QGuiApplication.clipboard().setText("\n".join(shuffled))
    board.presses(Qt.Key.Key_V, CTRL | SHIFT)
    assert isinstance(QApplication.activeModalWidget(), NomineePasteDialog)
    board.presses(ENTER, CTRL)
    board.leaves_dialog()
    board.presses(ENTER, CTRL)
    board.person.types("Đại hội biểu quyết giơ thẻ")
    board.presses(ENTER, CTRL)


def brings_papers_to_the_box(board: Board) -> None:
    for count in (VOTERS + 6, VOTERS, VOTERS):
        board.enters(str(count))


def compares(board: Board) -> None:
    for place, taken in enumerate(DIFFERING.values()):
        board.presses(Qt.Key.Key_1 if taken == 1 else Qt.Key.Key_2, ALT)
        board.presses(ENTER)
        if not place:
            board.enters("Trần Văn Kiểm")


def expected(papers: dict[int, Strokes]) -> dict[str, int]:
    """Return the votes as the deciding look left them: where the second reading was taken, 1 and 2 change places."""
    decided = {number: papers[number] ^ {1, 2} for number, taken in DIFFERING.items() if taken == 2}
    return by_strokes(papers | decided)


@pytest.mark.usefixtures("dressed")
def test_a_ballot_of_189_papers_from_an_empty_screen_to_its_end(board: Board) -> None:
    papers = raw_papers()

    puts_names_on_the_list(board)
    assert board.step() == "Phiếu in"
    assert tuple(each.ballot_name for each in board.election().rounds[0].nominees) == NAMES
    brings_papers_to_the_box(board)
    assert board.step() == "Nhập lần 1"
    types_papers(board, "Hoa", papers, otherwise=False)
    board.presses(ENTER)
    assert board.step() == "Nhập lần 2"
    types_papers(board, "Mai", papers, otherwise=True)
    board.presses(ENTER)
    assert board.step() == "Đối chiếu"
    first = board.election().rounds[0]
    assert pass_counts(board.desk, first.round_id).differing == len(DIFFERING)
    compares(board)
    board.presses(ENTER)
    assert board.step() == "Kết quả"
    board.answers("Trần Văn Kiểm")
    board.answers("Lê Thị Chứng")

    votes = expected(papers)
    ranking = sorted(NAMES, key=lambda name: -votes[name])
    result = board.result()
    assert {line.row.ballot_name: line.counts.votes for line in result.lines} == votes
    assert (result.tally.valid, result.tally.invalid) == (VOTERS - len(INVALID), len(INVALID))
    assert result.result.denominator == VOTERS
    assert [line.row.ballot_name for line in result.of(Outcome.ELECTED)] == ranking[:26]
    assert {line.row.ballot_name for line in result.of(Outcome.TIED)} == {NAMES[26], NAMES[27]}
    assert votes[NAMES[26]] == votes[NAMES[27]] > VOTERS / 2
    assert result.round.result_state is ResultState.RELEASED
    assert "Đã trúng cử 26/27" in board.label("verdict")

    holds_the_run_off(board)
    assert board.election().state is ElectionState.ENDED
    assert journal.verify(board.desk).sound


def holds_the_run_off(board: Board) -> None:
    """Let the two who are tied stand for the seat left: number 1 of the two is struck out by 89, number 2 by 100."""
    board.presses(ENTER)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NextRoundDialog)
    standing = dialog.findChild(QListView, "standing_view")
    assert isinstance(standing, QListView)
    assert standing.model().rowCount() == 2
    board.presses(ENTER)
    board.leaves_dialog()
    assert board.step() == "Phiếu in"
    brings_papers_to_the_box(board)
    for name in ("Hoa", "Mai"):
        board.enters(name)
        with unpainted(board.window):
            for number in range(1, VOTERS + 1):
                board.enters("1" if number <= 89 else "2")
        board.presses(ENTER)
    assert board.step() == "Kết quả"
    board.answers("Trần Văn Kiểm")
    board.answers("Lê Thị Chứng")
    result = board.result()
    assert [(line.row.ballot_name, line.counts.votes) for line in result.of(Outcome.ELECTED)] == [(NAMES[26], 100)]
    board.presses(Qt.Key.Key_F10)
    board.presses(ENTER)
    board.leaves_dialog()
