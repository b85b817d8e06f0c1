"""The minutes of the congress: the secretariat's texts, the paper's number, and the paper made of the journal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import MinutesTextWritten
from congress_desktop.domain.agenda import AgendaState
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import SittingKind
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.layout import Layout
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.services import minutes_tables as tables
from congress_desktop.services.agenda import agenda_rows
from congress_desktop.services.appointments import appointments_view
from congress_desktop.services.attendance import presence_view
from congress_desktop.services.bodies import body_rows
from congress_desktop.services.congresses import congress_view, profiles
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.minutes_tables import Absences
from congress_desktop.services.open_votes import matter_rows
from congress_desktop.services.paper_frame import issued_by, number_of, paper_number
from congress_desktop.services.paper_models import Block, Heading, Paper, Paragraph, Run, Signature
from congress_desktop.services.views import (
    AgendaRow,
    AppointmentsView,
    BodyMemberRow,
    CongressView,
    MatterRow,
    PresenceView,
    SittingView,
)
from congress_desktop.storage import journal
from congress_desktop.storage import tables as t
from congress_desktop.texts.forms import (
    full_date,
    grouped,
    padded_count,
    roman,
    share,
    spoken_time,
)
from congress_desktop.texts.labels import label

MINUTES = "minutes"
"""The name under which the minutes take their number in the congress's one series."""

_OPENING = {
    SittingKind.PREPARATORY: MinutesSection.PREPARATORY_OPENING,
    SittingKind.OFFICIAL: MinutesSection.OFFICIAL_OPENING,
}
_TEXTS_OF = {
    SittingKind.PREPARATORY: (MinutesSection.DISCUSSION,),
    SittingKind.OFFICIAL: (MinutesSection.REPORTS, MinutesSection.SPEECHES, MinutesSection.DIRECTION),
}


def minutes_texts(desk: Desk) -> dict[MinutesSection, str]:
    """Return the secretariat's texts by section; a section without a text is left out."""
    with desk.read() as connection:
        return _texts(connection)


def _texts(connection: Connection) -> dict[MinutesSection, str]:
    rows = connection.execute(select(t.minutes_text.c.section, t.minutes_text.c.text))
    return {MinutesSection(row.section): row.text for row in rows if row.text.strip()}


def write_text(desk: Desk, section: MinutesSection, text: str, act_id: ActId | None = None) -> Done:
    """Record a text of the minutes; it replaces the one before, which stays in the journal."""
    return desk.record(MinutesTextWritten(section, text.strip()), act_id)


@dataclass(frozen=True)
class _Record:
    """Everything that the minutes are made of, read in one transaction."""

    congress: CongressView
    layout: Layout
    presences: tuple[PresenceView, ...]
    absences: tuple[Absences, ...]
    agenda: tuple[AgendaRow, ...]
    matters: tuple[MatterRow, ...]
    bodies: tuple[BodyMemberRow, ...]
    appointments: AppointmentsView
    texts: dict[MinutesSection, str]
    number: int | None
    check_code: str
    moment: datetime

    def held(self) -> Iterator[tuple[SittingView, PresenceView, Absences]]:
        """Yield the sittings that were held, with who attended."""
        for sitting, presence, absences in zip(self.congress.sittings, self.presences, self.absences, strict=True):
            if presence.attended or sitting.opened_at:
                yield sitting, presence, absences

    def head_of(self, body: CongressBody) -> str:
        """Return the name of a body's head, or nothing."""
        return next((each.full_name for each in self.bodies if each.body is body and each.head), "")


def minutes_paper(desk: Desk) -> Paper:
    """Return the minutes as the journal stands now, ready to be drawn."""
    with desk.read() as connection:
        record = _read(connection)
    plan = record.congress.plan
    last_day = record.congress.sittings[-1].held_on
    organization, issuer = issued_by(plan)
    return Paper(
        organization_lines=organization,
        issuer_lines=issuer,
        number=paper_number(record.number, "BB"),
        place_and_date=f"{plan.locality}, {full_date(last_day)}",
        kind="BIÊN BẢN",
        subject_lines=(f"{plan.title},", f"nhiệm kỳ {plan.term}"),
        blocks=tuple(_blocks(record)),
        signatures=_signatures(record),
        check_code=record.check_code,
        sample=plan.sample,
        title=f"Biên bản {plan.title}",
        moment=record.moment,
    )


