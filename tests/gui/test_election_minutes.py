"""The ninth step: the papers that an election leaves, opened one by one on the screen of papers."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from builders import OFFICIAL
from congress_desktop.domain.ids import RoundId
from congress_desktop.gui.congress_window import CongressWindow
from congress_desktop.gui.screens.elections.minutes_page import MinutesPage
from congress_desktop.gui.screens.elections.screen import ElectionsScreen
from congress_desktop.gui.screens.papers.screen import PapersScreen
from congress_desktop.gui.screens.papers.shelf import PaperRow
from congress_desktop.gui.widgets.steps import StepStrip
from congress_desktop.gui.widgets.tables import Role
from congress_desktop.services import congresses, election_rounds
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.desk import Desk
from election_builders import a_round, a_voting_congress, collect, read_twice, release, round_of, the_round
from offices import an_office, show_active, shown

FULL = ("5", "5", "5", "5", "4", "4", "1")
TIED = ("5", "5", "5", "4", "4", "4", "1")
ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


def a_released_round(lines: tuple[str, ...] = FULL) -> tuple[Desk, RoundId]:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, lines)
    release(desk, round_id)
    return desk, round_id


def rows(page: QWidget) -> list[PaperRow]:
    view = page.findChild(QListView, "paper_view")
    assert isinstance(view, QListView)
    model = view.model()
    return [model.index(place, 0).data(Role.ROW) for place in range(model.rowCount())]


def page_of(screen: QWidget) -> MinutesPage:
    found = screen.findChild(MinutesPage)
    assert isinstance(found, MinutesPage)
    return found


def at_the_ninth_step(qtbot: QtBot, desk: Desk, folder: Path) -> ElectionsScreen:
    office = an_office(desk, folder)
    office.choose_sitting(OFFICIAL)
    screen = shown(qtbot, office, ElectionsScreen)
    strip = screen.findChild(StepStrip)
    assert isinstance(strip, StepStrip)
    strip.step_asked.emit(9)
    return screen


def test_every_paper_of_every_round_stands_there_with_its_state(qtbot: QtBot, tmp_path: Path) -> None:
    desk, first = a_released_round(TIED)
    election_id = round_of(desk, first)[0].election_id
    election_rounds.next_round(desk, election_id)
    run_off = the_round(desk, election_id)
    collect(desk, run_off.round_id)
    read_twice(desk, run_off.round_id, ("1",) * 4 + ("2",) * 3)
    release(desk, run_off.round_id)

    page = page_of(at_the_ninth_step(qtbot, desk, tmp_path))

    assert [(row.title, row.side) for row in rows(page)] == [
        ("Biên bản kiểm phiếu Ban Chấp hành, lần 1", "chưa số"),
        ("Nhật ký nhập phiếu Ban Chấp hành, lần 1", ""),
        ("Biên bản kiểm phiếu Ban Chấp hành, lần 2", "chưa số"),
        ("Nhật ký nhập phiếu Ban Chấp hành, lần 2", ""),
        ("Biên bản bầu cử Ban Chấp hành", "chưa số"),
        ("Phiếu đã nhập Ban Chấp hành, lần 1", ""),
        ("Phiếu đã nhập Ban Chấp hành, lần 2", ""),
    ]
    assert all(row.state_text.startswith("Nháp") for row in rows(page) if row.side)


def test_the_result_leads_there_by_enter(qtbot: QtBot, tmp_path: Path) -> None:
    desk, _round_id = a_released_round()
    office = an_office(desk, tmp_path)
    office.choose_sitting(OFFICIAL)
    screen = shown(qtbot, office, ElectionsScreen)
    strip = screen.findChild(StepStrip)
    assert isinstance(strip, StepStrip)
    strip.step_asked.emit(8)
    qtbot.keyClick(screen.focusWidget(), ENTER)

    assert strip.current() == 9
    assert page_of(screen).isVisible()
    assert screen.focusWidget().objectName() == "paper_view"


def test_enter_opens_the_chosen_paper_on_the_screen_of_papers(qtbot: QtBot, tmp_path: Path) -> None:
    desk, _round_id = a_released_round()
    office = an_office(desk, tmp_path)
    office.choose_sitting(OFFICIAL)
    window = CongressWindow(office, congresses.congress(desk))
    qtbot.addWidget(window)
    show_active(qtbot, window)
    elections_screen = window.go_to(5)
    page = page_of(elections_screen)
    strip = elections_screen.findChild(StepStrip)
    assert isinstance(strip, StepStrip)
    strip.step_asked.emit(9)
    view = page.findChild(QListView, "paper_view")
    assert isinstance(view, QListView)
    for key in (DOWN, DOWN, ENTER):
        qtbot.keyClick(view, key)

    papers = window.findChild(PapersScreen)
    assert isinstance(papers, PapersScreen)
    assert papers.isVisible()
    chosen = papers.findChild(QListView, "paper_view")
    assert isinstance(chosen, QListView)
    assert chosen.currentIndex().data() == "Biên bản bầu cử Ban Chấp hành"


def test_what_is_written_meanwhile_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    desk, round_id = a_released_round(TIED)
    screen = at_the_ninth_step(qtbot, desk, tmp_path)
    before = len(rows(page_of(screen)))
    election_rounds.next_round(desk, round_of(desk, round_id)[0].election_id)
    run_off = the_round(desk, round_of(desk, round_id)[0].election_id)
    collect(desk, run_off.round_id)
    screen.refresh(EVERYTHING)
    strip = screen.findChild(StepStrip)
    assert isinstance(strip, StepStrip)

    assert before == 4
    assert strip.current() == 5
