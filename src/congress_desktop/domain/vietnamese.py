"""Vietnamese texts: one spelling to store, one folded form to search, keys that sort as the alphabet does."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_QUALITIES = {
    unicodedata.normalize("NFD", letter): letter for letter in "ăâêôơư"
}  # a base letter with its mark, taken apart, and the letter that the two make
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}  # huyền, hỏi, ngã, sắc, nặng
_FOREIGN_MARK = 6
_MARKS = "\u0300-\u036f"

_APOSTROPHES = "'\u2018\u2019\u201b`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2032\u2035\ua78c"
_LOOK_ALIKES = str.maketrans(
    {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"}
    | {chr(0xFF01 + offset): chr(0x21 + offset) for offset in range(94)}  # full-width letters, digits and signs
)
_BLANKS_WITHOUT_WIDTH = "\u200b\ufeff"
_UNWANTED = frozenset({"Cc", "Cf", "Cs"})  # controls, invisible format signs, halves of a pair
_TONE_BEFORE_QUALITY = re.compile("([aeoAEO]\u0323?)([\u0300\u0301\u0303\u0309])([\u0302\u0306])")

_SYLLABLE = re.compile(f"(?:[^\\W_][{_MARKS}]*)+")
_UNIT = re.compile(f"(\\d+)|(.)([{_MARKS}]*)", re.DOTALL)
_BRACKETS = re.compile(r"\([^()]*\)")
_WITHOUT_APOSTROPHES = str.maketrans(dict.fromkeys(_APOSTROPHES))

_LETTERS_OF_TODAY = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư" + "".join(map(chr, range(0x1EA0, 0x1EFA)))
_WRITTEN_TODAY = re.compile(f"[ -~{_LETTERS_OF_TODAY}]*")
_IN_NAMES = f"{_LETTERS_OF_TODAY}ČčŎŏĬĭŬŭĔĕA-Za-z0-9 .,'’()/–-"  # some letters are of the highlands' alphabets
_TONED = "".join(letter for letter in _LETTERS_OF_TODAY if letter not in "ĐđƠơƯư")
_NOT_IN_NAMES = re.compile(f"[^{_IN_NAMES}]|[aeAE][{_TONED}]")
_REMEMBERED = 1 << 14  # a roll says the same few words in most of its cells

# A key is written in the digits 0-9 and a-f alone, because these stand in the same order in every collation
# that a database may apply. `_END` closes a level and is lower than anything that can stand in its place.
_END = "00"
_NUMBER = "10"
_FIRST_LETTER = 0x20
_OTHER_LETTER = "f0"
_LETTER_CODES = {letter: f"{_FIRST_LETTER + place:02x}" for place, letter in enumerate(_ALPHABET)}


@lru_cache(_REMEMBERED)
def tidy(text: str) -> str:
    """Return the one spelling of a text that is stored and shown.

    Composed letters (NFC), whether the tone was typed before or after the other mark; the Vietnamese Đ and đ
    instead of their look-alikes; full-width letters and digits made plain. Every run of white space (no-break
    blanks, zero-width blanks and byte order marks too) is one blank, with none at either end; controls and
    invisible format signs are gone. Empty when nothing else is left.
    """
    if _WRITTEN_TODAY.fullmatch(text):  # composed letters and plain signs: nearly every text, and nothing to mend
        return " ".join(text.split())
    visible = "".join(_visible(text.translate(_LOOK_ALIKES)))
    apart = unicodedata.normalize("NFD", visible)
    composed = unicodedata.normalize("NFC", _TONE_BEFORE_QUALITY.sub(r"\1\3\2", apart))
    return " ".join(composed.split())


@lru_cache(_REMEMBERED)
def fold(text: str) -> str:
    """Return a text as it is searched: tidy, in lower case, without marks and apostrophes, đ as d.

    Hyphens and dashes become blanks; single blanks only. "K'Brông  Đắk-Lắk" gives "kbrong dak lak".
    """
    if _WRITTEN_TODAY.fullmatch(text):
        return " ".join(text.lower().translate(_FOLDED_LETTERS).split())
    plain = _without_marks(tidy(text).translate(_WITHOUT_APOSTROPHES))
    return " ".join(_without_marks(plain.casefold()).replace("đ", "d").split())


@lru_cache(maxsize=16_384)  # lists are sorted anew at every reading, and their names stay
def given_name_key(full_name: str) -> str:
    """Return a text by which people sort as on a Vietnamese list: by given name, family name, middle words.

    The given name is the last word that holds a letter and stands outside brackets, so "Trần An (Tám)" and
    "Trần An 2" stand beside "Trần An". Plain comparison of two keys gives the order; equal keys mean the same
    tidy name. Letters and tones stand as in `whole_string_key`; one list takes one of the two keys.
    """
    text = tidy(full_name)
    words = _BRACKETS.sub(" ", text).split()
    place = max((place for place, word in enumerate(words) if _has_letter(word)), default=None)
    if place is None:
        return _key((text,), text)
    family, middle, note = words[: min(1, place)], words[1:place], words[place + 1 :]
    return _key((words[place], *map(" ".join, (family, middle, note + _BRACKETS.findall(text)))), text)


@lru_cache(_REMEMBERED)
def whole_string_key(text: str) -> str:
    """Return a text by which names of branches, posts and places sort, their words in the order written.

    Syllable by syllable: first the letters (a ă â b c d đ e ê …, f j w z at their Latin places, digits before
    letters, numbers by value), then the tone (none, huyền, hỏi, ngã, sắc, nặng), over whichever vowel it is
    written. Small letters come before capitals only when all else is equal; other signs count last of all.
    Plain comparison of two keys gives the order, in every collation; equal keys mean equal tidy texts.
    """
    text = tidy(text)
    return _key((text,), text)


def words_match(query_folded: str, name_folded: str) -> tuple[int, ...] | None:
    """Tell which words of a name begin with the words of a query, taken in order.

    Returns the places (from 0) of the first such words, one for each word of the query; empty for an empty
    query; None when the name does not match. Both texts are folded: "ng v an" matches "nguyen van anh" with
    (0, 1, 2).
    """
    places: list[int] = []
    words = iter(enumerate(name_folded.split()))
    for wanted in query_folded.split():
        place = next((place for place, word in words if word.startswith(wanted)), None)
        if place is None:
            return None
        places.append(place)
    return tuple(places)


def odd_signs(name: str) -> str:
    """Return what no name is written with, each sign once, "" for nothing.

    Signs of other alphabets and of letter tables from before Unicode: "Ph¹m" gives "¹", "Nguyeãn" gives "eã".
    """
    strange = (found.group() for found in _NOT_IN_NAMES.finditer(tidy(name)))
    return " ".join(dict.fromkeys(strange))


def _has_letter(word: str) -> bool:
    return any(letter.isalpha() for letter in word)


def _visible(text: str) -> Iterator[str]:
    for letter in text:
        if letter.isspace() or letter in _BLANKS_WITHOUT_WIDTH:
            yield " "
        elif unicodedata.category(letter) not in _UNWANTED:
            yield letter


def _without_marks(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    kept = (letter for letter in apart if not unicodedata.category(letter).startswith("M"))
    return "".join(" " if _is_dash(letter) else letter for letter in kept).translate(_WITHOUT_APOSTROPHES)


def _is_dash(letter: str) -> bool:
    return unicodedata.category(letter) == "Pd" or letter == "\N{MINUS SIGN}"


_FOLDED_LETTERS = (
    str.maketrans({letter: _without_marks(letter).replace("đ", "d") for letter in _LETTERS_OF_TODAY.lower()})
    | _WITHOUT_APOSTROPHES
    | {ord("-"): " "}
)
"""What each small letter of `_LETTERS_OF_TODAY`, and each plain sign that does not stay, is folded to."""


def _key(parts: Iterable[str], text: str) -> str:
    """Return the key of a text: the letters and tones of its parts, its capitals, the text to part equals."""
    halves = [_part_key(part) for part in parts]
    return "".join((*(codes for codes, _ in halves), *(capitals for _, capitals in halves), _END, text.encode().hex()))


@lru_cache(_REMEMBERED)
def _part_key(part: str) -> tuple[str, str]:
    """Return the code of a part's letters and tones, closed, and which of its letters are capitals."""
    apart = unicodedata.normalize("NFD", part.translate(_WITHOUT_APOSTROPHES))
    syllables = _SYLLABLE.findall(apart)
    capitals = ("1" if letter.isupper() else "0" for letter in "".join(syllables) if letter.isalpha())
    return "".join((*map(_syllable_code, syllables), _END)), "".join(capitals)


def _syllable_code(syllable: str) -> str:
    """Return the code of a syllable taken apart (NFD): all its letters and numbers, then all its tones."""
    letters: list[str] = []
    tones: list[str] = []
    for number, letter, marks in _UNIT.findall(syllable):
        if number:
            letters.append(_number_code(number))
            continue
        code, rest = _letter_code(letter.lower(), marks)
        letters.append(code)
        tones += (f"{_TONES.get(mark, _FOREIGN_MARK):02x}" for mark in rest)
    return "".join((*letters, _END, *tones, _END))


def _number_code(digits: str) -> str:
    """Return the code of a number: how many digits it has, then the digits; zeros in front are left off."""
    value = "".join(str(unicodedata.decimal(digit)) for digit in digits).lstrip("0")
    return f"{_NUMBER}{len(value):04x}{value}"


def _letter_code(letter: str, marks: str) -> tuple[str, str]:
    """Return the code of a small letter, and those of its marks that are not part of the letter."""
    for mark in marks:
        if whole := _QUALITIES.get(letter + mark):
            return _LETTER_CODES[whole], marks.replace(mark, "", 1)
    return _LETTER_CODES.get(letter) or f"{_OTHER_LETTER}{ord(letter[0]):06x}", marks
