"""Every answer that the door can give to a scan: one closed list, each with its colour, its sound and its rule."""

from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.codes import Code


class VerdictState(StrEnum):
    """How a scan was answered: green, amber, red, or blue while the desk is asked to confirm."""

    DONE = "done"
    ALREADY = "already"
    REFUSED = "refused"
    ASKING = "asking"


class Sound(StrEnum):
    """What the desk hears; asking sounds like attention."""

    DONE = "done"
    ATTENTION = "attention"
    REFUSED = "refused"


class DoorMode(StrEnum):
    """What a scan at this desk means; it is always in view, and a second scan never turns one into another."""

    IN = "in"
    OUT = "out"
    GUESTS = "guests"


class ScanOutcome(StrEnum):
    """What became of a scan."""

    ARRIVED = "arrived"
    LEFT = "left"
    RETURNED = "returned"
    EXCUSED = "excused"
    GUEST_ARRIVED = "guest_arrived"
    ASKED = "asked"
    RESENT = "resent"
    ALREADY_IN = "already_in"
    ALREADY_OUT = "already_out"
    NOT_OUT = "not_out"
    NOT_IN = "not_in"
    PRESENT_NOT_EXCUSED = "present_not_excused"
    GUEST_ALREADY_IN = "guest_already_in"
    NAME_AMBIGUOUS = "name_ambiguous"
    NAME_NOT_FOUND = "name_not_found"
    CARD_UNKNOWN = "card_unknown"
    CARD_FOREIGN = "card_foreign"
    CARD_MALFORMED = "card_malformed"
    CARD_REVOKED = "card_revoked"
    WITHDRAWN = "withdrawn"
    NOT_RECOGNISED = "not_recognised"
    ALTERNATE_NOT_CALLED = "alternate_not_called"
    REPLACED = "replaced"
    GUEST_AT_DELEGATES_DOOR = "guest_at_delegates_door"
    DELEGATE_AT_GUESTS_DOOR = "delegate_at_guests_door"
    NOT_THIS_PERSON = "not_this_person"
    WRONG_SITTING = "wrong_sitting"
    SITTING_OVER = "sitting_over"


@dataclass(frozen=True)
class Answer:
    """How an outcome is shown and why: its colour, the code of its message (None when it was done), its rule."""

    state: VerdictState
    rule: str
    code: Code | None = None

    @property
    def sound(self) -> Sound:
        """What the desk hears."""
        return _SOUNDS[self.state]


_SOUNDS = {
    VerdictState.DONE: Sound.DONE,
    VerdictState.ALREADY: Sound.ATTENTION,
    VerdictState.ASKING: Sound.ATTENTION,
    VerdictState.REFUSED: Sound.REFUSED,
}

_DONE, _ALREADY, _REFUSED, _ASKING = VerdictState
ANSWERS: dict[ScanOutcome, Answer] = {
    ScanOutcome.ARRIVED: Answer(_DONE, "R-ATTEND-01"),
    ScanOutcome.LEFT: Answer(_DONE, "R-ATTEND-01"),
    ScanOutcome.RETURNED: Answer(_DONE, "R-ATTEND-01"),
    ScanOutcome.EXCUSED: Answer(_DONE, "R-ATTEND-01"),
    ScanOutcome.GUEST_ARRIVED: Answer(_DONE, "R-GUEST-01"),
    ScanOutcome.ASKED: Answer(_ASKING, "R-DOOR-01"),
    ScanOutcome.RESENT: Answer(_ALREADY, "R-DOOR-02", Code.SCAN_RESENT),
    ScanOutcome.ALREADY_IN: Answer(_ALREADY, "R-ATTEND-01", Code.ALREADY_CHECKED_IN),
    ScanOutcome.ALREADY_OUT: Answer(_ALREADY, "R-ATTEND-01", Code.ALREADY_LEFT),
    ScanOutcome.NOT_OUT: Answer(_ALREADY, "R-ATTEND-01", Code.NOT_LEFT),
    ScanOutcome.NOT_IN: Answer(_ALREADY, "R-ATTEND-01", Code.NOT_PRESENT),
    ScanOutcome.PRESENT_NOT_EXCUSED: Answer(_ALREADY, "R-ATTEND-01", Code.PRESENT_NOT_EXCUSED),
    ScanOutcome.GUEST_ALREADY_IN: Answer(_ALREADY, "R-GUEST-01", Code.GUEST_ALREADY_HERE),
    ScanOutcome.NAME_AMBIGUOUS: Answer(_REFUSED, "R-DOOR-03", Code.NAME_AMBIGUOUS),
    ScanOutcome.NAME_NOT_FOUND: Answer(_REFUSED, "R-DOOR-03", Code.NAME_NOT_FOUND),
    ScanOutcome.CARD_UNKNOWN: Answer(_REFUSED, "R-CARD-01", Code.CARD_UNKNOWN),
    ScanOutcome.CARD_FOREIGN: Answer(_REFUSED, "R-CARD-01", Code.CARD_FOREIGN),
    ScanOutcome.CARD_MALFORMED: Answer(_REFUSED, "R-CARD-01", Code.CARD_MALFORMED),
    ScanOutcome.CARD_REVOKED: Answer(_REFUSED, "R-CARD-02", Code.CARD_REVOKED),
    ScanOutcome.WITHDRAWN: Answer(_REFUSED, "R-STANDING-01", Code.DELEGATE_WITHDRAWN),
    ScanOutcome.NOT_RECOGNISED: Answer(_REFUSED, "R-STANDING-01", Code.DELEGATE_NOT_RECOGNISED),
    ScanOutcome.ALTERNATE_NOT_CALLED: Answer(_REFUSED, "R-STANDING-01", Code.ALTERNATE_NOT_CALLED),
    ScanOutcome.REPLACED: Answer(_REFUSED, "R-STANDING-01", Code.DELEGATE_REPLACED),
    ScanOutcome.GUEST_AT_DELEGATES_DOOR: Answer(_REFUSED, "R-GUEST-01", Code.GUEST_AT_DELEGATES_DOOR),
    ScanOutcome.DELEGATE_AT_GUESTS_DOOR: Answer(_REFUSED, "R-GUEST-01", Code.DELEGATE_AT_GUESTS_DOOR),
    ScanOutcome.NOT_THIS_PERSON: Answer(_REFUSED, "R-DOOR-01", Code.NOT_THIS_PERSON),
    ScanOutcome.WRONG_SITTING: Answer(_REFUSED, "R-DOOR-04", Code.WRONG_SITTING),
    ScanOutcome.SITTING_OVER: Answer(_REFUSED, "R-DOOR-04", Code.SITTING_ALREADY_CLOSED),
}

OF_MOVEMENT: dict[Movement, ScanOutcome] = {
    Movement.ARRIVE: ScanOutcome.ARRIVED,
    Movement.LEAVE: ScanOutcome.LEFT,
    Movement.RETURN: ScanOutcome.RETURNED,
    Movement.EXCUSE: ScanOutcome.EXCUSED,
}

OF_CODE: dict[Code, ScanOutcome] = {answer.code: outcome for outcome, answer in ANSWERS.items() if answer.code}
"""Every code that the door refuses with names one outcome."""
