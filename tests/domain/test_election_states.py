"""Every state of elections, papers and results meets every step; the diagrams say the same as the code."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from congress_desktop.domain import ballots, election_rounds, elections
from congress_desktop.domain.ballots import PaperState, PaperStep
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import ResultState, ResultStep, RoundState, RoundStep
from congress_desktop.domain.elections import ElectionState, ElectionStep
from congress_desktop.domain.errors import RuleRefusal
from diagrams import steps_in

MACHINES: list[tuple[type[StrEnum], type[StrEnum], Callable[[Any, Any], StrEnum]]] = [
    (ElectionState, ElectionStep, elections.step),
    (PaperState, PaperStep, ballots.step),
    (RoundState, RoundStep, election_rounds.round_step),
    (ResultState, ResultStep, election_rounds.result_step),
]

REFUSALS: dict[tuple[StrEnum, StrEnum], Code] = {
    (ElectionState.PREPARING, ElectionStep.REOPEN): Code.LIST_NOT_CLOSED,
    (ElectionState.PREPARING, ElectionStep.END): Code.LIST_NOT_CLOSED,
    (ElectionState.CLOSED, ElectionStep.CLOSE): Code.LIST_CLOSED,
    **{(ElectionState.ENDED, each): Code.ELECTION_ENDED for each in ElectionStep},
    (ResultState.DRAFT, ResultStep.RELEASE): Code.RESULT_NOT_CONFIRMED,
    (ResultState.DRAFT, ResultStep.REOPEN): Code.RESULT_NOT_CONFIRMED,
    (ResultState.CONFIRMED, ResultStep.CONFIRM): Code.RESULT_CONFIRMED,
    (ResultState.RELEASED, ResultStep.CONFIRM): Code.RESULT_LOCKED,
    (ResultState.RELEASED, ResultStep.RELEASE): Code.RESULT_LOCKED,
    **{
        (state, step): Code.PAPER_NOT_READ_TWICE if step is PaperStep.SETTLE else Code.PAPER_ALREADY_READ
        for state in PaperState
        for step in PaperStep
        if (state, step)
        not in {
            (PaperState.UNREAD, PaperStep.READ),
            (PaperState.READ_ONCE, PaperStep.READ_ALIKE),
            (PaperState.READ_ONCE, PaperStep.READ_OTHERWISE),
            (PaperState.AGREED, PaperStep.SETTLE),
            (PaperState.DIFFERING, PaperStep.SETTLE),
            (PaperState.SETTLED, PaperStep.SETTLE),
        }
    },
    **{
        (state, step): Code.ROUND_STEP_OUT_OF_TURN
        for state in RoundState
        for step in RoundStep
        if (state, step)
        not in {
            (RoundState.LISTED, RoundStep.PRINT),
            (RoundState.PRINTED, RoundStep.PRINT),
            (RoundState.PRINTED, RoundStep.ISSUE),
            (RoundState.ISSUED, RoundStep.COLLECT),
        }
    },
}


def _taken(step: Callable[[Any, Any], StrEnum], state: StrEnum, taken: StrEnum) -> StrEnum | Code:
    try:
        return step(state, taken)
    except RuleRefusal as refusal:
        return refusal.code


@pytest.mark.parametrize(("states", "steps", "step"), MACHINES, ids=lambda value: getattr(value, "__name__", ""))
def test_every_step_from_every_state_leads_where_the_diagram_says_or_is_refused(
    states: type[StrEnum], steps: type[StrEnum], step: Callable[[Any, Any], StrEnum]
) -> None:
    drawn = {
        (before, taken): after
        for module in (elections, ballots, election_rounds)
        for before, taken, after in steps_in(module)
        if before in set(states) and taken in set(steps)
    }

    assert drawn
    for state in states:
        for taken in steps:
            expected = drawn.get((state.value, taken.value)) or REFUSALS[state, taken]
            assert _taken(step, state, taken) == expected, (state, taken)


def test_a_diagram_that_lost_a_step_would_be_noticed() -> None:
    assert ("released", "reopen", "draft") in steps_in(election_rounds)
    assert len(steps_in(election_rounds)) == 8
    assert len(steps_in(ballots)) == 6
    assert len(steps_in(elections)) == 3
