"""A vote as the operator counts it: by keyboard, the sum checked while it is typed, released by a second person."""

from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import Workbook
from pypdfium2 import PdfDocument
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLabel, QListView, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from builders import SITTING, a_counted_matter, a_matter, a_released_matter, a_small_congress
from congress_desktop.domain.acts import VoteCounted
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.open_votes import BlockCount, Count, MatterGroup
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.gui.screens.open_votes.blocks import BlocksDialog
from congress_desktop.gui.screens.open_votes.blocks_view import BlocksView
from congress_desktop.gui.screens.open_votes.correction import CorrectionDialog
from congress_desktop.gui.screens.open_votes.matter import MatterDialog
from congress_desktop.gui.screens.open_votes.matters import MattersDialog, drafts
from congress_desktop.gui.screens.open_votes.screen import OpenVotesScreen
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import CountField, FieldError, TypingField
from congress_desktop.gui.widgets.strips import SumStrip
from congress_desktop.services import journal, open_votes
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import MatterDraft
from congress_desktop.services.views import MatterRow
from gui.conftest import Boxes
from offices import an_office, shown

ENTER, SHIFT, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Dialog = TypeVar("Dialog", bound=QDialog)
Found = TypeVar("Found", bound=QWidget)


def child(parent: QWidget, kind: type[Found], name: str) -> Found:
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


