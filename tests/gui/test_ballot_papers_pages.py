"""A round's papers as the counting board counts them: printed, handed out, collected, each against the one before."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from builders import OFFICIAL, SITTING
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.election_rounds import EntryMode, RoundState
from congress_desktop.domain.ids import RoundId
from congress_desktop.gui.screens.elections.ballot_printing import papers_on
from congress_desktop.gui.screens.elections.collect_page import CollectPage
from congress_desktop.gui.screens.elections.collection_dialog import CollectionDialog
from congress_desktop.gui.screens.elections.issue_page import IssuePage
from congress_desktop.gui.screens.elections.page import StepPage
from congress_desktop.gui.screens.elections.print_page import PrintPage
from congress_desktop.gui.screens.elections.screen import ElectionsScreen
from congress_desktop.gui.screens.elections.steps import Step
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.chain import ChainStrip
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.steps import StepStrip
from congress_desktop.services import ballot_entry, check_in, congresses, election_rounds, elections, journal
from congress_desktop.services.ballot_models import BallotsDrawn, BallotSheet
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_views import RoundRow
from election_builders import a_voting_congress, an_election, collect, read_twice, release, the_round
from offices import an_office, shown, type_words

from .conftest import Boxes

ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


class Papers:
    """The screen on a closed list in a congress of seven with six present."""

    def __init__(self, qtbot: QtBot, folder: Path, prepare: Callable[[Desk], object] | None = None) -> None:
        self.qtbot = qtbot
        self.desk = a_voting_congress(7, present=6)
        self.election_id = an_election(self.desk)
        elections.close_list(self.desk, self.election_id, note="giơ tay")
        if prepare is not None:
            prepare(self.desk)
        self.office = an_office(self.desk, folder)
        self.office.choose_sitting(OFFICIAL)
        self.screen = shown(qtbot, self.office, ElectionsScreen)

    def row(self) -> RoundRow:
        return the_round(self.desk, self.election_id)

    def page(self, kind: type[StepPage]) -> StepPage:
        found = self.screen.findChild(kind)
        assert isinstance(found, kind)
        return found

    def found(self, page: type[StepPage], kind: type[QWidget], name: str = "") -> QWidget:
        found = self.page(page).findChild(kind, name) if name else self.page(page).findChild(kind)
        assert isinstance(found, kind)
        return found

    def field(self, page: type[StepPage], name: str) -> QLineEdit:
        found = self.found(page, QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def code(self, page: type[StepPage], name: str) -> str:
        found = self.found(page, FieldError, name)
        assert isinstance(found, FieldError)
        return found.shown_code()

    def label(self, page: type[StepPage], name: str) -> str:
        found = self.found(page, QLabel, name)
        assert isinstance(found, QLabel)
        return found.text()

    def chain(self, page: type[StepPage]) -> str:
        found = self.found(page, ChainStrip)
        assert isinstance(found, ChainStrip)
        return found.shown_text()

    def broken(self, page: type[StepPage]) -> list[str]:
        found = self.found(page, ChainStrip)
        assert isinstance(found, ChainStrip)
        return [box.title for box in found.boxes() if box.state == "error"]

    def step(self) -> Step:
        found = self.screen.findChild(StepStrip)
        assert isinstance(found, StepStrip)
        return Step(found.current())

    def types(self, page: type[StepPage], name: str, text: str) -> None:
        field = self.field(page, name)
        field.setFocus()
        field.clear()
        type_words(self.qtbot, field, text)
        self.qtbot.keyClick(field, ENTER)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def papers(qtbot: QtBot, tmp_path: Path) -> Papers:
    return Papers(qtbot, tmp_path)


@pytest.fixture
def printed(qtbot: QtBot, tmp_path: Path) -> Papers:
    return Papers(qtbot, tmp_path, lambda desk: election_rounds.print_ballots(desk, only_round(desk), 8))


@pytest.fixture
def issued(qtbot: QtBot, tmp_path: Path) -> Papers:
    def prepare(desk: Desk) -> None:
        election_rounds.print_ballots(desk, only_round(desk), 8)
        election_rounds.issue_ballots(desk, only_round(desk), OFFICIAL, 6)

    return Papers(qtbot, tmp_path, prepare)


def only_round(desk: Desk) -> RoundId:
    row = elections.elections(desk)[0].last_round
    assert row is not None
    return row.round_id


def test_three_numbers_and_enter_lead_from_the_printer_to_the_typing(papers: Papers) -> None:
    seen = [(papers.step(), papers.field(PrintPage, "printed_edit").text())]
    papers.press(ENTER)
    seen.append((papers.step(), papers.field(IssuePage, "issued_edit").text()))
    papers.types(IssuePage, "issued_edit", "6")
    seen.append((papers.step(), papers.field(CollectPage, "collected_edit").text()))
    papers.types(CollectPage, "collected_edit", "6")

    row = papers.row()
    assert seen == [(Step.PRINT, "8"), (Step.ISSUE, ""), (Step.COLLECT, "")]
    assert papers.step() is Step.FIRST
    assert (row.printed, row.present, row.issued, row.collected) == (8, 6, 6, 6)
    assert (row.mode, row.batch_size) == (EntryMode.PAPERS, 25)
    assert papers.chain(CollectPage).startswith(
        "Phiếu in 8 (còn 2 tờ không phát) → Phát ra 6 (6 có mặt lúc phát) → Thu về 6 (không thu về 0) = Hợp lệ"
    )
    assert journal.verify(papers.desk).sound


@pytest.mark.parametrize("text", ["", "0"])
def test_no_paper_printed_is_no_number(papers: Papers, text: str) -> None:
    papers.types(PrintPage, "printed_edit", text)

    assert papers.code(PrintPage, "printed_error") == "E002"
    assert papers.row().state is RoundState.LISTED


def test_more_may_be_printed_until_papers_are_handed_out(printed: Papers) -> None:
    strip = printed.screen.findChild(StepStrip)
    assert isinstance(strip, StepStrip)
    printed.qtbot.mouseClick(strip.button(Step.PRINT), Qt.MouseButton.LeftButton)
    heading, text = printed.label(PrintPage, "printed_heading"), printed.field(PrintPage, "printed_edit").text()
    printed.types(PrintPage, "printed_edit", "2")

    assert (heading, text) == ("Số tờ in thêm", "")
    assert printed.row().printed == 10
    assert printed.step() is Step.ISSUE


def test_ballots_printed_by_the_printer_are_counted(
    papers: Papers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFileName(str(tmp_path / "phieu.pdf"))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    papers.types(PrintPage, "printed_edit", "")
    type_words(papers.qtbot, papers.field(PrintPage, "printed_edit"), "5")
    papers.press(Qt.Key.Key_P, CTRL)

    assert papers.row().printed == 5
    assert papers.label(PrintPage, "drawn_label") == "Đã gửi 5 phiếu tới máy in"
    assert len(pypdfium2.PdfDocument(tmp_path / "phieu.pdf")) == 3


def test_a_printer_that_is_declined_counts_nothing(papers: Papers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)

    papers.press(Qt.Key.Key_P, CTRL)

    assert papers.row().state is RoundState.LISTED
    assert papers.label(PrintPage, "drawn_label") == "Đã dựng 8 phiếu, chưa in"


def test_ballots_saved_as_a_file_are_not_yet_printed(
    papers: Papers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "phieu.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))

    papers.press(Qt.Key.Key_S, CTRL)

    assert papers.row().state is RoundState.LISTED
    assert papers.label(PrintPage, "drawn_label") == "Đã lưu 8 phiếu, 4 trang: phieu.pdf"
    assert "PHIẾU BẦU CỬ" in pypdfium2.PdfDocument(target)[0].get_textpage().get_text_range()


def test_no_number_of_ballots_is_refused_before_the_printer_is_asked(papers: Papers) -> None:
    papers.types(PrintPage, "printed_edit", "")
    papers.press(Qt.Key.Key_P, CTRL)

    assert papers.code(PrintPage, "printed_error") == "E002"


@pytest.mark.parametrize(
    ("sheet", "sheets", "first", "last", "papers"),
    [
        (BallotSheet.TWO_A5, 1, 1, 4, 7),
        (BallotSheet.TWO_A5, 1, 2, 3, 4),
        (BallotSheet.A5, 1, 2, 6, 5),
        (BallotSheet.A4, 2, 1, 14, 7),
        (BallotSheet.A4, 2, 2, 5, 1),
        (BallotSheet.A4, 2, 2, 2, 0),
    ],
)
def test_only_whole_papers_on_the_pages_printed_are_counted(
    sheet: BallotSheet, sheets: int, first: int, last: int, papers: int
) -> None:
    drawn = BallotsDrawn(b"", 7, sheets, 4 if sheet is BallotSheet.TWO_A5 else 7 * sheets, sheet)

    assert papers_on(drawn, first, last) == papers


def test_presence_is_live_until_papers_are_handed_out_and_then_frozen(printed: Papers) -> None:
    counter = printed.found(IssuePage, Counter)
    assert isinstance(counter, Counter)
    before = counter.shown_text()
    check_in.check_in(printed.desk, OFFICIAL, "7")
    printed.screen.refresh(EVERYTHING)
    live = counter.shown_text()
    printed.types(IssuePage, "issued_edit", "7")
    leaving(printed.desk)
    printed.screen.refresh(EVERYTHING)

    assert (before, live) == ("6/7 (85,71%)", "7/7 (100%)")
    assert counter.shown_text() == "7/7 (100%)"
    assert printed.label(IssuePage, "presence_heading") == "Có mặt lúc phát phiếu"
    assert printed.row().present == 7


def leaving(desk: Desk) -> None:
    delegate = delegates(desk, OFFICIAL)[0]
    check_in.move(desk, OFFICIAL, delegate.delegate_id, Movement.LEAVE)


def test_more_than_those_present_breaks_the_chain_while_it_is_typed(printed: Papers) -> None:
    type_words(printed.qtbot, printed.field(IssuePage, "issued_edit"), "7")
    said = printed.code(IssuePage, "issued_error")
    printed.press(ENTER)

    assert said == "E408"
    assert printed.broken(IssuePage) == ["Phát ra"]
    assert "Phát ra 7 (thừa 1, có mặt 6)" in printed.chain(IssuePage)
    assert printed.row().issued is None
    assert not printed.field(IssuePage, "note_edit").isVisible()


def test_more_than_were_printed_breaks_the_chain_between_the_two(qtbot: QtBot, tmp_path: Path) -> None:
    papers = Papers(qtbot, tmp_path, lambda desk: election_rounds.print_ballots(desk, only_round(desk), 5))

    type_words(qtbot, papers.field(IssuePage, "issued_edit"), "6")
    papers.press(ENTER)

    assert papers.code(IssuePage, "issued_error") == "E409"
    assert papers.broken(IssuePage) == ["Phiếu in", "Phát ra"]
    assert "→ thừa 1 Phát ra 6" in papers.chain(IssuePage)
    assert papers.row().issued is None


def test_fewer_than_those_present_are_explained_first(printed: Papers) -> None:
    note = printed.field(IssuePage, "note_edit")
    before = note.isVisible()
    printed.types(IssuePage, "issued_edit", "5")
    refused = (printed.code(IssuePage, "issued_error"), note.hasFocus(), printed.row().issued)
    left = printed.label(IssuePage, "left_label")
    type_words(printed.qtbot, note, "một đồng chí ra ngoài")
    printed.press(ENTER)

    assert not before
    assert refused == ("E411", True, None)
    assert left == "thiếu 1 so với 6 có mặt, còn 3 tờ không phát"
    assert (printed.row().issued, printed.row().issue_note) == (5, "một đồng chí ra ngoài")


def test_no_paper_handed_out_is_no_number(printed: Papers) -> None:
    printed.types(IssuePage, "issued_edit", "")

    assert printed.code(IssuePage, "issued_error") == "E002"


def test_papers_are_not_handed_out_after_the_sitting(printed: Papers) -> None:
    congresses.open_sitting(printed.desk, OFFICIAL)
    congresses.close_sitting(printed.desk, OFFICIAL)
    printed.types(IssuePage, "issued_edit", "6")

    assert printed.code(IssuePage, "issued_error") == "E008"
    assert printed.row().issued is None


def test_papers_are_not_handed_out_where_nobody_is_present(printed: Papers) -> None:
    printed.office.choose_sitting(SITTING)
    printed.types(IssuePage, "issued_edit", "6")

    assert printed.code(IssuePage, "issued_error") == "E310"
    assert printed.row().issued is None


def test_a_step_out_of_turn_is_refused_where_another_desk_was_faster(printed: Papers) -> None:
    type_words(printed.qtbot, printed.field(IssuePage, "issued_edit"), "6")
    election_rounds.issue_ballots(printed.desk, printed.row().round_id, OFFICIAL, 6)
    printed.press(ENTER)

    assert printed.code(IssuePage, "issued_error") == "E407"


def test_more_in_the_box_than_were_handed_out_breaks_the_chain(issued: Papers) -> None:
    type_words(issued.qtbot, issued.field(CollectPage, "collected_edit"), "7")
    said = issued.code(CollectPage, "collected_error")
    issued.press(ENTER)

    assert said == "E410"
    assert issued.broken(CollectPage) == ["Phát ra", "Thu về"]
    assert "→ thừa 1 Thu về 7" in issued.chain(CollectPage)
    assert issued.row().collected is None


def test_fewer_in_the_box_are_a_break_until_explained(issued: Papers) -> None:
    issued.types(CollectPage, "collected_edit", "5")
    refused, broken = issued.code(CollectPage, "collected_error"), issued.broken(CollectPage)
    type_words(issued.qtbot, issued.field(CollectPage, "note_edit"), "một phiếu mang về")
    healed = issued.broken(CollectPage)
    issued.press(ENTER)

    assert (refused, broken, healed) == ("E411", ["Phát ra", "Thu về"], [])
    assert (issued.row().collected, issued.row().collect_note) == (5, "một phiếu mang về")


def test_an_empty_box_is_no_number(issued: Papers) -> None:
    issued.types(CollectPage, "collected_edit", "")

    assert issued.code(CollectPage, "collected_error") == "E002"


def test_the_way_of_typing_is_chosen_at_collecting(issued: Papers) -> None:
    radio = issued.found(CollectPage, QRadioButton, "batches_radio")
    assert isinstance(radio, QRadioButton)
    issued.qtbot.keyClick(radio, Qt.Key.Key_Space)
    field = issued.field(CollectPage, "batch_edit")
    field.clear()
    type_words(issued.qtbot, issued.field(CollectPage, "collected_edit"), "6")
    issued.press(ENTER)
    refused, focused = issued.code(CollectPage, "batch_error"), field.hasFocus()
    issued.types(CollectPage, "batch_edit", "3")

    assert (refused, focused) == ("E002", True)
    assert (issued.row().mode, issued.row().batch_size) == (EntryMode.BATCHES, 3)


def corrected(papers: Papers, boxes: Boxes, number: str, reason: str, note: str = "") -> dict[str, str]:
    """Put the number in the box right through its dialog; return the codes shown beside its fields."""
    strip = papers.screen.findChild(StepStrip)
    assert isinstance(strip, StepStrip)
    papers.qtbot.mouseClick(strip.button(Step.COLLECT), Qt.MouseButton.LeftButton)
    boxes.expect(CollectionDialog)
    papers.press(Qt.Key.Key_F2)
    dialog = boxes.shown[-1]
    dialog.activateWindow()
    papers.qtbot.waitUntil(dialog.isActiveWindow)
    for name, text in (("collected_edit", number), ("reason_edit", reason), ("note_edit", note)):
        field = dialog.findChild(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        field.clear()
        type_words(papers.qtbot, field, text)
    papers.qtbot.keyClick(dialog, ENTER, CTRL)
    errors = {name: dialog.findChild(FieldError, f"{name}_error") for name in ("collected", "note", "reason", "page")}
    return {
        name: each.shown_code() for name, each in errors.items() if isinstance(each, FieldError) and each.shown_code()
    }


def test_the_number_in_the_box_is_put_right_with_a_reason(issued: Papers, boxes: Boxes) -> None:
    issued.types(CollectPage, "collected_edit", "6")

    said = corrected(issued, boxes, "5", "đếm lại", "một phiếu mang về")

    assert said == {}
    assert (issued.row().collected, issued.row().collect_note) == (5, "một phiếu mang về")


@pytest.mark.parametrize(
    ("number", "reason", "note", "said"),
    [
        ("6", "đếm lại", "", {"collected": "E311"}),
        ("7", "đếm lại", "", {"collected": "E410"}),
        ("", "đếm lại", "", {"collected": "E002"}),
        ("5", "đếm lại", "", {"note": "E411"}),
        ("5", "", "một phiếu mang về", {"reason": "E011"}),
    ],
)
def test_a_correction_that_does_not_hold_is_refused_beside_its_field(
    issued: Papers, boxes: Boxes, number: str, reason: str, note: str, said: dict[str, str]
) -> None:
    issued.types(CollectPage, "collected_edit", "6")

    assert corrected(issued, boxes, number, reason, note) == said
    assert issued.row().collected == 6


def test_papers_that_were_read_stay_within_the_number(issued: Papers, boxes: Boxes) -> None:
    issued.types(CollectPage, "collected_edit", "6")
    ballot_entry.read_line(issued.desk, issued.row().round_id, 6, 1, "5", "Hoa")

    assert corrected(issued, boxes, "5", "đếm lại", "một phiếu mang về") == {"collected": "E444"}


def test_the_number_of_a_released_result_is_not_offered_to_be_put_right(qtbot: QtBot, tmp_path: Path) -> None:
    def prepare(desk: Desk) -> None:
        collect(desk, only_round(desk))
        read_twice(desk, only_round(desk), ["5"] * 6)
        release(desk, only_round(desk))

    papers = Papers(qtbot, tmp_path, prepare)
    correct = papers.found(CollectPage, KeyCapButton, "correct_button")

    assert correct.isHidden()


def test_what_is_typed_stays_with_its_round(printed: Papers) -> None:
    type_words(printed.qtbot, printed.field(IssuePage, "issued_edit"), "4")
    other = an_election(printed.desk, ("Bùi Văn Ân", "Cao Thị Ba"), 1)
    elections.close_list(printed.desk, other, note="giơ tay")
    election_rounds.print_ballots(printed.desk, the_round(printed.desk, other).round_id, 8)
    printed.screen.refresh(EVERYTHING)
    combo = printed.screen.findChild(QComboBox, "election_combo")
    assert isinstance(combo, QComboBox)

    texts = []
    for place in (1, 0):
        combo.setCurrentIndex(place)
        combo.activated.emit(place)
        texts.append(printed.field(IssuePage, "issued_edit").text())

    assert texts == ["", "4"]
