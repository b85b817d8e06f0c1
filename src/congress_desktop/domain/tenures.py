"""Tenures: one person's time in one post, how it began, what it rests on, how it ended, and what must agree."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from congress_desktop.domain.appointments import POSTS, Appointment, AppointmentCheck, Body, CheckKind, Decision, Post
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import DecisionId, ElectionId, PersonId, TenureId

_HELD_BY_ONE = (Post.SECRETARY, Post.INSPECTION_CHAIR)


class Origin(StrEnum):
    """How somebody came to a post."""

    APPOINTED = "appointed"
    ELECTED = "elected"


class TenureState(StrEnum):
    """How far a tenure is: the last thing that happened to it."""

    APPOINTED = "appointed"
    ELECTED = "elected"
    RATIFIED = "ratified"
    REPLACED = "replaced"
    ENDED = "ended"


@dataclass(frozen=True)
class Seat:
    """A post on a body."""

    body: Body
    post: Post = Post.MEMBER


@dataclass(frozen=True)
class Instrument:
    """The paper that a step rests on; what is not known of it is empty."""

    number: str = ""
    issued_on: PartialDate | None = None
    authority: str = ""


NO_PAPER = Instrument()
"""What a step rests on of which no paper is known."""


@dataclass(frozen=True)
class Tenure:
    """One person in one post of one body; `began_on` is None when nobody knows.

    `paper` is the decision, or the minutes that tell of the election. `election_id` is None for whoever was not
    elected at this congress.
    """

    tenure_id: TenureId
    person_id: PersonId
    full_name: str
    body: Body
    post: Post = Post.MEMBER
    position: str = ""
    origin: Origin = Origin.APPOINTED
    began_on: PartialDate | None = None
    paper: Instrument = NO_PAPER
    election_id: ElectionId | None = None

    def checked(self) -> "Tenure":
        """Return the tenure when it can be. Raises RuleRefusal FIELD_EMPTY or POST_NOT_OF_BODY."""
        if not self.full_name.strip():
            raise RuleRefusal(Code.FIELD_EMPTY, field="full_name")
        if self.post not in POSTS[self.body]:
            raise RuleRefusal(Code.POST_NOT_OF_BODY, name=self.full_name, body=self.body, post=self.post)
        return self


@dataclass(frozen=True)
class Ending:
    """How a tenure ended; `successor` is the tenure that took its place, None when nobody's did."""

    ended_on: PartialDate
    reason: str
    paper: Instrument = NO_PAPER
    successor: TenureId | None = None

    def checked(self, began_on: PartialDate | None) -> "Ending":
        """Return the ending of a tenure that began then. Raises RuleRefusal REASON_MISSING or ENDED_BEFORE_BEGUN."""
        if not self.reason.strip():
            raise RuleRefusal(Code.REASON_MISSING)
        if began_on is not None and began_on.is_certainly_after(self.ended_on):
            raise RuleRefusal(Code.ENDED_BEFORE_BEGUN)
        return self


@dataclass(frozen=True)
class Held:
    """A tenure with all that happened to it."""

    tenure: Tenure
    ratification: Instrument | None = None
    ending: Ending | None = None

    @property
    def state(self) -> TenureState:
        """The last thing that happened to it."""
        if self.ending is not None:
            return TenureState.REPLACED if self.ending.successor else TenureState.ENDED
        if self.ratification is not None:
            return TenureState.RATIFIED
        return TenureState(self.tenure.origin.value)


def tenure_id_of(decision_id: DecisionId, body: Body, person_id: PersonId) -> TenureId:
    """Return the id of the tenure that a decision begins: the same however often the decision is corrected."""
    return TenureId(f"{decision_id}:{body}:{person_id}")


def elected_tenure_id(election_id: ElectionId, person_id: PersonId) -> TenureId:
    """Return the id of the tenure that an election begins: nobody enters the register twice by one election."""
    return TenureId(f"{election_id}:{person_id}")


def tenures_of(decision_id: DecisionId, decision: Decision) -> tuple[Tenure, ...]:
    """Return the tenures that a decision begins, in the order of its paper."""
    return tuple(_tenure(decision_id, decision, each) for each in decision.appointments)


def _tenure(decision_id: DecisionId, decision: Decision, each: Appointment) -> Tenure:
    return Tenure(
        tenure_id_of(decision_id, each.body, each.person_id),
        each.person_id,
        each.full_name,
        each.body,
        each.post,
        each.position,
        Origin.APPOINTED,
        PartialDate.of(decision.effective_on),
        Instrument(decision.number, PartialDate.of(decision.issued_on), decision.authority),
    )


def check_history(
    every: Iterable[Held], released: Mapping[ElectionId, frozenset[PersonId]]
) -> tuple[AppointmentCheck, ...]:
    """Check what happened over time; a check that has nothing to look at is left out.

    `released` are those elected, by election, as the results stand that were released. Rule: R-APPOINT-03.
    """
    all_held = tuple(every)
    checks = (_ended_after_begun(all_held), _one_at_a_time(all_held), _elected_as_released(all_held, released))
    return tuple(each for each in checks if each.of)


def _ended_after_begun(every: Sequence[Held]) -> AppointmentCheck:
    dated = [
        (each.tenure.full_name, each.tenure.began_on, each.ending.ended_on)
        for each in every
        if each.ending and each.tenure.began_on
    ]
    wrong = [name for name, began_on, ended_on in dated if began_on.is_certainly_after(ended_on)]
    return _check(CheckKind.ENDED_AFTER_BEGUN, len(dated), wrong)


def _one_at_a_time(every: Sequence[Held]) -> AppointmentCheck:
    """Check that nobody holds a post of one while another surely still does; who succeeds may begin that same day."""
    posts: dict[tuple[Body, Post], list[Held]] = defaultdict(list)
    for each in every:
        if each.tenure.post in _HELD_BY_ONE and each.tenure.began_on:
            posts[each.tenure.body, each.tenure.post].append(each)
    names: list[str] = []
    for held in posts.values():
        ordered = sorted(held, key=lambda each: each.tenure.began_on.iso if each.tenure.began_on else "")
        for earlier, later in pairwise(ordered):
            if _overlap(earlier, later):
                names += [earlier.tenure.full_name, later.tenure.full_name]
    return _check(CheckKind.ONE_AT_A_TIME, sum(len(held) for held in posts.values()), names)


def _overlap(earlier: Held, later: Held) -> bool:
    if earlier.tenure.person_id == later.tenure.person_id:
        return False
    began_on = later.tenure.began_on
    return earlier.ending is None or (began_on is not None and earlier.ending.ended_on.is_certainly_after(began_on))


def _elected_as_released(every: Sequence[Held], released: Mapping[ElectionId, frozenset[PersonId]]) -> AppointmentCheck:
    elected = [(each.tenure, each.tenure.election_id) for each in every if each.tenure.election_id is not None]
    wrong = [each.full_name for each, by in elected if each.person_id not in released.get(by, frozenset())]
    return _check(CheckKind.ELECTED_AS_RELEASED, len(elected), wrong)


def _check(kind: CheckKind, of: int, failing: Sequence[str]) -> AppointmentCheck:
    names = tuple(dict.fromkeys(failing))
    return AppointmentCheck(kind, of - len(names), of, names)
