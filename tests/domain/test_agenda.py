"""The running order: items moved with their hours, and what is to be expected as the day drifts."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

import pytest

from congress_desktop.domain.agenda import Expected, Length, Slot, Timing, expectations, moved
from congress_desktop.domain.ids import AgendaItemId

A, B, C, D = (AgendaItemId(name) for name in "ABCD")


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2025, 8, 13, hour, minute, tzinfo=UTC)


def planned(begins: datetime, lasts_minutes: int, *took: datetime) -> Timing:
    return Timing(begins, begins + timedelta(minutes=lasts_minutes), *took)


def lengths(*rows: tuple[AgendaItemId, time | None, int | None]) -> list[Length]:
    return [Length(Slot(item, due), lasts * 60 if lasts else None) for item, due, lasts in rows]


def shown(slots: Sequence[Slot]) -> list[str]:
    return [f"{slot.item_id} {slot.due_at:%H:%M}" if slot.due_at else str(slot.item_id) for slot in slots]


FOUR = lengths((A, time(13), 30), (B, time(13, 30), 15), (C, time(13, 45), 20), (D, time(14, 5), 10))


@pytest.mark.parametrize(
    ("item", "place", "order"),
    [
        (C, 1, ["A 13:00", "C 13:30", "B 13:50", "D 14:05"]),
        (A, 2, ["B 13:00", "C 13:15", "A 13:35", "D 14:05"]),
        (D, 0, ["D 13:00", "A 13:10", "B 13:40", "C 13:55"]),
        (B, 99, ["A 13:00", "C 13:30", "D 13:50", "B 14:00"]),
        (B, 1, ["A 13:00", "B 13:30", "C 13:45", "D 14:05"]),
    ],
)
def test_a_moved_item_takes_the_hours_of_its_stretch_along(item: AgendaItemId, place: int, order: list[str]) -> None:
    assert shown(moved(FOUR, item, place)) == order


def test_a_length_that_nobody_gave_is_the_time_until_the_next_item() -> None:
    items = lengths((A, time(13), None), (B, time(13, 30), None), (C, time(14), 10))

    assert shown(moved(items, B, 0)) == ["B 13:00", "A 13:30", "C 14:00"]


def test_hours_stay_with_their_items_where_one_has_none() -> None:
    items = lengths((A, time(13), 30), (B, None, 15), (C, time(13, 45), 20))

    assert shown(moved(items, C, 0)) == ["C 13:45", "A 13:00", "B"]


def test_the_hour_of_an_item_that_began_never_flows() -> None:
    items = [FOUR[0], Length(FOUR[1].slot, FOUR[1].duration_seconds, fixed=True), *FOUR[2:]]

    assert shown(moved(items, A, 2)) == ["B 13:30", "C 13:45", "A 13:00", "D 14:05"]


def test_before_its_day_every_item_is_expected_as_planned() -> None:
    timings = [planned(at(13), 30), planned(at(13, 30), 15)]

    assert expectations(timings, at(20), on=False) == (
        Expected(at(13), at(13, 30)),
        Expected(at(13, 30), at(13, 45)),
    )


def test_an_item_that_runs_over_pushes_those_after_it() -> None:
    timings = [planned(at(13), 30, at(13, 2)), planned(at(13, 30), 15), planned(at(13, 45), 20)]

    running, following, last = expectations(timings, at(13, 40), on=True)

    assert running == Expected(at(13, 2), at(13, 40), late_seconds=120, over_seconds=480)
    assert following == Expected(at(13, 40), at(13, 55), late_seconds=600)
    assert last == Expected(at(13, 55), at(14, 15), late_seconds=600)


def test_a_gap_in_the_plan_swallows_what_is_late() -> None:
    timings = [planned(at(13), 30, at(13, 5)), planned(at(14), 15)]

    assert expectations(timings, at(13, 10), on=True)[1] == Expected(at(14), at(14, 15))


def test_an_item_that_ended_early_lets_nobody_begin_before_the_plan() -> None:
    timings = [planned(at(13), 30, at(13), at(13, 10)), planned(at(13, 30), 15)]

    finished, following = expectations(timings, at(13, 12), on=True)

    assert finished == Expected(at(13), at(13, 10))
    assert following == Expected(at(13, 30), at(13, 45))


def test_nothing_begun_long_after_its_hour_is_expected_now() -> None:
    timings = [planned(at(13), 30), planned(at(13, 30), 15)]

    first, second = expectations(timings, at(13, 20), on=True)

    assert first == Expected(at(13, 20), at(13, 50), late_seconds=1200)
    assert second == Expected(at(13, 50), at(14, 5), late_seconds=1200)


def test_an_item_passed_over_is_expected_nowhere_and_delays_nobody() -> None:
    timings = [planned(at(13), 30), planned(at(13, 30), 15, at(13, 30)), planned(at(13, 45), 20)]

    skipped, running, following = expectations(timings, at(13, 35), on=True)

    assert skipped == Expected(None, None)
    assert running == Expected(at(13, 30), at(13, 45))
    assert following == Expected(at(13, 45), at(14, 5))


def test_items_without_hours_follow_whatever_came_before() -> None:
    timings = [planned(at(13), 30, at(13)), Timing(None, None), Timing(None, None)]

    assert [each.at for each in expectations(timings, at(13, 10), on=True)] == [at(13), at(13, 30), at(13, 30)]


def test_an_item_of_unknown_length_is_never_over() -> None:
    running, following = expectations([Timing(at(13), None, at(13)), planned(at(13, 30), 5)], at(13, 50), on=True)

    assert running == Expected(at(13), at(13, 50))
    assert following == Expected(at(13, 50), at(13, 55), late_seconds=1200)
