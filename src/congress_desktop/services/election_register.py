"""The papers and workbooks of secret ballots as the register lists them, round after round."""

from collections.abc import Iterator
from functools import partial

from sqlalchemy import Connection

from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import ResultState, RoundState
from congress_desktop.domain.elections import ElectionKind
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ElectionId, RoundId
from congress_desktop.services.composition import Outline
from congress_desktop.services.counting_minutes import counting_key, counting_minutes, counting_outline
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_minutes import election_key, election_minutes, election_outline
from congress_desktop.services.election_reading import chosen_round, election_rows
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.services.entry_diary import diary_key, entry_diary
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_kinds import BookKind, PaperKind
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.raw_papers import book_key, raw_papers_workbook
from congress_desktop.services.sheets import Workbook


def election_papers(desk: Desk) -> tuple[PaperKind, ...]:
    """Return the papers of every election, round after round; a round whose papers are not collected has none yet."""
    with desk.read() as connection:
        rows = election_rows(connection)
    return tuple(kind for row in rows for kind in papers_of_election(row))


def papers_of_election(election: ElectionRow) -> Iterator[PaperKind]:
    """Yield the papers of one election: counting minutes and diary of each round, then the election's own minutes."""
    rounds = [row for row in election.rounds if row.state is RoundState.COLLECTED]
    for row in rounds:
        yield from _of_round(election, row)
    if rounds and election.plan.kind is ElectionKind.ELECTION:
        yield PaperKind(
            election_key(election.ordinal),
            f"Biên bản bầu cử {election.plan.title}",
            f"bien-ban-bau-cu-{election.ordinal}",
            partial(_election_minutes, election.election_id),
            numbered=True,
        )


ELECTION_WORDS = ("counting", "diary", "election")
"""What the command line calls the papers of a round and of its election."""


def election_paper_key(desk: Desk, word: str, ordinal: int | None = None, number: int | None = None) -> str:
    """Return the key of a paper of secret ballots by its word, for a round chosen as `chosen_round` does.

    Raises RuleRefusal NO_SUCH_ROUND.
    """
    with desk.read() as connection:
        election, row = chosen_round(connection, ordinal, number)
    if word == "election":
        return election_key(election.ordinal)
    return (counting_key if word == "counting" else diary_key)(election.ordinal, row.number)


def is_composed(key: str) -> bool:
    """Tell whether a key is that of minutes of counting or of an election, in which a clerk writes."""
    return key.partition("-")[0] in {"counting", "election"}


def outline_of(connection: Connection, frame: PaperFrame, key: str) -> Outline:
    """Return the outline of minutes of counting or of an election by their key. Raises RuleRefusal NO_SUCH_RECORD."""
    for election in election_rows(connection):
        if key == election_key(election.ordinal):
            return election_outline(connection, frame, election.election_id)
        for row in election.rounds:
            if key == counting_key(election.ordinal, row.number):
                return counting_outline(connection, frame, row.round_id)
    raise RuleRefusal(Code.NO_SUCH_RECORD)


def election_books(desk: Desk) -> tuple[BookKind, ...]:
    """Return the workbook of raw papers of every round whose result is confirmed."""
    with desk.read() as connection:
        rows = election_rows(connection)
    return tuple(kind for election in rows for kind in books_of_election(election))


def books_of_election(election: ElectionRow) -> Iterator[BookKind]:
    """Yield the workbook of raw papers of every round of an election whose result is confirmed."""
    for row in election.rounds:
        if row.result_state is not ResultState.DRAFT:
            yield _book(election, row)


def _book(election: ElectionRow, row: RoundRow) -> BookKind:
    return BookKind(
        book_key(election.ordinal, row.number),
        f"Phiếu đã nhập {election.plan.title}, lần {row.number}",
        f"phieu-da-nhap-{election.ordinal}-lan-{row.number}",
        partial(_raw_papers, row.round_id),
    )


def _raw_papers(round_id: RoundId, desk: Desk) -> Workbook:
    return raw_papers_workbook(desk, round_id)


def _of_round(election: ElectionRow, row: RoundRow) -> Iterator[PaperKind]:
    named = f"{election.plan.title}, lần {row.number}"
    place = f"{election.ordinal}-lan-{row.number}"
    yield PaperKind(
        counting_key(election.ordinal, row.number),
        f"Biên bản kiểm phiếu {named}",
        f"bien-ban-kiem-phieu-{place}",
        partial(_counting_minutes, row.round_id),
        numbered=True,
        book=book_key(election.ordinal, row.number),
    )
    yield PaperKind(
        diary_key(election.ordinal, row.number),
        f"Nhật ký nhập phiếu {named}",
        f"nhat-ky-nhap-phieu-{place}",
        partial(_entry_diary, row.round_id),
    )


def _counting_minutes(round_id: RoundId, desk: Desk) -> Paper:
    return counting_minutes(desk, round_id)


def _election_minutes(election_id: ElectionId, desk: Desk) -> Paper:
    return election_minutes(desk, election_id)


def _entry_diary(round_id: RoundId, desk: Desk) -> Paper:
    return entry_diary(desk, round_id)
