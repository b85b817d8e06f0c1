"""Notes typed while an item runs: kept when the field is left, by another item or screen, or the window closing."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPlainTextEdit
from pytestqt.qtbot import QtBot

from builders import SITTING, TestClock, a_small_congress
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.gui.congress_window import CongressWindow
from congress_desktop.gui.screens.programme import note_edit
from congress_desktop.gui.screens.programme.notes import NotesPanel
from congress_desktop.gui.screens.programme.screen import ProgrammeScreen
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.services import agenda, congresses, notes
from congress_desktop.services.agenda import ItemDraft
from congress_desktop.services.desk import Desk
from congress_desktop.storage.store import Store
from congress_desktop.texts.forms import clock_time
from offices import an_office, fails, show_active, type_words

CTRL = Qt.KeyboardModifier.ControlModifier


class Noting:
    """The real window, the programme in view, the first of two items running."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.clock = TestClock()
        self.path = folder / "a.congress"
        self.desk = a_small_congress(self.path, self.clock)
        agenda.plan_items(self.desk, [(SITTING, ItemDraft("Thảo luận")), (SITTING, ItemDraft("Kết luận"))])
        self.first, self.second = (row.item_id for row in agenda.agenda(self.desk))
        agenda.start_item(self.desk, self.first)
        office = an_office(self.desk, folder)
        office.ring = replace(office.ring, clock=self.clock)
        office.runner.broken.connect(fails)
        self.window = CongressWindow(office, congresses.congress(self.desk))
        qtbot.addWidget(self.window)
        show_active(qtbot, self.window)
        self.presses(Qt.Key.Key_7, CTRL)
        screen = self.window.shown_screen()
        assert isinstance(screen, ProgrammeScreen)
        panel = screen.findChild(NotesPanel)
        assert isinstance(panel, NotesPanel)
        self.panel = panel
        self.presses(Qt.Key.Key_G, CTRL)

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def types(self, words: str) -> None:
        type_words(self.qtbot, self.edit(), words)

    def edit(self) -> QPlainTextEdit:
        found = self.panel.findChild(QPlainTextEdit, "note_edit")
        assert isinstance(found, QPlainTextEdit)
        return found

    def saved(self) -> str:
        found = self.panel.findChild(QLabel, "saved_label")
        assert isinstance(found, QLabel)
        return found.text()

    def note_list(self) -> QListView:
        found = self.panel.findChild(QListView, "note_view")
        assert isinstance(found, QListView)
        return found

    def kept(self) -> list[str]:
        return [f"{clock_time(row.began_at)} {row.text}" for row in notes.notes(self.desk, self.first)]


@pytest.fixture
def noting(qtbot: QtBot, tmp_path: Path) -> Noting:
    return Noting(qtbot, tmp_path)


def test_a_note_is_kept_when_the_field_is_left_and_goes_on_when_it_is_come_back_to(noting: Noting) -> None:
    noting.types("Đ/c An: đề nghị")
    assert noting.saved() == "chưa lưu"
    noting.clock.advance(minutes=2)

    noting.presses(Qt.Key.Key_Tab)
    assert noting.kept() == ["07:00 Đ/c An: đề nghị"]
    assert noting.saved() == "đã lưu 07:02:00"
    noting.presses(Qt.Key.Key_G, CTRL)
    noting.types(" sửa chỉ tiêu 3")
    noting.presses(Qt.Key.Key_Tab)

    assert noting.kept() == ["07:00 Đ/c An: đề nghị sửa chỉ tiêu 3"]


def test_switching_screens_keeps_the_note_and_the_words_in_the_field(noting: Noting) -> None:
    noting.types("Đang gõ dở")

    noting.presses(Qt.Key.Key_1, CTRL)

    assert noting.kept() == ["07:00 Đang gõ dở"]
    noting.presses(Qt.Key.Key_7, CTRL)
    assert noting.edit().toPlainText() == "Đang gõ dở"


def test_the_next_item_begins_with_an_empty_field_and_the_note_stays_with_its_own(noting: Noting) -> None:
    noting.types("Ý kiến cuối")

    noting.presses(Qt.Key.Key_F5)

    assert noting.kept() == ["07:00 Ý kiến cuối"]
    assert noting.edit().toPlainText() == ""
    noting.types("Kết luận: nhất trí")
    noting.presses(Qt.Key.Key_Tab)
    assert [row.text for row in notes.notes(noting.desk, noting.second)] == ["Kết luận: nhất trí"]


def test_a_key_begins_another_note_and_an_old_one_is_taken_up_from_the_list(noting: Noting) -> None:
    noting.types("Một")
    noting.presses(Qt.Key.Key_Return, CTRL)
    noting.clock.advance(minutes=5)
    noting.types("Hai")
    noting.presses(Qt.Key.Key_Return, CTRL)
    assert noting.kept() == ["07:00 Một", "07:05 Hai"]

    noting.note_list().setFocus()
    noting.qtbot.keyClick(noting.note_list(), Qt.Key.Key_End)
    noting.qtbot.keyClick(noting.note_list(), Qt.Key.Key_Return)
    assert noting.edit().toPlainText() == "Một"
    noting.edit().selectAll()
    noting.types("Một, đã sửa")
    noting.presses(Qt.Key.Key_Tab)

    assert noting.kept() == ["07:00 Một, đã sửa", "07:05 Hai"]


def test_a_note_is_kept_when_typing_rests(noting: Noting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(note_edit, "REST_MS", 1)
    resting = note_edit.NoteEdit(noting.window)
    resting.show()
    resting.setFocus()

    with noting.qtbot.waitSignal(resting.rested, timeout=2000):
        noting.qtbot.keyClicks(resting, "a")

    assert resting.hasFocus()


def test_closing_the_window_keeps_the_note(noting: Noting) -> None:
    noting.types("Chưa rời ô")

    noting.window.close()

    again = Desk(Store.open(noting.path), noting.clock, noting.desk.new_id, "Lan")
    assert [row.text for row in notes.notes(again, noting.first)] == ["Chưa rời ô"]
    again.store.close()


def test_a_note_that_could_not_be_recorded_is_tried_again(noting: Noting, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> object:
        raise EnvironmentFault(Code.DISK_FULL)

    with monkeypatch.context() as broken:
        broken.setattr(notes, "write_note", full)
        noting.types("Khi đĩa đầy")
        noting.presses(Qt.Key.Key_Return, CTRL)
    error = noting.panel.findChild(FieldError, "note_error")
    assert isinstance(error, FieldError)
    assert error.shown_code() == "E803"
    assert noting.kept() == []

    noting.types("Sau đó")
    noting.presses(Qt.Key.Key_Tab)

    assert noting.kept() == ["07:00 Khi đĩa đầy", "07:00 Sau đó"]
    assert error.shown_code() == ""
