"""One pass over the papers of a round, as whoever types it may see it: nothing of what the other pass read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain

from sqlalchemy import ColumnElement, Connection, func, select, true

from congress_desktop.domain.ballot_batches import BatchTotals, batch_count, batch_of, papers_in
from congress_desktop.domain.ballots import PaperState, Reading
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.ids import ActId, RoundId
from congress_desktop.domain.vietnamese import fold
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_reading import batches_of, round_row
from congress_desktop.services.election_views import RoundRow
from congress_desktop.services.journal import too_old_for_one
from congress_desktop.storage import tables as t
from congress_desktop.storage.codec import read_value

FIRST, SECOND = 1, 2
"""The two passes over the papers."""


@dataclass(frozen=True)
class PassView:
    """Who typed what in one pass; `mine` and `other` name who typed each number in this pass and in the other.

    The numbers are those of papers, or of batches where batches are counted as a whole. What was read is not here,
    so that nobody who types can be shown it.
    """

    round_id: RoundId
    pass_number: int
    mode: EntryMode
    collected: int
    batch_size: int
    mine: Mapping[int, str]
    other: Mapping[int, str]

    @property
    def last(self) -> int:
        """The highest number there is."""
        return self.collected if self.mode is EntryMode.PAPERS else self.batches

    @property
    def batches(self) -> int:
        """How many batches there are."""
        return batch_count(self.collected, self.batch_size)

    @property
    def complete(self) -> bool:
        """Whether every number was read in this pass."""
        return len(self.mine) == self.last

    @property
    def papers_read(self) -> int:
        """How many papers were read in this pass; of a counted batch all that lie in it."""
        if self.mode is EntryMode.PAPERS:
            return len(self.mine)
        return sum(len(self.papers_of(batch)) for batch in self.mine)

    def batch_of(self, number: int) -> int:
        """Return the batch in which a number lies; a batch lies in itself."""
        return batch_of(number, self.batch_size) if self.mode is EntryMode.PAPERS else number

    def papers_of(self, batch: int) -> range:
        """Return the numbers of the papers in a batch."""
        return papers_in(batch, self.collected, self.batch_size)

    def batch_done(self, batch: int) -> bool:
        """Tell whether a batch was read whole in this pass."""
        if self.mode is EntryMode.BATCHES:
            return batch in self.mine
        return all(number in self.mine for number in self.papers_of(batch))

    def read_by_other_hand(self, number: int, name: str) -> bool:
        """Tell whether somebody of this name read the number in the other pass. Rule: R-TALLY-02."""
        return fold(self.other.get(number, "")) == fold(name)

    def next_for(self, name: str, after: int = 0) -> int | None:
        """Return the next number that this person may read, round from `after` to it again; None when none is left."""
        numbers: Iterator[int] = chain(range(after + 1, self.last + 1), range(1, min(after, self.last) + 1))
        open_to_all = (number for number in numbers if number not in self.mine)
        return next((number for number in open_to_all if not self.read_by_other_hand(number, name)), None)

    def with_read(self, number: int, name: str) -> "PassView":
        """Return the pass as it is once this person has read a number."""
        return replace(self, mine={**self.mine, number: name})

    def without(self, number: int) -> "PassView":
        """Return the pass as it is once a number was taken back."""
        return replace(self, mine={each: name for each, name in self.mine.items() if each != number})


@dataclass(frozen=True)
class OwnReading:
    """What one pass says of one number, with the act that said it.

    `taken` is how many papers came in the same act: more than one were taken over from another laptop. `needs_second`
    tells whether one person alone may not take it back any more. Of a paper `reading` is set, of a batch `totals`.
    """

    number: int
    typed_by: str
    at: datetime
    act_id: ActId
    taken: int
    needs_second: bool
    reading: Reading | None = None
    totals: BatchTotals | None = None


@dataclass(frozen=True)
class PassCounts:
    """How many papers were read in each pass, and how many still differ; of batches the papers in them."""

    first: int
    second: int
    differing: int


def pass_view(desk: Desk, round_id: RoundId, pass_number: int) -> PassView:
    """Return who typed what in one pass of a round. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        _, row = round_row(connection, round_id)
        typed = {number: _typists(connection, row, number) for number in (FIRST, SECOND)}
    mode = row.mode or EntryMode.PAPERS
    other = FIRST if pass_number == SECOND else SECOND
    return PassView(
        round_id, pass_number, mode, row.collected or 0, row.batch_size or 1, typed[pass_number], typed[other]
    )


