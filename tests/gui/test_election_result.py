"""A round's result as the counting board reaches it: held up, confirmed, released, opened again, and what follows."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListView, QTableView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from builders import OFFICIAL
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import ResultState
from congress_desktop.domain.elections import BallotForm, ElectionKind, ElectionState
from congress_desktop.gui.screens.elections.next_round_dialog import NextRoundDialog
from congress_desktop.gui.screens.elections.result_page import ResultPage
from congress_desktop.gui.screens.elections.result_table import LINE_KEY
from congress_desktop.gui.screens.elections.standing_list import StandingModel
from congress_desktop.gui.widgets.chain import ChainStrip
from congress_desktop.gui.widgets.dialogs import AskDialog
from congress_desktop.gui.widgets.tables import FrozenTableModel, GroupRow
from congress_desktop.services import ballot_entry, bodies, election_results, election_rounds, elections
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_views import RoundRow
from election_builders import CANDIDATES, a_round, a_voting_congress, read_twice, release, round_of, the_round
from election_pages import ENTER, AtAPage
from offices import an_office, show_active, type_words

FULL = ("5", "5", "5", "5", "4", "4", "1")
TIED = ("5", "5", "5", "4", "4", "4", "1")
SHORT = ("5 4", "5 4", "5 4", "5 4", "1", "2", "3")


class AtResult(AtAPage):
    """The result page of a round of five names for four seats, its papers read twice."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        boxes: "object",
        lines: Sequence[str] = FULL,
        desk: Desk | None = None,
        **plan: object,
    ) -> None:
        self.desk = desk or a_voting_congress(7)
        self.boxes = boxes
        round_id = a_round(self.desk, **plan)  # type: ignore[arg-type]
        read_twice(self.desk, round_id, lines)
        office = an_office(self.desk, folder)
        self.result = ResultPage(office)
        self.problems: list[Code] = []
        self.result.problem_asked.connect(self._on_problem)
        super().__init__(qtbot, self.result, office, round_id)

    def _on_problem(self, code: Code) -> None:
        self.problems.append(code)

    def row(self) -> RoundRow:
        return round_of(self.desk, self.round_id)[1]

    def verdict(self) -> str:
        return f"{self.label('verdict')}\n{self.label('verdict_lines')}"

    def asks(self, key: Qt.Key = ENTER) -> AskDialog:
        """Press a key that opens a dialog and return it."""
        self.boxes.expect(AskDialog)  # type: ignore[attr-defined]
        self.press(key)
        dialog = self.boxes.shown[-1]  # type: ignore[attr-defined]
        assert isinstance(dialog, AskDialog)
        return dialog

    def answers(self, dialog: AskDialog, *answers: str) -> str:
        """Type the answers, press Enter, and return the code shown, empty once the dialog is done."""
        for edit, answer in zip(dialog.edits, answers, strict=True):
            edit.clear()
            type_words(self.qtbot, edit, answer)
        self.qtbot.keyClick(dialog.edits[-1], ENTER)
        return dialog.error.shown_code()

    def does(self, key: Qt.Key, *answers: str) -> None:
        assert self.answers(self.asks(key), *answers) == ""

    def released(self) -> None:
        self.does(ENTER, "Trần Văn Kiểm")
        self.does(ENTER, "Lê Thị Chứng")

    def opens_next(self) -> NextRoundDialog:
        self.boxes.expect(NextRoundDialog)  # type: ignore[attr-defined]
        self.press(ENTER)
        dialog = self.boxes.shown[-1]  # type: ignore[attr-defined]
        assert isinstance(dialog, NextRoundDialog)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog


# What is shown


