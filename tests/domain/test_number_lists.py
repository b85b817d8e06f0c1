"""Numbers typed from paper: each once, ranges spelled out, nonsense refused by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.number_lists import read_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1 4 7-9, 15;2.3", (1, 4, 7, 8, 9, 15, 2, 3)),
        (" 5 - 7  6 ", (5, 6, 7)),
        ("007", (7,)),
        ("", ()),
    ],
)
def test_numbers_and_ranges_are_read(text: str, numbers: tuple[int, ...]) -> None:
    assert read_numbers(text) == numbers


@pytest.mark.parametrize(
    ("text", "part"), [("1 x 3", "x"), ("9-5", "9-5"), ("1 2--3", "2--3"), ("1-999999", "1-999999")]
)
def test_what_is_no_number_is_named(text: str, part: str) -> None:
    with pytest.raises(RuleRefusal) as caught:
        read_numbers(text)

    assert caught.value.code is Code.NUMBERS_UNREADABLE
    assert caught.value.facts["text"] == part


@given(st.lists(st.integers(1, 999), unique=True, max_size=30))
def test_a_list_leads_back_to_itself(numbers: list[int]) -> None:
    assert read_numbers(" ".join(map(str, numbers))) == tuple(numbers)
