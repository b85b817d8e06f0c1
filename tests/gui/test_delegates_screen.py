"""The roll as the clerk works on it: filtered, corrected, imported with a preview."""

from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QListView, QTableView
from pytestqt.qtbot import QtBot

from builders import NAMES, a_congress, a_roll, a_small_congress, delegate_of
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.delegates.edit import DelegateEditDialog
from congress_desktop.gui.screens.delegates.screen import DelegatesScreen
from congress_desktop.gui.screens.roll_import.columns import ColumnsDialog
from congress_desktop.gui.screens.roll_import.screen import ImportScreen
from congress_desktop.gui.screens.roll_import.who import WhoDialog
from congress_desktop.gui.widgets.buttons import Chip, KeyCapButton
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.fields import FieldError, TypingField
from congress_desktop.gui.widgets.tables import GroupRow, VietnameseProxy
from congress_desktop.services.attendance import presence
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import DelegateRow
from congress_desktop.system import folders
from offices import an_office, shown

from .conftest import Boxes

FAULTY = folders.resources() / "samples" / "danh-sach-dai-bieu-co-loi.xlsx"
ROLL = folders.resources() / "samples" / "danh-sach-dai-bieu.xlsx"


def the_table(screen: DelegatesScreen) -> VietnameseProxy:
    view = screen.findChild(QTableView, "delegate_view")
    assert isinstance(view, QTableView)
    model = view.model()
    assert isinstance(model, VietnameseProxy)
    return model


def names(screen: DelegatesScreen) -> list[str]:
    rows = the_table(screen).shown_rows()
    return [row.facts.full_name for row in rows if isinstance(row, DelegateRow)]


def test_the_roll_stands_by_branch_and_given_name(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, an_office(a_small_congress(present=2), tmp_path), DelegatesScreen)
    proxy = the_table(screen)

    listed = [proxy.row_at(place) for place in range(proxy.rowCount())]

    assert [each.title if isinstance(each, GroupRow) else each.facts.full_name for each in listed] == [
        "CHI BỘ HAI",
        "Trần Thị Bình",
        "Phạm Thị Dung",
        "CHI BỘ MỘT",
        "Nguyễn Văn An",
        "Lê Đức Cường",
        "Đỗ Văn Đạt",
    ]
    assert [each.right for each in listed if isinstance(each, GroupRow)] == ["có mặt 1/2", "có mặt 1/3"]


def test_the_filter_needs_no_accents(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, an_office(a_small_congress(), tmp_path), DelegatesScreen)
    field = next(each for each in screen.findChildren(TypingField, "filter_edit") if each.isVisible())
    assert isinstance(field, TypingField)

    qtbot.keyClicks(field, "do v d")

    assert names(screen) == ["Đỗ Văn Đạt"]


def test_chips_count_and_choose(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, an_office(a_small_congress(present=2), tmp_path), DelegatesScreen)
    chip = screen.findChild(Chip, "expected_chip")
    assert isinstance(chip, Chip)

    chip.click()

    assert chip.count() == 3
    assert sorted(names(screen)) == sorted(NAMES[2:])


def test_chosen_rows_are_copied_as_cells(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, an_office(a_small_congress(), tmp_path), DelegatesScreen)

    screen.copy()

    assert QGuiApplication.clipboard().text().split("\t")[:2] == ["2", "Trần Thị Bình"]


