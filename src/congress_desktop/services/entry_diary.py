"""The diary of typing a round's papers in: which paper, which reading, by whom and when, and how the readings met.

It never says how a paper was marked: what the counting board decided stands in the board's own words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from congress_desktop.domain import acts as a
from congress_desktop.domain.ballot_batches import batch_of
from congress_desktop.domain.ballots import Paper as BallotPaper
from congress_desktop.domain.ballots import PaperState, differences
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import RoundId
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_papers import SAMPLE_NOTE, round_subject, voting_day
from congress_desktop.services.election_reading import entry_view, round_row
from congress_desktop.services.election_views import ElectionRow, EntryView, RoundRow
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import (
    Block,
    Heading,
    Paper,
    Paragraph,
    Run,
    Signature,
    Table,
    TableColumn,
    TableRow,
)
from congress_desktop.services.round_acts import RoundAct, acts_of_round
from congress_desktop.texts.forms import clock_time_seconds, grouped, local, padded_count
from congress_desktop.texts.labels import act_title, label

_READ = (a.BallotRead, a.BallotsTaken, a.BatchCounted)


def diary_key(election: int, number: int) -> str:
    """Return the key of a round's diary, by the election's place on the list and the round's number."""
    return f"diary-{election}-{number}"


def entry_diary(desk: Desk, round_id: RoundId) -> Paper:
    """Return the diary of a round's entry. Raises RuleRefusal NO_SUCH_RECORD, or PAPERS_UNREAD before a reading."""
    with desk.read() as connection:
        made = _read(connection, round_id)
    return made.paper()


def _read(connection: Connection, round_id: RoundId) -> "_Diary":
    election, row = round_row(connection, round_id)
    view = entry_view(connection, row)
    acts = acts_of_round(connection, round_id)
    if not any(view.read):
        raise RuleRefusal(Code.PAPERS_UNREAD, missing=row.collected)
    return _Diary(election, row, view, acts, PaperFrame(connection))


