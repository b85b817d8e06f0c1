"""Speakers as the secretariat works them: registered by a few letters, called, timed, dropped; all by keys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from builders import TestClock, a_small_congress, delegate_of
from congress_desktop.domain.cards import Holder
from congress_desktop.domain.people import GuestFacts
from congress_desktop.domain.speeches import Registration, SpeechState
from congress_desktop.gui.screens.programme.panels import TimerPanel
from congress_desktop.gui.screens.programme.screen import ProgrammeScreen
from congress_desktop.gui.screens.programme.speech import SpeechDialog
from congress_desktop.gui.screens.programme.speeches import SpeechesPage
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.ordering import OrderedTableModel
from congress_desktop.services import guests, speeches
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import SpeechRow
from offices import an_office, fails, shown, type_words
from papers import texts

from .conftest import Boxes

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


class Speakers:
    """The speakers' page of a congress, with so many delegates registered for seven minutes each."""

    def __init__(self, qtbot: QtBot, folder: Path, registered: int) -> None:
        self.qtbot = qtbot
        self.clock = TestClock()
        self.desk: Desk = a_small_congress(clock=self.clock)
        for card in range(1, registered + 1):
            delegate_id = delegate_of(self.desk, card).delegate_id
            speeches.register(self.desk, Registration(Holder.DELEGATE, delegate_id, f"Chủ đề {card}"))
        office = an_office(self.desk, folder)
        office.ring = replace(office.ring, clock=self.clock)
        office.runner.broken.connect(fails)
        self.screen = shown(qtbot, office, ProgrammeScreen)
        self.presses(Qt.Key.Key_F3)
        page, timer = self.screen.findChild(SpeechesPage), self.screen.findChild(TimerPanel)
        assert isinstance(page, SpeechesPage)
        assert isinstance(timer, TimerPanel)
        self.page, self.timer = page, timer

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.screen.activateWindow()
        self.qtbot.waitUntil(self.screen.isActiveWindow)
        self.qtbot.keyClick(self.screen.focusWidget() or self.screen, key, modifier)

    def opens(self, boxes: Boxes, kind: type[QDialog], key: Qt.Key, modifier: Qt.KeyboardModifier) -> QDialog:
        boxes.expect(kind)
        self.presses(key, modifier)
        dialog = boxes.shown[-1]
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def rows(self) -> tuple[SpeechRow, ...]:
        return speeches.speeches(self.desk)

    def states(self) -> list[SpeechState]:
        return [row.state for row in self.rows()]

    def names(self) -> list[str]:
        return [row.full_name for row in self.rows()]

    def chosen(self) -> str:
        row = self.page.chosen()
        return row.full_name if row else ""

    def clock_shows(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: self.timer.shown_clock() == words, timeout=3000)

    def clock_state(self) -> str:
        label = self.timer.findChild(QLabel, "clock_label")
        assert isinstance(label, QLabel)
        return str(label.property("state") or "")


@pytest.fixture
def three(qtbot: QtBot, tmp_path: Path) -> Speakers:
    return Speakers(qtbot, tmp_path, 3)


def field(dialog: QDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, f"{name}_edit")
    assert isinstance(found, QLineEdit)
    return found


