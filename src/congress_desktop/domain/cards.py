"""Cards: a code of thirteen digits that proves which congress, whose card and which print of it it is.

Six digits of card number, six digits of keyed tag, one check digit. Digits only, because Vietnamese typing tools
rewrite letters that a scanner types. A lost card gets a new issue: same number, another tag.
"""

import hmac
import re
from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.scanned_text import clean_scan

NUMBER_DIGITS = 6
TAG_DIGITS = 6
CODE_DIGITS = NUMBER_DIGITS + TAG_DIGITS + 1
GUEST_PREFIX = "KM"

_GUEST_NUMBER = re.compile(rf"{GUEST_PREFIX}-?0*(\d{{1,{NUMBER_DIGITS}}})", re.IGNORECASE)


_LISTED_NUMBER = re.compile(rf"(?:[^\W\d_]{{1,6}}[ .:/–-]*)?0*(\d{{1,{NUMBER_DIGITS}}})")


class Holder(StrEnum):
    """Whose card it is; delegates and guests have numbers of their own."""

    DELEGATE = "delegate"
    GUEST = "guest"


@dataclass(frozen=True)
class Card:
    """One printed card; the first print is issue 1, each replacement of a lost one is one higher."""

    holder: Holder
    number: int
    issue: int = 1


class ScanKind(StrEnum):
    """What a scanned or typed text turned out to be."""

    CODE = "code"
    NUMBER = "number"
    GUEST_NUMBER = "guest_number"
    NAME = "name"
    MALFORMED = "malformed"


@dataclass(frozen=True)
class Scan:
    """A text from the check-in field, understood; `number` is None unless it names a card, `code` only for a code."""

    kind: ScanKind
    number: int | None = None
    code: str = ""


def card_code(card: Card, key: str) -> str:
    """Return the thirteen digits printed on a card, under the congress's own key."""
    digits = f"{card.number:0{NUMBER_DIGITS}d}{_tag(card, key)}"
    return digits + str(_check_digit(digits))


def grouped_code(code: str) -> str:
    """Return a card code in groups, as a person reads it out."""
    return f"{code[:6]} {code[6:9]} {code[9:]}"


def card_label(holder: Holder, number: int) -> str:
    """Return a card's number as it is printed large: "057", or "KM-12" for a guest."""
    return f"{number:03d}" if holder is Holder.DELEGATE else f"{GUEST_PREFIX}-{number:02d}"


def read_scan(text: str) -> Scan:
    """Understand a text from the check-in field: a card's code, a card number, or letters of a name."""
    compact = "".join(clean_scan(text).split())
    if guest := _GUEST_NUMBER.fullmatch(compact):
        return Scan(ScanKind.GUEST_NUMBER, int(guest.group(1)))
    if not (compact.isascii() and compact.isdigit()):
        return Scan(ScanKind.MALFORMED if _looks_scanned(compact) else ScanKind.NAME)
    if len(compact) <= NUMBER_DIGITS:
        return Scan(ScanKind.NUMBER, int(compact))
    if len(compact) != CODE_DIGITS or int(compact[-1]) != _check_digit(compact[:-1]):
        return Scan(ScanKind.MALFORMED)
    return Scan(ScanKind.CODE, int(compact[:NUMBER_DIGITS]), compact)


def listed_number(text: str) -> int | None:
    """Return the card number that an office's list gives: 7, 007, "ĐB 007" or "KM-05"; None for anything else."""
    found = _LISTED_NUMBER.fullmatch(text)
    number = int(found.group(1)) if found else 0
    return number or None


def is_code_of(code: str, card: Card, key: str) -> bool:
    """Tell whether a code is the one printed on this card of this congress."""
    return hmac.compare_digest(code, card_code(card, key))


def _looks_scanned(compact: str) -> bool:
    """Tell a foreign code with letters in it, or a web address, from a name."""
    return any(character.isdigit() for character in compact) or "/" in compact


def _tag(card: Card, key: str) -> str:
    digest = hmac.digest(bytes.fromhex(key), f"{card.holder}/{card.number}/{card.issue}".encode(), "sha256")
    return f"{int.from_bytes(digest[:8]) % 10**TAG_DIGITS:0{TAG_DIGITS}d}"


def _check_digit(digits: str) -> int:
    """Return the Luhn check digit, which finds every wrong digit and most swapped neighbours."""
    total = 0
    for position, character in enumerate(reversed(digits)):
        value = int(character) * (2 if position % 2 == 0 else 1)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - the sum of two digits
    return -total % 10
