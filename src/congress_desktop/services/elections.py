"""Elections by secret ballot: what is elected, who is put forward, and closing the list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import (
    ElectionCorrected,
    ElectionEnded,
    ElectionPlanned,
    NomineeCorrected,
    NomineeListClosed,
    NomineeListReopened,
    NomineesAdded,
    NomineeWithdrew,
)
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.election_rounds import ResultState, RoundPlan, RoundState
from congress_desktop.domain.elections import (
    ElectionKind,
    ElectionPlan,
    ElectionState,
    ElectionStep,
    NominationSource,
    Nominee,
    check_list,
    check_unlisted,
    step,
)
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, ElectionId, MatterId, NomineeId, PersonId, RoundId
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.services.bodies import body_rows
from congress_desktop.services.congresses import checked_reason
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.election_reading import elected_so_far, election_row, election_rows
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.services.open_votes import matter_rows
from congress_desktop.storage import tables as t
from congress_desktop.storage.profiles import read_rule_set


@dataclass(frozen=True)
class Nomination:
    """Somebody to be put forward; `person_id` None is somebody who has no part in the congress yet."""

    full_name: str
    person_id: PersonId | None = None
    source: NominationSource = NominationSource.CONVENING_COMMITTEE
    birth: PartialDate | None = None
    position: str = ""
    note: str = ""


def elections(desk: Desk) -> tuple[ElectionRow, ...]:
    """Return the elections in their order, each with its list and rounds."""
    with desk.read() as connection:
        return election_rows(connection)


def election(desk: Desk, election_id: ElectionId) -> ElectionRow:
    """Return one election. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        return election_row(connection, election_id)


def plan_election(desk: Desk, plan: ElectionPlan, act_id: ActId | None = None) -> Done:
    """Put an election on the list.

    Raises RuleRefusal FIELD_EMPTY, NUMBER_OUT_OF_RANGE, or PROFILE_UNREADABLE for a rule set that is none.
    """
    return desk.record(ElectionPlanned(ElectionId(desk.new_id()), _checked(plan)), act_id)


def correct_election(
    desk: Desk, election_id: ElectionId, plan: ElectionPlan, reason: str = "", act_id: ActId | None = None
) -> Done:
    """Put right what was planned, while the list is open. Raises RuleRefusal LIST_CLOSED or as `plan_election`."""
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = _preparing(tx, election_id)
        if row.plan == plan:
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        tx.record(ElectionCorrected(election_id, _checked(plan), row.plan, reason.strip()), act_id)
    return tx.done()


def _checked(plan: ElectionPlan) -> ElectionPlan:
    if plan.rule_set:
        read_rule_set(plan.rule_set)
    return replace(plan, title=tidy(plan.title)).checked()


def _preparing(tx: Writing, election_id: ElectionId) -> ElectionRow:
    row = election_row(tx.connection, election_id)
    if row.state is not ElectionState.PREPARING:
        closed = row.state is ElectionState.CLOSED
        raise RuleRefusal(Code.LIST_CLOSED if closed else Code.ELECTION_ENDED)
    return row


