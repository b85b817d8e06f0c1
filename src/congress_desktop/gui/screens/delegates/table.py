"""The delegates' table: columns, group rows per branch, and what the chips let through."""

from collections.abc import Callable, Sequence

from congress_desktop.domain.attendance import AttendanceState
from congress_desktop.domain.vietnamese import fold
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, GroupRow
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import clock_time, short_date
from congress_desktop.texts.labels import gap_word, label

STATES = {
    AttendanceState.EXPECTED: "draft",
    AttendanceState.PRESENT: "ok",
    AttendanceState.LEFT: "info",
    AttendanceState.EXCUSED: "warn",
}
ABSENT = (AttendanceState.EXCUSED, AttendanceState.LEFT)

Keep = Callable[[DelegateRow], bool]

CHIPS: dict[str, Keep] = {
    "all": lambda _row: True,
    "expected": lambda row: row.state is AttendanceState.EXPECTED,
    "absent": lambda row: row.state in ABSENT,
    "gaps": lambda row: bool(row.facts.gaps()),
    "namesakes": lambda row: row.namesakes > 0,
}


def delegate_model() -> FrozenTableModel[DelegateRow]:
    """Return the empty model of the table."""
    return FrozenTableModel(
        (
            Column("Thẻ", lambda row: f"{row.card_number:03d}", style="second", width=52),
            Column("Họ và tên", lambda row: row.facts.full_name, sort_key=lambda row: row.name_key, style="bold"),
            Column("Ngày sinh", _birth, style="state", state=lambda row: "" if row.facts.birth else "warn", width=96),
            Column("Chức vụ", lambda row: row.facts.position, width=128),
            Column("Tư cách", _class, style="state", state=_class_state, width=92),
            Column("LLCT", _theory, style="state", state=_theory_state, width=100),
            Column("Ghế", lambda row: row.facts.seat, width=60),
            Column("Có mặt", _state_words, style="state", state=lambda row: STATES[row.state], width=92),
        ),
        key=lambda row: row.delegate_id,
        folded=folded,
        group=lambda row: row.branch_key,
    )


def folded(row: DelegateRow) -> str:
    """Return what the filter looks in: name, card, branch and seat."""
    return f"{row.folded} {row.card_number:03d} {fold(row.facts.branch)} {fold(row.facts.seat)}"


def _birth(row: DelegateRow) -> str:
    return short_date(row.facts.birth) if row.facts.birth else "thiếu"


def _class(row: DelegateRow) -> str:
    return label(row.facts.delegate_class) if row.facts.delegate_class else "thiếu"


def _class_state(row: DelegateRow) -> str:
    return "" if row.facts.delegate_class else "warn"


def _theory(row: DelegateRow) -> str:
    return row.facts.political_theory or "thiếu"


def _theory_state(row: DelegateRow) -> str:
    return "" if row.facts.political_theory else "warn"


def _state_words(row: DelegateRow) -> str:
    if row.state is AttendanceState.PRESENT and row.arrived_at is not None:
        return clock_time(row.arrived_at)
    return label(row.state)


def gap_words(row: DelegateRow) -> str:
    """Return what the roll does not say of a delegate, in words; empty when nothing is missing."""
    return ", ".join(gap_word(field) for field in row.facts.gaps())


def by_branch(rows: Sequence[DelegateRow]) -> list[DelegateRow | GroupRow]:
    """Return the rows with a group row before each branch, saying how many of it are present."""
    grouped: dict[str, list[DelegateRow]] = {}
    for row in rows:
        grouped.setdefault(row.branch_key, []).append(row)
    listed: list[DelegateRow | GroupRow] = []
    for key, members in grouped.items():
        present = sum(1 for row in members if row.state is AttendanceState.PRESENT)
        listed.append(
            GroupRow(
                key,
                members[0].facts.branch,
                f"{len(members)} đại biểu",
                f"có mặt {present}/{len(members)}",
                "ok" if present == len(members) else "",
            )
        )
        listed.extend(members)
    return listed


def _by_name(row: DelegateRow) -> str:
    return row.name_key


def _by_card(row: DelegateRow) -> int:
    return row.card_number


ORDERS: dict[str, Callable[[Sequence[DelegateRow]], list[DelegateRow | GroupRow]]] = {
    "Chi, đảng bộ": by_branch,
    "Tên": lambda rows: [*sorted(rows, key=_by_name)],
    "Số thẻ": lambda rows: [*sorted(rows, key=_by_card)],
}
"""The ways in which the table can be ordered, by their names on the screen."""


def as_text(rows: Sequence[DelegateRow]) -> str:
    """Return rows as lines of tab-separated cells, to be pasted into a sheet."""
    cells = (
        (str(row.card_number), row.facts.full_name, _birth(row), row.facts.branch, row.facts.position, row.facts.seat)
        for row in rows
    )
    return "\n".join("\t".join(line) for line in cells)
