"""The states of a matter: every state times every step is tried, and the diagram beside them is read."""

import re

import pytest

from congress_desktop.domain import vote_states
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.vote_states import MatterState, VoteStep, step

ARROW = re.compile(r"^ *(\w+) +── (\w+) ─+► (\w+)", re.MULTILINE)


def _drawn() -> dict[tuple[MatterState, VoteStep], MatterState]:
    arrows = ARROW.findall(vote_states.__doc__ or "")
    return {(MatterState(before), VoteStep(taken)): MatterState(after) for before, taken, after in arrows}


def test_the_diagram_draws_every_state_and_every_step() -> None:
    drawn = _drawn()

    assert len(drawn) == 9
    assert {state for state, _ in drawn} | set(drawn.values()) == set(MatterState)
    assert {taken for _, taken in drawn} == set(VoteStep)


@pytest.mark.parametrize("taken", VoteStep)
@pytest.mark.parametrize("state", MatterState)
def test_a_step_leads_where_the_diagram_says_and_nowhere_else(state: MatterState, taken: VoteStep) -> None:
    drawn = _drawn().get((state, taken))

    if drawn is not None:
        assert step(state, taken) is drawn
    else:
        with pytest.raises(RuleRefusal):
            step(state, taken)


@pytest.mark.parametrize(
    ("state", "taken", "code"),
    [
        (MatterState.OPEN, VoteStep.CHANGE, Code.MATTER_NOT_DRAFT),
        (MatterState.RELEASED, VoteStep.CHANGE, Code.MATTER_NOT_DRAFT),
        (MatterState.OPEN, VoteStep.OPEN, Code.VOTE_ALREADY_OPEN),
        (MatterState.COUNTED, VoteStep.OPEN, Code.VOTE_ALREADY_COUNTED),
        (MatterState.DRAFT, VoteStep.COUNT, Code.VOTE_NOT_OPEN),
        (MatterState.RELEASED, VoteStep.COUNT, Code.VOTE_ALREADY_COUNTED),
        (MatterState.OPEN, VoteStep.CORRECT, Code.VOTE_NOT_COUNTED),
        (MatterState.DRAFT, VoteStep.RELEASE, Code.VOTE_NOT_COUNTED),
        (MatterState.RELEASED, VoteStep.RELEASE, Code.VOTE_ALREADY_RELEASED),
        (MatterState.DRAFT, VoteStep.TAKE_BACK, Code.NOTHING_TO_WITHDRAW),
    ],
)
def test_a_step_that_leads_nowhere_says_why(state: MatterState, taken: VoteStep, code: Code) -> None:
    with pytest.raises(RuleRefusal) as caught:
        step(state, taken)

    assert caught.value.code is code
