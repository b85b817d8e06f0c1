"""A practice ballot: ten invented papers in an invented congress of its own, kept in memory and then forgotten.

It is read, compared and added up by the use cases of real ballots; nothing of it can reach a congress's file.
"""

from datetime import date

from congress_desktop.domain.ballots import Paper, PaperState, Reading, proposed_reason
from congress_desktop.domain.congresses import CongressPlan, SittingKind
from congress_desktop.domain.elections import BallotForm, ElectionPlan
from congress_desktop.domain.ids import RoundId
from congress_desktop.services import (
    ballot_entry,
    check_in,
    congresses,
    election_results,
    election_rounds,
    elections,
    roll_import,
)
from congress_desktop.services.desk import Clock, Desk, IdSource
from congress_desktop.services.election_reading import round_row
from congress_desktop.services.election_views import ElectionRow, ResultView, RoundRow
from congress_desktop.services.elections import Nomination
from congress_desktop.services.sheets import RawCell, RawRoll, RawRow, RollColumn
from congress_desktop.storage.store import Store

NAMES = ("Đỗ Thị Diễn", "Hoàng Văn Giả", "Lê Thị Luyện", "Phạm Văn Mẫu", "Trần Thị Tập")
"""Invented people in the order of the ballot."""

SEATS = 4
PAPERS: tuple[tuple[int, ...], ...] = ((5,), (4,), (5,), (2, 5), (), (3,), (5,), (1, 4), (5,), (4,))
"""The numbers struck out on each paper. On the fifth nobody is, which is one vote too many."""

MISREAD = {7: (4,)}
"""What the second person reads on a paper otherwise than it says."""

TYPIST, SECOND_PERSON, DECIDER = "Người tập", "Người thứ hai", "Ban Kiểm phiếu"
_KEY = "0" * 32


class Practice:
    """A practice ballot under way. Papers are numbered from 1; `close` forgets it."""

    def __init__(self, desk: Desk, round_id: RoundId) -> None:
        self._desk, self._round_id = desk, round_id
        self.election, self.round = self._rows()

    def _rows(self) -> tuple[ElectionRow, RoundRow]:
        with self._desk.read() as connection:
            return round_row(connection, self._round_id)

    def read(self, number: int, reading: Reading, decision: str = "") -> None:
        """Record what was typed of a paper, and what the second person reads on it.

        Raises RuleRefusal as `ballot_entry.read_paper`.
        """
        ballot_entry.read_paper(self._desk, self._round_id, number, 1, reading, TYPIST, decision)
        second = self._read_on(MISREAD.get(number, PAPERS[number - 1]))
        ballot_entry.read_paper(self._desk, self._round_id, number, 2, second, SECOND_PERSON)

    def _read_on(self, struck: tuple[int, ...]) -> Reading:
        ids = self.round.nominee_ids
        reading = Reading(tuple(ids[place - 1] for place in struck))
        rule = self.election.rules.ballot
        reason = proposed_reason(reading, ids, SEATS, BallotForm.STRIKE_OUT, rule)
        return Reading(invalid=reason) if reason else reading

    def right(self, number: int) -> Reading:
        """Return what a paper says."""
        return self._read_on(PAPERS[number - 1])

    def differing(self) -> tuple[Paper, ...]:
        """Return the papers that the two read otherwise and nobody decided yet."""
        return tuple(each for each in self._papers() if each.state is PaperState.DIFFERING)

    def _papers(self) -> tuple[Paper, ...]:
        return ballot_entry.entry(self._desk, self._round_id).papers

    def decide(self, number: int, reading: Reading, reason: str) -> None:
        """Record the deciding look at a paper. Raises RuleRefusal as `ballot_entry.settle_paper`."""
        ballot_entry.settle_paper(self._desk, self._round_id, number, reading, DECIDER, reason)

    def result(self) -> ResultView:
        """Return the result of the papers as they were read. Raises RuleRefusal as `election_results.result`."""
        return election_results.result(self._desk, self._round_id)

    def mistakes(self) -> tuple[int, ...]:
        """Return the papers that are counted as something else than they say."""
        return tuple(each.number for each in self._papers() if each.reading != self.right(each.number))

    def close(self) -> None:
        """Forget everything."""
        self._desk.store.close()


def begin(rules: str, layout: str, clock: Clock, new_id: IdSource) -> Practice:
    """Return a practice ballot with its ten papers in the box, held under these rules."""
    desk = Desk(Store.in_memory(), clock, new_id, TYPIST)
    count = len(PAPERS)
    plan = CongressPlan(
        title="Đại hội diễn tập",
        organization="Đảng bộ diễn tập",
        host="Đảng bộ diễn tập",
        term="2025 - 2030",
        venue="",
        locality="Diễn Tập",
        sittings=congresses.planned_sittings([(SittingKind.OFFICIAL, date(2025, 8, 14))]),
        summoned_count=count,
        member_count=count,
        branch_count=1,
        executive_count=SEATS,
        standing_count=1,
        inspection_count=1,
    )
    congresses.found_congress(desk, plan, rules, layout, new_key=lambda: _KEY)
    roll_import.apply_import(desk, roll_import.preview(desk, _roll(count)))
    sitting_id = plan.sittings[0].sitting_id
    for number in range(1, count + 1):
        check_in.check_in(desk, sitting_id, str(number))
    elections.plan_election(desk, ElectionPlan("Ban Chấp hành (diễn tập)", SEATS, BallotForm.STRIKE_OUT))
    election_id = elections.elections(desk)[0].election_id
    elections.add_nominees(desk, election_id, [Nomination(name) for name in NAMES])
    elections.close_list(desk, election_id, note="diễn tập")
    round_id = elections.elections(desk)[0].rounds[0].round_id
    election_rounds.print_ballots(desk, round_id, count)
    election_rounds.issue_ballots(desk, round_id, sitting_id, count)
    election_rounds.collect_ballots(desk, round_id, count)
    return Practice(desk, round_id)


def _roll(count: int) -> RawRoll:
    rows = tuple(
        RawRow(
            number,
            "CHI BỘ DIỄN TẬP",
            {
                RollColumn.ORDINAL: RawCell(f"A{number}", number),
                RollColumn.FULL_NAME: RawCell(f"B{number}", f"Đại biểu Diễn Tập {number}"),
                RollColumn.BIRTH_MALE: RawCell(f"C{number}", "1970"),
            },
        )
        for number in range(1, count + 1)
    )
    return RawRoll("dien-tap", "dien-tap", (1, 1), rows)
