"""What happens between and after rounds: further rounds, ends, batches, bases, and taking every act back."""

from pathlib import Path

import pytest

from builders import OFFICIAL, TestClock, moves
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.ballots import PaperState, Reading
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import ResultBase
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.elections import BallotForm, ElectionKind, ElectionPlan, ElectionState, Electorate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import RoundId
from congress_desktop.domain.tally import NomineeVotes, Outcome
from congress_desktop.services import (
    ballot_entry,
    bodies,
    check_in,
    election_results,
    election_rounds,
    elections,
    journal,
)
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk
from congress_desktop.services.elections import Nomination
from congress_desktop.system import folders
from election_builders import (
    CANDIDATES,
    a_round,
    a_voting_congress,
    an_election,
    collect,
    read_twice,
    release,
    round_of,
    the_round,
)


def _refused(call: object, *arguments: object, **named: object) -> RuleRefusal:
    with pytest.raises(RuleRefusal) as caught:
        call(*arguments, **named)  # type: ignore[operator]
    return caught.value


def test_too_few_elected_make_a_further_round_with_the_seats_left() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["4 5", "4 5", "4 5", "4 5", "4 5", "3", "3"])
    first = election_results.result(desk, round_id)
    assert first.result.seats_left == 1
    election_id = first.election.election_id
    assert _refused(election_rounds.next_round, desk, election_id).code is Code.RESULT_NOT_RELEASED
    release(desk, round_id)
    assert _refused(elections.end_election, desk, election_id).code is Code.REASON_MISSING

    election_rounds.next_round(desk, election_id)

    second = the_round(desk, election_id)
    assert [each.ballot_name for each in second.nominees] == ["Hoàng Thị Giang", "Đỗ Văn Hải"]
    assert (second.seats, second.form, second.run_off) == (1, BallotForm.STRIKE_OUT, False)
    collect(desk, second.round_id)
    read_twice(desk, second.round_id, ["1", "1", "1", "1", "2", "2", "2"])
    release(desk, second.round_id)
    elections.end_election(desk, election_id)
    row = elections.election(desk, election_id)
    assert row.state is ElectionState.ENDED
    assert _refused(election_rounds.next_round, desk, election_id).code is Code.ELECTION_ENDED
    assert journal.verify(desk).sound


def test_the_congress_may_let_fewer_stand_and_bring_new_names_between_rounds() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["4 5"] * 7)
    release(desk, round_id)
    election_id = round_of(desk, round_id)[0].election_id
    new = [Nomination("Vũ Ân")]
    assert _refused(elections.add_nominees, desk, election_id, new).code is Code.REASON_MISSING
    elections.add_nominees(desk, election_id, new, "Đại hội quyết định bổ sung")
    may_stand = election_rounds.next_nominees(desk, election_id)
    assert len(may_stand) == 3

    election_rounds.next_round(desk, election_id, may_stand[:1])

    assert [each.ballot_name for each in the_round(desk, election_id).nominees] == ["Vũ Ân"]
    assert the_round(desk, election_id).form is BallotForm.TWO_BOX


def test_a_run_off_needs_no_majority() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5", "5", "5", "4", "4", "4", "1"])
    release(desk, round_id)
    election_id = round_of(desk, round_id)[0].election_id
    election_rounds.next_round(desk, election_id)
    run_off = the_round(desk, election_id).round_id
    election_rounds.print_ballots(desk, run_off, 7)
    election_rounds.issue_ballots(desk, run_off, OFFICIAL, 7)
    election_rounds.collect_ballots(desk, run_off, 5, note="hai đại biểu không bỏ phiếu")
    for number, line in enumerate(["1", "1", "1", "2", "1 2"], 1):
        for pass_number, reader in ((1, "Hoa"), (2, "Mai")):
            if line == "1 2":
                blank = Reading(invalid="phiếu không bầu ai trong danh sách có nhiều người")
                ballot_entry.read_paper(desk, run_off, number, pass_number, blank, reader)
            else:
                ballot_entry.read_line(desk, run_off, number, pass_number, line, reader)

    view = election_results.result(desk, run_off)

    assert [(line.row.ballot_name, line.counts.votes, line.outcome) for line in view.lines] == [
        ("Đỗ Văn Hải", 3, Outcome.ELECTED),
        ("Hoàng Thị Giang", 1, Outcome.NO_SEAT_LEFT),
    ]
    assert (view.tally.valid, view.tally.invalid) == (4, 1)


def _totals(desk: Desk, round_id: RoundId, votes: list[int], valid: int, invalid: int = 0) -> BatchTotals:
    nominees = round_of(desk, round_id)[1].nominee_ids
    counts = tuple(NomineeVotes(each, count, valid - count) for each, count in zip(nominees, votes, strict=True))
    return BatchTotals(valid, (("phiếu ký tên hoặc viết thêm", invalid),) if invalid else (), counts)


