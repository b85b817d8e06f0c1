"""The life of a paper: every state and every step, against the diagram beside the states."""

import re

import pytest

from congress_desktop.domain import papers
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.papers import LifeState, LifeStep, step

DIAGRAM = {
    (LifeState(before), LifeStep(taken)): LifeState(after)
    for before, taken, after in re.findall(r"(\w+) ── (\w+) ──► (\w+)", papers.__doc__ or "")
}


def test_the_diagram_names_every_state_and_every_step() -> None:
    assert {state for state, _ in DIAGRAM} | set(DIAGRAM.values()) == set(LifeState)
    assert {taken for _, taken in DIAGRAM} == set(LifeStep)


@pytest.mark.parametrize("state", LifeState)
@pytest.mark.parametrize("taken", LifeStep)
def test_every_step_leads_where_the_diagram_says_or_is_refused(state: LifeState, taken: LifeStep) -> None:
    if (state, taken) in DIAGRAM:
        assert step(state, taken) is DIAGRAM[state, taken]
        return

    with pytest.raises(RuleRefusal) as caught:
        step(state, taken)

    assert caught.value.code is (Code.PAPER_NOT_FINAL if state is LifeState.DRAFT else Code.PAPER_FINAL)
