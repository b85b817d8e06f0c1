"""Many people put forward at once: lines pasted from a list, or delegates marked on the roll."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from builders import OFFICIAL, a_congress, a_roll
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.elections import NominationSource
from congress_desktop.gui.screens.elections.nominee_many import NomineePasteDialog, NomineePickDialog
from congress_desktop.gui.screens.elections.pasted_nominees import pasted_nominees
from congress_desktop.gui.screens.elections.screen import ElectionsScreen
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.services import elections
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk
from election_builders import an_election
from offices import an_office, shown, type_words

from .conftest import Boxes

ENTER = Qt.Key.Key_Return
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES = ("Nguyễn Văn An", "Trần Thị Bình", "Lê Đức Cường", "Trần Thị Bình", "Phạm Thị Dung")


@pytest.fixture
def desk() -> Desk:
    found = a_roll(a_congress(), NAMES)
    an_election(found, ("Hoàng Thị Giang",), 3)
    return found


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path, desk: Desk) -> ElectionsScreen:
    office = an_office(desk, tmp_path)
    office.choose_sitting(OFFICIAL)
    return shown(qtbot, office, ElectionsScreen)


def opened(qtbot: QtBot, boxes: Boxes) -> QDialog:
    dialog = boxes.shown[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def names(desk: Desk) -> list[str]:
    return [each.ballot_name for each in elections.elections(desk)[0].standing]


def code(dialog: QDialog) -> str:
    error = dialog.findChild(FieldError, "page_error")
    assert isinstance(error, FieldError)
    return error.shown_code()


def test_pasted_lines_are_read_as_delegates_strangers_and_what_cannot_be_taken(desk: Desk) -> None:
    lines = (
        "STT\tHọ và tên\tNgày sinh\tChức vụ",
        "1\tNguyễn Văn An\t02/4/1968\tBí thư chi bộ",
        "2. Vũ Thị Yến\t12/3/1980\tHiệu trưởng\tTrường Mầm non 2",
        "",
        "3\tTrần Thị Bình\t05/4/1968",
        "4\tTrần Thị Bình",
        "5\tHoàng Thị Giang",
        "6\tVũ Thị Yến\t12/3/1980",
        "7\tBùi Văn Ân\t31/02/1971",
        "8\t\t1970",
    )

    found = pasted_nominees("\n".join(lines), delegates(desk, OFFICIAL), elections.elections(desk)[0].nominees)

    assert [
        (
            each.nomination.full_name,
            each.delegate.card_number if each.delegate else None,
            each.nomination.birth.iso if each.nomination.birth else "",
            each.nomination.position,
            each.problem,
        )
        for each in found
    ] == [
        ("Nguyễn Văn An", 1, "1968-04-02", "Bí thư chi bộ", ""),
        ("Vũ Thị Yến", None, "1980-03-12", "Hiệu trưởng, Trường Mầm non 2", ""),
        ("Trần Thị Bình", 4, "1968-04-05", "", ""),
        ("Trần Thị Bình", None, "", "", "nhiều đại biểu trùng tên, ghi thêm ngày sinh"),
        ("Hoàng Thị Giang", None, "", "", "đã có trong danh sách"),
        ("Vũ Thị Yến", None, "1980-03-12", "", "đã có trong danh sách"),
        ("Bùi Văn Ân", None, "", "31/02/1971", "ngày sinh không đọc được"),
        ("", None, "1970", "", "thiếu họ tên"),
    ]


@pytest.mark.usefixtures("screen")
def test_a_copied_list_is_pasted_and_what_cannot_be_taken_stays_to_be_put_right(
    qtbot: QtBot, desk: Desk, boxes: Boxes
) -> None:
    QGuiApplication.clipboard().setText("1. Nguyễn Văn An\n2. Trần Thị Bình\n3. Vũ Thị Yến")
    boxes.expect(NomineePasteDialog)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, CTRL | SHIFT)
    dialog = opened(qtbot, boxes)
    source, lines = dialog.findChild(QComboBox), dialog.findChild(QPlainTextEdit)
    assert isinstance(source, QComboBox)
    assert isinstance(lines, QPlainTextEdit)
    qtbot.keyClick(source, Qt.Key.Key_Down)

    qtbot.keyClick(dialog, ENTER, CTRL)
    kept, count = lines.toPlainText(), dialog.findChild(QLabel, "count_label")
    assert isinstance(count, QLabel)
    said = count.text()
    lines.setPlainText("Trần Thị Bình\t03/4/1968")
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert kept == "2. Trần Thị Bình"
    assert said == "Đã đưa vào 2 người, còn 1 dòng để riêng"
    assert names(desk) == ["Nguyễn Văn An", "Trần Thị Bình", "Hoàng Thị Giang", "Vũ Thị Yến"]
    rows = {each.ballot_name: each for each in elections.elections(desk)[0].standing}
    assert rows["Nguyễn Văn An"].delegate_id is not None
    assert rows["Vũ Thị Yến"].nominee.source is NominationSource.FLOOR
    assert rows["Trần Thị Bình"].nominee.birth == PartialDate(1968, 4, 3)


@pytest.mark.usefixtures("screen")
def test_pasted_lines_are_refused_where_somebody_was_quicker(qtbot: QtBot, desk: Desk, boxes: Boxes) -> None:
    QGuiApplication.clipboard().setText("Vũ Thị Yến")
    boxes.expect(NomineePasteDialog)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, CTRL | SHIFT)
    dialog = opened(qtbot, boxes)
    elections.add_nominees(desk, elections.elections(desk)[0].election_id, [elections.Nomination("Vũ Thị Yến")])

    qtbot.keyClick(dialog, ENTER, CTRL)

    assert code(dialog) == "E403"
    assert names(desk).count("Vũ Thị Yến") == 1


@pytest.mark.usefixtures("screen")
def test_delegates_are_marked_on_the_roll_without_leaving_the_filter(qtbot: QtBot, desk: Desk, boxes: Boxes) -> None:
    boxes.expect(NomineePickDialog)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_I, CTRL)
    dialog = opened(qtbot, boxes)
    search, save = dialog.findChild(QLineEdit, "filter_edit"), dialog.findChild(KeyCapButton, "save_button")
    assert isinstance(search, QLineEdit)
    assert isinstance(save, KeyCapButton)
    before = save.isEnabled()
    type_words(qtbot, search, "cuong")
    qtbot.keyClick(search, ENTER)
    type_words(qtbot, search, "ng v an")
    qtbot.keyClick(search, ENTER)
    said = save.text()
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert not before
    assert said == "Đưa vào danh sách 2 người"
    assert names(desk) == ["Nguyễn Văn An", "Lê Đức Cường", "Hoàng Thị Giang"]


def test_whoever_is_listed_is_not_offered_again_and_a_mark_is_taken_away_by_the_space_bar(
    qtbot: QtBot, screen: ElectionsScreen, desk: Desk, boxes: Boxes
) -> None:
    first = delegates(desk, OFFICIAL)[0]
    elections.add_nominees(
        desk, elections.elections(desk)[0].election_id, [elections.Nomination("", person_id=first.person_id)]
    )
    screen.refresh(EVERYTHING)
    boxes.expect(NomineePickDialog)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_I, CTRL)
    dialog = opened(qtbot, boxes)
    view, save = dialog.findChild(QTableView), dialog.findChild(KeyCapButton, "save_button")
    assert isinstance(view, QTableView)
    assert isinstance(save, KeyCapButton)
    view.setFocus()

    offered = view.model().rowCount()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    marked = save.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Space)

    assert offered == len(NAMES) - 1
    assert (marked, save.isEnabled()) == (True, False)


@pytest.mark.usefixtures("screen")
def test_a_delegate_listed_meanwhile_is_refused_and_the_marks_stay(qtbot: QtBot, desk: Desk, boxes: Boxes) -> None:
    boxes.expect(NomineePickDialog)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_I, CTRL)
    dialog = opened(qtbot, boxes)
    search = dialog.findChild(QLineEdit, "filter_edit")
    assert isinstance(search, QLineEdit)
    type_words(qtbot, search, "cuong")
    qtbot.keyClick(search, ENTER)
    row = next(each for each in delegates(desk, OFFICIAL) if each.facts.full_name == "Lê Đức Cường")
    elections.add_nominees(
        desk, elections.elections(desk)[0].election_id, [elections.Nomination("", person_id=row.person_id)]
    )

    qtbot.keyClick(dialog, ENTER, CTRL)

    assert code(dialog) == "E403"
    assert names(desk).count("Lê Đức Cường") == 1
