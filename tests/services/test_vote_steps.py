"""Every state of a matter times every step, taken through the use cases that the screen calls."""

import re
from collections.abc import Callable

import pytest

from builders import SITTING, a_counted_matter, a_matter, a_released_matter, a_small_congress
from congress_desktop.domain import vote_states
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, MatterId
from congress_desktop.domain.open_votes import Count
from congress_desktop.domain.vote_states import MatterState, VoteStep
from congress_desktop.services import journal, open_votes
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import MatterDraft

DRAWN = {
    (before, taken): after
    for before, taken, after in re.findall(r"(\w+) +── (\w+) ─+► (\w+)", vote_states.__doc__ or "")
}


def _opened(desk: Desk) -> MatterId:
    matter = a_matter(desk)
    open_votes.open_vote(desk, SITTING, matter)
    return matter


MADE: dict[MatterState, Callable[[Desk], MatterId]] = {
    MatterState.DRAFT: a_matter,
    MatterState.OPEN: _opened,
    MatterState.COUNTED: lambda desk: a_counted_matter(desk, 4),
    MatterState.RELEASED: lambda desk: a_released_matter(desk, 4),
}

TAKEN_BACK = {"vote_opened", "vote_counted", "vote_released"}


def _takes_back(desk: Desk, _matter: MatterId) -> object:
    last = next((act for act in journal.acts(desk) if act.kind in TAKEN_BACK), None)
    return journal.withdraw(desk, last.act_id if last else ActId(""), "ghi nhầm")


TAKEN: dict[VoteStep, Callable[[Desk, MatterId], object]] = {
    VoteStep.CHANGE: lambda desk, matter: open_votes.revise_matter(desk, matter, MatterDraft("Nội dung khác")),
    VoteStep.OPEN: lambda desk, matter: open_votes.open_vote(desk, SITTING, matter),
    VoteStep.COUNT: lambda desk, matter: open_votes.record_count(desk, matter, Count(4, 0, 0), VoteBase.PRESENT),
    VoteStep.CORRECT: lambda desk, matter: open_votes.correct_count(
        desk, matter, Count(3, 1, 0), VoteBase.PRESENT, "đếm lại"
    ),
    VoteStep.RELEASE: lambda desk, matter: open_votes.release(desk, [matter], "Hoa"),
    VoteStep.TAKE_BACK: _takes_back,
}


@pytest.mark.parametrize("taken", VoteStep)
@pytest.mark.parametrize("state", MatterState)
def test_a_use_case_takes_a_matter_where_the_diagram_says_and_nowhere_else(state: MatterState, taken: VoteStep) -> None:
    desk = a_small_congress(present=4)
    matter = MADE[state](desk)
    before = len(journal.acts(desk))
    assert open_votes.matters(desk)[0].state is state

    drawn = DRAWN.get((state.value, taken.value))
    if drawn is None:
        with pytest.raises(RuleRefusal):
            TAKEN[taken](desk, matter)
    else:
        TAKEN[taken](desk, matter)

    assert open_votes.matters(desk)[0].state == (drawn or state)
    assert len(journal.acts(desk)) == before + (1 if drawn else 0)
    assert journal.verify(desk).sound
