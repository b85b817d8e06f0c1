"""Every dialog of the program is opened and closed: it is freed, its window stays, and late answers trouble nobody."""

import importlib
import pkgutil
import weakref
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import congress_desktop.gui
from builders import SITTING, a_counted_matter, a_small_congress, delegate_of
from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.cards import Holder
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.ids import ElectionId
from congress_desktop.domain.people import GuestFacts
from congress_desktop.gui.handbook.dialog import HandbookDialog
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.screens.appointments.decision import DecisionDialog
from congress_desktop.gui.screens.appointments.ending import EndDialog
from congress_desktop.gui.screens.appointments.ratify import RatifyDialog
from congress_desktop.gui.screens.appointments.take_over import TakeOverDialog
from congress_desktop.gui.screens.bodies.dialog import BodiesDialog
from congress_desktop.gui.screens.composer.dialog import ComposerDialog
from congress_desktop.gui.screens.delegates.cards import CardsDialog
from congress_desktop.gui.screens.delegates.edit import DelegateEditDialog
from congress_desktop.gui.screens.delegates.guest_edit import GuestEditDialog, GuestPasteDialog
from congress_desktop.gui.screens.delegates.pictures import PicturesDialog
from congress_desktop.gui.screens.delegates.seating import SeatDialog, SeatingDialog
from congress_desktop.gui.screens.delegates.standing import StandingDialog
from congress_desktop.gui.screens.elections.carry_dialog import CarryDialog
from congress_desktop.gui.screens.elections.collection_dialog import CollectionDialog
from congress_desktop.gui.screens.elections.election_dialog import ElectionDialog
from congress_desktop.gui.screens.elections.next_round_dialog import NextRoundDialog
from congress_desktop.gui.screens.elections.nominee_dialog import NomineeDialog
from congress_desktop.gui.screens.elections.nominee_many import NomineePasteDialog, NomineePickDialog
from congress_desktop.gui.screens.elections.practice_dialog import PracticeDialog
from congress_desktop.gui.screens.elections.rounds_dialog import RoundsDialog
from congress_desktop.gui.screens.open_votes.blocks import BlocksDialog
from congress_desktop.gui.screens.open_votes.correction import CorrectionDialog
from congress_desktop.gui.screens.open_votes.matter import MatterDialog
from congress_desktop.gui.screens.open_votes.matters import MattersDialog
from congress_desktop.gui.screens.papers.biography_columns import BiographyColumnsDialog
from congress_desktop.gui.screens.papers.credentials import CredentialsDialog
from congress_desktop.gui.screens.papers.several import ClosingDialog, LackingDialog, SeveralDialog
from congress_desktop.gui.screens.papers.shelf import gather
from congress_desktop.gui.screens.programme.item import AgendaItemDialog
from congress_desktop.gui.screens.programme.speech import SpeechDialog
from congress_desktop.gui.screens.programme.template import AgendaTemplateDialog
from congress_desktop.gui.screens.roll_import.columns import ColumnsDialog
from congress_desktop.gui.screens.roll_import.kinds import ROLL
from congress_desktop.gui.screens.roll_import.who import WhoDialog
from congress_desktop.gui.widgets.dialogs import Ask, AskDialog, FaultDialog, KeysDialog, ReasonDialog
from congress_desktop.services import agenda, appointments, congresses, credentials, elections, guests, open_votes
from congress_desktop.services.appointments import AppointedPerson, DecisionDraft
from congress_desktop.services.biographies import column_choice
from congress_desktop.services.desk import Desk
from congress_desktop.services.import_preview import PreviewRow, RowState
from congress_desktop.services.key_cards import KeyCard, KeyGroup
from congress_desktop.services.minutes_outline import MINUTES
from congress_desktop.services.tenures import WaitingElected
from congress_desktop.services.views import OfficeHolder
from congress_desktop.texts.handbook import chapter_of
from election_builders import a_round, a_voting_congress, an_election, round_of
from offices import an_office, show_active

from .conftest import Boxes

Make = Callable[[Office, QWidget], OwnedDialog]


def a_full_congress() -> Desk:
    desk = a_small_congress(present=4)
    a_counted_matter(desk, in_favour=3)
    guests.add_guests(desk, [GuestFacts("Trần Văn Khách")])
    an_election(desk)
    return desk


