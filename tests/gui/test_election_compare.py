"""Papers on which two people differ, as the counting board decides them, by keyboard."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.ballots import PaperState, Reading
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.ids import RoundId
from congress_desktop.domain.tally import NomineeVotes
from congress_desktop.gui.screens.elections.batch_model import Field
from congress_desktop.gui.screens.elections.compare_page import ComparePage
from congress_desktop.gui.screens.elections.digit_table import DigitTable
from congress_desktop.gui.screens.elections.paper_form import PaperForm
from congress_desktop.gui.screens.elections.typing_field import BallotField
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.tables import FrozenTableModel
from congress_desktop.services import ballot_entry, election_results
from congress_desktop.services.desk import Desk
from election_builders import a_round, a_voting_congress, round_of
from election_pages import ENTER, LOW, AtAPage
from offices import an_office, type_words

from .test_election_batches import a_called_out_round

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TOO_MANY = "phiếu bầu nhiều hơn số lượng cần bầu"
PAIRS = (("5", "5"), ("5", "4"), ("3 5", "3 5"), ("2", "2 5"), ("5", "5"), ("1", "1"), ("5", "5"))


class Comparing(AtAPage):
    """The page on seven papers typed by Hoa and by Mai, who differ on the second and the fourth."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        pairs: Sequence[tuple[str, str]] = PAIRS,
        desk: Desk | None = None,
        round_id: RoundId | None = None,
        form: BallotForm = BallotForm.STRIKE_OUT,
    ) -> None:
        self.desk = desk or a_voting_congress(7)
        if round_id is None:
            round_id = a_round(self.desk, seats=4 if form is BallotForm.STRIKE_OUT else 5, form=form)
            for number, pair in enumerate(pairs, 1):
                for pass_number, (line, name) in enumerate(zip(pair, ("Hoa", "Mai"), strict=True), 1):
                    ballot_entry.read_line(self.desk, round_id, number, pass_number, line, name)
        office = an_office(self.desk, folder)
        super().__init__(qtbot, ComparePage(office), office, round_id, LOW)

    def decides(self, name: str = "Trần Văn Kiểm", reason: str | None = None) -> None:
        """Say who decides, and why where it is not the usual reason."""
        for field, words in (("decided_by_edit", name), ("reason_edit", reason)):
            if words is not None:
                edit = self.find(QLineEdit, field)
                edit.clear()
                type_words(self.qtbot, edit, words)
        self.find(BallotField).setFocus()

    def listed(self) -> list[tuple[str, str]]:
        model = self.find(QTableView, "items_view").model()
        return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]

    def ruled(self, number: int) -> Reading | None:
        paper = ballot_entry.entry(self.desk, self.round_id).papers[number - 1]
        return paper.ruling.reading if paper.ruling else None

    def nominee(self, place: int) -> str:
        return round_of(self.desk, self.round_id)[1].nominee_ids[place - 1]


@pytest.fixture
def comparing(qtbot: QtBot, tmp_path: Path) -> Comparing:
    return Comparing(qtbot, tmp_path)


def test_only_what_differs_is_listed_and_both_readings_stand_side_by_side(comparing: Comparing) -> None:
    assert comparing.listed() == [("Phiếu 2, xấp 1", "Khác 2 tên"), ("Phiếu 4, xấp 1", "Khác 1 tên")]
    assert comparing.label("head") == "Còn 2 phiếu khác nhau"
    assert comparing.label("place") == "Phiếu 2, xấp 1 · số 2"
    assert (comparing.label("first_name"), comparing.label("first_words")) == ("Lần 1, đ/c Hoa", "5")
    assert (comparing.label("second_name"), comparing.label("second_words")) == ("Lần 2, đ/c Mai", "4")
    assert comparing.label("where") == "Khác nhau ở: 4 Hoàng Thị Giang, 5 Đỗ Văn Hải"
    assert comparing.find(PaperForm).differing() == {3, 4}


