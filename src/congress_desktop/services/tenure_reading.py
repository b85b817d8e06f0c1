"""The register of office-holders as the tables hold it: tenures of decisions, of elections and of office lists."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from congress_desktop.domain.appointments import Appointment, Body, Decision, Post
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.election_rounds import ResultState
from congress_desktop.domain.ids import DecisionId, ElectionId, PersonId, SittingId, TenureId
from congress_desktop.domain.tally import Outcome
from congress_desktop.domain.tenures import Ending, Held, Instrument, Origin, Tenure, tenures_of
from congress_desktop.services.congresses import moment
from congress_desktop.services.election_reading import confirmed_act, election_rows
from congress_desktop.services.views import DecisionRow, OfficeHolder
from congress_desktop.storage import tables as t
from congress_desktop.texts.forms import share

Elected = Mapping[PersonId, str]
"""Those elected, in the order of their election, and how many voted for each: "170/187 (90,91 %)"."""


def decision_rows(connection: Connection) -> tuple[DecisionRow, ...]:
    """Return the recorded decisions in the order in which they were recorded."""
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


def held(connection: Connection, decisions: Iterable[DecisionRow] | None = None) -> tuple[Held, ...]:
    """Return every tenure of the register with what happened to it, in the order in which they were recorded.

    `decisions` are the recorded ones where they were read already.
    """
    rows = decision_rows(connection) if decisions is None else decisions
    query = select(t.tenure, t.person.c.full_name).join_from(t.tenure, t.person).order_by(t.tenure.c.ordinal)
    tenures = [tenure for row in rows for tenure in tenures_of(row.decision_id, row.decision)]
    tenures += [_tenure(row) for row in connection.execute(query)]
    tenures = _by_one_name(connection, tenures)
    ratified = {row.tenure_id: _paper(row) for row in connection.execute(select(t.ratification))}
    ended = {row.tenure_id: _ending(row) for row in connection.execute(select(t.tenure_end))}
    return tuple(Held(each, ratified.get(each.tenure_id), ended.get(each.tenure_id)) for each in tenures)


def same_people(connection: Connection) -> dict[PersonId, PersonId]:
    """Return who somebody else is, for those of whom it was said that they are one and the same."""
    pair, p = t.likeness.c, t.person.c
    query = select(pair.other, pair.one).where(pair.same == 1).join_from(t.likeness, t.person, pair.one == p.person_id)
    direct = {PersonId(row.other): PersonId(row.one) for row in connection.execute(query)}
    return {other: _last(other, direct) for other in direct}


def _last(person_id: PersonId, direct: Mapping[PersonId, PersonId]) -> PersonId:
    """Follow who is who to the end; nobody is met twice on the way."""
    met = {person_id}
    while (further := direct.get(person_id)) is not None and further not in met:
        met.add(further)
        person_id = further
    return person_id


def _by_one_name(connection: Connection, tenures: list[Tenure]) -> list[Tenure]:
    """Return tenures in which somebody with two spellings is one person; what a paper began keeps its id."""
    aliases = same_people(connection)
    if not aliases:
        return tenures
    p = t.person.c
    known = connection.execute(select(p.person_id, p.full_name).where(p.person_id.in_(aliases.values())))
    names = {row.person_id: row.full_name for row in known}
    found = []
    for each in tenures:
        one = aliases.get(each.person_id)
        found.append(replace(each, person_id=one, full_name=names[one]) if one else each)
    return found


def _tenure(row: Row[Any]) -> Tenure:
    return Tenure(
        TenureId(row.tenure_id),
        PersonId(row.person_id),
        row.full_name,
        Body(row.body),
        Post(row.post),
        row.position,
        Origin(row.origin),
        _day(row.began_on),
        _paper(row),
        ElectionId(row.election_id) if row.election_id else None,
    )


def _paper(row: Row[Any]) -> Instrument:
    return Instrument(row.number, _day(row.issued_on), row.authority)


def _ending(row: Row[Any]) -> Ending:
    successor = TenureId(row.successor) if row.successor else None
    return Ending(PartialDate.from_iso(row.ended_on), row.reason, _paper(row), successor)


def _day(iso: str | None) -> PartialDate | None:
    return PartialDate.from_iso(iso) if iso else None


def released_elected(connection: Connection) -> dict[ElectionId, Elected]:
    """Return those elected by each election to a body, as the results stand that were released."""
    found: dict[ElectionId, Elected] = {}
    for election in election_rows(connection):
        people = {each.nominee.nominee_id: each.nominee.person_id for each in election.nominees}
        elected: dict[PersonId, str] = {}
        for each in election.rounds:
            if each.result_state is ResultState.RELEASED:
                result = confirmed_act(connection, each.round_id).result
                votes = {nominee.nominee_id: nominee.votes for nominee in result.nominees}
                chosen = result.of(Outcome.ELECTED)
                elected |= {people[nominee]: share(votes[nominee], result.denominator) for nominee in chosen}
        if elected and election.plan.target is not None:
            found[election.election_id] = elected
    return found


class Register:
    """The register read once within a transaction: its tenures, who was elected, and how its lines are shown."""

    def __init__(self, connection: Connection, decisions: Iterable[DecisionRow] | None = None) -> None:
        self.held = held(connection, decisions)
        self.elected = released_elected(connection)
        self._delegates = set(connection.execute(select(t.delegate.c.person_id)).scalars())
        self._names = {each.tenure.tenure_id: each.tenure.full_name for each in self.held}

    def lines(self, some: Iterable[Held]) -> tuple[OfficeHolder, ...]:
        """Return these tenures as lines of a list, numbered within each body as they stand."""
        counts = dict.fromkeys(Body, 0)
        found = []
        for each in some:
            counts[each.tenure.body] += 1
            found.append(self._line(each, counts[each.tenure.body]))
        return tuple(found)

    def _line(self, each: Held, ordinal: int) -> OfficeHolder:
        tenure, successor = each.tenure, each.ending.successor if each.ending else None
        elected = self.elected.get(tenure.election_id, {}) if tenure.election_id else {}
        return OfficeHolder(
            each,
            ordinal,
            elected.get(tenure.person_id, ""),
            self._names.get(successor, "") if successor else "",
            tenure.person_id in self._delegates,
        )
