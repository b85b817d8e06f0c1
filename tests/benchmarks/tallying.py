"""How long papers take to be added up, judged and calculated a second time, beside bare counting in the same run."""

import random
from collections import Counter
from collections.abc import Callable
from fractions import Fraction

from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.ids import NomineeId
from congress_desktop.domain.recount import check_agreement
from congress_desktop.domain.tally import add_up, judge

SIZES = ((189, 35, 27), (1_550, 200, 154), (10_000, 200, 154))
"""Papers, names, seats."""

Milliseconds = Callable[[Callable[[], object], int], float]
Report = Callable[[str, float, str, float], None]


def bench_tally(milliseconds: Milliseconds, report: Report) -> None:
    """Papers in memory to a result that two calculations agree on; the bare count adds the struck names alone."""
    for papers, names, seats in SIZES:
        nominees = [NomineeId(f"n{place:03d}") for place in range(names)]
        readings = _papers(papers, nominees, names - seats)
        rounds = 9 if papers < SIZES[-1][0] else 3

        def bare(readings: list[Reading] = readings) -> None:
            Counter(name for reading in readings for name in reading.against)

        def ours(readings: list[Reading] = readings, nominees: list[NomineeId] = nominees, seats: int = seats) -> None:
            tally = add_up(readings, nominees, ())
            votes = [(each.nominee_id, each.votes) for each in tally.votes]
            result = judge(votes, seats, len(readings), Fraction(1, 2))
            check_agreement(tally, result, readings, Fraction(1, 2))

        name = f"tally, {papers:,} papers of {names} names, calculated twice"
        report(name, milliseconds(ours, rounds), "bare counting", milliseconds(bare, rounds))


def _papers(count: int, nominees: list[NomineeId], struck: int) -> list[Reading]:
    chance = random.Random(2025)
    return [Reading(tuple(chance.sample(nominees, struck))) for _ in range(count)]
