"""Putting a text into a cell so that it stays a text, whatever it begins with or holds."""

import re
from copy import copy

from openpyxl.cell import Cell

LONGEST_TEXT = 32_767
"""Characters that Excel takes in one cell."""

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BEGINS_A_FORMULA = tuple("=+-@\t\r")


def put_text(cell: Cell, text: str) -> None:
    """Write a text that Excel neither calculates nor refuses.

    Signs that XML cannot hold are left out; a text beyond what a cell takes ends in "…". What could be read as a
    formula gets Excel's quote mark, which is not part of the text.
    """
    clean = _NOT_IN_XML.sub("", text)
    # Set past openpyxl's own guessing at what a text means, which takes a third of the time that a list needs.
    cell._value = clean if len(clean) <= LONGEST_TEXT else f"{clean[: LONGEST_TEXT - 1]}…"  # noqa: SLF001
    cell.data_type = "s"
    if clean.startswith(_BEGINS_A_FORMULA):
        cell._style = copy(cell._style)  # noqa: SLF001 - cells share their looks, and this one differs now
        cell.quotePrefix = True
