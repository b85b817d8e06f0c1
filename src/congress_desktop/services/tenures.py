"""What happens to posts after they were given: taken over from an election, ratified, ended or passed on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from congress_desktop.domain.acts import ElectedRecorded, TenureEnded, TenuresRatified
from congress_desktop.domain.appointments import POSTS, Body, Post
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.election_rounds import ResultState
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, ElectionId, PersonId, TenureId
from congress_desktop.domain.tenures import (
    NO_PAPER,
    Ending,
    Held,
    Instrument,
    Origin,
    Tenure,
    elected_tenure_id,
)
from congress_desktop.domain.vietnamese import fold, tidy
from congress_desktop.services.appointments import matched_person
from congress_desktop.services.congresses import congress_view
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.election_reading import election_row, election_rows
from congress_desktop.services.election_views import ElectionRow
from congress_desktop.services.post_reading import NAMED_POSTS
from congress_desktop.services.tenure_reading import Register, held, released_elected, same_people
from congress_desktop.services.views import OfficeHolder

_RANKS = list(Post)


@dataclass(frozen=True)
class WaitingElected:
    """Those elected to a body who are not in the register yet, in the order of their election, with their votes.

    `post` is what the election's name says that they were elected to.
    """

    election_id: ElectionId
    title: str
    body: Body
    post: Post
    elected_on: PartialDate
    people: tuple[tuple[PersonId, str, str], ...]


@dataclass(frozen=True)
class EndDraft:
    """How a post ended, as it is typed; `successor_id` is None for somebody not chosen by hand, "" is nobody.

    `also` are other posts of the same person that end with it, without anybody taking over there.
    """

    ended_on: PartialDate
    reason: str
    paper: Instrument = NO_PAPER
    successor: str = ""
    successor_id: PersonId | None = None
    also: tuple[TenureId, ...] = ()


def waiting_elected(desk: Desk) -> tuple[WaitingElected, ...]:
    """Return the elections of which somebody elected is not in the register yet."""
    with desk.read() as connection:
        return tuple(_waiting(connection, election_rows(connection)))


def _waiting(connection: Connection, rows: Iterable[ElectionRow]) -> Iterable[WaitingElected]:
    listed = {each.tenure.tenure_id for each in held(connection)}
    released = released_elected(connection)
    for row in rows:
        body = row.plan.target
        names = {each.nominee.person_id: each.nominee.full_name for each in row.nominees}
        people = tuple(
            (person_id, names[person_id], votes)
            for person_id, votes in released.get(row.election_id, {}).items()
            if elected_tenure_id(row.election_id, person_id) not in listed
        )
        if people and body is not None:
            day = _elected_on(connection, row)
            yield WaitingElected(row.election_id, row.plan.title, body, post_named(row.plan.title, body), day, people)


def post_named(title: str, body: Body) -> Post:
    """Return the post that an election's name says people are elected to."""
    words = fold(title)
    return next((post for name, post in NAMED_POSTS if name in words and post in POSTS[body]), Post.MEMBER)


def _elected_on(connection: Connection, row: ElectionRow) -> PartialDate:
    """Return the day of the sitting of the last round whose result was released."""
    held_on = {each.sitting_id: each.held_on for each in congress_view(connection).sittings}
    released = [each for each in row.rounds if each.result_state is ResultState.RELEASED]
    return PartialDate.of(max(held_on[each.sitting_id] for each in released if each.sitting_id is not None))


def record_elected(
    desk: Desk,
    election_id: ElectionId,
    post: Post,
    began_on: PartialDate | None = None,
    act_id: ActId | None = None,
) -> Done:
    """Let those elected by released results enter the register, from the day of the result or from another.

    Nobody enters twice by one election. Raises RuleRefusal NOBODY_ELECTED, POST_NOT_OF_BODY or NO_SUCH_RECORD.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = election_row(tx.connection, election_id)
        waiting = next(iter(_waiting(tx.connection, [row])), None)
        if waiting is None:
            raise RuleRefusal(Code.NOBODY_ELECTED)
        positions = {each.nominee.person_id: each.nominee.position for each in row.nominees}
        tenures = tuple(
            Tenure(
                elected_tenure_id(election_id, person_id),
                person_id,
                name,
                waiting.body,
                post,
                positions[person_id],
                Origin.ELECTED,
                began_on or waiting.elected_on,
                election_id=election_id,
            ).checked()
            for person_id, name, _ in waiting.people
        )
        tx.record(ElectedRecorded(election_id, tenures), act_id)
    return tx.done()


def ratify(desk: Desk, tenure_ids: Sequence[TenureId], paper: Instrument, act_id: ActId | None = None) -> Done:
    """Record that a higher committee ratified people in their posts.

    Raises RuleRefusal FIELD_EMPTY without a number, TENURE_OVER, RATIFIED_ALREADY or NO_SUCH_RECORD.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        if not tidy(paper.number):
            raise RuleRefusal(Code.FIELD_EMPTY, field="number")
        register = held(tx.connection)
        for each in (_holding(register, tenure_id) for tenure_id in tenure_ids):
            if each.ratification is not None:
                raise RuleRefusal(Code.RATIFIED_ALREADY, name=each.tenure.full_name)
        tx.record(TenuresRatified(tuple(tenure_ids), _tidied(paper)), act_id)
    return tx.done()


