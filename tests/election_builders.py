"""Builders of small elections: a list, its round, and papers read twice."""

from collections.abc import Sequence
from pathlib import Path

from builders import OFFICIAL, TestClock, a_congress, a_roll
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.elections import BallotForm, ElectionPlan
from congress_desktop.domain.ids import ElectionId, RoundId
from congress_desktop.services import ballot_entry, check_in, election_results, election_rounds, elections
from congress_desktop.services.attendance import present_delegates
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.services.elections import Nomination

CANDIDATES = ("Lê Văn Bách", "Trần Thị Cúc", "Phạm Văn Dũng", "Hoàng Thị Giang", "Đỗ Văn Hải")
"""Invented people in the order in which a ballot prints them."""


def a_voting_congress(
    delegates: int = 7,
    present: int | None = None,
    path: Path | None = None,
    clock: TestClock | None = None,
    **plan: object,
) -> Desk:
    """Return a congress of so many delegates, the first so many of them present at the official sitting."""
    names = [f"Nguyễn Văn {chr(ord('A') + number // 26)}{chr(ord('a') + number % 26)}" for number in range(delegates)]
    desk = a_roll(a_congress(path, clock, summoned_count=delegates, **plan), names)
    for number in range(1, (delegates if present is None else present) + 1):
        check_in.check_in(desk, OFFICIAL, str(number))
    return desk


def an_election(
    desk: Desk,
    names: Sequence[str] = CANDIDATES,
    seats: int = 4,
    form: BallotForm = BallotForm.STRIKE_OUT,
    **plan: object,
) -> ElectionId:
    """Return an election whose list is open and holds these names."""
    elections.plan_election(desk, ElectionPlan("Ban Chấp hành", seats, form, **plan))  # type: ignore[arg-type]
    election_id = elections.elections(desk)[-1].election_id
    elections.add_nominees(desk, election_id, [Nomination(name) for name in names])
    return election_id


def a_round(
    desk: Desk,
    names: Sequence[str] = CANDIDATES,
    seats: int = 4,
    form: BallotForm = BallotForm.STRIKE_OUT,
    papers: int | None = None,
    **plan: object,
) -> RoundId:
    """Return the first round of an election, its papers in the box, none of them read."""
    election_id = an_election(desk, names, seats, form, **plan)
    elections.close_list(desk, election_id, note="Đại hội biểu quyết giơ thẻ")
    round_id = the_round(desk, election_id).round_id
    collect(desk, round_id, papers)
    return round_id


def collect(desk: Desk, round_id: RoundId, papers: int | None = None, mode: EntryMode = EntryMode.PAPERS) -> None:
    """Print, hand out and collect so many papers, one for each of those present unless told."""
    row = round_of(desk, round_id)[1]
    with desk.read() as connection:
        present = len(present_delegates(connection, OFFICIAL))
    count = present if papers is None else papers
    election_rounds.print_ballots(desk, row.round_id, count + 3)
    election_rounds.issue_ballots(desk, row.round_id, OFFICIAL, count, "" if count == present else "có người ra ngoài")
    election_rounds.collect_ballots(desk, row.round_id, count, mode, batch_size=5)


def the_round(desk: Desk, election_id: ElectionId) -> RoundRow:
    """Return an election's latest round."""
    last = elections.election(desk, election_id).last_round
    assert last is not None
    return last


def round_of(desk: Desk, round_id: RoundId) -> tuple[ElectionRow, RoundRow]:
    """Return a round with its election."""
    for election in elections.elections(desk):
        for row in election.rounds:
            if row.round_id == round_id:
                return election, row
    raise AssertionError(round_id)


def read_twice(desk: Desk, round_id: RoundId, lines: Sequence[str]) -> None:
    """Type these papers from number 1 on, by Hoa and then by Mai, the same both times."""
    for pass_number, reader in ((1, "Hoa"), (2, "Mai")):
        for number, line in enumerate(lines, 1):
            ballot_entry.read_line(desk, round_id, number, pass_number, line, reader)


def release(desk: Desk, round_id: RoundId) -> None:
    """Confirm and release a round's result."""
    election_results.confirm_result(desk, round_id, "Trần Văn Kiểm")
    election_results.release_result(desk, round_id, "Lê Thị Chứng")
