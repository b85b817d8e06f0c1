"""The first of two calculations: the papers added up, and who is elected by them.

It counts what was struck out and subtracts; `recount` does the same another way, and the two must agree.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import groupby

from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.counting import is_majority, needed_for_majority
from congress_desktop.domain.ids import NomineeId


class Outcome(StrEnum):
    """What a round says of a nominee."""

    ELECTED = "elected"
    TIED = "tied"
    NO_SEAT_LEFT = "no_seat_left"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True)
class NomineeVotes:
    """The votes for a nominee, against, and papers that say neither; all three are papers, valid ones."""

    nominee_id: NomineeId
    votes: int
    against: int
    uncounted: int = 0


@dataclass(frozen=True)
class Tally:
    """Papers added up; nominees in the order of the ballot, reasons in the order of the rule set as given."""

    papers: int
    valid: int
    invalid: int
    invalid_by_reason: tuple[tuple[str, int], ...]
    votes: tuple[NomineeVotes, ...]


@dataclass(frozen=True)
class NomineeResult:
    """One nominee's result; `rank` is shared by those with equal votes."""

    nominee_id: NomineeId
    votes: int
    rank: int
    outcome: Outcome


@dataclass(frozen=True)
class RoundResult:
    """The result of a round: nominees by votes from high to low, equal votes in the order of the ballot.

    `needed` is the least number of votes that is more than the share of `denominator`, zero where none is asked for.
    `seats_left` are seats that nobody won; those tied at the last seat are not elected.
    """

    denominator: int
    needed: int
    seats: int
    nominees: tuple[NomineeResult, ...]

    def of(self, outcome: Outcome) -> tuple[NomineeId, ...]:
        """Return the nominees with this outcome, by votes from high to low."""
        return tuple(each.nominee_id for each in self.nominees if each.outcome is outcome)

    @property
    def seats_left(self) -> int:
        """Return how many seats this round left empty."""
        return self.seats - len(self.of(Outcome.ELECTED))


def add_up(readings: Iterable[Reading], nominees: Sequence[NomineeId], reasons: Sequence[str]) -> Tally:
    """Add up the papers of a round. Rule: R-TALLY-03.

    Votes are the valid papers less those that say otherwise. Reasons that the rule set does not have come last.
    """
    against: Counter[NomineeId] = Counter()
    uncounted: Counter[NomineeId] = Counter()
    invalid: Counter[str] = Counter()
    papers = 0
    for reading in readings:
        papers += 1
        if reading.invalid:
            invalid[reading.invalid] += 1
        else:
            against.update(reading.against)
            uncounted.update(reading.uncounted)
    valid = papers - invalid.total()
    listed = [*reasons, *sorted(set(invalid) - set(reasons))]
    return Tally(
        papers=papers,
        valid=valid,
        invalid=invalid.total(),
        invalid_by_reason=tuple((reason, invalid[reason]) for reason in listed if invalid[reason]),
        votes=tuple(
            NomineeVotes(each, valid - against[each] - uncounted[each], against[each], uncounted[each])
            for each in nominees
        ),
    )


def judge(
    votes: Sequence[tuple[NomineeId, int]], seats: int, denominator: int, majority: Fraction | None
) -> RoundResult:
    """Return who is elected by votes given in the order of the ballot. Rule: R-RESULT-01.

    `majority` None asks for none, as in a run-off. Whoever has it takes a seat from the top; where the last seat would
    go to several with equal votes it goes to none of them: they are tied.
    """
    ranked = sorted(votes, key=lambda each: -each[1])
    results: list[NomineeResult] = []
    open_seats = seats
    for count, group in groupby(ranked, key=lambda each: each[1]):
        members = [nominee for nominee, _ in group]
        rank = len(results) + 1
        if not _enough(count, denominator, majority):
            outcome = Outcome.NOT_ENOUGH
        elif len(members) <= open_seats:
            outcome = Outcome.ELECTED
            open_seats -= len(members)
        elif open_seats:
            outcome = Outcome.TIED
            open_seats = 0
        else:
            outcome = Outcome.NO_SEAT_LEFT
        results.extend(NomineeResult(each, count, rank, outcome) for each in members)
    return RoundResult(denominator, _needed(majority, denominator), seats, tuple(results))


def _enough(count: int, denominator: int, majority: Fraction | None) -> bool:
    return count > 0 if majority is None else is_majority(count, majority, denominator)


def _needed(majority: Fraction | None, denominator: int) -> int:
    return 0 if majority is None else needed_for_majority(majority, denominator)
