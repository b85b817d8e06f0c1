"""The roll on paper: the list to be signed, the list that stands in when the desks fail, and typing its ticks back."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from sqlalchemy import Connection

from congress_desktop.domain.acts import DelegateMoved
from congress_desktop.domain.attendance import AttendanceState, Movement, step
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import CongressPlan, PlannedSitting
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.hall import same_seat
from congress_desktop.domain.ids import ActId, SittingId
from congress_desktop.domain.standing import COUNTED
from congress_desktop.services.attendance import delegate_rows, presence_view
from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.congresses import congress_view, sitting_view
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Cell, Paper, Signature, Table, TableColumn, TableRow, Tick
from congress_desktop.services.views import DelegateRow
from congress_desktop.storage import journal
from congress_desktop.texts.forms import (
    clock_time,
    clock_time_seconds,
    full_date,
    grouped,
    local,
    padded_count,
    roman,
    short_date,
)
from congress_desktop.texts.labels import label

SCANNED_FROM_PAPER = "danh sách giấy"


class SeatListOrder(StrEnum):
    """How the seat list is ordered: by delegation, or from seat to seat."""

    BY_DELEGATION = "by_delegation"
    BY_SEAT = "by_seat"


@dataclass(frozen=True)
class TypedBack:
    """What typing ticks back did: how many arrived now, who had been recorded already, and who could not be."""

    arrived: int
    already: tuple[DelegateRow, ...]
    refused: tuple[DelegateRow, ...]
    changes: ChangeSet


def in_list_order(desk: Desk, sitting_id: SittingId) -> tuple[DelegateRow, ...]:
    """Return the delegates in the order in which the paper numbers them, from 1."""
    with desk.read() as connection:
        return tuple(listed_delegates(connection, sitting_id))


def listed_delegates(connection: Connection, sitting_id: SittingId) -> list[DelegateRow]:
    """Return those who hold a seat in the office's own order: branches and people by their card numbers."""
    rows = [row for row in delegate_rows(connection, sitting_id) if row.standing in COUNTED]
    rows.sort(key=lambda row: row.card_number)
    firsts: dict[str, int] = {}
    for row in rows:
        firsts.setdefault(row.facts.branch, row.card_number)
    return sorted(rows, key=lambda row: (firsts[row.facts.branch], row.card_number))


def attendance_list(desk: Desk) -> Paper:
    """Return the roll with a column to sign for every sitting."""
    with desk.read() as connection:
        congress = congress_view(connection)
        rows = listed_delegates(connection, congress.current_sitting_id)
        frame = PaperFrame(connection)
    plan = congress.plan
    signed = tuple(_signed_column(sitting, len(plan.sittings)) for sitting in plan.sittings)
    columns = (*_PERSON_COLUMNS, *signed)
    empty = ("",) * len(signed)
    body = tuple(sections(rows, lambda number, row: (*_person_cells(number, row), *empty), 9.4))
    by_hand = tuple(f". . . . . . ./{grouped(plan.summoned_count)}" for _ in signed)
    total = TableRow(
        (f"Tổng số: {grouped(len(rows))} đại biểu. Số có mặt (ghi khi chốt điểm danh):", *by_hand), lead_span=5
    )
    return frame.paper(
        "DANH SÁCH ĐIỂM DANH ĐẠI BIỂU",
        _subject(plan),
        (Table(columns, (*body, total), dense=True),),
        (Signature("NGƯỜI ĐIỂM DANH", "(ký, ghi rõ họ tên)", ""), frame.signature(CongressBody.SECRETARIAT)),
        title=f"Danh sách điểm danh đại biểu {plan.title}",
    )


def fallback_list(desk: Desk, sitting_id: SittingId) -> Paper:
    """Return the list that stands in when the desks fail: a box for each delegate, ticked for who is recorded.

    It says when it was made and the last act that it holds, so that paper and journal can be brought together.
    """
    with desk.read() as connection:
        congress = congress_view(connection)
        sitting = sitting_view(connection, sitting_id)
        rows = listed_delegates(connection, sitting_id)
        presence = presence_view(connection, sitting_id)
        frame = PaperFrame(connection)
        heads = ", ".join(f"bàn {head.desk} việc {head.sequence}" for head in journal.heads(connection))
    columns = (*_PERSON_COLUMNS, TableColumn("Có mặt", 27, "center"), TableColumn("Ghi chú", 27))
    body = tuple(sections(rows, lambda number, row: (*_person_cells(number, row), _tick(row), _note(row)), 8.0))
    now = local(desk.clock())
    counted = f"{grouped(presence.present)}/{grouped(presence.summoned)}"
    subject = (
        f"phiên {label(sitting.kind).lower()}, {full_date(sitting.held_on)}",
        f"lập lúc {clock_time_seconds(now)} ngày {short_date(now.date())}; đã có mặt {counted}",
        f"việc cuối cùng đã ghi: {heads}",
    )
    return frame.paper(
        "DANH SÁCH ĐIỂM DANH DỰ PHÒNG",
        subject,
        (Table(columns, body, dense=True),),
        (Signature("NGƯỜI ĐIỂM DANH", "(ký, ghi rõ họ tên)", ""),),
        title=f"Danh sách điểm danh dự phòng {congress.plan.title}",
    )


