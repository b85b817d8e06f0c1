"""Votes by raised card: they count people, and the sum is held against those present when the vote opened.

Everything here is arithmetic on plain numbers; where a matter stands is in `vote_states`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase, is_majority, needed_for_majority
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import MatterId
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.domain.vietnamese import fold


class MatterGroup(StrEnum):
    """What kind of matter is voted on; the minutes gather matters by it."""

    BODY = "body"
    PROCEDURE = "procedure"
    CREDENTIALS = "credentials"
    REPORT = "report"
    TARGET = "target"
    TASK = "task"
    PROJECT = "project"
    BREAKTHROUGH = "breakthrough"
    RESOLUTION = "resolution"
    OTHER = "other"


@dataclass(frozen=True)
class PlannedMatter:
    """A matter to be voted on, before its vote opens.

    `text` is what is put to the vote word for word, empty when the title says it all; a `base` of None is the one of
    the rule set.
    """

    matter_id: MatterId
    title: str
    group: MatterGroup = MatterGroup.OTHER
    text: str = ""
    base: VoteBase | None = None


@dataclass(frozen=True)
class Count:
    """How the people present answered; all four are people and add up to those present."""

    in_favour: int
    against: int
    other_opinion: int
    not_voting: int = 0

    @property
    def answers(self) -> int:
        """The people who raised their card, whatever they answered."""
        return self.in_favour + self.against + self.other_opinion

    @property
    def total(self) -> int:
        """The people counted, those who did not vote among them."""
        return self.answers + self.not_voting


@dataclass(frozen=True)
class BlockCount:
    """The cards of one block, delegation or discussion group, and who counted them.

    `present` is how many of it sat there, None when nobody counted that.
    """

    name: str
    counter: str
    in_favour: int
    against: int
    other_opinion: int
    present: int | None = None

    @property
    def answers(self) -> int:
        """The people of the block who raised their card."""
        return self.in_favour + self.against + self.other_opinion

    @property
    def not_voting(self) -> int | None:
        """Those of the block who were there and raised no card; None when nobody counted who was there."""
        return None if self.present is None else self.present - self.answers


@dataclass(frozen=True)
class OpenTally:
    """A count as it is recorded: the sum, the blocks that it is the sum of, and what there is to say about it.

    `explanation` is needed when the sum stays below those present; it is printed with the count.
    """

    count: Count
    blocks: tuple[BlockCount, ...] = ()
    explanation: str = ""


@dataclass(frozen=True)
class SumProblem:
    """A sum that does not come out: which one, what was counted and what it should be.

    `block` names the block that it is about, empty for the whole hall.
    """

    code: Code
    counted: int
    expected: int
    block: str = ""

    @property
    def difference(self) -> int:
        """By how many people it is out."""
        return abs(self.counted - self.expected)


def added_up(blocks: tuple[BlockCount, ...], present_count: int) -> Count:
    """Return the count that blocks add up to; whoever raised no card of those present did not vote.

    The rest is 0 when more cards were counted than people: `sum_problems` then says so.
    """
    in_favour = sum(each.in_favour for each in blocks)
    against = sum(each.against for each in blocks)
    other_opinion = sum(each.other_opinion for each in blocks)
    return Count(in_favour, against, other_opinion, max(present_count - in_favour - against - other_opinion, 0))


def sum_problems(tally: OpenTally, present_count: int) -> tuple[SumProblem, ...]:
    """Return every sum of a tally that does not come out, the blocks' first; empty when it may be recorded.

    Nobody is counted twice: more cards than people is never explained away. Fewer may be explained.
    Rule: R-VOTE-01.
    """
    return (*_block_problems(tally, present_count), *_hall_problems(tally, present_count))


def _hall_problems(tally: OpenTally, present_count: int) -> Iterator[SumProblem]:
    total = tally.count.total
    if total > present_count:
        yield SumProblem(Code.SUM_OVER_PRESENT, total, present_count)
    if total < present_count and not tally.explanation:
        yield SumProblem(Code.SUM_BELOW_PRESENT, total, present_count)


def _block_problems(tally: OpenTally, present_count: int) -> Iterator[SumProblem]:
    if not tally.blocks:
        return
    for block in tally.blocks:
        if block.present is not None and block.answers > block.present:
            yield SumProblem(Code.BLOCK_OVER_PRESENT, block.answers, block.present, block.name)
    seated = sum(each.answers if each.present is None else each.present for each in tally.blocks)
    all_known = all(each.present is not None for each in tally.blocks)
    if seated > present_count or (all_known and seated != present_count):
        yield SumProblem(Code.BLOCKS_NOT_PRESENCE, seated, present_count)
    for part in ("in_favour", "against", "other_opinion"):
        counted, whole = sum(getattr(each, part) for each in tally.blocks), getattr(tally.count, part)
        if counted != whole:
            yield SumProblem(Code.BLOCKS_NOT_COUNT, counted, whole)


def checked_tally(tally: OpenTally, present_count: int) -> OpenTally:
    """Return a tally that may be recorded.

    Raises RuleRefusal NUMBER_OUT_OF_RANGE, FIELD_EMPTY or BLOCK_NAME_TWICE for what was typed of the blocks, and
    SUM_OVER_PRESENT, SUM_BELOW_PRESENT, BLOCK_OVER_PRESENT, BLOCKS_NOT_PRESENCE or BLOCKS_NOT_COUNT with the first
    sum that does not come out, the people present and the difference. Rule: R-VOTE-01.
    """
    count = tally.count
    numbers = [count.in_favour, count.against, count.other_opinion, count.not_voting]
    for block in tally.blocks:
        numbers += [block.in_favour, block.against, block.other_opinion, block.present or 0]
    if min(numbers) < 0:
        raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="count")
    _check_names(tally.blocks)
    for problem in sum_problems(tally, present_count):
        raise RuleRefusal(problem.code, **problem_facts(problem, count))
    return tally


def problem_facts(problem: SumProblem, count: Count) -> dict[str, object]:
    """Return what a message says about a sum that does not come out."""
    return {
        "in_favour": count.in_favour,
        "against": count.against,
        "other_opinion": count.other_opinion,
        "total": problem.counted,
        "present": problem.expected,
        "difference": problem.difference,
        "name": problem.block,
    }


def _check_names(blocks: tuple[BlockCount, ...]) -> None:
    names: set[str] = set()
    for block in blocks:
        if not block.name.strip():
            raise RuleRefusal(Code.FIELD_EMPTY, field="block")
        if fold(block.name) in names:
            raise RuleRefusal(Code.BLOCK_NAME_TWICE, name=block.name)
        names.add(fold(block.name))


@dataclass(frozen=True)
class VoteVerdict:
    """Whether a matter is carried, with the sum that led to it; counts are people.

    More than the `part` of the base carries, and `needed` is the least count that is.
    """

    carried: bool
    base: VoteBase
    base_count: int
    part: Fraction
    needed: int


def judge(in_favour: int, base: VoteBase, present_count: int, summoned_count: int, rule: OpenVoteRule) -> VoteVerdict:
    """Judge an open vote on the chosen base. Rule: R-VOTE-02."""
    base_count = present_count if base is VoteBase.PRESENT else summoned_count
    part = rule.majority.value
    return VoteVerdict(
        carried=is_majority(in_favour, part, base_count),
        base=base,
        base_count=base_count,
        part=part,
        needed=needed_for_majority(part, base_count),
    )