def test_batches_are_counted_twice_and_counted_again_where_they_differ() -> None:
    desk = a_voting_congress(7)
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="biểu quyết")
    round_id = the_round(desk, election_id).round_id
    election_rounds.print_ballots(desk, round_id, 7)
    election_rounds.issue_ballots(desk, round_id, OFFICIAL, 7)
    election_rounds.collect_ballots(desk, round_id, 7, EntryMode.BATCHES, 5)
    count = ballot_entry.count_batch
    one, two = _totals(desk, round_id, [5, 5, 4, 4, 2], 5), _totals(desk, round_id, [1, 1, 1, 1, 0], 1, 1)
    wrong = _totals(desk, round_id, [5, 5, 4, 3, 3], 5)

    assert _refused(ballot_entry.read_line, desk, round_id, 1, 1, "5", "Hoa").code is Code.ROUND_STEP_OUT_OF_TURN
    assert _refused(count, desk, round_id, 2, 1, one, "Hoa").code is Code.VALID_AND_INVALID_DIFFER
    assert _refused(count, desk, round_id, 3, 1, one, "Hoa").code is Code.NO_SUCH_PAPER
    count(desk, round_id, 1, 1, one, "Hoa")
    count(desk, round_id, 2, 1, two, "Hoa")
    assert (
        _refused(ballot_entry.settle_batch, desk, round_id, 2, two, "Kiểm", "đếm lại").code is Code.PAPER_NOT_READ_TWICE
    )
    assert _refused(count, desk, round_id, 1, 2, one, "Hoa").code is Code.SAME_READER_TWICE
    count(desk, round_id, 1, 2, wrong, "Mai")
    count(desk, round_id, 2, 2, two, "Mai")
    assert _refused(election_results.result, desk, round_id).code is Code.PAPERS_DIFFERING
    ballot_entry.settle_batch(desk, round_id, 1, one, "Kiểm", "đếm lại xấp 1")

    view = ballot_entry.entry(desk, round_id)
    assert (view.read, view.agreed, view.settled) == ((7, 7), 2, 5)
    result = election_results.result(desk, round_id)
    assert [line.counts.votes for line in result.ballot_order] == [6, 6, 5, 5, 2]
    assert (result.tally.valid, result.tally.invalid) == (6, 1)
    release(desk, round_id)
    assert journal.verify(desk).sound


def test_the_counting_board_may_take_a_paper_as_valid_and_says_why() -> None:
    desk = a_voting_congress(1)
    round_id = a_round(desk)

    ballot_entry.read_line(desk, round_id, 1, 1, "0", "Hoa", decision="Ban Kiểm phiếu xem và kết luận hợp lệ")

    paper = ballot_entry.entry(desk, round_id).papers[0]
    assert (paper.state, paper.first) == (PaperState.READ_ONCE, Reading())


def test_a_corrected_number_of_papers_keeps_what_was_read() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk, papers=6)
    ballot_entry.read_line(desk, round_id, 6, 1, "5", "Hoa")
    correct = election_rounds.correct_collection

    assert _refused(correct, desk, round_id, 6, "đếm lại").code is Code.NOTHING_CORRECTED
    assert _refused(correct, desk, round_id, 7, "đếm lại").code is Code.COLLECTED_OVER_ISSUED
    outside = _refused(correct, desk, round_id, 5, "đếm lại", "thiếu một phiếu")
    assert (outside.code, outside.facts["number"]) == (Code.PAPERS_OUTSIDE, 6)


def test_people_taken_off_for_other_reasons_are_named_with_the_reason() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 7)
    assert _refused(election_rounds.reduce_base, desk, round_id, 1, "").code is Code.REASON_MISSING

    election_rounds.reduce_base(desk, round_id, 1, "đình chỉ sinh hoạt")

    view = election_results.result(desk, round_id)
    assert view.result.denominator == 6
    assert view.base_words == "6 người (7 triệu tập, trừ 1 không tính theo quy chế)"


def test_at_a_members_congress_only_the_excused_are_taken_off() -> None:
    desk = a_voting_congress(9, present=7)
    moves(desk, 9, Movement.EXCUSE, "ốm")
    round_id = a_round(desk, electorate=Electorate.MEMBERS_CONGRESS)
    read_twice(desk, round_id, ["5"] * 7)

    view = election_results.result(desk, round_id)

    assert view.result.denominator == 8
    assert len(view.absent) == 1


def test_a_committee_counts_all_its_members() -> None:
    desk = a_voting_congress(9, present=7)
    round_id = a_round(desk, electorate=Electorate.COMMITTEE)
    read_twice(desk, round_id, ["5"] * 7)

    assert election_results.result(desk, round_id).result.denominator == 9


