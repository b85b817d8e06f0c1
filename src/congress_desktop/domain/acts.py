"""The acts: everything that happens at a congress, one frozen dataclass per kind.

An act is recorded once and never changed; a mistake is put right by a further act that names the first.
"""

from dataclasses import dataclass
from typing import ClassVar

from congress_desktop.domain.agenda import PlannedItem
from congress_desktop.domain.appointments import Decision
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.cards import Holder
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import CongressPlan
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.credentials import CredentialsChoices
from congress_desktop.domain.hall import HallRow, SeatGiven
from congress_desktop.domain.ids import (
    ActId,
    AgendaItemId,
    DecisionId,
    DelegateId,
    GuestId,
    MatterId,
    PersonId,
    SittingId,
)
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.domain.open_votes import Count, PlannedMatter
from congress_desktop.domain.people import DelegateFacts, GuestFacts
from congress_desktop.domain.standing import Standing


@dataclass(frozen=True)
class Act:
    """What all acts share: a kind, and the version of its payload's shape."""

    kind: ClassVar[str]
    version: ClassVar[int] = 1


@dataclass(frozen=True)
class CongressFounded(Act):
    """The congress was set up, with a copy of the rule set and the layout that it runs under."""

    kind: ClassVar[str] = "congress_founded"
    plan: CongressPlan
    rule_set: str
    layout: str
    card_key: str


@dataclass(frozen=True)
class CongressCorrected(Act):
    """What was said of the congress at set-up was put right."""

    kind: ClassVar[str] = "congress_corrected"
    plan: CongressPlan
    reason: str


@dataclass(frozen=True)
class SittingOpened(Act):
    """A sitting began."""

    kind: ClassVar[str] = "sitting_opened"
    sitting_id: SittingId


@dataclass(frozen=True)
class SittingClosed(Act):
    """A sitting ended."""

    kind: ClassVar[str] = "sitting_closed"
    sitting_id: SittingId


@dataclass(frozen=True)
class RollEntry:
    """One delegate of an import; `before` is None for somebody new."""

    delegate_id: DelegateId
    person_id: PersonId
    card_number: int
    facts: DelegateFacts
    before: DelegateFacts | None = None


@dataclass(frozen=True)
class RollImported(Act):
    """A workbook's rows entered the roll, all of them in one act."""

    kind: ClassVar[str] = "roll_imported"
    source: str
    entries: tuple[RollEntry, ...]


@dataclass(frozen=True)
class DelegateCorrected(Act):
    """What the roll says of a delegate was put right."""

    kind: ClassVar[str] = "delegate_corrected"
    delegate_id: DelegateId
    facts: DelegateFacts
    before: DelegateFacts
    reason: str


@dataclass(frozen=True)
class AlternateCalled(Act):
    """An alternate took the seat of an official delegate; `before` is what the one replaced was."""

    kind: ClassVar[str] = "alternate_called"
    delegate_id: DelegateId
    replaces: DelegateId
    before: Standing
    reason: str


@dataclass(frozen=True)
class StandingSettled(Act):
    """Somebody on the roll was withdrawn, not recognised, or put back."""

    kind: ClassVar[str] = "standing_settled"
    delegate_id: DelegateId
    standing: Standing
    before: Standing
    reason: str


@dataclass(frozen=True)
class GuestEntry:
    """One guest of a list; `before` is None for somebody new."""

    guest_id: GuestId
    person_id: PersonId
    card_number: int
    facts: GuestFacts
    before: GuestFacts | None = None


@dataclass(frozen=True)
class GuestsListed(Act):
    """Guests were put on their list, or what it says of them was put right."""

    kind: ClassVar[str] = "guests_listed"
    entries: tuple[GuestEntry, ...]
    reason: str = ""


@dataclass(frozen=True)
class GuestArrived(Act):
    """A guest came to a sitting; guests are greeted and never counted."""

    kind: ClassVar[str] = "guest_arrived"
    guest_id: GuestId
    sitting_id: SittingId
    scanned: str = ""


@dataclass(frozen=True)
class CardReplaced(Act):
    """A lost card was revoked and a new issue of it ordered."""

    kind: ClassVar[str] = "card_replaced"
    holder: Holder
    holder_id: str
    issue: int
    reason: str


@dataclass(frozen=True)
class CardsPrinted(Act):
    """Cards were made into a file for the printer; `holder_ids` in the order of the sheets."""

    kind: ClassVar[str] = "cards_printed"
    holder: Holder
    holder_ids: tuple[str, ...]


@dataclass(frozen=True)
class HallArranged(Act):
    """The rows of the hall's seats were set out, from the stage to the back."""

    kind: ClassVar[str] = "hall_arranged"
    rows: tuple[HallRow, ...]


@dataclass(frozen=True)
class SeatsGiven(Act):
    """Delegates were given seats; each says which seat it was before."""

    kind: ClassVar[str] = "seats_given"
    seats: tuple[SeatGiven, ...]


@dataclass(frozen=True)
class DelegateMoved(Act):
    """A delegate arrived, left, returned or was excused; `scanned` is what the desk read or typed."""

    kind: ClassVar[str] = "delegate_moved"
    delegate_id: DelegateId
    sitting_id: SittingId
    movement: Movement
    scanned: str = ""
    reason: str = ""


