"""The minutes of the open votes: one vote in full with its counts by block, and all the others in tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import Connection

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import MatterId
from congress_desktop.domain.open_votes import BlockCount, MatterGroup
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.services import minutes_tables as tables
from congress_desktop.services.congresses import profiles
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import matter_rows
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Block, Heading, Paper, Paragraph, Run, Table, TableColumn, TableRow
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.forms import (
    full_date,
    grouped,
    local,
    padded_count,
    percentage,
    roman,
    spoken_time,
)
from congress_desktop.texts.labels import label, sitting_full_name
from congress_desktop.texts.vote_words import conclusion, majority_words, unvoiced_words

VOTES = "votes"
"""The name under which the minutes of the votes take their number in the congress's one series."""

_ONE_BY_ONE = (MatterGroup.TARGET, MatterGroup.TASK, MatterGroup.PROJECT, MatterGroup.BREAKTHROUGH)
_LONGEST_LINE = 62
_COMMON_WORDS = ("Số lượng", "Danh sách", "Toàn văn", "Dự thảo", "Việc")


@dataclass(frozen=True)
class _Record:
    """What the paper is made of, read in one transaction: the vote that it is about, and all that were released."""

    frame: PaperFrame
    rule: OpenVoteRule
    lead: MatterRow
    released: tuple[MatterRow, ...]

    @property
    def one_by_one(self) -> tuple[MatterRow, ...]:
        """The targets, tasks, projects and breakthroughs, unless the paper is about one of them."""
        if self.lead.group in _ONE_BY_ONE:
            return ()
        return tuple(row for row in self.released if row.group in _ONE_BY_ONE)


def votes_paper(desk: Desk, matter_id: MatterId | None = None) -> Paper:
    """Return the minutes of the votes as the journal stands now, about one matter in full.

    Without a matter they are about the resolution, or else about what was released last: those are the ones that take
    a number. Raises RuleRefusal NOTHING_RELEASED, or VOTE_NOT_COUNTED for a matter whose result is not released.
    """
    with desk.read() as connection:
        record = _read(connection, matter_id)
    frame, lead = record.frame, record.lead
    opened = local(lead.opened_at) if lead.opened_at else local(frame.moment)
    return frame.paper(
        "BIÊN BẢN BIỂU QUYẾT",
        (
            *_broken(f"{'thông qua' if lead.carried else 'về'} {_named(lead.title)}"),
            f"{frame.plan.title},",
            f"nhiệm kỳ {frame.plan.term}",
        ),
        tuple(_blocks(record)),
        (frame.signature(CongressBody.SECRETARIAT), frame.signature(CongressBody.PRESIDIUM)),
        key=VOTES if matter_id is None else "",
        symbol="BB",
        dated=opened.date(),
        title=f"Biên bản biểu quyết {lead.title}",
    )


def _read(connection: Connection, matter_id: MatterId | None) -> _Record:
    released = tuple(row for row in matter_rows(connection) if row.state is MatterState.RELEASED)
    if not released:
        raise RuleRefusal(Code.NOTHING_RELEASED)
    chosen = next((row for row in released if row.matter_id == matter_id), None)
    if matter_id is not None and chosen is None:
        raise RuleRefusal(Code.VOTE_NOT_COUNTED)
    rule = profiles(connection)[0].open_vote
    return _Record(PaperFrame(connection), rule, chosen or _usual_lead(released), released)


def _usual_lead(released: Sequence[MatterRow]) -> MatterRow:
    """Return the resolution, the last one when there are several, or else what was released last."""
    resolutions = [row for row in released if row.group is MatterGroup.RESOLUTION]
    if resolutions:
        return resolutions[-1]
    return max(released, key=lambda row: (row.released_at or row.opened_at or row.title, row.ordinal))


def _named(title: str) -> str:
    """Return a title in the middle of a sentence: only words that are no names lose their capital."""
    return title[:1].lower() + title[1:] if title.startswith(_COMMON_WORDS) else title