def test_a_reading_is_taken_by_its_number_and_the_next_paper_comes(comparing: Comparing) -> None:
    comparing.decides()
    comparing.press(Qt.Key.Key_2, ALT)
    shown = (comparing.find(BallotField).text(), comparing.button("decide").text())
    comparing.press(ENTER)

    assert shown == ("4", "Ghi quyết định")
    assert comparing.ruled(2) == Reading((comparing.nominee(4),))  # type: ignore[arg-type]
    assert comparing.label("place") == "Phiếu 4, xấp 1 · số 4"
    assert comparing.listed() == [("Phiếu 4, xấp 1", "Khác 1 tên"), ("Phiếu 2, xấp 1", "Đã quyết định")]
    paper = ballot_entry.entry(comparing.desk, comparing.round_id).papers[1]
    assert paper.ruling is not None
    assert (paper.ruling.decided_by, paper.ruling.reason) == ("Trần Văn Kiểm", "xem lại tờ phiếu")


def test_the_deciding_look_is_typed_again(comparing: Comparing) -> None:
    comparing.decides(reason="số 3 bị gạch rất mờ")
    comparing.types("3", enter=True)

    paper = ballot_entry.entry(comparing.desk, comparing.round_id).papers[1]
    assert comparing.ruled(2) == Reading((comparing.nominee(3),))  # type: ignore[arg-type]
    assert paper.ruling is not None
    assert paper.ruling.reason == "số 3 bị gạch rất mờ"


def test_nothing_is_decided_without_a_name_and_a_reason(comparing: Comparing) -> None:
    comparing.types("4", enter=True)
    no_name = (comparing.refused(), comparing.focus().objectName())
    comparing.decides(reason="")
    comparing.press(ENTER)
    no_reason = (comparing.refused(), comparing.focus().objectName())

    assert no_name == (["E001"], "decided_by_edit")
    assert no_reason == (["E011"], "reason_edit")
    assert comparing.find(BallotField).text() == "4"
    assert comparing.ruled(2) is None
    comparing.types("xem lai", enter=True)
    assert comparing.ruled(2) == Reading((comparing.nominee(4),))  # type: ignore[arg-type]


def test_a_line_that_is_wrong_is_refused_as_when_it_is_entered(comparing: Comparing) -> None:
    comparing.decides()
    comparing.press(ENTER)
    blank = comparing.refused()
    comparing.types("9", enter=True)

    assert (blank, comparing.refused()) == (["E414"], ["E412"])
    assert comparing.ruled(2) is None


def test_a_paper_is_decided_invalid_or_valid_against_the_proposal(comparing: Comparing, boxes: "object") -> None:
    comparing.decides()
    comparing.press(Qt.Key.Key_F6)
    comparing.types("2", enter=True)
    invalid = comparing.ruled(2)
    comparing.types("0", enter=True)
    proposed = comparing.refused()
    boxes.expect(ReasonDialog)  # type: ignore[attr-defined]
    comparing.press(Qt.Key.Key_F7)
    dialog: ReasonDialog = boxes.shown[0]  # type: ignore[attr-defined]
    type_words(comparing.qtbot, dialog.reason_edit, "gạch mờ")
    comparing.qtbot.keyClick(dialog.reason_edit, ENTER)

    assert invalid == Reading(invalid=TOO_MANY)
    assert proposed == ["E446"]
    assert comparing.ruled(4) == Reading()
    paper = ballot_entry.entry(comparing.desk, comparing.round_id).papers[3]
    assert paper.ruling is not None
    assert paper.ruling.reason == "gạch mờ"


def test_a_proposal_confirmed_is_decided_invalid(comparing: Comparing) -> None:
    comparing.decides()
    comparing.types("0", enter=True)
    comparing.press(ENTER)

    assert comparing.ruled(2) == Reading(invalid=TOO_MANY)


