"""The standing of those on the roll: who sits for a seat of the congress, and who no longer or not yet does.

```
 alternate ── call (for an official) ──► substitute        official ── its alternate is called ──► replaced
     │                                       │                 │
     └───────────── withdraw, not recognise ─┴─────────────────┘
                     ▼
       withdrawn │ not_recognised ── reinstate ──► what it was before
```
A seat is counted once: an official and the substitute who sits for it are one seat, never two.
"""

from enum import StrEnum

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal


class Standing(StrEnum):
    """Whether somebody on the roll sits for a seat of the congress."""

    OFFICIAL = "official"
    ALTERNATE = "alternate"
    SUBSTITUTE = "substitute"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    NOT_RECOGNISED = "not_recognised"


COUNTED = frozenset({Standing.OFFICIAL, Standing.SUBSTITUTE})
"""Those who are counted among the present: each holds one seat, each seat is held by one."""

_UNSEATED = frozenset({Standing.WITHDRAWN, Standing.NOT_RECOGNISED})

_REFUSALS: dict[Standing, Code] = {
    Standing.ALTERNATE: Code.ALTERNATE_NOT_CALLED,
    Standing.REPLACED: Code.DELEGATE_REPLACED,
    Standing.WITHDRAWN: Code.DELEGATE_WITHDRAWN,
    Standing.NOT_RECOGNISED: Code.DELEGATE_NOT_RECOGNISED,
}


def check_admitted(standing: Standing) -> None:
    """Refuse the door to whoever holds no seat.

    Raises RuleRefusal ALTERNATE_NOT_CALLED, DELEGATE_REPLACED, DELEGATE_WITHDRAWN or DELEGATE_NOT_RECOGNISED.
    Rule: R-STANDING-01.
    """
    if standing not in COUNTED:
        raise RuleRefusal(_REFUSALS[standing])


def check_replacement(alternate: Standing, official: Standing) -> None:
    """Refuse a replacement unless an alternate not yet called takes the place of an official.

    A delegate who was withdrawn or not recognised also leaves a seat that an alternate may take.
    Raises RuleRefusal NOT_AN_ALTERNATE or SEAT_NOT_FREE. Rule: R-STANDING-02.
    """
    if alternate is not Standing.ALTERNATE:
        raise RuleRefusal(Code.NOT_AN_ALTERNATE)
    if official in {Standing.ALTERNATE, Standing.REPLACED, Standing.SUBSTITUTE}:
        raise RuleRefusal(Code.SEAT_NOT_FREE)


def check_settled(now: Standing, wanted: Standing) -> None:
    """Refuse a change of standing that the diagram does not have.

    Raises RuleRefusal STANDING_UNCHANGED or SEAT_HELD_BY_SUBSTITUTE. Rule: R-STANDING-03.
    """
    if now is wanted:
        raise RuleRefusal(Code.STANDING_UNCHANGED)
    if now is Standing.REPLACED:
        raise RuleRefusal(Code.SEAT_HELD_BY_SUBSTITUTE)


def may_return(now: Standing) -> bool:
    """Tell whether somebody was taken off the count and can be put back on it."""
    return now in _UNSEATED
