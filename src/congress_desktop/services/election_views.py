"""Frozen rows of secret ballots for screens and papers; every figure in them was computed once."""

from dataclasses import dataclass
from datetime import datetime

from congress_desktop.domain.ballot_batches import BatchRuling, BatchTotals
from congress_desktop.domain.ballots import Paper, PaperState
from congress_desktop.domain.counting import ResultBase
from congress_desktop.domain.election_rounds import EntryMode, ResultState, RoundState
from congress_desktop.domain.elections import BallotForm, ElectionPlan, ElectionState, Nominee
from congress_desktop.domain.ids import DelegateId, ElectionId, MatterId, NomineeId, RoundId, SittingId
from congress_desktop.domain.rule_set import RuleSet
from congress_desktop.domain.tally import NomineeVotes, Outcome, RoundResult, Tally


@dataclass(frozen=True)
class NomineeRow:
    """A nominee on an election's list; `withdrawn` is the reason of somebody let off, None for who stands.

    `ballot_name` is the name as papers print it: namesakes carry their birth. `unit` is the branch of a delegate.
    """

    nominee: Nominee
    ballot_name: str
    delegate_id: DelegateId | None
    unit: str
    withdrawn: str | None


@dataclass(frozen=True)
class RoundRow:
    """A round and its papers; what did not happen yet is None. Nominees stand in the order of the ballot.

    `present` was frozen when the papers were handed out. `reduced` are people whom the rules take off the base for
    another reason than absence.
    """

    round_id: RoundId
    election_id: ElectionId
    number: int
    seats: int
    form: BallotForm
    run_off: bool
    nominees: tuple[NomineeRow, ...]
    state: RoundState
    result_state: ResultState
    printed: int
    sitting_id: SittingId | None
    present: int | None
    issued: int | None
    issue_note: str
    issued_at: datetime | None
    collected: int | None
    collect_note: str
    collected_at: datetime | None
    mode: EntryMode | None
    batch_size: int | None
    reduced: int
    reduced_reason: str
    confirmed_by: str
    confirmed_at: datetime | None
    released_by: str
    released_at: datetime | None
    reopened: int

    @property
    def nominee_ids(self) -> tuple[NomineeId, ...]:
        """The nominees' ids in the order of the ballot."""
        return tuple(each.nominee.nominee_id for each in self.nominees)


@dataclass(frozen=True)
class ElectionRow:
    """An election with its list and its rounds; `nominees` who stand come first, in the order of the ballot.

    `rules` is the rule set it is held under; `surplus_cap` how many names more than seats these rules allow,
    `prepared` the least and the most surplus that the convening committee prepares.
    """

    election_id: ElectionId
    ordinal: int
    plan: ElectionPlan
    state: ElectionState
    rules: RuleSet
    nominees: tuple[NomineeRow, ...]
    surplus_cap: int
    prepared: tuple[int, int]
    closed_at: datetime | None
    matter_id: MatterId | None
    list_note: str
    ended_at: datetime | None
    end_note: str
    rounds: tuple[RoundRow, ...]

    @property
    def standing(self) -> tuple[NomineeRow, ...]:
        """Those who stand, in the order of the ballot."""
        return tuple(each for each in self.nominees if each.withdrawn is None)

    @property
    def last_round(self) -> RoundRow | None:
        """The latest round, None before the list was closed."""
        return self.rounds[-1] if self.rounds else None


@dataclass(frozen=True)
class BatchRow:
    """A batch of papers as its totals were typed; `numbers` are those of its papers."""

    batch: int
    numbers: range
    first: BatchTotals | None
    second: BatchTotals | None
    first_by: str
    second_by: str
    ruling: BatchRuling | None

    @property
    def state(self) -> PaperState:
        """How far this batch has come; it moves as a paper does."""
        if self.ruling is not None:
            return PaperState.SETTLED
        if self.first is None or self.second is None:
            return PaperState.UNREAD if self.first is self.second else PaperState.READ_ONCE
        return PaperState.AGREED if self.first == self.second else PaperState.DIFFERING

    @property
    def totals(self) -> BatchTotals | None:
        """What the batch is counted as, None while that is not known."""
        if self.ruling is not None:
            return self.ruling.totals
        return self.first if self.state is PaperState.AGREED else None


@dataclass(frozen=True)
class EntryView:
    """The papers of a round, or its batches, as they were typed; counts are papers, of batches the papers in them.

    `read` counts each pass; `typists` names who typed in each pass, in the order in which they began.
    """

    round_id: RoundId
    mode: EntryMode
    papers: tuple[Paper, ...]
    batches: tuple[BatchRow, ...]
    batch_size: int
    collected: int
    read: tuple[int, int]
    agreed: int
    differing: int
    settled: int
    typists: tuple[tuple[str, ...], tuple[str, ...]]

    @property
    def missing(self) -> int:
        """How many papers still lack one reading or both."""
        return self.collected - self.agreed - self.differing - self.settled

    @property
    def complete(self) -> bool:
        """Whether every paper was read twice and every difference is decided."""
        return not self.missing and not self.differing


@dataclass(frozen=True)
class NomineeFigures:
    """One nominee's line of a result: votes, the share of the base as printed, and why the outcome is what it is."""

    row: NomineeRow
    place: int
    counts: NomineeVotes
    rank: int
    outcome: Outcome
    share: str
    reason: str


@dataclass(frozen=True)
class ResultView:
    """The result of a round; a draft until it is confirmed, and nobody else's business until it is released.

    `lines` stand by votes from high to low. The base is `summoned` less `absent` less `reduced` where the rule set
    takes people; `base_words` says so. `notices` are what must be told: a tie, seats left.
    """

    round: RoundRow
    election: ElectionRow
    tally: Tally
    result: RoundResult
    lines: tuple[NomineeFigures, ...]
    base: ResultBase
    base_words: str
    summoned: int
    absent: tuple[str, ...]
    entries: int
    agreed: int
    settled: int
    majority_confirmed: bool
    tie_confirmed: bool

    def of(self, outcome: Outcome) -> tuple[NomineeFigures, ...]:
        """Return the lines with this outcome, by votes from high to low."""
        return tuple(each for each in self.lines if each.outcome is outcome)

    @property
    def ballot_order(self) -> tuple[NomineeFigures, ...]:
        """The lines in the order of the ballot."""
        return tuple(sorted(self.lines, key=lambda line: line.place))
