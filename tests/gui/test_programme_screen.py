"""The programme as the clerk works it: typed, taken from a model, dragged, begun and ended by keys."""

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QListView, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from builders import OFFICIAL, SITTING, TestClock, a_small_congress
from congress_desktop.domain.agenda import AgendaState, Need
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.gui.screens.programme.item import AgendaItemDialog
from congress_desktop.gui.screens.programme.items import ItemsPage
from congress_desktop.gui.screens.programme.panels import NowPanel
from congress_desktop.gui.screens.programme.screen import ProgrammeScreen
from congress_desktop.gui.screens.programme.template import AgendaTemplateDialog
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.ordering import OrderedTableModel
from congress_desktop.services import agenda, journal
from congress_desktop.services.agenda import ItemDraft
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.views import AgendaRow
from offices import an_office, fails, shown

from .conftest import Boxes

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
_AGENDA = ChangeSet({Changed.AGENDA: frozenset()})


class Programme:
    """The screen on a congress whose first sitting has three items from 13.00, on a clock of its own."""

    def __init__(self, qtbot: QtBot, folder: Path, *, items: bool = True) -> None:
        self.qtbot = qtbot
        self.clock = TestClock()
        self.desk = a_small_congress(clock=self.clock)
        if items:
            drafts = (("Khai mạc", 13, 0, 30), ("Bầu", 13, 30, 15), ("Bàn", 13, 45, 60))
            agenda.plan_items(
                self.desk,
                [(SITTING, ItemDraft(name, time(h, m), duration_seconds=lasts * 60)) for name, h, m, lasts in drafts],
            )
        office = an_office(self.desk, folder)
        office.ring = replace(office.ring, clock=self.clock)
        office.runner.broken.connect(fails)
        self.screen = shown(qtbot, office, ProgrammeScreen)
        self.view = self.found(QTableView, "item_view")
        self.model = self.view.model()
        assert isinstance(self.model, OrderedTableModel)

    def found(self, kind: type, name: str):  # type: ignore[no-untyped-def]  # noqa: ANN201 - whatever kind is asked for
        page = self.screen.findChild(ItemsPage)
        assert isinstance(page, ItemsPage)
        widget = page.findChild(kind, name)
        assert isinstance(widget, kind)
        return widget

    def status(self) -> str:
        return str(self.found(QLabel, "status_label").text())

    def now(self, kind: type, name: str):  # type: ignore[no-untyped-def]  # noqa: ANN201 - as above
        panel = self.screen.findChild(NowPanel)
        assert isinstance(panel, NowPanel)
        widget = panel.findChild(kind, name)
        assert isinstance(widget, kind)
        return widget

    def error(self) -> str:
        return str(self.found(FieldError, "page_error").shown_code())

    def rows(self) -> list[AgendaRow]:
        return list(agenda.agenda(self.desk))

    def titles(self) -> list[str]:
        return [row.title for row in self.rows()]

    def cells(self, column: int) -> list[str]:
        return [str(self.model.index(row, column).data() or "") for row in range(self.model.rowCount())]

    def chooses(self, title: str) -> None:
        """Go to an item by the arrow keys."""
        self.view.setFocus()
        place = next(place for place, text in enumerate(self.cells(3)) if text == title)
        while self.view.currentIndex().row() != place:
            step = Qt.Key.Key_Down if self.view.currentIndex().row() < place else Qt.Key.Key_Up
            self.qtbot.keyClick(self.view, step)

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.waitUntil(self.screen.isActiveWindow)
        self.qtbot.keyClick(self.screen.focusWidget() or self.screen, key, modifier)

    def opens(self, boxes: Boxes, kind: type[QDialog], key: Qt.Key, modifier: Qt.KeyboardModifier) -> QDialog:
        """Press a key that opens a dialog, and return it once it has the keys."""
        boxes.expect(kind)
        self.presses(key, modifier)
        dialog = boxes.shown[-1]
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def withdraws(self) -> None:
        act = journal.last_withdrawable(self.desk)
        assert act is not None
        journal.withdraw(self.desk, act.act_id, "nhầm")
        self.screen.refresh(_AGENDA)


@pytest.fixture
def programme(qtbot: QtBot, tmp_path: Path) -> Programme:
    return Programme(qtbot, tmp_path)


def test_an_item_is_typed_with_its_hour_and_its_minutes(qtbot: QtBot, tmp_path: Path) -> None:
    programme = Programme(qtbot, tmp_path, items=False)
    assert programme.screen.focusWidget() is programme.found(QLineEdit, "title_edit")

    for name, words in (("due", "13.30"), ("lasts", "15"), ("presenter", "Ban To chuc"), ("title", "Chao co")):
        qtbot.keyClicks(programme.found(QLineEdit, f"{name}_edit"), words)
    qtbot.keyClick(programme.found(QLineEdit, "title_edit"), ENTER)

    (row,) = programme.rows()
    assert (row.title, row.due_at, row.duration_seconds, row.presenter) == ("Chao co", time(13, 30), 900, "Ban To chuc")
    assert programme.found(QLineEdit, "title_edit").text() == ""
    assert "Đã thêm 1 mục" in programme.status()


