"""Numbers, shares, hours and days as Vietnamese papers write them."""

from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congress_desktop.domain.dates import PartialDate
from congress_desktop.texts.forms import (
    clock_time,
    full_date,
    grouped,
    in_words,
    local,
    minutes_and_seconds,
    padded_count,
    percentage,
    roman,
    share,
    short_date,
    span,
    spoken_time,
    term,
    weekday_date,
)


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [
        (187, 189, "98,94%"),
        (188, 189, "99,47%"),
        (185, 188, "98,40%"),
        (1, 2, "50,00%"),
        (1, 8, "12,50%"),
        (189, 189, "100%"),
        (99_999, 100_000, "99,99%"),
        (1, 1_000_000, "0,01%"),
        (0, 189, "0%"),
        (0, 0, "–"),
        (22_566, 100_000, "22,57%"),
        (1, 3, "33,33%"),
        (2, 3, "66,67%"),
    ],
)
def test_a_share_is_rounded_half_up_and_is_never_whole_unless_it_is(part: int, whole: int, shown: str) -> None:
    assert percentage(part, whole) == shown


@given(st.integers(1, 100_000).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_shares_agree_with_decimal_arithmetic(pair: tuple[int, int]) -> None:
    part, whole = pair
    exact = (Decimal(part) * 100 / Decimal(whole)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    shown = Decimal(percentage(part, whole).rstrip("%").replace(",", "."))

    assert (shown == 100) == (part == whole)
    assert (shown == 0) == (part == 0)
    if Decimal("0.01") <= exact <= Decimal("99.99"):
        assert shown == exact


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (4, "bốn"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (36, "ba mươi sáu"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (115, "một trăm mười lăm"),
        (121, "một trăm hai mươi mốt"),
        (189, "một trăm tám mươi chín"),
        (1000, "một nghìn"),
        (1005, "một nghìn không trăm linh năm"),
        (1154, "một nghìn một trăm năm mươi tư"),
        (34_432, "ba mươi tư nghìn bốn trăm ba mươi hai"),
        (1_000_000, "một triệu"),
        (2_000_015, "hai triệu không trăm mười lăm"),
    ],
)
def test_numbers_in_words(number: int, words: str) -> None:
    assert in_words(number) == words


def test_figures_and_counts() -> None:
    assert (grouped(1154), grouped(189), grouped(1_234_567)) == ("1.154", "189", "1.234.567")
    assert (padded_count(5), padded_count(12), padded_count(1154)) == ("05", "12", "1.154")
    assert share(187, 189) == "187/189 (98,94%)"
    assert [roman(n) for n in (1, 4, 9, 14, 36)] == ["I", "IV", "IX", "XIV", "XXXVI"]
    assert term(2025, 2030) == "2025\u00a0-\u00a02030"


def test_days_take_a_zero_where_papers_write_one() -> None:
    assert short_date(date(2025, 8, 13)) == "13/8/2025"
    assert short_date(date(1969, 2, 8)) == "08/02/1969"
    assert short_date(PartialDate(1968, 4)) == "4/1968"
    assert short_date(PartialDate(1955)) == "1955"
    assert full_date(date(2025, 8, 13)) == "ngày 13 tháng 8 năm 2025"
    assert full_date(date(2018, 2, 5)) == "ngày 05 tháng 02 năm 2018"
    assert weekday_date(date(2025, 8, 13)) == "thứ Tư 13/8/2025"


def test_hours_are_those_of_vietnam() -> None:
    moment = datetime(2025, 8, 13, 0, 42, 10, tzinfo=UTC)

    assert clock_time(moment) == "07:42"
    assert spoken_time(moment) == "7 giờ 42 phút"
    with pytest.raises(ValueError, match="time zone"):
        local(datetime(2025, 8, 13))  # noqa: DTZ001 - a moment without its zone is the point


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "0 phút"), (8, "8 phút"), (60, "1 giờ"), (95, "1 giờ 35 phút"), (120, "2 giờ")]
)
def test_so_many_minutes_are_said_in_hours_and_minutes(minutes: int, words: str) -> None:
    assert span(minutes) == words


@pytest.mark.parametrize(("seconds", "shown"), [(0, "0:00"), (245, "4:05"), (-72, "1:12"), (3600, "60:00")])
def test_a_clock_that_counts_down_shows_minutes_and_seconds(seconds: int, shown: str) -> None:
    assert minutes_and_seconds(seconds) == shown
