"""Appointment decisions: who is named to which body and post, and what must agree."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import PersonId


class Body(StrEnum):
    """A leading body of the organization."""

    EXECUTIVE_COMMITTEE = "executive_committee"
    STANDING_COMMITTEE = "standing_committee"
    INSPECTION_COMMISSION = "inspection_commission"


class Post(StrEnum):
    """A post on a body, in order of rank."""

    SECRETARY = "secretary"
    DEPUTY_SECRETARY = "deputy_secretary"
    INSPECTION_CHAIR = "inspection_chair"
    INSPECTION_DEPUTY = "inspection_deputy"
    MEMBER = "member"


POSTS: dict[Body, tuple[Post, ...]] = {
    Body.EXECUTIVE_COMMITTEE: (Post.MEMBER, Post.SECRETARY, Post.DEPUTY_SECRETARY),
    Body.STANDING_COMMITTEE: (Post.MEMBER, Post.SECRETARY, Post.DEPUTY_SECRETARY),
    Body.INSPECTION_COMMISSION: (Post.MEMBER, Post.INSPECTION_CHAIR, Post.INSPECTION_DEPUTY),
}
"""The posts that each body has, the usual one first."""


@dataclass(frozen=True)
class Appointment:
    """One person named to one post on one body; `position` is what the person does today."""

    person_id: PersonId
    full_name: str
    body: Body
    post: Post = Post.MEMBER
    position: str = ""


@dataclass(frozen=True)
class Decision:
    """An appointment decision as its paper reads; people stand in the paper's order."""

    number: str
    issued_on: date
    authority: str
    signer: str
    title: str
    effective_on: date
    appointments: tuple[Appointment, ...]

    def checked(self) -> "Decision":
        """Return the decision when its paper is complete and agrees with itself.

        Raises RuleRefusal FIELD_EMPTY, NOBODY_APPOINTED, PERSON_TWICE_ON_BODY, POST_NOT_OF_BODY or
        TWO_SECRETARIES. Rule: R-APPOINT-01.
        """
        for field in ("number", "authority", "signer", "title"):
            if not getattr(self, field).strip():
                raise RuleRefusal(Code.FIELD_EMPTY, field=field)
        if not self.appointments:
            raise RuleRefusal(Code.NOBODY_APPOINTED)
        self._check_posts()
        seats = Counter((each.body, each.person_id) for each in self.appointments)
        for each in self.appointments:
            if seats[each.body, each.person_id] > 1:
                raise RuleRefusal(Code.PERSON_TWICE_ON_BODY, name=each.full_name, body=each.body)
        return self

    def _check_posts(self) -> None:
        for each in self.appointments:
            if each.post not in POSTS[each.body]:
                raise RuleRefusal(Code.POST_NOT_OF_BODY, name=each.full_name, body=each.body, post=each.post)
        secretaries = {each.person_id for each in self.appointments if each.post is Post.SECRETARY}
        if len(secretaries) > 1:
            raise RuleRefusal(Code.TWO_SECRETARIES)


class CheckKind(StrEnum):
    """What an appointment check looks at."""

    EXECUTIVE_SIZE = "executive_size"
    STANDING_SIZE = "standing_size"
    INSPECTION_SIZE = "inspection_size"
    SECRETARIES_WITHIN_STANDING = "secretaries_within_standing"
    STANDING_WITHIN_EXECUTIVE = "standing_within_executive"
    NOBODY_TWICE = "nobody_twice"
    NAMES_TOLD_APART = "names_told_apart"
    ENDED_AFTER_BEGUN = "ended_after_begun"
    ONE_AT_A_TIME = "one_at_a_time"
    ELECTED_AS_RELEASED = "elected_as_released"


@dataclass(frozen=True)
class AppointmentCheck:
    """One tick of the list: how many of how many agree, and whom it fails on."""

    kind: CheckKind
    agreeing: int
    of: int
    failing: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether everything agrees."""
        return self.agreeing == self.of and not self.failing


class OnBody(Protocol):
    """Somebody in a post of a body, by a decision or by an election."""

    @property
    def person_id(self) -> PersonId:
        """The person's id."""

    @property
    def full_name(self) -> str:
        """The person's name."""

    @property
    def body(self) -> Body:
        """The body."""

    @property
    def post(self) -> Post:
        """The post on the body."""


def check_register(
    holders: Iterable[OnBody], executive_count: int, standing_count: int, inspection_count: int
) -> tuple[AppointmentCheck, ...]:
    """Check all who hold a post the congress's numbers and against one another.

    A size of zero is not checked. Returns the ticks in the order in which the screen shows them.
    Rule: R-APPOINT-02.
    """
    every = tuple(holders)
    on = {body: {each.person_id for each in every if each.body is body} for body in Body}
    sizes = (
        (CheckKind.EXECUTIVE_SIZE, Body.EXECUTIVE_COMMITTEE, executive_count),
        (CheckKind.STANDING_SIZE, Body.STANDING_COMMITTEE, standing_count),
        (CheckKind.INSPECTION_SIZE, Body.INSPECTION_COMMISSION, inspection_count),
    )
    leaders = [each for each in every if each.post in (Post.SECRETARY, Post.DEPUTY_SECRETARY)]
    standing = [each for each in every if each.body is Body.STANDING_COMMITTEE]
    return (
        *(AppointmentCheck(kind, len(on[body]), size) for kind, body, size in sizes if size),
        _within(CheckKind.SECRETARIES_WITHIN_STANDING, leaders, on[Body.STANDING_COMMITTEE]),
        _within(CheckKind.STANDING_WITHIN_EXECUTIVE, standing, on[Body.EXECUTIVE_COMMITTEE]),
        _nobody_twice(every),
    )


def _within(kind: CheckKind, people: list[OnBody], outer: set[PersonId]) -> AppointmentCheck:
    names = {each.person_id: each.full_name for each in people}
    outside = tuple(name for person_id, name in names.items() if person_id not in outer)
    return AppointmentCheck(kind, len(names) - len(outside), len(names), outside)


def _nobody_twice(every: tuple[OnBody, ...]) -> AppointmentCheck:
    seats = Counter((each.body, each.person_id) for each in every)
    twice = tuple(dict.fromkeys(each.full_name for each in every if seats[each.body, each.person_id] > 1))
    return AppointmentCheck(CheckKind.NOBODY_TWICE, len(seats) - len(twice), len(seats), twice)
