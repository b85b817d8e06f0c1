"""Who is present: counts, quorum, arrivals, and finding a delegate by a few letters."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, and_, func, select

from congress_desktop.domain.attendance import AttendanceState
from congress_desktop.domain.cards import Card, Holder, card_code
from congress_desktop.domain.counting import AbsenceRule, needed_for_quorum
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.ids import DelegateId, PersonId, SittingId
from congress_desktop.domain.people import DelegateClass, DelegateFacts, Gender
from congress_desktop.domain.rule_set import QuorumRule
from congress_desktop.domain.standing import COUNTED, Standing
from congress_desktop.domain.vietnamese import fold, words_match
from congress_desktop.services.congresses import moment
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import Arrival, BranchPresence, DelegateRow, PresenceView
from congress_desktop.storage import tables as t
from congress_desktop.storage.profiles import read_rule_set


@dataclass(frozen=True)
class SearchResult:
    """Delegates whose names match what was typed; `matched` counts all, `rows` are the first of them."""

    rows: tuple[DelegateRow, ...]
    matched: int


def presence(desk: Desk, sitting_id: SittingId) -> PresenceView:
    """Return presence at a sitting, with the quorum by the rule set."""
    with desk.read() as connection:
        return presence_view(connection, sitting_id)


@lru_cache(maxsize=4)
def _quorum(rule_set: str) -> QuorumRule:
    """Return the quorum rule of a rule set's text, parsed once: it is asked for at every scan."""
    return read_rule_set(rule_set).quorum


def presence_view(connection: Connection, sitting_id: SittingId) -> PresenceView:
    """Return presence at a sitting, within a transaction. Rule: R-QUORUM-01."""
    congress = connection.execute(
        select(t.congress.c.summoned_count, t.congress.c.branch_count, t.congress.c.rule_set)
    ).one()
    quorum = _quorum(congress.rule_set)
    branches, states = _tallies(connection, sitting_id)
    present = states[AttendanceState.PRESENT]
    on_roll = sum(states.values())
    needed = needed_for_quorum(quorum.delegates.value, congress.summoned_count)
    branches_present = sum(1 for each in branches if each.present)
    branches_needed = needed_for_quorum(quorum.organizations.value, congress.branch_count)
    return PresenceView(
        sitting_id=sitting_id,
        summoned=congress.summoned_count,
        on_roll=on_roll,
        present=present,
        attended=_attended(connection, sitting_id),
        left=states[AttendanceState.LEFT],
        excused=states[AttendanceState.EXCUSED],
        expected=states[AttendanceState.EXPECTED],
        late=_late(connection, sitting_id),
        needed=needed,
        quorate=present >= needed,
        branches_present=branches_present,
        branches_of=congress.branch_count,
        branches_needed=branches_needed,
        branches_quorate=branches_present >= branches_needed,
        branches=branches,
    )


_COUNTED = tuple(sorted(COUNTED))


def _tallies(
    connection: Connection, sitting_id: SittingId
) -> tuple[tuple[BranchPresence, ...], Counter[AttendanceState]]:
    """Return presence by branch and the delegates in each state, of those who sit for a seat."""
    a, d = t.attendance.c, t.delegate.c
    rows = connection.execute(
        select(d.branch, d.branch_key, a.state, func.count().label("people"))
        .select_from(
            t.delegate.outerjoin(t.attendance, and_(a.delegate_id == d.delegate_id, a.sitting_id == sitting_id))
        )
        .where(d.standing.in_(_COUNTED))
        .group_by(d.branch_key, d.branch, a.state)
        .order_by(d.branch_key)
    ).all()
    states: Counter[AttendanceState] = Counter()
    of: Counter[str] = Counter()
    present: Counter[str] = Counter()
    for row in rows:
        state = AttendanceState(row.state or AttendanceState.EXPECTED)
        states[state] += row.people
        of[row.branch] += row.people
        present[row.branch] += row.people if state is AttendanceState.PRESENT else 0
    return tuple(BranchPresence(branch, present[branch], of[branch]) for branch in of), states


def _attended(connection: Connection, sitting_id: SittingId) -> int:
    """Count the seats from which somebody came, an official and the substitute as one. Rule: R-STANDING-02."""
    a, d = t.attendance.c, t.delegate.c
    query = (
        select(func.count(func.coalesce(d.replaces, d.delegate_id).distinct()))
        .join_from(t.attendance, t.delegate)
        .where(a.sitting_id == sitting_id, a.arrived_at.is_not(None))
    )
    return connection.execute(query).scalar_one()


