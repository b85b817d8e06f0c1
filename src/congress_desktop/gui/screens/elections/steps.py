"""The nine steps of a round as the strip shows them: which are done, which is open, what a later one waits for."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from congress_desktop.domain.election_rounds import ResultState, RoundState
from congress_desktop.domain.elections import ElectionState
from congress_desktop.gui.widgets.steps import StepState, StepWords
from congress_desktop.services.ballot_pass import PassCounts
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.labels import label


class Step(IntEnum):
    """The steps of a round, numbered as on the strip."""

    LIST = 1
    PRINT = 2
    ISSUE = 3
    COLLECT = 4
    FIRST = 5
    SECOND = 6
    COMPARE = 7
    RESULT = 8
    MINUTES = 9


STEP_NAMES = {
    Step.LIST: "Danh sách",
    Step.PRINT: "Phiếu in",
    Step.ISSUE: "Phát ra",
    Step.COLLECT: "Thu về",
    Step.FIRST: "Nhập lần 1",
    Step.SECOND: "Nhập lần 2",
    Step.COMPARE: "Đối chiếu",
    Step.RESULT: "Kết quả",
    Step.MINUTES: "Biên bản",
}


@dataclass(frozen=True)
class _Told:
    """A step's state with the words for it."""

    state: StepState
    note: str = ""
    missing: str = ""


def _done(note: str) -> _Told:
    return _Told(StepState.DONE, note)


def _open(note: str = "") -> _Told:
    return _Told(StepState.OPEN, note)


def _waiting(note: str, missing: str) -> _Told:
    return _Told(StepState.WAITING, note, missing)


def steps_of(election: ElectionRow, row: RoundRow | None, entry: PassCounts) -> tuple[StepWords, ...]:
    """Return the nine steps of a round; None is an election whose list is still open."""
    told = {
        Step.LIST: _list(election, row),
        Step.PRINT: _print(row),
        Step.ISSUE: _issue(row),
        Step.COLLECT: _collect(row),
        Step.FIRST: _pass(row, entry.first),
        Step.SECOND: _pass(row, entry.second),
        Step.COMPARE: _compare(row, entry),
        Step.RESULT: _result(row, entry),
        Step.MINUTES: _minutes(election, row),
    }
    return tuple(StepWords(STEP_NAMES[step], each.state, each.note, each.missing) for step, each in told.items())


def work_at(steps: Sequence[StepWords]) -> Step:
    """Return the step at which work stands: the first one open, else the last one done."""
    opened = next((Step(place) for place, each in enumerate(steps, 1) if each.state is StepState.OPEN), None)
    return opened or Step.MINUTES


def _list(election: ElectionRow, row: RoundRow | None) -> _Told:
    if row is None or election.state is ElectionState.PREPARING:
        return _open(f"{grouped(len(election.standing))} người")
    return _done(f"{grouped(len(row.nominees))} người")


def _print(row: RoundRow | None) -> _Told:
    if row is None:
        return _waiting("chờ chốt", "Phiếu chỉ in được từ danh sách đã chốt: chốt danh sách trước.")
    if row.state is RoundState.LISTED:
        return _open("chưa in")
    return _done(f"{grouped(row.printed)} tờ")


def _issue(row: RoundRow | None) -> _Told:
    if row is None or row.state is RoundState.LISTED:
        return _waiting("chờ in phiếu", "Chưa phát được: ghi số phiếu đã in trước.")
    return _open("chưa phát") if row.issued is None else _done(grouped(row.issued))


def _collect(row: RoundRow | None) -> _Told:
    if row is None or row.issued is None:
        return _waiting("chờ phát", "Chưa thu được: ghi số phiếu đã phát ra trước.")
    return _open("chưa thu") if row.collected is None else _done(f"{grouped(row.collected)}/{grouped(row.issued)}")


def _pass(row: RoundRow | None, read: int) -> _Told:
    if row is None or row.collected is None:
        return _waiting("chờ thu về", "Chưa nhập được: ghi số phiếu thu về trước.")
    note = f"{grouped(read)}/{grouped(row.collected)}"
    return _done(note) if read >= row.collected else _open(note)


def _unread(row: RoundRow, entry: PassCounts) -> int:
    return 2 * (row.collected or 0) - entry.first - entry.second


def _compare(row: RoundRow | None, entry: PassCounts) -> _Told:
    if row is None or row.collected is None:
        return _waiting("chờ nhập", "Chưa đối chiếu được: phiếu phải được nhập hai lần trước.")
    if entry.differing:
        return _open(f"{grouped(entry.differing)} phiếu khác")
    if unread := _unread(row, entry):
        left = f"Chưa đối chiếu xong: còn {grouped(unread)} lượt phiếu chưa nhập, tính cả hai lần."
        return _waiting(f"còn {grouped(unread)}", left)
    return _done("khớp")


def _result(row: RoundRow | None, entry: PassCounts) -> _Told:
    if row is None or row.collected is None:
        return _waiting("chờ nhập", "Chưa có kết quả: phiếu phải được nhập hai lần và đối chiếu trước.")
    if row.result_state is ResultState.RELEASED:
        return _done("đã công bố")
    if unread := _unread(row, entry):
        return _waiting("chờ nhập", f"Chưa có kết quả: còn {grouped(unread)} lượt phiếu chưa nhập, tính cả hai lần.")
    if entry.differing:
        return _waiting(
            "chờ đối chiếu", f"Chưa có kết quả: còn {grouped(entry.differing)} phiếu hai lần nhập khác nhau."
        )
    return _open("đã xác nhận" if row.result_state is ResultState.CONFIRMED else "nháp")


def _minutes(election: ElectionRow, row: RoundRow | None) -> _Told:
    if row is None or row.result_state is not ResultState.RELEASED:
        return _waiting("chờ công bố", "Biên bản lập từ kết quả đã công bố: công bố kết quả trước.")
    if election.state is ElectionState.ENDED or election.rounds[-1].round_id != row.round_id:
        return _done("xong")
    return _open()


def round_state_words(election: ElectionRow, row: RoundRow | None) -> tuple[str, str]:
    """Return the state of a round as a pill shows it: the theme's state, and the words."""
    if row is None:
        return "draft", label(election.state)
    if row.result_state is ResultState.RELEASED:
        return "ok", label(row.result_state)
    if row.result_state is ResultState.CONFIRMED:
        return "warn", label(row.result_state)
    return ("draft", label(row.result_state)) if row.collected is not None else ("info", label(row.state))
