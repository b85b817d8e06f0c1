"""The running order: its items, what should be ready before one begins, and how the day drifts from its plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from congress_desktop.domain.ids import AgendaItemId, SittingId
from congress_desktop.domain.open_votes import MatterGroup


class AgendaState(StrEnum):
    """Where an item stands: due → running → finished."""

    DUE = "due"
    RUNNING = "running"
    FINISHED = "finished"


class ItemKind(StrEnum):
    """What kind of item it is: business, the speeches of delegates, or a break."""

    BUSINESS = "business"
    SPEECHES = "speeches"
    BREAK = "break"


class Need(StrEnum):
    """Something that should be ready before an item begins, and that the program can look up by itself."""

    QUORUM = "quorum"
    BODIES = "bodies"
    PROGRAMME = "programme"
    CREDENTIALS = "credentials"
    SPEAKERS = "speakers"
    DECISIONS = "decisions"


@dataclass(frozen=True)
class PlannedItem:
    """One item of the running order; `due_at` is local time at the venue.

    `vote_groups` names the kinds of matters that are put to the vote in it, empty when no vote is due. `needs` is
    looked up by the program, `to_prepare` are things of the secretariat's own that somebody ticks off by hand.
    """

    item_id: AgendaItemId
    sitting_id: SittingId
    title: str
    due_at: time | None = None
    presenter: str = ""
    duration_seconds: int | None = None
    kind: ItemKind = ItemKind.BUSINESS
    vote_groups: tuple[MatterGroup, ...] = ()
    needs: tuple[Need, ...] = ()
    to_prepare: tuple[str, ...] = ()


@dataclass(frozen=True)
class Slot:
    """An item's place in the order is its place in a tuple of slots; `due_at` is when it is planned to begin."""

    item_id: AgendaItemId
    due_at: time | None


@dataclass(frozen=True)
class Length:
    """A slot with how long it takes, None when nobody said; the hour of one that has begun is `fixed`."""

    slot: Slot
    duration_seconds: int | None
    fixed: bool = False


def moved(items: Sequence[Length], item_id: AgendaItemId, place: int) -> tuple[Slot, ...]:
    """Return the order after an item was moved to a place, counted from 0; the hours in between flow on.

    The stretch between the old and the new place begins when it began, and each of its items follows the one before
    it. Hours stay with their items when one in the stretch has begun, has no hour, or no length of its own or up to
    the next.
    """
    old = next(index for index, each in enumerate(items) if each.slot.item_id == item_id)
    place = min(max(place, 0), len(items) - 1)
    order = [*items]
    order.insert(place, order.pop(old))
    low, high = min(old, place), max(old, place)
    lengths = {each.slot.item_id: _length(items, index) for index, each in enumerate(items)}
    stretch = order[low : high + 1]
    begins = items[low].slot.due_at
    if begins is None or any(
        each.fixed or each.slot.due_at is None or lengths[each.slot.item_id] is None for each in stretch
    ):
        return tuple(each.slot for each in order)
    at = _on_a_day(begins)
    flowed = []
    for each in stretch:
        flowed.append(Slot(each.slot.item_id, at.time()))
        at += timedelta(seconds=lengths[each.slot.item_id] or 0)
    return (*(each.slot for each in order[:low]), *flowed, *(each.slot for each in order[high + 1 :]))


def _length(items: Sequence[Length], index: int) -> int | None:
    """Return how long an item takes: as planned, else until the next one is planned to begin."""
    here = items[index]
    if here.duration_seconds is not None:
        return here.duration_seconds
    following = items[index + 1].slot.due_at if index + 1 < len(items) else None
    if here.slot.due_at is None or following is None:
        return None
    seconds = int((_on_a_day(following) - _on_a_day(here.slot.due_at)).total_seconds())
    return seconds if seconds > 0 else None


def _on_a_day(at: time) -> datetime:
    """Return an hour on whichever day, to reckon with; it bears no zone because it never leaves this module."""
    return datetime.combine(date(2000, 1, 1), at)


@dataclass(frozen=True)
class Timing:
    """When an item is planned and when it was; `planned_until` is None when its length and the next are unknown."""

    planned_at: datetime | None
    planned_until: datetime | None
    started_at: datetime | None = None
    finished_at: datetime | None = None

    @property
    def planned_length(self) -> timedelta | None:
        """How long it is planned to take, None when that is not known."""
        if self.planned_at is None or self.planned_until is None:
            return None
        return self.planned_until - self.planned_at


@dataclass(frozen=True)
class Expected:
    """When an item began, or is expected to, and when it will have ended; None where nothing can be said.

    `late_seconds` is how much later than planned it began or will begin, `over_seconds` how much longer than planned
    it took or has been taking; both are 0 when it is in time.
    """

    at: datetime | None
    until: datetime | None
    late_seconds: int = 0
    over_seconds: int = 0


def expectations(timings: Sequence[Timing], now: datetime, *, on: bool) -> tuple[Expected, ...]:
    """Return what is to be expected of each item; `on` tells that the sitting is being held, or is due, today.

    Nobody begins before the plan says: time that was gained is kept for what comes. An item that was passed over, one
    still due though a later one began, is expected nowhere.
    """
    last_begun = max((place for place, each in enumerate(timings) if each.started_at), default=-1)
    free_from = now if on else None
    found = []
    for place, each in enumerate(timings):
        if each.started_at is not None:
            expected = _begun(each, each.started_at, now)
            free_from = max(free_from, expected.until) if free_from and expected.until else free_from
        elif place < last_begun:
            expected = Expected(None, None)
        else:
            expected = _awaited(each, free_from)
            free_from = expected.until or expected.at or free_from if on else None
        found.append(expected)
    return tuple(found)


def _begun(timing: Timing, started_at: datetime, now: datetime) -> Expected:
    length = timing.planned_length
    until = timing.finished_at or (max(started_at + length, now) if length else now)
    taken = (timing.finished_at or now) - started_at
    over = taken - length if length is not None else timedelta()
    late = started_at - timing.planned_at if timing.planned_at else timedelta()
    return Expected(started_at, until, _seconds(late), _seconds(over))


def _awaited(timing: Timing, free_from: datetime | None) -> Expected:
    at = max((each for each in (timing.planned_at, free_from) if each is not None), default=None)
    if at is None:
        return Expected(None, None)
    until = at + timing.planned_length if timing.planned_length is not None else None
    late = at - timing.planned_at if timing.planned_at is not None else timedelta()
    return Expected(at, until, _seconds(late))


def _seconds(span: timedelta) -> int:
    return max(int(span.total_seconds()), 0)
