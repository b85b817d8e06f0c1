"""The roll with attendance as a workbook for the office, and how days stand in cells."""

from datetime import date

from congress_desktop.domain.dates import PartialDate
from congress_desktop.services.attendance import delegate_rows, presence_view
from congress_desktop.services.congresses import congress_view
from congress_desktop.services.desk import Desk
from congress_desktop.services.sheet_heads import sheet_footer, sheet_head, sheet_title
from congress_desktop.services.sheets import CellKind, CellValue, Sheet, SheetColumn, Workbook
from congress_desktop.services.views import DelegateRow, SittingView
from congress_desktop.texts.forms import local, share, short_date
from congress_desktop.texts.labels import label, sitting_name

_TEXT, _NUMBER, _DATE, _PERCENT = CellKind.TEXT, CellKind.NUMBER, CellKind.DATE, CellKind.PERCENT


def delegates_workbook(desk: Desk) -> Workbook:
    """Return the roll with the attendance of every sitting."""
    with desk.read() as connection:
        congress = congress_view(connection)
        lists = [delegate_rows(connection, sitting.sitting_id) for sitting in congress.sittings]
        notes = tuple(
            f"{sitting_name(sitting.kind, sitting.held_on)}: có mặt {share(presence.attended, presence.summoned)}"
            for sitting in congress.sittings
            for presence in (presence_view(connection, sitting.sitting_id),)
        )
        footer, head = sheet_footer(connection), sheet_head(connection)
    columns = (
        SheetColumn("TT", _NUMBER, 5),
        SheetColumn("Số thẻ", _NUMBER, 7),
        SheetColumn("Họ và tên", _TEXT, 26),
        SheetColumn("Ngày sinh", _DATE, 12),
        SheetColumn("Giới tính", _TEXT, 9),
        SheetColumn("Dân tộc", _TEXT, 9),
        SheetColumn("Chi bộ, đảng bộ", _TEXT, 30),
        SheetColumn("Chức vụ", _TEXT, 22),
        SheetColumn("Tư cách", _TEXT, 13),
        SheetColumn("Số ghế", _TEXT, 8),
        *(column for sitting in congress.sittings for column in _attendance_columns(sitting)),
        SheetColumn("Ghi chú", _TEXT, 20),
    )
    rows = tuple(
        (
            number,
            *_person_cells(at_each[0]),
            *(c for row in at_each for c in _attendance_cells(row)),
            at_each[0].facts.note,
        )
        for number, at_each in enumerate(zip(*lists, strict=True), 1)
    )
    sheet = Sheet(
        "Đại biểu",
        sheet_title(congress.plan, "DANH SÁCH ĐẠI BIỂU VÀ ĐIỂM DANH"),
        columns,
        rows,
        notes,
        True,
        congress.plan.sample,
    )
    return Workbook("Danh sách đại biểu", (sheet,), footer, head)


def _attendance_columns(sitting: SittingView) -> tuple[SheetColumn, ...]:
    name = sitting_name(sitting.kind, sitting.held_on)
    return (
        SheetColumn("Có mặt", _NUMBER, 10, total=True, group=name),
        SheetColumn("Giờ đến", CellKind.TIME, 10, group=name),
        SheetColumn("Ghi nhận", _TEXT, 16, group=name),
    )


def _attendance_cells(row: DelegateRow) -> tuple[CellValue, ...]:
    came = row.arrived_at is not None
    words = f"{label(row.state)}: {row.reason}" if row.reason else label(row.state)
    return int(came), local(row.arrived_at).time() if row.arrived_at else None, words


def _person_cells(row: DelegateRow) -> tuple[CellValue, ...]:
    facts = row.facts
    return (
        row.card_number,
        facts.full_name,
        day_cell(facts.birth),
        label(facts.gender) if facts.gender else "",
        facts.ethnicity,
        facts.branch,
        facts.position,
        label(facts.delegate_class) if facts.delegate_class else "",
        facts.seat,
    )


def day_cell(day: PartialDate | None) -> CellValue:
    """Return a real date, or the text of a partial one."""
    if day is None:
        return None
    if day.month is None or day.day is None:
        return short_date(day)
    return date(day.year, day.month, day.day)
