"""What the acts of the register of office-holders do to the tables; registered with `apply`."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import delete, select

from congress_desktop.domain import acts
from congress_desktop.domain.biographies import BiographyColumn
from congress_desktop.domain.ids import TenureId
from congress_desktop.domain.people import DelegateFacts
from congress_desktop.domain.tenures import Ending, Held, Instrument, Tenure
from congress_desktop.storage import tables as t
from congress_desktop.storage.apply import Applying, apply, person_columns
from congress_desktop.storage.codec import write_value


@apply.register
def _(act: acts.ElectedRecorded, to: Applying) -> None:
    _begin(to, [acts.TenureEntry(Held(each)) for each in act.tenures])


@apply.register
def _(act: acts.TenuresListed, to: Applying) -> None:
    _begin(to, [each for each in act.entries if each.before is None])
    for each in act.entries:
        if each.before is not None:
            write_held(to, each.held)


@apply.register
def _(act: acts.TenuresRatified, to: Applying) -> None:
    for tenure_id in act.tenure_ids:
        write_ratification(to, tenure_id, act.paper)


@apply.register
def _(act: acts.TenureEnded, to: Applying) -> None:
    if act.begun is not None:
        _begin(to, [acts.TenureEntry(Held(act.begun))])
    for tenure_id in (act.tenure_id, *act.moved):
        write_ending(to, tenure_id, act.ending)
    for tenure_id in act.also:
        write_ending(to, tenure_id, replace(act.ending, successor=None))


@apply.register
def _(act: acts.LikenessSettled, to: Applying) -> None:
    to.put(t.likeness, {"one": act.one, "other": act.other, "same": int(act.same)})
    to.touch("decision", act.one, act.other)


@apply.register
def _(act: acts.BiographyColumnsChosen, to: Applying) -> None:
    write_columns(to, act.columns)


def write_columns(to: Applying, columns: tuple[BiographyColumn, ...]) -> None:
    """Let the short biographies have these columns; none stands for the usual ones."""
    to.connection.execute(delete(t.biographies))
    if columns:
        to.put(t.biographies, {"only": 1, "columns": write_value(columns)})
    to.touch("decision")


def _begin(to: Applying, entries: Iterable[acts.TenureEntry]) -> None:
    """Write new tenures; somebody who was not known becomes a person here."""
    known = set(to.connection.execute(select(t.person.c.person_id)).scalars())
    strangers = {each.held.tenure.person_id: each for each in entries if each.held.tenure.person_id not in known}
    to.put(t.person, [{"person_id": key, **_stranger_columns(each)} for key, each in strangers.items()])
    for ordinal, each in enumerate(entries, to.next_ordinal(t.tenure)):
        tenure = each.held.tenure
        row = {"tenure_id": tenure.tenure_id, "person_id": tenure.person_id, "ordinal": ordinal}
        to.put(t.tenure, {**row, **_columns(tenure)})
        _write_steps(to, each.held)


def _stranger_columns(each: acts.TenureEntry) -> dict[str, object]:
    tenure = each.held.tenure
    facts = DelegateFacts(tenure.full_name, "", each.birth, each.gender, position=tenure.position)
    return person_columns(facts)


def _columns(tenure: Tenure) -> dict[str, object]:
    return {
        "body": tenure.body.value,
        "post": tenure.post.value,
        "position": tenure.position,
        "origin": tenure.origin.value,
        "began_on": tenure.began_on.iso if tenure.began_on else None,
        "election_id": tenure.election_id,
        **_paper_columns(tenure.paper),
    }


def _paper_columns(paper: Instrument) -> dict[str, object]:
    issued_on = paper.issued_on.iso if paper.issued_on else None
    return {"number": paper.number, "issued_on": issued_on, "authority": paper.authority}


def write_held(to: Applying, held: Held) -> None:
    """Let the register say this of a tenure; one that a decision began keeps what the decision says."""
    to.set(t.tenure, "tenure_id", held.tenure.tenure_id, **_columns(held.tenure))
    _write_steps(to, held)


def _write_steps(to: Applying, held: Held) -> None:
    write_ratification(to, held.tenure.tenure_id, held.ratification)
    write_ending(to, held.tenure.tenure_id, held.ending)


def write_ratification(to: Applying, tenure_id: TenureId, paper: Instrument | None) -> None:
    """Let a tenure be ratified by this paper, or not be; None takes a ratification away."""
    to.drop(t.ratification, "tenure_id", tenure_id)
    if paper is not None:
        to.put(t.ratification, {"tenure_id": tenure_id, **_paper_columns(paper)})
    to.touch("decision", tenure_id)


def write_ending(to: Applying, tenure_id: TenureId, ending: Ending | None) -> None:
    """Let a tenure have ended like this; None lets it go on."""
    to.drop(t.tenure_end, "tenure_id", tenure_id)
    if ending is not None:
        row = {"tenure_id": tenure_id, "ended_on": ending.ended_on.iso, "reason": ending.reason}
        to.put(t.tenure_end, {**row, "successor": ending.successor, **_paper_columns(ending.paper)})
    to.touch("decision", tenure_id)
