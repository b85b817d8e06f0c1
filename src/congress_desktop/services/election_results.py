"""The result of a round: added up twice, confirmed by the head of the counting board, released by a second person."""

import json
from collections.abc import Sequence
from fractions import Fraction

from sqlalchemy import Connection, select

from congress_desktop.domain import acts as a
from congress_desktop.domain.ballot_batches import BatchTotals, add_batches
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import AbsenceRule, ResultBase
from congress_desktop.domain.election_rounds import EntryMode, ResultState, ResultStep, result_step
from congress_desktop.domain.elections import ElectionKind, Electorate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, DelegateId, NomineeId, RoundId
from congress_desktop.domain.recount import check_agreement, check_batches
from congress_desktop.domain.rule_set import ResultRule
from congress_desktop.domain.tally import RoundResult, Tally, add_up, judge
from congress_desktop.domain.vietnamese import fold, tidy
from congress_desktop.services.attendance import absent_throughout
from congress_desktop.services.bodies import body_rows
from congress_desktop.services.congresses import checked_reason
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.election_reading import confirmed_act, entry_view, round_row
from congress_desktop.services.election_rounds import drafted
from congress_desktop.services.election_views import ElectionRow, EntryView, NomineeFigures, ResultView, RoundRow
from congress_desktop.services.second_person import checked_second_person
from congress_desktop.storage import journal
from congress_desktop.storage import tables as t
from congress_desktop.storage.codec import read_act
from congress_desktop.texts.election_words import base_words, opinion_reason, reason_words
from congress_desktop.texts.forms import percentage


def result(desk: Desk, round_id: RoundId) -> ResultView:
    """Return the result of a round: as confirmed, or the draft that its papers make now.

    Raises RuleRefusal NO_SUCH_RECORD, ROUND_STEP_OUT_OF_TURN, PAPERS_UNREAD, PAPERS_DIFFERING or
    CALCULATIONS_DIFFER. Rule: R-RESULT-01.
    """
    with desk.read() as connection:
        return result_view(connection, round_id)


def result_view(connection: Connection, round_id: RoundId) -> ResultView:
    """Return the result of a round, within a transaction."""
    election, row = round_row(connection, round_id)
    view = entry_view(connection, row)
    if row.result_state is ResultState.DRAFT:
        act = _drafted_act(connection, election, row, view)
    else:
        act = confirmed_act(connection, round_id)
    return _view(connection, election, row, view, act)


def _drafted_act(
    connection: Connection, election: ElectionRow, row: RoundRow, view: EntryView, confirmed_by: str = ""
) -> a.ResultConfirmed:
    """Return what would be confirmed now: added up, judged, and found the same by the second calculation."""
    _check_complete(view)
    rule = election.rules.result
    reasons = election.rules.ballot.invalid_reasons.value
    absent = absent_throughout(connection, absence_rule(rule, election.plan.electorate))
    summoned = connection.execute(select(t.congress.c.summoned_count)).scalar_one()
    majority = majority_of(election, row)
    tally = _tally(view, row.nominee_ids, reasons)
    denominator = _denominator(rule.base.value, summoned - len(absent) - row.reduced, tally)
    outcome = judge([(each.nominee_id, each.votes) for each in tally.votes], row.seats, denominator, majority)
    _check_again(connection, row, tally, outcome, majority)
    return a.ResultConfirmed(row.round_id, tally, outcome, summoned, absent, row.reduced, confirmed_by)


def _check_complete(view: EntryView) -> None:
    if not view.collected:
        raise RuleRefusal(Code.ROUND_STEP_OUT_OF_TURN)
    if view.missing:
        raise RuleRefusal(Code.PAPERS_UNREAD, missing=view.missing, number=_first_unread(view))
    if view.differing:
        raise RuleRefusal(Code.PAPERS_DIFFERING, count=view.differing)


def _first_unread(view: EntryView) -> int:
    if view.mode is EntryMode.PAPERS:
        return next(each.number for each in view.papers if each.first is None or each.second is None)
    return next(each.numbers[0] for each in view.batches if each.first is None or each.second is None)


def absence_rule(rule: ResultRule, electorate: Electorate) -> AbsenceRule:
    """Return whose absence throughout is taken off the base where this electorate votes."""
    if rule.base.value is not ResultBase.SUMMONED:
        return AbsenceRule.NOBODY
    return {
        Electorate.DELEGATE_CONGRESS: rule.delegates_absent,
        Electorate.MEMBERS_CONGRESS: rule.members_absent,
        Electorate.COMMITTEE: rule.committee_absent,
    }[electorate].value


