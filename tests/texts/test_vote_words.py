"""The words of open votes that screen, hall, paper and workbook share."""

import pytest

from congress_desktop.texts.vote_words import spans, verdict_of_several, verdict_words


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
