"""Names in the register that differ in their marks alone from others: one person written wrongly, or two people."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import LikenessSettled
from congress_desktop.domain.appointments import AppointmentCheck, CheckKind
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, PersonId
from congress_desktop.domain.tenures import Held
from congress_desktop.domain.vietnamese import fold
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.tenure_reading import same_people
from congress_desktop.services.views import AlikePair, AlikePerson
from congress_desktop.storage import tables as t


def settle(desk: Desk, pair: AlikePair, *, same: bool, act_id: ActId | None = None) -> Done:
    """Record whether two alike names are of one person, who is then known by the first of them.

    Raises RuleRefusal NOTHING_CORRECTED when that was said already.
    """
    one, other = pair.one.person_id, pair.other.person_id
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        if frozenset({one, other}) in _told(tx.connection):
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        tx.record(LikenessSettled(one, other, same), act_id)
    return tx.done()


def alike(connection: Connection, every: Iterable[Held]) -> tuple[AlikePair, ...]:
    """Return the pairs of people whose names differ in their marks alone and of whom nobody said yet who they are.

    One of each pair is in the register, the other there too or on the roll; who is on the roll stands first. People
    whose births differ are two, and are left out.
    """
    aliases = same_people(connection)
    in_register = {each.tenure.person_id: fold(each.tenure.full_name) for each in every}
    d, p = t.delegate.c, t.person.c
    rows = connection.execute(
        select(p.person_id, p.full_name, p.folded, p.birth, p.position, d.branch, d.card_number)
        .outerjoin_from(t.person, t.delegate)
        .where(p.folded.in_(set(in_register.values())))
        .order_by(d.card_number.is_(None), d.card_number, p.name_key, p.person_id)
    )
    named: dict[str, list[AlikePerson]] = defaultdict(list)
    for row in rows:
        who = _person(row)
        if who.person_id not in aliases and (who.card_number or who.person_id in in_register):
            named[row.folded].append(who)
    told = _told(connection)
    return tuple(
        AlikePair(one, other)
        for people in named.values()
        for place, one in enumerate(people)
        for other in people[place + 1 :]
        if _may_be_one(one, other)
        and in_register.keys() & {one.person_id, other.person_id}
        and frozenset({one.person_id, other.person_id}) not in told
    )


def _may_be_one(one: AlikePerson, other: AlikePerson) -> bool:
    both_delegates = one.card_number and other.card_number
    births_differ = one.birth and other.birth and one.birth != other.birth
    return one.full_name != other.full_name and not both_delegates and not births_differ


def _person(row: Any) -> AlikePerson:  # noqa: ANN401 - a row of the query above
    birth = PartialDate.from_iso(row.birth) if row.birth else None
    card_number = row.card_number or 0
    return AlikePerson(PersonId(row.person_id), row.full_name, birth, row.position, row.branch or "", card_number)


def _told(connection: Connection) -> set[frozenset[str]]:
    rows = connection.execute(select(t.likeness.c.one, t.likeness.c.other))
    return {frozenset({row.one, row.other}) for row in rows}


def check_names(pairs: Iterable[AlikePair], every: Iterable[Held]) -> AppointmentCheck | None:
    """Return the tick that names the alike pairs, None when there is none: it would only say that all is well."""
    found = tuple(pairs)
    if not found:
        return None
    people = len({each.tenure.person_id for each in every})
    names = tuple(f"{each.one.full_name} – {each.other.full_name}" for each in found)
    return AppointmentCheck(CheckKind.NAMES_TOLD_APART, max(people - len(found), 0), people, names)
