"""Speeches: who registered, in which order, who is speaking, and what became of each."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import SpeechChanged, SpeechesOrdered, SpeechRegistered, SpeechStepped
from congress_desktop.domain.cards import Holder, card_label
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, SpeechId
from congress_desktop.domain.speeches import (
    LONGEST_SECONDS,
    Registration,
    SpeechState,
    SpeechStep,
    StepTaken,
    elapsed_seconds,
    step,
)
from congress_desktop.domain.vietnamese import fold, tidy, words_match
from congress_desktop.services.bodies import place_of_work
from congress_desktop.services.congresses import checked_reason
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.views import SpeechRow
from congress_desktop.storage import tables as t

_UNDER_WAY = (SpeechState.SPEAKING, SpeechState.PAUSED)


@dataclass(frozen=True)
class PossibleSpeaker:
    """A delegate or a guest whom a typed name, or a card's number, may mean."""

    holder: Holder
    holder_id: str
    full_name: str
    unit: str
    position: str
    card_number: int


def speeches(desk: Desk) -> tuple[SpeechRow, ...]:
    """Return the speeches in the order of the list."""
    with desk.read() as connection:
        return speech_rows(connection)


def speech_rows(connection: Connection) -> tuple[SpeechRow, ...]:
    """Return the speeches in the order of the list, within a transaction."""
    people = {(each.holder, each.holder_id): each for each in _people(connection)}
    taken: dict[str, list[StepTaken]] = defaultdict(list)
    reasons: dict[str, str] = {}
    for row in connection.execute(select(t.speech_step).order_by(t.speech_step.c.recorded_order)):
        taken[row.speech_id].append(StepTaken(SpeechStep(row.step), datetime.fromisoformat(row.at)))
        reasons[row.speech_id] = row.reason
    return tuple(
        SpeechRow(
            speech_id=SpeechId(row.speech_id),
            ordinal=place,
            registration=Registration(
                Holder(row.holder), row.holder_id, row.topic, row.planned_seconds, bool(row.text_received)
            ),
            full_name=person.full_name,
            unit=person.unit,
            position=person.position,
            card_number=person.card_number,
            state=SpeechState(row.state),
            reason=reasons.get(row.speech_id, "") if row.state == SpeechState.DROPPED else "",
            steps=tuple(taken[row.speech_id]),
        )
        for place, row in enumerate(connection.execute(select(t.speech).order_by(t.speech.c.ordinal)), 1)
        for person in (people[Holder(row.holder), row.holder_id],)
    )


def spoken_seconds(row: SpeechRow, now: datetime) -> int:
    """Return how long somebody has spoken at this moment, pauses left out; 0 for who has not begun."""
    return elapsed_seconds(row.steps, now)


def under_way(rows: tuple[SpeechRow, ...]) -> SpeechRow | None:
    """Return the speech that is being held, paused or not; None while nobody speaks."""
    return next((row for row in rows if row.state in _UNDER_WAY), None)


def next_speaker(rows: tuple[SpeechRow, ...]) -> SpeechRow | None:
    """Return who is to speak next: the first of the list who registered and has not spoken."""
    return next((row for row in rows if row.state is SpeechState.REGISTERED), None)


def possible_speakers(desk: Desk, text: str, most: int = 6) -> tuple[PossibleSpeaker, ...]:
    """Return the delegates and guests whom a card's number or the beginnings of a name's words may mean."""
    query = fold(text)
    if not query:
        return ()
    with desk.read() as connection:
        people = _people(connection)
    if query.isdigit():
        return tuple(each for each in people if each.card_number == int(query))[:most]
    return tuple(each for each in people if words_match(query, fold(each.full_name)) is not None)[:most]


def _people(connection: Connection) -> list[PossibleSpeaker]:
    """Return all delegates and guests, by their names."""
    d, g, p = t.delegate.c, t.guest.c, t.person.c
    delegates = connection.execute(
        select(d.delegate_id, d.branch, d.card_number, p.full_name, p.position, p.name_key).join_from(
            t.delegate, t.person
        )
    )
    guests = connection.execute(
        select(g.guest_id, g.unit, g.card_number, p.full_name, p.position, p.name_key).join_from(t.guest, t.person)
    )
    keyed = [
        (row.name_key, PossibleSpeaker(Holder.DELEGATE, *row[:1], row.full_name, row.branch, row.position, row[2]))
        for row in delegates
    ]
    keyed += [
        (row.name_key, PossibleSpeaker(Holder.GUEST, *row[:1], row.full_name, row.unit, row.position, row[2]))
        for row in guests
    ]
    return [each for _, each in sorted(keyed, key=lambda pair: pair[0])]