@dataclass(frozen=True)
class ScanRefused(Act):
    """A scan was not taken; the delegate or the guest is named when the card was known."""

    kind: ClassVar[str] = "scan_refused"
    sitting_id: SittingId
    scanned: str
    code: Code
    delegate_id: DelegateId | None = None
    guest_id: GuestId | None = None


@dataclass(frozen=True)
class PresenceReleased(Act):
    """The number present was released to the hall's screen, as it stood at that second."""

    kind: ClassVar[str] = "presence_released"
    sitting_id: SittingId
    present: int
    summoned: int


@dataclass(frozen=True)
class CredentialsChosen(Act):
    """How the credentials report counts, and which of its lines are printed."""

    kind: ClassVar[str] = "credentials_chosen"
    choices: CredentialsChoices


@dataclass(frozen=True)
class AgendaPlanned(Act):
    """Items joined the end of the running order."""

    kind: ClassVar[str] = "agenda_planned"
    items: tuple[PlannedItem, ...]


@dataclass(frozen=True)
class AgendaItemStarted(Act):
    """An item of the running order began; the one that ran before it ended."""

    kind: ClassVar[str] = "agenda_item_started"
    item_id: AgendaItemId


@dataclass(frozen=True)
class AgendaItemFinished(Act):
    """An item of the running order ended."""

    kind: ClassVar[str] = "agenda_item_finished"
    item_id: AgendaItemId


@dataclass(frozen=True)
class BodyFormed(Act):
    """A body of the congress was formed, or formed anew."""

    kind: ClassVar[str] = "body_formed"
    body: CongressBody
    members: tuple[BodyMember, ...]


@dataclass(frozen=True)
class MattersAdded(Act):
    """Matters joined the end of the list to be voted on."""

    kind: ClassVar[str] = "matters_added"
    matters: tuple[PlannedMatter, ...]


@dataclass(frozen=True)
class MattersOrdered(Act):
    """The list of matters was put in another order."""

    kind: ClassVar[str] = "matters_ordered"
    matter_ids: tuple[MatterId, ...]


@dataclass(frozen=True)
class VoteOpened(Act):
    """The vote on a matter opened; who was present at that second is part of the act."""

    kind: ClassVar[str] = "vote_opened"
    matter_id: MatterId
    sitting_id: SittingId
    present: tuple[DelegateId, ...]
    summoned_count: int


@dataclass(frozen=True)
class VoteCounted(Act):
    """The cards raised on a matter were counted."""

    kind: ClassVar[str] = "vote_counted"
    matter_id: MatterId
    count: Count
    base: VoteBase


@dataclass(frozen=True)
class VoteCorrected(Act):
    """A count was put right."""

    kind: ClassVar[str] = "vote_corrected"
    matter_id: MatterId
    count: Count
    base: VoteBase
    reason: str


@dataclass(frozen=True)
class DecisionRecorded(Act):
    """An appointment decision entered the record."""

    kind: ClassVar[str] = "decision_recorded"
    decision_id: DecisionId
    decision: Decision


@dataclass(frozen=True)
class DecisionCorrected(Act):
    """What was recorded of a decision was put right."""

    kind: ClassVar[str] = "decision_corrected"
    decision_id: DecisionId
    decision: Decision
    reason: str


@dataclass(frozen=True)
class DecisionsAnnounced(Act):
    """Appointment decisions were read out to the congress."""

    kind: ClassVar[str] = "decisions_announced"
    sitting_id: SittingId
    decision_ids: tuple[DecisionId, ...]


@dataclass(frozen=True)
class MinutesTextWritten(Act):
    """The secretariat wrote, or rewrote, a text of the minutes."""

    kind: ClassVar[str] = "minutes_text_written"
    section: MinutesSection
    text: str


@dataclass(frozen=True)
class PaperNumbered(Act):
    """A paper took its number in the congress's one series."""

    kind: ClassVar[str] = "paper_numbered"
    paper: str
    number: int


@dataclass(frozen=True)
class ActWithdrawn(Act):
    """An act was taken back with a reason; it stays in the journal.

    `second_person` names who agreed to it, when it was recorded too long ago for one person alone.
    """

    kind: ClassVar[str] = "act_withdrawn"
    withdrawn: ActId
    reason: str
    second_person: str = ""


ALL_ACTS: tuple[type[Act], ...] = (
    CongressFounded,
    CongressCorrected,
    SittingOpened,
    SittingClosed,
    RollImported,
    DelegateCorrected,
    AlternateCalled,
    StandingSettled,
    GuestsListed,
    GuestArrived,
    CardReplaced,
    CardsPrinted,
    HallArranged,
    SeatsGiven,
    DelegateMoved,
    ScanRefused,
    PresenceReleased,
    CredentialsChosen,
    AgendaPlanned,
    AgendaItemStarted,
    AgendaItemFinished,
    BodyFormed,
    MattersAdded,
    MattersOrdered,
    VoteOpened,
    VoteCounted,
    VoteCorrected,
    DecisionRecorded,
    DecisionCorrected,
    DecisionsAnnounced,
    MinutesTextWritten,
    PaperNumbered,
    ActWithdrawn,
)

KINDS: dict[str, type[Act]] = {act.kind: act for act in ALL_ACTS}
