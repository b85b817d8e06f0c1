"""What is SQLite's own: opening a file safely, its settings, the journal's guards, copying and folding back."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import DDL, Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from congress_desktop.storage.tables import journal

APPLICATION_ID = 0x43444B31
"""Written into the file's header, so that another program's database is not taken for a congress."""

FILE_MAGIC = b"SQLite format 3\x00"

_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA busy_timeout = 2000",
)

for _step in ("UPDATE", "DELETE"):
    event.listen(
        journal,
        "after_create",
        DDL(  # type: ignore[no-untyped-call]  # SQLAlchemy left it so
            f"CREATE TRIGGER journal_refuses_{_step.lower()} BEFORE {_step} ON journal "
            "BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END"
        ).execute_if(dialect="sqlite"),
    )


def make_engine(path: Path | None) -> Engine:
    """Return an engine with one connection on this file, or on memory when there is no path."""
    url = "sqlite://" if path is None else f"sqlite:///{path}"
    engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: sqlite3.Connection, _record: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own type
    """Take transactions into our own hands and set what makes a commit durable."""
    connection.isolation_level = None
    connection.text_factory = _read_text
    for setting in _SETTINGS:
        connection.execute(setting)


def _read_text(stored: bytes) -> str:
    """Read a text even when bytes of it were altered by hand: its hash then tells."""
    return stored.decode("utf-8", errors="replace")


def _on_begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def driver(engine: Engine) -> sqlite3.Connection:
    """Return the driver's own connection."""
    raw = engine.raw_connection().driver_connection
    if not isinstance(raw, sqlite3.Connection):
        raise TypeError("the engine is not SQLite's")
    return raw


def mark_as_congress(engine: Engine) -> None:
    """Write into the file's header that it is a congress."""
    driver(engine).execute(f"PRAGMA application_id = {APPLICATION_ID}")


def is_congress(engine: Engine) -> bool:
    """Tell whether the file's header says that it is a congress."""
    return bool(driver(engine).execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def is_whole(engine: Engine) -> bool:
    """Tell whether the file's pages hang together."""
    return bool(driver(engine).execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")


def fold_back(engine: Engine) -> None:
    """Fold the write-ahead log back, so that the file alone is whole."""
    driver(engine).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def copy_to(engine: Engine, target: Path) -> None:
    """Copy the database as it stands to another file, which is whole by itself."""
    copy = sqlite3.connect(target)
    try:
        driver(engine).backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
