"""The words of open votes that screen, hall, paper and workbook share."""

from fractions import Fraction

import pytest

from congress_desktop.domain.open_votes import Count
from congress_desktop.texts.vote_words import (
    conclusion,
    more_than,
    spans,
    sum_of_verdict,
    unvoiced_words,
    verdict_of_several,
    verdict_words,
)

HALF, TWO_THIRDS = Fraction(1, 2), Fraction(2, 3)


@pytest.mark.parametrize(
    ("numbers", "words"),
    [((7,), "7"), ((1, 2, 3, 7), "1–3, 7"), ((9, 8, 4), "4, 8–9"), ((), ""), ((999, 1000, 1001), "999–1.001")],
)
def test_runs_of_numbers_are_drawn_together(numbers: tuple[int, ...], words: str) -> None:
    assert spans(numbers) == words


def test_a_verdict_says_whether_and_how_many() -> None:
    assert (verdict_words(carried=True), verdict_words(carried=False)) == ("Được thông qua", "Chưa được thông qua")
    assert verdict_of_several(19, 19) == "Cả 19 nội dung được thông qua"
    assert verdict_of_several(18, 19) == "18/19 nội dung được thông qua"


def test_the_sum_that_decides_is_in_whole_numbers_for_any_part() -> None:
    assert (more_than(HALF), more_than(TWO_THIRDS)) == ("quá nửa", "quá hai phần ba")
    assert sum_of_verdict(186, 188, HALF) == "186 × 2 = 372, lớn hơn 188"
    assert sum_of_verdict(94, 188, HALF) == "94 × 2 = 188, không lớn hơn 188"
    assert sum_of_verdict(125, 188, TWO_THIRDS) == "125 × 3 = 375, không lớn hơn 188 × 2 = 376"
    assert sum_of_verdict(1000, 1200, TWO_THIRDS) == "1.000 × 3 = 3.000, lớn hơn 1.200 × 2 = 2.400"


def test_a_vote_ends_with_its_sum_and_what_follows() -> None:
    carried = conclusion(Count(186, 0, 2), 188, "có mặt", HALF, "Nghị quyết", carried=True)
    failed = conclusion(Count(120, 60, 8), 188, "có mặt", TWO_THIRDS, "Nghị quyết", carried=False)

    assert carried == (
        "Với 186/188 đại biểu có mặt tán thành (98,94%), quá một phần hai số đại biểu, Đại hội thông qua Nghị quyết."
    )
    assert failed == (
        "Với 120/188 đại biểu có mặt tán thành (63,83%), không quá hai phần ba số đại biểu, "
        "Nghị quyết chưa được thông qua."
    )


def test_who_answered_nothing_and_who_is_missing_are_two_things() -> None:
    assert unvoiced_words(0, 0, "") == "Số đại biểu có mặt nhưng không biểu quyết: 0 đồng chí."
    assert unvoiced_words(2, 1, "một đồng chí ra ngoài.") == (
        "Số đại biểu có mặt nhưng không biểu quyết: 02 đồng chí. Số đếm ít hơn số đại biểu có mặt 01 đồng chí. "
        "Giải thích: một đồng chí ra ngoài."
    )
