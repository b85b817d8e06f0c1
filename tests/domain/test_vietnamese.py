"""Vietnamese letters: tidied, folded for search, and put in the order of the alphabet."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale

from congress_desktop.domain.vietnamese import fold, given_name_key, tidy, whole_string_key, words_match

VOWELS = {
    "a": "aàảãáạ",
    "ă": "ăằẳẵắặ",
    "â": "âầẩẫấậ",
    "e": "eèẻẽéẹ",
    "ê": "êềểễếệ",
    "i": "iìỉĩíị",
    "o": "oòỏõóọ",
    "ô": "ôồổỗốộ",
    "ơ": "ơờởỡớợ",
    "u": "uùủũúụ",
    "ư": "ưừửữứự",
    "y": "yỳỷỹýỵ",
}
BASES = {"ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u"}
LETTERS = "".join(VOWELS.values()) + "bcdđghklmnpqrstvx"


@pytest.mark.parametrize("letter", sorted(VOWELS))
def test_every_vowel_with_every_tone_folds_to_its_base(letter: str) -> None:
    base = BASES.get(letter, letter)

    assert [fold(toned) for toned in VOWELS[letter]] == [base] * 6
    assert [fold(toned.upper()) for toned in VOWELS[letter]] == [base] * 6
    assert [fold(unicodedata.normalize("NFD", toned)) for toned in VOWELS[letter]] == [base] * 6


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  Phạm  Thị Mỹ Nga ", "Phạm Thị Mỹ Nga"),
        (unicodedata.normalize("NFD", "Huỳnh Thị Ánh"), "Huỳnh Thị Ánh"),
        ("Ðỗ Văn Ðạt", "Đỗ Văn Đạt"),
        ("Trần\u00a0Văn\u200b Ba\ufeff", "Trần Văn Ba"),
        ("Lê\tVăn\nTám", "Lê Văn Tám"),
    ],
)
def test_tidying_leaves_one_way_to_write_a_name(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Đặng Thị Ánh Tuyết", "dang thi anh tuyet"),
        ("Ðức", "duc"),
        ("Ksor H’Bia", "ksor hbia"),
        ("Y-Thông", "y thong"),
        ("NGUYỄN", "nguyen"),
    ],
)
def test_folding_makes_a_search_need_no_accents(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_people_are_ordered_by_given_name_then_family_name() -> None:
    ordered = [
        "Lê An",
        "Nguyễn Văn An",
        "Trần Thị Ân",
        "Đỗ Bình",
        "Phạm Dung",
        "Đào Đan",
        "Lý Đức",
        "Hà Em",
        "Vũ Êm",
        "Nguyễn Hòa",
        "Nguyễn Hoan",
        "Nguyễn Thị Hồng",
        "Đặng Hương",
    ]
    shuffled = ordered[:]
    random.Random(3).shuffle(shuffled)

    assert sorted(shuffled, key=given_name_key) == ordered


def test_tones_come_in_the_order_level_falling_asking_tumbling_rising_heavy() -> None:
    for toned in VOWELS.values():
        assert sorted(set(toned), key=whole_string_key) == list(toned)


def test_letters_with_marks_are_letters_of_their_own() -> None:
    letters = list("aăâbcdđeêghiklmnoôơpqrstuưvxy")

    assert sorted(set(letters), key=whole_string_key) == letters


def test_numbers_inside_names_are_ordered_by_value() -> None:
    branches = ["Chi bộ Tổ dân phố số 1", "Chi bộ Tổ dân phố số 2", "Chi bộ Tổ dân phố số 10"]

    assert sorted(set(branches), key=whole_string_key) == branches


def test_single_words_are_ordered_as_the_collator_of_the_alphabet_orders_them() -> None:
    chance = random.Random(7)
    vowels = "".join(VOWELS.values())
    words = {
        chance.choice(["", "b", "d", "đ", "h", "ngh", "t", "th", "tr"])
        + chance.choice(vowels)
        + chance.choice(["", "c", "n", "nh", "t"])
        for _ in range(600)
    }
    collator = QCollator(QLocale("vi_VN"))

    by_collator = sorted(sorted(words), key=collator.sortKey)

    assert sorted(sorted(words), key=whole_string_key) == by_collator


@given(st.text(alphabet=LETTERS + LETTERS.upper() + " 0123456789-'", max_size=24))
def test_keys_order_any_text_the_same_in_the_database_as_here(text: str) -> None:
    one, other = given_name_key(text), given_name_key("Nguyễn Văn An")

    assert (one < other) == (one.encode() < other.encode())
    assert given_name_key(unicodedata.normalize("NFD", text)) == one


@pytest.mark.parametrize(
    ("typed", "name", "matched"),
    [
        ("ng v an", "nguyen van an", (0, 1, 2)),
        ("ng v an", "nguyen van anh", (0, 1, 2)),
        ("ng an", "nguyen van an", (0, 2)),
        ("an ng", "nguyen van an", None),
        ("nguyenv", "nguyen van an", None),
        ("b", "nguyen van an", None),
    ],
)
def test_letters_match_the_beginnings_of_words_in_order(typed: str, name: str, matched: tuple[int, ...] | None) -> None:
    assert words_match(typed, name) == matched


@given(st.text(alphabet=[*LETTERS, *LETTERS.upper(), *" -'`’.,()0123456789", "\u0301", "\u00d0", "\u00a0"]))
def test_letters_of_today_come_out_as_by_the_long_way(text: str) -> None:
    by_the_long_way = f"\u200b{text}"

    assert tidy(text) == tidy(by_the_long_way)
    assert fold(text) == fold(by_the_long_way)
