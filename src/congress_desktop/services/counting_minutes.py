"""The minutes of counting the papers of one round, made of its confirmed result."""

from collections.abc import Iterator

from sqlalchemy import Connection

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import ResultState
from congress_desktop.domain.elections import BallotForm, ElectionKind
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import RoundId
from congress_desktop.domain.tally import Outcome
from congress_desktop.services.composition import (
    Figures,
    Outline,
    Part,
    Section,
    Sentence,
    composed,
    written_texts,
)
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_paper_parts import (
    asked,
    base_phrase,
    copies,
    entry_sentence,
    outcome_facts,
    over_words,
    people,
    rules_words,
    said,
    share_heading,
    share_number,
    surplus_words,
    vote_columns,
)
from congress_desktop.services.election_papers import SAMPLE_NOTE, round_subject, voting_day
from congress_desktop.services.election_reading import round_row
from congress_desktop.services.election_results import result_view
from congress_desktop.services.election_views import NomineeFigures, ResultView
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import (
    Block,
    NameList,
    Paper,
    Paragraph,
    Run,
    Signature,
    Table,
    TableColumn,
    TableRow,
    missing,
)
from congress_desktop.texts.election_words import meeting_word, nominee_note, ordinal, voters_word
from congress_desktop.texts.forms import full_date, grouped, local, padded_count, percentage, roman, spoken_time
from congress_desktop.texts.labels import duty

_BOARD, _TEAM = "BAN KIỂM PHIẾU", "TỔ KIỂM PHIẾU"


def counting_key(election: int, number: int) -> str:
    """Return the key of a round's counting minutes, by the election's place on the list and the round's number."""
    return f"counting-{election}-{number}"


def counting_minutes(desk: Desk, round_id: RoundId) -> Paper:
    """Return the counting minutes of a round. Raises RuleRefusal NO_SUCH_RECORD or RESULT_NOT_CONFIRMED."""
    with desk.read() as connection:
        made = _Counting(confirmed_view(connection, round_id), PaperFrame(connection))
        blocks = composed(made.outline(), written_texts(connection, made.key))
    return made.paper(blocks)


def counting_outline(connection: Connection, frame: PaperFrame, round_id: RoundId) -> Outline:
    """Return the outline of a round's counting minutes. Raises RuleRefusal as `counting_minutes`."""
    return _Counting(confirmed_view(connection, round_id), frame).outline()


def confirmed_view(connection: Connection, round_id: RoundId) -> ResultView:
    """Return a round's result once it is confirmed. Raises RuleRefusal NO_SUCH_RECORD or RESULT_NOT_CONFIRMED."""
    _, row = round_row(connection, round_id)
    if row.result_state is ResultState.DRAFT:
        raise RuleRefusal(Code.RESULT_NOT_CONFIRMED)
    return result_view(connection, round_id)


