"""The bodies of the congress: who sits on the presidium, the secretariat and the credentials committee."""

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import BodyFormed
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, DelegateId
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.views import BodyMemberRow
from congress_desktop.storage import tables as t


def bodies(desk: Desk) -> tuple[BodyMemberRow, ...]:
    """Return the members of every body, bodies in their order, members in the order of their list."""
    with desk.read() as connection:
        return body_rows(connection)


def body_rows(connection: Connection) -> tuple[BodyMemberRow, ...]:
    """Return the members of every body, within a transaction."""
    b, d, p = t.body_member.c, t.delegate.c, t.person.c
    rows = connection.execute(
        select(b.body, b.delegate_id, b.head, p.full_name, p.position, d.branch)
        .join_from(t.body_member, t.delegate)
        .join(t.person)
        .order_by(b.ordinal)
    ).all()
    members = [
        BodyMemberRow(
            CongressBody(row.body),
            DelegateId(row.delegate_id),
            row.full_name,
            place_of_work(row.position, row.branch),
            bool(row.head),
        )
        for row in rows
    ]
    order = list(CongressBody)
    return tuple(sorted(members, key=lambda member: order.index(member.body)))


def place_of_work(position: str, branch: str) -> str:
    """Return a position with its branch, as lists print it: `Bí thư chi bộ, Chi bộ Chợ phường`."""
    return ", ".join(part for part in (position, branch) if part)


def form_body(desk: Desk, body: CongressBody, members: tuple[BodyMember, ...], act_id: ActId | None = None) -> Done:
    """Record who sits on a body; a list recorded before is replaced.

    Raises RuleRefusal FIELD_EMPTY for an empty list, PERSON_TWICE_ON_BODY for somebody listed twice.
    """
    if not members:
        raise RuleRefusal(Code.FIELD_EMPTY, field="members")
    if len({each.delegate_id for each in members}) < len(members):
        raise RuleRefusal(Code.PERSON_TWICE_ON_BODY, body=body)
    return desk.record(BodyFormed(body, members), act_id)
