"""The resolution of the congress: what was adopted, filled from the votes that were released."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from congress_desktop.domain.appointments import Body
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.services.appointments import appointments_view
from congress_desktop.services.composition import (
    Figures,
    Outline,
    Own,
    Part,
    Section,
    Sentence,
    composed,
    written_texts,
)
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import matter_rows
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Items, Paper, Run, Table, TableColumn, TableRow, centred, missing
from congress_desktop.services.views import AppointmentsView, MatterRow
from congress_desktop.texts.forms import days_of, full_date, grouped, padded_count, share
from congress_desktop.texts.labels import label

RESOLUTION = "resolution"
"""The name under which the resolution takes its number."""

_RECIPIENTS = (
    "Ban Thường vụ cấp ủy cấp trên (để báo cáo)",
    "Các ban, cơ quan của cấp ủy cấp trên",
    "Ban Chấp hành Đảng bộ",
    "Các chi bộ, đảng bộ trực thuộc",
    "Lưu Văn phòng Đảng ủy",
)


@dataclass(frozen=True)
class _Adopted:
    """What the congress adopted, and the vote on the resolution itself where it was released."""

    frame: PaperFrame
    matters: tuple[MatterRow, ...]
    appointments: AppointmentsView

    def of(self, group: MatterGroup) -> tuple[MatterRow, ...]:
        """Return the carried matters of a kind, in their order."""
        return tuple(row for row in self.matters if row.group is group and row.carried)


def resolution_paper(desk: Desk) -> Paper:
    """Return the resolution as the journal stands now. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        frame = PaperFrame(connection)
        blocks = composed(outline(connection, frame), written_texts(connection, RESOLUTION))
    plan = frame.plan
    return frame.paper(
        "NGHỊ QUYẾT",
        (f"{plan.title},", f"nhiệm kỳ {plan.term}"),
        blocks,
        (frame.signature(CongressBody.PRESIDIUM),),
        key=RESOLUTION,
        symbol="NQ",
        dated=frame.congress.sittings[-1].held_on,
        title=f"Nghị quyết {plan.title}",
        recipients=_RECIPIENTS,
    )


def outline(connection: Connection, frame: PaperFrame) -> Outline:
    """Return the outline of the resolution as the journal stands."""
    released = tuple(row for row in matter_rows(connection) if row.state is MatterState.RELEASED)
    adopted = _Adopted(frame, released, appointments_view(connection))
    return Outline(
        RESOLUTION,
        (
            Section("Mở đầu", tuple(_opening(adopted))),
            Section("Quyết nghị", tuple(_resolved(adopted))),
            Section("Kết thúc", tuple(_ending(adopted))),
        ),
    )


def _said(key: str, text: str) -> Sentence:
    return Sentence(key, (Run(text),))


def _opening(adopted: _Adopted) -> Iterator[Part]:
    plan = adopted.frame.plan
    days = days_of([each.held_on for each in adopted.frame.congress.sittings])
    yield _said(
        "held",
        f"{plan.title}, nhiệm kỳ {plan.term} được tiến hành {days}, với {grouped(plan.summoned_count)} đại biểu "
        f"chính thức được triệu tập, đại diện cho {grouped(plan.member_count)} đảng viên của "
        f"{grouped(plan.branch_count)} chi bộ, đảng bộ trực thuộc.",
    )
    yield _said("after", "Sau khi thảo luận các văn kiện trình Đại hội và tiếp thu ý kiến chỉ đạo của cấp ủy cấp trên,")
    yield Figures(centred("ĐẠI HỘI QUYẾT NGHỊ"))


