"""What each kind of act does to the tables: one function per kind, nothing else writes to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from functools import singledispatch
from typing import Any

from sqlalchemy import Connection, Table, case, delete, func, insert, select, update

from congress_desktop.domain import acts
from congress_desktop.domain.agenda import PlannedItem, Slot
from congress_desktop.domain.appointments import Decision
from congress_desktop.domain.attendance import AttendanceState, Movement, state_after
from congress_desktop.domain.cards import Holder
from congress_desktop.domain.congresses import CongressPlan
from congress_desktop.domain.ids import AgendaItemId, DecisionId, DelegateId, MatterId, PersonId, SittingId, SpeechId
from congress_desktop.domain.open_votes import OpenTally, PlannedMatter
from congress_desktop.domain.papers import FinalPaper
from congress_desktop.domain.people import DelegateFacts, GuestFacts
from congress_desktop.domain.speeches import Registration, SpeechState, SpeechStep
from congress_desktop.domain.speeches import state_after as speech_state_after
from congress_desktop.domain.standing import Standing
from congress_desktop.domain.vietnamese import fold, given_name_key, whole_string_key
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.storage import tables as t
from congress_desktop.storage.codec import write_value
from congress_desktop.storage.journal import Entry


@dataclass(frozen=True)
class Applying:
    """One entry on its way into the tables; `touched` gathers the ids of changed rows by kind."""

    connection: Connection
    entry: Entry
    touched: dict[str, set[str]] = field(default_factory=dict)

    def touch(self, kind: str, *ids: str) -> None:
        """Note that rows of this kind changed."""
        self.touched.setdefault(kind, set()).update(ids)

    def put(self, table: Table, rows: Mapping[str, Any] | list[dict[str, Any]]) -> None:
        """Insert one row, or several; none is none."""
        if rows:
            self.connection.execute(insert(table), rows)

    def set(self, table: Table, key: str, value: str, **columns: object) -> None:
        """Change the row whose key column has this value."""
        self.connection.execute(update(table).where(table.c[key] == value).values(**columns))

    def drop(self, table: Table, key: str, value: str) -> None:
        """Remove the rows whose key column has this value."""
        self.connection.execute(delete(table).where(table.c[key] == value))

    def next_ordinal(self, table: Table) -> int:
        """Return the ordinal after the last of a table's rows."""
        highest = self.connection.execute(select(func.max(table.c.ordinal))).scalar_one()
        return (highest or 0) + 1


@singledispatch
def apply(act: acts.Act, to: Applying) -> None:
    """Let an act change the tables."""
    raise NotImplementedError(act.kind, to.entry.act_id)


@apply.register
def _(act: acts.CongressFounded, to: Applying) -> None:
    columns = _plan_columns(act.plan)
    to.put(t.congress, {"only": 1, "rule_set": act.rule_set, "layout": act.layout, "card_key": act.card_key, **columns})
    _put_sittings(act.plan, to)


@apply.register
def _(act: acts.CongressCorrected, to: Applying) -> None:
    to.connection.execute(update(t.congress).values(**_plan_columns(act.plan)))
    _put_sittings(act.plan, to)


def _plan_columns(plan: CongressPlan) -> dict[str, object]:
    columns = {key: value for key, value in vars(plan).items() if key != "sittings"}
    return {**columns, "sample": int(plan.sample)}


def _put_sittings(plan: CongressPlan, to: Applying) -> None:
    """Write the sittings of a plan; those already there keep when they began and ended."""
    known = set(to.connection.execute(select(t.sitting.c.sitting_id)).scalars())
    for ordinal, sitting in enumerate(plan.sittings, 1):
        columns = {"ordinal": ordinal, "kind": sitting.kind.value, "held_on": sitting.held_on.isoformat()}
        if sitting.sitting_id in known:
            to.set(t.sitting, "sitting_id", sitting.sitting_id, **columns)
        else:
            to.put(t.sitting, {"sitting_id": sitting.sitting_id, **columns})
    to.touch("congress")
    to.touch("sitting", *(sitting.sitting_id for sitting in plan.sittings))


