"""A figure is computed once and carried: screen, minutes as PDF and for Word, and Excel say the same at any time."""

import io
import re
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from builders import SITTING, a_released_matter, a_small_congress
from congress_desktop import bootstrap
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.open_votes import Count
from congress_desktop.gui.screens.open_votes.screen import OpenVotesScreen
from congress_desktop.services import congresses, minutes, open_votes
from congress_desktop.services.attendance import presence
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.desk import Desk
from congress_desktop.services.votes_workbook import votes_workbook
from offices import an_office, shown

TITLE = "Chương trình làm việc"


def _in_pdf(desk: Desk) -> str:
    drawn = bootstrap.draw_paper(minutes.minutes_paper(desk), congresses.layout(desk))
    document = pypdfium2.PdfDocument(drawn.pdf)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def _in_word(desk: Desk) -> str:
    document = docx.Document(io.BytesIO(bootstrap.word_file(minutes.minutes_paper(desk), congresses.layout(desk))))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


def _in_excel(desk: Desk, folder: Path) -> list[object]:
    bootstrap.write_workbook(votes_workbook(desk), folder / "votes.xlsx")
    for sheet in openpyxl.load_workbook(folder / "votes.xlsx"):
        for row in sheet.iter_rows(values_only=True):
            if TITLE in row:
                return list(row)
    raise AssertionError(TITLE)


def _on_screen(screen: OpenVotesScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel))


def _check(desk: Desk, screen: OpenVotesScreen, folder: Path, in_favour: int, share: str) -> None:
    """Hold all four against one figure of the vote, and three against the presence."""
    screen.refresh(EVERYTHING)
    present = presence(desk, SITTING)
    attended = f"{present.attended}/{present.summoned}"
    for text in (_in_pdf(desk), _in_word(desk)):
        assert re.search(rf"\b{in_favour} \({share}\)", text), text
        assert attended in text
    assert in_favour in _in_excel(desk, folder)
    assert f"{in_favour}/4" in _on_screen(screen)
    assert share in _on_screen(screen)


@pytest.mark.usefixtures("dressed")
def test_one_act_changes_screen_minutes_word_and_excel_alike(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress(present=4)
    matter_id = a_released_matter(desk, 3, TITLE)
    screen = shown(qtbot, an_office(desk, tmp_path), OpenVotesScreen)
    _check(desk, screen, tmp_path, 3, "75,00%")

    open_votes.correct_count(desk, matter_id, Count(4, 0, 0), VoteBase.PRESENT, "đếm lại")
    open_votes.release(desk, [matter_id], "Mai")

    _check(desk, screen, tmp_path, 4, "100%")
    assert "75,00%" not in _in_pdf(desk)
