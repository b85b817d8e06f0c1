"""The states of a speech: every state times every step is tried, the diagram is read, the clock stands in pauses."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from congress_desktop.domain import speeches
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.speeches import (
    SpeechState,
    SpeechStep,
    StepTaken,
    TimerState,
    elapsed_seconds,
    state_after,
    step,
    timer_state,
)

ARROW = re.compile(r"^ *(\w+) +── (\w+) ─+► (\w+)", re.MULTILINE)
NINE = datetime(2025, 8, 14, 9, 0, tzinfo=UTC)


def _drawn() -> dict[tuple[SpeechState, SpeechStep], SpeechState]:
    arrows = ARROW.findall(speeches.__doc__ or "")
    return {(SpeechState(before), SpeechStep(taken)): SpeechState(after) for before, taken, after in arrows}


def test_the_diagram_draws_every_state_and_every_step() -> None:
    drawn = _drawn()

    assert len(drawn) == 11
    assert {state for state, _ in drawn} | set(drawn.values()) == set(SpeechState)
    assert {taken for _, taken in drawn} == set(SpeechStep)


@pytest.mark.parametrize("taken", SpeechStep)
@pytest.mark.parametrize("state", SpeechState)
def test_a_step_leads_where_the_diagram_says_and_nowhere_else(state: SpeechState, taken: SpeechStep) -> None:
    drawn = _drawn().get((state, taken))

    if drawn is not None:
        assert step(state, taken) is drawn
    else:
        with pytest.raises(RuleRefusal) as caught:
            step(state, taken)
        assert caught.value.code is Code.SPEECH_STEP_OUT_OF_TURN


def test_the_state_is_that_of_the_steps_left() -> None:
    assert state_after([]) is SpeechState.REGISTERED
    assert state_after([SpeechStep.DROP, SpeechStep.RESTORE, SpeechStep.START]) is SpeechState.SPEAKING


def after(*steps: tuple[SpeechStep, int]) -> list[StepTaken]:
    return [StepTaken(taken, NINE + timedelta(seconds=seconds)) for taken, seconds in steps]


@pytest.mark.parametrize(
    ("steps", "now", "seconds"),
    [
        ((), 100, 0),
        (((SpeechStep.START, 0),), 100, 100),
        (((SpeechStep.START, 0), (SpeechStep.PAUSE, 60)), 100, 60),
        (((SpeechStep.START, 0), (SpeechStep.PAUSE, 60), (SpeechStep.RESUME, 90)), 100, 70),
        (((SpeechStep.START, 0), (SpeechStep.FINISH, 300)), 1000, 300),
        (((SpeechStep.START, 0), (SpeechStep.PAUSE, 60), (SpeechStep.FINISH, 90)), 1000, 60),
        (((SpeechStep.HAND_IN, 0), (SpeechStep.START, 50)), 100, 50),
        (((SpeechStep.START, 50),), 0, 0),
    ],
)
def test_the_clock_counts_what_was_spoken_and_stands_in_pauses(
    steps: tuple[tuple[SpeechStep, int], ...], now: int, seconds: int
) -> None:
    assert elapsed_seconds(after(*steps), NINE + timedelta(seconds=now)) == seconds


@pytest.mark.parametrize(
    ("elapsed", "state"),
    [
        (0, TimerState.IN_TIME),
        (359, TimerState.IN_TIME),
        (360, TimerState.LAST_MINUTE),
        (420, TimerState.LAST_MINUTE),
        (421, TimerState.OVER),
    ],
)
def test_the_last_minute_and_what_is_over_it_are_told_apart(elapsed: int, state: TimerState) -> None:
    assert timer_state(420, elapsed) is state
