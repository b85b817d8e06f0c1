"""Arithmetic of majorities and quorums in whole numbers; no share is ever rounded before it is compared."""

from enum import StrEnum
from fractions import Fraction


class VoteBase(StrEnum):
    """The number of people that a share is taken of."""

    PRESENT = "present"
    SUMMONED = "summoned"


class ResultBase(StrEnum):
    """What the votes for a nominee are held against: the people summoned, or the papers collected or valid."""

    SUMMONED = "summoned"
    COLLECTED = "collected"
    VALID = "valid"


class AbsenceRule(StrEnum):
    """Whose absence for the whole congress takes them off the base."""

    EVERYBODY = "everybody"
    EXCUSED = "excused"
    NOBODY = "nobody"


def needed_for_majority(share: Fraction, base: int) -> int:
    """Return the least count that is more than this share of the base."""
    return share.numerator * base // share.denominator + 1


def needed_for_quorum(share: Fraction, base: int) -> int:
    """Return the least count that reaches this share of the base."""
    return -(-share.numerator * base // share.denominator)


def is_majority(count: int, share: Fraction, base: int) -> bool:
    """Tell whether a count is more than this share of the base; nobody is a majority of nobody."""
    return count * share.denominator > share.numerator * base
