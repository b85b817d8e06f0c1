"""The demonstration congress, played through the very use cases that the window drives, on a clock of its own."""

import random
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any

from congress_desktop import bootstrap
from congress_desktop.domain.acts import CountedApart
from congress_desktop.domain.agenda import ItemKind, Need
from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.cards import Card, Holder, card_code
from congress_desktop.domain.congresses import CongressPlan, PlannedSitting, SittingKind
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.ids import NoteId, SittingId
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.domain.open_votes import BlockCount, Count, MatterGroup, OpenTally
from congress_desktop.domain.speeches import Registration, SpeechStep
from congress_desktop.services import (
    agenda,
    appointments,
    bodies,
    check_in,
    congresses,
    delegates,
    minutes,
    notes,
    open_votes,
    paper_life,
    papers,
    roll_import,
    speeches,
)
from congress_desktop.services.composition import write_place
from congress_desktop.services.desk import Desk
from congress_desktop.services.resolution import RESOLUTION
from congress_desktop.services.views import AgendaRow, DelegateRow, MatterRow
from congress_desktop.system import folders
from congress_desktop.texts.forms import VIETNAM

CONGRESS_FILE = "thach-khoi-2025.congress"
_FOREIGN_KEY = "00" * 16
_CARD_KEY = "5448414348204b484f4920323032352e"
_SPEECH_SECONDS = 8 * 60
_HANDLING_SECONDS = 5
_OPERATOR = "Tổ thư ký (mẫu)"

Progress = Callable[[int, int], None]


class DemoClock:
    """A clock that stands where it is put and moves only when it is told to."""

    def __init__(self) -> None:
        self._now = datetime(2025, 8, 12, 16, 20, tzinfo=VIETNAM)

    def __call__(self) -> datetime:
        """Return the moment at which it stands."""
        return self._now

    def put(self, day: date, at: time) -> None:
        """Put the clock to a local hour; it never goes back."""
        self._now = max(self._now, datetime.combine(day, at, VIETNAM))

    def pass_seconds(self, seconds: float) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)


class _Ids:
    """Ids in a row, so that two plays write the same journal."""

    def __init__(self) -> None:
        self._last = 0

    def __call__(self) -> str:
        self._last += 1
        return f"{self._last:08x}"


