"""A set of files as one folder or one ZIP, with the hash of each in `SHA256SUMS`: whole, or not there at all."""

import hashlib
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.atomic import file_faults, replace_file

SUMS = "SHA256SUMS"
_PACKED_AT = (1980, 1, 1, 0, 0, 0)
"""The moment that every file of a ZIP bears, so that the same set gives the same bytes."""

_CHUNK = 1 << 20


@dataclass(frozen=True)
class SetCheck:
    """What checking a set found: how many files it names, and those that are missing or not what they were."""

    files: int
    missing: tuple[str, ...]
    altered: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether every file is there and as it was written."""
        return bool(self.files) and not self.missing and not self.altered


@contextmanager
def staging(beside: Path) -> Iterator[Path]:
    """Lend an empty folder for the files of a set, beside the place where they will lie; it goes in any case.

    Raises EnvironmentFault when that place takes no files.
    """
    with file_faults(beside):
        beside.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".ho-so-", dir=beside))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_sums(folder: Path) -> None:
    """Write the hash of every file of a folder, as `sha256sum` writes and checks it."""
    names = sorted(path.name for path in folder.iterdir() if path.name != SUMS)
    lines = "".join(f"{_file_hash(folder / name)}  {name}\n" for name in names)
    (folder / SUMS).write_text(lines, encoding="utf-8", newline="\n")


def put_in_place(staged: Path, folder: Path) -> tuple[Path, ...]:
    """Move the files of a set into a folder, each whole, and return them by name. Raises EnvironmentFault."""
    targets = []
    for path in sorted(staged.iterdir(), key=lambda each: (each.name == SUMS, each.name)):
        targets.append(folder / path.name)
        replace_file(targets[-1], path.read_bytes())
    return tuple(targets)


def pack(staged: Path, archive: Path) -> Path:
    """Pack the files of a set into a ZIP, under a folder of the ZIP's own name. Raises EnvironmentFault."""
    part = staged.parent / f"{staged.name}.zip"
    try:
        with file_faults(archive), zipfile.ZipFile(part, "w") as packed:
            for path in sorted(staged.iterdir()):
                entry = zipfile.ZipInfo(f"{archive.stem}/{path.name}", _PACKED_AT)
                entry.compress_type = zipfile.ZIP_DEFLATED
                with path.open("rb") as source, packed.open(entry, "w") as target:
                    shutil.copyfileobj(source, target, _CHUNK)
        with file_faults(archive):
            part.replace(archive)
    finally:
        part.unlink(missing_ok=True)
    return archive


@contextmanager
def opened_set(path: Path) -> Iterator[Path]:
    """Lend the folder of a set, unpacked when it is a ZIP. Raises EnvironmentFault, SET_UNREADABLE for what is none."""
    if path.is_dir():
        yield path
        return
    with tempfile.TemporaryDirectory() as unpacked:
        try:
            with file_faults(path), zipfile.ZipFile(path) as packed:
                for entry in packed.infolist():
                    name = PurePosixPath(entry.filename).name
                    (Path(unpacked) / name).write_bytes(packed.read(entry))
        except zipfile.BadZipFile as error:
            raise EnvironmentFault(Code.SET_UNREADABLE, path=path) from error
        yield Path(unpacked)


def check_sums(folder: Path) -> SetCheck:
    """Compare every file that `SHA256SUMS` names with its hash. Raises EnvironmentFault SET_UNREADABLE."""
    sums = folder / SUMS
    if not sums.is_file():
        raise EnvironmentFault(Code.SET_UNREADABLE, path=folder)
    with file_faults(sums):
        lines = sums.read_text(encoding="utf-8").splitlines()
        named = [(name, wanted) for wanted, _, name in (line.partition("  ") for line in lines)]
        missing = tuple(name for name, _ in named if not (folder / name).is_file())
        altered = tuple(name for name, wanted in named if name not in missing and _file_hash(folder / name) != wanted)
    return SetCheck(len(named), missing, altered)


def _file_hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
