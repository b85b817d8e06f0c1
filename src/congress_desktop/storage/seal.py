"""Verifying a congress: its chains are walked, its acts replayed, the tables compared row by row, pictures by hash."""

from collections.abc import Callable

from cattrs.errors import BaseValidationError
from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.pictures import picture_key
from congress_desktop.storage import sqlite
from congress_desktop.storage.apply import Applying
from congress_desktop.storage.carrying import carry_out
from congress_desktop.storage.codec import read_act
from congress_desktop.storage.journal import FIRST_HASH, Entry, append_sealed, entries, length
from congress_desktop.storage.tables import DERIVED, delegate_picture, metadata, picture


class StoppedError(Exception):
    """The walk was stopped before its end, so nothing can be said."""


def verify(connection: Connection, progress: Callable[[int, int], bool] | None = None) -> str | None:
    """Return None when everything holds, else the name of the first thing that does not.

    An entry is named `desk · sequence`, a table by its name.
    """
    total = length(connection)
    chain: dict[int, tuple[int, str]] = {}
    engine = sqlite.make_engine(None)
    try:
        with engine.connect().execution_options(writing=True) as empty, empty.begin():
            metadata.create_all(empty)
            for done, entry in enumerate(entries(connection), 1):
                if not _follows(entry, chain) or not _replayed(entry, empty):
                    return f"{entry.desk} · {entry.sequence}"
                chain[entry.desk] = (entry.sequence, entry.hash)
                if progress is not None and not progress(done, total):
                    raise StoppedError
            return _first_difference(connection, empty) or _picture_fault(connection)
    finally:
        engine.dispose()


def _follows(entry: Entry, chain: dict[int, tuple[int, str]]) -> bool:
    """Tell whether an entry continues its desk's chain and is what its hash says."""
    sequence, before = chain.get(entry.desk, (0, FIRST_HASH))
    return entry.sequence == sequence + 1 and entry.previous_hash == before and entry.hash == entry.true_hash()


def _replayed(entry: Entry, empty: Connection) -> bool:
    try:
        append_sealed(empty, entry)
        carry_out(read_act(entry.kind, entry.payload), Applying(empty, entry))
    except (RuleRefusal, SQLAlchemyError, BaseValidationError, ValueError, KeyError, TypeError):
        return False
    return True


def _first_difference(kept: Connection, replayed: Connection) -> str | None:
    for table in DERIVED:
        order = list(table.primary_key.columns)
        one = kept.execute(select(table).order_by(*order)).all()
        other = replayed.execute(select(table).order_by(*order)).all()
        if one != other:
            return table.name
    return None


def _picture_fault(kept: Connection) -> str | None:
    """Name the pictures when one is not what its key says, or one that a delegate has is not there."""
    whole: set[str] = set()
    for key, jpeg in kept.execute(select(picture.c.picture, picture.c.jpeg)):
        if picture_key(jpeg) != key:
            return picture.name
        whole.add(key)
    named = kept.execute(select(delegate_picture.c.picture)).scalars()
    return None if whole.issuperset(named) else picture.name
