"""The presence board as the operator sees it: tab by tab, by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from builders import SITTING, TestClock, a_small_congress, moves
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.hall import HallRow
from congress_desktop.domain.people import GuestFacts
from congress_desktop.gui.screens.check_in.board import BoardPage
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.fields import FieldError, TypingField
from congress_desktop.gui.widgets.seat_plan import SeatLegend, SeatPlanView
from congress_desktop.services import attendance, boards, check_in, congresses, guests, halls
from congress_desktop.services.changes import EVERYTHING
from offices import an_office, shown

ALT = Qt.KeyboardModifier.AltModifier


class Page:
    """The page on a small congress, typed into and looked at."""

    def __init__(self, qtbot: QtBot, folder: Path, present: int = 0) -> None:
        self.qtbot, self.clock = qtbot, TestClock()
        self.desk = a_small_congress(clock=self.clock, present=present)
        self.widget = shown(qtbot, an_office(self.desk, folder), BoardPage)
        # Keys reach a window's shortcuts only once it is the active one.
        qtbot.waitUntil(self.widget.isActiveWindow)

    def label(self, name: str) -> str:
        found = self.widget.findChild(QLabel, f"{name}_label")
        assert isinstance(found, QLabel)
        return found.text()

    def field(self, name: str) -> TypingField:
        found = self.widget.findChild(TypingField, f"{name}_edit")
        assert isinstance(found, TypingField)
        return found

    def cells(self, name: str, *columns: int) -> list[tuple[str, ...]]:
        view = self.widget.findChild(QTableView, f"{name}_view")
        assert isinstance(view, QTableView)
        model = view.model()
        return [
            tuple(str(model.index(row, column).data()) for column in columns or range(model.columnCount()))
            for row in range(model.rowCount())
        ]

    def button(self, name: str) -> KeyCapButton:
        found = self.widget.findChild(KeyCapButton, f"{name}_button")
        assert isinstance(found, KeyCapButton)
        return found

    def error(self, name: str) -> FieldError:
        found = self.widget.findChild(FieldError, f"{name}_error")
        assert isinstance(found, FieldError)
        return found

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None, at: TypingField | SeatPlanView | None = None
    ) -> None:
        self.qtbot.keyClick(at or self.widget, key, modifier or Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Page:
    return Page(qtbot, tmp_path)


def test_presence_is_broken_down_by_branch_class_and_gender(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, tmp_path, present=2)
    guests.add_guests(page.desk, [GuestFacts("Khách Một", "Thành ủy")])
    page.widget.refresh(EVERYTHING)
    counter = page.widget.findChild(Counter)
    assert isinstance(counter, Counter)

    assert counter.shown_text() == "2/5 (40,00%)"
    assert page.cells("branch", 0, 1) == [("CHI BỘ HAI", "1/2"), ("CHI BỘ MỘT", "1/3")]
    assert page.cells("gender", 0, 1) == [("Nam", "2/5")]
    assert page.label("guests") == "0/1"
    assert page.label("sitting") == "Phiên trù bị, ngày 13/8/2025"


def test_who_came_late_or_left_early_is_counted(page: Page) -> None:
    check_in.check_in(page.desk, SITTING, "1")
    congresses.open_sitting(page.desk, SITTING)
    page.clock.advance(minutes=5)
    check_in.check_in(page.desk, SITTING, "2")
    moves(page.desk, 1, Movement.LEAVE)
    moves(page.desk, 3, Movement.EXCUSE, "ốm")

    page.widget.refresh(EVERYTHING)

    assert [page.label(name) for name in ("late", "left", "excused", "expected")] == ["1", "1", "1", "2"]


def test_presence_is_released_by_its_key_and_a_later_arrival_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, tmp_path, present=2)
    before = page.label("released")

    page.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    released = page.label("released")
    check_in.check_in(page.desk, SITTING, "3")
    page.widget.refresh(EVERYTHING)

    assert before == "chưa công bố số nào"
    assert released == "đã công bố 2/5 lúc 07:00"
    assert page.label("released") == "đã công bố 2/5 lúc 07:00; nay là 3/5, chưa công bố"
    assert boards.released_presence(page.desk, SITTING) == boards.ReleasedPresence(2, 5, page.clock.now)


def test_the_missing_are_filtered_without_accents_and_copied_as_cells(page: Page) -> None:
    moves(page.desk, 4, Movement.EXCUSE, "đi công tác")
    page.press(Qt.Key.Key_2, ALT)
    field = page.field("missing_filter")
    listed = page.cells("missing", 0, 1, 4, 5)

    page.qtbot.keyClicks(field, "pham")
    page.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, field)

    assert page.button("missing").text() == "Chưa có mặt 5"
    assert len(listed) == 5
    assert ("004", "Phạm Thị Dung", "vắng có lý do", "đi công tác") in listed
    assert page.label("missing_count") == "5/5 đại biểu trong danh sách chưa có mặt, đang hiện 1"
    assert QGuiApplication.clipboard().text() == (
        "Thẻ\tHọ và tên\tChi bộ\tĐiện thoại\tTrạng thái\tLý do\n"
        "004\tPhạm Thị Dung\tCHI BỘ HAI\t\tvắng có lý do\tđi công tác"
    )
    assert page.label("copied") == "Đã sao chép 1 dòng"


def test_nobody_missing_is_said_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, tmp_path, present=5)
    page.press(Qt.Key.Key_2, ALT)
    empty = page.widget.findChild(EmptyState, "missing_empty")
    assert isinstance(empty, EmptyState)

    assert empty.isVisible()
    assert "Mọi đại biểu đã có mặt" in empty.shown_text()


def test_refused_scans_stand_latest_first_with_reason_and_code(page: Page) -> None:
    check_in.check_in(page.desk, SITTING, "1")
    check_in.check_in(page.desk, SITTING, "99")
    page.clock.advance(minutes=1)
    check_in.check_in(page.desk, SITTING, "1")

    page.press(Qt.Key.Key_3, ALT)

    assert page.button("refused").text() == "Bị từ chối 2"
    assert page.cells("refused") == [
        ("07:01:00", "1", "1", "Nguyễn Văn An", "Đã điểm danh trước đó (E102)"),
        ("07:00:00", "1", "99", "–", "Thẻ không có trong danh sách (E101)"),
    ]


def test_numbers_from_paper_show_names_and_are_recorded_by_the_second_enter(page: Page) -> None:
    check_in.check_in(page.desk, SITTING, "1")
    page.press(Qt.Key.Key_4, ALT)
    field = page.field("numbers")

    page.qtbot.keyClicks(field, "1 3-4")
    preview = page.cells("preview", 0, 1, 4)
    page.press(Qt.Key.Key_Return, at=field)
    checked = (page.label("summary"), attendance.presence(page.desk, SITTING).present)
    page.press(Qt.Key.Key_Return, at=field)

    assert preview == [
        ("1", "Nguyễn Văn An", "đã có từ 07:00"),
        ("3", "Đỗ Văn Đạt", "sẽ ghi có mặt"),
        ("4", "Trần Thị Bình", "sẽ ghi có mặt"),
    ]
    assert checked == ("3 người trên danh sách: 2 sẽ ghi có mặt, 1 đã có từ trước. Enter lần nữa để ghi.", 1)
    assert page.label("summary") == "Đã ghi 2 đại biểu; 1 đã có từ trước"
    assert attendance.presence(page.desk, SITTING).present == 3
    assert (field.text(), field.hasFocus()) == ("", True)


def test_who_had_left_is_not_brought_back_by_paper_and_is_named(page: Page) -> None:
    check_in.check_in(page.desk, SITTING, "1")
    moves(page.desk, 1, Movement.LEAVE)
    page.press(Qt.Key.Key_4, ALT)
    field = page.field("numbers")

    page.qtbot.keyClicks(field, "1 2")
    page.press(Qt.Key.Key_Return, at=field)
    page.press(Qt.Key.Key_Return, at=field)

    assert page.label("summary") == "Đã ghi 1 đại biểu; không ghi 1: Nguyễn Văn An (đã rời)"


@pytest.mark.parametrize(("typed", "code"), [("1 x9", "E126"), ("7-2", "E126"), ("1 99", "E127")])
def test_what_cannot_be_read_is_said_beside_the_field_and_stays(page: Page, typed: str, code: str) -> None:
    page.press(Qt.Key.Key_4, ALT)
    field = page.field("numbers")

    page.qtbot.keyClicks(field, typed)
    page.press(Qt.Key.Key_Return, at=field)
    page.press(Qt.Key.Key_Return, at=field)

    assert page.error("numbers").shown_code() == code
    assert (field.text(), field.hasFocus()) == (typed, True)
    assert attendance.presence(page.desk, SITTING).present == 0


def test_paper_is_refused_once_the_sitting_is_over(page: Page) -> None:
    congresses.open_sitting(page.desk, SITTING)
    congresses.close_sitting(page.desk, SITTING)
    page.press(Qt.Key.Key_4, ALT)
    field = page.field("numbers")

    page.qtbot.keyClicks(field, "1")
    page.press(Qt.Key.Key_Return, at=field)
    page.press(Qt.Key.Key_Return, at=field)

    assert page.error("numbers").shown_code() == "E008"
    assert field.text() == "1"


def test_without_rows_of_seats_the_page_says_where_to_set_them_out(page: Page) -> None:
    page.press(Qt.Key.Key_5, ALT)
    empty = page.widget.findChild(EmptyState, "seats_empty")
    assert isinstance(empty, EmptyState)

    assert empty.isVisible()
    assert "Chưa có sơ đồ hàng ghế" in empty.shown_text()
    assert "Xếp chỗ" in empty.shown_text()


def test_seats_are_walked_by_the_arrows_and_told_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, tmp_path, present=1)
    halls.arrange_hall(page.desk, [HallRow("A", 3), HallRow("B", 4)])
    halls.give_seats(page.desk, halls.SeatOrder.BY_CARD)
    page.press(Qt.Key.Key_5, ALT)
    view, legend = page.widget.findChild(SeatPlanView), page.widget.findChild(SeatLegend)
    assert isinstance(view, SeatPlanView)
    assert isinstance(legend, SeatLegend)
    first = page.label("seat")

    page.press(Qt.Key.Key_Right, at=view)

    assert view.hasFocus()
    assert first == "Ghế A-01: Nguyễn Văn An, CHI BỘ MỘT, thẻ 001, có mặt từ 07:00"
    assert page.label("seat") == "Ghế A-02: Trần Thị Bình, CHI BỘ HAI, thẻ 002, chưa đến"
    assert page.label("seats_count") == "2 hàng, 7 ghế"
    assert legend.shown_text() == "chưa đến 4, có mặt 1, đã rời 0, vắng có lý do 0, ghế trống 2"


def test_escape_empties_a_field_first_and_then_leads_back(page: Page) -> None:
    told: list[None] = []
    page.widget.left.connect(lambda: told.append(None))
    page.press(Qt.Key.Key_3, ALT)
    field = page.field("refused_filter")
    page.qtbot.keyClicks(field, "an")

    page.press(Qt.Key.Key_Escape, at=field)
    first = (field.text(), len(told))
    page.press(Qt.Key.Key_Escape, at=field)
    page.button("back").click()

    assert first == ("", 0)
    assert len(told) == 2


def test_the_page_begins_on_the_tab_asked_for_with_nothing_typed(page: Page) -> None:
    page.press(Qt.Key.Key_4, ALT)
    page.qtbot.keyClicks(page.field("numbers"), "1 2")

    page.widget.begin("missing")

    assert page.widget.tab() == "missing"
    assert page.field("missing_filter").hasFocus()
    assert page.field("numbers").text() == ""


def test_a_hidden_page_reads_nothing(page: Page) -> None:
    page.widget.hide()
    check_in.check_in(page.desk, SITTING, "1")

    page.widget.refresh(EVERYTHING)
    hidden = page.cells("branch", 1)
    page.widget.show()
    page.widget.begin()

    assert hidden == [("0/2",), ("0/3",)]
    assert page.cells("branch", 1) == [("0/2",), ("1/3",)]
