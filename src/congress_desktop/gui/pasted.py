"""Lines pasted from a list: the number or dash before each one is the list's, not the line's."""

import re

from congress_desktop.domain.vietnamese import tidy

_LEAD = re.compile(r"^\s*(?:\(\d+\)|\d+\s*[.)](?!\d)|\d+\s+[-–](?=\s)|[-–•+*](?=\s))\s*")


def unnumbered(line: str) -> str:
    """Return a line tidied, without the number or dash that a list puts before it.

    A number that belongs to the words stays: `19 chỉ tiêu`, `1.154 đảng viên`.
    """
    return tidy(_LEAD.sub("", line))
