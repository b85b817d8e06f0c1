"""The acts: everything that happens at a congress, one frozen dataclass per kind.

An act is recorded once and never changed; a mistake is put right by a further act that names the first.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from congress_desktop.domain.agenda import PlannedItem, Slot
from congress_desktop.domain.appointments import Decision
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.ballot_batches import BatchRuling, BatchTotals
from congress_desktop.domain.ballots import Reading, Ruling
from congress_desktop.domain.biographies import BiographyColumn
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.cards import Holder
from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import CongressPlan
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.credentials import CredentialsChoices
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.election_rounds import EntryMode, RoundPlan
from congress_desktop.domain.elections import ElectionPlan, Nominee
from congress_desktop.domain.hall import HallRow, SeatGiven
from congress_desktop.domain.ids import (
    ActId,
    AgendaItemId,
    DecisionId,
    DelegateId,
    ElectionId,
    GuestId,
    MatterId,
    NomineeId,
    NoteId,
    PersonId,
    RoundId,
    SittingId,
    SpeechId,
    TenureId,
)
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.domain.open_votes import BlockCount, Count, PlannedMatter
from congress_desktop.domain.papers import FinalPaper
from congress_desktop.domain.people import DelegateFacts, Gender, GuestFacts
from congress_desktop.domain.pictures import PictureGiven
from congress_desktop.domain.speeches import Registration, SpeechStep
from congress_desktop.domain.standing import Standing
from congress_desktop.domain.tally import RoundResult, Tally
from congress_desktop.domain.tenures import Ending, Held, Instrument, Tenure


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
    """Guests were put on their list, or what it says of them was put right; `source` is the workbook, if any."""

    kind: ClassVar[str] = "guests_listed"
    entries: tuple[GuestEntry, ...]
    reason: str = ""
    source: str = ""


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
class PicturesGiven(Act):
    """Delegates were given pictures, or had them taken off; `source` is the folder or the file, empty for none.

    The pictures themselves are kept beside the journal, each under the hash that stands here.
    """

    kind: ClassVar[str] = "pictures_given"
    source: str
    pictures: tuple[PictureGiven, ...]


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
    """Items joined the end of the running order; `template` names the model that they were taken from, if any."""

    kind: ClassVar[str] = "agenda_planned"
    items: tuple[PlannedItem, ...]
    template: str = ""


@dataclass(frozen=True)
class AgendaItemChanged(Act):
    """What the running order says of an item was changed."""

    kind: ClassVar[str] = "agenda_item_changed"
    item: PlannedItem
    before: PlannedItem


@dataclass(frozen=True)
class AgendaOrdered(Act):
    """The items of a sitting were put in another order, and their hours with them."""

    kind: ClassVar[str] = "agenda_ordered"
    sitting_id: SittingId
    slots: tuple[Slot, ...]
    before: tuple[Slot, ...]


@dataclass(frozen=True)
class AgendaItemRemoved(Act):
    """An item that had not begun was taken out; `place` is where it stood in its sitting, counted from 0."""

    kind: ClassVar[str] = "agenda_item_removed"
    item: PlannedItem
    place: int


@dataclass(frozen=True)
class PreparationTicked(Act):
    """Something that was to be prepared for an item was ticked off, or the tick taken back."""

    kind: ClassVar[str] = "preparation_ticked"
    item_id: AgendaItemId
    what: str
    done: bool


@dataclass(frozen=True)
class SpeechRegistered(Act):
    """Somebody registered to speak, and joined the end of the list of speakers."""

    kind: ClassVar[str] = "speech_registered"
    speech_id: SpeechId
    registration: Registration


@dataclass(frozen=True)
class SpeechChanged(Act):
    """What somebody registered to speak about was changed."""

    kind: ClassVar[str] = "speech_changed"
    speech_id: SpeechId
    registration: Registration
    before: Registration


@dataclass(frozen=True)
class SpeechesOrdered(Act):
    """The speakers were put in another order."""

    kind: ClassVar[str] = "speeches_ordered"
    speech_ids: tuple[SpeechId, ...]
    before: tuple[SpeechId, ...]


@dataclass(frozen=True)
class SpeechStepped(Act):
    """A speech took a step: it began, was paused, ended, was handed in or dropped; dropping it has a reason."""

    kind: ClassVar[str] = "speech_stepped"
    speech_id: SpeechId
    step: SpeechStep
    reason: str = ""


@dataclass(frozen=True)
class NoteWritten(Act):
    """The secretariat wrote a note on an item, or wrote it anew; an empty text takes it out.

    `began_at` is when its first letter was typed, `before` what it said until now, empty for a new one.
    """

    kind: ClassVar[str] = "note_written"
    note_id: NoteId
    item_id: AgendaItemId
    began_at: datetime
    text: str
    before: str = ""


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
class MatterRevised(Act):
    """The words of a matter, or the base of its vote, were changed before its vote opened."""

    kind: ClassVar[str] = "matter_revised"
    matter: PlannedMatter
    before: PlannedMatter


@dataclass(frozen=True)
class RemovedMatter:
    """A matter that left the list, and its place there."""

    matter: PlannedMatter
    ordinal: int


@dataclass(frozen=True)
class MattersRemoved(Act):
    """Matters whose votes had not opened left the list."""

    kind: ClassVar[str] = "matters_removed"
    matters: tuple[RemovedMatter, ...]


@dataclass(frozen=True)
class VoteOpened(Act):
    """The vote on a matter opened; who was present at that second is part of the act.

    `together` are further matters that the same opening put to the vote: they share the presence.
    """

    kind: ClassVar[str] = "vote_opened"
    matter_id: MatterId
    sitting_id: SittingId
    present: tuple[DelegateId, ...]
    summoned_count: int
    together: tuple[MatterId, ...] = ()


@dataclass(frozen=True)
class CountedApart:
    """The count of a matter that was opened with others and answered differently."""

    matter_id: MatterId
    count: Count
    blocks: tuple[BlockCount, ...] = ()
    explanation: str = ""


@dataclass(frozen=True)
class VoteCounted(Act):
    """The cards raised on a matter were counted.

    `blocks` add up to the count when it was taken block by block. The count is also that of the matters `together`;
    those `apart` were opened at the same time and have their own. In version 1 counting was releasing: there was no
    act of release yet.
    """

    kind: ClassVar[str] = "vote_counted"
    version: ClassVar[int] = 2
    matter_id: MatterId
    count: Count
    base: VoteBase
    blocks: tuple[BlockCount, ...] = ()
    explanation: str = ""
    together: tuple[MatterId, ...] = ()
    apart: tuple[CountedApart, ...] = ()


@dataclass(frozen=True)
class VoteCorrected(Act):
    """A count was put right; what was released is to be released again, but for version 1, which knew no release."""

    kind: ClassVar[str] = "vote_corrected"
    version: ClassVar[int] = 2
    matter_id: MatterId
    count: Count
    base: VoteBase
    reason: str
    blocks: tuple[BlockCount, ...] = ()
    explanation: str = ""


@dataclass(frozen=True)
class VoteReleased(Act):
    """Results were released to the hall and the minutes; `second_person` names who agreed that they are right."""

    kind: ClassVar[str] = "vote_released"
    matter_ids: tuple[MatterId, ...]
    second_person: str


@dataclass(frozen=True)
class ElectionPlanned(Act):
    """An election by secret ballot, or an opinion ballot, was put on the list."""

    kind: ClassVar[str] = "election_planned"
    election_id: ElectionId
    plan: ElectionPlan


@dataclass(frozen=True)
class ElectionCorrected(Act):
    """What was planned of an election was put right."""

    kind: ClassVar[str] = "election_corrected"
    election_id: ElectionId
    plan: ElectionPlan
    before: ElectionPlan
    reason: str


@dataclass(frozen=True)
class NomineesAdded(Act):
    """People were put forward; between two rounds the reason says by which decision."""

    kind: ClassVar[str] = "nominees_added"
    election_id: ElectionId
    nominees: tuple[Nominee, ...]
    reason: str = ""


@dataclass(frozen=True)
class NomineeCorrected(Act):
    """What is said of a nominee was put right."""

    kind: ClassVar[str] = "nominee_corrected"
    election_id: ElectionId
    nominee: Nominee
    before: Nominee
    reason: str


@dataclass(frozen=True)
class NomineeWithdrew(Act):
    """A nominee was let off the list."""

    kind: ClassVar[str] = "nominee_withdrew"
    election_id: ElectionId
    nominee_id: NomineeId
    reason: str


@dataclass(frozen=True)
class NomineeListClosed(Act):
    """The list was closed and its first round opened, by the vote on a matter or as the note says."""

    kind: ClassVar[str] = "nominee_list_closed"
    election_id: ElectionId
    plan: RoundPlan
    matter_id: MatterId | None = None
    note: str = ""


@dataclass(frozen=True)
class NomineeListReopened(Act):
    """A closed list was opened again before anybody voted on it."""

    kind: ClassVar[str] = "nominee_list_reopened"
    election_id: ElectionId
    reason: str


@dataclass(frozen=True)
class RoundOpened(Act):
    """A further round of voting began."""

    kind: ClassVar[str] = "round_opened"
    election_id: ElectionId
    plan: RoundPlan


@dataclass(frozen=True)
class BallotsPrinted(Act):
    """Ballot papers were printed; `count` joins those printed before."""

    kind: ClassVar[str] = "ballots_printed"
    round_id: RoundId
    count: int


@dataclass(frozen=True)
class BallotsIssued(Act):
    """Ballot papers were handed out; who was present at that second is part of the act."""

    kind: ClassVar[str] = "ballots_issued"
    round_id: RoundId
    sitting_id: SittingId
    present: tuple[DelegateId, ...]
    issued: int
    note: str = ""


@dataclass(frozen=True)
class BallotsCollected(Act):
    """The box was opened and its papers counted and numbered in batches."""

    kind: ClassVar[str] = "ballots_collected"
    round_id: RoundId
    collected: int
    mode: EntryMode
    batch_size: int
    note: str = ""


@dataclass(frozen=True)
class CollectionCorrected(Act):
    """The number of papers in the box was put right."""

    kind: ClassVar[str] = "collection_corrected"
    round_id: RoundId
    collected: int
    before: int
    note: str
    note_before: str
    reason: str


@dataclass(frozen=True)
class BallotRead(Act):
    """A paper was read and typed, the first or the second time.

    `decision` is why the counting board took a paper as valid that the rule set would not.
    """

    kind: ClassVar[str] = "ballot_read"
    round_id: RoundId
    number: int
    pass_number: int
    reading: Reading
    typed_by: str
    decision: str = ""


@dataclass(frozen=True)
class BallotsTaken(Act):
    """The readings of one pass, typed at another laptop, were taken over; each is a number and what was read."""

    kind: ClassVar[str] = "ballots_taken"
    round_id: RoundId
    pass_number: int
    typed_by: str
    numbers: tuple[int, ...]
    readings: tuple[Reading, ...]


@dataclass(frozen=True)
class BallotSettled(Act):
    """A paper was looked at again and decided; `before` is the ruling that this one replaces."""

    kind: ClassVar[str] = "ballot_settled"
    round_id: RoundId
    number: int
    ruling: Ruling
    before: Ruling | None = None


@dataclass(frozen=True)
class BatchCounted(Act):
    """The totals of a batch were typed as they were called out, the first or the second time."""

    kind: ClassVar[str] = "batch_counted"
    round_id: RoundId
    batch: int
    pass_number: int
    totals: BatchTotals
    typed_by: str


@dataclass(frozen=True)
class BatchSettled(Act):
    """A batch was counted again and decided; `before` is the ruling that this one replaces."""

    kind: ClassVar[str] = "batch_settled"
    round_id: RoundId
    batch: int
    ruling: BatchRuling
    before: BatchRuling | None = None


@dataclass(frozen=True)
class BaseReduced(Act):
    """People whom the rules take off the base for other reasons than absence were named by number."""

    kind: ClassVar[str] = "base_reduced"
    round_id: RoundId
    count: int
    count_before: int
    reason: str
    reason_before: str


@dataclass(frozen=True)
class ResultConfirmed(Act):
    """The head of the counting board confirmed a result; everything that led to it is part of the act.

    `summoned` less `absent_throughout` and `reduced` is the base where the rule set takes the people summoned.
    """

    kind: ClassVar[str] = "result_confirmed"
    round_id: RoundId
    tally: Tally
    result: RoundResult
    summoned: int
    absent_throughout: tuple[DelegateId, ...]
    reduced: int
    confirmed_by: str


@dataclass(frozen=True)
class ResultReleased(Act):
    """A confirmed result was released by a second person, to the hall and to the papers."""

    kind: ClassVar[str] = "result_released"
    round_id: RoundId
    released_by: str


@dataclass(frozen=True)
class ResultReopened(Act):
    """A confirmed or released result was taken back to be read again; the old one stays in the journal."""

    kind: ClassVar[str] = "result_reopened"
    round_id: RoundId
    reason: str
    second_person: str


@dataclass(frozen=True)
class ElectionEnded(Act):
    """No further round is held: all seats are filled, or the congress decided to leave the rest."""

    kind: ClassVar[str] = "election_ended"
    election_id: ElectionId
    seats_left: int
    note: str


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
class ElectedRecorded(Act):
    """Those elected, by results that were released, entered the register of office-holders."""

    kind: ClassVar[str] = "elected_recorded"
    election_id: ElectionId
    tenures: tuple[Tenure, ...]


@dataclass(frozen=True)
class TenureEntry:
    """One post of an office's list; `before` is None for one that is new to the register.

    `birth` and `gender` are what the list says of somebody who was not known at all.
    """

    held: Held
    before: Held | None = None
    birth: PartialDate | None = None
    gender: Gender | None = None


@dataclass(frozen=True)
class TenuresListed(Act):
    """An office's list entered the register of office-holders, all of it in one act."""

    kind: ClassVar[str] = "tenures_listed"
    source: str
    entries: tuple[TenureEntry, ...]


