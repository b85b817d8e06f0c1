"""Setting up a congress, its sittings and their beginning and end."""

import secrets
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date, datetime

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import CongressCorrected, CongressFounded, SittingClosed, SittingOpened
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import CongressPlan, PlannedSitting, SittingKind
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, SittingId
from congress_desktop.domain.layout import Layout
from congress_desktop.domain.rule_set import RuleSet
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.views import CongressView, SittingView
from congress_desktop.storage import tables as t
from congress_desktop.storage.profiles import read_layout, read_rule_set


def found_congress(
    desk: Desk,
    plan: CongressPlan,
    rule_set: str,
    layout: str,
    new_key: Callable[[], str] = lambda: secrets.token_hex(16),
) -> Done:
    """Record the congress's set-up with the texts of its rule set and layout.

    Raises RuleRefusal as `CongressPlan.checked` does, or PROFILE_UNREADABLE.
    """
    read_rule_set(rule_set)
    read_layout(layout)
    return desk.record(CongressFounded(plan.checked(), rule_set, layout, new_key()))


def planned_sittings(days: Sequence[tuple[SittingKind, date]]) -> tuple[PlannedSitting, ...]:
    """Return sittings for these days, each under an id that tells which of its kind it is."""
    seen: Counter[SittingKind] = Counter()
    planned = []
    for kind, day in days:
        seen[kind] += 1
        planned.append(PlannedSitting(SittingId(f"{kind.value}-{seen[kind]}"), kind, day))
    return tuple(planned)


def correct_congress(desk: Desk, plan: CongressPlan, reason: str) -> Done:
    """Put right what was said at set-up. Raises RuleRefusal as `found_congress`, or REASON_MISSING."""
    return desk.record(CongressCorrected(plan.checked(), checked_reason(reason)))


def checked_reason(reason: str) -> str:
    """Return a reason that says something. Raises RuleRefusal REASON_MISSING."""
    if not reason.strip():
        raise RuleRefusal(Code.REASON_MISSING)
    return reason.strip()


def open_sitting(desk: Desk, sitting_id: SittingId, act_id: ActId | None = None) -> Done:
    """Record that a sitting began. Raises RuleRefusal SITTING_ALREADY_OPEN or SITTING_ALREADY_CLOSED."""
    with desk.write() as tx:
        sitting = sitting_view(tx.connection, sitting_id)
        if sitting.opened_at is not None:
            raise RuleRefusal(Code.SITTING_ALREADY_OPEN, at=sitting.opened_at)
        tx.record(SittingOpened(sitting_id), act_id)
    return tx.done()


def close_sitting(desk: Desk, sitting_id: SittingId, act_id: ActId | None = None) -> Done:
    """Record that a sitting ended. Raises RuleRefusal SITTING_NOT_OPEN or SITTING_ALREADY_CLOSED."""
    with desk.write() as tx:
        sitting = sitting_view(tx.connection, sitting_id)
        if sitting.opened_at is None:
            raise RuleRefusal(Code.SITTING_NOT_OPEN)
        if sitting.closed_at is not None:
            raise RuleRefusal(Code.SITTING_ALREADY_CLOSED, at=sitting.closed_at)
        tx.record(SittingClosed(sitting_id), act_id)
    return tx.done()


def congress(desk: Desk) -> CongressView:
    """Return the congress as set up. Raises RuleRefusal NO_SUCH_RECORD when the file holds none yet."""
    with desk.read() as connection:
        return congress_view(connection)


def congress_view(connection: Connection) -> CongressView:
    """Return the congress as set up, within a transaction."""
    row = connection.execute(select(t.congress)).mappings().first()
    if row is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    sittings = sitting_views(connection)
    columns = {field.name: row[field.name] for field in fields(CongressPlan) if field.name in row}
    planned = tuple(PlannedSitting(each.sitting_id, each.kind, each.held_on) for each in sittings)
    plan = CongressPlan(**{**columns, "sittings": planned, "sample": bool(row["sample"])})
    current = next((each for each in sittings if each.closed_at is None), sittings[-1])
    rules, layout = profiles(connection)
    return CongressView(plan, sittings, current.sitting_id, rules.name, layout.name)


def profiles(connection: Connection) -> tuple[RuleSet, Layout]:
    """Return the rule set and the layout that this congress runs under."""
    row = connection.execute(select(t.congress.c.rule_set, t.congress.c.layout)).one()
    return read_rule_set(row.rule_set), read_layout(row.layout)


def rules(desk: Desk) -> RuleSet:
    """Return the rule set that this congress runs under."""
    with desk.read() as connection:
        return profiles(connection)[0]


def layout(desk: Desk) -> Layout:
    """Return the layout that this congress's papers are set in."""
    with desk.read() as connection:
        return profiles(connection)[1]


def sitting_views(connection: Connection) -> tuple[SittingView, ...]:
    """Return the sittings in their order."""
    rows = connection.execute(select(t.sitting).order_by(t.sitting.c.ordinal))
    return tuple(
        SittingView(
            SittingId(row.sitting_id),
            row.ordinal,
            SittingKind(row.kind),
            date.fromisoformat(row.held_on),
            moment(row.opened_at),
            moment(row.closed_at),
        )
        for row in rows
    )


def sitting_view(connection: Connection, sitting_id: SittingId) -> SittingView:
    """Return one sitting. Raises RuleRefusal NO_SITTING."""
    for sitting in sitting_views(connection):
        if sitting.sitting_id == sitting_id:
            return sitting
    raise RuleRefusal(Code.NO_SITTING)


def moment(text: str | None) -> datetime | None:
    """Return the moment that a stored text says, or None."""
    return datetime.fromisoformat(text) if text else None
