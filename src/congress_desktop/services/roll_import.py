"""Importing a roll: every row is compared with who is there already, shown, and then written in one act."""

from collections.abc import Callable, Hashable, Mapping
from datetime import date

from sqlalchemy import Connection

from congress_desktop.domain.acts import RollEntry, RollImported
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import MOST_PEOPLE
from congress_desktop.domain.ids import ActId, DelegateId, PersonId
from congress_desktop.domain.people import DelegateFacts
from congress_desktop.services.attendance import delegate_rows
from congress_desktop.services.bulk import many_rows
from congress_desktop.services.congresses import congress_view
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.import_preview import (
    ImportPreview,
    PreviewRow,
    Problem,
    ReadRow,
    asked,
    cards_of_others,
    gathered,
    known,
    match_by,
    name_of,
    numbers_for,
    people_twice,
    preview_row,
    recognise,
    shared_seats,
    unique,
    with_problems,
)
from congress_desktop.services.roll_reading import branch_names, read_row
from congress_desktop.services.sheets import RawRoll, RollColumn
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import local

RollRow = PreviewRow[DelegateFacts, DelegateRow]
RollPreview = ImportPreview[DelegateFacts, DelegateRow]
_Read = ReadRow[DelegateFacts]


def preview(desk: Desk, raw: RawRoll, chosen: Mapping[int, str | None] | None = None) -> RollPreview:
    """Return every row of a workbook as new, changed, same, warning or error. Saves nothing.

    `chosen` says who a row means where several could be meant, by row number; None for somebody new.
    """
    with many_rows():
        with desk.read() as connection:
            there = _there(connection)
        return _judge(there, raw, local(desk.clock()).date(), chosen or {})


def apply_import(
    desk: Desk, shown: RollPreview, set_aside: frozenset[int] = frozenset(), act_id: ActId | None = None
) -> Done:
    """Save the rows that were shown, all of them in one act, those set aside left out.

    Raises RuleRefusal ROWS_IN_ERROR while an error is not set aside, ROLL_CHANGED_SINCE_PREVIEW when the roll is
    no longer what the preview was compared with.
    """
    with many_rows(), desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        there, today = _there(tx.connection), local(tx.at).date()
        moved = (today, *known(there)) != shown.judged_by
        kept = shown.rows_to_save(set_aside, lambda: _judge(there, shown.raw, today, shown.chosen) if moved else None)
        entries = tuple(_entry(row, desk.new_id) for row in kept)
        tx.record(RollImported(shown.raw.workbook_name, entries), act_id)
    return tx.done()


def _entry(row: RollRow, new_id: Callable[[], str]) -> RollEntry:
    if row.before is None:
        return RollEntry(DelegateId(new_id()), PersonId(new_id()), row.card_number, row.facts)
    before = row.before
    return RollEntry(before.delegate_id, before.person_id, before.card_number, row.facts, before.facts)


def _there(connection: Connection) -> list[DelegateRow]:
    return delegate_rows(connection, congress_view(connection).current_sitting_id)


def _judge(there: list[DelegateRow], raw: RawRoll, today: date, chosen: Mapping[int, str | None]) -> RollPreview:
    names = branch_names(raw.rows)
    read = [read_row(row, names[row.section], today) for row in raw.rows]
    sections = {row.row_number: row.section for row in raw.rows}
    matches, candidates = recognise(read, there, chosen, _match, _may_be)
    read = with_problems(
        read,
        shared_seats(read),
        _ordinals_twice(read, sections),
        people_twice(read, _whole),
        asked(read, candidates),
        cards_of_others(read, matches, there),
    )
    numbers = numbers_for(read, matches, (each.card_number for each in there), _wanted_number)
    rows = tuple(
        preview_row(row, matches.get(row.row_number), numbers[row.row_number], candidates.get(row.row_number, ()))
        for row in read
    )
    return ImportPreview(raw, rows, (today, *known(there)), chosen)


def _wanted_number(row: _Read) -> int | None:
    """Return the number that the sheet gives somebody, when a card can have it."""
    return row.ordinal if row.ordinal is not None and 1 <= row.ordinal <= MOST_PEOPLE else None


def _may_be(facts: DelegateFacts, there: DelegateRow) -> bool:
    """Tell whether two of one name may be one person: the same unit or the same birth, and no births that differ."""
    if facts.birth and there.facts.birth:
        return facts.birth == there.facts.birth
    return facts.branch.casefold() == there.facts.branch.casefold()


def _ordinals_twice(read: list[_Read], sections: dict[int, str]) -> dict[int, Problem]:
    """Warn of the later row of a repeated number; numbers that restart with each section are no repetition."""
    firsts: dict[str, int | None] = {}
    for row in read:
        firsts.setdefault(sections[row.row_number], row.ordinal)
    restarts = list(firsts.values()).count(1) > 1
    problems = {}
    groups = gathered(
        (row for row in read if row.ordinal is not None and row.card_number is None),
        lambda row: (row.ordinal, sections[row.row_number] if restarts else ""),
    )
    for group in groups:
        for row in group[1:]:
            cell = row.address(RollColumn.ORDINAL)
            facts: dict[str, object] = {"ordinal": row.ordinal, "row": group[0].row_number}
            problems[row.row_number] = Problem(cell, Code.ORDINAL_TWICE, facts)
    return problems


def _whole(facts: DelegateFacts) -> Hashable:
    return (name_of(facts), facts.birth, facts.branch.casefold())


_WAYS: tuple[Callable[[DelegateFacts], Hashable | None], ...] = (
    _whole,
    lambda facts: (name_of(facts), facts.birth) if facts.birth else None,
    lambda facts: (name_of(facts), facts.branch.casefold()),
    lambda facts: (
        (facts.birth, facts.branch.casefold(), facts.probationary_on) if facts.birth and facts.probationary_on else None
    ),
)
"""Ways to recognise somebody, surest first; the last one finds a person whose name was put right.

A name alone is no way: two people may share one.
"""


def _match(read: list[_Read], there: list[DelegateRow]) -> dict[int, DelegateRow]:
    """Return who each row is already: by the card's number in a column of its own, else by the ways."""
    return match_by(_WAYS, read, there, _by_card(read, there))


def _by_card(read: list[_Read], there: list[DelegateRow]) -> dict[int, DelegateRow]:
    """Return who the rows are whose card number, in a column of its own, is that of somebody alike.

    Alike is who has the same name or the same birth: a number that was typed wrongly must not rename a stranger.
    """
    holders = {each.card_number: each for each in there}
    numbered = unique((row.card_number, row) for row in read)
    found = {}
    for row in numbered.values():
        holder = holders.get(row.card_number or 0)
        if holder is not None and (
            name_of(holder.facts) == name_of(row.facts)
            or (row.facts.birth is not None and holder.facts.birth == row.facts.birth)
        ):
            found[row.row_number] = holder
    return found