@dataclass(frozen=True)
class TenuresRatified(Act):
    """A higher committee ratified people in their posts."""

    kind: ClassVar[str] = "tenures_ratified"
    tenure_ids: tuple[TenureId, ...]
    paper: Instrument


@dataclass(frozen=True)
class TenureEnded(Act):
    """Somebody left a post; `begun` is the tenure of a successor who had none there yet.

    `moved` are tenures on the same body that the successor leaves by it, ended by the same paper; `also` are other
    posts of whoever left that ended with it.
    """

    kind: ClassVar[str] = "tenure_ended"
    tenure_id: TenureId
    ending: Ending
    begun: Tenure | None = None
    moved: tuple[TenureId, ...] = ()
    also: tuple[TenureId, ...] = ()


@dataclass(frozen=True)
class LikenessSettled(Act):
    """Somebody told whether two names that differ in their marks alone are of one person; then `one` is who that is."""

    kind: ClassVar[str] = "likeness_settled"
    one: PersonId
    other: PersonId
    same: bool


@dataclass(frozen=True)
class BiographyColumnsChosen(Act):
    """The columns of the short biographies were chosen; `before` is empty while they were the usual ones."""

    kind: ClassVar[str] = "biography_columns_chosen"
    columns: tuple[BiographyColumn, ...]
    before: tuple[BiographyColumn, ...] = ()


