"""The outline of the minutes: what the journal fills in, and where the secretariat writes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from congress_desktop.domain.agenda import AgendaState
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.congresses import SittingKind
from congress_desktop.domain.elections import ElectionKind
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.domain.tally import Outcome
from congress_desktop.services import minutes_tables as tables
from congress_desktop.services.composition import Figures, Outline, Own, Part, Section, Sentence
from congress_desktop.services.election_views import ResultView
from congress_desktop.services.minutes_tables import Absences
from congress_desktop.services.paper_models import Run, missing
from congress_desktop.services.views import (
    AgendaRow,
    AppointmentsView,
    BodyMemberRow,
    CongressView,
    MatterRow,
    PresenceView,
    SittingView,
    SpeechRow,
)
from congress_desktop.texts.forms import full_date, grouped, padded_count, roman, share, spoken_time
from congress_desktop.texts.labels import label
from congress_desktop.texts.vote_words import majority_words

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


@dataclass(frozen=True)
class MinutesRecord:
    """Everything that the minutes are made of, read in one transaction; `results` are released rounds."""

    congress: CongressView
    presences: tuple[PresenceView, ...]
    absences: tuple[Absences, ...]
    agenda: tuple[AgendaRow, ...]
    matters: tuple[MatterRow, ...]
    bodies: tuple[BodyMemberRow, ...]
    appointments: AppointmentsView
    results: tuple[ResultView, ...]
    speeches: tuple[SpeechRow, ...]
    check_code: str
    moment: datetime

    def held(self) -> Iterator[tuple[SittingView, PresenceView, Absences]]:
        """Yield the sittings that were held, with who attended."""
        for sitting, presence, absences in zip(self.congress.sittings, self.presences, self.absences, strict=True):
            if presence.attended or sitting.opened_at:
                yield sitting, presence, absences

    def seated(self) -> tuple[BodyMemberRow, ...]:
        """Return the bodies that the minutes name; the counting board's members stand in its own minutes."""
        return tuple(each for each in self.bodies if each.body is not CongressBody.COUNTING_BOARD)


def minutes_outline(record: MinutesRecord) -> Outline:
    """Return the outline of the minutes as the journal fills it."""
    first = Section(
        "Thời gian, địa điểm, thành phần", tuple(_setting(record)), _heading(1, "THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN")
    )
    sections = [first]
    for part, (sitting, presence, _) in enumerate(record.held(), 2):
        title = tables.sitting_heading(sitting, record.congress)
        sections.append(Section(title.capitalize(), tuple(_sitting(record, sitting, presence)), _heading(part, title)))
    ending = len(sections) + 1
    sections.append(Section("Kết thúc", tuple(_ending(record)), _heading(ending, "KẾT THÚC")))
    return Outline(MINUTES, tuple(sections))


def _heading(part: int, title: str) -> str:
    return f"{roman(part)}- {title}"


def _said(key: str, text: str, lead: str = "") -> Sentence:
    return Sentence(key, (Run(text),), lead)


def _own(section: MinutesSection, *, lead: bool = False, expected: bool = False) -> Own:
    return Own(section.value, label(section), label(section) if lead else "", expected)


def _setting(record: MinutesRecord) -> Iterator[Part]:
    plan = record.congress.plan
    held = list(record.held())
    yield _said("times", tables.times(sitting for sitting, _, _ in held), "Thời gian")
    venue = Run(f"{plan.venue}.") if plan.venue else missing("địa điểm")
    yield Sentence("venue", (venue,), "Địa điểm")
    yield _said(
        "delegates",
        f"Tổng số đại biểu chính thức được triệu tập là {grouped(plan.summoned_count)} đồng chí, đại diện cho "
        f"{grouped(plan.member_count)} đảng viên của {grouped(plan.branch_count)} chi bộ, đảng bộ trực thuộc. "
        "Số đại biểu có mặt như sau:",
        "Đại biểu",
    )
    yield Figures(tables.presence_table(held))
    if held and all(each.attended >= each.needed and each.branches_quorate for _, each, _ in held):
        yield _said("quorum", "Số đại biểu có mặt bảo đảm tỷ lệ quy định để tiến hành Đại hội.")
    yield Own(MinutesSection.GUESTS.value, label(MinutesSection.GUESTS), "Khách mời")


