"""The papers of a round as a workbook that anybody can add up again: raw marks, and a result made of formulas.

The printed result stands beside the formulas as plain values, and a last column tells whether the two agree.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from congress_desktop.domain.ballot_batches import batch_of
from congress_desktop.domain.counting import ResultBase
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.elections import BallotForm, ElectionKind
from congress_desktop.domain.ids import RoundId
from congress_desktop.domain.tally import Outcome
from congress_desktop.services.counting_minutes import confirmed_view
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_reading import entry_view
from congress_desktop.services.election_results import majority_of
from congress_desktop.services.election_views import EntryView, NomineeFigures, ResultView
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.sheet_heads import sheet_head
from congress_desktop.services.sheets import CellKind, CellValue, Formula, Sheet, SheetColumn, Workbook, column_letters
from congress_desktop.texts.election_words import election_subject, election_title, told_apart
from congress_desktop.texts.labels import label

_RESULT, _STATE, _PAPERS, _BATCHES, _VOTES = "Kết quả", "Tình hình phiếu", "Phiếu", "Xấp", "Phiếu theo xấp"
_NUMBER, _TEXT, _PERCENT = CellKind.NUMBER, CellKind.TEXT, CellKind.PERCENT
_SAME, _OTHER = "Khớp", "Lệch"


def book_key(election: int, number: int) -> str:
    """Return the key of a round's workbook, by the election's place on the list and the round's number."""
    return f"papers-{election}-{number}"


def raw_papers_workbook(desk: Desk, round_id: RoundId) -> Workbook:
    """Return a confirmed round's papers with formulas over them. Raises RuleRefusal RESULT_NOT_CONFIRMED."""
    with desk.read() as connection:
        view = confirmed_view(connection, round_id)
        entry = entry_view(connection, view.round)
        frame, head = PaperFrame(connection), sheet_head(connection)
    title = election_title(view.election.plan, frame.plan.host)
    lines = (
        f"PHIẾU ĐÃ NHẬP VÀ KẾT QUẢ KIỂM PHIẾU, LẦN {view.round.number}",
        ", ".join(election_subject(view.election.plan, frame.plan.host, frame.plan.term)),
    )
    made = _Book(view, _Batched(view, entry) if entry.mode is EntryMode.BATCHES else _Single(view, entry), lines)
    sample = frame.plan.sample
    sheets = (made.result_sheet(sample=sample), made.state_sheet(sample=sample), *made.raw_sheets(sample=sample))
    return Workbook(f"Phiếu đã nhập {title}", sheets, f"Mã kiểm {frame.check_code}", head)


class _Raw(Protocol):
    """The sheets of raw marks, and the formulas that add them up."""

    def sheets(self, head: tuple[str, ...], *, sample: bool) -> tuple[Sheet, ...]:
        """Return the sheets."""

    def votes(self, place: int) -> str:
        """Return the formula of a nominee's votes, by the place on the ballot from 1."""

    def against(self, place: int) -> str:
        """Return the formula of the valid papers that say no to a nominee."""

    def valid(self) -> str:
        """Return the formula of the valid papers."""

    def invalid(self, reason: str) -> str:
        """Return the formula of the papers invalid for a reason."""


def _column(sheet: str, letters: str) -> str:
    """Return the cells of a column of a sheet's table."""
    return f"'{sheet}'!{letters}{{first:{sheet}}}:{letters}{{last:{sheet}}}"


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


