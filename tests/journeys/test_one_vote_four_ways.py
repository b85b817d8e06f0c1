"""One vote on the screen, in the hall, on paper and in the workbook: the same figures everywhere."""

import re
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from builders import SITTING, a_matter, a_small_congress
from congress_desktop import bootstrap
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.open_votes import BlockCount, Count
from congress_desktop.gui.hall_window import HallWindow
from congress_desktop.gui.screens.open_votes.screen import OpenVotesScreen
from congress_desktop.gui.widgets.fields import CountField
from congress_desktop.services import congresses, open_votes
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.desk import Desk
from congress_desktop.services.votes_paper import votes_paper
from congress_desktop.services.votes_workbook import votes_workbook
from congress_desktop.texts.forms import percentage
from formulas import Formulas
from offices import an_office, shown

Figures = dict[str, object]
ANSWERS = ("Tán thành", "Không tán thành", "Ý kiến khác", "Không biểu quyết")


def on_screen(qtbot: QtBot, desk: Desk, folder: Path) -> Figures:
    screen = shown(qtbot, an_office(desk, folder), OpenVotesScreen)
    names = ("in_favour_edit", "against_edit", "other_opinion_edit", "not_voting_edit")
    fields = [screen.findChild(CountField, name) for name in names]
    verdict, present, needed = (screen.findChild(QLabel, f"{name}_label") for name in ("verdict", "present", "needed"))
    assert verdict is not None
    assert present is not None
    assert needed is not None
    figures: Figures = {name: field.value() for name, field in zip(ANSWERS, fields, strict=True) if field}
    of, share = re.match(r"\d+/(\d+) \((.+)\)", present.text()).groups()  # type: ignore[union-attr]
    return figures | {"có mặt": int(of), "tỷ lệ": share, "kết quả": verdict.text().upper()}


def in_the_hall(qtbot: QtBot, desk: Desk, folder: Path) -> Figures:
    hall = HallWindow(an_office(desk, folder))
    qtbot.addWidget(hall)
    hall.refresh(EVERYTHING)
    lines = hall.shown_text().split("\n")
    figures: Figures = {name: int(lines[lines.index(name) + 1]) if name in lines else 0 for name in ANSWERS}
    share = lines[lines.index("Tán thành") + 2].split(" ")[0]
    present = re.search(r"Có mặt (\d+)/", lines[-1])
    assert present is not None
    return figures | {"có mặt": int(present[1]), "tỷ lệ": share, "kết quả": lines[-2]}


def on_paper(desk: Desk) -> Figures:
    pdf = bootstrap.render_paper(votes_paper(desk), congresses.layout(desk))
    data = pdf if isinstance(pdf, bytes) else pdf.pdf
    text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
    text = " ".join(text.split())
    total = re.search(r"Tổng số ([\d ]+)", text)
    silent = re.search(r"không biểu quyết: (\d+) đồng chí", text)
    share = re.search(r"tán thành \(([\d,]+%)\)", text)
    assert total is not None
    assert silent is not None
    assert share is not None
    present, *answers = (int(figure) for figure in total[1].split())
    figures: Figures = dict(zip(ANSWERS, [*answers[:3], int(silent[1])], strict=True))
    carried = "ĐƯỢC THÔNG QUA" if "Đại hội thông qua" in text else "CHƯA ĐƯỢC THÔNG QUA"
    return figures | {"có mặt": present, "tỷ lệ": share[1], "kết quả": carried}


def in_excel(desk: Desk, folder: Path) -> Figures:
    bootstrap.write_workbook(votes_workbook(desk), folder / "bieu-quyet.xlsx")
    book = openpyxl.load_workbook(folder / "bieu-quyet.xlsx")
    sheet, reckoned = book["Biểu quyết"], Formulas(book)
    row = next(cell.row for cell in sheet["A"] if cell.value == 1)
    letters = {str(cell.value): cell.column_letter for cell in sheet[row - 1]}
    figures: Figures = {name: sheet[f"{letters[name]}{row}"].value for name in ANSWERS}
    present, base = sheet[f"{letters['Có mặt']}{row}"].value, letters["Tỷ lệ trên có mặt"]
    share = reckoned.cell(sheet.title, f"{base}{row}")
    shown_share = percentage(share.numerator, share.denominator)  # type: ignore[union-attr]
    verdict = str(reckoned.cell(sheet.title, f"{letters['Kết quả']}{row}")).upper()
    return figures | {"có mặt": present, "tỷ lệ": shown_share, "kết quả": verdict}


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("count", [Count(4, 0, 1), Count(5, 0, 0), Count(3, 1, 0, 1), Count(2, 2, 1)])
def test_screen_hall_paper_and_workbook_say_the_same(qtbot: QtBot, tmp_path: Path, count: Count) -> None:
    desk = a_small_congress(present=5, summoned_count=6)
    matter = a_matter(desk, "Quy chế làm việc")
    open_votes.open_vote(desk, SITTING, matter)
    blocks = (
        BlockCount("Tổ số 1", "Lan", count.in_favour, 0, 0),
        BlockCount("Tổ số 2", "Mai", 0, count.against, count.other_opinion),
    )
    open_votes.record_count(desk, matter, count, VoteBase.PRESENT, blocks=blocks)
    open_votes.release(desk, [matter], "Hoa")

    written: Figures = {
        "Tán thành": count.in_favour,
        "Không tán thành": count.against,
        "Ý kiến khác": count.other_opinion,
        "Không biểu quyết": count.not_voting,
        "có mặt": 5,
        "tỷ lệ": {2: "40,00%", 3: "60,00%", 4: "80,00%", 5: "100%"}[count.in_favour],
        "kết quả": "ĐƯỢC THÔNG QUA" if count.in_favour >= 3 else "CHƯA ĐƯỢC THÔNG QUA",
    }
    assert on_screen(qtbot, desk, tmp_path) == written
    assert in_the_hall(qtbot, desk, tmp_path) == written
    assert on_paper(desk) == written
    assert in_excel(desk, tmp_path) == written
