"""What the register of papers says of each: its key, its names and how it is read."""

from collections.abc import Callable
from dataclasses import dataclass

from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.sheets import Workbook


@dataclass(frozen=True)
class BookKind:
    """A list that is kept as a workbook: its name, its file's name without the ending, and how it is read.

    Papers and workbooks are asked for by their keys alike, so no workbook has the key of a paper.
    """

    key: str
    title: str
    file_name: str
    read: Callable[[Desk], Workbook]


@dataclass(frozen=True)
class PaperKind:
    """A paper: its name, its file's name without the ending, and how it is read as the journal stands.

    `read` may raise RuleRefusal while there is nothing to say yet. A `numbered` paper is drafted, made final and takes
    a number of the congress's one series; the others are working lists. `book` is the key of the workbook that holds
    the same figures. A paper that is not `bundled` stays out of the closing set.
    """

    key: str
    title: str
    file_name: str
    read: Callable[[Desk], Paper]
    numbered: bool = False
    book: str = ""
    bundled: bool = True


PaperSource = Callable[[Desk], tuple[PaperKind, ...]]
"""Names the papers of a kind of which there are several: one for each election, each open vote, …"""

BookSource = Callable[[Desk], tuple[BookKind, ...]]
"""Names the workbooks of a kind of which there are several: one for each round of an election, …"""