def _sitting(record: MinutesRecord, sitting: SittingView, presence: PresenceView) -> Iterator[Part]:
    key = sitting.sitting_id
    began = f"Phiên họp bắt đầu lúc {spoken_time(sitting.opened_at)}. " if sitting.opened_at else ""
    counted = f"Trong phiên có {share(presence.attended, presence.summoned)} đại biểu có mặt."
    yield _said(f"{key}.opening", f"{began}{counted}", "Khai mạc")
    yield _own(_OPENING[sitting.kind], expected=True)
    items = [row for row in record.agenda if row.sitting_id == key and row.state is not AgendaState.DUE]
    if items:
        began_and_ended = "Các mục của chương trình bắt đầu và kết thúc như sau:"
        yield _said(f"{key}.agenda", began_and_ended, "Chương trình đã thực hiện")
        yield Figures(tables.agenda_table(items))
    yield from _bodies(record, sitting)
    held = tuple(_speeches(record, sitting))
    for section in _TEXTS_OF[sitting.kind]:
        if section is MinutesSection.SPEECHES:
            yield from held
        yield _own(section, lead=section is not MinutesSection.SPEECHES or not held)
    if MinutesSection.SPEECHES not in _TEXTS_OF[sitting.kind]:
        yield from held
    yield from _announcement(record, sitting)
    yield from _elections(record, sitting)
    yield from _votes(record, sitting)
    if sitting.opened_at is not None:
        ended = Run(spoken_time(sitting.closed_at)) if sitting.closed_at else missing("giờ kết thúc phiên")
        yield Sentence(f"{key}.closing", (Run("Phiên họp kết thúc vào hồi "), ended, Run(" cùng ngày.")))


def _bodies(record: MinutesRecord, sitting: SittingView) -> Iterator[Part]:
    key = sitting.sitting_id
    votes = [row for row in record.matters if row.sitting_id == key and row.group is MatterGroup.BODY]
    if not votes:
        return
    yield _said(
        f"{key}.bodies",
        "Đại hội biểu quyết bằng thẻ đại biểu lần lượt về số lượng và danh sách từng cơ quan; "
        f"{tables.base_words(votes)}:",
        "Bầu các cơ quan của Đại hội",
    )
    yield Figures(tables.votes_table(votes))
    yield from _conclusions(f"{key}.bodies", votes)
    if record.seated():
        yield _said(f"{key}.members", "Các cơ quan của Đại hội gồm:")
        yield Figures(tables.bodies_table(record.seated()))


def _votes(record: MinutesRecord, sitting: SittingView) -> Iterator[Part]:
    key = sitting.sitting_id
    votes = [row for row in record.matters if row.sitting_id == key and row.group is not MatterGroup.BODY]
    if not votes:
        return
    yield _said(
        f"{key}.votes",
        f"Đại hội biểu quyết bằng thẻ đại biểu {padded_count(len(votes))} nội dung; {tables.base_words(votes)}:",
        "Biểu quyết",
    )
    yield Figures(tables.votes_table(votes))
    yield from _conclusions(f"{key}.votes", votes)


def _conclusions(key: str, votes: list[MatterRow]) -> Iterator[Part]:
    """Say how many matters were carried, and name each one that was not."""
    failed = [row for row in votes if not row.carried]
    carried = len(votes) - len(failed)
    if carried:
        yield _said(
            f"{key}.carried",
            f"{padded_count(carried)}/{padded_count(len(votes))} nội dung được quá {_part(votes[0])} số đại biểu "
            "tán thành, Đại hội thông qua.",
        )
    for row in failed:
        yield _said(
            f"{key}.failed.{row.matter_id}",
            f"Nội dung “{row.title}”: {share(row.in_favour or 0, row.base_count or 0)} đại biểu tán thành, không quá "
            f"{_part(row)} số đại biểu, chưa được thông qua.",
        )
    for row in votes:
        if remark := tables.count_remark(row):
            yield _said(f"{key}.remark.{row.matter_id}", f"Về số đếm nội dung “{row.title}”: {remark}.")


