"""Typing the papers of a round: twice, by two people, neither seeing the other; what differs is looked at again."""

from congress_desktop.domain.acts import BallotRead, BallotSettled, BatchCounted, BatchSettled
from congress_desktop.domain.ballot_batches import BatchRuling, BatchTotals
from congress_desktop.domain.ballot_typing import read_typed
from congress_desktop.domain.ballots import PaperState, PaperStep, Reading, Ruling, proposed_reason, step
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, RoundId
from congress_desktop.domain.vietnamese import fold, tidy
from congress_desktop.services.congresses import checked_reason
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.election_reading import batches_of, entry_view, paper_of, round_row
from congress_desktop.services.election_rounds import drafted
from congress_desktop.services.election_views import BatchRow, ElectionRow, EntryView, RoundRow


def entry(desk: Desk, round_id: RoundId) -> EntryView:
    """Return what was typed of a round's papers so far. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        _, row = round_row(connection, round_id)
        return entry_view(connection, row)


def read_line(
    desk: Desk,
    round_id: RoundId,
    number: int,
    pass_number: int,
    text: str,
    typed_by: str,
    decision: str = "",
    act_id: ActId | None = None,
) -> Done:
    """Record a paper as it was typed. Raises RuleRefusal as `read_typed` and `read_paper`."""
    with desk.read() as connection:
        _, row = round_row(connection, round_id)
    reading = read_typed(text, row.nominee_ids, row.form)
    return read_paper(desk, round_id, number, pass_number, reading, typed_by, decision, act_id)


def read_paper(
    desk: Desk,
    round_id: RoundId,
    number: int,
    pass_number: int,
    reading: Reading,
    typed_by: str,
    decision: str = "",
    act_id: ActId | None = None,
) -> Done:
    """Record one reading of one paper.

    A paper that the rule set would call invalid is taken as valid only with the counting board's `decision`.
    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN, RESULT_CONFIRMED, RESULT_LOCKED, NO_SUCH_PAPER, PAPER_ALREADY_READ,
    FIELD_EMPTY, SAME_READER_TWICE or PAPER_PROPOSED_INVALID with the reason. Rule: R-TALLY-02.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        election, row = collected_round(tx, round_id, EntryMode.PAPERS)
        check_number(row, number)
        paper = paper_of(tx.connection, round_id, number)
        if paper.state is PaperState.SETTLED:
            raise RuleRefusal(Code.PAPER_ALREADY_READ, number=number)
        paper.check_reader(pass_number, typed_by)
        if not reading.invalid and not decision.strip():
            _check_proposal(election, row, reading)
        read = BallotRead(round_id, number, pass_number, reading, tidy(typed_by), decision.strip())
        tx.record(read, act_id)
    return tx.done()


def collected_round(tx: Writing, round_id: RoundId, mode: EntryMode) -> tuple[ElectionRow, RoundRow]:
    """Return a round whose papers are entered in this way, with its election.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN, RESULT_CONFIRMED or RESULT_LOCKED.
    """
    election, row = drafted(tx, round_id)
    if row.mode is not mode:
        raise RuleRefusal(Code.ROUND_STEP_OUT_OF_TURN, state=row.state)
    return election, row


def check_number(row: RoundRow, number: int) -> None:
    """Refuse the number of a paper that was not collected. Raises RuleRefusal NO_SUCH_PAPER."""
    if not 1 <= number <= (row.collected or 0):
        raise RuleRefusal(Code.NO_SUCH_PAPER, number=number, collected=row.collected)


def _check_proposal(election: ElectionRow, row: RoundRow, reading: Reading) -> None:
    reason = proposed_reason(reading, row.nominee_ids, row.seats, row.form, election.rules.ballot)
    if reason:
        raise RuleRefusal(Code.PAPER_PROPOSED_INVALID, reason=reason)


