"""The running order: items that are due, begin and end."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from congress_desktop.domain.ids import AgendaItemId, SittingId


class AgendaState(StrEnum):
    """Where an item stands: due → running → finished."""

    DUE = "due"
    RUNNING = "running"
    FINISHED = "finished"


@dataclass(frozen=True)
class PlannedItem:
    """One item of the running order; `due_at` is local time at the venue."""

    item_id: AgendaItemId
    sitting_id: SittingId
    title: str
    due_at: time | None = None
    presenter: str = ""
