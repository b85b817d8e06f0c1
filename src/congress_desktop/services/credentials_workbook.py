"""The credentials report as a workbook: a table whose counts are formulas over a sheet of all delegates."""

from congress_desktop.domain.credentials import Group
from congress_desktop.services.congresses import congress_view
from congress_desktop.services.credentials import CredentialsView, credentials_view, printed_lines, remarks
from congress_desktop.services.desk import Desk
from congress_desktop.services.sheet_heads import sheet_footer, sheet_head, sheet_title
from congress_desktop.services.sheets import CellKind, CellValue, Formula, Sheet, SheetColumn, Workbook
from congress_desktop.texts.credentials_words import UNKNOWN_LINE, line_words
from congress_desktop.texts.forms import padded_count, short_date
from congress_desktop.texts.labels import label

_DATA = "Số liệu"
_FIRST_GROUP_COLUMN = 4
_NUMBER, _TEXT, _PERCENT = CellKind.NUMBER, CellKind.TEXT, CellKind.PERCENT


def credentials_workbook(desk: Desk) -> Workbook:
    """Return the report's table with formulas, and the delegates that they count, each with the line it falls in."""
    with desk.read() as connection:
        view = credentials_view(connection)
        plan = congress_view(connection).plan
        footer, head = sheet_footer(connection), sheet_head(connection)
    title = sheet_title(plan, "KẾT QUẢ THẨM TRA TƯ CÁCH ĐẠI BIỂU")
    notes = (
        f"Tuổi đời, tuổi Đảng: {label(view.choices.method)} {short_date(view.day)}.",
        *(f"{sentence}" for sentence in remarks(view)),
    )
    columns = (
        SheetColumn("Nội dung", _TEXT, 40),
        SheetColumn("Số lượng", _NUMBER, 12),
        SheetColumn("Tỷ lệ", _PERCENT, 12),
        SheetColumn("Ghi chú", _TEXT, 36),
    )
    table = Sheet("Thẩm tra", title, columns, tuple(_table_rows(view)), notes, sample=plan.sample)
    return Workbook("Kết quả thẩm tra tư cách đại biểu", (table, _data_sheet(view)), footer, head)


def _table_rows(view: CredentialsView) -> list[tuple[CellValue, ...]]:
    rows: list[tuple[CellValue, ...]] = [("Đại biểu được triệu tập", view.summoned, Formula("B{row}/B{first}"), "")]
    shown = [each for each in view.statistics.groups if view.choices.shows(each.group)]
    for group in shown:
        place = _column(view, group.group)
        rows.append((label(group.group).upper(), None, None, ""))
        for line in printed_lines(view, group):
            words = _words(group.group, line.key)
            count = _count_of(place, words, 0 if line.key else max(view.vacant, 0))
            note = ", ".join(f"{name} {padded_count(number)}" for name, number in line.parts)
            rows.append((words, count, Formula("B{row}/B{first}"), note))
    return rows


def _count_of(place: str, words: str, vacant: int) -> Formula:
    """Count the delegates in a line, and among the unknown the seats summoned that nobody on the roll holds."""
    counted = f"COUNTIF('{_DATA}'!{place}:{place},\"{words}\")"
    return Formula(f"{counted}+{vacant}" if vacant else counted)


def _column(view: CredentialsView, group: Group) -> str:
    place = [each.group for each in view.statistics.groups].index(group)
    return chr(ord("A") + _FIRST_GROUP_COLUMN + place - 1)


def _data_sheet(view: CredentialsView) -> Sheet:
    groups = view.statistics.groups
    columns = (
        SheetColumn("TT", _NUMBER, 6),
        SheetColumn("Họ và tên", _TEXT, 28),
        SheetColumn("Chi bộ, đảng bộ", _TEXT, 32),
        *(SheetColumn(label(each.group), _TEXT, 24) for each in groups),
    )
    rows: tuple[tuple[CellValue, ...], ...] = tuple(
        (number, facts.full_name, facts.branch, *(_words(each.group, each.keys[number - 1]) for each in groups))
        for number, facts in enumerate(view.delegates, 1)
    )
    return Sheet(_DATA, (), columns, rows, landscape=True)


def _words(group: Group, key: str) -> str:
    return line_words(group, key) if key else UNKNOWN_LINE
