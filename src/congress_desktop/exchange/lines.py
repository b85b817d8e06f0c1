"""A list out of an office's file: the first column that holds words, line by line; nothing is judged."""

from collections import Counter
from pathlib import Path

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.domain.vietnamese import fold, tidy
from congress_desktop.exchange.cells import SparseRow
from congress_desktop.exchange.opening import opened

_HEADINGS = frozenset({"noi dung", "noi dung bieu quyet", "ten noi dung", "chi tieu"})


def read_lines(path: Path) -> tuple[str, ...]:
    """Return the lines of the first sheet that has any, its heading left out.

    The column is the leftmost in which words are more frequent than numbers, so that a column of ordinals is passed
    over. Raises EnvironmentFault as `opened`, and WORKBOOK_EMPTY when no sheet holds words.
    """
    with opened(path) as book:
        for sheet in book.sheets:
            rows = [row for _, row in book.rows(sheet)]
            column = _column_of_words(rows)
            if column is not None:
                lines = [tidy(str(row[column].value)) for row in rows if column in row and not row[column].failed]
                return tuple(lines[1:] if fold(lines[0]) in _HEADINGS else lines)
    raise EnvironmentFault(Code.WORKBOOK_EMPTY, path=path)


def _column_of_words(rows: list[SparseRow]) -> int | None:
    words: Counter[int] = Counter()
    filled: Counter[int] = Counter()
    for row in rows:
        for column, cell in row.items():
            filled[column] += 1
            words[column] += isinstance(cell.value, str) and any(letter.isalpha() for letter in cell.value)
    return min((column for column in filled if 2 * words[column] > filled[column]), default=None)
