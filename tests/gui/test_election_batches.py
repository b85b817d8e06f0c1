"""Batches counted by call-out: their numbers typed by keyboard, their sums shown as they are typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.ids import RoundId
from congress_desktop.gui.screens.elections.batch_model import BatchModel, Field
from congress_desktop.gui.screens.elections.digit_table import DigitTable
from congress_desktop.gui.screens.elections.entry_page import EntryPage
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.strips import SumStrip
from congress_desktop.services import ballot_entry, elections
from congress_desktop.services.desk import Desk
from election_builders import CANDIDATES, a_voting_congress, an_election, collect, the_round
from election_pages import ENTER, LOW, AtAPage
from offices import an_office

CTRL = Qt.KeyboardModifier.ControlModifier
REASON = "phiếu bầu nhiều hơn số lượng cần bầu"


def a_called_out_round(desk: Desk, form: BallotForm = BallotForm.STRIKE_OUT, papers: int | None = None) -> RoundId:
    """Return a round of five names whose papers are in the box, to be counted by batches of five."""
    election_id = an_election(desk, CANDIDATES, 4 if form is BallotForm.STRIKE_OUT else 5, form)
    elections.close_list(desk, election_id, note="biểu quyết")
    round_id = the_round(desk, election_id).round_id
    collect(desk, round_id, papers, EntryMode.BATCHES)
    return round_id


class Calling(AtAPage):
    """The first pass on two batches, of five papers and of two."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        form: BallotForm = BallotForm.STRIKE_OUT,
        pass_number: int = 1,
        desk: Desk | None = None,
        round_id: RoundId | None = None,
        typist: str = "Hoa",
    ) -> None:
        self.desk = desk or a_voting_congress(7)
        round_id = round_id or a_called_out_round(self.desk, form)
        office = an_office(self.desk, folder)
        super().__init__(qtbot, EntryPage(office, pass_number), office, round_id, LOW)
        self.types(typist, enter=True)

    @property
    def sheet(self) -> BatchModel:
        return self.find(DigitTable).sheet()

    def numbers(self, *numbers: int) -> None:
        """Type numbers, Enter after each."""
        for number in numbers:
            self.types(str(number), enter=True)

    def sum(self, name: str) -> str:
        return self.find(SumStrip, f"{name}_strip").shown_text()

    def counted(self, batch: int, pass_number: int = 1) -> BatchTotals | None:
        row = ballot_entry.entry(self.desk, self.round_id).batches[batch - 1]
        return row.first if pass_number == 1 else row.second


@pytest.fixture
def calling(qtbot: QtBot, tmp_path: Path) -> Calling:
    return Calling(qtbot, tmp_path)


def test_the_sheet_is_typed_from_top_to_bottom_and_recorded_by_enter(calling: Calling) -> None:
    place = (calling.label("place"), calling.label("number"))
    calling.numbers(5, 4, 5, 3, 3)
    before_the_last = calling.counted(1)
    calling.types("2", enter=True)
    totals = calling.counted(1)

    assert place == ("Xấp 1/2: 5 phiếu", "số 1–5")
    assert before_the_last is None
    assert totals is not None
    assert (totals.valid, totals.invalid_by_reason) == (5, ())
    assert [(each.votes, each.against) for each in totals.votes] == [(4, 1), (5, 0), (3, 2), (3, 2), (2, 3)]
    assert calling.label("place") == "Xấp 2/2: 2 phiếu"
    assert calling.find(Counter).shown_text() == "5/7 (71,43%)"
    assert calling.sheet.values() == {}


def test_enter_stops_at_the_reasons_only_while_papers_are_missing(calling: Calling) -> None:
    calling.types("4", enter=True)
    at_reasons = calling.sheet.key_at(calling.find(DigitTable).currentIndex())
    calling.press(Qt.Key.Key_Down)
    calling.types("1", enter=True)
    after = calling.sheet.key_at(calling.find(DigitTable).currentIndex())
    calling.numbers(4, 4, 3, 3, 2)
    totals = calling.counted(1)

    assert at_reasons == (Field.INVALID, 0)
    assert after == (Field.VOTES, 0)
    assert totals is not None
    assert totals.invalid_by_reason == ((REASON, 1),)


def test_the_sums_are_shown_as_they_are_typed(calling: Calling) -> None:
    nothing = calling.sum("papers")
    calling.types("4")
    short = calling.sum("papers")
    calling.press(Qt.Key.Key_Backspace)
    calling.types("5", enter=True)
    fits = calling.sum("papers")
    calling.numbers(4, 4)
    votes = calling.sum("votes")

    assert nothing == "… + … xấp có 5 phiếu"
    assert short == "4 hợp lệ + 0 không hợp lệ = 4 thiếu 1 so với 5 phiếu (E428)"
    assert fits == "5 hợp lệ + 0 không hợp lệ = 5 khớp 5 phiếu của xấp"
    assert votes == "8 phiếu bầu còn 3 con số"


def test_papers_that_do_not_add_up_are_refused(calling: Calling) -> None:
    calling.types("4", enter=True)
    calling.find(DigitTable).go_to((Field.VOTES, 0))
    calling.numbers(3, 3, 3, 3)
    calling.types("3")
    calling.press(ENTER)
    error = calling.find(FieldError, "sheet_error")

    assert error.shown_code() == "E428"
    assert error.shown_text().startswith("Hợp lệ 4 + không hợp lệ 0 = 4, khác thu về 5.")
    assert calling.counted(1) is None


