"""Where a matter to be voted on stands, and which step leads where.

```
 draft    ── change ────► draft       its words or its place, or it leaves the list
 draft    ── open ──────► open        who is present is frozen
 open     ── count ─────► counted     the cards raised are recorded
 counted  ── correct ───► counted     a recount, with a reason
 counted  ── release ───► released    a second person agrees: the hall and the minutes have it
 released ── correct ───► counted     what was released and was wrong is released anew
 open     ── take_back ─► draft       the opening is withdrawn
 counted  ── take_back ─► open        the count is withdrawn
 released ── take_back ─► counted     the release is withdrawn
```

Nothing else leads anywhere: whatever is not drawn is refused.
"""

from enum import StrEnum

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal


class MatterState(StrEnum):
    """Where a matter stands; only what is released is shown to the hall and stands in the minutes."""

    DRAFT = "draft"
    OPEN = "open"
    COUNTED = "counted"
    RELEASED = "released"


class VoteStep(StrEnum):
    """What is done with a matter."""

    CHANGE = "change"
    OPEN = "open"
    COUNT = "count"
    CORRECT = "correct"
    RELEASE = "release"
    TAKE_BACK = "take_back"


_STEPS: dict[tuple[MatterState, VoteStep], MatterState] = {
    (MatterState.DRAFT, VoteStep.CHANGE): MatterState.DRAFT,
    (MatterState.DRAFT, VoteStep.OPEN): MatterState.OPEN,
    (MatterState.OPEN, VoteStep.COUNT): MatterState.COUNTED,
    (MatterState.COUNTED, VoteStep.CORRECT): MatterState.COUNTED,
    (MatterState.COUNTED, VoteStep.RELEASE): MatterState.RELEASED,
    (MatterState.RELEASED, VoteStep.CORRECT): MatterState.COUNTED,
    (MatterState.OPEN, VoteStep.TAKE_BACK): MatterState.DRAFT,
    (MatterState.COUNTED, VoteStep.TAKE_BACK): MatterState.OPEN,
    (MatterState.RELEASED, VoteStep.TAKE_BACK): MatterState.COUNTED,
}

_REFUSALS: dict[tuple[MatterState, VoteStep], Code] = {
    (MatterState.OPEN, VoteStep.OPEN): Code.VOTE_ALREADY_OPEN,
    (MatterState.DRAFT, VoteStep.COUNT): Code.VOTE_NOT_OPEN,
    (MatterState.RELEASED, VoteStep.RELEASE): Code.VOTE_ALREADY_RELEASED,
}

_USUAL_REFUSALS: dict[VoteStep, Code] = {
    VoteStep.CHANGE: Code.MATTER_NOT_DRAFT,
    VoteStep.OPEN: Code.VOTE_ALREADY_COUNTED,
    VoteStep.COUNT: Code.VOTE_ALREADY_COUNTED,
    VoteStep.CORRECT: Code.VOTE_NOT_COUNTED,
    VoteStep.RELEASE: Code.VOTE_NOT_COUNTED,
    VoteStep.TAKE_BACK: Code.NOTHING_TO_WITHDRAW,
}


def step(state: MatterState, taken: VoteStep) -> MatterState:
    """Return the state that a step leads to.

    Raises RuleRefusal MATTER_NOT_DRAFT, VOTE_ALREADY_OPEN, VOTE_ALREADY_COUNTED, VOTE_NOT_OPEN, VOTE_NOT_COUNTED,
    VOTE_ALREADY_RELEASED or NOTHING_TO_WITHDRAW. Rule: R-VOTE-03.
    """
    after = _STEPS.get((state, taken))
    if after is None:
        raise RuleRefusal(_REFUSALS.get((state, taken), _USUAL_REFUSALS[taken]))
    return after