def _read(connection: Connection) -> _Record:
    congress = congress_view(connection)
    moment = journal.last_recorded_at(connection)
    if moment is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    return _Record(
        congress=congress,
        layout=profiles(connection)[1],
        presences=tuple(presence_view(connection, each.sitting_id) for each in congress.sittings),
        absences=tuple(tables.absences(connection, each.sitting_id) for each in congress.sittings),
        agenda=agenda_rows(connection),
        matters=tuple(row for row in matter_rows(connection) if row.state is MatterState.RELEASED),
        bodies=body_rows(connection),
        appointments=appointments_view(connection),
        texts=_texts(connection),
        number=number_of(connection, MINUTES),
        check_code=journal.check_code(connection),
        moment=moment,
    )


def _signatures(record: _Record) -> tuple[Signature, ...]:
    power = record.layout.wording.power_prefix.value
    return (
        Signature(f"{power} ĐOÀN THƯ KÝ", "TRƯỞNG ĐOÀN", record.head_of(CongressBody.SECRETARIAT)),
        Signature(f"{power} ĐOÀN CHỦ TỊCH", "CHỦ TỊCH", record.head_of(CongressBody.PRESIDIUM)),
    )


class _Numbered:
    """Counts the lead-ins of one part: `1. Thời gian:`."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self, lead: str, text: str) -> Paragraph:
        self._last += 1
        return Paragraph((Run(f"{self._last}. {lead}: ", bold=True), Run(text)))


def _plain(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def _blocks(record: _Record) -> Iterator[Block]:
    yield Heading("I- THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN")
    yield from _setting(record)
    part = 1
    for sitting, presence, _ in record.held():
        part += 1
        yield Heading(f"{roman(part)}- {tables.sitting_heading(sitting, record.congress)}")
        yield from _sitting(record, sitting, presence)
    yield Heading(f"{roman(part + 1)}- KẾT THÚC")
    yield from _ending(record)


def _setting(record: _Record) -> Iterator[Block]:
    plan, numbered = record.congress.plan, _Numbered()
    held = list(record.held())
    yield numbered("Thời gian", tables.times(sitting for sitting, _, _ in held))
    if plan.venue:
        yield numbered("Địa điểm", f"{plan.venue}.")
    yield numbered(
        "Đại biểu",
        f"Tổng số đại biểu chính thức được triệu tập là {grouped(plan.summoned_count)} đồng chí, đại diện cho "
        f"{grouped(plan.member_count)} đảng viên của {grouped(plan.branch_count)} chi bộ, đảng bộ trực thuộc. "
        "Số đại biểu có mặt như sau:",
    )
    yield tables.presence_table(held)
    if held and all(each.attended >= each.needed and each.branches_quorate for _, each, _ in held):
        yield _plain("Số đại biểu có mặt bảo đảm tỷ lệ quy định để tiến hành Đại hội.")
    if guests := record.texts.get(MinutesSection.GUESTS):
        yield numbered("Khách mời", guests)


def _sitting(record: _Record, sitting: SittingView, presence: PresenceView) -> Iterator[Block]:
    numbered = _Numbered()
    yield numbered("Khai mạc", _opening(record, sitting, presence))
    items = [row for row in record.agenda if row.sitting_id == sitting.sitting_id and row.state is not AgendaState.DUE]
    if items:
        yield numbered("Chương trình đã thực hiện", "Các mục của chương trình bắt đầu và kết thúc như sau:")
        yield tables.agenda_table(items)
    yield from _bodies(record, sitting, numbered)
    for section in _TEXTS_OF[sitting.kind]:
        if text := record.texts.get(section):
            yield numbered(label(section), text)
    yield from _announcement(record, sitting, numbered)
    yield from _votes(record, sitting, numbered)
    if sitting.closed_at is not None:
        yield _plain(f"Phiên họp kết thúc vào hồi {spoken_time(sitting.closed_at)} cùng ngày.")


def _opening(record: _Record, sitting: SittingView, presence: PresenceView) -> str:
    began = f"Phiên họp bắt đầu lúc {spoken_time(sitting.opened_at)}. " if sitting.opened_at else ""
    text = record.texts.get(_OPENING[sitting.kind], "Đại hội làm lễ chào cờ.")
    counted = f"Trong phiên có {share(presence.attended, presence.summoned)} đại biểu có mặt."
    return f"{began}{text} {counted}"


def _bodies(record: _Record, sitting: SittingView, numbered: _Numbered) -> Iterator[Block]:
    votes = [row for row in record.matters if row.sitting_id == sitting.sitting_id and row.group is MatterGroup.BODY]
    if not votes:
        return
    yield numbered(
        "Bầu các cơ quan của Đại hội",
        "Đại hội biểu quyết bằng thẻ đại biểu lần lượt về số lượng và danh sách từng cơ quan; "
        f"{tables.base_words(votes)}:",
    )
    yield tables.votes_table(votes)
    yield from _conclusions(votes)
    if record.bodies:
        yield _plain("Các cơ quan của Đại hội gồm:")
        yield tables.bodies_table(record.bodies)


def _votes(record: _Record, sitting: SittingView, numbered: _Numbered) -> Iterator[Block]:
    votes = [
        row for row in record.matters if row.sitting_id == sitting.sitting_id and row.group is not MatterGroup.BODY
    ]
    if not votes:
        return
    yield numbered(
        "Biểu quyết",
        f"Đại hội biểu quyết bằng thẻ đại biểu {padded_count(len(votes))} nội dung; {tables.base_words(votes)}:",
    )
    yield tables.votes_table(votes)
    yield from _conclusions(votes)


def _conclusions(votes: list[MatterRow]) -> Iterator[Block]:
    """Say how many matters were carried, and name each one that was not."""
    failed = [row for row in votes if not row.carried]
    carried = len(votes) - len(failed)
    if carried:
        yield _plain(
            f"{padded_count(carried)}/{padded_count(len(votes))} nội dung được quá một phần hai số đại biểu "
            "tán thành, Đại hội thông qua."
        )
    for row in failed:
        yield _plain(
            f"Nội dung “{row.title}”: {share(row.in_favour or 0, row.base_count or 0)} đại biểu tán thành, không quá "
            "một phần hai số đại biểu, chưa được thông qua."
        )


def _announcement(record: _Record, sitting: SittingView, numbered: _Numbered) -> Iterator[Block]:
    announced = [row for row in record.appointments.decisions if row.announced_in == sitting.sitting_id]
    if not announced:
        return
    yield numbered("Công bố quyết định chỉ định nhân sự", tables.announced_words(announced))
    numbers = {row.decision.number for row in announced}
    holders = [each for each in record.appointments.register if each.decision_number in numbers]
    yield _plain(tables.leaders_words(holders))
    yield tables.register_table(holders)


def _ending(record: _Record) -> Iterator[Block]:
    if text := record.texts.get(MinutesSection.CLOSING):
        yield _plain(text)
    closed = [sitting.closed_at for sitting in record.congress.sittings if sitting.closed_at]
    if closed and record.congress.sittings[-1].closed_at:
        last = record.congress.sittings[-1]
        yield _plain(f"Đại hội kết thúc vào hồi {spoken_time(closed[-1])} {full_date(last.held_on)}.")
    if text := record.texts.get(MinutesSection.COMPLAINTS):
        yield _plain(text)
    yield _plain(
        "Số liệu trong biên bản lấy từ nhật ký của Đại hội; phần mềm chỉ hỗ trợ ghi, cộng và đối chiếu, kết quả do "
        f"Đoàn Chủ tịch kiểm đếm và kết luận. Biên bản này gồm {{pages}} trang, mã kiểm {record.check_code}."
    )
