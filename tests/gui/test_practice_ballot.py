"""The practice ballot: ten invented papers by the keyboard, nothing of which reaches the congress."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from builders import OFFICIAL
from congress_desktop.gui.screens.bodies.dialog import BodiesDialog
from congress_desktop.gui.screens.elections.paper_picture import PaperPicture
from congress_desktop.gui.screens.elections.practice_dialog import PracticeDialog
from congress_desktop.gui.screens.elections.screen import ElectionsScreen
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.tables import FrozenTableModel
from congress_desktop.services import practice
from congress_desktop.services.desk import Desk
from congress_desktop.storage import tables as t
from election_builders import a_voting_congress
from offices import an_office, shown

from .conftest import Boxes

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier


def acts(desk: Desk) -> int:
    with desk.read() as connection:
        return int(connection.execute(select(func.count()).select_from(t.journal)).scalar_one())


class Practising:
    """Somebody who opened the practice ballot by its key on the screen of a congress without an election."""

    def __init__(self, qtbot: QtBot, folder: Path, boxes: Boxes) -> None:
        self.qtbot = qtbot
        self.desk = a_voting_congress(7)
        office = an_office(self.desk, folder)
        office.choose_sitting(OFFICIAL)
        self.acts = acts(self.desk)
        screen = shown(qtbot, office, ElectionsScreen)
        boxes.expect(PracticeDialog)
        qtbot.keyClick(screen, Qt.Key.Key_T, CTRL)
        dialog = boxes.shown[-1]
        assert isinstance(dialog, PracticeDialog)
        self.dialog = dialog
        qtbot.waitUntil(dialog.isActiveWindow)

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def types(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus(), text)
        self.press(ENTER)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.focus(), key)

    def label(self, name: str) -> str:
        found = self.dialog.findChild(QLabel, f"{name}_label")
        assert isinstance(found, QLabel)
        return found.text()

    def main(self) -> str:
        found = self.dialog.findChild(KeyCapButton, "main_button")
        assert isinstance(found, KeyCapButton)
        return found.text()

    def sheet(self) -> str:
        found = self.dialog.findChild(PaperPicture)
        assert isinstance(found, PaperPicture)
        return found.accessibleDescription()

    def types_what_the_papers_say(self) -> None:
        for struck in practice.PAPERS:
            self.types(" ".join(map(str, struck)) or "0")
            if not struck:
                assert self.main() == "Ghi không hợp lệ"
                self.press(ENTER)

    def votes(self) -> dict[str, tuple[str, str]]:
        view = self.dialog.findChild(QTableView, "result_view")
        assert isinstance(view, QTableView)
        model = view.model()
        assert isinstance(model, FrozenTableModel)
        return {
            str(model.index(row, 1).data()): (str(model.index(row, 2).data()), str(model.index(row, 4).data()))
            for row in range(model.rowCount())
        }


@pytest.fixture
def practising(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> Practising:
    return Practising(qtbot, tmp_path, boxes)


def by_hand() -> dict[str, int]:
    """Count the invented papers: those that leave more names than there are seats are invalid."""
    valid = [struck for struck in practice.PAPERS if len(practice.NAMES) - len(struck) <= practice.SEATS]
    return {name: sum(place not in struck for struck in valid) for place, name in enumerate(practice.NAMES, 1)}


def test_the_sheet_shows_what_is_to_be_typed(practising: Practising) -> None:
    first = (practising.label("title"), practising.sheet())
    practising.types("5")

    assert first == ("Nhập phiếu 1/10", "Phiếu số 1, gạch: Trần Thị Tập")
    assert (practising.label("title"), practising.sheet()) == ("Nhập phiếu 2/10", "Phiếu số 2, gạch: Phạm Văn Mẫu")


def test_the_second_persons_misreading_is_found_decided_and_the_result_is_that_of_the_papers(
    practising: Practising,
) -> None:
    practising.types_what_the_papers_say()
    compared = (practising.label("title"), practising.label("readings"), practising.sheet())
    practising.types("5")

    assert compared == (
        "Đối chiếu phiếu số 7",
        "Bạn đọc: 5 · Người thứ hai đọc: 4",
        "Phiếu số 7, gạch: Trần Thị Tập",
    )
    assert practising.label("title") == "Kết quả diễn tập"
    assert practising.label("readings").startswith("Đúng cả 10 phiếu")
    assert {name: int(votes) for name, (votes, _) in practising.votes().items()} == by_hand()
    assert practising.main() == "Xong"


def test_a_paper_typed_wrong_is_compared_too_and_one_decided_wrong_is_named_at_the_end(practising: Practising) -> None:
    practising.types("4")
    for struck in practice.PAPERS[1:]:
        practising.types(" ".join(map(str, struck)) or "0")
        if not struck:
            practising.press(ENTER)
    first = practising.label("title")
    practising.types("3")
    practising.types("5")

    assert first == "Đối chiếu phiếu số 1"
    assert practising.label("readings") == "Còn 1 phiếu được tính khác với tờ phiếu: số 1."


def test_nothing_of_it_is_in_the_congress_and_enter_ends_it(practising: Practising) -> None:
    practising.types_what_the_papers_say()
    practising.types("5")
    practising.press(ENTER)

    assert not practising.dialog.isVisible()
    assert acts(practising.desk) == practising.acts


def test_esc_empties_the_line_first_and_then_leaves(practising: Practising) -> None:
    practising.qtbot.keyClicks(practising.focus(), "12")
    practising.press(ESC)
    stays = practising.dialog.isVisible()
    practising.press(ESC)

    assert stays
    assert not practising.dialog.isVisible()


def test_the_counting_board_is_formed_from_the_elections(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    screen = shown(qtbot, an_office(a_voting_congress(7), tmp_path), ElectionsScreen)
    boxes.expect(BodiesDialog)

    qtbot.keyClick(screen, Qt.Key.Key_B, CTRL)

    dialog = boxes.shown[-1]
    assert isinstance(dialog, BodiesDialog)
    bar = dialog._form.body_bar
    assert bar.tabText(bar.currentIndex()) == "Ban Kiểm phiếu"
    dialog.reject()
