"""The people who match what is typed at the door, those not yet arrived first."""

from congress_desktop.domain.attendance import AttendanceState
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import clock_time
from congress_desktop.texts.labels import label

_STATES = {
    AttendanceState.EXPECTED: "draft",
    AttendanceState.PRESENT: "ok",
    AttendanceState.LEFT: "info",
    AttendanceState.EXCUSED: "warn",
}


def result_model() -> FrozenTableModel[DelegateRow]:
    """Return the empty model of the result list."""
    return FrozenTableModel(
        (
            Column("Thẻ", lambda row: f"{row.card_number:03d}", style="second", width=64),
            Column("Họ và tên", lambda row: row.facts.full_name, style="bold", note=_birth_year),
            Column("Chi bộ", lambda row: row.facts.branch, style="second", width=210),
            Column("Ghế", lambda row: row.facts.seat, style="second", width=72),
            Column("Có mặt", _state_words, style="state", state=lambda row: _STATES[row.state], width=150),
        ),
        key=lambda row: row.delegate_id,
    )


def _birth_year(row: DelegateRow) -> str:
    """Tell namesakes apart."""
    return f"sinh {row.facts.birth.year}" if row.namesakes and row.facts.birth else ""


def _state_words(row: DelegateRow) -> str:
    if row.state is AttendanceState.PRESENT and row.arrived_at is not None:
        return f"{clock_time(row.arrived_at)} · Bàn {row.desk}"
    return label(row.state)
