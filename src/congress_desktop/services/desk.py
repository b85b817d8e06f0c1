"""A desk: the store it works on, its clock, its ids, and who sits at it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from congress_desktop.domain.acts import Act
from congress_desktop.domain.ids import ActId
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.storage import journal
from congress_desktop.storage.journal import Entry
from congress_desktop.storage.store import Stamp, Store, Transaction

Clock = Callable[[], datetime]
"""Returns the present moment, always aware."""

IdSource = Callable[[], str]
"""Returns a new id that no other call has returned."""


@dataclass(frozen=True)
class Done:
    """What a use case leaves when nothing else needs saying: the act, and what it changed."""

    act_id: ActId
    changes: ChangeSet


@dataclass(frozen=True)
class Desk:
    """One place of work at a congress: every use case is asked for by a desk.

    What a desk with a `lent` connection reads is all of one transaction.
    """

    store: Store
    clock: Clock
    new_id: IdSource
    operator: str
    number: int = 1
    lent: Connection | None = None

    @contextmanager
    def write(self) -> Iterator["Writing"]:
        """Open a transaction that records acts at this desk, now."""
        stamp = Stamp(self.number, self.operator, self.clock())
        with self.store.write(stamp) as transaction:
            yield Writing(self, transaction)

    def read(self) -> AbstractContextManager[Connection]:
        """Open a transaction that only reads."""
        return self.store.read() if self.lent is None else nullcontext(self.lent)

    def within(self, connection: Connection) -> "Desk":
        """Return this desk as it reads within a transaction that is open already."""
        return replace(self, lent=connection)

    def record(self, act: Act, act_id: ActId | None = None) -> Done:
        """Record one act that needs nothing looked up first."""
        with self.write() as tx:
            tx.record(act, act_id)
        return tx.done()


class Writing:
    """A desk's transaction: the connection to look things up on, and the one way to record."""

    def __init__(self, desk: Desk, transaction: Transaction) -> None:
        self.connection = transaction.connection
        self.at = transaction.stamp.at
        self._desk = desk
        self._transaction = transaction
        self._last: ActId | None = None

    def record(self, act: Act, act_id: ActId | None = None) -> Entry:
        """Record an act under this id, or under a new one."""
        entry = self._transaction.record(act, act_id or ActId(self._desk.new_id()))
        self._last = entry.act_id
        return entry

    def keep_picture(self, jpeg: bytes) -> str:
        """Keep a picture's bytes once and return its key, for an act to name."""
        return self._transaction.keep_picture(jpeg)

    def holds(self, act_id: ActId | None) -> bool:
        """Tell whether this act was recorded before: asking twice records once."""
        if act_id is None or not journal.holds(self.connection, act_id):
            return False
        self._last = act_id
        return True

    @property
    def changes(self) -> ChangeSet:
        """What the acts recorded so far changed."""
        return ChangeSet({Changed(kind): frozenset(ids) for kind, ids in self._transaction.touched.items()})

    def done(self) -> Done:
        """Return the plain result, naming the last act recorded."""
        if self._last is None:
            raise AssertionError("nothing was recorded")
        return Done(self._last, self.changes)
