"""A paper as it is typed: what it says, what is wrong, and what may still become right."""

import pytest

from congress_desktop.domain.ballot_typing import fault_in, read_typed, struck_places, typed_form
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId

NAMES = [NomineeId(f"n{number:02d}") for number in range(1, 19)]
STRIKE, BOXES = BallotForm.STRIKE_OUT, BallotForm.TWO_BOX


@pytest.mark.parametrize(
    ("text", "code", "letters"),
    [
        ("3 7 11 34", Code.NO_SUCH_NUMBER, "34"),
        ("3 99 7", Code.NO_SUCH_NUMBER, "99"),
        ("0 3", Code.NO_SUCH_NUMBER, "0"),
        ("3 0", Code.NO_SUCH_NUMBER, "0"),
        ("3 7 3", Code.NUMBER_TWICE, "3"),
        ("1 7 1 ", Code.NUMBER_TWICE, "1"),
        ("12 12", Code.NUMBER_TWICE, "12"),
    ],
)
def test_a_wrong_number_is_found_while_it_is_typed(text: str, code: Code, letters: str) -> None:
    fault = fault_in(text, 18, STRIKE, growing=True)

    assert fault is not None
    assert (fault.refusal.code, text[fault.start : fault.end]) == (code, letters)
    with pytest.raises(RuleRefusal) as refused:
        read_typed(text, NAMES, STRIKE)
    assert refused.value.code is code


@pytest.mark.parametrize("text", ["", "0", "0 ", " 0", "3 7 11", "1 7 1", "18"])
def test_a_line_that_can_still_become_right_is_left_alone(text: str) -> None:
    assert fault_in(text, 18, STRIKE, growing=True) is None


def test_a_repeated_number_that_might_have_grown_is_refused_when_the_line_is_done() -> None:
    with pytest.raises(RuleRefusal) as refused:
        read_typed("1 7 1", NAMES, STRIKE)

    assert refused.value.code is Code.NUMBER_TWICE


@pytest.mark.parametrize(
    ("text", "code", "letters"), [("1131", Code.NO_SUCH_BOX, "3"), ("11111", Code.BOXES_MISSING, "1")]
)
def test_a_wrong_box_is_found_while_it_is_typed(text: str, code: Code, letters: str) -> None:
    fault = fault_in(text, 4, BOXES, growing=True)

    assert fault is not None
    assert (fault.refusal.code, text[fault.start : fault.end]) == (code, letters)
    assert fault_in("1120", 4, BOXES, growing=True) is None
    assert fault_in("11", 4, BOXES, growing=True) is None


def test_a_blank_line_is_not_none_struck() -> None:
    with pytest.raises(RuleRefusal) as refused:
        read_typed("  ", NAMES, STRIKE)

    assert refused.value.code is Code.PAPER_BLANK
    assert read_typed("0", NAMES, STRIKE) == Reading()


def test_a_short_line_of_boxes_says_how_many_are_missing() -> None:
    with pytest.raises(RuleRefusal) as refused:
        read_typed("112", NAMES[:4], BOXES)

    assert (refused.value.code, refused.value.facts) == (Code.BOXES_MISSING, {"typed": 3, "names": 4})


def test_what_is_read_is_typed_again_the_same() -> None:
    struck = Reading(against=(NAMES[10], NAMES[2]))
    boxes = Reading(against=(NAMES[1],), uncounted=(NAMES[3],))

    assert typed_form(struck, NAMES, STRIKE) == "3 11"
    assert read_typed("11 3", NAMES, STRIKE) == struck
    assert typed_form(Reading(), NAMES, STRIKE) == "0"
    assert typed_form(boxes, NAMES[:4], BOXES) == "1210"
    assert read_typed("12 10", NAMES[:4], BOXES) == boxes


def test_the_places_struck_so_far_leave_out_what_is_wrong() -> None:
    assert struck_places("3 7 99 3 0 x 11", 18) == (2, 6, 10)
