"""The hall: its rows of seats, and giving seats to delegates so that a delegation sits together."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import DelegateId
from congress_desktop.domain.vietnamese import tidy

MOST_SEATS_IN_A_ROW = 200
MOST_ROWS = 1000

_SEAT = re.compile(r"(\w+?)-?(\d{1,3})")


@dataclass(frozen=True)
class HallRow:
    """One row: what it is called and how many seats it has, numbered from 1 at the left as seen from the hall."""

    name: str
    seat_count: int


@dataclass(frozen=True)
class SeatGiven:
    """A delegate's new seat and the one before; an empty text is no seat."""

    delegate_id: DelegateId
    seat: str
    before: str


def seat_name(row: HallRow, number: int) -> str:
    """Return a seat's name as it stands on the card: "C-07"."""
    return f"{row.name}-{number:02d}"


def same_seat(seat: str) -> str:
    """Return a seat's name as it is compared: "c7", "C-7" and "C-07" are one seat. Other texts stay as they are."""
    found = _SEAT.fullmatch(tidy(seat).upper())
    return f"{found.group(1)}-{int(found.group(2)):02d}" if found else tidy(seat).upper()


def seats(rows: Sequence[HallRow]) -> Iterator[str]:
    """Yield every seat, from the first row to the last, from left to right."""
    for row in rows:
        for number in range(1, row.seat_count + 1):
            yield seat_name(row, number)


def checked_rows(rows: Sequence[HallRow]) -> tuple[HallRow, ...]:
    """Return the rows when they can be a hall.

    Raises RuleRefusal FIELD_EMPTY for none or a row without a name, NUMBER_OUT_OF_RANGE, ROW_NAME_TWICE.
    """
    tidied = tuple(HallRow(tidy(row.name).upper(), row.seat_count) for row in rows)
    if not tidied or not all(row.name for row in tidied):
        raise RuleRefusal(Code.FIELD_EMPTY, field="hall_rows")
    if len(tidied) > MOST_ROWS or not all(1 <= row.seat_count <= MOST_SEATS_IN_A_ROW for row in tidied):
        raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="hall_rows")
    names = [row.name for row in tidied]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise RuleRefusal(Code.ROW_NAME_TWICE, text=twice)
    return tidied


def give_in_order(rows: Sequence[HallRow], people: Sequence[tuple[DelegateId, str]]) -> tuple[SeatGiven, ...]:
    """Return a seat for each delegate, first to first; `people` pairs each with the seat held now.

    Whoever keeps the same seat is left out. Raises RuleRefusal TOO_FEW_SEATS. Rule: R-SEAT-01.
    """
    free = list(seats(rows))
    if len(free) < len(people):
        raise RuleRefusal(Code.TOO_FEW_SEATS, seats=len(free), people=len(people))
    given = (SeatGiven(who, seat, before) for (who, before), seat in zip(people, free, strict=False))
    return tuple(each for each in given if each.seat != each.before)