def test_a_line_for_each_nominee_with_votes_share_outcome_and_why(
    qtbot: QtBot, tmp_path: Path, boxes: "object"
) -> None:
    at = AtResult(qtbot, tmp_path, boxes)
    model = at.find(QTableView, "result_view").model()
    assert isinstance(model, FrozenTableModel)
    shown = [[model.index(row, column).data() for column in (0, 1, 2, 3, 5, 6)] for row in (0, 3)]

    assert [column.heading for column in model.columns] == [
        "TT phiếu",
        "Họ và tên",
        "Số phiếu",
        "Trên 7",
        "Mốc: 4",
        "Kết quả",
        "Vì sao",
    ]
    assert shown == [
        ["2", "Trần Thị Cúc", "7", "100%", "Trúng cử", "trúng cử vì 7/7 > 1/2, thứ 1 trong 4"],
        ["4", "Hoàng Thị Giang", "5", "71,43%", "Trúng cử", "trúng cử vì 5/7 > 1/2, thứ 4 trong 4"],
    ]
    line = model.row(4)
    assert isinstance(line, GroupRow)
    assert (line.key, line.title) == (LINE_KEY, "Quá nửa: từ 4 phiếu, trên 7 người được triệu tập")
    assert model.index(5, 5).data() == "Không trúng cử"
    assert at.label("verdict") == "Đã trúng cử 4/4: đủ số lượng cần bầu"
    assert "Theo 190-QD-TW-2024, mốc trúng cử chưa đối chiếu với văn bản gốc." in at.verdict()


def test_the_tables_and_the_lists_model_is_a_sound_one(
    qtbot: QtBot, qtmodeltester: ModelTester, tmp_path: Path, boxes: "object"
) -> None:
    at = AtResult(qtbot, tmp_path, boxes, TIED)
    view = at.find(QTableView, "result_view")

    qtmodeltester.check(view.model())
    qtmodeltester.check(StandingModel(at.row().nominees, fixed=False, parent=view))
    qtmodeltester.check(StandingModel(at.row().nominees, fixed=True, parent=view))


def test_two_boxes_show_all_three_counts(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes, ("11111",) * 5 + ("12111", "10111"), seats=5, form=BallotForm.TWO_BOX)
    model = at.find(QTableView, "result_view").model()
    assert isinstance(model, FrozenTableModel)
    place = model.place_of(at.row().nominee_ids[1])

    assert [column.heading for column in model.columns][2:5] == ["Đồng ý", "Không", "Không tính"]
    assert place is not None
    assert [model.index(place, column).data() for column in (2, 3, 4)] == ["5", "1", "1"]


def test_the_chain_of_papers_is_shown_whole(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes)

    assert at.find(ChainStrip).shown_text() == (
        "Phiếu in 10 (còn 3) → Phát ra 7 (7 có mặt lúc bầu) → Thu về 7 (không thu về 0) = Hợp lệ 7 (100% thu về)"
        " + Không hợp lệ 0 (không có) → Nhập hai lần 7 (khớp 7/7 phiếu)"
    )


# What holds it up


def test_unread_papers_hold_the_result_up_by_how_many(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes, FULL[:5])
    ballot_entry.read_line(at.desk, at.round_id, 6, 1, "5", "Hoa")
    ballot_entry.read_line(at.desk, at.round_id, 7, 1, "5", "Hoa")
    at.office.runner.run(lambda: ballot_entry.read_line(at.desk, at.round_id, 6, 2, "4", "Mai"), _nothing)

    assert at.label("held_title") == "Còn 1 phiếu chưa nhập đủ hai lần"
    assert "Nhập tiếp từ phiếu số 7. (E419)" in at.label("held_body")
    assert "Còn 1 phiếu hai lần nhập khác nhau" in at.label("held_body")
    assert "→ −1 Nhập hai lần 6 (lần 1 7, lần 2 6)" in at.find(ChainStrip).shown_text()
    at.press(ENTER)
    assert at.problems == [Code.PAPERS_UNREAD]
    assert not at.find(QWidget, "main_button").isVisible()


