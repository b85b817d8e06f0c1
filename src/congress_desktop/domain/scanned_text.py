"""What a card reader typed, freed of what readers and typing tools add around a card's code."""

import re
import unicodedata

from congress_desktop.domain.vietnamese import tidy

MOST_AFFIX = 3
"""Letters that a reader may be set to type before or after a code."""

_CODE = re.compile(r"(?<![0-9])[0-9]{13}(?![0-9])")
# A reader may name the kind of code first: "]Q1" and the like. Telex makes of the bracket a letter. A digit that is
# the first of exactly thirteen belongs to the code.
_SYMBOLOGY = re.compile(r"(?:\][A-Za-z]|[ưƯ][CcQq])[0-9](?![0-9]{12}(?![0-9]))\s*")
_UNWANTED = frozenset({"Cc", "Cf", "Cs"})  # controls, invisible format signs, halves of a pair
_BLANKS = "\t\n\r\v\f"


def clean_scan(text: str) -> str:
    """Return the code's thirteen digits when a text holds them and nothing else that means anything; else it tidied.

    Tidied means: controls and signs without width gone, one spelling (`vietnamese.tidy`, so full-width digits are
    plain and blanks single), and no symbology name such as "]Q1" in front. What may stand around the digits and is
    dropped: signs, or up to three ASCII letters and signs, and before a code that ends the text a name that somebody
    had begun to type when the card was read. Digits beside the code are kept, since they may be a
    number that was typed before the card was read. Cleaning twice changes nothing more.
    """
    tidied = _without_symbology(tidy("".join(letter for letter in text if not _is_invisible(letter))))
    code = _CODE.search(tidied)
    if code is None:
        return tidied
    before, after = tidied[: code.start()], tidied[code.end() :]
    half_typed = not after and all(letter.isalpha() or letter in "\u0020-'\u2019" for letter in before)
    return code.group() if half_typed or (_is_junk(before) and _is_junk(after)) else tidied


def _without_symbology(text: str) -> str:
    while found := _SYMBOLOGY.match(text):
        text = text[found.end() :]
    return text


def _is_invisible(letter: str) -> bool:
    return unicodedata.category(letter) in _UNWANTED and letter not in _BLANKS


def _is_junk(text: str) -> bool:
    """Tell what surrounds a code by accident or by a reader's setting from a name or a number."""
    if any(letter.isdigit() for letter in text):
        return False
    short = len(text.strip()) <= MOST_AFFIX and text.isascii()
    return short or not any(letter.isalpha() or unicodedata.combining(letter) for letter in text)
