"""The papers of a round: printed, handed out, collected; each step is held against the one before."""

from collections.abc import Sequence

from sqlalchemy import func, select

from congress_desktop.domain.acts import (
    BallotsCollected,
    BallotsIssued,
    BallotsPrinted,
    BaseReduced,
    CollectionCorrected,
    RoundOpened,
)
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import (
    Collection,
    EntryMode,
    Issue,
    ResultState,
    RoundPlan,
    RoundStep,
    round_step,
)
from congress_desktop.domain.elections import BallotForm, ElectionState
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, ElectionId, NomineeId, RoundId, SittingId
from congress_desktop.domain.tally import Outcome
from congress_desktop.services.attendance import present_delegates
from congress_desktop.services.congresses import checked_reason, sitting_view
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.election_reading import confirmed_act, elected_so_far, election_row, round_row
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.services.elections import released_round
from congress_desktop.storage import tables as t

USUAL_BATCH = 25
"""Papers that a person holds in one hand and pencils numbers on in a minute."""


def print_ballots(desk: Desk, round_id: RoundId, count: int, act_id: ActId | None = None) -> Done:
    """Record that so many papers were printed, joining those printed before.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN or NUMBER_OUT_OF_RANGE. Rule: R-ROUND-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        _, row = round_row(tx.connection, round_id)
        round_step(row.state, RoundStep.PRINT)
        if count < 1:
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="printed")
        tx.record(BallotsPrinted(round_id, count), act_id)
    return tx.done()


def check_printing(desk: Desk, round_id: RoundId) -> None:
    """Refuse to print a round's papers once they were handed out. Raises RuleRefusal ROUND_STEP_OUT_OF_TURN."""
    with desk.read() as connection:
        _, row = round_row(connection, round_id)
    round_step(row.state, RoundStep.PRINT)


def issue_ballots(
    desk: Desk, round_id: RoundId, sitting_id: SittingId, issued: int, note: str = "", act_id: ActId | None = None
) -> Done:
    """Record that so many papers were handed out; who is present now is frozen in the act.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN, SITTING_ALREADY_CLOSED, NOBODY_PRESENT, or as `Issue.checked`.
    Rule: R-ROUND-02.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        _, row = round_row(tx.connection, round_id)
        round_step(row.state, RoundStep.ISSUE)
        sitting = sitting_view(tx.connection, sitting_id)
        if sitting.closed_at is not None:
            raise RuleRefusal(Code.SITTING_ALREADY_CLOSED, at=sitting.closed_at)
        present = present_delegates(tx.connection, sitting_id)
        if not present:
            raise RuleRefusal(Code.NOBODY_PRESENT)
        Issue(len(present), row.printed, issued, note).checked()
        tx.record(BallotsIssued(round_id, sitting_id, present, issued, note.strip()), act_id)
    return tx.done()


def collect_ballots(
    desk: Desk,
    round_id: RoundId,
    collected: int,
    mode: EntryMode = EntryMode.PAPERS,
    batch_size: int = USUAL_BATCH,
    note: str = "",
    act_id: ActId | None = None,
) -> Done:
    """Record how many papers the box held, and in which batches they were numbered.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN, NUMBER_OUT_OF_RANGE, or as `Collection.checked`. Rule: R-ROUND-03.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        _, row = round_row(tx.connection, round_id)
        round_step(row.state, RoundStep.COLLECT)
        if batch_size < 1:
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="batch_size")
        Collection(row.issued or 0, collected, note).checked()
        tx.record(BallotsCollected(round_id, collected, mode, batch_size, note.strip()), act_id)
    return tx.done()


