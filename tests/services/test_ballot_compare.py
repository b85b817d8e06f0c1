"""What differs between two passes, found in the database."""

from congress_desktop.domain.ballots import PaperState, Reading
from congress_desktop.services import ballot_entry
from congress_desktop.services.ballot_compare import comparison
from congress_desktop.services.ballot_pass import PassCounts
from election_builders import a_round, a_voting_congress


def test_only_papers_read_otherwise_and_those_decided_are_looked_at() -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    for number, (one, other) in enumerate((("5", "5"), ("5", "4"), ("3", "3"), ("5 4", "4 5"), ("1", "2")), 1):
        ballot_entry.read_line(desk, round_id, number, 1, one, "Hoa")
        ballot_entry.read_line(desk, round_id, number, 2, other, "Mai")
    ballot_entry.read_line(desk, round_id, 6, 1, "5", "Hoa")
    before = comparison(desk, round_id)
    ballot_entry.settle_paper(desk, round_id, 2, Reading(), "Kiểm", "xem lại")
    ballot_entry.settle_paper(desk, round_id, 3, Reading(), "Kiểm", "hai người cùng nhầm")
    after = comparison(desk, round_id)

    assert [each.number for each in before.papers] == [2, 5]
    assert [(each.number, each.state) for each in after.papers] == [
        (2, PaperState.SETTLED),
        (3, PaperState.SETTLED),
        (5, PaperState.DIFFERING),
    ]
    assert after.counts == PassCounts(6, 5, 1)
    assert (after.settled, after.complete) == (2, False)


def test_a_paper_read_alike_is_looked_at_when_it_is_asked_for_by_number() -> None:
    desk = a_voting_congress(3)
    round_id = a_round(desk)
    ballot_entry.read_line(desk, round_id, 1, 1, "5", "Hoa")
    ballot_entry.read_line(desk, round_id, 1, 2, "5", "Mai")
    ballot_entry.read_line(desk, round_id, 2, 1, "5", "Hoa")

    assert [each.number for each in comparison(desk, round_id, also=1).papers] == [1]
    assert comparison(desk, round_id, also=2).papers == ()