def _late(connection: Connection, sitting_id: SittingId) -> int:
    """Count who came after the sitting began."""
    a, d, s = t.attendance.c, t.delegate.c, t.sitting.c
    query = (
        select(func.count())
        .join_from(t.attendance, t.delegate)
        .join(t.sitting, s.sitting_id == a.sitting_id)
        .where(a.sitting_id == sitting_id, a.arrived_at > s.opened_at, d.standing.in_(_COUNTED))
    )
    return connection.execute(query).scalar_one()


def present_delegates(connection: Connection, sitting_id: SittingId) -> tuple[DelegateId, ...]:
    """Return who is present at a sitting and holds a seat, in the order of their cards."""
    a, d = t.attendance.c, t.delegate.c
    rows = connection.execute(
        select(d.delegate_id)
        .join_from(t.attendance, t.delegate)
        .where(
            a.sitting_id == sitting_id,
            a.state == AttendanceState.PRESENT.value,
            d.standing.in_(_COUNTED),
        )
        .order_by(d.card_number)
    ).scalars()
    return tuple(DelegateId(each) for each in rows)


def absent_throughout(connection: Connection, rule: AbsenceRule) -> tuple[DelegateId, ...]:
    """Return the officials from whose seats nobody came to any sitting so far, as far as the rule takes them off.

    An official and the substitute who sits for the seat are one. Rule: R-RESULT-05.
    """
    if rule is AbsenceRule.NOBODY:
        return ()
    a, d = t.attendance.c, t.delegate.c
    came = (
        select(func.coalesce(d.replaces, d.delegate_id))
        .join_from(t.attendance, t.delegate)
        .where(a.arrived_at.is_not(None))
    )
    query = select(d.delegate_id).where(
        d.standing.in_((Standing.OFFICIAL.value, Standing.REPLACED.value)), d.delegate_id.not_in(came)
    )
    if rule is AbsenceRule.EXCUSED:
        excused = select(a.delegate_id).where(a.state == AttendanceState.EXCUSED.value)
        query = query.where(d.delegate_id.in_(excused))
    rows = connection.execute(query.order_by(d.card_number)).scalars()
    return tuple(DelegateId(each) for each in rows)


def arrivals(desk: Desk, sitting_id: SittingId, latest: int = 5) -> tuple[Arrival, ...]:
    """Return the latest arrivals that stand, latest first."""
    a, d, p = t.attendance.c, t.delegate.c, t.person.c
    with desk.read() as connection:
        rows = connection.execute(
            select(a.arrived_at, p.full_name, d.card_number)
            .join_from(t.attendance, t.delegate)
            .join(t.person)
            .where(a.sitting_id == sitting_id, a.arrived_at.is_not(None))
            .order_by(a.arrived_at.desc(), d.card_number.desc())
            .limit(latest)
        ).all()
    return tuple(Arrival(datetime.fromisoformat(row.arrived_at), row.full_name, row.card_number) for row in rows)


