"""Pictures of delegates as the clerk gives them: a folder judged first, one for one, shown on the roll."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from builders import a_small_congress, delegate_of
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.delegates.pictures import PicturesDialog
from congress_desktop.gui.screens.delegates.screen import DelegatesScreen
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.portrait import Portrait
from congress_desktop.services import journal, pictures
from congress_desktop.services.desk import Desk
from offices import an_office, show_active, shown
from portraits import a_folder, a_jpeg, a_portrait

from .conftest import Boxes

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def may_open(boxes: Boxes) -> None:
    boxes.welcome(PicturesDialog)


class Pictures:
    """The dialog on a congress of five, with what it shows."""

    def __init__(self, qtbot: QtBot, office: Office, card: int | None = None) -> None:
        self.qtbot = qtbot
        self.behind = QWidget()
        qtbot.addWidget(self.behind)
        row = delegate_of(office.desk, card) if card is not None else None
        self.dialog = PicturesDialog(office, row, self.behind)
        show_active(qtbot, self.dialog)

    def said(self, name: str) -> str:
        found = self.dialog.findChild(QLabel, f"{name}_label")
        assert isinstance(found, QLabel)
        return found.text()

    def button(self, name: str) -> KeyCapButton:
        found = self.dialog.findChild(KeyCapButton, f"{name}_button")
        assert isinstance(found, KeyCapButton)
        return found

    def portrait(self, name: str) -> Portrait:
        found = self.dialog.findChild(Portrait, f"{name}_portrait")
        assert isinstance(found, Portrait)
        return found

    def code(self) -> str:
        found = self.dialog.findChild(FieldError, "page_error")
        assert isinstance(found, FieldError)
        return found.shown_code()

    def files(self) -> list[list[str]]:
        view = self.dialog.findChild(QTableView, "file_view")
        assert isinstance(view, QTableView)
        model = view.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.dialog, key, CONTROL)


def picked(monkeypatch: pytest.MonkeyPatch, folder: Path | None = None, file: Path | None = None) -> None:
    """Answer the dialogs that ask for a folder or for a file."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(folder or ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(file or ""), ""))


def kept(desk: Desk, card: int) -> bool:
    return bool(pictures.picture_of(desk, delegate_of(desk, card).delegate_id))


def test_a_folder_is_judged_file_by_file_before_anything_is_kept(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_small_congress()
    picked(monkeypatch, a_folder(tmp_path / "anh", "001.jpg", "2 Trần Thị Bình.png", "3 Ai Đó.jpg", "077.jpg"))
    dialog = Pictures(qtbot, an_office(desk, tmp_path))
    before = dialog.said("count")

    dialog.press(Qt.Key.Key_O)

    assert before == "5 đại biểu chưa có ảnh. Đặt tên tệp theo số thẻ, như 057.jpg."
    assert dialog.files() == [
        ["077.jpg", "", "", "Không có thẻ 77"],
        ["3 Ai Đó.jpg", "", "", "Thẻ 3 là Lê Đức Cường"],
        ["001.jpg", "001", "Nguyễn Văn An", "Ghi"],
        ["2 Trần Thị Bình.png", "002", "Trần Thị Bình", "Ghi"],
    ]
    assert dialog.said("count") == "2 ảnh sẽ được ghi · 2 tệp không nhận · còn 3 đại biểu chưa có ảnh"
    assert dialog.portrait("file").has_picture()
    assert not any(kept(desk, card) for card in range(1, 6))


def test_the_folders_pictures_are_kept_by_one_key_and_one_act(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_small_congress()
    picked(monkeypatch, a_folder(tmp_path / "anh", "001.jpg", "002.jpg"))
    dialog = Pictures(qtbot, an_office(desk, tmp_path))

    dialog.press(Qt.Key.Key_O)
    save_words = dialog.button("save").text()
    dialog.press(Qt.Key.Key_Return)

    assert save_words == "Ghi 2 ảnh"
    assert dialog.said("saved") == "Đã ghi 2 ảnh. Rút lại được bằng Ctrl+Z."
    assert dialog.said("count").startswith("3 đại biểu chưa có ảnh.")
    assert [kept(desk, card) for card in range(1, 6)] == [True, True, False, False, False]
    assert journal.acts(desk)[0].subject == "2 đại biểu: anh"


def test_a_folder_without_pictures_says_so_and_nothing_can_be_kept(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picked(monkeypatch, a_folder(tmp_path / "trong"))
    dialog = Pictures(qtbot, an_office(a_small_congress(), tmp_path))

    dialog.press(Qt.Key.Key_O)

    assert dialog.said("count") == "Thư mục “trong” không có tệp ảnh nào."
    assert not dialog.button("save").isVisible()


def test_a_folder_that_is_gone_is_said(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picked(monkeypatch, tmp_path / "gone")
    dialog = Pictures(qtbot, an_office(a_small_congress(), tmp_path))

    dialog.press(Qt.Key.Key_O)

    assert dialog.code() != ""


def test_one_delegate_is_given_a_picture_another_one_and_none(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_small_congress()
    a_portrait().save(tmp_path / "of-an.jpg")
    picked(monkeypatch, file=tmp_path / "of-an.jpg")
    dialog = Pictures(qtbot, an_office(desk, tmp_path), card=1)
    first = (dialog.said("person_state"), dialog.portrait("person").has_picture(), dialog.button("remove").isVisible())

    dialog.press(Qt.Key.Key_M)
    given = (dialog.said("person_state"), dialog.portrait("person").has_picture(), dialog.button("choose").text())
    dialog.button("remove").click()

    assert first == ("Thẻ 001 · CHI BỘ MỘT · chưa có ảnh", False, False)
    assert given == ("Thẻ 001 · CHI BỘ MỘT · đã có ảnh", True, "Thay ảnh…")
    assert not kept(desk, 1)
    assert dialog.said("saved") == "Đã bỏ ảnh của Nguyễn Văn An. Rút lại được bằng Ctrl+Z."


def test_what_is_no_picture_is_refused_beside_the_buttons(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_small_congress()
    (tmp_path / "not.jpg").write_bytes(b"not a picture")
    picked(monkeypatch, file=tmp_path / "not.jpg")
    dialog = Pictures(qtbot, an_office(desk, tmp_path), card=1)

    dialog.press(Qt.Key.Key_M)

    assert dialog.code() == "E223"
    assert not kept(desk, 1)


def test_without_anybody_chosen_only_a_folder_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = Pictures(qtbot, an_office(a_small_congress(), tmp_path))

    assert not dialog.button("choose").isVisible()
    assert dialog.button("folder").hasFocus()


def test_the_rolls_page_shows_the_picture_as_soon_as_it_is_given(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    desk = a_small_congress()
    screen = shown(qtbot, office := an_office(desk, tmp_path), DelegatesScreen)
    portrait = screen.findChild(Portrait, "portrait")
    assert isinstance(portrait, Portrait)
    before = portrait.isVisible()

    qtbot.keyClick(screen, Qt.Key.Key_F8)
    title = boxes.shown[0].windowTitle()
    row = delegate_of(desk, 2)
    office.runner.run(lambda: pictures.give_picture(desk, row.delegate_id, a_jpeg(), "002.jpg"), lambda _done: None)

    assert title == "Ảnh đại biểu"
    assert not before
    assert portrait.isVisible()
    assert portrait.accessibleName() == "Ảnh của Trần Thị Bình"
