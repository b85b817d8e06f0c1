"""Vietnamese text from before Unicode: letters of TCVN3 and VNI, known by the font's name alone."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache


class LegacyCode(StrEnum):
    """A letter table of before Unicode."""

    TCVN3 = "tcvn3"
    TCVN3_CAPITALS = "tcvn3_capitals"
    VNI = "vni"


_TCVN3 = str.maketrans(
    "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
)

_TONES = {"ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_CIRCUMFLEX = {"â": "", "à": "\u0300", "á": "\u0301", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_BREVE = {"ê": "", "è": "\u0300", "é": "\u0301", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_ALONE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "î": "ỵ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị"}


def _vni_pairs() -> dict[str, str]:
    """Return what each letter, or letter and mark, of VNI stands for, in lower case."""
    pairs = {base + mark: base + tone for base in "aeouy" for mark, tone in _TONES.items()}
    pairs |= {base + mark: base + "\u0302" + tone for base in "aeo" for mark, tone in _CIRCUMFLEX.items()}
    pairs |= {"a" + mark: "a\u0306" + tone for mark, tone in _BREVE.items()}
    pairs |= {base + mark: _ALONE[base] + tone for base in "ôö" for mark, tone in _TONES.items()}
    return {pair: unicodedata.normalize("NFC", letter) for pair, letter in pairs.items()} | _ALONE


_VNI = _vni_pairs()
_VNI_LETTER = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)), re.IGNORECASE)


@lru_cache(maxsize=256)
def legacy_code(font_name: str) -> LegacyCode | None:
    """Return the letter table that a font's name tells, None for a font of Unicode.

    Fonts of TCVN3 begin with ".Vn", those that end in "H" show small letters as capitals; fonts of VNI begin with
    "VNI-". Nothing else is taken for a sign: the letters themselves could be any Western word.
    """
    name = font_name.strip().casefold()
    if name.startswith(".vn"):
        return LegacyCode.TCVN3_CAPITALS if name.endswith("h") else LegacyCode.TCVN3
    return LegacyCode.VNI if name.startswith("vni-") else None


def from_legacy(text: str, font_name: str) -> str:
    """Return a text in Unicode, composed (NFC); a text in any other font is returned as it is."""
    code = legacy_code(font_name)
    if code is None:
        return text
    if code is LegacyCode.VNI:
        return unicodedata.normalize("NFC", _VNI_LETTER.sub(_vni_letter, text))
    plain = unicodedata.normalize("NFC", text.translate(_TCVN3))
    return plain.upper() if code is LegacyCode.TCVN3_CAPITALS else plain


def _vni_letter(found: re.Match[str]) -> str:
    letter = _VNI[found.group().lower()]
    return letter.upper() if found.group()[0].isupper() else letter
