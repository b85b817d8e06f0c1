"""Papers as they are typed: by keyboard through the real page, twice, by two people who cannot see each other."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from builders import OFFICIAL
from congress_desktop.domain.acts import BallotRead
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.ids import RoundId
from congress_desktop.gui.screens.elections.batch_strip import BatchStrip
from congress_desktop.gui.screens.elections.carry_dialog import CarryDialog
from congress_desktop.gui.screens.elections.entry_page import EntryPage
from congress_desktop.gui.screens.elections.paper_form import PaperForm
from congress_desktop.gui.screens.elections.typing_field import BallotField
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.fields import CountField, FieldError
from congress_desktop.services import ballot_carrying, ballot_entry, bodies, election_results, elections, journal
from congress_desktop.services.ballot_pass import last_reading, pass_view
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk
from congress_desktop.storage.codec import read_act
from congress_desktop.storage.journal import entries
from election_builders import (
    a_round,
    a_voting_congress,
    an_election,
    collect,
    read_twice,
    release,
    round_of,
    the_round,
)
from election_pages import ENTER, LOW, AtAPage
from offices import an_office, type_words

CTRL = Qt.KeyboardModifier.ControlModifier
TYPIST_NAME = "Nguyễn Thị Hoa"
FAMILIES = ("Nguyễn Thị Phương", "Đặng Ngọc Thùy", "Huỳnh Thị Ngọc", "Phạm Trường", "Vũ", "Lưu Ẩn", "Hoàng Thị")
GIVEN = ("Thảo", "Dương", "Quỳnh", "Nghĩa", "Ước")


def names_of(count: int) -> list[str]:
    """Return so many names that all differ, long ones with stacked marks among them."""
    ends = ("", *(f" {letter}" for letter in "ABCDEF"))
    return [f"{family} {given}{end}" for end in ends for family in FAMILIES for given in GIVEN][:count]


class Entering(AtAPage):
    """One pass on a round of five names for four seats and seven papers, in batches of five."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        pass_number: int = 1,
        desk: Desk | None = None,
        round_id: RoundId | None = None,
        typist: str = TYPIST_NAME,
        size: tuple[int, int] = LOW,
    ) -> None:
        self.desk = desk or a_voting_congress(7)
        round_id = round_id or a_round(self.desk)
        office = an_office(self.desk, folder)
        super().__init__(qtbot, EntryPage(office, pass_number), office, round_id, size)
        if typist:
            self.types(typist, enter=True)

    @property
    def field(self) -> BallotField:
        return self.find(BallotField)

    @property
    def paper(self) -> PaperForm:
        return self.find(PaperForm)

    def reading(self, number: int, pass_number: int = 1) -> Reading | None:
        paper = ballot_entry.entry(self.desk, self.round_id).papers[number - 1]
        return paper.of_pass(pass_number)[0]

    def struck(self, number: int, pass_number: int = 1) -> list[int]:
        reading = self.reading(number, pass_number)
        assert reading is not None
        ids = round_of(self.desk, self.round_id)[1].nominee_ids
        return sorted(ids.index(each) + 1 for each in reading.against)


@pytest.fixture
def entering(qtbot: QtBot, tmp_path: Path) -> Entering:
    return Entering(qtbot, tmp_path)


# Who types


def test_it_asks_who_types_before_the_first_paper(qtbot: QtBot, tmp_path: Path) -> None:
    entering = Entering(qtbot, tmp_path, typist="")
    entering.press(ENTER)
    without_a_name = entering.refused()
    entering.types("Hoa", enter=True)
    entering.types("5", enter=True)

    assert without_a_name == ["E001"]
    assert entering.struck(1) == [5]
    assert ballot_entry.entry(entering.desk, entering.round_id).papers[0].first_by == "Hoa"