def add_nominees(
    desk: Desk,
    election_id: ElectionId,
    nominations: Sequence[Nomination],
    reason: str = "",
    act_id: ActId | None = None,
) -> Done:
    """Put people forward, all of them or none; between two rounds a reason says by which decision.

    Raises RuleRefusal FIELD_EMPTY without a name, NOMINEE_TWICE, LIST_CLOSED, ELECTION_ENDED or REASON_MISSING.
    Rule: R-NOMINEE-03.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = election_row(tx.connection, election_id)
        between = _between_rounds(row)
        if not between:
            _preparing(tx, election_id)
        listed = [each.nominee for each in row.nominees]
        added: list[Nominee] = []
        for each in nominations:
            nominee = _nominee(desk, tx.connection, each)
            _check_new(nominee, [*listed, *added])
            added.append(nominee)
        if not added:
            raise RuleRefusal(Code.FIELD_EMPTY, field="full_name")
        why = checked_reason(reason) if between else ""
        tx.record(NomineesAdded(election_id, tuple(added), why), act_id)
    return tx.done()


def _between_rounds(row: ElectionRow) -> bool:
    last = row.last_round
    return row.state is ElectionState.CLOSED and last is not None and last.result_state is ResultState.RELEASED


def _nominee(desk: Desk, connection: Connection, each: Nomination) -> Nominee:
    """Return somebody to be put forward; who is known already keeps the name and the birth of the record."""
    name, birth = tidy(each.full_name), each.birth
    if each.person_id is not None:
        p = t.person.c
        known = connection.execute(
            select(p.full_name, p.birth, p.position).where(p.person_id == each.person_id)
        ).one_or_none()
        if known is None:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        name, birth = known.full_name, PartialDate.from_iso(known.birth) if known.birth else birth
        each = replace(each, position=each.position or known.position)
    if not name:
        raise RuleRefusal(Code.FIELD_EMPTY, field="full_name")
    person_id = each.person_id or PersonId(desk.new_id())
    nominee_id = NomineeId(desk.new_id())
    return Nominee(nominee_id, person_id, name, each.source, birth, tidy(each.position), tidy(each.note))


def _check_new(nominee: Nominee, listed: Sequence[Nominee]) -> None:
    if any(other.person_id == nominee.person_id for other in listed):
        raise RuleRefusal(Code.NOMINEE_TWICE, name=nominee.full_name)
    check_unlisted(nominee.full_name, nominee.birth, listed)


def correct_nominee(
    desk: Desk, election_id: ElectionId, nominee: Nominee, reason: str = "", act_id: ActId | None = None
) -> Done:
    """Put right what is said of a nominee while the list is open.

    Raises RuleRefusal LIST_CLOSED, NO_SUCH_RECORD, FIELD_EMPTY, NOMINEE_TWICE or NOTHING_CORRECTED.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = _preparing(tx, election_id)
        before = _listed(row, nominee.nominee_id)
        nominee = replace(nominee, person_id=before.person_id, full_name=tidy(nominee.full_name))
        if not nominee.full_name:
            raise RuleRefusal(Code.FIELD_EMPTY, field="full_name")
        if nominee == before:
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        others = [each.nominee for each in row.nominees if each.nominee.nominee_id != nominee.nominee_id]
        check_unlisted(nominee.full_name, nominee.birth, others)
        tx.record(NomineeCorrected(election_id, nominee, before, reason.strip()), act_id)
    return tx.done()


def withdraw_nominee(
    desk: Desk, election_id: ElectionId, nominee_id: NomineeId, reason: str, act_id: ActId | None = None
) -> Done:
    """Let somebody off the list. Raises RuleRefusal LIST_CLOSED, NOMINEE_WITHDRAWN or REASON_MISSING."""
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = _preparing(tx, election_id)
        nominee = _listed(row, nominee_id)
        if nominee_id not in {each.nominee.nominee_id for each in row.standing}:
            raise RuleRefusal(Code.NOMINEE_WITHDRAWN, name=nominee.full_name)
        tx.record(NomineeWithdrew(election_id, nominee_id, checked_reason(reason)), act_id)
    return tx.done()


def _listed(row: ElectionRow, nominee_id: NomineeId) -> Nominee:
    for each in row.nominees:
        if each.nominee.nominee_id == nominee_id:
            return each.nominee
    raise RuleRefusal(Code.NO_SUCH_RECORD)


