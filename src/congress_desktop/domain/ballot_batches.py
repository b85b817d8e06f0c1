"""A batch of papers as its totals were called out: the sums that must hold before they are kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId
from congress_desktop.domain.tally import NomineeVotes, Tally


def batch_of(number: int, size: int) -> int:
    """Return the batch, from 1, in which the paper with this number lies."""
    return (number - 1) // size + 1


def batch_count(papers: int, size: int) -> int:
    """Return how many batches so many papers make."""
    return -(-papers // size)


def papers_in(batch: int, papers: int, size: int) -> range:
    """Return the numbers of the papers of a batch."""
    first = (batch - 1) * size + 1
    return range(first, min(first + size, papers + 1))


@dataclass(frozen=True)
class BatchTotals:
    """What the tally sheet of a batch says; counts are papers, nominees in the order of the ballot."""

    valid: int
    invalid_by_reason: tuple[tuple[str, int], ...]
    votes: tuple[NomineeVotes, ...]

    @property
    def invalid(self) -> int:
        """Return how many papers of the batch are invalid."""
        return sum(count for _, count in self.invalid_by_reason)

    def checked(self, papers: int, seats: int, form: BallotForm) -> "BatchTotals":
        """Return the totals when they add up to the papers of the batch.

        Raises RuleRefusal NUMBER_OUT_OF_RANGE, VALID_AND_INVALID_DIFFER, or as `check_votes`. Rule: R-TALLY-05.
        """
        if self.valid < 0 or any(count < 0 for _, count in self.invalid_by_reason):
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="valid")
        if self.valid + self.invalid != papers:
            raise RuleRefusal(
                Code.VALID_AND_INVALID_DIFFER,
                valid=self.valid,
                invalid=self.invalid,
                total=self.valid + self.invalid,
                collected=papers,
                difference=abs(self.valid + self.invalid - papers),
            )
        check_votes(self.votes, self.valid, seats, form)
        return self


@dataclass(frozen=True)
class BatchRuling:
    """A batch counted again; the counting board decides, and says why."""

    totals: BatchTotals
    decided_by: str
    reason: str


def check_votes(votes: Sequence[NomineeVotes], valid: int, seats: int, form: BallotForm) -> None:
    """Refuse votes that so many valid papers cannot hold.

    Raises RuleRefusal NUMBER_OUT_OF_RANGE, VOTES_OVER_VALID, BOXES_DIFFER with the nominee's place on the ballot,
    VOTES_OVER_SEATS or VOTES_UNDER_PAPERS, each with the sum in question. Rule: R-TALLY-05.
    """
    for place, each in enumerate(votes, 1):
        if each.votes > valid:
            raise RuleRefusal(Code.VOTES_OVER_VALID, place=place, votes=each.votes, valid=valid)
        if min(each.votes, each.against, each.uncounted) < 0:
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="votes")
        total = each.votes + each.against + each.uncounted
        if total != valid:
            raise RuleRefusal(
                Code.BOXES_DIFFER,
                place=place,
                votes=each.votes,
                against=each.against,
                uncounted=each.uncounted,
                total=total,
                valid=valid,
                difference=abs(total - valid),
            )
    if form is BallotForm.STRIKE_OUT:
        _check_cast([each.votes for each in votes], valid, seats)


def _check_cast(votes: Sequence[int], valid: int, seats: int) -> None:
    """Refuse votes that no valid papers can make together: each is for one nominee at least and for `seats` at most."""
    cast, most = sum(votes), seats * valid
    facts = {"votes": tuple(votes), "cast": cast, "seats": seats, "valid": valid, "most": most}
    if cast > most:
        raise RuleRefusal(Code.VOTES_OVER_SEATS, **facts)
    if cast < valid:
        raise RuleRefusal(Code.VOTES_UNDER_PAPERS, difference=valid - cast, **facts)


def add_batches(batches: Sequence[BatchTotals], nominees: Sequence[NomineeId], reasons: Sequence[str]) -> Tally:
    """Add up the batches of a round. Rule: R-TALLY-03."""
    found: dict[str, int] = {}
    for batch in batches:
        for reason, count in batch.invalid_by_reason:
            found[reason] = found.get(reason, 0) + count
    listed = [*reasons, *sorted(set(found) - set(reasons))]
    valid = sum(each.valid for each in batches)
    invalid = sum(found.values())
    by_nominee = [{each.nominee_id: each for each in batch.votes} for batch in batches]
    return Tally(
        papers=valid + invalid,
        valid=valid,
        invalid=invalid,
        invalid_by_reason=tuple((reason, found[reason]) for reason in listed if found.get(reason)),
        votes=tuple(
            NomineeVotes(
                each,
                sum(batch[each].votes for batch in by_nominee),
                sum(batch[each].against for batch in by_nominee),
                sum(batch[each].uncounted for batch in by_nominee),
            )
            for each in nominees
        ),
    )
