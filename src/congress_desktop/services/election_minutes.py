"""The minutes of an election: its list, all its rounds, and who was elected."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import Connection

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import ResultState
from congress_desktop.domain.elections import ElectionKind, ElectionState, NominationSource
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ElectionId
from congress_desktop.domain.tally import Outcome
from congress_desktop.services.composition import (
    Figures,
    Outline,
    Own,
    Part,
    Section,
    Sentence,
    composed,
    written_texts,
)
from congress_desktop.services.counting_minutes import counting_key
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_paper_parts import (
    asked,
    base_phrase,
    copies,
    people,
    rules_words,
    said,
    share_number,
    surplus_words,
    with_votes,
)
from congress_desktop.services.election_papers import SAMPLE_NOTE, voting_day
from congress_desktop.services.election_reading import election_row
from congress_desktop.services.election_results import result_view
from congress_desktop.services.election_views import ElectionRow, NomineeFigures, NomineeRow, ResultView
from congress_desktop.services.open_votes import matter_rows
from congress_desktop.services.paper_frame import PaperFrame, paper_number
from congress_desktop.services.paper_models import (
    Block,
    NameList,
    Paper,
    Run,
    Table,
    TableColumn,
    TableRow,
    missing,
)
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.election_words import (
    election_subject,
    election_title,
    meeting_word,
    ordinal,
    voters_word,
)
from congress_desktop.texts.forms import decimal, full_date, grouped, local, padded_count, percentage, spoken_time
from congress_desktop.texts.labels import label


def election_key(election: int) -> str:
    """Return the key of an election's minutes, by its place on the list."""
    return f"election-{election}"


def election_minutes(desk: Desk, election_id: ElectionId) -> Paper:
    """Return the minutes of an election. Raises RuleRefusal NO_SUCH_RECORD or RESULT_NOT_RELEASED."""
    with desk.read() as connection:
        made = _Minutes(_read(connection, election_id, PaperFrame(connection)))
        blocks = composed(made.outline(), written_texts(connection, made.key))
    return made.paper(blocks)


def election_outline(connection: Connection, frame: PaperFrame, election_id: ElectionId) -> Outline:
    """Return the outline of an election's minutes. Raises RuleRefusal as `election_minutes`."""
    return _Minutes(_read(connection, election_id, frame)).outline()


@dataclass(frozen=True)
class _Record:
    """Everything that the minutes are made of, read in one transaction; `views` are the rounds that were released."""

    election: ElectionRow
    views: tuple[ResultView, ...]
    matter: MatterRow | None
    frame: PaperFrame


def _read(connection: Connection, election_id: ElectionId, frame: PaperFrame) -> _Record:
    election = election_row(connection, election_id)
    released = [each for each in election.rounds if each.result_state is ResultState.RELEASED]
    if not released or election.plan.kind is ElectionKind.OPINION:
        raise RuleRefusal(Code.RESULT_NOT_RELEASED)
    matters = (row for row in matter_rows(connection) if row.matter_id == election.matter_id)
    return _Record(
        election,
        tuple(result_view(connection, each.round_id) for each in released),
        next(matters, None),
        frame,
    )


