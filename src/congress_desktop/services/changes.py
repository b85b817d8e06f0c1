"""What a committed transaction changed, so that each screen re-reads only what it shows."""

from dataclasses import dataclass, field
from enum import StrEnum


class Changed(StrEnum):
    """A kind of row that a screen may show."""

    CONGRESS = "congress"
    SITTING = "sitting"
    DELEGATE = "delegate"
    PICTURE = "picture"
    ATTENDANCE = "attendance"
    GUEST = "guest"
    HALL = "hall"
    RELEASED = "released"
    REFUSED = "refused"
    CREDENTIALS = "credentials"
    AGENDA = "agenda"
    SPEECH = "speech"
    NOTE = "note"
    BODY = "body"
    MATTER = "matter"
    ELECTION = "election"
    ROUND = "round"
    BALLOT = "ballot"
    DECISION = "decision"
    MINUTES = "minutes"
    PAPER = "paper"
    JOURNAL = "journal"


@dataclass(frozen=True)
class ChangeSet:
    """Ids of changed rows by kind; empty when nothing was recorded."""

    ids: dict[Changed, frozenset[str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return bool(self.ids)

    def touches(self, *kinds: Changed) -> bool:
        """Tell whether rows of one of these kinds changed."""
        return any(kind in self.ids for kind in kinds)


def joined(*sets: ChangeSet) -> ChangeSet:
    """Return what all of these changed together."""
    kinds = {kind for each in sets for kind in each.ids}
    return ChangeSet({kind: frozenset().union(*(each.ids.get(kind, ()) for each in sets)) for kind in kinds})


EVERYTHING = ChangeSet({kind: frozenset() for kind in Changed})
"""The change set of opening a file: every screen reads anew."""
