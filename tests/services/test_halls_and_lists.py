"""Seats, the presence board, refused scans and what was ticked on paper."""

import pytest

from builders import SITTING, TestClock, a_small_congress, delegate_of, moves
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.hall import HallRow
from congress_desktop.domain.people import GuestFacts
from congress_desktop.domain.scan_outcomes import DoorMode
from congress_desktop.services import attendance, boards, check_in, congresses, guests, halls, journal, paper_lists
from congress_desktop.services.paper_models import Table, Tick

ROWS = (HallRow("A", 3), HallRow("B", 4))


def test_seats_are_given_by_delegation_and_the_plan_fills_as_people_arrive() -> None:
    desk = a_small_congress(present=1)
    halls.arrange_hall(desk, ROWS)

    halls.give_seats(desk, halls.SeatOrder.BY_DELEGATION)

    plan = halls.seat_plan(desk, SITTING)
    seated = {
        seat.seat: (seat.delegate.card_number, seat.delegate.state.value)
        for row in plan.rows
        for seat in row.seats
        if seat.delegate
    }
    assert seated == {
        "A-01": (2, "expected"),
        "A-02": (4, "expected"),
        "A-03": (1, "present"),
        "B-01": (3, "expected"),
        "B-02": (5, "expected"),
    }
    assert (plan.seat_count, plan.elsewhere, plan.without) == (7, (), ())


def test_moving_into_a_taken_seat_swaps_the_two() -> None:
    desk = a_small_congress()
    halls.arrange_hall(desk, ROWS)
    halls.give_seats(desk, halls.SeatOrder.BY_CARD)

    halls.move_seat(desk, delegate_of(desk, 1).delegate_id, "b1")

    assert [delegate_of(desk, number).facts.seat for number in (1, 4)] == ["B-01", "A-01"]
    act = journal.last_withdrawable(desk)
    assert act is not None
    journal.withdraw(desk, act.act_id, "xếp nhầm")
    assert [delegate_of(desk, number).facts.seat for number in (1, 4)] == ["A-01", "B-01"]
    assert journal.verify(desk).sound


def test_a_hall_that_is_too_small_gives_no_seat_at_all() -> None:
    desk = a_small_congress()
    halls.arrange_hall(desk, [HallRow("A", 4)])

    with pytest.raises(RuleRefusal) as caught:
        halls.give_seats(desk, halls.SeatOrder.BY_NAME)

    assert (caught.value.code, caught.value.facts) == (Code.TOO_FEW_SEATS, {"seats": 4, "people": 5})
    assert delegate_of(desk, 1).facts.seat == ""


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ((), Code.FIELD_EMPTY),
        ((HallRow(" ", 3),), Code.FIELD_EMPTY),
        ((HallRow("A", 0),), Code.NUMBER_OUT_OF_RANGE),
        ((HallRow("A", 3), HallRow("a", 2)), Code.ROW_NAME_TWICE),
    ],
)
def test_rows_that_make_no_hall_are_refused(rows: tuple[HallRow, ...], code: Code) -> None:
    with pytest.raises(RuleRefusal) as caught:
        halls.arrange_hall(a_small_congress(), rows)

    assert caught.value.code is code


def test_the_board_adds_up_in_every_breakdown_and_names_the_missing() -> None:
    clock = TestClock()
    desk = a_small_congress(clock=clock, present=3)
    congresses.open_sitting(desk, SITTING)
    clock.advance(minutes=5)
    check_in.check_in(desk, SITTING, "4")
    moves(desk, 1, Movement.LEAVE)
    guests.add_guests(desk, [GuestFacts("Vũ Thị Hoa", "UBND quận"), GuestFacts("Lý Văn Tám", "Thành ủy")])
    check_in.check_in(desk, SITTING, "KM-02", mode=DoorMode.GUESTS)

    found = boards.board(desk, SITTING)

    for breakdown in (found.by_branch, found.by_class, found.by_gender):
        assert sum(each.of for each in breakdown) == 5
        assert sum(each.present for each in breakdown) == 3
    assert [row.card_number for row in found.late] == [4]
    assert [row.card_number for row in found.left_early] == [1]
    assert {row.card_number for row in found.missing} == {1, 5}
    assert (found.guests_present, found.guests_listed) == (1, 2)
    assert found.presence.present == 3