def majority_of(election: ElectionRow, row: RoundRow) -> Fraction | None:
    """Return the share that votes must exceed in a round, None where the most votes are enough."""
    rule = election.rules.result
    if election.plan.kind is ElectionKind.OPINION or (row.run_off and not rule.run_off_majority.value):
        return None
    return rule.majority.value


def _tally(view: EntryView, nominees: Sequence[NomineeId], reasons: Sequence[str]) -> Tally:
    if view.mode is EntryMode.BATCHES:
        return add_batches([each.totals for each in view.batches if each.totals is not None], nominees, reasons)
    return add_up([each.reading for each in view.papers if each.reading is not None], nominees, reasons)


def _denominator(base: ResultBase, people: int, tally: Tally) -> int:
    return {ResultBase.SUMMONED: people, ResultBase.COLLECTED: tally.papers, ResultBase.VALID: tally.valid}[base]


def _check_again(
    connection: Connection, row: RoundRow, tally: Tally, outcome: RoundResult, majority: Fraction | None
) -> None:
    """Calculate a second time, from the journal's own text and not from the tables. Rule: R-TALLY-04."""
    if row.mode is EntryMode.BATCHES:
        check_batches(tally, outcome, _batches_in_journal(connection, row.round_id), majority)
    else:
        check_agreement(tally, outcome, _readings_in_journal(connection, row.round_id), majority)


def _standing_acts(connection: Connection, kinds: set[str], round_id: RoundId) -> list[a.Act]:
    """Return the acts of these kinds on a round that nobody withdrew, in the journal's order."""
    found: dict[str, a.Act] = {}
    for entry in journal.entries(connection):
        if entry.kind == a.ActWithdrawn.kind:
            found.pop(json.loads(entry.payload)["withdrawn"], None)
        elif entry.kind in kinds and json.loads(entry.payload)["round_id"] == round_id:
            found[entry.act_id] = read_act(entry.kind, entry.payload)
    return list(found.values())


def _readings_in_journal(connection: Connection, round_id: RoundId) -> list[Reading]:
    """Return what each paper counts as, by the journal: the ruling, else what both readings say."""
    first: dict[int, Reading] = {}
    second: dict[int, Reading] = {}
    ruled: dict[int, Reading] = {}
    for act in _standing_acts(connection, {a.BallotRead.kind, a.BallotsTaken.kind, a.BallotSettled.kind}, round_id):
        match act:
            case a.BallotRead():
                (first if act.pass_number == 1 else second)[act.number] = act.reading
            case a.BallotsTaken():
                taken = dict(zip(act.numbers, act.readings, strict=True))
                (first if act.pass_number == 1 else second).update(taken)
            case a.BallotSettled():
                ruled[act.number] = act.ruling.reading
    if first.keys() != second.keys() or any(first[number] != second[number] for number in first.keys() - ruled.keys()):
        raise RuleRefusal(Code.CALCULATIONS_DIFFER)
    return [ruled.get(number, reading) for number, reading in second.items()]


def _batches_in_journal(connection: Connection, round_id: RoundId) -> list[BatchTotals]:
    second: dict[int, BatchTotals] = {}
    ruled: dict[int, BatchTotals] = {}
    for act in _standing_acts(connection, {a.BatchCounted.kind, a.BatchSettled.kind}, round_id):
        match act:
            case a.BatchCounted(pass_number=2):
                second[act.batch] = act.totals
            case a.BatchSettled():
                ruled[act.batch] = act.ruling.totals
    return [ruled.get(batch, totals) for batch, totals in second.items()]