class _Minutes:
    """The parts of one election's minutes."""

    def __init__(self, record: _Record) -> None:
        self._election = record.election
        self._views = record.views
        self._matter = record.matter
        self._frame = record.frame
        self._first = record.views[0]
        self._meeting = meeting_word(record.election.plan.electorate)
        self._voters = voters_word(record.election.plan.electorate)

    @property
    def key(self) -> str:
        """The key of these minutes in the register."""
        return election_key(self._election.ordinal)

    def paper(self, blocks: tuple[Block, ...]) -> Paper:
        """Return the minutes around their blocks."""
        frame = self._frame
        bodies = (CongressBody.SECRETARIAT, CongressBody.COUNTING_BOARD, CongressBody.PRESIDIUM)
        return frame.paper(
            "BIÊN BẢN BẦU CỬ",
            election_subject(self._election.plan, frame.plan.host, frame.plan.term),
            blocks,
            tuple(frame.signature(body) for body in bodies),
            key=self.key,
            symbol="BB",
            dated=voting_day(frame, self._views[-1].round),
            sample_note=SAMPLE_NOTE,
        )

    def outline(self) -> Outline:
        """Return the outline of the minutes; the clerk writes what no record holds, the figures are the journal's."""
        handed = "Kiến nghị, khiếu nại và bàn giao phiếu"
        return Outline(
            self.key,
            (
                Section("Mở đầu", (Sentence("lead", (Run(self._lead()),)), said(self._presence()))),
                Section("Chuẩn bị bầu cử", tuple(self._preparation()), "I- CHUẨN BỊ BẦU CỬ"),
                Section(
                    "Diễn biến và kết quả bầu cử",
                    (*self._rounds(), *self._elected()),
                    "II- DIỄN BIẾN VÀ KẾT QUẢ BẦU CỬ",
                ),
                Section(handed, tuple(_handing_over()), f"III- {handed.upper()}"),
                Section("Kết thúc", tuple(self._ending())),
            ),
        )

    def _lead(self) -> str:
        began = self._first.round.issued_at
        when = f", từ {spoken_time(began)} {full_date(local(began).date())}" if began else ""
        title = election_title(self._election.plan, self._frame.plan.host)
        return f"Thực hiện {rules_words(self._election.rules)}{when}, {self._meeting} tiến hành bầu {title}."

    def _presence(self) -> str:
        summoned, present = self._first.summoned, self._first.round.present or 0
        return (
            f"Tổng số {self._voters} chính thức được triệu tập: {people(summoned)}; có mặt khi bầu cử: "
            f"{people(present)} ({percentage(present, summoned)}); vắng mặt: {people(summoned - present)}."
        )

    def _preparation(self) -> Iterator[Part]:
        yield Sentence("conduct", (missing("người điều hành bầu cử"), Run(".")), "Điều hành")
        yield Sentence("seats", (Run(f"cần bầu {people(self._election.plan.seats)}."),), "Số lượng")
        yield Sentence("nominations", (Run("Kết quả như sau:"),), "Ứng cử, đề cử, xin rút")
        yield Figures(self._nominations())
        yield Sentence("list", (Run(f"{self._cap_words()} {self._list_words(len(self._first.round.nominees))}"),))
        yield Sentence("board", self._board_words(), "Ban Kiểm phiếu")

    def _nominations(self) -> Table:
        """Return who was put forward by whom, who was let off, and the list that these make."""
        put_forward = Counter(each.nominee.source for each in self._election.nominees)
        gone = [each for each in self._election.nominees if each.withdrawn is not None]
        listed = len(self._first.round.nominees)
        later = put_forward.total() - len(gone) - listed
        prepared = put_forward[NominationSource.CONVENING_COMMITTEE]
        columns = (TableColumn("Nội dung", 65), TableColumn("Số lượng", 30, "center"), TableColumn("Ghi chú"))
        rows = [
            TableRow(
                ("Cấp ủy triệu tập chuẩn bị", _some(prepared), surplus_words(prepared, self._election.plan.seats))
            ),
            TableRow(("Đề cử tại Đại hội", _some(put_forward[NominationSource.FLOOR]), "")),
            TableRow(("Ứng cử tại Đại hội", _some(put_forward[NominationSource.SELF]), "")),
            TableRow(("Cho rút khỏi danh sách", _some(len(gone)), "; ".join(map(_withdrawal, gone)))),
        ]
        if later:
            rows.append(TableRow(("Bổ sung trước lần bầu sau", _some(later), "")))
        words = surplus_words(listed, self._election.plan.seats)
        return Table(columns, (*rows, TableRow(("Danh sách bầu cử", people(listed), words), bold=True)))

    def _cap_words(self) -> str:
        limits, seats = self._election.rules.surplus, self._election.plan.seats
        cap = self._election.surplus_cap
        if len(self._first.round.nominees) == seats:
            return "Danh sách bầu cử không có số dư."
        if seats <= limits.small_body_most_seats.value:
            return f"Bầu {people(seats)} thì số dư nhiều nhất là {people(cap)}."
        return f"Số dư không quá {_percent(limits.cap.value)} số lượng cần bầu (tối đa {people(cap)})."

    def _list_words(self, names: int) -> str:
        vote = self._matter
        if vote is not None and vote.in_favour is not None:
            base = vote.base_count or 0
            voters = f"{self._voters} {label(vote.base)}" if vote.base else self._voters
            against = f"; không tán thành: {padded_count(vote.against)} {self._voters}" if vote.against else ""
            other = f"; ý kiến khác: {padded_count(vote.other_opinion)} {self._voters}" if vote.other_opinion else ""
            return (
                f"{self._meeting} biểu quyết thông qua danh sách bầu cử gồm {people(names)}; kết quả: "
                f"{grouped(vote.in_favour)}/{grouped(base)} {voters} tán thành ({percentage(vote.in_favour, base)})"
                f"{against}{other}."
            )
        note = f": {self._election.list_note.rstrip('.')}" if self._election.list_note else ""
        return f"Danh sách bầu cử gồm {people(names)} đã chốt{note}."

    def _board_words(self) -> tuple[Run, ...]:
        board = self._frame.members(CongressBody.COUNTING_BOARD)
        if not board:
            return missing("danh sách Ban Kiểm phiếu"), Run(".")
        head = next((each.full_name for each in board if each.head), "")
        led = f", do đồng chí {head} làm Trưởng ban" if head else ""
        others = ", ".join(each.full_name for each in board if not each.head)
        rest = f". Các thành viên: {others}" if others else ""
        on_list = {each.delegate_id for view in self._views for each in view.round.nominees}
        off = (
            ". Không thành viên nào có tên trong danh sách bầu cử"
            if not any(each.delegate_id in on_list for each in board)
            else ""
        )
        return (Run(f"gồm {people(len(board))}{led}{rest}{off}."),)

    def _rounds(self) -> Iterator[Part]:
        count = len(self._views)
        yield said(f"{self._meeting} bầu bằng phiếu kín, {'một' if count == 1 else padded_count(count)} lần bầu:")
        columns = (
            TableColumn("Lần\nbầu", 15, "center"),
            TableColumn("Cần bầu /\ndanh sách", None, "center"),
            *(TableColumn(each, 20, "center") for each in ("Có mặt", "Phát ra", "Thu về")),
            TableColumn("Không\nhợp lệ", 21, "center"),
            TableColumn("Hợp lệ", 20, "center"),
            TableColumn("Trúng cử", 22, "center"),
        )
        yield Figures(Table(columns, tuple(map(_round_row, self._views))))
        yield said(self._details())
        for view in self._views:
            if tied := view.of(Outcome.TIED):
                listed = ", ".join(map(with_votes, tied))
                yield said(
                    f"Lần bầu thứ {ordinal(view.round.number)}: {people(len(tied))} bằng phiếu nhau ở vị trí trúng cử "
                    f"cuối: {listed}."
                )

    def _details(self) -> str:
        """Return where each round's figures stand in full, and what they were taken of."""
        keys = [counting_key(self._election.ordinal, view.round.number) for view in self._views]
        numbers = [paper_number(self._frame.number_of(key), "BB").removeprefix("Số ") for key in keys]
        named = [
            f"số {number}" if number[:1].isdigit() else f"lần bầu thứ {ordinal(view.round.number)}"
            for number, view in zip(numbers, self._views, strict=True)
        ]
        bases = list(dict.fromkeys(map(base_phrase, self._views)))
        return (
            f"Kết quả chi tiết ghi tại Biên bản kiểm phiếu {', '.join(named)}. Tỷ lệ tính trên {'; '.join(bases)}. "
            f"{self._first.election.rules.tally.notice.value}"
        )

    def _elected(self) -> Iterator[Part]:
        elected = [(view, line) for view in self._views for line in view.of(Outcome.ELECTED)]
        if elected:
            yield said("Các đồng chí sau đây trúng cử, xếp theo số phiếu từ cao xuống thấp:")
            yield Figures(_elected_list(elected, several=len(self._views) > 1))
        left = self._election.plan.seats - len(elected)
        done, of = padded_count(len(elected)), people(self._election.plan.seats)
        ended = self._election.state is ElectionState.ENDED
        if not left:
            yield said(f"Đã bầu đủ {of}.")
        elif ended:
            yield said(f"Đã bầu {done}/{of}, còn thiếu {people(left)}; {self._meeting} không bầu tiếp: {self._note()}.")
        else:
            yield said(f"Đã bầu {done}/{of}, còn thiếu {people(left)}.")

    def _note(self) -> str:
        return self._election.end_note.rstrip(".")

    def _ending(self) -> Iterator[Part]:
        ended = self._election.ended_at
        when = (
            Run(f"{spoken_time(ended)} {full_date(local(ended).date())}") if ended else missing("giờ kết thúc bầu cử")
        )
        yield Sentence("ended", (Run("Việc bầu cử kết thúc vào hồi "), when, Run(".")))
        yield copies()
        yield Own("adoption", "Thông qua biên bản")


