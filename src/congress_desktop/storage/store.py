"""The store: one congress, its transactions, and the one way in which an act is recorded."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, insert, select, text

from congress_desktop.domain.acts import Act
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.domain.file_faults import file_fault
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.pictures import picture_key
from congress_desktop.storage import journal, sqlite
from congress_desktop.storage.apply import Applying
from congress_desktop.storage.carrying import carry_out
from congress_desktop.storage.codec import write_act
from congress_desktop.storage.faults import store_faults
from congress_desktop.storage.tables import metadata, picture

REVISION = "0012"
"""The schema that this program writes; `migrations` lead every earlier one to it."""

SUFFIX = ".congress"


@dataclass(frozen=True)
class Stamp:
    """Who records, at which desk, and when."""

    desk: int
    operator: str
    at: datetime


@dataclass
class Transaction:
    """A write in progress: acts recorded here are kept together or not at all."""

    connection: Connection
    stamp: Stamp
    touched: dict[str, set[str]] = field(default_factory=dict)

    def record(self, act: Act, act_id: ActId) -> journal.Entry:
        """Record an act: its journal entry and what it does to the tables.

        An act that was recorded before under the same id is not recorded again; its first entry is returned.
        """
        before = journal.find(self.connection, act_id)
        if before is not None:
            return before
        moment = self.stamp.at.astimezone(UTC).isoformat(timespec="microseconds")
        entry = journal.append(
            self.connection,
            journal.head(self.connection, self.stamp.desk),
            (moment, self.stamp.operator),
            (act_id, act.kind, act.version, write_act(act)),
        )
        carry_out(act, Applying(self.connection, entry, self.touched))
        self.touched.setdefault("journal", set()).add(act_id)
        return entry

    def keep_picture(self, jpeg: bytes) -> str:
        """Keep a picture's bytes once and return its key, by which an act in this transaction names it."""
        key = picture_key(jpeg)
        if self.connection.execute(select(picture.c.picture).where(picture.c.picture == key)).first() is None:
            self.connection.execute(insert(picture).values(picture=key, jpeg=jpeg))
        return key


class Store:
    """One congress in one file, or in memory; used by one thread at a time."""

    def __init__(self, engine: Engine, path: Path | None = None, lock: FileLock | None = None) -> None:
        self._engine = engine
        self._lock = lock
        self.path = path

    @classmethod
    def in_memory(cls) -> "Store":
        """Return an empty store that lives as long as the program."""
        engine = sqlite.make_engine(None)
        _create_schema(engine)
        return cls(engine)

    @classmethod
    def create(cls, path: Path) -> "Store":
        """Return an empty store in a new file.

        Raises EnvironmentFault CONGRESS_FILE_EXISTS, NO_PERMISSION, DISK_FULL or FILE_UNREADABLE.
        """
        lock = _lock(path)
        try:
            with path.open("xb"):
                pass
        except OSError as error:
            lock.release()
            raise file_fault(error, path) from error
        return cls._held(path, lock, _found)

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Return the store in a file, led to the present schema when it is an older one.

        Raises EnvironmentFault FILE_NOT_FOUND, IS_A_FOLDER, NO_PERMISSION, NOT_A_CONGRESS_FILE,
        CONGRESS_FILE_DAMAGED, CONGRESS_FILE_NEWER or CONGRESS_OPEN_ELSEWHERE.
        """
        _check_file(path)
        lock = _lock(path)
        return cls._held(path, lock, _check_congress)

    @classmethod
    def _held(cls, path: Path, lock: FileLock, prepare: Callable[[Engine, Path], None]) -> "Store":
        """Return the store once its file was prepared; let everything go when that fails."""
        engine = sqlite.make_engine(path)
        try:
            with store_faults(path):
                prepare(engine, path)
        except BaseException:
            engine.dispose()
            lock.release()
            raise
        return cls(engine, path, lock)

    @contextmanager
    def write(self, stamp: Stamp) -> Iterator[Transaction]:
        """Open a transaction that writes; it is durable when the block ends, and leaves nothing on an error.

        Raises EnvironmentFault DISK_FULL, CONGRESS_OPEN_ELSEWHERE, NO_PERMISSION or FILE_UNREADABLE.
        """
        with store_faults(self.path), self._begin(writing=True) as connection:
            yield Transaction(connection, stamp)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Open a transaction that only reads; everything read in it is of one moment."""
        with store_faults(self.path), self._begin(writing=False) as connection:
            yield connection

    @contextmanager
    def _begin(self, *, writing: bool) -> Iterator[Connection]:
        with self._engine.connect().execution_options(writing=writing) as connection, connection.begin():
            yield connection

    def fold_back(self) -> None:
        """Fold the write-ahead log back, so that the file alone is whole."""
        sqlite.fold_back(self._engine)

    def copy_to(self, target: Path) -> None:
        """Copy the congress as it stands to another file. Raises EnvironmentFault as `create` does."""
        with store_faults(target):
            sqlite.copy_to(self._engine, target)

    def close(self) -> None:
        """Fold the log back and let the file go."""
        if self.path is not None:
            self.fold_back()
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()


def _found(engine: Engine, _path: Path) -> None:
    _create_schema(engine)
    sqlite.mark_as_congress(engine)


def _create_schema(engine: Engine) -> None:
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        metadata.create_all(connection)
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISION})


def _lock(path: Path) -> FileLock:
    """Return the lock that keeps a second program from the same file, held."""
    lock = FileLock(path.with_name(f".~{path.name}.lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise EnvironmentFault(Code.CONGRESS_OPEN_ELSEWHERE, path=path) from error
    except OSError as error:
        raise file_fault(error, path) from error
    return lock


def _check_file(path: Path) -> None:
    """Refuse what is plainly no congress before a byte of it is touched."""
    try:
        if path.is_dir():
            raise EnvironmentFault(Code.IS_A_FOLDER, path=path)
        with path.open("rb") as file:
            magic = file.read(len(sqlite.FILE_MAGIC))
    except OSError as error:
        raise file_fault(error, path) from error
    if not os.access(path, os.W_OK):
        raise EnvironmentFault(Code.NO_PERMISSION, path=path)
    if magic != sqlite.FILE_MAGIC:
        raise EnvironmentFault(Code.NOT_A_CONGRESS_FILE, path=path)


def _check_congress(engine: Engine, path: Path) -> None:
    if not sqlite.is_congress(engine):
        raise EnvironmentFault(Code.NOT_A_CONGRESS_FILE, path=path)
    if not sqlite.is_whole(engine):
        raise EnvironmentFault(Code.CONGRESS_FILE_DAMAGED, path=path)
    with engine.connect() as connection:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    if found != REVISION:
        from congress_desktop.storage.migrations.upgrade import upgrade  # noqa: PLC0415 - Alembic only when needed

        upgrade(engine, path, found)
