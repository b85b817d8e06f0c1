"""Frozen cards: what is printed on each, every word already chosen."""

from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.cards import Holder


class CardSize(StrEnum):
    """A card's size and how it is laid on sheets of A4."""

    A6 = "a6"
    SMALL = "small"


@dataclass(frozen=True)
class CardFace:
    """One card; `places` are (label, value), `issue` is 1 unless a lost card was replaced."""

    holder: Holder
    holder_id: str
    kind: str
    number: str
    full_name: str
    unit: str
    places: tuple[tuple[str, str], ...]
    code: str
    issue: int = 1


@dataclass(frozen=True)
class CardSheets:
    """Cards of one congress, in the order in which they are laid on the sheets."""

    organization: str
    title_lines: tuple[str, ...]
    term: str
    place_and_date: str
    faces: tuple[CardFace, ...]
    sample: bool
    title: str
