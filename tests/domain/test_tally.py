"""Adding papers up and judging by them: cases of the rules, and properties that hold for any papers."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congress_desktop.domain.ballot_batches import BatchTotals, add_batches, batch_count, batch_of, papers_in
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId
from congress_desktop.domain.recount import check_agreement, check_batches, votes_one_by_one
from congress_desktop.domain.tally import NomineeVotes, Outcome, RoundResult, add_up, judge

HALF = Fraction(1, 2)
NAMES = tuple(NomineeId(each) for each in "abcdefg")
REASONS = ("quá số lượng", "không bầu ai")


def _judged(votes: dict[str, int], seats: int, denominator: int, majority: Fraction | None = HALF) -> RoundResult:
    return judge([(NomineeId(name), count) for name, count in votes.items()], seats, denominator, majority)


def _outcomes(result: RoundResult) -> dict[str, Outcome]:
    return {each.nominee_id: each.outcome for each in result.nominees}


@pytest.mark.parametrize(("base", "needed"), [(189, 95), (187, 94), (188, 95), (2, 2), (1, 1)])
def test_more_than_half_of_those_summoned_is_needed(base: int, needed: int) -> None:
    result = _judged({"a": needed, "b": needed - 1}, 1, base)

    assert result.needed == needed
    assert _outcomes(result) == {"a": Outcome.ELECTED, "b": Outcome.NOT_ENOUGH}


def test_more_over_half_than_seats_are_taken_from_the_top() -> None:
    result = _judged({"a": 100, "b": 150, "c": 120}, 2, 189)

    assert result.of(Outcome.ELECTED) == ("b", "c")
    assert result.of(Outcome.NO_SEAT_LEFT) == ("a",)
    assert result.seats_left == 0


def test_a_tie_at_the_last_seat_elects_none_of_the_tied() -> None:
    result = _judged({"a": 118, "b": 179, "c": 118, "d": 100}, 2, 187)

    assert _outcomes(result) == {
        "b": Outcome.ELECTED,
        "a": Outcome.TIED,
        "c": Outcome.TIED,
        "d": Outcome.NO_SEAT_LEFT,
    }
    assert [each.rank for each in result.nominees] == [1, 2, 2, 4]
    assert result.seats_left == 1


def test_equal_votes_that_all_find_a_seat_are_no_tie() -> None:
    result = _judged({"a": 118, "b": 118, "c": 90}, 2, 187)

    assert result.of(Outcome.ELECTED) == ("a", "b")
    assert result.of(Outcome.TIED) == ()


def test_a_tie_below_half_fills_no_seat() -> None:
    result = _judged({"a": 60, "b": 60}, 1, 187)

    assert result.of(Outcome.NOT_ENOUGH) == ("a", "b")
    assert result.seats_left == 1


def test_a_run_off_needs_no_majority_but_a_vote() -> None:
    assert _judged({"a": 60, "b": 50}, 1, 187, None).of(Outcome.ELECTED) == ("a",)
    assert _judged({"a": 60, "b": 60}, 1, 187, None).of(Outcome.TIED) == ("a", "b")
    assert _judged({"a": 0, "b": 0}, 2, 187, None).of(Outcome.ELECTED) == ()


readings = st.lists(
    st.one_of(
        st.sampled_from([Reading(invalid=reason) for reason in (*REASONS, "lý do khác")]),
        st.lists(st.sampled_from(NAMES), unique=True).map(
            lambda names: Reading(tuple(names[: len(names) // 2]), tuple(names[len(names) // 2 :]))
        ),
    ),
    max_size=40,
)
few_seats = st.integers(1, len(NAMES))
bases = st.integers(1, 60)
majorities = st.sampled_from([HALF, None, Fraction(2, 3)])


@given(readings, few_seats, bases, majorities)
def test_both_calculations_find_the_same_result(
    papers: list[Reading], seats: int, base: int, majority: Fraction | None
) -> None:
    tally = add_up(papers, NAMES, REASONS)
    result = judge([(each.nominee_id, each.votes) for each in tally.votes], seats, base, majority)

    check_agreement(tally, result, papers, majority)


@given(readings, st.randoms(use_true_random=False))
def test_the_order_of_papers_never_matters(papers: list[Reading], random: object) -> None:
    shuffled = list(papers)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    assert add_up(shuffled, NAMES, REASONS) == add_up(papers, NAMES, REASONS)


@given(readings)
def test_the_sums_hold(papers: list[Reading]) -> None:
    tally = add_up(papers, NAMES, REASONS)

    assert tally.papers == len(papers) == tally.valid + tally.invalid
    assert sum(count for _, count in tally.invalid_by_reason) == tally.invalid
    for each in tally.votes:
        assert each.votes + each.against + each.uncounted == tally.valid
    assert sum(each.votes for each in tally.votes) == sum(paper.votes_for(NAMES) for paper in papers)


@given(readings, few_seats, bases, majorities, st.sampled_from(NAMES))
def test_one_more_vote_never_hurts(
    papers: list[Reading], seats: int, base: int, majority: Fraction | None, lucky: NomineeId
) -> None:
    order = [Outcome.NOT_ENOUGH, Outcome.NO_SEAT_LEFT, Outcome.TIED, Outcome.ELECTED]
    votes = [(each.nominee_id, each.votes) for each in add_up(papers, NAMES, REASONS).votes]
    more = [(name, count + (name == lucky)) for name, count in votes]

    before = _outcomes(judge(votes, seats, base, majority))[lucky]
    after = _outcomes(judge(more, seats, base, majority))[lucky]

    assert order.index(after) >= order.index(before)


@given(readings, few_seats, bases, majorities)
def test_a_run_off_has_all_the_tied_and_only_them(
    papers: list[Reading], seats: int, base: int, majority: Fraction | None
) -> None:
    tally = add_up(papers, NAMES, REASONS)
    result = judge([(each.nominee_id, each.votes) for each in tally.votes], seats, base, majority)
    tied = result.of(Outcome.TIED)

    votes = {each.votes for each in result.nominees if each.outcome is Outcome.TIED}
    assert len(votes) <= 1
    if tied:
        assert len(tied) > result.seats_left > 0
        beside = [each.nominee_id for each in result.nominees if each.votes in votes]
        assert tuple(beside) == tied
    assert len(result.of(Outcome.ELECTED)) <= seats


@given(readings, st.integers(1, 9), st.randoms(use_true_random=False))
def test_batches_add_up_to_the_papers_whatever_their_order(papers: list[Reading], size: int, random: object) -> None:
    whole = add_up(papers, NAMES, REASONS)
    batches = []
    for batch in range(1, batch_count(len(papers), size) + 1):
        numbers = papers_in(batch, len(papers), size)
        assert {batch_of(number, size) for number in numbers} == {batch}
        part = add_up([papers[number - 1] for number in numbers], NAMES, REASONS)
        batches.append(BatchTotals(part.valid, part.invalid_by_reason, part.votes))
    random.shuffle(batches)  # type: ignore[attr-defined]

    added = add_batches(batches, NAMES, REASONS)

    assert added == whole
    result = judge([(each.nominee_id, each.votes) for each in added.votes], 3, 40, HALF)
    check_batches(added, result, batches, HALF)


def test_the_order_in_which_names_are_typed_never_matters() -> None:
    assert Reading((NAMES[2], NAMES[0])) == Reading((NAMES[0], NAMES[2], NAMES[0]))
    assert Reading((NAMES[1],), invalid="ký tên") == Reading(invalid="ký tên")


def test_a_wrong_total_is_found_by_the_second_calculation() -> None:
    papers = [Reading((NAMES[0],)), Reading((NAMES[1],)), Reading()]
    tally = add_up(papers, NAMES, REASONS)
    result = judge([(each.nominee_id, each.votes) for each in tally.votes], 5, 3, HALF)
    lost = papers[:2]
    swapped = [Reading((NAMES[0],)), Reading((NAMES[0],)), Reading()]

    for wrong in (lost, swapped, [*papers[:2], Reading(invalid="ký tên")]):
        with pytest.raises(RuleRefusal) as caught:
            check_agreement(tally, result, wrong, HALF)
        assert caught.value.code is Code.CALCULATIONS_DIFFER


def test_a_wrong_outcome_is_found_by_the_second_calculation() -> None:
    papers = [Reading((NAMES[0],))] * 3
    tally = add_up(papers, NAMES, REASONS)
    wrong = judge([(each.nominee_id, each.votes) for each in tally.votes], 5, 7, HALF)

    with pytest.raises(RuleRefusal) as caught:
        check_agreement(tally, wrong, papers, Fraction(1, 4))
    assert caught.value.code is Code.CALCULATIONS_DIFFER


def test_the_second_calculation_counts_each_nominee_by_itself() -> None:
    papers = [Reading((NAMES[0],), (NAMES[1],)), Reading(invalid="ký tên"), Reading()]

    found = votes_one_by_one(papers, NAMES[:3])

    assert list(found.values()) == [
        NomineeVotes(NAMES[0], 1, 1, 0),
        NomineeVotes(NAMES[1], 1, 0, 1),
        NomineeVotes(NAMES[2], 2, 0, 0),
    ]


@pytest.mark.parametrize(
    ("valid", "invalid", "votes", "code"),
    [
        (4, 2, [(4, 0, 0)], Code.VALID_AND_INVALID_DIFFER),
        (5, 0, [(6, 0, 0)], Code.VOTES_OVER_VALID),
        (5, 0, [(3, 1, 0)], Code.BOXES_DIFFER),
        (5, 0, [(5, 0, 0), (5, 0, 0), (1, 4, 0)], Code.VOTES_OVER_SEATS),
        (-1, 6, [(0, 0, 0)], Code.NUMBER_OUT_OF_RANGE),
        (5, 0, [(3, -1, 3)], Code.NUMBER_OUT_OF_RANGE),
    ],
)
def test_totals_of_a_batch_that_do_not_add_up_are_refused(
    valid: int, invalid: int, votes: list[tuple[int, int, int]], code: Code
) -> None:
    counts = tuple(NomineeVotes(NAMES[place], *each) for place, each in enumerate(votes))
    totals = BatchTotals(valid, (("ký tên", invalid),), counts)

    with pytest.raises(RuleRefusal) as caught:
        totals.checked(5, 2, BallotForm.STRIKE_OUT)

    assert caught.value.code is code
