"""Card codes: thirteen digits that belong to one congress, one holder and one print, and find a slip of the finger."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congress_desktop.domain.cards import (
    Card,
    Holder,
    ScanKind,
    card_code,
    card_label,
    grouped_code,
    is_code_of,
    read_scan,
)

KEY, OTHER_KEY = "01" * 16, "02" * 16
CARDS = st.builds(Card, st.sampled_from(Holder), st.integers(1, 999_999), st.integers(1, 9))


@given(CARDS)
def test_a_code_is_thirteen_digits_that_lead_back_to_its_card(card: Card) -> None:
    code = card_code(card, KEY)

    assert len(code) == 13
    assert code.isdigit()
    assert read_scan(code).kind is ScanKind.CODE
    assert read_scan(code).number == card.number
    assert read_scan(grouped_code(code)).code == code
    assert is_code_of(code, card, KEY)


@given(CARDS, st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(card: Card, place: int, shift: int) -> None:
    code = card_code(card, KEY)
    wrong = code[:place] + str((int(code[place]) + shift) % 10) + code[place + 1 :]

    assert read_scan(wrong).kind is ScanKind.MALFORMED


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("57", ScanKind.NUMBER),
        (" 057 ", ScanKind.NUMBER),
        ("km-12", ScanKind.GUEST_NUMBER),
        ("KM 12", ScanKind.GUEST_NUMBER),
        ("nguyễn văn", ScanKind.NAME),
        ("1234567", ScanKind.MALFORMED),
        ("DB-017", ScanKind.MALFORMED),
        ("http://abc", ScanKind.MALFORMED),
    ],
)
def test_what_was_typed_is_told_apart(text: str, kind: ScanKind) -> None:
    assert read_scan(text).kind is kind


def test_a_code_belongs_to_one_congress_one_kind_of_holder_and_one_print() -> None:
    code = card_code(Card(Holder.DELEGATE, 57), KEY)

    assert not is_code_of(code, Card(Holder.DELEGATE, 57), OTHER_KEY)
    assert not is_code_of(code, Card(Holder.GUEST, 57), KEY)
    assert not is_code_of(code, Card(Holder.DELEGATE, 57, issue=2), KEY)


def test_numbers_are_printed_so_that_a_guest_is_never_taken_for_a_delegate() -> None:
    assert card_label(Holder.DELEGATE, 7) == "007"
    assert card_label(Holder.GUEST, 12) == "KM-12"
