"""The hall's seats: its rows, who sits where, and the plan that fills as people arrive."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import HallArranged, SeatsGiven
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.hall import HallRow, SeatGiven, checked_rows, give_in_order, same_seat, seat_name, seats
from congress_desktop.domain.ids import ActId, DelegateId, SittingId
from congress_desktop.domain.standing import COUNTED
from congress_desktop.services.attendance import delegate_rows
from congress_desktop.services.congresses import congress_view
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.views import DelegateRow
from congress_desktop.storage import tables as t


class SeatOrder(StrEnum):
    """In which order delegates are given the seats from the first row on."""

    BY_DELEGATION = "by_delegation"
    BY_CARD = "by_card"
    BY_NAME = "by_name"


@dataclass(frozen=True)
class PlannedSeat:
    """A seat of the plan and who sits there; None for an empty seat."""

    seat: str
    number: int
    delegate: DelegateRow | None


@dataclass(frozen=True)
class PlannedRow:
    """A row of the plan, its seats from left to right."""

    name: str
    seats: tuple[PlannedSeat, ...]


@dataclass(frozen=True)
class SeatPlan:
    """The hall as it fills; `elsewhere` have a seat that the plan lacks or that another holds, `without` none."""

    rows: tuple[PlannedRow, ...]
    elsewhere: tuple[DelegateRow, ...]
    without: tuple[DelegateRow, ...]

    @property
    def seat_count(self) -> int:
        """How many seats the hall has."""
        return sum(len(row.seats) for row in self.rows)


def hall(desk: Desk) -> tuple[HallRow, ...]:
    """Return the rows of seats from the stage to the back; empty while none were set out."""
    with desk.read() as connection:
        return _rows(connection)


def _rows(connection: Connection) -> tuple[HallRow, ...]:
    rows = connection.execute(select(t.hall_row).order_by(t.hall_row.c.ordinal))
    return tuple(HallRow(row.name, row.seat_count) for row in rows)


def arrange_hall(desk: Desk, rows: Sequence[HallRow], act_id: ActId | None = None) -> Done:
    """Set out the rows of seats. Raises RuleRefusal FIELD_EMPTY, NUMBER_OUT_OF_RANGE or ROW_NAME_TWICE."""
    return desk.record(HallArranged(checked_rows(rows)), act_id)


def guessed_hall(desk: Desk) -> tuple[HallRow, ...]:
    """Return rows that hold every seat named on the roll, for an office that gave its seats in Excel."""
    with desk.read() as connection:
        texts = connection.execute(select(t.delegate.c.seat)).scalars()
        names = {same_seat(text) for text in texts if text}
    widest: dict[str, int] = {}
    for name in names:
        row, dash, number = name.rpartition("-")
        if dash and number.isdigit():
            widest[row] = max(widest.get(row, 0), int(number))
    return tuple(HallRow(row, count) for row, count in sorted(widest.items(), key=lambda each: (len(each[0]), each[0])))


def give_seats(desk: Desk, order: SeatOrder, act_id: ActId | None = None) -> Done:
    """Give every delegate who holds a seat of the congress a seat of the hall, in this order.

    Raises RuleRefusal TOO_FEW_SEATS, or NOTHING_CORRECTED when everybody already sits so. Rule: R-SEAT-01.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        people = _in_order(_seated(tx.connection), order)
        given = give_in_order(_rows(tx.connection), [(row.delegate_id, row.facts.seat) for row in people])
        if not given:
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        tx.record(SeatsGiven(given), act_id)
    return tx.done()


def _seated(connection: Connection) -> list[DelegateRow]:
    sitting_id = congress_view(connection).current_sitting_id
    return [row for row in delegate_rows(connection, sitting_id) if row.standing in COUNTED]


def _in_order(rows: list[DelegateRow], order: SeatOrder) -> list[DelegateRow]:
    """Return delegates in an order; they come branch by branch, by given name within a branch."""
    if order is SeatOrder.BY_CARD:
        return sorted(rows, key=lambda row: row.card_number)
    if order is SeatOrder.BY_NAME:
        return sorted(rows, key=lambda row: (row.name_key, row.card_number))
    return rows


def move_seat(desk: Desk, delegate_id: DelegateId, seat: str, act_id: ActId | None = None) -> Done:
    """Give one delegate another seat; whoever sits there takes the seat that becomes free.

    Raises RuleRefusal NO_SUCH_RECORD for an unknown delegate, NOTHING_CORRECTED for the same seat.
    """
    wanted = same_seat(seat)
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        rows = _seated(tx.connection)
        mover = next((row for row in rows if row.delegate_id == delegate_id), None)
        if mover is None:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        if same_seat(mover.facts.seat) == wanted:
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        given = [SeatGiven(delegate_id, wanted, mover.facts.seat)]
        other = next((row for row in rows if wanted and same_seat(row.facts.seat) == wanted), None)
        if other is not None:
            given.append(SeatGiven(other.delegate_id, mover.facts.seat, other.facts.seat))
        tx.record(SeatsGiven(tuple(given)), act_id)
    return tx.done()


def seat_plan(desk: Desk, sitting_id: SittingId) -> SeatPlan:
    """Return the hall with who sits where, as they stand at a sitting. Rule: R-SEAT-02."""
    with desk.read() as connection:
        hall_rows = _rows(connection)
        people = [row for row in delegate_rows(connection, sitting_id) if row.standing in COUNTED]
    known = set(seats(hall_rows))
    sitting: dict[str, DelegateRow] = {}
    elsewhere, without = [], []
    for row in people:
        seat = same_seat(row.facts.seat)
        if not seat:
            without.append(row)
        elif seat in known and seat not in sitting:
            sitting[seat] = row
        else:
            elsewhere.append(row)
    planned = tuple(
        PlannedRow(
            row.name,
            tuple(
                PlannedSeat(seat_name(row, number), number, sitting.get(seat_name(row, number)))
                for number in range(1, row.seat_count + 1)
            ),
        )
        for row in hall_rows
    )
    return SeatPlan(planned, tuple(elsewhere), tuple(without))
