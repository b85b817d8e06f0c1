"""Guests: a list of their own, cards of their own, greeted at their door and never counted."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, func, select

from congress_desktop.domain.acts import GuestEntry, GuestsListed
from congress_desktop.domain.cards import Card, Holder, card_code
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, GuestId, PersonId, SittingId
from congress_desktop.domain.people import GuestFacts
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.services.congresses import checked_reason, congress_view, moment
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.views import GuestRow
from congress_desktop.storage import tables as t


def guests(desk: Desk, sitting_id: SittingId) -> tuple[GuestRow, ...]:
    """Return the guests by their card numbers, as they stand at a sitting."""
    with desk.read() as connection:
        return guest_rows(connection, sitting_id)


def guest_rows(
    connection: Connection, sitting_id: SittingId, guest_ids: Sequence[GuestId] | None = None
) -> tuple[GuestRow, ...]:
    """Return these guests, or all, by their card numbers, within a transaction."""
    g, a = t.guest.c, t.guest_arrival.c
    query = (
        select(t.guest, t.person, a.at, a.desk)
        .join_from(t.guest, t.person)
        .outerjoin(t.guest_arrival, and_(a.guest_id == g.guest_id, a.sitting_id == sitting_id))
        .order_by(g.card_number)
    )
    if guest_ids is not None:
        query = query.where(g.guest_id.in_(guest_ids))
    key = connection.execute(select(t.congress.c.card_key)).scalar_one()
    return tuple(
        GuestRow(
            guest_id=GuestId(row.guest_id),
            person_id=PersonId(row.person_id),
            card_number=row.card_number,
            card_code=card_code(Card(Holder.GUEST, row.card_number, row.card_issue), key),
            card_issue=row.card_issue,
            facts=GuestFacts(row.full_name, row.unit, row.position, row.telephone, row.seat, row.note),
            name_key=row.name_key,
            folded=row.folded,
            arrived_at=moment(row.at),
            desk=row.desk,
        )
        for row in connection.execute(query)
    )


def add_guests(desk: Desk, listed: Sequence[GuestFacts], act_id: ActId | None = None) -> Done:
    """Put guests on the list, each with the next card number. Raises RuleRefusal FIELD_EMPTY with `field`."""
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        checked = [_checked(each) for each in listed]
        if not checked:
            raise RuleRefusal(Code.FIELD_EMPTY, field="full_name")
        last = tx.connection.execute(select(func.max(t.guest.c.card_number))).scalar_one() or 0
        entries = tuple(
            GuestEntry(GuestId(desk.new_id()), PersonId(desk.new_id()), last + place, facts)
            for place, facts in enumerate(checked, 1)
        )
        tx.record(GuestsListed(entries), act_id)
    return tx.done()


def correct_guest(desk: Desk, guest_id: GuestId, facts: GuestFacts, reason: str, act_id: ActId | None = None) -> Done:
    """Put right what the list says of a guest.

    Raises RuleRefusal FIELD_EMPTY, NOTHING_CORRECTED, REASON_MISSING or NO_SUCH_RECORD.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        rows = guest_rows(tx.connection, congress_view(tx.connection).current_sitting_id, [guest_id])
        if not rows:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        before, after = rows[0], _checked(facts)
        if before.facts == after:
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        entry = GuestEntry(guest_id, before.person_id, before.card_number, after, before.facts)
        tx.record(GuestsListed((entry,), checked_reason(reason)), act_id)
    return tx.done()


def _checked(facts: GuestFacts) -> GuestFacts:
    tidied = GuestFacts(**{name: tidy(text) for name, text in vars(facts).items()})
    if not tidied.full_name:
        raise RuleRefusal(Code.FIELD_EMPTY, field="full_name")
    return tidied
