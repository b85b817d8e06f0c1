"""The rows below a roll's heading: which are sections, which are people, and where the table ends."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import takewhile

from congress_desktop.domain.vietnamese import fold, tidy
from congress_desktop.exchange.cells import SparseRow
from congress_desktop.exchange.roll_header import Heading, numbers_columns, repeats
from congress_desktop.services.sheets import RollColumn

NAMES = (RollColumn.FULL_NAME, RollColumn.FAMILY_AND_MIDDLE_NAME, RollColumn.GIVEN_NAME)
_STRONG_FACTS = 2

_NUMERAL = re.compile(r"^(?:(?:[IVXLC]+|[A-ZĐ]|\d{1,3})\s*[.)/:\-–]\s*|[IVXLC]+\s+)")
_NUMERAL_ALONE = re.compile(r"[IVXLC]+|[A-ZĐ]")
_HEAD_COUNT = re.compile(r"\s*[:(\-–]\s*\d+\s*(?:đồng chí|đ/c|đảng viên|đại biểu|người)\s*\)?$", re.IGNORECASE)
_BRANCH = re.compile(r"(?:chi bo|dang bo|dang uy|doan|to dan pho|to dang|to so|khoi|thon|khu pho|khu dan cu|bo phan)\b")
_PERSON = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){1,5}")
_TOTAL = re.compile(r"(?:tong so|tong cong|cong chung)\b|(?:tong|cong)\s*(?:$|[:\d(]|dai bieu|dong chi)")
_SIGNATURE = re.compile(
    r"t/m\b|tm\b|t\.m\b|k/t\b|kt\.|bi thu|nguoi lap|lap bieu|truong ban|thu truong|xac nhan|noi nhan|ghi chu:|luu y|"
    r"\(ky|chu tich|.*\bngay\b.*\bthang\b.*\bnam\b"
)


class _Kind(Enum):
    STRONG = auto()
    """A person, surely."""
    WEAK = auto()
    """A name with little or nothing else: a person as long as the table goes on."""
    SECTION = auto()
    END = auto()
    """A total or a signature: the end of the table when no sure person follows."""
    BREAK = auto()
    """Nothing that a roll is about."""


@dataclass(frozen=True)
class PersonRow:
    """A person's row: its number, the section heading above it ("" for none), and its filled cells."""

    row_number: int
    section: str
    cells: SparseRow


def people(heading: Heading, rows: Mapping[int, SparseRow]) -> Iterator[PersonRow]:
    """Yield the people below a heading, from top to bottom; totals, signatures and headings again are left out."""
    below = [number for number in sorted(rows) if number > heading.last_row]
    kinds = {number: _kind(heading, rows[number]) for number in below}
    last = _last_person(kinds, below)
    section = ""
    for number in below:
        if number > last:
            return
        match kinds[number]:
            case _Kind.SECTION:
                section = section_name(heading, rows[number])
            case _Kind.STRONG | _Kind.WEAK:
                yield PersonRow(number, section, rows[number])
            case _:
                pass


def _last_person(kinds: Mapping[int, _Kind], below: Sequence[int]) -> int:
    """Return the row of the last sure person, or of the names that stand right under that one; 0 for nobody.

    Where nobody is sure, because the sheet says next to nothing beside the names, all names up to the end are people.
    """
    last = max((number for number in below if kinds[number] is _Kind.STRONG), default=0)
    if not last:
        table = takewhile(lambda number: kinds[number] is not _Kind.END, below)
        return max((number for number in table if kinds[number] is _Kind.WEAK), default=0)
    while kinds.get(last + 1) is _Kind.WEAK:
        last += 1
    return last


def _kind(heading: Heading, row: SparseRow) -> _Kind:
    if repeats(heading, row) or numbers_columns(row):
        return _Kind.BREAK
    numbered = _is_numbered(heading, row)
    first = next((fold(cell.value) for _, cell in sorted(row.items()) if isinstance(cell.value, str)), "")
    if not numbered and _TOTAL.match(first):
        return _Kind.END
    if section_name(heading, row):
        return _Kind.SECTION
    named = any(place in row for place in heading.places(*NAMES))
    facts = sum(1 for place in row if heading.columns.get(place) not in (None, RollColumn.ORDINAL, *NAMES))
    if (numbered and (named or facts)) or (named and facts >= _STRONG_FACTS):
        return _Kind.STRONG
    if not numbered and any(
        isinstance(cell.value, str) and _SIGNATURE.match(fold(cell.value)) for cell in row.values()
    ):
        return _Kind.END
    return _Kind.WEAK if named and (facts or _looks_like_a_person(_name(heading, row))) else _Kind.BREAK


def _is_numbered(heading: Heading, row: SparseRow) -> bool:
    """Tell whether a row has a number of its own; a number whose formula failed is one too."""
    cells = [row[place] for place in heading.places(RollColumn.ORDINAL) if place in row]
    return any(cell.failed or _digits(cell.value) for cell in cells)


def _digits(value: object) -> bool:
    return isinstance(value, int | float) or tidy(str(value)).rstrip(".)").isdecimal()


def _name(heading: Heading, row: SparseRow) -> str:
    return tidy(" ".join(str(row[place].value or "") for place in heading.places(*NAMES) if place in row))


def section_name(heading: Heading, row: SparseRow) -> str:
    """Return the name in a section row, as written but for its numeral and head count; "" for any other row.

    A section row has a numeral, a text and nothing else, or one of the two; a branch behind a Roman numeral may
    have sums beside it.
    """
    cells = [row[place].value for place in sorted(row)]
    texts = [tidy(value) for value in cells if isinstance(value, str)]
    if not texts or min(row) > max(heading.places(RollColumn.ORDINAL, *NAMES)):
        return ""
    numeral = texts[0] if len(texts) > 1 and _NUMERAL_ALONE.fullmatch(texts[0].rstrip(".)")) else ""
    written = texts[1] if numeral else texts[0]
    name = _HEAD_COUNT.sub("", _NUMERAL.sub("", written))
    is_branch = _BRANCH.match(fold(name)) is not None
    if numeral:
        return name if len(cells) == len((numeral, name)) or (is_branch and len(texts) == len((numeral, name))) else ""
    if len(cells) == 1:
        return name if _stands_alone(name, written, is_branch=is_branch) else ""
    counted = len(cells) == len(("number", name)) and len(texts) == 1 and _is_numbered(heading, row)
    return name if counted and is_branch and not _looks_like_a_person(name) else ""


def _stands_alone(name: str, written: str, *, is_branch: bool) -> bool:
    """Tell whether a text alone in its row is a heading: a branch, or numbered, or in capitals; no signature."""
    if not name or _SIGNATURE.match(fold(name)) or _TOTAL.match(fold(name)):
        return False
    return (is_branch and not _looks_like_a_person(name)) or name != written or name.isupper()


def _looks_like_a_person(text: str) -> bool:
    """Tell whether a text is written as names are: a few words, each with a capital and small letters."""
    return _PERSON.fullmatch(text) is not None and all(word.istitle() for word in text.split())
