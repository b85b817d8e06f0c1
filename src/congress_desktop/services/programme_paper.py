"""The programme of the congress on paper: the running order of every sitting, as it is planned now."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.services.agenda import TimelineRow, agenda_rows, timeline
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Cell, Paper, Paragraph, Run, Table, TableColumn, TableRow
from congress_desktop.services.views import SittingView
from congress_desktop.texts.forms import full_date, local, padded_count, roman, short_date
from congress_desktop.texts.labels import label

PROGRAMME = "programme"
"""The name under which the programme takes its number."""

_COLUMNS = (
    TableColumn("Thời gian", 30, "center"),
    TableColumn("Nội dung", None),
    TableColumn("Người thực hiện", 46),
)
_NOON, _EVENING = 12, 18


def programme_paper(desk: Desk) -> Paper:
    """Return the running order with its planned hours, sitting by sitting.

    Raises RuleRefusal NO_SUCH_RECORD while nothing is planned.
    """
    with desk.read() as connection:
        frame = PaperFrame(connection)
        rows = agenda_rows(connection)
    if not rows:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    plan, sittings = frame.plan, frame.congress.sittings
    lines = timeline(rows, sittings, frame.moment)
    blocks = [_line("Thời gian: ", _days([sitting.held_on for sitting in sittings]))]
    if plan.venue:
        blocks.append(_line("Địa điểm: ", plan.venue))
    return frame.paper(
        "CHƯƠNG TRÌNH",
        (f"{plan.title},", f"nhiệm kỳ {plan.term}"),
        (*blocks, Table(_COLUMNS, tuple(_rows(lines, sittings)))),
        (frame.signature(CongressBody.PRESIDIUM),),
        key=PROGRAMME,
        symbol="CTr",
        title=f"Chương trình {plan.title}",
    )


def _line(lead: str, words: str) -> Paragraph:
    return Paragraph((Run(lead, italic=True), Run(words)), "center", leads=True)


def _days(held_on: Sequence[date]) -> str:
    """Return "02 ngày, 13 và 14 tháng 8 năm 2025", or the one day."""
    days = sorted(set(held_on))
    last = days[-1]
    if len(days) == 1:
        return full_date(last)
    if len({(day.year, day.month) for day in days}) == 1:
        earlier = ", ".join(f"{day.day:02d}" for day in days[:-1])
        return f"{padded_count(len(days))} ngày, {earlier} và {full_date(last).removeprefix('ngày ')}"
    return f"{padded_count(len(days))} ngày, {', '.join(map(short_date, days[:-1]))} và {short_date(last)}"


def _rows(lines: Sequence[TimelineRow], sittings: Sequence[SittingView]) -> Iterator[TableRow]:
    number = 0
    for sitting in sittings:
        here = [line for line in lines if line.row.sitting_id == sitting.sitting_id]
        if not here:
            continue
        number += 1
        when = f"{_part_of_day(here)}ngày {short_date(sitting.held_on)}"
        yield TableRow((f"{roman(number)}. PHIÊN {label(sitting.kind).upper()} ({when})",), group=True)
        for line in here:
            yield TableRow((_hours(line), _what(line), line.row.presenter))


def _part_of_day(lines: Sequence[TimelineRow]) -> str:
    """Return the part of the day that the whole sitting is planned in; nothing when it goes over noon."""
    hours = [line.row.due_at.hour for line in lines if line.row.due_at]
    if not hours:
        return ""
    if max(hours) < _NOON:
        return "sáng "
    if min(hours) >= _EVENING:
        return "tối "
    return "chiều " if min(hours) >= _NOON else ""


def _hours(line: TimelineRow) -> str:
    """Return the planned hours: `13.00 - 13.30`, the beginning alone where no end is planned."""
    due = line.row.due_at
    if due is None:
        return ""
    until = line.planned_until
    return f"{due.hour}.{due.minute:02d}" + (f" - {_clock(until)}" if until else "")


def _clock(moment: datetime) -> str:
    there = local(moment)
    return f"{there.hour}.{there.minute:02d}"


def _what(line: TimelineRow) -> Cell:
    if not line.row.vote_groups:
        return line.row.title
    return (Run(f"{line.row.title} "), Run("(biểu quyết)", italic=True))