def _view(
    connection: Connection, election: ElectionRow, row: RoundRow, view: EntryView, act: a.ResultConfirmed
) -> ResultView:
    rule = election.rules.result
    majority = majority_of(election, row)
    opinion = election.plan.kind is ElectionKind.OPINION
    counts = {each.nominee_id: each for each in act.tally.votes}
    places = {each.nominee.nominee_id: (place, each) for place, each in enumerate(row.nominees, 1)}
    lines = tuple(
        NomineeFigures(
            row=places[each.nominee_id][1],
            place=places[each.nominee_id][0],
            counts=counts[each.nominee_id],
            rank=each.rank,
            outcome=each.outcome,
            share=percentage(each.votes, act.result.denominator),
            reason=opinion_reason(each, act.result) if opinion else reason_words(each, act.result, majority),
        )
        for each in act.result.nominees
    )
    base = rule.base.value
    return ResultView(
        round=row,
        election=election,
        tally=act.tally,
        result=act.result,
        lines=lines,
        base=base,
        base_words=base_words(base, act.result.denominator, act.summoned, len(act.absent_throughout), act.reduced),
        summoned=act.summoned,
        absent=_names(connection, act.absent_throughout),
        entries=view.collected,
        agreed=view.agreed,
        settled=view.settled,
        majority_confirmed=rule.majority.confirmed,
        tie_confirmed=rule.tie.confirmed,
    )


def _names(connection: Connection, delegates: Sequence[DelegateId]) -> tuple[str, ...]:
    d, p = t.delegate.c, t.person.c
    query = select(d.delegate_id, p.full_name).join_from(t.delegate, t.person).where(d.delegate_id.in_(delegates))
    names = {row.delegate_id: row.full_name for row in connection.execute(query)}
    return tuple(names[each] for each in delegates)


def confirm_result(desk: Desk, round_id: RoundId, confirmed_by: str, act_id: ActId | None = None) -> Done:
    """Confirm the result of a round in the name of the head of the counting board.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN, RESULT_CONFIRMED, RESULT_LOCKED, FIELD_EMPTY, NOT_HEAD_OF_BOARD,
    PAPERS_UNREAD, PAPERS_DIFFERING or CALCULATIONS_DIFFER. Rule: R-RESULT-02.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        election, row = drafted(tx, round_id)
        result_step(row.result_state, ResultStep.CONFIRM)
        head = _checked_head(tx.connection, confirmed_by)
        view = entry_view(tx.connection, row)
        tx.record(_drafted_act(tx.connection, election, row, view, head), act_id)
    return tx.done()


def _checked_head(connection: Connection, name: str) -> str:
    """Return the name of whoever confirms: the head of the counting board where one was recorded."""
    if not tidy(name):
        raise RuleRefusal(Code.FIELD_EMPTY, field="confirmed_by")
    board = [each for each in body_rows(connection) if each.body is CongressBody.COUNTING_BOARD]
    head = next((each.full_name for each in board if each.head), "")
    if head and fold(head) != fold(name):
        raise RuleRefusal(Code.NOT_HEAD_OF_BOARD, name=head)
    return head or tidy(name)


def release_result(desk: Desk, round_id: RoundId, released_by: str, act_id: ActId | None = None) -> Done:
    """Release a confirmed result in the name of somebody else than who confirmed it.

    Raises RuleRefusal RESULT_NOT_CONFIRMED, RESULT_LOCKED, SECOND_PERSON_MISSING, SECOND_PERSON_SAME, or
    CALCULATIONS_DIFFER when the papers no longer make the result that was confirmed. Rule: R-RESULT-02.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        election, row = round_row(tx.connection, round_id)
        result_step(row.result_state, ResultStep.RELEASE)
        person = checked_second_person(released_by, [row.confirmed_by])
        confirmed = confirmed_act(tx.connection, round_id)
        _check_again(tx.connection, row, confirmed.tally, confirmed.result, majority_of(election, row))
        tx.record(a.ResultReleased(round_id, person), act_id)
    return tx.done()


def reopen_result(desk: Desk, round_id: RoundId, reason: str, second_person: str, act_id: ActId | None = None) -> Done:
    """Take a confirmed or released result back with a reason, agreed to by a second person; the papers stay as read.

    Raises RuleRefusal RESULT_NOT_CONFIRMED, RESULT_LOCKED once a later round or the end stands on it, REASON_MISSING,
    SECOND_PERSON_MISSING or SECOND_PERSON_SAME. Rule: R-RESULT-02.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        election, row = round_row(tx.connection, round_id)
        result_step(row.result_state, ResultStep.REOPEN)
        if election.ended_at is not None or election.rounds[-1].round_id != round_id:
            raise RuleRefusal(Code.RESULT_LOCKED)
        agreed = checked_second_person(second_person, [desk.operator])
        tx.record(a.ResultReopened(round_id, checked_reason(reason), agreed), act_id)
    return tx.done()
