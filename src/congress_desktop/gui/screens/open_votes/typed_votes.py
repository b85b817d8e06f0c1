"""Everything typed for the open votes and not yet recorded; no widget is known here.

Matters that were opened together share what is typed, but for those that are counted apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from congress_desktop.domain.acts import CountedApart
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.ids import MatterId
from congress_desktop.domain.open_votes import OpenTally
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.gui.screens.open_votes.typed import Typed, typed_of
from congress_desktop.services.views import MatterRow


@dataclass(frozen=True)
class Recording:
    """What one act records of an opening: the common count, of a matter that has it, and those apart.

    `base` is None where the clerk chose none.
    """

    row: MatterRow
    tally: OpenTally
    base: VoteBase | None
    apart: tuple[CountedApart, ...]


class TypedVotes:
    """What is typed, by matter; it outlives switching between matters and screens."""

    def __init__(self) -> None:
        self._rows: tuple[MatterRow, ...] = ()
        self._common: dict[MatterId, Typed] = {}
        self._apart: dict[MatterId, Typed] = {}

    def show(self, rows: Sequence[MatterRow]) -> None:
        """Go on with the matters as they stand now; only an open one is counted apart."""
        self._rows = tuple(rows)
        is_open = {row.matter_id for row in rows if row.state is MatterState.OPEN}
        self._apart = {matter_id: typed for matter_id, typed in self._apart.items() if matter_id in is_open}

    def opened_with(self, row: MatterRow) -> list[MatterRow]:
        """Return the matters opened together with this one that stand where it stands, this one among them."""
        together = [each for each in self._rows if row.together and each.together == row.together]
        return [each for each in together if each.state is row.state] or [row]

    def counted_with(self, row: MatterRow) -> list[MatterRow]:
        """Return the matters that share one count with this one."""
        if self.is_apart(row):
            return [row]
        return [each for each in self.opened_with(row) if not self.is_apart(each)]

    def is_apart(self, row: MatterRow) -> bool:
        """Tell whether a matter is counted apart from those opened with it."""
        return row.matter_id in self._apart

    def turn_apart(self, row: MatterRow) -> None:
        """Count a matter apart, or with the others again."""
        if self.is_apart(row):
            del self._apart[row.matter_id]
        else:
            self._apart[row.matter_id] = Typed()

    def of(self, row: MatterRow) -> Typed:
        """Return what is typed for a matter, or what was recorded of it; one apart is judged on the common base."""
        if row.base is not None:
            return typed_of(row)
        common = self._common.get(_leader(row), Typed())
        return replace(self._apart[row.matter_id], base=common.base) if self.is_apart(row) else common

    def keep(self, row: MatterRow, typed: Typed) -> None:
        """Keep what is typed for a matter."""
        if self.is_apart(row):
            self._apart[row.matter_id] = typed
        else:
            self._common[_leader(row)] = typed

    def first_waiting(self, row: MatterRow) -> MatterRow | None:
        """Return the first matter of the same opening that cannot be recorded yet; None when all can."""
        present = row.present or 0
        return next((each for each in self.opened_with(row) if not self.of(each).is_complete(present)), None)

    def recording(self, row: MatterRow) -> Recording | None:
        """Return what would be recorded of an opening; None while a count is not complete."""
        if self.first_waiting(row) is not None:
            return None
        present, group = row.present or 0, self.opened_with(row)
        common = next((each for each in group if not self.is_apart(each)), row)
        tallies = [(each, self.of(each).tally(present)) for each in group if self.is_apart(each)]
        tally = self.of(common).tally(present)
        apart = tuple(
            CountedApart(each.matter_id, own.count, own.blocks, own.explanation) for each, own in tallies if own
        )
        return Recording(common, tally, self.of(common).base, apart) if tally else None

    def forget(self, row: MatterRow) -> None:
        """Forget what was typed for an opening, once it is recorded."""
        for each in self.opened_with(row):
            self._common.pop(_leader(each), None)
            self._apart.pop(each.matter_id, None)


def _leader(row: MatterRow) -> MatterId:
    return row.together or row.matter_id
