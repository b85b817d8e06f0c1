"""What should be ready before an item of the running order begins: it advises, and never holds anything up."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection

from congress_desktop.domain.agenda import AgendaState, Need
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.ids import SittingId
from congress_desktop.domain.speeches import SpeechState
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.services.agenda import agenda_rows
from congress_desktop.services.appointments import appointments_view
from congress_desktop.services.attendance import presence_view
from congress_desktop.services.bodies import body_rows
from congress_desktop.services.congresses import sitting_view
from congress_desktop.services.credentials import CREDENTIALS
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import matter_rows
from congress_desktop.services.paper_frame import number_of
from congress_desktop.services.speeches import speech_rows
from congress_desktop.services.views import AgendaRow, MatterRow
from congress_desktop.texts.forms import grouped, padded_count, share
from congress_desktop.texts.labels import label

PROGRAMME = "programme"
"""The name under which the programme takes its number in the congress's one series."""


class Settled(StrEnum):
    """Where a check is settled: on which screen, or by ticking it off on the spot."""

    CHECK_IN = "check_in"
    VOTES = "votes"
    APPOINTMENTS = "appointments"
    PROGRAMME = "programme"
    PAPERS = "papers"
    HERE = "here"


@dataclass(frozen=True)
class ReadyCheck:
    """One line of the checklist; `what` is the thing to be ticked off by hand, empty for what is looked up."""

    ready: bool
    sentence: str
    detail: str
    settled: Settled
    what: str = ""


@dataclass(frozen=True)
class Readiness:
    """The next item of a sitting with its checklist; no item and no checks when none is left."""

    item: AgendaRow | None
    checks: tuple[ReadyCheck, ...]

    @property
    def open_count(self) -> int:
        """How many checks are not settled yet."""
        return sum(1 for check in self.checks if not check.ready)


def readiness(desk: Desk, sitting_id: SittingId) -> Readiness:
    """Return what the next item of this sitting still waits for; items passed over are no longer next."""
    with desk.read() as connection:
        rows = [row for row in agenda_rows(connection) if row.sitting_id == sitting_id]
        item = next_item(rows)
        return Readiness(item, tuple(_checks(connection, item)) if item else ())


def next_item(rows: list[AgendaRow] | tuple[AgendaRow, ...]) -> AgendaRow | None:
    """Return the item that comes next in a sitting: the first still due after the last one that began."""
    begun = max((place for place, row in enumerate(rows) if row.state is not AgendaState.DUE), default=-1)
    later = next((row for row in rows[begun + 1 :] if row.state is AgendaState.DUE), None)
    return later or next((row for row in rows if row.state is AgendaState.DUE), None)


def _checks(connection: Connection, item: AgendaRow) -> Iterator[ReadyCheck]:
    for need in Need:
        if need in _needs(connection, item):
            yield from _LOOK_UP[need](connection, item)
    matters = matter_rows(connection)
    if item.vote_groups:
        yield _matters(item, matters)
    for what in item.to_prepare:
        done = what in item.prepared
        yield ReadyCheck(done, what, "đã xong" if done else "chưa xong", Settled.HERE, what)
    for state, words in (
        (MatterState.OPEN, "Còn biểu quyết đang mở"),
        (MatterState.COUNTED, "Còn kết quả chờ công bố"),
    ):
        waiting = [row.title for row in matters if row.state is state]
        if waiting:
            more = f" và {len(waiting) - 1} nội dung khác" if len(waiting) > 1 else ""
            yield ReadyCheck(False, words, f"{waiting[0]}{more}", Settled.VOTES)


def _needs(connection: Connection, item: AgendaRow) -> set[Need]:
    """Return what an item needs: as planned, and a quorum for whatever opens a sitting or puts matters to the vote."""
    begins = sitting_view(connection, item.sitting_id).opened_at is None
    return {*item.needs, *([Need.QUORUM] if begins or item.vote_groups else [])}


def _quorum(connection: Connection, item: AgendaRow) -> Iterator[ReadyCheck]:
    presence = presence_view(connection, item.sitting_id)
    needed = f"cần {share(presence.needed, presence.summoned)}"
    yield ReadyCheck(
        presence.quorate,
        "Đủ số đại biểu" if presence.quorate else "Chưa đủ số đại biểu",
        f"có mặt {share(presence.present, presence.summoned)}; {needed}",
        Settled.CHECK_IN,
    )
    branches = f"{grouped(presence.branches_present)}/{grouped(presence.branches_of)}"
    yield ReadyCheck(
        presence.branches_quorate,
        "Đủ tổ chức đảng có đại biểu" if presence.branches_quorate else "Chưa đủ tổ chức đảng có đại biểu",
        f"{branches} chi, đảng bộ; cần {grouped(presence.branches_needed)}/{grouped(presence.branches_of)}",
        Settled.CHECK_IN,
    )