@dataclass(frozen=True)
class _Diary:
    """Everything that the diary is made of."""

    election: ElectionRow
    row: RoundRow
    view: EntryView
    acts: Sequence[RoundAct]
    frame: PaperFrame

    def paper(self) -> Paper:
        """Return the diary."""
        return self.frame.paper(
            "NHẬT KÝ NHẬP PHIẾU",
            round_subject(self.election, self.row, self.frame),
            tuple(self._blocks()),
            self._signatures(),
            body=("BAN KIỂM PHIẾU",),
            dated=voting_day(self.frame, self.row),
            sample_note=SAMPLE_NOTE,
        )

    def _signatures(self) -> tuple[Signature, ...]:
        readers = (
            Signature(f"NGƯỜI NHẬP LẦN {number}", "(ký, ghi rõ họ tên)", names[0] if len(names) == 1 else "")
            for number, names in enumerate(self.view.typists, 1)
        )
        return (*readers, self.frame.signature(CongressBody.COUNTING_BOARD))

    @property
    def _in_batches(self) -> bool:
        return self.view.mode is EntryMode.BATCHES

    def _blocks(self) -> Iterator[Block]:
        yield _plain(self._lead())
        yield _plain(self.election.rules.tally.notice.value)
        yield Heading("I- CÁC LẦN NHẬP")
        yield self._readings()
        yield Heading("II- PHIẾU ĐƯỢC XEM LẠI VÀ QUYẾT ĐỊNH" if not self._in_batches else "II- XẤP ĐƯỢC ĐẾM LẠI")
        yield from self._listed(self._looked_at(), "Không có.")
        yield Heading("III- LẦN NHẬP ĐÃ RÚT LẠI")
        yield from self._listed(self._withdrawn(), "Không có.")
        yield Heading("IV- NHỮNG VIỆC KHÁC")
        yield from self._listed(self._others(), "Không có.")

    def _lead(self) -> str:
        view = self.view
        first, second = (", ".join(names) or "chưa có" for names in view.typists)
        how = f"theo từng xấp {grouped(view.batch_size)} phiếu" if self._in_batches else "từng phiếu"
        agreed, of = grouped(view.agreed), grouped(view.collected)
        return (
            f"Ban Kiểm phiếu thu về {of} phiếu, nhập {how}. Mỗi phiếu được nhập hai lần độc lập: lần 1 do {first}, "
            f"lần 2 do {second}. Khớp {agreed}/{of} phiếu; xem lại và quyết định {grouped(view.settled)}; còn khác "
            f"nhau {grouped(view.differing)}. Nhật ký ghi số của phiếu, lần nhập, người nhập và giờ nhập; không ghi "
            "phiếu được đánh dấu thế nào."
        )

    def _readings(self) -> Table:
        """Return a line for each paper, or each batch, with both readings and how they met."""
        unit = "Xấp" if self._in_batches else "Phiếu"
        columns = (
            TableColumn(unit, 14, "center"),
            TableColumn("Người nhập", None, group="Lần 1"),
            TableColumn("Giờ", 20, "center", group="Lần 1"),
            TableColumn("Người nhập", None, group="Lần 2"),
            TableColumn("Giờ", 20, "center", group="Lần 2"),
            TableColumn("Đối chiếu", 35),
        )
        when = self._times()
        rows: list[TableRow] = []
        batch = 0
        for number, first_by, second_by, state in self._units():
            if not self._in_batches and batch_of(number, self.view.batch_size) != batch:
                batch = batch_of(number, self.view.batch_size)
                rows.append(TableRow((f"Xấp {batch}",), group=True))
            times = [self._hour(when.get((number, pass_number))) for pass_number in (1, 2)]
            rows.append(TableRow((str(number), first_by, times[0], second_by, times[1], label(state))))
        return Table(columns, tuple(rows), dense=True)

    def _units(self) -> Iterator[tuple[int, str, str, PaperState]]:
        if self._in_batches:
            yield from ((each.batch, each.first_by, each.second_by, each.state) for each in self.view.batches)
        else:
            yield from ((each.number, each.first_by, each.second_by, each.state) for each in self.view.papers)

    def _times(self) -> dict[tuple[int, int], datetime]:
        """Return when each standing reading was recorded, by its paper or batch and its pass."""
        found: dict[tuple[int, int], datetime] = {}
        for each in self.acts:
            if each.withdrawn_at is None:
                found.update(dict.fromkeys(_readings_of(each.act), each.at))
        return found

    def _looked_at(self) -> Iterator[tuple[str, ...]]:
        """Yield the papers that the board decided, or those it took as valid against the proposal, with the words."""
        papers = {each.number: each for each in self.view.papers}
        for each in self.acts:
            if each.withdrawn_at is not None:
                continue
            match each.act:
                case a.BallotSettled() as act:
                    said = f"{_difference(papers[act.number])}; {act.ruling.decided_by} quyết định: {act.ruling.reason}"
                    yield f"Phiếu {act.number}", self._hour(each.at), said
                case a.BatchSettled() as act:
                    yield f"Xấp {act.batch}", self._hour(each.at), f"{act.ruling.decided_by}: {act.ruling.reason}"
                case a.BallotRead(decision=decision) as act if decision:
                    said = f"nhập lần {act.pass_number}, nhận là hợp lệ theo quyết định: {decision}"
                    yield f"Phiếu {act.number}", self._hour(each.at), said
                case _:
                    pass

    def _withdrawn(self) -> Iterator[tuple[str, ...]]:
        unit = "Xấp" if self._in_batches else "Phiếu"
        for each in self.acts:
            if each.withdrawn_at is None or not isinstance(each.act, _READ):
                continue
            numbers = [str(number) for number, _ in _readings_of(each.act)]
            named = numbers[0] if len(numbers) == 1 else f"{numbers[0]} đến {numbers[-1]}"
            typed = f"lần {each.act.pass_number}, {each.act.typed_by}"
            said = f"{typed}; rút lúc {self._hour(each.withdrawn_at)}: {each.reason}"
            yield f"{unit} {named}", self._hour(each.at), said

    def _others(self) -> Iterator[tuple[str, ...]]:
        """Yield what else happened to the papers and the result."""
        for each in self.acts:
            if each.withdrawn_at is None and not isinstance(each.act, (*_READ, a.BallotSettled, a.BatchSettled)):
                yield act_title(each.act.kind), self._hour(each.at), f"{each.subject} (người ghi: {each.operator})"

    def _hour(self, at: datetime | None) -> str:
        """Return when something was recorded; the day stands before it unless it is that of the voting."""
        if at is None:
            return ""
        day = local(at).date()
        hour = clock_time_seconds(at)
        return hour if day == voting_day(self.frame, self.row) else f"{day.day}/{day.month} {hour}"

    def _listed(self, lines: Iterator[tuple[str, ...]], nothing: str) -> Iterator[Block]:
        rows = tuple(map(TableRow, lines))
        if rows:
            columns = (TableColumn("Việc", 42), TableColumn("Giờ", 20, "center"), TableColumn("Nội dung"))
            yield Table(columns, rows, dense=True)
        else:
            yield _plain(nothing)


def _readings_of(act: a.Act) -> Iterator[tuple[int, int]]:
    """Yield the papers, or the batch, that an act reads, each with the pass."""
    match act:
        case a.BallotRead():
            yield act.number, act.pass_number
        case a.BatchCounted():
            yield act.batch, act.pass_number
        case a.BallotsTaken():
            yield from ((number, act.pass_number) for number in act.numbers)


def _difference(paper: BallotPaper) -> str:
    """Return on how much two readings differed, and on nobody in particular."""
    if paper.first is None or paper.second is None or paper.first == paper.second:
        return "hai lần nhập khớp, xem lại"
    if bool(paper.first.invalid) != bool(paper.second.invalid):
        return "hai lần nhập khác nhau về hợp lệ"
    if paper.first.invalid:
        return "hai lần nhập khác nhau về lý do không hợp lệ"
    return f"hai lần nhập khác nhau ở {padded_count(len(differences(paper.first, paper.second)))} người"


def _plain(text: str) -> Paragraph:
    return Paragraph((Run(text),))
