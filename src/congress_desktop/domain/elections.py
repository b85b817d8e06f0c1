"""Elections by secret ballot: what is elected, who stands, and when the list of nominees may be closed.

```
 preparing ── close ──► closed
 closed ── reopen ──► preparing
 closed ── end ──► ended
```
A vote closes the list; reopening needs a reason and is over once papers were handed out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.appointments import Body
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId, PersonId
from congress_desktop.domain.rule_set import SurplusRule
from congress_desktop.domain.vietnamese import fold, given_name_key

MOST_NOMINEES = 999


class ElectionKind(StrEnum):
    """Whether people are elected, or only an opinion is asked about who may stand."""

    ELECTION = "election"
    OPINION = "opinion"


class Electorate(StrEnum):
    """Who votes: the rules subtract differently for each."""

    DELEGATE_CONGRESS = "delegate_congress"
    MEMBERS_CONGRESS = "members_congress"
    COMMITTEE = "committee"


class BallotForm(StrEnum):
    """The two legal forms: names struck out where there is a surplus, two boxes a name where there is none."""

    STRIKE_OUT = "strike_out"
    TWO_BOX = "two_box"


class NominationSource(StrEnum):
    """Who put a name forward."""

    CONVENING_COMMITTEE = "convening_committee"
    FLOOR = "floor"
    SELF = "self"


class ElectionState(StrEnum):
    """Where an election stands; the rounds of a closed list have states of their own."""

    PREPARING = "preparing"
    CLOSED = "closed"
    ENDED = "ended"


class ElectionStep(StrEnum):
    """What moves an election on."""

    CLOSE = "close"
    REOPEN = "reopen"
    END = "end"


_STEPS: dict[tuple[ElectionState, ElectionStep], ElectionState] = {
    (ElectionState.PREPARING, ElectionStep.CLOSE): ElectionState.CLOSED,
    (ElectionState.CLOSED, ElectionStep.REOPEN): ElectionState.PREPARING,
    (ElectionState.CLOSED, ElectionStep.END): ElectionState.ENDED,
}


def step(state: ElectionState, taken: ElectionStep) -> ElectionState:
    """Return the state that a step leads to.

    Raises RuleRefusal LIST_NOT_CLOSED, LIST_CLOSED or ELECTION_ENDED. Rule: R-NOMINEE-01.
    """
    after = _STEPS.get((state, taken))
    if after is None:
        raise RuleRefusal(_REFUSALS[state])
    return after


_REFUSALS = {
    ElectionState.PREPARING: Code.LIST_NOT_CLOSED,
    ElectionState.CLOSED: Code.LIST_CLOSED,
    ElectionState.ENDED: Code.ELECTION_ENDED,
}


@dataclass(frozen=True)
class ElectionPlan:
    """What is to be elected: how many people, by whom, on which form, under which rule set.

    `target` is the body that those elected enter, None for others such as a delegation to a higher congress.
    `rule_set` is the whole text of a rule set other than the congress's own; empty means the congress's.
    """

    title: str
    seats: int
    form: BallotForm
    kind: ElectionKind = ElectionKind.ELECTION
    electorate: Electorate = Electorate.DELEGATE_CONGRESS
    target: Body | None = None
    rule_set: str = ""

    def checked(self) -> "ElectionPlan":
        """Return the plan when it can be held. Raises RuleRefusal FIELD_EMPTY or NUMBER_OUT_OF_RANGE."""
        if not self.title.strip():
            raise RuleRefusal(Code.FIELD_EMPTY, field="election_title")
        if not 1 <= self.seats <= MOST_NOMINEES:
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="seats")
        return self


@dataclass(frozen=True)
class Nominee:
    """Somebody put forward; `note` is what stands beside the name on the list."""

    nominee_id: NomineeId
    person_id: PersonId
    full_name: str
    source: NominationSource = NominationSource.CONVENING_COMMITTEE
    birth: PartialDate | None = None
    position: str = ""
    note: str = ""


def alphabetical(nominees: Iterable[Nominee]) -> tuple[Nominee, ...]:
    """Return nominees by given name, then family and middle names; namesakes by birth, the elder first.

    A namesake without a birth date stands after those who have one. Rule: R-NOMINEE-02.
    """
    return tuple(sorted(nominees, key=_place))


def _place(nominee: Nominee) -> tuple[str, str]:
    return given_name_key(nominee.full_name), nominee.birth.iso if nominee.birth else "~"


def check_unlisted(name: str, birth: PartialDate | None, listed: Iterable[Nominee]) -> None:
    """Refuse somebody who stands on the list already: the same name and no other birth date to tell them apart.

    Raises RuleRefusal NOMINEE_TWICE. Rule: R-NOMINEE-03.
    """
    for other in listed:
        if fold(other.full_name) == fold(name) and (birth is None or other.birth is None or birth == other.birth):
            raise RuleRefusal(Code.NOMINEE_TWICE, name=name)


def surplus_cap(seats: int, limits: SurplusRule) -> int:
    """Return how many names more than seats a list may hold, rounded down. Rule: R-SURPLUS-01."""
    if seats <= limits.small_body_most_seats.value:
        return limits.small_body_surplus.value
    share = limits.cap.value
    return share.numerator * seats // share.denominator


def check_list(names: int, seats: int, form: BallotForm, limits: SurplusRule) -> None:
    """Refuse to close a list that the ballot's form does not fit.

    Raises RuleRefusal TOO_FEW_NOMINEES, SURPLUS_OVER_CAP, SURPLUS_MISSING where names are to be struck out and there
    are none to strike, or SURPLUS_ON_TWO_BOXES. Rule: R-SURPLUS-01.
    """
    facts = {"names": names, "seats": seats, "cap": surplus_cap(seats, limits)}
    surplus = names - seats
    if surplus < 0:
        raise RuleRefusal(Code.TOO_FEW_NOMINEES, **facts)
    if form is BallotForm.TWO_BOX and surplus:
        raise RuleRefusal(Code.SURPLUS_ON_TWO_BOXES, surplus=surplus, **facts)
    if form is BallotForm.STRIKE_OUT and not surplus:
        raise RuleRefusal(Code.SURPLUS_MISSING, **facts)
    if surplus > surplus_cap(seats, limits):
        raise RuleRefusal(Code.SURPLUS_OVER_CAP, surplus=surplus, over=surplus - surplus_cap(seats, limits), **facts)


def prepared_bounds(seats: int, limits: SurplusRule) -> tuple[int, int]:
    """Return the least and the most surplus that the convening committee prepares, in names.

    The least is rounded up and the most down; a small body prepares its own surplus. Rule: R-SURPLUS-02.
    """
    if seats <= limits.small_body_most_seats.value:
        return limits.small_body_surplus.value, limits.small_body_surplus.value
    least, most = limits.prepared_least.value, limits.prepared_most.value
    lowest = -(-least.numerator * seats // least.denominator)
    return lowest, max(lowest, most.numerator * seats // most.denominator)
