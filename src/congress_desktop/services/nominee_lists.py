"""A list of nominees as it grows: its surplus against the rule set, where the names came from, what blocks closing."""

from dataclasses import dataclass

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.elections import NominationSource
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ElectionId
from congress_desktop.services.bodies import body_rows
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_reading import election_row
from congress_desktop.services.election_views import ElectionRow
from congress_desktop.services.elections import list_blocks
from congress_desktop.services.views import BodyMemberRow


@dataclass(frozen=True)
class ListView:
    """How a list stands; counts are people who stand. `surplus` is names less seats, below zero while too few.

    `prepared_surplus` is the surplus of the convening committee's own names. `blocks` are what keeps the list from
    being closed, apart from the vote that closes it; empty when nothing does. `board` are who will count, the head
    first; empty while no counting board was formed.
    """

    election: ElectionRow
    surplus: int
    prepared_surplus: int
    by_source: dict[NominationSource, int]
    blocks: tuple[RuleRefusal, ...]
    board: tuple[BodyMemberRow, ...]


def list_view(desk: Desk, election_id: ElectionId) -> ListView:
    """Return how an election's list stands. Raises RuleRefusal NO_SUCH_RECORD. Rules: R-SURPLUS-01, R-SURPLUS-02."""
    with desk.read() as connection:
        row = election_row(connection, election_id)
        blocks = tuple(list_blocks(connection, row))
        board = [each for each in body_rows(connection) if each.body is CongressBody.COUNTING_BOARD]
    sources = [each.nominee.source for each in row.standing]
    by_source = {source: sources.count(source) for source in NominationSource}
    return ListView(
        election=row,
        surplus=len(sources) - row.plan.seats,
        prepared_surplus=by_source[NominationSource.CONVENING_COMMITTEE] - row.plan.seats,
        by_source=by_source,
        blocks=blocks,
        board=tuple(sorted(board, key=lambda each: not each.head)),
    )
