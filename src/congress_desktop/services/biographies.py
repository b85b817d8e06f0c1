"""The short biographies (trích ngang) of those in post: which columns they have, and what stands in each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import BiographyColumnsChosen
from congress_desktop.domain.appointments import Body
from congress_desktop.domain.biographies import USUAL_COLUMNS, BiographyColumn, needed_mm
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, PersonId
from congress_desktop.domain.people import DelegateFacts, Gender
from congress_desktop.services.appointments import appointments_view
from congress_desktop.services.attendance import delegate_rows
from congress_desktop.services.congresses import congress_view, profiles
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.views import OfficeHolder
from congress_desktop.storage import tables as t
from congress_desktop.storage.codec import read_value
from congress_desktop.texts.labels import label
from congress_desktop.texts.tenure_words import basis_words

BIOGRAPHIES, BIOGRAPHIES_BOOK = "biographies", "biographies_book"
"""The names of the list in the register of papers, as a paper and as a workbook."""

Fact = str | PartialDate | None


@dataclass(frozen=True)
class Biography:
    """Somebody in a post with what the roll says, or what is known of whoever is not on it."""

    holder: OfficeHolder
    facts: DelegateFacts


@dataclass(frozen=True)
class ColumnChoice:
    """The columns chosen now, in their order, and how many millimetres the page has for them."""

    columns: tuple[BiographyColumn, ...]
    page_mm: float


_FACTS: dict[BiographyColumn, Callable[[Biography], Fact]] = {
    BiographyColumn.ETHNICITY: lambda each: each.facts.ethnicity,
    BiographyColumn.RELIGION: lambda each: each.facts.religion,
    BiographyColumn.PROBATIONARY_ON: lambda each: each.facts.probationary_on,
    BiographyColumn.OFFICIAL_ON: lambda each: each.facts.official_on,
    BiographyColumn.EDUCATION: lambda each: each.facts.education,
    BiographyColumn.POLITICAL_THEORY: lambda each: each.facts.political_theory,
    BiographyColumn.UNIT: lambda each: each.facts.branch,
    BiographyColumn.FIELD_OF_WORK: lambda each: each.facts.field_of_work,
    BiographyColumn.TELEPHONE: lambda each: each.facts.telephone,
    BiographyColumn.POSITION: lambda each: each.holder.position or each.facts.position,
    BiographyColumn.POST: lambda each: label(each.holder.post),
    BiographyColumn.BASIS: lambda each: basis_words(each.holder.held.tenure, each.holder.votes),
    BiographyColumn.BEGAN_ON: lambda each: each.holder.began_on,
}


def cells_of(each: Biography, columns: Sequence[BiographyColumn]) -> tuple[Fact, ...]:
    """Return what stands in these columns; that of births gives two, one of them empty."""
    cells: list[Fact] = []
    for column in columns:
        if column is BiographyColumn.BIRTH:
            woman = each.facts.gender is Gender.FEMALE
            cells += (None, each.facts.birth) if woman else (each.facts.birth, None)
        else:
            cells.append(_FACTS[column](each))
    return tuple(cells)


def biographies(connection: Connection) -> dict[Body, list[Biography]]:
    """Return those in post, body by body in rank order; a body without anybody is left out."""
    rows = delegate_rows(connection, congress_view(connection).current_sitting_id)
    known = {row.person_id: row.facts for row in rows}
    register = appointments_view(connection).register
    known |= _others(connection, {each.person_id for each in register} - known.keys())
    found: dict[Body, list[Biography]] = {}
    for each in register:
        facts = known.get(each.person_id) or DelegateFacts(each.full_name, "")
        found.setdefault(each.body, []).append(Biography(each, facts))
    return found


def _others(connection: Connection, person_ids: Iterable[PersonId]) -> dict[PersonId, DelegateFacts]:
    """Return what is known of people who are not on the roll: what a list or a nomination said."""
    p = t.person.c
    query = select(p.person_id, p.full_name, p.birth, p.gender, p.position).where(p.person_id.in_(person_ids))
    return {
        PersonId(row.person_id): DelegateFacts(
            row.full_name,
            "",
            PartialDate.from_iso(row.birth) if row.birth else None,
            Gender(row.gender) if row.gender else None,
            position=row.position,
        )
        for row in connection.execute(query)
    }


def column_choice(desk: Desk) -> ColumnChoice:
    """Return the columns chosen now."""
    with desk.read() as connection:
        return ColumnChoice(chosen_columns(connection), _page_mm(connection))


def chosen_columns(connection: Connection) -> tuple[BiographyColumn, ...]:
    """Return the columns chosen now, within a transaction; the usual ones while nobody chose."""
    return _chosen(connection) or USUAL_COLUMNS


def _chosen(connection: Connection) -> tuple[BiographyColumn, ...]:
    text = connection.execute(select(t.biographies.c.columns)).scalar_one_or_none()
    return read_value(text, tuple[BiographyColumn, ...]) if text else ()


def _page_mm(connection: Connection) -> float:
    """Return how wide the text of a page on its side is."""
    page = profiles(connection)[1].page
    return page.height_mm.value - page.top_mm.value - page.bottom_mm.value


def choose_columns(desk: Desk, columns: Sequence[BiographyColumn], act_id: ActId | None = None) -> Done:
    """Record which columns the list has, for everybody who prints it.

    Raises RuleRefusal NOTHING_CORRECTED, or COLUMNS_TOO_WIDE with how many millimetres they are over.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        before = _chosen(tx.connection)
        if tuple(columns) == (before or USUAL_COLUMNS):
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        over = needed_mm(columns) - _page_mm(tx.connection)
        if over > 0:
            raise RuleRefusal(Code.COLUMNS_TOO_WIDE, over=ceil(over))
        tx.record(BiographyColumnsChosen(tuple(dict.fromkeys(columns)), before), act_id)
    return tx.done()