def _handing_over() -> Iterator[Part]:
    yield asked("complaints", "Kiến nghị, khiếu nại về bầu cử", "kiến nghị, khiếu nại")
    yield asked("sealing", "Niêm phong, bàn giao phiếu", "niêm phong, bàn giao phiếu")


def _some(count: int) -> str:
    return people(count) if count else "không có"


def _withdrawal(row: NomineeRow) -> str:
    return f"{row.nominee.full_name} ({row.withdrawn})"


def _percent(share: Fraction) -> str:
    """Return a share of the rules in percent: "30%"."""
    return f"{decimal(share * 100, 0 if (share * 100).denominator == 1 else 2)}%"


def _round_row(view: ResultView) -> TableRow:
    row, tally = view.round, view.tally
    counts = (row.present or 0, row.issued or 0, row.collected or 0, tally.invalid, tally.valid)
    wanted = f"{grouped(row.seats)} / {grouped(len(row.nominees))}"
    cells = (grouped(row.number), wanted, *map(grouped, counts), grouped(len(view.of(Outcome.ELECTED))))
    return TableRow(cells)


def _elected_list(elected: Sequence[tuple[ResultView, NomineeFigures]], *, several: bool) -> NameList:
    columns = (
        TableColumn("TT", 9, "center"),
        TableColumn("Họ và tên"),
        *((TableColumn("Lần", 11, "center"),) if several else ()),
        TableColumn("Số\nphiếu", 14, "center"),
        TableColumn("Tỷ lệ\n%", 15, "center"),
    )
    rows = []
    for place, (view, line) in enumerate(elected, 1):
        number = (grouped(view.round.number),) if several else ()
        rows.append(
            TableRow((str(place), line.row.ballot_name, *number, grouped(line.counts.votes), share_number(line)))
        )
    return NameList(columns, tuple(rows))
