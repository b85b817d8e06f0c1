"""The columns of the short biographies by keyboard: turned on and off, moved, taken as usual, kept to the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from builders import a_small_congress, an_appointed
from congress_desktop.domain.appointments import Post
from congress_desktop.domain.biographies import USUAL_COLUMNS, BiographyColumn
from congress_desktop.gui.screens.papers.biography_columns import BiographyColumnsDialog
from congress_desktop.gui.screens.papers.screen import PapersScreen
from congress_desktop.services import papers
from congress_desktop.services.biographies import BIOGRAPHIES, ColumnChoice, column_choice
from congress_desktop.services.paper_kinds import PaperKind
from offices import an_office, show_active, shown

from .conftest import Boxes

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Columns:
    """The dialog over the usual columns, and the hand at its keys."""

    def __init__(self, qtbot: QtBot, boxes: Boxes, page_mm: float = 257) -> None:
        self.qtbot = qtbot
        boxes.welcome(BiographyColumnsDialog)
        self.behind = QWidget()
        qtbot.addWidget(self.behind)
        self.dialog = BiographyColumnsDialog(ColumnChoice(USUAL_COLUMNS, page_mm), self.behind)
        self.given: list[tuple[BiographyColumn, ...]] = []
        self.dialog.columns_given.connect(self.given.append)
        show_active(qtbot, self.dialog)
        found = self.dialog.findChild(QListWidget, "column_list")
        assert isinstance(found, QListWidget)
        self.list = found

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.list, key, held)

    def room(self) -> str:
        found = self.dialog.findChild(QLabel, "room_label")
        assert isinstance(found, QLabel)
        return found.text()


@pytest.fixture
def columns(qtbot: QtBot, boxes: Boxes) -> Columns:
    return Columns(qtbot, boxes)


def test_space_turns_a_column_off_and_alt_arrows_move_it(columns: Columns) -> None:
    columns.presses(Qt.Key.Key_Down)
    columns.presses(Qt.Key.Key_Space)
    columns.presses(Qt.Key.Key_Up)
    columns.presses(Qt.Key.Key_Down, ALT)
    columns.presses(Qt.Key.Key_Down, ALT)
    columns.presses(Qt.Key.Key_Return, CTRL)

    off = BiographyColumn.ETHNICITY
    first, second, *rest = (each for each in USUAL_COLUMNS if each is not off)
    assert columns.given == [(second, first, *rest)]


def test_what_the_page_has_room_for_is_said_all_the_time(qtbot: QtBot, boxes: Boxes) -> None:
    columns = Columns(qtbot, boxes, page_mm=250)
    before = columns.room()
    columns.presses(Qt.Key.Key_End)
    columns.presses(Qt.Key.Key_Space)

    assert before == "Cần 248 milimét, trang có 250 milimét"
    assert columns.room() == "Cần 272 milimét, trang có 250 milimét: rộng hơn 22 milimét, bỏ bớt cột"


def test_the_usual_columns_come_back_by_one_key_and_are_nothing_to_record(columns: Columns) -> None:
    columns.presses(Qt.Key.Key_Space)
    columns.presses(Qt.Key.Key_R, CTRL)

    assert columns.dialog.columns() == USUAL_COLUMNS
    columns.presses(Qt.Key.Key_Return, CTRL)
    assert columns.given == []
    assert not columns.dialog.isVisible()


def test_the_papers_screen_opens_the_columns_and_records_what_was_chosen(
    qtbot: QtBot, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY))
    kept = [each for each in papers.PAPERS if isinstance(each, PaperKind) and each.key == BIOGRAPHIES]
    monkeypatch.setattr(papers, "PAPERS", tuple(kept))
    screen = shown(qtbot, an_office(desk, tmp_path), PapersScreen)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    pages = screen.findChild(QWidget, "pages_view")
    assert isinstance(pages, QWidget)
    assert pages.isVisible()
    boxes.expect(BiographyColumnsDialog)

    qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_F2)
    dialog = boxes.shown[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    found = dialog.findChild(QListWidget, "column_list")
    assert isinstance(found, QListWidget)
    qtbot.keyClick(found, Qt.Key.Key_Space)
    qtbot.keyClick(found, Qt.Key.Key_Return, CTRL)

    assert not dialog.isVisible()
    assert column_choice(desk).columns == USUAL_COLUMNS[1:]