def correct_collection(
    desk: Desk, round_id: RoundId, collected: int, reason: str, note: str = "", act_id: ActId | None = None
) -> Done:
    """Put the number of papers in the box right while the result is a draft.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN, RESULT_CONFIRMED, RESULT_LOCKED, NOTHING_CORRECTED, REASON_MISSING,
    PAPERS_OUTSIDE when papers beyond the new number were read, or as `Collection.checked`.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        _, row = drafted(tx, round_id)
        Collection(row.issued or 0, collected, note).checked()
        before = row.collected or 0
        if collected == before:
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        last = _last_read(tx, row)
        if collected < last:
            raise RuleRefusal(Code.PAPERS_OUTSIDE, number=last)
        if row.mode is EntryMode.BATCHES and last:
            raise RuleRefusal(Code.PAPERS_OUTSIDE, number=last)
        corrected = CollectionCorrected(
            round_id, collected, before, note.strip(), row.collect_note, checked_reason(reason)
        )
        tx.record(corrected, act_id)
    return tx.done()


def _last_read(tx: Writing, row: RoundRow) -> int:
    """Return the number of the last paper that was read, or that lies in a batch that was counted; zero for none."""
    r, b = t.ballot_reading.c, t.batch_total.c
    paper = tx.connection.execute(select(func.max(r.number)).where(r.round_id == row.round_id)).scalar_one() or 0
    batch = tx.connection.execute(select(func.max(b.batch)).where(b.round_id == row.round_id)).scalar_one() or 0
    return max(paper, min(batch * (row.batch_size or 1), row.collected or 0))


def drafted(tx: Writing, round_id: RoundId) -> tuple[ElectionRow, RoundRow]:
    """Return a round whose papers are collected and whose result is a draft, with its election.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN, RESULT_CONFIRMED or RESULT_LOCKED.
    """
    election, row = round_row(tx.connection, round_id)
    if row.collected is None:
        raise RuleRefusal(Code.ROUND_STEP_OUT_OF_TURN, state=row.state, step=RoundStep.COLLECT)
    if row.result_state is not ResultState.DRAFT:
        confirmed = row.result_state is ResultState.CONFIRMED
        raise RuleRefusal(Code.RESULT_CONFIRMED if confirmed else Code.RESULT_LOCKED)
    return election, row


def reduce_base(desk: Desk, round_id: RoundId, count: int, reason: str, act_id: ActId | None = None) -> Done:
    """Name how many people the rules take off the base for another reason than absence, such as a suspension.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN, RESULT_CONFIRMED, RESULT_LOCKED, NUMBER_OUT_OF_RANGE or REASON_MISSING.
    Rule: R-RESULT-04.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        _, row = drafted(tx, round_id)
        if count < 0:
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="reduced")
        why = checked_reason(reason)
        tx.record(BaseReduced(round_id, count, row.reduced, why, row.reduced_reason), act_id)
    return tx.done()


def seats_left(desk: Desk, election_id: ElectionId) -> int:
    """Return how many seats of an election nobody won in the rounds whose results are confirmed."""
    with desk.read() as connection:
        row = election_row(connection, election_id)
        return row.plan.seats - len(elected_so_far(connection, row))


def next_nominees(desk: Desk, election_id: ElectionId) -> tuple[NomineeId, ...]:
    """Return who may stand in the next round: those tied where there is a tie, else everybody not elected yet.

    Raises RuleRefusal RESULT_NOT_RELEASED.
    """
    with desk.read() as connection:
        row = election_row(connection, election_id)
        last = released_round(row)
        result = confirmed_act(connection, last.round_id).result
        if tied := result.of(Outcome.TIED):
            return tuple(each for each in last.nominee_ids if each in tied)
        elected = elected_so_far(connection, row)
    return tuple(each.nominee.nominee_id for each in row.standing if each.nominee.nominee_id not in elected)


def next_round(
    desk: Desk, election_id: ElectionId, nominee_ids: Sequence[NomineeId] | None = None, act_id: ActId | None = None
) -> Done:
    """Open the next round for the seats left: a run-off among those tied, or a further vote.

    For a further vote the congress may let fewer stand, named in `nominee_ids`; a run-off always has all the tied.
    Raises RuleRefusal ELECTION_ENDED, LIST_NOT_CLOSED, RESULT_NOT_RELEASED or NO_FURTHER_ROUND. Rule: R-RESULT-03.
    """
    may_stand = next_nominees(desk, election_id)
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        row = election_row(tx.connection, election_id)
        if row.state is not ElectionState.CLOSED:
            ended = row.state is ElectionState.ENDED
            raise RuleRefusal(Code.ELECTION_ENDED if ended else Code.LIST_NOT_CLOSED)
        last = released_round(row)
        result = confirmed_act(tx.connection, last.round_id).result
        run_off = bool(result.of(Outcome.TIED))
        chosen = (
            may_stand if run_off or nominee_ids is None else tuple(each for each in may_stand if each in nominee_ids)
        )
        left = row.plan.seats - len(elected_so_far(tx.connection, row))
        if not left or not chosen:
            raise RuleRefusal(Code.NO_FURTHER_ROUND)
        seats = min(left, len(chosen))
        form = BallotForm.STRIKE_OUT if len(chosen) > seats else BallotForm.TWO_BOX
        plan = RoundPlan(RoundId(desk.new_id()), last.number + 1, seats, form, chosen, run_off)
        tx.record(RoundOpened(election_id, plan), act_id)
    return tx.done()
