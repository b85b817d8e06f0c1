"""The credentials report: its choices, its live figures, and its paper. Every figure is counted once, in `domain`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import CredentialsChosen
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.credentials import (
    Bands,
    CredentialsChoices,
    Group,
    GroupTally,
    Line,
    Remark,
    Statistics,
    age,
    joined_on,
    statistics,
)
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.people import DelegateFacts
from congress_desktop.domain.standing import COUNTED, Standing
from congress_desktop.services import minutes_tables
from congress_desktop.services.attendance import delegate_rows, presence_view
from congress_desktop.services.bodies import body_rows
from congress_desktop.services.congresses import congress_view, profiles
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.minutes_tables import Absences
from congress_desktop.services.paper_frame import issued_by, number_of, paper_number
from congress_desktop.services.paper_models import (
    Block,
    Heading,
    Paper,
    Paragraph,
    Run,
    Signature,
    Table,
    TableColumn,
    TableRow,
)
from congress_desktop.services.views import BodyMemberRow, CongressView, PresenceView, SittingView
from congress_desktop.storage import journal
from congress_desktop.storage import tables as t
from congress_desktop.storage.codec import read_value
from congress_desktop.texts.credentials_words import UNKNOWN_LINE, line_words
from congress_desktop.texts.forms import (
    decimal,
    full_date,
    grouped,
    padded_count,
    percentage,
    percentage_number,
    short_date,
)
from congress_desktop.texts.labels import label

CREDENTIALS = "credentials"
"""The name under which the report takes its number in the congress's one series."""

_TOGETHER = {Group.RELIGION: Group.ETHNICITY}
"""Groups that are printed under another one's heading."""


@dataclass(frozen=True)
class CredentialsView:
    """The report's figures as the roll stands; shares are taken of `summoned`, ages reckoned to `day`.

    `delegates` are those who hold a seat. `unrecognised` and `withdrawn` count those taken off, `substitutes` the
    alternates who sit for somebody. `vacant` are seats of the number summoned that nobody on the roll holds.
    """

    choices: CredentialsChoices
    day: date
    summoned: int
    delegates: tuple[DelegateFacts, ...]
    statistics: Statistics
    substitutes: int
    withdrawn: int
    unrecognised: int

    @property
    def vacant(self) -> int:
        """Seats that nobody on the roll holds; negative when the roll has more than were summoned."""
        return self.summoned - len(self.delegates)


@dataclass(frozen=True)
class _Record:
    view: CredentialsView
    congress: CongressView
    held: tuple[tuple[SittingView, PresenceView, Absences], ...]
    bodies: tuple[BodyMemberRow, ...]
    power: str
    number: int | None
    check_code: str
    moment: datetime


def credentials(desk: Desk) -> CredentialsView:
    """Return the report's figures as the roll stands now. Rule: R-CREDENTIALS-01."""
    with desk.read() as connection:
        return credentials_view(connection)


def credentials_view(connection: Connection) -> CredentialsView:
    """Return the report's figures, within a transaction."""
    congress = congress_view(connection)
    rule = profiles(connection)[0].credentials
    choices = _choices(connection) or CredentialsChoices(method=rule.age_method.value)
    day = choices.age_on or congress.sittings[-1].held_on
    rows = delegate_rows(connection, congress.current_sitting_id)
    seated = tuple(row.facts for row in rows if row.standing in COUNTED)
    bands = Bands(rule.last_ages.value, rule.first_party_years.value)
    standings = [row.standing for row in rows]
    return CredentialsView(
        choices,
        day,
        congress.plan.summoned_count,
        seated,
        statistics(seated, bands, day, choices.method),
        standings.count(Standing.SUBSTITUTE),
        standings.count(Standing.WITHDRAWN),
        standings.count(Standing.NOT_RECOGNISED),
    )


def _choices(connection: Connection) -> CredentialsChoices | None:
    text = connection.execute(select(t.credentials.c.choices)).scalar_one_or_none()
    return read_value(text, CredentialsChoices) if text else None


def choose(desk: Desk, choices: CredentialsChoices, act_id: ActId | None = None) -> Done:
    """Record how the report counts and which of its lines are printed. Raises RuleRefusal NOTHING_CORRECTED."""
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        if _choices(tx.connection) == choices:
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        tx.record(CredentialsChosen(choices), act_id)
    return tx.done()