def fallback_now(desk: Desk) -> Paper:
    """Return the list that stands in when the desks fail, for the sitting at hand."""
    with desk.read() as connection:
        sitting_id = congress_view(connection).current_sitting_id
    return fallback_list(desk, sitting_id)


def seats_by_delegation(desk: Desk) -> Paper:
    """Return the seat list, delegation by delegation."""
    return seat_list(desk, SeatListOrder.BY_DELEGATION)


def seat_list(desk: Desk, order: SeatListOrder) -> Paper:
    """Return who sits where, to hang at the door."""
    with desk.read() as connection:
        congress = congress_view(connection)
        rows = listed_delegates(connection, congress.current_sitting_id)
        frame = PaperFrame(connection)
    columns = (
        TableColumn("TT", 12, "center"),
        TableColumn("Họ và tên", 52),
        TableColumn("Chi bộ, đảng bộ", None),
        TableColumn("Số thẻ", 16, "center"),
        TableColumn("Số ghế", 18, "center"),
    )
    if order is SeatListOrder.BY_SEAT:
        rows.sort(key=lambda row: (not row.facts.seat, len(same_seat(row.facts.seat)), same_seat(row.facts.seat)))
        body = [TableRow(_seat_cells(number, row)) for number, row in enumerate(rows, 1)]
    else:
        body = list(sections(rows, _seat_cells))
    plan = congress.plan
    return frame.paper(
        "DANH SÁCH CHỖ NGỒI",
        _subject(plan),
        (Table(columns, tuple(body), dense=True),),
        title=f"Danh sách chỗ ngồi {plan.title}",
    )


def _subject(plan: CongressPlan) -> tuple[str, ...]:
    return f"dự {plan.title},", f"nhiệm kỳ {plan.term}"


_PERSON_COLUMNS = (
    TableColumn("TT", 9, "center"),
    TableColumn("Họ và tên", 43.5),
    TableColumn("Chức vụ", None),
    TableColumn("Số thẻ", 11, "center"),
    TableColumn("Số ghế", 13, "center"),
)


def _signed_column(sitting: PlannedSitting, count: int) -> TableColumn:
    day = f"{sitting.held_on.day}/{sitting.held_on.month}"
    return TableColumn(f"{label(sitting.kind)}\n{day}", min(27.0, 54.0 / count), "center", group="Ký tên")


def _person_cells(number: int, row: DelegateRow) -> tuple[Cell, ...]:
    return str(number), row.facts.full_name, row.facts.position, f"{row.card_number:03d}", row.facts.seat


def _seat_cells(number: int, row: DelegateRow) -> tuple[Cell, ...]:
    return str(number), row.facts.full_name, row.facts.branch, f"{row.card_number:03d}", row.facts.seat


def _tick(row: DelegateRow) -> Tick:
    here = row.state is AttendanceState.PRESENT
    return Tick(here, clock_time(row.arrived_at) if here and row.arrived_at else "")


def _note(row: DelegateRow) -> str:
    if row.state in {AttendanceState.LEFT, AttendanceState.EXCUSED}:
        return f"{label(row.state)}: {row.reason}" if row.reason else label(row.state)
    return ""


def sections(
    rows: Sequence[DelegateRow], cells: Callable[[int, DelegateRow], tuple[Cell, ...]], height_mm: float = 0
) -> Iterator[TableRow]:
    """Yield a heading for each branch and its delegates below it, numbered through."""
    number = 0
    for place, (branch, members) in enumerate(groupby(rows, key=lambda row: row.facts.branch), 1):
        people = list(members)
        yield TableRow((f"{roman(place)}. {branch.upper()} ({padded_count(len(people))} đại biểu)",), group=True)
        for row in people:
            number += 1
            yield TableRow(cells(number, row), height_mm=height_mm)


def type_back(desk: Desk, sitting_id: SittingId, numbers: Sequence[int], act_id: ActId | None = None) -> TypedBack:
    """Record the arrival of everybody ticked on paper, by the numbers of the list, all of them or none.

    Who is recorded already stays as recorded. Raises RuleRefusal NOT_IN_LIST with the first number that the list
    lacks, SITTING_ALREADY_CLOSED. Rule: R-ATTEND-02.
    """
    with desk.write() as tx:
        if sitting_view(tx.connection, sitting_id).closed_at is not None:
            raise RuleRefusal(Code.SITTING_ALREADY_CLOSED)
        rows = listed_delegates(tx.connection, sitting_id)
        strange = next((number for number in numbers if not 1 <= number <= len(rows)), None)
        if strange is not None:
            raise RuleRefusal(Code.NOT_IN_LIST, text=str(strange))
        arrived, already, refused = 0, [], []
        for number in dict.fromkeys(numbers):
            row = rows[number - 1]
            if row.state is AttendanceState.PRESENT:
                already.append(row)
                continue
            try:
                step(row.state, Movement.ARRIVE)
            except RuleRefusal:
                refused.append(row)
                continue
            moved = DelegateMoved(row.delegate_id, sitting_id, Movement.ARRIVE, SCANNED_FROM_PAPER)
            tx.record(moved, ActId(f"{act_id}-{number}") if act_id else None)
            arrived += 1
        return TypedBack(arrived, tuple(already), tuple(refused), tx.changes)
