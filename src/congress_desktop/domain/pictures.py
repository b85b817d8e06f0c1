"""Pictures of delegates: how large they may be, what names them, and whose a file's name says it is."""

import hashlib
import re
from dataclasses import dataclass

from congress_desktop.domain.ids import DelegateId
from congress_desktop.domain.vietnamese import fold

LONGEST_SIDE_PX = 480
"""Pixels of a kept picture's longer side: a face is known at the door, and hundreds stay a small file."""

MOST_BYTES = 40_960
"""Bytes of a kept picture at most."""

_NUMBERED = re.compile(r"(?:(?:the|so|the so|db|dai bieu)\s*)?0*([1-9]\d{0,5})(?:\s+(.+))?")
_BETWEEN = re.compile(r"[\s._\-–()]+")


@dataclass(frozen=True)
class PictureGiven:
    """Which picture a delegate has now and had before, each by its key; empty for none."""

    delegate_id: DelegateId
    picture: str
    before: str


@dataclass(frozen=True)
class FoundPicture:
    """A file as it was read: its name, also without the ending, and the picture made small; None when it is none."""

    file_name: str
    stem: str
    jpeg: bytes | None


@dataclass(frozen=True)
class PictureName:
    """What a file's name says: a card number, and the words after it, folded; empty when there are none."""

    card_number: int
    words: str


def picture_key(jpeg: bytes) -> str:
    """Return the key of a picture: the SHA-256 of its bytes, so that an act that names it seals it."""
    return hashlib.sha256(jpeg).hexdigest()


def read_picture_name(stem: str) -> PictureName | None:
    """Return what a file's name without its ending says; None when it is not named after a card.

    A card's number stands first, alone or after "thẻ", "số" or "ĐB": cameras name their files with numbers too, and a
    picture taken for somebody else's is worse than none.
    """
    found = _NUMBERED.fullmatch(_BETWEEN.sub(" ", fold(stem)).strip())
    return PictureName(int(found[1]), found[2] or "") if found else None


def names_the_same(words: str, full_name: str) -> bool:
    """Tell whether the words of a file's name fit a delegate: none at all, or the whole name."""
    return not words or words == fold(full_name)
