"""Importing a roll: every row is compared with who is there already, shown, and then written in one act."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Connection

from congress_desktop.domain.acts import RollEntry, RollImported
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import MOST_PEOPLE
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, DelegateId, PersonId
from congress_desktop.domain.people import DelegateFacts
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.services.attendance import delegate_rows
from congress_desktop.services.bulk import many_rows
from congress_desktop.services.congresses import congress_view
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.roll_reading import Problem, ReadRow, branch_names, read_row
from congress_desktop.services.sheets import RawRoll, RollColumn, RowRemark
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import local
from congress_desktop.texts.messages import cell_text

T = TypeVar("T")


class RowState(StrEnum):
    """How a row is shown: what would happen to it, or what stands against it."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class PreviewRow:
    """One row before it is saved; `before` is who it was recognised as, None for somebody new.

    `candidates` are those whom it may mean when several could be meant: a person chooses, nobody guesses.
    """

    row_number: int
    state: RowState
    facts: DelegateFacts
    problems: tuple[Problem, ...]
    card_number: int
    before: DelegateRow | None
    candidates: tuple[DelegateRow, ...] = ()

    @property
    def changes_something(self) -> bool:
        """Whether saving the row would write anything."""
        return self.before is None or self.before.facts != self.facts


@dataclass(frozen=True)
class PreviewCounts:
    """Rows by state; rows set aside are counted apart and nowhere else."""

    new: int
    changed: int
    same: int
    warning: int
    error: int
    set_aside: int
    written: int


Known = tuple[DelegateId, PersonId, int, DelegateFacts]
"""What a row is compared with: who somebody on the roll is. Who came meanwhile changes nothing."""


@dataclass(frozen=True)
class ImportPreview:
    """A workbook's rows beside the roll as it is; nothing is saved yet.

    `chosen` says by row number who a row means where several could be meant; None for somebody new. `today` and
    `known` are all else that the rows were judged by.
    """

    raw: RawRoll
    rows: tuple[PreviewRow, ...]
    today: date
    known: tuple[Known, ...]
    chosen: Mapping[int, DelegateId | None] = field(default_factory=dict)

    def counts(self, set_aside: frozenset[int] = frozenset()) -> PreviewCounts:
        """Count the rows, with these row numbers set aside."""
        kept = [row for row in self.rows if row.row_number not in set_aside]
        states = Counter(row.state for row in kept)
        written = sum(1 for row in kept if row.changes_something and row.state is not RowState.ERROR)
        return PreviewCounts(
            new=states[RowState.NEW],
            changed=states[RowState.CHANGED],
            same=states[RowState.SAME],
            warning=states[RowState.WARNING],
            error=states[RowState.ERROR],
            set_aside=len(self.rows) - len(kept),
            written=written,
        )

    def remarks(self) -> tuple[RowRemark, ...]:
        """Return what the "Lỗi" column says of each row that has problems."""
        return tuple(RowRemark(row.row_number, _remark(row.problems)) for row in self.rows if row.problems)


def _remark(problems: tuple[Problem, ...]) -> str:
    return "; ".join(f"{each.cell}: {cell_text(each.code, **each.facts)} ({each.code})" for each in problems)


def preview(desk: Desk, raw: RawRoll, chosen: Mapping[int, DelegateId | None] | None = None) -> ImportPreview:
    """Return every row of a workbook as new, changed, same, warning or error. Saves nothing.

    `chosen` says who a row means where several could be meant, by row number; None for somebody new.
    """
    with many_rows():
        with desk.read() as connection:
            there = _there(connection)
        return _judge(there, raw, local(desk.clock()).date(), chosen or {})