def credentials_paper(desk: Desk) -> Paper:
    """Return the report as the journal stands now, ready to be drawn."""
    with desk.read() as connection:
        record = _read(connection)
    plan = record.congress.plan
    title = f"kết quả thẩm tra tư cách đại biểu dự {plan.title}, nhiệm kỳ {plan.term}"
    organization, issuer = issued_by(plan, "BAN THẨM TRA", "TƯ CÁCH ĐẠI BIỂU")
    return Paper(
        organization_lines=organization,
        issuer_lines=issuer,
        number=paper_number(record.number, "BC"),
        place_and_date=f"{plan.locality}, {full_date(_reported_on(record))}",
        kind="BÁO CÁO",
        subject_lines=_subject(title),
        blocks=tuple(_blocks(record)),
        signatures=(Signature(f"{record.power} BAN THẨM TRA\nTƯ CÁCH ĐẠI BIỂU", "TRƯỞNG BAN", _head(record)),),
        check_code=record.check_code,
        sample=plan.sample,
        title=f"Báo cáo {title}",
        moment=record.moment,
        recipients=("Đại hội", "Đoàn Chủ tịch", "Lưu hồ sơ Đại hội"),
    )


def _subject(title: str) -> tuple[str, ...]:
    """Return the subject on two lines, broken by sense."""
    head, found, tail = title.partition(" Đảng bộ ")
    return (head, f"Đảng bộ {tail}") if found else (title,)


def _read(connection: Connection) -> _Record:
    congress = congress_view(connection)
    moment = journal.last_recorded_at(connection)
    if moment is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    sittings = (
        (each, presence_view(connection, each.sitting_id), minutes_tables.absences(connection, each.sitting_id))
        for each in congress.sittings
    )
    return _Record(
        credentials_view(connection),
        congress,
        tuple(each for each in sittings if each[1].attended or each[0].opened_at),
        tuple(row for row in body_rows(connection) if row.body is CongressBody.CREDENTIALS_COMMITTEE),
        profiles(connection)[1].wording.power_prefix.value,
        number_of(connection, CREDENTIALS),
        journal.check_code(connection),
        moment,
    )


def _reported_on(record: _Record) -> date:
    """Return the day that the report bears: that of the first sitting, where it is read."""
    return record.congress.sittings[0].held_on


def _head(record: _Record) -> str:
    return next((each.full_name for each in record.bodies if each.head), "")


