"""The votes as a workbook: counts as numbers, sums, shares and verdicts as formulas over them."""

from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from builders import SITTING, a_counted_matter, a_matter, a_released_matter, a_small_congress
from congress_desktop import bootstrap
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.open_votes import BlockCount, Count
from congress_desktop.services import open_votes
from congress_desktop.services.desk import Desk
from congress_desktop.services.votes_workbook import votes_workbook
from formulas import Formulas


def _written(desk: Desk, folder: Path) -> openpyxl.Workbook:
    target = folder / "ket-qua.xlsx"
    bootstrap.write_workbook(votes_workbook(desk), target)
    return openpyxl.load_workbook(target)


def _row(sheet: Worksheet, first: object) -> int:
    return int(next(cell.row for cell in sheet["A"] if cell.value == first))


def _heading(sheet: Worksheet, words: str) -> str:
    return str(next(cell.column_letter for row in sheet.iter_rows() for cell in row if cell.value == words))


def _reckoned(sheet: Worksheet, row: int, heading: str) -> object:
    return Formulas(sheet.parent).cell(sheet.title, f"{_heading(sheet, heading)}{row}")


@pytest.mark.parametrize(
    ("count", "base", "expected"),
    [
        (Count(3, 0, 1), VoteBase.PRESENT, (4, 0, Fraction(3, 4), Fraction(3, 5), 3, "Được thông qua")),
        (Count(2, 1, 0, 1), VoteBase.PRESENT, (4, 0, Fraction(2, 4), Fraction(2, 5), 3, "Chưa được thông qua")),
        (Count(2, 0, 0), VoteBase.SUMMONED, (2, -2, Fraction(2, 4), Fraction(2, 5), 3, "Chưa được thông qua")),
    ],
)
def test_what_follows_from_a_count_is_a_formula(
    tmp_path: Path, count: Count, base: VoteBase, expected: tuple[object, ...]
) -> None:
    desk = a_small_congress(present=4)
    matter = a_matter(desk, "Quy chế")
    open_votes.open_vote(desk, SITTING, matter)
    open_votes.record_count(desk, matter, count, base, explanation="có người ra ngoài")
    open_votes.release(desk, [matter], "Hoa")
    book = _written(desk, tmp_path)
    sheet, course = book["Biểu quyết"], book["Diễn biến"]

    row = _row(sheet, 1)
    headings = ("Cộng", "Lệch so với có mặt", "Tỷ lệ trên có mặt", "Tỷ lệ trên triệu tập", "Cần từ", "Kết quả")
    assert all(str(sheet[f"{_heading(sheet, each)}{row}"].value).startswith("=") for each in headings)
    assert tuple(_reckoned(sheet, row, each) for each in headings) == expected
    matter_row = open_votes.matters(desk)[0]
    assert (_reckoned(sheet, row, "Cần từ"), _reckoned(sheet, row, "Kết quả") == "Được thông qua") == (
        matter_row.needed,
        matter_row.carried,
    )
    assert _reckoned(course, _row(course, 1), "Người cùng xác nhận") == "Hoa"
    assert _reckoned(course, _row(course, 1), "Giải thích, ghi chú") == "có người ra ngoài"


def test_blocks_stand_on_a_sheet_of_their_own_and_add_up(tmp_path: Path) -> None:
    desk = a_small_congress(present=4)
    a_released_matter(desk, 4, "Không theo tổ")
    matter = a_matter(desk, "Theo tổ")
    open_votes.open_vote(desk, SITTING, matter)
    blocks = (BlockCount("Tổ số 1", "Lan", 2, 0, 0, 2), BlockCount("Tổ số 2", "Mai", 1, 0, 1, 2))
    open_votes.record_count(desk, matter, Count(3, 0, 1), VoteBase.PRESENT, blocks=blocks)
    open_votes.release(desk, [matter], "Hoa")
    sheet = _written(desk, tmp_path)["Theo tổ"]

    first = _row(sheet, 2)
    assert [sheet[f"C{row}"].value for row in range(first, first + 3)] == ["Tổ số 1", "Tổ số 2", "Tổng số"]
    assert sheet[f"F{first + 2}"].value == f"=SUM(F{first}:F{first + 1})"
    totals = [_reckoned(sheet, first + 2, each) for each in ("Có mặt", "Tán thành", "Không tán thành", "Ý kiến khác")]
    assert totals == [4, 3, 0, 1]
    assert _reckoned(sheet, first + 2, "Tỷ lệ tán thành") == Fraction(3, 4)


def test_only_what_was_released_is_in_the_workbook(tmp_path: Path) -> None:
    desk = a_small_congress(present=4)
    a_released_matter(desk, 4, "Đã công bố")
    a_counted_matter(desk, 4, "Chưa công bố")
    book = _written(desk, tmp_path)

    titles = [row[1] for row in book["Biểu quyết"].iter_rows(values_only=True) if isinstance(row[0], int)]
    assert titles == ["Đã công bố"]
    assert book.sheetnames == ["Biểu quyết", "Diễn biến"]
