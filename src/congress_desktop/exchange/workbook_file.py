"""Opening an office's workbook safely: what is no workbook, or a trap, is refused before it is read."""

import zipfile
from pathlib import Path
from typing import Any

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.atomic import file_faults

MOST_BYTES = 300 * 1024 * 1024
"""Unpacked bytes that a roll's workbook may have; ten thousand delegates take about ten million."""

MOST_MEMBERS = 2000
MOST_RATIO = 200
RATIO_MATTERS_FROM = 10 * 1024 * 1024

_OLE_MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED_MARK = "EncryptedPackage".encode("utf-16-le")
_XML_HEAD = 4096


def check_workbook(path: Path) -> None:
    """Refuse a file that openpyxl should not be given.

    Raises EnvironmentFault FILE_NOT_FOUND, IS_A_FOLDER, NO_PERMISSION, NOT_A_WORKBOOK, WORKBOOK_ENCRYPTED,
    WORKBOOK_EMPTY or WORKBOOK_TOO_LARGE.
    """
    with file_faults(path):
        if path.is_dir():
            raise EnvironmentFault(Code.IS_A_FOLDER, path=path)
        with path.open("rb") as file:
            head = file.read(len(_OLE_MAGIC))
            if head == _OLE_MAGIC:
                encrypted = _ENCRYPTED_MARK in file.read()
                raise EnvironmentFault(Code.WORKBOOK_ENCRYPTED if encrypted else Code.NOT_A_WORKBOOK, path=path)
    if not head:
        raise EnvironmentFault(Code.WORKBOOK_EMPTY, path=path)
    try:
        with file_faults(path), zipfile.ZipFile(path) as archive:
            _check_archive(archive, path)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path) from error


def _check_archive(archive: zipfile.ZipFile, path: Path) -> None:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS or sum(each.file_size for each in members) > MOST_BYTES:
        raise EnvironmentFault(Code.WORKBOOK_TOO_LARGE, path=path)
    for each in members:
        if each.file_size > RATIO_MATTERS_FROM and each.file_size > MOST_RATIO * max(each.compress_size, 1):
            raise EnvironmentFault(Code.WORKBOOK_TOO_LARGE, path=path)
        if each.filename.endswith((".xml", ".rels")):
            with archive.open(each) as part:
                head = part.read(_XML_HEAD)
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path)
    if not any(each.filename == "[Content_Types].xml" for each in members):
        raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path)


def load(path: Path, *, values: bool) -> Any:  # noqa: ANN401 - openpyxl carries no types
    """Return an openpyxl workbook: with its last calculated values, or with its formulas.

    Raises EnvironmentFault NOT_A_WORKBOOK for whatever openpyxl stumbles over.
    """
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to import

    try:
        with file_faults(path):
            return load_workbook(path, data_only=values)
    except EnvironmentFault:
        raise
    except Exception as error:
        raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path) from error
