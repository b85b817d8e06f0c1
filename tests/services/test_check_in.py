"""The door: what every scan is answered, and what stays in the record."""

import pytest

from builders import CARD_KEY, OFFICIAL, SITTING, TestClock, a_small_congress, delegate_of, moves
from congress_desktop.domain.attendance import AttendanceState, Movement
from congress_desktop.domain.cards import Card, Holder, card_code
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.scan_outcomes import DoorMode, ScanOutcome, VerdictState
from congress_desktop.services import attendance, check_in, congresses, journal
from congress_desktop.texts.forms import clock_time


def test_a_card_checks_its_holder_in() -> None:
    desk = a_small_congress()

    verdict = check_in.check_in(desk, SITTING, card_code(Card(Holder.DELEGATE, 2), CARD_KEY))

    assert verdict.state is VerdictState.DONE
    assert verdict.delegate is not None
    assert verdict.delegate.facts.full_name == "Trần Thị Bình"
    assert (verdict.presence.present, verdict.presence.summoned) == (1, 5)


def test_a_second_scan_changes_nothing_and_says_when_the_first_was() -> None:
    clock = TestClock()
    desk = a_small_congress(clock=clock)
    check_in.check_in(desk, SITTING, "1")
    clock.advance(minutes=20)

    verdict = check_in.check_in(desk, SITTING, "1")

    assert (verdict.state, verdict.code) == (VerdictState.ALREADY, Code.ALREADY_CHECKED_IN)
    assert verdict.delegate is not None
    assert verdict.delegate.arrived_at is not None
    assert (clock_time(verdict.delegate.arrived_at), verdict.delegate.desk) == ("07:00", 1)
    assert verdict.presence.present == 1


@pytest.mark.parametrize(
    ("scanned", "code"),
    [
        ("77", Code.CARD_UNKNOWN),
        (card_code(Card(Holder.DELEGATE, 77), CARD_KEY), Code.CARD_UNKNOWN),
        (card_code(Card(Holder.DELEGATE, 2), "ff" * 16), Code.CARD_FOREIGN),
        ("1234567890123", Code.CARD_MALFORMED),
        ("123456", Code.CARD_UNKNOWN),
        ("1234567", Code.CARD_MALFORMED),
        ("https://example.vn/db/2", Code.CARD_MALFORMED),
    ],
)
def test_codes_that_name_nobody_are_refused_and_kept(scanned: str, code: Code) -> None:
    desk = a_small_congress()

    verdict = check_in.check_in(desk, SITTING, scanned)

    assert (verdict.state, verdict.code) == (VerdictState.REFUSED, code)
    kept = journal.acts(desk)[0]
    assert kept.kind == "scan_refused"
    assert scanned in kept.subject
    assert verdict.presence.present == 0


def test_a_name_without_accents_checks_in_when_it_fits_one_delegate() -> None:
    desk = a_small_congress()

    verdict = check_in.check_in(desk, SITTING, "do v dat")

    assert verdict.state is VerdictState.DONE
    assert verdict.delegate is not None
    assert verdict.delegate.facts.full_name == "Đỗ Văn Đạt"


def test_a_name_that_fits_several_or_nobody_records_nothing() -> None:
    desk = a_small_congress()
    before = len(journal.acts(desk))

    several = check_in.check_in(desk, SITTING, "thi")
    nobody = check_in.check_in(desk, SITTING, "khong ai")

    assert (several.code, several.matched) == (Code.NAME_AMBIGUOUS, 2)
    assert nobody.code is Code.NAME_NOT_FOUND
    assert len(journal.acts(desk)) == before


def test_leaving_and_returning_are_different_acts() -> None:
    desk = a_small_congress(present=3)

    left = moves(desk, 1, Movement.LEAVE)
    back = moves(desk, 1, Movement.RETURN)

    assert (left.state, left.presence.present, left.presence.attended) == (VerdictState.DONE, 2, 3)
    assert (back.state, back.presence.present) == (VerdictState.DONE, 3)


@pytest.mark.parametrize(
    ("card", "movement", "code"),
    [
        (1, Movement.RETURN, Code.NOT_LEFT),
        (1, Movement.EXCUSE, Code.PRESENT_NOT_EXCUSED),
        (5, Movement.LEAVE, Code.NOT_PRESENT),
        (5, Movement.RETURN, Code.NOT_PRESENT),
    ],
)
def test_steps_that_do_not_fit_the_state_change_nothing(card: int, movement: Movement, code: Code) -> None:
    desk = a_small_congress(present=1)

    verdict = moves(desk, card, movement, "ốm")

    assert (verdict.state, verdict.code) == (VerdictState.ALREADY, code)
    assert verdict.presence.present == 1


def test_who_left_and_comes_in_again_is_recorded_as_returning() -> None:
    desk = a_small_congress(present=1)
    moves(desk, 1, Movement.LEAVE)

    verdict = check_in.check_in(desk, SITTING, "1")

    assert (verdict.outcome, verdict.movement) == (ScanOutcome.RETURNED, Movement.RETURN)
    assert verdict.presence.present == 1


