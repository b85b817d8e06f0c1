"""The life of a numbered paper: drafted as often as needed, final once, printed, and replaced only with a reason.

```
 draft ── hand_out ──► draft
 draft ── print ──► draft
 draft ── finalise ──► final
 final ── print ──► printed
 printed ── print ──► printed
 final ── reissue ──► final
 printed ── reissue ──► final
```
A draft says what the record says at the moment. A final paper is kept word by word in the act that made it, so no
later act changes it; what happened since can only be told by a further issue, with a reason.
"""

from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal


class LifeState(StrEnum):
    """Where a numbered paper stands."""

    DRAFT = "draft"
    FINAL = "final"
    PRINTED = "printed"


class LifeStep(StrEnum):
    """What is done with a numbered paper."""

    HAND_OUT = "hand_out"
    FINALISE = "finalise"
    PRINT = "print"
    REISSUE = "reissue"


_STEPS: dict[tuple[LifeState, LifeStep], LifeState] = {
    (LifeState.DRAFT, LifeStep.HAND_OUT): LifeState.DRAFT,
    (LifeState.DRAFT, LifeStep.PRINT): LifeState.DRAFT,
    (LifeState.DRAFT, LifeStep.FINALISE): LifeState.FINAL,
    (LifeState.FINAL, LifeStep.PRINT): LifeState.PRINTED,
    (LifeState.PRINTED, LifeStep.PRINT): LifeState.PRINTED,
    (LifeState.FINAL, LifeStep.REISSUE): LifeState.FINAL,
    (LifeState.PRINTED, LifeStep.REISSUE): LifeState.FINAL,
}

_REFUSALS = {LifeStep.REISSUE: Code.PAPER_NOT_FINAL}


@dataclass(frozen=True)
class FinalPaper:
    """A paper as it became final: `model` is the whole paper, `model_hash` its hash, `pdf_hash` that of the drawn file.

    The hashes are SHA-256. `issue` counts from 1. `missing` are the facts that the record lacked, left to be written
    by hand.
    """

    issue: int
    check_code: str
    model: str
    model_hash: str
    pdf_hash: str
    pages: int
    missing: tuple[str, ...] = ()


def step(state: LifeState, taken: LifeStep) -> LifeState:
    """Return the state that a step leads to.

    Raises RuleRefusal PAPER_NOT_FINAL for replacing a draft, PAPER_FINAL for anything that only a draft allows.
    Rule: R-PAPER-01.
    """
    after = _STEPS.get((state, taken))
    if after is None:
        raise RuleRefusal(_REFUSALS.get(taken, Code.PAPER_FINAL))
    return after
