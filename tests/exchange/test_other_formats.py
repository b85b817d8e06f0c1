"""Rolls that are no .xlsx: old Excel, LibreOffice, text, and pages that pretend; the same people come out of each."""

import datetime as dt
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import xlwt
from openpyxl.styles import Font

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.roll_reader import read_roll
from congress_desktop.services.sheets import RawRoll, RollColumn

HEADER = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chi bộ", "Số thẻ")
PEOPLE = (
    ("1", "Nguyễn Văn An", "08/4/1968", "Nam", "Chi bộ 1", "007"),
    ("2", "Trần Thị Bình", "1955", "Nữ", "Chi bộ 2", "012"),
)
TITLE = "DANH SÁCH ĐẠI BIỂU"
Maker = Callable[[Path], Path]


def people(roll: RawRoll) -> list[dict[RollColumn, object]]:
    return [{column: cell.value for column, cell in row.cells.items()} for row in roll.rows]


def as_xls(folder: Path) -> Path:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Danh sách")
    sheet.write_merge(0, 0, 0, 5, TITLE)
    for row, line in enumerate((HEADER, *PEOPLE), 2):
        for column, text in enumerate(line):
            sheet.write(row, column, text)
    book.save(str(folder / "ds.xls"))
    return folder / "ds.xls"


def ods(folder: Path, rows: str, styles: str = "") -> Path:
    path = folder / "ds.ods"
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>"
        f'<table:table table:name="Danh sách">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
    return path


def ods_cell(text: str, attributes: str = 'office:value-type="string"') -> str:
    words = f"<text:p>{text}</text:p>" if text else ""
    return f"<table:table-cell {attributes}>{words}</table:table-cell>"


def ods_row(line: tuple[str, ...], attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(map(ods_cell, line))}</table:table-row>"


def as_ods(folder: Path) -> Path:
    blank = '<table:table-cell table:number-columns-repeated="1024"/>'
    empty = f'<table:table-row table:number-rows-repeated="1048000">{blank}</table:table-row>'
    return ods(folder, ods_row((TITLE,)) + "".join(map(ods_row, (HEADER, *PEOPLE))) + empty)


def text_of(sign: str) -> str:
    return "\n".join([TITLE, *(sign.join(line) for line in (HEADER, *PEOPLE))])


def as_csv(coding: str, sign: str) -> Maker:
    def make(folder: Path) -> Path:
        path = folder / "ds.csv"
        path.write_bytes(text_of(sign).encode(coding))
        return path

    return make


def as_windows_csv(folder: Path) -> Path:
    path = folder / "ds.csv"
    marks = {"\u0300", "\u0309", "\u0303", "\u0301", "\u0323"}
    apart = "".join(
        unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", letter) if c not in marks))
        + "".join(c for c in unicodedata.normalize("NFD", letter) if c in marks)
        for letter in text_of(";")
    )
    path.write_bytes(apart.encode("cp1258"))
    return path


def as_html(folder: Path) -> Path:
    rows = "".join("<tr>" + "".join(f"<td>{text}</td>" for text in line) + "</tr>" for line in (HEADER, *PEOPLE))
    path = folder / "ds.xls"
    path.write_text(f"<html><body><table border=1><tr><td colspan=6>{TITLE}</td></tr>{rows}</table></body></html>")
    return path


def as_xml_2003(folder: Path) -> Path:
    rows = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{text}</Data></Cell>' for text in line) + "</Row>"
        for line in ((TITLE,), HEADER, *PEOPLE)
    )
    path = folder / "ds.xls"
    path.write_text(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Danh sách"><Table>'
        f"{rows}</Table></Worksheet></Workbook>",
        encoding="utf-8",
    )
    return path


MAKERS: dict[str, Maker] = {
    "xls": as_xls,
    "ods": as_ods,
    "csv with commas": as_csv("utf-8", ","),
    "csv with semicolons and a mark": as_csv("utf-8-sig", ";"),
    "tabs in UTF-16": as_csv("utf-16", "\t"),
    "upright strokes in UTF-16 without a mark": as_csv("utf-16-le", "|"),
    "UTF-16 of another machine without a mark": as_csv("utf-16-be", ";"),
    "csv of old Windows": as_windows_csv,
    "HTML named .xls": as_html,
    "XML of Excel 2003 named .xls": as_xml_2003,
}


@pytest.mark.parametrize("kind", MAKERS)
def test_the_same_people_come_out_of_every_kind_of_file(kind: str, tmp_path: Path) -> None:
    found = people(read_roll(MAKERS[kind](tmp_path)))

    assert [
        (row[RollColumn.FULL_NAME], row[RollColumn.BIRTH], row[RollColumn.GENDER], row[RollColumn.CARD_NUMBER])
        for row in found
    ] == [("Nguyễn Văn An", "08/4/1968", "Nam", "007"), ("Trần Thị Bình", "1955", "Nữ", "012")]


def test_old_excel_keeps_days_merges_hidden_rows_and_fonts(tmp_path: Path) -> None:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("DS")
    for column, text in enumerate(HEADER[:5]):
        sheet.write(0, column, text)
    old = xlwt.easyxf("font: name .VnTime")
    sheet.write(1, 0, 1)
    sheet.write(1, 1, "NguyÔn V¨n H¶i", old)
    sheet.write(1, 2, dt.date(1968, 4, 8), xlwt.easyxf(num_format_str="dd/mm/yyyy"))
    sheet.write_merge(1, 2, 4, 4, "Chi bộ 5")
    sheet.write(2, 0, 2)
    sheet.write(2, 1, "Trần Thị Bình")
    sheet.row(2).hidden = True
    book.save(str(tmp_path / "ds.xls"))

    roll = read_roll(tmp_path / "ds.xls")

    first, second = people(roll)
    assert (first[RollColumn.FULL_NAME], first[RollColumn.BIRTH]) == ("Nguyễn Văn Hải", dt.date(1968, 4, 8))
    assert second[RollColumn.BRANCH] == "Chi bộ 5"
    assert [row.hidden for row in roll.rows] == [False, True]


