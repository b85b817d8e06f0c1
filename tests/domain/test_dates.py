"""Dates as offices write them, whole or in part."""

from datetime import date

import pytest

from congress_desktop.domain.dates import NoSuchDay, NotADate, PartialDate, age_in_years, parse_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("08/4/1968", "1968-04-08"),
        ("8-4-1968", "1968-04-08"),
        ("8.4.1968", "1968-04-08"),
        ("1968-04-08", "1968-04-08"),
        ("ngày 08 tháng 4 năm 1968", "1968-04-08"),
        ("4/1968", "1968-04"),
        ("1955", "1955"),
        ("29/02/2024", "2024-02-29"),
    ],
)
def test_the_ways_in_which_offices_write_a_date(text: str, iso: str) -> None:
    assert parse_date(text).iso == iso
    assert PartialDate.from_iso(iso).iso == iso


@pytest.mark.parametrize("text", ["31/02/1971", "29/02/2023", "00/4/1968", "8/13/1968"])
def test_days_that_do_not_exist_are_told_from_nonsense(text: str) -> None:
    with pytest.raises(NoSuchDay):
        parse_date(text)


@pytest.mark.parametrize("text", ["", "hôm qua", "8/4/68", "1/2/3/4", "12345"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(NotADate):
        parse_date(text)


def test_a_partial_date_is_only_after_what_it_must_be_after() -> None:
    year = PartialDate(1955)

    assert not year.is_certainly_after(date(1955, 6, 1))
    assert year.is_certainly_after(date(1954, 12, 31))
    assert not PartialDate(1955, 6).is_certainly_after(PartialDate(1955))


@pytest.mark.parametrize(
    ("born", "age"),
    [
        (PartialDate(1968, 8, 13), 57),
        (PartialDate(1968, 8, 14), 56),
        (PartialDate(1968), None),
        (PartialDate(1968, 9), 56),
    ],
)
def test_age_is_told_in_whole_years_reached_or_not_at_all(born: PartialDate, age: int | None) -> None:
    assert age_in_years(born, date(2025, 8, 13)) == age
