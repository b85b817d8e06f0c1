"""The running order: planning its items, beginning and ending them."""

from collections.abc import Sequence
from datetime import time

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import AgendaItemFinished, AgendaItemStarted, AgendaPlanned, SittingOpened
from congress_desktop.domain.agenda import AgendaState, PlannedItem
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, AgendaItemId, SittingId
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.services.congresses import moment, sitting_view
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.views import AgendaRow
from congress_desktop.storage import tables as t


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
        )
        for row in rows
    )


def _state(started_at: str | None, finished_at: str | None) -> AgendaState:
    if finished_at:
        return AgendaState.FINISHED
    return AgendaState.RUNNING if started_at else AgendaState.DUE


def plan_items(
    desk: Desk, items: Sequence[tuple[SittingId, time | None, str, str]], act_id: ActId | None = None
) -> Done:
    """Add items at the end of the running order: sitting, hour, title, who presents.

    Raises RuleRefusal FIELD_EMPTY when no item has a title.
    """
    planned = tuple(
        PlannedItem(AgendaItemId(desk.new_id()), sitting_id, tidy(title), due_at, tidy(presenter))
        for sitting_id, due_at, title, presenter in items
        if tidy(title)
    )
    if not planned:
        raise RuleRefusal(Code.FIELD_EMPTY, field="title")
    return desk.record(AgendaPlanned(planned), act_id)


def start_item(desk: Desk, item_id: AgendaItemId, act_id: ActId | None = None) -> Done:
    """Record that an item began; the one that was running ends, and its sitting begins with its first item.

    Raises RuleRefusal AGENDA_ITEM_ALREADY_STARTED or NO_SUCH_RECORD.
    """
    with desk.write() as tx:
        item = _item(tx.connection, item_id)
        if item.state is not AgendaState.DUE:
            raise RuleRefusal(Code.AGENDA_ITEM_ALREADY_STARTED, at=item.started_at)
        for running in agenda_rows(tx.connection):
            if running.state is AgendaState.RUNNING:
                tx.record(AgendaItemFinished(running.item_id))
        if sitting_view(tx.connection, item.sitting_id).opened_at is None:
            tx.record(SittingOpened(item.sitting_id))
        tx.record(AgendaItemStarted(item_id), act_id)
    return tx.done()


def finish_item(desk: Desk, item_id: AgendaItemId, act_id: ActId | None = None) -> Done:
    """Record that an item ended. Raises RuleRefusal AGENDA_ITEM_NOT_STARTED or NO_SUCH_RECORD."""
    with desk.write() as tx:
        if _item(tx.connection, item_id).state is not AgendaState.RUNNING:
            raise RuleRefusal(Code.AGENDA_ITEM_NOT_STARTED)
        tx.record(AgendaItemFinished(item_id), act_id)
    return tx.done()


def _item(connection: Connection, item_id: AgendaItemId) -> AgendaRow:
    for row in agenda_rows(connection):
        if row.item_id == item_id:
            return row
    raise RuleRefusal(Code.NO_SUCH_RECORD)
