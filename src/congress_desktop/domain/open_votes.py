"""Votes by raised card: they count people, and the sum is held against those present when the vote opened."""

from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase, is_majority, needed_for_majority
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import MatterId
from congress_desktop.domain.rule_set import OpenVoteRule


class MatterState(StrEnum):
    """Where a matter stands: draft → open → counted."""

    DRAFT = "draft"
    OPEN = "open"
    COUNTED = "counted"


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
    """A matter to be voted on, before its vote opens."""

    matter_id: MatterId
    title: str
    group: MatterGroup = MatterGroup.OTHER


@dataclass(frozen=True)
class Count:
    """How the people present answered; all four are people and add up to those present."""

    in_favour: int
    against: int
    other_opinion: int
    not_voting: int = 0

    @property
    def total(self) -> int:
        """The people counted, those who did not vote among them."""
        return self.in_favour + self.against + self.other_opinion + self.not_voting

    def checked(self, present_count: int) -> "Count":
        """Return the count when it adds up to the people present.

        Raises RuleRefusal NUMBER_OUT_OF_RANGE, SUM_OVER_PRESENT or SUM_BELOW_PRESENT with the sum, the people
        present and the difference. Rule: R-VOTE-01.
        """
        if min(self.in_favour, self.against, self.other_opinion, self.not_voting) < 0:
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="count")
        if self.total != present_count:
            over = self.total > present_count
            raise RuleRefusal(
                Code.SUM_OVER_PRESENT if over else Code.SUM_BELOW_PRESENT,
                in_favour=self.in_favour,
                against=self.against,
                other_opinion=self.other_opinion,
                total=self.total,
                present=present_count,
                difference=abs(self.total - present_count),
            )
        return self


@dataclass(frozen=True)
class VoteVerdict:
    """Whether a matter is carried, with the sum that led to it; counts are people."""

    carried: bool
    base: VoteBase
    base_count: int
    needed: int


def judge(in_favour: int, base: VoteBase, present_count: int, summoned_count: int, rule: OpenVoteRule) -> VoteVerdict:
    """Judge an open vote on the chosen base. Rule: R-VOTE-02."""
    base_count = present_count if base is VoteBase.PRESENT else summoned_count
    share = rule.majority.value
    return VoteVerdict(
        carried=is_majority(in_favour, share, base_count),
        base=base,
        base_count=base_count,
        needed=needed_for_majority(share, base_count),
    )
