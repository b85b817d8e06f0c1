"""The door: every scan is answered by a verdict, and every answer but a found name is in the journal."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import select

from congress_desktop.domain.acts import Act, DelegateMoved, GuestArrived, ScanRefused
from congress_desktop.domain.attendance import AttendanceState, Movement, step
from congress_desktop.domain.cards import Card, Holder, Scan, ScanKind, is_code_of, read_scan
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, DelegateId, GuestId, SittingId
from congress_desktop.domain.scan_outcomes import ANSWERS, OF_CODE, OF_MOVEMENT, DoorMode, ScanOutcome, VerdictState
from congress_desktop.domain.standing import check_admitted
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.services.attendance import delegate_rows, matching, presence_view
from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.congresses import checked_reason, sitting_view, sitting_views
from congress_desktop.services.desk import Desk, Writing
from congress_desktop.services.guests import guest_rows
from congress_desktop.services.pictures import kept_picture
from congress_desktop.services.views import DelegateRow, GuestRow, PresenceView
from congress_desktop.storage import journal
from congress_desktop.storage import tables as t
from congress_desktop.storage.codec import read_act

_ISSUES_TRIED = 3
"""How many issues of an unknown number are tried before its card is called another congress's."""


@dataclass(frozen=True)
class Verdict:
    """The answer to a scan: what was done, or why not, with the presence after it.

    `delegate` and `guest` are None when nobody of the kind was meant; `code` is None when it was done or asked.
    `matched` counts the delegates whose names fit what was typed; `late_minutes` are whole minutes after the sitting
    began, zero for who came in time. `picture` is the delegate's as JPEG while the desk is asked, empty otherwise.
    """

    outcome: ScanOutcome
    movement: Movement
    delegate: DelegateRow | None
    guest: GuestRow | None
    at: datetime
    scanned: str
    matched: int
    late_minutes: int
    presence: PresenceView
    changes: ChangeSet
    picture: bytes = b""

    @property
    def state(self) -> VerdictState:
        """Green, amber, red or blue."""
        return ANSWERS[self.outcome].state

    @property
    def code(self) -> Code | None:
        """The code of the message that says why, if any."""
        return ANSWERS[self.outcome].code


@dataclass(frozen=True)
class _Asked:
    """One scan on its way to its answer."""

    sitting_id: SittingId
    scanned: str
    mode: DoorMode = DoorMode.IN
    ask_first: bool = False
    act_id: ActId | None = None
    movement: Movement = field(default=Movement.ARRIVE)
    reason: str = ""

    @classmethod
    def at_the_door(
        cls, sitting_id: SittingId, scanned: str, mode: DoorMode, act_id: ActId | None, *, ask_first: bool
    ) -> "_Asked":
        """Return a scan with the movement that its mode means."""
        movement = Movement.LEAVE if mode is DoorMode.OUT else Movement.ARRIVE
        return cls(sitting_id, tidy(scanned), mode, ask_first, act_id, movement)


def check_in(
    desk: Desk,
    sitting_id: SittingId,
    scanned: str,
    act_id: ActId | None = None,
    mode: DoorMode = DoorMode.IN,
    *,
    ask_first: bool = False,
) -> Verdict:
    """Record what a code, a card number or a name means at a door of this mode.

    Coming in, whoever had left is recorded as returning; going out, as leaving. A name must fit one delegate. With
    `ask_first` nothing is recorded for a scan that would be taken: the verdict asks, and `check_in_delegate` admits.
    Never raises for a refusal. Rule: R-ATTEND-01.
    """
    asked = _Asked.at_the_door(sitting_id, scanned, mode, act_id, ask_first=ask_first)
    with desk.write() as tx:
        if tx.holds(act_id):
            return _resent(tx, asked)
        if (code := _sitting_refuses(tx, sitting_id)) is not None:
            return _refuse(tx, asked, code)
        return _answer(tx, asked)


def check_in_delegate(
    desk: Desk,
    sitting_id: SittingId,
    delegate_id: DelegateId,
    scanned: str = "",
    act_id: ActId | None = None,
    mode: DoorMode = DoorMode.IN,
    *,
    ask_first: bool = False,
) -> Verdict:
    """Record that a delegate chosen from the list, or confirmed by the desk, came or went.

    `scanned` is what was scanned or typed to find them. `ask_first` is as in `check_in`.
    """
    asked = _Asked.at_the_door(sitting_id, scanned, mode, act_id, ask_first=ask_first)
    return _chosen(desk, asked, delegate_id)


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
    return _chosen(desk, _Asked(sitting_id, "", act_id=act_id, movement=movement, reason=reason), delegate_id)


