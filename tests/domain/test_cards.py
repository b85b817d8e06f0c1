"""Card codes: thirteen digits that belong to one congress and find a slip of the finger."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congress_desktop.domain.cards import ScanKind, card_code, grouped_code, read_scan

KEY, OTHER_KEY = "01" * 16, "02" * 16


@given(st.integers(1, 99_999))
def test_a_code_is_thirteen_digits_that_lead_back_to_its_number(number: int) -> None:
    code = card_code(number, KEY)

    assert len(code) == 13
    assert code.isdigit()
    assert read_scan(code, KEY).kind is ScanKind.CARD
    assert read_scan(code, KEY).card_number == number
    assert read_scan(grouped_code(code), KEY).card_number == number


@given(st.integers(1, 99_999), st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(number: int, place: int, shift: int) -> None:
    code = card_code(number, KEY)
    wrong = code[:place] + str((int(code[place]) + shift) % 10) + code[place + 1 :]

    assert read_scan(wrong, KEY).kind is ScanKind.MALFORMED


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("57", ScanKind.NUMBER),
        (" 057 ", ScanKind.NUMBER),
        ("nguyễn văn", ScanKind.NAME),
        ("123456", ScanKind.MALFORMED),
        ("DB-017", ScanKind.MALFORMED),
        ("http://abc", ScanKind.MALFORMED),
    ],
)
def test_what_was_typed_is_told_apart(text: str, kind: ScanKind) -> None:
    assert read_scan(text, KEY).kind is kind


def test_a_card_of_another_congress_is_foreign() -> None:
    assert read_scan(card_code(57, OTHER_KEY), KEY).kind is ScanKind.FOREIGN