def _resolved(adopted: _Adopted) -> Iterator[Part]:
    plan = adopted.frame.plan
    yield _said(
        "report",
        "1. Tán thành những nội dung cơ bản của Báo cáo chính trị về đánh giá kết quả thực hiện nhiệm vụ thời gian "
        f"qua; phương hướng, mục tiêu, nhiệm vụ và giải pháp nhiệm kỳ {plan.term}; giao Ban Chấp hành tiếp thu ý kiến "
        "Đại hội để hoàn chỉnh và ban hành.",
    )
    yield _said("direction", f"2. Thông qua phương hướng, mục tiêu, nhiệm vụ nhiệm kỳ {plan.term}:")
    yield Own("goal", "Phương hướng, mục tiêu tổng quát", expected=True)
    yield from _adopted_groups(adopted)
    yield _said(
        "review",
        "3. Thông qua Báo cáo kiểm điểm của Ban Chấp hành; giao Ban Chấp hành khắc phục những hạn chế đã nêu trong Báo "
        "cáo.",
    )
    yield _said(
        "opinions", "4. Tán thành Báo cáo tổng hợp ý kiến góp ý dự thảo các văn kiện trình đại hội đảng bộ cấp trên."
    )
    people = _people(adopted.appointments)
    if people:
        yield _said("people", f"5. Ghi nhận việc công bố các quyết định chỉ định {people}, nhiệm kỳ {plan.term}.")
    yield _said(
        "carrying_out",
        f"{6 if people else 5}. Giao Ban Chấp hành xây dựng chương trình hành động, quy chế làm việc; lãnh đạo, "
        "chỉ đạo, kiểm tra việc tổ chức thực hiện Nghị quyết.",
    )


_GROUPS = (
    (MatterGroup.TARGET, "Các chỉ tiêu chủ yếu", "chỉ tiêu"),
    (MatterGroup.TASK, "Nhiệm vụ trọng tâm", "nhiệm vụ"),
    (MatterGroup.PROJECT, "Đề án trọng điểm", "đề án"),
    (MatterGroup.BREAKTHROUGH, "Khâu đột phá", "khâu"),
)


def _adopted_groups(adopted: _Adopted) -> Iterator[Part]:
    """Name what was adopted of each kind, numbered on from the goal: "2.2. Các chỉ tiêu chủ yếu (19 chỉ tiêu):"."""
    found = [(group, name, noun, rows) for group, name, noun in _GROUPS if (rows := adopted.of(group))]
    for number, (group, name, noun, rows) in enumerate(found, 2):
        yield _said(group.value, f"2.{number}. {name} ({padded_count(len(rows))} {noun}):")
        if group is MatterGroup.TARGET:
            yield _targets(rows)
        else:
            yield Figures(Items(tuple((Run(f"{row.title}."),) for row in rows), "dash"))


def _targets(targets: Sequence[MatterRow]) -> Part:
    columns = (TableColumn("TT", 12, "center"), TableColumn("Chỉ tiêu", None), TableColumn("Tán thành", 40, "center"))
    rows = tuple(
        TableRow((str(place), row.title, share(row.in_favour or 0, row.base_count or 0)))
        for place, row in enumerate(targets, 1)
    )
    return Figures(Table(columns, rows, dense=True))


def _people(appointments: AppointmentsView) -> str:
    announced = {row.decision.number for row in appointments.decisions if row.announced_at is not None}
    holders = [each for each in appointments.register if each.decision_number in announced]
    counts = [(body, sum(1 for each in holders if each.body is body)) for body in Body]
    return ", ".join(f"{label(body)} {padded_count(count)} đồng chí" for body, count in counts if count)


def _ending(adopted: _Adopted) -> Iterator[Part]:
    voted = adopted.of(MatterGroup.RESOLUTION)
    last = adopted.frame.congress.sittings[-1]
    if voted:
        row = voted[-1]
        result = (
            Run(f"{share(row.in_favour or 0, row.base_count or 0)} đại biểu {label(row.base)} tán thành")
            if row.base
            else missing("kết quả biểu quyết")
        )
    else:
        result = missing("kết quả biểu quyết nghị quyết")
    yield Sentence(
        "adopted",
        (
            Run(f"Nghị quyết này đã được Đại hội biểu quyết thông qua {full_date(last.held_on)}; kết quả: "),
            result,
            Run("."),
        ),
    )
