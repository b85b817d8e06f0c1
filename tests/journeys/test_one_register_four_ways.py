"""How many hold a post and who they are: the same on the screen, in the PDF, in Word and in Excel, act after act."""

import io
import re
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from PySide6.QtWidgets import QTabBar, QTableView
from pytestqt.qtbot import QtBot

from builders import a_small_congress, an_appointed
from congress_desktop import bootstrap
from congress_desktop.domain.appointments import Post
from congress_desktop.domain.dates import PartialDate
from congress_desktop.gui.screens.appointments.screen import AppointmentsScreen
from congress_desktop.gui.widgets.tables import FrozenTableModel
from congress_desktop.services import appointments, journal, tenures
from congress_desktop.services.biographies_paper import biographies_paper
from congress_desktop.services.congresses import layout
from congress_desktop.services.desk import Desk
from congress_desktop.services.tenure_workbook import appointments_workbook
from congress_desktop.services.views import OfficeHolder
from offices import an_office, shown
from papers import texts

Said = tuple[int, set[str]]
"""How many sit on the executive committee, and who they are."""

EVERYBODY = {"Nguyễn Văn An", "Trần Thị Bình", "Lý Bốn", "Người Mới"}


def on_screen(screen: AppointmentsScreen) -> Said:
    bar, table = screen.findChild(QTabBar, "body_bar"), screen.findChild(QTableView, "register_view")
    assert isinstance(bar, QTabBar)
    assert isinstance(table, QTableView)
    model = table.model()
    assert isinstance(model, FrozenTableModel)
    rows = [model.row(place) for place in range(model.rowCount())]
    return _count(bar.tabText(0)), {row.full_name for row in rows if isinstance(row, OfficeHolder)}


def in_pdf(desk: Desk) -> Said:
    return _read(" ".join(texts(bootstrap.render_paper(biographies_paper(desk), layout(desk)))))


def in_word(desk: Desk) -> Said:
    document = Document(io.BytesIO(bootstrap.word_file(biographies_paper(desk), layout(desk))))
    return _read(" ".join(cell.text for table in document.tables for row in table.rows for cell in row.cells))


def in_excel(desk: Desk, folder: Path) -> Said:
    target = folder / "danh-sach.xlsx"
    bootstrap.write_workbook(appointments_workbook(desk), target)
    rows = [
        row for row in load_workbook(target)["Ban Chấp hành"].iter_rows(values_only=True) if isinstance(row[0], int)
    ]
    return len(rows), {str(row[1]) for row in rows}


def _count(text: str) -> int:
    found = re.search(r"\((\d+)", text)
    assert found, text
    return int(found[1])


def _read(text: str) -> Said:
    committee = text[text.index("I. Ban Chấp hành (") :]
    return _count(committee), {name for name in EVERYBODY if name in text}


@pytest.mark.usefixtures("dressed")
def test_four_ways_say_the_same_after_every_act(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress()
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY), ("Trần Thị Bình", Post.MEMBER), ("Lý Bốn", Post.MEMBER))
    office = an_office(desk, tmp_path)
    screen = shown(qtbot, office, AppointmentsScreen)

    def all_say(*expected: str) -> None:
        ways = (on_screen(screen), in_pdf(desk), in_word(desk), in_excel(desk, tmp_path))
        assert ways == ((len(expected), set(expected)),) * 4

    all_say("Nguyễn Văn An", "Trần Thị Bình", "Lý Bốn")
    leaving = appointments.appointments(desk).register[2].tenure_id
    draft = tenures.EndDraft(PartialDate(2026, 3, 1), "nghỉ hưu")
    office.runner.run(lambda: tenures.end_tenure(desk, leaving, draft), lambda _done: None)
    all_say("Nguyễn Văn An", "Trần Thị Bình")
    leaving = appointments.appointments(desk).register[1].tenure_id
    succeeded = tenures.EndDraft(PartialDate(2026, 4, 1), "chuyển công tác", successor="Người Mới")
    office.runner.run(lambda: tenures.end_tenure(desk, leaving, succeeded), lambda _done: None)
    all_say("Nguyễn Văn An", "Người Mới")
    latest = journal.acts(desk)[0].act_id
    office.runner.run(lambda: journal.withdraw(desk, latest, "nhầm"), lambda _done: None)
    all_say("Nguyễn Văn An", "Trần Thị Bình")