@apply.register
def _(act: acts.SittingOpened, to: Applying) -> None:
    to.set(t.sitting, "sitting_id", act.sitting_id, opened_at=to.entry.recorded_at)
    to.touch("sitting", act.sitting_id)


@apply.register
def _(act: acts.SittingClosed, to: Applying) -> None:
    to.set(t.sitting, "sitting_id", act.sitting_id, closed_at=to.entry.recorded_at)
    to.touch("sitting", act.sitting_id)


@apply.register
def _(act: acts.RollImported, to: Applying) -> None:
    new = [each for each in act.entries if each.before is None]
    to.put(t.person, [{"person_id": each.person_id, **person_columns(each.facts)} for each in new])
    to.put(
        t.delegate,
        [
            {
                "delegate_id": each.delegate_id,
                "person_id": each.person_id,
                "card_number": each.card_number,
                "card_issue": 1,
                **delegate_columns(each.facts),
                "standing": _listed_standing(each.facts).value,
            }
            for each in new
        ],
    )
    for each in act.entries:
        if each.before is not None:
            write_facts(to, each.delegate_id, each.person_id, each.facts)
    to.touch("delegate", *(each.delegate_id for each in act.entries))


@apply.register
def _(act: acts.DelegateCorrected, to: Applying) -> None:
    write_facts(to, act.delegate_id, person_of(to, act.delegate_id), act.facts)
    to.touch("delegate", act.delegate_id)


def person_of(to: Applying, delegate_id: DelegateId) -> PersonId:
    """Return the person who is this delegate."""
    query = select(t.delegate.c.person_id).where(t.delegate.c.delegate_id == delegate_id)
    return PersonId(to.connection.execute(query).scalar_one())


def write_facts(to: Applying, delegate_id: DelegateId, person_id: PersonId, facts: DelegateFacts) -> None:
    """Let a delegate's rows say these facts."""
    to.set(t.person, "person_id", person_id, **person_columns(facts))
    listed = (Standing.OFFICIAL.value, Standing.ALTERNATE.value)
    standing = case(
        (t.delegate.c.standing.in_(listed), _listed_standing(facts).value), else_=t.delegate.c.standing
    )  # whoever was called, replaced or taken off the count stays so, whatever the list says
    to.set(t.delegate, "delegate_id", delegate_id, **delegate_columns(facts), standing=standing)


def person_columns(facts: DelegateFacts) -> dict[str, object]:
    """Return the columns of a person that these facts fill."""
    return {
        "full_name": facts.full_name,
        "folded": fold(facts.full_name),
        "name_key": given_name_key(facts.full_name),
        "birth": facts.birth.iso if facts.birth else None,
        "gender": facts.gender.value if facts.gender else None,
        "ethnicity": facts.ethnicity,
        "religion": facts.religion,
        "probationary_on": facts.probationary_on.iso if facts.probationary_on else None,
        "official_on": facts.official_on.iso if facts.official_on else None,
        "education": facts.education,
        "political_theory": facts.political_theory,
        "position": facts.position,
        "telephone": facts.telephone,
        "field_of_work": facts.field_of_work,
        "badge": facts.badge,
        "discipline": facts.discipline,
    }


def delegate_columns(facts: DelegateFacts) -> dict[str, object]:
    """Return the columns of a delegate that these facts fill."""
    return {
        "branch": facts.branch,
        "branch_key": whole_string_key(facts.branch),
        "delegate_class": facts.delegate_class.value if facts.delegate_class else None,
        "seat": facts.seat,
        "note": facts.note,
        "alternate": int(facts.alternate),
    }


def _listed_standing(facts: DelegateFacts) -> Standing:
    return Standing.ALTERNATE if facts.alternate else Standing.OFFICIAL


@apply.register
def _(act: acts.AlternateCalled, to: Applying) -> None:
    write_standing(to, act.delegate_id, Standing.SUBSTITUTE, replaces=act.replaces)
    write_standing(to, act.replaces, Standing.REPLACED)


@apply.register
def _(act: acts.StandingSettled, to: Applying) -> None:
    write_standing(to, act.delegate_id, act.standing)


