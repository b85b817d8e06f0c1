"""The journal as a table, and what its chips let through."""

from collections.abc import Callable
from datetime import date

from congress_desktop.domain.acts import (
    ActWithdrawn,
    DelegateMoved,
    ScanRefused,
    VoteCorrected,
    VoteCounted,
    VoteOpened,
    VoteReleased,
)
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.vietnamese import fold
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services.views import ActRow
from congress_desktop.texts.forms import clock_time_seconds, local, short_date
from congress_desktop.texts.labels import act_title

_VOTES = {VoteOpened.kind, VoteCounted.kind, VoteCorrected.kind, VoteReleased.kind}
_DOOR = {DelegateMoved.kind, ScanRefused.kind}

Keep = Callable[[ActRow], bool]

CHIPS: dict[str, Keep] = {
    "noteworthy": lambda act: act.movement is not Movement.ARRIVE or act.withdrawn,
    "all": lambda _act: True,
    "door": lambda act: act.kind in _DOOR,
    "votes": lambda act: act.kind in _VOTES,
    "withdrawn": lambda act: act.kind == ActWithdrawn.kind or act.withdrawn,
    "refused": lambda act: act.kind == ScanRefused.kind,
}


def act_model(today: Callable[[], date]) -> FrozenTableModel[ActRow]:
    """Return the empty model; acts of another day than today show their day."""

    def at(act: ActRow) -> str:
        day = local(act.recorded_at).date()
        clock = clock_time_seconds(act.recorded_at)
        return clock if day == today() else f"{short_date(day)} {clock}"

    return FrozenTableModel(
        (
            Column("Giờ", at, sort_key=lambda act: act.recorded_at.isoformat(), style="second", width=176),
            Column("Bàn · số", _place, sort_key=lambda act: f"{act.desk:04d}{act.sequence:09d}", width=80),
            Column("Người ghi", lambda act: act.operator, style="second", width=130),
            Column("Việc", _title, style="state", state=_state, struck=lambda act: act.withdrawn, width=190),
            Column(
                "Nội dung, lý do",
                lambda act: act.subject,
                struck=lambda act: act.withdrawn,
                tooltip=lambda act: act.subject,
            ),
        ),
        key=lambda act: act.act_id,
        folded=lambda act: fold(f"{_title(act)} {act.subject} {act.operator}"),
    )


def _place(act: ActRow) -> str:
    return f"{act.desk} · {act.sequence}"


def _title(act: ActRow) -> str:
    return act_title(act.kind, act.movement)


def _state(act: ActRow) -> str:
    if act.kind == ScanRefused.kind:
        return "error"
    return "info" if act.kind == ActWithdrawn.kind else ""


def as_text(acts: list[ActRow]) -> str:
    """Return acts as lines of tab-separated cells."""
    return "\n".join(
        "\t".join(
            (
                short_date(local(act.recorded_at).date()),
                clock_time_seconds(act.recorded_at),
                _place(act),
                act.operator,
                _title(act),
                act.subject,
            )
        )
        for act in acts
    )
