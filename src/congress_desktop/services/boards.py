"""The presence board: who is there by delegation, class and gender, who is missing, and what was refused."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from congress_desktop.domain.acts import PresenceReleased
from congress_desktop.domain.attendance import AttendanceState
from congress_desktop.domain.codes import Code
from congress_desktop.domain.ids import ActId, SittingId
from congress_desktop.domain.scan_outcomes import OF_CODE, ScanOutcome
from congress_desktop.domain.standing import COUNTED
from congress_desktop.services.attendance import delegate_rows, presence_view
from congress_desktop.services.congresses import moment, sitting_view
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.guests import guest_rows
from congress_desktop.services.views import DelegateRow, PresenceView
from congress_desktop.storage import tables as t
from congress_desktop.texts.labels import label

_UNKNOWN = "chưa rõ"


@dataclass(frozen=True)
class Share:
    """One line of a breakdown: how many of it are present, of how many."""

    name: str
    present: int
    of: int


@dataclass(frozen=True)
class Board:
    """Presence at one sitting, broken down; every breakdown adds up to the seats on the roll.

    `missing` are those not in the hall, branch by branch; `late` and `left_early` are by the hour.
    """

    presence: PresenceView
    by_branch: tuple[Share, ...]
    by_class: tuple[Share, ...]
    by_gender: tuple[Share, ...]
    missing: tuple[DelegateRow, ...]
    late: tuple[DelegateRow, ...]
    left_early: tuple[DelegateRow, ...]
    guests_present: int
    guests_listed: int


@dataclass(frozen=True)
class RefusedScan:
    """A scan that was not taken: when, where, what was read, whose it was if known, and why."""

    act_id: ActId
    at: datetime
    desk: int
    scanned: str
    name: str
    code: Code
    outcome: ScanOutcome


@dataclass(frozen=True)
class ReleasedPresence:
    """The number present as it was last released to the hall."""

    present: int
    summoned: int
    at: datetime


def board(desk: Desk, sitting_id: SittingId) -> Board:
    """Return the presence board of a sitting, all of one moment."""
    with desk.read() as connection:
        rows = [row for row in delegate_rows(connection, sitting_id) if row.standing in COUNTED]
        presence = presence_view(connection, sitting_id)
        opened_at = sitting_view(connection, sitting_id).opened_at
        guests = guest_rows(connection, sitting_id)
    late = [(row.arrived_at, row) for row in rows if opened_at and row.arrived_at and row.arrived_at > opened_at]
    return Board(
        presence=presence,
        by_branch=_shares(rows, lambda row: row.facts.branch),
        by_class=_shares(rows, lambda row: label(row.facts.delegate_class) if row.facts.delegate_class else _UNKNOWN),
        by_gender=_shares(rows, lambda row: label(row.facts.gender) if row.facts.gender else _UNKNOWN),
        missing=tuple(row for row in rows if row.state is not AttendanceState.PRESENT),
        late=tuple(row for _, row in sorted(late, key=lambda each: each[0])),
        left_early=tuple(row for row in rows if row.state is AttendanceState.LEFT),
        guests_present=sum(1 for guest in guests if guest.arrived_at),
        guests_listed=len(guests),
    )


def _shares(rows: Iterable[DelegateRow], tell: Callable[[DelegateRow], str]) -> tuple[Share, ...]:
    of: Counter[str] = Counter()
    present: Counter[str] = Counter()
    for row in rows:
        of[tell(row)] += 1
        present[tell(row)] += row.state is AttendanceState.PRESENT
    return tuple(Share(name, present[name], of[name]) for name in of)


def refused_scans(desk: Desk, sitting_id: SittingId) -> tuple[RefusedScan, ...]:
    """Return every refused scan of a sitting, latest first."""
    r, d, g = t.refused_scan.c, t.delegate.c, t.guest.c
    p, q = t.person.alias("delegate_person"), t.person.alias("guest_person")
    query = (
        select(r.act_id, r.at, r.desk, r.scanned, r.code, p.c.full_name, q.c.full_name.label("guest_name"))
        .select_from(
            t.refused_scan.outerjoin(t.delegate, d.delegate_id == r.delegate_id)
            .outerjoin(p, p.c.person_id == d.person_id)
            .outerjoin(t.guest, g.guest_id == r.guest_id)
            .outerjoin(q, q.c.person_id == g.person_id)
        )
        .where(r.sitting_id == sitting_id)
        .order_by(r.at.desc(), r.act_id.desc())
    )
    with desk.read() as connection:
        return tuple(
            RefusedScan(
                ActId(row.act_id),
                datetime.fromisoformat(row.at),
                row.desk,
                row.scanned,
                row.full_name or row.guest_name or "",
                Code(row.code),
                OF_CODE[Code(row.code)],
            )
            for row in connection.execute(query)
        )


def release_presence(desk: Desk, sitting_id: SittingId, act_id: ActId | None = None) -> Done:
    """Release the number present, as it stands now, to the hall's screen."""
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        presence = presence_view(tx.connection, sitting_id)
        tx.record(PresenceReleased(sitting_id, presence.present, presence.summoned), act_id)
    return tx.done()


def released_presence(desk: Desk, sitting_id: SittingId) -> ReleasedPresence | None:
    """Return the number last released at a sitting, None while none was."""
    r = t.released_presence.c
    with desk.read() as connection:
        row = connection.execute(select(t.released_presence).where(r.sitting_id == sitting_id)).first()
    at = moment(row.at) if row else None
    return ReleasedPresence(row.present, row.summoned, at) if row and at else None