@pytest.mark.parametrize(("field", "text", "code"), [("due", "25.00", "E015"), ("lasts", "mot", "E002")])
def test_an_hour_or_a_length_that_is_none_is_refused_and_what_was_typed_stays(
    programme: Programme, field: str, text: str, code: str
) -> None:
    programme.qtbot.keyClicks(programme.found(QLineEdit, f"{field}_edit"), text)
    programme.qtbot.keyClicks(programme.found(QLineEdit, "title_edit"), "Nghi")
    programme.qtbot.keyClick(programme.found(QLineEdit, "title_edit"), ENTER)

    assert programme.error() == code
    assert programme.titles() == ["Khai mạc", "Bầu", "Bàn"]
    assert programme.found(QLineEdit, "title_edit").text() == "Nghi"


def test_the_keys_move_an_item_and_its_hours_flow_on(programme: Programme) -> None:
    programme.chooses("Bàn")

    programme.presses(Qt.Key.Key_Up, ALT)

    assert programme.titles() == ["Khai mạc", "Bàn", "Bầu"]
    assert programme.cells(0)[1:4] == ["13:00", "13:30", "14:30"]
    assert programme.cells(3)[programme.view.currentIndex().row()] == "Bàn"
    programme.presses(Qt.Key.Key_Down, ALT)
    assert programme.titles() == ["Khai mạc", "Bầu", "Bàn"]


def test_an_item_moved_beyond_the_first_or_last_place_stays(programme: Programme) -> None:
    programme.chooses("Khai mạc")

    programme.presses(Qt.Key.Key_Up, ALT)

    assert programme.titles() == ["Khai mạc", "Bầu", "Bàn"]
    assert programme.error() == ""


def drops(programme: Programme, item: str, above: str) -> bool:
    """Drag an item over the upper edge of another's row and let it go there; return whether it may be dropped."""
    rows = programme.cells(3)
    dragged = programme.model.index(rows.index(item), 0)
    assert programme.model.flags(dragged) & Qt.ItemFlag.ItemIsDragEnabled
    data = programme.model.mimeData([dragged])
    rect = programme.view.visualRect(programme.model.index(rows.index(above), 0))
    at = QPoint(rect.left() + 20, rect.top() + 1)
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QDragMoveEvent(at, Qt.DropAction.MoveAction, data, buttons, none)
    programme.view.dragMoveEvent(move)
    if move.isAccepted():
        programme.view.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.MoveAction, data, buttons, none))
    return move.isAccepted()


def test_an_item_is_dragged_above_another(programme: Programme) -> None:
    assert drops(programme, "Bàn", "Khai mạc")

    assert programme.titles() == ["Bàn", "Khai mạc", "Bầu"]
    assert programme.cells(3)[1:4] == ["Bàn", "Khai mạc", "Bầu"]


def test_an_item_cannot_be_dragged_into_another_sitting_nor_once_it_began(programme: Programme) -> None:
    agenda.plan_items(programme.desk, [(OFFICIAL, ItemDraft("Bế mạc")), (OFFICIAL, ItemDraft("Chào"))])
    programme.screen.refresh(_AGENDA)

    assert not drops(programme, "Bàn", "Chào")
    agenda.start_item(programme.desk, programme.rows()[0].item_id)
    programme.screen.refresh(_AGENDA)
    began = programme.model.index(programme.cells(3).index("Khai mạc"), 0)
    assert not programme.model.flags(began) & Qt.ItemFlag.ItemIsDragEnabled
    assert programme.model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled


def test_delete_takes_an_item_out_and_withdrawing_puts_it_back(programme: Programme) -> None:
    programme.chooses("Bầu")

    programme.presses(Qt.Key.Key_Delete)

    assert programme.titles() == ["Khai mạc", "Bàn"]
    assert "“Bầu”" in programme.status()
    programme.withdraws()
    assert programme.cells(3)[1:4] == ["Khai mạc", "Bầu", "Bàn"]


def test_one_key_begins_an_item_and_ends_it(programme: Programme) -> None:
    programme.chooses("Bầu")

    programme.presses(Qt.Key.Key_F4)
    assert [row.state for row in programme.rows()] == [AgendaState.DUE, AgendaState.RUNNING, AgendaState.DUE]
    assert programme.now(KeyCapButton, "turn_button").text() == "Kết thúc mục đang chọn"
    programme.presses(Qt.Key.Key_F4)

    assert programme.rows()[1].state is AgendaState.FINISHED
    assert not programme.now(KeyCapButton, "turn_button").isEnabled()


