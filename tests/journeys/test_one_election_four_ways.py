"""One election on the screen, in the hall, on paper and in the workbook: the same figures, those of the raw papers."""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from builders import OFFICIAL
from congress_desktop import bootstrap
from congress_desktop.domain.ids import RoundId
from congress_desktop.gui.hall_window import HallWindow
from congress_desktop.gui.screens.elections.result_page import ResultPage
from congress_desktop.gui.widgets.tables import FrozenTableModel, GroupRow
from congress_desktop.services import congresses
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.counting_minutes import counting_minutes
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_minutes import election_minutes
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.raw_papers import raw_papers_workbook
from congress_desktop.texts.forms import percentage
from election_builders import a_round, a_voting_congress, read_twice, release, round_of
from election_pages import AtAPage
from formulas import Formulas
from offices import an_office

Figures = dict[str, tuple[int, str, str]]
"""By name: votes, share, outcome."""

SEATS = 7
NAMES = (
    "Lê Văn Bách", "Trần Thị Cúc", "Phạm Văn Dũng", "Hoàng Thị Giang", "Đỗ Văn Hải", "Vũ Thị Hoa", "Bùi Văn Khánh",
    "Đặng Thị Lan", "Ngô Văn Minh",
)  # fmt: skip
ELECTED, NO_SEAT, NOT_ENOUGH = "Trúng cử", "Quá nửa, hết chỗ", "Không trúng cử"
BOXES = (
    ("8 9", "8 9", "8 9", "8 9", "1 9", "2 9", "3 9"),
    ("8 9", "8 9", "8 9", "6 7", "6 7", "4 5", "3 5"),
    ("8 9", "8 9", "8 9", "7 9", "6 7", "1 6", "2 3"),
)
"""The numbers struck out on each paper: two not elected; two over half without a seat; one of each."""


def by_hand(lines: Sequence[str]) -> Figures:
    """Count the papers as people do: a stroke for every name that is not struck out; the first seven over half win."""
    votes = {name: sum(str(place) not in line.split() for line in lines) for place, name in enumerate(NAMES, 1)}
    ranking = sorted(NAMES, key=lambda name: -votes[name])
    over = [name for name in ranking if 2 * votes[name] > len(lines)]
    return {
        name: (
            votes[name],
            percentage(votes[name], len(lines)),
            ELECTED if name in over[:SEATS] else NO_SEAT if name in over else NOT_ENOUGH,
        )
        for name in NAMES
    }


def on_screen(qtbot: QtBot, desk: Desk, round_id: RoundId, folder: Path) -> Figures:
    office = an_office(desk, folder)
    page = AtAPage(qtbot, ResultPage(office), office, round_id)
    model = page.find(QTableView, "result_view").model()
    assert isinstance(model, FrozenTableModel)
    rows = [row for row in range(model.rowCount()) if not isinstance(model.row(row), GroupRow)]
    cells = [[str(model.index(row, column).data()) for column in (1, 2, 3, 5)] for row in rows]
    return {name: (int(votes), share, outcome) for name, votes, share, outcome in cells}


def in_the_hall(qtbot: QtBot, desk: Desk, folder: Path) -> Figures:
    office = an_office(desk, folder)
    office.choose_sitting(OFFICIAL)
    hall = HallWindow(office)
    qtbot.addWidget(hall)
    hall.refresh(EVERYTHING)
    figures: Figures = {}
    outcome = ""
    for line, following in pairwise(hall.shown_text().split("\n")):
        if line in {ELECTED, NO_SEAT, NOT_ENOUGH}:
            outcome = line
        found = re.fullmatch(r"(\d+) \((.+)\)", following)
        if found:
            figures[line.partition(". ")[2]] = (int(found[1]), found[2], outcome)
    return figures


def words_of(desk: Desk, paper: Paper) -> str:
    pdf = bootstrap.render_paper(paper, congresses.layout(desk))
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    return " ".join(text.split())


def on_paper(desk: Desk, round_id: RoundId) -> Figures:
    """Read the counting minutes: the result in the order of the ballot, then those elected with their votes."""
    text = words_of(desk, counting_minutes(desk, round_id))
    result, _, elected = text.partition("Cộng ")
    found: Figures = {}
    for name in NAMES:
        line = re.search(rf"{name} (\d+) ([\d,]+) (Có|Không)", result)
        assert line is not None, text
        over = line[3] == "Có"
        won = re.search(rf"{name} {line[1]} {line[2]}\b", elected) is not None
        outcome = ELECTED if won else NO_SEAT if over else NOT_ENOUGH
        found[name] = (int(line[1]), f"{line[2]}%", outcome)
    return found


def in_excel(desk: Desk, round_id: RoundId, folder: Path) -> Figures:
    target = folder / "phieu.xlsx"
    bootstrap.write_workbook(raw_papers_workbook(desk, round_id), target)
    found: Figures = {}
    for row in Formulas(target).rows("Kết quả"):
        if row[1] in NAMES and isinstance(share := row[5], Fraction):
            found[str(row[1])] = (int(str(row[2])), percentage(share.numerator, share.denominator), str(row[7]))
    return found


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("lines", BOXES)
def test_screen_hall_paper_and_workbook_say_what_the_papers_say(
    qtbot: QtBot, tmp_path: Path, lines: Sequence[str]
) -> None:
    desk = a_voting_congress(len(lines))
    round_id = a_round(desk, NAMES, SEATS)
    read_twice(desk, round_id, lines)
    release(desk, round_id)

    counted = by_hand(lines)

    assert on_screen(qtbot, desk, round_id, tmp_path) == counted
    assert in_the_hall(qtbot, desk, tmp_path) == counted
    assert on_paper(desk, round_id) == counted
    assert in_excel(desk, round_id, tmp_path) == counted


@pytest.mark.usefixtures("dressed")
def test_the_minutes_of_the_election_name_whom_the_papers_elected(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_voting_congress(len(BOXES[0]))
    round_id = a_round(desk, NAMES, SEATS)
    read_twice(desk, round_id, BOXES[0])
    release(desk, round_id)

    text = words_of(desk, election_minutes(desk, round_of(desk, round_id)[0].election_id))

    counted = by_hand(BOXES[0])
    for name, (votes, share, outcome) in counted.items():
        listed = f"{name} {votes} {share.removesuffix('%')}" in text
        assert listed is (outcome == ELECTED), (name, text)
    assert on_screen(qtbot, desk, round_id, tmp_path) == counted
