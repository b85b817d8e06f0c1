"""The machine's own errors, translated where they arise into coded faults."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError, IntegrityError

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault

_BY_NUMBER = {
    errno.EEXIST: Code.CONGRESS_FILE_EXISTS,
    errno.ENOENT: Code.FILE_NOT_FOUND,
    errno.ENOTDIR: Code.FILE_NOT_FOUND,
    errno.EISDIR: Code.IS_A_FOLDER,
    errno.EACCES: Code.NO_PERMISSION,
    errno.EPERM: Code.NO_PERMISSION,
    errno.EROFS: Code.NO_PERMISSION,
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
}

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


def file_fault(error: OSError, path: Path | None) -> EnvironmentFault:
    """Return the fault that an error of the file system means."""
    return EnvironmentFault(_BY_NUMBER.get(error.errno or 0, Code.FILE_UNREADABLE), path=path)


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