def _part(row: MatterRow) -> str:
    return majority_words(row.part or Fraction(1, 2))


def _speeches(record: MinutesRecord, sitting: SittingView) -> Iterator[Part]:
    """Say who spoke at a sitting and whose text was handed in, in their order."""
    rows = [row for row in record.speeches if tables.is_of(row, sitting)]
    if rows:
        yield _said(f"{sitting.sitting_id}.speeches", tables.speeches_words(rows), "Tham luận")
        yield Figures(tables.speeches_table(rows))


def _announcement(record: MinutesRecord, sitting: SittingView) -> Iterator[Part]:
    key = sitting.sitting_id
    announced = [row for row in record.appointments.decisions if row.announced_in == key]
    if not announced:
        return
    lead = "Công bố quyết định chỉ định nhân sự"
    yield _said(f"{key}.decisions", tables.announced_words(announced), lead)
    numbers = {row.decision.number for row in announced}
    holders = [each for each in record.appointments.register if each.decision_number in numbers]
    yield _said(f"{key}.leaders", tables.leaders_words(holders))
    yield Figures(tables.register_table(holders))


def _elections(record: MinutesRecord, sitting: SittingView) -> Iterator[Part]:
    """Say of each round released at a sitting how it was held and who was elected."""
    for view in record.results:
        row = view.round
        if row.sitting_id != sitting.sitting_id or view.election.plan.kind is not ElectionKind.ELECTION:
            continue
        again = f", lần {row.number}" if row.number > 1 else ""
        yield _said(
            f"round.{row.round_id}",
            f"Đại hội bỏ phiếu kín bầu {row.seats} đồng chí trong danh sách {len(row.nominees)} đồng chí{again}. "
            f"Phát ra {grouped(row.issued or 0)} phiếu, thu về {grouped(row.collected or 0)} phiếu, hợp lệ "
            f"{grouped(view.tally.valid)} phiếu, không hợp lệ {grouped(view.tally.invalid)} phiếu. Tỷ lệ tính trên "
            f"{view.base_words}.",
            f"Bầu {view.election.plan.title}",
        )
        elected = view.of(Outcome.ELECTED)
        if elected:
            yield _said(
                f"round.{row.round_id}.elected",
                f"Có {padded_count(len(elected))} đồng chí trúng cử, xếp theo số phiếu:",
            )
            yield Figures(tables.elected_table(elected))
        if tied := view.of(Outcome.TIED):
            names = ", ".join(line.row.ballot_name for line in tied)
            yield _said(f"round.{row.round_id}.tied", f"Bằng phiếu ở vị trí cuối: {names}.")


def _ending(record: MinutesRecord) -> Iterator[Part]:
    yield _own(MinutesSection.CLOSING, expected=True)
    last = record.congress.sittings[-1]
    ended = Run(spoken_time(last.closed_at)) if last.closed_at else missing("giờ bế mạc")
    yield Sentence("closed", (Run("Đại hội kết thúc vào hồi "), ended, Run(f" {full_date(last.held_on)}.")))
    yield _own(MinutesSection.COMPLAINTS)
    yield _own(MinutesSection.REMARKS, lead=True)
    yield _own(MinutesSection.ADOPTION)
    yield _said(
        "note",
        "Số liệu trong biên bản lấy từ nhật ký của Đại hội; phần mềm chỉ hỗ trợ ghi, cộng và đối chiếu, kết quả do "
        f"Đoàn Chủ tịch kiểm đếm và kết luận. Biên bản này gồm {{pages}} trang, mã kiểm {record.check_code}.",
    )
