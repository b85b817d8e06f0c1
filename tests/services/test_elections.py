"""An election from its list to the released result, over the real store."""

import pytest

from builders import OFFICIAL
from congress_desktop.domain.ballots import PaperState, Reading
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.election_rounds import ResultState, RoundState
from congress_desktop.domain.elections import BallotForm, ElectionPlan, ElectionState
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ElectionId
from congress_desktop.services import ballot_entry, bodies, election_results, election_rounds, elections, journal
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk
from congress_desktop.services.elections import Nomination
from election_builders import (
    CANDIDATES,
    a_round,
    a_voting_congress,
    an_election,
    read_twice,
    release,
    round_of,
    the_round,
)


def _refused(call: object, *arguments: object, **named: object) -> RuleRefusal:
    with pytest.raises(RuleRefusal) as caught:
        call(*arguments, **named)  # type: ignore[operator]
    return caught.value


def _names(desk: Desk, election_id: ElectionId) -> list[str]:
    return [each.ballot_name for each in elections.election(desk, election_id).standing]


def test_nominees_stand_by_given_name_and_namesakes_by_birth() -> None:
    desk = a_voting_congress()
    election_id = an_election(desk, names=["Vũ Thị Yến", "Trần Ánh", "Trần An"])
    elections.add_nominees(
        desk,
        election_id,
        [
            Nomination("Lê Văn Bình", birth=PartialDate(1980, 5, 2)),
            Nomination("Lê Văn Bình", birth=PartialDate(1971, 12, 20)),
        ],
    )

    assert _names(desk, election_id) == [
        "Trần An",
        "Trần Ánh",
        "Lê Văn Bình (sinh 20/12/1971)",
        "Lê Văn Bình (sinh 02/5/1980)",
        "Vũ Thị Yến",
    ]


def test_a_namesake_who_cannot_be_told_apart_is_refused() -> None:
    desk = a_voting_congress()
    election_id = an_election(desk)

    refusal = _refused(elections.add_nominees, desk, election_id, [Nomination("  lê văn bách ")])

    assert refusal.code is Code.NOMINEE_TWICE
    assert len(_names(desk, election_id)) == 5


def test_a_delegate_who_is_put_forward_is_the_same_person() -> None:
    desk = a_voting_congress()
    election_id = an_election(desk)
    delegate = delegates(desk, OFFICIAL)[2]

    elections.add_nominees(desk, election_id, [Nomination("", person_id=delegate.person_id)])

    row = next(each for each in elections.election(desk, election_id).standing if each.delegate_id)
    assert row.delegate_id == delegate.delegate_id
    assert row.nominee.full_name == delegate.facts.full_name
    assert (
        _refused(elections.add_nominees, desk, election_id, [Nomination("", person_id=delegate.person_id)]).code
        is Code.NOMINEE_TWICE
    )


@pytest.mark.parametrize(
    ("seats", "names", "form", "code"),
    [
        (6, 5, BallotForm.STRIKE_OUT, Code.TOO_FEW_NOMINEES),
        (5, 5, BallotForm.STRIKE_OUT, Code.SURPLUS_MISSING),
        (4, 5, BallotForm.TWO_BOX, Code.SURPLUS_ON_TWO_BOXES),
        (3, 5, BallotForm.STRIKE_OUT, Code.SURPLUS_OVER_CAP),
    ],
)
def test_a_list_that_does_not_fit_is_not_closed(seats: int, names: int, form: BallotForm, code: Code) -> None:
    desk = a_voting_congress()
    election_id = an_election(desk, CANDIDATES[:names], seats, form)

    assert _refused(elections.close_list, desk, election_id, note="biểu quyết").code is code
    assert elections.election(desk, election_id).state is ElectionState.PREPARING


def test_a_closed_list_changes_only_by_a_reasoned_act_before_papers_are_handed_out() -> None:
    desk = a_voting_congress()
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="biểu quyết")
    nominee = elections.election(desk, election_id).standing[0].nominee

    assert _refused(elections.add_nominees, desk, election_id, [Nomination("Vũ Ân")]).code is Code.LIST_CLOSED
    assert _refused(elections.withdraw_nominee, desk, election_id, nominee.nominee_id, "ốm").code is Code.LIST_CLOSED
    assert _refused(elections.reopen_list, desk, election_id, "").code is Code.REASON_MISSING

    elections.reopen_list(desk, election_id, "sót tên")
    elections.withdraw_nominee(desk, election_id, nominee.nominee_id, "xin rút vì sức khỏe")
    elections.add_nominees(desk, election_id, [Nomination("Vũ Ân")])
    elections.close_list(desk, election_id, note="biểu quyết lại")
    round_id = the_round(desk, election_id).round_id
    election_rounds.print_ballots(desk, round_id, 10)
    election_rounds.issue_ballots(desk, round_id, OFFICIAL, 7)

    assert _refused(elections.reopen_list, desk, election_id, "lại sót").code is Code.LIST_CLOSED
    assert nominee.full_name not in _names(desk, election_id)


