"""The columns of the short biographies: chosen for everybody, kept to the page, alike on paper and in the workbook."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from builders import a_congress, a_raw_roll, a_row, an_appointed
from congress_desktop import bootstrap
from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.biographies import USUAL_COLUMNS, BiographyColumn, needed_mm
from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.services import appointments, biographies, journal, papers, roll_import
from congress_desktop.services.biographies_paper import biographies_paper, biographies_workbook
from congress_desktop.services.congresses import layout
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_models import Table
from election_builders import a_round, a_voting_congress, read_twice, release
from papers import placed, texts

CHOSEN = (
    BiographyColumn.POST,
    BiographyColumn.UNIT,
    BiographyColumn.TELEPHONE,
    BiographyColumn.PROBATIONARY_ON,
    BiographyColumn.BASIS,
)


def a_named_delegate() -> Desk:
    desk = a_congress()
    row = a_row(
        5, "Nguyễn Văn An", "08/4/1968", probationary_on="19/5/1990", telephone="0912345678", branch="Chi bộ Một"
    )
    roll_import.apply_import(desk, roll_import.preview(desk, a_raw_roll([row])))
    an_appointed(desk, ("Nguyễn Văn An", Post.SECRETARY))
    return desk


def headings(desk: Desk) -> list[str]:
    table = next(block for block in biographies_paper(desk).blocks if isinstance(block, Table))
    return [column.heading for column in table.columns]


def test_the_columns_are_the_usual_ones_while_nobody_chose() -> None:
    desk = a_named_delegate()

    assert biographies.column_choice(desk).columns == USUAL_COLUMNS
    assert headings(desk) == [
        "TT",
        "Họ và tên",
        "Nam",
        "Nữ",
        "Dân tộc",
        "Vào Đảng chính thức",
        "Chuyên môn",
        "Lý luận",
        "Chức vụ hiện nay",
        "Chức danh",
    ]


def test_chosen_columns_hold_for_everybody_and_are_taken_back() -> None:
    desk = a_named_delegate()

    done = biographies.choose_columns(desk, CHOSEN)

    assert biographies.column_choice(desk).columns == CHOSEN
    assert headings(desk)[2:] == ["Chức danh", "Đơn vị sinh hoạt", "Điện thoại", "Vào Đảng dự bị", "Căn cứ"]
    journal.withdraw(desk, done.act_id, "nhầm")
    assert biographies.column_choice(desk).columns == USUAL_COLUMNS
    biographies.choose_columns(desk, CHOSEN)
    again = biographies.choose_columns(desk, CHOSEN[:2])
    journal.withdraw(desk, again.act_id, "nhầm")
    assert biographies.column_choice(desk).columns == CHOSEN
    assert journal.verify(desk).sound


def test_the_same_columns_are_not_recorded_again() -> None:
    with pytest.raises(RuleRefusal) as caught:
        biographies.choose_columns(a_named_delegate(), USUAL_COLUMNS)

    assert caught.value.code is Code.NOTHING_CORRECTED


def test_columns_that_do_not_fit_the_page_are_refused_with_how_much() -> None:
    desk = a_named_delegate()
    everything = tuple(BiographyColumn)

    with pytest.raises(RuleRefusal) as caught:
        biographies.choose_columns(desk, everything)

    page = biographies.column_choice(desk).page_mm
    assert caught.value.code is Code.COLUMNS_TOO_WIDE
    assert caught.value.facts == {"over": needed_mm(everything) - page}
    assert biographies.column_choice(desk).columns == USUAL_COLUMNS


def test_paper_and_workbook_hold_the_same_of_somebody(tmp_path: Path) -> None:
    desk = a_named_delegate()
    biographies.choose_columns(desk, CHOSEN)

    pdf = bootstrap.render_paper(biographies_paper(desk), layout(desk))
    target = tmp_path / "trich-ngang.xlsx"
    bootstrap.write_workbook(biographies_workbook(desk), target)

    text = texts(pdf)[0]
    assert "1 Nguyễn Văn An Bí thư Chi bộ Một 0912345678 19/5/1990 01-QĐ/TU" in text
    assert placed(pdf, "01-QĐ/TU").right_mm < 277.3
    sheet = load_workbook(target)["Ban Chấp hành"]
    row = next(row for row in sheet.iter_rows(values_only=True) if row[0] == 1)
    assert row[1:5] == ("Nguyễn Văn An", "Bí thư", "Chi bộ Một", "0912345678")
    assert (row[5].day, row[5].month, row[5].year) == (19, 5, 1990)


def test_the_workbook_has_a_heading_of_two_rows_over_what_belongs_together(tmp_path: Path) -> None:
    desk = a_named_delegate()
    target = tmp_path / "trich-ngang.xlsx"
    bootstrap.write_workbook(biographies_workbook(desk), target)

    sheet = load_workbook(target)["Ban Chấp hành"]
    upper = next(row for row in sheet.iter_rows() if row[0].value == "TT")
    merged = {str(each) for each in sheet.merged_cells.ranges}
    first, last = upper[0].row, upper[0].row + 1

    assert (upper[2].value, sheet.cell(last, 3).value, sheet.cell(last, 4).value) == ("Ngày sinh", "Nam", "Nữ")
    assert {f"A{first}:A{last}", f"C{first}:D{first}", f"G{first}:H{first}"} <= merged
    assert sheet.print_title_rows == f"${first}:${last}"
    assert sheet.auto_filter.ref == f"A{last}:J{last + 1}"


def test_somebody_not_on_the_roll_has_what_the_register_says() -> None:
    desk = a_congress()
    an_appointed(desk, ("Người Ngoài", Post.SECRETARY))
    with desk.read() as connection:
        (stranger,) = biographies.biographies(connection)[Body.EXECUTIVE_COMMITTEE]

    cells = biographies.cells_of(stranger, (BiographyColumn.BIRTH, BiographyColumn.BEGAN_ON, BiographyColumn.BASIS))

    assert cells == (None, None, PartialDate(2025, 8, 8), "01-QĐ/TU, 08/8/2025, Ban Thường vụ")
    assert appointments.appointments(desk).register[0].delegate is False


def test_no_workbook_is_taken_for_a_paper() -> None:
    desk = a_voting_congress()
    round_id = a_round(desk)
    read_twice(desk, round_id, ["5"] * 7)
    release(desk, round_id)

    books = [each.key for each in papers.book_kinds(desk)]
    keys = [*books, *(each.key for each in papers.paper_kinds(desk))]

    assert len(keys) == len(set(keys))
    named = {each.book for each in papers.paper_kinds(desk) if each.book}
    assert named <= set(books)