def settle_paper(
    desk: Desk,
    round_id: RoundId,
    number: int,
    reading: Reading,
    decided_by: str,
    reason: str,
    act_id: ActId | None = None,
) -> Done:
    """Record the deciding look at a paper that was read twice; a ruling before it is replaced.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN, RESULT_CONFIRMED, RESULT_LOCKED, NO_SUCH_PAPER, PAPER_NOT_READ_TWICE,
    FIELD_EMPTY or REASON_MISSING. Rule: R-TALLY-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        _, row = collected_round(tx, round_id, EntryMode.PAPERS)
        check_number(row, number)
        paper = paper_of(tx.connection, round_id, number)
        _check_read_twice(paper.state, number)
        ruling = Ruling(reading, _named(decided_by), checked_reason(reason))
        tx.record(BallotSettled(round_id, number, ruling, paper.ruling), act_id)
    return tx.done()


def _check_read_twice(state: PaperState, number: int) -> None:
    try:
        step(state, PaperStep.SETTLE)
    except RuleRefusal as refusal:
        raise RuleRefusal(refusal.code, number=number) from refusal


def _named(name: str) -> str:
    if not tidy(name):
        raise RuleRefusal(Code.FIELD_EMPTY, field="decided_by")
    return tidy(name)


def count_batch(
    desk: Desk,
    round_id: RoundId,
    batch: int,
    pass_number: int,
    totals: BatchTotals,
    typed_by: str,
    act_id: ActId | None = None,
) -> Done:
    """Record the totals of a batch as they were called out.

    Raises RuleRefusal ROUND_STEP_OUT_OF_TURN, RESULT_CONFIRMED, RESULT_LOCKED, NO_SUCH_PAPER, PAPER_ALREADY_READ,
    FIELD_EMPTY, SAME_READER_TWICE, or as `BatchTotals.checked`. Rule: R-TALLY-05.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        _, row = collected_round(tx, round_id, EntryMode.BATCHES)
        found = _batch(tx, row, batch)
        _check_batch_reader(found, pass_number, typed_by)
        totals.checked(len(found.numbers), row.seats, row.form)
        tx.record(BatchCounted(round_id, batch, pass_number, totals, tidy(typed_by)), act_id)
    return tx.done()


def _batch(tx: Writing, row: RoundRow, batch: int) -> BatchRow:
    for each in batches_of(tx.connection, row):
        if each.batch == batch:
            return each
    raise RuleRefusal(Code.NO_SUCH_PAPER, number=batch, collected=row.collected)


def _check_batch_reader(row: BatchRow, pass_number: int, typed_by: str) -> None:
    had, other_by = (row.first, row.second_by) if pass_number == 1 else (row.second, row.first_by)
    if had is not None or row.state is PaperState.SETTLED:
        raise RuleRefusal(Code.PAPER_ALREADY_READ, number=row.batch)
    if not tidy(typed_by):
        raise RuleRefusal(Code.FIELD_EMPTY, field="typed_by")
    if fold(typed_by) == fold(other_by):
        raise RuleRefusal(Code.SAME_READER_TWICE, name=tidy(typed_by))


def settle_batch(
    desk: Desk,
    round_id: RoundId,
    batch: int,
    totals: BatchTotals,
    decided_by: str,
    reason: str,
    act_id: ActId | None = None,
) -> Done:
    """Record the totals of a batch that was counted again; a ruling before it is replaced.

    Raises RuleRefusal as `settle_paper`, and as `BatchTotals.checked`. Rule: R-TALLY-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        _, row = collected_round(tx, round_id, EntryMode.BATCHES)
        found = _batch(tx, row, batch)
        _check_read_twice(found.state, batch)
        totals.checked(len(found.numbers), row.seats, row.form)
        ruling = BatchRuling(totals, _named(decided_by), checked_reason(reason))
        tx.record(BatchSettled(round_id, batch, ruling, found.ruling), act_id)
    return tx.done()
