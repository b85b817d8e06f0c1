"""The preview's table: every row with its state, the cells in trouble and why."""

from collections.abc import Callable
from dataclasses import fields
from enum import StrEnum
from typing import Any

from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.people import DelegateFacts, GuestFacts
from congress_desktop.domain.tenures import Seat
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services.import_preview import PreviewRow, RowState
from congress_desktop.services.views import OfficeFacts
from congress_desktop.texts.forms import short_date
from congress_desktop.texts.labels import field_name, label, short_name
from congress_desktop.texts.messages import cell_text

Row = PreviewRow[Any, Any]
AnyFacts = DelegateFacts | GuestFacts | OfficeFacts

WORDS = {
    RowState.NEW: "Mới",
    RowState.CHANGED: "Thay đổi",
    RowState.SAME: "Giữ nguyên",
    RowState.WARNING: "Cảnh báo",
    RowState.ERROR: "Lỗi",
}
_COLOURS = {
    RowState.NEW: "ok",
    RowState.CHANGED: "info",
    RowState.SAME: "draft",
    RowState.WARNING: "warn",
    RowState.ERROR: "error",
}


def delegate_columns() -> tuple[Column[Row], ...]:
    """Return what tells delegates apart besides the name."""
    return (Column("Ngày sinh", _birth, width=96),)


def guest_columns() -> tuple[Column[Row], ...]:
    """Return what tells guests apart besides the name."""
    return (Column("Chức vụ, đơn vị", _post_and_unit, tooltip=_post_and_unit, width=184),)


def office_columns() -> tuple[Column[Row], ...]:
    """Return the posts of a row, and whether the person is known."""
    return (
        Column("Chức danh", _posts, tooltip=_seats, width=156),
        Column("Người", _who, width=92),
    )


def row_model(is_aside: Callable[[Row], bool], columns: tuple[Column[Row], ...]) -> FrozenTableModel[Row]:
    """Return the empty model of the preview.

    `is_aside` tells which rows are left out of the import; `columns` stand between the name and the reasons.
    """

    def words(row: Row) -> str:
        return "Để riêng" if is_aside(row) else WORDS[row.state]

    def colour(row: Row) -> str:
        return "draft" if is_aside(row) else _COLOURS[row.state]

    return FrozenTableModel(
        (
            Column("Dòng", lambda row: str(row.row_number), style="second", width=68),
            Column("Tình trạng", words, style="pill", state=colour, width=136),
            Column("Họ và tên", _name, style="bold", struck=is_aside, tooltip=_unit, width=172),
            *columns,
            Column("Ô và lý do", reason, tooltip=reason),
        ),
        key=lambda row: row.row_number,
    )


def _name(row: Row) -> str:
    return row.facts.full_name or "(để trống)"


def _unit(row: Row) -> str:
    if isinstance(row.facts, OfficeFacts):
        return row.before.unit if row.before else ""
    return row.facts.branch if isinstance(row.facts, DelegateFacts) else row.facts.unit


def _seats(row: Row) -> str:
    return _written(row.facts.posts) if row.facts.posts else "–"


def _posts(row: Row) -> str:
    return ", ".join(f"{label(each.post)} {short_name(each.body)}" for each in row.facts.posts) or "–"


def _who(row: Row) -> str:
    if row.candidates:
        return "cần chọn"
    if row.before is None:
        return "người mới"
    return f"thẻ {row.before.card_number:03d}" if row.before.card_number else "đã biết"


def _post_and_unit(row: Row) -> str:
    return ", ".join(filter(None, (row.facts.position, row.facts.unit))) or "–"


def _birth(row: Row) -> str:
    return short_date(row.facts.birth) if row.facts.birth else "–"


def reason(row: Row) -> str:
    """Return what is wrong with a row and what saving it would change."""
    found: dict[str, list[str]] = {}
    for each in row.problems:
        found.setdefault(f"{cell_text(each.code, **each.facts)} ({each.code})", []).append(each.cell)
    parts = [f"{', '.join(cells)}: {words}" for words, cells in found.items()]
    if row.before is not None and row.state not in {RowState.ERROR, RowState.NEW}:
        parts += _changes(row.before.facts, row.facts)
    return "; ".join(parts)


def _changes(before: AnyFacts, after: AnyFacts) -> list[str]:
    return [
        f"{field_name(field.name)}: {_written(getattr(before, field.name))} → {_written(getattr(after, field.name))}"
        for field in fields(before)
        if getattr(before, field.name) != getattr(after, field.name)
    ]


def _written(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(map(_written, value)) or "(trống)"
    if isinstance(value, Seat):
        return f"{label(value.post)} {label(value.body)}"
    if isinstance(value, PartialDate):
        return short_date(value)
    if isinstance(value, StrEnum):
        return label(value)
    return str(value) if value else "(trống)"
