"""Appointment decisions: recording them, the register that they add up to, and its checks."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import DecisionCorrected, DecisionRecorded, DecisionsAnnounced
from congress_desktop.domain.appointments import Appointment, Body, Decision, Post, check_register
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, DecisionId, PersonId, SittingId
from congress_desktop.domain.vietnamese import fold, tidy, words_match
from congress_desktop.services.bodies import place_of_work
from congress_desktop.services.congresses import checked_reason, congress_view, moment
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.views import AppointmentsView, DecisionRow, OfficeHolder, Suggestion
from congress_desktop.storage import tables as t


@dataclass(frozen=True)
class AppointedPerson:
    """One line of a decision as it is typed; `person_id` is None for somebody not matched by hand."""

    full_name: str
    body: Body
    post: Post = Post.MEMBER
    position: str = ""
    person_id: PersonId | None = None


@dataclass(frozen=True)
class DecisionDraft:
    """A decision as it is typed, before its people are matched."""

    number: str
    issued_on: date
    authority: str
    signer: str
    title: str
    effective_on: date
    people: tuple[AppointedPerson, ...]


def appointments(desk: Desk) -> AppointmentsView:
    """Return the decisions, the register of office-holders, and the ticks that hold them together."""
    with desk.read() as connection:
        return appointments_view(connection)


def appointments_view(connection: Connection) -> AppointmentsView:
    """Return decisions, register and ticks, within a transaction."""
    plan = congress_view(connection).plan
    decisions = _decisions(connection)
    every = [each for row in decisions for each in row.decision.appointments]
    checks = check_register(every, plan.executive_count, plan.standing_count, plan.inspection_count)
    return AppointmentsView(decisions, _register(decisions), checks)


def _decisions(connection: Connection) -> tuple[DecisionRow, ...]:
    a = t.appointment.c
    people: dict[str, list[Appointment]] = {}
    query = select(t.appointment, t.person.c.full_name).join_from(t.appointment, t.person).order_by(a.ordinal)
    for row in connection.execute(query):
        named = Appointment(PersonId(row.person_id), row.full_name, Body(row.body), Post(row.post), row.position)
        people.setdefault(row.decision_id, []).append(named)
    rows = connection.execute(select(t.decision).order_by(t.decision.c.ordinal))
    return tuple(
        DecisionRow(
            DecisionId(row.decision_id),
            Decision(
                row.number,
                date.fromisoformat(row.issued_on),
                row.authority,
                row.signer,
                row.title,
                date.fromisoformat(row.effective_on),
                tuple(people.get(row.decision_id, ())),
            ),
            moment(row.announced_at),
            SittingId(row.announced_in) if row.announced_in else None,
        )
        for row in rows
    )


def _register(decisions: Iterable[DecisionRow]) -> tuple[OfficeHolder, ...]:
    """Return who holds what, body by body, posts by rank, the decision's order within a post."""
    holders = [
        OfficeHolder(
            each.person_id,
            each.full_name,
            each.body,
            each.post,
            each.position,
            ordinal,
            row.decision.number,
            row.decision.effective_on,
        )
        for row in decisions
        for ordinal, each in enumerate(row.decision.appointments, 1)
    ]
    bodies, posts = list(Body), list(Post)
    ranked = sorted(holders, key=lambda each: (bodies.index(each.body), posts.index(each.post)))
    counts = dict.fromkeys(Body, 0)
    numbered = []
    for each in ranked:
        counts[each.body] += 1
        numbered.append(replace(each, ordinal=counts[each.body]))
    return tuple(numbered)


def record_decision(desk: Desk, draft: DecisionDraft, act_id: ActId | None = None) -> Done:
    """Record an appointment decision; people are matched to those already known, or become known.

    Raises RuleRefusal DECISION_NUMBER_TAKEN, or as `Decision.checked`. Rule: R-APPOINT-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        decision = _matched(tx, desk, draft)
        _check_number(tx, decision.number, None)
        tx.record(DecisionRecorded(DecisionId(desk.new_id()), decision), act_id)
    return tx.done()


def correct_decision(
    desk: Desk, decision_id: DecisionId, draft: DecisionDraft, reason: str, act_id: ActId | None = None
) -> Done:
    """Put a recorded decision right. Raises RuleRefusal as `record_decision`, or REASON_MISSING."""
    with desk.write() as tx:
        decision = _matched(tx, desk, draft)
        _check_number(tx, decision.number, decision_id)
        tx.record(DecisionCorrected(decision_id, decision, checked_reason(reason)), act_id)
    return tx.done()


def announce(desk: Desk, sitting_id: SittingId, act_id: ActId | None = None) -> Done:
    """Record that every decision not yet announced was read out. Raises RuleRefusal NO_SUCH_RECORD for none."""
    with desk.write() as tx:
        waiting = tuple(row.decision_id for row in _decisions(tx.connection) if row.announced_at is None)
        if not waiting:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        tx.record(DecisionsAnnounced(sitting_id, waiting), act_id)
    return tx.done()


def _check_number(tx: Writing, number: str, own: DecisionId | None) -> None:
    query = select(t.decision.c.decision_id).where(t.decision.c.number == number)
    found = tx.connection.execute(query).scalar_one_or_none()
    if found is not None and found != own:
        raise RuleRefusal(Code.DECISION_NUMBER_TAKEN, number=number)


def _matched(tx: Writing, desk: Desk, draft: DecisionDraft) -> Decision:
    """Return the decision with a person behind every line.

    A line without a chosen person means the one person known under that name, or a new one when there is none;
    the same new name twice in a decision is one person. Raises RuleRefusal NAME_AMBIGUOUS when several bear it.
    """
    known = _known_people(tx.connection)
    people: list[Appointment] = []
    for line in draft.people:
        name = tidy(line.full_name)
        if not name:
            raise RuleRefusal(Code.FIELD_EMPTY, field="full_name")
        same = known.setdefault(name.casefold(), [PersonId(desk.new_id())])
        if line.person_id is None and len(same) > 1:
            raise RuleRefusal(Code.NAME_AMBIGUOUS, text=name, matched=len(same))
        people.append(Appointment(line.person_id or same[0], name, line.body, line.post, tidy(line.position)))
    return Decision(
        tidy(draft.number),
        draft.issued_on,
        tidy(draft.authority),
        tidy(draft.signer),
        tidy(draft.title),
        draft.effective_on,
        tuple(people),
    ).checked()


def _known_people(connection: Connection) -> dict[str, list[PersonId]]:
    known: dict[str, list[PersonId]] = {}
    for row in connection.execute(select(t.person.c.person_id, t.person.c.full_name)):
        known.setdefault(row.full_name.casefold(), []).append(PersonId(row.person_id))
    return known


def people_like(desk: Desk, text: str, most: int = 8) -> tuple[Suggestion, ...]:
    """Return the people whose names have words that begin as typed, accents left aside."""
    query = fold(text)
    if not query:
        return ()
    d, p = t.delegate.c, t.person.c
    with desk.read() as connection:
        rows = connection.execute(
            select(p.person_id, p.full_name, p.folded, p.birth, p.position, d.branch)
            .outerjoin_from(t.person, t.delegate)
            .order_by(p.name_key)
        ).all()
    found = [row for row in rows if words_match(query, row.folded) is not None][:most]
    return tuple(
        Suggestion(
            PersonId(row.person_id),
            row.full_name,
            row.branch or "",
            place_of_work(row.position, row.branch or ""),
            PartialDate.from_iso(row.birth).year if row.birth else None,
        )
        for row in found
    )
