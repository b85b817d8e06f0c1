"""Letters of before Unicode: told by the font's name alone, turned into Unicode in one pass."""

import unicodedata

import pytest

from congress_desktop.exchange.legacy_text import from_legacy

VOWELS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
EVERY_LETTER = [unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES] + ["đ"]


@pytest.mark.parametrize(
    ("text", "font", "expected"),
    [
        ("NguyÔn V¨n H¶i", ".VnTime", "Nguyễn Văn Hải"),
        ("§¶ng bé ph\u00adêng", ".VnArial", "Đảng bộ phường"),
        ("nguyÔn thÞ ®µo", ".VnTimeH", "NGUYỄN THỊ ĐÀO"),
        ("Nguyeãn Vaên Haûi", "VNI-Times", "Nguyễn Văn Hải"),
        ("Ñaûng boä phöôøng", "VNI-Helve", "Đảng bộ phường"),
        ("ÑAÛNG BOÄ PHÖÔØNG", "vni-times", "ĐẢNG BỘ PHƯỜNG"),
        ("Nguyễn Văn Hải", "Times New Roman", "Nguyễn Văn Hải"),
        ("Señor Göring", "Arial", "Señor Göring"),
        ("", ".VnTime", ""),
    ],
)
def test_known_texts_come_out_right(text: str, font: str, expected: str) -> None:
    assert from_legacy(text, font) == expected


def test_every_vietnamese_letter_has_its_sign_in_both_tables() -> None:
    signs = "".join(chr(code) for code in range(0x80, 0x100))
    tcvn = {from_legacy(sign, ".VnTime") for sign in signs}
    vni = {from_legacy(base + mark, "VNI-Times") for base in "aeiouyôö" for mark in ["", *signs]}
    vni |= {from_legacy(sign, "VNI-Times") for sign in signs}

    toned = {letter for letter in EVERY_LETTER if not letter.isascii()}
    assert toned - tcvn == set()
    assert toned - vni == set()