def test_one_key_goes_on_to_the_next_item(programme: Programme) -> None:
    programme.presses(Qt.Key.Key_F5)
    programme.presses(Qt.Key.Key_F5)

    assert [row.state for row in programme.rows()] == [AgendaState.FINISHED, AgendaState.RUNNING, AgendaState.DUE]
    assert programme.cells(3)[programme.view.currentIndex().row()] == "Bầu"


def test_minutes_late_are_shown_and_the_items_after_are_forecast(programme: Programme) -> None:
    programme.clock.advance(minutes=6 * 60)
    programme.presses(Qt.Key.Key_F5)

    programme.clock.advance(minutes=42)
    programme.qtbot.waitUntil(lambda: programme.now(QLabel, "left_label").text() == "quá 12 phút", timeout=3000)

    assert programme.cells(5)[1:4] == ["từ 13:00, quá 12 phút", "≈ 13:42, trễ 12 phút", "≈ 13:57, trễ 12 phút"]
    assert "dự kiến đến 13:30" in programme.now(QLabel, "detail_label").text()


def test_the_model_of_two_days_fills_both_sittings(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    programme = Programme(qtbot, tmp_path, items=False)
    dialog = programme.opens(boxes, AgendaTemplateDialog, Qt.Key.Key_T, CTRL)
    assert "20 mục" in dialog.findChild(KeyCapButton, "take_button").text()  # type: ignore[union-attr]

    qtbot.keyClick(dialog.findChild(QListView, "template_view"), ENTER)

    assert len(programme.rows()) == 20
    assert programme.cells(3)[1] == "Đón tiếp đại biểu; phát thẻ, tài liệu; điểm danh"
    assert programme.screen.focusWidget() is programme.view


def test_a_model_may_fill_the_chosen_sitting_alone(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    programme = Programme(qtbot, tmp_path, items=False)
    dialog = programme.opens(boxes, AgendaTemplateDialog, Qt.Key.Key_T, CTRL)
    only = dialog.findChild(QCheckBox, "only_check")
    qtbot.keyClick(only, Qt.Key.Key_Space)
    assert dialog.findChild(KeyCapButton, "take_button").text() == "Thêm 9 mục"  # type: ignore[union-attr]

    qtbot.keyClick(dialog.findChild(QListView, "template_view"), Qt.Key.Key_Down)
    qtbot.keyClick(dialog.findChild(QListView, "template_view"), Qt.Key.Key_Down)

    take = dialog.findChild(KeyCapButton, "take_button")
    assert (take.text(), take.isEnabled()) == ("Không có phần nào hợp", False)  # type: ignore[union-attr]
    dialog.close()


def test_an_item_is_changed_in_its_dialog(programme: Programme, boxes: Boxes) -> None:
    programme.chooses("Bầu")
    dialog = programme.opens(boxes, AgendaItemDialog, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)

    def field(name: str) -> QLineEdit:
        found = dialog.findChild(QLineEdit, f"{name}_edit")
        assert isinstance(found, QLineEdit)
        return found

    field("duration_seconds").setText("0")
    programme.qtbot.keyClick(field("title"), ENTER, CTRL)
    error = dialog.findChild(FieldError, "duration_seconds_error")
    assert isinstance(error, FieldError)
    assert (error.shown_code(), field("duration_seconds").hasFocus()) == ("E002", True)
    field("duration_seconds").setText("20")
    checks = {check.text(): check for check in dialog.findChildren(QCheckBox)}
    for name in ("Bầu các cơ quan của Đại hội", "Đủ số đại biểu và tổ chức đảng"):
        programme.qtbot.keyClick(checks[name], Qt.Key.Key_Space)
    dialog.findChild(QPlainTextEdit, "to_prepare_edit").setPlainText("Hoa\nMicro")  # type: ignore[union-attr]
    programme.qtbot.keyClick(field("title"), ENTER, CTRL)

    row = programme.rows()[1]
    assert (row.duration_seconds, row.vote_groups, row.needs) == (1200, (MatterGroup.BODY,), (Need.QUORUM,))
    assert row.to_prepare == ("Hoa", "Micro")


def test_a_list_from_word_is_pasted(programme: Programme) -> None:
    QGuiApplication.clipboard().setText("15.00 - 15.10\tGiải lao\n15.10 - 15.30\tThảo luận\tĐoàn Chủ tịch")

    programme.view.setFocus()
    programme.presses(Qt.Key.Key_V, CTRL)

    assert programme.titles()[3:] == ["Giải lao", "Thảo luận"]
    assert [row.duration_seconds for row in programme.rows()[3:]] == [600, 1200]
