"""Delegate cards: a code of thirteen digits that proves which congress it belongs to.

Five digits of card number, seven digits of keyed tag, one check digit. Digits only, because Vietnamese typing
tools rewrite letters that a scanner types.
"""

import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum

NUMBER_DIGITS = 5
TAG_DIGITS = 7
CODE_DIGITS = NUMBER_DIGITS + TAG_DIGITS + 1


class ScanKind(StrEnum):
    """What a scanned or typed text turned out to be."""

    CARD = "card"
    NUMBER = "number"
    NAME = "name"
    FOREIGN = "foreign"
    MALFORMED = "malformed"


@dataclass(frozen=True)
class Scan:
    """A text from the check-in field, understood; `card_number` is None unless it names a card."""

    kind: ScanKind
    card_number: int | None = None


def card_code(card_number: int, key: str) -> str:
    """Return the thirteen digits printed on the card with this number, under the congress's own key."""
    digits = f"{card_number:0{NUMBER_DIGITS}d}{_tag(card_number, key)}"
    return digits + str(_check_digit(digits))


def grouped_code(code: str) -> str:
    """Return a card code in groups, as it is printed under the square code."""
    return f"{code[:5]} {code[5:9]} {code[9:]}"


def read_scan(text: str, key: str) -> Scan:
    """Understand a text from the check-in field: a card's code, a card number, or letters of a name."""
    compact = "".join(text.split())
    if not (compact.isascii() and compact.isdigit()):
        return Scan(ScanKind.MALFORMED if _looks_scanned(compact) else ScanKind.NAME)
    if len(compact) <= NUMBER_DIGITS:
        return Scan(ScanKind.NUMBER, int(compact))
    if len(compact) != CODE_DIGITS or int(compact[-1]) != _check_digit(compact[:-1]):
        return Scan(ScanKind.MALFORMED)
    number = int(compact[:NUMBER_DIGITS])
    if not hmac.compare_digest(compact[NUMBER_DIGITS:-1], _tag(number, key)):
        return Scan(ScanKind.FOREIGN, number)
    return Scan(ScanKind.CARD, number)


def _looks_scanned(compact: str) -> bool:
    """Tell a foreign code with letters in it, or a web address, from a name."""
    return any(character.isdigit() for character in compact) or "/" in compact


def _tag(card_number: int, key: str) -> str:
    digest = hmac.new(bytes.fromhex(key), str(card_number).encode(), hashlib.sha256).digest()
    return f"{int.from_bytes(digest[:8]) % 10**TAG_DIGITS:0{TAG_DIGITS}d}"


def _check_digit(digits: str) -> int:
    """Return the Luhn check digit, which finds every wrong digit and most swapped neighbours."""
    total = 0
    for position, character in enumerate(reversed(digits)):
        value = int(character) * (2 if position % 2 == 0 else 1)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - the sum of two digits
    return -total % 10
