"""Importing the guests' list: the roll's readers and preview, guests' own ways to be recognised, one act."""

from collections.abc import Callable, Hashable, Mapping

from sqlalchemy import Connection

from congress_desktop.domain.acts import GuestEntry, GuestsListed
from congress_desktop.domain.ids import ActId, GuestId, PersonId
from congress_desktop.domain.people import GuestFacts
from congress_desktop.services.bulk import many_rows
from congress_desktop.services.congresses import congress_view
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.guests import guest_rows
from congress_desktop.services.import_preview import (
    ImportPreview,
    PreviewRow,
    ReadRow,
    asked,
    cards_of_others,
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
from congress_desktop.services.row_reading import RowReading
from congress_desktop.services.sheets import RawRoll, RawRow, RollColumn
from congress_desktop.services.views import GuestRow

GuestPreviewRow = PreviewRow[GuestFacts, GuestRow]
GuestPreview = ImportPreview[GuestFacts, GuestRow]
_Read = ReadRow[GuestFacts]


def preview(desk: Desk, raw: RawRoll, chosen: Mapping[int, str | None] | None = None) -> GuestPreview:
    """Return every row of a list of guests as new, changed, same, warning or error. Saves nothing.

    `chosen` says who a row means where several could be meant, by row number; None for somebody new.
    """
    with many_rows():
        with desk.read() as connection:
            there = _there(connection)
        return _judge(there, raw, chosen or {})


def apply_import(
    desk: Desk, shown: GuestPreview, set_aside: frozenset[int] = frozenset(), act_id: ActId | None = None
) -> Done:
    """Save the rows that were shown, all of them in one act, those set aside left out.

    Raises RuleRefusal ROWS_IN_ERROR while an error is not set aside, ROLL_CHANGED_SINCE_PREVIEW when the list is
    no longer what the preview was compared with.
    """
    with many_rows(), desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        there = _there(tx.connection)
        moved = known(there) != shown.judged_by
        kept = shown.rows_to_save(set_aside, lambda: _judge(there, shown.raw, shown.chosen) if moved else None)
        entries = tuple(_entry(row, desk.new_id) for row in kept)
        tx.record(GuestsListed(entries, source=shown.raw.workbook_name), act_id)
    return tx.done()


def _entry(row: GuestPreviewRow, new_id: Callable[[], str]) -> GuestEntry:
    if row.before is None:
        return GuestEntry(GuestId(new_id()), PersonId(new_id()), row.card_number, row.facts)
    before = row.before
    return GuestEntry(before.guest_id, before.person_id, before.card_number, row.facts, before.facts)


def _there(connection: Connection) -> list[GuestRow]:
    return list(guest_rows(connection, congress_view(connection).current_sitting_id))


def _judge(there: list[GuestRow], raw: RawRoll, chosen: Mapping[int, str | None]) -> GuestPreview:
    read = [read_guest(row) for row in raw.rows]
    matches, candidates = recognise(read, there, chosen, _match, _may_be)
    read = with_problems(
        read,
        shared_seats(read),
        people_twice(read, _whole),
        asked(read, candidates),
        cards_of_others(read, matches, there),
    )
    numbers = numbers_for(read, matches, (each.card_number for each in there), lambda row: row.card_number)
    rows = tuple(
        preview_row(row, matches.get(row.row_number), numbers[row.row_number], candidates.get(row.row_number, ()))
        for row in read
    )
    return ImportPreview(raw, rows, known(there), chosen)


def read_guest(raw: RawRow) -> ReadRow[GuestFacts]:
    """Return what a row says of a guest; where the sheet has no column of units, its section heading is the unit."""
    reading = RowReading(raw)
    has_units = RollColumn.BRANCH in raw.cells
    facts = GuestFacts(
        full_name=reading.full_name(),
        unit=reading.text(RollColumn.BRANCH) if has_units else raw.section,
        position=reading.text(RollColumn.POSITION),
        telephone=reading.telephone(),
        seat=reading.text(RollColumn.SEAT).upper(),
        note=reading.text(RollColumn.NOTE),
    )
    card_number = reading.card_number()
    return ReadRow(raw.row_number, None, facts, tuple(reading.problems), reading.addresses(), card_number)


def _whole(facts: GuestFacts) -> Hashable:
    return (name_of(facts), facts.unit.casefold(), facts.position.casefold())


_WAYS: tuple[Callable[[GuestFacts], Hashable | None], ...] = (
    _whole,
    lambda facts: (name_of(facts), facts.telephone) if facts.telephone else None,
    lambda facts: (name_of(facts), facts.unit.casefold()) if facts.unit else None,
)
"""Ways to recognise a guest, surest first. A name alone is no way: two people may share one."""


def _match(read: list[_Read], there: list[GuestRow]) -> dict[int, GuestRow]:
    """Return who each row is already: by the card's number when the name is the same, else by the ways."""
    holders = {each.card_number: each for each in there}
    numbered = unique((row.card_number, row) for row in read)
    by_card = {
        row.row_number: holder
        for row in numbered.values()
        if (holder := holders.get(row.card_number or 0)) and name_of(holder.facts) == name_of(row.facts)
    }
    return match_by(_WAYS, read, there, by_card)


def _may_be(facts: GuestFacts, there: GuestRow) -> bool:
    """Tell whether two guests of one name may be one: something besides the name is alike, or not said by one."""
    one, other = facts, there.facts
    if one.telephone and other.telephone:
        return False  # the same telephone would have matched
    same_unit = not one.unit or not other.unit or one.unit.casefold() == other.unit.casefold()
    return same_unit or bool(one.position and one.position.casefold() == other.position.casefold())