def _bodies(connection: Connection, _item: AgendaRow) -> Iterator[ReadyCheck]:
    formed = {row.body for row in body_rows(connection)}
    wanted = (CongressBody.PRESIDIUM, CongressBody.SECRETARIAT, CongressBody.CREDENTIALS_COMMITTEE)
    missing = [label(body) for body in wanted if body not in formed]
    yield ReadyCheck(
        not missing,
        "Các cơ quan của Đại hội đã lập" if not missing else "Chưa lập đủ các cơ quan của Đại hội",
        f"đã lập {len(wanted) - len(missing)}/{len(wanted)}" + (f"; còn {', '.join(missing)}" if missing else ""),
        Settled.VOTES,
    )


def _numbered(paper: str, name: str) -> Callable[[Connection, AgendaRow], Iterator[ReadyCheck]]:
    """Return the look-up of a paper: it is ready once it took its number."""

    def look_up(connection: Connection, _item: AgendaRow) -> Iterator[ReadyCheck]:
        number = number_of(connection, paper)
        if number:
            yield ReadyCheck(True, f"{name} đã lấy số", f"số {number:02d}", Settled.PAPERS)
        else:
            yield ReadyCheck(False, f"{name} còn là bản nháp", "làm chính thức rồi in ở Văn bản", Settled.PAPERS)

    return look_up


def _speakers(connection: Connection, _item: AgendaRow) -> Iterator[ReadyCheck]:
    rows = speech_rows(connection)
    waiting = sum(1 for row in rows if row.state is SpeechState.REGISTERED)
    ready = "Đã có đại biểu đăng ký tham luận" if waiting else "Chưa có đại biểu chờ tham luận"
    with_text = sum(1 for row in rows if row.registration.text_received)
    yield ReadyCheck(
        waiting > 0,
        ready,
        f"chờ trình bày {waiting}/{len(rows)} đăng ký; đã nộp bài {with_text}/{len(rows)}",
        Settled.PROGRAMME,
    )


def _decisions(connection: Connection, _item: AgendaRow) -> Iterator[ReadyCheck]:
    view = appointments_view(connection)
    failing = [label(check.kind) for check in view.checks if not check.passed]
    if not view.decisions:
        yield ReadyCheck(False, "Chưa ghi quyết định chỉ định nào", "ghi ở màn hình Chỉ định", Settled.APPOINTMENTS)
    elif failing:
        yield ReadyCheck(False, "Danh sách chỉ định còn chỗ chưa khớp", "; ".join(failing), Settled.APPOINTMENTS)
    else:
        count = f"{padded_count(len(view.decisions))} quyết định, {len(view.checks)}/{len(view.checks)} mục khớp"
        yield ReadyCheck(True, "Quyết định chỉ định đã ghi và khớp", count, Settled.APPOINTMENTS)


def _matters(item: AgendaRow, matters: tuple[MatterRow, ...]) -> ReadyCheck:
    """Tell whether the matters that this item puts to the vote are written down."""
    mine = [row for row in matters if row.group in item.vote_groups]
    waiting = [row for row in mine if row.state is MatterState.DRAFT]
    groups = ", ".join(label(group) for group in item.vote_groups)
    if not mine:
        return ReadyCheck(False, "Chưa soạn nội dung biểu quyết", groups, Settled.VOTES)
    counted = len(mine) - len(waiting)
    words = f"{len(waiting)} nội dung chờ biểu quyết" if waiting else "đã biểu quyết xong"
    return ReadyCheck(True, "Nội dung biểu quyết đã soạn", f"{words}; đã mở {counted}/{len(mine)}", Settled.VOTES)


_UNFINISHED = {MatterState.OPEN: "Còn biểu quyết đang mở", MatterState.COUNTED: "Còn kết quả chờ công bố"}

_LOOK_UP: dict[Need, Callable[[Connection, AgendaRow], Iterator[ReadyCheck]]] = {
    Need.QUORUM: _quorum,
    Need.BODIES: _bodies,
    Need.PROGRAMME: _numbered(PROGRAMME, "Chương trình"),
    Need.CREDENTIALS: _numbered(CREDENTIALS, "Báo cáo thẩm tra"),
    Need.SPEAKERS: _speakers,
    Need.DECISIONS: _decisions,
}
