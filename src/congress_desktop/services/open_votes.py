"""Votes by raised card: the list of matters, opening, counting and correcting."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from congress_desktop.domain.acts import MattersAdded, MattersOrdered, VoteCorrected, VoteCounted, VoteOpened
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, MatterId, SittingId
from congress_desktop.domain.open_votes import Count, MatterGroup, MatterState, PlannedMatter, VoteVerdict, judge
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.services.attendance import present_delegates
from congress_desktop.services.congresses import checked_reason, moment, profiles, sitting_view
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.views import MatterRow
from congress_desktop.storage import tables as t


def matters(desk: Desk) -> tuple[MatterRow, ...]:
    """Return the matters in their order, each with its vote as it stands."""
    with desk.read() as connection:
        return matter_rows(connection)


def matter_rows(connection: Connection) -> tuple[MatterRow, ...]:
    """Return the matters in their order, within a transaction."""
    rule = profiles(connection)[0].open_vote
    return tuple(_row(row, rule) for row in connection.execute(select(t.matter).order_by(t.matter.c.ordinal)))


def _row(row: Row[Any], rule: OpenVoteRule) -> MatterRow:
    draft = MatterRow(MatterId(row.matter_id), row.ordinal, row.title, MatterGroup(row.group), MatterState(row.state))
    if row.opened_at is None:
        return draft
    base = VoteBase(row.base) if row.base else None
    verdict = judge(row.in_favour, base, row.present, row.summoned, rule) if base else None
    return MatterRow(
        **{
            **vars(draft),
            "sitting_id": SittingId(row.sitting_id),
            "opened_at": datetime.fromisoformat(row.opened_at),
            "counted_at": moment(row.counted_at),
            "present": row.present,
            "summoned": row.summoned,
            "in_favour": row.in_favour,
            "against": row.against,
            "other_opinion": row.other_opinion,
            "not_voting": row.not_voting,
            "base": base,
            "base_count": verdict.base_count if verdict else None,
            "needed": verdict.needed if verdict else None,
            "carried": verdict.carried if verdict else None,
            "corrections": row.corrections,
        }
    )


def weigh(row: MatterRow, in_favour: int, base: VoteBase, rule: OpenVoteRule) -> VoteVerdict:
    """Judge a count that is still being typed; the matter's vote must be open."""
    return judge(in_favour, base, row.present or 0, row.summoned or 0, rule)


def add_matters(desk: Desk, lines: Sequence[tuple[str, MatterGroup]], act_id: ActId | None = None) -> Done:
    """Add matters at the end of the list, blank lines passed over. Raises RuleRefusal MATTER_EMPTY."""
    planned = tuple(PlannedMatter(MatterId(desk.new_id()), tidy(title), group) for title, group in lines if tidy(title))
    if not planned:
        raise RuleRefusal(Code.MATTER_EMPTY)
    return desk.record(MattersAdded(planned), act_id)


def move_matter(desk: Desk, matter_id: MatterId, places: int, act_id: ActId | None = None) -> Done:
    """Move a matter so many places down the list, or up when negative; it stops at either end."""
    with desk.write() as tx:
        order = list(tx.connection.execute(select(t.matter.c.matter_id).order_by(t.matter.c.ordinal)).scalars())
        if matter_id not in order:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        place = order.index(matter_id)
        order.insert(min(max(place + places, 0), len(order) - 1), order.pop(place))
        tx.record(MattersOrdered(tuple(MatterId(each) for each in order)), act_id)
    return tx.done()


def open_vote(desk: Desk, sitting_id: SittingId, matter_id: MatterId, act_id: ActId | None = None) -> Done:
    """Open the vote on a matter; who is present now is frozen in the act.

    Raises RuleRefusal SITTING_ALREADY_CLOSED, VOTE_ALREADY_OPEN, VOTE_ALREADY_COUNTED, ANOTHER_VOTE_OPEN or
    NOBODY_PRESENT.
    Rule: R-VOTE-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        sitting = sitting_view(tx.connection, sitting_id)
        if sitting.closed_at is not None:
            raise RuleRefusal(Code.SITTING_ALREADY_CLOSED, at=sitting.closed_at)
        state = _state(tx, matter_id)
        if state is not MatterState.DRAFT:
            opened = state is MatterState.OPEN
            raise RuleRefusal(Code.VOTE_ALREADY_OPEN if opened else Code.VOTE_ALREADY_COUNTED)
        other = select(t.matter.c.title).where(t.matter.c.state == MatterState.OPEN.value)
        if title := tx.connection.execute(other).scalars().first():
            raise RuleRefusal(Code.ANOTHER_VOTE_OPEN, title=title)
        present = present_delegates(tx.connection, sitting_id)
        if not present:
            raise RuleRefusal(Code.NOBODY_PRESENT)
        summoned = tx.connection.execute(select(t.congress.c.summoned_count)).scalar_one()
        tx.record(VoteOpened(matter_id, sitting_id, present, summoned), act_id)
    return tx.done()


def record_count(desk: Desk, matter_id: MatterId, count: Count, base: VoteBase, act_id: ActId | None = None) -> Done:
    """Record the cards raised on an open matter.

    Raises RuleRefusal VOTE_NOT_OPEN, VOTE_ALREADY_COUNTED, or as `Count.checked` when the sum does not fit those
    present. Rule: R-VOTE-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        state = _state(tx, matter_id)
        if state is not MatterState.OPEN:
            raise RuleRefusal(Code.VOTE_NOT_OPEN if state is MatterState.DRAFT else Code.VOTE_ALREADY_COUNTED)
        count.checked(_frozen_presence(tx, matter_id))
        tx.record(VoteCounted(matter_id, count, base), act_id)
    return tx.done()


def correct_count(
    desk: Desk, matter_id: MatterId, count: Count, base: VoteBase, reason: str, act_id: ActId | None = None
) -> Done:
    """Put a recorded count right; the first one stays in the journal.

    Raises RuleRefusal VOTE_NOT_COUNTED, REASON_MISSING, NOTHING_CORRECTED, or as `Count.checked`.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        if _state(tx, matter_id) is not MatterState.COUNTED:
            raise RuleRefusal(Code.VOTE_NOT_COUNTED)
        count.checked(_frozen_presence(tx, matter_id))
        m = t.matter.c
        before = tx.connection.execute(
            select(m.in_favour, m.against, m.other_opinion, m.not_voting, m.base).where(m.matter_id == matter_id)
        ).one()
        if (Count(*before[:4]), before.base) == (count, base.value):
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        tx.record(VoteCorrected(matter_id, count, base, checked_reason(reason)), act_id)
    return tx.done()


def _state(tx: Writing, matter_id: MatterId) -> MatterState:
    query = select(t.matter.c.state).where(t.matter.c.matter_id == matter_id)
    found = tx.connection.execute(query).scalar_one_or_none()
    if found is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    return MatterState(found)


def _frozen_presence(tx: Writing, matter_id: MatterId) -> int:
    query = select(t.matter.c.present).where(t.matter.c.matter_id == matter_id)
    return int(tx.connection.execute(query).scalar_one())
