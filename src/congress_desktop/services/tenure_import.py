"""Importing an office's list of those appointed or elected: compared with the register, shown, written in one act."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import TenureEntry, TenuresListed
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate, parse_date
from congress_desktop.domain.ids import ActId, PersonId, TenureId
from congress_desktop.domain.people import Gender
from congress_desktop.domain.tenures import Ending, Held, Instrument, Origin, Seat, Tenure, tenures_of
from congress_desktop.domain.vietnamese import fold
from congress_desktop.services.bulk import many_rows
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.import_preview import (
    NAMES,
    ImportPreview,
    PreviewRow,
    Problem,
    ReadRow,
    RowState,
    known,
    name_of,
)
from congress_desktop.services.post_reading import UnreadablePost, body_named, seats
from congress_desktop.services.row_reading import RowReading
from congress_desktop.services.sheets import RawRoll, RawRow, RollColumn
from congress_desktop.services.tenure_reading import decision_rows, held, same_people
from congress_desktop.services.views import KnownPerson, OfficeFacts
from congress_desktop.storage import tables as t

OfficePreviewRow = PreviewRow[OfficeFacts, KnownPerson]
OfficePreview = ImportPreview[OfficeFacts, KnownPerson]
_Read = ReadRow[OfficeFacts]

_NUMBER = re.compile(r"(?:số\s+)?(?P<number>\d+[\w.]*\s*-\s*[^\W\d][\w/.-]*)", re.IGNORECASE)
_DAY = re.compile(r"ngày\s+(?P<day>\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2} tháng \d{1,2},? năm \d{4})")
_DECISION = re.compile(r"quyết định", re.IGNORECASE)


@dataclass(frozen=True)
class _Register:
    """What rows are compared with: who is known, and the tenures there are; `fixed` are those of decisions.

    `named` are the people by their folded names, `held_by` the tenures by person: a list is long, and a roll too.
    """

    people: tuple[KnownPerson, ...]
    named: Mapping[str, Sequence[KnownPerson]]
    held_by: Mapping[PersonId, Sequence[Held]]
    fixed: frozenset[TenureId]


def preview(desk: Desk, raw: RawRoll, chosen: Mapping[int, str | None] | None = None) -> OfficePreview:
    """Return every row of a list as new, changed, same, warning or error. Saves nothing.

    `chosen` says who a row means where several could be meant, by row number; None for somebody new.
    """
    with many_rows():
        with desk.read() as connection:
            register = _register(connection)
        return _judge(register, raw, chosen or {})


def apply_import(
    desk: Desk, shown: OfficePreview, set_aside: frozenset[int] = frozenset(), act_id: ActId | None = None
) -> Done:
    """Save the posts of the rows that were shown, all of them in one act, those set aside left out.

    Raises RuleRefusal ROWS_IN_ERROR while an error is not set aside, ROLL_CHANGED_SINCE_PREVIEW when the register is
    no longer what the preview was compared with.
    """
    with many_rows(), desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        register = _register(tx.connection)
        kept = shown.rows_to_save(set_aside, lambda: _judge(register, shown.raw, shown.chosen))
        tx.record(TenuresListed(shown.raw.workbook_name, tuple(_entries(kept, register, desk.new_id))), act_id)
    return tx.done()


def _register(connection: Connection) -> _Register:
    d, p = t.delegate.c, t.person.c
    rows = connection.execute(
        select(p.person_id, p.full_name, p.birth, p.gender, p.position, d.branch, d.card_number)
        .outerjoin_from(t.person, t.delegate)
        .order_by(p.name_key, p.person_id)
    )
    aliases = same_people(connection)
    people = tuple(
        KnownPerson(
            aliases.get(PersonId(row.person_id), PersonId(row.person_id)),
            OfficeFacts(
                row.full_name,
                PartialDate.from_iso(row.birth) if row.birth else None,
                row.position,
                gender=Gender(row.gender) if row.gender else None,
            ),
            row.branch or "",
            row.card_number or 0,
        )
        for row in rows
    )
    decisions = decision_rows(connection)
    fixed = {each.tenure_id for row in decisions for each in tenures_of(row.decision_id, row.decision)}
    named, held_by = defaultdict(list), defaultdict(list)
    for person in people:
        named[fold(person.facts.full_name)].append(person)
    for each in held(connection, decisions):
        held_by[each.tenure.person_id].append(each)
    return _Register(people, named, held_by, frozenset(fixed))


def _judge(register: _Register, raw: RawRoll, chosen: Mapping[int, str | None]) -> OfficePreview:
    heading = _Heading(raw)
    read = [read_office(row, heading) for row in raw.rows]
    repeated = _repeated(read)
    rows = tuple(_preview_row(row, register, chosen, repeated) for row in read)
    return ImportPreview(raw, rows, known(register.people), chosen)


class _Heading:
    """What stands over a list and holds for every row of it: the body, and the decision that it is attached to."""

    def __init__(self, raw: RawRoll) -> None:
        titles = (raw.sheet, *raw.above)
        self.body = next((body for title in titles if (body := body_named(title))), None)
        attached = next((title for title in raw.above if _DECISION.search(title) and _NUMBER.search(title)), "")
        self.number, self.issued_on = decision_named(attached) if attached else ("", None)


def decision_named(text: str) -> tuple[str, PartialDate | None]:
    """Return the number and the day of a decision as a text gives them: "318-QĐ/TU, ngày 12/8/2025"."""
    found, day = _NUMBER.search(text), _DAY.search(text)
    number = found["number"].replace(" ", "").rstrip(".,;)") if found else text
    try:
        return number, parse_date(day["day"]) if day else None
    except ValueError:
        return number, None


def read_office(raw: RawRow, heading: "_Heading") -> _Read:
    """Return what a row says of somebody's posts; what the row leaves out its section and the title say."""
    reading = RowReading(raw)

    def day(column: RollColumn) -> PartialDate | None:
        return reading.day(reading.filled(column))

    number, issued_on = heading.number, heading.issued_on
    if written := reading.text(RollColumn.DECISION_NUMBER):
        number, issued_on = decision_named(written)
    issued_on = day(RollColumn.DECISION_ON) or issued_on
    facts = OfficeFacts(
        full_name=reading.full_name(),
        birth=day(RollColumn.BIRTH) or day(RollColumn.BIRTH_MALE) or day(RollColumn.BIRTH_FEMALE),
        position=reading.text(RollColumn.POSITION),
        posts=_seats(reading, heading),
        origin=_origin(reading),
        began_on=day(RollColumn.BEGAN_ON) or issued_on,
        number=number,
        issued_on=issued_on,
        authority=reading.text(RollColumn.AUTHORITY),
        ended_on=day(RollColumn.ENDED_ON),
        end_reason=reading.text(RollColumn.END_REASON),
        gender=_gender(reading),
    )
    if facts.ended_on and facts.began_on and facts.began_on.is_certainly_after(facts.ended_on):
        reading.say(reading.address(RollColumn.ENDED_ON), Code.ENDED_BEFORE_BEGUN)
    return ReadRow(raw.row_number, None, facts, tuple(reading.problems), reading.addresses())