def apply_import(
    desk: Desk, shown: ImportPreview, set_aside: frozenset[int] = frozenset(), act_id: ActId | None = None
) -> Done:
    """Save the rows that were shown, all of them in one act, those set aside left out.

    Raises RuleRefusal ROWS_IN_ERROR while an error is not set aside, ROLL_CHANGED_SINCE_PREVIEW when the roll is
    no longer what the preview was compared with.
    """
    with many_rows(), desk.write() as tx:
        errors = [r for r in shown.rows if r.state is RowState.ERROR and r.row_number not in set_aside]
        if errors:
            raise RuleRefusal(Code.ROWS_IN_ERROR, count=len(errors), cell=errors[0].problems[0].cell)
        there, today = _there(tx.connection), local(tx.at).date()
        if (today, _known(there)) != (shown.today, shown.known):
            judged = _judge(there, shown.raw, today, shown.chosen)
            if list(map(_outcome, judged.rows)) != list(map(_outcome, shown.rows)):
                raise RuleRefusal(Code.ROLL_CHANGED_SINCE_PREVIEW)
        kept = [row for row in shown.rows if row.row_number not in set_aside and row.changes_something]
        entries = tuple(_entry(row, desk.new_id) for row in kept)
        tx.record(RollImported(shown.raw.workbook_name, entries), act_id)
    return tx.done()


def _entry(row: PreviewRow, new_id: Callable[[], str]) -> RollEntry:
    if row.before is None:
        return RollEntry(DelegateId(new_id()), PersonId(new_id()), row.card_number, row.facts)
    known = row.before
    return RollEntry(known.delegate_id, known.person_id, known.card_number, row.facts, known.facts)


def _there(connection: Connection) -> list[DelegateRow]:
    return delegate_rows(connection, congress_view(connection).current_sitting_id)


def _known(there: Iterable[DelegateRow]) -> tuple[Known, ...]:
    return tuple((each.delegate_id, each.person_id, each.card_number, each.facts) for each in there)


def _outcome(row: PreviewRow) -> tuple[object, ...]:
    """Return what saving a row depends on."""
    before = () if row.before is None else _known([row.before])
    return (row.row_number, row.state, row.facts, row.problems, row.card_number, before, _known(row.candidates))


def _judge(
    there: list[DelegateRow], raw: RawRoll, today: date, chosen: Mapping[int, DelegateId | None]
) -> ImportPreview:
    names = branch_names(raw.rows)
    read = [read_row(row, names[row.section], today) for row in raw.rows]
    sections = {row.row_number: row.section for row in raw.rows}
    matches, candidates = _recognise(read, there, chosen)
    read = _with_problems(
        read,
        _shared_seats(read),
        _ordinals_twice(read, sections),
        _people_twice(read),
        _asked(read, candidates),
        _cards_of_others(read, matches, there),
    )
    numbers = _card_numbers(read, matches, {each.card_number for each in there})
    rows = tuple(
        _preview_row(row, matches.get(row.row_number), numbers[row.row_number], candidates.get(row.row_number, ()))
        for row in read
    )
    return ImportPreview(raw, rows, today, _known(there), chosen)


def _recognise(
    read: list[ReadRow], there: list[DelegateRow], chosen: Mapping[int, DelegateId | None]
) -> tuple[dict[int, DelegateRow], dict[int, tuple[DelegateRow, ...]]]:
    """Return who each row is already, and for the rows that could mean several whom they could mean."""
    by_id = {each.delegate_id: each for each in there}
    told = {row: by_id[who] for row, who in chosen.items() if who in by_id}
    rest = [row for row in read if row.row_number not in chosen]
    taken = {each.delegate_id for each in told.values()}
    matches = told | _match(rest, [each for each in there if each.delegate_id not in taken])
    taken = {each.delegate_id for each in matches.values()}
    alike: dict[str, list[DelegateRow]] = defaultdict(list)
    for each in there:
        if each.delegate_id not in taken:
            alike[_name(each.facts)].append(each)
    candidates = {
        row.row_number: tuple(each for each in alike[_name(row.facts)] if _may_be(row.facts, each.facts))
        for row in rest
        if row.row_number not in matches and row.facts.full_name and _name(row.facts) in alike
    }
    return matches, {row: found for row, found in candidates.items() if found}


def _may_be(one: DelegateFacts, other: DelegateFacts) -> bool:
    """Tell whether two of one name may be one person: the same unit or the same birth, and no births that differ."""
    if one.birth and other.birth:
        return one.birth == other.birth
    return one.branch.casefold() == other.branch.casefold()


