"""What the hall may see of the votes of a sitting: the matters under vote, or the results released last."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from congress_desktop.domain.ids import SittingId
from congress_desktop.domain.open_votes import Count
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import matters
from congress_desktop.services.views import MatterRow


@dataclass(frozen=True)
class UnderVote:
    """Matters that were put to the vote and whose results are not released: what they are, and no figure."""

    titles: tuple[str, ...]
    ordinals: tuple[int, ...]
    counted: bool
    at: datetime


@dataclass(frozen=True)
class ReleasedVotes:
    """Results released at one time, in the order of the list; several only when they were opened together."""

    rows: tuple[MatterRow, ...]
    at: datetime

    @property
    def common(self) -> MatterRow:
        """The first of the matters whose answers most of them share."""
        shared: Count = Counter(row.count for row in self.rows).most_common(1)[0][0]
        return next(row for row in self.rows if row.count == shared)

    @property
    def apart(self) -> tuple[MatterRow, ...]:
        """The matters that were answered differently."""
        shared = self.common.count
        return tuple(row for row in self.rows if row.count != shared)

    @property
    def carried(self) -> int:
        """How many of the matters were carried."""
        return sum(1 for row in self.rows if row.carried)


def hall_vote(desk: Desk, sitting_id: SittingId) -> UnderVote | ReleasedVotes | None:
    """Return what happened last among the votes of a sitting, None before the first was opened."""
    voted = [(row.released_at or row.opened_at, row) for row in matters(desk) if row.sitting_id == sitting_id]
    moments = [(at, row) for at, row in voted if at is not None]
    if not moments:
        return None
    at, latest = max(moments, key=lambda each: (each[0], each[1].ordinal))
    same = tuple(
        row
        for other, row in moments
        if row is latest or (other == at and row.together and row.together == latest.together)
    )
    if latest.state is MatterState.RELEASED:
        return ReleasedVotes(same, at)
    waiting = [row for row in same if row.state is not MatterState.RELEASED]
    return UnderVote(
        tuple(row.title for row in waiting),
        tuple(row.ordinal for row in waiting),
        latest.state is MatterState.COUNTED,
        at,
    )
