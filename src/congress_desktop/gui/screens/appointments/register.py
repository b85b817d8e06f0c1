"""The register's tables: who holds a post now, who held one, and the posts of one person over time."""

from collections.abc import Callable, Iterable

from congress_desktop.domain.tenures import TenureState
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services.views import OfficeHolder
from congress_desktop.texts.forms import day_words
from congress_desktop.texts.labels import label
from congress_desktop.texts.tenure_words import basis_words, paper_words, span_words

_COLOURS = {
    TenureState.APPOINTED: "info",
    TenureState.ELECTED: "info",
    TenureState.RATIFIED: "ok",
    TenureState.REPLACED: "draft",
    TenureState.ENDED: "draft",
}


def register_model(standing: Callable[[OfficeHolder], bool]) -> FrozenTableModel[OfficeHolder]:
    """Return the empty model of those who hold a post; `standing` tells who is on the standing committee."""
    return FrozenTableModel(
        (
            _ordinal(),
            _name(),
            Column("Chức vụ hiện nay", lambda each: each.position, tooltip=lambda each: each.position),
            Column("Chức danh", lambda each: label(each.post), width=100),
            Column(
                "BTV",
                lambda each: "có" if standing(each) else "–",
                style="state",
                state=lambda each: "ok" if standing(each) else "",
                width=60,
            ),
            _state(),
        ),
        key=_key,
    )


def past_model() -> FrozenTableModel[OfficeHolder]:
    """Return the empty model of those who held a post."""
    return FrozenTableModel(
        (
            _ordinal(),
            _name(),
            Column("Chức danh", lambda each: label(each.post), width=104),
            Column("Đến ngày", lambda each: day_words(each.held.ending.ended_on) if each.held.ending else "", width=96),
            Column("Lý do, người thay", _why, tooltip=_why),
        ),
        key=_key,
    )


def post_lines(posts: Iterable[OfficeHolder]) -> list[str]:
    """Return one person's posts over time in words: which post from when to when, and beneath what it rests on."""
    return [
        f"{span_words(each.held.tenure, each.held.ending)} · {label(each.post)} {label(each.body)}\n{history(each)}"
        for each in posts
    ]


def _ordinal() -> Column[OfficeHolder]:
    return Column("TT", lambda each: str(each.ordinal), style="second", width=44)


def _name() -> Column[OfficeHolder]:
    return Column(
        "Họ và tên",
        lambda each: each.full_name,
        style="bold",
        tooltip=lambda each: "là đại biểu của đại hội" if each.delegate else "không phải đại biểu của đại hội",
        width=176,
    )


def _state() -> Column[OfficeHolder]:
    return Column(
        "Tình trạng",
        lambda each: label(each.held.state),
        style="state",
        state=lambda each: _COLOURS[each.held.state],
        width=108,
    )


def _why(each: OfficeHolder) -> str:
    ending = each.held.ending
    successor = f"thay bằng {each.successor}" if each.successor else ""
    return "; ".join(filter(None, (ending.reason if ending else "", successor)))


def history(each: OfficeHolder) -> str:
    """Return what a post rests on and what happened to it, in one line."""
    held = each.held
    ratified = f"chuẩn y {paper_words(held.ratification)}" if held.ratification else ""
    ended = ""
    if held.ending is not None:
        ended = "; ".join(filter(None, (f"thôi: {_why(each)}", paper_words(held.ending.paper))))
    return " · ".join(filter(None, (basis_words(held.tenure, each.votes), ratified, ended)))


def _key(each: OfficeHolder) -> tuple[str, str]:
    return each.body, each.tenure_id