def test_a_member_of_the_counting_board_is_not_on_the_list() -> None:
    desk = a_voting_congress()
    election_id = an_election(desk)
    delegate = delegates(desk, OFFICIAL)[0]
    bodies.form_body(desk, CongressBody.COUNTING_BOARD, (BodyMember(delegate.delegate_id, head=True),))
    elections.correct_election(desk, election_id, ElectionPlan("Ban Chấp hành", 5, BallotForm.STRIKE_OUT))
    elections.add_nominees(desk, election_id, [Nomination("", person_id=delegate.person_id)])

    refusal = _refused(elections.close_list, desk, election_id, note="biểu quyết")

    assert refusal.code is Code.NOMINEE_ON_COUNTING_BOARD
    assert refusal.facts["name"] == delegate.facts.full_name


def test_papers_are_held_against_presence_and_each_step_against_the_one_before() -> None:
    desk = a_voting_congress(7, present=6)
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="biểu quyết")
    round_id = the_round(desk, election_id).round_id
    issue, collect = election_rounds.issue_ballots, election_rounds.collect_ballots

    assert _refused(issue, desk, round_id, OFFICIAL, 6).code is Code.ROUND_STEP_OUT_OF_TURN
    election_rounds.print_ballots(desk, round_id, 5)
    over = _refused(issue, desk, round_id, OFFICIAL, 7)
    assert (over.code, over.facts["difference"]) == (Code.ISSUED_OVER_PRESENT, 1)
    assert _refused(issue, desk, round_id, OFFICIAL, 6).code is Code.ISSUED_OVER_PRINTED
    election_rounds.print_ballots(desk, round_id, 5)
    unexplained = _refused(issue, desk, round_id, OFFICIAL, 5)
    assert (unexplained.code, unexplained.facts["difference"]) == (Code.DIFFERENCE_UNEXPLAINED, 1)
    issue(desk, round_id, OFFICIAL, 6)
    assert _refused(collect, desk, round_id, 7).facts["difference"] == 1
    assert _refused(collect, desk, round_id, 5).code is Code.DIFFERENCE_UNEXPLAINED
    collect(desk, round_id, 5, note="một đại biểu không bỏ phiếu")

    row = round_of(desk, round_id)[1]
    assert (row.printed, row.present, row.issued, row.collected) == (10, 6, 6, 5)
    assert row.state is RoundState.COLLECTED


def test_a_paper_is_read_by_two_people_and_a_difference_is_decided() -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    read = ballot_entry.read_line

    read(desk, round_id, 1, 1, "5", "Hoa")
    assert _refused(read, desk, round_id, 1, 1, "5", "Hoa").code is Code.PAPER_ALREADY_READ
    assert _refused(read, desk, round_id, 1, 2, "5", "hoa").code is Code.SAME_READER_TWICE
    assert _refused(read, desk, round_id, 4, 1, "5", "Hoa").code is Code.NO_SUCH_PAPER
    assert _refused(read, desk, round_id, 2, 1, "  ", "Hoa").code is Code.PAPER_BLANK
    assert _refused(read, desk, round_id, 2, 1, "0", "Hoa").code is Code.PAPER_PROPOSED_INVALID
    read(desk, round_id, 1, 2, "4", "Mai")
    paper = ballot_entry.entry(desk, round_id).papers[0]
    assert paper.state is PaperState.DIFFERING
    assert _refused(election_results.result, desk, round_id).code is Code.PAPERS_UNREAD

    ballot_entry.settle_paper(
        desk, round_id, 1, Reading(against=(round_of(desk, round_id)[1].nominee_ids[3],)), "Kiểm", "gạch số 4"
    )

    view = ballot_entry.entry(desk, round_id)
    assert (view.papers[0].state, view.settled, view.differing) == (PaperState.SETTLED, 1, 0)
    assert journal.verify(desk).sound


