"""Lists as text (CSV, TSV): the letters' coding and the sign between cells are found, every cell stays text."""

import csv
import unicodedata
from collections import Counter
from pathlib import Path

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.cells import Grid, GridBook

_SIGNS = ";\t,|"
_SEARCHED_LINES = 30
_SEARCHED_BYTES = 4000
_SHEET = "Danh sách"


def decoded(data: bytes, path: Path) -> str:
    """Return a file's text: UTF-8, UTF-16, else the Vietnamese code page of Windows.

    Raises EnvironmentFault NOT_A_WORKBOOK for what is no text.
    """
    for coding in _codings(data):
        try:
            text = data.decode(coding)
        except UnicodeError:
            continue
        if "\0" not in text:
            return unicodedata.normalize("NFC", text)
    raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path)


def _codings(data: bytes) -> tuple[str, ...]:
    """Return how a text may be coded, likeliest first; letters of UTF-16 mostly have an empty half."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    start = data[:_SEARCHED_BYTES]
    before, behind = start[::2].count(0), start[1::2].count(0)
    if 8 * max(before, behind) > len(start) > 0 and 20 * min(before, behind) <= max(before, behind):
        return ("utf-16-be",) if before > behind else ("utf-16-le",)
    return ("utf-8-sig", "cp1258")


def read_text(path: Path, text: str) -> GridBook:
    """Return a list of cells separated by commas, semicolons or tabs. Raises EnvironmentFault NOT_A_WORKBOOK."""
    grid = Grid()
    try:
        for number, cells in enumerate(csv.reader(text.splitlines(keepends=True), delimiter=_separator(text)), 1):
            for column, cell in enumerate(cells, 1):
                grid.put(number, column, cell)
    except csv.Error as error:
        raise EnvironmentFault(Code.NOT_A_WORKBOOK, path=path) from error
    return GridBook(path, {_SHEET: grid})


def _separator(text: str) -> str:
    """Return the sign that most lines hold equally often; of several the one that makes the most cells."""
    lines = [line for line in text.splitlines()[:_SEARCHED_LINES] if line.strip()]

    def weight(sign: str) -> tuple[int, int]:
        counts = Counter(line.count(sign) for line in lines if sign in line)
        return max(((lines_of, count) for count, lines_of in counts.items()), default=(0, 0))

    return max(_SIGNS, key=weight)