def test_a_correction_needs_a_day_that_exists_and_a_reason(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    desk = a_small_congress()
    screen = shown(qtbot, an_office(desk, tmp_path), DelegatesScreen)
    boxes.expect(DelegateEditDialog)  # type: ignore[attr-defined]
    screen.edit()
    dialog: DelegateEditDialog = boxes.shown[0]  # type: ignore[attr-defined]
    birth, reason = dialog.findChild(QLineEdit, "birth_edit"), dialog.findChild(QLineEdit, "reason_edit")
    save = dialog.findChild(KeyCapButton, "save_button")
    error = dialog.findChild(FieldError, "birth_error")
    missing = dialog.findChild(FieldError, "reason_error")
    assert isinstance(birth, QLineEdit)
    assert isinstance(reason, QLineEdit)
    assert isinstance(save, KeyCapButton)
    assert isinstance(error, FieldError)
    assert isinstance(missing, FieldError)

    birth.setText("31/02/1970")
    save.click()
    first = error.shown_code()
    birth.setText("01/02/1970")
    save.click()
    second = missing.shown_code()
    reason.setText("ghi nhầm")
    save.click()

    assert (first, second) == ("E202", "E011")
    assert delegate_of(desk, 2).facts.birth is not None
    assert delegate_of(desk, 2).facts.birth.iso == "1970-02-01"  # type: ignore[union-attr]


def test_an_empty_roll_says_what_to_do_first(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, an_office(a_congress(), tmp_path), DelegatesScreen)
    empty = next(each for each in screen.findChildren(EmptyState) if each.isVisible())
    assert isinstance(empty, EmptyState)

    assert empty.isVisible()
    assert "Chưa có đại biểu nào" in empty.shown_text()


Dialog = TypeVar("Dialog", bound=QDialog)


class Import:
    """The preview of a workbook on a congress that has nobody yet."""

    def __init__(self, qtbot: QtBot, folder: Path, workbook: Path, desk: Desk | None = None) -> None:
        self.qtbot = qtbot
        self.office: Office = an_office(desk or a_congress(summoned_count=189, branch_count=36), folder)
        self.screen = ImportScreen(self.office)
        qtbot.addWidget(self.screen)
        self.screen.resize(1182, 672)
        self.screen.show()
        self.screen.read(workbook)

    def chip(self, name: str) -> int | None:
        found = self.screen.findChild(Chip, f"{name}_chip")
        assert isinstance(found, Chip)
        return found.count()

    def show(self, name: str) -> None:
        found = self.screen.findChild(Chip, f"{name}_chip")
        assert isinstance(found, Chip)
        found.click()

    @property
    def view(self) -> QTableView:
        found = self.screen.findChild(QTableView, "row_view")
        assert isinstance(found, QTableView)
        return found

    def cells(self, column: int) -> list[str]:
        model = self.view.model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def dialog(self, kind: type[Dialog]) -> Dialog:
        found = self.screen.findChild(kind)
        assert isinstance(found, kind)
        return found

    def button(self, name: str) -> KeyCapButton:
        found = self.screen.findChild(KeyCapButton, f"{name}_button")
        assert isinstance(found, KeyCapButton)
        return found

    def main(self) -> KeyCapButton:
        return self.button("apply")

    def on_roll(self) -> int:
        return presence(self.office.desk, self.office.sitting_id).on_roll


def test_errors_are_set_aside_by_the_main_button_and_the_rest_is_saved(qtbot: QtBot, tmp_path: Path) -> None:
    shown_import = Import(qtbot, tmp_path, FAULTY)
    counts = {name: shown_import.chip(name) for name in ("look", "new", "warning", "error")}
    words = shown_import.main().text()

    shown_import.main().click()

    assert counts == {"look": 10, "new": 179, "warning": 4, "error": 6}
    assert words == "Để riêng 6 dòng lỗi và nhập 183 dòng"
    assert shown_import.on_roll() == 183


def test_a_row_is_set_aside_on_purpose_and_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    shown_import = Import(qtbot, tmp_path, ROLL)

    shown_import.screen.turn_aside()
    aside = (shown_import.chip("aside"), shown_import.main().text())
    shown_import.show("aside")
    shown_import.screen.turn_aside()

    assert aside == (1, "Nhập 188 dòng")
    assert (shown_import.chip("aside"), shown_import.main().text()) == (0, "Nhập 189 dòng")


def test_the_workbook_is_saved_with_what_is_wrong(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "co-cot-loi.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    shown_import = Import(qtbot, tmp_path, FAULTY)

    shown_import.screen.save_remarks()

    sheet = load_workbook(target).worksheets[0]
    assert sheet["O7"].value == "Lỗi"
    assert "Không có ngày 31/02/1971 (E202)" in str(sheet["O48"].value)


def test_what_is_no_workbook_is_said_and_nothing_changes(qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"\x00 not a workbook")
    shown_import = Import(qtbot, tmp_path, bad)
    error = shown_import.screen.findChild(FieldError, "page_error")
    assert isinstance(error, FieldError)

    assert error.shown_code() == "E804"
    assert shown_import.on_roll() == 0


def test_the_meaning_of_a_column_is_changed_by_hand_and_remembered_for_sheets_alike(
    qtbot: QtBot, tmp_path: Path, boxes: Boxes
) -> None:
    boxes.expect(ColumnsDialog)
    source = tmp_path / "ds.csv"
    source.write_text("STT;Họ và tên;Giới tính;Ngày sinh;Cơ sở\n1;Nguyễn Văn An;nam;1960;Chi bộ 4\n", encoding="utf-8")
    shown_import = Import(qtbot, tmp_path, source)
    before = shown_import.chip("error")
    shown_import.button("columns").click()
    dialog = shown_import.dialog(ColumnsDialog)
    combo = next(each for each in dialog.findChildren(QComboBox) if "Cơ sở" in each.accessibleName())
    combo.setCurrentIndex(combo.findText("Chi bộ"))

    dialog.accept()

    again = Import(qtbot, tmp_path, source)
    assert before == 1
    assert (shown_import.chip("error"), shown_import.chip("new")) == (0, 1)
    assert (again.chip("error"), again.chip("new")) == (0, 1)


def test_who_a_row_means_is_asked_when_several_bear_the_name(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    boxes.expect(WhoDialog)
    desk = a_roll(a_congress(summoned_count=5), ["Nguyễn Văn An", "Trần Văn Ba", "Nguyễn Văn An"])
    source = tmp_path / "ds.csv"
    source.write_text("STT;Họ và tên;Chi bộ;Điện thoại\n9;Nguyễn Văn An;CHI BỘ MỘT;0912\n", encoding="utf-8")
    shown_import = Import(qtbot, tmp_path, source, desk)
    asked = shown_import.chip("error")
    shown_import.show("error")
    shown_import.button("who").click()
    dialog = shown_import.dialog(WhoDialog)
    qtbot.keyClick(dialog.findChild(QListView), Qt.Key.Key_Down)

    dialog.accept()
    shown_import.main().click()

    assert asked == 1
    assert [delegate_of(desk, number).facts.telephone for number in (1, 3)] == ["", "0912"]
    assert shown_import.on_roll() == 3