def _typists(connection: Connection, row: RoundRow, pass_number: int) -> dict[int, str]:
    table = t.ballot_reading if row.mode is not EntryMode.BATCHES else t.batch_total
    number = table.c.number if row.mode is not EntryMode.BATCHES else table.c.batch
    query = select(number, table.c.typed_by).where(table.c.round_id == row.round_id, table.c.pass_number == pass_number)
    return {found: typed_by for found, typed_by in connection.execute(query.order_by(number))}  # noqa: C416 - rows


def own_reading(desk: Desk, round_id: RoundId, pass_number: int, number: int) -> OwnReading | None:
    """Return what one pass says of a paper or a batch, None while it says nothing."""
    with desk.read() as connection:
        return _own(desk, connection, round_id, pass_number, number)


def last_reading(desk: Desk, round_id: RoundId, pass_number: int) -> OwnReading | None:
    """Return what was recorded last in one pass and still stands, None when nothing was."""
    with desk.read() as connection:
        return _own(desk, connection, round_id, pass_number, None)


def _own(
    desk: Desk, connection: Connection, round_id: RoundId, pass_number: int, number: int | None
) -> OwnReading | None:
    _, row = round_row(connection, round_id)
    batches = row.mode is EntryMode.BATCHES
    table = t.batch_total if batches else t.ballot_reading
    numbers = t.batch_total.c.batch if batches else t.ballot_reading.c.number
    this: ColumnElement[bool] = true() if number is None else numbers == number
    j = t.journal.c
    query = (
        select(table, numbers.label("found"))
        .join_from(table, t.journal, j.act_id == table.c.act_id)
        .where(table.c.round_id == round_id, table.c.pass_number == pass_number, this)
        .order_by(j.recorded_at.desc(), j.desk.desc(), j.sequence.desc(), numbers.desc())
        .limit(1)
    )
    found = connection.execute(query).one_or_none()
    if found is None:
        return None
    together = select(func.count()).select_from(table).where(table.c.act_id == found.act_id)
    at = datetime.fromisoformat(found.at)
    return OwnReading(
        number=found.found,
        typed_by=found.typed_by,
        at=at,
        act_id=ActId(found.act_id),
        taken=connection.execute(together).scalar_one(),
        needs_second=too_old_for_one(connection, at, desk.clock()),
        reading=None if batches else read_value(found.reading, Reading),
        totals=read_value(found.totals, BatchTotals) if batches else None,
    )


def pass_counts(desk: Desk, round_id: RoundId) -> PassCounts:
    """Return how far both passes are; no paper is read for it. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        _, row = round_row(connection, round_id)
        return counts_of(connection, row)


def counts_of(connection: Connection, row: RoundRow) -> PassCounts:
    """Return how far both passes of a round are, within a transaction."""
    if row.mode is EntryMode.BATCHES:
        return _batch_counts(connection, row)
    r, u = t.ballot_reading.c, t.ballot_ruling.c
    by_pass = select(r.pass_number, func.count()).where(r.round_id == row.round_id).group_by(r.pass_number)
    read: dict[int, int] = {number: count for number, count in connection.execute(by_pass)}  # noqa: C416 - rows
    ruled = set(connection.execute(select(u.number).where(u.round_id == row.round_id)).scalars())
    differing = sum(number not in ruled for number in read_otherwise(connection, row.round_id))
    return PassCounts(read.get(FIRST, 0), read.get(SECOND, 0), differing)


def read_otherwise(connection: Connection, round_id: RoundId) -> tuple[int, ...]:
    """Return the numbers of the papers that the two passes read otherwise, decided or not; no reading is looked into.

    Equal readings have equal texts, so that the database tells them apart.
    """
    r = t.ballot_reading.c
    first = select(t.ballot_reading).where(r.round_id == round_id, r.pass_number == FIRST).subquery()
    second = select(t.ballot_reading).where(r.round_id == round_id, r.pass_number == SECOND).subquery()
    both = first.join(second, first.c.number == second.c.number)
    query = select(first.c.number).select_from(both).where(first.c.reading != second.c.reading)
    return tuple(connection.execute(query.order_by(first.c.number)).scalars())


def _batch_counts(connection: Connection, row: RoundRow) -> PassCounts:
    rows = batches_of(connection, row)
    return PassCounts(
        first=sum(len(each.numbers) for each in rows if each.first),
        second=sum(len(each.numbers) for each in rows if each.second),
        differing=sum(len(each.numbers) for each in rows if each.state is PaperState.DIFFERING),
    )
