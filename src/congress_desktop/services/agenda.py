"""The running order: planning its items, ordering and changing them, beginning and ending them."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import (
    AgendaItemChanged,
    AgendaItemFinished,
    AgendaItemRemoved,
    AgendaItemStarted,
    AgendaOrdered,
    AgendaPlanned,
    PreparationTicked,
    SittingOpened,
)
from congress_desktop.domain.agenda import (
    AgendaState,
    Expected,
    ItemKind,
    Length,
    Need,
    PlannedItem,
    Slot,
    Timing,
    expectations,
    moved,
)
from congress_desktop.domain.agenda_template import AgendaTemplate, TemplateItem, TemplateSitting
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import SittingKind
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, AgendaItemId, SittingId
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.services.congresses import moment, sitting_view, sitting_views
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.views import AgendaRow, SittingView
from congress_desktop.storage import tables as t
from congress_desktop.texts.forms import VIETNAM, local

LONGEST_SECONDS = 12 * 60 * 60
"""No item is planned to take longer than half a day."""


@dataclass(frozen=True)
class ItemDraft:
    """An item as it is typed, before it has an id and a place."""

    title: str
    due_at: time | None = None
    presenter: str = ""
    duration_seconds: int | None = None
    kind: ItemKind = ItemKind.BUSINESS
    vote_groups: tuple[MatterGroup, ...] = ()
    needs: tuple[Need, ...] = ()
    to_prepare: tuple[str, ...] = ()


@dataclass(frozen=True)
class FittedSitting:
    """A part of a model programme with the sitting of this congress that it would join; None when there is none."""

    part: TemplateSitting
    sitting_id: SittingId | None


@dataclass(frozen=True)
class TimelineRow:
    """An item with what is to be expected of it; minutes are whole, so that it only changes when a minute does.

    `at` is when it began or is expected to, None for one passed over. `late_minutes` is how much later that is than
    planned, `over_minutes` how much longer than planned it takes, `left_minutes` how long a running one still has and
    `waits_minutes` how long it is until a due one is to begin; both are None for the others.
    """

    row: AgendaRow
    at: datetime | None
    planned_until: datetime | None
    late_minutes: int = 0
    over_minutes: int = 0
    left_minutes: int | None = None
    waits_minutes: int | None = None
    passed_over: bool = False


def agenda(desk: Desk) -> tuple[AgendaRow, ...]:
    """Return the running order, sitting by sitting."""
    with desk.read() as connection:
        return agenda_rows(connection)


def agenda_rows(connection: Connection) -> tuple[AgendaRow, ...]:
    """Return the running order, sitting by sitting, within a transaction."""
    i = t.agenda_item.c
    rows = connection.execute(
        select(t.agenda_item).join_from(t.agenda_item, t.sitting).order_by(t.sitting.c.ordinal, i.ordinal)
    )
    ticked: dict[str, list[str]] = defaultdict(list)
    for row in connection.execute(select(t.prepared).order_by(t.prepared.c.at)):
        ticked[row.item_id].append(row.what)
    return tuple(
        AgendaRow(
            item_id=AgendaItemId(row.item_id),
            sitting_id=SittingId(row.sitting_id),
            ordinal=row.ordinal,
            title=row.title,
            due_at=time.fromisoformat(row.due_at) if row.due_at else None,
            presenter=row.presenter,
            state=_state(row.started_at, row.finished_at),
            started_at=moment(row.started_at),
            finished_at=moment(row.finished_at),
            duration_seconds=row.duration_seconds,
            kind=ItemKind(row.kind),
            vote_groups=tuple(MatterGroup(each) for each in json.loads(row.vote_groups)),
            needs=tuple(Need(each) for each in json.loads(row.needs)),
            to_prepare=tuple(json.loads(row.to_prepare)),
            prepared=tuple(what for what in ticked[row.item_id] if what in json.loads(row.to_prepare)),
        )
        for row in rows
    )


def _state(started_at: str | None, finished_at: str | None) -> AgendaState:
    if finished_at:
        return AgendaState.FINISHED
    return AgendaState.RUNNING if started_at else AgendaState.DUE


def expected(rows: Sequence[AgendaRow], sitting: SittingView, now: datetime) -> tuple[Expected, ...]:
    """Return what is to be expected, at this moment, of each item of one sitting; `rows` are that sitting's alone."""
    being_held = sitting.opened_at is not None and sitting.closed_at is None
    on = being_held or (sitting.opened_at is None and local(now).date() == sitting.held_on)
    return expectations(_timings(rows, sitting), now, on=on)