def test_more_votes_than_valid_papers_are_shown_at_once_and_refused_by_name(calling: Calling) -> None:
    calling.numbers(5, 3, 3)
    calling.types("8")
    shown = calling.sum("votes")
    cell = calling.find(DigitTable).currentIndex()
    left_over = calling.sheet.index(cell.row(), 3).data()
    calling.press(ENTER)
    calling.numbers(3, 3)
    calling.press(ENTER)
    error = calling.find(FieldError, "sheet_error")

    assert shown == "số 3 quá 5 phiếu hợp lệ (E429)"
    assert left_over == "quá 3"
    assert error.shown_code() == "E429"
    assert error.shown_text().startswith("Phạm Văn Dũng được 8 phiếu, nhiều hơn 5 phiếu hợp lệ.")
    assert calling.sheet.key_at(calling.find(DigitTable).currentIndex()) == (Field.VOTES, 2)
    assert calling.counted(1) is None


def test_more_votes_than_seats_allow_are_refused(calling: Calling) -> None:
    calling.numbers(5, 5, 5, 5, 5)
    calling.types("5")
    shown = calling.sum("votes")
    calling.press(ENTER)

    assert shown == "25 phiếu bầu quá 5 so với 20 (E430)"
    assert calling.refused() == ["E430"]
    assert calling.counted(1) is None


def test_two_boxes_have_two_numbers_a_name_and_the_rest_is_not_counted(qtbot: QtBot, tmp_path: Path) -> None:
    calling = Calling(qtbot, tmp_path, BallotForm.TWO_BOX)
    calling.types("5", enter=True)
    calling.numbers(4, 1, 3, 1, 5, 0, 5, 0, 4)
    calling.types("3")
    shown = calling.sum("votes")
    calling.press(ENTER)
    refused = calling.find(FieldError, "sheet_error").shown_text()
    calling.types("1", enter=True)
    calling.types("1")
    calling.press(ENTER)
    calling.press(ENTER)
    totals = calling.counted(1)

    assert shown == "số 5 quá 5 phiếu hợp lệ (E431)"
    assert refused.startswith("Đỗ Văn Hải: 4 + 3 + 0 = 7, khác 5 phiếu hợp lệ.")
    assert totals is not None
    assert [(each.votes, each.against, each.uncounted) for each in totals.votes][:2] == [(4, 1, 0), (3, 1, 1)]


def test_letters_and_typing_tools_put_nothing_into_the_sheet(calling: Calling) -> None:
    calling.types("a5x")
    calling.types("ô")

    assert calling.sheet.values() == {(Field.VALID, 0): 5}


def test_digits_replace_what_a_cell_had_when_it_was_gone_to(calling: Calling) -> None:
    calling.types("12", enter=True)
    calling.find(DigitTable).go_to((Field.VALID, 0))
    calling.types("5")

    assert calling.sheet.value(Field.VALID) == 5


def test_a_batch_begun_stays_while_another_is_looked_at(calling: Calling) -> None:
    calling.numbers(5, 4)
    calling.press(Qt.Key.Key_PageDown)
    other = (calling.label("place"), calling.sheet.values())
    calling.press(Qt.Key.Key_PageUp)

    assert other == ("Xấp 2/2: 2 phiếu", {})
    assert calling.sheet.values() == {(Field.VALID, 0): 5, (Field.VOTES, 0): 4}
    calling.press(Qt.Key.Key_Escape)
    assert calling.sheet.values() == {}


def test_a_counted_batch_is_shown_and_taken_back(calling: Calling, boxes: "object") -> None:
    calling.numbers(5, 4, 4, 4, 4, 4)
    calling.press(Qt.Key.Key_G, CTRL)
    calling.types("1", enter=True)
    shown = calling.sheet.value(Field.VOTES, 3)
    calling.types("9")
    unchanged = calling.sheet.value(Field.VALID)
    boxes.expect(ReasonDialog)  # type: ignore[attr-defined]
    calling.press(Qt.Key.Key_Z, CTRL)
    dialog: ReasonDialog = boxes.shown[0]  # type: ignore[attr-defined]
    calling.qtbot.keyClick(dialog.reason_edit, ENTER)

    assert (shown, unchanged) == (4, 5)
    assert dialog.title_label.text() == "Rút xấp 1"
    assert calling.counted(1) is None
    assert calling.label("place") == "Xấp 1/2: 5 phiếu"


def test_the_second_pass_is_another_persons_and_sees_nothing_of_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(5)
    round_id = a_called_out_round(desk)
    first = Calling(qtbot, tmp_path, desk=desk, round_id=round_id)
    first.numbers(5, 4, 4, 4, 4, 4)
    first.page.hide()
    second = Calling(qtbot, tmp_path, pass_number=2, desk=desk, round_id=round_id)
    same = second.refused()
    second.find(QLineEdit, "typist_edit").selectAll()
    second.types("Mai", enter=True)

    assert same == ["E417"]
    assert second.sheet.values() == {}
    second.numbers(5, 4, 4, 4, 4, 3)
    assert second.find(QWidget, "done_page").isVisible()
    assert ballot_entry.entry(desk, round_id).differing == 5


def test_a_batch_that_another_desk_counted_meanwhile_is_refused_and_stays_typed(calling: Calling) -> None:
    calling.numbers(5, 4, 4, 4, 4)
    calling.types("4")
    typed = calling.sheet.totals()
    assert typed is not None
    ballot_entry.count_batch(calling.desk, calling.round_id, 1, 1, typed, "Lan")
    calling.press(ENTER)

    assert calling.refused() == ["E416"]
    assert calling.sheet.totals() == typed


def test_the_sheets_model_is_a_sound_one(calling: Calling, qtmodeltester: ModelTester) -> None:
    calling.numbers(5, 4)

    qtmodeltester.check(calling.sheet)


def test_the_page_keeps_its_width_whatever_the_sums_say(calling: Calling) -> None:
    calling.types("99999", enter=True)

    assert calling.page.minimumSizeHint().width() <= LOW[0]