def test_differing_papers_hold_the_result_up(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes, FULL[:6])
    ballot_entry.read_line(at.desk, at.round_id, 7, 1, "1", "Hoa")
    at.office.runner.run(lambda: ballot_entry.read_line(at.desk, at.round_id, 7, 2, "2", "Mai"), _nothing)
    held = (at.label("held_title"), "(E420)" in at.label("held_body"))
    at.press(ENTER)
    settled = Reading((at.row().nominee_ids[0],))
    at.office.runner.run(
        lambda: ballot_entry.settle_paper(at.desk, at.round_id, 7, settled, "Kiểm", "xem lại"), _nothing
    )

    assert held == ("Còn 1 phiếu hai lần nhập khác nhau", True)
    assert at.problems == [Code.PAPERS_DIFFERING]
    assert at.find(QTableView, "result_view").isVisible()
    assert "khớp 6, quyết định 1" in at.find(ChainStrip).shown_text()


def test_two_calculations_that_differ_hold_the_result_up_and_name_whom(
    qtbot: QtBot, tmp_path: Path, boxes: "object"
) -> None:
    at = AtResult(qtbot, tmp_path, boxes)
    ids = at.row().nominee_ids
    with at.desk.store._engine.begin() as connection:  # somebody changes the tables behind the journal's back
        connection.execute(
            text("UPDATE ballot_reading SET reading = replace(reading, :one, :other) WHERE number = 1"),
            {"one": ids[4], "other": ids[3]},
        )
    at.office.runner.run(lambda: election_rounds.reduce_base(at.desk, at.round_id, 0, "thử"), _nothing)

    assert at.label("held_title") == "Hai cách tính cho kết quả khác nhau ở Hoàng Thị Giang"
    assert "(E421)" in at.label("held_body")
    assert not at.find(QWidget, "held_button").isVisible()
    at.press(ENTER)
    assert at.row().result_state is ResultState.DRAFT


# Confirming, releasing, opening again


def test_the_head_confirms_a_second_person_releases_and_the_minutes_come_next(
    qtbot: QtBot, tmp_path: Path, boxes: "object"
) -> None:
    at = AtResult(qtbot, tmp_path, boxes)
    first = at.button("main").text()
    at.does(ENTER, "Trần Văn Kiểm")
    second = at.button("main").text()
    same = at.asks()
    refused = at.answers(same, "trần văn kiểm")
    assert at.answers(same, "Lê Thị Chứng") == ""

    assert (first, second, refused) == ("Xác nhận kết quả", "Công bố kết quả", "E017")
    assert (at.row().confirmed_by, at.row().released_by) == ("Trần Văn Kiểm", "Lê Thị Chứng")
    assert "Đ/c Trần Văn Kiểm xác nhận lúc 07:00 · đ/c Lê Thị Chứng công bố lúc 07:00" in at.verdict()
    assert at.button("main").text() == "Sang biên bản"
    at.press(ENTER)
    assert at.finished == 1