def test_every_refused_scan_is_listed_with_its_reason() -> None:
    desk = a_small_congress(present=1)
    check_in.check_in(desk, SITTING, "1")
    check_in.check_in(desk, SITTING, "99")

    found = boards.refused_scans(desk, SITTING)

    assert [(each.scanned, each.name, each.code) for each in found] == [
        ("99", "", Code.CARD_UNKNOWN),
        ("1", "Nguyễn Văn An", Code.ALREADY_CHECKED_IN),
    ]


def test_the_number_released_to_the_hall_stays_until_the_next_release() -> None:
    desk = a_small_congress(present=2)
    before = boards.released_presence(desk, SITTING)
    boards.release_presence(desk, SITTING)
    check_in.check_in(desk, SITTING, "3")

    released = boards.released_presence(desk, SITTING)

    assert before is None
    assert released is not None
    assert (released.present, released.summoned) == (2, 5)


def test_ticks_on_paper_are_typed_back_by_the_numbers_of_the_list() -> None:
    desk = a_small_congress(present=1)
    listed = paper_lists.in_list_order(desk, SITTING)

    back = paper_lists.type_back(desk, SITTING, (1, 2, 3))

    assert [row.card_number for row in listed] == [1, 3, 5, 2, 4]
    assert (back.arrived, [row.card_number for row in back.already]) == (2, [1])
    assert attendance.presence(desk, SITTING).present == 3
    assert {row.card_number for row in paper_lists.in_list_order(desk, SITTING) if row.arrived_at} == {1, 3, 5}


def test_a_number_that_the_list_lacks_records_nobody() -> None:
    desk = a_small_congress()

    with pytest.raises(RuleRefusal) as caught:
        paper_lists.type_back(desk, SITTING, (1, 2, 9))

    assert (caught.value.code, caught.value.facts) == (Code.NOT_IN_LIST, {"text": "9"})
    assert attendance.presence(desk, SITTING).present == 0


def test_the_fallback_list_says_when_it_was_made_and_the_last_act_it_holds() -> None:
    desk = a_small_congress(present=2)

    paper = paper_lists.fallback_list(desk, SITTING)

    (table,) = (block for block in paper.blocks if isinstance(block, Table))
    ticks = [cell.done for row in table.rows for cell in row.cells if isinstance(cell, Tick)]
    assert "lập lúc 07:00:00 ngày 13/8/2025; đã có mặt 2/5" in paper.subject_lines
    assert paper.subject_lines[2] == f"việc cuối cùng đã ghi: bàn 1 việc {len(journal.acts(desk))}"
    assert sorted(ticks) == [False, False, False, True, True]


def test_after_a_quarter_of_an_hour_a_withdrawal_needs_somebody_else() -> None:
    clock = TestClock()
    desk = a_small_congress(clock=clock, present=1)
    act = journal.last_withdrawable(desk)
    assert act is not None
    assert not journal.needs_second_person(desk, act)
    clock.advance(minutes=16)

    refusals = []
    for second in ("", " lan "):
        with pytest.raises(RuleRefusal) as caught:
            journal.withdraw(desk, act.act_id, "nhầm", second_person=second)
        refusals.append(caught.value.code)
    journal.withdraw(desk, act.act_id, "nhầm", second_person="Hoa")

    assert refusals == [Code.SECOND_PERSON_MISSING, Code.SECOND_PERSON_SAME]
    assert journal.needs_second_person(desk, act)
    assert "người cùng xác nhận: Hoa" in journal.acts(desk)[0].subject
    assert attendance.presence(desk, SITTING).present == 0
