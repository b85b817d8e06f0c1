"""What an error of the file system means to whoever works at the desk."""

import errno
from pathlib import Path

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault

_CODES = {
    errno.EEXIST: Code.CONGRESS_FILE_EXISTS,
    errno.ENOENT: Code.FILE_NOT_FOUND,
    errno.ENOTDIR: Code.FILE_NOT_FOUND,
    errno.EISDIR: Code.IS_A_FOLDER,
    errno.EACCES: Code.NO_PERMISSION,
    errno.EPERM: Code.NO_PERMISSION,
    errno.EROFS: Code.NO_PERMISSION,
    errno.ENOSPC: Code.DISK_FULL,
    getattr(errno, "EDQUOT", errno.ENOSPC): Code.DISK_FULL,  # Windows knows no quota by number
}


_HELD_BY_ANOTHER_PROGRAM = {32, 33}
"""Windows' own numbers for a sharing violation and a lock violation; both arrive as a plain PermissionError."""


def file_fault(error: OSError, path: Path | None) -> EnvironmentFault:
    """Return the fault that an error of the file system means: FILE_UNREADABLE when it is none that we know."""
    if getattr(error, "winerror", None) in _HELD_BY_ANOTHER_PROGRAM:
        return EnvironmentFault(Code.FILE_OPEN_ELSEWHERE, path=path)
    return EnvironmentFault(_CODES.get(error.errno or 0, Code.FILE_UNREADABLE), path=path)
