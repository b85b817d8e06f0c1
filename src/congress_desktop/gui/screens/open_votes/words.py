"""The words of votes on their screen: a line in the list, a group's title, and the sum that led to a verdict."""

from collections.abc import Sequence

from congress_desktop.domain.open_votes import VoteVerdict
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.forms import grouped, share
from congress_desktop.texts.labels import label
from congress_desktop.texts.vote_words import more_than, sum_of_verdict

STATES = {
    MatterState.DRAFT: "draft",
    MatterState.OPEN: "info",
    MatterState.COUNTED: "warn",
    MatterState.RELEASED: "ok",
}
"""The theme's state of a matter's state; a released matter that was not carried is shown as refused in the list."""


def list_state(row: MatterRow) -> str:
    """Return the theme's state of a matter in the list."""
    if row.state is MatterState.RELEASED and not row.carried:
        return "error"
    return STATES[row.state]


def list_words(row: MatterRow, others: int, *, apart: bool) -> str:
    """Return how a matter stands, and its result with its base; `others` were opened with it."""
    if apart:
        return "Đang đếm riêng"
    words = label(row.state)
    if row.base is not None:
        words = f"{words}, {share(row.in_favour or 0, row.base_count or 0)}"
    return f"{words}, cùng {grouped(others)} nội dung khác" if others and row.state is MatterState.OPEN else words


def shown_title(rows: Sequence[MatterRow]) -> str:
    """Return what several matters are called together: "19 nội dung biểu quyết một lần: Chỉ tiêu"."""
    kinds = {row.group for row in rows}
    kind = f": {label(next(iter(kinds)))}" if len(kinds) == 1 else ""
    return f"{grouped(len(rows))} nội dung biểu quyết một lần{kind}"


def base_note(rule: OpenVoteRule) -> str:
    """Return where threshold and base come from, and that a source was not confirmed."""
    parts = []
    for name, cited in ((more_than(rule.majority.value), rule.majority), ("cơ sở", rule.base)):
        unread = "" if cited.confirmed else ", chưa xác nhận"
        article = f", {cited.article}" if cited.confirmed else ""
        parts.append(f"{name}: {cited.document}{article}{unread}")
    return " · ".join(parts)


def verdict_sum(in_favour: int, verdict: VoteVerdict) -> str:
    """Return the sum that led to a verdict, and what it means."""
    means = f"{'' if verdict.carried else 'không '}{more_than(verdict.part)} số {label(verdict.base)}"
    return f"{sum_of_verdict(in_favour, verdict.base_count, verdict.part)}: <b>{means}</b>"
