"""Every answer of the door: each outcome of the closed list is provoked, with its message, colour, sound and rule."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from builders import CARD_KEY, OFFICIAL, SITTING, a_small_congress, delegate_of, moves
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.cards import Card, Holder, card_code
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.people import GuestFacts
from congress_desktop.domain.scan_outcomes import ANSWERS, DoorMode, ScanOutcome, VerdictState
from congress_desktop.domain.standing import Standing
from congress_desktop.services import attendance, cards, check_in, congresses, guests, standings
from congress_desktop.services.check_in import Verdict
from congress_desktop.services.delegates import correct_delegate
from congress_desktop.services.desk import Desk
from congress_desktop.services.verdicts import verdict_line, verdict_words

Door = Callable[[Desk], Verdict]


def scan(text: str, mode: DoorMode = DoorMode.IN, *, ask_first: bool = False) -> Door:
    return lambda desk: check_in.check_in(desk, SITTING, text, mode=mode, ask_first=ask_first)


def moved(card: int, movement: Movement) -> Door:
    return lambda desk: moves(desk, card, movement, "việc nhà")


def a_guest(desk: Desk) -> None:
    guests.add_guests(desk, [GuestFacts("Trần Thị Minh Nguyệt", "Thành ủy")])


def a_guest_inside(desk: Desk) -> None:
    a_guest(desk)
    check_in.check_in(desk, SITTING, "KM-01", mode=DoorMode.GUESTS)


def settled(card: int, standing: Standing) -> Callable[[Desk], object]:
    return lambda desk: standings.settle_standing(desk, delegate_of(desk, card).delegate_id, standing, "có đơn")


def as_alternate(card: int) -> Callable[[Desk], object]:
    def act(desk: Desk) -> None:
        row = delegate_of(desk, card)
        correct_delegate(desk, row.delegate_id, replace(row.facts, alternate=True), "theo danh sách dự khuyết")

    return act


def replaced(desk: Desk) -> None:
    as_alternate(5)(desk)
    standings.call_alternate(desk, delegate_of(desk, 5).delegate_id, delegate_of(desk, 4).delegate_id, "ốm")


def lost_card(desk: Desk) -> None:
    cards.replace_card(desk, Holder.DELEGATE, delegate_of(desk, 3).delegate_id, "đánh rơi")


def ended(desk: Desk) -> None:
    congresses.open_sitting(desk, SITTING)
    congresses.close_sitting(desk, SITTING)


def nothing(_desk: Desk) -> None:
    return None


def twice(desk: Desk) -> Verdict:
    check_in.check_in(desk, SITTING, "3", ActId("sent-twice"))
    return check_in.check_in(desk, SITTING, "3", ActId("sent-twice"))


OUR_CARD_3 = card_code(Card(Holder.DELEGATE, 3), CARD_KEY)
OUR_GUEST_1 = card_code(Card(Holder.GUEST, 1), CARD_KEY)

# Delegates 1 and 2 are in the hall before each case; the others are expected.
CASES: dict[ScanOutcome, tuple[Callable[[Desk], object], Door]] = {
    ScanOutcome.ARRIVED: (nothing, scan(OUR_CARD_3)),
    ScanOutcome.LEFT: (nothing, scan("1", DoorMode.OUT)),
    ScanOutcome.RETURNED: (lambda desk: moves(desk, 1, Movement.LEAVE), scan("1")),
    ScanOutcome.EXCUSED: (nothing, moved(3, Movement.EXCUSE)),
    ScanOutcome.GUEST_ARRIVED: (a_guest, scan(OUR_GUEST_1, DoorMode.GUESTS)),
    ScanOutcome.ASKED: (nothing, scan("3", ask_first=True)),
    ScanOutcome.RESENT: (nothing, twice),
    ScanOutcome.ALREADY_IN: (nothing, scan("1")),
    ScanOutcome.ALREADY_OUT: (lambda desk: moves(desk, 1, Movement.LEAVE), scan("1", DoorMode.OUT)),
    ScanOutcome.NOT_OUT: (nothing, moved(1, Movement.RETURN)),
    ScanOutcome.NOT_IN: (nothing, scan("3", DoorMode.OUT)),
    ScanOutcome.PRESENT_NOT_EXCUSED: (nothing, moved(1, Movement.EXCUSE)),
    ScanOutcome.GUEST_ALREADY_IN: (
        a_guest_inside,
        scan("km 1", DoorMode.GUESTS),
    ),
    ScanOutcome.NAME_AMBIGUOUS: (nothing, scan("thi")),
    ScanOutcome.NAME_NOT_FOUND: (nothing, scan("khong ai")),
    ScanOutcome.CARD_UNKNOWN: (nothing, scan(card_code(Card(Holder.DELEGATE, 77), CARD_KEY))),
    ScanOutcome.CARD_FOREIGN: (nothing, scan(card_code(Card(Holder.DELEGATE, 3), "ff" * 16))),
    ScanOutcome.CARD_MALFORMED: (nothing, scan("1234567890123")),
    ScanOutcome.CARD_REVOKED: (lost_card, scan(OUR_CARD_3)),
    ScanOutcome.WITHDRAWN: (settled(3, Standing.WITHDRAWN), scan("3")),
    ScanOutcome.NOT_RECOGNISED: (settled(3, Standing.NOT_RECOGNISED), scan("3")),
    ScanOutcome.ALTERNATE_NOT_CALLED: (as_alternate(3), scan("3")),
    ScanOutcome.REPLACED: (replaced, scan("4")),
    ScanOutcome.GUEST_AT_DELEGATES_DOOR: (a_guest, scan(OUR_GUEST_1)),
    ScanOutcome.DELEGATE_AT_GUESTS_DOOR: (nothing, scan(OUR_CARD_3, DoorMode.GUESTS)),
    ScanOutcome.NOT_THIS_PERSON: (
        nothing,
        lambda desk: check_in.not_this_person(desk, SITTING, delegate_of(desk, 3).delegate_id, "3"),
    ),
    ScanOutcome.WRONG_SITTING: (lambda desk: congresses.open_sitting(desk, OFFICIAL), scan("3")),
    ScanOutcome.SITTING_OVER: (ended, scan("3")),
}

CHANGES_PRESENCE = {ScanOutcome.ARRIVED: 3, ScanOutcome.RETURNED: 2, ScanOutcome.LEFT: 1, ScanOutcome.RESENT: 3}


@pytest.mark.parametrize("outcome", ScanOutcome, ids=lambda each: each.value)
def test_every_outcome_is_provoked_and_answered(outcome: ScanOutcome) -> None:
    prepare, door = CASES[outcome]
    desk = a_small_congress(present=2)
    prepare(desk)
    before = attendance.presence(desk, SITTING).present

    verdict = door(desk)

    words = verdict_words(verdict)
    answer = ANSWERS[outcome]
    assert verdict.outcome is outcome
    assert verdict.presence.present == CHANGES_PRESENCE.get(outcome, before)
    assert words.word
    assert words.foot
    assert verdict_line(verdict)
    assert (answer.code is None) is (answer.state in {VerdictState.DONE, VerdictState.ASKING})
    assert answer.rule.startswith("R-")
    assert answer.sound.value in {"done", "attention", "refused"}


def test_the_list_is_closed() -> None:
    assert set(ANSWERS) == set(ScanOutcome) == set(CASES)
    codes = [answer.code for answer in ANSWERS.values() if answer.code]
    assert len(codes) == len(set(codes))
