"""What readers and typing tools add around a card's code is taken off; names stay as they are."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congress_desktop.domain.cards import Card, Holder, card_code
from congress_desktop.domain.scanned_text import clean_scan

CODE = "0000571234567"
INVISIBLE = "\x00\x02\x03\x1d\x1e\u200b\u200d\u200e\u2060\ufeff"

codes = st.text("0123456789", min_size=13, max_size=13)
signs = st.text("!\"#$%&'()*+,-./:;<=>?@[\\^_`{|}~ \t\r\n¡§±·–…€№" + INVISIBLE, max_size=8)
short_affixes = st.text("".join(chr(sign) for sign in range(0x20, 0x7F) if not chr(sign).isdigit()), max_size=3)
junk = st.one_of(signs, short_affixes)
names = st.lists(
    st.sampled_from(
        ["Nguyễn", "Thị", "Đặng", "Hữu", "Ưng", "Ứng", "Phước", "Huỳnh", "K'Brông", "Y-Thông", "Ỷ", "Quỳnh", "ưu", "an"]
    ),
    min_size=1,
    max_size=5,
).map(" ".join)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean_scan(clean_scan(text)) == clean_scan(text)


@given(st.text("]ưQqCc0123456789Aă -\u0301\u200b\ufeff\x1d１２", max_size=30))
def test_cleaning_twice_changes_nothing_more_of_what_looks_like_a_code(text: str) -> None:
    assert clean_scan(clean_scan(text)) == clean_scan(text)


@given(junk, codes, junk)
def test_a_code_comes_back_out_of_any_junk(before: str, code: str, after: str) -> None:
    assert clean_scan(before + code + after) == code


@given(names, st.sampled_from(["", " ", "\r", "\t", "\ufeff"]), st.sampled_from(["", "  ", "\r\n", "\x00", "\u200b"]))
def test_a_name_is_never_altered_but_for_its_spelling_and_outer_blanks(name: str, before: str, after: str) -> None:
    assert clean_scan(before + name + after) == name
    assert clean_scan(before + unicodedata.normalize("NFD", name) + after) == name


@given(names.filter(lambda name: len(name) > 3), codes)
def test_a_card_read_onto_a_half_typed_name_counts_and_a_name_typed_after_it_is_kept(name: str, code: str) -> None:
    assert clean_scan(f"{name}{code}") == code
    assert clean_scan(f"{code} {name}") == f"{code} {name}"


@given(st.integers(1, 999_999), st.integers(1, 9))
def test_a_printed_code_is_left_alone(number: int, issue: int) -> None:
    code = card_code(Card(Holder.DELEGATE, number, issue), "01" * 16)

    assert clean_scan(code) == code


@pytest.mark.parametrize("prefix", ["]Q0", "]Q1", "]Q3", "]Q6", "]C0", "]q1", "ưQ1", "ƯQ1", "]Q1]Q1", "\x02]Q1"])
def test_the_name_of_the_symbology_is_taken_off(prefix: str) -> None:
    assert clean_scan(prefix + CODE) == CODE
    assert clean_scan(f"{prefix}KM-12") == "KM-12"


@pytest.mark.parametrize(
    "text",
    [
        "００００５７１２３４５６７",
        "\x02000057\x1d1234567\x03\r\n",
        "000057\ufeff1234567",
        "*0000571234567*",
        "QR:0000571234567",
        "]Q0000571234567",
        "0000571234567\r\n",
    ],
)
def test_what_readers_add_is_taken_off(text: str) -> None:
    assert clean_scan(text) == CODE


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("", ""),
        (" \r\n", ""),
        (" 057 ", "057"),
        ("KM-12", "KM-12"),
        ("12 0000571234567", "12 0000571234567"),
        ("00005712345678", "00005712345678"),
        ("0000571234567 0000571234567", "0000571234567 0000571234567"),
        ("00005712345678 0000571234567", "00005712345678 0000571234567"),
        ("https://example.org/0000571234567", "https://example.org/0000571234567"),
        ("000057 123 4567", "000057 123 4567"),
        ("Lê\tVăn\nTám", "Lê Văn Tám"),
    ],
)
def test_whatever_else_was_typed_is_only_tidied(text: str, cleaned: str) -> None:
    assert clean_scan(text) == cleaned
