"""Whose picture a file is: named after a card, or nobody's."""

import pytest

from congress_desktop.domain.pictures import PictureName, names_the_same, picture_key, read_picture_name


@pytest.mark.parametrize(
    ("stem", "number", "words"),
    [
        ("057", 57, ""),
        ("57", 57, ""),
        ("1207", 1207, ""),
        ("DB-057", 57, ""),
        ("ĐB 057", 57, ""),
        ("thẻ 57", 57, ""),
        ("Số thẻ", None, ""),
        ("the057", 57, ""),
        ("057 - Nguyễn Văn An", 57, "nguyen van an"),
        ("057_NGUYEN_VAN_AN", 57, "nguyen van an"),
        ("057 (1)", 57, "1"),
        ("IMG_0057", None, ""),
        ("DSC00057", None, ""),
        ("Nguyễn Văn An", None, ""),
        ("000", None, ""),
        ("1000000", None, ""),
        ("", None, ""),
    ],
)
def test_a_file_is_named_after_a_card_or_is_nobodys(stem: str, number: int | None, words: str) -> None:
    assert read_picture_name(stem) == (None if number is None else PictureName(number, words))


@pytest.mark.parametrize(
    ("words", "fits"),
    [("", True), ("nguyen van an", True), ("nguyen van", False), ("1", False), ("tran thi binh", False)],
)
def test_words_after_the_number_are_the_whole_name_or_none(words: str, fits: bool) -> None:
    assert names_the_same(words, "Nguyễn Văn An") is fits


def test_a_key_is_the_sha_256_of_the_bytes() -> None:
    assert picture_key(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
