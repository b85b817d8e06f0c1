"""Where counts by block begin: the blocks that counted last, and the delegations as they sat when the vote opened."""

from collections import Counter

from sqlalchemy import select

from congress_desktop.domain.acts import VoteOpened
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import MatterId
from congress_desktop.domain.open_votes import BlockCount
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import matters
from congress_desktop.storage import tables as t
from congress_desktop.storage.codec import read_act


def usual_blocks(desk: Desk) -> tuple[BlockCount, ...]:
    """Return the blocks of the latest count taken block by block, as they were counted; empty before the first."""
    counted = [(row.counted_at, row.ordinal, row.blocks) for row in matters(desk) if row.blocks and row.counted_at]
    return max(counted)[2] if counted else ()


def delegations_present(desk: Desk, matter_id: MatterId) -> tuple[tuple[str, int], ...]:
    """Return each branch with how many of it were present when the vote on a matter opened, in Vietnamese order.

    They add up to the presence frozen then. Raises RuleRefusal VOTE_NOT_OPEN.
    """
    j, d = t.journal.c, t.delegate.c
    openings = select(j.payload).where(j.kind == VoteOpened.kind).order_by(j.recorded_at.desc(), j.sequence.desc())
    with desk.read() as connection:
        acts = (read_act(VoteOpened.kind, payload) for payload in connection.execute(openings).scalars())
        opened = next((act for act in acts if isinstance(act, VoteOpened) and _concerns(act, matter_id)), None)
        if opened is None:
            raise RuleRefusal(Code.VOTE_NOT_OPEN)
        branches = {row.delegate_id: row for row in connection.execute(select(d.delegate_id, d.branch, d.branch_key))}
    present = Counter((branches[each].branch_key, branches[each].branch) for each in opened.present)
    return tuple((branch, count) for (_, branch), count in sorted(present.items()))


def _concerns(act: VoteOpened, matter_id: MatterId) -> bool:
    return matter_id == act.matter_id or matter_id in act.together
