"""What the screens are given: the desk, the runner, and the outer ring's services as plain callables.

The screens import neither the store, nor Excel, nor PDF; whoever starts the window hands them in here.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from congress_desktop.domain.agenda_template import AgendaTemplate
from congress_desktop.domain.congresses import CongressPlan
from congress_desktop.domain.ids import ActId, SittingId
from congress_desktop.domain.layout import Layout
from congress_desktop.domain.pictures import FoundPicture
from congress_desktop.gui.runner import Progress, Runner
from congress_desktop.services.ballot_models import Ballot, BallotsDrawn
from congress_desktop.services.card_models import CardSheets, CardSize
from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.desk import Clock, Desk
from congress_desktop.services.key_cards import KeyCard
from congress_desktop.services.paper_models import Drawn, Paper
from congress_desktop.services.papers import FileKind, Written
from congress_desktop.services.sheets import RawRoll, RollColumn, RowRemark, Workbook
from congress_desktop.texts.handbook import Chapter


class Remembers(Protocol):
    """What is remembered between runs."""

    def read(self, key: str, default: str = "") -> str:
        """Return what was written under a key, or the default."""

    def write(self, key: str, value: str) -> None:
        """Remember a text under a key."""


@dataclass(frozen=True)
class Ring:
    """The outer ring's services, called on the worker thread.

    `page_count`, `render_page` and `play_sound` are called at once. Those that touch files raise EnvironmentFault.
    `play_sample` plays the demonstration congress, reporting how far it has come, and returns its file. `render_paper`
    and `render_cards` return PDF, `draw_paper` a PDF with what could not be drawn; `render_page` returns width, height
    and RGBA bytes of a page so many pixels wide. `lately` returns the files opened lately, `remember` puts one at their
    head. `rule_sets` returns the texts of the rule sets at hand, `agenda_templates` the model programmes. `play_sound`
    begins "done", "attention" or "refused" and never waits.
    """

    open_desk: Callable[[Path], Desk]
    create_desk: Callable[[Path, CongressPlan], Desk]
    play_sample: Callable[[Progress], Path]
    read_roll: Callable[[Path, Progress, Mapping[int, RollColumn | None] | None], RawRoll]
    read_lines: Callable[[Path], tuple[str, ...]]
    read_guests: Callable[[Path, Progress, Mapping[int, RollColumn | None] | None], RawRoll]
    read_offices: Callable[[Path, Progress, Mapping[int, RollColumn | None] | None], RawRoll]
    save_remarks: Callable[[Path, Path, RawRoll, tuple[RowRemark, ...]], None]
    read_picture: Callable[[Path], bytes]
    read_pictures: Callable[[Path, Progress], tuple[FoundPicture, ...]]
    write_workbook: Callable[[Workbook, Path], None]
    render_paper: Callable[[Paper, Layout], bytes]
    draw_paper: Callable[[Paper, Layout], Drawn]
    render_cards: Callable[[CardSheets, CardSize], bytes]
    render_key_card: Callable[[KeyCard], bytes]
    handbook: Callable[[], tuple[Chapter, ...]]
    render_ballots: Callable[[Ballot, int, Layout], BallotsDrawn]
    save_file: Callable[[bytes, Path], None]
    read_file: Callable[[Path], bytes]
    word_file: Callable[[Paper, Layout], bytes]
    write_several: Callable[[Desk, Sequence[str], Sequence[FileKind], Path, Progress], Written]
    write_set: Callable[[Desk, Path, Progress], tuple[Path, ...]]
    pack_set: Callable[[Desk, Path, Progress], Path]
    page_count: Callable[[bytes], int]
    render_page: Callable[[bytes, int, int], tuple[int, int, bytes]]
    lately: Callable[[], tuple[Path, ...]]
    remember: Callable[[Path], None]
    rule_sets: Callable[[], tuple[str, ...]]
    agenda_templates: Callable[[], tuple[AgendaTemplate, ...]]
    play_sound: Callable[[str], None]
    documents: Path
    clock: Clock


class Office(QObject):
    """One open congress as its screens see it.

    `sitting_changed` is emitted on the GUI thread when another sitting is chosen in the header.
    """

    sitting_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        ring: Ring,
        settings: Remembers,
        sitting_id: SittingId,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.runner = runner
        self.ring = ring
        self.settings = settings
        self.sitting_id = sitting_id

    def choose_sitting(self, sitting_id: SittingId) -> None:
        """Work at another sitting from now on."""
        if sitting_id != self.sitting_id:
            self.sitting_id = sitting_id
            self.sitting_changed.emit()

    def new_act_id(self) -> ActId:
        """Return the id of an act about to be asked for, so that asking twice records it once."""
        return ActId(self.desk.new_id())


class Screen(Protocol):
    """What the frame asks of every screen."""

    def refresh(self, changes: ChangeSet) -> None:
        """Read anew what these changes touch, if this screen shows it."""

    def focus_first(self) -> None:
        """Put the focus where work on this screen begins."""