def test_going_out_is_a_mode_of_its_own_and_a_second_scan_never_turns_it_round() -> None:
    desk = a_small_congress(present=2)

    out = check_in.check_in(desk, SITTING, "1", mode=DoorMode.OUT)
    again = check_in.check_in(desk, SITTING, "1", mode=DoorMode.OUT)
    never_in = check_in.check_in(desk, SITTING, "5", mode=DoorMode.OUT)

    assert [each.outcome for each in (out, again, never_in)] == [
        ScanOutcome.LEFT,
        ScanOutcome.ALREADY_OUT,
        ScanOutcome.NOT_IN,
    ]
    assert never_in.presence.present == 1


def test_with_confirmation_nothing_is_recorded_until_the_desk_says_so() -> None:
    desk = a_small_congress()

    asked = check_in.check_in(desk, SITTING, "1", ask_first=True)
    refused = check_in.not_this_person(desk, SITTING, delegate_of(desk, 1).delegate_id, "1")
    admitted = check_in.check_in_delegate(desk, SITTING, delegate_of(desk, 2).delegate_id, "2")

    assert (asked.state, asked.presence.present) == (VerdictState.ASKING, 0)
    assert (refused.outcome, refused.presence.present) == (ScanOutcome.NOT_THIS_PERSON, 0)
    assert (admitted.outcome, admitted.presence.present) == (ScanOutcome.ARRIVED, 1)


def test_who_comes_after_the_sitting_began_is_late_by_whole_minutes() -> None:
    clock = TestClock()
    desk = a_small_congress(clock=clock, present=2)
    congresses.open_sitting(desk, SITTING)
    clock.advance(minutes=12, seconds=40)

    late = check_in.check_in(desk, SITTING, "3")

    assert (late.late_minutes, late.presence.late, late.presence.present) == (12, 1, 3)


def test_an_excuse_needs_a_reason_and_gives_way_to_an_arrival() -> None:
    desk = a_small_congress()

    with pytest.raises(RuleRefusal) as caught:
        moves(desk, 1, Movement.EXCUSE, "  ")
    moves(desk, 1, Movement.EXCUSE, "ốm")
    excused = delegate_of(desk, 1)
    arrived = check_in.check_in(desk, SITTING, "1")

    assert caught.value.code is Code.REASON_MISSING
    assert (excused.state, excused.reason) == (AttendanceState.EXCUSED, "ốm")
    assert arrived.state is VerdictState.DONE


def test_attendance_is_per_sitting() -> None:
    desk = a_small_congress(present=2)

    verdict = check_in.check_in(desk, OFFICIAL, "1")

    assert verdict.state is VerdictState.DONE
    assert attendance.presence(desk, SITTING).present == 2
    assert attendance.presence(desk, OFFICIAL).present == 1


def test_asking_twice_with_the_same_act_records_once() -> None:
    desk = a_small_congress()
    act_id = ActId("asked-twice")

    first = check_in.check_in(desk, SITTING, "1", act_id)
    again = check_in.check_in(desk, SITTING, "1", act_id)

    assert (first.outcome, again.outcome) == (ScanOutcome.ARRIVED, ScanOutcome.RESENT)
    assert again.delegate == first.delegate
    assert sum(1 for act in journal.acts(desk) if act.kind == "delegate_moved") == 1


def test_withdrawing_an_arrival_takes_the_person_out_and_keeps_the_act() -> None:
    desk = a_small_congress(present=2)
    last = journal.last_withdrawable(desk)
    assert last is not None

    journal.withdraw(desk, last.act_id, "quét nhầm")

    assert attendance.presence(desk, SITTING).present == 1
    acts = journal.acts(desk)
    assert acts[0].kind == "act_withdrawn"
    assert "quét nhầm" in acts[0].subject
    assert next(act for act in acts if act.act_id == last.act_id).withdrawn


def test_an_arrival_under_a_later_departure_cannot_be_withdrawn() -> None:
    desk = a_small_congress(present=1)
    arrival = next(act for act in journal.acts(desk) if act.kind == "delegate_moved")
    moves(desk, 1, Movement.LEAVE)

    with pytest.raises(RuleRefusal) as caught:
        journal.withdraw(desk, arrival.act_id, "nhầm")

    assert caught.value.code is Code.WITHDRAWAL_TOO_LATE


def test_quorum_is_two_thirds_of_delegates_and_of_branches() -> None:
    desk = a_small_congress(present=3)
    before = attendance.presence(desk, SITTING)
    check_in.check_in(desk, SITTING, "4")

    after = attendance.presence(desk, SITTING)

    assert (before.needed, before.quorate) == (4, False)
    assert (after.quorate, after.branches_present, after.branches_needed, after.branches_quorate) == (True, 2, 2, True)


def test_search_puts_those_not_yet_arrived_first() -> None:
    desk = a_small_congress(present=2)

    found = attendance.search(desk, SITTING, "thi")

    assert [row.facts.full_name for row in found.rows] == ["Phạm Thị Dung", "Trần Thị Bình"]


def test_the_arrival_curve_counts_each_span() -> None:
    clock = TestClock()
    desk = a_small_congress(clock=clock, present=2)
    clock.advance(minutes=11)
    check_in.check_in(desk, SITTING, "3")

    curve = attendance.arrival_curve(desk, SITTING)

    assert [(clock_time(start), count) for start, count in curve] == [("07:00", 2), ("07:05", 0), ("07:10", 1)]
