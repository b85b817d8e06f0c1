"""A paper: what is typed, what the rule set would say of it, and how two readings meet."""

from pathlib import Path

import pytest

from congress_desktop.domain.ballot_typing import read_typed, struck_places, typed_form
from congress_desktop.domain.ballots import Paper, PaperState, Reading, Ruling, differences, proposed_reason
from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import NomineeId
from congress_desktop.domain.rule_set import RuleSet
from congress_desktop.storage.profiles import read_rule_set

NAMES = tuple(NomineeId(f"n{number}") for number in range(1, 6))
STRIKE, BOXES = BallotForm.STRIKE_OUT, BallotForm.TWO_BOX


@pytest.fixture(name="rules", scope="module")
def _rules() -> RuleSet:
    file = Path(__file__).parents[2] / "resources" / "rule_sets" / "190-QD-TW-2024.toml"
    return read_rule_set(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "form", "against", "uncounted"),
    [
        ("0", STRIKE, (), ()),
        (" 3  1 ", STRIKE, ("n1", "n3"), ()),
        ("5", STRIKE, ("n5",), ()),
        ("11211", BOXES, ("n3",), ()),
        ("1 1 0 2 1", BOXES, ("n4",), ("n3",)),
    ],
)
def test_a_paper_is_typed_in_a_few_keys(
    text: str, form: BallotForm, against: tuple[str, ...], uncounted: tuple[str, ...]
) -> None:
    reading = read_typed(text, NAMES, form)

    assert (reading.against, reading.uncounted, reading.invalid) == (against, uncounted, "")
    assert read_typed(typed_form(reading, NAMES, form), NAMES, form) == reading


@pytest.mark.parametrize(
    ("text", "form", "code"),
    [
        ("", STRIKE, Code.PAPER_BLANK),
        ("  ", BOXES, Code.PAPER_BLANK),
        ("6", STRIKE, Code.NO_SUCH_NUMBER),
        ("0 3", STRIKE, Code.NO_SUCH_NUMBER),
        ("-1", STRIKE, Code.NO_SUCH_NUMBER),
        ("²", STRIKE, Code.NO_SUCH_NUMBER),
        ("an", STRIKE, Code.NO_SUCH_NUMBER),
        ("3 1 3", STRIKE, Code.NUMBER_TWICE),
        ("1111", BOXES, Code.BOXES_MISSING),
        ("111111", BOXES, Code.BOXES_MISSING),
        ("11311", BOXES, Code.NO_SUCH_BOX),
    ],
)
def test_what_is_no_paper_is_refused(text: str, form: BallotForm, code: Code) -> None:
    with pytest.raises(RuleRefusal) as caught:
        read_typed(text, NAMES, form)

    assert caught.value.code is code


def test_names_struck_so_far_are_seen_while_typing() -> None:
    assert struck_places("3 1 34 x 3", 5) == (2, 0)


@pytest.mark.parametrize(
    ("text", "names", "seats", "form", "reason"),
    [
        ("0", 5, 4, STRIKE, "phiếu bầu nhiều hơn số lượng cần bầu"),
        ("5", 5, 4, STRIKE, ""),
        ("1 2 3 4 5", 5, 4, STRIKE, "phiếu không bầu ai trong danh sách có nhiều người"),
        ("1 2 3 4", 5, 4, STRIKE, ""),
        ("22222", 5, 5, BOXES, ""),
        ("00000", 5, 5, BOXES, ""),
        ("0", 1, 1, BOXES, "danh sách một người, phiếu đánh dấu cả hai ô hoặc không đánh dấu ô nào"),
        ("2", 1, 1, BOXES, ""),
        ("1", 1, 1, BOXES, ""),
    ],
)
def test_the_rule_set_proposes_and_no_more(
    rules: RuleSet, text: str, names: int, seats: int, form: BallotForm, reason: str
) -> None:
    reading = read_typed(text, NAMES[:names], form)

    assert proposed_reason(reading, NAMES[:names], seats, form, rules.ballot) == reason


def test_a_paper_moves_as_its_readings_come() -> None:
    one, other = Reading((NAMES[0],)), Reading((NAMES[1],), (NAMES[2],))

    assert Paper(1).state is PaperState.UNREAD
    assert Paper(1, one).state is PaperState.READ_ONCE
    assert Paper(1, None, one).state is PaperState.READ_ONCE
    assert Paper(1, one, one).state is PaperState.AGREED
    assert Paper(1, one, one).reading == one
    assert Paper(1, one, other).state is PaperState.DIFFERING
    assert Paper(1, one, other).reading is None
    settled = Paper(1, one, other, ruling=Ruling(other, "Kiểm", "gạch số 2"))
    assert (settled.state, settled.reading) == (PaperState.SETTLED, other)
    assert differences(one, other) == NAMES[:3]


def test_two_readings_invalid_for_other_reasons_differ() -> None:
    assert Paper(1, Reading(invalid="ký tên"), Reading(invalid="hai màu mực")).state is PaperState.DIFFERING
