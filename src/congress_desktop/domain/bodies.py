"""The bodies that run a congress, and who sits on them."""

from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.ids import DelegateId


class CongressBody(StrEnum):
    """A body that the congress forms by open vote."""

    PRESIDIUM = "presidium"
    SECRETARIAT = "secretariat"
    CREDENTIALS_COMMITTEE = "credentials_committee"
    COUNTING_BOARD = "counting_board"


@dataclass(frozen=True)
class BodyMember:
    """A delegate on a body; the head signs the body's papers."""

    delegate_id: DelegateId
    head: bool = False
