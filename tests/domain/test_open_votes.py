"""The arithmetic of raised cards: sums that come out, blocks that add up, verdicts that no vote in favour hurts."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.open_votes import (
    BlockCount,
    Count,
    OpenTally,
    added_up,
    checked_tally,
    judge,
    sum_problems,
)
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.storage.profiles import read_rule_set
from congress_desktop.system.folders import rule_set_text

RULE: OpenVoteRule = read_rule_set(rule_set_text()).open_vote
SIX_GROUPS = (
    BlockCount("Tổ số 1", "Phạm Thị Chung", 31, 0, 0, 31),
    BlockCount("Tổ số 2", "Đinh Anh Thọ", 31, 0, 0, 31),
    BlockCount("Tổ số 3", "Châu Đình Dũng", 31, 0, 1, 32),
    BlockCount("Tổ số 4", "Nguyễn Thị Sinh", 32, 0, 0, 32),
    BlockCount("Tổ số 5", "Lê Phi Dũng", 31, 0, 1, 32),
    BlockCount("Tổ số 6", "Nguyễn Thanh Bình", 30, 0, 0, 30),
)


@st.composite
def blocks_of_a_hall(draw: st.DrawFn) -> tuple[BlockCount, ...]:
    """Draw blocks whose cards are no more than the people in them."""
    blocks = []
    for number in range(draw(st.integers(1, 12))):
        favour, against, other = (draw(st.integers(0, 60)) for _ in range(3))
        present = favour + against + other + draw(st.integers(0, 5))
        blocks.append(BlockCount(f"Tổ số {number + 1}", "", favour, against, other, present))
    return tuple(blocks)


def codes(tally: OpenTally, present: int) -> list[Code]:
    return [each.code for each in sum_problems(tally, present)]


def test_six_groups_add_up_to_the_hall() -> None:
    count = added_up(SIX_GROUPS, 188)

    assert count == Count(186, 0, 2)
    assert codes(OpenTally(count, SIX_GROUPS), 188) == []


@given(blocks=blocks_of_a_hall())
def test_blocks_add_up_to_those_present_and_each_answer_to_its_own(blocks: tuple[BlockCount, ...]) -> None:
    present = sum(each.present or 0 for each in blocks)
    count = added_up(blocks, present)

    assert count.total == present
    assert count.in_favour == sum(each.in_favour for each in blocks)
    assert count.not_voting == sum(each.not_voting or 0 for each in blocks)
    assert checked_tally(OpenTally(count, blocks), present).count == count


@given(blocks=blocks_of_a_hall(), data=st.data())
def test_the_order_of_blocks_does_not_matter(blocks: tuple[BlockCount, ...], data: st.DataObject) -> None:
    present = sum(each.present or 0 for each in blocks) + data.draw(st.integers(-3, 3))
    shuffled = tuple(data.draw(st.permutations(blocks)))

    assert added_up(shuffled, present) == added_up(blocks, present)
    count = added_up(blocks, max(present, 0))
    assert codes(OpenTally(count, shuffled), present) == codes(OpenTally(count, blocks), present)


@given(
    count=st.builds(Count, *[st.integers(0, 2000)] * 4),
    absent=st.integers(0, 500),
    base=st.sampled_from(VoteBase),
    taken=st.sampled_from(["against", "other_opinion", "not_voting"]),
)
def test_one_more_vote_in_favour_never_hurts(count: Count, absent: int, base: VoteBase, taken: str) -> None:
    present, summoned = count.total, count.total + absent
    before = judge(count.in_favour, base, present, summoned, RULE)
    assume(getattr(count, taken) > 0)
    better = replace(count, in_favour=count.in_favour + 1, **{taken: getattr(count, taken) - 1})
    after = judge(better.in_favour, base, better.total, summoned, RULE)

    assert after.needed == before.needed
    assert after.carried >= before.carried


@given(present=st.integers(1, 3000), in_favour=st.integers(0, 3000))
def test_a_matter_is_carried_exactly_when_twice_those_in_favour_exceed_the_base(present: int, in_favour: int) -> None:
    verdict = judge(in_favour, VoteBase.PRESENT, present, present, RULE)

    assert verdict.carried == (2 * in_favour > present)
    assert verdict.carried == (in_favour >= verdict.needed)
    assert RULE.majority.value == Fraction(1, 2)


@pytest.mark.parametrize(
    ("count", "explanation", "expected"),
    [
        (Count(185, 1, 2), "", []),
        (Count(185, 1, 1, 1), "", []),
        (Count(185, 1, 1), "", [Code.SUM_BELOW_PRESENT]),
        (Count(185, 1, 1), "01 đồng chí ra ngoài", []),
        (Count(185, 1, 3), "", [Code.SUM_OVER_PRESENT]),
        (Count(185, 1, 3), "đã hỏi lại", [Code.SUM_OVER_PRESENT]),
    ],
)
def test_fewer_than_those_present_may_be_explained_and_more_never(
    count: Count, explanation: str, expected: list[Code]
) -> None:
    assert codes(OpenTally(count, (), explanation), 188) == expected


def test_a_problem_says_by_how_many() -> None:
    (problem,) = sum_problems(OpenTally(Count(184, 0, 0)), 188)

    assert (problem.counted, problem.expected, problem.difference) == (184, 188, 4)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"present": 30}, [Code.BLOCK_OVER_PRESENT, Code.BLOCKS_NOT_PRESENCE]),
        ({"present": 33}, [Code.BLOCKS_NOT_PRESENCE]),
        ({"present": None}, []),
        ({"in_favour": 30}, [Code.BLOCKS_NOT_COUNT]),
        ({"in_favour": 30, "against": 1}, [Code.BLOCKS_NOT_COUNT, Code.BLOCKS_NOT_COUNT]),
    ],
)
def test_a_block_that_does_not_come_out_is_named(changed: dict[str, int | None], expected: list[Code]) -> None:
    blocks = (*SIX_GROUPS[:2], replace(SIX_GROUPS[2], **changed), *SIX_GROUPS[3:])  # type: ignore[arg-type]

    assert codes(OpenTally(Count(186, 0, 2), blocks), 188) == expected


def test_blocks_that_nobody_counted_the_people_of_may_stay_below_presence_and_not_above() -> None:
    uncounted = tuple(replace(each, present=None) for each in SIX_GROUPS)

    assert codes(OpenTally(Count(186, 0, 2, 1), uncounted), 189) == []
    assert codes(OpenTally(Count(186, 0, 2), uncounted), 187) == [Code.BLOCKS_NOT_PRESENCE, Code.SUM_OVER_PRESENT]


@pytest.mark.parametrize(
    ("tally", "code"),
    [
        (OpenTally(Count(-1, 0, 0)), Code.NUMBER_OUT_OF_RANGE),
        (OpenTally(Count(1, 0, 0), (BlockCount("Tổ", "", 2, -1, 0),)), Code.NUMBER_OUT_OF_RANGE),
        (OpenTally(Count(1, 0, 0), (BlockCount(" ", "", 1, 0, 0),)), Code.FIELD_EMPTY),
        (
            OpenTally(Count(1, 0, 0), (BlockCount("Tổ số 1", "", 1, 0, 0), BlockCount("tổ  số 1", "", 0, 0, 0))),
            Code.BLOCK_NAME_TWICE,
        ),
    ],
)
def test_what_cannot_be_a_tally_is_refused(tally: OpenTally, code: Code) -> None:
    with pytest.raises(RuleRefusal) as caught:
        checked_tally(tally, 1)

    assert caught.value.code is code
