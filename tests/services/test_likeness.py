"""Names that differ in their marks alone: told apart or joined, everywhere the register is read, and taken back."""

from datetime import date

import pytest

from builders import a_small_congress, an_appointed, delegate_of
from congress_desktop.domain.appointments import Body, CheckKind, Post
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.tenures import Instrument
from congress_desktop.services import appointments, journal, likeness, tenures
from congress_desktop.services.appointments import AppointedPerson, DecisionDraft
from congress_desktop.services.biographies import biographies
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import AlikePair


def with_a_name_written_wrongly() -> Desk:
    """Return a congress whose delegate An stands as Ân on the standing committee."""
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY))
    on = date(2025, 8, 8)
    people = (AppointedPerson("Nguyên Văn Ân", Body.STANDING_COMMITTEE, Post.SECRETARY),)
    appointments.record_decision(desk, DecisionDraft("02-QĐ/TU", on, "BTV", "Người ký", "Chỉ định", on, people))
    return desk


def pairs(desk: Desk) -> tuple[AlikePair, ...]:
    return appointments.appointments(desk).alike


def failing(desk: Desk) -> dict[CheckKind, tuple[str, ...]]:
    return {each.kind: each.failing for each in appointments.appointments(desk).checks if each.failing}


def test_alike_names_are_pointed_out_with_the_delegate_first() -> None:
    desk = with_a_name_written_wrongly()

    (pair,) = pairs(desk)

    assert (pair.one.full_name, pair.one.card_number) == ("Nguyễn Văn An", 1)
    assert (pair.other.full_name, pair.other.card_number) == ("Nguyên Văn Ân", 0)
    assert failing(desk)[CheckKind.NAMES_TOLD_APART] == ("Nguyễn Văn An – Nguyên Văn Ân",)
    assert failing(desk)[CheckKind.STANDING_WITHIN_EXECUTIVE] == ("Nguyên Văn Ân",)


def test_one_person_is_one_everywhere_and_two_again_when_taken_back() -> None:
    desk = with_a_name_written_wrongly()

    done = likeness.settle(desk, pairs(desk)[0], same=True)

    view = appointments.appointments(desk)
    an = delegate_of(desk, 1).person_id
    assert {(each.full_name, each.person_id, each.delegate) for each in view.register} == {("Nguyễn Văn An", an, True)}
    assert view.alike == ()
    assert failing(desk) == {}
    assert len(tenures.posts_of(desk, an)) == 2
    with desk.read() as connection:
        everybody = biographies(connection)
    assert everybody[Body.STANDING_COMMITTEE][0].facts.birth == delegate_of(desk, 1).facts.birth
    assert journal.acts(desk)[0].subject == "Nguyễn Văn An và Nguyên Văn Ân: một đồng chí"
    journal.withdraw(desk, done.act_id, "nhầm")
    assert len(pairs(desk)) == 1
    assert journal.verify(desk).sound


def test_what_was_recorded_of_somebody_stays_when_the_names_are_joined() -> None:
    desk = with_a_name_written_wrongly()
    wrong = next(each for each in appointments.appointments(desk).register if each.body is Body.STANDING_COMMITTEE)
    tenures.ratify(desk, [wrong.tenure_id], Instrument("12-QĐ/TU"))

    likeness.settle(desk, pairs(desk)[0], same=True)

    joined = next(each for each in appointments.appointments(desk).register if each.body is Body.STANDING_COMMITTEE)
    assert joined.tenure_id == wrong.tenure_id
    assert joined.held.ratification == Instrument("12-QĐ/TU")


def test_two_people_are_asked_about_no_more() -> None:
    desk = with_a_name_written_wrongly()

    likeness.settle(desk, pairs(desk)[0], same=False)

    assert pairs(desk) == ()
    assert CheckKind.NAMES_TOLD_APART not in failing(desk)
    assert {each.full_name for each in appointments.appointments(desk).register} == {"Nguyễn Văn An", "Nguyên Văn Ân"}


def test_three_spellings_become_one_by_two_answers() -> None:
    desk = with_a_name_written_wrongly()
    on = date(2025, 8, 8)
    people = (AppointedPerson("Nguyễn Văn Án", Body.INSPECTION_COMMISSION),)
    appointments.record_decision(desk, DecisionDraft("03-QĐ/TU", on, "BTV", "K", "Chỉ định", on, people))
    assert len(pairs(desk)) == 3

    while found := pairs(desk):
        likeness.settle(desk, found[0], same=True)

    assert {each.full_name for each in appointments.appointments(desk).register} == {"Nguyễn Văn An"}
    assert sum(1 for each in journal.acts(desk) if each.kind == "likeness_settled") == 2


def test_a_successor_by_the_other_spelling_is_the_one_person() -> None:
    desk = with_a_name_written_wrongly()
    an_appointed(desk, ("Lý Bốn", Post.DEPUTY_SECRETARY), number="05-QĐ/TU")
    likeness.settle(desk, pairs(desk)[0], same=True)
    deputy = next(each for each in appointments.appointments(desk).register if each.post is Post.DEPUTY_SECRETARY)

    with pytest.raises(RuleRefusal) as caught:
        tenures.end_tenure(
            desk, deputy.tenure_id, tenures.EndDraft(PartialDate(2026, 1, 1), "nghỉ hưu", successor="Nguyên Văn Ân")
        )

    assert caught.value.code is Code.SUCCESSOR_SAME


def test_an_answer_given_twice_is_recorded_once() -> None:
    desk = with_a_name_written_wrongly()
    pair = pairs(desk)[0]
    done = likeness.settle(desk, pair, same=True)

    assert likeness.settle(desk, pair, same=True, act_id=done.act_id).act_id == done.act_id
    with pytest.raises(RuleRefusal) as caught:
        likeness.settle(desk, pair, same=False)

    assert caught.value.code is Code.NOTHING_CORRECTED
    assert sum(1 for each in journal.acts(desk) if each.kind == "likeness_settled") == 1
