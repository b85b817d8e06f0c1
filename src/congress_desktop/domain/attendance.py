"""Attendance at a sitting: arriving, leaving, returning and being excused are different acts.

```
            arrive              leave
 expected ─────────► present ─────────► left
    │  ▲                ▲                 │
    │  └── (withdrawn)  └───── return ────┘
    └── excuse ► excused ── arrive ► present
```
"""

from enum import StrEnum

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal


class AttendanceState(StrEnum):
    """Where a delegate stands at one sitting."""

    EXPECTED = "expected"
    PRESENT = "present"
    LEFT = "left"
    EXCUSED = "excused"


class Movement(StrEnum):
    """What a delegate does at one sitting."""

    ARRIVE = "arrive"
    LEAVE = "leave"
    RETURN = "return"
    EXCUSE = "excuse"


_STEPS: dict[tuple[AttendanceState, Movement], AttendanceState] = {
    (AttendanceState.EXPECTED, Movement.ARRIVE): AttendanceState.PRESENT,
    (AttendanceState.EXCUSED, Movement.ARRIVE): AttendanceState.PRESENT,
    (AttendanceState.PRESENT, Movement.LEAVE): AttendanceState.LEFT,
    (AttendanceState.LEFT, Movement.RETURN): AttendanceState.PRESENT,
    (AttendanceState.EXPECTED, Movement.EXCUSE): AttendanceState.EXCUSED,
}

_REFUSALS: dict[tuple[AttendanceState, Movement], Code] = {
    (AttendanceState.PRESENT, Movement.ARRIVE): Code.ALREADY_CHECKED_IN,
    (AttendanceState.LEFT, Movement.ARRIVE): Code.ALREADY_LEFT,
    (AttendanceState.LEFT, Movement.LEAVE): Code.ALREADY_LEFT,
    (AttendanceState.PRESENT, Movement.RETURN): Code.NOT_LEFT,
    (AttendanceState.PRESENT, Movement.EXCUSE): Code.PRESENT_NOT_EXCUSED,
    (AttendanceState.LEFT, Movement.EXCUSE): Code.PRESENT_NOT_EXCUSED,
}


def step(state: AttendanceState, movement: Movement) -> AttendanceState:
    """Return the state that a movement leads to.

    Raises RuleRefusal ALREADY_CHECKED_IN, ALREADY_LEFT, NOT_LEFT, PRESENT_NOT_EXCUSED, or NOT_PRESENT for
    any step that starts with somebody who is not in the hall. Rule: R-ATTEND-01.
    """
    after = _STEPS.get((state, movement))
    if after is None:
        raise RuleRefusal(_REFUSALS.get((state, movement), Code.NOT_PRESENT))
    return after


def state_after(movements: list[Movement]) -> AttendanceState:
    """Return the state that movements lead to in their order, passing over those that no longer fit.

    A movement stops fitting when the one before it was withdrawn: the record keeps it, the state does not.
    """
    state = AttendanceState.EXPECTED
    for movement in movements:
        state = _STEPS.get((state, movement), state)
    return state
