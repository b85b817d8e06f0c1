"""The seat plan: every state has its shape, the arrows walk it, and a great hall is painted at once."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from builders import SITTING, a_small_congress, delegate_of, moves
from congress_desktop.domain.attendance import AttendanceState, Movement
from congress_desktop.domain.hall import HallRow
from congress_desktop.gui.widgets.seat_plan import LOOKS, SeatPlanView
from congress_desktop.services import halls
from congress_desktop.services.halls import PlannedRow, PlannedSeat, SeatPlan


def a_plan_of(*rows: tuple[str, int]) -> SeatPlan:
    """Return a hall of empty seats."""
    return SeatPlan(
        tuple(
            PlannedRow(name, tuple(PlannedSeat(f"{name}-{number:02d}", number, None) for number in range(1, count + 1)))
            for name, count in rows
        ),
        (),
        (),
    )


def a_view(qtbot: QtBot, plan: SeatPlan, width: int = 900, height: int = 500) -> SeatPlanView:
    view = SeatPlanView()
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show()
    view.show_plan(plan)
    view.setFocus()
    return view


def focused(view: SeatPlanView) -> str:
    seat = view.focused_seat()
    assert seat is not None
    return seat.seat


def press(qtbot: QtBot, view: SeatPlanView, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view, key)


def test_the_arrows_go_from_seat_to_seat_and_stop_at_the_ends(qtbot: QtBot) -> None:
    view = a_view(qtbot, a_plan_of(("A", 3), ("B", 3)))

    press(qtbot, view, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down)
    second = focused(view)
    press(qtbot, view, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Down)

    assert second == "B-02"
    assert focused(view) == "B-03"


def test_up_and_down_go_to_the_nearest_seat_of_a_shorter_row(qtbot: QtBot) -> None:
    view = a_view(qtbot, a_plan_of(("A", 10), ("B", 4), ("C", 10)))
    view.focus_seat("A-06")

    press(qtbot, view, Qt.Key.Key_Down)
    shorter = focused(view)
    press(qtbot, view, Qt.Key.Key_Down)
    again = focused(view)
    press(qtbot, view, Qt.Key.Key_End, Qt.Key.Key_Up)

    assert (shorter, again, focused(view)) == ("B-03", "C-06", "B-04")


def test_the_focused_seat_is_told_to_screen_readers(qtbot: QtBot) -> None:
    desk = a_small_congress(present=1)
    halls.arrange_hall(desk, [HallRow("A", 6)])
    halls.give_seats(desk, halls.SeatOrder.BY_CARD)
    moves(desk, 2, Movement.EXCUSE, "ốm")
    view = a_view(qtbot, halls.seat_plan(desk, SITTING))
    first = view.accessibleName()

    press(qtbot, view, Qt.Key.Key_Right)
    second = view.accessibleName()
    press(qtbot, view, Qt.Key.Key_End)

    assert first == "Ghế A-01: Nguyễn Văn An, CHI BỘ MỘT, thẻ 001, có mặt từ 07:00"
    assert second == "Ghế A-02: Trần Thị Bình, CHI BỘ HAI, thẻ 002, vắng có lý do (ốm)"
    assert view.accessibleName() == "Ghế A-06: ghế trống"


def test_enter_and_a_double_click_choose_a_seat(qtbot: QtBot) -> None:
    view = a_view(qtbot, a_plan_of(("A", 3)))
    told: list[str] = []
    view.seat_chosen.connect(lambda seat: told.append(seat.seat))

    press(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Return)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.rect_of("A-03").center())

    assert told == ["A-02", "A-03"]
    assert focused(view) == "A-03"


def test_the_tooltip_tells_who_sits_there(qtbot: QtBot) -> None:
    desk = a_small_congress()
    halls.arrange_hall(desk, [HallRow("A", 5)])
    halls.give_seats(desk, halls.SeatOrder.BY_CARD)
    view = a_view(qtbot, halls.seat_plan(desk, SITTING))

    assert view.tip_at(view.rect_of("A-03").center()) == "Ghế A-03: Lê Đức Cường, CHI BỘ MỘT, thẻ 003, chưa đến"
    assert view.tip_at(QPoint(1, 1)) == ""


def test_the_ring_stays_on_its_seat_when_the_plan_is_read_again(qtbot: QtBot) -> None:
    view = a_view(qtbot, a_plan_of(("A", 3), ("B", 3)))
    view.focus_seat("B-02")

    view.show_plan(a_plan_of(("VIP", 2), ("A", 3), ("B", 3)))
    kept = focused(view)
    view.show_plan(a_plan_of(("A", 3)))

    assert (kept, focused(view)) == ("B-02", "A-01")


def test_every_state_looks_different_without_its_colour() -> None:
    shapes = {(look.dashed, look.icon, look.edge_px) for look in LOOKS.values()}

    assert set(LOOKS) == {*AttendanceState, None}
    assert len(shapes) == len(LOOKS)


def test_seats_change_their_look_as_people_come_and_go(qtbot: QtBot) -> None:
    desk = a_small_congress()
    halls.arrange_hall(desk, [HallRow("A", 2)] * 1 + [HallRow("B", 4)])
    halls.give_seats(desk, halls.SeatOrder.BY_CARD)
    view = a_view(qtbot, halls.seat_plan(desk, SITTING))
    pictures = [_picture(view, "A-02")]

    for movement in (Movement.EXCUSE, Movement.ARRIVE, Movement.LEAVE):
        moves(desk, delegate_of(desk, 2).card_number, movement, "ốm")
        view.show_plan(halls.seat_plan(desk, SITTING))
        pictures.append(_picture(view, "A-02"))

    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def _picture(view: SeatPlanView, seat: str) -> QImage:
    return view.viewport().grab(view.rect_of(seat)).toImage()


def test_twenty_seats_fit_into_900_pixels_and_fifty_scroll(qtbot: QtBot) -> None:
    view = a_view(qtbot, a_plan_of(*((chr(65 + row), 20) for row in range(8))))
    twenty = view.horizontalScrollBar().maximum()

    view.show_plan(a_plan_of(("A", 50)))
    press(qtbot, view, Qt.Key.Key_End)

    assert twenty == 0
    assert view.horizontalScrollBar().maximum() > 0
    assert view.viewport().rect().contains(view.rect_of("A-50"))


def test_a_hall_of_five_thousand_seats_is_walked_and_painted_at_once(qtbot: QtBot) -> None:
    view = a_view(qtbot, a_plan_of(*((f"H{row}", 50) for row in range(1, 101))), 1132, 440)

    began = time.perf_counter()
    for _ in range(20):
        press(qtbot, view, Qt.Key.Key_PageDown, Qt.Key.Key_Right)
        view.viewport().repaint()
    seconds = time.perf_counter() - began

    assert focused(view) == "H100-21"
    assert view.viewport().rect().contains(view.rect_of("H100-21"))
    assert seconds < 3


def test_a_hall_without_rows_has_no_seat_to_choose(qtbot: QtBot) -> None:
    view = a_view(qtbot, SeatPlan((), (), ()))

    press(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Return)

    assert view.focused_seat() is None
    assert view.accessibleName() == "Sơ đồ ghế"


@pytest.mark.parametrize("width", [400, 900, 1600])
def test_no_two_seats_of_a_row_overlap_at_any_width(qtbot: QtBot, width: int) -> None:
    view = a_view(qtbot, a_plan_of(("A", 20), ("B", 13)), width)

    rects = [view.rect_of(f"B-{number:02d}") for number in range(1, 14)]

    assert all(not one.intersects(other) for one, other in pairwise(rects))
    assert min(rect.width() for rect in rects) >= 26
