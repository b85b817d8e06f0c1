"""Who sits for a seat: calling an alternate, withdrawing a delegate, and putting one back."""

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import AlternateCalled, StandingSettled
from congress_desktop.domain.attendance import AttendanceState
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, DelegateId
from congress_desktop.domain.standing import Standing, check_replacement, check_settled, may_return
from congress_desktop.services.attendance import delegate_rows
from congress_desktop.services.congresses import checked_reason, congress_view
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.views import DelegateRow
from congress_desktop.storage import tables as t


def alternates(desk: Desk) -> tuple[DelegateRow, ...]:
    """Return the alternates who were not called yet, branch by branch."""
    with desk.read() as connection:
        rows = delegate_rows(connection, congress_view(connection).current_sitting_id)
    return tuple(row for row in rows if row.standing is Standing.ALTERNATE)


def call_alternate(
    desk: Desk, alternate: DelegateId, replaces: DelegateId, reason: str, act_id: ActId | None = None
) -> Done:
    """Let an alternate take the seat of an official delegate; the seat goes on being counted once.

    Raises RuleRefusal NOT_AN_ALTERNATE, SEAT_NOT_FREE, PRESENT_NOT_REPLACED, REASON_MISSING or NO_SUCH_RECORD.
    Rule: R-STANDING-02.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        one, other = _row(tx.connection, alternate), _row(tx.connection, replaces)
        check_replacement(one.standing, other.standing)
        if _seat_taken(tx.connection, replaces):
            raise RuleRefusal(Code.SEAT_NOT_FREE)
        if other.state is AttendanceState.PRESENT:
            raise RuleRefusal(Code.PRESENT_NOT_REPLACED, name=other.facts.full_name)
        tx.record(AlternateCalled(alternate, replaces, other.standing, checked_reason(reason)), act_id)
    return tx.done()


def settle_standing(
    desk: Desk, delegate_id: DelegateId, standing: Standing, reason: str, act_id: ActId | None = None
) -> Done:
    """Record that a delegate was withdrawn or not recognised. Raises RuleRefusal as `check_settled`, REASON_MISSING."""
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        before = _row(tx.connection, delegate_id).standing
        check_settled(before, standing)
        tx.record(StandingSettled(delegate_id, standing, before, checked_reason(reason)), act_id)
    return tx.done()


def reinstate(desk: Desk, delegate_id: DelegateId, reason: str, act_id: ActId | None = None) -> Done:
    """Put a delegate who was withdrawn or not recognised back on the count, as what the roll lists.

    Raises RuleRefusal STANDING_UNCHANGED, SEAT_HELD_BY_SUBSTITUTE or REASON_MISSING.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = _row(tx.connection, delegate_id)
        if not may_return(row.standing):
            raise RuleRefusal(Code.STANDING_UNCHANGED)
        if row.replaces is not None and _seat_taken(tx.connection, row.replaces):
            raise RuleRefusal(Code.SEAT_HELD_BY_SUBSTITUTE)
        listed = Standing.ALTERNATE if row.facts.alternate else Standing.OFFICIAL
        standing = Standing.SUBSTITUTE if row.replaces is not None else listed
        tx.record(StandingSettled(delegate_id, standing, row.standing, checked_reason(reason)), act_id)
    return tx.done()


def _row(connection: Connection, delegate_id: DelegateId) -> DelegateRow:
    rows = delegate_rows(connection, congress_view(connection).current_sitting_id, [delegate_id])
    if not rows:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    return rows[0]


def _seat_taken(connection: Connection, delegate_id: DelegateId) -> bool:
    d = t.delegate.c
    query = select(d.delegate_id).where(d.replaces == delegate_id, d.standing == Standing.SUBSTITUTE.value)
    return connection.execute(query).first() is not None
