"""Guests read from the office's file: from their list, previewed as a roll is, saved, and back on the list."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from builders import SITTING, a_small_congress
from congress_desktop.domain.people import GuestFacts
from congress_desktop.gui.screens.delegates.guests import GuestsPage
from congress_desktop.gui.screens.delegates.screen import DelegatesScreen
from congress_desktop.gui.screens.roll_import.columns import ColumnsDialog
from congress_desktop.gui.screens.roll_import.screen import ImportScreen
from congress_desktop.gui.screens.roll_import.who import WhoDialog
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.services import guests
from congress_desktop.services.desk import Desk
from offices import an_office, shown

from .conftest import Boxes

CONTROL = Qt.KeyboardModifier.ControlModifier
LISTED = (GuestFacts("Trần Văn Khách", "Thành ủy", "Phó Bí thư"), GuestFacts("Lê Thị Mời", "Đảng ủy phường Bên"))
LINES = (
    "TT;Họ và tên;Chức vụ;Cơ quan;Điện thoại;Đi cùng",
    "1;Trần Văn Khách;Bí thư;Thành ủy;0912345678;x",
    "2;Vũ Thị Hoa;Chủ tịch;UBND phường Bên;;",
    "3;;Phó Chủ tịch;UBND phường Bên;;",
)


def read_from_the_list(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, lines: tuple[str, ...] = LINES
) -> tuple[DelegatesScreen, Desk]:
    """Return the screen with this file read by Ctrl+G, Ctrl+I."""
    source = folder / "khach.csv"
    source.write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(source), ""))
    desk = a_small_congress()
    guests.add_guests(desk, LISTED)
    screen = shown(qtbot, an_office(desk, folder), DelegatesScreen)
    with qtbot.waitActive(screen):
        screen.activateWindow()
    press(qtbot, screen, Qt.Key.Key_G, CONTROL)
    press(qtbot, screen, Qt.Key.Key_I, CONTROL)
    return screen, desk


def press(
    qtbot: QtBot, screen: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(screen.focusWidget(), key, held)


def visible(screen: QWidget, kind: type[QWidget], name: str) -> QWidget:
    return next(each for each in screen.findChildren(kind, name) if each.isVisible())


def said(screen: QWidget, name: str) -> str:
    found = visible(screen, QLabel, f"{name}_label")
    assert isinstance(found, QLabel)
    return found.text()


def button(screen: QWidget, name: str) -> KeyCapButton:
    found = visible(screen, KeyCapButton, f"{name}_button")
    assert isinstance(found, KeyCapButton)
    return found


def cells(screen: QWidget, column: int) -> list[str]:
    view = visible(screen, QTableView, "row_view")
    assert isinstance(view, QTableView)
    model = view.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_file_of_guests_is_previewed_saved_and_shown_on_their_list(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, desk = read_from_the_list(qtbot, tmp_path, monkeypatch)
    words = (said(screen, "title"), said(screen, "total"), said(screen, "share"), button(screen, "apply").text())
    reasons = cells(screen, 4)

    press(qtbot, screen, Qt.Key.Key_Return)

    assert words == (
        "Xem trước khách mời",
        "2",
        "khách mời, không tính vào số đại biểu",
        "Để riêng 1 dòng lỗi và nhập 2 dòng",
    )
    assert reasons == ["B4: Thiếu họ và tên (E203)"]
    assert [(row.facts.full_name, row.facts.position, row.facts.telephone) for row in guests.guests(desk, SITTING)] == [
        ("Trần Văn Khách", "Bí thư", "0912345678"),
        ("Lê Thị Mời", "", ""),
        ("Vũ Thị Hoa", "Chủ tịch", ""),
    ]
    page = screen.findChild(GuestsPage)
    assert page is not None
    assert page.isVisible()
    assert said(page, "status").startswith("Đã nhập 2 dòng từ khach.csv.")


def test_escape_leads_back_to_the_guests_and_then_to_the_roll(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, _ = read_from_the_list(qtbot, tmp_path, monkeypatch)
    page = screen.findChild(GuestsPage)
    assert page is not None

    press(qtbot, screen, Qt.Key.Key_Escape)
    back = page.isVisible()
    press(qtbot, screen, Qt.Key.Key_Escape)

    assert back
    assert not page.isVisible()
    assert not any(each.isVisible() for each in screen.findChildren(ImportScreen))


def test_columns_of_guests_have_their_own_names_and_memory(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, boxes: Boxes
) -> None:
    boxes.expect(ColumnsDialog)
    screen, desk = read_from_the_list(qtbot, tmp_path, monkeypatch, LINES[:3])
    button(screen, "columns").click()
    dialog = boxes.shown[0]
    combos = {each.accessibleName(): each for each in dialog.findChildren(QComboBox)}
    unit, company = combos["Cột D: Cơ quan"], combos["Cột F: Đi cùng"]
    before = (unit.currentText(), company.currentText())
    company.setCurrentIndex(company.findText("Ghi chú"))

    dialog.accept()
    press(qtbot, screen, Qt.Key.Key_Return)

    assert before == ("Đơn vị", "(không dùng)")
    assert company.findText("Ngày sinh") == -1
    assert guests.guests(desk, SITTING)[0].facts.note == "x"


def test_a_guest_who_could_be_one_on_the_list_is_asked_by_post_and_unit(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, boxes: Boxes
) -> None:
    boxes.expect(WhoDialog)
    lines = (LINES[0], "1;Trần Văn Khách;Phó Bí thư;Ban Tổ chức;;")
    screen, desk = read_from_the_list(qtbot, tmp_path, monkeypatch, lines)
    button(screen, "who").click()
    dialog = boxes.shown[0]
    words = " ".join(each.text() for each in dialog.findChildren(QLabel))

    dialog.accept()
    press(qtbot, screen, Qt.Key.Key_Return)

    assert "ghi là khách mời mới" in words
    assert [row.facts.unit for row in guests.guests(desk, SITTING)] == ["Ban Tổ chức", "Đảng ủy phường Bên"]
