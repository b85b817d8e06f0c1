"""The words of a vote: its line in the list, and the sum that led to its verdict."""

from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.open_votes import VoteVerdict
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.forms import grouped, share
from congress_desktop.texts.labels import label

STATES = {
    MatterState.DRAFT: "draft",
    MatterState.OPEN: "info",
    MatterState.COUNTED: "warn",
    MatterState.RELEASED: "ok",
}
"""The theme's state of a matter's state; a released matter that was not carried is shown as refused in the list."""


def matter_model() -> FrozenTableModel[MatterRow]:
    """Return the empty model of the list of matters."""
    return FrozenTableModel(
        (
            Column("TT", lambda row: str(row.ordinal), style="second", width=44),
            Column("Nội dung", lambda row: row.title, style="bold", tooltip=lambda row: row.title),
            Column("Kết quả", result_words, style="state", state=_state, tooltip=full_result_words, width=104),
        ),
        key=lambda row: row.matter_id,
    )


def result_words(row: MatterRow) -> str:
    """Return how a matter stands, in a few words."""
    if row.base is None:
        return label(row.state)
    return f"{grouped(row.in_favour or 0)}/{grouped(row.base_count or 0)}"


def full_result_words(row: MatterRow) -> str:
    """Return a matter's result with its share, and whether the hall knows it."""
    result = (share(row.in_favour or 0, row.base_count),) if row.base_count else ()
    return " · ".join((label(row.state), *result))


def _state(row: MatterRow) -> str:
    if row.state is MatterState.RELEASED:
        return "ok" if row.carried else "error"
    return STATES[row.state]


def verdict_words(carried: bool) -> str:  # noqa: FBT001 - the one thing it says
    """Return the verdict in capitals."""
    return "ĐƯỢC THÔNG QUA" if carried else "CHƯA ĐƯỢC THÔNG QUA"


def verdict_sum(in_favour: int, verdict: VoteVerdict) -> str:
    """Return the sum that led to a verdict."""
    compared = "lớn hơn" if verdict.carried else "không lớn hơn"
    half = "quá nửa" if verdict.carried else "không quá nửa"
    base = "số có mặt" if verdict.base is VoteBase.PRESENT else "số được triệu tập"
    twice = f"{grouped(in_favour)} × 2 = {grouped(2 * in_favour)}"
    return f"{twice}, {compared} {grouped(verdict.base_count)}: <b>{half} {base}</b>"