@dataclass(frozen=True)
class _Single:
    """Papers that were read one by one: a row for each, a column for each nominee."""

    view: ResultView
    entry: EntryView

    _FIRST = 5

    def sheets(self, head: tuple[str, ...], *, sample: bool) -> tuple[Sheet, ...]:
        """Return the sheet of papers."""
        names = told_apart([each.ballot_name for each in self.view.round.nominees])
        columns = (
            SheetColumn("Số phiếu", _NUMBER, 8),
            SheetColumn("Xấp", _NUMBER, 6),
            SheetColumn("Hợp lệ", _NUMBER, 8, total=True),
            SheetColumn("Lý do không hợp lệ", _TEXT, 44),
            *(SheetColumn(f"{place}. {name}", _NUMBER, 9, total=True) for place, name in enumerate(names, 1)),
        )
        no = "bị gạch tên" if self.view.round.form is BallotForm.STRIKE_OUT else "không đồng ý"
        notes = (
            f"1: được bầu; 0: {no}; để trống: không tính cho người đó. Phiếu không hợp lệ để trống cả hàng.",
            "Số phiếu là số Ban Kiểm phiếu ghi bút chì sau tờ phiếu, không gắn với người bỏ phiếu.",
        )
        rows = tuple(self._rows())
        return (Sheet(_PAPERS, head, columns, rows, notes, landscape=True, sample=sample),)

    def _rows(self) -> Iterator[tuple[CellValue, ...]]:
        ids = self.view.round.nominee_ids
        for paper in self.entry.papers:
            reading = paper.reading
            if reading is None:
                continue
            marks: tuple[CellValue, ...] = (None,) * len(ids)
            if not reading.invalid:
                no, neither = set(reading.against), set(reading.uncounted)
                marks = tuple(0 if each in no else None if each in neither else 1 for each in ids)
            batch = batch_of(paper.number, self.entry.batch_size)
            yield paper.number, batch, int(not reading.invalid), reading.invalid, *marks

    def _of(self, place: int) -> str:
        return _column(_PAPERS, column_letters(self._FIRST + place - 1))

    def votes(self, place: int) -> str:
        """Return the formula of a nominee's votes."""
        return f"SUM({self._of(place)})"

    def against(self, place: int) -> str:
        """Return the formula of the papers that say no to a nominee."""
        return f"COUNTIF({self._of(place)},0)"

    def valid(self) -> str:
        """Return the formula of the valid papers."""
        return f"SUM({_column(_PAPERS, 'C')})"

    def invalid(self, reason: str) -> str:
        """Return the formula of the papers invalid for a reason."""
        return f"COUNTIF({_column(_PAPERS, 'D')},{_quoted(reason)})"


@dataclass(frozen=True)
class _Batched:
    """Papers that were called out and added up batch by batch: the totals of each batch."""

    view: ResultView
    entry: EntryView

    def sheets(self, head: tuple[str, ...], *, sample: bool) -> tuple[Sheet, ...]:
        """Return the sheet of batches and the sheet of votes in them."""
        reasons = [reason for reason, _ in self.view.tally.invalid_by_reason]
        columns = (
            SheetColumn("Xấp", _NUMBER, 8),
            SheetColumn("Phiếu", _TEXT, 14),
            SheetColumn("Hợp lệ", _NUMBER, 10, total=True),
            *(SheetColumn(reason, _NUMBER, 18, total=True) for reason in reasons),
        )
        batches: list[tuple[CellValue, ...]] = []
        votes: list[tuple[CellValue, ...]] = []
        names = told_apart([each.ballot_name for each in self.view.round.nominees])
        for batch in self.entry.batches:
            totals = batch.totals
            if totals is None:
                continue
            found = dict(totals.invalid_by_reason)
            numbers = f"{batch.numbers[0]} - {batch.numbers[-1]}"
            batches.append((batch.batch, numbers, totals.valid, *(found.get(reason, 0) for reason in reasons)))
            by_id = {each.nominee_id: each for each in totals.votes}
            for place, (nominee_id, name) in enumerate(zip(self.view.round.nominee_ids, names, strict=True), 1):
                each = by_id[nominee_id]
                votes.append((batch.batch, place, name, each.votes, each.against, each.uncounted))
        voted = (
            SheetColumn("Xấp", _NUMBER, 8),
            SheetColumn("TT", _NUMBER, 6),
            SheetColumn("Họ và tên", _TEXT, 28),
            SheetColumn("Được bầu", _NUMBER, 10, total=True),
            SheetColumn("Không", _NUMBER, 10, total=True),
            SheetColumn("Không tính", _NUMBER, 10, total=True),
        )
        return (
            Sheet(_BATCHES, head, columns, tuple(batches), sample=sample),
            Sheet(_VOTES, head, voted, tuple(votes), sample=sample),
        )

    def votes(self, place: int) -> str:
        """Return the formula of a nominee's votes."""
        return f"SUMIF({_column(_VOTES, 'B')},{place},{_column(_VOTES, 'D')})"

    def against(self, place: int) -> str:
        """Return the formula of the papers that say no to a nominee."""
        return f"SUMIF({_column(_VOTES, 'B')},{place},{_column(_VOTES, 'E')})"

    def valid(self) -> str:
        """Return the formula of the valid papers."""
        return f"SUM({_column(_BATCHES, 'C')})"

    def invalid(self, reason: str) -> str:
        """Return the formula of the papers invalid for a reason."""
        reasons = [each for each, _ in self.view.tally.invalid_by_reason]
        return f"SUM({_column(_BATCHES, column_letters(4 + reasons.index(reason)))})"