def not_this_person(
    desk: Desk, sitting_id: SittingId, delegate_id: DelegateId, scanned: str, act_id: ActId | None = None
) -> Verdict:
    """Record that whoever held a card was not the delegate it belongs to; nobody is admitted. Rule: R-DOOR-01."""
    asked = _Asked(sitting_id, tidy(scanned), act_id=act_id)
    with desk.write() as tx:
        if tx.holds(act_id):
            return _resent(tx, asked)
        return _refuse(tx, asked, Code.NOT_THIS_PERSON, delegate_id)


def _chosen(desk: Desk, asked: _Asked, delegate_id: DelegateId) -> Verdict:
    with desk.write() as tx:
        if tx.holds(asked.act_id):
            return _resent(tx, asked)
        if (code := _sitting_refuses(tx, asked.sitting_id)) is not None:
            return _refuse(tx, asked, code, delegate_id)
        return _admit(tx, asked, delegate_id)


def _sitting_refuses(tx: Writing, sitting_id: SittingId) -> Code | None:
    """Return why a sitting takes no scans: it has ended, or another one is being held. Rule: R-DOOR-04."""
    if sitting_view(tx.connection, sitting_id).closed_at is not None:
        return Code.SITTING_ALREADY_CLOSED
    others = (each for each in sitting_views(tx.connection) if each.sitting_id != sitting_id)
    running = any(each.opened_at is not None and each.closed_at is None for each in others)
    return Code.WRONG_SITTING if running else None


def _answer(tx: Writing, asked: _Asked) -> Verdict:
    scan = read_scan(asked.scanned)
    match scan.kind:
        case ScanKind.NAME:
            return _by_name(tx, asked)
        case ScanKind.MALFORMED:
            return _refuse(tx, asked, Code.CARD_MALFORMED)
        case ScanKind.CODE:
            return _by_code(tx, asked, scan)
    guests = scan.kind is ScanKind.GUEST_NUMBER or asked.mode is DoorMode.GUESTS
    holder = Holder.GUEST if guests else Holder.DELEGATE
    found = _on_list(tx, holder, scan.number or 0)
    return _refuse(tx, asked, Code.CARD_UNKNOWN) if found is None else _welcome(tx, asked, holder, found[0])


def _on_list(tx: Writing, holder: Holder, number: int) -> tuple[str, int] | None:
    """Return who holds the card of this number, and which issue of it is good; None when nobody does."""
    if holder is Holder.DELEGATE:
        d = t.delegate.c
        query = select(d.delegate_id, d.card_issue).where(d.card_number == number)
    else:
        g = t.guest.c
        query = select(g.guest_id, g.card_issue).where(g.card_number == number)
    row = tx.connection.execute(query).first()
    return (row[0], row[1]) if row else None


def _by_code(tx: Writing, asked: _Asked, scan: Scan) -> Verdict:
    key = tx.connection.execute(select(t.congress.c.card_key)).scalar_one()
    number = scan.number or 0
    ours = False
    for holder in Holder:
        found = _on_list(tx, holder, number)
        for issue in range(found[1] if found else _ISSUES_TRIED, 0, -1):
            if not is_code_of(scan.code, Card(holder, number, issue), key):
                continue
            ours = True
            if found is not None:
                return _by_card(tx, asked, holder, found[0], revoked=issue < found[1])
    return _refuse(tx, asked, Code.CARD_UNKNOWN if ours else Code.CARD_FOREIGN)


def _by_card(tx: Writing, asked: _Asked, holder: Holder, holder_id: str, *, revoked: bool) -> Verdict:
    if not revoked:
        return _welcome(tx, asked, holder, holder_id)
    if holder is Holder.GUEST:
        return _refuse(tx, asked, Code.CARD_REVOKED, guest_id=GuestId(holder_id))
    return _refuse(tx, asked, Code.CARD_REVOKED, DelegateId(holder_id))


def _welcome(tx: Writing, asked: _Asked, holder: Holder, holder_id: str) -> Verdict:
    """Answer a good card: each kind of card has its door. Rule: R-GUEST-01."""
    if holder is Holder.GUEST:
        guest_id = GuestId(holder_id)
        if asked.mode is not DoorMode.GUESTS:
            return _refuse(tx, asked, Code.GUEST_AT_DELEGATES_DOOR, guest_id=guest_id)
        return _greet(tx, asked, guest_id)
    if asked.mode is DoorMode.GUESTS:
        return _refuse(tx, asked, Code.DELEGATE_AT_GUESTS_DOOR, DelegateId(holder_id))
    return _admit(tx, asked, DelegateId(holder_id))


