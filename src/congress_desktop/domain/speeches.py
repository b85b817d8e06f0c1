"""Speeches of delegates and guests: where each stands, which step leads where, and how long it has been going on.

```
 registered ── start ───► speaking
 handed_in  ── start ───► speaking     time was found for it after all
 speaking   ── pause ───► paused       the clock stands
 paused     ── resume ──► speaking
 speaking   ── finish ──► spoken
 paused     ── finish ──► spoken
 registered ── hand_in ─► handed_in    the text is handed in, nobody reads it out
 registered ── drop ────► dropped      with a reason
 handed_in  ── drop ────► dropped
 handed_in  ── restore ─► registered
 dropped    ── restore ─► registered
```

Nothing else leads anywhere. A step that was taken by mistake is withdrawn, and the state is that of the steps left.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from congress_desktop.domain.cards import Holder
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal

USUAL_SECONDS = 7 * 60
"""How long a speech is planned to take while nobody says otherwise; a custom, not a rule."""

LAST_SECONDS = 60
"""The clock turns amber for so many seconds before it runs out."""

LONGEST_SECONDS = 2 * 60 * 60


class SpeechState(StrEnum):
    """Where a speech stands."""

    REGISTERED = "registered"
    SPEAKING = "speaking"
    PAUSED = "paused"
    SPOKEN = "spoken"
    HANDED_IN = "handed_in"
    DROPPED = "dropped"


class SpeechStep(StrEnum):
    """What is done with a speech."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    HAND_IN = "hand_in"
    DROP = "drop"
    RESTORE = "restore"


_STEPS: dict[tuple[SpeechState, SpeechStep], SpeechState] = {
    (SpeechState.REGISTERED, SpeechStep.START): SpeechState.SPEAKING,
    (SpeechState.HANDED_IN, SpeechStep.START): SpeechState.SPEAKING,
    (SpeechState.SPEAKING, SpeechStep.PAUSE): SpeechState.PAUSED,
    (SpeechState.PAUSED, SpeechStep.RESUME): SpeechState.SPEAKING,
    (SpeechState.SPEAKING, SpeechStep.FINISH): SpeechState.SPOKEN,
    (SpeechState.PAUSED, SpeechStep.FINISH): SpeechState.SPOKEN,
    (SpeechState.REGISTERED, SpeechStep.HAND_IN): SpeechState.HANDED_IN,
    (SpeechState.REGISTERED, SpeechStep.DROP): SpeechState.DROPPED,
    (SpeechState.HANDED_IN, SpeechStep.DROP): SpeechState.DROPPED,
    (SpeechState.HANDED_IN, SpeechStep.RESTORE): SpeechState.REGISTERED,
    (SpeechState.DROPPED, SpeechStep.RESTORE): SpeechState.REGISTERED,
}


@dataclass(frozen=True)
class Registration:
    """What somebody registered to speak about; `text_received` tells that the secretariat holds the text already."""

    holder: Holder
    holder_id: str
    topic: str
    planned_seconds: int = USUAL_SECONDS
    text_received: bool = False


@dataclass(frozen=True)
class StepTaken:
    """A step and when it was taken."""

    step: SpeechStep
    at: datetime


class TimerState(StrEnum):
    """How a speaker keeps to the time: with time in hand, in the last minute, or over it."""

    IN_TIME = "in_time"
    LAST_MINUTE = "last_minute"
    OVER = "over"


def step(state: SpeechState, taken: SpeechStep) -> SpeechState:
    """Return where a step leads. Raises RuleRefusal SPEECH_STEP_OUT_OF_TURN where the diagram draws nothing."""
    after = _STEPS.get((state, taken))
    if after is None:
        raise RuleRefusal(Code.SPEECH_STEP_OUT_OF_TURN, state=state, step=taken)
    return after


def state_after(steps: Iterable[SpeechStep]) -> SpeechState:
    """Return where these steps, in their order, have led; RuleRefusal as `step` where one leads nowhere."""
    state = SpeechState.REGISTERED
    for taken in steps:
        state = step(state, taken)
    return state


def elapsed_seconds(steps: Sequence[StepTaken], now: datetime) -> int:
    """Return how long somebody has spoken so far, pauses left out, in whole seconds."""
    total, since = timedelta(), None
    for each in steps:
        if each.step in (SpeechStep.START, SpeechStep.RESUME):
            since = each.at
        elif since is not None:
            total += each.at - since
            since = None
    if since is not None:
        total += now - since
    return max(int(total.total_seconds()), 0)


def timer_state(planned_seconds: int, elapsed: int) -> TimerState:
    """Return how a speaker keeps to the time planned."""
    left = planned_seconds - elapsed
    if left < 0:
        return TimerState.OVER
    return TimerState.LAST_MINUTE if left <= LAST_SECONDS else TimerState.IN_TIME