def test_one_valid_and_one_invalid_reading_are_told_apart(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    ballot_entry.read_line(desk, round_id, 1, 1, "5", "Hoa")
    ballot_entry.read_paper(desk, round_id, 1, 2, Reading(invalid=TOO_MANY), "Mai")
    for number in (2, 3):
        ballot_entry.read_paper(desk, round_id, number, 1, Reading(invalid=TOO_MANY), "Hoa")
        ballot_entry.read_paper(desk, round_id, number, 2, Reading(invalid="phiếu rách"), "Mai")
    comparing = Comparing(qtbot, tmp_path, desk=desk, round_id=round_id)
    first = (comparing.listed()[0][1], comparing.label("where"), comparing.label("second_words"))
    comparing.press(Qt.Key.Key_F8)
    second = comparing.label("where")
    comparing.decides()
    comparing.press(Qt.Key.Key_1, ALT)
    comparing.press(ENTER)

    assert first == (
        "Khác nhau",
        "Khác nhau: một lần hợp lệ, một lần không hợp lệ.",
        f"không hợp lệ: {TOO_MANY}",
    )
    assert second == "Khác nhau ở lý do không hợp lệ."
    assert comparing.ruled(2) == Reading(invalid=TOO_MANY)


def test_f8_goes_round_what_differs_and_escape_types_anew(comparing: Comparing) -> None:
    comparing.press(Qt.Key.Key_F8)
    second = comparing.label("place")
    comparing.press(Qt.Key.Key_F8)
    first = comparing.label("place")
    comparing.press(Qt.Key.Key_1, ALT)
    comparing.press(Qt.Key.Key_Escape)

    assert (second, first) == ("Phiếu 4, xấp 1 · số 4", "Phiếu 2, xấp 1 · số 2")
    assert comparing.find(BallotField).text() == ""
    assert not comparing.find(BallotField).isReadOnly()


def test_when_all_is_decided_it_says_so_and_enter_goes_on(comparing: Comparing) -> None:
    comparing.decides()
    for _ in range(2):
        comparing.press(Qt.Key.Key_1, ALT)
        comparing.press(ENTER)
    said = comparing.find(QWidget, "alike_state").accessibleName()
    comparing.press(ENTER)

    assert said == (
        "Hai lần nhập khớp 5/7 phiếu. Không còn phiếu nào phải xem lại. 2 phiếu khác nhau đã được quyết định."
    )
    assert comparing.finished == 1


def test_when_nothing_differs_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    comparing = Comparing(qtbot, tmp_path, [("5", "5")] * 7)

    said = comparing.find(QWidget, "alike_state").accessibleName()

    assert said == "Hai lần nhập khớp 7/7 phiếu. Không còn phiếu nào phải xem lại."


def test_papers_not_read_twice_yet_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    comparing = Comparing(qtbot, tmp_path, PAIRS[:4])

    assert comparing.label("unread") == "Còn 3 phiếu chưa nhập đủ hai lần."
    assert comparing.label("head") == "Còn 2 phiếu khác nhau"


def test_a_paper_read_alike_is_decided_anew_after_a_reopening(qtbot: QtBot, tmp_path: Path) -> None:
    comparing = Comparing(qtbot, tmp_path, [("5", "5")] * 7)
    comparing.press(Qt.Key.Key_G, CTRL)
    comparing.types("9", enter=True)
    outside = comparing.refused()
    comparing.find(QLineEdit, "again_edit").clear()
    comparing.types("7", enter=True)
    shown = (comparing.label("place"), comparing.label("where"))
    comparing.decides(reason="hai người cùng nhầm")
    comparing.types("4", enter=True)

    assert outside == ["E415"]
    assert shown == ("Phiếu 2, xấp 2 · số 7", "Hai lần nhập giống nhau; quyết định lại khi tờ phiếu nói khác.")
    assert comparing.ruled(7) == Reading((comparing.nominee(4),))  # type: ignore[arg-type]
    assert comparing.find(QWidget, "alike_state").isVisible()


def test_a_paper_not_read_twice_cannot_be_decided(qtbot: QtBot, tmp_path: Path) -> None:
    comparing = Comparing(qtbot, tmp_path, PAIRS[:4])
    comparing.press(Qt.Key.Key_G, CTRL)
    comparing.types("6", enter=True)

    assert comparing.refused() == ["E418"]


def test_a_decided_paper_says_by_whom_and_can_be_decided_again(comparing: Comparing) -> None:
    comparing.decides()
    comparing.press(Qt.Key.Key_1, ALT)
    comparing.press(ENTER)
    comparing.press(Qt.Key.Key_G, CTRL)
    comparing.types("2", enter=True)
    said = comparing.label("ruling")
    comparing.decides(reason="xem kỹ hơn")
    comparing.press(Qt.Key.Key_2, ALT)
    comparing.press(ENTER)

    assert said == "Đã quyết định: đ/c Trần Văn Kiểm, xem lại tờ phiếu"
    assert comparing.ruled(2) == Reading((comparing.nominee(4),))  # type: ignore[arg-type]


def test_what_happened_meanwhile_is_told_beside_the_fields(comparing: Comparing) -> None:
    desk, round_id = comparing.desk, comparing.round_id
    for number in (2, 4):
        ballot_entry.settle_paper(desk, round_id, number, Reading((comparing.nominee(5),)), "Kiểm", "xem lại")  # type: ignore[arg-type]
    election_results.confirm_result(desk, round_id, "Kiểm")
    comparing.decides()
    comparing.press(Qt.Key.Key_1, ALT)
    comparing.press(ENTER)
    confirmed = comparing.refused()
    election_results.release_result(desk, round_id, "Chứng")
    comparing.press(ENTER)
    locked = comparing.refused()
    comparing.show_round()

    assert (confirmed, locked) == (["E423"], ["E424"])
    assert "(E424)" in comparing.find(QWidget, "alike_state").accessibleName()


def test_two_boxes_are_compared_line_by_line(qtbot: QtBot, tmp_path: Path) -> None:
    pairs = [("11111", "11111")] * 6 + [("12111", "10111")]
    comparing = Comparing(qtbot, tmp_path, pairs, form=BallotForm.TWO_BOX)
    where = (comparing.label("where"), comparing.label("first_words"), comparing.label("second_words"))
    comparing.decides()
    comparing.types("12111", enter=True)

    assert where == ("Khác nhau ở: 2 Trần Thị Cúc", "12111", "10111")
    assert comparing.ruled(7) == Reading((comparing.nominee(2),))  # type: ignore[arg-type]


def a_batch(desk: Desk, round_id: RoundId, *votes: int) -> BatchTotals:
    ids = round_of(desk, round_id)[1].nominee_ids
    return BatchTotals(
        5, (), tuple(NomineeVotes(each, count, 5 - count) for each, count in zip(ids, votes, strict=True))
    )


def test_a_batch_counted_otherwise_is_counted_again(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(5)
    round_id = a_called_out_round(desk)
    ballot_entry.count_batch(desk, round_id, 1, 1, a_batch(desk, round_id, 4, 4, 4, 4, 4), "Hoa")
    ballot_entry.count_batch(desk, round_id, 1, 2, a_batch(desk, round_id, 4, 4, 3, 4, 4), "Mai")
    comparing = Comparing(qtbot, tmp_path, desk=desk, round_id=round_id)
    listed, where = comparing.listed(), comparing.label("where")
    readings = (comparing.label("first_words"), comparing.label("second_words"))
    sheet = comparing.find(DigitTable).sheet()
    type_words(qtbot, comparing.find(QLineEdit, "decided_by_edit"), "Kiểm")
    comparing.find(DigitTable).setFocus()
    comparing.press(Qt.Key.Key_1, ALT)
    taken = sheet.value(Field.VOTES, 2)
    comparing.press(Qt.Key.Key_Escape)
    for number in (5, 4, 4, 2, 4, 4):
        comparing.types(str(number), enter=True)

    assert listed == [("Xấp 1", "Khác 1 tên")]
    assert where == "Khác nhau ở: 3 Phạm Văn Dũng (4 và 3)"
    assert readings == ("hợp lệ 5/5, 20 phiếu bầu", "hợp lệ 5/5, 19 phiếu bầu")
    assert taken == 4
    row = ballot_entry.entry(desk, round_id).batches[0]
    assert row.ruling is not None
    assert (row.state, row.ruling.decided_by) == (PaperState.SETTLED, "Kiểm")
    assert [each.votes for each in row.ruling.totals.votes] == [4, 4, 2, 4, 4]
    assert comparing.find(QWidget, "alike_state").isVisible()


def test_one_count_of_a_batch_is_taken_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(5)
    round_id = a_called_out_round(desk)
    ballot_entry.count_batch(desk, round_id, 1, 1, a_batch(desk, round_id, 4, 4, 4, 4, 4), "Hoa")
    ballot_entry.count_batch(desk, round_id, 1, 2, a_batch(desk, round_id, 4, 4, 3, 4, 4), "Mai")
    comparing = Comparing(qtbot, tmp_path, desk=desk, round_id=round_id)
    type_words(qtbot, comparing.find(QLineEdit, "decided_by_edit"), "Kiểm")
    comparing.find(DigitTable).setFocus()
    comparing.press(Qt.Key.Key_2, ALT)
    comparing.press(ENTER)

    row = ballot_entry.entry(desk, round_id).batches[0]
    assert row.ruling is not None
    assert row.ruling.totals == row.second


def test_the_lists_model_is_a_sound_one(comparing: Comparing, qtmodeltester: ModelTester) -> None:
    model = comparing.find(QTableView, "items_view").model()
    assert isinstance(model, FrozenTableModel)

    qtmodeltester.check(model)
