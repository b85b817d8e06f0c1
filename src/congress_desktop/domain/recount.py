"""The second of two calculations, written apart from the first: each nominee by itself, vote by vote.

It shares only the shapes of the answers with `tally`, none of its arithmetic.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId
from congress_desktop.domain.tally import NomineeVotes, Outcome, RoundResult, Tally


def votes_one_by_one(readings: Iterable[Reading], nominees: Sequence[NomineeId]) -> dict[NomineeId, NomineeVotes]:
    """Return each nominee's votes, found by asking every valid paper about every nominee."""
    papers = [(frozenset(each.against), frozenset(each.uncounted)) for each in readings if not each.invalid]
    found = {}
    for nominee in nominees:
        votes = against = neither = 0
        for struck, unmarked in papers:
            if nominee in struck:
                against += 1
            elif nominee in unmarked:
                neither += 1
            else:
                votes += 1
        found[nominee] = NomineeVotes(nominee, votes, against, neither)
    return found


def outcome_of(
    votes: int, everybody: Sequence[int], seats: int, denominator: int, majority: Fraction | None
) -> Outcome:
    """Return one nominee's outcome, from how many others stand before and beside."""
    enough = votes > 0 if majority is None else Fraction(votes) > majority * denominator
    if not enough:
        return Outcome.NOT_ENOUGH
    before = sum(1 for other in everybody if other > votes)
    beside = sum(1 for other in everybody if other == votes)
    if before + beside <= seats:
        return Outcome.ELECTED
    return Outcome.TIED if before < seats else Outcome.NO_SEAT_LEFT


def check_agreement(tally: Tally, result: RoundResult, readings: Sequence[Reading], majority: Fraction | None) -> None:
    """Refuse a result that the second calculation does not find as well.

    Raises RuleRefusal CALCULATIONS_DIFFER, naming the first nominee in question where there is one. Rule: R-TALLY-04.
    """
    nominees = [each.nominee_id for each in tally.votes]
    invalid = sum(1 for each in readings if each.invalid)
    if (tally.papers, tally.invalid, tally.valid) != (len(readings), invalid, len(readings) - invalid):
        raise RuleRefusal(Code.CALCULATIONS_DIFFER)
    found = votes_one_by_one(readings, nominees)
    stated = {each.nominee_id: each for each in tally.votes}
    counts = [each.votes for each in found.values()]
    if len(result.nominees) != len(nominees):
        raise RuleRefusal(Code.CALCULATIONS_DIFFER)
    for each in result.nominees:
        mine = found[each.nominee_id]
        outcome = outcome_of(mine.votes, counts, result.seats, result.denominator, majority)
        if (stated[each.nominee_id], each.votes, each.outcome) != (mine, mine.votes, outcome):
            raise RuleRefusal(Code.CALCULATIONS_DIFFER, nominee_id=each.nominee_id)


def check_batches(tally: Tally, result: RoundResult, batches: Sequence[BatchTotals], majority: Fraction | None) -> None:
    """Refuse a result of batches that the second calculation does not find as well.

    Raises RuleRefusal CALCULATIONS_DIFFER. Rule: R-TALLY-04.
    """
    votes = {each.nominee_id: 0 for each in tally.votes}
    valid = invalid = 0
    for batch in batches:
        valid += batch.valid
        invalid += batch.invalid
        for each in batch.votes:
            votes[each.nominee_id] += each.votes
    if (tally.valid, tally.invalid, tally.papers) != (valid, invalid, valid + invalid):
        raise RuleRefusal(Code.CALCULATIONS_DIFFER)
    stated = {each.nominee_id: each.votes for each in tally.votes}
    everybody = list(votes.values())
    for line in result.nominees:
        mine = votes[line.nominee_id]
        outcome = outcome_of(mine, everybody, result.seats, result.denominator, majority)
        if (stated[line.nominee_id], line.votes, line.outcome) != (mine, mine, outcome):
            raise RuleRefusal(Code.CALCULATIONS_DIFFER, nominee_id=line.nominee_id)