def write_standing(
    to: Applying, delegate_id: DelegateId, standing: Standing, *, replaces: DelegateId | None = None
) -> None:
    """Let a delegate's row say this standing; who stops sitting for somebody keeps saying for whom it was."""
    columns = {"standing": standing.value} | ({"replaces": replaces} if replaces else {})
    to.set(t.delegate, "delegate_id", delegate_id, **columns)
    to.touch("delegate", delegate_id)


@apply.register
def _(act: acts.GuestsListed, to: Applying) -> None:
    new = [each for each in act.entries if each.before is None]
    to.put(t.person, [{"person_id": each.person_id, **person_columns(as_person(each.facts))} for each in new])
    to.put(
        t.guest,
        [
            {
                "guest_id": each.guest_id,
                "person_id": each.person_id,
                "card_number": each.card_number,
                "card_issue": 1,
                **_guest_columns(each.facts),
            }
            for each in new
        ],
    )
    for each in act.entries:
        if each.before is not None:
            write_guest(to, each, each.facts)
    to.touch("guest", *(each.guest_id for each in act.entries))


def write_guest(to: Applying, entry: acts.GuestEntry, facts: GuestFacts) -> None:
    """Let a guest's rows say these facts."""
    to.set(t.person, "person_id", entry.person_id, **person_columns(as_person(facts)))
    to.set(t.guest, "guest_id", entry.guest_id, **_guest_columns(facts))


def as_person(facts: GuestFacts) -> DelegateFacts:
    """Return a guest's facts as those of any person."""
    return DelegateFacts(facts.full_name, "", position=facts.position, telephone=facts.telephone)


def _guest_columns(facts: GuestFacts) -> dict[str, object]:
    return {"unit": facts.unit, "seat": facts.seat, "note": facts.note}


@apply.register
def _(act: acts.GuestArrived, to: Applying) -> None:
    row = {"sitting_id": act.sitting_id, "guest_id": act.guest_id, "at": to.entry.recorded_at, "desk": to.entry.desk}
    to.put(t.guest_arrival, row)
    to.touch("guest", act.guest_id)


_HOLDERS = {Holder.DELEGATE: (t.delegate, "delegate_id"), Holder.GUEST: (t.guest, "guest_id")}


@apply.register
def _(act: acts.CardReplaced, to: Applying) -> None:
    table, key = _HOLDERS[act.holder]
    to.set(table, key, act.holder_id, card_issue=act.issue)
    to.touch(act.holder.value, act.holder_id)


@apply.register
def _(act: acts.CardsPrinted, to: Applying) -> None:
    table, key = _HOLDERS[act.holder]
    issues = {row[0]: row[1] for row in to.connection.execute(select(table.c[key], table.c.card_issue))}
    entry = to.entry
    printed = {"act_id": entry.act_id, "at": entry.recorded_at, "desk": entry.desk, "operator": entry.operator}
    ids = dict.fromkeys(act.holder_ids)
    to.put(
        t.card_print,
        [{**printed, "holder": act.holder.value, "holder_id": each, "issue": issues[each]} for each in ids],
    )
    to.touch(act.holder.value, *ids)


@apply.register
def _(act: acts.HallArranged, to: Applying) -> None:
    to.connection.execute(delete(t.hall_row))
    to.put(
        t.hall_row,
        [
            {"ordinal": ordinal, "name": row.name, "seat_count": row.seat_count}
            for ordinal, row in enumerate(act.rows, 1)
        ],
    )
    to.touch("hall")


@apply.register
def _(act: acts.SeatsGiven, to: Applying) -> None:
    write_seats(to, {each.delegate_id: each.seat for each in act.seats})


def write_seats(to: Applying, seats: Mapping[DelegateId, str]) -> None:
    """Let delegates' rows say these seats."""
    for delegate_id, seat in seats.items():
        to.set(t.delegate, "delegate_id", delegate_id, seat=seat)
    to.touch("delegate", *seats)


@apply.register
def _(act: acts.PicturesGiven, to: Applying) -> None:
    write_pictures(to, {each.delegate_id: each.picture for each in act.pictures})


