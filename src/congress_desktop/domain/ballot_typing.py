"""A paper as it is typed: the numbers struck out, or a digit a line; what was not typed is blank and not zero."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId

NONE_STRUCK = "0"
AGREED, DISAGREED, NOT_COUNTED = "1", "2", "0"
"""The digits of a line on the form with two boxes: agreed, disagreed, both boxes or none."""


@dataclass(frozen=True)
class TypingFault:
    """What is wrong in a typed line: its letters from `start` to before `end`, and the refusal they would meet."""

    start: int
    end: int
    refusal: RuleRefusal


def read_typed(text: str, nominees: Sequence[NomineeId], form: BallotForm) -> Reading:
    """Return the reading that a typed line says, nominees in the order of the ballot.

    On the form with names struck out: their numbers, or 0 alone for none. On the form with two boxes: a digit for
    each name in turn, 1 agreed, 2 disagreed, 0 both boxes or none.
    Raises RuleRefusal PAPER_BLANK, NO_SUCH_NUMBER, NUMBER_TWICE, NO_SUCH_BOX or BOXES_MISSING. Rule: R-TALLY-01.
    """
    if not text.strip():
        raise RuleRefusal(Code.PAPER_BLANK)
    fault = fault_in(text, len(nominees), form)
    if fault is not None:
        raise fault.refusal
    return _struck(text, nominees) if form is BallotForm.STRIKE_OUT else _boxes(text, nominees)


def fault_in(text: str, count: int, form: BallotForm, *, growing: bool = False) -> TypingFault | None:
    """Return the first thing wrong in a line of a ballot with so many names; None when nothing is, or it is blank.

    In a line that is `growing` the last number may still become another one as long as no blank follows it.
    """
    if form is BallotForm.TWO_BOX:
        return _box_fault(text, count)
    if text.split() == [NONE_STRUCK]:
        return None
    seen: set[int] = set()
    for found in re.finditer(r"\S+", text):
        word = found.group()
        number = int(word) if word.isdecimal() and word.isascii() else 0
        if not 1 <= number <= count:
            return TypingFault(*found.span(), RuleRefusal(Code.NO_SUCH_NUMBER, text=word, last=count))
        may_grow = growing and found.end() == len(text) and 10 * number <= count
        if number in seen and not may_grow:
            return TypingFault(*found.span(), RuleRefusal(Code.NUMBER_TWICE, number=number))
        seen.add(number)
    return None


def struck_places(text: str, count: int) -> tuple[int, ...]:
    """Return the places, from 0, of the names that a line being typed strikes out so far; what is wrong is left out."""
    numbers = (int(word) for word in text.split() if word.isdecimal() and word.isascii())
    return tuple(dict.fromkeys(number - 1 for number in numbers if 1 <= number <= count))


def _box_fault(text: str, count: int) -> TypingFault | None:
    digits = [(place, digit) for place, digit in enumerate(text) if not digit.isspace()]
    for typed, (place, digit) in enumerate(digits):
        if digit not in {AGREED, DISAGREED, NOT_COUNTED}:
            return TypingFault(place, place + 1, RuleRefusal(Code.NO_SUCH_BOX, text=digit))
        if typed >= count:
            return TypingFault(place, len(text), RuleRefusal(Code.BOXES_MISSING, typed=len(digits), names=count))
    return None


def _struck(text: str, nominees: Sequence[NomineeId]) -> Reading:
    numbers = [int(word) for word in text.split()]
    return Reading(against=tuple(nominees[number - 1] for number in numbers if number))


def _boxes(text: str, nominees: Sequence[NomineeId]) -> Reading:
    digits = "".join(text.split())
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