def _asked(read: list[ReadRow], candidates: Mapping[int, tuple[DelegateRow, ...]]) -> dict[int, Problem]:
    return {
        row.row_number: Problem(
            row.cells.get(RollColumn.FULL_NAME) or row.cells.get(RollColumn.GIVEN_NAME, ""),
            Code.SEVERAL_MATCH,
            {"matched": len(candidates[row.row_number])},
        )
        for row in read
        if row.row_number in candidates
    }


def _cards_of_others(
    read: list[ReadRow], matches: dict[int, DelegateRow], there: list[DelegateRow]
) -> dict[int, Problem]:
    """Note the rows whose sheet gives them a card number that somebody else on the roll has."""
    holders = {each.card_number: each.delegate_id for each in there}
    problems = {}
    for row in read:
        cell = row.cells.get(RollColumn.CARD_NUMBER)
        holder = holders.get(row.card_number or 0)
        known = matches.get(row.row_number)
        if cell and holder is not None and (known is None or known.delegate_id != holder):
            problems[row.row_number] = Problem(cell, Code.CARD_NUMBER_TAKEN, {"text": str(row.card_number)})
    return problems


def _preview_row(
    row: ReadRow, before: DelegateRow | None, card_number: int, candidates: tuple[DelegateRow, ...]
) -> PreviewRow:
    if any(not each.code.is_warning for each in row.problems):
        state = RowState.ERROR
    elif before is not None and before.facts == row.facts:
        state = RowState.SAME
    elif row.problems:
        state = RowState.WARNING
    else:
        state = RowState.NEW if before is None else RowState.CHANGED
    return PreviewRow(row.row_number, state, row.facts, row.problems, card_number, before, candidates)


def _with_problems(read: list[ReadRow], *found: dict[int, Problem]) -> list[ReadRow]:
    more: dict[int, tuple[Problem, ...]] = defaultdict(tuple)
    for problems in found:
        for row_number, problem in problems.items():
            more[row_number] += (problem,)
    return [
        replace(row, problems=row.problems + more[row.row_number]) if row.row_number in more else row for row in read
    ]


def _gathered(read: Iterable[ReadRow], key: Callable[[ReadRow], Hashable | None]) -> list[list[ReadRow]]:
    """Return the groups of two or more rows that share a key; None shares with nobody."""
    groups: dict[Hashable, list[ReadRow]] = defaultdict(list)
    for row in read:
        if (value := key(row)) is not None:
            groups[value].append(row)
    return [group for group in groups.values() if len(group) > 1]


def _shared_seats(read: list[ReadRow]) -> dict[int, Problem]:
    """Both rows of a shared seat are warned: nobody knows which is wrong."""
    problems = {}
    for group in _gathered(read, lambda row: row.facts.seat or None):
        for row, other in zip(group, [*group[1:], group[0]], strict=True):
            facts = {"seat": row.facts.seat, "row": other.row_number}
            problems[row.row_number] = Problem(row.cells.get(RollColumn.SEAT, ""), Code.SEAT_SHARED, facts)
    return problems


def _ordinals_twice(read: list[ReadRow], sections: dict[int, str]) -> dict[int, Problem]:
    """Warn of the later row of a repeated number; numbers that restart with each section are no repetition."""
    firsts: dict[str, int | None] = {}
    for row in read:
        firsts.setdefault(sections[row.row_number], row.ordinal)
    restarts = list(firsts.values()).count(1) > 1
    problems = {}
    groups = _gathered(
        (row for row in read if row.ordinal is not None),
        lambda row: (row.ordinal, sections[row.row_number] if restarts else ""),
    )
    for group in groups:
        for row in group[1:]:
            cell = row.cells.get(RollColumn.ORDINAL) or row.cells.get(RollColumn.CARD_NUMBER, "")
            facts: dict[str, object] = {"ordinal": row.ordinal, "row": group[0].row_number}
            problems[row.row_number] = Problem(cell, Code.ORDINAL_TWICE, facts)
    return problems


