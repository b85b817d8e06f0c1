"""A list before it is saved, of delegates or of guests: its rows beside who is on the list already."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.people import DelegateFacts, GuestFacts
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.services.sheets import RawRoll, RollColumn, RowRemark
from congress_desktop.services.views import DelegateRow, GuestRow, KnownPerson, OfficeFacts
from congress_desktop.texts.messages import cell_text

T = TypeVar("T")
Facts = TypeVar("Facts", DelegateFacts, GuestFacts, OfficeFacts)
Seated = TypeVar("Seated", DelegateFacts, GuestFacts)
Who = TypeVar("Who", DelegateRow, GuestRow, KnownPerson)

NAMES = (RollColumn.FULL_NAME, RollColumn.FAMILY_AND_MIDDLE_NAME, RollColumn.GIVEN_NAME)


class RowState(StrEnum):
    """How a row is shown: what would happen to it, or what stands against it."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True)
class Problem:
    """Something wrong in one cell; `facts` are what its sentence needs."""

    cell: str
    code: Code
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class ReadRow(Generic[Facts]):
    """A row as understood: facts that may be incomplete when there are errors among the problems.

    `ordinal` is the number that the sheet gives the row, `card_number` one from a column of card numbers; `cells` are
    the addresses of all columns that the sheet has.
    """

    row_number: int
    ordinal: int | None
    facts: Facts
    problems: tuple[Problem, ...]
    cells: dict[RollColumn, str]
    card_number: int | None = None

    def address(self, *columns: RollColumn) -> str:
        """Return the address of the first of these columns that the sheet has, "" for none."""
        return next((self.cells[each] for each in columns if each in self.cells), "")


@dataclass(frozen=True)
class PreviewRow(Generic[Facts, Who]):
    """One row before it is saved; `before` is who it was recognised as, None for somebody new.

    `candidates` are those whom it may mean when several could be meant: a person chooses, nobody guesses.
    """

    row_number: int
    state: RowState
    facts: Facts
    problems: tuple[Problem, ...]
    card_number: int
    before: Who | None
    candidates: tuple[Who, ...] = ()

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


Known = tuple[str, str, int, DelegateFacts | GuestFacts | OfficeFacts]
"""What a row is compared with: who somebody on the list is. Who came meanwhile changes nothing."""


@dataclass(frozen=True)
class ImportPreview(Generic[Facts, Who]):
    """A workbook's rows beside the list as it is; nothing is saved yet.

    `judged_by` is all that the rows were judged by besides the workbook. `chosen` says by row number who a row means
    where several could be meant, by the id of the delegate or guest; None for somebody new.
    """

    raw: RawRoll
    rows: tuple[PreviewRow[Facts, Who], ...]
    judged_by: tuple[object, ...]
    chosen: Mapping[int, str | None] = field(default_factory=dict)

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

    def first_error(self, set_aside: frozenset[int]) -> tuple[int, str] | None:
        """Return how many rows are in error, those set aside left out, and the first cell of them; None for none."""
        errors = [row for row in self.rows if row.state is RowState.ERROR and row.row_number not in set_aside]
        return (len(errors), errors[0].problems[0].cell) if errors else None

    def rows_to_save(
        self, set_aside: frozenset[int], judged_again: "Callable[[], ImportPreview[Facts, Who] | None]"
    ) -> list[PreviewRow[Facts, Who]]:
        """Return the rows that saving writes; `judged_again` judges them by what is there now, None when nothing moved.

        Raises RuleRefusal ROWS_IN_ERROR while an error is not set aside, ROLL_CHANGED_SINCE_PREVIEW when the rows would
        now be judged otherwise.
        """
        if errors := self.first_error(set_aside):
            raise RuleRefusal(Code.ROWS_IN_ERROR, count=errors[0], cell=errors[1])
        again = judged_again()
        if again is not None and again.outcomes() != self.outcomes():
            raise RuleRefusal(Code.ROLL_CHANGED_SINCE_PREVIEW)
        return [row for row in self.rows if row.row_number not in set_aside and row.changes_something]

    def outcomes(self) -> tuple[tuple[object, ...], ...]:
        """Return what saving depends on, row by row."""
        return tuple(
            (
                row.row_number,
                row.state,
                row.facts,
                row.problems,
                row.card_number,
                known([row.before]),
                known(row.candidates),
            )
            for row in self.rows
        )


def known(listed: Iterable[DelegateRow | GuestRow | KnownPerson | None]) -> tuple[Known, ...]:
    """Return who these are, without what the day does to them."""
    return tuple((_id_of(each), each.person_id, each.card_number, each.facts) for each in listed if each is not None)


