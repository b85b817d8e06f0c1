"""How Vietnamese papers write moments, days, numbers, shares and terms; no sentences."""

import math
from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone, tzinfo
from fractions import Fraction

from congress_desktop.domain.dates import PartialDate

VIETNAM: tzinfo = timezone(timedelta(hours=7), "Việt Nam")
NO_SHARE = "–"
GREATEST_IN_WORDS = 999_999_999_999
GREATEST_ROMAN = 3_999

_NO_BREAK_BLANK = "\u00a0"
_TEN = 10
_HUNDRED = 100
_WHOLE_HUNDREDTHS = 10_000  # hundredths of a percent in the whole
_PADDED_MONTHS = (1, 2)
_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
_GROUPS = ((1_000_000_000, "tỷ"), (1_000_000, "triệu"), (1_000, "nghìn"), (1, ""))
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def local(moment: datetime) -> datetime:
    """Return the same moment on the clocks of Vietnam; raises ValueError when its time zone is missing."""
    if moment.utcoffset() is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(VIETNAM)


def clock_time(moment: datetime) -> str:
    """Return "07:42", in Vietnam."""
    return f"{local(moment):%H:%M}"


def clock_time_seconds(moment: datetime) -> str:
    """Return "07:42:10", in Vietnam."""
    return f"{local(moment):%H:%M:%S}"


def spoken_time(moment: datetime) -> str:
    """Return "7 giờ 05 phút" as minutes of a meeting write it, in Vietnam."""
    there = local(moment)
    return f"{there.hour} giờ {there.minute:02d} phút"


def span(minutes: int) -> str:
    """Return so many minutes as people say them: "8 phút", "1 giờ 35 phút", "2 giờ"."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} giờ" if hours else "", f"{rest} phút" if rest or not hours else ""]
    return " ".join(part for part in parts if part)


def minutes_and_seconds(seconds: int) -> str:
    """Return so many seconds as a clock that counts down shows them: "4:05", "1:12" for -72 as well."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{minutes}:{rest:02d}"


def short_date(day: date | PartialDate) -> str:
    """Return "08/8/2025" or "20/02/1978", of a partial date "4/1968" or "1955"."""
    if isinstance(day, PartialDate) and day.month is None:
        return str(day.year)
    month_and_year = f"{_month(day.month or 1)}/{day.year}"
    return month_and_year if day.day is None else f"{day.day:02d}/{month_and_year}"


def day_words(day: PartialDate | date | None) -> str:
    """Return a day as lists write it, "" when it is not known."""
    return short_date(day) if day else ""


def full_date(day: date) -> str:
    """Return "ngày 05 tháng 02 năm 2018"."""
    return f"ngày {day.day:02d} tháng {_month(day.month)} năm {day.year}"


def days_of(days: Sequence[date]) -> str:
    """Return the days of a congress in few signs: "ngày 13 - 14/8/2025", or both dates whole in two months."""
    first, last = min(days), max(days)
    if first == last:
        return f"ngày {short_date(first)}"
    start = f"{first.day:02d}" if (first.year, first.month) == (last.year, last.month) else short_date(first)
    return f"ngày {start} - {short_date(last)}"


def decimal(value: Fraction, places: int = 1) -> str:
    """Return a number with so many decimals, half up, a comma before them: "50,1"."""
    scaled = math.floor(value * 10**places + Fraction(1, 2))
    whole, rest = divmod(scaled, 10**places)
    return f"{grouped(whole)},{rest:0{places}d}" if places else grouped(whole)


def weekday_date(day: date) -> str:
    """Return "thứ Tư 13/8/2025"; a Sunday is "Chủ nhật"."""
    return f"{_WEEKDAYS[day.weekday()]} {short_date(day)}"


def grouped(n: int) -> str:
    """Return a whole number with dots between the thousands: "1.154"."""
    return f"{n:,}".replace(",", ".")