def write_pictures(to: Applying, pictures: Mapping[DelegateId, str]) -> None:
    """Let delegates have these pictures; an empty key takes theirs off."""
    for delegate_id, key in pictures.items():
        to.drop(t.delegate_picture, "delegate_id", delegate_id)
        if key:
            to.put(t.delegate_picture, {"delegate_id": delegate_id, "picture": key})
    to.touch("picture", *pictures)


@apply.register
def _(act: acts.PresenceReleased, to: Applying) -> None:
    to.drop(t.released_presence, "sitting_id", act.sitting_id)
    row = {"sitting_id": act.sitting_id, "present": act.present, "summoned": act.summoned}
    to.put(t.released_presence, {**row, "at": to.entry.recorded_at})
    to.touch("released", act.sitting_id)


@apply.register
def _(act: acts.CredentialsChosen, to: Applying) -> None:
    to.connection.execute(delete(t.credentials))
    to.put(t.credentials, {"only": 1, "choices": write_value(act.choices)})
    to.touch("credentials")


@apply.register
def _(act: acts.DelegateMoved, to: Applying) -> None:
    order = select(func.coalesce(func.max(t.movement.c.recorded_order), 0) + 1)
    row = {
        "act_id": to.entry.act_id,
        "recorded_order": to.connection.execute(order).scalar_one(),
        "delegate_id": act.delegate_id,
        "sitting_id": act.sitting_id,
        "movement": act.movement.value,
        "at": to.entry.recorded_at,
        "desk": to.entry.desk,
        "reason": act.reason,
    }
    to.put(t.movement, row)
    settle_attendance(to, act.sitting_id, act.delegate_id)


def settle_attendance(to: Applying, sitting_id: SittingId, delegate_id: DelegateId) -> None:
    """Write where a delegate stands at a sitting, from the movements that were not withdrawn."""
    m, a = t.movement.c, t.attendance.c
    rows = to.connection.execute(
        select(m.movement, m.at, m.desk, m.reason)
        .where(m.delegate_id == delegate_id, m.sitting_id == sitting_id)
        .order_by(m.recorded_order)
    ).all()
    to.connection.execute(delete(t.attendance).where(a.sitting_id == sitting_id, a.delegate_id == delegate_id))
    state = state_after([Movement(row.movement) for row in rows])
    if state is not AttendanceState.EXPECTED:
        first = next((row for row in rows if row.movement == Movement.ARRIVE), None)
        to.put(
            t.attendance,
            {
                "sitting_id": sitting_id,
                "delegate_id": delegate_id,
                "state": state.value,
                "arrived_at": first.at if first else None,
                "desk": first.desk if first else None,
                "reason": rows[-1].reason,
            },
        )
    to.touch("attendance", delegate_id)


@apply.register
def _(act: acts.ScanRefused, to: Applying) -> None:
    to.put(
        t.refused_scan,
        {
            "act_id": to.entry.act_id,
            "sitting_id": act.sitting_id,
            "at": to.entry.recorded_at,
            "desk": to.entry.desk,
            "scanned": act.scanned,
            "code": act.code.value,
            "delegate_id": act.delegate_id,
            "guest_id": act.guest_id,
        },
    )
    to.touch("refused", to.entry.act_id)


@apply.register
def _(act: acts.AgendaPlanned, to: Applying) -> None:
    first = to.next_ordinal(t.agenda_item)
    to.put(t.agenda_item, [{**item_columns(item), "ordinal": first + index} for index, item in enumerate(act.items)])
    to.touch("agenda", *(item.item_id for item in act.items))


def item_columns(item: PlannedItem) -> dict[str, object]:
    """Return the columns of an item that its plan fills."""
    return {
        "item_id": item.item_id,
        "sitting_id": item.sitting_id,
        "title": item.title,
        "due_at": item.due_at.isoformat("minutes") if item.due_at else None,
        "presenter": item.presenter,
        "duration_seconds": item.duration_seconds,
        "kind": item.kind.value,
        "vote_groups": write_value(item.vote_groups),
        "needs": write_value(item.needs),
        "to_prepare": write_value(item.to_prepare),
    }