def test_a_delegate_is_registered_by_a_few_letters(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    speakers = Speakers(qtbot, tmp_path, 0)
    dialog = speakers.opens(boxes, SpeechDialog, Qt.Key.Key_N, CTRL)

    qtbot.keyClicks(field(dialog, "full_name"), "thi")
    qtbot.keyClick(field(dialog, "full_name"), Qt.Key.Key_Down)
    qtbot.keyClick(field(dialog, "full_name"), Qt.Key.Key_Down)
    qtbot.keyClick(field(dialog, "full_name"), ENTER)
    assert field(dialog, "topic").hasFocus()
    type_words(qtbot, field(dialog, "topic"), "Phụ nữ khởi nghiệp")
    qtbot.keyClick(field(dialog, "topic"), ENTER, CTRL)

    (row,) = speakers.rows()
    assert (row.full_name, row.registration.topic) == ("Phạm Thị Dung", "Phụ nữ khởi nghiệp")
    assert row.registration.planned_seconds == 420


def test_a_guest_is_registered_by_the_only_name_that_fits(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    speakers = Speakers(qtbot, tmp_path, 0)
    guests.add_guests(speakers.desk, [GuestFacts("Trần Văn Khách", "Thành ủy")])
    dialog = speakers.opens(boxes, SpeechDialog, Qt.Key.Key_N, CTRL)

    qtbot.keyClicks(field(dialog, "full_name"), "khach")
    qtbot.keyClick(field(dialog, "full_name"), ENTER)
    qtbot.keyClicks(field(dialog, "topic"), "Doan ket")
    qtbot.keyClick(field(dialog, "topic"), ENTER, CTRL)

    assert [row.registration.holder for row in speakers.rows()] == [Holder.GUEST]


def test_a_name_that_was_not_chosen_is_refused_beside_its_field(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    speakers = Speakers(qtbot, tmp_path, 0)
    dialog = speakers.opens(boxes, SpeechDialog, Qt.Key.Key_N, CTRL)

    qtbot.keyClicks(field(dialog, "full_name"), "thi")
    qtbot.keyClick(field(dialog, "full_name"), ENTER, CTRL)

    error = dialog.findChild(FieldError, "full_name_error")
    assert isinstance(error, FieldError)
    assert error.shown_code() == "E032"
    assert field(dialog, "full_name").text() == "thi"
    assert speakers.rows() == ()
    dialog.reject()


def test_the_keys_call_pause_and_end_a_speaker(three: Speakers) -> None:
    three.presses(Qt.Key.Key_F4)
    three.clock.advance(seconds=60)
    three.clock_shows("6:00")
    assert three.clock_state() == ""

    three.presses(Qt.Key.Key_F6)
    three.clock.advance(seconds=120)
    assert three.states()[0] is SpeechState.PAUSED
    three.presses(Qt.Key.Key_F6)
    three.clock.advance(seconds=310)
    three.clock_shows("0:50")
    assert three.clock_state() == "warn"
    three.clock.advance(seconds=62)
    three.clock_shows("0:12")
    assert three.clock_state() == "error"
    three.presses(Qt.Key.Key_F4)

    assert three.states() == [SpeechState.SPOKEN, SpeechState.REGISTERED, SpeechState.REGISTERED]
    assert speeches.spoken_seconds(three.rows()[0], three.clock()) == 432


def test_one_key_calls_the_next_speaker(three: Speakers) -> None:
    three.presses(Qt.Key.Key_F5)
    three.presses(Qt.Key.Key_F5)

    assert three.states() == [SpeechState.SPOKEN, SpeechState.SPEAKING, SpeechState.REGISTERED]
    assert three.chosen() == "Trần Thị Bình"
    three.presses(Qt.Key.Key_F5)
    three.presses(Qt.Key.Key_F4)
    assert not three.timer.findChild(KeyCapButton, "next_button").isEnabled()  # type: ignore[union-attr]


def test_speakers_change_places_by_keys(three: Speakers) -> None:
    three.presses(Qt.Key.Key_Down, ALT)

    assert three.names() == ["Trần Thị Bình", "Nguyễn Văn An", "Lê Đức Cường"]
    assert three.chosen() == "Nguyễn Văn An"
    three.presses(Qt.Key.Key_Up, ALT)
    assert three.names() == ["Nguyễn Văn An", "Trần Thị Bình", "Lê Đức Cường"]


def test_a_speaker_is_dragged_but_not_while_speaking(three: Speakers) -> None:
    model = three.page.findChild(QTableView, "speech_view").model()  # type: ignore[union-attr]
    assert isinstance(model, OrderedTableModel)
    last = model.mimeData([model.index(2, 0)])

    model.dropMimeData(last, Qt.DropAction.MoveAction, 0, 0)

    assert three.names() == ["Lê Đức Cường", "Nguyễn Văn An", "Trần Thị Bình"]
    three.presses(Qt.Key.Key_F5)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_who_drops_out_says_why_and_comes_back(three: Speakers, boxes: Boxes) -> None:
    dialog = three.opens(boxes, ReasonDialog, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert isinstance(dialog, ReasonDialog)
    type_words(three.qtbot, dialog.reason_edit, "ốm")
    three.qtbot.keyClick(dialog.reason_edit, ENTER)

    assert (three.states()[0], three.rows()[0].reason) == (SpeechState.DROPPED, "ốm")
    three.presses(Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert three.states()[0] is SpeechState.REGISTERED


def test_a_text_is_handed_in_by_a_key(three: Speakers) -> None:
    three.presses(Qt.Key.Key_F7)

    assert three.states()[0] is SpeechState.HANDED_IN
    label = three.page.findChild(QLabel, "summary_label")
    assert isinstance(label, QLabel)
    assert label.text() == "3 đăng ký · 0 đã trình bày · 1 gửi bằng văn bản"


def test_the_slip_of_the_chosen_speaker_is_saved_filled_in(
    three: Speakers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "phieu.pdf"
    proposed: list[str] = []

    def choose(*asked: object, **_options: object) -> tuple[str, str]:
        proposed.append(str(asked[2]))
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    three.presses(Qt.Key.Key_P, CTRL)

    assert proposed[0].endswith("phieu-tham-luan-the-001.pdf")
    (text,) = texts(target.read_bytes())
    assert three.names()[0] in text
    assert "Chủ đề 1" in text
    status = three.page.findChild(QLabel, "status_label")
    assert isinstance(status, QLabel)
    assert status.text() == "Đã lưu phieu.pdf"
