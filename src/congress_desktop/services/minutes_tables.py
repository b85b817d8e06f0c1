"""The tables and worded figures of the minutes, each made of rows already computed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, select

from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.attendance import AttendanceState
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.ids import SittingId
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.domain.speeches import SpeechState
from congress_desktop.services.election_views import NomineeFigures
from congress_desktop.services.paper_models import Table, TableColumn, TableRow
from congress_desktop.services.views import (
    AgendaRow,
    BodyMemberRow,
    CongressView,
    DecisionRow,
    MatterRow,
    OfficeHolder,
    PresenceView,
    SittingView,
    SpeechRow,
)
from congress_desktop.storage import tables as t
from congress_desktop.texts.forms import (
    clock_time,
    full_date,
    grouped,
    padded_count,
    percentage,
    short_date,
    spoken_time,
)
from congress_desktop.texts.labels import duty, label


@dataclass(frozen=True)
class Absences:
    """Who never came to a sitting: people by reason given, and those without one."""

    by_reason: tuple[tuple[str, int], ...]
    without_reason: int


def absences(connection: Connection, sitting_id: SittingId) -> Absences:
    """Return the absences of a sitting, the most frequent reason first."""
    a = t.attendance.c
    rows = connection.execute(
        select(a.reason, func.count().label("people"))
        .where(a.sitting_id == sitting_id, a.state == AttendanceState.EXCUSED.value)
        .group_by(a.reason)
        .order_by(func.count().desc(), a.reason)
    ).all()
    silent = connection.execute(
        select(func.count())
        .select_from(
            t.delegate.outerjoin(
                t.attendance, and_(a.delegate_id == t.delegate.c.delegate_id, a.sitting_id == sitting_id)
            )
        )
        .where(a.state.is_(None))
    ).scalar_one()
    return Absences(tuple((row.reason, row.people) for row in rows), silent)


def sitting_heading(sitting: SittingView, congress: CongressView) -> str:
    """Return `PHIÊN TRÙ BỊ`, with its day when there are several of the kind."""
    name = f"PHIÊN {label(sitting.kind)}".upper()
    several = sum(1 for each in congress.sittings if each.kind is sitting.kind) > 1
    return f"{name}, {full_date(sitting.held_on).upper()}" if several else name


def times(sittings: Iterable[SittingView]) -> str:
    """Return when the sittings began and ended, in one sentence."""
    parts = []
    for sitting in sittings:
        began = f" từ {spoken_time(sitting.opened_at)}" if sitting.opened_at else ""
        ended = f" đến {spoken_time(sitting.closed_at)}" if sitting.closed_at else ""
        parts.append(f"phiên {label(sitting.kind).lower()}{began}{ended} {full_date(sitting.held_on)}")
    return f"Đại hội họp {'; '.join(parts)}." if parts else "Đại hội chưa họp phiên nào."


def presence_table(held: Sequence[tuple[SittingView, PresenceView, Absences]]) -> Table:
    """Return presence per sitting, each count with its base."""
    columns = (
        TableColumn("Phiên họp", None),
        TableColumn("Triệu tập", 22, "center"),
        TableColumn("Có mặt", 30, "center"),
        TableColumn("Vắng", 15, "center"),
        TableColumn("Lý do vắng", 38),
    )
    rows = [
        TableRow(
            (
                f"{label(sitting.kind)}, ngày {short_date(sitting.held_on)}",
                grouped(presence.summoned),
                f"{grouped(presence.attended)} ({percentage(presence.attended, presence.summoned)})",
                grouped(presence.summoned - presence.attended),
                _reasons(absent),
            )
        )
        for sitting, presence, absent in held
    ]
    return Table(columns, tuple(rows))


def _reasons(absent: Absences) -> str:
    parts = [f"{padded_count(people)} đồng chí {reason}" for reason, people in absent.by_reason]
    if absent.without_reason:
        parts.append(f"{padded_count(absent.without_reason)} đồng chí chưa rõ lý do")
    return "; ".join(parts)


def agenda_table(items: Sequence[AgendaRow]) -> Table:
    """Return the items that were taken, with the hours at which they began and ended."""
    columns = (
        TableColumn("Thời gian", 30, "center"),
        TableColumn("Nội dung", None),
        TableColumn("Người thực hiện", 42),
    )
    return Table(columns, tuple(TableRow((_span(row), row.title, row.presenter)) for row in items))


def _span(row: AgendaRow) -> str:
    began = clock_time(row.started_at) if row.started_at else ""
    return f"{began} - {clock_time(row.finished_at)}" if row.finished_at else began


def base_words(votes: Sequence[MatterRow]) -> str:
    """Return of what the shares are taken."""
    if all(row.base is VoteBase.PRESENT for row in votes):
        return "kết quả tính trên số đại biểu có mặt khi biểu quyết"
    if all(row.base is VoteBase.SUMMONED for row in votes):
        return "kết quả tính trên số đại biểu được triệu tập"
    return "kết quả tính trên số đại biểu có mặt, hoặc được triệu tập ở nội dung có ghi"


def votes_table(votes: Sequence[MatterRow]) -> Table:
    """Return votes in their order, a group row before each kind of matter when there are several kinds."""
    silent = any(row.not_voting for row in votes)
    columns = [
        TableColumn("TT", 10, "center"),
        TableColumn("Nội dung", None),
        TableColumn("Có mặt", 14, "center"),
        TableColumn("Tán thành", 28, "center"),
        TableColumn("Không tán thành", 17, "center"),
        TableColumn("Ý kiến khác", 14, "center"),
    ]
    if silent:
        columns.append(TableColumn("Không biểu quyết", 16, "center"))
    rows: list[TableRow] = []
    several = len({row.group for row in votes}) > 1
    group: MatterGroup | None = None
    for number, row in enumerate(votes, 1):
        if several and row.group is not group:
            group = row.group
            size = sum(1 for each in votes if each.group is group)
            rows.append(TableRow((f"{label(group)}: {padded_count(size)} nội dung",), group=True))
        rows.append(TableRow(_vote_cells(number, row, silent=silent)))
    return Table(tuple(columns), tuple(rows), dense=True)


def count_remark(row: MatterRow) -> str:
    """Return who of those present is in none of the numbers, and what was said about it; often nothing."""
    missing = row.unaccounted
    parts = [f"{padded_count(missing)} đại biểu có mặt không có trong số đếm"] if missing else []
    parts += [row.explanation.rstrip(".")] if row.explanation else []
    return "; ".join(parts)


def _vote_cells(number: int, row: MatterRow, *, silent: bool) -> tuple[str, ...]:
    favour, base = row.in_favour or 0, row.base_count or 0
    of = " số triệu tập" if row.base is VoteBase.SUMMONED else ""
    cells = (
        str(number),
        row.title,
        grouped(row.present or 0),
        f"{grouped(favour)} ({percentage(favour, base)}{of})",
        grouped(row.against or 0),
        grouped(row.other_opinion or 0),
    )
    return (*cells, grouped(row.not_voting or 0)) if silent else cells


def bodies_table(members: Sequence[BodyMemberRow]) -> Table:
    """Return the bodies of the congress, each a group with its members and their duties."""
    columns = (
        TableColumn("TT", 11, "center"),
        TableColumn("Họ và tên", 43),
        TableColumn("Chức vụ, đơn vị", None),
        TableColumn("Nhiệm vụ", 25),
    )
    rows: list[TableRow] = []
    for number, body in enumerate(CongressBody, 1):
        seated = [each for each in members if each.body is body]
        if seated:
            rows.append(TableRow((f"{number}. {label(body)}: {padded_count(len(seated))} đồng chí",), group=True))
        for place, each in enumerate(seated, 1):
            rows.append(TableRow((str(place), each.full_name, each.position, duty(body, head=each.head))))
    return Table(columns, tuple(rows), dense=True)


def elected_table(elected: Sequence[NomineeFigures]) -> Table:
    """Return those elected in a round, by votes from high to low."""
    columns = (
        TableColumn("TT", 12, "center"),
        TableColumn("Họ và tên", None),
        TableColumn("Số phiếu", 30, "center"),
        TableColumn("Tỷ lệ", 32, "center"),
    )
    rows = tuple(
        TableRow((str(place), line.row.ballot_name, grouped(line.counts.votes), line.share))
        for place, line in enumerate(elected, 1)
    )
    return Table(columns, rows, dense=True)


def announced_words(announced: Sequence[DecisionRow]) -> str:
    """Return which decisions were read out."""
    listed = "; ".join(
        f"Quyết định số {row.decision.number}, ngày {short_date(row.decision.issued_on)} của "
        f"{row.decision.authority} về việc {_lowered(row.decision.title)}"
        for row in announced
    )
    return f"Đại diện cơ quan có thẩm quyền công bố: {listed}."


def _lowered(title: str) -> str:
    return title[:1].lower() + title[1:]


def leaders_words(holders: Sequence[OfficeHolder]) -> str:
    """Return how many were named to each body, and who leads."""
    counts = [
        f"{label(body)} gồm {padded_count(size)} đồng chí"
        for body in Body
        if (size := sum(1 for each in holders if each.body is body))
    ]
    leaders = []
    for post in (Post.SECRETARY, Post.DEPUTY_SECRETARY, Post.INSPECTION_CHAIR, Post.INSPECTION_DEPUTY):
        names = list(dict.fromkeys(each.full_name for each in holders if each.post is post))
        if names:
            who = "các đồng chí" if len(names) > 1 else "đồng chí"
            leaders.append(f"{who} {', '.join(names)} giữ chức {label(post)}")
    return f"{'; '.join([*counts, *leaders])}. Danh sách như sau:"


def register_table(holders: Sequence[OfficeHolder]) -> Table:
    """Return the people named, body by body, in their order."""
    columns = (
        TableColumn("TT", 11, "center"),
        TableColumn("Họ và tên", 43),
        TableColumn("Chức vụ hiện nay", None),
        TableColumn("Được chỉ định", 31),
    )
    rows: list[TableRow] = []
    for body in Body:
        seated = [each for each in holders if each.body is body]
        if seated:
            rows.append(TableRow((f"{label(body)}: {padded_count(len(seated))} đồng chí",), group=True))
        rows.extend(TableRow((str(each.ordinal), each.full_name, each.position, label(each.post))) for each in seated)
    return Table(columns, tuple(rows), dense=True)


_HELD = (SpeechState.SPOKEN, SpeechState.HANDED_IN)


def is_of(row: SpeechRow, sitting: SittingView) -> bool:
    """Tell whether a speech was held, or its text handed in, while a sitting went on."""
    if row.state not in _HELD or not row.steps or sitting.opened_at is None:
        return False
    at = row.steps[-1].at
    return sitting.opened_at <= at and (sitting.closed_at is None or at <= sitting.closed_at)


def speeches_words(rows: Sequence[SpeechRow]) -> str:
    """Return how many spoke and how many texts were handed in."""
    spoken = sum(row.state is SpeechState.SPOKEN for row in rows)
    handed_in = len(rows) - spoken
    parts = [f"{padded_count(spoken)} đại biểu trình bày tham luận tại Đại hội"] if spoken else []
    parts += [f"{padded_count(handed_in)} tham luận gửi bằng văn bản"] if handed_in else []
    return f"Có {', '.join(parts)}:"


def speeches_table(rows: Sequence[SpeechRow]) -> Table:
    """Return who spoke or handed a text in, in the order of the list."""
    columns = (
        TableColumn("TT", 12, "center"),
        TableColumn("Họ và tên, đơn vị", 58),
        TableColumn("Chủ đề tham luận", None),
        TableColumn("Hình thức", 30, "center"),
    )
    return Table(
        columns,
        tuple(
            TableRow(
                (
                    str(place),
                    ", ".join(part for part in (row.full_name, row.unit) if part),
                    row.registration.topic,
                    label(row.state),
                )
            )
            for place, row in enumerate(rows, 1)
        ),
    )