def _greet(tx: Writing, asked: _Asked, guest_id: GuestId) -> Verdict:
    row = guest_rows(tx.connection, asked.sitting_id, [guest_id])[0]
    if row.arrived_at is not None:
        return _refuse(tx, asked, Code.GUEST_ALREADY_HERE, guest_id=guest_id)
    tx.record(GuestArrived(guest_id, asked.sitting_id, asked.scanned), asked.act_id)
    return _verdict(tx, asked, ScanOutcome.GUEST_ARRIVED, guest_id=guest_id)


def _by_name(tx: Writing, asked: _Asked) -> Verdict:
    found = matching(tx.connection, asked.sitting_id, asked.scanned)
    if len(found) == 1:
        return _admit(tx, asked, found[0])
    outcome = ScanOutcome.NAME_AMBIGUOUS if found else ScanOutcome.NAME_NOT_FOUND
    return _verdict(tx, asked, outcome, matched=len(found))


def _admit(tx: Writing, asked: _Asked, delegate_id: DelegateId) -> Verdict:
    """Take a step if the delegate's standing and state allow it; a scan that cannot be taken is kept as refused."""
    row = delegate_rows(tx.connection, asked.sitting_id, [delegate_id])[0]
    if asked.movement is Movement.ARRIVE and row.state is AttendanceState.LEFT:
        asked = replace(asked, movement=Movement.RETURN)
    try:
        check_admitted(row.standing)
        step(row.state, asked.movement)
    except RuleRefusal as refusal:
        return _refuse(tx, asked, refusal.code, delegate_id)
    if asked.ask_first:
        return _verdict(tx, asked, ScanOutcome.ASKED, delegate_id)
    moved = DelegateMoved(delegate_id, asked.sitting_id, asked.movement, asked.scanned, asked.reason)
    tx.record(moved, asked.act_id)
    return _verdict(tx, asked, OF_MOVEMENT[asked.movement], delegate_id)


def _refuse(
    tx: Writing,
    asked: _Asked,
    code: Code,
    delegate_id: DelegateId | None = None,
    guest_id: GuestId | None = None,
) -> Verdict:
    """Keep a scan that was not taken, with its reason."""
    tx.record(ScanRefused(asked.sitting_id, asked.scanned, code, delegate_id, guest_id), asked.act_id)
    return _verdict(tx, asked, OF_CODE[code], delegate_id, guest_id)


def _resent(tx: Writing, asked: _Asked) -> Verdict:
    """Answer a scan that was recorded before: it is not recorded again. Rule: R-DOOR-02."""
    entry = journal.find(tx.connection, asked.act_id or ActId(""))
    if entry is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    act: Act = read_act(entry.kind, entry.payload)
    delegate_id = act.delegate_id if isinstance(act, DelegateMoved | ScanRefused) else None
    guest_id = act.guest_id if isinstance(act, GuestArrived | ScanRefused) else None
    return _verdict(tx, asked, ScanOutcome.RESENT, delegate_id, guest_id)


def _verdict(
    tx: Writing,
    asked: _Asked,
    outcome: ScanOutcome,
    delegate_id: DelegateId | None = None,
    guest_id: GuestId | None = None,
    matched: int = 0,
) -> Verdict:
    delegate = delegate_rows(tx.connection, asked.sitting_id, [delegate_id])[0] if delegate_id else None
    guest = guest_rows(tx.connection, asked.sitting_id, [guest_id])[0] if guest_id else None
    return Verdict(
        outcome,
        asked.movement,
        delegate,
        guest,
        tx.at,
        asked.scanned,
        matched or int(delegate is not None),
        _late_minutes(tx, asked.sitting_id) if outcome is ScanOutcome.ARRIVED else 0,
        presence_view(tx.connection, asked.sitting_id),
        tx.changes,
        kept_picture(tx.connection, delegate_id) if delegate_id and outcome is ScanOutcome.ASKED else b"",
    )


def _late_minutes(tx: Writing, sitting_id: SittingId) -> int:
    opened_at = sitting_view(tx.connection, sitting_id).opened_at
    return 0 if opened_at is None else max(0, int((tx.at - opened_at).total_seconds() // 60))