@apply.register
def _(act: acts.AgendaItemChanged, to: Applying) -> None:
    write_item(to, act.item, act.before)


def write_item(to: Applying, item: PlannedItem, before: PlannedItem) -> None:
    """Let an item's row say this; one that changes its sitting goes to the end of it."""
    ordinal = {} if item.sitting_id == before.sitting_id else {"ordinal": to.next_ordinal(t.agenda_item)}
    to.set(t.agenda_item, "item_id", item.item_id, **{**item_columns(item), **ordinal})
    to.touch("agenda", item.item_id)


@apply.register
def _(act: acts.AgendaOrdered, to: Applying) -> None:
    write_slots(to, act.slots)


def write_slots(to: Applying, slots: Sequence[Slot]) -> None:
    """Let the items of a sitting stand in this order, at these hours."""
    for ordinal, slot in enumerate(slots, 1):
        due_at = slot.due_at.isoformat("minutes") if slot.due_at else None
        to.set(t.agenda_item, "item_id", slot.item_id, ordinal=ordinal, due_at=due_at)
    to.touch("agenda", *(slot.item_id for slot in slots))


@apply.register
def _(act: acts.AgendaItemRemoved, to: Applying) -> None:
    to.drop(t.agenda_item, "item_id", act.item.item_id)
    to.touch("agenda", act.item.item_id)


@apply.register
def _(act: acts.PreparationTicked, to: Applying) -> None:
    write_tick(to, act.item_id, act.what, done=act.done)


def write_tick(to: Applying, item_id: AgendaItemId, what: str, *, done: bool) -> None:
    """Let something that is to be prepared be done, or not yet."""
    p = t.prepared.c
    to.connection.execute(delete(t.prepared).where(p.item_id == item_id, p.what == what))
    if done:
        to.put(t.prepared, {"item_id": item_id, "what": what, "at": to.entry.recorded_at})
    to.touch("agenda", item_id)


@apply.register
def _(act: acts.SpeechRegistered, to: Applying) -> None:
    ordinal = to.next_ordinal(t.speech)
    columns = {"speech_id": act.speech_id, "ordinal": ordinal, "state": SpeechState.REGISTERED.value}
    to.put(t.speech, {**columns, **_registration_columns(act.registration, to)})
    to.touch("speech", act.speech_id)


@apply.register
def _(act: acts.SpeechChanged, to: Applying) -> None:
    write_registration(to, act.speech_id, act.registration)


def write_registration(to: Applying, speech_id: SpeechId, registration: Registration) -> None:
    """Let a speech's row say this registration."""
    to.set(t.speech, "speech_id", speech_id, **_registration_columns(registration, to))
    to.touch("speech", speech_id)


def _registration_columns(registration: Registration, to: Applying) -> dict[str, object]:
    table, key = _HOLDERS[registration.holder]
    person = select(table.c.person_id).where(table.c[key] == registration.holder_id)
    return {
        "holder": registration.holder.value,
        "holder_id": registration.holder_id,
        "person_id": to.connection.execute(person).scalar_one(),
        "topic": registration.topic,
        "planned_seconds": registration.planned_seconds,
        "text_received": int(registration.text_received),
    }


@apply.register
def _(act: acts.SpeechesOrdered, to: Applying) -> None:
    write_speech_order(to, act.speech_ids)


def write_speech_order(to: Applying, speech_ids: Sequence[SpeechId]) -> None:
    """Let the speeches stand in this order."""
    for ordinal, speech_id in enumerate(speech_ids, 1):
        to.set(t.speech, "speech_id", speech_id, ordinal=ordinal)
    to.touch("speech", *speech_ids)


@apply.register
def _(act: acts.SpeechStepped, to: Applying) -> None:
    order = select(func.coalesce(func.max(t.speech_step.c.recorded_order), 0) + 1)
    to.put(
        t.speech_step,
        {
            "act_id": to.entry.act_id,
            "recorded_order": to.connection.execute(order).scalar_one(),
            "speech_id": act.speech_id,
            "step": act.step.value,
            "at": to.entry.recorded_at,
            "reason": act.reason,
        },
    )
    settle_speech(to, act.speech_id)