def end_tenure(desk: Desk, tenure_id: TenureId, draft: EndDraft, act_id: ActId | None = None) -> Done:
    """Record that somebody left a post and, where one is named, who took over.

    A successor who is not in that post yet enters it that day, and leaves any lower post on the same body.

    Raises RuleRefusal TENURE_OVER, REASON_MISSING, ENDED_BEFORE_BEGUN, NAME_AMBIGUOUS, NO_SUCH_RECORD, or
    SUCCESSOR_SAME for somebody in that post already or in a higher one.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        register = held(tx.connection)
        leaving = _holding(register, tenure_id).tenure
        successor, begun, moved = _successor(tx, desk, register, leaving, draft)
        ending = Ending(draft.ended_on, tidy(draft.reason), _tidied(draft.paper), successor).checked(leaving.began_on)
        for other in draft.also:
            ending.checked(_holding(register, other).tenure.began_on)
        tx.record(TenureEnded(tenure_id, ending, begun, moved, draft.also), act_id)
    return tx.done()


def _tidied(paper: Instrument) -> Instrument:
    return Instrument(tidy(paper.number), paper.issued_on, tidy(paper.authority))


def _holding(register: Iterable[Held], tenure_id: TenureId) -> Held:
    """Return a tenure that goes on. Raises RuleRefusal NO_SUCH_RECORD or TENURE_OVER."""
    found = next((each for each in register if each.tenure.tenure_id == tenure_id), None)
    if found is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    if found.ending is not None:
        raise RuleRefusal(Code.TENURE_OVER, name=found.tenure.full_name)
    return found


def _successor(
    tx: Writing, desk: Desk, register: Iterable[Held], leaving: Tenure, draft: EndDraft
) -> tuple[TenureId | None, Tenure | None, tuple[TenureId, ...]]:
    """Return the successor's tenure, the new one where none was there, and those that the successor leaves by it."""
    name = tidy(draft.successor)
    if not name:
        return None, None, ()
    meant = draft.successor_id or matched_person(tx.connection, name, desk.new_id)
    person_id = same_people(tx.connection).get(meant, meant)
    if person_id == leaving.person_id:
        raise RuleRefusal(Code.SUCCESSOR_SAME, name=name)
    theirs = [
        each.tenure
        for each in register
        if each.ending is None and each.tenure.person_id == person_id and each.tenure.body is leaving.body
    ]
    if any(_RANKS.index(each.post) < _RANKS.index(leaving.post) for each in theirs):
        raise RuleRefusal(Code.SUCCESSOR_SAME, name=name)
    there = next((each for each in theirs if each.post is leaving.post), None)
    moved = tuple(each.tenure_id for each in theirs if each.post is not leaving.post)
    if there is not None and leaving.post is not Post.MEMBER:
        return there.tenure_id, None, moved
    if there is not None:
        raise RuleRefusal(Code.SUCCESSOR_SAME, name=name)
    begun = Tenure(
        TenureId(desk.new_id()),
        person_id,
        name,
        leaving.body,
        leaving.post,
        theirs[0].position if theirs else "",
        Origin.APPOINTED,
        draft.ended_on,
        _tidied(draft.paper),
    )
    return begun.tenure_id, begun, moved


def posts_of(desk: Desk, person_id: PersonId) -> tuple[OfficeHolder, ...]:
    """Return the posts of one person over time, the earliest first; those of an unknown day come first."""
    with desk.read() as connection:
        return posts_within(connection, person_id)


def posts_within(connection: Connection, person_id: PersonId) -> tuple[OfficeHolder, ...]:
    """Return the posts of one person over time, within a transaction."""
    register = Register(connection)
    theirs = [each for each in register.held if each.tenure.person_id == person_id]
    return register.lines(sorted(theirs, key=lambda each: each.tenure.began_on.iso if each.tenure.began_on else ""))