def speaker_card(row: SpeechRow) -> str:
    """Return a speaker's card as it is printed: "038", or that of a guest."""
    return card_label(row.registration.holder, row.card_number)


def speaker_place(row: SpeechRow) -> str:
    """Return a speaker's position with the unit: "Bí thư chi bộ, Chi bộ Chợ phường"."""
    return place_of_work(row.position, row.unit)


def register(desk: Desk, registration: Registration, act_id: ActId | None = None) -> Done:
    """Record that somebody registered to speak.

    Raises RuleRefusal NOBODY_TO_SPEAK for who is neither a delegate nor a guest, FIELD_EMPTY, NUMBER_OUT_OF_RANGE, or
    ALREADY_REGISTERED when the same person registered the same topic.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        checked = _checked(tx, registration, None)
        tx.record(SpeechRegistered(SpeechId(desk.new_id()), checked), act_id)
    return tx.done()


def change(desk: Desk, speech_id: SpeechId, registration: Registration, act_id: ActId | None = None) -> Done:
    """Change what somebody registered. Raises RuleRefusal as `register`, or NO_SUCH_RECORD.

    A change that changes nothing records nothing and is answered by an empty change set.
    """
    with desk.write() as tx:
        row = _row(tx.connection, speech_id)
        checked = _checked(tx, registration, speech_id)
        if checked == row.registration:
            return Done(ActId(""), tx.changes)
        tx.record(SpeechChanged(speech_id, checked, row.registration), act_id)
    return tx.done()


def _checked(tx: Writing, registration: Registration, own: SpeechId | None) -> Registration:
    topic = tidy(registration.topic)
    people = {(each.holder, each.holder_id): each.full_name for each in _people(tx.connection)}
    name = people.get((registration.holder, registration.holder_id))
    if name is None:
        raise RuleRefusal(Code.NOBODY_TO_SPEAK, field="full_name")
    if not topic:
        raise RuleRefusal(Code.FIELD_EMPTY, field="topic")
    if not 0 < registration.planned_seconds <= LONGEST_SECONDS:
        raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="planned_seconds")
    for row in speech_rows(tx.connection):
        mine = row.registration.holder_id == registration.holder_id and fold(row.registration.topic) == fold(topic)
        if mine and row.speech_id != own:
            raise RuleRefusal(Code.ALREADY_REGISTERED, name=name, field="topic")
    return Registration(
        registration.holder, registration.holder_id, topic, registration.planned_seconds, registration.text_received
    )


def move_speech(desk: Desk, speech_id: SpeechId, place: int, act_id: ActId | None = None) -> Done:
    """Move a speech to a place of the list, counted from 0. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.write() as tx:
        before = tuple(row.speech_id for row in speech_rows(tx.connection))
        if speech_id not in before:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        order = [each for each in before if each != speech_id]
        order.insert(min(max(place, 0), len(order)), speech_id)
        if tuple(order) == before:
            return Done(ActId(""), tx.changes)
        tx.record(SpeechesOrdered(tuple(order), before), act_id)
    return tx.done()


def take_step(
    desk: Desk, speech_id: SpeechId, taken: SpeechStep, reason: str = "", act_id: ActId | None = None
) -> Done:
    """Let a speech take a step; when one begins, the one under way ends.

    Raises RuleRefusal NO_SUCH_RECORD, SPEECH_STEP_OUT_OF_TURN, or REASON_MISSING for somebody dropped without one.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = _row(tx.connection, speech_id)
        step(row.state, taken)
        said = checked_reason(reason) if taken is SpeechStep.DROP else tidy(reason)
        other = under_way(speech_rows(tx.connection))
        if taken is SpeechStep.START and other is not None:
            tx.record(SpeechStepped(other.speech_id, SpeechStep.FINISH))
        tx.record(SpeechStepped(speech_id, taken, said), act_id)
    return tx.done()


def _row(connection: Connection, speech_id: SpeechId) -> SpeechRow:
    for row in speech_rows(connection):
        if row.speech_id == speech_id:
            return row
    raise RuleRefusal(Code.NO_SUCH_RECORD)