class Demonstration:
    """One play of the demonstration congress into a folder."""

    def __init__(self, folder: Path) -> None:
        samples = folders.resources() / "samples"
        self.story: dict[str, Any] = tomllib.loads((samples / "thach-khoi-2025.toml").read_text(encoding="utf-8"))
        self.roll_file = samples / "danh-sach-dai-bieu.xlsx"
        self.path = folder / CONGRESS_FILE
        self.clock = DemoClock()
        self.chance = random.Random(20250813)  # noqa: S311 - invented arrivals, nothing secret
        self.desk: Desk
        self.sittings: tuple[PlannedSitting, ...]

    def play(self, progress: Progress) -> Desk:
        """Play the whole congress into a new file and return its desk, still open."""
        self._found()
        self._import_roll()
        self._plan()
        steps = [*self._acts()]
        for done, step in enumerate(steps, 1):
            step()
            progress(done, len(steps))
        self.desk.store.fold_back()
        return self.desk

    def _found(self) -> None:
        kinds = [SittingKind(each["kind"]) for each in self.story["sittings"]]
        self.sittings = tuple(
            PlannedSitting(SittingId(kind.value), kind, each["held_on"])
            for kind, each in zip(kinds, self.story["sittings"], strict=True)
        )
        plan = CongressPlan(**self.story["congress"], sittings=self.sittings, sample=True)
        self.desk = bootstrap.create_desk(self.path, plan, _OPERATOR, self.clock, _Ids(), lambda: _CARD_KEY)

    def _import_roll(self) -> None:
        shown = roll_import.preview(self.desk, bootstrap.read_roll(self.roll_file))
        roll_import.apply_import(self.desk, shown)

    def _plan(self) -> None:
        items = self.story["agenda"]
        agenda.plan_items(self.desk, [(self.sittings[i["sitting"]].sitting_id, _item(i)) for i in items])
        drafts = [_matter(m) for i in items for m in i.get("matters", ())]
        open_votes.add_matters(self.desk, drafts)
        for decision in self.story["decisions"]:
            self.clock.pass_seconds(60)
            appointments.record_decision(self.desk, _draft(decision))

    def _acts(self) -> Iterator[Callable[[], None]]:
        """Yield the steps of both days in their order."""
        rows = agenda.agenda(self.desk)
        matters = iter(open_votes.matters(self.desk))
        for index, sitting in enumerate(self.sittings):
            yield from self._arrivals(self.story["sittings"][index], sitting)
            for row, item in zip(rows, self.story["agenda"], strict=True):
                if item["sitting"] == index:
                    voted = [(next(matters), answers) for answers in item.get("matters", ())]
                    yield from self._item(sitting, row, item, voted)
            yield lambda sitting=sitting: self._do(congresses.close_sitting, sitting.sitting_id)  # type: ignore[misc]
        for section, text in self.story["minutes"].items():
            yield lambda s=section, t=text: self._do(minutes.write_text, MinutesSection(s), t)  # type: ignore[misc]
        for key, text in self.story["resolution"].items():
            yield lambda k=key, t=text: self._do(write_place, RESOLUTION, k, t)  # type: ignore[misc]
        for kind in papers.paper_kinds(self.desk):
            if kind.numbered:
                yield lambda key=kind.key: self._do(paper_life.finalise, key, bootstrap.draw_paper)  # type: ignore[misc]

    def _do(self, act: Callable[..., object], *arguments: object) -> None:
        self.clock.pass_seconds(5)
        act(self.desk, *arguments)

    def _arrivals(self, day: dict[str, Any], sitting: PlannedSitting) -> Iterator[Callable[[], None]]:
        """Yield a morning at the door: excuses, arrivals in no order, latecomers, a second scan, a foreign card."""
        rows = list(delegates.delegates(self.desk, sitting.sitting_id))
        excused = [row for row in rows if row.facts.full_name in day["excused"]]
        coming = [row for row in rows if row not in excused]
        self.chance.shuffle(coming)
        yield lambda: self.clock.put(sitting.held_on, day["doors_open_at"])
        for row in excused:
            reason = day["excused"][row.facts.full_name]
            yield lambda row=row, reason=reason: self._do(  # type: ignore[misc]
                check_in.move, sitting.sitting_id, row.delegate_id, Movement.EXCUSE, reason
            )
        in_time = len(coming) - day["latecomers"]
        for number, row in enumerate(coming):
            if number == in_time:
                yield lambda: self.clock.put(sitting.held_on, day["opened_at"])
            yield lambda row=row: self._scan(sitting, row)  # type: ignore[misc]
        yield lambda: self._scan(sitting, coming[0])
        yield lambda: self._do(check_in.check_in, sitting.sitting_id, card_code(Card(Holder.DELEGATE, 7), _FOREIGN_KEY))

    def _scan(self, sitting: PlannedSitting, row: DelegateRow) -> None:
        self.clock.pass_seconds(self.chance.uniform(2, 12))
        check_in.check_in(self.desk, sitting.sitting_id, row.card_code)

    def _item(
        self,
        sitting: PlannedSitting,
        row: AgendaRow,
        item: dict[str, Any],
        voted: list[tuple[MatterRow, dict[str, Any]]],
    ) -> Iterator[Callable[[], None]]:
        yield lambda: self.clock.put(sitting.held_on, item["at"])
        yield lambda: self._do(agenda.start_item, row.item_id)
        if item.get("forms_bodies"):
            yield self._form_bodies
        if item.get("registers_speakers"):
            yield self._register_speakers
        for text in item.get("notes", ()):
            yield lambda t=text: self._note(row, t)  # type: ignore[misc]
        if item.get("hears_speakers"):
            yield from self._speeches()
        if item.get("announces"):
            yield lambda: self._do(appointments.announce, sitting.sitting_id)
        for together in _by_kind(voted) if item.get("votes_by_kind") else [[each] for each in voted]:
            yield lambda v=together: self._vote(sitting, v)  # type: ignore[misc]
        if "ends_at" in item:
            yield lambda: self.clock.put(sitting.held_on, item["ends_at"])
            yield lambda: self._do(agenda.finish_item, row.item_id)

    def _form_bodies(self) -> None:
        rows = delegates.delegates(self.desk, self.sittings[0].sitting_id)
        ids = {row.facts.full_name: row.delegate_id for row in rows}
        for body, names in self.story["bodies"].items():
            members = tuple(BodyMember(ids[name], head=place == 0) for place, name in enumerate(names))
            self._do(bodies.form_body, CongressBody(body), members)

    def _register_speakers(self) -> None:
        rows = delegates.delegates(self.desk, self.sittings[0].sitting_id)
        ids = {row.facts.full_name: row.delegate_id for row in rows}
        for each in self.story["speakers"]:
            received = each.get("text_received", False)
            registration = Registration(
                Holder.DELEGATE, ids[each["name"]], each["topic"], _SPEECH_SECONDS, text_received=received
            )
            self._do(speeches.register, registration)

    def _speeches(self) -> Iterator[Callable[[], None]]:
        for place, each in enumerate(self.story["speakers"]):
            yield lambda p=place, e=each: self._speech(p, e.get("spoke_seconds"))  # type: ignore[misc]

    def _speech(self, place: int, seconds: int | None) -> None:
        speech_id = speeches.speeches(self.desk)[place].speech_id
        if seconds is None:
            self._do(speeches.take_step, speech_id, SpeechStep.HAND_IN)
            return
        self._do(speeches.take_step, speech_id, SpeechStep.START)
        self.clock.pass_seconds(seconds - _HANDLING_SECONDS)
        self._do(speeches.take_step, speech_id, SpeechStep.FINISH)

    def _note(self, row: AgendaRow, text: str) -> None:
        self.clock.pass_seconds(300)
        began_at = self.clock()
        self.clock.pass_seconds(40)
        notes.write_note(self.desk, NoteId(self.desk.new_id()), row.item_id, began_at, text)

    def _vote(self, sitting: PlannedSitting, voted: list[tuple[MatterRow, dict[str, Any]]]) -> None:
        """Put matters to the vote at once; those that differ from the first are counted apart."""
        ids = [matter.matter_id for matter, _ in voted]
        self._do(open_votes.open_vote, sitting.sitting_id, ids[0], None, ids[1:])
        self.clock.pass_seconds(25)
        opened = next(row for row in open_votes.matters(self.desk) if row.matter_id == ids[0])
        tallies = {matter.matter_id: _tally(answers, opened.present or 0) for matter, answers in voted}
        common = tallies[ids[0]]
        apart = [CountedApart(each, t.count, t.blocks, t.explanation) for each, t in tallies.items() if t != common]
        self.clock.pass_seconds(5)
        open_votes.record_count(
            self.desk,
            ids[0],
            common.count,
            VoteBase.PRESENT,
            blocks=common.blocks,
            explanation=common.explanation,
            apart=apart,
        )
        self._do(open_votes.release, ids, self.story["releases_with"])


