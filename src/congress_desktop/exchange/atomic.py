"""Writing a file whole or not at all, and naming what the machine refused."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.domain.file_faults import file_fault

_OWNER_FILES = ("~${}", ".~lock.{}#")
"""What Excel and LibreOffice leave beside a workbook as long as it is open."""


@contextmanager
def file_faults(path: Path) -> Iterator[None]:
    """Turn what the file system refuses about a path into an EnvironmentFault with the path as its fact."""
    try:
        yield
    except OSError as error:
        raise file_fault(error, path) from error


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