def test_an_election_may_run_under_another_rule_set_and_says_so() -> None:
    desk = a_voting_congress(9, present=7)
    text = folders.rule_set_texts()["THU-VE-2024"]
    round_id = a_round(desk, rule_set=text)
    read_twice(desk, round_id, ["5"] * 7)

    view = election_results.result(desk, round_id)

    assert (view.base, view.result.denominator) == (ResultBase.COLLECTED, 7)
    assert view.base_words == "7 phiếu thu về"
    assert view.election.rules.name == "THU-VE-2024"


def test_an_opinion_ballot_ranks_and_asks_for_no_majority() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk, seats=2, kind=ElectionKind.OPINION)
    read_twice(desk, round_id, ["3 4 5", "3 4 5", "1 3 4 5", "2 3 4 5", "2 3 4 5", "1 3 4 5", "1 3 4 5"])

    view = election_results.result(desk, round_id)

    assert [line.row.ballot_name for line in view.of(Outcome.ELECTED)] == ["Trần Thị Cúc", "Lê Văn Bách"]
    assert view.result.needed == 0


def test_the_head_of_the_counting_board_alone_confirms() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 7)
    board = delegates(desk, OFFICIAL)[:2]
    members = (BodyMember(board[0].delegate_id, head=True), BodyMember(board[1].delegate_id))
    bodies.form_body(desk, CongressBody.COUNTING_BOARD, members)

    refusal = _refused(election_results.confirm_result, desk, round_id, board[1].facts.full_name)
    assert (refusal.code, refusal.facts["name"]) == (Code.NOT_HEAD_OF_BOARD, board[0].facts.full_name)
    election_results.confirm_result(desk, round_id, board[0].facts.full_name.lower())

    assert round_of(desk, round_id)[1].confirmed_by == board[0].facts.full_name


def test_a_reopened_result_is_read_again_and_released_anew() -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5", "5", "4"])
    release(desk, round_id)
    election_results.reopen_result(desk, round_id, "đọc nhầm phiếu 3", "Mai")
    nominees = round_of(desk, round_id)[1].nominee_ids
    ballot_entry.settle_paper(desk, round_id, 3, Reading(nominees[3:4]), "Kiểm", "xem lại lần một")
    ballot_entry.settle_paper(desk, round_id, 3, Reading(nominees[4:]), "Kiểm", "xem lại lần hai")

    release(desk, round_id)

    result = election_results.result(desk, round_id)
    assert [line.counts.votes for line in result.ballot_order] == [3, 3, 3, 3, 0]
    assert journal.verify(desk).sound


def test_every_act_of_an_election_is_taken_back_in_turn_and_leaves_nothing(tmp_path: Path) -> None:
    clock = TestClock()
    desk = a_voting_congress(7, path=tmp_path / "a.congress")
    before = len(journal.acts(desk))
    election_id = an_election(desk, CANDIDATES)
    nominee = elections.election(desk, election_id).standing[0].nominee
    elections.add_nominees(desk, election_id, [Nomination("Vũ Ân")])
    extra = next(
        each.nominee for each in elections.election(desk, election_id).standing if each.nominee.full_name == "Vũ Ân"
    )
    elections.withdraw_nominee(desk, election_id, extra.nominee_id, "xin rút")
    elections.correct_nominee(desk, election_id, nominee.__class__(**{**vars(nominee), "note": "giới thiệu lại"}))
    elections.correct_election(desk, election_id, ElectionPlan("Ban Chấp hành khóa I", 4, BallotForm.STRIKE_OUT))
    elections.close_list(desk, election_id, note="biểu quyết")
    round_id = the_round(desk, election_id).round_id
    election_rounds.print_ballots(desk, round_id, 10)
    election_rounds.issue_ballots(desk, round_id, OFFICIAL, 7)
    election_rounds.collect_ballots(desk, round_id, 6, note="thiếu một phiếu")
    ballot_entry.read_line(desk, round_id, 1, 1, "5", "Hoa")
    ballot_entry.read_line(desk, round_id, 1, 2, "4", "Mai")
    ballot_entry.settle_paper(desk, round_id, 1, Reading(), "Kiểm", "xem lại")
    ballot_entry.settle_paper(desk, round_id, 1, Reading(invalid="ký tên"), "Kiểm", "xem lại nữa")
    election_rounds.reduce_base(desk, round_id, 1, "đình chỉ")
    election_rounds.correct_collection(desk, round_id, 7, "đếm lại")
    clock.advance(minutes=1)

    withdrawn = 0
    while len(standing := [each for each in journal.acts(desk) if not each.withdrawn]) > before + withdrawn:
        row = next(each for each in standing if each.kind != "act_withdrawn")
        journal.withdraw(desk, row.act_id, "thử")
        withdrawn += 1
        assert journal.verify(desk).sound, row.kind

    assert withdrawn == 16
    assert elections.elections(desk) == ()
    check_in.check_in(desk, OFFICIAL, "1")
    desk.store.close()