def test_only_the_head_of_the_board_confirms_and_is_offered(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    desk = a_voting_congress(7)
    head = delegates(desk, OFFICIAL)[0]
    bodies.form_body(desk, CongressBody.COUNTING_BOARD, (BodyMember(head.delegate_id, head=True),))
    at = AtResult(qtbot, tmp_path, boxes, desk=desk)
    dialog = at.asks()
    offered = dialog.edits[0].text()

    assert offered == head.facts.full_name
    assert at.answers(dialog, "Người Khác") == "E445"
    assert at.row().result_state is ResultState.DRAFT
    assert at.answers(dialog, head.facts.full_name) == ""


def test_an_empty_answer_is_not_given(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes)
    dialog = at.asks()
    qtbot.keyClick(dialog.edits[0], ENTER)

    assert dialog.isVisible()
    assert at.row().result_state is ResultState.DRAFT
    dialog.reject()


def test_what_happened_at_another_desk_meanwhile_is_told_in_the_dialog(
    qtbot: QtBot, tmp_path: Path, boxes: "object"
) -> None:
    at = AtResult(qtbot, tmp_path, boxes)
    confirming = at.asks()
    election_results.confirm_result(at.desk, at.round_id, "Kiểm")
    confirmed = at.answers(confirming, "Kiểm")
    confirming.reject()
    at.show_round()
    releasing = at.asks()
    election_results.reopen_result(at.desk, at.round_id, "nhầm", "Mai")
    not_confirmed = at.answers(releasing, "Chứng")
    release(at.desk, at.round_id)
    locked = at.answers(releasing, "Chứng")
    releasing.reject()

    assert (confirmed, not_confirmed, locked) == ("E423", "E422", "E424")


def test_a_released_result_is_opened_again_with_a_reason_and_a_second_person(
    qtbot: QtBot, tmp_path: Path, boxes: "object"
) -> None:
    at = AtResult(qtbot, tmp_path, boxes)
    at.released()
    dialog = at.asks(Qt.Key.Key_F4)
    same = at.answers(dialog, "đọc nhầm phiếu 7", "Lan")
    assert at.answers(dialog, "đọc nhầm phiếu 7", "Mai") == ""

    assert same == "E017"
    assert (at.row().result_state, at.row().reopened) == (ResultState.DRAFT, 1)
    assert "đã mở lại 1 lần" in at.verdict()
    assert not at.button("reopen").isVisible()


def test_people_are_taken_off_the_base_with_a_reason(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes)
    dialog = at.asks(Qt.Key.Key_F2)
    no_number = at.answers(dialog, "hai", "đình chỉ sinh hoạt")
    assert at.answers(dialog, "1", "đình chỉ sinh hoạt") == ""

    assert no_number == "E002"
    assert "trên 6 người (7 triệu tập, trừ 1 không tính theo quy chế)" in at.verdict()


# What comes after it


def test_a_tie_makes_the_run_off_with_just_the_tied(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes, TIED)
    told = at.verdict()
    at.released()
    dialog = at.opens_next()
    listed = dialog.findChild(QListView)
    assert listed is not None
    names = [listed.model().index(row, 0).data() for row in range(listed.model().rowCount())]
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    qtbot.keyClick(listed, ENTER)
    run_off = the_round(at.desk, at.row().election_id)

    assert "Đã trúng cử 3/4. Bằng phiếu ở vị trí cuối: Hoàng Thị Giang, Đỗ Văn Hải, 4 phiếu" in told
    assert "(W431)" in told
    assert "mốc trúng cử và cách xử lý bằng phiếu chưa đối chiếu với văn bản gốc" in told
    assert names == ["Hoàng Thị Giang", "Đỗ Văn Hải"]
    assert (run_off.number, run_off.run_off, len(run_off.nominees)) == (2, True, 2)


def test_seats_left_make_a_further_round_of_those_chosen(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes, SHORT)
    told = at.verdict()
    at.released()
    dialog = at.opens_next()
    listed = dialog.findChild(QListView)
    assert listed is not None
    words = dialog.findChild(QWidget, "count_label")
    assert words is not None
    before = words.property("text")
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    after = words.property("text")
    qtbot.keyClick(listed, ENTER)
    further = the_round(at.desk, at.row().election_id)

    assert "Mới bầu được 3/4, còn thiếu 1" in told
    assert "(W432)" in told
    assert (before, after) == (
        "Bầu 1 trong danh sách 2 người · phiếu gạch tên",
        "Bầu 1 trong danh sách 1 người · phiếu đồng ý, không đồng ý",
    )
    assert [each.ballot_name for each in further.nominees] == ["Đỗ Văn Hải"]
    assert further.form is BallotForm.TWO_BOX


def test_a_round_of_nobody_is_refused(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes, SHORT)
    at.released()
    dialog = at.opens_next()
    listed = dialog.findChild(QListView)
    assert listed is not None
    for row in (0, 1):
        listed.setCurrentIndex(listed.model().index(row, 0))
        qtbot.keyClick(listed, Qt.Key.Key_Space)
    qtbot.keyClick(listed, ENTER)

    assert at.boxes.shown[-1].findChild(QWidget, "round_error").shown_code() == "E426"  # type: ignore[attr-defined]
    dialog.reject()


def test_the_congress_may_end_an_election_with_seats_left(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes, SHORT)
    at.released()
    dialog = at.asks(Qt.Key.Key_F10)
    qtbot.keyClick(dialog.edits[0], ENTER)
    needs_a_decision = dialog.isVisible()
    assert at.answers(dialog, "Đại hội biểu quyết không bầu tiếp") == ""

    election = round_of(at.desk, at.round_id)[0]
    assert needs_a_decision
    assert (election.state, election.end_note) == (ElectionState.ENDED, "Đại hội biểu quyết không bầu tiếp")
    assert at.button("main").text() == "Sang biên bản"
    assert not at.button("end").isVisible()


def test_an_election_ended_elsewhere_has_no_further_round(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes, SHORT)
    at.released()
    dialog = at.opens_next()
    elections.end_election(at.desk, at.row().election_id, "thôi bầu")
    listed = dialog.findChild(QListView)
    assert listed is not None
    qtbot.keyClick(listed, ENTER)

    assert dialog.findChild(QWidget, "round_error").shown_code() == "E441"  # type: ignore[union-attr]
    dialog.reject()


def test_what_the_next_round_needs_is_told_beside_the_buttons(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes, SHORT)
    at.released()
    election_results.reopen_result(at.desk, at.round_id, "nhầm", "Mai")
    at.press(ENTER)

    assert at.refused() == ["E425"]


def test_an_opinion_ballot_ranks_and_elects_nobody(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(
        qtbot, tmp_path, boxes, ("3 4 5", "3 4 5", "1 4 5", "2 3 5", "3 4 5", "3 4 5", "2 4 5"), seats=2,
        kind=ElectionKind.OPINION,
    )  # fmt: skip
    model = at.find(QTableView, "result_view").model()
    assert isinstance(model, FrozenTableModel)
    outcomes = [model.index(row, 5).data() for row in range(model.rowCount())]
    at.released()

    assert outcomes == ["Đề nghị giữ", "Đề nghị giữ", "Không giữ", "Không giữ", "Không có phiếu"]
    assert model.index(0, 6).data() == "6 phiếu, thứ 1 trong 2 chỗ"
    assert at.label("verdict") == "Xếp theo số phiếu: đề nghị giữ 2/5 người"
    assert not any(isinstance(row, GroupRow) for row in model.rows())
    assert at.button("main").text() == "Sang biên bản"


def test_a_result_out_of_view_is_not_added_up(qtbot: QtBot, tmp_path: Path, boxes: "object") -> None:
    at = AtResult(qtbot, tmp_path, boxes)
    other = QDialog()
    qtbot.addWidget(other)
    boxes.expect(QDialog)  # type: ignore[attr-defined]
    at.page.hide()
    election_rounds.reduce_base(at.desk, at.round_id, 1, "đình chỉ")
    at.show_round()
    unread = at.verdict()
    show_active(qtbot, at.page)

    assert "trên 7 người" in unread
    assert "trên 6 người" in at.verdict()
    other.deleteLater()


@pytest.mark.parametrize("name", CANDIDATES)
def test_every_name_stands_whole_in_its_column(qtbot: QtBot, tmp_path: Path, boxes: "object", name: str) -> None:
    at = AtResult(qtbot, tmp_path, boxes)
    view = at.find(QTableView, "result_view")

    assert view.fontMetrics().horizontalAdvance(name) < view.columnWidth(1)


def _nothing(_result: object) -> None:
    """Need no answer: the change reaches the page."""