def _remark(problems: tuple[Problem, ...]) -> str:
    return "; ".join(f"{each.cell}: {cell_text(each.code, **each.facts)} ({each.code})" for each in problems)


def preview_row(
    row: ReadRow[Facts], before: Who | None, card_number: int, candidates: tuple[Who, ...]
) -> PreviewRow[Facts, Who]:
    """Return a row as it is shown, with what the list knows already and the sheet has no column for."""
    facts = row.facts if before is None else with_what_is_known(row.facts, before.facts, frozenset(row.cells))
    if any(not each.code.is_warning for each in row.problems):
        state = RowState.ERROR
    elif before is not None and before.facts == facts:
        state = RowState.SAME
    elif row.problems:
        state = RowState.WARNING
    else:
        state = RowState.NEW if before is None else RowState.CHANGED
    return PreviewRow(row.row_number, state, facts, row.problems, card_number, before, candidates)


_SOURCES: Mapping[str, tuple[RollColumn, ...]] = {
    "full_name": NAMES,
    "unit": (RollColumn.BRANCH,),
    "birth": (RollColumn.BIRTH, RollColumn.BIRTH_MALE, RollColumn.BIRTH_FEMALE),
    "gender": (RollColumn.GENDER, RollColumn.BIRTH_MALE, RollColumn.BIRTH_FEMALE),
    "alternate": (RollColumn.STANDING, RollColumn.DELEGATE_CLASS),
}


def with_what_is_known(facts: Facts, before: Any, columns: frozenset[RollColumn]) -> Facts:  # noqa: ANN401 - facts of the same kind
    """Return the facts of a sheet and, where it has no column for one, what the list says already.

    An empty cell empties a fact; a column that is not there says nothing about it.
    """
    names = tuple(each.name for each in fields(facts))
    unsaid = [name for name in _without_a_column(names, columns) if not getattr(facts, name)]
    kept = {name: value for name in unsaid if (value := getattr(before, name))}
    return replace(facts, **kept) if kept else facts


@lru_cache(maxsize=64)
def _without_a_column(names: tuple[str, ...], columns: frozenset[RollColumn]) -> tuple[str, ...]:
    return tuple(name for name in names if columns.isdisjoint(_SOURCES.get(name) or (RollColumn(name),)))


def with_problems(read: list[ReadRow[Facts]], *found: dict[int, Problem]) -> list[ReadRow[Facts]]:
    """Return the rows with these problems, by row number, after their own."""
    more: dict[int, tuple[Problem, ...]] = defaultdict(tuple)
    for problems in found:
        for row_number, problem in problems.items():
            more[row_number] += (problem,)
    return [
        replace(row, problems=row.problems + more[row.row_number]) if row.row_number in more else row for row in read
    ]


def gathered(
    read: Iterable[ReadRow[Facts]], key: Callable[[ReadRow[Facts]], Hashable | None]
) -> list[list[ReadRow[Facts]]]:
    """Return the groups of two or more rows that share a key; None shares with nobody."""
    groups: dict[Hashable, list[ReadRow[Facts]]] = defaultdict(list)
    for row in read:
        if (value := key(row)) is not None:
            groups[value].append(row)
    return [group for group in groups.values() if len(group) > 1]


def shared_seats(read: list[ReadRow[Seated]]) -> dict[int, Problem]:
    """Return a warning for both rows of a shared seat: nobody knows which is wrong."""
    problems: dict[int, Problem] = {}
    for sharing in gathered(read, lambda row: row.facts.seat or None):
        for place, row in enumerate(sharing):
            other = sharing[(place + 1) % len(sharing)]
            facts: dict[str, object] = {"seat": row.facts.seat, "row": other.row_number}
            problems[row.row_number] = Problem(row.address(RollColumn.SEAT), Code.SEAT_SHARED, facts)
    return problems


def people_twice(read: list[ReadRow[Facts]], whole: Callable[[Facts], Hashable]) -> dict[int, Problem]:
    """Return an error for the later of two rows that say the same of one person."""
    problems = {}
    for group in gathered((row for row in read if row.facts.full_name), lambda row: whole(row.facts)):
        for row in group[1:]:
            problems[row.row_number] = Problem(
                row.address(*NAMES), Code.SAME_PERSON_TWICE, {"row": group[0].row_number}
            )
    return problems


def asked(read: list[ReadRow[Facts]], candidates: Mapping[int, tuple[Who, ...]]) -> dict[int, Problem]:
    """Return an error for each row that could mean several."""
    return {
        row.row_number: Problem(row.address(*NAMES), Code.SEVERAL_MATCH, {"matched": len(candidates[row.row_number])})
        for row in read
        if row.row_number in candidates
    }


