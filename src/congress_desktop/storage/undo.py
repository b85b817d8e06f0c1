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
from congress_desktop.domain.standing import Standing
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.storage import tables as t
from congress_desktop.storage.apply import (
    Applying,
    drop_matters,
    item_columns,
    number_matters,
    person_of,
    put_matters,
    settle_attendance,
    settle_speech,
    write_facts,
    write_guest,
    write_item,
    write_matter,
    write_note,
    write_pictures,
    write_registration,
    write_seats,
    write_slots,
    write_speech_order,
    write_standing,
    write_tick,
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
def _(act: acts.PicturesGiven, to: Applying) -> None:
    write_pictures(to, {each.delegate_id: each.before for each in act.pictures})


@undo.register
def _(act: acts.AgendaPlanned, to: Applying) -> None:
    for item in act.items:
        to.drop(t.agenda_item, "item_id", item.item_id)
    to.touch("agenda", *(item.item_id for item in act.items))


@undo.register
def _(act: acts.AgendaItemChanged, to: Applying) -> None:
    write_item(to, act.before, act.item)


@undo.register
def _(act: acts.AgendaOrdered, to: Applying) -> None:
    write_slots(to, act.before)


@undo.register
def _(act: acts.AgendaItemRemoved, to: Applying) -> None:
    """Put the item back where it stood, the ones after it one place further."""
    i = t.agenda_item.c
    here = select(i.item_id).where(i.sitting_id == act.item.sitting_id).order_by(i.ordinal)
    order = list(to.connection.execute(here).scalars())
    order.insert(act.place, act.item.item_id)
    to.put(t.agenda_item, {**item_columns(act.item), "ordinal": 0})
    for ordinal, item_id in enumerate(order, 1):
        to.set(t.agenda_item, "item_id", item_id, ordinal=ordinal)
    to.touch("agenda", *order)


@undo.register
def _(act: acts.PreparationTicked, to: Applying) -> None:
    write_tick(to, act.item_id, act.what, done=not act.done)


@undo.register
def _(act: acts.SpeechRegistered, to: Applying) -> None:
    to.drop(t.speech, "speech_id", act.speech_id)
    to.touch("speech", act.speech_id)


@undo.register
def _(act: acts.SpeechChanged, to: Applying) -> None:
    write_registration(to, act.speech_id, act.before)


@undo.register
def _(act: acts.SpeechesOrdered, to: Applying) -> None:
    write_speech_order(to, act.before)


@undo.register
def _(act: acts.SpeechStepped, to: Applying) -> None:
    to.drop(t.speech_step, "act_id", to.entry.act_id)
    settle_speech(to, act.speech_id)


@undo.register
def _(act: acts.NoteWritten, to: Applying) -> None:
    write_note(to, act, act.before)


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
    drop_matters(to, [each.matter_id for each in act.matters])


@undo.register
def _(act: acts.MatterRevised, to: Applying) -> None:
    write_matter(to, act.before)


@undo.register
def _(act: acts.MattersRemoved, to: Applying) -> None:
    for each in sorted(act.matters, key=lambda removed: removed.ordinal):
        later = t.matter.c.ordinal >= each.ordinal
        to.connection.execute(update(t.matter).where(later).values(ordinal=t.matter.c.ordinal + 1))
        put_matters(to, [each.matter], each.ordinal)
    number_matters(to)


@undo.register
def _(act: acts.VoteOpened, to: Applying) -> None:
    nothing = dict.fromkeys(("sitting_id", "opened_at", "present", "summoned", "together"))
    for matter_id in (act.matter_id, *act.together):
        to.set(t.matter, "matter_id", matter_id, state=MatterState.DRAFT.value, **nothing)
    to.touch("matter", act.matter_id, *act.together)


_COUNTED = ("in_favour", "against", "other_opinion", "not_voting", "base", "counted_at", "counted_by")
_RELEASED = ("released_at", "released_by")


@undo.register
def _(act: acts.VoteCounted, to: Applying) -> None:
    columns = {**dict.fromkeys((*_COUNTED, *_RELEASED)), "explanation": "", "state": MatterState.OPEN.value}
    for matter_id in (act.matter_id, *act.together, *(each.matter_id for each in act.apart)):
        to.set(t.matter, "matter_id", matter_id, **columns)
        to.drop(t.vote_block, "matter_id", matter_id)
        to.touch("matter", matter_id)


@undo.register
def _(act: acts.VoteReleased, to: Applying) -> None:
    columns = {**dict.fromkeys(_RELEASED), "state": MatterState.COUNTED.value}
    for matter_id in act.matter_ids:
        to.set(t.matter, "matter_id", matter_id, **columns)
    to.touch("matter", *act.matter_ids)


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
            for table in (t.delegate, t.guest, t.appointment, t.tenure, t.nominee)
        )
        if to.connection.execute(union_all(*parts)).first() is None:
            to.drop(t.person, "person_id", person_id)
