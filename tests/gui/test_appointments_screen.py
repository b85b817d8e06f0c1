"""The appointments' screen by keyboard: decisions, those elected, ratified and gone, one person's posts, the import."""

from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QListView, QTableView, QWidget
from pytestqt.qtbot import QtBot

from builders import a_small_congress
from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.tenures import TenureState
from congress_desktop.gui.congress_window import CongressWindow
from congress_desktop.gui.screens.appointments.decision import DecisionDialog
from congress_desktop.gui.screens.appointments.ending import EndDialog
from congress_desktop.gui.screens.appointments.ratify import RatifyDialog
from congress_desktop.gui.screens.appointments.screen import AppointmentsScreen
from congress_desktop.gui.screens.appointments.take_over import TakeOverDialog
from congress_desktop.gui.screens.papers.screen import PapersScreen
from congress_desktop.gui.screens.roll_import.screen import ImportScreen
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.tables import FrozenTableModel
from congress_desktop.services import appointments, congresses
from congress_desktop.services.appointments import AppointedPerson, DecisionDraft
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import OfficeHolder
from election_builders import a_round, a_voting_congress, read_twice, release
from offices import an_office, fails, show_active, shown, type_words

from .conftest import Boxes

CTRL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
ENTER = Qt.Key.Key_Return
COMMITTEE, STANDING = Body.EXECUTIVE_COMMITTEE, Body.STANDING_COMMITTEE


Found = TypeVar("Found", bound=QWidget)


