"""The formulas of our workbooks, recomputed by another program, give the figures that we print ourselves."""

import math
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from builders import SITTING, a_released_matter, a_small_congress, moves
from congress_desktop import bootstrap
from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.tenures import Instrument
from congress_desktop.services import tenures
from congress_desktop.services.appointments import appointments
from congress_desktop.services.attendance import presence
from congress_desktop.services.credentials import credentials_paper
from congress_desktop.services.credentials_workbook import credentials_workbook
from congress_desktop.services.election_results import result
from congress_desktop.services.open_votes import matters
from congress_desktop.services.paper_models import Table
from congress_desktop.services.raw_papers import raw_papers_workbook
from congress_desktop.services.sheets import Workbook
from congress_desktop.services.tenure_workbook import appointments_workbook
from congress_desktop.services.votes_workbook import votes_workbook
from congress_desktop.services.workbooks import delegates_workbook
from congress_desktop.texts.forms import padded_count, percentage_number
from congress_desktop.texts.labels import label
from election_builders import a_round, a_voting_congress, read_twice, release

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed: .ci/run installs it")


def _recomputed(book: Workbook, folder: Path) -> Worksheet:
    """Return the first sheet of a workbook as LibreOffice computes it; ours holds no computed values at all."""
    path = folder / "ours.xlsx"
    bootstrap.write_workbook(book, path)
    kept = openpyxl.load_workbook(path, data_only=True).worksheets[0]
    formulas = openpyxl.load_workbook(path).worksheets[0]
    computed = [
        cell.coordinate
        for row in formulas.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("=")
    ]
    assert computed
    assert {kept[place].value for place in computed} == {None}
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "xlsx", "--outdir", str(folder / "out"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return openpyxl.load_workbook(folder / "out" / "ours.xlsx", data_only=True).worksheets[0]


def _row_of(sheet: Worksheet, text: str) -> list[object]:
    for row in sheet.iter_rows(values_only=True):
        if text in row:
            return [value for value in row if value is not None]
    raise AssertionError(text)


def test_sums_shares_and_verdicts_of_the_votes(tmp_path: Path) -> None:
    desk = a_small_congress(present=4)
    a_released_matter(desk, 3, "Một")
    a_released_matter(desk, 2, "Hai")
    headings = ("Cộng", "Lệch so với có mặt", "Tỷ lệ trên có mặt", "Tỷ lệ trên triệu tập", "Cần từ", "Kết quả")

    sheet = _recomputed(votes_workbook(desk), tmp_path)

    heads = next(row for row in sheet.iter_rows(values_only=True) if "Cộng" in row)
    places = [heads.index(each) for each in headings]
    computed = {row[1]: [row[place] for place in places] for row in sheet.iter_rows(values_only=True) if row[1]}
    for row in matters(desk):
        present, summoned, favour = row.present or 0, row.summoned or 0, row.in_favour or 0
        verdict = "Được thông qua" if row.carried else "Chưa được thông qua"
        assert computed[row.title] == [present, 0, favour / present, favour / summoned, row.needed, verdict]


def test_counts_of_the_roll(tmp_path: Path) -> None:
    desk = a_small_congress(present=4)
    moves(desk, 2, Movement.LEAVE)

    total = _row_of(_recomputed(delegates_workbook(desk), tmp_path), "Tổng cộng")

    assert presence(desk, SITTING).attended in total


def test_counts_and_shares_of_the_credentials(tmp_path: Path) -> None:
    desk = a_small_congress()

    sheet = _recomputed(credentials_workbook(desk), tmp_path)

    printed = {
        str(row.cells[0]): row.cells[1:3]
        for block in credentials_paper(desk).blocks
        if isinstance(block, Table)
        for row in block.rows
        if not row.group
    }
    computed = {
        str(name): (count, share)
        for name, count, share in sheet.iter_rows(values_only=True, max_col=3)
        if isinstance(count, int | float) and isinstance(share, int | float)
    }
    both = printed.keys() & computed.keys()
    assert len(both) > 20
    for name in both:
        count, share = computed[name]
        assert printed[name] == (_people(int(count)), percentage_number(int(count), 5)), name
        assert math.isclose(share, count / 5), name


def _people(count: int) -> str:
    return padded_count(count) if count else "0"


def test_votes_and_outcomes_of_an_election(tmp_path: Path) -> None:
    desk = a_voting_congress(7)
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5", "5", "5", "4", "4", "4", "1"])
    release(desk, round_id)

    sheet = _recomputed(raw_papers_workbook(desk, round_id), tmp_path)

    rows = [row for row in sheet.iter_rows(values_only=True) if isinstance(row[0], int)]
    view = result(desk, round_id)
    assert [(row[2], row[7], row[10]) for row in rows] == [
        (line.counts.votes, label(line.outcome), "Khớp") for line in view.ballot_order
    ]
    assert [row[6] for row in rows] == [line.rank for line in view.ballot_order]
    for row, line in zip(rows, view.ballot_order, strict=True):
        assert math.isclose(row[5], line.counts.votes / view.result.denominator)


def test_counts_of_the_register(tmp_path: Path) -> None:
    desk = a_voting_congress(7, executive_count=4)
    round_id = a_round(desk, target=Body.EXECUTIVE_COMMITTEE)
    read_twice(desk, round_id, ["5"] * 7)
    release(desk, round_id)
    tenures.record_elected(desk, tenures.waiting_elected(desk)[0].election_id, Post.MEMBER)
    first, second = [each.tenure_id for each in appointments(desk).register[:2]]
    tenures.ratify(desk, [first], Instrument("12-QĐ/TU"))
    tenures.end_tenure(desk, second, tenures.EndDraft(PartialDate(2026, 3, 1), "nghỉ hưu", successor="Người Mới"))

    sheet = _recomputed(appointments_workbook(desk), tmp_path)

    assert _row_of(sheet, "Ban Chấp hành") == ["Ban Chấp hành", 4, 4, 0, 1, 3, 1, 1]
    assert _row_of(sheet, "Ủy ban Kiểm tra")[2] == 0
    assert _row_of(sheet, "Tổng cộng") == ["Tổng cộng", 4, 1, 3, 1, 1]