def _plain(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def _blocks(record: _Record) -> Iterator[Block]:
    yield _plain(_lead(record))
    yield Heading("I- SỐ LƯỢNG VÀ THÀNH PHẦN ĐẠI BIỂU")
    yield from _numbers(record)
    yield Heading("II- CHẤT LƯỢNG ĐẠI BIỂU")
    yield from _quality(record.view)
    yield Heading("III- KHIẾU NẠI, TỐ CÁO VỀ TƯ CÁCH ĐẠI BIỂU")
    yield _plain(record.view.choices.complaints or _NO_COMPLAINTS)
    yield Heading("IV- KẾT LUẬN")
    yield from _conclusion(record.view)


def _lead(record: _Record) -> str:
    size, head = len(record.bodies), _head(record)
    committee = f" gồm {padded_count(size)} đồng chí" if size else ""
    led = f", do đồng chí {head} làm Trưởng ban," if head else ""
    return (
        f"Thực hiện nhiệm vụ Đại hội giao, Ban Thẩm tra tư cách đại biểu{committee}{led} đã xem xét báo cáo của cấp ủy "
        "triệu tập Đại hội, hồ sơ đại biểu và biên bản của "
        f"{grouped(record.congress.plan.branch_count)} chi bộ, đảng bộ trực thuộc. Ban Thẩm tra báo cáo Đại hội kết "
        "quả như sau:"
    )


def _numbers(record: _Record) -> Iterator[Block]:
    view, plan = record.view, record.congress.plan
    held = " ".join(_present_words(sitting, presence, absent) for sitting, presence, absent in record.held)
    replaced = f"{padded_count(view.substitutes)} đồng chí" if view.substitutes else "không có"
    yield Paragraph(
        (
            Run("Tổng số đại biểu chính thức được triệu tập: "),
            Run(f"{grouped(plan.summoned_count)} đồng chí", bold=True),
            Run(
                f", đại diện cho {grouped(plan.member_count)} đảng viên. {held}".rstrip()
                + f" Đại biểu dự khuyết thay thế: {replaced}."
            ),
        )
    )
    if view.choices.shows(Group.CLASS):
        group = view.statistics.group(Group.CLASS)
        rows = [*_lines(view, group), _total_row(view)]
        yield _table("Thành phần", rows)


def _present_words(sitting: SittingView, presence: PresenceView, absent: Absences) -> str:
    here, of = presence.attended, presence.summoned
    missing = of - here
    words = f"Có mặt tại phiên {label(sitting.kind).lower()}: {padded_count(here)} đồng chí ({percentage(here, of)})"
    if not missing:
        return f"{words}, không có đại biểu vắng mặt."
    excused = sum(people for _, people in absent.by_reason)
    why = "đều có lý do" if excused >= missing else f"có lý do {padded_count(excused)} đồng chí"
    return f"{words}; vắng mặt: {padded_count(missing)} đồng chí ({percentage(missing, of)}), {why}."


def _table(first: str, rows: list[TableRow]) -> Table:
    columns = (
        TableColumn(first, 62),
        TableColumn("Số lượng", 23, "center"),
        TableColumn("Tỷ lệ %", 22, "center"),
        TableColumn("Ghi chú", None),
    )
    return Table(columns, tuple(rows), dense=True)


def _lines(view: CredentialsView, group: GroupTally) -> Iterator[TableRow]:
    """Yield the printed lines of a group; what the roll does not say is a line of its own, never dropped."""
    for line in printed_lines(view, group):
        yield TableRow(
            (_words(group, line), _count(line.count), percentage_number(line.count, view.summoned), _note(line))
        )


def printed_lines(view: CredentialsView, group: GroupTally) -> Iterator[Line]:
    """Yield the lines of a group that are printed; the last one, with an empty key, is what is not known."""
    for line in group.lines:
        if view.choices.shows(group.group, line.key):
            yield line
    unknown = len(group.unknown) + max(view.vacant, 0)
    if unknown:
        vacant = (("ghế chưa có người", view.vacant),) if view.vacant > 0 else ()
        yield Line("", unknown, vacant)


def _words(group: GroupTally, line: Line) -> str:
    if not line.key:
        several = group.group in {*_TOGETHER, *_TOGETHER.values()}
        return f"{UNKNOWN_LINE} ({label(group.group).lower()})" if several else UNKNOWN_LINE
    return line_words(group.group, line.key)


def _count(count: int) -> str:
    return padded_count(count) if count else "0"


def _note(line: Line) -> str:
    if not line.count:
        return "không có"
    return ", ".join(f"{name} {padded_count(count)}" for name, count in line.parts)


def _total_row(view: CredentialsView) -> TableRow:
    counted = len(view.delegates) + max(view.vacant, 0)
    return TableRow(("Cộng", grouped(counted), percentage_number(counted, view.summoned), ""), bold=True)


def _quality(view: CredentialsView) -> Iterator[Block]:
    method = (
        f"tính tròn năm đến {full_date(view.day)}"
        if view.choices.method.value == "to_the_day"
        else f"tính bằng năm {view.day.year} trừ năm sinh, năm vào Đảng"
    )
    partial = view.statistics.year_only
    rest = f" {padded_count(partial)} đồng chí chỉ có năm sinh, tuổi tính theo năm." if partial else ""
    yield _plain(
        f"Các tỷ lệ dưới đây tính trên {grouped(view.summoned)} đại biểu được triệu tập; tuổi đời và tuổi Đảng "
        f"{method}.{rest}"
    )
    rows: list[TableRow] = []
    number = 0
    for group in view.statistics.groups:
        if group.group is Group.CLASS or not view.choices.shows(group.group):
            continue
        if not (group.group in _TOGETHER and view.choices.shows(_TOGETHER[group.group])):
            number += 1
            rows.append(TableRow((f"{number}. {_group_title(view, group.group)}",), group=True))
        rows.extend(_lines(view, group))
    if rows:
        yield _table("Nội dung", rows)
    yield from (_plain(f"- {sentence}") for sentence in remarks(view))


def _group_title(view: CredentialsView, group: Group) -> str:
    title = label(group)
    if group is Group.ETHNICITY and view.choices.shows(Group.RELIGION):
        return f"{title}, {label(Group.RELIGION).lower()}"
    mean = view.statistics.mean_age
    if group is Group.AGE and mean is not None and view.choices.remarks_on(Remark.MEAN_AGE):
        return f"{title} (bình quân {decimal(mean)} tuổi)"
    return title


def remarks(view: CredentialsView) -> Iterator[str]:
    """Yield the sentences beside the groups: youngest, oldest, longest in the Party, badges, awards, discipline."""
    figures = view.statistics
    choices = view.choices
    for remark, people, words in (
        (Remark.YOUNGEST, figures.youngest, "Đại biểu trẻ tuổi nhất"),
        (Remark.OLDEST, figures.oldest, "Đại biểu cao tuổi nhất"),
    ):
        if people and choices.remarks_on(remark):
            yield f"{words}: {'; '.join(_aged(each, view) for each in people)}."
    if figures.longest_in_party and choices.remarks_on(Remark.LONGEST_IN_PARTY):
        longest = "; ".join(_years_in_party(each, view) for each in figures.longest_in_party)
        yield f"Đại biểu có tuổi Đảng cao nhất: {longest}."
    if figures.badges and choices.remarks_on(Remark.BADGES):
        listed = "; ".join(
            f"{years} năm: {padded_count(count)} đồng chí ({percentage(count, view.summoned)})"
            for years, count in figures.badges
        )
        yield f"Huy hiệu Đảng: {listed}."
    if choices.awards and choices.remarks_on(Remark.AWARDS):
        yield f"Khen thưởng trong nhiệm kỳ: {choices.awards.rstrip('.')}."
    if choices.remarks_on(Remark.DISCIPLINE):
        punished = len(figures.disciplined)
        words = f"{padded_count(punished)} đồng chí ({percentage(punished, view.summoned)})" if punished else "không có"
        yield f"Kỷ luật trong nhiệm kỳ: {words}."


def _aged(each: DelegateFacts, view: CredentialsView) -> str:
    years = age(each.birth, view.day, view.choices.method)
    born = f"sinh {'ngày' if each.birth and each.birth.day else 'năm'} {short_date(each.birth)}" if each.birth else ""
    return f"đồng chí {each.full_name}, {born}, {years} tuổi, {each.branch}"


def _years_in_party(each: DelegateFacts, view: CredentialsView) -> str:
    day = joined_on(each)
    years = age(day, view.day, view.choices.method)
    when = f"vào Đảng {'ngày' if day and day.day else 'năm'} {short_date(day)}" if day else ""
    return f"đồng chí {each.full_name}, {when}, {years} năm tuổi Đảng"


_NO_COMPLAINTS = "Đến khi lập báo cáo này, Ban Thẩm tra không nhận được đơn, thư khiếu nại, tố cáo về tư cách đại biểu."


def _conclusion(view: CredentialsView) -> Iterator[Block]:
    if view.choices.conclusion:
        yield _plain(view.choices.conclusion)
    good, of = len(view.delegates), view.summoned
    refused = (
        f"{padded_count(view.unrecognised)} đại biểu không được công nhận tư cách"
        if view.unrecognised
        else "không có đại biểu không đủ tư cách"
    )
    withdrawn = f"; {padded_count(view.withdrawn)} đại biểu rút tên" if view.withdrawn else ""
    yield Paragraph(
        (
            Run(f"{grouped(good)}/{grouped(of)} đại biểu ({percentage(good, of)}) đủ tư cách", bold=True),
            Run(
                f" dự Đại hội; {refused}{withdrawn}. Những thay đổi phát sinh sau báo cáo này sẽ được Ban Thẩm tra báo "
                "cáo bổ sung."
            ),
        )
    )
    yield _plain("Ban Thẩm tra tư cách đại biểu kính trình Đại hội xem xét, biểu quyết.")


def gaps(view: CredentialsView) -> dict[Group, tuple[DelegateFacts, ...]]:
    """Return by name whom the roll says too little of, group by group; a group without gaps is left out."""
    return {each.group: each.unknown for each in view.statistics.groups if each.unknown}


def with_hidden(choices: CredentialsChoices, key: str, *, hidden: bool) -> CredentialsChoices:
    """Return the choices with one line, group or remark switched off or on."""
    rest = tuple(each for each in choices.hidden if each != key)
    return replace(choices, hidden=tuple(sorted((*rest, key))) if hidden else rest)