def close_list(
    desk: Desk,
    election_id: ElectionId,
    matter_id: MatterId | None = None,
    note: str = "",
    act_id: ActId | None = None,
) -> Done:
    """Close the list in the order of the ballot by a carried vote, or as a note says, and open the first round.

    Raises RuleRefusal LIST_CLOSED, TOO_FEW_NOMINEES, SURPLUS_MISSING, SURPLUS_ON_TWO_BOXES, SURPLUS_OVER_CAP,
    NOMINEE_ON_COUNTING_BOARD, LIST_VOTE_NOT_CARRIED, or REASON_MISSING without a vote and a note.
    Rule: R-NOMINEE-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = election_row(tx.connection, election_id)
        step(row.state, ElectionStep.CLOSE)
        for refusal in list_blocks(tx.connection, row):
            raise refusal
        if matter_id is None:
            checked_reason(note)
        else:
            _check_carried(tx.connection, matter_id)
        ids = tuple(each.nominee.nominee_id for each in row.standing)
        plan = RoundPlan(RoundId(desk.new_id()), 1, row.plan.seats, row.plan.form, ids)
        tx.record(NomineeListClosed(election_id, plan, matter_id, note.strip()), act_id)
    return tx.done()


def list_blocks(connection: Connection, row: ElectionRow) -> Iterator[RuleRefusal]:
    """Yield what keeps a list from being closed, apart from the vote on it. Rules: R-SURPLUS-01, R-BOARD-01."""
    try:
        _check_fits(row)
    except RuleRefusal as refusal:
        yield refusal
    board = {each.delegate_id for each in body_rows(connection) if each.body is CongressBody.COUNTING_BOARD}
    for each in row.standing:
        if each.delegate_id in board:
            yield RuleRefusal(Code.NOMINEE_ON_COUNTING_BOARD, name=each.nominee.full_name)


def _check_fits(row: ElectionRow) -> None:
    if row.plan.kind is ElectionKind.ELECTION:
        check_list(len(row.standing), row.plan.seats, row.plan.form, row.rules.surplus)
    elif not row.standing:
        raise RuleRefusal(Code.TOO_FEW_NOMINEES, names=0, seats=row.plan.seats)


def _check_carried(connection: Connection, matter_id: MatterId) -> None:
    matter = next((each for each in matter_rows(connection) if each.matter_id == matter_id), None)
    if matter is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    if not matter.carried:
        raise RuleRefusal(Code.LIST_VOTE_NOT_CARRIED, title=matter.title)


def reopen_list(desk: Desk, election_id: ElectionId, reason: str, act_id: ActId | None = None) -> Done:
    """Open a closed list again, before anybody voted on it; papers printed of it are void.

    Raises RuleRefusal LIST_NOT_CLOSED, ELECTION_ENDED, LIST_CLOSED once papers were handed out, or REASON_MISSING.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = election_row(tx.connection, election_id)
        step(row.state, ElectionStep.REOPEN)
        if any(each.state in {RoundState.ISSUED, RoundState.COLLECTED} for each in row.rounds):
            raise RuleRefusal(Code.LIST_CLOSED)
        tx.record(NomineeListReopened(election_id, checked_reason(reason)), act_id)
    return tx.done()


def end_election(desk: Desk, election_id: ElectionId, note: str = "", act_id: ActId | None = None) -> Done:
    """End an election whose rounds are all released; seats left need the note of the congress's decision.

    Raises RuleRefusal LIST_NOT_CLOSED, ELECTION_ENDED, RESULT_NOT_RELEASED or REASON_MISSING. Rule: R-RESULT-03.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = election_row(tx.connection, election_id)
        step(row.state, ElectionStep.END)
        released_round(row)
        left = row.plan.seats - len(elected_so_far(tx.connection, row))
        if left and row.plan.kind is ElectionKind.ELECTION:
            checked_reason(note)
        tx.record(ElectionEnded(election_id, left, note.strip()), act_id)
    return tx.done()


def released_round(row: ElectionRow) -> RoundRow:
    """Return the latest round, released. Raises RuleRefusal RESULT_NOT_RELEASED."""
    last = row.last_round
    if last is None or last.result_state is not ResultState.RELEASED:
        raise RuleRefusal(Code.RESULT_NOT_RELEASED)
    return last
