"""The invented ballot that is practised on: its names, ten papers, and the one mistake of the second reading."""

from collections.abc import Sequence
from dataclasses import dataclass

SEATS = 7
NAMES = (
    "Đỗ Thị Diễn",
    "Hoàng Văn Giả",
    "Lê Thị Luyện",
    "Phạm Văn Mẫu",
    "Vũ Đình Nháp",
    "Bùi Thị Quen",
    "Trần Thị Tập",
    "Ngô Văn Thạo",
    "Đặng Quốc Thử",
)
"""Invented people in the order of the ballot, by given name; no ward has such a list, so that none is taken for one."""


@dataclass(frozen=True)
class InventedPaper:
    """A paper as its voter left it: the pencilled number and the names struck out, by their numbers on the ballot."""

    number: int
    struck: tuple[int, ...]

    @property
    def valid(self) -> bool:
        """Whether the paper votes for no more people than there are seats, and for somebody."""
        return 0 < len(NAMES) - len(self.struck) <= SEATS

    def second_struck(self) -> tuple[int, ...]:
        """Return the numbers that the invented second person types; of one paper they are wrong."""
        return MISTAKE.get(self.number, self.struck)


PAPERS = (
    InventedPaper(1, (3, 8)),
    InventedPaper(2, (2, 5)),
    InventedPaper(3, (8, 9)),
    InventedPaper(4, (3, 5, 8)),
    InventedPaper(5, (8, 9)),
    InventedPaper(6, (3,)),
    InventedPaper(7, (2, 8)),
    InventedPaper(8, (1, 8, 9)),
    InventedPaper(9, (3, 5)),
    InventedPaper(10, (5, 8)),
)
"""Paper 6 votes for one too many. Name 5 is one vote short of the majority: with the mistake it would reach it."""

MISTAKE = {4: (3, 6, 8)}
"""What the second person reads wrong, by the paper's number."""


def right_votes(papers: Sequence[InventedPaper] = PAPERS) -> tuple[int, ...]:
    """Return the votes that each name has on the papers, in the order of the ballot; no typed reading is asked."""
    valid = [paper for paper in papers if paper.valid]
    return tuple(sum(place not in paper.struck for paper in valid) for place in range(1, len(NAMES) + 1))
