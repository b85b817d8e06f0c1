"""The running order as a table that can be put in another order, and pasted lines understood."""

import re
from datetime import time, timedelta

from congress_desktop.domain.agenda import AgendaState, ItemKind
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui.pasted import unnumbered
from congress_desktop.gui.widgets.ordering import OrderedTableModel
from congress_desktop.gui.widgets.tables import Column
from congress_desktop.services.agenda import ItemDraft, TimelineRow
from congress_desktop.texts.forms import clock_time, span
from congress_desktop.texts.labels import label

_MINUTES = r"(?:[.:](\d{2})|\s*[hg]\s*(\d{2})|\s*(?:h|giờ)(?:\s*(\d{2})\s*phút)?)"
_HOUR = re.compile(rf"^\s*(\d{{1,2}}){_MINUTES}(?![\w.])")
_UNTIL = re.compile(rf"^\s*[-–]\s*(\d{{1,2}}){_MINUTES}(?![\w.])")


def item_model() -> OrderedTableModel[TimelineRow]:
    """Return the empty model of the running order; an item still due can be dragged within its sitting."""
    return OrderedTableModel(
        (
            Column("Giờ", _hour, style="second", width=68),
            Column("Phút", _lasts, style="second", right=True, width=48),
            Column("", _no_words, icon=item_icon, tooltip=_what_is_due, width=32),
            Column("Nội dung", lambda line: line.row.title, style="bold", tooltip=lambda line: line.row.title),
            Column(
                "Người thực hiện",
                lambda line: line.row.presenter,
                style="second",
                tooltip=lambda line: line.row.presenter,
                width=128,
            ),
            Column("Thực hiện", progress_words, style="state", state=progress_state, width=180),
        ),
        key=lambda line: line.row.item_id,
        moves=lambda line: line.row.state is AgendaState.DUE,
        group=lambda line: line.row.sitting_id,
    )


def _hour(line: TimelineRow) -> str:
    return f"{line.row.due_at:%H:%M}" if line.row.due_at else ""


def _lasts(line: TimelineRow) -> str:
    if line.row.duration_seconds is not None:
        return str(line.row.duration_seconds // 60)
    return ""


def _no_words(_line: TimelineRow) -> str:
    return ""


def item_icon(line: TimelineRow) -> str:
    """Return the icon that tells what an item brings: a vote, speeches, a break, or nothing of the kind."""
    if line.row.vote_groups:
        return "hand"
    return {ItemKind.SPEECHES: "mic", ItemKind.BREAK: "coffee"}.get(line.row.kind, "")


def _what_is_due(line: TimelineRow) -> str:
    if line.row.vote_groups:
        return f"Có biểu quyết: {', '.join(label(group) for group in line.row.vote_groups)}"
    return label(line.row.kind)


def progress_words(line: TimelineRow) -> str:
    """Return how far an item is: when it was, how much over, or when it is expected now."""
    row = line.row
    if row.started_at is None:
        if line.passed_over:
            return "đã bỏ qua"
        late = line.late_minutes and line.at
        return f"≈ {clock_time(line.at)}, trễ {span(line.late_minutes)}" if late and line.at else label(row.state)
    if row.finished_at is None:
        since = f"từ {clock_time(row.started_at)}"
        if line.over_minutes:
            return f"{since}, quá {span(line.over_minutes)}"
        return f"{since}, còn {span(line.left_minutes)}" if line.left_minutes is not None else since
    over = f", +{span(line.over_minutes)}" if line.over_minutes else ""
    return f"{clock_time(row.started_at)}–{clock_time(row.finished_at)}{over}"


def progress_state(line: TimelineRow) -> str:
    """Return the state in which an item's progress is shown."""
    if line.row.state is AgendaState.RUNNING:
        return "warn" if line.over_minutes else "info"
    if line.row.state is AgendaState.FINISHED:
        return "ok"
    return "warn" if line.late_minutes else "draft"


def read_hour(text: str) -> tuple[time | None, str]:
    """Return the hour at the start of a text, or None, and the rest of it; an hour that cannot be is left there.

    Understands `13.30`, `13:30 - 13:45`, `7h30`, `7 giờ 05 phút`; where an item ends is passed over.
    """
    begins, _, rest = read_hours(text)
    return begins, rest


def read_hours(text: str) -> tuple[time | None, int | None, str]:
    """Return the hour at the start of a text, how many seconds until the one after a dash, and the rest of the text."""
    begins, rest = _hour_at(_HOUR, text)
    if begins is None:
        return None, None, text
    ends, after = _hour_at(_UNTIL, rest)
    if ends is None:
        return begins, None, rest
    seconds = int((_span(ends) - _span(begins)).total_seconds())
    return begins, seconds if seconds > 0 else None, after


def _hour_at(form: re.Pattern[str], text: str) -> tuple[time | None, str]:
    found = form.match(text)
    if found is None:
        return None, text
    minutes = next((part for part in found.groups()[1:] if part), "0")
    try:
        return time(int(found[1]), int(minutes)), text[found.end() :]
    except ValueError:
        return None, text


def _span(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)


def pasted_items(text: str) -> list[ItemDraft]:
    """Return the items of pasted lines: hours, title and presenter apart by tabs, or a title alone."""
    items = []
    for line in text.splitlines():
        cells = [tidy(cell) for cell in line.split("\t")]
        due_at, lasts_seconds, rest = read_hours(cells[0])
        texts = [cell for cell in (unnumbered(rest.lstrip("-–: ")), *cells[1:]) if cell]
        if texts:
            items.append(ItemDraft(texts[0], due_at, texts[1] if len(texts) > 1 else "", lasts_seconds))
    return items
