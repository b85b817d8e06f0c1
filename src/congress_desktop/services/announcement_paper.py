"""The announcement of the decisions read out at the congress, with the lists of those named in the order of rank."""

from collections.abc import Iterator, Sequence

from congress_desktop.domain.appointments import Body
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.services.appointments import appointments_view
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame, paper_number
from congress_desktop.services.paper_models import Annex, Block, Paper, Paragraph, Run, Table, TableColumn, TableRow
from congress_desktop.services.paper_models import missing as missing_fact
from congress_desktop.services.ranked_lists import ranked_list, ranked_lists
from congress_desktop.services.views import DecisionRow, OfficeHolder
from congress_desktop.texts.forms import full_date, padded_count, short_date
from congress_desktop.texts.labels import label

ANNOUNCEMENT = "announcement"
"""The name under which the announcement takes its number."""

_SYMBOL = "TB"
_RECIPIENTS = (
    "Cấp ủy cấp trên (để báo cáo)",
    "Các chi bộ, đảng bộ trực thuộc",
    "Đại biểu dự Đại hội",
    "Lưu hồ sơ Đại hội",
)
_DECISIONS = (
    TableColumn("TT", 12, "center"),
    TableColumn("Số, ngày quyết định", 42, "center"),
    TableColumn("Nội dung", None),
)


def announcement_paper(desk: Desk) -> Paper:
    """Return the announcement as the journal stands. Raises RuleRefusal NO_SUCH_RECORD while nothing is recorded."""
    with desk.read() as connection:
        frame = PaperFrame(connection)
        view = appointments_view(connection)
    if not view.decisions:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    announced = [row for row in view.decisions if row.announced_in] or list(view.decisions)
    numbers = {row.decision.number for row in announced}
    holders = [each for each in view.register if each.decision_number in numbers]
    host = frame.plan.host
    return frame.paper(
        "THÔNG BÁO",
        ("về việc công bố các quyết định chỉ định nhân sự", f"{host}, nhiệm kỳ {frame.plan.term}"),
        (*_body(frame, announced, holders), *_annexes(frame, holders)),
        (frame.signature(CongressBody.PRESIDIUM),),
        key=ANNOUNCEMENT,
        symbol=_SYMBOL,
        body=(label(CongressBody.PRESIDIUM).upper(),),
        dated=frame.congress.sittings[-1].held_on,
        title=f"Thông báo nhân sự {host}",
        recipients=_RECIPIENTS,
    )


def _body(frame: PaperFrame, announced: Sequence[DecisionRow], holders: Sequence[OfficeHolder]) -> Iterator[Block]:
    sitting = next((each for each in frame.congress.sittings if each.sitting_id == announced[0].announced_in), None)
    when = (
        Run(f"phiên {label(sitting.kind).lower()} {full_date(sitting.held_on)}")
        if sitting
        else missing_fact("phiên công bố")
    )
    told = ", đại diện cơ quan có thẩm quyền đã công bố trước Đại hội các quyết định sau đây:"
    yield Paragraph((Run("Tại "), when, Run(told)))
    yield Table(_DECISIONS, tuple(_decision(number, row, holders) for number, row in enumerate(announced, 1)))
    yield Paragraph(
        (Run("Đoàn Chủ tịch thông báo để các đại biểu và các chi bộ, đảng bộ trực thuộc biết, thực hiện."),)
    )


def _decision(number: int, row: DecisionRow, holders: Sequence[OfficeHolder]) -> TableRow:
    decision = row.decision
    mine = [each for each in holders if each.decision_number == decision.number]
    counts = [
        f"{label(body)} {padded_count(sum(1 for each in mine if each.body is body))} đồng chí"
        for body in Body
        if any(each.body is body for each in mine)
    ]
    gist = f"{decision.title[:1].upper()}{decision.title[1:]}: {'; '.join(counts)}"
    return TableRow((str(number), f"Số {decision.number}, ngày {short_date(decision.issued_on)}", gist))


def _annexes(frame: PaperFrame, holders: Sequence[OfficeHolder]) -> Iterator[Block]:
    for body, ranks in ranked_lists(holders):
        yield Annex("DANH SÁCH", (f"{label(body)} {frame.plan.host}, nhiệm kỳ {frame.plan.term}",), _with(frame))
        yield from ranked_list(ranks, "Được chỉ định")


def _with(frame: PaperFrame) -> str:
    number = paper_number(frame.number_of(ANNOUNCEMENT), _SYMBOL)
    day = short_date(frame.congress.sittings[-1].held_on)
    return f"(kèm theo Thông báo {number[:1].lower()}{number[1:]}, ngày {day} của Đoàn Chủ tịch)"
