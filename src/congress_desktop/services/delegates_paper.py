"""The list of delegates on paper, lying on its side: who they are, as the roll says."""

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.people import Gender
from congress_desktop.services.congresses import congress_view
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_lists import listed_delegates, sections
from congress_desktop.services.paper_models import Cell, Paper, Table, TableColumn, TableRow
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import day_words, grouped

_COLUMNS = (
    TableColumn("TT", 11, "center"),
    TableColumn("Họ và tên", 46),
    TableColumn("Nam", 23, "center", group="Ngày sinh"),
    TableColumn("Nữ", 23, "center", group="Ngày sinh"),
    TableColumn("Dân tộc", 16, "center"),
    TableColumn("Dự bị", 23, "center", group="Ngày vào Đảng"),
    TableColumn("Chính thức", 23, "center", group="Ngày vào Đảng"),
    TableColumn("Chuyên môn", 25, "center", group="Trình độ"),
    TableColumn("Lý luận", 22, "center", group="Trình độ"),
    TableColumn("Chức vụ", None),
)


def delegates_paper(desk: Desk) -> Paper:
    """Return the delegates branch by branch, in the office's own order, numbered through."""
    with desk.read() as connection:
        congress = congress_view(connection)
        rows = listed_delegates(connection, congress.current_sitting_id)
        frame = PaperFrame(connection)
    plan = congress.plan
    total = TableRow((f"Tổng số: {grouped(len(rows))} đại biểu.",), group=True)
    return frame.paper(
        "DANH SÁCH ĐẠI BIỂU",
        (f"dự {plan.title}, nhiệm kỳ {plan.term}",),
        (Table(_COLUMNS, (*sections(rows, _cells), total), dense=True),),
        (frame.signature(CongressBody.SECRETARIAT),),
        title=f"Danh sách đại biểu {plan.title}",
        landscape=True,
    )


def _cells(number: int, row: DelegateRow) -> tuple[Cell, ...]:
    facts = row.facts
    born = day_words(facts.birth)
    woman = facts.gender is Gender.FEMALE
    return (
        str(number),
        facts.full_name,
        "" if woman else born,
        born if woman else "",
        facts.ethnicity,
        day_words(facts.probationary_on),
        day_words(facts.official_on),
        facts.education,
        facts.political_theory,
        facts.position,
    )
