"""The register of office-holders as a workbook: everything over time, a sheet per body, and how many there are."""

from collections.abc import Iterable

from congress_desktop.domain.appointments import Body
from congress_desktop.domain.congresses import CongressPlan
from congress_desktop.domain.tenures import Origin
from congress_desktop.services.appointments import appointments_view
from congress_desktop.services.congresses import congress_view
from congress_desktop.services.desk import Desk
from congress_desktop.services.sheet_heads import sheet_footer, sheet_head, sheet_title
from congress_desktop.services.sheets import CellKind, CellValue, Formula, Sheet, SheetColumn, Workbook
from congress_desktop.services.views import AppointmentsView, OfficeHolder
from congress_desktop.services.workbooks import day_cell
from congress_desktop.texts.labels import label

_TEXT, _NUMBER, _DATE = CellKind.TEXT, CellKind.NUMBER, CellKind.DATE
_OVER_TIME = "Quá trình"

_BODY_COLUMNS = (
    SheetColumn("TT", _NUMBER, 5),
    SheetColumn("Họ và tên", _TEXT, 28),
    SheetColumn("Chức vụ hiện nay", _TEXT, 46),
    SheetColumn("Chức danh", _TEXT, 18),
    SheetColumn("Hình thức", _TEXT, 14),
    SheetColumn("Quyết định số", _TEXT, 18),
    SheetColumn("Từ ngày", _DATE, 14),
)

# The letters of the columns that formulas name; they follow the order of `_TIME_COLUMNS`.
_BODY, _ORIGIN, _RATIFIED, _ENDED = "D", "F", "K", "M"
_TIME_COLUMNS = (
    SheetColumn("TT", _NUMBER, 5),
    SheetColumn("Họ và tên", _TEXT, 26),
    SheetColumn("Chức vụ hiện nay", _TEXT, 40),
    SheetColumn("Cơ quan", _TEXT, 18),
    SheetColumn("Chức danh", _TEXT, 14),
    SheetColumn("Hình thức", _TEXT, 13),
    SheetColumn("Số quyết định", _TEXT, 21, group="Căn cứ"),
    SheetColumn("Ngày quyết định", _DATE, 12, group="Căn cứ"),
    SheetColumn("Cơ quan ban hành", _TEXT, 25, group="Căn cứ"),
    SheetColumn("Phiếu bầu", _TEXT, 16),
    SheetColumn("Chuẩn y", _TEXT, 16),
    SheetColumn("Từ ngày", _DATE, 12, group="Thời gian"),
    SheetColumn("Đến ngày", _DATE, 12, group="Thời gian"),
    SheetColumn("Lý do thôi", _TEXT, 20),
    SheetColumn("Người thay", _TEXT, 24),
)
_SUM_COLUMNS = (
    SheetColumn("Cơ quan", _TEXT, 22),
    SheetColumn("Theo thông tin đại hội", _NUMBER, 14),
    SheetColumn("Đang giữ chức", _NUMBER, 12, total=True),
    SheetColumn("Lệch", _NUMBER, 9),
    SheetColumn("Chỉ định", _NUMBER, 11, total=True, group="Trong đó"),
    SheetColumn("Trúng cử", _NUMBER, 11, total=True, group="Trong đó"),
    SheetColumn("Đã chuẩn y", _NUMBER, 13, total=True, group="Trong đó"),
    SheetColumn("Đã thôi", _NUMBER, 11, total=True),
)


def appointments_workbook(desk: Desk) -> Workbook:
    """Return the register: how many there are, all of it over time, and a sheet per body of those in post now."""
    with desk.read() as connection:
        plan = congress_view(connection).plan
        view = appointments_view(connection)
        footer, head = sheet_footer(connection), sheet_head(connection)
    return Workbook("Danh sách chức danh", (_sums(plan), _over_time(plan, view), *_bodies(plan, view)), footer, head)


def _sums(plan: CongressPlan) -> Sheet:
    sizes = (plan.executive_count, plan.standing_count, plan.inspection_count)
    rows = tuple(_sum_row(body, size) for body, size in zip(Body, sizes, strict=True))
    return Sheet("Tổng hợp", sheet_title(plan, "TỔNG HỢP CÁC CHỨC DANH"), _SUM_COLUMNS, rows, sample=plan.sample)


def _sum_row(body: Body, size: int) -> tuple[CellValue, ...]:
    """Return a row that counts, by formulas, the rows of the sheet over time."""
    here, now = (_BODY, "A{row}"), (_ENDED, '""')
    return (
        label(body),
        size or None,
        _count(here, now),
        Formula('IF(B{row}="","",C{row}-B{row})'),
        _count(here, now, (_ORIGIN, f'"{label(Origin.APPOINTED)}"')),
        _count(here, now, (_ORIGIN, f'"{label(Origin.ELECTED)}"')),
        _count(here, now, (_RATIFIED, '"?*"')),
        _count(here, (_ENDED, '"<>"')),
    )


def _count(*conditions: tuple[str, str]) -> Formula:
    where = ",".join(f"{_cells(column)},{value}" for column, value in conditions)
    return Formula(f"COUNTIFS({where})")


def _cells(column: str) -> str:
    first, last = f"{{first:{_OVER_TIME}}}", f"{{last:{_OVER_TIME}}}"
    return f"'{_OVER_TIME}'!${column}${first}:${column}${last}"


def _over_time(plan: CongressPlan, view: AppointmentsView) -> Sheet:
    rows = tuple(_time_row(number, each) for number, each in enumerate((*view.register, *view.past), 1))
    title = sheet_title(plan, "DANH SÁCH CHỨC DANH VÀ QUÁ TRÌNH THAY ĐỔI")
    return Sheet(_OVER_TIME, title, _TIME_COLUMNS, rows, landscape=True, sample=plan.sample)


def _time_row(number: int, each: OfficeHolder) -> tuple[CellValue, ...]:
    tenure, ending, ratification = each.held.tenure, each.held.ending, each.held.ratification
    return (
        number,
        each.full_name,
        each.position,
        label(each.body),
        label(each.post),
        label(tenure.origin),
        tenure.paper.number,
        day_cell(tenure.paper.issued_on),
        tenure.paper.authority,
        each.votes,
        ratification.number if ratification else None,
        day_cell(each.began_on),
        day_cell(ending.ended_on) if ending else None,
        ending.reason if ending else None,
        each.successor,
    )


def _bodies(plan: CongressPlan, view: AppointmentsView) -> Iterable[Sheet]:
    for body in Body:
        rows = tuple(_body_row(each) for each in view.register if each.body is body)
        yield Sheet(
            label(body), sheet_title(plan, f"DANH SÁCH {label(body).upper()}"), _BODY_COLUMNS, rows, sample=plan.sample
        )


def _body_row(each: OfficeHolder) -> tuple[CellValue, ...]:
    origin = label(each.held.tenure.origin)
    return (
        each.ordinal,
        each.full_name,
        each.position,
        label(each.post),
        origin,
        each.decision_number,
        day_cell(each.began_on),
    )