def _seats(reading: RowReading, heading: "_Heading") -> tuple[Seat, ...]:
    text = reading.text(RollColumn.POST)
    body = body_named(reading.text(RollColumn.BODY)) or body_named(reading.raw.section) or heading.body
    try:
        found = seats(text, body)
    except UnreadablePost:
        reading.say(reading.address(RollColumn.POST), Code.POST_UNREADABLE, text=text)
        return ()
    if not found:
        reading.say(reading.address(RollColumn.BODY, RollColumn.POST, *NAMES), Code.BODY_UNKNOWN)
    return found


def _gender(reading: RowReading) -> Gender | None:
    """Return what the column tells in which a birth stands; one without halves tells nothing."""
    if reading.filled(RollColumn.BIRTH_FEMALE):
        return Gender.FEMALE
    return Gender.MALE if reading.filled(RollColumn.BIRTH_MALE) else None


def _origin(reading: RowReading) -> Origin | None:
    text = fold(reading.text(RollColumn.ORIGIN))
    if not text:
        return None
    return Origin.APPOINTED if "chi dinh" in text else Origin.ELECTED if "bau" in text or "trung cu" in text else None


def _repeated(read: Iterable[_Read]) -> dict[int, int]:
    """Return the row that says the same already, by the later row's number."""
    first: dict[object, int] = {}
    again = {}
    for row in read:
        facts = row.facts
        key = (name_of(facts), facts.birth, facts.posts, facts.began_on, facts.ended_on)
        if facts.full_name and facts.posts and first.setdefault(key, row.row_number) != row.row_number:
            again[row.row_number] = first[key]
    return again


