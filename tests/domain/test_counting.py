"""Majorities and quorums in whole numbers."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congress_desktop.domain.counting import is_majority, needed_for_majority, needed_for_quorum

HALF, TWO_THIRDS = Fraction(1, 2), Fraction(2, 3)


@pytest.mark.parametrize(("base", "needed"), [(189, 95), (188, 95), (187, 94), (1, 1), (2, 2), (0, 1)])
def test_more_than_half_is_never_half(base: int, needed: int) -> None:
    assert needed_for_majority(HALF, base) == needed


@pytest.mark.parametrize(("base", "needed"), [(189, 126), (36, 24), (5, 4), (1, 1), (0, 0)])
def test_two_thirds_is_enough_for_a_quorum(base: int, needed: int) -> None:
    assert needed_for_quorum(TWO_THIRDS, base) == needed


@given(st.integers(0, 20_000), st.integers(0, 20_000))
def test_the_number_needed_is_the_least_that_is_a_majority(count: int, base: int) -> None:
    assert is_majority(count, HALF, base) == (count >= needed_for_majority(HALF, base))
