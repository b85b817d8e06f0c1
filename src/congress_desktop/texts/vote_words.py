"""The words of open votes that screen, hall, paper and workbook share."""

from congress_desktop.texts.forms import grouped

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
