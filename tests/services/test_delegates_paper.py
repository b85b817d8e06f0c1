"""The list of delegates on paper says what the roll says, branch by branch."""

from builders import a_congress, a_raw_roll, a_row
from congress_desktop.services import roll_import
from congress_desktop.services.delegates_paper import delegates_paper
from congress_desktop.services.paper_models import Table


def test_birth_stands_under_man_or_woman_and_everybody_is_numbered_through() -> None:
    desk = a_congress()
    rows = [
        a_row(1, "Nguyễn Văn An", "CHI BỘ MỘT", ethnicity="Kinh", official_on="08/4/1998"),
        a_row(2, "Trần Thị Bình", "CHI BỘ MỘT", birth_male="", birth_female="1971", education="Đại học"),
        a_row(3, "Lê Đức Cường", "CHI BỘ HAI", position="Bí thư"),
    ]
    roll_import.apply_import(desk, roll_import.preview(desk, a_raw_roll(rows)))

    paper = delegates_paper(desk)

    table = paper.blocks[0]
    assert isinstance(table, Table)
    assert paper.landscape
    assert [row.cells for row in table.rows] == [
        ("I. CHI BỘ MỘT (02 đại biểu)",),
        ("1", "Nguyễn Văn An", "02/4/1968", "", "Kinh", "", "08/4/1998", "", "", ""),
        ("2", "Trần Thị Bình", "", "1971", "", "", "", "Đại học", "", ""),
        ("II. CHI BỘ HAI (01 đại biểu)",),
        ("3", "Lê Đức Cường", "04/4/1968", "", "", "", "", "", "", "Bí thư"),
        ("Tổng số: 3 đại biểu.",),
    ]
