"""The practice ballot by keyboard: ten invented papers, the mistake found, and nothing of it left anywhere."""

import tempfile
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import select

from builders import TestClock, a_small_congress
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.screens.elections.paper_form import PaperForm
from congress_desktop.gui.screens.elections.paper_picture import PaperPicture
from congress_desktop.gui.screens.elections.practice_dialog import PracticeDialog
from congress_desktop.gui.screens.elections.screen import ElectionsScreen
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.services import elections
from congress_desktop.services.desk import Desk
from congress_desktop.storage import tables as t
from election_builders import an_election
from offices import an_office, show_active, shown, type_words

from .conftest import Boxes

ENTER = Qt.Key.Key_Return
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
LINES = ("3 8", "2 5", "8 9", "3 5 8", "8 9", "3", "2 8", "1 8 9", "3 5", "5 8")
"""What stands on the ten papers, typed from their pictures; number 6 votes for eight people where seven may be."""

Found = TypeVar("Found", bound=QWidget)


def journal_of(desk: Desk) -> list[tuple[int, str]]:
    with desk.read() as connection:
        rows = connection.execute(select(t.journal.c.sequence, t.journal.c.hash).order_by(t.journal.c.sequence))
        return [(row.sequence, row.hash) for row in rows]


class Practising:
    """The practice dialog as it was opened from the screen of secret ballots."""

    def __init__(self, qtbot: QtBot, desk: Desk, folder: Path, boxes: Boxes, runner: Runner | None = None) -> None:
        self.qtbot, self.desk, self.boxes = qtbot, desk, boxes
        self.office = an_office(desk, folder)
        if runner is not None:
            self.office.runner = runner
        self.told: list[object] = []
        self.office.runner.changed.connect(self.told.append)
        self.screen = shown(qtbot, self.office, ElectionsScreen)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        boxes.expect(PracticeDialog)
        qtbot.keyClick(self.screen.focusWidget() or self.screen, Qt.Key.Key_T, CTRL)
        found = boxes.shown[-1]
        assert isinstance(found, PracticeDialog)
        self.dialog = found
        show_active(qtbot, found)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        self.qtbot.keyClick(self.dialog.focusWidget() or self.dialog, key, modifier)

    def types(self, line: str) -> None:
        type_words(self.qtbot, self.dialog.focusWidget() or self.dialog, line)
        self.press(ENTER)

    def types_all(self, wrong: dict[int, str] | None = None) -> None:
        """Type the ten papers, some of them wrong; what is proposed as invalid is recorded so."""
        self.press(ENTER)
        for number, line in enumerate(LINES, 1):
            self.types((wrong or {}).get(number, line))
            if line == "3":
                self.press(ENTER)

    def find(self, kind: type[Found], name: str = "") -> Found:
        found = self.dialog.findChild(kind, name) if name else self.dialog.findChild(kind)
        assert isinstance(found, kind)
        return found

    def label(self, name: str) -> str:
        return self.find(QLabel, f"{name}_label").text()

    def picture(self) -> str:
        return self.find(PaperPicture).shown_text()

    def refused(self) -> list[str]:
        return [each.shown_code() for each in self.dialog.findChildren(FieldError) if each.isVisible()]

    def table(self) -> list[tuple[str, str, str]]:
        """Return name, votes and verdict of every line of the result."""
        model: QAbstractItemModel = self.find(QTableView, "result_view").model()
        rows = [[str(model.index(row, column).data()) for column in (1, 2, 5)] for row in range(model.rowCount())]
        return [(name, votes, verdict) for name, votes, verdict in rows if votes.isdecimal()]


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
def practising(qtbot: QtBot, tmp_path: Path, boxes: Boxes, clock: TestClock) -> Practising:
    """Open the practice where no election exists yet."""
    return Practising(qtbot, a_small_congress(clock=clock), tmp_path, boxes)


def counted_by_hand() -> dict[str, int]:
    """Count the papers anew, from the lines above and the names on the picture alone."""
    names = (
        "Đỗ Thị Diễn", "Hoàng Văn Giả", "Lê Thị Luyện", "Phạm Văn Mẫu", "Vũ Đình Nháp",
        "Bùi Thị Quen", "Trần Thị Tập", "Ngô Văn Thạo", "Đặng Quốc Thử",
    )  # fmt: skip
    votes = dict.fromkeys(names, 0)
    for line in LINES:
        struck = {int(number) for number in line.split()}
        if len(names) - len(struck) <= 7:
            for place, name in enumerate(names, 1):
                votes[name] += place not in struck
    return votes


