"""Frozen sheets: what a roll's workbook says as it stands, and what a workbook of ours is to hold."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from congress_desktop.domain.vietnamese import fold


class Cancelled(Exception):  # noqa: N818 - not an error: the person at the desk asked for it
    """Long work was stopped by whoever asked for it; nothing was left behind."""


@lru_cache(maxsize=256)
def column_letters(column: int) -> str:
    """Return how Excel names a column counted from 1: A, Z, AA."""
    letters = ""
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


class RollColumn(StrEnum):
    """A column of an office's roll, known by the words of its heading."""

    ORDINAL = "ordinal"
    FULL_NAME = "full_name"
    FAMILY_AND_MIDDLE_NAME = "family_and_middle_name"
    GIVEN_NAME = "given_name"
    BIRTH_MALE = "birth_male"
    BIRTH_FEMALE = "birth_female"
    BIRTH = "birth"
    GENDER = "gender"
    ETHNICITY = "ethnicity"
    RELIGION = "religion"
    PROBATIONARY_ON = "probationary_on"
    OFFICIAL_ON = "official_on"
    EDUCATION = "education"
    POLITICAL_THEORY = "political_theory"
    POSITION = "position"
    BRANCH = "branch"
    DELEGATE_CLASS = "delegate_class"
    SEAT = "seat"
    CARD_NUMBER = "card_number"
    NOTE = "note"
    TELEPHONE = "telephone"
    FIELD_OF_WORK = "field_of_work"
    BADGE = "badge"
    DISCIPLINE = "discipline"
    STANDING = "standing"
    BODY = "body"
    POST = "post"
    ORIGIN = "origin"
    BEGAN_ON = "began_on"
    DECISION_NUMBER = "number"
    DECISION_ON = "issued_on"
    AUTHORITY = "authority"
    ENDED_ON = "ended_on"
    END_REASON = "end_reason"


OFFICE_COLUMNS = (
    RollColumn.ORDINAL,
    RollColumn.FULL_NAME,
    RollColumn.FAMILY_AND_MIDDLE_NAME,
    RollColumn.GIVEN_NAME,
    RollColumn.BIRTH_MALE,
    RollColumn.BIRTH_FEMALE,
    RollColumn.BIRTH,
    RollColumn.POSITION,
    RollColumn.BODY,
    RollColumn.POST,
    RollColumn.ORIGIN,
    RollColumn.BEGAN_ON,
    RollColumn.DECISION_NUMBER,
    RollColumn.DECISION_ON,
    RollColumn.AUTHORITY,
    RollColumn.ENDED_ON,
    RollColumn.END_REASON,
)
"""The columns that a list of those appointed or elected can have."""

_OF_OFFICES_ALONE = OFFICE_COLUMNS[OFFICE_COLUMNS.index(RollColumn.BODY) :]

ROLL_COLUMNS = tuple(each for each in RollColumn if each not in _OF_OFFICES_ALONE)
"""The columns that a delegates' roll can have."""

GUEST_COLUMNS = (
    RollColumn.ORDINAL,
    RollColumn.FULL_NAME,
    RollColumn.FAMILY_AND_MIDDLE_NAME,
    RollColumn.GIVEN_NAME,
    RollColumn.POSITION,
    RollColumn.BRANCH,
    RollColumn.SEAT,
    RollColumn.CARD_NUMBER,
    RollColumn.NOTE,
    RollColumn.TELEPHONE,
)
"""The columns that a list of guests can have; the unit stands where a roll has the branch."""


@dataclass(frozen=True)
class FoundColumn:
    """A column of an office's sheet: its place from 1, its heading as written, what it means, the first value below.

    `column` is None for what means nothing of ours, or was told to be left out.
    """

    place: int
    letters: str
    heading: str
    column: RollColumn | None
    sample: str


@dataclass(frozen=True)
class RawCell:
    """A cell as it stands; `failed` when it holds an Excel error or a formula without a value."""

    address: str
    value: str | int | float | date | None
    failed: bool = False


@dataclass(frozen=True)
class RawRow:
    """A data row as it stands, with the section heading above it; `row_number` counts from 1 as Excel does.

    A hidden row, or one that a filter put away, is read like any other and says so.
    """

    row_number: int
    section: str
    cells: Mapping[RollColumn, RawCell]
    hidden: bool = False


@dataclass(frozen=True)
class RawRoll:
    """An office's roll as it stands: the sheet, the first and last row of its heading, and its data rows.

    `above` are the texts over the heading, from top to bottom: the title, and what the list is attached to.
    """

    workbook_name: str
    sheet: str
    header_rows: tuple[int, int]
    rows: tuple[RawRow, ...]
    unknown_columns: tuple[str, ...] = ()
    columns: tuple[FoundColumn, ...] = ()
    above: tuple[str, ...] = ()

    @property
    def layout_key(self) -> str:
        """Return a key that sheets with the same headings in the same places share."""
        words = "|".join(f"{each.place}:{fold(each.heading)}" for each in self.columns)
        return hashlib.sha256(words.encode()).hexdigest()[:16]


@dataclass(frozen=True)
class RowRemark:
    """What the "Lỗi" column says of one row."""

    row_number: int
    text: str


class CellKind(StrEnum):
    """How a column's cells are written and shown."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    MOMENT = "moment"
    PERCENT = "percent"


@dataclass(frozen=True)
class Formula:
    """A formula that Excel calculates, without its equals sign; it names cells of the workbook only.

    `{row}` stands for the row it is written in, `{row-3}` for the third one above it, `{first}` and `{last}` for the
    first and last row of its table, `{first:Phiếu}` and `{last:Phiếu}` for those of the sheet of that name,
    `{first+2:Phiếu}` for the third.
    """

    text: str


CellValue = str | int | float | Fraction | date | time | datetime | Formula | None


@dataclass(frozen=True)
class SheetColumn:
    """A column of a sheet; `total` asks for a sum formula in the total row.

    Neighbours of one `group` stand beneath its words in a heading of two rows.
    """

    heading: str
    kind: CellKind
    width_characters: float
    total: bool = False
    group: str = ""


@dataclass(frozen=True)
class Sheet:
    """One sheet: title lines, a table, and notes under it. Moments are local, without a time zone."""

    name: str
    title_lines: tuple[str, ...]
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    note_lines: tuple[str, ...] = ()
    landscape: bool = False
    sample: bool = False


@dataclass(frozen=True)
class SheetHead:
    """The two blocks over a list, as over the office's papers: who issues it, and the Party's name with place and day.

    `issuer` stands bold under `organization`.
    """

    organization: tuple[str, ...]
    issuer: tuple[str, ...]
    party: str
    place_and_date: str


@dataclass(frozen=True)
class Workbook:
    """A workbook: its sheets, the foot printed on every page, and the blocks over every sheet that has a title."""

    title: str
    sheets: tuple[Sheet, ...]
    footer: str
    head: SheetHead | None = None
