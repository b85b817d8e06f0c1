"""The acts of one round of voting as the journal holds them, those taken back among them."""

import json
from dataclasses import dataclass, fields
from datetime import datetime

from sqlalchemy import Connection

from congress_desktop.domain import acts as a
from congress_desktop.domain.ids import RoundId
from congress_desktop.services.election_journal import ElectionNames
from congress_desktop.storage import journal
from congress_desktop.storage.codec import read_act

_KINDS = {kind.kind for kind in a.ALL_ACTS if "round_id" in {field.name for field in fields(kind)}}


@dataclass(frozen=True)
class RoundAct:
    """An act on a round: when and by whom it was recorded, and when and why it was taken back, if it was."""

    act: a.Act
    at: datetime
    operator: str
    subject: str
    withdrawn_at: datetime | None = None
    reason: str = ""


def acts_of_round(connection: Connection, round_id: RoundId) -> tuple[RoundAct, ...]:
    """Return the acts of a round in the order of their recording."""
    names = ElectionNames(connection)
    found: dict[str, RoundAct] = {}
    for entry in journal.entries(connection):
        if entry.kind == a.ActWithdrawn.kind:
            said = json.loads(entry.payload)
            if taken := found.get(said["withdrawn"]):
                found[said["withdrawn"]] = RoundAct(
                    taken.act, taken.at, taken.operator, taken.subject, entry.at, said["reason"]
                )
        elif entry.kind in _KINDS and json.loads(entry.payload)["round_id"] == round_id:
            act = read_act(entry.kind, entry.payload)
            found[entry.act_id] = RoundAct(act, entry.at, entry.operator, names.subject(act))
    return tuple(found.values())
