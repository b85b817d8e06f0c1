"""The journal: entries chained by hash per desk, appended and read, never changed."""

import hashlib
import heapq
from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from congress_desktop.domain.ids import ActId
from congress_desktop.storage.codec import canonical
from congress_desktop.storage.tables import journal

FIRST_HASH = "0" * 64


@dataclass(frozen=True)
class Entry:
    """One entry of the journal; `hash` covers every other field."""

    desk: int
    sequence: int
    act_id: ActId
    kind: str
    version: int
    recorded_at: str
    operator: str
    payload: str
    previous_hash: str
    hash: str

    @property
    def at(self) -> datetime:
        """The moment of recording, in UTC."""
        return datetime.fromisoformat(self.recorded_at)

    def true_hash(self) -> str:
        """Return the hash that this entry must have."""
        return hashlib.sha256(canonical(astuple(self)[:-1]).encode()).hexdigest()


@dataclass(frozen=True)
class Head:
    """The end of one desk's chain."""

    desk: int
    sequence: int
    hash: str


def append(connection: Connection, head: Head, stamp: tuple[str, str], act: tuple[ActId, str, int, str]) -> Entry:
    """Append an entry after the head of a desk's chain and return it.

    `stamp` is the moment and the operator; `act` is the id, kind, version and payload.
    """
    act_id, kind, version, payload = act
    recorded_at, operator = stamp
    entry = Entry(head.desk, head.sequence + 1, act_id, kind, version, recorded_at, operator, payload, head.hash, "")
    sealed = replace(entry, hash=entry.true_hash())
    append_sealed(connection, sealed)
    return sealed


def append_sealed(connection: Connection, entry: Entry) -> None:
    """Append an entry as it stands, its hash already its own."""
    connection.execute(insert(journal).values(**vars(entry)))


def head(connection: Connection, desk: int) -> Head:
    """Return the end of a desk's chain; sequence 0 before its first entry."""
    row = connection.execute(
        select(journal.c.sequence, journal.c.hash)
        .where(journal.c.desk == desk)
        .order_by(journal.c.sequence.desc())
        .limit(1)
    ).first()
    return Head(desk, row.sequence, row.hash) if row else Head(desk, 0, FIRST_HASH)


def heads(connection: Connection) -> tuple[Head, ...]:
    """Return the ends of all chains, by desk."""
    desks = connection.execute(select(journal.c.desk).distinct().order_by(journal.c.desk)).scalars()
    return tuple(head(connection, desk) for desk in desks.all())


def last_recorded_at(connection: Connection) -> datetime | None:
    """Return when the latest entry was recorded, or None for an empty journal."""
    latest = connection.execute(select(func.max(journal.c.recorded_at))).scalar_one()
    return datetime.fromisoformat(latest) if latest else None


def holds(connection: Connection, act_id: ActId) -> bool:
    """Tell whether an act is in the journal already."""
    return connection.execute(select(journal.c.act_id).where(journal.c.act_id == act_id)).first() is not None


def find(connection: Connection, act_id: ActId) -> Entry | None:
    """Return an entry by its act, or None."""
    row = connection.execute(select(journal).where(journal.c.act_id == act_id)).first()
    return Entry(*row) if row else None


def length(connection: Connection) -> int:
    """Return the number of entries."""
    return connection.execute(select(func.count()).select_from(journal)).scalar_one()


def entries(connection: Connection) -> Iterator[Entry]:
    """Return every entry: each desk's in its own order, the desks merged by the moment of recording."""
    chains = [_chain(connection, each.desk) for each in heads(connection)]
    return heapq.merge(*chains, key=lambda entry: entry.recorded_at)


def _chain(connection: Connection, desk: int) -> list[Entry]:
    rows = connection.execute(select(journal).where(journal.c.desk == desk).order_by(journal.c.sequence))
    return [Entry(*row) for row in rows]


def check_code(connection: Connection) -> str:
    """Return the short hash of the journal's heads, as it stands on papers: `7F3A-91C4`."""
    digest = hashlib.sha256(canonical([astuple(each) for each in heads(connection)]).encode()).hexdigest().upper()
    return f"{digest[:4]}-{digest[4:8]}"
