"""What one who types may know of a pass, and taking a reading back, over the real store."""

from dataclasses import fields

from builders import TestClock
from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.tally import NomineeVotes
from congress_desktop.services import ballot_carrying, ballot_entry, elections, journal
from congress_desktop.services.ballot_pass import (
    PassCounts,
    PassView,
    last_reading,
    own_reading,
    pass_counts,
    pass_view,
)
from election_builders import a_round, a_voting_congress, an_election, collect, round_of, the_round


def test_a_pass_tells_who_typed_what_and_nothing_of_what_was_read() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    ballot_entry.read_line(desk, round_id, 1, 1, "5", "Hoa")
    ballot_entry.read_line(desk, round_id, 2, 1, "4", "Lan")
    ballot_entry.read_line(desk, round_id, 2, 2, "3", "Mai")

    view = pass_view(desk, round_id, 2)

    assert (dict(view.mine), dict(view.other)) == ({2: "Mai"}, {1: "Hoa", 2: "Lan"})
    assert (view.collected, view.batches, view.papers_read) == (7, 2, 1)
    assert not {"reading", "totals", "papers"} & {each.name for each in fields(PassView)}


def test_the_next_paper_is_the_next_one_that_this_person_may_read() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    for number, name in ((1, "Hoa"), (2, "Lan"), (3, "Hoa")):
        ballot_entry.read_line(desk, round_id, number, 1, "5", name)
    ballot_entry.read_line(desk, round_id, 4, 2, "5", "Lan")
    view = pass_view(desk, round_id, 2)

    assert (view.next_for("lan"), view.next_for("Lan", after=1), view.next_for("Lan", after=7)) == (1, 3, 1)
    assert (view.next_for("Hoa"), view.next_for("Mai", after=4)) == (2, 5)
    assert view.read_by_other_hand(1, "HOA")
    assert not view.read_by_other_hand(1, "Lan")


def test_nothing_is_left_for_whoever_read_all_the_other_time() -> None:
    desk = a_voting_congress(2)
    round_id = a_round(desk)
    for number in (1, 2):
        ballot_entry.read_line(desk, round_id, number, 1, "5", "Hoa")

    view = pass_view(desk, round_id, 2)

    assert view.next_for("Hoa") is None
    assert view.next_for("Mai") == 1
    assert not view.batch_done(1)
    assert pass_view(desk, round_id, 1).batch_done(1)


def test_counts_are_found_without_reading_a_paper() -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    for number, (one, other) in enumerate((("5", "5"), ("5 4", "4 5"), ("5", "4")), 1):
        ballot_entry.read_line(desk, round_id, number, 1, one, "Hoa")
        ballot_entry.read_line(desk, round_id, number, 2, other, "Mai")

    assert pass_counts(desk, round_id) == PassCounts(3, 3, 1)
    ballot_entry.settle_paper(desk, round_id, 3, Reading(), "Kiểm", "xem lại")
    assert pass_counts(desk, round_id) == PassCounts(3, 3, 0)


def test_the_last_reading_is_the_one_recorded_last_and_can_be_taken_back() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    assert last_reading(desk, round_id, 1) is None
    for number in (1, 3, 2):
        ballot_entry.read_line(desk, round_id, number, 1, "5", "Hoa")
    ballot_entry.read_line(desk, round_id, 5, 2, "5", "Mai")

    last = last_reading(desk, round_id, 1)
    assert last is not None
    journal.withdraw(desk, last.act_id, "gõ nhầm")

    assert (last.number, last.typed_by, last.taken, last.needs_second) == (2, "Hoa", 1, False)
    assert last.reading == Reading(against=(round_of(desk, round_id)[1].nominee_ids[4],))
    assert own_reading(desk, round_id, 1, 2) is None
    assert sorted(pass_view(desk, round_id, 1).mine) == [1, 3]


def test_a_reading_of_long_ago_says_that_two_people_take_it_back() -> None:
    desk = a_voting_congress(3)
    clock = desk.clock
    assert isinstance(clock, TestClock)
    round_id = a_round(desk)
    ballot_entry.read_line(desk, round_id, 1, 1, "5", "Hoa")
    clock.advance(minutes=16)

    found = own_reading(desk, round_id, 1, 1)

    assert found is not None
    assert found.needs_second


def test_readings_from_another_laptop_say_how_many_came_together() -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    for number in (1, 2, 3):
        ballot_entry.read_line(desk, round_id, number, 1, "5", "Hoa")
    carried = ballot_carrying.readings_to_carry(desk, round_id, 1)
    for each in carried["papers"]:
        each["typed_by"] = "Mai"
    ballot_carrying.take_readings(desk, round_id, 2, carried)

    found = own_reading(desk, round_id, 2, 2)

    assert found is not None
    assert (found.number, found.typed_by, found.taken) == (2, "Mai", 3)


def test_batches_are_counted_by_the_papers_in_them() -> None:
    desk = a_voting_congress(7)
    election_id = an_election(desk)
    elections.close_list(desk, election_id, note="biểu quyết")
    row = the_round(desk, election_id)
    collect(desk, row.round_id, mode=EntryMode.BATCHES)
    ids = row.nominee_ids

    def totals(first: int) -> BatchTotals:
        votes = (NomineeVotes(ids[0], first, 2 - first), *(NomineeVotes(each, 1, 1) for each in ids[1:]))
        return BatchTotals(2, (), votes)

    ballot_entry.count_batch(desk, row.round_id, 2, 1, totals(1), "Hoa")
    view = pass_view(desk, row.round_id, 1)
    ballot_entry.count_batch(desk, row.round_id, 2, 2, totals(2), "Mai")
    found = own_reading(desk, row.round_id, 2, 2)

    assert (view.last, view.papers_read, view.next_for("Hoa"), view.batch_done(2)) == (2, 2, 1, True)
    assert pass_counts(desk, row.round_id) == PassCounts(2, 2, 2)
    assert found is not None
    assert found.totals == totals(2)