WAITING = WaitingElected(
    ElectionId("e"), "Ban Chấp hành", Body.EXECUTIVE_COMMITTEE, Post.MEMBER, PartialDate(2025, 8, 14), ()
)


def a_holder(desk: Desk) -> OfficeHolder:
    on = date(2025, 8, 12)
    named = (AppointedPerson("Nguyễn Văn An", Body.EXECUTIVE_COMMITTEE),)
    appointments.record_decision(desk, DecisionDraft("1-QĐ/TU", on, "BTV", "K", "Chỉ định", on, named))
    return appointments.appointments(desk).register[0]


def collection(_office: Office, behind: QWidget) -> CollectionDialog:
    desk = a_voting_congress()
    return CollectionDialog(round_of(desk, a_round(desk))[1], behind)


def carry(office: Office, behind: QWidget) -> CarryDialog:
    desk = a_voting_congress(3)
    here = Office(desk, office.runner, office.ring, office.settings, office.sitting_id)
    return CarryDialog(here, round_of(desk, a_round(desk))[1], 1, behind)


def who(office: Office, behind: QWidget) -> WhoDialog:
    row = delegate_of(office.desk, 1)
    return WhoDialog(PreviewRow(1, RowState.ERROR, row.facts, (), 1, None, (row,)), ROLL, behind)


def next_round(_office: Office, behind: QWidget) -> NextRoundDialog:
    desk = a_voting_congress(3)
    return NextRoundDialog(round_of(desk, a_round(desk))[1].nominees, 1, run_off=False, parent=behind)


def an_item(office: Office, behind: QWidget) -> AgendaItemDialog:
    agenda.plan_items(office.desk, [(SITTING, agenda.ItemDraft("Khai mạc"))])
    return AgendaItemDialog(agenda.agenda(office.desk)[0], {SITTING: "Phiên trù bị"}, behind)


def templates(office: Office, behind: QWidget) -> AgendaTemplateDialog:
    sittings = congresses.congress(office.desk).sittings
    return AgendaTemplateDialog(office.ring.agenda_templates(), sittings, SITTING, behind)


DIALOGS: dict[type[OwnedDialog], Make] = {
    AskDialog: lambda _office, behind: AskDialog("Công bố", "", [Ask("Người công bố")], "Công bố", behind),
    BlocksDialog: lambda _office, behind: BlocksDialog("Chương trình", 4, (), behind),
    AgendaItemDialog: an_item,
    AgendaTemplateDialog: templates,
    BodiesDialog: BodiesDialog,
    CardsDialog: lambda office, behind: CardsDialog(office, Holder.DELEGATE, (), behind),
    CarryDialog: carry,
    ClosingDialog: lambda office, behind: ClosingDialog(gather(office.desk).rows, behind),
    CollectionDialog: collection,
    ComposerDialog: lambda office, behind: ComposerDialog(office, MINUTES, "Biên bản đại hội", behind),
    ColumnsDialog: lambda _office, behind: ColumnsDialog((), ROLL.fields, behind),
    CorrectionDialog: lambda office, behind: CorrectionDialog(open_votes.matters(office.desk)[0], behind),
    CredentialsDialog: lambda office, behind: CredentialsDialog(credentials.credentials(office.desk), behind),
    DecisionDialog: lambda office, behind: DecisionDialog(office, None, behind),
    BiographyColumnsDialog: lambda office, behind: BiographyColumnsDialog(column_choice(office.desk), behind),
    EndDialog: lambda office, behind: EndDialog(office, a_holder(office.desk), (), behind),
    RatifyDialog: lambda office, behind: RatifyDialog([a_holder(office.desk)], behind),
    TakeOverDialog: lambda _office, behind: TakeOverDialog((WAITING,), behind),
    DelegateEditDialog: lambda office, behind: DelegateEditDialog(delegate_of(office.desk, 1).facts, behind),
    ElectionDialog: lambda office, behind: ElectionDialog(office, None, behind),
    FaultDialog: lambda _office, behind: FaultDialog("07:42", "", "nhat-ky.log", "", parent=behind),
    GuestEditDialog: lambda office, behind: GuestEditDialog(office, None, behind),
    GuestPasteDialog: lambda office, behind: GuestPasteDialog(office, (), "Trần Văn Khách\tThành ủy", behind),
    LackingDialog: lambda _office, behind: LackingDialog("Biên bản", ("giờ bế mạc",), "Lấy số", behind),
    MatterDialog: lambda office, behind: MatterDialog(
        open_votes.matters(office.desk)[0], congresses.rules(office.desk).open_vote, behind
    ),
    HandbookDialog: lambda _office, behind: HandbookDialog((chapter_of("bat-dau", "# Bắt đầu\n\nMở tệp."),), behind),
    KeysDialog: lambda _office, behind: KeysDialog(
        KeyCard("Phím tắt", (KeyGroup("Ở màn hình này", (("F1", "Các phím"),)),)), behind
    ),
    MattersDialog: lambda _office, behind: MattersDialog(behind),
    NomineePasteDialog: lambda office, behind: NomineePasteDialog(office, (), "1. Trần Văn Mới", behind),
    NomineePickDialog: lambda office, behind: NomineePickDialog(office, (), behind),
    NomineeDialog: lambda office, behind: NomineeDialog(elections.elections(office.desk)[0].standing[0], behind),
    PicturesDialog: lambda office, behind: PicturesDialog(office, delegate_of(office.desk, 1), behind),
    NextRoundDialog: next_round,
    PracticeDialog: PracticeDialog,
    ReasonDialog: lambda _office, behind: ReasonDialog("Rút lại", "", "Rút lại", behind),
    RoundsDialog: lambda office, behind: RoundsDialog(elections.elections(office.desk), ElectionId(""), None, behind),
    SeatDialog: lambda office, behind: SeatDialog(office, delegate_of(office.desk, 1), behind),
    SeatingDialog: SeatingDialog,
    SpeechDialog: lambda office, behind: SpeechDialog(office, None, behind),
    SeveralDialog: lambda office, behind: SeveralDialog(gather(office.desk).rows, behind),
    StandingDialog: lambda office, behind: StandingDialog(office, delegate_of(office.desk, 1), behind),
    WhoDialog: who,
}