@dataclass(frozen=True)
class _Line:
    """A line of the chain of papers: its words, what it holds, and what the minutes print."""

    key: str
    words: str
    value: CellValue
    printed: int


class _Book:
    """The sheets of one round's workbook."""

    def __init__(self, view: ResultView, raw: _Raw, head: tuple[str, ...]) -> None:
        self._view = view
        self._raw = raw
        self._head = head
        self._majority = majority_of(view.election, view.round)
        self._lines: list[_Line] = []
        self._gather()

    def raw_sheets(self, *, sample: bool) -> tuple[Sheet, ...]:
        """Return the sheets of raw marks."""
        return self._raw.sheets(self._head, sample=sample)

    def state_sheet(self, *, sample: bool) -> Sheet:
        """Return the chain of papers, what is counted by formulas, and what the minutes say."""
        columns = (
            SheetColumn("Nội dung", _TEXT, 72),
            SheetColumn("Số lượng", _NUMBER, 14),
            SheetColumn("Theo biên bản", _NUMBER, 14),
            SheetColumn("Đối chiếu", _TEXT, 12),
        )
        same = Formula(f'IF(B{{row}}=C{{row}},"{_SAME}","{_OTHER}")')
        rows = tuple((line.words, line.value, line.printed, same) for line in self._lines)
        rules = self._view.election.rules
        notes = (f"Bộ quy định {rules.name}.", rules.tally.notice.value)
        return Sheet(_STATE, self._head, columns, rows, notes, sample=sample)

    def _gather(self) -> None:
        """Write the chain of papers line by line; a line's formula names lines above it."""
        view, row, tally = self._view, self._view.round, self._view.tally
        self._add("summoned", "Được triệu tập", view.summoned, view.summoned)
        self._add("absent", "Trừ vắng suốt đại hội không có dự khuyết thay", len(view.absent), len(view.absent))
        self._add("reduced", "Trừ thêm theo quy chế", row.reduced, row.reduced)
        self._add("present", "Có mặt lúc bỏ phiếu", row.present, row.present or 0)
        self._add("printed", "Phiếu in", row.printed, row.printed)
        self._add("issued", "Phiếu phát ra", row.issued, row.issued or 0)
        self._add("collected", "Phiếu thu về", row.collected, row.collected or 0)
        self._add("valid", "Phiếu hợp lệ", Formula(self._raw.valid()), tally.valid)
        reasons = [self._raw.invalid(reason) for reason, _ in tally.invalid_by_reason]
        self._add("invalid", "Phiếu không hợp lệ", Formula("+".join(reasons) or "0"), tally.invalid)
        for (reason, papers), formula in zip(tally.invalid_by_reason, reasons, strict=True):
            self._add("reason", f"- {reason}", Formula(formula), papers)
        counted = Formula(f"{self._here('valid')}+{self._here('invalid')}")
        self._add("counted", "Hợp lệ cộng không hợp lệ", counted, row.collected or 0)
        of = " sau khi trừ" if view.base is ResultBase.SUMMONED and (view.absent or row.reduced) else ""
        words = f"Cơ sở tính tỷ lệ: {label(view.base)}{of}"
        self._add("base", words, Formula(self._base()), view.result.denominator)
        self._add("seats", "Số lượng cần bầu", row.seats, row.seats)
        if self._majority is not None:
            share = f"{self._majority.numerator}/{self._majority.denominator}"
            least = Formula(f"INT({self._here('base')}*{share})+1")
            self._add("needed", f"Quá {share} là từ", least, view.result.needed)

    def _add(self, key: str, words: str, value: CellValue, printed: int) -> None:
        self._lines.append(_Line(key, words, value, printed))

    def _place(self, key: str) -> int:
        return [line.key for line in self._lines].index(key)

    def _here(self, key: str) -> str:
        """Return the cell of a line, within its own sheet."""
        return f"B{{first+{self._place(key)}}}"

    def _there(self, key: str) -> str:
        """Return the cell of a line, from another sheet."""
        return f"'{_STATE}'!B{{first+{self._place(key)}:{_STATE}}}"

    def _base(self) -> str:
        match self._view.base:
            case ResultBase.SUMMONED:
                return f"{self._here('summoned')}-{self._here('absent')}-{self._here('reduced')}"
            case ResultBase.COLLECTED:
                return self._here("collected")
            case ResultBase.VALID:
                return self._here("valid")

    def result_sheet(self, *, sample: bool) -> Sheet:
        """Return each nominee's votes by formulas, in the order of the ballot, and the printed result beside them."""
        no = "Bị gạch" if self._view.round.form is BallotForm.STRIKE_OUT else "Không đồng ý"
        opinion = self._view.election.plan.kind is ElectionKind.OPINION
        columns = (
            SheetColumn("TT", _NUMBER, 6),
            SheetColumn("Họ và tên", _TEXT, 30),
            SheetColumn("Số phiếu", _NUMBER, 10, total=True),
            SheetColumn(no, _NUMBER, 10, total=True),
            SheetColumn("Không tính", _NUMBER, 10, total=True),
            SheetColumn("Tỷ lệ", _PERCENT, 10),
            SheetColumn("Thứ", _NUMBER, 7),
            *(() if opinion else (SheetColumn("Kết quả", _TEXT, 20),)),
            SheetColumn("Số phiếu theo biên bản", _NUMBER, 12, total=True),
            *(() if opinion else (SheetColumn("Kết quả theo biên bản", _TEXT, 20),)),
            SheetColumn("Đối chiếu", _TEXT, 10),
        )
        rows = tuple(self._result_row(line, opinion=opinion) for line in self._view.ballot_order)
        notes = (
            "Số phiếu, tỷ lệ, thứ hạng và kết quả ở đây là công thức tính từ các phiếu đã nhập; ai cũng cộng lại được.",
            self._view.election.rules.tally.notice.value,
        )
        return Sheet(_RESULT, self._head, columns, rows, notes, landscape=True, sample=sample)

    def _result_row(self, line: NomineeFigures, *, opinion: bool) -> tuple[CellValue, ...]:
        name = told_apart([each.ballot_name for each in self._view.round.nominees])[line.place - 1]
        counted: tuple[CellValue, ...] = (
            line.place,
            name,
            Formula(self._raw.votes(line.place)),
            Formula(self._raw.against(line.place)),
            Formula(f"{self._there('valid')}-C{{row}}-D{{row}}"),
            Formula(f"C{{row}}/{self._there('base')}"),
            Formula(f"{_BEFORE}+1"),
        )
        if opinion:
            return (*counted, line.counts.votes, Formula(f'IF(C{{row}}=H{{row}},"{_SAME}","{_OTHER}")'))
        same = f'IF(C{{row}}=I{{row}},IF(H{{row}}=J{{row}},"{_SAME}","{_OTHER}"),"{_OTHER}")'
        return (*counted, Formula(self._outcome()), line.counts.votes, label(line.outcome), Formula(same))

    def _outcome(self) -> str:
        """Return the formula of a nominee's outcome, from how many stand before and beside."""
        least = self._there("needed") if self._majority is not None else "1"
        seats = self._there("seats")
        elected, tied = f'"{label(Outcome.ELECTED)}"', f'"{label(Outcome.TIED)}"'
        late = f'IF({_BEFORE}<{seats},{tied},"{label(Outcome.NO_SEAT_LEFT)}")'
        taken = f"IF({_BEFORE}+{_BESIDE}<={seats},{elected},{late})"
        return f'IF(C{{row}}<{least},"{label(Outcome.NOT_ENOUGH)}",{taken})'


_BEFORE = 'COUNTIF(C{first}:C{last},">"&C{row})'
_BESIDE = "COUNTIF(C{first}:C{last},C{row})"