def percentage(part: int, whole: int) -> str:
    """Return a share as "98,94%"; see `percentage_number` for the rounding; "–" of a whole of nothing."""
    return f"{percentage_number(part, whole)}%" if whole else NO_SHARE


def percentage_number(part: int, whole: int) -> str:
    """Return a share in percent without the sign: "98,94", "85,50", or "–" when the whole is nothing.

    Two decimals, half up; only "100" and "0" stand without. "100" means all and "0" means none: less than all is at
    most "99,99", anything more than none at least "0,01". Raises ValueError for a negative number.
    """
    if part < 0 or whole < 0:
        raise ValueError("a share has no negative part")
    if whole == 0:
        return NO_SHARE
    hundredths = (2 * part * _WHOLE_HUNDREDTHS + whole) // (2 * whole)
    if 0 < part < whole:
        hundredths = min(max(hundredths, 1), _WHOLE_HUNDREDTHS - 1)
    elif part > whole:
        hundredths = max(hundredths, _WHOLE_HUNDREDTHS + 1)
    if hundredths in (0, _WHOLE_HUNDREDTHS):
        return grouped(hundredths // _HUNDRED)
    percents, rest = divmod(hundredths, _HUNDRED)
    return f"{grouped(percents)},{rest:02d}"


def share(part: int, whole: int) -> str:
    """Return a share with its base: "187/189 (98,94%)"."""
    return f"{grouped(part)}/{grouped(whole)} ({percentage(part, whole)})"


def padded_count(n: int) -> str:
    """Return a count of people in a sentence: "05" below ten, else grouped."""
    return f"{n:02d}" if 0 <= n < _TEN else grouped(n)


def in_words(n: int, zero_tens: str = "linh") -> str:
    """Return a number from 0 to 999.999.999.999 in words: "một trăm tám mươi chín".

    `zero_tens` is the word for missing tens: "linh", or "lẻ" in the South. Raises ValueError outside it.
    """
    if not 0 <= n <= GREATEST_IN_WORDS:
        raise ValueError("only numbers from 0 to 999.999.999.999 have words here")
    if n == 0:
        return _DIGITS[0]
    words: list[str] = []
    for size, name in _GROUPS:
        group = n // size % 1_000
        if group:
            words += _three_digits(group, zero_tens, leading=not words)
            words += [name] if name else []
    return " ".join(words)


def roman(n: int) -> str:
    """Return a number from 1 to 3999 in Roman numerals, as sections have them; raises ValueError outside."""
    if not 1 <= n <= GREATEST_ROMAN:
        raise ValueError("Roman numerals run from 1 to 3999")
    numeral = ""
    for value, sign in _ROMAN:
        count, n = divmod(n, value)
        numeral += sign * count
    return numeral


def term(start_year: int, end_year: int) -> str:
    """Return a term of office as "2025 - 2030", its blanks no-break so that it stays on one line."""
    return f"{start_year}{_NO_BREAK_BLANK}-{_NO_BREAK_BLANK}{end_year}"


def _month(month: int) -> str:
    return f"{month:02d}" if month in _PADDED_MONTHS else str(month)


def _three_digits(group: int, zero_tens: str, *, leading: bool) -> list[str]:
    """Return the words of 1 to 999; a group that does not lead names its hundreds even when it has none."""
    hundreds, below_hundred = divmod(group, _HUNDRED)
    hundreds_named = hundreds > 0 or not leading
    words = [_DIGITS[hundreds], "trăm"] if hundreds_named else []
    tens, units = divmod(below_hundred, _TEN)
    if tens == 0:
        missing = [zero_tens] if hundreds_named else []
        return [*words, *missing, _DIGITS[units]] if units else words
    words += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    return [*words, _units_after_tens(tens, units)] if units else words


def _units_after_tens(tens: int, units: int) -> str:
    five = 5
    if tens == 1 and units != five:
        return _DIGITS[units]
    return _AFTER_TENS.get(units, _DIGITS[units])
