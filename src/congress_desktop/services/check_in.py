"""The door: every scan is answered by a verdict, and every answer but a found name is in the journal."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select

from congress_desktop.domain.acts import DelegateMoved, ScanRefused
from congress_desktop.domain.attendance import AttendanceState, Movement, step
from congress_desktop.domain.cards import Scan, ScanKind, read_scan
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, DelegateId, SittingId
from congress_desktop.services.attendance import delegate_rows, matching, presence_view
from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.congresses import checked_reason, sitting_view
from congress_desktop.services.desk import Desk, Writing
from congress_desktop.services.views import DelegateRow, PresenceView
from congress_desktop.storage import tables as t


class VerdictState(StrEnum):
    """How a scan was answered: green, amber or red."""

    DONE = "done"
    ALREADY = "already"
    REFUSED = "refused"


@dataclass(frozen=True)
class Verdict:
    """The answer to a scan: what was done, or why not, with the presence after it.

    `delegate` is None when nobody was meant; `code` is None when it was done. `matched` counts the delegates
    whose names fit what was typed.
    """

    state: VerdictState
    movement: Movement
    code: Code | None
    delegate: DelegateRow | None
    at: datetime
    scanned: str
    matched: int
    presence: PresenceView
    changes: ChangeSet


_AMBER = {Code.ALREADY_CHECKED_IN, Code.ALREADY_LEFT, Code.NOT_LEFT, Code.PRESENT_NOT_EXCUSED, Code.NOT_PRESENT}
_UNREADABLE = {ScanKind.FOREIGN: Code.CARD_FOREIGN, ScanKind.MALFORMED: Code.CARD_MALFORMED}


def check_in(desk: Desk, sitting_id: SittingId, scanned: str, act_id: ActId | None = None) -> Verdict:
    """Record that whoever a code, a card number or a name means has arrived at a sitting.

    A name must fit one delegate. Codes that are unknown, foreign or malformed are refused and kept.
    Never raises for a refusal. Rule: R-ATTEND-01.
    """
    with desk.write() as tx:
        if not tx.holds(act_id) and _is_over(tx, sitting_id):
            return _refuse(tx, sitting_id, scanned, Movement.ARRIVE, act_id)
        key = tx.connection.execute(select(t.congress.c.card_key)).scalar_one()
        scan = read_scan(scanned, key)
        if scan.kind is ScanKind.NAME:
            return _check_in_by_name(tx, sitting_id, scanned, act_id)
        delegate_id = _holder(tx, scan)
        if delegate_id is None:
            code = _UNREADABLE.get(scan.kind, Code.CARD_UNKNOWN)
            tx.record(ScanRefused(sitting_id, scanned.strip(), code), act_id)
            return _verdict(tx, sitting_id, scanned, Movement.ARRIVE, code=code)
        return _move(tx, DelegateMoved(delegate_id, sitting_id, Movement.ARRIVE, scanned.strip()), act_id)


def check_in_delegate(
    desk: Desk, sitting_id: SittingId, delegate_id: DelegateId, scanned: str = "", act_id: ActId | None = None
) -> Verdict:
    """Record that a delegate chosen from the list has arrived; `scanned` is what was typed to find them."""
    with desk.write() as tx:
        return _move(tx, DelegateMoved(delegate_id, sitting_id, Movement.ARRIVE, scanned.strip()), act_id)


def move(
    desk: Desk,
    sitting_id: SittingId,
    delegate_id: DelegateId,
    movement: Movement,
    reason: str = "",
    act_id: ActId | None = None,
) -> Verdict:
    """Record that a delegate left, returned or was excused. Excusing needs a reason: REASON_MISSING."""
    if movement is Movement.EXCUSE:
        reason = checked_reason(reason)
    with desk.write() as tx:
        return _move(tx, DelegateMoved(delegate_id, sitting_id, movement, reason=reason), act_id)


def _is_over(tx: Writing, sitting_id: SittingId) -> bool:
    """Tell whether a sitting has ended: who came to it is settled, unless its end is withdrawn."""
    return sitting_view(tx.connection, sitting_id).closed_at is not None


def _refuse(
    tx: Writing,
    sitting_id: SittingId,
    scanned: str,
    movement: Movement,
    act_id: ActId | None,
    delegate_id: DelegateId | None = None,
) -> Verdict:
    """Keep a scan at a sitting that has ended as refused."""
    code = Code.SITTING_ALREADY_CLOSED
    tx.record(ScanRefused(sitting_id, scanned.strip(), code, delegate_id), act_id)
    return _verdict(tx, sitting_id, scanned, movement, code=code, delegate_id=delegate_id)


def _holder(tx: Writing, scan: Scan) -> DelegateId | None:
    """Return who holds the card, or None when the scan names no card of this roll."""
    if scan.kind not in (ScanKind.CARD, ScanKind.NUMBER):
        return None
    query = select(t.delegate.c.delegate_id).where(t.delegate.c.card_number == scan.card_number)
    found = tx.connection.execute(query).scalar_one_or_none()
    return DelegateId(found) if found else None


def _check_in_by_name(tx: Writing, sitting_id: SittingId, typed: str, act_id: ActId | None) -> Verdict:
    found = matching(tx.connection, sitting_id, typed)
    if len(found) == 1:
        return _move(tx, DelegateMoved(found[0], sitting_id, Movement.ARRIVE, typed.strip()), act_id)
    code = Code.NAME_AMBIGUOUS if found else Code.NAME_NOT_FOUND
    return _verdict(tx, sitting_id, typed, Movement.ARRIVE, code=code, matched=len(found))


def _move(tx: Writing, act: DelegateMoved, act_id: ActId | None) -> Verdict:
    """Take a step if the delegate's state allows it; a scan that cannot be taken is kept as refused."""
    if _is_over(tx, act.sitting_id) and not tx.holds(act_id):
        return _refuse(tx, act.sitting_id, act.scanned, act.movement, act_id, act.delegate_id)
    if tx.holds(act_id):
        return _verdict(
            tx, act.sitting_id, act.scanned, act.movement, code=None, delegate_id=act.delegate_id, matched=1
        )
    a = t.attendance.c
    state = tx.connection.execute(
        select(a.state).where(a.sitting_id == act.sitting_id, a.delegate_id == act.delegate_id)
    ).scalar_one_or_none()
    code: Code | None = None
    try:
        step(AttendanceState(state or AttendanceState.EXPECTED), act.movement)
        tx.record(act, act_id)
    except RuleRefusal as refusal:
        code = refusal.code
        tx.record(ScanRefused(act.sitting_id, act.scanned, code, act.delegate_id), act_id)
    return _verdict(tx, act.sitting_id, act.scanned, act.movement, code=code, delegate_id=act.delegate_id, matched=1)


def _verdict(
    tx: Writing,
    sitting_id: SittingId,
    scanned: str,
    movement: Movement,
    *,
    code: Code | None,
    delegate_id: DelegateId | None = None,
    matched: int = 0,
) -> Verdict:
    state = VerdictState.DONE if code is None else VerdictState.ALREADY if code in _AMBER else VerdictState.REFUSED
    delegate = delegate_rows(tx.connection, sitting_id, [delegate_id])[0] if delegate_id else None
    present = presence_view(tx.connection, sitting_id)
    return Verdict(state, movement, code, delegate, tx.at, scanned.strip(), matched, present, tx.changes)
