"""Files that are no rolls, or no workbooks, or traps."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.roll_reader import read_roll
from congress_desktop.services.sheets import RawCell, RollColumn

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
SHEET = "xl/worksheets/sheet1.xml"


def a_roll(path: Path) -> Path:
    book = Workbook()
    book.active.append(["STT", "Họ và tên", "Ngày sinh"])
    book.active.append([1, "Nguyễn Văn An", "02/9/1970"])
    book.save(path)
    return path


def rewritten(path: Path, member: str, change: Callable[[bytes], bytes]) -> Path:
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts[member] = change(parts.get(member, b""))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return path


def refusal(path: Path) -> Code:
    with pytest.raises(EnvironmentFault) as caught:
        read_roll(path)
    assert caught.value.facts == {"path": path}
    return caught.value.code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", Code.WORKBOOK_EMPTY),
        ("STT;Số tiền\n1;An\n".encode(), Code.HEADER_NOT_FOUND),
        (b"\x00\x01\x02 binary \x00", Code.NOT_A_WORKBOOK),
        (b"PK\x03\x04 and nothing more", Code.NOT_A_WORKBOOK),
        (OLE + b"\0" * 600 + "Workbook".encode("utf-16-le"), Code.NOT_A_WORKBOOK),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), Code.WORKBOOK_ENCRYPTED),
    ],
)
def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path, content: bytes, code: Code) -> None:
    path = tmp_path / "ds.xlsx"
    path.write_bytes(content)

    assert refusal(path) is code


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refusal(tmp_path / "ds.xlsx") is Code.FILE_NOT_FOUND


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path) is Code.IS_A_FOLDER


def test_a_zip_without_a_workbook_in_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "ds.xlsx", "w") as archive:
        archive.writestr("thu.txt", "không phải Excel")

    assert refusal(tmp_path / "ds.xlsx") is Code.NOT_A_WORKBOOK


def test_a_package_of_another_office_program(tmp_path: Path) -> None:
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    with zipfile.ZipFile(tmp_path / "ds.xlsx", "w") as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("word/document.xml", "<document/>")

    assert refusal(tmp_path / "ds.xlsx") is Code.NOT_A_WORKBOOK


@pytest.mark.parametrize(
    "change",
    [
        lambda xml: xml[: len(xml) // 2],
        lambda xml: xml.replace(b'r="A1"', b'r="?"'),
        lambda xml: re.sub(rb't="inlineStr"><is>.*?</is>', b't="s"><v>999</v>', xml, count=1),
        lambda _xml: b"\x00\xff not XML",
    ],
)
def test_a_damaged_sheet_is_refused(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    path = rewritten(a_roll(tmp_path / "ds.xlsx"), SHEET, change)

    assert refusal(path) is Code.NOT_A_WORKBOOK


@pytest.mark.parametrize("cut", [30, 500, 2000])
def test_a_file_cut_short_is_refused(tmp_path: Path, cut: int) -> None:
    path = a_roll(tmp_path / "ds.xlsx")
    path.write_bytes(path.read_bytes()[:-cut])

    assert refusal(path) is Code.NOT_A_WORKBOOK


def test_entities_that_grow_without_end_are_refused_before_they_are_read(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    head = f'<?xml version="1.0"?><!--{"x" * 9000}--><!DOCTYPE worksheet [<!ENTITY e0 "ha">{entities}]>'
    path = rewritten(a_roll(tmp_path / "ds.xlsx"), SHEET, lambda xml: head.encode() + xml.replace(b"STT", b"&e11;"))

    assert refusal(path) is Code.NOT_A_WORKBOOK


def test_a_part_that_unpacks_to_far_more_than_it_weighs_is_refused(tmp_path: Path) -> None:
    path = rewritten(a_roll(tmp_path / "ds.xlsx"), SHEET, lambda xml: xml + b" " * (11 * 1024 * 1024))

    assert refusal(path) is Code.WORKBOOK_TOO_LARGE


def test_a_package_of_thousands_of_parts_is_refused(tmp_path: Path) -> None:
    path = a_roll(tmp_path / "ds.xlsx")
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(2000):
            archive.writestr(f"x/{number}", b"")

    assert refusal(path) is Code.WORKBOOK_TOO_LARGE


def test_more_rows_than_a_roll_can_have_are_refused(tmp_path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["STT", "Họ và tên"])
    for number in range(200_000):
        sheet.append([number, "An"])
    book.save(tmp_path / "ds.xlsx")

    assert refusal(tmp_path / "ds.xlsx") is Code.WORKBOOK_TOO_LARGE


def test_more_columns_than_a_roll_can_have_are_refused(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["STT", "Họ và tên", "Ngày sinh"])
    book.active.cell(2, 257, "x")
    book.save(tmp_path / "ds.xlsx")

    assert refusal(tmp_path / "ds.xlsx") is Code.WORKBOOK_TOO_LARGE


def test_a_row_number_beyond_excels_own_is_not_waited_for(tmp_path: Path) -> None:
    path = rewritten(
        a_roll(tmp_path / "ds.xlsx"),
        SHEET,
        lambda xml: xml.replace(b"</sheetData>", b'<row r="99999999999"><c r="A1"><v>1</v></c></row></sheetData>'),
    )

    assert len(read_roll(path).rows) == 1


def test_a_sheet_whose_stated_size_is_wrong_is_read_whole(tmp_path: Path) -> None:
    path = rewritten(a_roll(tmp_path / "ds.xlsx"), SHEET, lambda xml: xml.replace(b'ref="A1:C2"', b'ref="A1"'))

    assert read_roll(path).rows[0].cells[RollColumn.BIRTH] == RawCell("C2", "02/9/1970")


def test_a_formula_with_a_last_value_is_read_by_it(tmp_path: Path) -> None:
    path = rewritten(
        a_roll(tmp_path / "ds.xlsx"), SHEET, lambda xml: xml.replace(b"<v>1</v>", b"<f>ROW()-1</f><v>1</v>")
    )

    assert read_roll(path).rows[0].cells[RollColumn.ORDINAL] == RawCell("A2", 1)


def test_a_formula_that_gives_an_empty_text_is_blank(tmp_path: Path) -> None:
    date_cell = b'<c r="C2" t="inlineStr"><is><t>02/9/1970</t></is></c>'
    formula = b'<c r="C2" t="str"><f>IF(A9="","",A9)</f><v></v></c>'
    path = rewritten(a_roll(tmp_path / "ds.xlsx"), SHEET, lambda xml: xml.replace(date_cell, formula))

    assert read_roll(path).rows[0].cells[RollColumn.BIRTH] == RawCell("C2", None)


def test_a_workbook_without_a_filled_cell(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "ds.xlsx")

    assert refusal(tmp_path / "ds.xlsx") is Code.WORKBOOK_EMPTY


def test_a_heading_with_nobody_under_it(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["STT", "Họ và tên", "Ngày sinh"])
    book.save(tmp_path / "ds.xlsx")

    assert refusal(tmp_path / "ds.xlsx") is Code.WORKBOOK_EMPTY


def test_a_workbook_about_something_else(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Tháng", "Số tiền"])
    book.active.append([1, 1000])
    book.save(tmp_path / "ds.xlsx")

    assert refusal(tmp_path / "ds.xlsx") is Code.HEADER_NOT_FOUND
