"""A vote as the operator counts it: by keyboard, the sum checked while it is typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from builders import a_counted_matter, a_matter, a_released_matter, a_small_congress
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.gui.screens.open_votes.correction import CorrectionDialog
from congress_desktop.gui.screens.open_votes.matters import MattersDialog, titles
from congress_desktop.gui.screens.open_votes.screen import OpenVotesScreen
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import CountField, FieldError, TypingField
from congress_desktop.gui.widgets.strips import SumStrip
from congress_desktop.services import open_votes
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import MatterRow
from offices import an_office, shown

ENTER = Qt.Key.Key_Return


class Counting:
    """The screen on a congress of five with four present and one matter."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.desk: Desk = a_small_congress(present=4)
        a_matter(self.desk, "Chương trình làm việc")
        self.screen = shown(qtbot, an_office(self.desk, folder), OpenVotesScreen)

    def row(self) -> MatterRow:
        return open_votes.matters(self.desk)[0]

    def button(self, name: str) -> KeyCapButton:
        found = self.screen.findChild(KeyCapButton, name)
        assert isinstance(found, KeyCapButton)
        return found

    def field(self, name: str) -> CountField:
        found = self.screen.findChild(CountField, f"{name}_edit")
        assert isinstance(found, CountField)
        return found

    def label(self, name: str) -> str:
        found = self.screen.findChild(QLabel, f"{name}_label")
        assert isinstance(found, QLabel)
        return found.text()

    def sum(self) -> str:
        found = self.screen.findChild(SumStrip)
        assert isinstance(found, SumStrip)
        return found.shown_text()

    def second(self) -> TypingField:
        found = self.screen.findChild(TypingField, "second_edit")
        assert isinstance(found, TypingField)
        return found

    def error(self) -> str:
        found = self.screen.findChild(FieldError, "count_error")
        assert isinstance(found, FieldError)
        return found.shown_code()

    def counts_all(self) -> None:
        self.opens()
        self.qtbot.keyClicks(self.field("in_favour"), "*")
        self.qtbot.keyClick(self.button("main_button"), ENTER)

    def opens(self) -> None:
        self.qtbot.keyClick(self.button("main_button"), ENTER)

    def types(self, in_favour: str, against: str, other: str) -> None:
        for name, digits in (("in_favour", in_favour), ("against", against), ("other_opinion", other)):
            self.qtbot.keyClicks(self.field(name), digits)


@pytest.fixture
def counting(qtbot: QtBot, tmp_path: Path) -> Counting:
    return Counting(qtbot, tmp_path)


def test_enter_opens_the_vote_and_freezes_who_is_present(counting: Counting) -> None:
    counting.opens()

    assert (counting.row().state, counting.row().present) == (MatterState.OPEN, 4)
    assert "4/5 (80,00%) đại biểu có mặt lúc mở biểu quyết" in counting.label("frozen")
    assert counting.field("in_favour").hasFocus()


def test_a_sum_that_fits_shows_the_verdict_and_enter_records_it(counting: Counting) -> None:
    counting.opens()
    counting.types("3", "1", "0")
    shown_sum, verdict = counting.sum(), counting.label("verdict")
    counting.qtbot.keyClick(counting.field("other_opinion"), ENTER)

    assert "3 + 1 + 0 = 4" in shown_sum
    assert "khớp 4 đại biểu có mặt" in shown_sum
    assert verdict == "ĐƯỢC THÔNG QUA"
    assert (counting.row().state, counting.row().in_favour) == (MatterState.COUNTED, 3)


def test_a_sum_over_those_present_cannot_be_recorded_and_nothing_typed_is_lost(counting: Counting) -> None:
    counting.opens()
    counting.types("4", "1", "0")
    counting.qtbot.keyClick(counting.field("other_opinion"), ENTER)

    assert "thừa 1" in counting.sum()
    assert not counting.button("main_button").isEnabled()
    assert counting.row().state is MatterState.OPEN
    assert counting.field("in_favour").value() == 4


def test_the_rest_is_recorded_as_not_voting_only_when_all_three_are_typed(counting: Counting) -> None:
    counting.opens()
    counting.types("2", "1", "")
    incomplete = counting.button("main_button").isEnabled()
    counting.qtbot.keyClicks(counting.field("other_opinion"), "0")
    said = counting.button("main_button").text()
    counting.qtbot.keyClick(counting.field("other_opinion"), ENTER)

    assert not incomplete
    assert said == "Ghi kết quả, 1 không biểu quyết"
    assert counting.row().not_voting == 1


def test_a_star_puts_everybody_in_favour(counting: Counting) -> None:
    counting.opens()
    counting.qtbot.keyClicks(counting.field("in_favour"), "*")
    counting.qtbot.keyClick(counting.button("main_button"), ENTER)

    assert (counting.row().in_favour, counting.row().carried) == (4, True)


