"""One row of an office's workbook, judged: the facts it gives and everything wrong with them."""

import re
from collections.abc import Iterator
from datetime import date

from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.people import DelegateClass, DelegateFacts, Gender
from congress_desktop.domain.vietnamese import fold, tidy
from congress_desktop.services.import_preview import ReadRow
from congress_desktop.services.row_reading import RowReading
from congress_desktop.services.sheets import RawCell, RawRow, RollColumn

_CLASSES = {
    re.compile(r"\bduong nhien\b|\bdn\b"): DelegateClass.EX_OFFICIO,
    re.compile(r"\bchi dinh\b|\bcd\b"): DelegateClass.APPOINTED,
    re.compile(r"\bbau\b"): DelegateClass.ELECTED,
}
"""What offices write of a delegate's class, alone or in a few words: "đại biểu đương nhiên", "do chi bộ bầu"."""
_GENDERS = {"nam": Gender.MALE, "nu": Gender.FEMALE}
_TICKS = {"x", "v", "1", "✓", "✔", "co", "c", "true"}
_STANDINGS = {
    "": False,
    "chinh thuc": False,
    "ct": False,
    "khong": False,
    "0": False,
    "du khuyet": True,
    "dk": True,
    "co": True,
    **dict.fromkeys(_TICKS, True),
}
_ALTERNATE_CLASSES = {"du khuyet", "dai bieu du khuyet"}


class _Reading(RowReading):
    """A row of a roll being read."""

    def __init__(self, raw: RawRow, today: date) -> None:
        super().__init__(raw)
        self.today = today

    def day(self, cell: RawCell | None) -> PartialDate | None:
        """Return the date that a cell gives, or None with the problem noted; one that is still to come is noted too."""
        day = super().day(cell)
        if cell is not None and day is not None and day.is_certainly_after(self.today):
            self.say(cell, Code.DATE_IN_FUTURE, text=day)
        return day


def read_row(raw: RawRow, branch: str, today: date) -> ReadRow[DelegateFacts]:
    """Return what a row says; `branch` is the name that its section heading gives, or empty."""
    reading = _Reading(raw, today)
    birth, gender = _birth(reading)
    full_name = reading.full_name()
    branch = _branch(reading, branch)
    facts = DelegateFacts(
        full_name=full_name,
        branch=branch,
        birth=birth,
        gender=gender,
        ethnicity=reading.text(RollColumn.ETHNICITY),
        religion=reading.text(RollColumn.RELIGION),
        probationary_on=reading.day(reading.filled(RollColumn.PROBATIONARY_ON)),
        official_on=reading.day(reading.filled(RollColumn.OFFICIAL_ON)),
        education=reading.text(RollColumn.EDUCATION),
        political_theory=reading.text(RollColumn.POLITICAL_THEORY),
        position=_without_branch(reading.text(RollColumn.POSITION), branch),
        delegate_class=_delegate_class(reading),
        seat=reading.text(RollColumn.SEAT).upper(),
        note=reading.text(RollColumn.NOTE),
        alternate=_is_alternate(reading),
        telephone=reading.telephone(),
        field_of_work=reading.text(RollColumn.FIELD_OF_WORK),
        badge=reading.text(RollColumn.BADGE),
        discipline=reading.text(RollColumn.DISCIPLINE),
    )
    _check_order_of_days(reading, facts)
    card_number = reading.card_number()
    ordinal = card_number or _number(reading.text(RollColumn.ORDINAL))
    return ReadRow(raw.row_number, ordinal, facts, tuple(reading.problems), reading.addresses(), card_number)


def _birth(reading: _Reading) -> tuple[PartialDate | None, Gender | None]:
    """Return birth and gender: a date under Nam or Nữ gives both, or columns of their own give each."""
    male, female = reading.filled(RollColumn.BIRTH_MALE), reading.filled(RollColumn.BIRTH_FEMALE)
    if RollColumn.BIRTH in reading.raw.cells and any(_is_tick(each) for each in (male, female)):
        return _birth_beside_ticks(reading, male, female)
    if male is not None and female is not None:
        for filled in (male, female):
            reading.say(filled, Code.BIRTH_IN_BOTH_COLUMNS, cells=f"{male.address}, {female.address}")
        return reading.day(male), None
    cell = male or female or reading.filled(RollColumn.BIRTH)
    gender = _gender(reading) if male is female else Gender.MALE if male is not None else Gender.FEMALE
    if cell is None:
        columns = (RollColumn.BIRTH_MALE, RollColumn.BIRTH, RollColumn.BIRTH_FEMALE)
        reading.say(reading.address(*columns), Code.BIRTH_MISSING)
    elif gender is None:
        reading.say(reading.address(RollColumn.GENDER) or cell.address, Code.GENDER_MISSING)
    return reading.day(cell), gender


