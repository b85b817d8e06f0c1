"""Frozen rows made for screens and papers; a figure is computed here once and only carried from here on."""

from dataclasses import dataclass
from datetime import date, datetime, time
from fractions import Fraction

from congress_desktop.domain.agenda import AgendaState, ItemKind, Need
from congress_desktop.domain.appointments import AppointmentCheck, Body, Decision, Post
from congress_desktop.domain.attendance import AttendanceState, Movement
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.congresses import CongressPlan, SittingKind
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.ids import (
    ActId,
    AgendaItemId,
    DecisionId,
    DelegateId,
    GuestId,
    MatterId,
    NoteId,
    PersonId,
    SittingId,
    SpeechId,
    TenureId,
)
from congress_desktop.domain.open_votes import BlockCount, Count, MatterGroup, OpenTally
from congress_desktop.domain.people import DelegateFacts, Gender, GuestFacts
from congress_desktop.domain.speeches import Registration, SpeechState, StepTaken
from congress_desktop.domain.standing import Standing
from congress_desktop.domain.tenures import Held, Origin, Seat
from congress_desktop.domain.vote_states import MatterState


@dataclass(frozen=True)
class SittingView:
    """A sitting; moments are None while it has not begun or ended."""

    sitting_id: SittingId
    ordinal: int
    kind: SittingKind
    held_on: date
    opened_at: datetime | None
    closed_at: datetime | None


@dataclass(frozen=True)
class CongressView:
    """The congress as set up, with its sittings; `current_sitting_id` is the first one that has not ended."""

    plan: CongressPlan
    sittings: tuple[SittingView, ...]
    current_sitting_id: SittingId
    rule_set_name: str
    layout_name: str


@dataclass(frozen=True)
class BranchPresence:
    """Presence of one branch's delegates at one sitting."""

    branch: str
    present: int
    of: int


@dataclass(frozen=True)
class PresenceView:
    """Presence at one sitting; all counts are people, `branches_*` are organizations.

    `summoned` is the number convened at set-up, the base of every share; `on_roll` the seats that somebody on the
    roll sits for. `attended` counts the seats from which somebody was ever present at this sitting: an official and
    the substitute are one. `late` are those among the present and the left who came after the sitting began.
    """

    sitting_id: SittingId
    summoned: int
    on_roll: int
    present: int
    attended: int
    left: int
    excused: int
    expected: int
    late: int
    needed: int
    quorate: bool
    branches_present: int
    branches_of: int
    branches_needed: int
    branches_quorate: bool
    branches: tuple[BranchPresence, ...]


@dataclass(frozen=True)
class DelegateRow:
    """A delegate in a list, with the state at the sitting that was asked for.

    `arrived_at` and `desk` tell of the first arrival at that sitting and are None before it. `replaces` is whose
    seat a substitute sits for, `replaced_by` who sits for this delegate's.
    """

    delegate_id: DelegateId
    person_id: PersonId
    card_number: int
    card_code: str
    facts: DelegateFacts
    name_key: str
    branch_key: str
    folded: str
    state: AttendanceState
    arrived_at: datetime | None
    desk: int | None
    reason: str
    namesakes: int
    standing: Standing = Standing.OFFICIAL
    card_issue: int = 1
    replaces: DelegateId | None = None
    replaced_by: DelegateId | None = None


@dataclass(frozen=True)
class GuestRow:
    """A guest of the list; `arrived_at` tells of the sitting that was asked for."""

    guest_id: GuestId
    person_id: PersonId
    card_number: int
    card_code: str
    card_issue: int
    facts: GuestFacts
    name_key: str
    folded: str
    arrived_at: datetime | None
    desk: int | None


@dataclass(frozen=True)
class Arrival:
    """One arrival in the list of the latest."""

    at: datetime
    full_name: str
    card_number: int


@dataclass(frozen=True)
class ActRow:
    """One act of the journal as it is listed; `subject` says in a few Vietnamese words what it is about."""

    act_id: ActId
    desk: int
    sequence: int
    kind: str
    recorded_at: datetime
    operator: str
    movement: Movement | None
    subject: str
    delegate_id: DelegateId | None
    withdrawn: bool
    withdrawable: bool


@dataclass(frozen=True)
class DelegatePage:
    """Everything about one delegate: the row, the acts that name this person, latest first, and the picture as JPEG."""

    row: DelegateRow
    acts: tuple[ActRow, ...]
    posts: tuple["OfficeHolder", ...]
    picture: bytes = b""


@dataclass(frozen=True)
class AgendaRow:
    """An item of the running order; `prepared` are those of `to_prepare` that were ticked off."""

    item_id: AgendaItemId
    sitting_id: SittingId
    ordinal: int
    title: str
    due_at: time | None
    presenter: str
    state: AgendaState
    started_at: datetime | None
    finished_at: datetime | None
    duration_seconds: int | None = None
    kind: ItemKind = ItemKind.BUSINESS
    vote_groups: tuple[MatterGroup, ...] = ()
    needs: tuple[Need, ...] = ()
    to_prepare: tuple[str, ...] = ()
    prepared: tuple[str, ...] = ()


@dataclass(frozen=True)
class SpeechRow:
    """A speech of the list; `ordinal` counts from 1, `steps` are those that were not withdrawn, in their order.

    `reason` says why it was dropped and is empty for any other.
    """

    speech_id: SpeechId
    ordinal: int
    registration: Registration
    full_name: str
    unit: str
    position: str
    card_number: int
    state: SpeechState
    reason: str
    steps: tuple[StepTaken, ...]


@dataclass(frozen=True)
class NoteRow:
    """A note of the secretariat on an item: when it was begun and last written."""

    note_id: NoteId
    item_id: AgendaItemId
    began_at: datetime
    written_at: datetime
    text: str


