"""The handbook beside the work: opened where one is, searched without accents; the card of keys shown and saved."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListView, QTextBrowser
from pytestqt.qtbot import QtBot

from builders import a_small_congress
from congress_desktop.gui.congress_window import CongressWindow
from congress_desktop.gui.handbook.dialog import HandbookDialog
from congress_desktop.gui.screens.delegates.screen import DelegatesScreen
from congress_desktop.gui.start_window import StartWindow
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.dialogs import KeysDialog
from congress_desktop.services import congresses
from congress_desktop.system import folders
from congress_desktop.system.handbook import read_handbook
from congress_desktop.texts.handbook import Chapter
from congress_desktop.window import make_ring
from offices import an_office

from .conftest import Boxes

SHIFT = Qt.KeyboardModifier.ShiftModifier
CHAPTERS = read_handbook(folders.resources() / "handbook")
SCREENS = {
    1: "chuong-trinh",
    2: "diem-danh",
    3: "danh-sach",
    4: "bieu-quyet",
    6: "chi-dinh",
    7: "chuong-trinh",
    9: "nhat-ky",
}


@pytest.fixture
def handbook(qtbot: QtBot, boxes: Boxes) -> HandbookDialog:
    boxes.expect(HandbookDialog)
    dialog = HandbookDialog(CHAPTERS)
    qtbot.addWidget(dialog)
    dialog.show_chapter("")
    dialog.show()
    return dialog


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> CongressWindow:
    office = an_office(a_small_congress(), tmp_path)
    made = CongressWindow(office, congresses.congress(office.desk))
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def search_of(handbook: HandbookDialog) -> QLineEdit:
    found = handbook.findChild(QLineEdit, "search_edit")
    assert isinstance(found, QLineEdit)
    return found


def lines(handbook: HandbookDialog) -> list[str]:
    view = handbook.findChild(QListView, "list_view")
    assert isinstance(view, QListView)
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def text_of(handbook: HandbookDialog) -> QTextBrowser:
    found = handbook.findChild(QTextBrowser, "text_view")
    assert isinstance(found, QTextBrowser)
    return found


def marked(handbook: HandbookDialog) -> list[str]:
    return [each.cursor.selectedText() for each in text_of(handbook).extraSelections()]


def opened(window: CongressWindow | StartWindow) -> HandbookDialog:
    found = window.findChild(HandbookDialog)
    assert isinstance(found, HandbookDialog)
    return found


def card_of(qtbot: QtBot, window: CongressWindow, boxes: Boxes) -> KeysDialog:
    """Return the card of keys, shown by F1 and ready for keys of its own."""
    qtbot.keyClick(window, Qt.Key.Key_F1)
    card = boxes.shown[0]
    assert isinstance(card, KeysDialog)
    qtbot.waitUntil(card.isActiveWindow)
    return card


def test_the_chapters_stand_in_their_order_and_the_first_is_shown(handbook: HandbookDialog) -> None:
    assert lines(handbook) == [chapter.title for chapter in CHAPTERS]
    assert handbook.shown_chapter() == CHAPTERS[0].key


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.key)
def test_every_chapter_is_set_with_its_title_first(handbook: HandbookDialog, chapter: Chapter) -> None:
    handbook.show_chapter(chapter.key)

    shown = text_of(handbook).document().toPlainText()
    assert shown.startswith(f"{chapter.title}\n")
    assert "**" not in shown
    assert "](" not in shown


def test_a_search_without_accents_goes_to_the_passage_and_marks_the_words(
    qtbot: QtBot, handbook: HandbookDialog
) -> None:
    qtbot.keyClicks(search_of(handbook), "mat the")

    assert lines(handbook)[0].startswith("Mất thẻ\nThẻ và chỗ ngồi · ")
    assert handbook.shown_chapter() == "the-va-cho-ngoi"
    assert {"Mất", "thẻ"} <= set(marked(handbook))
    assert text_of(handbook).verticalScrollBar().value() > 0


def test_a_code_read_out_on_the_telephone_is_found(qtbot: QtBot, handbook: HandbookDialog) -> None:
    qtbot.keyClicks(search_of(handbook), "e102")

    assert lines(handbook)[0].startswith("E102 · Đã điểm danh trước đó\n")
    assert handbook.shown_chapter() == "bang-ma"


def test_what_is_not_there_is_said_and_escape_brings_the_chapters_back(qtbot: QtBot, handbook: HandbookDialog) -> None:
    search = search_of(handbook)
    note = handbook.findChild(QLabel, "note_label")
    assert isinstance(note, QLabel)

    qtbot.keyClicks(search, "zzz")
    said = note.text()
    qtbot.keyClick(search, Qt.Key.Key_Escape)

    assert said == "Không thấy “zzz” trong sổ tay. Thử ít chữ hơn."
    assert lines(handbook) == [chapter.title for chapter in CHAPTERS]
    assert handbook.isVisible()
    assert not note.isVisible()
    assert marked(handbook) == []


def test_the_arrow_keys_lead_through_the_list_while_the_search_has_the_focus(
    qtbot: QtBot, handbook: HandbookDialog
) -> None:
    search = search_of(handbook)

    for _ in range(2):
        qtbot.keyClick(search, Qt.Key.Key_Down)
    second = handbook.shown_chapter()
    qtbot.keyClick(search, Qt.Key.Key_PageDown)
    scrolled = text_of(handbook).verticalScrollBar().value()
    qtbot.keyClick(search, Qt.Key.Key_Up)

    assert (second, handbook.shown_chapter()) == (CHAPTERS[2].key, CHAPTERS[1].key)
    assert scrolled >= 0
    assert text_of(handbook).verticalScrollBar().value() == 0


def test_a_link_leads_to_its_chapter(handbook: HandbookDialog) -> None:
    text_of(handbook).anchorClicked.emit(QUrl("su-co.md"))

    assert handbook.shown_chapter() == "su-co"


@pytest.mark.parametrize(("digit", "chapter"), SCREENS.items())
def test_it_opens_at_the_chapter_of_the_screen(
    qtbot: QtBot, window: CongressWindow, boxes: Boxes, digit: int, chapter: str
) -> None:
    boxes.expect(HandbookDialog)
    window.go_to(digit)

    qtbot.keyClick(window, Qt.Key.Key_F1, SHIFT)

    assert opened(window).shown_chapter() == chapter


def test_the_credentials_report_has_a_chapter_of_its_own(window: CongressWindow) -> None:
    screen = window.go_to(8)
    view = screen.findChild(QListView, "paper_view")
    assert isinstance(view, QListView)

    chapters = {}
    for row in range(view.model().rowCount()):
        view.setCurrentIndex(view.model().index(row, 0))
        chapters[str(view.currentIndex().data())] = screen.chapter()

    assert [title for title, chapter in chapters.items() if chapter == "tham-tra"] == ["Báo cáo thẩm tra"]
    assert set(chapters.values()) == {"tham-tra", "van-ban"}


def test_on_the_guests_it_opens_at_theirs_and_the_same_window_is_used_again(
    qtbot: QtBot, window: CongressWindow, boxes: Boxes
) -> None:
    boxes.expect(HandbookDialog)
    screen = window.go_to(3)
    assert isinstance(screen, DelegatesScreen)

    qtbot.keyClick(window, Qt.Key.Key_F1, SHIFT)
    screen.show_guests()
    window.show_handbook()

    assert len(window.findChildren(HandbookDialog)) == 1
    assert opened(window).shown_chapter() == "khach-moi"
    assert ("Ctrl+V", "Dán danh sách khách") in window.key_card().groups[0].keys


def test_f1_shows_the_screens_keys_and_again_the_handbook(qtbot: QtBot, window: CongressWindow, boxes: Boxes) -> None:
    boxes.expect(KeysDialog)
    boxes.expect(HandbookDialog)
    window.go_to(2)

    card = card_of(qtbot, window, boxes)
    words = {label.text() for label in card.findChildren(QLabel)}
    qtbot.keyClick(card, Qt.Key.Key_F1)

    assert {
        "Phím tắt: Điểm danh",
        "Ở màn hình này",
        "Không đúng người cầm thẻ",
        "Bật, tắt màn hình hội trường",
    } <= words
    assert opened(window).shown_chapter() == "diem-danh"


def test_the_elections_open_the_chapter_on_secret_ballots(qtbot: QtBot, window: CongressWindow, boxes: Boxes) -> None:
    boxes.expect(HandbookDialog)
    window.go_to(5)

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)

    assert opened(window).shown_chapter() == "bo-phieu-kin"


def test_the_card_is_saved_as_pdf(
    qtbot: QtBot, window: CongressWindow, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes.expect(KeysDialog)
    target = tmp_path / "phim.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    window.go_to(4)
    card = card_of(qtbot, window, boxes)

    qtbot.keyClick(card, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    page = pypdfium2.PdfDocument(target)[0].get_textpage().get_text_bounded()
    assert page.startswith("Phím tắt: Biểu quyết")
    assert "Tất cả tán thành" in page


def test_before_a_congress_is_open_f1_opens_the_handbook(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    boxes.expect(HandbookDialog)
    office = an_office(a_small_congress(), tmp_path)
    window = StartWindow(office.runner, make_ring(office.settings), office.settings)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()

    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)

    assert opened(window).shown_chapter() == "bat-dau"


def test_the_keys_that_work_everywhere_stand_in_the_handbook(window: CongressWindow) -> None:
    (keys,) = (chapter.text for chapter in CHAPTERS if chapter.key == "phim-tat")
    listed = {tuple(cell.strip() for cell in row.strip("|").split("|")) for row in keys.splitlines()}

    assert set(window.keys_everywhere()) - listed == set()


@pytest.mark.parametrize("digit", [2, 3])
def test_pages_within_a_screen_show_their_own_keys(window: CongressWindow, digit: int) -> None:
    screen = window.go_to(digit)
    own = screen.keys()

    if isinstance(screen, DelegatesScreen):
        screen.show_guests()
    else:
        next(each for each in screen.findChildren(KeyCapButton, "board_button") if each.isVisible()).click()

    assert window.key_card().groups[0].keys == screen.keys()
    assert screen.keys() != own
