"""A secret ballot to practise on: an invented congress in memory, counted by the same use cases as a real one."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select

from congress_desktop.domain.ballots import Paper, PaperState, Reading, proposed_reason
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import CongressPlan, SittingKind
from congress_desktop.domain.elections import BallotForm, ElectionPlan
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import RoundId, SittingId
from congress_desktop.services import ballot_entry, check_in, congresses, election_rounds, elections, roll_import
from congress_desktop.services.ballot_compare import comparison
from congress_desktop.services.ballot_pass import FIRST, SECOND
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_results import result
from congress_desktop.services.election_views import ElectionRow, ResultView, RoundRow
from congress_desktop.services.elections import Nomination
from congress_desktop.services.practice_papers import NAMES, PAPERS, SEATS, InventedPaper, right_votes
from congress_desktop.services.sheets import RawCell, RawRoll, RawRow, RollColumn
from congress_desktop.storage import tables as t
from congress_desktop.storage.store import Store

FIRST_READER, SECOND_READER, BOARD = "người thứ nhất", "người thứ hai", "Ban Kiểm phiếu diễn tập"
_SITTING = SittingId("official-1")
_TITLE = "Cuộc bầu cử diễn tập"


@dataclass(frozen=True)
class PracticeOutcome:
    """How a practice ballot ended: its result, what was counted otherwise than the papers say, and the seconds taken.

    `wrong_papers` are the numbers of papers counted as something else than they are, `wrong_names` the names whose
    votes are not those of the papers; both are empty when all is right.
    """

    result: ResultView
    wrong_papers: tuple[int, ...]
    wrong_names: tuple[str, ...]
    seconds: int

    @property
    def right(self) -> bool:
        """Whether the result is the one that the papers make."""
        return not self.wrong_papers and not self.wrong_names


@dataclass(frozen=True)
class Stand:
    """How far a practice ballot is.

    `typed` counts the papers of the first reading. Once all are typed, `differing` are those to be decided; once
    none is left, `outcome` is set.
    """

    election: ElectionRow
    round: RoundRow
    typed: int
    differing: tuple[Paper, ...] = ()
    outcome: PracticeOutcome | None = None

    @property
    def in_hand(self) -> InventedPaper | None:
        """The paper to be typed or decided now; None when the ballot has ended."""
        if self.differing:
            return PAPERS[self.differing[0].number - 1]
        return PAPERS[self.typed] if self.typed < len(PAPERS) else None


class Practice:
    """One practice ballot beside a real congress, of which only the rules are read; nothing of it reaches a file.

    What its methods return names no changes, since no screen shows any of it. Used by one thread at a time.
    """

    def __init__(self, beside: Desk) -> None:
        self._beside = beside
        self._desk: Desk | None = None
        self._round_id = RoundId("")
        self._begun_at: datetime | None = None

    def begin(self) -> Stand:
        """Set up the invented ballot, its ten papers in the box, in place of one that was begun before."""
        self.close()
        self._desk = desk = replace(self._beside, store=Store.in_memory(), lent=None, number=1)
        _found(desk, *self._profiles())
        elections.plan_election(desk, ElectionPlan(_TITLE, SEATS, BallotForm.STRIKE_OUT))
        election_id = elections.elections(desk)[0].election_id
        elections.add_nominees(desk, election_id, [Nomination(name) for name in NAMES])
        elections.close_list(desk, election_id, note=_TITLE)
        self._round_id = elections.elections(desk)[0].rounds[0].round_id
        _fill_box(desk, self._round_id)
        self._begun_at = desk.clock()
        return self._stand()

    def read(self, number: int, reading: Reading, decision: str) -> Stand:
        """Record the first reading of a paper; after the last one the invented second person has read all ten.

        Raises RuleRefusal as `read_paper`.
        """
        ballot_entry.read_paper(self._open, self._round_id, number, FIRST, reading, FIRST_READER, decision)
        if ballot_entry.entry(self._open, self._round_id).read[0] == len(PAPERS):
            self._read_again()
        return self._stand()

    def decide(self, number: int, reading: Reading, reason: str) -> Stand:
        """Record the deciding look at a paper that was read otherwise. Raises RuleRefusal as `settle_paper`."""
        ballot_entry.settle_paper(self._open, self._round_id, number, reading, BOARD, reason)
        return self._stand()

    def close(self) -> None:
        """Let the invented congress go; nothing of it is left."""
        if self._desk is not None:
            self._desk.store.close()
            self._desk = None

    @property
    def _open(self) -> Desk:
        if self._desk is None:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        return self._desk

    def _profiles(self) -> tuple[str, str]:
        """Return the texts of the rule set and the layout that the real congress is held under."""
        with self._beside.read() as connection:
            rule_set, layout = connection.execute(select(t.congress.c.rule_set, t.congress.c.layout)).one()
        return rule_set, layout

    def _read_again(self) -> None:
        election, row = self._rows()
        for paper in PAPERS:
            reading = _reading(election, row, paper.second_struck())
            ballot_entry.read_paper(self._open, self._round_id, paper.number, SECOND, reading, SECOND_READER)

    def _rows(self) -> tuple[ElectionRow, RoundRow]:
        election = elections.elections(self._open)[0]
        return election, election.rounds[0]

    def _stand(self) -> Stand:
        election, row = self._rows()
        found = comparison(self._open, self._round_id)
        stand = Stand(election, row, found.counts.first)
        if not found.complete:
            return stand
        differing = tuple(each for each in found.papers if each.state is PaperState.DIFFERING)
        return replace(stand, differing=differing) if differing else replace(stand, outcome=self._outcome())

    def _outcome(self) -> PracticeOutcome:
        election, row = self._rows()
        view = result(self._open, self._round_id)
        counted = {paper.number: paper.reading for paper in ballot_entry.entry(self._open, self._round_id).papers}
        wrong_papers = tuple(
            paper.number
            for paper in PAPERS
            if not _same(counted.get(paper.number), _reading(election, row, paper.struck))
        )
        wrong_names = tuple(
            line.row.ballot_name
            for line, votes in zip(view.ballot_order, right_votes(), strict=True)
            if line.counts.votes != votes
        )
        begun = self._begun_at or self._open.clock()
        return PracticeOutcome(view, wrong_papers, wrong_names, int((self._open.clock() - begun).total_seconds()))


def _same(counted: Reading | None, right: Reading) -> bool:
    """Tell whether a paper was counted as what it is; why an invalid one is invalid is the counting board's to say."""
    return counted is not None and (counted == right or bool(counted.invalid and right.invalid))


