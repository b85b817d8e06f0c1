"""The words of open votes that screen, hall, paper and workbook share."""

from fractions import Fraction

from congress_desktop.domain.open_votes import Count
from congress_desktop.texts.forms import grouped, in_words, padded_count, percentage

CARRIED, NOT_CARRIED = "Được thông qua", "Chưa được thông qua"


def verdict_words(carried: bool) -> str:  # noqa: FBT001 - the one thing it says
    """Return whether a matter was carried: "Được thông qua"."""
    return CARRIED if carried else NOT_CARRIED


def verdict_of_several(carried: int, count: int) -> str:
    """Return how many of several matters were carried: "Cả 19 nội dung được thông qua"."""
    if carried == count:
        return f"Cả {grouped(count)} nội dung được thông qua"
    return f"{grouped(carried)}/{grouped(count)} nội dung được thông qua"


def spans(ordinals: tuple[int, ...]) -> str:
    """Return numbers with runs drawn together: "1–3, 7"."""
    runs: list[list[int]] = []
    for number in sorted(ordinals):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(grouped(run[0]) if len(run) == 1 else f"{grouped(run[0])}–{grouped(run[-1])}" for run in runs)


def majority_words(part: Fraction) -> str:
    """Return the part of the people that must be exceeded: "một phần hai"."""
    return f"{in_words(part.numerator)} phần {in_words(part.denominator)}"


def more_than(part: Fraction) -> str:
    """Return what carries, for narrow places: "quá nửa", "quá hai phần ba"."""
    return "quá nửa" if part == Fraction(1, 2) else f"quá {majority_words(part)}"


def sum_of_verdict(in_favour: int, base_count: int, part: Fraction) -> str:
    """Return the sum that decides, in whole numbers: "186 × 2 = 372, lớn hơn 188"."""
    times, of = part.denominator, part.numerator
    compared = "lớn hơn" if in_favour * times > base_count * of else "không lớn hơn"
    base = grouped(base_count) if of == 1 else f"{grouped(base_count)} × {of} = {grouped(base_count * of)}"
    return f"{grouped(in_favour)} × {times} = {grouped(in_favour * times)}, {compared} {base}"


def unvoiced_words(not_voting: int, unaccounted: int, explanation: str) -> str:
    """Return who was there and answered nothing, and what was said about the count."""
    parts = [f"Số đại biểu có mặt nhưng không biểu quyết: {_people(not_voting)} đồng chí."]
    if unaccounted:
        parts.append(f"Số đếm ít hơn số đại biểu có mặt {padded_count(unaccounted)} đồng chí.")
    if explanation:
        parts.append(f"{'Giải thích' if unaccounted else 'Ghi chú'}: {explanation.rstrip('.')}.")
    return " ".join(parts)


def _people(count: int) -> str:
    return padded_count(count) if count else "0"


def conclusion(count: Count, base_count: int, base: str, part: Fraction, name: str, *, carried: bool) -> str:
    """Return the sentence that ends a vote: the sum, whether it is more than the part needed, and what follows."""
    half = majority_words(part)
    with_sum = (
        f"Với {grouped(count.in_favour)}/{grouped(base_count)} đại biểu {base} tán thành "
        f"({percentage(count.in_favour, base_count)})"
    )
    if carried:
        return f"{with_sum}, quá {half} số đại biểu, Đại hội thông qua {name}."
    return f"{with_sum}, không quá {half} số đại biểu, {name} chưa được thông qua."