def test_a_whole_practice_by_keyboard(practising: Practising, clock: TestClock) -> None:
    practising.press(ENTER)
    for line in LINES[:5]:
        practising.types(line)
    practising.types(LINES[5])
    proposed = practising.refused()
    practising.press(ENTER)
    for line in LINES[6:]:
        practising.types(line)
    differing = (practising.label("place"), practising.label("first_words"), practising.label("second_words"))
    where, picture = practising.label("where"), practising.picture()
    clock.advance(seconds=110)
    practising.press(Qt.Key.Key_1, ALT)
    practising.press(ENTER)

    assert proposed == ["E446"]
    assert differing == ("Phiếu số 4", "3 5 8", "3 6 8")
    assert where == "Khác nhau ở: 5 Vũ Đình Nháp, 6 Bùi Thị Quen"
    assert picture == "DIỄN TẬP: phiếu số 4, gạch 3 Lê Thị Luyện, 5 Vũ Đình Nháp, 8 Ngô Văn Thạo"
    assert practising.label("verdict") == "Đúng · 1:50 cho 10 phiếu"
    assert {name: int(votes) for name, votes, _ in practising.table()} == counted_by_hand()
    elected = {name for name, _, verdict in practising.table() if verdict == "Trúng cử"}
    assert elected == {name for name, votes in counted_by_hand().items() if 2 * votes > 10}


def test_every_picture_is_of_the_paper_to_be_typed(practising: Practising) -> None:
    practising.press(ENTER)
    seen = []
    for number, line in enumerate(LINES, 1):
        words = practising.picture()
        assert words.startswith(f"DIỄN TẬP: phiếu số {number}, gạch ")
        seen.append(" ".join(part for part in words.split(", gạch ")[1].replace(",", "").split() if part.isdecimal()))
        practising.types(line)
        if line == "3":
            practising.press(ENTER)

    assert tuple(seen) == LINES


def test_the_mistake_taken_for_right_is_told_at_the_end(practising: Practising) -> None:
    practising.types_all()
    practising.press(Qt.Key.Key_2, ALT)
    taken = practising.find(PaperForm).marked()
    practising.press(ENTER)

    assert sorted(taken) == [2, 5, 7]
    assert practising.label("verdict").startswith("Chưa đúng · ")
    assert "Phiếu số 4 được tính khác với tờ phiếu; sai số phiếu của Vũ Đình Nháp, Bùi Thị Quen." in practising.label(
        "why"
    )


def test_ones_own_mistake_is_compared_too_and_typed_again(practising: Practising) -> None:
    practising.types_all({2: "2 6"})
    first, head = practising.label("place"), practising.label("where")
    practising.types("2 5")
    second = practising.label("place")
    practising.types("3 5 8")

    assert (first, head) == ("Phiếu số 2", "Khác nhau ở: 5 Vũ Đình Nháp, 6 Bùi Thị Quen")
    assert second == "Phiếu số 4"
    assert practising.label("verdict").startswith("Đúng · ")


def test_mistakes_that_make_up_for_each_other_are_told_all_the_same(practising: Practising) -> None:
    practising.types_all({1: "5 8", 10: "3 8"})
    practising.press(Qt.Key.Key_1, ALT)
    practising.press(ENTER)
    practising.types("3 5 8")
    practising.press(Qt.Key.Key_1, ALT)
    practising.press(ENTER)

    assert {name: int(votes) for name, votes, _ in practising.table()} == counted_by_hand()
    assert practising.label("verdict").startswith("Chưa đúng · ")
    assert practising.label("why").startswith("Phiếu số 1, 10 được tính khác với tờ phiếu. ")


def test_a_number_that_is_not_on_the_list_is_refused_and_the_paper_stays(practising: Practising) -> None:
    practising.press(ENTER)
    practising.types("3 14")

    assert practising.refused() == ["E412"]
    assert practising.label("place") == "Phiếu số 1/10"


def test_a_reason_is_chosen_by_its_number_and_left_by_the_same_key(practising: Practising) -> None:
    practising.press(ENTER)
    practising.press(Qt.Key.Key_F6)
    practising.press(Qt.Key.Key_F6)
    practising.types("3 8")
    second = practising.label("place")
    practising.press(Qt.Key.Key_F6)
    practising.press(Qt.Key.Key_7)
    practising.press(ENTER)

    assert second == "Phiếu số 2/10"
    assert practising.label("place") == "Phiếu số 3/10"


