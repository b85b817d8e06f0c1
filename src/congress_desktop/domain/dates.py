"""Days as a roll gives them, perhaps only the month or the year, and how they are read from a text."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Self

from congress_desktop.domain.vietnamese import tidy

FIRST_YEAR = 1900
LAST_YEAR = 2100
_LAST_MONTH = 12


class NotADate(ValueError):  # noqa: N818 - named for what the text is, as the callers catch it
    """The text is not a date in any form that a roll uses, or its year lies outside 1900 to 2100."""


class NoSuchDay(ValueError):  # noqa: N818 - named for what the date is, as the callers catch it
    """The text has the form of a date, but the calendar has no such day."""


@dataclass(frozen=True, order=False)
class PartialDate:
    """A day, a month or a year from 1900 to 2100; `month` and `day` are None when they are not known.

    Raises NoSuchDay when the calendar has no such day, NotADate for any other impossible value.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise NotADate(f"year {self.year}")
        if self.month is None:
            if self.day is not None:
                raise NotADate("a day without a month")
        elif self.day is None:
            if not 1 <= self.month <= _LAST_MONTH:
                raise NotADate(f"month {self.month}")
        else:
            self._refuse_a_day_outside_the_calendar(self.month, self.day)

    def _refuse_a_day_outside_the_calendar(self, month: int, day: int) -> None:
        try:
            date(self.year, month, day)
        except ValueError as error:
            raise NoSuchDay(f"{self.year}-{month}-{day}") from error

    @classmethod
    def from_iso(cls, text: str) -> Self:
        """Return the date that `iso` wrote; raises NotADate or NoSuchDay for any other text."""
        found = _ISO.fullmatch(text)
        if found is None:
            raise NotADate(text)
        return cls(*(int(number) for number in found.groups() if number))

    @classmethod
    def of(cls, day: date) -> Self:
        """Return a whole day."""
        return cls(day.year, day.month, day.day)

    @property
    def iso(self) -> str:
        """Return "1968-04-08", "1968-04" or "1968": what is known, in the form that is stored."""
        known = (f"{number:02d}" for number in (self.month, self.day) if number is not None)
        return "-".join((f"{self.year:04d}", *known))

    @property
    def earliest(self) -> date:
        """Return the first day that this date can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """Return the last day that this date can mean."""
        month = self.month or _LAST_MONTH
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def is_certainly_after(self, other: "PartialDate | date") -> bool:
        """Tell whether every day that this can mean lies after every day that the other can mean."""
        return self.earliest > (other.latest if isinstance(other, PartialDate) else other)


_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_WRITTEN = (
    re.compile(r"(?P<day>[0-9]{1,2}) ?(?P<sign>[/.-]) ?(?P<month>[0-9]{1,2}) ?(?P=sign) ?(?P<year>[0-9]{4})"),
    re.compile(r"(?P<month>[0-9]{1,2}) ?[/.-] ?(?P<year>[0-9]{4})"),
    re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?"),
    re.compile(r"(?:(?:ngày )?(?P<day>[0-9]{1,2}) )?tháng (?P<month>[0-9]{1,2}),? năm (?P<year>[0-9]{4})"),
    re.compile(r"năm (?P<year>[0-9]{4})"),
)


def parse_date(text: str) -> PartialDate:
    """Return the date written in a text: 08/4/1968, 8-4-1968, 8.4.1968, 4/1968, 1955, 1968-04-08 or in words.

    In words: "ngày 08 tháng 4 năm 1968", "tháng 4 năm 1968", "năm 1968". The day stands before the month.

    Raises NoSuchDay when all three numbers are there but the calendar lacks the day (31/02/1971, 08/13/1971),
    and NotADate for anything else, a year of two digits among it, because its century would be a guess.
    """
    wording = tidy(text).lower()
    for form in _WRITTEN:
        if found := form.fullmatch(wording):
            numbers = {part: int(number) for part, number in found.groupdict().items() if number and part != "sign"}
            return PartialDate(**numbers)
    raise NotADate(text)


def age_in_years(born: PartialDate, on: date) -> int | None:
    """Return the whole years reached on a day, or None when a partial date leaves two answers open.

    None also for somebody not born by that day. Who is born on 29 February is a year older on 1 March in the
    years that have no such day.
    """
    youngest, oldest = (_years_between(day, on) for day in (born.latest, born.earliest))
    return youngest if youngest == oldest and youngest >= 0 else None


def _years_between(start: date, end: date) -> int:
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))
