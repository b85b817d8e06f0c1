"""Votes by raised card: the list of matters, opening, counting, correcting and releasing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from congress_desktop.domain.acts import (
    CountedApart,
    MatterRevised,
    MattersAdded,
    MattersOrdered,
    MattersRemoved,
    RemovedMatter,
    VoteCorrected,
    VoteCounted,
    VoteOpened,
    VoteReleased,
)
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, MatterId, SittingId
from congress_desktop.domain.open_votes import (
    BlockCount,
    Count,
    MatterGroup,
    OpenTally,
    PlannedMatter,
    VoteVerdict,
    checked_tally,
    judge,
)
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.domain.vote_states import MatterState, VoteStep, step
from congress_desktop.services.attendance import present_delegates
from congress_desktop.services.congresses import checked_reason, moment, profiles, sitting_view
from congress_desktop.services.desk import Desk, Done, Writing
from congress_desktop.services.second_person import checked_second_person, is_one_of
from congress_desktop.services.views import MatterRow
from congress_desktop.storage import tables as t


@dataclass(frozen=True)
class MatterDraft:
    """A matter as it is typed; a base of None is the one of the rule set."""

    title: str
    group: MatterGroup = MatterGroup.OTHER
    text: str = ""
    base: VoteBase | None = None

    def planned(self, matter_id: MatterId) -> PlannedMatter:
        """Return the matter under an id, its words tidied. Raises RuleRefusal MATTER_EMPTY."""
        if not tidy(self.title):
            raise RuleRefusal(Code.MATTER_EMPTY)
        return PlannedMatter(matter_id, tidy(self.title), self.group, tidy(self.text), self.base)


def matters(desk: Desk) -> tuple[MatterRow, ...]:
    """Return the matters in their order, each with its vote as it stands."""
    with desk.read() as connection:
        return matter_rows(connection)


def matter_rows(connection: Connection) -> tuple[MatterRow, ...]:
    """Return the matters in their order, within a transaction."""
    rule = profiles(connection)[0].open_vote
    blocks = _blocks(connection)
    rows = connection.execute(select(t.matter).order_by(t.matter.c.ordinal))
    return tuple(_row(row, rule, tuple(blocks.get(row.matter_id, ()))) for row in rows)


def _blocks(connection: Connection) -> dict[str, list[BlockCount]]:
    b = t.vote_block.c
    blocks: dict[str, list[BlockCount]] = {}
    for row in connection.execute(select(t.vote_block).order_by(b.matter_id, b.ordinal)):
        block = BlockCount(row.name, row.counter, row.in_favour, row.against, row.other_opinion, row.present)
        blocks.setdefault(row.matter_id, []).append(block)
    return blocks


def _row(row: Row[Any], rule: OpenVoteRule, blocks: tuple[BlockCount, ...]) -> MatterRow:
    draft = MatterRow(
        MatterId(row.matter_id),
        row.ordinal,
        row.title,
        MatterGroup(row.group),
        MatterState(row.state),
        row.text,
        VoteBase(row.planned_base) if row.planned_base else None,
    )
    if row.opened_at is None:
        return draft
    base = VoteBase(row.base) if row.base else None
    verdict = judge(row.in_favour, base, row.present, row.summoned, rule) if base else None
    return MatterRow(
        **{
            **vars(draft),
            "sitting_id": SittingId(row.sitting_id),
            "opened_at": datetime.fromisoformat(row.opened_at),
            "together": MatterId(row.together) if row.together else None,
            "counted_at": moment(row.counted_at),
            "counted_by": row.counted_by or "",
            "present": row.present,
            "summoned": row.summoned,
            "in_favour": row.in_favour,
            "against": row.against,
            "other_opinion": row.other_opinion,
            "not_voting": row.not_voting,
            "blocks": blocks,
            "explanation": row.explanation,
            "base": base,
            "base_count": verdict.base_count if verdict else None,
            "part": verdict.part if verdict else None,
            "needed": verdict.needed if verdict else None,
            "carried": verdict.carried if verdict else None,
            "corrections": row.corrections,
            "released_at": moment(row.released_at),
            "released_by": row.released_by or "",
        }
    )


def weigh(row: MatterRow, in_favour: int, base: VoteBase, rule: OpenVoteRule) -> VoteVerdict:
    """Judge a count that is still being typed; the matter's vote must be open."""
    return judge(in_favour, base, row.present or 0, row.summoned or 0, rule)


