"""Secret ballots as the clerk sees them: an election, its list, and the strip that says where work stands."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QTabBar, QTableView
from pytestqt.qtbot import QtBot

from builders import OFFICIAL, a_counted_matter
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.election_rounds import RoundState
from congress_desktop.domain.elections import BallotForm, ElectionPlan, ElectionState, NominationSource
from congress_desktop.gui.screens.bodies.dialog import BodiesDialog
from congress_desktop.gui.screens.elections.election_dialog import ElectionDialog
from congress_desktop.gui.screens.elections.list_page import ListPage
from congress_desktop.gui.screens.elections.nominee_dialog import NomineeDialog
from congress_desktop.gui.screens.elections.rounds_dialog import RoundsDialog
from congress_desktop.gui.screens.elections.screen import ElectionsScreen
from congress_desktop.gui.screens.elections.steps import Step, steps_of, work_at
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import CheckRow
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.fields import CountField, FieldError
from congress_desktop.gui.widgets.marks import Pill
from congress_desktop.gui.widgets.steps import StepState, StepStrip
from congress_desktop.services import bodies, elections
from congress_desktop.services.ballot_pass import PassCounts
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_views import ElectionRow
from congress_desktop.system import folders
from election_builders import CANDIDATES, a_round, a_voting_congress, an_election, collect, read_twice, release
from offices import an_office, shown, type_words

from .conftest import Boxes

ENTER, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Delete
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Voting:
    """The screen on a congress of seven with six present."""

    def __init__(self, qtbot: QtBot, desk: Desk, folder: Path) -> None:
        self.qtbot, self.desk = qtbot, desk
        office = an_office(desk, folder)
        office.choose_sitting(OFFICIAL)
        self.screen = shown(qtbot, office, ElectionsScreen)

    def election(self, place: int = -1) -> ElectionRow:
        return elections.elections(self.desk)[place]

    def names(self) -> list[str]:
        return [each.ballot_name for each in self.election().standing]

    def page(self) -> ListPage:
        found = self.screen.findChild(ListPage)
        assert isinstance(found, ListPage)
        return found

    def button(self, name: str) -> KeyCapButton:
        found = self.page().findChild(KeyCapButton, name)
        assert isinstance(found, KeyCapButton)
        return found

    def field(self, name: str) -> QLineEdit:
        found = self.page().findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def label(self, name: str) -> str:
        found = self.screen.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text()

    def error(self, name: str) -> FieldError:
        found = self.page().findChild(FieldError, name)
        assert isinstance(found, FieldError)
        return found

    def strip(self) -> StepStrip:
        found = self.screen.findChild(StepStrip)
        assert isinstance(found, StepStrip)
        return found

    def pill(self) -> str:
        found = self.screen.findChild(Pill, "state_pill")
        assert isinstance(found, Pill)
        return found.text()

    def ticks(self) -> list[tuple[str, str]]:
        rows = self.screen.findChildren(CheckRow)
        return [(row.state(), row.shown_text()) for row in rows if row.isVisible()]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus(), key, modifier)

    def focus(self) -> QLineEdit:
        found = QApplication.focusWidget()
        assert found is not None
        return found  # type: ignore[return-value]

    def adds(self, name: str) -> None:
        type_words(self.qtbot, self.field("name_edit"), name)
        self.qtbot.keyClick(self.field("name_edit"), ENTER)

    def chooses(self, place: int) -> QTableView:
        view = self.screen.findChild(QTableView, "nominee_view")
        assert isinstance(view, QTableView)
        view.selectRow(place)
        view.setFocus()
        return view


@pytest.fixture
def voting(qtbot: QtBot, tmp_path: Path) -> Voting:
    desk = a_voting_congress(7, present=6)
    an_election(desk)
    return Voting(qtbot, desk, tmp_path)


def opened(qtbot: QtBot, boxes: Boxes, place: int = -1) -> QDialog:
    """Return a dialog that was shown, once the keys are its own."""
    dialog = boxes.shown[place]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def fill(qtbot: QtBot, dialog: QDialog, **texts: str) -> None:
    for name, text in texts.items():
        field = dialog.findChild(QLineEdit, f"{name}_edit")
        assert isinstance(field, QLineEdit)
        field.clear()
        type_words(qtbot, field, text)


def test_an_empty_screen_teaches_and_enter_asks_for_the_first_election(
    qtbot: QtBot, tmp_path: Path, boxes: Boxes
) -> None:
    voting = Voting(qtbot, a_voting_congress(), tmp_path)
    boxes.expect(ElectionDialog)

    voting.press(ENTER)
    dialog = opened(qtbot, boxes)
    qtbot.keyClick(dialog, ENTER, CTRL)

    plan = voting.election().plan
    assert (plan.title, plan.seats, plan.form) == ("Ban Chấp hành", 3, BallotForm.STRIKE_OUT)
    assert plan.rule_set == ""
    assert voting.screen.focusWidget() is voting.field("name_edit")
    assert voting.label("subtitle_label") == "Ban Chấp hành · bầu 3 trong danh sách 0 người · phiếu gạch tên"


def test_a_usual_election_fills_in_its_seats_and_body_and_another_leaves_them_empty(
    qtbot: QtBot, voting: Voting, boxes: Boxes
) -> None:
    boxes.expect(ElectionDialog)
    voting.press(Qt.Key.Key_N, CTRL)
    dialog = opened(qtbot, boxes)
    usual, target = (dialog.findChild(QComboBox, name) for name in ("usual_combo", "target_combo"))
    seats = dialog.findChild(CountField, "seats_edit")
    assert isinstance(usual, QComboBox)
    assert isinstance(target, QComboBox)
    assert isinstance(seats, CountField)

    seen = []
    for _ in range(usual.count()):
        seen.append((usual.currentText(), seats.value(), target.currentText()))
        qtbot.keyClick(usual, Qt.Key.Key_Down)

    none = "Không vào cơ quan nào"
    assert seen == [
        ("Ban Chấp hành", 3, "Ban Chấp hành"),
        ("Ban Thường vụ", 2, "Ban Thường vụ"),
        ("Bí thư", 1, none),
        ("Phó Bí thư", None, none),
        ("Ủy ban Kiểm tra", 1, "Ủy ban Kiểm tra"),
        ("Đoàn đại biểu dự đại hội cấp trên", None, none),
        ("Cuộc bầu cử khác", None, none),
    ]


def test_an_election_without_a_name_or_a_number_is_refused_beside_the_field(
    qtbot: QtBot, voting: Voting, boxes: Boxes
) -> None:
    boxes.expect(ElectionDialog)
    voting.press(Qt.Key.Key_N, CTRL)
    dialog = opened(qtbot, boxes)

    fill(qtbot, dialog, title="", seats="3")
    qtbot.keyClick(dialog, ENTER, CTRL)
    title, seats = (dialog.findChild(FieldError, name) for name in ("title_error", "seats_error"))
    assert isinstance(title, FieldError)
    assert isinstance(seats, FieldError)
    first = (title.shown_code(), seats.shown_code())
    fill(qtbot, dialog, title="Bí thư", seats="")
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert first == ("E001", "")
    assert (title.shown_code(), seats.shown_code()) == ("", "E002")
    assert len(elections.elections(voting.desk)) == 1


def test_another_rule_set_is_chosen_with_its_source_and_its_doubts_shown(
    qtbot: QtBot, voting: Voting, boxes: Boxes
) -> None:
    boxes.expect(ElectionDialog)
    voting.press(Qt.Key.Key_N, CTRL)
    dialog = opened(qtbot, boxes)
    rules = dialog.findChild(QComboBox, "rules_combo")
    assert isinstance(rules, QComboBox)
    own = shown_rules(dialog)

    qtbot.keyClick(rules, Qt.Key.Key_Down)
    other = shown_rules(dialog)
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert "quá 1/2 số được triệu tập (Quyết định 190-QĐ/TW, Điều 30)" in own
    assert "quá 1/2 số phiếu thu về (Thông lệ" in other
    assert "Chưa xác nhận với nguyên văn: 20 trong 20 quy tắc" in other
    text = (folders.resources() / "rule_sets" / "THU-VE-2024.toml").read_text(encoding="utf-8")
    assert voting.election().plan.rule_set == text
    assert voting.election().rules.name == "THU-VE-2024"


def shown_rules(dialog: QDialog) -> str:
    labels = (dialog.findChild(QLabel, name) for name in ("rules_label", "doubt_label"))
    return " ".join(label.text() for label in labels if isinstance(label, QLabel))


def test_an_election_is_put_right_from_the_list_of_rounds_while_its_list_is_open(
    qtbot: QtBot, voting: Voting, boxes: Boxes
) -> None:
    boxes.expect(RoundsDialog)
    boxes.expect(ElectionDialog)
    voting.press(Qt.Key.Key_L, CTRL)
    qtbot.keyClick(opened(qtbot, boxes), Qt.Key.Key_F2)
    dialog = opened(qtbot, boxes)
    fill(qtbot, dialog, title="Ban Chấp hành Đảng bộ phường")
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert voting.election().plan.title == "Ban Chấp hành Đảng bộ phường"
    assert voting.label("subtitle_label").startswith("Ban Chấp hành Đảng bộ phường · bầu 4")


def test_an_election_whose_plan_was_not_changed_is_told_so(qtbot: QtBot, voting: Voting, boxes: Boxes) -> None:
    boxes.expect(ElectionDialog)
    voting.screen.correct_election(voting.election())
    dialog = opened(qtbot, boxes)
    qtbot.keyClick(dialog, ENTER, CTRL)

    error = dialog.findChild(FieldError, "page_error")
    assert isinstance(error, FieldError)
    assert error.shown_code() == "E311"


def test_several_elections_are_chosen_among_by_name_and_by_round(qtbot: QtBot, voting: Voting, boxes: Boxes) -> None:
    elections.plan_election(voting.desk, ElectionPlan("Bí thư", 1, BallotForm.TWO_BOX))
    combo = voting.screen.findChild(QComboBox, "election_combo")
    assert isinstance(combo, QComboBox)
    before = combo.isVisible()
    voting.screen.refresh(EVERYTHING)
    boxes.expect(RoundsDialog)

    voting.press(Qt.Key.Key_L, CTRL)
    view = boxes.shown[0].findChild(QTableView)
    assert isinstance(view, QTableView)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, ENTER)

    assert not before
    assert [combo.itemText(place) for place in range(combo.count())] == ["Ban Chấp hành", "Bí thư"]
    assert combo.currentText() == "Bí thư"
    assert voting.label("subtitle_label") == "bầu 1 trong danh sách 0 người · phiếu đồng ý, không đồng ý"


def test_what_is_typed_for_a_nominee_stays_while_another_election_changes(voting: Voting, qtbot: QtBot) -> None:
    type_words(qtbot, voting.field("name_edit"), "Vu Thi Ye")
    elections.add_nominees(voting.desk, voting.election().election_id, [elections.Nomination("Bùi Văn Ân")])
    voting.screen.refresh(EVERYTHING)

    assert voting.field("name_edit").text() == "Vu Thi Ye"
    assert len(voting.names()) == 6


def test_a_delegate_is_found_by_a_few_letters_and_enter_puts_them_forward(voting: Voting, qtbot: QtBot) -> None:
    type_words(qtbot, voting.field("name_edit"), "ng v ac")
    said = voting.button("add_button").text()
    qtbot.keyClick(voting.field("name_edit"), ENTER)

    delegate = delegates(voting.desk, OFFICIAL)
    row = next(each for each in voting.election().standing if each.delegate_id)
    assert said == "Thêm đại biểu"
    assert row.delegate_id in {each.delegate_id for each in delegate if each.facts.full_name == "Nguyễn Văn Ac"}
    assert voting.field("name_edit").text() == ""
    assert voting.field("name_edit").hasFocus()


def test_a_stranger_is_chosen_by_the_arrow_below_the_delegates_found(voting: Voting, qtbot: QtBot) -> None:
    type_words(qtbot, voting.field("name_edit"), "nguyen van")
    for _ in range(7):
        qtbot.keyClick(voting.field("name_edit"), Qt.Key.Key_Down)
    said = voting.button("add_button").text()
    type_words(qtbot, voting.field("birth_edit"), "12/3/1980")
    qtbot.keyClick(voting.field("birth_edit"), ENTER)

    row = next(each for each in voting.election().standing if each.nominee.full_name == "nguyen van")
    assert said == "Thêm người mới"
    assert (row.delegate_id, row.nominee.birth) == (None, PartialDate(1980, 3, 12))


def test_source_and_note_go_with_the_name(voting: Voting, qtbot: QtBot) -> None:
    source = voting.screen.findChild(QComboBox, "source_combo")
    assert isinstance(source, QComboBox)
    qtbot.keyClick(source, Qt.Key.Key_Down)
    type_words(qtbot, voting.field("note_edit"), "Trạm trưởng")
    voting.adds("Vũ Thị Yến")

    nominee = next(each.nominee for each in voting.election().standing if each.nominee.full_name == "Vũ Thị Yến")
    assert (nominee.source, nominee.note) == (NominationSource.FLOOR, "Trạm trưởng")
    assert ("info", "Đề cử tại Đại hội 1") in voting.ticks()


@pytest.mark.parametrize(
    ("name", "birth", "code"),
    [
        ("", "", "E001"),
        ("Lê Văn Bách", "", "E403"),
        ("Vũ Thị Yến", "31/02/1971", "E202"),
        ("Vũ Thị Yến", "khoảng 1971", "E207"),
    ],
)
def test_somebody_who_cannot_be_put_forward_is_refused_beside_the_name(
    voting: Voting, qtbot: QtBot, name: str, birth: str, code: str
) -> None:
    type_words(qtbot, voting.field("name_edit"), name)
    type_words(qtbot, voting.field("birth_edit"), birth)
    qtbot.keyClick(voting.field("name_edit"), ENTER)

    assert voting.error("entry_error").shown_code() == code
    assert voting.field("name_edit").text() == name
    assert len(voting.names()) == 5


def test_surplus_and_sources_are_held_against_the_rule_set_while_the_list_grows(voting: Voting) -> None:
    before = voting.ticks()
    voting.adds("Vũ Thị Yến")

    assert before[:2] == [
        ("ok", "Số dư, nhiều nhất 1 người 1/1"),
        ("ok", "Cấp ủy chuẩn bị, nên dư 1 1"),
    ]
    assert voting.ticks()[0] == ("error", "Số dư, nhiều nhất 1 người 2/1")
    assert voting.error("closing_error").shown_code() == "E404"
    assert not voting.button("close_button").isEnabled()


@pytest.mark.parametrize(
    ("names", "seats", "form", "code"),
    [
        (3, 4, BallotForm.STRIKE_OUT, "E405"),
        (4, 4, BallotForm.STRIKE_OUT, "E438"),
        (5, 4, BallotForm.TWO_BOX, "E439"),
    ],
)
def test_what_blocks_closing_is_said_before_the_button_is_pressed(
    qtbot: QtBot, tmp_path: Path, names: int, seats: int, form: BallotForm, code: str
) -> None:
    desk = a_voting_congress()
    an_election(desk, CANDIDATES[:names], seats, form)
    voting = Voting(qtbot, desk, tmp_path)

    assert voting.error("closing_error").shown_code() == code
    assert not voting.button("close_button").isEnabled()


def test_a_member_of_the_counting_board_blocks_closing_until_let_off_the_board(voting: Voting) -> None:
    delegate, other = delegates(voting.desk, OFFICIAL)[:2]
    elections.withdraw_nominee(
        voting.desk, voting.election().election_id, voting.election().standing[0].nominee.nominee_id, "xin rút"
    )
    elections.add_nominees(
        voting.desk, voting.election().election_id, [elections.Nomination("", person_id=delegate.person_id)]
    )
    bodies.form_body(voting.desk, CongressBody.COUNTING_BOARD, (BodyMember(delegate.delegate_id, head=True),))
    voting.screen.refresh(EVERYTHING)
    blocked = voting.error("closing_error").shown_code()
    bodies.form_body(voting.desk, CongressBody.COUNTING_BOARD, (BodyMember(other.delegate_id, head=True),))
    voting.screen.refresh(EVERYTHING)

    assert blocked == "E427"
    assert voting.error("closing_error").shown_code() == ""
    assert voting.button("close_button").isEnabled()


def test_a_list_is_closed_by_the_carried_vote_about_it_and_work_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(7, present=6)
    an_election(desk)
    matter_id = a_counted_matter(desk, 6, "Danh sách bầu cử Ban Chấp hành", OFFICIAL)
    voting = Voting(qtbot, desk, tmp_path)

    voting.press(ENTER, CTRL)

    election = voting.election()
    assert (election.state, election.matter_id) == (ElectionState.CLOSED, matter_id)
    assert election.last_round is not None
    assert election.last_round.state is RoundState.LISTED
    assert voting.strip().steps()[0].state is StepState.DONE
    assert voting.strip().current() == Step.PRINT
    assert voting.pill() == "Chưa in phiếu"


def test_a_vote_that_was_not_carried_closes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(7, present=6)
    an_election(desk)
    a_counted_matter(desk, 2, "Danh sách bầu cử Ban Chấp hành", OFFICIAL)
    voting = Voting(qtbot, desk, tmp_path)
    combo = voting.screen.findChild(QComboBox, "matter_combo")
    assert isinstance(combo, QComboBox)
    likely = combo.currentIndex()

    qtbot.keyClick(combo, Qt.Key.Key_Down)

    assert likely == 0
    assert voting.error("closing_error").shown_code() == "E406"
    assert not voting.button("close_button").isEnabled()


def test_without_a_vote_a_note_says_how_the_list_was_closed(voting: Voting, qtbot: QtBot) -> None:
    voting.press(ENTER, CTRL)
    refused = voting.error("closing_error").shown_code()
    assert voting.field("list_note_edit").hasFocus()
    type_words(qtbot, voting.field("list_note_edit"), "Hội nghị giơ tay")
    voting.press(ENTER, CTRL)

    assert refused == "E011"
    assert voting.election().list_note == "Hội nghị giơ tay"
    assert voting.election().state is ElectionState.CLOSED


def test_a_closed_list_is_opened_again_with_a_reason(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    desk = a_voting_congress()
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="giơ tay")
    voting = Voting(qtbot, desk, tmp_path)
    voting.qtbot.keyClick(voting.strip().button(Step.PRINT), Qt.Key.Key_Left, ALT)
    boxes.expect(ReasonDialog)

    voting.press(Qt.Key.Key_F4)
    dialog = opened(qtbot, boxes)
    assert isinstance(dialog, ReasonDialog)
    type_words(qtbot, dialog.reason_edit, "sót tên")
    qtbot.keyClick(dialog.reason_edit, ENTER)

    assert voting.election().state is ElectionState.PREPARING
    assert voting.strip().current() == Step.LIST
    assert voting.field("name_edit").isVisible()


def test_a_list_that_was_voted_on_cannot_be_opened_again(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    desk = a_voting_congress()
    a_round(desk)
    voting = Voting(qtbot, desk, tmp_path)
    voting.qtbot.mouseClick(voting.strip().button(Step.LIST), Qt.MouseButton.LeftButton)
    boxes.expect(ReasonDialog)

    voting.press(Qt.Key.Key_F4)
    dialog = opened(qtbot, boxes)
    assert isinstance(dialog, ReasonDialog)
    type_words(qtbot, dialog.reason_edit, "sót tên")
    qtbot.keyClick(dialog.reason_edit, ENTER)

    assert voting.error("closing_error").shown_code() == "E401"


def test_a_nominee_is_let_off_with_a_reason_and_stays_on_the_page(voting: Voting, qtbot: QtBot, boxes: Boxes) -> None:
    view = voting.chooses(1)
    boxes.expect(ReasonDialog)

    qtbot.keyClick(view, DELETE)
    dialog = opened(qtbot, boxes)
    assert isinstance(dialog, ReasonDialog)
    type_words(qtbot, dialog.reason_edit, "xin rút vì sức khỏe")
    qtbot.keyClick(dialog.reason_edit, ENTER)

    assert "Trần Thị Cúc" not in voting.names()
    assert view.model().index(4, 1).data() == "Trần Thị Cúc"
    assert view.model().index(4, 5).data() == "Đã rút: xin rút vì sức khỏe"
    assert voting.error("closing_error").shown_code() == "E438"


def test_a_nominee_is_put_right_and_a_namesake_told_apart_by_birth(voting: Voting, qtbot: QtBot, boxes: Boxes) -> None:
    view = voting.chooses(0)
    boxes.expect(NomineeDialog)

    qtbot.keyClick(view, Qt.Key.Key_F2)
    dialog = opened(qtbot, boxes)
    fill(qtbot, dialog, name="Trần Thị Cúc")
    qtbot.keyClick(dialog, ENTER, CTRL)
    name_error = dialog.findChild(FieldError, "name_error")
    assert isinstance(name_error, FieldError)
    twice = name_error.shown_code()
    fill(qtbot, dialog, name="Lê Văn Bạch", birth="1971")
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert twice == "E403"
    assert voting.names()[0] == "Lê Văn Bạch"
    assert voting.election().standing[0].nominee.birth == PartialDate(1971)


def test_a_wrong_birth_date_is_refused_beside_it(voting: Voting, qtbot: QtBot, boxes: Boxes) -> None:
    view = voting.chooses(0)
    boxes.expect(NomineeDialog)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    dialog = opened(qtbot, boxes)

    fill(qtbot, dialog, birth="31/02/1971")
    qtbot.keyClick(dialog, ENTER, CTRL)
    error = dialog.findChild(FieldError, "birth_error")
    assert isinstance(error, FieldError)

    assert error.shown_code() == "E202"


def test_a_delegates_name_belongs_to_the_roll(voting: Voting, qtbot: QtBot, boxes: Boxes) -> None:
    voting.adds("ng v ac")
    place = [each.nominee.full_name for each in voting.election().standing].index("Nguyễn Văn Ac")
    view = voting.chooses(place)
    boxes.expect(NomineeDialog)

    qtbot.keyClick(view, Qt.Key.Key_F2)
    dialog = opened(qtbot, boxes)
    name = dialog.findChild(QLineEdit, "name_edit")
    assert isinstance(name, QLineEdit)
    fill(qtbot, dialog, note="Tổ trưởng tổ 3")
    qtbot.keyClick(dialog, ENTER, CTRL)

    assert name.isReadOnly()
    assert voting.election().standing[place].nominee.note == "Tổ trưởng tổ 3"


def test_between_two_rounds_a_name_is_added_with_the_decision_it_rests_on(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["4 5"] * 7)
    release(desk, round_id)
    voting = Voting(qtbot, desk, tmp_path)
    voting.qtbot.mouseClick(voting.strip().button(Step.LIST), Qt.MouseButton.LeftButton)

    voting.adds("Vũ Thị Yến")
    refused = voting.error("entry_error").shown_code()
    assert voting.field("reason_edit").hasFocus()
    type_words(qtbot, voting.field("reason_edit"), "Đại hội quyết định bầu bổ sung")
    voting.press(ENTER)

    assert refused == "E011"
    assert "Vũ Thị Yến" in voting.names()


def test_a_later_step_says_what_it_waits_for_and_is_not_opened(voting: Voting, qtbot: QtBot) -> None:
    missing = voting.screen.findChild(QLabel, "missing_label")
    assert isinstance(missing, QLabel)
    before = missing.isVisible()
    qtbot.mouseClick(voting.strip().button(Step.COLLECT), Qt.MouseButton.LeftButton)

    assert not before
    assert missing.isVisible()
    assert missing.text() == "Chưa thu được: ghi số phiếu đã phát ra trước."
    assert voting.strip().current() == Step.LIST


def test_the_strip_follows_a_round_from_its_list_to_its_end() -> None:
    desk = a_voting_congress(7)
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="giơ tay")
    seen = [strip_of(desk)]
    round_id = elections.election(desk, election_id).rounds[0].round_id
    collect(desk, round_id)
    seen += [strip_of(desk, PassCounts(*each)) for each in ((7, 3, 1), (7, 7, 1), (7, 7, 0))]
    read_twice(desk, round_id, ["5"] * 7)
    release(desk, round_id)
    seen.append(strip_of(desk, PassCounts(7, 7, 0)))
    elections.end_election(desk, election_id)
    seen.append(strip_of(desk, PassCounts(7, 7, 0)))

    assert seen == [
        (Step.PRINT, "done open waiting waiting waiting waiting waiting waiting waiting"),
        (Step.SECOND, "done done done done done open open waiting waiting"),
        (Step.COMPARE, "done done done done done done open waiting waiting"),
        (Step.RESULT, "done done done done done done done open waiting"),
        (Step.MINUTES, "done done done done done done done done open"),
        (Step.MINUTES, "done done done done done done done done done"),
    ]


def strip_of(desk: Desk, entry: PassCounts = PassCounts(0, 0, 0)) -> tuple[Step, str]:  # noqa: B008 - frozen
    election = elections.elections(desk)[0]
    steps = steps_of(election, election.last_round, entry)
    return work_at(steps), " ".join(each.state for each in steps)


def test_the_counting_board_is_formed_from_the_elections(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    screen = shown(qtbot, an_office(a_voting_congress(7), tmp_path), ElectionsScreen)
    boxes.expect(BodiesDialog)

    qtbot.keyClick(screen, Qt.Key.Key_B, CTRL)

    dialog = boxes.shown[-1]
    assert isinstance(dialog, BodiesDialog)
    bar = dialog.findChild(QTabBar, "body_bar")
    assert isinstance(bar, QTabBar)
    assert bar.tabText(bar.currentIndex()) == "Ban Kiểm phiếu"
    dialog.reject()