class Counting:
    """The screen on a congress of five with four present and one matter."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.desk: Desk = a_small_congress(present=4)
        a_matter(self.desk, "Chương trình làm việc")
        self.screen = shown(qtbot, an_office(self.desk, folder), OpenVotesScreen)

    def row(self, place: int = 0) -> MatterRow:
        return open_votes.matters(self.desk)[place]

    def button(self, name: str) -> KeyCapButton:
        return child(self.screen, KeyCapButton, name)

    def field(self, name: str) -> CountField:
        return child(self.screen, CountField, f"{name}_edit")

    def label(self, name: str) -> str:
        return child(self.screen, QLabel, f"{name}_label").text()

    def sum(self) -> str:
        return child(self.screen, SumStrip, "sum_strip").shown_text()

    def second(self) -> TypingField:
        return child(self.screen, TypingField, "second_edit")

    def explanation(self) -> TypingField:
        return child(self.screen, TypingField, "explanation_edit")

    def error(self) -> str:
        return child(self.screen, FieldError, "count_error").shown_code()

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        focused = self.screen.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key, modifier)

    def opens(self) -> None:
        self.qtbot.keyClick(self.button("main_button"), ENTER)

    def types(self, in_favour: str, against: str, other: str) -> None:
        for name, digits in (("in_favour", in_favour), ("against", against), ("other_opinion", other)):
            self.qtbot.keyClicks(self.field(name), digits)

    def counts_all(self) -> None:
        self.opens()
        self.qtbot.keyClicks(self.field("in_favour"), "*")
        self.qtbot.keyClick(self.button("main_button"), ENTER)

    def has(self, *titles: str, group: MatterGroup = MatterGroup.TARGET) -> None:
        """Add drafts; the screen is told as if somebody else had added them."""
        runner = self.screen._office.runner
        runner.run(
            lambda: open_votes.add_matters(self.desk, [MatterDraft(title, group) for title in titles]), lambda _: None
        )

    def chooses(self, first: int, last: int) -> None:
        """Choose matters by the arrow keys, from one place to another."""
        view = child(self.screen, QListView, "matter_view")
        view.setFocus()
        for _ in range(20):
            self.qtbot.keyClick(view, Qt.Key.Key_Up)
        for _ in range(first):
            self.qtbot.keyClick(view, Qt.Key.Key_Down)
        for _ in range(last - first):
            self.qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)

    def dialog(self, boxes: Boxes, kind: type[Dialog]) -> Dialog:
        """Return the dialog shown last, once the keys go to it."""
        found = boxes.shown[-1]
        assert isinstance(found, kind)
        self.activates(found)
        return found

    def activates(self, window: QWidget) -> None:
        """Let a window have the keys: there is no window manager to do it."""
        window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


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
    assert said == "Ghi, 1 không biểu quyết"
    assert counting.row().not_voting == 1


def test_a_difference_that_is_not_silence_asks_for_its_explanation(counting: Counting) -> None:
    counting.opens()
    counting.types("2", "1", "0")
    counting.qtbot.keyClicks(counting.field("not_voting"), "0")
    short, blocked = counting.sum(), not counting.button("main_button").isEnabled()
    counting.field("other_opinion").setFocus()
    counting.presses(ENTER)
    asked = counting.explanation().hasFocus()
    counting.qtbot.keyClicks(counting.explanation(), "01 dong chi ra ngoai")
    counting.presses(ENTER)

    assert "thiếu 1 so với 4 có mặt: ghi giải thích" in short
    assert blocked
    assert asked
    row = counting.row()
    assert (row.not_voting, row.unaccounted, row.explanation) == (0, 1, "01 dong chi ra ngoai")
    assert "01 dong chi ra ngoai" in counting.label("explanation")


def test_a_star_puts_everybody_in_favour(counting: Counting) -> None:
    counting.opens()
    counting.qtbot.keyClicks(counting.field("in_favour"), "*")
    counting.qtbot.keyClick(counting.button("main_button"), ENTER)

    assert (counting.row().in_favour, counting.row().carried) == (4, True)


def test_enter_in_a_count_goes_to_the_next_empty_one(counting: Counting) -> None:
    counting.opens()
    counting.qtbot.keyClicks(counting.field("in_favour"), "3")
    counting.qtbot.keyClick(counting.field("in_favour"), ENTER)

    assert counting.field("against").hasFocus()
    assert counting.row().state is MatterState.OPEN


def test_the_rule_says_where_it_comes_from_and_what_is_not_confirmed(counting: Counting) -> None:
    assert counting.label("base_on") == "Tính trên số có mặt"
    assert counting.label("base") == "quá nửa: Điều lệ Đảng, Điều 9 · cơ sở: Thông lệ, chưa xác nhận"


def test_a_row_is_read_out_with_how_it_stands(counting: Counting) -> None:
    counting.counts_all()
    view = child(counting.screen, QListView, "matter_view")

    read_out = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert read_out == "1. Chương trình làm việc, Chờ công bố, 4/4 (100%)"


def test_a_result_of_an_earlier_version_says_that_nobody_agreed(
    counting: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(VoteCounted, "version", 1)
    a_counted_matter(counting.desk, 4, "Ghi bằng bản cũ")
    counting.has("Việc sau")
    counting.chooses(1, 1)

    assert counting.second().text() == ""
    assert counting.label("second_hint") == "công bố lúc 07:00:00, bằng phiên bản chưa có người cùng xác nhận"


# Releasing


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

    second = counting.row(1)
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


def test_the_minutes_of_a_released_vote_are_saved(
    counting: Counting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "bien-ban.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    counting.counts_all()
    counting.presses(Qt.Key.Key_P, CTRL)
    before = target.exists()
    counting.qtbot.keyClicks(counting.second(), "Hoa")
    counting.qtbot.keyClick(counting.second(), ENTER)
    counting.presses(Qt.Key.Key_P, CTRL)

    text = PdfDocument(target)[0].get_textpage().get_text_range()
    assert not before
    assert "thông qua Chương trình làm việc" in text


# Several matters at once


def test_chosen_matters_are_opened_counted_and_released_at_once(counting: Counting) -> None:
    counting.has("Chỉ tiêu 1", "Chỉ tiêu 2", "Chỉ tiêu 3")
    counting.chooses(1, 3)
    said = counting.button("main_button").text()
    counting.presses(ENTER)
    counting.qtbot.keyClicks(counting.field("in_favour"), "*")
    recording = counting.button("main_button").text()
    counting.presses(ENTER)
    releasing = counting.button("main_button").text()
    counting.qtbot.keyClicks(counting.second(), "Hoa")
    counting.qtbot.keyClick(counting.button("main_button"), ENTER)

    assert said == "Mở biểu quyết 3 nội dung một lần"
    assert (recording, releasing) == ("Ghi 3 nội dung", "Công bố kết quả 3 nội dung")
    rows = open_votes.matters(counting.desk)
    assert [row.state for row in rows] == [MatterState.DRAFT, *[MatterState.RELEASED] * 3]
    assert [act.kind for act in journal.acts(counting.desk)][:3] == ["vote_released", "vote_counted", "vote_opened"]


def test_a_kind_is_chosen_by_one_key(counting: Counting) -> None:
    counting.has("Chỉ tiêu 1", "Chỉ tiêu 2")
    counting.has("Nghị quyết", group=MatterGroup.RESOLUTION)
    counting.chooses(1, 1)
    counting.presses(Qt.Key.Key_G, CTRL)

    assert counting.label("title") == "2 nội dung biểu quyết một lần: Chỉ tiêu"


def test_one_that_differs_is_counted_apart_and_enter_goes_to_it_before_recording(counting: Counting) -> None:
    counting.has("Chỉ tiêu 1", "Chỉ tiêu 2", "Chỉ tiêu 3")
    counting.chooses(1, 3)
    counting.presses(ENTER)
    counting.qtbot.keyClicks(counting.field("in_favour"), "*")
    counting.chooses(2, 2)
    counting.presses(Qt.Key.Key_F6)
    apart, empty = counting.label("title"), counting.field("in_favour").value()
    counting.chooses(1, 1)
    says, common = counting.button("main_button").text(), counting.field("in_favour").value()
    counting.qtbot.keyClick(counting.button("main_button"), ENTER)
    went = counting.label("title")
    counting.types("2", "2", "0")
    counting.qtbot.keyClick(counting.field("other_opinion"), ENTER)

    assert (apart, empty, common) == ("Chỉ tiêu 2", None, 4)
    assert (says, went) == ("Sang nội dung 3", "Chỉ tiêu 2")
    rows = open_votes.matters(counting.desk)
    assert [(row.in_favour, row.carried) for row in rows[1:]] == [(4, True), (2, False), (4, True)]


def test_one_counted_apart_by_mistake_goes_back_to_the_others(counting: Counting) -> None:
    counting.has("Chỉ tiêu 1", "Chỉ tiêu 2")
    counting.chooses(1, 2)
    counting.presses(ENTER)
    counting.qtbot.keyClicks(counting.field("in_favour"), "*")
    counting.presses(Qt.Key.Key_F6)
    counting.presses(Qt.Key.Key_F6)

    assert counting.label("title") == "2 nội dung biểu quyết một lần: Chỉ tiêu"
    assert counting.field("in_favour").value() == 4


# Blocks


def _types_into(qtbot: QtBot, view: BlocksView, *cells: str) -> None:
    """Type into cell after cell, Enter after each."""
    for text in cells:
        before = view.currentIndex()
        for letter in text:
            qtbot.keyClicks(_focused(), letter)
        qtbot.keyClick(_focused(), ENTER)
        qtbot.waitUntil(partial(_says, before, text))


def _focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _says(cell: QModelIndex, text: str) -> bool:
    return str(cell.data()) == text


def test_a_count_is_added_up_from_groups_typed_by_keyboard(counting: Counting, boxes: Boxes) -> None:
    counting.opens()
    boxes.expect(BlocksDialog)
    counting.presses(Qt.Key.Key_F4)
    dialog = counting.dialog(boxes, BlocksDialog)
    view = child(dialog, BlocksView, "blocks_view")
    _types_into(counting.qtbot, view, "2", "2", "0", "0")
    counting.qtbot.keyClick(view, Qt.Key.Key_N, CTRL)
    _types_into(counting.qtbot, view, "To so 2", "Mai", "2", "1", "0", "1")
    strip = child(dialog, SumStrip, "sum_strip").shown_text()
    counting.qtbot.keyClick(view, ENTER, CTRL)
    shown_sum = counting.sum()
    read_only = counting.field("in_favour").isReadOnly()
    counting.qtbot.keyClick(counting.button("main_button"), ENTER)

    assert "3 + 0 + 1 = 4" in strip
    assert "cộng từ 2 tổ, đoàn" in shown_sum
    assert read_only
    row = counting.row()
    assert row.count == Count(3, 0, 1)
    assert row.blocks == (BlockCount("Tổ số 1", "", 2, 0, 0, 2), BlockCount("To so 2", "Mai", 1, 0, 1, 2))


def test_a_star_leaves_what_groups_add_up_to(counting: Counting, boxes: Boxes) -> None:
    counting.opens()
    boxes.expect(BlocksDialog)
    counting.presses(Qt.Key.Key_F4)
    view = child(counting.dialog(boxes, BlocksDialog), BlocksView, "blocks_view")
    _types_into(counting.qtbot, view, "4", "3", "1", "0")
    counting.qtbot.keyClick(view, ENTER, CTRL)
    counting.qtbot.keyClicks(counting.field("in_favour"), "*")

    assert (counting.field("in_favour").value(), counting.field("against").value()) == (3, 1)


def test_blocks_that_do_not_come_out_are_named_with_their_difference(counting: Counting, boxes: Boxes) -> None:
    counting.opens()
    boxes.expect(BlocksDialog)
    counting.presses(Qt.Key.Key_F4)
    dialog = counting.dialog(boxes, BlocksDialog)
    view = child(dialog, BlocksView, "blocks_view")
    _types_into(counting.qtbot, view, "3", "3", "0", "0")

    assert "Các tổ cộng lại 3, chốt có mặt 4, lệch 1" in child(dialog, SumStrip, "sum_strip").shown_text()
    assert not child(dialog, KeyCapButton, "save_button").isEnabled()


def test_delegations_come_with_the_people_that_were_there(counting: Counting, boxes: Boxes) -> None:
    counting.opens()
    boxes.expect(BlocksDialog)
    counting.presses(Qt.Key.Key_F4)
    dialog = counting.dialog(boxes, BlocksDialog)
    view = child(dialog, BlocksView, "blocks_view")
    counting.qtbot.keyClick(view, Qt.Key.Key_L, CTRL)
    names = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    for _ in range(2):
        counting.qtbot.keyClicks(view, "*")
    counting.qtbot.keyClick(view, ENTER, CTRL)

    assert names == ["CHI BỘ HAI", "CHI BỘ MỘT", "Tổng số"]
    assert [field.value() for field in (counting.field("in_favour"), counting.field("against"))] == [4, 0]


def test_the_next_vote_begins_with_the_groups_that_counted_last(counting: Counting, boxes: Boxes) -> None:
    matter = a_matter(counting.desk, "Việc trước")
    open_votes.open_vote(counting.desk, SITTING, matter)
    blocks = (BlockCount("Tổ số 1", "Lan", 4, 0, 0, 4),)
    open_votes.record_count(counting.desk, matter, Count(4, 0, 0), VoteBase.PRESENT, blocks=blocks)
    counting.opens()
    boxes.expect(BlocksDialog)
    counting.presses(Qt.Key.Key_F4)

    model = child(counting.dialog(boxes, BlocksDialog), BlocksView, "blocks_view").model()
    assert [model.index(0, column).data() for column in range(4)] == ["Tổ số 1", "Lan", "", ""]


# The list


def test_a_counted_vote_is_corrected_with_a_reason(counting: Counting, boxes: Boxes) -> None:
    a_counted_matter(counting.desk, 4, "Đã đếm")
    counting.has("Việc sau")
    counting.chooses(1, 1)
    boxes.expect(CorrectionDialog)
    counting.presses(Qt.Key.Key_F2)
    dialog = counting.dialog(boxes, CorrectionDialog)
    for name, digits in (("in_favour_edit", "3"), ("against_edit", "1")):
        field = child(dialog, CountField, name)
        field.clear()
        counting.qtbot.keyClicks(field, digits)
    counting.qtbot.keyClick(dialog, ENTER, CTRL)
    refused = child(dialog, FieldError, "page_error").shown_code()
    counting.qtbot.keyClicks(child(dialog, TypingField, "reason_edit"), "dem lai to 3")
    counting.qtbot.keyClick(dialog, ENTER, CTRL)

    row = counting.row(1)
    assert refused == "E011"
    assert (row.in_favour, row.against, row.corrections) == (3, 1, 1)


def test_a_count_by_groups_is_corrected_group_by_group(counting: Counting, boxes: Boxes) -> None:
    matter = a_matter(counting.desk, "Theo tổ")
    open_votes.open_vote(counting.desk, SITTING, matter)
    blocks = (BlockCount("Tổ số 1", "Lan", 2, 0, 0, 2), BlockCount("Tổ số 2", "Mai", 2, 0, 0, 2))
    open_votes.record_count(counting.desk, matter, Count(4, 0, 0), VoteBase.PRESENT, blocks=blocks)
    counting.has("Việc sau")
    counting.chooses(1, 1)
    boxes.expect(CorrectionDialog)
    boxes.expect(BlocksDialog)
    counting.presses(Qt.Key.Key_F2)
    correction = counting.dialog(boxes, CorrectionDialog)
    counting.qtbot.keyClick(correction, Qt.Key.Key_F4)
    dialog = counting.dialog(boxes, BlocksDialog)
    view = child(dialog, BlocksView, "blocks_view")
    view.setCurrentIndex(view.model().index(1, 3))
    _types_into(counting.qtbot, view, "1", "1")
    counting.qtbot.keyClick(view, ENTER, CTRL)
    counting.activates(correction)
    counting.qtbot.keyClicks(child(correction, TypingField, "reason_edit"), "to 2 dem lai")
    counting.qtbot.keyClick(correction, ENTER, CTRL)

    row = counting.row(1)
    assert row.count == Count(3, 1, 0)
    assert row.blocks[1] == BlockCount("Tổ số 2", "Mai", 1, 1, 0, 2)


def test_a_pasted_list_becomes_one_matter_a_line(counting: Counting, boxes: Boxes) -> None:
    boxes.expect(MattersDialog)
    counting.presses(Qt.Key.Key_N, CTRL)
    dialog = counting.dialog(boxes, MattersDialog)
    child(dialog, QPlainTextEdit, "lines_edit").setPlainText("1. Nội quy\n2) Quy chế làm việc\n\n- Thẩm tra")
    counting.qtbot.keyClick(dialog, ENTER, CTRL)

    titles = [row.title for row in open_votes.matters(counting.desk)]
    assert titles == ["Chương trình làm việc", "Nội quy", "Quy chế làm việc", "Thẩm tra"]


def test_numbers_that_belong_to_a_title_stay_and_a_second_column_is_the_text() -> None:
    found = drafts("19 chỉ tiêu chủ yếu\n1. Nghị quyết\tĐại hội thông qua toàn văn …", MatterGroup.OTHER)

    assert [each.title for each in found] == ["19 chỉ tiêu chủ yếu", "Nghị quyết"]
    assert [each.text for each in found] == ["", "Đại hội thông qua toàn văn …"]


def test_a_list_is_taken_from_the_words_of_an_excel_file(
    counting: Counting, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = Workbook()
    assert book.active is not None
    for row in (("TT", "Nội dung"), (1, "Chỉ tiêu thứ nhất"), (2, "Chỉ tiêu thứ hai")):
        book.active.append(row)
    book.save(tmp_path / "chi-tieu.xlsx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(tmp_path / "chi-tieu.xlsx"), ""))
    boxes.expect(MattersDialog)
    counting.presses(Qt.Key.Key_N, CTRL)
    dialog = counting.dialog(boxes, MattersDialog)
    counting.qtbot.keyClick(dialog, Qt.Key.Key_O, CTRL)
    counting.qtbot.keyClick(dialog, ENTER, CTRL)

    assert [row.title for row in open_votes.matters(counting.desk)][1:] == ["Chỉ tiêu thứ nhất", "Chỉ tiêu thứ hai"]


def test_a_file_that_is_no_workbook_is_refused_in_the_dialog(
    counting: Counting, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(tmp_path / "khong-co.xlsx"), ""))
    boxes.expect(MattersDialog)
    counting.presses(Qt.Key.Key_N, CTRL)
    dialog = counting.dialog(boxes, MattersDialog)
    counting.qtbot.keyClick(dialog, Qt.Key.Key_O, CTRL)

    assert child(dialog, FieldError, "lines_error").shown_code() == "E810"


def test_the_words_of_a_draft_are_changed_and_shown(counting: Counting, boxes: Boxes) -> None:
    boxes.expect(MatterDialog)
    counting.presses(Qt.Key.Key_F2)
    dialog = counting.dialog(boxes, MatterDialog)
    child(dialog, QPlainTextEdit, "text_edit").setPlainText("Đại hội tán thành thông qua Chương trình làm việc.")
    child(dialog, QComboBox, "base_combo").setCurrentIndex(2)
    counting.qtbot.keyClick(dialog, ENTER, CTRL)

    row = counting.row()
    assert (row.text, row.planned_base) == ("Đại hội tán thành thông qua Chương trình làm việc.", VoteBase.SUMMONED)
    assert counting.label("text") == row.text
    assert counting.label("base_on") == "Tính trên số được triệu tập"


def test_a_draft_without_a_name_is_refused_at_the_name(counting: Counting, boxes: Boxes) -> None:
    boxes.expect(MatterDialog)
    counting.presses(Qt.Key.Key_F2)
    dialog = counting.dialog(boxes, MatterDialog)
    child(dialog, TypingField, "title_edit").clear()
    counting.qtbot.keyClick(dialog, ENTER, CTRL)

    assert child(dialog, FieldError, "page_error").shown_code() == "E301"
    assert counting.row().title == "Chương trình làm việc"


def test_drafts_leave_the_list_by_delete_and_others_stay(counting: Counting) -> None:
    counting.has("Chỉ tiêu 1", "Chỉ tiêu 2", "Chỉ tiêu 3")
    counting.chooses(2, 3)
    counting.presses(Qt.Key.Key_Delete)
    counting.opens()
    view = child(counting.screen, QListView, "matter_view")
    counting.qtbot.keyClick(view, Qt.Key.Key_Delete)

    assert [row.title for row in open_votes.matters(counting.desk)] == ["Chương trình làm việc", "Chỉ tiêu 1"]


@pytest.mark.parametrize("height", [600, 672, 760])
def test_nothing_is_cut_at_any_height(counting: Counting, height: int) -> None:
    boxes = child(counting.screen, QWidget, "counts_widget")
    counting.screen.resize(1182, height)
    counting.opens()
    counting.types("2", "1", "0")

    assert boxes.height() >= boxes.minimumSizeHint().height()
    assert counting.field("in_favour").height() >= 60


def test_the_screen_keeps_within_a_laptop_whatever_it_shows(counting: Counting) -> None:
    counting.has(*(f"Chỉ tiêu {n}" for n in range(1, 20)))
    widths = [counting.screen.width(), counting.screen.minimumSizeHint().width()]
    counting.chooses(1, 19)
    widths.append(counting.screen.minimumSizeHint().width())
    counting.presses(ENTER)
    counting.qtbot.keyClicks(counting.field("in_favour"), "*")
    counting.presses(Qt.Key.Key_F6)
    counting.chooses(5, 5)
    widths.append(counting.screen.minimumSizeHint().width())

    assert max(widths) <= 1182
