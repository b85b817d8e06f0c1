"""Holding the two passes of a round against each other: the papers and batches that differ, and those decided."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from congress_desktop.domain.ballots import Paper, PaperState
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.ids import RoundId
from congress_desktop.services.ballot_pass import PassCounts, counts_of, read_otherwise
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_reading import batches_of, paper_of, round_row
from congress_desktop.services.election_views import BatchRow, RoundRow
from congress_desktop.storage import tables as t

_DECIDED_OR_DIFFERING = frozenset({PaperState.DIFFERING, PaperState.SETTLED})


@dataclass(frozen=True)
class Comparison:
    """The papers of a round that differ or were decided, or its batches, in the order of their numbers.

    `counts` say how far both passes are; papers read alike are not here.
    """

    round_id: RoundId
    mode: EntryMode
    collected: int
    batch_size: int
    counts: PassCounts
    papers: tuple[Paper, ...] = ()
    batches: tuple[BatchRow, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether both passes have read every paper."""
        return self.counts.first == self.counts.second == self.collected

    @property
    def settled(self) -> int:
        """How many papers were decided; of batches the papers in them."""
        papers = sum(each.state is PaperState.SETTLED for each in self.papers)
        return papers + sum(len(each.numbers) for each in self.batches if each.state is PaperState.SETTLED)


def comparison(desk: Desk, round_id: RoundId, also: int | None = None) -> Comparison:
    """Return what differs between the two passes of a round; no paper read alike is looked at.

    `also` is the number of one more paper or batch to be looked at again, shown once it was read twice.
    Raises RuleRefusal NO_SUCH_RECORD.
    """
    with desk.read() as connection:
        _, row = round_row(connection, round_id)
        mode = row.mode or EntryMode.PAPERS
        counts = counts_of(connection, row)
        by_papers = mode is EntryMode.PAPERS
        return Comparison(
            round_id,
            mode,
            row.collected or 0,
            row.batch_size or 1,
            counts,
            _papers(connection, round_id, also) if by_papers else (),
            () if by_papers else _batches(connection, row, also),
        )


def _papers(connection: Connection, round_id: RoundId, also: int | None) -> tuple[Paper, ...]:
    u = t.ballot_ruling.c
    ruled = connection.execute(select(u.number).where(u.round_id == round_id)).scalars()
    numbers = {*read_otherwise(connection, round_id), *ruled}
    shown = [paper_of(connection, round_id, number) for number in numbers]
    if also is not None and also not in numbers:
        asked = paper_of(connection, round_id, also)
        shown += [asked] if asked.state is PaperState.AGREED else []
    return tuple(sorted(shown, key=lambda paper: paper.number))


def _batches(connection: Connection, row: RoundRow, also: int | None) -> tuple[BatchRow, ...]:
    return tuple(
        each
        for each in batches_of(connection, row)
        if each.state in _DECIDED_OR_DIFFERING or (each.batch == also and each.state is PaperState.AGREED)
    )