def _by_kind(voted: list[tuple[MatterRow, dict[str, Any]]]) -> list[list[tuple[MatterRow, dict[str, Any]]]]:
    """Return matters that follow one another and are of one kind together."""
    return [list(run) for _, run in groupby(voted, key=lambda each: each[0].group)]


def _tally(answers: dict[str, Any], present: int) -> OpenTally:
    """Return what the story tells of a vote; whoever is in nothing else is in favour."""
    blocks = tuple(
        BlockCount(name, counter, there - against - other, against, other, there)
        for name, counter, there, against, other in answers.get("blocks", ())
    )
    against, other, silent = (answers.get(each, 0) for each in ("against", "other_opinion", "not_voting"))
    count = Count(present - against - other - silent, against, other, silent)
    return OpenTally(count, blocks, answers.get("explanation", ""))


def _matter(story: dict[str, Any]) -> open_votes.MatterDraft:
    return open_votes.MatterDraft(story["title"], MatterGroup(story["group"]), story.get("text", ""))


def _item(story: dict[str, Any]) -> agenda.ItemDraft:
    groups = dict.fromkeys(MatterGroup(matter["group"]) for matter in story.get("matters", ()))
    return agenda.ItemDraft(
        story["title"],
        story["at"],
        story["presenter"],
        story["lasts_minutes"] * 60,
        ItemKind(story.get("kind", ItemKind.BUSINESS)),
        tuple(groups),
        tuple(Need(each) for each in story.get("needs", ())),
        tuple(story.get("to_prepare", ())),
    )


def _draft(story: dict[str, Any]) -> appointments.DecisionDraft:
    people = tuple(
        appointments.AppointedPerson(name, Body(story["body"]), Post(post), position)
        for name, post, position in story["people"]
    )
    issued_on: date = story["issued_on"]
    return appointments.DecisionDraft(
        story["number"], issued_on, story["authority"], story["signer"], story["title"], issued_on, people
    )


@contextmanager
def played(folder: Path, progress: Progress) -> Iterator[Desk]:
    """Play the demonstration into a folder, in place of an earlier play, and lend its desk."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / CONGRESS_FILE).unlink(missing_ok=True)
    desk = Demonstration(folder).play(progress)
    try:
        yield desk
    finally:
        desk.store.close()
