"""Who sits for a seat, settled in one dialog that offers only what fits."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from builders import a_small_congress, delegate_of
from congress_desktop.domain.standing import Standing
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.screens.delegates.standing import StandingAct, StandingDialog
from congress_desktop.gui.widgets.buttons import Chip
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.tables import VietnameseProxy
from congress_desktop.services import standings
from congress_desktop.services.delegates import correct_delegate
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import DelegateRow
from offices import an_office, show_active, type_words

from .conftest import Boxes


def with_an_alternate(present: int = 0) -> Desk:
    """Return five on the roll, the fifth an alternate, and the first so many in the hall."""
    desk = a_small_congress(present=present)
    row = delegate_of(desk, 5)
    correct_delegate(desk, row.delegate_id, replace(row.facts, alternate=True), "danh sách dự khuyết")
    return desk


@pytest.fixture(autouse=True)
def may_open(boxes: Boxes) -> None:
    boxes.welcome(StandingDialog)


class Shown:
    """The dialog on one delegate, and what it shows."""

    def __init__(self, qtbot: QtBot, desk: Desk, card: int, folder: Path) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.behind = QWidget()
        qtbot.addWidget(self.behind)
        self.settled: list[bool] = []
        self.dialog = StandingDialog(an_office(desk, folder), delegate_of(desk, card), self.behind)
        self.dialog.settled.connect(self.on_settled)
        show_active(qtbot, self.dialog)

    def on_settled(self) -> None:
        self.settled.append(True)

    def offered(self) -> set[str]:
        return {chip.text() for chip in self.dialog.findChildren(Chip) if chip.isVisible()}

    def chip(self, act: StandingAct) -> Chip:
        found = self.dialog.findChild(Chip, f"{act.value}_chip")
        assert isinstance(found, Chip)
        return found

    def now(self) -> str:
        found = self.dialog.findChild(QLabel, "now_label")
        assert isinstance(found, QLabel)
        return found.text()

    def line(self, name: str) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, f"{name}_edit")
        assert isinstance(found, QLineEdit)
        return found

    def code(self) -> str:
        found = self.dialog.findChild(FieldError, "reason_error")
        assert isinstance(found, FieldError)
        return found.shown_code()

    def people(self) -> list[str]:
        view = self.dialog.findChild(QTableView, "people_view")
        assert isinstance(view, QTableView)
        if not view.isVisible():
            return []
        model = view.model()
        assert isinstance(model, VietnameseProxy)
        return [row.facts.full_name for row in model.shown_rows() if isinstance(row, DelegateRow)]

    def give_reason(self, reason: str) -> None:
        field = self.line("reason")
        type_words(self.qtbot, field, reason)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)


def test_an_official_in_the_hall_can_be_withdrawn_with_a_reason(qtbot: QtBot, tmp_path: Path) -> None:
    desk = with_an_alternate(present=1)
    shown = Shown(qtbot, desk, 1, tmp_path)

    offered = shown.offered()
    shown.give_reason("")
    refused = shown.code()
    shown.give_reason("có đơn xin rút")

    assert shown.settled == [True]
    assert offered == {"Rút tên", "Không công nhận tư cách"}
    assert refused == "E011"
    assert delegate_of(desk, 1).standing is Standing.WITHDRAWN


def test_the_arrows_choose_another_act_and_enter_goes_to_the_reason(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress(present=1)
    shown = Shown(qtbot, desk, 1, tmp_path)

    qtbot.keyClick(shown.chip(StandingAct.WITHDRAW), Qt.Key.Key_Right)
    qtbot.keyClick(shown.chip(StandingAct.REFUSE), Qt.Key.Key_Return)
    at_reason = shown.dialog.focusWidget() is shown.line("reason")
    shown.give_reason("đang bị kỷ luật")

    assert at_reason
    assert delegate_of(desk, 1).standing is Standing.NOT_RECOGNISED


def test_who_was_withdrawn_is_brought_back(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress()
    standings.settle_standing(desk, delegate_of(desk, 2).delegate_id, Standing.WITHDRAWN, "nhầm")
    shown = Shown(qtbot, desk, 2, tmp_path)

    words, offered = shown.now(), shown.offered()
    shown.give_reason("đã họp lại")

    assert words.startswith("Đã rút tên")
    assert offered == {"Khôi phục"}
    assert delegate_of(desk, 2).standing is Standing.OFFICIAL


def test_an_alternate_is_called_for_an_absent_official_found_by_a_few_letters(qtbot: QtBot, tmp_path: Path) -> None:
    desk = with_an_alternate(present=1)
    shown = Shown(qtbot, desk, 5, tmp_path)
    everybody = shown.people()

    qtbot.keyClick(shown.chip(StandingAct.CALL), Qt.Key.Key_Return)
    qtbot.keyClicks(shown.line("filter"), "le d")
    found = shown.people()
    qtbot.keyClick(shown.line("filter"), Qt.Key.Key_Return)
    shown.give_reason("đồng chí Cường ốm")

    assert sorted(everybody) == ["Lê Đức Cường", "Phạm Thị Dung", "Trần Thị Bình"]
    assert found == ["Lê Đức Cường"]
    assert delegate_of(desk, 5).standing is Standing.SUBSTITUTE
    assert delegate_of(desk, 3).standing is Standing.REPLACED


def test_the_arrows_choose_among_the_people_while_the_filter_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    desk = with_an_alternate()
    shown = Shown(qtbot, desk, 5, tmp_path)
    wanted = shown.people()[1]

    shown.line("filter").setFocus()
    qtbot.keyClick(shown.line("filter"), Qt.Key.Key_Down)
    shown.give_reason("đi công tác")

    replaced = [row for row in (delegate_of(desk, number) for number in range(1, 5)) if row.replaced_by]
    assert [row.facts.full_name for row in replaced] == [wanted]


def test_an_absent_official_is_replaced_by_an_alternate(qtbot: QtBot, tmp_path: Path) -> None:
    desk = with_an_alternate()
    shown = Shown(qtbot, desk, 2, tmp_path)

    words, people = shown.now(), shown.people()
    shown.give_reason("đi công tác")

    assert words == "Đại biểu chính thức, chưa đến."
    assert people == ["Đỗ Văn Đạt"]
    assert delegate_of(desk, 5).standing is Standing.SUBSTITUTE
    assert delegate_of(desk, 2).standing is Standing.REPLACED


def test_nobody_found_means_nobody_called(qtbot: QtBot, tmp_path: Path) -> None:
    desk = with_an_alternate()
    shown = Shown(qtbot, desk, 5, tmp_path)

    qtbot.keyClicks(shown.line("filter"), "zzz")
    shown.give_reason("ốm")

    assert shown.code() != ""
    assert delegate_of(desk, 5).standing is Standing.ALTERNATE


@pytest.mark.parametrize(
    ("card", "words", "offered"),
    [
        (2, "Đồng chí Đỗ Văn Đạt (dự khuyết) đã được gọi thay.", set[str]()),
        (
            5,
            "Đại biểu dự khuyết, đã được gọi thay đồng chí Trần Thị Bình; chưa đến.",
            {"Rút tên", "Không công nhận tư cách"},
        ),
    ],
)
def test_after_the_call_both_say_who_sits_for_whom(
    qtbot: QtBot, tmp_path: Path, card: int, words: str, offered: set[str]
) -> None:
    desk = with_an_alternate()
    standings.call_alternate(desk, delegate_of(desk, 5).delegate_id, delegate_of(desk, 2).delegate_id, "ốm")

    shown = Shown(qtbot, desk, card, tmp_path)

    assert shown.now().startswith(words)
    assert shown.offered() == offered


def test_the_dialog_closed_before_its_answer_troubles_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress()
    office = an_office(desk, tmp_path)
    office.runner = Runner()
    broken: list[object] = []
    office.runner.broken.connect(broken.append)
    behind = QWidget()
    qtbot.addWidget(behind)

    dialog = StandingDialog(office, delegate_of(desk, 1), behind)
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    qtbot.waitUntil(lambda: not office.runner.busy)
    office.runner.close()

    assert broken == []
