"""The database's errors about the machine, translated where they arise into coded faults."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError, IntegrityError

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault

_BY_WORDS = (
    ("full", Code.DISK_FULL),
    ("locked", Code.CONGRESS_OPEN_ELSEWHERE),
    ("readonly", Code.NO_PERMISSION),
    ("unable to open", Code.NO_PERMISSION),
    ("not a database", Code.NOT_A_CONGRESS_FILE),
    ("malformed", Code.CONGRESS_FILE_DAMAGED),
    ("no such table", Code.CONGRESS_FILE_DAMAGED),
    ("disk i/o", Code.FILE_UNREADABLE),
)


@contextmanager
def store_faults(path: Path | None) -> Iterator[None]:
    """Turn the database's errors about the machine into faults; other errors are bugs and pass through."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        words = str(error).lower()
        code = next((code for word, code in _BY_WORDS if word in words), None)
        if code is None or isinstance(error, IntegrityError | sqlite3.IntegrityError):
            raise
        raise EnvironmentFault(code, path=path) from error