def test_fonts_of_present_excel_tell_old_letters_and_hidden_rows_are_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(HEADER)
    sheet.append((1, "Nguyeãn Vaên Haûi", "1960", "Nam", "Chi boä 1", "1"))
    sheet.append((2, "Trần Thị Bình", "1961", "Nữ", "Chi bộ 2", "2"))
    for cell in sheet[2]:
        cell.font = Font(name="VNI-Times")
    sheet.row_dimensions[3].hidden = True
    book.save(tmp_path / "ds.xlsx")

    roll = read_roll(tmp_path / "ds.xlsx")

    assert people(roll)[0][RollColumn.FULL_NAME] == "Nguyễn Văn Hải"
    assert people(roll)[0][RollColumn.BRANCH] == "Chi bộ 1"
    assert [row.hidden for row in roll.rows] == [False, True]


def test_libreoffice_keeps_days_spans_filtered_rows_and_errors(tmp_path: Path) -> None:
    text = 'office:value-type="string"'
    first = (
        ods_cell("1", 'office:value-type="float" office:value="1"'),
        ods_cell("NguyÔn<text:s/>V¨n", f'table:style-name="cu" {text}'),
        ods_cell("8/4/68", 'office:value-type="date" office:date-value="1968-04-08"'),
        ods_cell("Chi bộ 9", f'table:number-rows-spanned="2" {text}'),
        ods_cell("#DIV/0!", f'table:formula="of:=1/0" {text}'),
    )
    second = (
        ods_cell("", 'office:value-type="float" office:value="2"'),
        ods_cell("Trần Thị Bình"),
        ods_cell("", 'office:value-type="float" office:value="1955"'),
        "<table:covered-table-cell/>",
    )
    rows = (
        ods_row(("STT", "Họ và tên", "Ngày sinh", "Chi bộ", "Ghi chú"))
        + f"<table:table-row>{''.join(first)}</table:table-row>"
        + f'<table:table-row table:visibility="filter">{"".join(second)}</table:table-row>'
    )
    styles = '<style:style style:name="cu"><style:text-properties style:font-name=".VnTime"/></style:style>'

    roll = read_roll(ods(tmp_path, rows, styles))

    an, binh = people(roll)
    assert (an[RollColumn.FULL_NAME], an[RollColumn.BIRTH]) == ("Nguyễn Văn", dt.date(1968, 4, 8))
    assert roll.rows[0].cells[RollColumn.NOTE].failed
    assert (binh[RollColumn.BRANCH], binh[RollColumn.BIRTH]) == ("Chi bộ 9", 1955)
    assert roll.rows[1].hidden


def test_ticks_under_men_and_women_stand_beside_the_birth(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_text("STT,Họ và tên,Nam,Nữ,Ngày sinh,Chi bộ\n1,Nguyễn Văn An,x,,1960,Chi bộ 1\n", encoding="utf-8")

    (row,) = people(read_roll(path))

    assert (row[RollColumn.BIRTH_MALE], row[RollColumn.BIRTH_FEMALE], row[RollColumn.BIRTH]) == ("x", None, "1960")


def test_a_person_says_what_a_column_means(tmp_path: Path) -> None:
    path = tmp_path / "ds.csv"
    path.write_text("STT,Họ và tên,Cơ sở,Liên hệ\n1,Nguyễn Văn An,Chi bộ 4,0912 000 111\n", encoding="utf-8")
    before = read_roll(path)

    after = read_roll(path, columns={3: RollColumn.BRANCH, 4: RollColumn.TELEPHONE, 1: None})

    assert [(each.letters, each.heading, each.column, each.sample) for each in before.columns] == [
        ("A", "STT", RollColumn.ORDINAL, "1"),
        ("B", "Họ và tên", RollColumn.FULL_NAME, "Nguyễn Văn An"),
        ("C", "Cơ sở", None, "Chi bộ 4"),
        ("D", "Liên hệ", None, "0912 000 111"),
    ]
    (row,) = people(after)
    assert (row[RollColumn.BRANCH], row[RollColumn.TELEPHONE]) == ("Chi bộ 4", "0912 000 111")
    assert RollColumn.ORDINAL not in row
    assert before.layout_key == after.layout_key


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_an_old_workbook_cut_short_is_refused_in_words(share: float, tmp_path: Path) -> None:
    whole = as_xls(tmp_path).read_bytes()
    (tmp_path / "cut.xls").write_bytes(whole[: int(len(whole) * share)])

    answers = {Code.NOT_A_WORKBOOK, Code.HEADER_NOT_FOUND, Code.WORKBOOK_EMPTY}
    assert _answer(tmp_path / "cut.xls") in {2, *answers}


def _answer(path: Path) -> int | Code:
    """Return how many people were read, or why nobody was."""
    try:
        return len(read_roll(path).rows)
    except EnvironmentFault as fault:
        return fault.code


def test_an_xml_with_a_document_type_is_refused(tmp_path: Path) -> None:
    path = as_xml_2003(tmp_path)
    text = path.read_text(encoding="utf-8").replace("<Workbook", '<!DOCTYPE x [<!ENTITY a "b">]><Workbook', 1)
    path.write_text(text, encoding="utf-8")

    with pytest.raises(EnvironmentFault) as caught:
        read_roll(path)

    assert caught.value.code is Code.NOT_A_WORKBOOK