def add_matters(desk: Desk, drafts: Sequence[MatterDraft], act_id: ActId | None = None) -> Done:
    """Add matters at the end of the list, blank lines passed over. Raises RuleRefusal MATTER_EMPTY."""
    planned = tuple(each.planned(MatterId(desk.new_id())) for each in drafts if tidy(each.title))
    if not planned:
        raise RuleRefusal(Code.MATTER_EMPTY)
    with desk.write() as tx:
        if not tx.holds(act_id):
            tx.record(MattersAdded(planned), act_id)
    return tx.done()


def revise_matter(desk: Desk, matter_id: MatterId, draft: MatterDraft, act_id: ActId | None = None) -> Done:
    """Change the words of a matter, or the base of its vote, before its vote opens.

    Raises RuleRefusal MATTER_NOT_DRAFT, MATTER_EMPTY or NOTHING_CORRECTED.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        (row,) = _changeable(tx, matter_id)
        before, after = _planned(row), draft.planned(matter_id)
        if before == after:
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        tx.record(MatterRevised(after, before), act_id)
    return tx.done()


def remove_matters(desk: Desk, matter_ids: Sequence[MatterId], act_id: ActId | None = None) -> Done:
    """Take matters off the list whose votes have not opened, all of them or none.

    Raises RuleRefusal MATTER_NOT_DRAFT with the title of the first that may not go.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        rows = _changeable(tx, *matter_ids)
        tx.record(MattersRemoved(tuple(RemovedMatter(_planned(row), row.ordinal) for row in rows)), act_id)
    return tx.done()


def _changeable(tx: Writing, *matter_ids: MatterId) -> list[MatterRow]:
    rows = _found(tx, *matter_ids)
    _step(rows, VoteStep.CHANGE)
    return rows


def _planned(row: MatterRow) -> PlannedMatter:
    return PlannedMatter(row.matter_id, row.title, row.group, row.text, row.planned_base)


def move_matter(desk: Desk, matter_id: MatterId, places: int, act_id: ActId | None = None) -> Done:
    """Move a matter so many places down the list, or up when negative; it stops at either end.

    Raises RuleRefusal MATTER_NOT_DRAFT once its vote opened.
    """
    with desk.write() as tx:
        _changeable(tx, matter_id)
        order = list(tx.connection.execute(select(t.matter.c.matter_id).order_by(t.matter.c.ordinal)).scalars())
        place = order.index(matter_id)
        order.insert(min(max(place + places, 0), len(order) - 1), order.pop(place))
        tx.record(MattersOrdered(tuple(MatterId(each) for each in order)), act_id)
    return tx.done()


def open_vote(
    desk: Desk,
    sitting_id: SittingId,
    matter_id: MatterId,
    act_id: ActId | None = None,
    together: Sequence[MatterId] = (),
) -> Done:
    """Open the vote on a matter, and on others together with it; who is present now is frozen in the act, once.

    Raises RuleRefusal SITTING_ALREADY_CLOSED, VOTE_ALREADY_OPEN, VOTE_ALREADY_COUNTED, ANOTHER_VOTE_OPEN,
    BASES_DIFFER or NOBODY_PRESENT.
    Rule: R-VOTE-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        sitting = sitting_view(tx.connection, sitting_id)
        if sitting.closed_at is not None:
            raise RuleRefusal(Code.SITTING_ALREADY_CLOSED, at=sitting.closed_at)
        rows = _found(tx, matter_id, *together)
        _step(rows, VoteStep.OPEN)
        other = select(t.matter.c.title).where(t.matter.c.state == MatterState.OPEN.value)
        if title := tx.connection.execute(other).scalars().first():
            raise RuleRefusal(Code.ANOTHER_VOTE_OPEN, title=title)
        usual = profiles(tx.connection)[0].open_vote.base.value
        if len({row.planned_base or usual for row in rows}) > 1:
            raise RuleRefusal(Code.BASES_DIFFER)
        present = present_delegates(tx.connection, sitting_id)
        if not present:
            raise RuleRefusal(Code.NOBODY_PRESENT)
        summoned = tx.connection.execute(select(t.congress.c.summoned_count)).scalar_one()
        first, *others = (row.matter_id for row in rows)
        tx.record(VoteOpened(first, sitting_id, present, summoned, tuple(others)), act_id)
    return tx.done()


def record_count(
    desk: Desk,
    matter_id: MatterId,
    count: Count,
    base: VoteBase,
    act_id: ActId | None = None,
    *,
    blocks: Sequence[BlockCount] = (),
    explanation: str = "",
    apart: Sequence[CountedApart] = (),
) -> Done:
    """Record the cards raised on an open matter, and on those opened together with it.

    The count is that of every matter of the opening but those `apart`, which have their own; when all are apart, it
    is nobody's. Raises RuleRefusal VOTE_NOT_OPEN, VOTE_ALREADY_COUNTED, NO_SUCH_RECORD for one apart that was not
    opened together with this one, or as `checked_tally` when a sum does not come out. Rule: R-VOTE-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        (row,) = _found(tx, matter_id)
        _step([row], VoteStep.COUNT)
        present = row.present or 0
        apart = [_checked_apart(each, present) for each in apart]
        opened = [each.matter_id for each in matter_rows(tx.connection) if _opened_with(each, row)]
        common = [each for each in opened if each not in {one.matter_id for one in apart}]
        if len(common) + len(apart) != len(opened):
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        if common:
            tally = checked_tally(OpenTally(count, tuple(blocks), tidy(explanation)), present)
        else:
            first = apart.pop(0)
            common, tally = [first.matter_id], OpenTally(first.count, first.blocks, first.explanation)
        act = VoteCounted(
            common[0], tally.count, base, tally.blocks, tally.explanation, tuple(common[1:]), tuple(apart)
        )
        tx.record(act, act_id)
    return tx.done()


