"""The credentials report from the sample roll: its figures, its switches, its paper and its workbook."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from builders import a_congress, a_small_congress, delegate_of
from congress_desktop import bootstrap
from congress_desktop.domain.codes import Code
from congress_desktop.domain.credentials import AgeMethod, CredentialsChoices, Group
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.standing import Standing
from congress_desktop.services import credentials, roll_import, standings
from congress_desktop.services.credentials_workbook import credentials_workbook
from congress_desktop.services.delegates import correct_delegate
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_models import Paragraph, Table
from congress_desktop.system import folders

SAMPLE = folders.resources() / "samples" / "danh-sach-dai-bieu.xlsx"


@pytest.fixture(name="desk", scope="module")
def _desk() -> Desk:
    desk = a_congress(summoned_count=189, branch_count=36, member_count=1154)
    roll_import.apply_import(desk, roll_import.preview(desk, bootstrap.read_roll(SAMPLE)))
    return desk


def lines(desk: Desk) -> dict[str, tuple[str, str, str]]:
    """Return the paper's lines by their words: count, share and note."""
    tables = [block for block in credentials.credentials_paper(desk).blocks if isinstance(block, Table)]
    rows = [row.cells for table in tables for row in table.rows if not row.group]
    return {str(cells[0]): (str(cells[1]), str(cells[2]), str(cells[3])) for cells in rows}


def sentences(desk: Desk) -> str:
    blocks = credentials.credentials_paper(desk).blocks
    return "\n".join("".join(run.text for run in each.runs) for each in blocks if isinstance(each, Paragraph))


def test_the_sample_roll_gives_the_figures_of_the_model_paper(desk: Desk) -> None:
    found = lines(desk)

    assert found["Đại biểu đương nhiên"] == ("20", "10,58", "")
    assert found["Đại biểu được chỉ định"] == ("0", "0", "không có")
    assert found["Cộng"] == ("189", "100", "")
    assert found["Nam"] == ("141", "74,60", "")
    assert found["Dân tộc thiểu số"] == ("06", "3,17", "Mường 04, Tày 02")
    assert found["Có tôn giáo"] == ("10", "5,29", "Công giáo 07, Phật giáo 03")
    assert found["Chưa có số liệu"] == ("10", "5,29", "")
    assert found["Từ 41 đến 50 tuổi"] == ("62", "32,80", "")
    assert found["Từ 20 đến dưới 30 năm"] == ("63", "33,33", "")


def test_the_extremes_and_the_mean_are_named(desk: Desk) -> None:
    found = sentences(desk)

    assert "trẻ tuổi nhất: đồng chí Lâm Hữu Phú, sinh ngày 03/7/1999, 26 tuổi, Chi bộ Tổ dân phố số 6." in found
    assert "cao tuổi nhất: đồng chí Bùi Tâm Nghĩa, sinh ngày 01/5/1950, 75 tuổi, Chi bộ Tổ dân phố số 12." in found
    assert "vào Đảng ngày 22/10/1974, 50 năm tuổi Đảng" in found
    assert "189/189 đại biểu (100%) đủ tư cách" in found


def test_every_line_is_a_switch_and_the_method_is_told() -> None:
    desk = a_congress(summoned_count=189, branch_count=36)
    roll_import.apply_import(desk, roll_import.preview(desk, bootstrap.read_roll(SAMPLE)))
    choices = credentials.with_hidden(CredentialsChoices(method=AgeMethod.BY_YEAR), "education/doctor", hidden=True)
    choices = credentials.with_hidden(choices, Group.THEORY, hidden=True)

    credentials.choose(desk, credentials.with_hidden(choices, "youngest", hidden=True))

    found, words = lines(desk), sentences(desk)
    assert "Tiến sĩ" not in found
    assert "Cao cấp" not in found
    assert "trẻ tuổi nhất" not in words
    assert "tính bằng năm 2025 trừ năm sinh" in words
    assert found["Thạc sĩ"][0] == "26"


def test_choosing_the_same_again_is_refused() -> None:
    desk = a_small_congress()
    credentials.choose(desk, CredentialsChoices(method=AgeMethod.BY_YEAR))

    with pytest.raises(RuleRefusal) as caught:
        credentials.choose(desk, CredentialsChoices(method=AgeMethod.BY_YEAR))

    assert caught.value.code is Code.NOTHING_CORRECTED


def test_who_was_taken_off_leaves_a_seat_that_is_named_and_not_dropped() -> None:
    desk = a_small_congress()
    standings.settle_standing(desk, delegate_of(desk, 1).delegate_id, Standing.NOT_RECOGNISED, "không đủ tuổi Đảng")

    view = credentials.credentials(desk)
    found = sentences(desk)

    assert (len(view.delegates), view.vacant, view.unrecognised) == (4, 1, 1)
    assert lines(desk)["Chưa có số liệu"][2] == "ghế chưa có người 01"
    assert "4/5 đại biểu (80,00%) đủ tư cách" in found
    assert "01 đại biểu không được công nhận tư cách" in found


def test_gaps_are_listed_by_name() -> None:
    desk = a_small_congress()

    found = credentials.gaps(credentials.credentials(desk))

    assert {each.full_name for each in found[Group.EDUCATION]} == {
        delegate_of(desk, number).facts.full_name for number in range(1, 6)
    }
    assert Group.GENDER not in found


def test_the_workbook_counts_with_formulas_over_its_own_sheet(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "tham-tra.xlsx"
    bootstrap.write_workbook(credentials_workbook(desk), target)

    book = openpyxl.load_workbook(target)

    table, data = book["Thẩm tra"], book["Số liệu"]
    rows = {row[0].value: row for row in table.iter_rows(min_row=5)}
    men = rows["Nam"][1].value
    column = men.split("!")[1].split(":")[0]
    counted = sum(1 for cell in data[column] if cell.value == "Nam")
    assert men == f"=COUNTIF('Số liệu'!{column}:{column},\"Nam\")"
    assert counted == 141
    assert rows["Nam"][2].value == f"=B{rows['Nam'][1].row}/B{rows['Đại biểu được triệu tập'][1].row}"
    assert data.max_row == 190


def test_partial_births_are_reckoned_by_the_year_and_said() -> None:
    desk = a_small_congress()
    row = delegate_of(desk, 1)
    assert row.facts.birth is not None
    partial = replace(row.facts, birth=replace(row.facts.birth, month=None, day=None))
    correct_delegate(desk, row.delegate_id, partial, "chỉ biết năm")

    assert credentials.credentials(desk).statistics.year_only == 1
    assert "01 đồng chí chỉ có năm sinh" in sentences(desk)
