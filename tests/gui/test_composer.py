"""The composer by keyboard: what is typed is saved, kept, filled in again, and shown as it stands."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QListView, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from builders import SITTING, a_small_congress
from congress_desktop.gui.screens.composer.dialog import ComposerDialog
from congress_desktop.gui.screens.composer.places import PlacesModel
from congress_desktop.gui.screens.composer.rich_text import markup_of, show_markup
from congress_desktop.services import check_in, journal
from congress_desktop.services.composing import paper_places
from congress_desktop.services.composition import Place
from congress_desktop.services.desk import Desk
from congress_desktop.services.minutes_outline import MINUTES
from offices import an_office

from .conftest import Boxes

OPENING = f"{SITTING}.opening"
Found = TypeVar("Found", bound=QWidget)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Một đoạn văn.",
        "Một **đậm** và *nghiêng*, ***cả hai***.",
        "- một\n- hai\n1. ba\n2. bốn\nđoạn cuối",
        "đoạn\n- mục\nđoạn nữa\n1. số",
        "\\- không phải mục\n1\\. cũng không",
    ],
)
def test_a_text_goes_into_the_editor_and_back(text: str) -> None:
    document = QTextDocument()

    show_markup(document, text)

    assert markup_of(document) == text
    assert not document.isModified()


class _Composer:
    def __init__(self, qtbot: QtBot, desk: Desk, folder: Path, boxes: Boxes) -> None:
        self._qtbot, self.desk = qtbot, desk
        boxes.expect(ComposerDialog)
        self.office = an_office(desk, folder)
        self.dialog = ComposerDialog(self.office, MINUTES, "Biên bản đại hội")
        self.dialog.show()
        self.places = self._found(QListView, "places_view")
        self.edit = self._found(QTextEdit, "text_edit")

    def _found(self, kind: type[Found], name: str) -> Found:
        found = self.dialog.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    def go_to(self, key: str) -> None:
        row = next(row for row, place in enumerate(paper_places(self.desk, MINUTES)) if place.key == key)
        self.places.setFocus()
        self.places.setCurrentIndex(self.places.model().index(row, 0))

    def type_over(self, text: str) -> None:
        self.edit.setFocus()
        self.edit.selectAll()
        self._qtbot.keyClicks(self.edit, text)

    def shown(self, name: str) -> str:
        return self._found(QLabel, name).text()

    def place(self, key: str) -> Place:
        return next(place for place in paper_places(self.desk, MINUTES) if place.key == key)


@pytest.fixture(name="composer")
def _composer(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> Iterator[_Composer]:
    made = _Composer(qtbot, a_small_congress(present=3), tmp_path, boxes)
    yield made
    if isValid(made.dialog):
        made.dialog.close()


def test_a_pause_in_typing_saves(qtbot: QtBot, composer: _Composer) -> None:
    composer.go_to("closing")
    composer.type_over("Chu tich doc dien van.")

    qtbot.waitUntil(lambda: composer.place("closing").text == "Chu tich doc dien van.", timeout=4000)

    assert composer.shown("saved_label").startswith("Đã lưu")


def test_going_to_another_place_saves_at_once(composer: _Composer) -> None:
    composer.go_to("closing")
    composer.type_over("Chu tich doc dien van.")

    composer.go_to("remarks")

    assert composer.place("closing").text == "Chu tich doc dien van."
    assert composer.edit.toPlainText() == ""


def test_esc_closes_and_loses_nothing(qtbot: QtBot, composer: _Composer) -> None:
    composer.go_to("closing")
    composer.type_over("Be mac.")

    with qtbot.waitSignal(composer.dialog.finished):
        qtbot.keyClick(composer.edit, Qt.Key.Key_Escape)

    assert composer.place("closing").text == "Be mac."


def test_a_written_sentence_shows_what_the_journal_says_and_is_filled_in_again(
    qtbot: QtBot, composer: _Composer
) -> None:
    composer.go_to(OPENING)
    composer.type_over("Co ba dai bieu.")
    composer.go_to("closing")
    composer.office.runner.run(lambda: check_in.check_in(composer.desk, SITTING, "4"), lambda _done: None)
    composer.go_to(OPENING)
    assert "Nhật ký ghi: Trong phiên có 4/5 (80,00%)" in composer.shown("filled_label")
    assert "số liệu đã đổi" in composer.shown("state_label")

    qtbot.keyClick(composer.edit, Qt.Key.Key_F5)

    assert "4/5 (80,00%)" in composer.edit.toPlainText()
    assert composer.shown("filled_label") == ""
    assert journal.acts(composer.desk)[0].kind == "paper_text_refilled"


def test_a_sentence_is_left_out_by_a_key(qtbot: QtBot, composer: _Composer) -> None:
    composer.go_to(OPENING)
    composer.edit.setFocus()

    qtbot.keyClick(composer.edit, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)

    assert composer.place(OPENING).omitted
    assert "đã bỏ" in composer.shown("state_label")


def test_bold_and_lists_are_set_by_keys(qtbot: QtBot, composer: _Composer) -> None:
    composer.go_to("remarks")
    composer.edit.setFocus()
    qtbot.keyClicks(composer.edit, "mot ")
    qtbot.keyClick(composer.edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(composer.edit, "hai")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(composer.edit, Qt.Key.Key_L, both)

    composer.go_to("closing")

    assert composer.place("remarks").text == "- mot **hai**"


def test_the_next_key_goes_to_what_is_missing(qtbot: QtBot, composer: _Composer) -> None:
    composer.go_to("times")

    qtbot.keyClick(composer.places, Qt.Key.Key_F8)

    assert "Khai mạc phiên trù bị" in composer.shown("place_label")
    assert "còn thiếu" in composer.shown("state_label")


def test_nothing_is_saved_when_nothing_was_typed(composer: _Composer) -> None:
    before = len(journal.acts(composer.desk))

    for place in paper_places(composer.desk, MINUTES):
        composer.go_to(place.key)
    composer.dialog.close()

    assert len(journal.acts(composer.desk)) == before


def test_the_list_keeps_the_promises_of_a_model(composer: _Composer) -> None:
    model = PlacesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_places(paper_places(composer.desk, MINUTES))
    check_in.check_in(composer.desk, SITTING, "4")
    model.show_places(paper_places(composer.desk, MINUTES))

    assert tester.model() is model
    assert model.rowCount(QModelIndex()) == len(paper_places(composer.desk, MINUTES))