def _checked_apart(each: CountedApart, present: int) -> CountedApart:
    tally = checked_tally(OpenTally(each.count, each.blocks, tidy(each.explanation)), present)
    return CountedApart(each.matter_id, tally.count, tally.blocks, tally.explanation)


def _opened_with(row: MatterRow, other: MatterRow) -> bool:
    """Tell whether a matter was opened by the same act as another, or is that one."""
    return row.matter_id == other.matter_id or (row.together is not None and row.together == other.together)


def correct_count(
    desk: Desk,
    matter_id: MatterId,
    count: Count,
    base: VoteBase,
    reason: str,
    act_id: ActId | None = None,
    *,
    blocks: Sequence[BlockCount] = (),
    explanation: str = "",
) -> Done:
    """Put a recorded count right, after a recount or a slip; the first one stays in the journal.

    What was released before is released anew. Raises RuleRefusal VOTE_NOT_COUNTED, REASON_MISSING,
    NOTHING_CORRECTED, or as `checked_tally`.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        (row,) = _found(tx, matter_id)
        _step([row], VoteStep.CORRECT)
        tally = checked_tally(OpenTally(count, tuple(blocks), tidy(explanation)), row.present or 0)
        if (row.tally, row.base) == (tally, base):
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        reason = checked_reason(reason)
        act = VoteCorrected(matter_id, tally.count, base, reason, tally.blocks, tally.explanation)
        tx.record(act, act_id)
    return tx.done()


def release(desk: Desk, matter_ids: Sequence[MatterId], second_person: str, act_id: ActId | None = None) -> Done:
    """Release results to the hall and the minutes; somebody other than who counted agrees that they are right.

    Raises RuleRefusal VOTE_NOT_COUNTED, VOTE_ALREADY_RELEASED, SECOND_PERSON_MISSING or SECOND_PERSON_SAME.
    Rule: R-VOTE-04.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        rows = _found(tx, *matter_ids)
        _step(rows, VoteStep.RELEASE)
        agreed = checked_second_person(second_person, _first_people(desk, rows))
        tx.record(VoteReleased(tuple(row.matter_id for row in rows), agreed), act_id)
    return tx.done()


def usual_second_person(desk: Desk, rows: Sequence[MatterRow]) -> str:
    """Return who agreed to the latest release of the sitting of these matters, if that person may agree to these.

    Empty when nobody did yet, and when it is one of those who counted: then somebody has to be named.
    """
    with desk.read() as connection:
        kept = matter_rows(connection)
    here = [(row.released_at, row.released_by) for row in kept if row.sitting_id == rows[0].sitting_id]
    released = [(at, name) for at, name in here if at is not None]
    name = max(released)[1] if released else ""
    return "" if is_one_of(name, _first_people(desk, rows)) else name


def _first_people(desk: Desk, rows: Sequence[MatterRow]) -> set[str]:
    return {desk.operator, *(row.counted_by for row in rows)}


def _found(tx: Writing, *matter_ids: MatterId) -> list[MatterRow]:
    """Return these matters in the order of the list. Raises RuleRefusal NO_SUCH_RECORD."""
    rows = [row for row in matter_rows(tx.connection) if row.matter_id in matter_ids]
    if len(rows) != len(set(matter_ids)) or not rows:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    return rows


def _step(rows: Sequence[MatterRow], taken: VoteStep) -> None:
    """Refuse a step that leads nowhere, naming the first matter that it is refused for."""
    for row in rows:
        try:
            step(row.state, taken)
        except RuleRefusal as refusal:
            raise RuleRefusal(refusal.code, title=row.title) from refusal
