"""Moments, days, numbers and shares as Vietnamese papers write them."""

from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congress_desktop.domain.dates import PartialDate
from congress_desktop.texts.forms import (
    VIETNAM,
    clock_time,
    clock_time_seconds,
    full_date,
    grouped,
    in_words,
    local,
    padded_count,
    percentage,
    percentage_number,
    roman,
    share,
    short_date,
    spoken_time,
    term,
    weekday_date,
)

MORNING = datetime(2025, 8, 13, 0, 42, 10, tzinfo=UTC)
IN_WORDS = """
0 không
1 một
4 bốn
5 năm
9 chín
10 mười
11 mười một
14 mười bốn
15 mười lăm
19 mười chín
20 hai mươi
21 hai mươi mốt
24 hai mươi tư
25 hai mươi lăm
30 ba mươi
34 ba mươi tư
44 bốn mươi tư
55 năm mươi lăm
91 chín mươi mốt
99 chín mươi chín
100 một trăm
101 một trăm linh một
104 một trăm linh bốn
105 một trăm linh năm
110 một trăm mười
111 một trăm mười một
115 một trăm mười lăm
121 một trăm hai mươi mốt
187 một trăm tám mươi bảy
189 một trăm tám mươi chín
200 hai trăm
505 năm trăm linh năm
555 năm trăm năm mươi lăm
999 chín trăm chín mươi chín
1000 một nghìn
1001 một nghìn không trăm linh một
1005 một nghìn không trăm linh năm
1010 một nghìn không trăm mười
1021 một nghìn không trăm hai mươi mốt
1100 một nghìn một trăm
1154 một nghìn một trăm năm mươi tư
2025 hai nghìn không trăm hai mươi lăm
10000 mười nghìn
15015 mười lăm nghìn không trăm mười lăm
21000 hai mươi mốt nghìn
100000 một trăm nghìn
105005 một trăm linh năm nghìn không trăm linh năm
1000000 một triệu
1000005 một triệu không trăm linh năm
1005000 một triệu không trăm linh năm nghìn
24000000 hai mươi tư triệu
1000000000 một tỷ
999999999999 chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín
""".strip().splitlines()  # noqa: E501 - the last number has that many words


def test_a_moment_is_told_by_the_clocks_of_vietnam() -> None:
    assert local(MORNING) == datetime(2025, 8, 13, 7, 42, 10, tzinfo=VIETNAM)
    assert local(MORNING).hour == 7
    assert clock_time(MORNING) == "07:42"
    assert clock_time_seconds(MORNING) == "07:42:10"
    assert spoken_time(MORNING) == "7 giờ 42 phút"


def test_a_late_utc_evening_is_the_next_day_in_vietnam() -> None:
    assert local(datetime(2025, 8, 13, 17, 0, tzinfo=UTC)).date() == date(2025, 8, 14)


def test_a_moment_without_its_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        local(datetime(2025, 8, 13, 7, 42))  # noqa: DTZ001 - the naive moment is the point


@pytest.mark.parametrize(
    ("hour", "minute", "spoken"),
    [(7, 30, "7 giờ 30 phút"), (17, 0, "17 giờ 00 phút"), (8, 5, "8 giờ 05 phút"), (0, 0, "0 giờ 00 phút")],
)
def test_minutes_of_a_meeting_write_hours_without_a_zero(hour: int, minute: int, spoken: str) -> None:
    assert spoken_time(datetime(2025, 8, 13, hour, minute, tzinfo=VIETNAM)) == spoken


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2025, 8, 13), "13/8/2025"),
        (date(2025, 8, 8), "08/8/2025"),
        (date(1969, 2, 16), "16/02/1969"),
        (date(1969, 1, 1), "01/01/1969"),
        (date(1969, 12, 31), "31/12/1969"),
        (PartialDate(1968, 4, 8), "08/4/1968"),
        (PartialDate(1978, 2, 20), "20/02/1978"),
        (PartialDate(1968, 4), "4/1968"),
        (PartialDate(1968, 2), "02/1968"),
        (PartialDate(1955), "1955"),
    ],
)
def test_days_below_ten_and_the_first_two_months_take_a_zero(day: date | PartialDate, written: str) -> None:
    assert short_date(day) == written


def test_a_full_date_is_written_out() -> None:
    assert full_date(date(2025, 8, 13)) == "ngày 13 tháng 8 năm 2025"
    assert full_date(date(2018, 2, 5)) == "ngày 05 tháng 02 năm 2018"
    assert full_date(date(2025, 10, 1)) == "ngày 01 tháng 10 năm 2025"


