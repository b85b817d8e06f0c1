"""Builders of small congresses: they fill what a test does not care about."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.congresses import CongressPlan, SittingKind
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.ids import MatterId, SittingId
from congress_desktop.domain.open_votes import Count, MatterGroup
from congress_desktop.services import appointments, check_in, congresses, open_votes, roll_import
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk
from congress_desktop.services.sheets import RawCell, RawRoll, RawRow, RollColumn, column_letters
from congress_desktop.services.views import DelegateRow
from congress_desktop.storage.store import Store
from congress_desktop.system import folders
from congress_desktop.texts.forms import VIETNAM

SITTING = SittingId("preparatory-1")
OFFICIAL = SittingId("official-1")
CARD_KEY = "0123456789abcdef0123456789abcdef"


class TestClock:
    """A clock that stands still until it is told to move."""

    __test__ = False

    def __init__(self) -> None:
        self.now = datetime(2025, 8, 13, 7, 0, tzinfo=VIETNAM)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, *, minutes: float = 0, seconds: float = 0) -> None:
        self.now += timedelta(minutes=minutes, seconds=seconds)


class Ids:
    """Ids in a row."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self) -> str:
        self._last += 1
        return f"id-{self._last:06d}"


def a_plan(**changes: object) -> CongressPlan:
    fields: dict[str, object] = {
        "title": "Đại hội đại biểu Đảng bộ phường Thử Nghiệm lần thứ I",
        "organization": "Đảng bộ thành phố Mẫu",
        "host": "Đảng bộ phường Thử Nghiệm",
        "term": "2025 - 2030",
        "venue": "Hội trường phường",
        "locality": "Thử Nghiệm",
        "sittings": congresses.planned_sittings(
            [(SittingKind.PREPARATORY, date(2025, 8, 13)), (SittingKind.OFFICIAL, date(2025, 8, 14))]
        ),
        "summoned_count": 5,
        "member_count": 120,
        "branch_count": 2,
        "executive_count": 3,
        "standing_count": 2,
        "inspection_count": 1,
    }
    return CongressPlan(**{**fields, **changes})  # type: ignore[arg-type]


def a_desk(path: Path | None = None, clock: TestClock | None = None) -> Desk:
    """Return a desk on an empty store, in memory unless a path is given."""
    store = Store.in_memory() if path is None else Store.create(path)
    return Desk(store, clock or TestClock(), Ids(), "Lan")


def a_congress(path: Path | None = None, clock: TestClock | None = None, **plan: object) -> Desk:
    """Return a desk on a congress that has been set up and holds nobody yet."""
    desk = a_desk(path, clock)
    congresses.found_congress(
        desk, a_plan(**plan), folders.rule_set_text(), folders.layout_text(), new_key=lambda: CARD_KEY
    )
    return desk


def a_row(number: int, name: str, section: str = "CHI BỘ MỘT", **cells: object) -> RawRow:
    """Return a raw row as the reader gives it; cells by the column's name."""
    letters = {column: column_letters(place + 1) for place, column in enumerate(RollColumn)}
    values: dict[str, object] = {
        "ordinal": number,
        "full_name": name,
        "birth_male": f"{number % 28 + 1:02d}/4/1968",
        **cells,
    }
    return RawRow(
        number,
        section,
        {
            RollColumn(column): RawCell(f"{letters[RollColumn(column)]}{number}", value)  # type: ignore[arg-type]
            for column, value in values.items()
        },
    )


def a_raw_roll(rows: Sequence[RawRow]) -> RawRoll:
    return RawRoll("danh-sach.xlsx", "Danh sách", (1, 1), tuple(rows))


NAMES = ("Nguyễn Văn An", "Trần Thị Bình", "Lê Đức Cường", "Phạm Thị Dung", "Đỗ Văn Đạt")


def a_roll(desk: Desk, names: Sequence[str] = NAMES) -> Desk:
    """Import these names, in two branches, cards from 1."""
    rows = [a_row(number, name, "CHI BỘ MỘT" if number % 2 else "CHI BỘ HAI") for number, name in enumerate(names, 1)]
    roll_import.apply_import(desk, roll_import.preview(desk, a_raw_roll(rows)))
    return desk


def a_small_congress(
    path: Path | None = None, clock: TestClock | None = None, present: int = 0, **plan: object
) -> Desk:
    """Return a congress of five delegates, the first so many of them present at the first sitting."""
    desk = a_roll(a_congress(path, clock, **plan))
    for number in range(1, present + 1):
        check_in.check_in(desk, SITTING, str(number))
    return desk


def an_appointed(desk: Desk, *people: tuple[str, Post], number: str = "01-QĐ/TU", day: int = 8) -> None:
    """Record a decision of a day in August that names these people to the executive committee."""
    named = tuple(appointments.AppointedPerson(name, Body.EXECUTIVE_COMMITTEE, post) for name, post in people)
    on = date(2025, 8, day)
    draft = appointments.DecisionDraft(number, on, "Ban Thường vụ", "Người ký", "Chỉ định", on, named)
    appointments.record_decision(desk, draft)


def a_matter(desk: Desk, title: str = "Chương trình làm việc", group: MatterGroup = MatterGroup.PROCEDURE) -> MatterId:
    open_votes.add_matters(desk, [open_votes.MatterDraft(title, group)])
    return open_votes.matters(desk)[-1].matter_id


def a_counted_matter(
    desk: Desk, in_favour: int, title: str = "Chương trình làm việc", sitting_id: SittingId = SITTING
) -> MatterId:
    """Return a matter on which so many were in favour and the rest of those present against."""
    matter_id = a_matter(desk, title)
    open_votes.open_vote(desk, sitting_id, matter_id)
    present = next(row.present for row in open_votes.matters(desk) if row.matter_id == matter_id) or 0
    open_votes.record_count(desk, matter_id, Count(in_favour, present - in_favour, 0), VoteBase.PRESENT)
    return matter_id


def a_released_matter(desk: Desk, in_favour: int, title: str = "Chương trình làm việc") -> MatterId:
    """Return a counted matter whose result Hoa agreed to release."""
    matter_id = a_counted_matter(desk, in_favour, title)
    open_votes.release(desk, [matter_id], "Hoa")
    return matter_id


def delegate_of(desk: Desk, card_number: int) -> DelegateRow:
    """Return the delegate with this card, as at the first sitting."""
    return next(row for row in delegates(desk, SITTING) if row.card_number == card_number)


def moves(desk: Desk, card_number: int, movement: Movement, reason: str = "") -> check_in.Verdict:
    return check_in.move(desk, SITTING, delegate_of(desk, card_number).delegate_id, movement, reason)