def _timings(rows: Sequence[AgendaRow], sitting: SittingView) -> list[Timing]:
    """Return when each item is planned and when it was, on the day on which the sitting was really held."""
    day = local(sitting.opened_at).date() if sitting.opened_at else sitting.held_on
    starts = [datetime.combine(day, row.due_at, VIETNAM) if row.due_at else None for row in rows]
    return [
        Timing(start, _planned_until(row, start, following), row.started_at, row.finished_at)
        for row, start, following in zip(rows, starts, (*starts, None)[1:], strict=True)
    ]


def _planned_until(row: AgendaRow, start: datetime | None, following: datetime | None) -> datetime | None:
    if start is None:
        return None
    if row.duration_seconds is not None:
        return start + timedelta(seconds=row.duration_seconds)
    return following if following and following > start else None


def timeline(rows: Sequence[AgendaRow], sittings: Sequence[SittingView], now: datetime) -> tuple[TimelineRow, ...]:
    """Return the running order with what is to be expected at this moment, sitting by sitting."""
    found = []
    for sitting in sittings:
        here = [row for row in rows if row.sitting_id == sitting.sitting_id]
        last_begun = max((place for place, row in enumerate(here) if row.started_at), default=-1)
        expected_here = expected(here, sitting, now)
        for place, (row, timing, each) in enumerate(zip(here, _timings(here, sitting), expected_here, strict=True)):
            due = row.state is AgendaState.DUE
            found.append(
                TimelineRow(
                    row,
                    each.at,
                    timing.planned_until,
                    each.late_seconds // 60,
                    each.over_seconds // 60,
                    _minutes_left(row, timing, each, now),
                    max(int((each.at - now).total_seconds()) // 60, 0) if due and each.at else None,
                    due and place < last_begun,
                )
            )
    return tuple(found)


def _minutes_left(row: AgendaRow, timing: Timing, each: Expected, now: datetime) -> int | None:
    """Return how many minutes a running item still has, the last one begun counted whole; None when nobody knows."""
    if row.state is not AgendaState.RUNNING or timing.planned_length is None or each.until is None:
        return None
    return -int((now - each.until).total_seconds() // 60) if each.until > now else 0


def plan_items(
    desk: Desk, items: Sequence[tuple[SittingId, ItemDraft]], act_id: ActId | None = None, template: str = ""
) -> Done:
    """Add items at the end of their sittings. Raises RuleRefusal FIELD_EMPTY or NUMBER_OUT_OF_RANGE."""
    planned = tuple(
        _planned(AgendaItemId(desk.new_id()), sitting_id, draft) for sitting_id, draft in items if tidy(draft.title)
    )
    if not planned:
        raise RuleRefusal(Code.FIELD_EMPTY, field="title")
    return desk.record(AgendaPlanned(planned, template), act_id)


def _planned(item_id: AgendaItemId, sitting_id: SittingId, draft: ItemDraft) -> PlannedItem:
    """Return the item that a draft means. Raises RuleRefusal FIELD_EMPTY or NUMBER_OUT_OF_RANGE."""
    title = tidy(draft.title)
    if not title:
        raise RuleRefusal(Code.FIELD_EMPTY, field="title")
    if draft.duration_seconds is not None and not 0 < draft.duration_seconds <= LONGEST_SECONDS:
        raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="duration_seconds")
    return PlannedItem(
        item_id,
        sitting_id,
        title,
        draft.due_at,
        tidy(draft.presenter),
        draft.duration_seconds,
        draft.kind,
        draft.vote_groups,
        draft.needs,
        tuple(dict.fromkeys(what for each in draft.to_prepare if (what := tidy(each)))),
    )


def draft_of(row: AgendaRow) -> ItemDraft:
    """Return an item of the running order as it would be typed."""
    return ItemDraft(
        row.title,
        row.due_at,
        row.presenter,
        row.duration_seconds,
        row.kind,
        row.vote_groups,
        row.needs,
        row.to_prepare,
    )


def _item_of(row: AgendaRow) -> PlannedItem:
    return PlannedItem(row.item_id, row.sitting_id, **vars(draft_of(row)))


def change_item(
    desk: Desk, item_id: AgendaItemId, sitting_id: SittingId, draft: ItemDraft, act_id: ActId | None = None
) -> Done:
    """Change what the running order says of an item; one that is given another sitting goes to the end of it.

    Raises RuleRefusal NO_SUCH_RECORD, FIELD_EMPTY, NUMBER_OUT_OF_RANGE, or AGENDA_ITEM_BEGUN when an item that began
    is to change its sitting. A change that changes nothing records nothing and is answered by an empty change set.
    """
    with desk.write() as tx:
        before = _item(tx.connection, item_id)
        changed = _planned(item_id, sitting_id, draft)
        if before.sitting_id != sitting_id:
            _check_not_begun(before)
        if changed == _item_of(before):
            return Done(ActId(""), tx.changes)
        tx.record(AgendaItemChanged(changed, _item_of(before)), act_id)
    return tx.done()


def move_item(desk: Desk, item_id: AgendaItemId, place: int, act_id: ActId | None = None) -> Done:
    """Move an item to a place of its sitting, counted from 0; the hours in between flow on as `domain.agenda.moved`.

    Raises RuleRefusal NO_SUCH_RECORD, or AGENDA_ITEM_BEGUN for an item that began or would stand before one that did.
    """
    with desk.write() as tx:
        row = _item(tx.connection, item_id)
        _check_not_begun(row)
        rows = [each for each in agenda_rows(tx.connection) if each.sitting_id == row.sitting_id]
        others = [each for each in rows if each.item_id != item_id]
        for each in others[max(place, 0) :]:
            _check_not_begun(each)
        before = tuple(Slot(each.item_id, each.due_at) for each in rows)
        lengths = [
            Length(slot, each.duration_seconds, each.state is not AgendaState.DUE)
            for slot, each in zip(before, rows, strict=True)
        ]
        slots = moved(lengths, item_id, place)
        if slots == before:
            return Done(ActId(""), tx.changes)
        tx.record(AgendaOrdered(row.sitting_id, slots, before), act_id)
    return tx.done()


def remove_item(desk: Desk, item_id: AgendaItemId, act_id: ActId | None = None) -> Done:
    """Take an item out that has not begun. Raises RuleRefusal NO_SUCH_RECORD or AGENDA_ITEM_BEGUN."""
    with desk.write() as tx:
        row = _item(tx.connection, item_id)
        _check_not_begun(row)
        here = [each.item_id for each in agenda_rows(tx.connection) if each.sitting_id == row.sitting_id]
        tx.record(AgendaItemRemoved(_item_of(row), here.index(item_id)), act_id)
    return tx.done()


def tick_preparation(desk: Desk, item_id: AgendaItemId, what: str, *, done: bool, act_id: ActId | None = None) -> Done:
    """Tick something off that was to be prepared, or take the tick back. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.write() as tx:
        row = _item(tx.connection, item_id)
        if what not in row.to_prepare:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        if (what in row.prepared) is done:
            return Done(ActId(""), tx.changes)
        tx.record(PreparationTicked(item_id, what, done), act_id)
    return tx.done()


def _check_not_begun(row: AgendaRow) -> None:
    if row.state is not AgendaState.DUE:
        raise RuleRefusal(Code.AGENDA_ITEM_BEGUN, title=row.title)


def fit_template(
    sittings: Sequence[SittingView], template: AgendaTemplate, only: SittingId | None = None
) -> tuple[FittedSitting, ...]:
    """Return each part of a model with the sitting it would join: the first of a kind with the first, and so on.

    `only` leaves out every other sitting; its part is then the one for its place among its kind, else the first.
    """
    waiting: dict[SittingKind, list[SittingId]] = defaultdict(list)
    for each in sittings:
        waiting[each.kind].append(each.sitting_id)
    fitted = [
        FittedSitting(part, waiting[part.kind].pop(0) if waiting[part.kind] else None) for part in template.sittings
    ]
    if only is None:
        return tuple(fitted)
    kind = next(each.kind for each in sittings if each.sitting_id == only)
    mine = [place for place, each in enumerate(fitted) if each.sitting_id == only]
    alike = [place for place, each in enumerate(fitted) if each.part.kind is kind]
    chosen = next(iter([*mine, *alike]), None)
    return tuple(replace(each, sitting_id=only if place == chosen else None) for place, each in enumerate(fitted))


def plan_from_template(
    desk: Desk, template: AgendaTemplate, only: SittingId | None = None, act_id: ActId | None = None
) -> Done:
    """Add the items of a model programme to the sittings that its parts fit, all in one act.

    Raises RuleRefusal TEMPLATE_FITS_NOWHERE when no part has a sitting.
    """
    with desk.read() as connection:
        fitted = fit_template(sitting_views(connection), template, only)
    items = list(_template_items(fitted))
    if not items:
        raise RuleRefusal(Code.TEMPLATE_FITS_NOWHERE, title=template.title)
    return plan_items(desk, items, act_id, template.title)


def _template_items(fitted: Sequence[FittedSitting]) -> Iterator[tuple[SittingId, ItemDraft]]:
    for each in fitted:
        if each.sitting_id is not None:
            for item in each.part.items:
                yield each.sitting_id, template_draft(item)


def template_draft(item: TemplateItem) -> ItemDraft:
    """Return an item of a model as it would be typed."""
    return ItemDraft(
        item.title,
        item.at,
        item.presenter,
        item.lasts_minutes * 60,
        item.kind,
        item.votes,
        item.needs,
        item.to_prepare,
    )


def start_item(desk: Desk, item_id: AgendaItemId, act_id: ActId | None = None) -> Done:
    """Record that an item began; the one that was running ends, and its sitting begins with its first item.

    Raises RuleRefusal AGENDA_ITEM_ALREADY_STARTED or NO_SUCH_RECORD.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        _start(tx, _item(tx.connection, item_id), act_id)
    return tx.done()


def _start(tx: Writing, item: AgendaRow, act_id: ActId | None) -> None:
    if item.state is not AgendaState.DUE:
        raise RuleRefusal(Code.AGENDA_ITEM_ALREADY_STARTED, at=item.started_at)
    for running in agenda_rows(tx.connection):
        if running.state is AgendaState.RUNNING:
            tx.record(AgendaItemFinished(running.item_id))
    if sitting_view(tx.connection, item.sitting_id).opened_at is None:
        tx.record(SittingOpened(item.sitting_id))
    tx.record(AgendaItemStarted(item.item_id), act_id)


def finish_item(desk: Desk, item_id: AgendaItemId, act_id: ActId | None = None) -> Done:
    """Record that an item ended. Raises RuleRefusal AGENDA_ITEM_NOT_STARTED or NO_SUCH_RECORD."""
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        if _item(tx.connection, item_id).state is not AgendaState.RUNNING:
            raise RuleRefusal(Code.AGENDA_ITEM_NOT_STARTED)
        tx.record(AgendaItemFinished(item_id), act_id)
    return tx.done()


def _item(connection: Connection, item_id: AgendaItemId) -> AgendaRow:
    for row in agenda_rows(connection):
        if row.item_id == item_id:
            return row
    raise RuleRefusal(Code.NO_SUCH_RECORD)