def settle_speech(to: Applying, speech_id: SpeechId) -> None:
    """Let a speech's row say where the steps that were not withdrawn have led."""
    s = t.speech_step.c
    steps = to.connection.execute(select(s.step).where(s.speech_id == speech_id).order_by(s.recorded_order)).scalars()
    state = speech_state_after([SpeechStep(each) for each in steps])
    to.set(t.speech, "speech_id", speech_id, state=state.value)
    to.touch("speech", speech_id)


@apply.register
def _(act: acts.NoteWritten, to: Applying) -> None:
    write_note(to, act, act.text)


def write_note(to: Applying, act: acts.NoteWritten, text: str) -> None:
    """Let a note say this text; a note that says nothing is none."""
    to.drop(t.note, "note_id", act.note_id)
    if text:
        began_at = act.began_at.astimezone(UTC).isoformat(timespec="microseconds")
        row = {"note_id": act.note_id, "item_id": act.item_id, "began_at": began_at}
        to.put(t.note, {**row, "written_at": to.entry.recorded_at, "text": text})
    to.touch("note", act.item_id)


@apply.register
def _(act: acts.AgendaItemStarted, to: Applying) -> None:
    to.set(t.agenda_item, "item_id", act.item_id, started_at=to.entry.recorded_at)
    to.touch("agenda", act.item_id)


@apply.register
def _(act: acts.AgendaItemFinished, to: Applying) -> None:
    to.set(t.agenda_item, "item_id", act.item_id, finished_at=to.entry.recorded_at)
    to.touch("agenda", act.item_id)


@apply.register
def _(act: acts.BodyFormed, to: Applying) -> None:
    to.drop(t.body_member, "body", act.body.value)
    rows = [
        {"body": act.body.value, "delegate_id": each.delegate_id, "ordinal": ordinal, "head": int(each.head)}
        for ordinal, each in enumerate(act.members, 1)
    ]
    to.put(t.body_member, rows)
    to.touch("body", act.body.value)


@apply.register
def _(act: acts.MattersAdded, to: Applying) -> None:
    put_matters(to, act.matters, to.next_ordinal(t.matter))


def put_matters(to: Applying, matters: Sequence[PlannedMatter], first: int) -> None:
    """Write matters whose votes have not opened, the first of them at this place."""
    rows = [
        {
            "matter_id": each.matter_id,
            "ordinal": first + index,
            "state": MatterState.DRAFT.value,
            "corrections": 0,
            **matter_columns(each),
        }
        for index, each in enumerate(matters)
    ]
    to.put(t.matter, rows)
    to.touch("matter", *(each.matter_id for each in matters))


def matter_columns(matter: PlannedMatter) -> dict[str, object]:
    """Return the columns of a matter that its words fill."""
    base = matter.base.value if matter.base else None
    return {"title": matter.title, "group": matter.group.value, "text": matter.text, "planned_base": base}


@apply.register
def _(act: acts.MattersOrdered, to: Applying) -> None:
    for ordinal, matter_id in enumerate(act.matter_ids, 1):
        to.set(t.matter, "matter_id", matter_id, ordinal=ordinal)
    to.touch("matter", *act.matter_ids)


@apply.register
def _(act: acts.MatterRevised, to: Applying) -> None:
    write_matter(to, act.matter)


def write_matter(to: Applying, matter: PlannedMatter) -> None:
    """Let a matter's row say these words."""
    to.set(t.matter, "matter_id", matter.matter_id, **matter_columns(matter))
    to.touch("matter", matter.matter_id)


@apply.register
def _(act: acts.MattersRemoved, to: Applying) -> None:
    drop_matters(to, [each.matter.matter_id for each in act.matters])


def drop_matters(to: Applying, matter_ids: Sequence[MatterId]) -> None:
    """Remove matters and close the gaps that they leave."""
    for matter_id in matter_ids:
        to.drop(t.matter, "matter_id", matter_id)
    number_matters(to)
    to.touch("matter", *matter_ids)