def test_the_board_may_hold_a_paper_valid_and_the_two_readings_then_differ(
    practising: Practising, boxes: Boxes, qtbot: QtBot
) -> None:
    practising.press(ENTER)
    for line in LINES[:6]:
        practising.types(line)
    boxes.expect(ReasonDialog)
    practising.press(Qt.Key.Key_F7)
    asked = boxes.shown[-1]
    assert isinstance(asked, ReasonDialog)
    type_words(qtbot, asked.reason_edit, "xem xét lại")
    qtbot.keyClick(asked.reason_edit, ENTER)
    show_active(qtbot, practising.dialog)
    for line in LINES[6:]:
        practising.types(line)
    practising.types("3 5 8")

    assert practising.label("place") == "Phiếu số 6"
    assert practising.label("where") == "Khác nhau: một lần hợp lệ, một lần không hợp lệ."


def test_a_second_practice_begins_from_nothing(practising: Practising) -> None:
    practising.types_all()
    practising.types("3 5 8")
    practising.press(Qt.Key.Key_F5)

    assert practising.label("place") == "Phiếu số 1/10"
    assert practising.find(KeyCapButton, "record_button").text() == "Ghi phiếu"


def test_it_is_practice_on_every_page(practising: Practising) -> None:
    banner = practising.find(QLabel, "banner_label")

    def shown_now() -> tuple[str, bool, bool]:
        return banner.text(), banner.isVisible(), banner.font().pointSizeF() >= 22

    pages = [shown_now()]
    practising.types_all()
    pages.append(shown_now())
    practising.types("3 5 8")
    pages.append(shown_now())

    assert pages == [("DIỄN TẬP", True, True)] * 3
    assert "DIỄN TẬP" in practising.dialog.windowTitle()


def test_nothing_reaches_the_congress_or_the_disk(
    qtbot: QtBot, tmp_path: Path, boxes: Boxes, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch, home = tmp_path / "scratch", tmp_path / "home"
    scratch.mkdir()
    home.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    desk = a_small_congress(home / "that.congress")
    an_election(desk)
    before, files = journal_of(desk), sorted(each.name for each in home.iterdir())
    row = elections.elections(desk)
    practising = Practising(qtbot, desk, tmp_path, boxes)

    practising.types_all()
    practising.types("3 5 8")
    practising.press(ENTER)

    assert not practising.dialog.isVisible()
    assert journal_of(desk) == before
    assert elections.elections(desk) == row
    assert practising.told == []
    assert sorted(each.name for each in home.iterdir()) == files
    assert list(scratch.iterdir()) == []
    desk.store.close()


@pytest.mark.parametrize("papers", [0, 3, 6, 10])
def test_escape_leaves_at_any_time(practising: Practising, boxes: Boxes, papers: int) -> None:
    before = journal_of(practising.desk)
    if papers:
        practising.press(ENTER)
    for line in LINES[:papers]:
        practising.types(line)
        if line == "3" and papers > 6:
            practising.press(ENTER)

    practising.press(Qt.Key.Key_Escape)
    dialog = practising.dialog
    boxes.let_go()

    assert not isValid(dialog)
    assert journal_of(practising.desk) == before


def test_it_works_off_the_window_thread_and_one_enter_records_one_paper(
    qtbot: QtBot, tmp_path: Path, boxes: Boxes
) -> None:
    runner = Runner()
    broken: list[object] = []
    runner.broken.connect(broken.append)
    practising = Practising(qtbot, a_small_congress(), tmp_path, boxes, runner)
    practising.press(ENTER)
    qtbot.waitUntil(lambda: practising.label("place") == "Phiếu số 1/10")

    practising.types("3 8")
    practising.press(ENTER)
    qtbot.waitUntil(lambda: not runner.busy)
    place, refused = practising.label("place"), practising.refused()
    practising.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not runner.busy)
    runner.close()

    assert (place, refused, broken) == ("Phiếu số 2/10", [], [])


def test_it_is_offered_beside_an_election_too(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    desk = a_small_congress()
    an_election(desk)

    practising = Practising(qtbot, desk, tmp_path, boxes)

    button = practising.screen.findChild(KeyCapButton, "practice_button")
    assert isinstance(button, KeyCapButton)
    assert (button.isVisible(), button.shown_key()) == (True, "Ctrl+T")
    card = practising.screen.keys()
    assert ("Ctrl+T", "Diễn tập kiểm phiếu với mười phiếu mẫu") in card
