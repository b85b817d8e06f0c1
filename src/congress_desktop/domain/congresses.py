"""What a congress is before anything happens: its names, days, sittings and numbers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import SittingId
from congress_desktop.domain.vietnamese import tidy

MOST_PEOPLE = 999_999
"""Card numbers have up to six digits, so a congress has at most this many delegates."""


class SittingKind(StrEnum):
    """Which sitting of the congress it is."""

    PREPARATORY = "preparatory"
    OFFICIAL = "official"


@dataclass(frozen=True)
class PlannedSitting:
    """One sitting as planned: its kind and the day it is held on."""

    sitting_id: SittingId
    kind: SittingKind
    held_on: date


@dataclass(frozen=True)
class CongressPlan:
    """What the clerk knows when the congress is set up.

    `organization` is the superior organization's line on papers, `host` the organization that holds the
    congress, `locality` the place name before a paper's date. Counts are people, `branch_count` organizations.
    A size of zero for a body means that it is not known or not formed at this congress.
    """

    title: str
    organization: str
    host: str
    term: str
    venue: str
    locality: str
    sittings: tuple[PlannedSitting, ...]
    summoned_count: int
    member_count: int
    branch_count: int
    executive_count: int = 0
    standing_count: int = 0
    inspection_count: int = 0
    sample: bool = False

    def checked(self) -> "CongressPlan":
        """Return the plan when it can be used.

        Raises RuleRefusal FIELD_EMPTY, NO_SITTING, DATES_IN_WRONG_ORDER or NUMBER_OUT_OF_RANGE with `field`.
        """
        for field in ("title", "organization", "host", "term", "locality"):
            if not tidy(getattr(self, field)):
                raise RuleRefusal(Code.FIELD_EMPTY, field=field)
        if not self.sittings:
            raise RuleRefusal(Code.NO_SITTING)
        days = [sitting.held_on for sitting in self.sittings]
        if days != sorted(days):
            raise RuleRefusal(Code.DATES_IN_WRONG_ORDER)
        self._check_counts()
        return self

    def _check_counts(self) -> None:
        for field in ("summoned_count", "member_count", "branch_count"):
            if not 1 <= getattr(self, field) <= MOST_PEOPLE * (100 if field == "member_count" else 1):
                raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field=field)
        for field in ("executive_count", "standing_count", "inspection_count"):
            if not 0 <= getattr(self, field) <= MOST_PEOPLE:
                raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field=field)
        if self.standing_count > self.executive_count:
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="standing_count")
