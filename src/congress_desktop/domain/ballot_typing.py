"""A paper as it is typed: the numbers struck out, or a digit a line; what was not typed is blank and not zero."""

from collections.abc import Sequence

from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId

NONE_STRUCK = "0"
AGREED, DISAGREED, NOT_COUNTED = "1", "2", "0"
"""The digits of a line on the form with two boxes: agreed, disagreed, both boxes or none."""


def read_typed(text: str, nominees: Sequence[NomineeId], form: BallotForm) -> Reading:
    """Return the reading that a typed line says, nominees in the order of the ballot.

    On the form with names struck out: their numbers, or 0 alone for none. On the form with two boxes: a digit for
    each name in turn, 1 agreed, 2 disagreed, 0 both boxes or none.
    Raises RuleRefusal PAPER_BLANK, NO_SUCH_NUMBER, NUMBER_TWICE or BOXES_MISSING. Rule: R-TALLY-01.
    """
    if not text.strip():
        raise RuleRefusal(Code.PAPER_BLANK)
    return _struck(text, nominees) if form is BallotForm.STRIKE_OUT else _boxes(text, nominees)


def struck_places(text: str, count: int) -> tuple[int, ...]:
    """Return the places, from 0, of the names that a line being typed strikes out so far; what is wrong is left out."""
    numbers = (int(word) for word in text.split() if word.isdecimal() and word.isascii())
    return tuple(dict.fromkeys(number - 1 for number in numbers if 1 <= number <= count))


def _struck(text: str, nominees: Sequence[NomineeId]) -> Reading:
    words = text.split()
    if words == [NONE_STRUCK]:
        return Reading()
    struck: list[NomineeId] = []
    for word in words:
        number = int(word) if word.isdecimal() and word.isascii() else 0
        if not 1 <= number <= len(nominees):
            raise RuleRefusal(Code.NO_SUCH_NUMBER, text=word, last=len(nominees))
        if nominees[number - 1] in struck:
            raise RuleRefusal(Code.NUMBER_TWICE, number=number)
        struck.append(nominees[number - 1])
    return Reading(against=tuple(struck))


def _boxes(text: str, nominees: Sequence[NomineeId]) -> Reading:
    digits = "".join(text.split())
    wrong = next((digit for digit in digits if digit not in (AGREED, DISAGREED, NOT_COUNTED)), None)
    if wrong is not None:
        raise RuleRefusal(Code.NO_SUCH_BOX, text=wrong)
    if len(digits) != len(nominees):
        raise RuleRefusal(Code.BOXES_MISSING, typed=len(digits), names=len(nominees))
    marked = list(zip(digits, nominees, strict=True))
    return Reading(
        against=tuple(nominee for digit, nominee in marked if digit == DISAGREED),
        uncounted=tuple(nominee for digit, nominee in marked if digit == NOT_COUNTED),
    )


def typed_form(reading: Reading, nominees: Sequence[NomineeId], form: BallotForm) -> str:
    """Return how a valid reading is typed, for showing and correcting it."""
    if form is BallotForm.TWO_BOX:
        signs = dict.fromkeys(reading.against, DISAGREED) | dict.fromkeys(reading.uncounted, NOT_COUNTED)
        return "".join(signs.get(nominee, AGREED) for nominee in nominees)
    places = [str(place) for place, nominee in enumerate(nominees, 1) if nominee in reading.against]
    return " ".join(places) or NONE_STRUCK