def _is_tick(cell: RawCell | None) -> bool:
    return cell is not None and str(cell.value).strip().casefold() in _TICKS


def _birth_beside_ticks(
    reading: _Reading, male: RawCell | None, female: RawCell | None
) -> tuple[PartialDate | None, Gender | None]:
    """Return birth and gender where columns headed Nam and Nữ are ticked beside a column of birth dates."""
    ticked = [Gender.MALE] * _is_tick(male) + [Gender.FEMALE] * _is_tick(female)
    gender = ticked[0] if len(ticked) == 1 else None
    cell = reading.filled(RollColumn.BIRTH)
    if gender is None:
        reading.say(reading.address(RollColumn.BIRTH_MALE), Code.GENDER_MISSING)
    if cell is None:
        reading.say(reading.address(RollColumn.BIRTH), Code.BIRTH_MISSING)
    return reading.day(cell), gender


def _is_alternate(reading: _Reading) -> bool:
    """Tell whether the roll lists somebody as an alternate, in a column of its own or as the delegate's class."""
    text = reading.text(RollColumn.STANDING)
    found = _STANDINGS.get(fold(text))
    if found is None:
        reading.say(reading.address(RollColumn.STANDING), Code.STANDING_UNKNOWN, text=text)
    return bool(found) or fold(reading.text(RollColumn.DELEGATE_CLASS)) in _ALTERNATE_CLASSES


def _gender(reading: _Reading) -> Gender | None:
    text = reading.text(RollColumn.GENDER)
    gender = _GENDERS.get(fold(text))
    if text and gender is None:
        reading.say(reading.address(RollColumn.GENDER), Code.GENDER_UNKNOWN, text=text)
    return gender


def _branch(reading: _Reading, section: str) -> str:
    branch = reading.text(RollColumn.BRANCH) or section
    if not branch:
        reading.say(reading.address(RollColumn.BRANCH, RollColumn.FULL_NAME), Code.BRANCH_MISSING)
    return branch


def _delegate_class(reading: _Reading) -> DelegateClass | None:
    text = reading.text(RollColumn.DELEGATE_CLASS)
    meant = {found for words, found in _CLASSES.items() if words.search(fold(text))}
    found = meant.pop() if len(meant) == 1 else None
    if text and found is None and fold(text) not in _ALTERNATE_CLASSES:
        reading.say(reading.address(RollColumn.DELEGATE_CLASS), Code.CLASS_UNKNOWN, text=text)
    return found


def _check_order_of_days(reading: _Reading, facts: DelegateFacts) -> None:
    """Nobody is a full member before being on probation, nor in the Party before being born."""
    probation, official = facts.probationary_on, facts.official_on
    if probation and official and probation.is_certainly_after(official):
        reading.say(reading.address(RollColumn.OFFICIAL_ON), Code.OFFICIAL_BEFORE_PROBATIONARY)
    joined = probation or official
    if facts.birth and joined and facts.birth.is_certainly_after(joined):
        address = reading.address(RollColumn.PROBATIONARY_ON if probation else RollColumn.OFFICIAL_ON)
        reading.say(address, Code.PARTY_BEFORE_BIRTH)


def _number(text: str) -> int | None:
    plain = text.rstrip(".)")
    return int(plain) if plain.isascii() and plain.isdigit() else None


def _without_branch(position: str, branch: str) -> str:
    """Return a position without the branch that offices write behind it."""
    head, comma, tail = position.rpartition(",")
    return head.strip() if comma and branch and fold(tail) == fold(branch) else position


def branch_names(rows: tuple[RawRow, ...]) -> dict[str, str]:
    """Return each section heading's branch name as it is written in the rows below it.

    Headings stand in capitals; a position that ends in the branch's name has its true letters. A heading that no
    row spells out is kept as it stands.
    """
    names: dict[str, str] = {}
    for row, tail in _tails(rows):
        if fold(tail) == fold(row.section):
            names.setdefault(row.section, tail)
    return {row.section: names.get(row.section, tidy(row.section)) for row in rows}


def _tails(rows: tuple[RawRow, ...]) -> Iterator[tuple[RawRow, str]]:
    for row in rows:
        cell = row.cells.get(RollColumn.POSITION)
        if row.section and cell is not None and isinstance(cell.value, str):
            yield row, tidy(cell.value.rpartition(",")[2])
