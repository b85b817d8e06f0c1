"""Votes by raised card: frozen presence, sums that must fit, verdicts with their base."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import SITTING, a_counted_matter, a_matter, a_small_congress, moves
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.open_votes import Count, MatterGroup, MatterState, judge
from congress_desktop.services import check_in, journal, open_votes
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import MatterRow
from congress_desktop.storage.profiles import read_rule_set
from congress_desktop.system.folders import rule_set_text


def _row(desk: Desk) -> MatterRow:
    return open_votes.matters(desk)[-1]


def test_opening_a_vote_freezes_who_is_present() -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    check_in.check_in(desk, SITTING, "5")
    moves(desk, 1, Movement.LEAVE)

    row = _row(desk)
    assert (row.state, row.present, row.summoned) == (MatterState.OPEN, 4, 5)


@pytest.mark.parametrize(
    ("count", "code", "difference"),
    [(Count(4, 1, 0), Code.SUM_OVER_PRESENT, 1), (Count(2, 1, 0), Code.SUM_BELOW_PRESENT, 1)],
)
def test_a_sum_that_does_not_fit_those_present_is_refused(count: Count, code: Code, difference: int) -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    with pytest.raises(RuleRefusal) as caught:
        open_votes.record_count(desk, matter, count, VoteBase.PRESENT)

    assert (caught.value.code, caught.value.facts["difference"]) == (code, difference)
    assert _row(desk).state is MatterState.OPEN


def test_people_who_did_not_vote_are_counted_as_such() -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    open_votes.record_count(desk, matter, Count(3, 0, 0, not_voting=1), VoteBase.PRESENT)

    row = _row(desk)
    assert (row.in_favour, row.not_voting, row.carried) == (3, 1, True)


@pytest.mark.parametrize(
    ("in_favour", "base", "carried", "needed"),
    [
        (2, VoteBase.PRESENT, False, 3),
        (3, VoteBase.PRESENT, True, 3),
        (3, VoteBase.SUMMONED, True, 3),
        (2, VoteBase.SUMMONED, False, 3),
    ],
)
def test_more_than_half_of_the_chosen_base_carries(in_favour: int, base: VoteBase, carried: bool, needed: int) -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)

    open_votes.record_count(desk, matter, Count(in_favour, 4 - in_favour, 0), base)

    row = _row(desk)
    assert (row.carried, row.needed, row.base) == (carried, needed, base)


@given(present=st.integers(1, 3000), in_favour=st.integers(0, 3000))
def test_a_matter_is_carried_exactly_when_twice_those_in_favour_exceed_the_base(present: int, in_favour: int) -> None:
    rule = read_rule_set(rule_set_text()).open_vote
    verdict = judge(in_favour, VoteBase.PRESENT, present, present, rule)

    assert verdict.carried == (2 * in_favour > present)
    assert verdict.carried == (in_favour >= verdict.needed)


def test_only_one_vote_is_open_at_a_time() -> None:
    desk = a_small_congress(present=3)
    first, second = a_matter(desk, "Một"), a_matter(desk, "Hai")
    open_votes.open_vote(desk, SITTING, first)

    with pytest.raises(RuleRefusal) as caught:
        open_votes.open_vote(desk, SITTING, second)

    assert (caught.value.code, caught.value.facts["title"]) == (Code.ANOTHER_VOTE_OPEN, "Một")


def test_a_vote_needs_somebody_present() -> None:
    desk = a_small_congress()
    matter = a_matter(desk)

    with pytest.raises(RuleRefusal) as caught:
        open_votes.open_vote(desk, SITTING, matter)

    assert caught.value.code is Code.NOBODY_PRESENT


def test_a_counted_vote_is_put_right_by_a_further_act_with_a_reason() -> None:
    desk = a_small_congress(present=4)
    matter = a_counted_matter(desk, 4)

    open_votes.correct_count(desk, matter, Count(3, 1, 0), VoteBase.PRESENT, "đếm lại tổ 3")

    row = _row(desk)
    assert (row.in_favour, row.against, row.corrections) == (3, 1, 1)
    kinds = [act.kind for act in journal.acts(desk)]
    assert kinds[:2] == ["vote_corrected", "vote_counted"]


def test_a_correction_that_changes_nothing_or_says_no_reason_is_refused() -> None:
    desk = a_small_congress(present=4)
    matter = a_counted_matter(desk, 4)

    with pytest.raises(RuleRefusal) as same:
        open_votes.correct_count(desk, matter, Count(4, 0, 0), VoteBase.PRESENT, "lý do")
    with pytest.raises(RuleRefusal) as silent:
        open_votes.correct_count(desk, matter, Count(3, 1, 0), VoteBase.PRESENT, "")

    assert (same.value.code, silent.value.code) == (Code.NOTHING_CORRECTED, Code.REASON_MISSING)


def test_matters_move_and_stop_at_the_ends() -> None:
    desk = a_small_congress()
    open_votes.add_matters(desk, [(title, MatterGroup.TARGET) for title in ("Một", "Hai", "", "Ba")])
    last = open_votes.matters(desk)[-1].matter_id

    open_votes.move_matter(desk, last, -1)
    open_votes.move_matter(desk, last, -9)

    assert [row.title for row in open_votes.matters(desk)] == ["Ba", "Một", "Hai"]


def test_withdrawing_a_count_opens_the_vote_again() -> None:
    desk = a_small_congress(present=4)
    a_counted_matter(desk, 4)
    last = journal.last_withdrawable(desk)
    assert last is not None

    journal.withdraw(desk, last.act_id, "đọc nhầm")

    row = _row(desk)
    assert (row.state, row.present, row.in_favour) == (MatterState.OPEN, 4, None)
    assert journal.verify(desk).sound