def test_a_second_person_is_asked_for_before_a_result_is_released(counting: Counting) -> None:
    counting.counts_all()
    counting.qtbot.keyClick(counting.button("main_button"), ENTER)
    asked, state = counting.second().hasFocus(), counting.row().state
    counting.qtbot.keyClicks(counting.second(), "Hoa")
    counting.qtbot.keyClick(counting.second(), ENTER)

    assert (asked, state) == (True, MatterState.COUNTED)
    assert (counting.row().state, counting.row().released_by) == (MatterState.RELEASED, "Hoa")


def test_whoever_counted_is_refused_as_the_second_person_beside_the_name(counting: Counting) -> None:
    counting.counts_all()
    counting.qtbot.keyClicks(counting.second(), "lan")
    counting.qtbot.keyClick(counting.second(), ENTER)

    assert counting.error() == "E017"
    assert counting.second().hasFocus()
    assert counting.row().state is MatterState.COUNTED


def test_an_empty_name_is_refused_where_it_is_typed(counting: Counting) -> None:
    counting.counts_all()
    counting.qtbot.keyClick(counting.button("main_button"), ENTER)
    counting.qtbot.keyClick(counting.second(), ENTER)

    assert counting.error() == "E016"
    assert counting.row().state is MatterState.COUNTED


def test_the_next_result_of_the_sitting_is_released_by_enter_alone(counting: Counting) -> None:
    a_matter(counting.desk, "Quy chế làm việc")
    counting.counts_all()
    counting.qtbot.keyClicks(counting.second(), "Hoa")
    counting.qtbot.keyClick(counting.second(), ENTER)
    counting.counts_all()
    named = counting.second().text()
    counting.qtbot.keyClick(counting.button("main_button"), ENTER)

    second = open_votes.matters(counting.desk)[1]
    assert named == "Hoa"
    assert (second.state, second.released_by) == (MatterState.RELEASED, "Hoa")


def test_a_key_held_down_counts_and_does_not_release(counting: Counting) -> None:
    a_released_matter(counting.desk, 4, "Việc trước")
    counting.opens()
    counting.qtbot.keyClicks(counting.field("in_favour"), "*")
    counting.qtbot.keyPress(counting.button("main_button"), ENTER)
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QApplication.sendEvent(counting.button("main_button"), held)

    assert counting.second().text() == "Hoa"
    assert counting.row().state is MatterState.COUNTED


def test_enter_in_the_last_count_records_it_and_does_not_release(counting: Counting) -> None:
    a_released_matter(counting.desk, 4, "Việc trước")
    counting.opens()
    counting.types("3", "1", "0")
    counting.qtbot.keyClick(counting.field("other_opinion"), ENTER)

    assert counting.row().state is MatterState.COUNTED


def test_enter_in_a_count_goes_to_the_next_empty_one(counting: Counting) -> None:
    counting.opens()
    counting.qtbot.keyClicks(counting.field("in_favour"), "3")
    counting.qtbot.keyClick(counting.field("in_favour"), ENTER)

    assert counting.field("against").hasFocus()
    assert counting.row().state is MatterState.OPEN


def test_a_counted_vote_is_corrected_with_a_reason(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    desk = a_small_congress(present=4)
    a_counted_matter(desk, 4)
    screen = shown(qtbot, an_office(desk, tmp_path), OpenVotesScreen)
    boxes.expect(CorrectionDialog)  # type: ignore[attr-defined]

    screen.correct()
    dialog = boxes.shown[0]  # type: ignore[attr-defined]
    for name, digits in (("in_favour_edit", "3"), ("against_edit", "1")):
        field = dialog.findChild(CountField, name)
        field.clear()
        qtbot.keyClicks(field, digits)
    qtbot.keyClicks(dialog.focusWidget() or dialog, "")
    dialog.findChild(object, "reason_edit").setText("đếm lại tổ 3")
    qtbot.mouseClick(dialog.findChild(KeyCapButton, "save_button"), Qt.MouseButton.LeftButton)

    row = open_votes.matters(desk)[0]
    assert (row.in_favour, row.against, row.corrections) == (3, 1, 1)


def test_a_pasted_list_becomes_one_matter_a_line(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    desk = a_small_congress()
    screen = shown(qtbot, an_office(desk, tmp_path), OpenVotesScreen)
    boxes.expect(MattersDialog)  # type: ignore[attr-defined]

    screen.add_matters()
    dialog: QDialog = boxes.shown[0]  # type: ignore[attr-defined]
    lines = dialog.findChild(QPlainTextEdit)
    assert isinstance(lines, QPlainTextEdit)
    lines.setPlainText("1. Nội quy\n2) Quy chế làm việc\n\n- Chương trình")
    qtbot.mouseClick(dialog.findChild(KeyCapButton, "save_button"), Qt.MouseButton.LeftButton)

    assert [row.title for row in open_votes.matters(desk)] == ["Nội quy", "Quy chế làm việc", "Chương trình"]


def test_numbers_that_belong_to_a_title_stay() -> None:
    assert titles("19 chỉ tiêu chủ yếu\n1. 05 nhiệm vụ trọng tâm") == ["19 chỉ tiêu chủ yếu", "05 nhiệm vụ trọng tâm"]
