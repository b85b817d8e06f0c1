"""Cards on paper as the clerk prints them: which ones, how large, what was printed before, and lost ones replaced."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from builders import a_small_congress, delegate_of
from congress_desktop.domain.cards import Holder
from congress_desktop.domain.standing import Standing
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.delegates.cards import (
    ON_A_SHEET,
    CardsDialog,
    issue_words,
    on_sheets,
    sheet_count,
)
from congress_desktop.gui.screens.delegates.replace_card import ask_new_card
from congress_desktop.gui.widgets.buttons import Chip
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.services import cards, standings
from congress_desktop.services.card_models import CardSize
from congress_desktop.services.desk import Desk
from offices import an_office, show_active, type_words

from .conftest import Boxes


@pytest.fixture(autouse=True)
def may_open(boxes: Boxes) -> None:
    boxes.welcome(CardsDialog)


class Cards:
    """The dialog on a congress of five, with what it shows."""

    def __init__(self, qtbot: QtBot, office: Office, chosen: tuple[str, ...] = ()) -> None:
        self.qtbot = qtbot
        # The dialog frees itself when it closes, so the test must not own it.
        self.behind = QWidget()
        qtbot.addWidget(self.behind)
        self.dialog = CardsDialog(office, Holder.DELEGATE, chosen, self.behind)
        show_active(qtbot, self.dialog)

    def said(self, name: str) -> str:
        found = self.dialog.findChild(QLabel, f"{name}_label")
        assert isinstance(found, QLabel)
        return found.text()

    def chip(self, name: str) -> Chip:
        found = self.dialog.findChild(Chip, f"{name}_chip")
        assert isinstance(found, Chip)
        return found

    def warns(self) -> bool:
        found = self.dialog.findChild(QFrame, "warn_frame")
        assert isinstance(found, QFrame)
        return found.isVisible()

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.dialog, key, Qt.KeyboardModifier.ControlModifier)

    def log(self) -> list[list[str]]:
        view = self.dialog.findChild(QTableView, "log_view")
        assert isinstance(view, QTableView)
        model = view.model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]


def ids(desk: Desk) -> tuple[str, ...]:
    return tuple(delegate_of(desk, number).delegate_id for number in range(1, 6))


def saved_to(monkeypatch: pytest.MonkeyPatch, target: Path) -> list[str]:
    """Answer the file dialog with this file; returns what was offered."""
    offered: list[str] = []

    def answer(_parent: object, _title: str, proposed: str, *_rest: object) -> tuple[str, str]:
        offered.append(Path(proposed).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return offered


def test_the_choices_say_how_many_cards_and_sheets(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress()
    cards.record_print(desk, Holder.DELEGATE, ids(desk)[:3])

    shown = Cards(qtbot, an_office(desk, tmp_path), ids(desk)[:1])
    counts = [shown.chip(name).count() for name in ("chosen", "all", "new")]
    first = (shown.said("total"), shown.warns())
    qtbot.keyClick(shown.chip("chosen"), Qt.Key.Key_Right)
    qtbot.keyClick(shown.chip("all"), Qt.Key.Key_Tab)
    qtbot.keyClick(shown.chip("small"), Qt.Key.Key_Right)

    assert counts == [1, 5, 2]
    assert first == ("1 thẻ, 1 tờ A4", True)
    assert shown.said("total") == "5 thẻ, 2 tờ A4"
    assert shown.said("warn").startswith("3 thẻ đã in trước đó.")


def test_without_a_choice_the_cards_never_printed_are_meant_and_nothing_is_warned_of(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown = Cards(qtbot, an_office(a_small_congress(), tmp_path))

    assert not shown.chip("chosen").isEnabled()
    assert shown.chip("new").isChecked()
    assert not shown.warns()


def test_who_was_withdrawn_has_no_card_to_print(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress()
    standings.settle_standing(desk, delegate_of(desk, 2).delegate_id, Standing.WITHDRAWN, "ốm")

    shown = Cards(qtbot, an_office(desk, tmp_path), ids(desk)[:2])

    assert [shown.chip(name).count() for name in ("chosen", "all", "new")] == [1, 4, 4]


def test_cards_are_saved_as_pdf_and_logged_and_the_next_save_is_a_reprint(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_small_congress()
    target = tmp_path / "the.pdf"
    offered = saved_to(monkeypatch, target)
    shown = Cards(qtbot, an_office(desk, tmp_path), ids(desk)[:1])

    shown.press(Qt.Key.Key_S)
    once = (target.read_bytes()[:5], shown.said("saved"), shown.warns())
    shown.press(Qt.Key.Key_S)

    assert offered == ["the-dai-bieu.pdf", "the-dai-bieu.pdf"]
    assert once == (b"%PDF-", "Đã lưu 1 thẻ vào the.pdf", True)
    assert shown.log() == [
        ["13/8/2025 07:00:00", "001", "Nguyễn Văn An", "1", "in lại", "Lan"],
        ["13/8/2025 07:00:00", "001", "Nguyễn Văn An", "1", "lần đầu", "Lan"],
    ]


def test_a_file_that_cannot_be_written_is_said_and_nothing_is_logged(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_small_congress()
    saved_to(monkeypatch, tmp_path / "no-such-folder" / "the.pdf")
    shown = Cards(qtbot, an_office(desk, tmp_path))

    shown.press(Qt.Key.Key_S)

    error = shown.dialog.findChild(FieldError, "page_error")
    assert isinstance(error, FieldError)
    assert error.shown_code() != ""
    assert cards.print_log(desk) == ()


def test_the_size_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    office = an_office(a_small_congress(), tmp_path)
    first = Cards(qtbot, office)

    first.chip("a6").click()

    assert Cards(qtbot, office).chip("a6").isChecked()


def test_cards_are_printed_and_logged(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = a_small_congress()
    printed = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFileName(str(printed))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    shown = Cards(qtbot, an_office(desk, tmp_path))

    shown.press(Qt.Key.Key_P)

    assert printed.stat().st_size > 0
    assert shown.said("saved") == "Đã gửi 5 thẻ tới máy in"
    assert len(cards.print_log(desk)) == 5


def test_no_printer_chosen_means_nothing_logged(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = a_small_congress()
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    shown = Cards(qtbot, an_office(desk, tmp_path))

    shown.press(Qt.Key.Key_P)

    assert cards.print_log(desk) == ()


@pytest.mark.parametrize("size", list(CardSize))
def test_the_sheets_foretold_are_the_sheets_drawn(tmp_path: Path, size: CardSize) -> None:
    desk = a_small_congress()
    ring = an_office(desk, tmp_path).ring

    pdf = ring.render_cards(cards.card_sheets(desk, Holder.DELEGATE), size)

    assert ring.page_count(pdf) == sheet_count(5, size)


def test_only_cards_on_the_printed_sheets_are_logged() -> None:
    holders = [str(number) for number in range(1, 12)]

    assert on_sheets(holders, CardSize.A6, 2, 3) == ("5", "6", "7", "8", "9", "10", "11")
    assert on_sheets(holders, CardSize.SMALL, 1, 1) == tuple(holders[: ON_A_SHEET[CardSize.SMALL]])


def test_a_replaced_card_says_so_in_the_log() -> None:
    assert [issue_words(issue) for issue in (1, 2, 3)] == ["1", "cấp lại", "cấp lại lần 2"]


class Behind(QWidget):
    """The window that asked for a new card."""

    def __init__(self) -> None:
        super().__init__()
        self.replaced: list[tuple[Holder, str]] = []

    def on_replaced(self, holder: Holder, holder_id: str) -> None:
        self.replaced.append((holder, holder_id))


def test_a_lost_card_is_replaced_with_a_reason(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    desk = a_small_congress()
    office = an_office(desk, tmp_path)
    behind = Behind()
    qtbot.addWidget(behind)
    before = delegate_of(desk, 2)
    boxes.expect(ReasonDialog)

    dialog = ask_new_card(office, before, behind, behind.on_replaced)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    type_words(qtbot, field, "rơi trên đường")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    after = delegate_of(desk, 2)
    assert "mã trên thẻ cũ bị từ chối" in words
    assert behind.replaced == [(Holder.DELEGATE, before.delegate_id)]
    assert (after.card_number, after.card_issue) == (2, 2)
    assert after.card_code != before.card_code


def test_the_dialog_is_freed_when_it_closes(qtbot: QtBot, tmp_path: Path) -> None:
    shown = Cards(qtbot, an_office(a_small_congress(), tmp_path))

    with qtbot.waitSignal(shown.dialog.destroyed):
        qtbot.keyClick(shown.dialog, Qt.Key.Key_Escape)
