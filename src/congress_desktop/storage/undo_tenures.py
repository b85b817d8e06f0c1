"""What withdrawing an act of the register of office-holders does to the tables; registered with `undo`."""

from collections.abc import Iterable

from sqlalchemy import delete

from congress_desktop.domain import acts
from congress_desktop.domain.tenures import Tenure
from congress_desktop.storage import tables as t
from congress_desktop.storage.apply import Applying
from congress_desktop.storage.apply_tenures import write_columns, write_ending, write_held, write_ratification
from congress_desktop.storage.undo import drop_strangers, undo


@undo.register
def _(act: acts.ElectedRecorded, to: Applying) -> None:
    _drop(to, act.tenures)


@undo.register
def _(act: acts.TenuresListed, to: Applying) -> None:
    for each in act.entries:
        if each.before is not None:
            write_held(to, each.before)
    _drop(to, [each.held.tenure for each in act.entries if each.before is None])


@undo.register
def _(act: acts.TenuresRatified, to: Applying) -> None:
    for tenure_id in act.tenure_ids:
        write_ratification(to, tenure_id, None)


@undo.register
def _(act: acts.TenureEnded, to: Applying) -> None:
    for tenure_id in (act.tenure_id, *act.moved, *act.also):
        write_ending(to, tenure_id, None)
    if act.begun is not None:
        _drop(to, [act.begun])


@undo.register
def _(act: acts.LikenessSettled, to: Applying) -> None:
    same = t.likeness.c
    to.connection.execute(delete(t.likeness).where(same.one == act.one, same.other == act.other))
    to.touch("decision", act.one, act.other)


@undo.register
def _(act: acts.BiographyColumnsChosen, to: Applying) -> None:
    write_columns(to, act.before)


def _drop(to: Applying, tenures: Iterable[Tenure]) -> None:
    """Remove tenures with all that happened to them, and people who have no other part in this congress."""
    gone = list(tenures)
    for each in gone:
        write_ratification(to, each.tenure_id, None)
        write_ending(to, each.tenure_id, None)
        to.drop(t.tenure, "tenure_id", each.tenure_id)
    drop_strangers([each.person_id for each in gone], to)