def number_matters(to: Applying) -> None:
    """Give the matters their numbers from 1, in the order in which they stand."""
    rest = to.connection.execute(select(t.matter.c.matter_id).order_by(t.matter.c.ordinal)).scalars().all()
    for ordinal, matter_id in enumerate(rest, 1):
        to.set(t.matter, "matter_id", matter_id, ordinal=ordinal)


@apply.register
def _(act: acts.VoteOpened, to: Applying) -> None:
    for matter_id in (act.matter_id, *act.together):
        to.set(
            t.matter,
            "matter_id",
            matter_id,
            state=MatterState.OPEN.value,
            sitting_id=act.sitting_id,
            opened_at=to.entry.recorded_at,
            present=len(act.present),
            summoned=act.summoned_count,
            together=act.matter_id if act.together else None,
        )
    to.touch("matter", act.matter_id, *act.together)


_FIRST_WITH_RELEASE = 2
"""The version of counting and correcting from which a release is an act of its own."""


@apply.register
def _(act: acts.VoteCounted, to: Applying) -> None:
    common = OpenTally(act.count, act.blocks, act.explanation)
    tallies = dict.fromkeys((act.matter_id, *act.together), common)
    tallies |= {each.matter_id: OpenTally(each.count, each.blocks, each.explanation) for each in act.apart}
    released = {} if to.entry.version >= _FIRST_WITH_RELEASE else _released(to.entry, "")
    state = MatterState.RELEASED if released else MatterState.COUNTED
    for matter_id, tally in tallies.items():
        write_tally(to, matter_id, tally)
        columns = {"base": act.base.value, "counted_at": to.entry.recorded_at, **released}
        to.set(t.matter, "matter_id", matter_id, state=state.value, **columns)


def _released(entry: Entry, second_person: str) -> dict[str, object]:
    return {"released_at": entry.recorded_at, "released_by": second_person}


@apply.register
def _(act: acts.VoteCorrected, to: Applying) -> None:
    write_tally(to, act.matter_id, OpenTally(act.count, act.blocks, act.explanation))
    columns: dict[str, object] = {"base": act.base.value, "corrections": t.matter.c.corrections + 1}
    if to.entry.version >= _FIRST_WITH_RELEASE:
        columns |= {"state": MatterState.COUNTED.value, "released_at": None, "released_by": None}
    to.set(t.matter, "matter_id", act.matter_id, **columns)


def write_tally(to: Applying, matter_id: MatterId, tally: OpenTally) -> None:
    """Let a matter's rows say this count, taken by whoever recorded it."""
    columns = {**vars(tally.count), "explanation": tally.explanation, "counted_by": to.entry.operator}
    to.set(t.matter, "matter_id", matter_id, **columns)
    to.drop(t.vote_block, "matter_id", matter_id)
    to.put(
        t.vote_block,
        [{"matter_id": matter_id, "ordinal": place, **vars(each)} for place, each in enumerate(tally.blocks, 1)],
    )
    to.touch("matter", matter_id)


@apply.register
def _(act: acts.VoteReleased, to: Applying) -> None:
    columns = {"state": MatterState.RELEASED.value, **_released(to.entry, act.second_person)}
    for matter_id in act.matter_ids:
        to.set(t.matter, "matter_id", matter_id, **columns)
    to.touch("matter", *act.matter_ids)


@apply.register
def _(act: acts.DecisionRecorded, to: Applying) -> None:
    ordinal = to.next_ordinal(t.decision)
    to.put(t.decision, {"decision_id": act.decision_id, "ordinal": ordinal, **_decision_columns(act.decision)})
    _put_appointments(act.decision_id, act.decision, to)


@apply.register
def _(act: acts.DecisionCorrected, to: Applying) -> None:
    to.set(t.decision, "decision_id", act.decision_id, **_decision_columns(act.decision))
    to.drop(t.appointment, "decision_id", act.decision_id)
    _put_appointments(act.decision_id, act.decision, to)


def _decision_columns(decision: Decision) -> dict[str, object]:
    return {
        "number": decision.number,
        "issued_on": decision.issued_on.isoformat(),
        "authority": decision.authority,
        "signer": decision.signer,
        "title": decision.title,
        "effective_on": decision.effective_on.isoformat(),
    }


