"""The acts of the register of office-holders in a few Vietnamese words, as the journal lists them."""

from collections.abc import Sequence
from functools import cached_property

from sqlalchemy import Connection, select

from congress_desktop.domain import acts as a
from congress_desktop.domain.tenures import Tenure
from congress_desktop.services.tenure_reading import held
from congress_desktop.storage import tables as t
from congress_desktop.texts.labels import label


class PostNames:
    """People and posts behind the ids of tenures; read when the first such act is met, for most lists have none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @cached_property
    def _tenures(self) -> dict[str, str]:
        return {each.tenure.tenure_id: _words(each.tenure) for each in held(self._connection)}

    def subject(self, act: a.Act) -> str:  # noqa: PLR0911 - one case per kind of act
        """Return what an act of the register is about; empty for any other."""
        match act:
            case a.ElectedRecorded():
                return _some([_words(each) for each in act.tenures])
            case a.TenuresListed():
                return f"{act.source}: {len(act.entries)} chức danh"
            case a.TenuresRatified():
                people = _some([self._tenures.get(each, "") for each in act.tenure_ids])
                return "; ".join(filter(None, (people, act.paper.number)))
            case a.TenureEnded():
                successor = f"thay bằng {_words(act.begun)}" if act.begun else ""
                left = self._tenures.get(act.tenure_id, "")
                return "; ".join(filter(None, (left, act.ending.reason, successor)))
            case a.LikenessSettled():
                return f"{self._names(act)}: {'một đồng chí' if act.same else 'hai đồng chí'}"
            case a.BiographyColumnsChosen():
                return f"{len(act.columns)} cột"
            case _:
                return ""

    def _names(self, act: a.LikenessSettled) -> str:
        """Return the two names; looked up here alone, for such an act is rare and a roll is long."""
        p = t.person.c
        rows = self._connection.execute(select(p.person_id, p.full_name).where(p.person_id.in_((act.one, act.other))))
        names = {row.person_id: row.full_name for row in rows}
        return " và ".join(filter(None, (names.get(act.one), names.get(act.other))))


def _words(tenure: Tenure) -> str:
    return f"{tenure.full_name}, {label(tenure.post)} {label(tenure.body)}"


def _some(names: Sequence[str]) -> str:
    """Return a single name, or how many there are."""
    return names[0] if len(names) == 1 else f"{len(names)} chức danh"