@dataclass(frozen=True)
class MinutesTextWritten(Act):
    """The secretariat wrote a text of the minutes; kept so that journals of 0.1.0 are read, written no more."""

    kind: ClassVar[str] = "minutes_text_written"
    section: MinutesSection
    text: str


@dataclass(frozen=True)
class PaperTextWritten(Act):
    """A clerk wrote, or rewrote, a place of a paper; `filled` is what the journal said of it at that moment."""

    kind: ClassVar[str] = "paper_text_written"
    paper: str
    key: str
    text: str
    filled: str = ""


@dataclass(frozen=True)
class PaperTextRefilled(Act):
    """A sentence of a paper was filled in from the journal again; a clerk's words of it no longer stand."""

    kind: ClassVar[str] = "paper_text_refilled"
    paper: str
    key: str


@dataclass(frozen=True)
class PaperNumbered(Act):
    """A paper took its number in the congress's one series."""

    kind: ClassVar[str] = "paper_numbered"
    paper: str
    number: int
    title: str = ""


@dataclass(frozen=True)
class PaperDrafted(Act):
    """A draft of a paper was given its number and handed out; `content_hash` is of what it says."""

    kind: ClassVar[str] = "paper_drafted"
    paper: str
    title: str
    draft: int
    content_hash: str


