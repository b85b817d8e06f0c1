"""A ballot paper as two people read it: what it says, whether it is valid, and how its readings meet.

```
 unread ── read ──► read_once
 read_once ── read_alike ──► agreed
 read_once ── read_otherwise ──► differing
 agreed ── settle ──► settled
 differing ── settle ──► settled
 settled ── settle ──► settled
```
Two people may be wrong together: the counting board may settle any paper that was read twice, and settle it anew,
each time with a reason. A reading or a ruling that is taken back leads one step back.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId
from congress_desktop.domain.rule_set import BallotRule
from congress_desktop.domain.vietnamese import fold, tidy


class PaperState(StrEnum):
    """How far the readings of one paper have come."""

    UNREAD = "unread"
    READ_ONCE = "read_once"
    AGREED = "agreed"
    DIFFERING = "differing"
    SETTLED = "settled"


class PaperStep(StrEnum):
    """What brings a paper on."""

    READ = "read"
    READ_ALIKE = "read_alike"
    READ_OTHERWISE = "read_otherwise"
    SETTLE = "settle"


_STEPS: dict[tuple[PaperState, PaperStep], PaperState] = {
    (PaperState.UNREAD, PaperStep.READ): PaperState.READ_ONCE,
    (PaperState.READ_ONCE, PaperStep.READ_ALIKE): PaperState.AGREED,
    (PaperState.READ_ONCE, PaperStep.READ_OTHERWISE): PaperState.DIFFERING,
    (PaperState.AGREED, PaperStep.SETTLE): PaperState.SETTLED,
    (PaperState.DIFFERING, PaperStep.SETTLE): PaperState.SETTLED,
    (PaperState.SETTLED, PaperStep.SETTLE): PaperState.SETTLED,
}

_REFUSALS: dict[PaperStep, Code] = {
    PaperStep.READ: Code.PAPER_ALREADY_READ,
    PaperStep.READ_ALIKE: Code.PAPER_ALREADY_READ,
    PaperStep.READ_OTHERWISE: Code.PAPER_ALREADY_READ,
    PaperStep.SETTLE: Code.PAPER_NOT_READ_TWICE,
}


def step(state: PaperState, taken: PaperStep) -> PaperState:
    """Return the state that a step leads a paper to.

    Raises RuleRefusal PAPER_ALREADY_READ or PAPER_NOT_READ_TWICE. Rule: R-TALLY-01.
    """
    after = _STEPS.get((state, taken))
    if after is None:
        raise RuleRefusal(_REFUSALS[taken])
    return after


@dataclass(frozen=True)
class Reading:
    """What one person read on one paper; nobody's name is a position, so no order of names can change it.

    `against` are those struck out, or disagreed to; `uncounted` those with both boxes marked or none. Everybody else
    on the list is voted for. A paper with a reason in `invalid` votes for nobody. Equal readings are equal whatever
    the order in which they were typed.
    """

    against: tuple[NomineeId, ...] = ()
    uncounted: tuple[NomineeId, ...] = ()
    invalid: str = ""

    def __post_init__(self) -> None:
        """Put the names in one order, each once; an invalid paper says nothing else."""
        for field in ("against", "uncounted"):
            names = () if self.invalid else tuple(sorted(set(getattr(self, field))))
            object.__setattr__(self, field, names)

    def votes_for(self, nominees: Sequence[NomineeId]) -> int:
        """Return how many of the nominees this paper votes for."""
        return 0 if self.invalid else len(nominees) - len(self.against) - len(self.uncounted)


@dataclass(frozen=True)
class Ruling:
    """The deciding look at a paper that was read twice; the counting board decides, and says why."""

    reading: Reading
    decided_by: str
    reason: str


@dataclass(frozen=True)
class Paper:
    """One paper under its pencilled number, with the readings it has had; who read stands beside each."""

    number: int
    first: Reading | None = None
    second: Reading | None = None
    first_by: str = ""
    second_by: str = ""
    ruling: Ruling | None = None

    @property
    def state(self) -> PaperState:
        """Return how far the readings of this paper have come."""
        if self.ruling is not None:
            return PaperState.SETTLED
        if self.first is None or self.second is None:
            return PaperState.UNREAD if self.first is self.second else PaperState.READ_ONCE
        return PaperState.AGREED if self.first == self.second else PaperState.DIFFERING

    @property
    def reading(self) -> Reading | None:
        """Return what the paper is counted as, None while that is not known."""
        if self.ruling is not None:
            return self.ruling.reading
        return self.first if self.state is PaperState.AGREED else None

    def of_pass(self, pass_number: int) -> tuple[Reading | None, str]:
        """Return what one of the two passes read, and who; None and nobody while it read nothing."""
        return (self.first, self.first_by) if pass_number == 1 else (self.second, self.second_by)

    def check_reader(self, pass_number: int, typed_by: str) -> None:
        """Refuse a reading that this paper has had, or by whoever read the paper the other time.

        Raises RuleRefusal PAPER_ALREADY_READ, FIELD_EMPTY or SAME_READER_TWICE. Rule: R-TALLY-02.
        """
        had, other_by = (self.first, self.second_by) if pass_number == 1 else (self.second, self.first_by)
        if had is not None:
            raise RuleRefusal(Code.PAPER_ALREADY_READ, number=self.number)
        if not tidy(typed_by):
            raise RuleRefusal(Code.FIELD_EMPTY, field="typed_by")
        if fold(typed_by) == fold(other_by):
            raise RuleRefusal(Code.SAME_READER_TWICE, name=tidy(typed_by))


def differences(one: Reading, other: Reading) -> tuple[NomineeId, ...]:
    """Return the nominees about whom two readings differ; empty when they differ in being invalid alone."""
    return tuple(sorted((set(one.against) ^ set(other.against)) | (set(one.uncounted) ^ set(other.uncounted))))


def proposed_reason(
    reading: Reading, nominees: Sequence[NomineeId], seats: int, form: BallotForm, rule: BallotRule
) -> str:
    """Return why the rule set would call a paper invalid by what was read on it; empty when it would not.

    A proposal and no more: the counting board decides. Rule: R-BALLOT-01.
    """
    if reading.invalid:
        return reading.invalid
    if len(nominees) == 1:
        return rule.one_name.value if reading.uncounted else ""
    voted = reading.votes_for(nominees)
    if voted > seats:
        return rule.too_many.value
    nobody = voted == 0 and not reading.uncounted
    if nobody and (form is BallotForm.STRIKE_OUT or rule.all_against_invalid.value):
        return rule.nobody.value
    return ""
