"""The short biographies (trích ngang) of those named to the leading bodies, from what the roll says of them."""

from collections.abc import Iterator, Mapping, Sequence

from congress_desktop.domain.appointments import Body
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import PersonId
from congress_desktop.domain.people import DelegateFacts, Gender
from congress_desktop.services.appointments import appointments_view
from congress_desktop.services.attendance import delegate_rows
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Paper, Table, TableColumn, TableRow
from congress_desktop.services.views import OfficeHolder
from congress_desktop.texts.forms import padded_count, roman, short_date
from congress_desktop.texts.labels import label

_COLUMNS = (
    TableColumn("TT", 10, "center"),
    TableColumn("Họ và tên", 42),
    TableColumn("Nam", 24, "center", group="Ngày sinh"),
    TableColumn("Nữ", 24, "center", group="Ngày sinh"),
    TableColumn("Dân tộc", 15, "center"),
    TableColumn("Vào Đảng chính thức", 24, "center"),
    TableColumn("Chuyên môn", 24, "center", group="Trình độ"),
    TableColumn("Lý luận", 22, "center", group="Trình độ"),
    TableColumn("Chức vụ hiện nay", None),
    TableColumn("Được chỉ định", 26),
)


def biographies_paper(desk: Desk) -> Paper:
    """Return those named, body by body in rank order; who is not on the roll has what the decision says.

    Raises RuleRefusal NO_SUCH_RECORD while nobody is named.
    """
    with desk.read() as connection:
        frame = PaperFrame(connection)
        register = appointments_view(connection).register
        rows = delegate_rows(connection, frame.congress.current_sitting_id)
    if not register:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    plan = frame.plan
    return frame.paper(
        "DANH SÁCH TRÍCH NGANG",
        ("nhân sự được chỉ định vào các cơ quan lãnh đạo", f"{plan.host}, nhiệm kỳ {plan.term}"),
        (Table(_COLUMNS, tuple(_rows(register, {row.person_id: row.facts for row in rows})), dense=True),),
        (frame.signature(CongressBody.SECRETARIAT),),
        title=f"Danh sách trích ngang nhân sự {plan.host}",
        landscape=True,
    )


def _rows(register: Sequence[OfficeHolder], known: Mapping[PersonId, DelegateFacts]) -> Iterator[TableRow]:
    part = 0
    for body in Body:
        named = [each for each in register if each.body is body]
        if not named:
            continue
        part += 1
        yield TableRow((f"{roman(part)}. {label(body)} ({padded_count(len(named))} đồng chí)",), group=True)
        for place, each in enumerate(named, 1):
            facts = known.get(each.person_id) or DelegateFacts(each.full_name, "")
            born, woman = _day(facts.birth), facts.gender is Gender.FEMALE
            yield TableRow(
                (
                    str(place),
                    each.full_name,
                    "" if woman else born,
                    born if woman else "",
                    facts.ethnicity,
                    _day(facts.official_on),
                    facts.education,
                    facts.political_theory,
                    each.position or facts.position,
                    label(each.post),
                )
            )


def _day(day: PartialDate | None) -> str:
    return short_date(day) if day else ""