def _people_twice(read: list[ReadRow]) -> dict[int, Problem]:
    """Note the later of two rows with the same name, birth date and branch as an error."""
    problems = {}
    for group in _gathered((row for row in read if row.facts.full_name), lambda row: _whole(row.facts)):
        for row in group[1:]:
            cell = row.cells.get(RollColumn.FULL_NAME) or row.cells.get(RollColumn.GIVEN_NAME, "")
            problems[row.row_number] = Problem(cell, Code.SAME_PERSON_TWICE, {"row": group[0].row_number})
    return problems


def _name(facts: DelegateFacts) -> str:
    return tidy(facts.full_name).casefold()


def _whole(facts: DelegateFacts) -> Hashable:
    return (_name(facts), facts.birth, facts.branch.casefold())


_WAYS: tuple[Callable[[DelegateFacts], Hashable | None], ...] = (
    _whole,
    lambda facts: (_name(facts), facts.birth) if facts.birth else None,
    lambda facts: (_name(facts), facts.branch.casefold()),
    lambda facts: (
        (facts.birth, facts.branch.casefold(), facts.probationary_on) if facts.birth and facts.probationary_on else None
    ),
)
"""Ways to recognise somebody, surest first; the last one finds a person whose name was put right.

A name alone is no way: two people may share one.
"""


def _match(read: list[ReadRow], there: list[DelegateRow]) -> dict[int, DelegateRow]:
    """Return who each row is already; a way counts only where it points at one row and one delegate."""
    matches = _by_card(read, there)
    known = {each.delegate_id for each in matches.values()}
    rows = [row for row in read if row.row_number not in matches]
    delegates = [each for each in there if each.delegate_id not in known]
    for way in _WAYS:
        by_row = _unique((way(row.facts), row) for row in rows if row.facts.full_name)
        by_delegate = _unique((way(each.facts), each) for each in delegates)
        for key in by_row.keys() & by_delegate.keys():
            matches[by_row[key].row_number] = by_delegate[key]
        taken = {each.delegate_id for each in matches.values()}
        rows = [row for row in rows if row.row_number not in matches]
        delegates = [each for each in delegates if each.delegate_id not in taken]
    return matches


def _by_card(read: list[ReadRow], there: list[DelegateRow]) -> dict[int, DelegateRow]:
    """Return who the rows are whose card number, in a column of its own, is that of somebody alike.

    Alike is who has the same name or the same birth: a number that was typed wrongly must not rename a stranger.
    """
    holders = {each.card_number: each for each in there}
    numbered = _unique((row.card_number, row) for row in read)
    found = {}
    for row in numbered.values():
        holder = holders.get(row.card_number or 0)
        if holder is not None and (
            _name(holder.facts) == _name(row.facts)
            or (row.facts.birth is not None and holder.facts.birth == row.facts.birth)
        ):
            found[row.row_number] = holder
    return found


def _unique(pairs: Iterable[tuple[Hashable | None, T]]) -> dict[Hashable, T]:
    gathered: dict[Hashable, list[T]] = defaultdict(list)
    for key, value in pairs:
        if key is not None:
            gathered[key].append(value)
    return {key: values[0] for key, values in gathered.items() if len(values) == 1}


def _card_numbers(read: list[ReadRow], matches: dict[int, DelegateRow], taken: set[int]) -> dict[int, int]:
    """Return each row's card number: the one it has, else its own number in the sheet, else the next free one."""
    taken = set(taken)
    numbers: dict[int, int] = {}
    waiting = []
    for row in read:
        if row.row_number in matches:
            numbers[row.row_number] = matches[row.row_number].card_number
        elif row.ordinal is not None and 1 <= row.ordinal <= MOST_PEOPLE and row.ordinal not in taken:
            numbers[row.row_number] = row.ordinal
            taken.add(row.ordinal)
        else:
            waiting.append(row)
    highest = max(taken, default=0)
    for place, row in enumerate(waiting, 1):
        numbers[row.row_number] = highest + place
    return numbers
