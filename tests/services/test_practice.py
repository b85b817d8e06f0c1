"""The practice ballot: the services of a real one, a mistake that must be found, and no trace of it anywhere."""

from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from builders import TestClock, a_small_congress
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.tally import Outcome
from congress_desktop.services.desk import Desk
from congress_desktop.services.practice import Practice, Stand
from congress_desktop.services.practice_papers import MISTAKE, NAMES, PAPERS, SEATS
from congress_desktop.storage import tables as t

TOO_MANY = "phiếu bầu nhiều hơn số lượng cần bầu"


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
def beside(clock: TestClock) -> Desk:
    return a_small_congress(clock=clock)


@pytest.fixture
def practice(beside: Desk) -> Iterator[Practice]:
    made = Practice(beside)
    yield made
    made.close()


def struck(stand: Stand, *numbers: int) -> Reading:
    return Reading(against=tuple(stand.round.nominee_ids[number - 1] for number in numbers))


def types_all(practice: Practice, wrong: dict[int, tuple[int, ...]] | None = None) -> Stand:
    """Type the ten papers as they are, but for those that are to be typed wrong."""
    stand = practice.begin()
    for paper in PAPERS:
        assert stand.in_hand == paper
        typed = struck(stand, *(wrong or {}).get(paper.number, paper.struck))
        stand = practice.read(paper.number, typed if paper.valid else Reading(invalid=TOO_MANY), "")
    return stand


def acts(desk: Desk) -> tuple[int, str]:
    with desk.read() as connection:
        count = connection.execute(select(func.count()).select_from(t.journal)).scalar_one()
        return count, connection.execute(select(func.max(t.journal.c.hash))).scalar_one()


def test_the_ballot_is_in_the_order_in_which_its_papers_are_written(practice: Practice) -> None:
    stand = practice.begin()

    assert tuple(each.ballot_name for each in stand.round.nominees) == NAMES
    assert (stand.round.seats, stand.round.collected, stand.typed) == (SEATS, 10, 0)


def test_the_second_persons_mistake_is_found_and_the_right_result_stands(practice: Practice, clock: TestClock) -> None:
    stand = types_all(practice)
    differing = [paper.number for paper in stand.differing]
    clock.advance(seconds=95)
    ended = practice.decide(4, struck(stand, 3, 5, 8), "xem lại tờ phiếu").outcome

    assert differing == list(MISTAKE)
    assert ended is not None
    assert ended.right
    assert ended.seconds == 95
    assert [line.counts.votes for line in ended.result.ballot_order] == [8, 7, 6, 9, 5, 9, 9, 2, 6]
    assert [line.place for line in ended.result.of(Outcome.ELECTED)] == [4, 6, 7, 1, 2, 3, 9]
    assert (ended.result.tally.valid, ended.result.tally.invalid) == (9, 1)


def test_the_mistake_left_standing_is_told(practice: Practice) -> None:
    stand = types_all(practice)
    ended = practice.decide(4, struck(stand, *MISTAKE[4]), "xem lại tờ phiếu").outcome

    assert ended is not None
    assert not ended.right
    assert ended.wrong_papers == (4,)
    assert ended.wrong_names == ("Vũ Đình Nháp", "Bùi Thị Quen")
    assert len(ended.result.of(Outcome.TIED)) == 3


def test_a_mistake_of_ones_own_is_to_be_decided_too(practice: Practice) -> None:
    stand = types_all(practice, {2: (2, 6)})

    assert [paper.number for paper in stand.differing] == [2, 4]
    assert stand.in_hand == PAPERS[1]


def test_nothing_of_it_reaches_the_real_congress(practice: Practice, beside: Desk) -> None:
    before = acts(beside)

    types_all(practice)

    assert acts(beside) == before


def test_a_closed_practice_is_gone(practice: Practice) -> None:
    stand = practice.begin()
    practice.close()

    with pytest.raises(RuleRefusal) as refused:
        practice.read(1, struck(stand, 3, 8), "")
    assert refused.value.code.value == "E014"
