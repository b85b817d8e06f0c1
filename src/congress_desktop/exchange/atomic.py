"""Writing a file whole or not at all, and naming what the machine refused."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
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
    errno.EDQUOT: Code.DISK_FULL,
}
_SHARING_VIOLATION = 32
"""Windows' own number for a file that another program holds."""


@contextmanager
def file_faults(path: Path) -> Iterator[None]:
    """Turn what the file system refuses about a path into an EnvironmentFault."""
    try:
        yield
    except OSError as error:
        if getattr(error, "winerror", None) == _SHARING_VIOLATION:
            raise EnvironmentFault(Code.FILE_OPEN_ELSEWHERE, path=path) from error
        raise EnvironmentFault(_CODES.get(error.errno or 0, Code.FILE_UNREADABLE), path=path) from error


def replace_file(target: Path, data: bytes) -> None:
    """Put these bytes in place of a file, whole or not at all.

    Raises EnvironmentFault: FILE_OPEN_ELSEWHERE also when Excel's owner file stands beside the target.
    """
    if target.with_name(f"~${target.name}").exists():
        raise EnvironmentFault(Code.FILE_OPEN_ELSEWHERE, path=target)
    part = target.with_name(f".{target.name}.part")
    with file_faults(target):
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