def kinds_of(kind: type[OwnedDialog]) -> set[type[OwnedDialog]]:
    """Return the dialogs of the program that can be opened, not those made for others to inherit."""
    below = [each for each in kind.__subclasses__() if each.__module__.startswith("congress_desktop.")]
    return {kind} if not below else {found for each in below for found in kinds_of(each)}


def test_every_dialog_is_in_the_list() -> None:
    for module in pkgutil.walk_packages(congress_desktop.gui.__path__, "congress_desktop.gui."):
        importlib.import_module(module.name)

    assert kinds_of(OwnedDialog) == set(DIALOGS)


@pytest.mark.parametrize("kind", list(DIALOGS), ids=lambda kind: kind.__name__)
def test_a_dialog_is_freed_by_escape_and_its_window_stays(
    qtbot: QtBot, tmp_path: Path, boxes: Boxes, kind: type[OwnedDialog]
) -> None:
    boxes.welcome(kind)
    behind = QWidget()
    qtbot.addWidget(behind)
    dialog = DIALOGS[kind](an_office(a_full_congress(), tmp_path), behind)
    show_active(qtbot, dialog)
    alive = weakref.ref(dialog)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    boxes.let_go()
    freed = not isValid(dialog)
    del dialog

    assert freed
    assert alive() is None
    assert isValid(behind)


@pytest.mark.parametrize("kind", list(DIALOGS), ids=lambda kind: kind.__name__)
def test_answers_to_a_dialog_that_was_closed_trouble_nobody(
    qtbot: QtBot, tmp_path: Path, boxes: Boxes, kind: type[OwnedDialog]
) -> None:
    boxes.welcome(kind)
    behind = QWidget()
    qtbot.addWidget(behind)
    office = an_office(a_full_congress(), tmp_path)
    office.runner = Runner()
    broken: list[object] = []
    office.runner.broken.connect(broken.append)

    dialog = DIALOGS[kind](office, behind)
    dialog.show()
    dialog.close()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not office.runner.busy)
    office.runner.close()

    assert not isValid(dialog)
    assert broken == []


def test_a_window_that_goes_takes_its_open_dialog_along(qtbot: QtBot, tmp_path: Path, boxes: Boxes) -> None:
    boxes.welcome(SeatingDialog)
    behind = QWidget()
    office = an_office(a_full_congress(), tmp_path)
    dialog = SeatingDialog(office, behind)
    show_active(qtbot, dialog)

    behind.deleteLater()
    QCoreApplication.sendPostedEvents(behind, QEvent.Type.DeferredDelete)

    assert not isValid(dialog)
