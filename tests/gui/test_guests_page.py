"""The guests' list as the clerk works on it: typed, pasted, put right, given cards; never counted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from builders import SITTING, a_small_congress
from congress_desktop.domain.people import GuestFacts
from congress_desktop.gui.screens.delegates.cards import CardsDialog
from congress_desktop.gui.screens.delegates.guest_edit import GuestEditDialog, GuestPasteDialog, pasted_guests
from congress_desktop.gui.screens.delegates.guests import GuestsPage
from congress_desktop.gui.widgets.checks import EmptyState
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.tables import VietnameseProxy
from congress_desktop.services import guests
from congress_desktop.services.attendance import presence
from congress_desktop.services.desk import Desk
from offices import an_office, shown, type_words

from .conftest import Boxes

CONTROL = Qt.KeyboardModifier.ControlModifier
LISTED = (
    GuestFacts("Trần Văn Khách", "Thành ủy Hải Phòng", "Phó Bí thư", "0912 345 678"),
    GuestFacts("Lê Thị Mời", "Đảng ủy phường Lê Thanh Nghị", "Bí thư"),
)


def with_guests() -> Desk:
    desk = a_small_congress(present=2)
    guests.add_guests(desk, LISTED)
    return desk


def names(page: GuestsPage) -> list[str]:
    view = page.findChild(QTableView, "guest_view")
    assert isinstance(view, QTableView)
    model = view.model()
    assert isinstance(model, VietnameseProxy)
    return [row.facts.full_name for row in model.shown_rows()]


def line(parent: QWidget, name: str) -> QLineEdit:
    found = parent.findChild(QLineEdit, f"{name}_edit")
    assert isinstance(found, QLineEdit)
    return found


def error(parent: QWidget, name: str) -> FieldError:
    found = parent.findChild(FieldError, f"{name}_error")
    assert isinstance(found, FieldError)
    return found


def said(parent: QWidget, name: str) -> str:
    found = parent.findChild(QLabel, f"{name}_label")
    assert isinstance(found, QLabel)
    return found.text()


def at_the_front(qtbot: QtBot, dialog: QDialog) -> QDialog:
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def listed(desk: Desk) -> list[GuestFacts]:
    return [row.facts for row in guests.guests(desk, SITTING)]


def test_guests_stand_by_number_and_are_found_without_accents(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, an_office(with_guests(), tmp_path), GuestsPage)
    page.begin()

    everybody = names(page)
    qtbot.keyClicks(line(page, "filter"), "le thi")

    assert everybody == ["Trần Văn Khách", "Lê Thị Mời"]
    assert names(page) == ["Lê Thị Mời"]
    assert said(page, "summary") == "2 khách · đã đến 0"


def test_an_empty_list_says_what_it_is_for_and_what_to_do_first(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, an_office(a_small_congress(), tmp_path), GuestsPage)
    empty = page.findChild(EmptyState)

    assert isinstance(empty, EmptyState)
    assert empty.isVisible()
    assert "không tính vào số đại biểu" in empty.shown_text()


def test_guests_are_typed_one_after_another(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    desk = a_small_congress(present=2)
    page = shown(qtbot, an_office(desk, tmp_path), GuestsPage)
    boxes.expect(GuestEditDialog)

    qtbot.keyClick(page, Qt.Key.Key_N, CONTROL)
    dialog = at_the_front(qtbot, boxes.shown[0])
    for words in ("Trần Văn Khách", "Thành ủy", "", "", "", ""):
        field = dialog.focusWidget()
        type_words(qtbot, field, words)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    after_first = (said(dialog, "saved"), dialog.focusWidget() is line(dialog, "full_name"))
    type_words(qtbot, line(dialog, "full_name"), "Lê Thị Mời")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    assert after_first == ("Đã ghi Trần Văn Khách. Gõ khách tiếp theo, hoặc Esc để thôi.", True)
    assert listed(desk) == [GuestFacts("Trần Văn Khách", "Thành ủy"), GuestFacts("Lê Thị Mời")]
    assert names(page) == ["Trần Văn Khách", "Lê Thị Mời"]
    assert presence(desk, SITTING).present == 2


def test_a_guest_without_a_name_is_refused_beside_the_field(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    desk = a_small_congress()
    page = shown(qtbot, an_office(desk, tmp_path), GuestsPage)
    boxes.expect(GuestEditDialog)
    page.add()
    dialog = at_the_front(qtbot, boxes.shown[0])

    type_words(qtbot, line(dialog, "unit"), "Thành ủy")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    assert error(dialog, "full_name").shown_code() == "E001"
    assert line(dialog, "unit").text() == "Thành ủy"
    assert listed(desk) == []


def test_a_correction_needs_a_reason(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    desk = with_guests()
    page = shown(qtbot, an_office(desk, tmp_path), GuestsPage)
    boxes.expect(GuestEditDialog)
    qtbot.keyClick(page, Qt.Key.Key_F2)
    dialog = at_the_front(qtbot, boxes.shown[0])
    line(dialog, "position").setText("Bí thư")

    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    refused = error(dialog, "reason").shown_code()
    type_words(qtbot, line(dialog, "reason"), "ghi nhầm chức vụ")
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(line(dialog, "reason"), Qt.Key.Key_Return)

    # Note and seat stayed empty, but they stand before the reason: Enter there saves.
    assert refused == "E011"
    assert listed(desk)[0].position == "Bí thư"


def test_a_pasted_list_is_shown_with_its_count_before_it_is_saved(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    desk = with_guests()
    page = shown(qtbot, an_office(desk, tmp_path), GuestsPage)
    QGuiApplication.clipboard().setText(
        "TT\tHọ và tên\tĐơn vị\tChức vụ\tĐiện thoại\n"
        "1\tPhạm Văn Mới\tHội Nông dân\tChủ tịch\t0903 111 222\n"
        "2\tTrần Văn Khách\tThành ủy Hải Phòng\n"
        "3\t\tMặt trận Tổ quốc\n"
    )
    boxes.expect(GuestPasteDialog)
    qtbot.keyClick(line(page, "filter"), Qt.Key.Key_V, CONTROL)
    dialog = at_the_front(qtbot, boxes.shown[0])
    words = said(dialog, "count")

    qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)

    assert words == "1 khách sẽ được ghi, bỏ 1 dòng đã có, bỏ 1 dòng thiếu họ tên"
    assert listed(desk)[2:] == [GuestFacts("Phạm Văn Mới", "Hội Nông dân", "Chủ tịch", "0903 111 222")]
    assert said(page, "status") == "Đã ghi danh sách khách vừa dán"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nguyễn Văn An", GuestFacts("Nguyễn Văn An")),
        ("3. Nguyễn Văn An\tThành ủy", GuestFacts("Nguyễn Văn An", "Thành ủy")),
        ("12\tNguyễn Văn An\tThành ủy\tBí thư\t0912", GuestFacts("Nguyễn Văn An", "Thành ủy", "Bí thư", "0912")),
        ("  - Nguyễn  Văn An \t\tBí thư", GuestFacts("Nguyễn Văn An", "", "Bí thư")),
    ],
)
def test_numbers_and_dashes_of_the_list_are_passed_over(text: str, expected: GuestFacts) -> None:
    assert [each.facts for each in pasted_guests(text)] == [expected]


def test_headings_and_empty_lines_are_no_guests() -> None:
    assert pasted_guests("\n\t\nHọ và tên\tĐơn vị\nSTT\tHọ và tên\n") == ()


def test_one_word_on_the_clipboard_is_pasted_into_the_filter(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, an_office(with_guests(), tmp_path), GuestsPage)
    QGuiApplication.clipboard().setText("mời")

    qtbot.keyClick(line(page, "filter"), Qt.Key.Key_V, CONTROL)

    assert names(page) == ["Lê Thị Mời"]


def test_cards_of_guests_are_opened_for_the_chosen_one(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    page = shown(qtbot, an_office(with_guests(), tmp_path), GuestsPage)
    boxes.expect(CardsDialog)

    qtbot.keyClick(page, Qt.Key.Key_T, CONTROL)

    assert boxes.shown[0].windowTitle() == "In thẻ khách mời"
    assert said(boxes.shown[0], "total") == "1 thẻ, 1 tờ A4"


def test_a_lost_guest_card_is_replaced_and_may_be_printed_at_once(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    desk = with_guests()
    page = shown(qtbot, an_office(desk, tmp_path), GuestsPage)
    boxes.expect(ReasonDialog)
    boxes.expect(CardsDialog)

    qtbot.keyClick(page, Qt.Key.Key_F7)
    dialog = at_the_front(qtbot, boxes.shown[0])
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_words(qtbot, field, "để quên")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert guests.guests(desk, SITTING)[0].card_issue == 2
    assert said(boxes.shown[1], "total") == "1 thẻ, 1 tờ A4"


def test_escape_empties_the_filter_first_and_then_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, an_office(with_guests(), tmp_path), GuestsPage)
    qtbot.keyClicks(line(page, "filter"), "le")
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))

    qtbot.keyClick(line(page, "filter"), Qt.Key.Key_Escape)
    after_once = (line(page, "filter").text(), list(left))
    qtbot.keyClick(line(page, "filter"), Qt.Key.Key_Escape)

    assert after_once == ("", [])
    assert left == [True]