@dataclass(frozen=True)
class PaperFinalised(Act):
    """A paper became final: it is kept here word by word, and no later act changes it."""

    kind: ClassVar[str] = "paper_finalised"
    paper: str
    title: str
    final: FinalPaper


@dataclass(frozen=True)
class PaperReissued(Act):
    """A final paper was replaced by a further issue of it, kept here word by word."""

    kind: ClassVar[str] = "paper_reissued"
    paper: str
    title: str
    final: FinalPaper
    reason: str


@dataclass(frozen=True)
class PaperPrinted(Act):
    """A paper went to the printer; `issue` is 0 for a draft, `draft` 0 for a final paper or a working list."""

    kind: ClassVar[str] = "paper_printed"
    paper: str
    title: str
    copies: int
    issue: int = 0
    draft: int = 0


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
    PicturesGiven,
    DelegateMoved,
    ScanRefused,
    PresenceReleased,
    CredentialsChosen,
    AgendaPlanned,
    AgendaItemChanged,
    AgendaOrdered,
    AgendaItemRemoved,
    PreparationTicked,
    SpeechRegistered,
    SpeechChanged,
    SpeechesOrdered,
    SpeechStepped,
    NoteWritten,
    AgendaItemStarted,
    AgendaItemFinished,
    BodyFormed,
    MattersAdded,
    MattersOrdered,
    MatterRevised,
    MattersRemoved,
    VoteOpened,
    VoteCounted,
    VoteCorrected,
    VoteReleased,
    ElectionPlanned,
    ElectionCorrected,
    NomineesAdded,
    NomineeCorrected,
    NomineeWithdrew,
    NomineeListClosed,
    NomineeListReopened,
    RoundOpened,
    BallotsPrinted,
    BallotsIssued,
    BallotsCollected,
    CollectionCorrected,
    BallotRead,
    BallotsTaken,
    BallotSettled,
    BatchCounted,
    BatchSettled,
    BaseReduced,
    ResultConfirmed,
    ResultReleased,
    ResultReopened,
    ElectionEnded,
    DecisionRecorded,
    DecisionCorrected,
    DecisionsAnnounced,
    ElectedRecorded,
    TenuresListed,
    TenuresRatified,
    TenureEnded,
    LikenessSettled,
    BiographyColumnsChosen,
    MinutesTextWritten,
    PaperTextWritten,
    PaperTextRefilled,
    PaperNumbered,
    PaperDrafted,
    PaperFinalised,
    PaperReissued,
    PaperPrinted,
    ActWithdrawn,
)

KINDS: dict[str, type[Act]] = {act.kind: act for act in ALL_ACTS}
