"""Numbers as a person types them from paper: "1 4 7-12, 15"."""

import re

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal

_MOST_AT_ONCE = 100_000
_PART = re.compile(r"(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?")
_BETWEEN = re.compile(r"[\s,;.]+")


def read_numbers(text: str) -> tuple[int, ...]:
    """Return the numbers of a text, each once, in the order typed; "7-12" stands for all from 7 to 12.

    Raises RuleRefusal NUMBERS_UNREADABLE with the part that is none, or a range that runs backwards.
    """
    joined = re.sub(r"\s*[-–]\s*", "-", text.strip())
    found: dict[int, None] = {}
    for part in filter(None, _BETWEEN.split(joined)):
        match = _PART.fullmatch(part)
        if match is None:
            raise RuleRefusal(Code.NUMBERS_UNREADABLE, text=part)
        first = int(match.group(1))
        last = int(match.group(2) or first)
        if last < first or last - first > _MOST_AT_ONCE:
            raise RuleRefusal(Code.NUMBERS_UNREADABLE, text=part)
        found.update(dict.fromkeys(range(first, last + 1)))
    return tuple(found)
