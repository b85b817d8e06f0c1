"""Lines pasted from a list of nominees, understood: who is a delegate, who is new, who cannot be taken and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from congress_desktop.domain.dates import PartialDate, parse_date
from congress_desktop.domain.vietnamese import fold, tidy
from congress_desktop.gui.pasted import unnumbered
from congress_desktop.services.election_views import NomineeRow
from congress_desktop.services.elections import Nomination
from congress_desktop.services.views import DelegateRow

_NUMBER_HEADINGS = frozenset({"tt", "stt", "so tt", "so thu tu"})
_NAME_HEADINGS = frozenset({"ho va ten", "ho ten", "ho, ten", "ten"})


@dataclass(frozen=True)
class PastedNominee:
    """A pasted line, understood; `problem` says why it is left out, empty when it is taken.

    `delegate` is who it is on the roll, None for somebody new. `line` is what was pasted.
    """

    place: int
    line: str
    nomination: Nomination
    delegate: DelegateRow | None
    problem: str = ""


@dataclass(frozen=True)
class _Cells:
    """What stands in a line: a name, a birth date or what was written for one, and the rest."""

    name: str
    birth: PartialDate | None
    position: str
    bad_date: bool


def pasted_nominees(text: str, roll: Sequence[DelegateRow], listed: Sequence[NomineeRow]) -> tuple[PastedNominee, ...]:
    """Return what pasted lines say, line by line; empty lines and headings are passed over."""
    taken = {(fold(each.nominee.full_name), each.nominee.birth) for each in listed}
    found: list[PastedNominee] = []
    for line in text.splitlines():
        cells = _cells(line)
        if cells is None:
            continue
        matches = _on_the_roll(cells, roll)
        delegate = matches[0] if len(matches) == 1 else None
        birth = delegate.facts.birth if delegate else cells.birth
        nomination = Nomination(
            full_name=delegate.facts.full_name if delegate else cells.name,
            person_id=delegate.person_id if delegate else None,
            birth=birth,
            position=cells.position,
        )
        problem = _problem(cells, len(matches), _is_taken(nomination, taken))
        if not problem:
            taken.add((fold(nomination.full_name), birth))
        found.append(PastedNominee(len(found) + 1, line, nomination, delegate, problem))
    return tuple(found)


def _cells(line: str) -> _Cells | None:
    cells = [tidy(cell) for cell in line.split("\t")]
    folded = [fold(cell) for cell in cells]
    if not any(cells) or folded[0] in _NUMBER_HEADINGS or folded[0] in _NAME_HEADINGS:
        return None
    if len(cells) > 1 and cells[0].rstrip(".").isdigit():
        cells = cells[1:]
    name, *rest = cells
    birth, bad_date, words = None, False, []
    for cell in rest:
        if not any(letter.isdigit() for letter in cell) or birth is not None:
            words.append(cell)
            continue
        try:
            birth = parse_date(cell)
        except ValueError:
            bad_date = bad_date or cell == rest[0]
            words.append(cell)
    return _Cells(unnumbered(name), birth, ", ".join(filter(None, words)), bad_date)


def _on_the_roll(cells: _Cells, roll: Sequence[DelegateRow]) -> list[DelegateRow]:
    """Return the delegates of this name, those of this birth alone where one was given and is known."""
    namesakes = [row for row in roll if row.folded == fold(cells.name)]
    return [row for row in namesakes if None in (cells.birth, row.facts.birth) or row.facts.birth == cells.birth]


def _is_taken(nomination: Nomination, taken: set[tuple[str, PartialDate | None]]) -> bool:
    name = fold(nomination.full_name)
    return any(
        name == other and (None in (birth, nomination.birth) or birth == nomination.birth) for other, birth in taken
    )


def _problem(cells: _Cells, matches: int, is_taken: bool) -> str:  # noqa: FBT001 - one of three causes
    if not cells.name:
        return "thiếu họ tên"
    if cells.bad_date:
        return "ngày sinh không đọc được"
    if matches > 1:
        return "nhiều đại biểu trùng tên, ghi thêm ngày sinh"
    return "đã có trong danh sách" if is_taken else ""
