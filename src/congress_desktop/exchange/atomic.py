"""Writing a file whole or not at all, and naming what the machine refused."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault

_CODES = {
    errno.ENOENT: Code.FILE_NOT_FOUND,
    errno.ENOTDIR: Code.FILE_NOT_FOUND,
    errno.EISDIR: Code.IS_A_FOLDER,
    errno.EACCES: Code.NO_PERMISSION,
    errno.EPERM: Code.NO_PERMISSION,
    errno.EROFS: Code.NO_PERMISSION,
    errno.ENOSPC: Code.DISK_FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): Code.DISK_FULL,
}
_HELD_BY_ANOTHER_PROGRAM = {32, 33}
"""Windows' own numbers for a sharing violation and a lock violation; both arrive as a plain PermissionError."""

_OWNER_FILES = ("~${}", ".~lock.{}#")
"""What Excel and LibreOffice leave beside a workbook as long as it is open."""


@contextmanager
def file_faults(path: Path) -> Iterator[None]:
    """Turn what the file system refuses about a path into an EnvironmentFault with the path as its fact."""
    try:
        yield
    except OSError as error:
        if getattr(error, "winerror", None) in _HELD_BY_ANOTHER_PROGRAM:
            raise EnvironmentFault(Code.FILE_OPEN_ELSEWHERE, path=path) from error
        raise EnvironmentFault(_CODES.get(error.errno or 0, Code.FILE_UNREADABLE), path=path) from error


def replace_file(target: Path, data: bytes) -> None:
    """Put these bytes in place of a file, whole or not at all; nothing else is left in the folder.

    Raises EnvironmentFault as `file_faults`, FILE_OPEN_ELSEWHERE also when the owner file of a program that has the
    target open stands beside it.
    """
    with file_faults(target):
        if target.is_dir():
            raise EnvironmentFault(Code.IS_A_FOLDER, path=target)
        if target.exists() and any(target.with_name(each.format(target.name)).exists() for each in _OWNER_FILES):
            raise EnvironmentFault(Code.FILE_OPEN_ELSEWHERE, path=target)
        part = target.with_name(f".{os.getpid()}.part")
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            with suppress(OSError):  # what stopped the writing is told, not that its remains are there
                part.unlink(missing_ok=True)