@dataclass(frozen=True)
class MatterRow:
    """A matter with its vote; everything from `sitting_id` on is None or empty until the vote opened or was counted.

    `text` is what is put to the vote word for word, `planned_base` the base chosen for it, None for the rule set's.
    `together` names the first of the matters opened at the same time, None for one opened alone. `present` was frozen
    when the vote opened. Shares are taken of `present` and of `summoned`; `base` is the one that decided and is
    printed. More than `part` of it carries, `needed` is the least number in favour that does. `counted_by` recorded the
    latest count, `released_by` agreed to its release and is empty for what was counted before there was a release.
    """

    matter_id: MatterId
    ordinal: int
    title: str
    group: MatterGroup
    state: MatterState
    text: str = ""
    planned_base: VoteBase | None = None
    sitting_id: SittingId | None = None
    opened_at: datetime | None = None
    together: MatterId | None = None
    counted_at: datetime | None = None
    counted_by: str = ""
    present: int | None = None
    summoned: int | None = None
    in_favour: int | None = None
    against: int | None = None
    other_opinion: int | None = None
    not_voting: int | None = None
    blocks: tuple[BlockCount, ...] = ()
    explanation: str = ""
    base: VoteBase | None = None
    base_count: int | None = None
    part: Fraction | None = None
    needed: int | None = None
    carried: bool | None = None
    corrections: int = 0
    released_at: datetime | None = None
    released_by: str = ""

    @property
    def count(self) -> Count:
        """The answers as counted; all of them 0 while nothing was counted."""
        return Count(self.in_favour or 0, self.against or 0, self.other_opinion or 0, self.not_voting or 0)

    @property
    def tally(self) -> OpenTally:
        """The count with its blocks and what was said about it."""
        return OpenTally(self.count, self.blocks, self.explanation)

    @property
    def unaccounted(self) -> int:
        """How many of those present are in none of the four numbers; more than 0 only with an explanation."""
        return (self.present or 0) - self.count.total if self.base else 0


@dataclass(frozen=True)
class OfficeHolder:
    """One line of the register: who holds, or held, which post, how that began and what became of it.

    `ordinal` counts within the body, from 1. `votes` says how many voted for whoever was elected at this congress, ""
    for anybody else; `successor` who took over, "" for nobody. `delegate` tells whether the person is a delegate.
    """

    held: Held
    ordinal: int
    votes: str
    successor: str
    delegate: bool

    @property
    def tenure_id(self) -> TenureId:
        """The tenure's id."""
        return self.held.tenure.tenure_id

    @property
    def person_id(self) -> PersonId:
        """The person's id."""
        return self.held.tenure.person_id

    @property
    def full_name(self) -> str:
        """The person's name as it stands now."""
        return self.held.tenure.full_name

    @property
    def body(self) -> Body:
        """The body."""
        return self.held.tenure.body

    @property
    def post(self) -> Post:
        """The post on the body."""
        return self.held.tenure.post

    @property
    def position(self) -> str:
        """What the person does besides."""
        return self.held.tenure.position

    @property
    def decision_number(self) -> str:
        """The number of the decision that began it, "" where it rests on none."""
        return self.held.tenure.paper.number

    @property
    def began_on(self) -> PartialDate | None:
        """When it began, None when nobody knows."""
        return self.held.tenure.began_on


@dataclass(frozen=True)
class OfficeFacts:
    """What a row of a list says of somebody in posts; what it does not say is None or empty.

    `number`, `issued_on` and `authority` are those of the decision.
    """

    full_name: str
    birth: PartialDate | None = None
    position: str = ""
    posts: tuple[Seat, ...] = ()
    origin: Origin | None = None
    began_on: PartialDate | None = None
    number: str = ""
    issued_on: PartialDate | None = None
    authority: str = ""
    ended_on: PartialDate | None = None
    end_reason: str = ""
    gender: Gender | None = None


@dataclass(frozen=True)
class KnownPerson:
    """Somebody whom the congress knows already; `facts` are what the register says of the posts that a row is about.

    `card_number` is that of a delegate, 0 for anybody else.
    """

    person_id: PersonId
    facts: OfficeFacts
    unit: str
    card_number: int


@dataclass(frozen=True)
class DecisionRow:
    """A recorded decision; when and at which sitting it was read out is None until then."""

    decision_id: DecisionId
    decision: Decision
    announced_at: datetime | None
    announced_in: SittingId | None


@dataclass(frozen=True)
class AlikePerson:
    """One of two people with alike names; `card_number` is that of a delegate, 0 for anybody else."""

    person_id: PersonId
    full_name: str
    birth: PartialDate | None
    position: str
    unit: str
    card_number: int


@dataclass(frozen=True)
class AlikePair:
    """Two people whose names differ in their marks alone; a delegate is `one`."""

    one: AlikePerson
    other: AlikePerson


@dataclass(frozen=True)
class AppointmentsView:
    """Decisions, the register of those who hold a post now, those who held one, and the ticks.

    The register stands body by body in the order of rank, `past` body by body, who left last first. `alike` are names
    of which nobody said yet whether they are of one person.
    """

    decisions: tuple[DecisionRow, ...]
    register: tuple[OfficeHolder, ...]
    past: tuple[OfficeHolder, ...]
    checks: tuple[AppointmentCheck, ...]
    alike: tuple[AlikePair, ...]


@dataclass(frozen=True)
class BodyMemberRow:
    """A member of a body of the congress."""

    body: CongressBody
    delegate_id: DelegateId
    full_name: str
    position: str
    head: bool


@dataclass(frozen=True)
class Suggestion:
    """A person whom a typed name may mean, when people are appointed."""

    person_id: PersonId
    full_name: str
    branch: str
    position: str
    birth_year: int | None