class Appointments:
    """The screen of a congress, and the hand at its keys."""

    def __init__(self, qtbot: QtBot, folder: Path, desk: Desk) -> None:
        self.qtbot, self.desk = qtbot, desk
        office = an_office(desk, folder)
        office.runner.broken.connect(fails)
        self.screen = shown(qtbot, office, AppointmentsScreen)

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        self.screen.activateWindow()
        self.qtbot.waitUntil(self.screen.isActiveWindow)
        self.qtbot.keyClick(self.screen.focusWidget() or self.screen, key, held)

    def opens(self, boxes: Boxes, kind: type[QDialog], key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> QDialog:
        boxes.expect(kind)
        self.presses(key, held)
        dialog = boxes.shown[-1]
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def table(self, name: str = "register_view") -> QTableView:
        return found(self.screen, QTableView, name)

    def names(self, name: str = "register_view") -> list[str]:
        model = self.table(name).model()
        assert isinstance(model, FrozenTableModel)
        rows = [model.row(place) for place in range(model.rowCount())]
        return [row.full_name for row in rows if isinstance(row, OfficeHolder)]

    def posts(self) -> list[str]:
        model = found(self.screen, QListView, "posts_view").model()
        assert isinstance(model, QStringListModel)
        return model.stringList()

    def says(self, name: str) -> str:
        return found(self.screen, QLabel, f"{name}_label").text()

    def states(self) -> list[TenureState]:
        return [each.held.state for each in appointments.appointments(self.desk).register]


def found(parent: QWidget, kind: type[Found], name: str) -> Found:
    widget = parent.findChild(kind, name)
    assert isinstance(widget, kind), name
    return widget


def fill(qtbot: QtBot, dialog: QDialog, **words: str) -> None:
    """Type into the fields of a dialog, one after another."""
    for name, text in words.items():
        field = found(dialog, QLineEdit, f"{name}_edit")
        field.setFocus()
        type_words(qtbot, field, text)


def with_decisions() -> Desk:
    desk = a_small_congress()
    on = date(2025, 8, 12)
    people = (
        AppointedPerson("Nguyễn Văn An", COMMITTEE, Post.SECRETARY, "Bí thư Đảng ủy"),
        AppointedPerson("Trần Thị Bình", COMMITTEE),
        AppointedPerson("Nguyễn Văn An", STANDING, Post.SECRETARY, "Bí thư Đảng ủy"),
    )
    appointments.record_decision(
        desk, DecisionDraft("318-QĐ/TU", on, "BTV Thành ủy", "Người ký", "Chỉ định", on, people)
    )
    return desk


def with_elected() -> Desk:
    desk = a_voting_congress()
    round_id = a_round(desk, target=COMMITTEE)
    read_twice(desk, round_id, ["5"] * 7)
    release(desk, round_id)
    return desk


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Appointments:
    return Appointments(qtbot, tmp_path, with_decisions())


def test_an_empty_screen_says_where_posts_come_from(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    at = Appointments(qtbot, tmp_path, a_small_congress())
    empty = at.screen.findChild(EmptyState)
    assert isinstance(empty, EmptyState)
    assert empty.isVisible()
    assert "danh sách có sẵn nhập từ Excel" in empty.shown_text()

    dialog = at.opens(boxes, DecisionDialog, Qt.Key.Key_N, CTRL)
    fill(
        qtbot,
        dialog,
        number="01-QD/TU",
        issued_on="8/8/2025",
        authority="BTV",
        signer="Ky",
        title="Chi dinh",
        name="Le",
    )
    qtbot.keyClick(found(dialog, QLineEdit, "name_edit"), ENTER)
    qtbot.keyClick(found(dialog, QLineEdit, "position_edit"), ENTER)
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert at.names() == ["Le"]
    assert not empty.isVisible()


def test_the_one_chosen_is_shown_with_all_posts_over_time(screen: Appointments) -> None:
    assert screen.names() == ["Nguyễn Văn An", "Trần Thị Bình"]
    assert (screen.says("person"), screen.says("matched")) == ("Nguyễn Văn An", "đại biểu")
    assert [line.splitlines()[0] for line in screen.posts()] == [
        "từ 12/8/2025 · Bí thư Ban Chấp hành",
        "từ 12/8/2025 · Bí thư Ban Thường vụ",
    ]

    screen.table().selectRow(1)

    assert screen.says("person") == "Trần Thị Bình"
    assert screen.posts() == ["từ 12/8/2025 · Ủy viên Ban Chấp hành\n318-QĐ/TU, 12/8/2025, BTV Thành ủy"]


def test_several_are_ratified_by_one_paper(screen: Appointments, qtbot: QtBot, boxes: Boxes) -> None:
    screen.table().setFocus()
    screen.presses(Qt.Key.Key_Down, SHIFT)
    dialog = screen.opens(boxes, RatifyDialog, Qt.Key.Key_F6)
    qtbot.keyClick(dialog, ENTER, CTRL)
    refused = found(dialog, FieldError, "number_error").isVisible()
    fill(qtbot, dialog, number="12-QD/TU", issued_on="25/8/2025")
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert refused
    assert not dialog.isVisible()
    assert screen.states() == [TenureState.RATIFIED, TenureState.RATIFIED, TenureState.APPOINTED]
    assert "chuẩn y 12-QD/TU, 25/8/2025" in screen.posts()[0]


def test_who_leaves_all_posts_is_found_among_the_past(screen: Appointments, qtbot: QtBot, boxes: Boxes) -> None:
    dialog = screen.opens(boxes, EndDialog, Qt.Key.Key_F7)
    fill(qtbot, dialog, ended_on="31/02/2026")
    qtbot.keyClick(dialog, ENTER, CTRL)
    refused = found(dialog, FieldError, "ended_on_error").isVisible()
    found(dialog, QLineEdit, "ended_on_edit").clear()
    fill(qtbot, dialog, ended_on="01/3/2026", number="45-QD/TU", successor="Binh")
    found(dialog, QComboBox, "reason_combo").setCurrentText("nghỉ hưu")
    qtbot.keyClick(found(dialog, QLineEdit, "successor_edit"), ENTER)
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert refused
    assert not dialog.isVisible()
    register = appointments.appointments(screen.desk).register
    assert [(each.full_name, each.post, each.began_on) for each in register] == [
        ("Trần Thị Bình", Post.SECRETARY, PartialDate(2026, 3, 1))
    ]
    screen.presses(Qt.Key.Key_H, CTRL)
    assert screen.names("past_view") == ["Nguyễn Văn An", "Trần Thị Bình"]
    assert "thôi: nghỉ hưu; thay bằng Trần Thị Bình; 45-QD/TU" in screen.posts()[0]
    assert not found(screen.screen, QWidget, "end_button").isEnabled()


def test_an_end_without_a_reason_says_so_and_keeps_what_was_typed(
    screen: Appointments, qtbot: QtBot, boxes: Boxes
) -> None:
    dialog = screen.opens(boxes, EndDialog, Qt.Key.Key_F7)
    fill(qtbot, dialog, ended_on="01/3/2026")
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert dialog.isVisible()
    assert found(dialog, FieldError, "page_error").isVisible()
    assert found(dialog, QLineEdit, "ended_on_edit").text() == "01/3/2026"
    assert appointments.appointments(screen.desk).past == ()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_those_elected_are_taken_over_by_one_key(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    at = Appointments(qtbot, tmp_path, with_elected())
    dialog = at.opens(boxes, TakeOverDialog, Qt.Key.Key_T, CTRL)
    shown_people = found(dialog, QListView, "people_view").model()
    assert isinstance(shown_people, QStringListModel)
    votes = shown_people.stringList()[0]
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert votes == "Lê Văn Bách · 7/7 (100%) phiếu"
    assert at.names() == ["Lê Văn Bách", "Trần Thị Cúc", "Phạm Văn Dũng", "Hoàng Thị Giang"]
    assert at.states() == [TenureState.ELECTED] * 4
    assert at.posts() == ["từ 14/8/2025 · Ủy viên Ban Chấp hành\nBầu cử, 7/7 (100%) phiếu"]
    assert not found(at.screen, QWidget, "elected_button").isEnabled()


def test_a_list_is_read_previewed_and_saved(
    screen: Appointments, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "ubkt.csv"
    lines = ("TT;Họ và tên;Chức danh;Cơ quan;Từ ngày", "1;Lý Bốn;Chủ nhiệm;UBKT;12/8/2025", "2;Ngô Năm;Trưởng;UBKT;")
    source.write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(source), ""))
    screen.presses(Qt.Key.Key_I, CTRL)
    page = screen.screen.findChild(ImportScreen)
    assert isinstance(page, ImportScreen)
    assert page.isVisible()
    assert screen.screen.keys() == page.keys()

    screen.presses(ENTER)

    assert not page.isVisible()
    assert [
        (each.full_name, each.post)
        for each in appointments.appointments(screen.desk).register
        if each.body is Body.INSPECTION_COMMISSION
    ] == [("Lý Bốn", Post.INSPECTION_CHAIR)]
    assert screen.says("status").startswith("Đã nhập 1 dòng từ ubkt.csv")


def test_alike_names_are_joined_by_one_key(screen: Appointments) -> None:
    on = date(2025, 8, 12)
    people = (AppointedPerson("Trần Thị Binh", STANDING),)
    appointments.record_decision(screen.desk, DecisionDraft("9-QĐ/TU", on, "BTV", "K", "T", on, people))
    screen.screen.refresh(EVERYTHING)
    asked = screen.says("alike")

    screen.presses(Qt.Key.Key_F8)

    assert "<b>Trần Thị Bình</b> (đại biểu, thẻ 002" in asked
    assert "và <b>Trần Thị Binh</b>." in asked
    assert not found(screen.screen, QWidget, "alike_frame").isVisible()
    standing = [each.full_name for each in appointments.appointments(screen.desk).register if each.body is STANDING]
    assert standing == ["Nguyễn Văn An", "Trần Thị Bình"]


def test_what_changes_elsewhere_is_read_again(screen: Appointments) -> None:
    on = date(2025, 8, 20)
    draft = DecisionDraft("9-QĐ/TU", on, "BTV", "K", "T", on, (AppointedPerson("Lý Bốn", COMMITTEE),))
    office_runner = screen.screen._office.runner
    office_runner.run(lambda: appointments.record_decision(screen.desk, draft), lambda _done: None)

    assert screen.names() == ["Nguyễn Văn An", "Trần Thị Bình", "Lý Bốn"]


def test_the_lists_are_opened_where_papers_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    desk = with_decisions()
    window = CongressWindow(an_office(desk, tmp_path), congresses.congress(desk))
    qtbot.addWidget(window)
    show_active(qtbot, window)
    screen = window.go_to(6)
    assert isinstance(screen, AppointmentsScreen)
    screen.focus_first()

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_P, CTRL)

    papers = window.findChild(PapersScreen)
    assert isinstance(papers, PapersScreen)
    assert papers.isVisible()
    assert found(papers, QListView, "paper_view").currentIndex().data() == "Danh sách cấp ủy"


def test_a_field_put_right_loses_its_red_edge(screen: Appointments, qtbot: QtBot, boxes: Boxes) -> None:
    dialog = screen.opens(boxes, EndDialog, Qt.Key.Key_F7)
    day = found(dialog, QLineEdit, "ended_on_edit")
    qtbot.keyClick(dialog, ENTER, CTRL)
    wrong = day.property("state")
    fill(qtbot, dialog, ended_on="01/3/2026")
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert (wrong, day.property("state")) == ("error", "")
    assert not found(dialog, FieldError, "ended_on_error").isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