def _preview_row(
    row: _Read, register: _Register, chosen: Mapping[int, str | None], repeated: Mapping[int, int]
) -> OfficePreviewRow:
    person, candidates = _recognised(row, register, chosen)
    problems = [*row.problems]
    name_cell = row.address(*NAMES)
    if row.row_number in repeated:
        problems.append(Problem(name_cell, Code.SAME_PERSON_TWICE, {"row": repeated[row.row_number]}))
    if candidates and name_of(candidates[0].facts) == name_of(row.facts):
        problems.append(Problem(name_cell, Code.SEVERAL_MATCH, {"matched": len(candidates)}))
    elif candidates:
        problems.append(Problem(name_cell, Code.NAME_NEARLY_KNOWN, {"name": candidates[0].facts.full_name}))
    steps = _steps(row.facts, person, register)
    problems += (
        Problem(row.address(RollColumn.POST, *NAMES), Code.TENURE_OF_DECISION, {"number": step.contradicts})
        for step in steps
        if step.contradicts
    )
    before = person and replace(person, facts=_facts_before(person, steps))
    after = _facts_after(row.facts, person, steps)
    state = _state(problems, before, after, steps)
    return PreviewRow(row.row_number, state, after, tuple(problems), 0, before, candidates)


def _state(
    problems: Sequence[Problem], before: KnownPerson | None, after: OfficeFacts, steps: Sequence["_Step"]
) -> RowState:
    if any(not each.code.is_warning for each in problems):
        return RowState.ERROR
    if before is not None and before.facts == after:
        return RowState.SAME
    if problems:
        return RowState.WARNING
    return RowState.CHANGED if any(each.before for each in steps) else RowState.NEW


def _recognised(
    row: _Read, register: _Register, chosen: Mapping[int, str | None]
) -> tuple[KnownPerson | None, tuple[KnownPerson, ...]]:
    """Return who a row means, or else those whom it may mean: a person chooses, nobody guesses.

    A name that one person bears means that person unless the births differ. Names that differ in their marks alone
    may be one person's, written wrongly in one place.
    """
    if row.row_number in chosen:
        told = chosen[row.row_number]
        return next((each for each in register.people if each.person_id == told), None), ()
    if not row.facts.full_name:
        return None, ()
    alike = [each for each in register.named.get(fold(row.facts.full_name), ()) if _may_be(row.facts, each)]
    same = [each for each in alike if name_of(each.facts) == name_of(row.facts)]
    sure = [each for each in same if row.facts.birth and each.facts.birth == row.facts.birth]
    if len(sure) == 1 or len(same) == 1:
        return (sure or same)[0], ()
    return None, tuple(same or alike)


def _may_be(facts: OfficeFacts, person: KnownPerson) -> bool:
    return not facts.birth or not person.facts.birth or facts.birth == person.facts.birth


@dataclass(frozen=True)
class _Step:
    """What a row says of one seat: the tenure there was, None for none, and the one that there is to be.

    `contradicts` is the number of the recorded decision that says otherwise, "" for none.
    """

    before: Held | None
    after: Held
    contradicts: str = ""


_NEW, _NOBODY = TenureId(""), PersonId("")


def _steps(facts: OfficeFacts, person: KnownPerson | None, register: _Register) -> tuple[_Step, ...]:
    return tuple(_step(facts, seat, person, register) for seat in facts.posts)


def _step(facts: OfficeFacts, seat: Seat, person: KnownPerson | None, register: _Register) -> _Step:
    theirs = register.held_by.get(person.person_id, ()) if person else ()
    there = _same_seat(facts, seat, [each for each in theirs if each.tenure.body is seat.body])
    if there is None:
        new = Tenure(_NEW, person.person_id if person else _NOBODY, facts.full_name, seat.body)
        return _Step(None, Held(_as_said(facts, seat, new), None, _ending(facts, None)))
    if there.tenure.tenure_id in register.fixed:
        agrees = seat.post is there.tenure.post and facts.number in {"", there.tenure.paper.number}
        after = replace(there, ending=_ending(facts, there))
        return _Step(there, after, "" if agrees else there.tenure.paper.number)
    return _Step(there, replace(there, tenure=_as_said(facts, seat, there.tenure), ending=_ending(facts, there)))