def cards_of_others(read: list[ReadRow[Facts]], matches: Mapping[int, Who], there: Iterable[Who]) -> dict[int, Problem]:
    """Return an error for each row whose sheet gives it a card number that is somebody else's.

    Somebody else on the list has it, or a row further up.
    """
    holders = {each.card_number: each for each in there}
    first_rows: dict[int, int] = {}
    problems = {}
    for row in read:
        if row.card_number is None:
            continue
        holder = holders.get(row.card_number)
        elsewhere = holder is not None and matches.get(row.row_number) is not holder
        if first_rows.setdefault(row.card_number, row.row_number) != row.row_number or elsewhere:
            cell = row.address(RollColumn.CARD_NUMBER)
            problems[row.row_number] = Problem(cell, Code.CARD_NUMBER_TAKEN, {"text": str(row.card_number)})
    return problems


def name_of(facts: DelegateFacts | GuestFacts | OfficeFacts) -> str:
    """Return a name as names are compared."""
    return tidy(facts.full_name).casefold()


def recognise(
    read: list[ReadRow[Facts]],
    there: list[Who],
    chosen: Mapping[int, str | None],
    match: Callable[[list[ReadRow[Facts]], list[Who]], dict[int, Who]],
    may_be: Callable[[Facts, Who], bool],
) -> tuple[dict[int, Who], dict[int, tuple[Who, ...]]]:
    """Return who each row is already, and for the rows that could mean several whom they could mean.

    What was told stands; `match` finds those of whom there is no doubt; `may_be` tells of two people of one name
    whether they may be one.
    """
    by_id = {_id_of(each): each for each in there}
    told = {row: by_id[who] for row, who in chosen.items() if who in by_id}
    rest = [row for row in read if row.row_number not in chosen]
    taken = {_id_of(each) for each in told.values()}
    matches = told | match(rest, [each for each in there if _id_of(each) not in taken])
    taken = {_id_of(each) for each in matches.values()}
    alike: dict[str, list[Who]] = defaultdict(list)
    for each in there:
        if _id_of(each) not in taken:
            alike[name_of(each.facts)].append(each)
    candidates = {
        row.row_number: tuple(each for each in alike[name_of(row.facts)] if may_be(row.facts, each))
        for row in rest
        if row.row_number not in matches and row.facts.full_name and name_of(row.facts) in alike
    }
    return matches, {row: found for row, found in candidates.items() if found}


def _id_of(each: DelegateRow | GuestRow | KnownPerson) -> str:
    if isinstance(each, KnownPerson):
        return each.person_id
    return each.delegate_id if isinstance(each, DelegateRow) else each.guest_id


def match_by(
    ways: Iterable[Callable[[Any], Hashable | None]],
    read: list[ReadRow[Facts]],
    there: list[Who],
    matches: dict[int, Who],
) -> dict[int, Who]:
    """Return these matches and those that the ways find, surest first.

    A way counts only where it points at one row and one person.
    """
    found = dict(matches)
    taken = {_id_of(each) for each in found.values()}
    rows = [row for row in read if row.row_number not in found]
    people = [each for each in there if _id_of(each) not in taken]
    for way in ways:
        by_row = unique((way(row.facts), row) for row in rows if row.facts.full_name)
        by_person = unique((way(each.facts), each) for each in people)
        for key in by_row.keys() & by_person.keys():
            found[by_row[key].row_number] = by_person[key]
        taken = {_id_of(each) for each in found.values()}
        rows = [row for row in rows if row.row_number not in found]
        people = [each for each in people if _id_of(each) not in taken]
    return found


def unique(pairs: Iterable[tuple[Hashable | None, T]]) -> dict[Hashable, T]:
    """Return the values whose key no other value has; None is no key."""
    groups: dict[Hashable, list[T]] = defaultdict(list)
    for key, value in pairs:
        if key is not None:
            groups[key].append(value)
    return {key: values[0] for key, values in groups.items() if len(values) == 1}


def numbers_for(
    read: list[ReadRow[Facts]],
    matches: Mapping[int, Who],
    taken: Iterable[int],
    wanted: Callable[[ReadRow[Facts]], int | None],
) -> dict[int, int]:
    """Return each row's card number: the one it has, else the one it wants, else the next free one."""
    used = set(taken)
    numbers: dict[int, int] = {}
    waiting = []
    for row in read:
        number = wanted(row)
        if row.row_number in matches:
            numbers[row.row_number] = matches[row.row_number].card_number
        elif number is not None and number not in used:
            numbers[row.row_number] = number
            used.add(number)
        else:
            waiting.append(row)
    highest = max(used, default=0)
    for place, row in enumerate(waiting, 1):
        numbers[row.row_number] = highest + place
    return numbers