def _reading(election: ElectionRow, row: RoundRow, struck: tuple[int, ...]) -> Reading:
    """Return what somebody reads who strikes out these numbers, invalid where the rule set would call it so."""
    reading = Reading(against=tuple(row.nominee_ids[number - 1] for number in struck))
    reason = proposed_reason(reading, row.nominee_ids, row.seats, row.form, election.rules.ballot)
    return Reading(invalid=reason) if reason else reading


def _found(desk: Desk, rule_set: str, layout: str) -> None:
    """Found a congress of as many invented delegates as there are papers, all of them present."""
    plan = CongressPlan(
        title="Đại hội diễn tập",
        organization="Diễn tập",
        host="Diễn tập",
        term="Diễn tập",
        venue="",
        locality="Diễn tập",
        sittings=congresses.planned_sittings([(SittingKind.OFFICIAL, desk.clock().date())]),
        summoned_count=len(PAPERS),
        member_count=len(PAPERS),
        branch_count=1,
        sample=True,
    )
    congresses.found_congress(desk, plan, rule_set, layout)
    rows = tuple(_roll_row(paper.number) for paper in PAPERS)
    roll_import.apply_import(desk, roll_import.preview(desk, RawRoll("", "", (1, 1), rows)))
    for paper in PAPERS:
        check_in.check_in(desk, _SITTING, str(paper.number))


def _roll_row(number: int) -> RawRow:
    facts: dict[RollColumn, str | int] = {
        RollColumn.ORDINAL: number,
        RollColumn.FULL_NAME: f"Đại Biểu Diễn Tập {number}",
        RollColumn.BIRTH_MALE: f"{number:02d}/01/1970",
    }
    return RawRow(number, "Chi bộ diễn tập", {column: RawCell("", value) for column, value in facts.items()})


def _fill_box(desk: Desk, round_id: RoundId) -> None:
    count = len(PAPERS)
    election_rounds.print_ballots(desk, round_id, count)
    election_rounds.issue_ballots(desk, round_id, _SITTING, count)
    election_rounds.collect_ballots(desk, round_id, count)
