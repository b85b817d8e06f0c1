"""Seats of the congress: one seat is counted once, whoever sits for it."""

from dataclasses import replace

import pytest

from builders import OFFICIAL, SITTING, a_matter, a_small_congress, delegate_of
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.scan_outcomes import ScanOutcome
from congress_desktop.domain.standing import Standing
from congress_desktop.services import attendance, check_in, journal, open_votes, standings
from congress_desktop.services.delegates import correct_delegate
from congress_desktop.services.desk import Desk


def with_an_alternate(present: int = 0) -> Desk:
    """Return five on the roll, the fifth an alternate, and the first so many in the hall."""
    desk = a_small_congress(summoned_count=4)
    row = delegate_of(desk, 5)
    correct_delegate(desk, row.delegate_id, replace(row.facts, alternate=True), "danh sách dự khuyết")
    for number in range(1, present + 1):
        check_in.check_in(desk, SITTING, str(number))
    return desk


def call(desk: Desk, replaced: int) -> None:
    standings.call_alternate(desk, delegate_of(desk, 5).delegate_id, delegate_of(desk, replaced).delegate_id, "ốm nặng")


def test_an_alternate_is_not_on_the_count_until_called() -> None:
    desk = with_an_alternate(present=2)

    before = attendance.presence(desk, SITTING)

    assert (before.on_roll, before.present, before.expected) == (4, 2, 2)
    assert [row.card_number for row in standings.alternates(desk)] == [5]


def test_a_called_alternate_takes_the_seat_and_the_seat_is_counted_once() -> None:
    desk = with_an_alternate(present=3)
    call(desk, replaced=4)

    entered = check_in.check_in(desk, SITTING, "5")
    refused = check_in.check_in(desk, SITTING, "4")

    presence = attendance.presence(desk, SITTING)
    assert (entered.outcome, refused.outcome) == (ScanOutcome.ARRIVED, ScanOutcome.REPLACED)
    assert (presence.on_roll, presence.present, presence.attended) == (4, 4, 4)
    assert delegate_of(desk, 5).replaces == delegate_of(desk, 4).delegate_id
    assert delegate_of(desk, 4).replaced_by == delegate_of(desk, 5).delegate_id


def test_somebody_who_came_and_was_replaced_later_is_one_seat_of_those_who_attended() -> None:
    desk = with_an_alternate(present=4)
    check_in.move(desk, SITTING, delegate_of(desk, 4).delegate_id, Movement.LEAVE)
    call(desk, replaced=4)

    check_in.check_in(desk, SITTING, "5")

    assert attendance.presence(desk, SITTING).attended == 4
    assert attendance.presence(desk, OFFICIAL).attended == 0


def test_a_vote_freezes_only_those_who_hold_a_seat() -> None:
    desk = with_an_alternate(present=3)
    standings.settle_standing(desk, delegate_of(desk, 3).delegate_id, Standing.WITHDRAWN, "xin rút")
    matter = a_matter(desk)

    open_votes.open_vote(desk, SITTING, matter)

    assert open_votes.matters(desk)[-1].present == 2


@pytest.mark.parametrize(
    ("alternate", "replaced", "code"),
    [
        (3, 4, Code.NOT_AN_ALTERNATE),
        (5, 5, Code.SEAT_NOT_FREE),
        (5, 1, Code.PRESENT_NOT_REPLACED),
    ],
)
def test_a_replacement_that_does_not_fit_is_refused(alternate: int, replaced: int, code: Code) -> None:
    desk = with_an_alternate(present=1)

    with pytest.raises(RuleRefusal) as caught:
        standings.call_alternate(
            desk, delegate_of(desk, alternate).delegate_id, delegate_of(desk, replaced).delegate_id, "ốm"
        )

    assert caught.value.code is code


def test_taking_a_replacement_back_puts_both_where_they_were() -> None:
    desk = with_an_alternate()
    call(desk, replaced=4)
    act = journal.last_withdrawable(desk)
    assert act is not None

    journal.withdraw(desk, act.act_id, "gọi nhầm người")

    assert delegate_of(desk, 4).standing is Standing.OFFICIAL
    assert delegate_of(desk, 5).standing is Standing.ALTERNATE
    assert delegate_of(desk, 5).replaces is None
    assert journal.verify(desk).sound


def test_a_replacement_that_somebody_came_in_on_stays() -> None:
    desk = with_an_alternate()
    call(desk, replaced=4)
    act = journal.last_withdrawable(desk)
    assert act is not None
    check_in.check_in(desk, SITTING, "5")

    with pytest.raises(RuleRefusal) as caught:
        journal.withdraw(desk, act.act_id, "gọi nhầm")

    assert caught.value.code is Code.WITHDRAWAL_TOO_LATE


def test_somebody_taken_off_can_be_put_back_unless_the_seat_is_held() -> None:
    desk = with_an_alternate()
    one, two = delegate_of(desk, 1).delegate_id, delegate_of(desk, 2).delegate_id
    standings.settle_standing(desk, one, Standing.WITHDRAWN, "xin rút")
    standings.reinstate(desk, one, "rút đơn")
    standings.settle_standing(desk, two, Standing.NOT_RECOGNISED, "thiếu hồ sơ")
    call(desk, replaced=2)

    with pytest.raises(RuleRefusal) as caught:
        standings.settle_standing(desk, two, Standing.OFFICIAL, "đủ hồ sơ")

    assert delegate_of(desk, 1).standing is Standing.OFFICIAL
    assert caught.value.code is Code.SEAT_HELD_BY_SUBSTITUTE
    assert attendance.presence(desk, SITTING).on_roll == 4
