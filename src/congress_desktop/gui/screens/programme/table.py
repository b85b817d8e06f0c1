"""The running order as a table, and pasted lines understood."""

import re
from datetime import time

from congress_desktop.domain.agenda import AgendaState
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui.pasted import unnumbered
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services.views import AgendaRow
from congress_desktop.texts.forms import clock_time
from congress_desktop.texts.labels import label

_STATES = {AgendaState.DUE: "draft", AgendaState.RUNNING: "info", AgendaState.FINISHED: "ok"}
_MINUTES = r"(?:[.:](\d{2})|\s*[hg]\s*(\d{2})|\s*(?:h|giờ)(?:\s*(\d{2})\s*phút)?)"
_HOUR = re.compile(rf"^\s*(\d{{1,2}}){_MINUTES}(?![\w.])")
_UNTIL = re.compile(r"^\s*[-–]\s*\d{1,2}(?:[.:]\d{2}|\s*[hg]\s*\d{2}|\s*(?:h|giờ)(?:\s*\d{2}\s*phút)?)(?![\w.])")

PastedItem = tuple[time | None, str, str]
"""An item's hour, title and presenter."""


def item_model(*, short: bool) -> FrozenTableModel[AgendaRow]:
    """Return the empty model of the running order; the short one leaves out who presents."""
    presenter = (
        () if short else (Column[AgendaRow]("Người thực hiện", lambda row: row.presenter, style="second", width=220),)
    )
    return FrozenTableModel(
        (
            Column("Giờ", lambda row: f"{row.due_at:%H:%M}" if row.due_at else "", style="second", width=72),
            Column("Nội dung", lambda row: row.title, style="bold", tooltip=lambda row: row.title),
            *presenter,
            Column("Thực hiện", _done, style="state", state=lambda row: _STATES[row.state], width=136),
        ),
        key=lambda row: row.item_id,
    )


def _done(row: AgendaRow) -> str:
    if row.started_at is None:
        return label(row.state)
    ended = clock_time(row.finished_at) if row.finished_at else "…"
    return f"{clock_time(row.started_at)} – {ended}"


def read_hour(text: str) -> tuple[time | None, str]:
    """Return the hour at the start of a text, or None, and the rest of it; an hour that cannot be is left there.

    Understands `13.30`, `13:30 - 13:45`, `7h30`, `7 giờ 05 phút`; where an item ends is passed over.
    """
    found = _HOUR.match(text)
    if found is None:
        return None, text
    minutes = next((part for part in found.groups()[1:] if part), "0")
    try:
        return time(int(found[1]), int(minutes)), _UNTIL.sub("", text[found.end() :], count=1)
    except ValueError:
        return None, text


def pasted_items(text: str) -> list[PastedItem]:
    """Return the items of pasted lines: hour, title and presenter apart by tabs, or a title alone."""
    items = []
    for line in text.splitlines():
        cells = [tidy(cell) for cell in line.split("\t")]
        due_at, rest = read_hour(cells[0])
        texts = [cell for cell in (unnumbered(rest.lstrip("-–: ")), *cells[1:]) if cell]
        if texts:
            items.append((due_at, texts[0], texts[1] if len(texts) > 1 else ""))
    return items