def _broken(text: str) -> tuple[str, ...]:
    """Return a line of the subject broken where it is too long for the sheet."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > _LONGEST_LINE:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return tuple(lines)


def _plain(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def _blocks(record: _Record) -> Iterator[Block]:
    yield _plain(_opening(record))
    yield Heading("I- NỘI DUNG VÀ CÁCH THỨC BIỂU QUYẾT")
    yield from _matter(record)
    yield Heading("II- KẾT QUẢ KIỂM ĐẾM")
    yield from _result(record)
    part = 2
    if record.one_by_one:
        part += 1
        yield from _one_by_one(record, part)
    if len(record.released) > 1:
        part += 1
        told = (record.lead, *record.one_by_one)
        yield Heading(f"{roman(part)}- TỔNG HỢP CÁC NỘI DUNG BIỂU QUYẾT TẠI ĐẠI HỘI")
        yield _summary(record, roman(part - 1))
        yield from (_plain(words) for row in record.released if row not in told and (words := _remark(row)))
    yield from _ending(record)


def _opening(record: _Record) -> str:
    plan, at = record.frame.plan, record.lead.opened_at
    when = f"Vào hồi {spoken_time(at)} {full_date(local(at).date())}" if at else "Trong phiên họp"
    where = f", tại {plan.venue}" if plan.venue else ""
    return f"{when}{where}, Đại hội tiến hành biểu quyết công khai bằng thẻ đại biểu, do Đoàn Chủ tịch điều hành."


def _matter(record: _Record) -> Iterator[Block]:
    lead = record.lead
    words = (lead.text or lead.title).rstrip(".")
    yield Paragraph((Run("1. Nội dung: ", bold=True), Run(f"“{words}.”", italic=True)))
    present, summoned = lead.present or 0, lead.summoned or 0
    yield Paragraph(
        (
            Run("2. Số đại biểu: ", bold=True),
            Run(
                f"triệu tập {grouped(summoned)} đồng chí; có mặt tại thời điểm biểu quyết {grouped(present)} đồng chí "
                f"({percentage(present, summoned)}); vắng {padded_count(summoned - present)} đồng chí."
            ),
        )
    )
    yield Paragraph((Run("3. Cách thức: ", bold=True), Run(_manner(record))))


def _manner(record: _Record) -> str:
    lead = record.lead
    asked = f"Đoàn Chủ tịch lần lượt lấy biểu quyết theo thứ tự: {', '.join(record.rule.answers.value)}."
    parts = [asked]
    others = sum(1 for row in record.released if lead.together and row.together == lead.together) - 1
    if others > 0:
        parts.append(
            f"Nội dung này được biểu quyết cùng lúc với {padded_count(others)} nội dung khác, số đại biểu có mặt chốt "
            "một lần."
        )
    if lead.blocks:
        parts.append("Mỗi tổ, đoàn cử người kiểm đếm, báo cáo Đoàn Thư ký tổng hợp.")
    parts.append(f"Tỷ lệ tính trên số đại biểu {_base(lead)}.")
    return " ".join(parts)


def _base(row: MatterRow) -> str:
    return label(row.base or VoteBase.PRESENT)


def _result(record: _Record) -> Iterator[Block]:
    lead = record.lead
    yield _count_table(lead)
    yield _plain(unvoiced_words(lead.not_voting or 0, lead.unaccounted, lead.explanation))
    if lead.corrections:
        yield _plain(
            f"Số đếm đã được kiểm tra lại và sửa {padded_count(lead.corrections)} lần; số trước khi sửa và lý do còn "
            "trong nhật ký của Đại hội."
        )
    yield Paragraph(
        (
            Run("Kết luận: ", bold=True),
            Run(_conclusion(record)),
        )
    )


def _conclusion(record: _Record) -> str:
    lead, part = record.lead, record.rule.majority.value
    return conclusion(
        lead.count, lead.base_count or 0, _base(lead), part, _named(lead.title), carried=bool(lead.carried)
    )


def _count_table(row: MatterRow) -> Table:
    """Return the counts block by block and their sum, or the sum alone; the last row says their shares."""
    silent = bool(row.not_voting) or any(block.not_voting for block in row.blocks)
    heads: tuple[TableColumn, ...] = (TableColumn("", None),)
    if row.blocks:
        heads = (TableColumn("TT", 10, "center"), TableColumn("Tổ, đoàn", None), TableColumn("Người kiểm đếm", 43))
    columns = [*heads, TableColumn("Có mặt", 15, "center"), TableColumn("Tán thành", 19, "center")]
    columns += [TableColumn("Không tán thành", 25, "center"), TableColumn("Ý kiến khác", 17, "center")]
    if silent:
        columns.append(TableColumn("Không biểu quyết", 19, "center"))
    rows = [TableRow(_block_cells(place, block, silent=silent)) for place, block in enumerate(row.blocks, 1)]
    count, base = row.count, row.base_count or 0
    figures = [row.present or 0, count.in_favour, count.against, count.other_opinion]
    figures += [count.not_voting] if silent else []
    span = len(heads)
    rows.append(TableRow(("Tổng số", *map(grouped, figures)), bold=True, lead_span=span))
    shares = (percentage(figure, base) for figure in figures)
    name = f"Tỷ lệ so với số {_base(row)}"
    rows.append(TableRow((name, *shares), bold=True, lead_span=span))
    return Table(tuple(columns), tuple(rows), dense=silent)


def _block_cells(place: int, block: BlockCount, *, silent: bool) -> tuple[str, ...]:
    figures = [block.in_favour, block.against, block.other_opinion]
    present = "" if block.present is None else grouped(block.present)
    cells = (str(place), block.name, block.counter, present, *map(grouped, figures))
    return (*cells, "" if block.not_voting is None else grouped(block.not_voting)) if silent else cells


def _one_by_one(record: _Record, part: int) -> Iterator[Block]:
    rows = record.one_by_one
    kinds = {row.group for row in rows}
    what = label(rows[0].group) if len(kinds) == 1 else "nội dung"
    yield Heading(f"{roman(part)}- KẾT QUẢ BIỂU QUYẾT TỪNG {what.upper()}")
    carried = sum(1 for row in rows if row.carried)
    together = (
        f"Cả {padded_count(len(rows))}"
        if carried == len(rows)
        else f"{padded_count(carried)}/{padded_count(len(rows))}"
    )
    yield _plain(
        f"Đại hội biểu quyết {padded_count(len(rows))} nội dung; {tables.base_words(rows)}. {together} nội dung được "
        f"quá {majority_words(record.rule.majority.value)} số đại biểu tán thành; kết quả cụ thể:"
    )
    yield tables.votes_table(rows)
    yield from (_plain(words) for row in rows if (words := _remark(row)))


def _remark(row: MatterRow) -> str:
    """Return what was said about a count, and that it was not carried; empty when there is nothing to add."""
    failed = "" if row.carried else "chưa được thông qua"
    parts = "; ".join(filter(None, (failed, tables.count_remark(row))))
    return f"Nội dung “{row.title}”: {parts}." if parts else ""


def _summary(record: _Record, details: str) -> Table:
    """Return every vote of the congress, sitting by sitting; those given one by one above are one line."""
    silent = any(row.not_voting for row in record.released)
    columns = [
        TableColumn("TT", 10, "center"),
        TableColumn("Nội dung", None),
        TableColumn("Có mặt", 14, "center"),
        TableColumn("Tán thành", 28, "center"),
        TableColumn("Không tán thành", 18, "center"),
        TableColumn("Ý kiến khác", 15, "center"),
    ]
    if silent:
        columns.append(TableColumn("Không biểu quyết", 16, "center"))
    rows: list[TableRow] = []
    number = 0
    for sitting in record.frame.congress.sittings:
        votes = [row for row in record.released if row.sitting_id == sitting.sitting_id]
        if votes:
            rows.append(TableRow((sitting_full_name(sitting.kind, sitting.held_on),), group=True))
        for folded, run in groupby(votes, key=lambda row: row in record.one_by_one and row.group):
            run_rows = list(run)
            for line in [_folded(run_rows, details)] if folded else map(_summary_cells, run_rows):
                number += 1
                cells = (str(number), *line)
                rows.append(TableRow(cells if silent else cells[: len(columns)]))
    return Table(tuple(columns), tuple(rows), dense=True)


def _folded(rows: Sequence[MatterRow], details: str) -> tuple[str, ...]:
    """Return several matters of a kind as one line, how many of them were carried in it."""
    carried = sum(1 for row in rows if row.carried)
    present = {row.present or 0 for row in rows}
    there = grouped(present.pop()) if len(present) == 1 else ""
    name = f"{label(rows[0].group)}: {padded_count(len(rows))} nội dung (kết quả từng nội dung tại mục {details})"
    return name, there, f"{grouped(carried)}/{grouped(len(rows))} được thông qua", "", "", ""


def _summary_cells(row: MatterRow) -> tuple[str, ...]:
    count, of = row.count, " số triệu tập" if row.base is VoteBase.SUMMONED else ""
    return (
        row.title,
        grouped(row.present or 0),
        f"{grouped(count.in_favour)} ({percentage(count.in_favour, row.base_count or 0)}{of})",
        grouped(count.against),
        grouped(count.other_opinion),
        grouped(count.not_voting),
    )


def _ending(record: _Record) -> Iterator[Block]:
    at = record.lead.released_at
    ended = (
        f"Kết quả được công bố trước Đại hội vào hồi {spoken_time(at)} {full_date(local(at).date())}. " if at else ""
    )
    yield _plain(
        f"{ended}Số liệu lấy từ nhật ký của Đại hội; phần mềm chỉ hỗ trợ ghi, cộng và đối chiếu, kết quả do Đoàn Chủ "
        "tịch kiểm đếm và kết luận."
    )
    yield _plain(
        "Biên bản này gồm {pages} trang, lập thành 02 bản, đã đọc cho các đồng chí có tên dưới đây cùng nghe và thống "
        "nhất ký tên."
    )
