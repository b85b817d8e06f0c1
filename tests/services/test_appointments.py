"""Appointment decisions: people matched, papers that agree with themselves, ticks that hold all together."""

from datetime import date

import pytest

from builders import SITTING, a_small_congress, delegate_of
from congress_desktop.domain.appointments import Body, CheckKind, Post
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.services import appointments, delegates, journal
from congress_desktop.services.appointments import AppointedPerson, DecisionDraft


def a_draft(*people: AppointedPerson, number: str = "01-QĐ/TU") -> DecisionDraft:
    return DecisionDraft(
        number, date(2025, 8, 8), "Ban Thường vụ Thành ủy", "Người ký", "Chỉ định", date(2025, 8, 8), people
    )


def named(name: str, body: Body, post: Post = Post.MEMBER) -> AppointedPerson:
    return AppointedPerson(name, body, post)


def test_a_delegate_who_is_appointed_is_the_same_person() -> None:
    desk = a_small_congress()

    appointments.record_decision(desk, a_draft(named("Nguyễn Văn An", Body.EXECUTIVE_COMMITTEE, Post.SECRETARY)))

    page = delegates.delegate_page(desk, SITTING, delegate_of(desk, 1).delegate_id)
    assert [(each.body, each.post) for each in page.posts] == [(Body.EXECUTIVE_COMMITTEE, Post.SECRETARY)]


def test_the_register_stands_by_body_and_rank() -> None:
    desk = a_small_congress()
    appointments.record_decision(
        desk,
        a_draft(
            named("Lý Bốn", Body.EXECUTIVE_COMMITTEE),
            named("Nguyễn Văn An", Body.EXECUTIVE_COMMITTEE, Post.SECRETARY),
            named("Nguyễn Văn An", Body.STANDING_COMMITTEE, Post.SECRETARY),
        ),
    )

    register = appointments.appointments(desk).register

    assert [(each.full_name, each.body.value, each.ordinal) for each in register] == [
        ("Nguyễn Văn An", "executive_committee", 1),
        ("Lý Bốn", "executive_committee", 2),
        ("Nguyễn Văn An", "standing_committee", 1),
    ]


def test_the_ticks_say_what_does_not_agree_and_whom_it_is() -> None:
    desk = a_small_congress()
    appointments.record_decision(
        desk,
        a_draft(
            named("Nguyễn Văn An", Body.EXECUTIVE_COMMITTEE, Post.SECRETARY),
            named("Trần Thị Bình", Body.EXECUTIVE_COMMITTEE),
            named("Người Ngoài", Body.STANDING_COMMITTEE),
            named("Trần Thị Bình", Body.STANDING_COMMITTEE),
        ),
    )

    checks = {each.kind: each for each in appointments.appointments(desk).checks}

    assert (checks[CheckKind.EXECUTIVE_SIZE].agreeing, checks[CheckKind.EXECUTIVE_SIZE].of) == (2, 3)
    assert checks[CheckKind.STANDING_SIZE].passed
    assert checks[CheckKind.STANDING_WITHIN_EXECUTIVE].failing == ("Người Ngoài",)
    assert checks[CheckKind.SECRETARIES_WITHIN_STANDING].failing == ("Nguyễn Văn An",)


@pytest.mark.parametrize(
    ("people", "code"),
    [
        ((), Code.NOBODY_APPOINTED),
        ((named("A", Body.EXECUTIVE_COMMITTEE), named("A", Body.EXECUTIVE_COMMITTEE)), Code.PERSON_TWICE_ON_BODY),
        ((named("A", Body.INSPECTION_COMMISSION, Post.SECRETARY),), Code.POST_NOT_OF_BODY),
        ((named("A", Body.EXECUTIVE_COMMITTEE, Post.INSPECTION_CHAIR),), Code.POST_NOT_OF_BODY),
        (
            (
                named("A", Body.EXECUTIVE_COMMITTEE, Post.SECRETARY),
                named("B", Body.EXECUTIVE_COMMITTEE, Post.SECRETARY),
            ),
            Code.TWO_SECRETARIES,
        ),
    ],
)
def test_a_paper_that_contradicts_itself_is_refused(people: tuple[AppointedPerson, ...], code: Code) -> None:
    desk = a_small_congress()

    with pytest.raises(RuleRefusal) as caught:
        appointments.record_decision(desk, a_draft(*people))

    assert caught.value.code is code
    assert appointments.appointments(desk).decisions == ()


def test_a_number_is_given_to_one_decision_only() -> None:
    desk = a_small_congress()
    appointments.record_decision(desk, a_draft(named("A", Body.EXECUTIVE_COMMITTEE)))

    with pytest.raises(RuleRefusal) as caught:
        appointments.record_decision(desk, a_draft(named("B", Body.EXECUTIVE_COMMITTEE)))

    assert caught.value.code is Code.DECISION_NUMBER_TAKEN


def test_a_decision_is_put_right_with_a_reason_and_announced_once() -> None:
    desk = a_small_congress()
    appointments.record_decision(desk, a_draft(named("Lý Bốn", Body.EXECUTIVE_COMMITTEE)))
    row = appointments.appointments(desk).decisions[0]

    appointments.correct_decision(
        desk, row.decision_id, a_draft(named("Lý Bốn", Body.INSPECTION_COMMISSION)), "ghi nhầm ban"
    )
    appointments.announce(desk, SITTING)

    view = appointments.appointments(desk)
    assert [each.body for each in view.register] == [Body.INSPECTION_COMMISSION]
    assert view.decisions[0].announced_in == SITTING
    with pytest.raises(RuleRefusal):
        appointments.announce(desk, SITTING)
    assert journal.verify(desk).sound


def test_withdrawing_a_decision_takes_its_people_out_again() -> None:
    desk = a_small_congress()
    done = appointments.record_decision(desk, a_draft(named("Lý Bốn", Body.EXECUTIVE_COMMITTEE)))

    journal.withdraw(desk, done.act_id, "nhầm đại hội")

    assert appointments.appointments(desk).register == ()
    assert appointments.people_like(desk, "ly bon") == ()
    assert journal.verify(desk).sound
