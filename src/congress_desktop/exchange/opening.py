"""Opening an office's file by what it holds, whatever its name ends in."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.atomic import file_faults
from congress_desktop.exchange.cells import CellBook
from congress_desktop.exchange.markup_book import read_html, read_mhtml, read_spreadsheet_xml
from congress_desktop.exchange.ods_book import read_ods
from congress_desktop.exchange.text_book import decoded, read_text
from congress_desktop.exchange.workbook_file import (
    CONTENT_TYPES,
    OLE_MAGIC,
    check_archive,
    check_file,
    workbook_faults,
)
from congress_desktop.exchange.xls_book import read_xls
from congress_desktop.exchange.xlsx_book import opened_xlsx

MOST_TEXT_BYTES = 100 * 1024 * 1024
_ZIP_MAGIC = b"PK\x03\x04"
_BIFF_MAGICS = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet"
_MIME = b"mime-version:"
_SEARCHED = 4000


@contextmanager
def opened(path: Path) -> Iterator[CellBook]:
    """Lend an open workbook, list or table and close it afterwards.

    Raises EnvironmentFault FILE_NOT_FOUND, IS_A_FOLDER, NO_PERMISSION, FILE_UNREADABLE, NOT_A_WORKBOOK,
    WORKBOOK_ENCRYPTED, WORKBOOK_EMPTY or WORKBOOK_TOO_LARGE.
    """
    head = check_file(path)
    if head.startswith(_ZIP_MAGIC):
        if _is_open_document(path):
            check_archive(path)
            yield read_ods(path)
            return
        with opened_xlsx(path) as book:
            yield book
    elif head.startswith((OLE_MAGIC, *_BIFF_MAGICS)):
        yield read_xls(path)
    else:
        yield _read_written(path)


def is_xlsx(path: Path) -> bool:
    """Tell whether a file is a workbook of present Excel, which can be kept as it is but for a column."""
    return check_file(path).startswith(_ZIP_MAGIC) and not _is_open_document(path)


def _is_open_document(path: Path) -> bool:
    with workbook_faults(path), zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        return CONTENT_TYPES not in names and "content.xml" in names


def _read_written(path: Path) -> CellBook:
    """Read what is text: HTML, alone or in one file with its pictures, the XML of Excel 2003, or a plain list."""
    with file_faults(path):
        if path.stat().st_size > MOST_TEXT_BYTES:
            raise EnvironmentFault(Code.WORKBOOK_TOO_LARGE, path=path)
        data = path.read_bytes()
    if data.lstrip()[: len(_MIME)].lower() == _MIME:
        return read_mhtml(path, data)
    text = decoded(data, path)
    start = text.lstrip("\ufeff \r\n\t")[:_SEARCHED].lower()
    if not start.startswith("<"):
        return read_text(path, text)
    if _SPREADSHEET in start:
        return read_spreadsheet_xml(path, text)
    if "<table" in text.lower() or start.startswith(("<html", "<!doctype html", "<meta")):
        return read_html(path, text)
    raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path)
