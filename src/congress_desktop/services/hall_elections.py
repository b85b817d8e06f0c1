"""What the hall may see of the elections of a sitting: the result released last, as the counting board confirmed it."""

from dataclasses import dataclass
from datetime import datetime

from congress_desktop.domain.election_rounds import ResultState
from congress_desktop.domain.ids import SittingId
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_reading import election_rows
from congress_desktop.services.election_results import result_view
from congress_desktop.services.election_views import ResultView


@dataclass(frozen=True)
class ReleasedElection:
    """The result of a round that was released, and when."""

    result: ResultView
    at: datetime


def hall_election(desk: Desk, sitting_id: SittingId) -> ReleasedElection | None:
    """Return the round's result that was released last in a sitting, None while there is none."""
    with desk.read() as connection:
        released = [
            (row.released_at, row.round_id)
            for election in election_rows(connection)
            for row in election.rounds
            if row.sitting_id == sitting_id and row.result_state is ResultState.RELEASED and row.released_at
        ]
        if not released:
            return None
        at, round_id = max(released)
        return ReleasedElection(result_view(connection, round_id), at)
