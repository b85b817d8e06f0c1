"""Qt's own buttons, menus and dialogs are in Vietnamese."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from congress_desktop.gui.vietnamese_qt import speak_vietnamese

ENGLISH = re.compile(
    r"\b(ok|cancel|yes|no|save|open|close|discard|apply|reset|retry|ignore|abort|help|undo|redo|cut|copy|paste|delete|"
    r"select|look|files?|folder|directory|name|size|type|date|back|forward|parent|view|show|new|all|computer|rename)\b"
)


@pytest.fixture(autouse=True)
def vietnamese(dressed: QApplication) -> Iterator[None]:
    translator = speak_vietnamese(dressed)
    yield
    dressed.removeTranslator(translator)


def english_left(texts: list[str]) -> list[str]:
    plain = (text.replace("&", "") for text in texts)
    return [text for text in plain if ENGLISH.search(text.lower())]


def words_of(widget: QWidget) -> list[str]:
    found = [button.text() for button in widget.findChildren(QAbstractButton)]
    found += [button.toolTip() for button in widget.findChildren(QAbstractButton)]
    found += [label.text() for label in widget.findChildren(QLabel)]
    return found + [action.text() for action in widget.findChildren(QAction)]


def test_every_standard_button_is_in_vietnamese(qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for button in QDialogButtonBox.StandardButton:
        if button.name not in {"NoButton", "FirstButton", "LastButton"}:
            box.addButton(button)

    texts = [button.text() for button in box.buttons()]

    assert {"Đồng ý", "Thôi", "Có", "Không", "Lưu", "Mở", "Đóng", "Thử lại"} <= set(texts)
    assert english_left(texts) == []


def test_a_message_box_is_in_vietnamese(qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDetailedText("chi tiết")

    texts = [button.text() for button in box.buttons()]

    assert sorted(texts) == ["Có", "Không", "Xem chi tiết…"]


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_field_is_in_vietnamese(qtbot: QtBot, kind: type[QLineEdit] | type[QPlainTextEdit]) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    assert isinstance(menu, QMenu)
    qtbot.addWidget(menu)

    texts = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]

    assert texts == ["Bỏ thao tác gõ", "Làm lại thao tác gõ", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"]


@pytest.mark.parametrize("mode", [QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave])
def test_the_file_dialog_is_in_vietnamese(qtbot: QtBot, mode: QFileDialog.AcceptMode) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.setNameFilter("Tệp đại hội (*.congress)")
    dialog.ensurePolished()
    model = dialog.findChildren(QWidget, "treeView")[0].model()  # type: ignore[attr-defined]

    headings = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(4)]  # fmt: skip

    assert english_left(words_of(dialog) + headings) == []
