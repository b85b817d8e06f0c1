"""The hall's seats as the clerk sets them out: rows in one line, seats for all, one delegate moved, the list saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from builders import a_small_congress, delegate_of
from congress_desktop.domain.hall import HallRow
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.delegates.seating import (
    RowsUnreadable,
    SeatingDialog,
    ask_seat,
    read_rows,
    rows_text,
)
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.services import halls
from congress_desktop.services.desk import Desk
from congress_desktop.services.halls import SeatOrder
from offices import an_office, show_active

from .conftest import Boxes


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture(autouse=True)
def may_open(boxes: Boxes) -> None:
    boxes.welcome(SeatingDialog)


def opened(qtbot: QtBot, office: Office, behind: QWidget) -> SeatingDialog:
    dialog = SeatingDialog(office, behind)
    show_active(qtbot, dialog)
    return dialog


def line(dialog: QDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, f"{name}_edit")
    assert isinstance(found, QLineEdit)
    return found


def said(dialog: QDialog, name: str) -> str:
    found = dialog.findChild(QLabel, f"{name}_label")
    assert isinstance(found, QLabel)
    return found.text()


def code(dialog: QDialog, name: str) -> str:
    found = dialog.findChild(FieldError, f"{name}_error")
    assert isinstance(found, FieldError)
    return found.shown_code()


def can(dialog: QDialog, name: str) -> bool:
    found = dialog.findChild(KeyCapButton, f"{name}_button")
    assert isinstance(found, KeyCapButton)
    return found.isEnabled()


def seat_of(desk: Desk, number: int) -> str:
    return delegate_of(desk, number).facts.seat


def seated() -> Desk:
    """Return five delegates on the seats A-01 to A-05 by their cards, and a second row that is free."""
    desk = a_small_congress()
    halls.arrange_hall(desk, [HallRow("A", 5), HallRow("B", 5)])
    halls.give_seats(desk, SeatOrder.BY_CARD)
    return desk


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("A-C: 12", [("A", 12), ("B", 12), ("C", 12)]),
        ("a-b: 4; c: 3", [("A", 4), ("B", 4), ("C", 3)]),
        ("1-2 = 10; Hàng VIP: 6 ghế;", [("1", 10), ("2", 10), ("VIP", 6)]),
        ("A, C: 8", [("A", 8), ("C", 8)]),
        ("A 12", [("A", 12)]),
        ("", []),
    ],
)
def test_rows_are_read_from_one_line(text: str, rows: list[tuple[str, int]]) -> None:
    assert read_rows(text) == tuple(HallRow(*row) for row in rows)


@pytest.mark.parametrize("text", ["A-", "A: nhiều", "C-A: 4", "A-12: 3", "A-C", "1-9999: 2", ": 12"])
def test_what_means_nothing_is_named(text: str) -> None:
    with pytest.raises(RowsUnreadable, match=text):
        read_rows(f"A: 1; {text}")


@pytest.mark.parametrize("text", ["A-E: 12; F: 10", "1-3: 4", "A: 3; C: 3", "VIP: 6; A-B: 10", ""])
def test_rows_are_written_as_short_as_they_can_be_read(text: str) -> None:
    assert rows_text(read_rows(text)) == text


def test_what_is_typed_is_understood_at_once(qtbot: QtBot, tmp_path: Path, behind: QWidget) -> None:
    dialog = opened(qtbot, an_office(a_small_congress(), tmp_path), behind)
    field = line(dialog, "rows")

    qtbot.keyClicks(field, "A: 3")
    too_few = said(dialog, "preview")
    qtbot.keyClicks(field, "; B: x")
    unreadable = (said(dialog, "preview"), can(dialog, "save"))
    field.setText("A-B: 3")

    assert too_few == "1 hàng, 3 ghế, 5 đại biểu: còn thiếu 2 ghế"
    assert unreadable == ("Chưa hiểu “B: x”. Gõ như A-E: 12; F: 10", False)
    assert said(dialog, "preview") == "2 hàng, 6 ghế, 5 đại biểu"


def test_rows_are_saved_by_enter_and_seats_given_in_the_chosen_order(
    qtbot: QtBot, tmp_path: Path, behind: QWidget
) -> None:
    desk = a_small_congress()
    dialog = opened(qtbot, an_office(desk, tmp_path), behind)
    before = (can(dialog, "give"), said(dialog, "give"))

    qtbot.keyClicks(line(dialog, "rows"), "A-B: 3")
    qtbot.keyClick(line(dialog, "rows"), Qt.Key.Key_Return)
    order = dialog.findChild(QComboBox, "order_combo")
    assert isinstance(order, QComboBox)
    order.setCurrentText("theo số thẻ")
    qtbot.keyClick(dialog, Qt.Key.Key_F6)

    assert before == (False, "Lưu các hàng ghế trước, rồi xếp chỗ.")
    assert halls.hall(desk) == (HallRow("A", 3), HallRow("B", 3))
    assert [seat_of(desk, number) for number in range(1, 6)] == ["A-01", "A-02", "A-03", "B-01", "B-02"]
    assert said(dialog, "give") == "Đã có ghế: 5/5 đại biểu"


def test_a_row_named_twice_is_refused_beside_the_field(qtbot: QtBot, tmp_path: Path, behind: QWidget) -> None:
    desk = a_small_congress()
    dialog = opened(qtbot, an_office(desk, tmp_path), behind)

    qtbot.keyClicks(line(dialog, "rows"), "A: 3; A: 4")
    qtbot.keyClick(line(dialog, "rows"), Qt.Key.Key_Return)

    assert code(dialog, "rows") != ""
    assert line(dialog, "rows").text() == "A: 3; A: 4"
    assert halls.hall(desk) == ()


def test_too_few_seats_are_refused_beside_the_button(qtbot: QtBot, tmp_path: Path, behind: QWidget) -> None:
    desk = a_small_congress()
    halls.arrange_hall(desk, [HallRow("A", 2)])
    dialog = opened(qtbot, an_office(desk, tmp_path), behind)

    qtbot.keyClick(dialog, Qt.Key.Key_F6)

    assert code(dialog, "give") != ""
    assert seat_of(desk, 1) == ""


def test_rows_are_guessed_from_the_seats_of_the_roll(qtbot: QtBot, tmp_path: Path, behind: QWidget) -> None:
    desk = a_small_congress()
    for number, seat in ((1, "A1"), (2, "a-12"), (3, "B-3")):
        halls.move_seat(desk, delegate_of(desk, number).delegate_id, seat)
    dialog = opened(qtbot, an_office(desk, tmp_path), behind)

    qtbot.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    assert line(dialog, "rows").text() == "A: 12; B: 3"


def test_a_roll_without_seats_gives_no_rows_and_says_so(qtbot: QtBot, tmp_path: Path, behind: QWidget) -> None:
    dialog = opened(qtbot, an_office(a_small_congress(), tmp_path), behind)

    qtbot.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    assert "chưa ghi số ghế nào" in said(dialog, "preview")


def test_the_seat_list_is_saved(qtbot: QtBot, tmp_path: Path, behind: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "cho-ngoi.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    dialog = opened(qtbot, an_office(seated(), tmp_path), behind)

    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert target.read_bytes().startswith(b"%PDF-")
    assert said(dialog, "saved") == "Đã lưu cho-ngoi.pdf"


def test_who_sits_on_the_wanted_seat_is_named_and_they_swap(
    qtbot: QtBot, tmp_path: Path, behind: QWidget, boxes: Boxes
) -> None:
    desk = seated()
    boxes.expect(QDialog)
    dialog = ask_seat(an_office(desk, tmp_path), delegate_of(desk, 1), behind)

    qtbot.keyClicks(line(dialog, "seat"), "a3")
    words = said(dialog, "swap")
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(line(dialog, "seat"), Qt.Key.Key_Return)

    assert words == (
        "Ghế A-03 đang của đồng chí Lê Đức Cường; đồng chí ấy sẽ sang ghế A-01: hai đồng chí đổi chỗ cho nhau."
    )
    assert (seat_of(desk, 1), seat_of(desk, 3)) == ("A-03", "A-01")


def test_free_and_unknown_seats_are_told_apart(qtbot: QtBot, tmp_path: Path, behind: QWidget, boxes: Boxes) -> None:
    desk = seated()
    boxes.expect(QDialog)
    dialog = ask_seat(an_office(desk, tmp_path), delegate_of(desk, 1), behind)

    qtbot.keyClicks(line(dialog, "seat"), "b2")
    free = said(dialog, "swap")
    line(dialog, "seat").setText("Z-1")

    assert free == "Ghế B-02 đang trống."
    assert said(dialog, "swap") == "Sơ đồ hội trường không có ghế Z-01. Vẫn ghi được."


def test_the_seat_held_already_is_refused_beside_the_field(
    qtbot: QtBot, tmp_path: Path, behind: QWidget, boxes: Boxes
) -> None:
    desk = seated()
    boxes.expect(QDialog)
    dialog = ask_seat(an_office(desk, tmp_path), delegate_of(desk, 1), behind)

    qtbot.keyClicks(line(dialog, "seat"), "A-01")
    qtbot.keyClick(line(dialog, "seat"), Qt.Key.Key_Return)

    assert code(dialog, "seat") != ""
    assert dialog.isVisible()


def test_the_dialog_is_freed_when_it_closes(qtbot: QtBot, tmp_path: Path, behind: QWidget) -> None:
    dialog = opened(qtbot, an_office(a_small_congress(), tmp_path), behind)

    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