def _put_appointments(decision_id: DecisionId, decision: Decision, to: Applying) -> None:
    """Write the people of a decision; somebody who is not a delegate becomes a person here."""
    known = set(to.connection.execute(select(t.person.c.person_id)).scalars())
    strangers = {each.person_id: each for each in decision.appointments if each.person_id not in known}
    people = [
        {"person_id": person_id, **person_columns(DelegateFacts(each.full_name, "", position=each.position))}
        for person_id, each in strangers.items()
    ]
    to.put(t.person, people)
    rows = [
        {
            "decision_id": decision_id,
            "ordinal": ordinal,
            "person_id": each.person_id,
            "body": each.body.value,
            "post": each.post.value,
            "position": each.position,
        }
        for ordinal, each in enumerate(decision.appointments, 1)
    ]
    to.put(t.appointment, rows)
    to.touch("decision", decision_id)


@apply.register
def _(act: acts.DecisionsAnnounced, to: Applying) -> None:
    for decision_id in act.decision_ids:
        announced = {"announced_at": to.entry.recorded_at, "announced_in": act.sitting_id}
        to.set(t.decision, "decision_id", decision_id, **announced)
    to.touch("decision", *act.decision_ids)


@apply.register
def _(act: acts.MinutesTextWritten, to: Applying) -> None:
    _write_paper_text(to, "minutes", act.section.value, act.text, "")


@apply.register
def _(act: acts.PaperTextWritten, to: Applying) -> None:
    _write_paper_text(to, act.paper, act.key, act.text, act.filled)


@apply.register
def _(act: acts.PaperTextRefilled, to: Applying) -> None:
    _drop_paper_text(to, act.paper, act.key)


def _write_paper_text(to: Applying, paper: str, key: str, text: str, filled: str) -> None:
    """Let a place of a paper say this in a clerk's words."""
    _drop_paper_text(to, paper, key)
    to.put(t.paper_text, {"paper": paper, "key": key, "text": text, "filled": filled})


def _drop_paper_text(to: Applying, paper: str, key: str) -> None:
    p = t.paper_text.c
    to.connection.execute(delete(t.paper_text).where(p.paper == paper, p.key == key))
    to.touch("minutes", paper)


@apply.register
def _(act: acts.PaperNumbered, to: Applying) -> None:
    to.put(t.paper_number, {"paper": act.paper, "number": act.number})
    to.touch("minutes", act.paper)


@apply.register
def _(act: acts.PaperDrafted, to: Applying) -> None:
    row = {"paper": act.paper, "draft": act.draft, "content_hash": act.content_hash, "at": to.entry.recorded_at}
    to.put(t.paper_draft, row)
    to.touch("paper", act.paper)


@apply.register
def _(act: acts.PaperFinalised, to: Applying) -> None:
    _put_issue(act.paper, act.final, "", to)


@apply.register
def _(act: acts.PaperReissued, to: Applying) -> None:
    _put_issue(act.paper, act.final, act.reason, to)


def _put_issue(paper: str, final: FinalPaper, reason: str, to: Applying) -> None:
    """Write an issue of a paper; its words stay in the journal, where the act's id leads to them."""
    row = {
        "paper": paper,
        "issue": final.issue,
        "act_id": to.entry.act_id,
        "check_code": final.check_code,
        "model_hash": final.model_hash,
        "pdf_hash": final.pdf_hash,
        "pages": final.pages,
        "reason": reason,
        "at": to.entry.recorded_at,
        "operator": to.entry.operator,
    }
    to.put(t.paper_issue, row)
    to.touch("paper", paper)


@apply.register
def _(act: acts.PaperPrinted, to: Applying) -> None:
    row = {
        "act_id": to.entry.act_id,
        "paper": act.paper,
        "issue": act.issue,
        "draft": act.draft,
        "copies": act.copies,
        "at": to.entry.recorded_at,
        "operator": to.entry.operator,
    }
    to.put(t.paper_print, row)
    to.touch("paper", act.paper)
