"""What withdrawing an act does to the tables, for each kind that can be withdrawn.

Only the latest act of its kind on its rows may be withdrawn; the services see to that.
"""

from collections.abc import Iterable
from functools import singledispatch

from sqlalchemy import delete, select, union_all, update

from congress_desktop.domain import acts
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import PersonId
from congress_desktop.domain.open_votes import MatterState
from congress_desktop.domain.standing import Standing
from congress_desktop.storage import tables as t
from congress_desktop.storage.apply import (
    Applying,
    person_of,
    settle_attendance,
    write_facts,
    write_guest,
    write_seats,
    write_standing,
)


@singledispatch
def undo(act: acts.Act, to: Applying) -> None:
    """Take an act's effect on the tables back; `to.entry` is the entry being withdrawn.

    Raises RuleRefusal WITHDRAWAL_TOO_LATE when acts of its kind stay.
    """
    raise RuleRefusal(Code.WITHDRAWAL_TOO_LATE, kind=act.kind, act_id=to.entry.act_id)


@undo.register
def _(act: acts.DelegateMoved, to: Applying) -> None:
    to.drop(t.movement, "act_id", to.entry.act_id)
    settle_attendance(to, act.sitting_id, act.delegate_id)


@undo.register
def _(act: acts.RollImported, to: Applying) -> None:
    for each in act.entries:
        if each.before is None:
            to.drop(t.delegate, "delegate_id", each.delegate_id)
            to.drop(t.person, "person_id", each.person_id)
        else:
            write_facts(to, each.delegate_id, each.person_id, each.before)
    to.touch("delegate", *(each.delegate_id for each in act.entries))


@undo.register
def _(act: acts.DelegateCorrected, to: Applying) -> None:
    write_facts(to, act.delegate_id, person_of(to, act.delegate_id), act.before)
    to.touch("delegate", act.delegate_id)


@undo.register
def _(act: acts.AlternateCalled, to: Applying) -> None:
    to.set(t.delegate, "delegate_id", act.delegate_id, replaces=None)
    write_standing(to, act.delegate_id, Standing.ALTERNATE)
    write_standing(to, act.replaces, act.before)


@undo.register
def _(act: acts.StandingSettled, to: Applying) -> None:
    write_standing(to, act.delegate_id, act.before)


@undo.register
def _(act: acts.GuestsListed, to: Applying) -> None:
    for each in act.entries:
        if each.before is None:
            to.drop(t.guest, "guest_id", each.guest_id)
            to.drop(t.person, "person_id", each.person_id)
        else:
            write_guest(to, each, each.before)
    to.touch("guest", *(each.guest_id for each in act.entries))


@undo.register
def _(act: acts.GuestArrived, to: Applying) -> None:
    a = t.guest_arrival.c
    to.connection.execute(delete(t.guest_arrival).where(a.sitting_id == act.sitting_id, a.guest_id == act.guest_id))
    to.touch("guest", act.guest_id)


@undo.register
def _(act: acts.SeatsGiven, to: Applying) -> None:
    write_seats(to, {each.delegate_id: each.before for each in act.seats})


@undo.register
def _(act: acts.AgendaPlanned, to: Applying) -> None:
    for item in act.items:
        to.drop(t.agenda_item, "item_id", item.item_id)
    to.touch("agenda", *(item.item_id for item in act.items))


@undo.register
def _(act: acts.AgendaItemStarted, to: Applying) -> None:
    to.set(t.agenda_item, "item_id", act.item_id, started_at=None)
    to.touch("agenda", act.item_id)


@undo.register
def _(act: acts.AgendaItemFinished, to: Applying) -> None:
    to.set(t.agenda_item, "item_id", act.item_id, finished_at=None)
    to.touch("agenda", act.item_id)


@undo.register
def _(act: acts.SittingOpened, to: Applying) -> None:
    to.set(t.sitting, "sitting_id", act.sitting_id, opened_at=None)
    to.touch("sitting", act.sitting_id)


@undo.register
def _(act: acts.SittingClosed, to: Applying) -> None:
    to.set(t.sitting, "sitting_id", act.sitting_id, closed_at=None)
    to.touch("sitting", act.sitting_id)


@undo.register
def _(act: acts.MattersAdded, to: Applying) -> None:
    for each in act.matters:
        to.drop(t.matter, "matter_id", each.matter_id)
    rest = to.connection.execute(select(t.matter.c.matter_id).order_by(t.matter.c.ordinal)).scalars().all()
    for ordinal, matter_id in enumerate(rest, 1):
        to.set(t.matter, "matter_id", matter_id, ordinal=ordinal)
    to.touch("matter", *(each.matter_id for each in act.matters))


@undo.register
def _(act: acts.VoteOpened, to: Applying) -> None:
    nothing = {"sitting_id": None, "opened_at": None, "present": None, "summoned": None}
    to.connection.execute(
        update(t.matter).where(t.matter.c.matter_id == act.matter_id).values(state=MatterState.DRAFT.value, **nothing)
    )
    to.touch("matter", act.matter_id)


@undo.register
def _(act: acts.VoteCounted, to: Applying) -> None:
    nothing = dict.fromkeys(("in_favour", "against", "other_opinion", "not_voting", "base", "counted_at"))
    to.connection.execute(
        update(t.matter).where(t.matter.c.matter_id == act.matter_id).values(state=MatterState.OPEN.value, **nothing)
    )
    to.touch("matter", act.matter_id)


@undo.register
def _(act: acts.DecisionRecorded, to: Applying) -> None:
    to.drop(t.appointment, "decision_id", act.decision_id)
    to.drop(t.decision, "decision_id", act.decision_id)
    drop_strangers([each.person_id for each in act.decision.appointments], to)
    to.touch("decision", act.decision_id)


def drop_strangers(person_ids: Iterable[PersonId], to: Applying) -> None:
    """Remove those people who no longer have any part in this congress."""
    for person_id in dict.fromkeys(person_ids):
        parts = (
            select(table.c.person_id).where(table.c.person_id == person_id)
            for table in (t.delegate, t.guest, t.appointment, t.nominee)
        )
        if to.connection.execute(union_all(*parts)).first() is None:
            to.drop(t.person, "person_id", person_id)
