"""A list out of an office's file: its words, whichever column and kind of file they stand in."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.lines import read_lines


def _a_book(path: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


@pytest.mark.parametrize(
    "rows",
    [
        (("Nội quy  Đại hội",), ("Quy chế làm việc",)),
        (("Nội dung",), ("Nội quy Đại hội",), ("Quy chế làm việc",)),
        (("TT", "Nội dung"), (1, "Nội quy Đại hội"), (2, "Quy chế làm việc")),
        ((None, None), (1, "Nội quy Đại hội", 5), (None, "Quy chế làm việc", "x")),
    ],
)
def test_the_first_column_of_words_is_the_list(tmp_path: Path, rows: tuple[tuple[object, ...], ...]) -> None:
    assert read_lines(_a_book(tmp_path / "ds.xlsx", *rows)) == ("Nội quy Đại hội", "Quy chế làm việc")


def test_a_text_file_is_read_as_well(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_text("Nội dung;Ghi chú\nNội quy Đại hội;\n19 chỉ tiêu;x\n", encoding="utf-8")

    assert read_lines(path) == ("Nội quy Đại hội", "19 chỉ tiêu")


def test_a_file_of_numbers_alone_holds_no_list(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        read_lines(_a_book(tmp_path / "so.xlsx", (1, 2), (3, 4)))

    assert caught.value.code is Code.WORKBOOK_EMPTY
