"""A round of voting: its papers from the printer to the box, and its result from draft to the hall.

The papers of a round:

```
 listed ── print ──► printed
 printed ── print ──► printed
 printed ── issue ──► issued
 issued ── collect ──► collected
```

The result, once the papers are collected:

```
 draft ── confirm ──► confirmed
 confirmed ── release ──► released
 confirmed ── reopen ──► draft
 released ── reopen ──► draft
```
The head of the counting board confirms, a second person releases; a released result is locked, and only a reopening
with a reason leads back. The result before it stays in the journal.
"""

from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId, RoundId


class RoundState(StrEnum):
    """How far the papers of a round have come."""

    LISTED = "listed"
    PRINTED = "printed"
    ISSUED = "issued"
    COLLECTED = "collected"


class RoundStep(StrEnum):
    """What brings the papers of a round on."""

    PRINT = "print"
    ISSUE = "issue"
    COLLECT = "collect"


class ResultState(StrEnum):
    """How far the result of a round has come."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    RELEASED = "released"


class ResultStep(StrEnum):
    """What brings the result of a round on."""

    CONFIRM = "confirm"
    RELEASE = "release"
    REOPEN = "reopen"


class EntryMode(StrEnum):
    """How papers enter: each by itself, or the totals of a batch as they were called out."""

    PAPERS = "papers"
    BATCHES = "batches"


_ROUND_STEPS: dict[tuple[RoundState, RoundStep], RoundState] = {
    (RoundState.LISTED, RoundStep.PRINT): RoundState.PRINTED,
    (RoundState.PRINTED, RoundStep.PRINT): RoundState.PRINTED,
    (RoundState.PRINTED, RoundStep.ISSUE): RoundState.ISSUED,
    (RoundState.ISSUED, RoundStep.COLLECT): RoundState.COLLECTED,
}

_RESULT_STEPS: dict[tuple[ResultState, ResultStep], ResultState] = {
    (ResultState.DRAFT, ResultStep.CONFIRM): ResultState.CONFIRMED,
    (ResultState.CONFIRMED, ResultStep.RELEASE): ResultState.RELEASED,
    (ResultState.CONFIRMED, ResultStep.REOPEN): ResultState.DRAFT,
    (ResultState.RELEASED, ResultStep.REOPEN): ResultState.DRAFT,
}

_RESULT_REFUSALS: dict[tuple[ResultState, ResultStep], Code] = {
    (ResultState.DRAFT, ResultStep.RELEASE): Code.RESULT_NOT_CONFIRMED,
    (ResultState.DRAFT, ResultStep.REOPEN): Code.RESULT_NOT_CONFIRMED,
    (ResultState.CONFIRMED, ResultStep.CONFIRM): Code.RESULT_CONFIRMED,
    (ResultState.RELEASED, ResultStep.CONFIRM): Code.RESULT_LOCKED,
    (ResultState.RELEASED, ResultStep.RELEASE): Code.RESULT_LOCKED,
}


def round_step(state: RoundState, taken: RoundStep) -> RoundState:
    """Return the state that a step leads the papers to.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN with the state and the step. Rule: R-ROUND-01.
    """
    after = _ROUND_STEPS.get((state, taken))
    if after is None:
        raise RuleRefusal(Code.ROUND_STEP_OUT_OF_TURN, state=state, step=taken)
    return after


def result_step(state: ResultState, taken: ResultStep) -> ResultState:
    """Return the state that a step leads the result to.

    Raises RuleRefusal RESULT_NOT_CONFIRMED, RESULT_CONFIRMED or RESULT_LOCKED. Rule: R-RESULT-02.
    """
    after = _RESULT_STEPS.get((state, taken))
    if after is None:
        raise RuleRefusal(_RESULT_REFUSALS[state, taken])
    return after


@dataclass(frozen=True)
class RoundPlan:
    """A round as it opens: who stands in the order of the ballot, for how many seats.

    `run_off` is a round among those tied at the last seat.
    """

    round_id: RoundId
    number: int
    seats: int
    form: BallotForm
    nominee_ids: tuple[NomineeId, ...]
    run_off: bool = False


@dataclass(frozen=True)
class Issue:
    """The papers handed out: one for each delegate present, or the note says why not."""

    present: int
    printed: int
    issued: int
    note: str = ""

    def checked(self) -> "Issue":
        """Return the issue when it adds up.

        Raises RuleRefusal NUMBER_OUT_OF_RANGE, ISSUED_OVER_PRESENT, ISSUED_OVER_PRINTED or DIFFERENCE_UNEXPLAINED,
        each with the difference in papers. Rule: R-ROUND-02.
        """
        facts = {"issued": self.issued, "present": self.present, "printed": self.printed}
        if self.issued < 1:
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="issued")
        if self.issued > self.present:
            raise RuleRefusal(Code.ISSUED_OVER_PRESENT, difference=self.issued - self.present, **facts)
        if self.issued > self.printed:
            raise RuleRefusal(Code.ISSUED_OVER_PRINTED, difference=self.issued - self.printed, **facts)
        if self.issued != self.present and not self.note.strip():
            raise RuleRefusal(
                Code.DIFFERENCE_UNEXPLAINED, difference=self.present - self.issued, more=self.present, less=self.issued
            )
        return self


@dataclass(frozen=True)
class Collection:
    """The papers found in the box: as many as were issued, or the note says why not."""

    issued: int
    collected: int
    note: str = ""

    def checked(self) -> "Collection":
        """Return the collection when it adds up.

        Raises RuleRefusal NUMBER_OUT_OF_RANGE, COLLECTED_OVER_ISSUED or DIFFERENCE_UNEXPLAINED, each with the
        difference in papers. Rule: R-ROUND-03.
        """
        if self.collected < 1:
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="collected")
        if self.collected > self.issued:
            raise RuleRefusal(
                Code.COLLECTED_OVER_ISSUED,
                difference=self.collected - self.issued,
                issued=self.issued,
                collected=self.collected,
            )
        if self.collected != self.issued and not self.note.strip():
            raise RuleRefusal(
                Code.DIFFERENCE_UNEXPLAINED,
                difference=self.issued - self.collected,
                more=self.issued,
                less=self.collected,
            )
        return self