def test_the_second_pass_needs_another_person(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    for number in (1, 2, 3):
        ballot_entry.read_line(desk, round_id, number, 1, "5", "Hoa")
    entering = Entering(qtbot, tmp_path, 2, desk, round_id, typist="hoa")
    same = entering.refused()
    entering.find(QLineEdit, "typist_edit").selectAll()
    entering.types("Mai", enter=True)

    assert same == ["E417"]
    assert entering.label("place") == "Phiếu 1/3, xấp 1"
    assert entering.label("blind") == "không thấy lần 1 (đ/c Hoa)"


def test_whoever_read_part_of_the_other_pass_is_led_past_it(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    ballot_entry.read_line(desk, round_id, 1, 1, "5", "Hoa")
    entering = Entering(qtbot, tmp_path, 2, desk, round_id, typist="Hoa")
    led_to = entering.label("number")
    entering.press(Qt.Key.Key_PageUp)

    assert led_to == "số 2"
    assert entering.refused() == ["E417"]
    entering.types("4", enter=True)
    assert entering.refused() == ["E417"]
    assert entering.field.text() == "4"
    assert entering.reading(1, 2) is None


def test_the_counting_board_and_who_typed_before_are_offered(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    board = [BodyMember(row.delegate_id) for row in delegates(desk, OFFICIAL)[:2]]
    bodies.form_body(desk, CongressBody.COUNTING_BOARD, tuple(board))
    ballot_entry.read_line(desk, round_id, 1, 1, "5", "Hoa")
    entering = Entering(qtbot, tmp_path, 1, desk, round_id, typist="")
    offered = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        entering.press(key)
        offered.append(entering.find(QLineEdit, "typist_edit").text())

    assert offered == ["Hoa", "Nguyễn Văn Ab", "Hoa", "Nguyễn Văn Ad"]
    entering.press(ENTER)
    assert entering.label("number") == "số 2"


def test_another_person_sits_down_and_the_line_begun_stays(entering: Entering) -> None:
    entering.types("3 5")
    entering.press(Qt.Key.Key_F2)
    offered = entering.find(QLineEdit, "typist_edit").selectedText()
    entering.types("Lan", enter=True)
    kept = entering.field.text()
    entering.press(ENTER)

    assert (offered, kept) == (TYPIST_NAME, "3 5")
    assert ballot_entry.entry(entering.desk, entering.round_id).papers[0].first_by == "Lan"


def test_after_a_pause_it_asks_again_who_types(entering: Entering) -> None:
    entering.types("3")
    timer = entering.page.findChild(QTimer)
    assert isinstance(timer, QTimer)
    running = timer.isActive()
    timer.timeout.emit()
    asked = entering.find(QLineEdit, "typist_edit").isVisible()
    entering.press(ENTER)

    assert (running, asked) == (True, True)
    assert entering.field.text() == "3"


def test_nothing_of_the_first_pass_can_be_seen_in_the_second(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    for number, line in enumerate(("2 4", "3 5", "1"), 1):
        ballot_entry.read_line(desk, round_id, number, 1, line, "Hoa")
    entering = Entering(qtbot, tmp_path, 2, desk, round_id, typist="Mai")

    for _ in range(3):
        assert entering.field.text() == ""
        assert entering.paper.marked() == {}
        words = " ".join(each.text() for each in entering.page.findChildren(QLabel))
        assert "gạch: " not in words
        assert entering.label("sum") == "5 trừ 0 bị gạch"
        entering.press(Qt.Key.Key_PageDown)


# A paper


def test_numbers_are_mirrored_on_the_paper_as_they_are_typed(entering: Entering) -> None:
    entering.types("2 4")

    assert entering.paper.shown_text() == "2 Trần Thị Cúc: gạch; 4 Hoàng Thị Giang: gạch"
    assert (entering.label("votes"), entering.label("sum")) == ("Đang bầu 3/4", "5 trừ 2 bị gạch")
    entering.press(ENTER)
    assert entering.struck(1) == [2, 4]
    assert entering.label("place") == "Phiếu 2/5, xấp 1"
    assert entering.field.text() == ""
    assert entering.field.hasFocus()


def test_signs_of_a_number_pad_part_numbers_and_letters_are_not_taken(entering: Entering) -> None:
    entering.types("  2+4..x5")
    entering.types("ô")

    assert entering.field.text() == "2 4 5"


def test_a_number_that_does_not_exist_is_underlined_with_the_message_beside(entering: Entering) -> None:
    entering.types("2 34")
    error = entering.find(FieldError, "line_error")

    assert entering.field.fault() == "34"
    assert error.shown_code() == "E412"
    assert error.shown_text().startswith("Không có số 34. Danh sách bầu cử có số 1 đến 5.")
    entering.press(ENTER)
    assert entering.reading(1) is None
    assert entering.field.text() == "2 34"
    entering.press(Qt.Key.Key_Backspace)
    entering.press(Qt.Key.Key_Backspace)
    assert entering.refused() == []


def test_a_number_typed_twice_and_a_blank_line_are_refused(entering: Entering) -> None:
    entering.press(ENTER)
    blank = entering.refused()
    entering.types("2 3 2", enter=True)

    assert blank == ["E414"]
    assert (entering.refused(), entering.field.fault()) == (["E413"], "2")
    assert entering.reading(1) is None


def test_none_struck_is_typed_as_zero_and_is_proposed_as_too_many(entering: Entering) -> None:
    entering.types("0", enter=True)
    error = entering.find(FieldError, "line_error")

    assert error.shown_code() == "E446"
    assert "phiếu bầu nhiều hơn số lượng cần bầu" in error.shown_text()
    assert entering.button("record").text() == "Ghi không hợp lệ"
    assert entering.reading(1) is None
    entering.press(ENTER)
    assert entering.reading(1) == Reading(invalid="phiếu bầu nhiều hơn số lượng cần bầu")


def test_a_paper_for_nobody_is_proposed_and_typing_on_takes_the_proposal_away(entering: Entering) -> None:
    entering.types("1 2 3 4 5", enter=True)
    proposed = entering.find(FieldError, "line_error").shown_text()
    entering.press(Qt.Key.Key_Backspace)

    assert "phiếu không bầu ai" in proposed
    assert entering.refused() == []
    assert entering.button("record").text() == "Ghi phiếu, sang phiếu 2"
    entering.press(ENTER)
    assert entering.struck(1) == [1, 2, 3, 4]


def test_the_counting_board_may_hold_a_proposed_paper_valid_and_says_why(entering: Entering, boxes: "object") -> None:
    boxes.expect(ReasonDialog)  # type: ignore[attr-defined]
    entering.types("0", enter=True)
    entering.press(Qt.Key.Key_F7)
    dialog: ReasonDialog = boxes.shown[0]  # type: ignore[attr-defined]
    type_words(entering.qtbot, dialog.reason_edit, "gạch mờ, vẫn thấy")
    entering.qtbot.keyClick(dialog.reason_edit, ENTER)

    assert entering.reading(1) == Reading()
    with entering.desk.read() as connection:
        act = [read_act(each.kind, each.payload) for each in entries(connection)][-1]
    assert isinstance(act, BallotRead)
    assert act.decision == "gạch mờ, vẫn thấy"


def test_an_invalid_paper_takes_its_reason_by_number(entering: Entering) -> None:
    entering.press(Qt.Key.Key_F6)
    entering.press(ENTER)
    nothing_chosen = entering.refused()
    entering.types("6")
    chosen = [each.text() for each in entering.page.findChildren(QRadioButton) if each.isChecked()]
    entering.press(ENTER)

    assert nothing_chosen == ["E442"]
    assert chosen == ["6   phiếu đánh dấu riêng hoặc dùng từ hai màu mực"]
    assert entering.reading(1) == Reading(invalid="phiếu đánh dấu riêng hoặc dùng từ hai màu mực")
    assert entering.label("place") == "Phiếu 2/5, xấp 1"
    assert "chưa đối chiếu văn bản gốc" in entering.label("rule")


def test_an_invalid_paper_takes_a_reason_in_the_boards_own_words(entering: Entering) -> None:
    entering.types("3")
    entering.press(Qt.Key.Key_F6)
    entering.types("8")
    entering.types("phiếu rách 1 góc", enter=True)

    assert entering.reading(1) == Reading(invalid="phiếu rách 1 góc")
    assert entering.reading(2) is None


def test_escape_leads_back_from_the_reasons_and_then_empties_the_line(entering: Entering) -> None:
    entering.types("3 5")
    entering.press(Qt.Key.Key_F6)
    entering.press(Qt.Key.Key_Escape)
    back = entering.field.text()
    entering.press(Qt.Key.Key_Escape)

    assert (back, entering.field.text()) == ("3 5", "")
    assert entering.field.hasFocus()


# Two boxes


@pytest.fixture
def boxed(qtbot: QtBot, tmp_path: Path) -> Entering:
    desk = a_voting_congress(7)
    return Entering(qtbot, tmp_path, 1, desk, a_round(desk, seats=5, form=BallotForm.TWO_BOX))


def test_a_digit_a_name_walks_down_the_paper(boxed: Entering) -> None:
    boxed.types("120")

    assert (
        boxed.paper.shown_text() == "1 Lê Văn Bách: đồng ý; 2 Trần Thị Cúc: không đồng ý; 3 Phạm Văn Dũng: không tính"
    )
    assert (boxed.label("votes"), boxed.label("sum")) == ("Đồng ý 1/5", "không đồng ý 1 · không tính 1 · còn 2")
    boxed.press(Qt.Key.Key_Backspace)
    boxed.types("111", enter=True)
    assert boxed.struck(1) == [2]


def test_a_star_agrees_to_all_the_rest(boxed: Entering) -> None:
    boxed.types("2*1")

    assert boxed.field.text() == "21111"
    boxed.press(ENTER)
    assert boxed.struck(1) == [1]


def test_a_wrong_box_and_missing_boxes_are_refused(boxed: Entering) -> None:
    boxed.types("13")
    wrong = (boxed.refused(), boxed.field.fault())
    boxed.press(Qt.Key.Key_Backspace)
    boxed.types("1", enter=True)

    assert wrong == (["E436"], "3")
    assert boxed.refused() == ["E437"]
    assert boxed.reading(1) is None


# The way through the papers


def test_a_paper_just_recorded_is_taken_back_with_a_reason_and_typed_again(entering: Entering, boxes: "object") -> None:
    boxes.expect(ReasonDialog)  # type: ignore[attr-defined]
    entering.types("2", enter=True)
    entering.types("3", enter=True)
    entering.press(Qt.Key.Key_Z, CTRL)
    dialog: ReasonDialog = boxes.shown[0]  # type: ignore[attr-defined]
    offered = dialog.reason()
    entering.qtbot.keyClick(dialog.reason_edit, ENTER)

    assert dialog.title_label.text() == "Rút phiếu 2, xấp 1 (số 2)"
    assert offered == "gõ nhầm"
    assert entering.reading(2) is None
    assert (entering.label("number"), entering.field.text()) == ("số 2", "")
    entering.types("4", enter=True)
    assert entering.struck(2) == [4]
    assert journal.acts(entering.desk)[1].subject.endswith("lý do: gõ nhầm")


def test_nothing_recorded_is_nothing_to_take_back(entering: Entering) -> None:
    entering.press(Qt.Key.Key_Z, CTRL)

    assert entering.refused() == ["E012"]


def test_while_a_line_is_typed_undo_is_that_of_the_line(entering: Entering) -> None:
    entering.types("2", enter=True)
    entering.types("4")
    entering.press(Qt.Key.Key_Z, CTRL)

    assert entering.field.text() == ""
    assert entering.struck(1) == [2]


def test_any_paper_can_be_looked_at_and_what_was_begun_stays(entering: Entering) -> None:
    entering.types("2", enter=True)
    entering.types("3 4")
    entering.press(Qt.Key.Key_G, CTRL)
    entering.types("9", enter=True)
    outside = entering.refused()
    entering.find(CountField, "jump_edit").clear()
    entering.types("1", enter=True)
    looked_at = (entering.label("number"), entering.field.text(), entering.field.isReadOnly())
    said = entering.label("sum")
    entering.press(Qt.Key.Key_F8)

    assert outside == ["E415"]
    assert looked_at == ("số 1", "2", True)
    assert said.startswith("nhập ")
    assert said.endswith(f", đ/c {TYPIST_NAME}")
    assert (entering.label("number"), entering.field.text()) == ("số 2", "3 4")


def test_papers_are_turned_by_keys_and_batches_by_the_strip(entering: Entering) -> None:
    entering.press(Qt.Key.Key_PageUp)
    first = entering.label("number")
    for _ in range(9):
        entering.press(Qt.Key.Key_PageDown)
    last = entering.label("place")
    entering.find(BatchStrip).batch_chosen.emit(1)

    assert (first, last) == ("số 1", "Phiếu 2/2, xấp 2")
    assert entering.label("place") == "Phiếu 1/5, xấp 1"


def test_progress_shows_papers_and_batches(entering: Entering) -> None:
    for _ in range(5):
        entering.types("5", enter=True)

    assert entering.find(Counter).shown_text() == "5/7 (71,43%)"
    assert entering.find(BatchStrip).seen() == ((1, "done"), (2, "at"))
    assert entering.label("batches") == "Xấp 2 trong 2, mỗi xấp 5; còn 2"
    assert entering.button("record").text() == "Ghi phiếu, sang phiếu 2"


def test_the_last_paper_ends_the_pass_and_enter_goes_on(entering: Entering) -> None:
    for _ in range(6):
        entering.types("5", enter=True)
    before_the_last = entering.button("record").text()
    entering.types("4", enter=True)
    still_here = entering.finished
    entering.press(ENTER)

    assert before_the_last == "Ghi phiếu cuối"
    assert (still_here, entering.finished) == (0, 1)
    assert pass_view(entering.desk, entering.round_id, 1).complete


def test_a_finished_pass_lets_a_paper_be_taken_back_and_asks_who_types_it(
    qtbot: QtBot, tmp_path: Path, boxes: "object"
) -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 3)
    entering = Entering(qtbot, tmp_path, 2, desk, round_id, typist="")
    boxes.expect(ReasonDialog)  # type: ignore[attr-defined]
    entering.press(Qt.Key.Key_G, CTRL)
    entering.types("2", enter=True)
    shown = entering.field.text()
    entering.press(Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(boxes.shown[0].reason_edit, ENTER)  # type: ignore[attr-defined]
    entering.types("Mai", enter=True)
    entering.types("4", enter=True)

    assert shown == "5"
    assert entering.struck(2, 2) == [4]
    assert entering.find(QWidget, "done_page").isVisible()


def test_a_paper_that_another_desk_recorded_meanwhile_is_refused_and_stays_typed(entering: Entering) -> None:
    ballot_entry.read_line(entering.desk, entering.round_id, 1, 1, "2", "Lan")
    entering.types("3 4", enter=True)

    assert entering.refused() == ["E416"]
    assert (entering.label("number"), entering.field.text()) == ("số 1", "3 4")
    assert entering.struck(1) == [2]


def test_what_somebody_else_took_back_is_open_again(entering: Entering) -> None:
    entering.types("2", enter=True)
    entering.types("3", enter=True)
    last = last_reading(entering.desk, entering.round_id, 1)
    assert last is not None
    entering.types("4 5")

    entering.office.runner.run(lambda: journal.withdraw(entering.desk, last.act_id, "nhầm"), _nothing)
    kept = entering.field.text()
    entering.press(Qt.Key.Key_F8)
    entering.press(Qt.Key.Key_F8)

    assert kept == "4 5"
    assert entering.find(Counter).shown_text() == "1/7 (14,29%)"
    entering.press(Qt.Key.Key_G, CTRL)
    entering.types("2", enter=True)
    assert not entering.field.isReadOnly()


def test_recording_a_paper_reads_no_more_when_many_were_recorded(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(40)
    entering = Entering(qtbot, tmp_path, 1, desk, a_round(desk))
    counts: list[int] = []
    rows = 0

    def count_rows(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        nonlocal rows
        rows += statement.lstrip().upper().startswith("SELECT") and "ballot_reading" in statement

    event.listen(desk.store._engine, "after_cursor_execute", count_rows)
    for _ in range(30):
        rows = 0
        entering.types("5", enter=True)
        counts.append(rows)
    event.remove(desk.store._engine, "after_cursor_execute", count_rows)

    assert set(counts) == {1}


# Waiting, and the second laptop


def test_papers_wait_until_they_are_collected(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(3)
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="biểu quyết")
    round_id = the_round(desk, election_id).round_id
    entering = Entering(qtbot, tmp_path, 1, desk, round_id, typist="")
    waits = entering.find(QWidget, "waiting_state").accessibleName()

    collect(desk, round_id)
    entering.show_round()

    assert waits.startswith("Chưa nhập lần 1 được")
    assert entering.find(QLineEdit, "typist_edit").isVisible()


def test_papers_under_a_confirmed_or_released_result_are_locked(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 3)
    entering = Entering(qtbot, tmp_path, 1, desk, round_id, typist="")
    election_results.confirm_result(desk, round_id, "Kiểm")
    entering.show_round()
    confirmed = entering.find(QWidget, "waiting_state").accessibleName()
    election_results.release_result(desk, round_id, "Chứng")
    entering.show_round()

    assert "(E423)" in confirmed
    assert "(E424)" in entering.find(QWidget, "waiting_state").accessibleName()


def test_a_result_confirmed_while_a_paper_is_typed_refuses_it(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 3)
    entering = Entering(qtbot, tmp_path, 1, desk, round_id, typist="")
    entering.press(Qt.Key.Key_G, CTRL)
    entering.types("2", enter=True)
    boxes.expect(ReasonDialog)  # type: ignore[attr-defined]
    entering.press(Qt.Key.Key_Z, CTRL)
    release(desk, round_id)
    qtbot.keyClick(boxes.shown[0].reason_edit, ENTER)  # type: ignore[attr-defined]

    assert entering.refused() == ["E013"]


def test_a_pass_is_carried_to_another_laptop_in_a_file(
    qtbot: QtBot, tmp_path: Path, boxes: "object", monkeypatch: pytest.MonkeyPatch
) -> None:
    entering = Entering(qtbot, tmp_path)
    for _ in range(7):
        entering.types("5", enter=True)
    target = tmp_path / "lan-1.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(target), ""))
    boxes.expect(CarryDialog)  # type: ignore[attr-defined]
    entering.press(Qt.Key.Key_U, CTRL)
    dialog: CarryDialog = boxes.shown[0]  # type: ignore[attr-defined]
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_S, CTRL)
    done_label, error = dialog.findChild(QLabel, "done_label"), dialog.findChild(FieldError)
    assert done_label is not None
    assert error is not None
    saved = done_label.text()
    qtbot.keyClick(dialog, Qt.Key.Key_O, CTRL)
    twice = error.shown_code()
    dialog.reject()

    carried = json.loads(target.read_text(encoding="utf-8"))
    assert saved.startswith("Đã ghi lan-1.json.")
    assert [each["typed_by"] for each in carried["papers"]] == [TYPIST_NAME] * 7
    assert twice == "E416"


def test_a_pass_from_another_laptop_is_taken_over_and_one_withdrawal_takes_all_of_it_back(
    qtbot: QtBot, tmp_path: Path, boxes: "object", monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    for number in (1, 2, 3):
        ballot_entry.read_line(desk, round_id, number, 1, "5", "Lan")
    target = tmp_path / "lan-2.json"
    carried = ballot_carrying.readings_to_carry(desk, round_id, 1)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(target), ""))
    entering = Entering(qtbot, tmp_path, 2, desk, round_id, typist="Mai")
    boxes.expect(CarryDialog)  # type: ignore[attr-defined]
    entering.press(Qt.Key.Key_U, CTRL)
    dialog: CarryDialog = boxes.shown[0]  # type: ignore[attr-defined]
    qtbot.waitUntil(dialog.isActiveWindow)
    error = dialog.findChild(FieldError)
    assert error is not None
    refusals = []
    qtbot.keyClick(dialog, Qt.Key.Key_O, CTRL)
    refusals.append(error.shown_code())
    target.write_text(json.dumps({**carried, "collected": 9}), encoding="utf-8")
    qtbot.keyClick(dialog, Qt.Key.Key_O, CTRL)
    refusals.append(error.shown_code())
    papers = [{**each, "typed_by": "Cúc"} for each in carried["papers"]]
    target.write_text(json.dumps({**carried, "papers": papers}), encoding="utf-8")
    qtbot.keyClick(dialog, Qt.Key.Key_O, CTRL)
    complete = pass_view(desk, round_id, 2).complete
    boxes.expect(ReasonDialog)  # type: ignore[attr-defined]
    entering.press(Qt.Key.Key_Z, CTRL)
    asked: ReasonDialog = boxes.shown[1]  # type: ignore[attr-defined]
    words = " ".join(each.text() for each in asked.findChildren(QLabel))
    qtbot.keyClick(asked.reason_edit, ENTER)

    assert refusals == ["E810", "E443"]
    assert complete
    assert "cả 3 phiếu sẽ bị rút" in words
    assert pass_view(desk, round_id, 2).papers_read == 0
    assert entering.find(Counter).shown_text() == "0/3 (0%)"


# How the paper looks


@pytest.mark.parametrize("form", [BallotForm.STRIKE_OUT, BallotForm.TWO_BOX])
def test_thirty_five_names_are_all_seen_whole_on_a_low_screen(qtbot: QtBot, tmp_path: Path, form: BallotForm) -> None:
    desk = a_voting_congress(3)
    names = names_of(35 if form is BallotForm.STRIKE_OUT else 27)
    round_id = a_round(desk, names, seats=27, form=form)

    entering = Entering(qtbot, tmp_path, 1, desk, round_id, size=LOW)

    assert entering.paper.all_seen()
    assert entering.paper.cut_names() == ()


def test_two_hundred_names_scroll_to_what_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk, names_of(200), seats=160)
    entering = Entering(qtbot, tmp_path, 1, desk, round_id, size=LOW)
    bar = entering.paper.verticalScrollBar()
    at_first = bar.value()
    entering.types("1 67")
    far_down = bar.value()

    assert not entering.paper.all_seen()
    assert (at_first, bar.maximum() > 0) == (0, True)
    assert far_down > 0
    entering.types(" 2")
    assert bar.value() < far_down


def test_a_proposal_is_told_from_a_refusal_by_its_mark(entering: Entering) -> None:
    entering.types("0", enter=True)

    assert entering.field.property("state") != "error"
    entering.press(Qt.Key.Key_Escape)
    entering.types("9", enter=True)
    assert entering.field.property("state") == "error"


def _nothing(_result: object) -> None:
    """Need no answer: the change reaches the page."""