def test_a_paper_that_lacks_a_reading_counts_once_however_many_it_lacks() -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    ballot_entry.read_line(desk, round_id, 1, 1, "5", "Hoa")
    ballot_entry.read_line(desk, round_id, 1, 2, "4", "Mai")
    ballot_entry.read_line(desk, round_id, 2, 1, "5", "Hoa")

    refusal = _refused(election_results.result, desk, round_id)

    assert (refusal.code, refusal.facts["missing"], refusal.facts["number"]) == (Code.PAPERS_UNREAD, 2, 2)


def test_a_result_is_confirmed_by_the_board_released_by_another_and_then_locked() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5", "5", "5", "5", "4", "4", "1"])
    draft = election_results.result(desk, round_id)

    assert [(line.row.ballot_name, line.counts.votes) for line in draft.lines] == [
        ("Trần Thị Cúc", 7),
        ("Phạm Văn Dũng", 7),
        ("Lê Văn Bách", 6),
        ("Hoàng Thị Giang", 5),
        ("Đỗ Văn Hải", 3),
    ]
    assert draft.lines[0].reason == "trúng cử vì 7/7 > 1/2, thứ 1 trong 4"
    assert draft.lines[4].reason == "không trúng cử vì 3/7 không quá 1/2"
    assert _refused(election_results.release_result, desk, round_id, "Chứng").code is Code.RESULT_NOT_CONFIRMED
    election_results.confirm_result(desk, round_id, "Trần Văn Kiểm")
    same = _refused(election_results.release_result, desk, round_id, "trần văn kiểm")
    assert same.code is Code.SECOND_PERSON_SAME
    election_results.release_result(desk, round_id, "Lê Thị Chứng")

    assert _refused(election_results.confirm_result, desk, round_id, "Kiểm").code is Code.RESULT_LOCKED
    assert _refused(ballot_entry.read_line, desk, round_id, 1, 1, "5", "Hoa").code is Code.RESULT_LOCKED
    row = round_of(desk, round_id)[1]
    assert (row.result_state, row.released_by) == (ResultState.RELEASED, "Lê Thị Chứng")
    assert election_results.result(desk, round_id).result == draft.result
    assert journal.verify(desk).sound


def test_a_released_result_is_reopened_only_with_a_reason_and_a_second_person() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 7)
    release(desk, round_id)

    assert _refused(election_results.reopen_result, desk, round_id, "", "Mai").code is Code.REASON_MISSING
    assert _refused(election_results.reopen_result, desk, round_id, "sai", "Lan").code is Code.SECOND_PERSON_SAME
    election_results.reopen_result(desk, round_id, "đọc nhầm phiếu 7", "Mai")

    row = round_of(desk, round_id)[1]
    assert (row.result_state, row.reopened, row.released_by) == (ResultState.DRAFT, 1, "")
    assert [each.kind for each in journal.acts(desk)][:3] == ["result_reopened", "result_released", "result_confirmed"]


def test_those_tied_at_the_last_seat_alone_stand_in_the_run_off() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5", "5", "5", "4", "4", "4", "1"])
    draft = election_results.result(desk, round_id)
    assert [line.row.ballot_name for line in draft.of(draft.lines[-1].outcome)] == ["Hoàng Thị Giang", "Đỗ Văn Hải"]
    release(desk, round_id)
    election_id = draft.election.election_id

    election_rounds.next_round(desk, election_id, nominee_ids=[])

    run_off = the_round(desk, election_id)
    assert (run_off.number, run_off.seats, run_off.run_off) == (2, 1, True)
    assert [each.ballot_name for each in run_off.nominees] == ["Hoàng Thị Giang", "Đỗ Văn Hải"]


def test_those_absent_throughout_without_a_substitute_are_taken_off_the_base() -> None:
    desk = a_voting_congress(9, present=7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 7)

    view = election_results.result(desk, round_id)

    assert view.result.denominator == 7
    assert len(view.absent) == 2
    assert view.base_words == "7 người (9 triệu tập, trừ 2 vắng suốt đại hội không có dự khuyết thay)"


def test_the_latest_reading_is_taken_back_like_any_act() -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    ballot_entry.read_line(desk, round_id, 1, 1, "5", "Hoa")
    last = journal.last_withdrawable(desk)
    assert last is not None

    journal.withdraw(desk, last.act_id, "gõ nhầm")

    assert ballot_entry.entry(desk, round_id).read == (0, 0)
    assert journal.verify(desk).sound
