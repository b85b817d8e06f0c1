"""Opening an office's workbook safely: what is no workbook, or a trap, is refused before it is read."""

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from xml.parsers import expat

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.atomic import file_faults

MOST_BYTES = 300 * 1024 * 1024
"""Unpacked bytes that a workbook may have; ten thousand delegates take about ten million."""

MOST_MEMBERS = 2000
MOST_RATIO = 200
RATIO_MATTERS_FROM_BYTES = 10 * 1024 * 1024

OLE_MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED_MARK = "EncryptedPackage".encode("utf-16-le")
CONTENT_TYPES = "[Content_Types].xml"
_CHUNK_BYTES = 4096

_STUMBLES = (
    zipfile.BadZipFile,
    zlib.error,
    SyntaxError,  # xml.etree's ParseError is one
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    ArithmeticError,
    RuntimeError,
    EOFError,
    AssertionError,
)
"""What openpyxl, zipfile, the XML parser and our reading of what they give raise over a damaged workbook."""


@contextmanager
def workbook_faults(path: Path) -> Iterator[None]:
    """Turn whatever reading a workbook stumbles over into an EnvironmentFault.

    Nothing but reading belongs inside: a bug of ours would be taken for a bad workbook. Raises NOT_A_WORKBOOK,
    WORKBOOK_TOO_LARGE when the memory is too small, and what `file_faults` raises.
    """
    try:
        yield
    except OSError as error:
        if error.errno is None:  # openpyxl's own word for a package without a workbook in it
            raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path) from error
        with file_faults(path):
            raise
    except MemoryError as error:
        raise EnvironmentFault(Code.WORKBOOK_TOO_LARGE, path=path) from error
    except _STUMBLES as error:
        raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path) from error


@contextmanager
def openpyxl_faults(path: Path) -> Iterator[None]:
    """Turn what openpyxl stumbles over into an EnvironmentFault as `workbook_faults`, and keep its warnings quiet."""
    with warnings.catch_warnings(), workbook_faults(path):
        warnings.simplefilter("ignore")  # it warns of drawings and validations that it does not know
        yield


def check_file(path: Path) -> bytes:
    """Return a file's first bytes, once it is plain that it can be read and is not empty.

    Raises EnvironmentFault FILE_NOT_FOUND, IS_A_FOLDER, NO_PERMISSION, FILE_UNREADABLE, WORKBOOK_ENCRYPTED or
    WORKBOOK_EMPTY.
    """
    with file_faults(path):
        if path.is_dir():
            raise EnvironmentFault(Code.IS_A_FOLDER, path=path)
        if path.exists() and not path.is_file():  # a pipe or a device would be waited on for ever
            raise EnvironmentFault(Code.FILE_UNREADABLE, path=path)
        with path.open("rb") as file:
            head = file.read(len(OLE_MAGIC))
            if not head:
                raise EnvironmentFault(Code.WORKBOOK_EMPTY, path=path)
            if head == OLE_MAGIC and _ENCRYPTED_MARK in file.read():
                raise EnvironmentFault(Code.WORKBOOK_ENCRYPTED, path=path)
    return head


def check_workbook(path: Path) -> None:
    """Refuse a file that openpyxl should not be given.

    Raises EnvironmentFault as `check_file`, NOT_A_WORKBOOK or WORKBOOK_TOO_LARGE.
    """
    if check_file(path) == OLE_MAGIC:
        raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path)
    with workbook_faults(path), zipfile.ZipFile(path) as archive:
        if CONTENT_TYPES not in archive.namelist():
            raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path)
    check_archive(path)


def check_archive(path: Path) -> None:
    """Refuse a packed file that would grow without end. Raises EnvironmentFault NOT_A_WORKBOOK, WORKBOOK_TOO_LARGE."""
    with workbook_faults(path), zipfile.ZipFile(path) as archive:
        _check_sizes(archive, path)
        for member in archive.infolist():
            if member.filename.endswith((".xml", ".rels")):
                with archive.open(member) as part:
                    if _declares_a_document_type(part):
                        raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path)


def _check_sizes(archive: zipfile.ZipFile, path: Path) -> None:
    members = archive.infolist()
    packed_tight = any(
        each.file_size > RATIO_MATTERS_FROM_BYTES and each.file_size > MOST_RATIO * max(each.compress_size, 1)
        for each in members
    )
    if packed_tight or len(members) > MOST_MEMBERS or sum(each.file_size for each in members) > MOST_BYTES:
        raise EnvironmentFault(Code.WORKBOOK_TOO_LARGE, path=path)


class _Seen(Exception):  # noqa: N818 - stops the parser, nothing went wrong
    """The parser has seen enough; `declared` tells whether a document type came before the first element."""

    def __init__(self, *, declared: bool) -> None:
        super().__init__()
        self.declared = declared


def _declares_a_document_type(part: IO[bytes]) -> bool:
    """Tell whether an XML part begins with a document type, where entities that grow without end are declared.

    No program writes one into a workbook. A part that is no XML at all is left to openpyxl to stumble over.
    """
    parser = expat.ParserCreate()

    def on_document_type(*_: object) -> None:
        raise _Seen(declared=True)

    def on_element(*_: object) -> None:
        raise _Seen(declared=False)

    parser.StartDoctypeDeclHandler = on_document_type
    parser.StartElementHandler = on_element
    try:
        while chunk := part.read(_CHUNK_BYTES):
            parser.Parse(chunk, False)
    except _Seen as seen:
        return seen.declared
    except expat.ExpatError:
        return False
    return False


def declares_a_document_type(data: bytes) -> bool:
    """Tell whether an XML text begins with a document type."""
    return _declares_a_document_type(io.BytesIO(data))