class _Counting:
    """The parts of one round's counting minutes."""

    def __init__(self, view: ResultView, frame: PaperFrame) -> None:
        self._view = view
        self._round = view.round
        self._plan = view.election.plan
        self._frame = frame
        self._board = frame.members(CongressBody.COUNTING_BOARD)
        self._opinion = self._plan.kind is ElectionKind.OPINION
        self._two_boxes = self._round.form is BallotForm.TWO_BOX
        self._voters = voters_word(self._plan.electorate)
        self._meeting = meeting_word(self._plan.electorate)

    @property
    def _counters(self) -> str:
        """Who counts: the board, or before there is one the team that counts opinion ballots."""
        return _BOARD if self._board or not self._opinion else _TEAM

    @property
    def key(self) -> str:
        """The key of these minutes in the register."""
        return counting_key(self._view.election.ordinal, self._round.number)

    def paper(self, blocks: tuple[Block, ...]) -> Paper:
        """Return the minutes around their blocks."""
        subject = round_subject(self._view.election, self._round, self._frame)
        return self._frame.paper(
            "BIÊN BẢN KIỂM PHIẾU",
            (f"{'xin ý kiến' if self._opinion else 'bầu'} {subject[0]}", *subject[1:]),
            blocks,
            self._signatures(),
            key=self.key,
            symbol="BB",
            body=(self._counters,),
            dated=voting_day(self._frame, self._round),
            sample_note=SAMPLE_NOTE,
        )

    def _signatures(self) -> tuple[Signature, ...]:
        head = self._frame.head_of(CongressBody.COUNTING_BOARD) or self._round.confirmed_by
        office = duty(CongressBody.COUNTING_BOARD, head=True) if self._counters == _BOARD else "Tổ trưởng"
        board = Signature(f"{self._frame.power} {self._counters}", office.upper(), head)
        return self._frame.signature(CongressBody.PRESIDIUM), board

    def outline(self) -> Outline:
        """Return the outline of the minutes; the clerk writes what no record holds, the figures are the journal's."""
        listed = "Danh sách xin ý kiến" if self._opinion else "Số lượng và danh sách bầu cử"
        papers = "Tình hình phiếu" if self._opinion else "Tình hình phiếu bầu"
        ranked = "Thứ tự theo số phiếu" if self._opinion else "Danh sách trúng cử"
        return Outline(
            self.key,
            (
                Section("Mở đầu", (self._grounds(), self._setting())),
                _part(1, listed, self._list()),
                _part(2, papers, self._papers()),
                _part(3, "Kết quả kiểm phiếu", self._result()),
                _part(4, ranked, self._ranking() if self._opinion else self._elected()),
                Section("Kết thúc", tuple(self._ending())),
            ),
        )

    def _grounds(self) -> Part:
        election, what = self._view.election, "xin ý kiến" if self._opinion else "bầu cử"
        if election.matter_id:
            decided = f"kết quả biểu quyết của {self._meeting} về danh sách {what}"
        else:
            decided = f"danh sách {what} đã chốt ({election.list_note.rstrip('.')})"
        return Sentence("grounds", (Run(f"Căn cứ {rules_words(election.rules)} và {decided}."),))

    def _setting(self) -> Part:
        began, venue = self._round.collected_at, self._frame.plan.venue
        when = f"Vào hồi {spoken_time(began)} {full_date(local(began).date())}, " if began else ""
        where = f"tại {venue}, " if venue else ""
        what = f"kiểm phiếu{' xin ý kiến' if self._opinion else ''} lần thứ {ordinal(self._round.number)}"
        name = self._counters.capitalize().replace("kiểm", "Kiểm")
        if not self._board:
            unknown = missing(f"danh sách {name}")
            return Sentence("counters", (Run(f"{when}{where}{name} gồm: "), unknown, Run(f", tiến hành {what}.")))
        heads = [f"{each.full_name}, {duty(each.body, head=True)}" for each in self._board if each.head]
        others = [each.full_name for each in self._board if not each.head]
        rest = [f"{', '.join(others)}, {duty(CongressBody.COUNTING_BOARD, head=False)}"] if others else []
        size = people(len(self._board))
        listed = "; ".join((*heads, *rest))
        return Sentence("counters", (Run(f"{when}{where}{name} gồm {size}: {listed}, tiến hành {what}."),))

    def _list(self) -> Iterator[Part]:
        names, seats = len(self._round.nominees), self._round.seats
        bold = Run(people(names), bold=True)
        lead: tuple[Run, ...]
        if self._opinion:
            lead = (Run("Danh sách xin ý kiến gồm "), bold, Run(", xếp theo tên, vần A, B, C:"))
        else:
            of = "những đồng chí bằng phiếu ở lần bầu trước, " if self._round.run_off else ""
            lead = (
                Run("Số lượng cần bầu: "),
                Run(people(seats), bold=True),
                Run(f". Danh sách bầu cử gồm {of}"),
                bold,
                Run(f" ({surplus_words(names, seats)}), xếp theo tên, vần A, B, C:"),
            )
        yield Figures(Paragraph(lead))
        columns = (TableColumn("TT", 9, "center"), TableColumn("Họ và tên", 45), TableColumn("Ghi chú"))
        rows = [
            TableRow((str(place), each.ballot_name, nominee_note(each.nominee)))
            for place, each in enumerate(self._round.nominees, 1)
        ]
        yield Figures(NameList(columns, tuple(rows)))

    def _papers(self) -> Iterator[Part]:
        columns = (
            TableColumn("TT", 11, "center"),
            TableColumn("Nội dung"),
            TableColumn("Số lượng", 36, "center"),
            TableColumn("Tỷ lệ", 45, "center"),
        )
        yield Figures(Table(columns, tuple(self._paper_rows()), dense=True))
        issued, collected = self._round.issued or 0, self._round.collected or 0
        tally = self._view.tally
        out, back, lost = grouped(issued), grouped(collected), grouped(issued - collected)
        valid, invalid = grouped(tally.valid), grouped(tally.invalid)
        yield said(
            f"Đối chiếu: phiếu phát ra {out} = thu về {back} + không thu về {lost}; thu về {back} = hợp lệ {valid} + "
            f"không hợp lệ {invalid}."
        )
        if self._round.issue_note:
            yield said(f"Số phiếu phát ra ít hơn số có mặt: {self._round.issue_note.rstrip('.')}.")
        if self._round.collect_note:
            yield said(f"Số phiếu thu về ít hơn số phát ra: {self._round.collect_note.rstrip('.')}.")

    def _paper_rows(self) -> Iterator[TableRow]:
        view, row, tally = self._view, self._round, self._view.tally
        summoned, present = view.summoned, row.present or 0
        absent, issued, collected = summoned - present, row.issued or 0, row.collected or 0
        voters = self._voters.capitalize()
        counts = [
            (f"{voters} chính thức được triệu tập", self._voter_count(summoned), ""),
            (f"{voters} có mặt lúc bỏ phiếu", self._voter_count(present), _of(present, summoned, "số triệu tập")),
            (f"{voters} vắng mặt", self._voter_count(absent), _of(absent, summoned, "số triệu tập")),
            ("Phiếu in", _ballots(row.printed), ""),
            ("Phiếu phát ra", _ballots(issued), _of(issued, present, "số có mặt")),
            ("Phiếu thu về", _ballots(collected), _of(collected, issued, "số phát ra")),
            ("Phiếu hợp lệ", _ballots(tally.valid), _of(tally.valid, collected, "số thu về")),
            ("Phiếu không hợp lệ", _ballots(tally.invalid), _of(tally.invalid, collected, "số thu về")),
        ]
        for number, cells in enumerate(counts, 1):
            yield TableRow((str(number), *cells))
        for reason, papers in tally.invalid_by_reason:
            said = f"- {reason[:1].upper()}{reason[1:]}"
            yield TableRow(("", (Run(said, italic=True),), (Run(_ballots(papers), italic=True),), ""))

    def _voter_count(self, count: int) -> str:
        return f"{padded_count(count)} {self._voters}"

    def _result(self) -> Iterator[Part]:
        view = self._view
        lead = [Run("Kết quả theo thứ tự trên phiếu; tỷ lệ tính trên "), Run(base_phrase(view), bold=True)]
        if view.result.needed:
            lead += [Run(f"; {over_words(view)} là từ "), Run(f"{grouped(view.result.needed)} phiếu", bold=True)]
            lead.append(Run(" trở lên:"))
        elif self._round.run_off:
            lead.append(Run("; bầu lại giữa những người bằng phiếu, người nhiều phiếu hơn trúng cử:"))
        else:
            lead.append(Run(":"))
        yield Figures(Paragraph(tuple(lead)))
        yield Figures(self._box_table() if self._two_boxes else self._strike_table())
        yield said(self._sum_words())
        yield said(entry_sentence(view))
        yield Figures(Paragraph((Run(view.election.rules.tally.notice.value, italic=True),)))

    @property
    def _over_column(self) -> tuple[TableColumn, ...]:
        words = over_words(self._view).capitalize()
        return (TableColumn(words.replace("Quá ", "Quá\n"), 32, "center"),) if self._view.result.needed else ()

    def _over_cell(self, line: NomineeFigures) -> tuple[str, ...]:
        """Say whether a nominee has more than the share; by the count that is needed, never by a rounded share."""
        needed = self._view.result.needed
        return ("Có" if line.counts.votes >= needed else "Không",) if needed else ()

    def _strike_table(self) -> Table:
        lines = self._view.ballot_order
        columns = (*vote_columns(self._view, self._votes_heading), *self._over_column)
        rows = [TableRow((*_vote_cells(line.place, line), *self._over_cell(line))) for line in lines]
        empty = ("",) * (len(columns) - 3)
        total = ("Cộng", grouped(sum(line.counts.votes for line in lines)), *empty)
        return Table(columns, (*rows, TableRow(total, bold=True, lead_span=2)), dense=True)

    @property
    def _votes_heading(self) -> str:
        return "Số phiếu chọn" if self._opinion else "Số phiếu bầu"

    def _box_table(self) -> Table:
        columns = (
            TableColumn("TT", 11, "center"),
            TableColumn("Họ và tên"),
            TableColumn("Đồng ý", 19, "center"),
            TableColumn("Không\nđồng ý", 19, "center"),
            TableColumn("Không\ntính", 17, "center"),
            TableColumn(share_heading(self._view), 27, "center"),
            *(TableColumn(each.heading, 27, "center") for each in self._over_column),
        )
        rows = []
        for line in self._view.ballot_order:
            counts = (line.counts.votes, line.counts.against, line.counts.uncounted)
            cells = (str(line.place), line.row.ballot_name, *map(grouped, counts), share_number(line))
            rows.append(TableRow((*cells, *self._over_cell(line))))
        return Table(columns, tuple(rows), dense=True)

    def _sum_words(self) -> str:
        """Return the sum that the votes obey."""
        valid = self._view.tally.valid
        if self._two_boxes:
            return f"Ở từng người: đồng ý + không đồng ý + không tính = {grouped(valid)} phiếu hợp lệ."
        cast = sum(line.counts.votes for line in self._view.lines)
        most = f"{grouped(self._round.seats)} × {grouped(valid)} = {grouped(self._round.seats * valid)}"
        return f"Tổng số phiếu: {grouped(cast)}, không quá {most}."

    def _elected(self) -> Iterator[Part]:
        view = self._view
        elected = view.of(Outcome.ELECTED)
        if elected:
            over = sum(line.counts.votes >= view.result.needed for line in view.lines) if view.result.needed else 0
            passed = f", có {people(over)} được số phiếu {over_words(view)}" if over else ""
            taken = "; lấy theo số phiếu từ cao xuống thấp cho đủ số lượng cần bầu" if over > len(elected) else ""
            order = "" if taken else ", xếp theo số phiếu từ cao xuống thấp"
            lead = Run(f"Căn cứ kết quả kiểm phiếu{passed}{taken}, ")
            named = Run(f" có tên sau đây trúng cử{order}:")
            yield Figures(Paragraph((lead, Run(people(len(elected)), bold=True), named)))
            rows = [TableRow(_vote_cells(place, line)) for place, line in enumerate(elected, 1)]
            yield Figures(Table(vote_columns(view, self._votes_heading), tuple(rows), dense=True))
        else:
            yield said("Căn cứ kết quả kiểm phiếu, không có đồng chí nào trúng cử.")
        yield from map(said, outcome_facts(view))

    def _ranking(self) -> Iterator[Part]:
        """Yield everybody asked about by votes; who enters the list is for the congress to decide."""
        view = self._view
        yield said("Những đồng chí được xin ý kiến, xếp theo số phiếu từ cao xuống thấp:")
        heading = "Đồng ý" if self._two_boxes else self._votes_heading
        rows = tuple(TableRow(_vote_cells(line.rank, line)) for line in view.lines)
        yield Figures(Table(vote_columns(view, heading), rows, dense=True))
        yield said(
            f"Kết quả này để Đoàn Chủ tịch báo cáo {self._meeting} xem xét, quyết định danh sách bầu cử; chưa phải là "
            "kết quả bầu cử."
        )

    def _ending(self) -> Iterator[Part]:
        """Yield what the clerk writes, then when the counting ended and the result was read out, if that happened."""
        yield asked("complaints", "Kiến nghị, khiếu nại trong quá trình bỏ phiếu và kiểm phiếu", "kiến nghị, khiếu nại")
        yield asked("sealing", "Niêm phong, bàn giao phiếu", "niêm phong, bàn giao phiếu")
        began, ended, released = self._round.collected_at, self._round.confirmed_at, self._round.released_at
        if ended:
            same = began is not None and local(began).date() == local(ended).date()
            day = "cùng ngày" if same else full_date(local(ended).date())
            told = f"; kết quả được công bố vào hồi {spoken_time(released)}" if released else ""
            yield Sentence("ended", (Run(f"Việc kiểm phiếu kết thúc vào hồi {spoken_time(ended)} {day}{told}."),))
        yield copies()


def _part(number: int, title: str, parts: Iterator[Part]) -> Section:
    return Section(title, tuple(parts), f"{roman(number)}- {title.upper()}")


def _of(part: int, whole: int, base: str) -> str:
    return f"{percentage(part, whole)} {base}"


def _ballots(count: int) -> str:
    return f"{padded_count(count)} phiếu"


def _vote_cells(number: int, line: NomineeFigures) -> tuple[str, ...]:
    return str(number), line.row.ballot_name, grouped(line.counts.votes), share_number(line)