def _as_said(facts: OfficeFacts, seat: Seat, tenure: Tenure) -> Tenure:
    """Return a tenure with what the row says of it; an empty cell says nothing."""
    return replace(
        tenure,
        post=seat.post,
        position=facts.position or tenure.position,
        origin=facts.origin or tenure.origin,
        began_on=facts.began_on or tenure.began_on,
        paper=_paper(facts, tenure.paper),
    )


def _paper(facts: OfficeFacts, old: Instrument) -> Instrument:
    return Instrument(facts.number or old.number, facts.issued_on or old.issued_on, facts.authority or old.authority)


def _ending(facts: OfficeFacts, there: Held | None) -> Ending | None:
    """Return how the tenure ended as the row says, or as it is known: an empty cell says nothing."""
    old = there.ending if there else None
    if facts.ended_on is None:
        return old
    reason = facts.end_reason or (old.reason if old else "")
    if old is not None and old.ended_on == facts.ended_on:
        return replace(old, reason=reason)
    return Ending(facts.ended_on, reason)


def _same_seat(facts: OfficeFacts, seat: Seat, there: Sequence[Held]) -> Held | None:
    """Return the tenure that a row is about: by the same paper or from the same day, the same post before another."""
    same = [each for each in there if _begins_alike(facts, each.tenure)]
    posts = [each for each in same if each.tenure.post is seat.post]
    going_on = [each for each in same if each.ending is None]
    return next(iter([*posts, *going_on]), None)


def _begins_alike(facts: OfficeFacts, tenure: Tenure) -> bool:
    by_paper = bool(facts.number) and facts.number == tenure.paper.number
    return by_paper or None in {facts.began_on, tenure.began_on} or facts.began_on == tenure.began_on


def _facts_before(person: KnownPerson, steps: Sequence[_Step]) -> OfficeFacts:
    """Return what the register says of what the row is about."""
    there = [each.before for each in steps if each.before is not None]
    shown = _shown(steps)
    if shown is None or shown.before is None:
        return OfficeFacts(person.facts.full_name, person.facts.birth, gender=person.facts.gender)
    return _facts(person.facts, shown.before, there)


def _facts_after(facts: OfficeFacts, person: KnownPerson | None, steps: Sequence[_Step]) -> OfficeFacts:
    """Return what the register will say: somebody known keeps name and birth as they are known."""
    shown = _shown(steps)
    if shown is None:
        return facts
    return _facts(person.facts if person else facts, shown.after, [each.after for each in steps])


def _shown(steps: Sequence[_Step]) -> _Step | None:
    """Return the seat that a row is shown by: one that it changes, else the first."""
    known_before = [each for each in steps if each.before is not None]
    changed = [each for each in known_before if each.before != each.after]
    return next(iter([*changed, *known_before, *steps]), None)


def _facts(who: OfficeFacts, held: Held, seats_of: Sequence[Held]) -> OfficeFacts:
    tenure, ending = held.tenure, held.ending
    return OfficeFacts(
        who.full_name,
        who.birth,
        tenure.position,
        tuple(Seat(each.tenure.body, each.tenure.post) for each in seats_of),
        tenure.origin,
        tenure.began_on,
        tenure.paper.number,
        tenure.paper.issued_on,
        tenure.paper.authority,
        ending.ended_on if ending else None,
        ending.reason if ending else "",
        who.gender,
    )


def _entries(rows: Iterable[OfficePreviewRow], register: _Register, new_id: Callable[[], str]) -> Iterable[TenureEntry]:
    """Yield what the rows change; rows with one new name and no two births are of one new person."""
    strangers: dict[object, PersonId] = defaultdict(lambda: PersonId(new_id()))
    for row in rows:
        for step in _steps(row.facts, row.before, register):
            if step.before == step.after:
                continue
            tenure = step.after.tenure
            if not tenure.person_id:
                tenure = replace(tenure, person_id=strangers[name_of(row.facts), row.facts.birth])
            if step.before is None:
                tenure = replace(tenure, tenure_id=TenureId(new_id()))
            yield TenureEntry(replace(step.after, tenure=tenure), step.before, row.facts.birth, row.facts.gender)
