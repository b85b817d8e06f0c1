"""Appointment decisions: recording them, the register that they add up to, and its checks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import DecisionCorrected, DecisionRecorded, DecisionsAnnounced
from congress_desktop.domain.appointments import Appointment, Body, Decision, Post, check_register
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, DecisionId, PersonId, SittingId
from congress_desktop.domain.tenures import Held, check_history, tenures_of
from congress_desktop.domain.vietnamese import fold, tidy, words_match
from congress_desktop.services.bodies import place_of_work
from congress_desktop.services.congresses import checked_reason, congress_view
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.likeness import alike, check_names
from congress_desktop.services.tenure_reading import Register, decision_rows, held
from congress_desktop.services.views import AppointmentsView, Suggestion
from congress_desktop.storage import tables as t

_BODIES, _POSTS = list(Body), list(Post)


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
    decisions = decision_rows(connection)
    register = Register(connection, decisions)
    current = [each for each in register.held if each.ending is None]
    pairs = alike(connection, register.held)
    told_apart = check_names(pairs, register.held)
    elected = {election_id: frozenset(people) for election_id, people in register.elected.items()}
    checks = (
        *check_register(
            [each.tenure for each in current], plan.executive_count, plan.standing_count, plan.inspection_count
        ),
        *([told_apart] if told_apart else []),
        *check_history(register.held, elected),
    )
    now, past = register.lines(sorted(current, key=_rank)), register.lines(_past(register.held))
    return AppointmentsView(decisions, now, past, checks, pairs)


def _rank(each: Held) -> tuple[int, int]:
    """Return what a register stands by: body by body, posts by rank, the paper's order within a post."""
    return _BODIES.index(each.tenure.body), _POSTS.index(each.tenure.post)


def _past(every: Iterable[Held]) -> list[Held]:
    ended = [(each, each.ending) for each in every if each.ending is not None]
    latest_first = sorted(ended, key=lambda pair: pair[1].ended_on.earliest, reverse=True)
    return sorted((each for each, _ in latest_first), key=lambda each: _BODIES.index(each.tenure.body))


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
    """Put a recorded decision right.

    Raises RuleRefusal as `record_decision`, REASON_MISSING, or TENURE_HAS_HISTORY when somebody is left out of whom
    more is recorded than the decision says.
    """
    with desk.write() as tx:
        decision = _matched(tx, desk, draft)
        _check_number(tx, decision.number, decision_id)
        _check_history_kept(tx, decision_id, decision)
        tx.record(DecisionCorrected(decision_id, decision, checked_reason(reason)), act_id)
    return tx.done()


def announce(desk: Desk, sitting_id: SittingId, act_id: ActId | None = None) -> Done:
    """Record that every decision not yet announced was read out. Raises RuleRefusal NO_SUCH_RECORD for none."""
    with desk.write() as tx:
        waiting = tuple(row.decision_id for row in decision_rows(tx.connection) if row.announced_at is None)
        if not waiting:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        tx.record(DecisionsAnnounced(sitting_id, waiting), act_id)
    return tx.done()


def _check_number(tx: Writing, number: str, own: DecisionId | None) -> None:
    query = select(t.decision.c.decision_id).where(t.decision.c.number == number)
    found = tx.connection.execute(query).scalar_one_or_none()
    if found is not None and found != own:
        raise RuleRefusal(Code.DECISION_NUMBER_TAKEN, number=number)


def _check_history_kept(tx: Writing, decision_id: DecisionId, decision: Decision) -> None:
    kept = {each.tenure_id for each in tenures_of(decision_id, decision)}
    for row in decision_rows(tx.connection):
        if row.decision_id == decision_id:
            left_out = {each.tenure_id for each in tenures_of(decision_id, row.decision)} - kept
            for each in held(tx.connection):
                if each.tenure.tenure_id in left_out and (each.ratification or each.ending):
                    raise RuleRefusal(Code.TENURE_HAS_HISTORY, name=each.tenure.full_name)


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


def matched_person(connection: Connection, name: str, new_id: Callable[[], str]) -> PersonId:
    """Return the one person known under a name, or a new one when there is none. Raises RuleRefusal NAME_AMBIGUOUS."""
    same = _known_people(connection).get(tidy(name).casefold(), [])
    if len(same) > 1:
        raise RuleRefusal(Code.NAME_AMBIGUOUS, text=name, matched=len(same))
    return same[0] if same else PersonId(new_id())


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
