"""Frozen ballot papers: what every voter gets, the same for everybody, every word already chosen."""

from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.elections import BallotForm
from congress_desktop.services.paper_models import Paper, Run


class BallotSheet(StrEnum):
    """What a ballot is printed on: an A4, an A5 on its side, or two A5 on an A4 to be cut apart."""

    A4 = "a4"
    A5 = "a5"
    TWO_A5 = "two_a5"


@dataclass(frozen=True)
class Ballot:
    """A ballot: its head, the lines above the names, the names in the order of the ballot, and a note under them.

    There is no number and no code on it: nothing tells one paper from another.
    """

    head: Paper
    form: BallotForm
    lines: tuple[tuple[Run, ...], ...]
    names: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class BallotsDrawn:
    """Ballots as PDF, read back and found whole: how many papers, of how many sheets each, on how many pages."""

    pdf: bytes
    papers: int
    sheets: int
    pages: int
    sheet: BallotSheet