def arrival_curve(desk: Desk, sitting_id: SittingId, minutes: int = 5) -> tuple[tuple[datetime, int], ...]:
    """Return how many arrived in each span of so many minutes, from the first arrival's span to the last's."""
    with desk.read() as connection:
        a = t.attendance.c
        texts = connection.execute(
            select(a.arrived_at).where(a.sitting_id == sitting_id, a.arrived_at.is_not(None))
        ).scalars()
        span = timedelta(minutes=minutes)
        starts = Counter(_span_start(datetime.fromisoformat(text), span) for text in texts)
    if not starts:
        return ()
    first, last = min(starts), max(starts)
    return tuple((first + index * span, starts[first + index * span]) for index in range((last - first) // span + 1))


def _span_start(at: datetime, span: timedelta) -> datetime:
    return at - timedelta(seconds=at.timestamp() % span.total_seconds())


def search(desk: Desk, sitting_id: SittingId, text: str, most: int = 8) -> SearchResult:
    """Return the delegates whose names have words that begin as typed, those not yet arrived first.

    No accents are needed, and a few letters of each word are enough. An empty text finds nobody.
    """
    with desk.read() as connection:
        found = matching(connection, sitting_id, text)
        return SearchResult(tuple(delegate_rows(connection, sitting_id, found[:most])), len(found))


def matching(connection: Connection, sitting_id: SittingId, text: str) -> list[DelegateId]:
    """Return the delegates whose names match, those not yet arrived first, then by name."""
    query = fold(text)
    if not query:
        return []
    a, d, p = t.attendance.c, t.delegate.c, t.person.c
    rows = connection.execute(
        select(d.delegate_id, p.folded, a.state)
        .join_from(t.delegate, t.person)
        .outerjoin(t.attendance, and_(a.delegate_id == d.delegate_id, a.sitting_id == sitting_id))
        .where(p.folded.contains(query.split()[0], autoescape=True))
        .order_by(p.name_key, d.card_number)
    ).all()
    hits = [row for row in rows if words_match(query, row.folded) is not None]
    waiting = (None, AttendanceState.EXCUSED)
    return [DelegateId(row.delegate_id) for row in sorted(hits, key=lambda row: row.state not in waiting)]


def delegate_rows(
    connection: Connection, sitting_id: SittingId, delegate_ids: list[DelegateId] | None = None
) -> list[DelegateRow]:
    """Return delegates with their state at a sitting: these, in this order, or all by branch and name."""
    a, d, p = t.attendance.c, t.delegate.c, t.person.c
    substitute = t.delegate.alias("substitute")
    replaced_by = (
        select(substitute.c.delegate_id)
        .where(substitute.c.replaces == d.delegate_id, substitute.c.standing == Standing.SUBSTITUTE.value)
        .scalar_subquery()
    )
    query = (
        select(
            t.delegate,
            t.person,
            a.state,
            a.arrived_at,
            a.desk,
            a.reason.label("absence_reason"),
            replaced_by.label("replaced_by"),
        )
        .join_from(t.delegate, t.person)
        .outerjoin(t.attendance, and_(a.delegate_id == d.delegate_id, a.sitting_id == sitting_id))
        .order_by(d.branch_key, p.name_key, d.card_number)
    )
    if delegate_ids is not None:
        query = query.where(d.delegate_id.in_(delegate_ids))
    rows = connection.execute(query).all()
    names = [row.folded for row in rows]
    namesakes = connection.execute(
        select(p.folded, func.count())
        .join_from(t.delegate, t.person)
        .where(p.folded.in_(set(names)))
        .group_by(p.folded)
        if delegate_ids is not None
        else select(p.folded, func.count()).join_from(t.delegate, t.person).group_by(p.folded)
    )
    same = {folded: count - 1 for folded, count in namesakes}
    key = connection.execute(select(t.congress.c.card_key)).scalar_one()
    made = {row.delegate_id: _delegate_row(row, key, same[row.folded]) for row in rows}
    order = [row.delegate_id for row in rows] if delegate_ids is None else delegate_ids
    return [made[delegate_id] for delegate_id in order if delegate_id in made]


def _delegate_row(row: Row[Any], key: str, namesakes: int) -> DelegateRow:
    return DelegateRow(
        delegate_id=DelegateId(row.delegate_id),
        person_id=PersonId(row.person_id),
        card_number=row.card_number,
        card_code=card_code(Card(Holder.DELEGATE, row.card_number, row.card_issue), key),
        facts=facts_of(row),
        name_key=row.name_key,
        branch_key=row.branch_key,
        folded=row.folded,
        state=AttendanceState(row.state or AttendanceState.EXPECTED),
        arrived_at=moment(row.arrived_at),
        desk=row.desk,
        reason=row.absence_reason or "",
        namesakes=namesakes,
        standing=Standing(row.standing),
        card_issue=row.card_issue,
        replaces=DelegateId(row.replaces) if row.replaces else None,
        replaced_by=DelegateId(row.replaced_by) if row.replaced_by else None,
    )


def facts_of(row: Row[Any]) -> DelegateFacts:
    """Return the facts of a row that joins a delegate with the person."""
    return DelegateFacts(
        full_name=row.full_name,
        branch=row.branch,
        birth=_partial(row.birth),
        gender=Gender(row.gender) if row.gender else None,
        ethnicity=row.ethnicity,
        religion=row.religion,
        probationary_on=_partial(row.probationary_on),
        official_on=_partial(row.official_on),
        education=row.education,
        political_theory=row.political_theory,
        position=row.position,
        delegate_class=DelegateClass(row.delegate_class) if row.delegate_class else None,
        seat=row.seat,
        note=row.note,
        alternate=bool(row.alternate),
        telephone=row.telephone,
        field_of_work=row.field_of_work,
        badge=row.badge,
        discipline=row.discipline,
    )


def _partial(text: str | None) -> PartialDate | None:
    return PartialDate.from_iso(text) if text else None