def test_a_day_of_the_week_is_named() -> None:
    week = [weekday_date(date(2025, 8, day)) for day in range(11, 18)]

    assert week == [
        "thứ Hai 11/8/2025",
        "thứ Ba 12/8/2025",
        "thứ Tư 13/8/2025",
        "thứ Năm 14/8/2025",
        "thứ Sáu 15/8/2025",
        "thứ Bảy 16/8/2025",
        "Chủ nhật 17/8/2025",
    ]


@pytest.mark.parametrize(
    ("n", "written"),
    [(0, "0"), (999, "999"), (1154, "1.154"), (1234567, "1.234.567"), (-1154, "-1.154"), (-5, "-5")],
)
def test_thousands_are_parted_by_dots(n: int, written: str) -> None:
    assert grouped(n) == written


@pytest.mark.parametrize(
    ("part", "whole", "written"),
    [
        (187, 189, "98,94%"),
        (186, 188, "98,94%"),
        (152, 189, "80,42%"),
        (171, 200, "85,5%"),
        (1, 2, "50%"),
        (1, 8, "12,5%"),
        (1, 3, "33,33%"),
        (2, 3, "66,67%"),
        (1, 800, "0,13%"),
        (201, 20000, "1,01%"),
        (189, 189, "100%"),
        (0, 189, "0%"),
        (99996, 100000, "99,99%"),
        (1, 1000000, "0,01%"),
        (190, 189, "100,53%"),
        (1000001, 1000000, "100,01%"),
        (0, 0, "–"),
        (3, 0, "–"),
    ],
)
def test_a_share_is_rounded_half_up_to_two_decimals(part: int, whole: int, written: str) -> None:
    assert percentage(part, whole) == written
    assert percentage_number(part, whole) == written.removesuffix("%")


@pytest.mark.parametrize(("part", "whole"), [(-1, 5), (1, -5)])
def test_a_negative_share_is_refused(part: int, whole: int) -> None:
    with pytest.raises(ValueError, match="negative"):
        percentage(part, whole)


@given(st.integers(1, 2_000_000).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_all_and_none_are_said_only_when_true(counted: tuple[int, int]) -> None:
    part, whole = counted

    written = percentage(part, whole)

    assert (written == "100%") == (part == whole)
    assert (written == "0%") == (part == 0)


@given(st.integers(1, 20_000).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_a_share_agrees_with_decimal_arithmetic(counted: tuple[int, int]) -> None:
    part, whole = counted
    rounded = (Decimal(part) * 100 / Decimal(whole)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    if 0 < part < whole:
        rounded = min(max(rounded, Decimal("0.01")), Decimal("99.99"))

    written = percentage_number(part, whole)

    assert Decimal(written.replace(",", ".")) == rounded
    assert "," not in written or not written.endswith("0")


def test_a_share_carries_its_base() -> None:
    assert share(187, 189) == "187/189 (98,94%)"
    assert share(1154, 1154) == "1.154/1.154 (100%)"
    assert share(0, 0) == "0/0 (–)"


@pytest.mark.parametrize(("n", "written"), [(1, "01"), (5, "05"), (9, "09"), (10, "10"), (1154, "1.154"), (-3, "-3")])
def test_people_below_ten_take_a_zero(n: int, written: str) -> None:
    assert padded_count(n) == written


@pytest.mark.parametrize("line", IN_WORDS)
def test_numbers_are_written_in_words(line: str) -> None:
    n, words = line.split(" ", 1)

    assert in_words(int(n)) == words


def test_the_south_says_le_for_missing_tens() -> None:
    assert in_words(105, zero_tens="lẻ") == "một trăm lẻ năm"
    assert in_words(1005, zero_tens="lẻ") == "một nghìn không trăm lẻ năm"


@given(st.integers(0, 999_999_999_999), st.integers(0, 999_999_999_999))
def test_different_numbers_have_different_words(one: int, other: int) -> None:
    assert (in_words(one) == in_words(other)) == (one == other)


@pytest.mark.parametrize("n", [-1, 1_000_000_000_000])
def test_a_number_without_words_is_refused(n: int) -> None:
    with pytest.raises(ValueError, match="words"):
        in_words(n)


@pytest.mark.parametrize(
    ("n", "numeral"),
    [
        (1, "I"),
        (2, "II"),
        (4, "IV"),
        (9, "IX"),
        (14, "XIV"),
        (40, "XL"),
        (99, "XCIX"),
        (1994, "MCMXCIV"),
        (3999, "MMMCMXCIX"),
    ],
)
def test_sections_are_counted_in_roman_numerals(n: int, numeral: str) -> None:
    assert roman(n) == numeral


@pytest.mark.parametrize("n", [0, -1, 4000])
def test_a_number_without_a_roman_numeral_is_refused(n: int) -> None:
    with pytest.raises(ValueError, match="Roman"):
        roman(n)


def test_a_term_is_never_broken_over_two_lines() -> None:
    assert term(2025, 2030) == "2025\u00a0-\u00a02030"
