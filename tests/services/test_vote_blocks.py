"""Where counts by block begin: the blocks that counted last, and the delegations at the moment of the opening."""

import pytest

from builders import SITTING, a_matter, a_small_congress, moves
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.open_votes import BlockCount, Count
from congress_desktop.services import check_in, journal, open_votes
from congress_desktop.services.vote_blocks import delegations_present, usual_blocks

GROUPS = (BlockCount("Tổ số 1", "Lan", 3, 0, 0), BlockCount("Tổ số 2", "Mai", 1, 0, 0))


def test_the_blocks_of_the_latest_count_are_usual() -> None:
    desk = a_small_congress(present=4)
    before = usual_blocks(desk)
    for place, blocks in enumerate((GROUPS[:1], GROUPS, ())):
        matter = a_matter(desk, f"Nội dung {place}")
        open_votes.open_vote(desk, SITTING, matter)
        count = Count(sum(each.in_favour for each in blocks), 0, 0)
        open_votes.record_count(desk, matter, count, VoteBase.PRESENT, blocks=blocks, explanation="thử")

    assert before == ()
    assert usual_blocks(desk) == GROUPS


def test_delegations_are_those_present_when_the_vote_opened() -> None:
    desk = a_small_congress(present=4)
    first, second = a_matter(desk, "Một"), a_matter(desk, "Hai")
    open_votes.open_vote(desk, SITTING, first, together=[second])
    moves(desk, 1, Movement.LEAVE)
    check_in.check_in(desk, SITTING, "5")

    expected = (("CHI BỘ HAI", 2), ("CHI BỘ MỘT", 2))
    assert delegations_present(desk, first) == delegations_present(desk, second) == expected


def test_a_vote_opened_again_counts_those_of_the_second_opening() -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk)
    opened = open_votes.open_vote(desk, SITTING, matter)
    journal.withdraw(desk, opened.act_id, "mở sớm")
    moves(desk, 1, Movement.LEAVE)
    open_votes.open_vote(desk, SITTING, matter)

    assert sum(count for _, count in delegations_present(desk, matter)) == 3


def test_a_vote_that_never_opened_has_no_delegations() -> None:
    desk = a_small_congress(present=4)

    with pytest.raises(RuleRefusal) as caught:
        delegations_present(desk, a_matter(desk))

    assert caught.value.code is Code.VOTE_NOT_OPEN
