"""The workbook of present Excel, read once: as openpyxl reads it, and where Excel itself shows more."""

import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from congress_desktop.exchange.cells import FilledCell, Merge
from congress_desktop.exchange.xlsx_book import opened_xlsx

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_DOCUMENT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relations(*each: tuple[str, str, str]) -> str:
    rows = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in each)
    return f'<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def a_package(
    path: Path,
    rows: str,
    *,
    texts: str = "",
    styles: str = "",
    properties: str = "",
    main: str = MAIN,
    document: str = DOCUMENT,
) -> Path:
    """Write a workbook with one sheet by hand, as no library writes it."""
    parts = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("r1", f"{document}/officeDocument", "/xl/book.xml")),
        "xl/book.xml": f'<workbook xmlns="{main}" xmlns:r="{document}">{properties}'
        '<sheets><sheet name="DS" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/book.xml.rels": relations(
            ("r1", f"{document}/worksheet", "sheets/one.xml"),
            ("r2", f"{document}/sharedStrings", "texts.xml"),
            ("r3", f"{document}/styles", "looks.xml"),
        ),
        "xl/sheets/one.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
        "xl/texts.xml": f'<sst xmlns="{main}">{texts}</sst>',
        "xl/looks.xml": f'<styleSheet xmlns="{main}">{styles}</styleSheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path


def cells(path: Path) -> dict[tuple[int, int], FilledCell]:
    with opened_xlsx(path) as book:
        return {(number, place): cell for number, row in book.rows(book.sheets[0]) for place, cell in row.items()}


def values(path: Path) -> list[object]:
    return [cell.value for cell in cells(path).values()]


def test_values_come_out_as_openpyxl_reads_them(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(["Họ và tên", 1, 2.5, -3, 1e20, True, False, " hai  blank ", "dòng\nhai", "<&>\"'", "01"])
    sheet.append([date(1970, 9, 2), datetime(1990, 1, 1, 7, 30), time(7, 30), timedelta(hours=30), None, "#N/A"])  # noqa: DTZ001
    sheet["C5"], sheet["XFD1"] = "xa", None
    sheet["D5"], sheet["D5"].number_format = 25569.0, "[$-42A]dd/mm/yyyy;@"
    book.save(tmp_path / "ds.xlsx")

    theirs = {}
    for row in load_workbook(tmp_path / "ds.xlsx", read_only=True, data_only=True).active.iter_rows():
        for cell in row:
            if cell.value is not None:
                theirs[cell.row, cell.column] = cell.value

    ours = cells(tmp_path / "ds.xlsx")
    assert ours.keys() == theirs.keys()
    for place, cell in ours.items():
        match theirs[place]:
            case datetime() as moment:
                assert cell.value == moment.date()
            case bool() | time() | timedelta() as other:
                assert cell.value == str(other)
            case "#N/A":
                assert cell == FilledCell(None, failed=True)
            case value:
                assert (type(cell.value), cell.value) == (type(value), value)


def test_shared_texts_are_read_whole_without_how_they_are_spoken(tmp_path: Path) -> None:
    texts = (
        "<si><t>Trần Thị</t><rPh><t>tran</t></rPh></si>"
        "<si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn An</t></r></si>"
        "<si><t>hai_x000D_dòng _x005F_x000D_ thật</t></si>"
        "<si/>"
    )
    row = '<row r="1">' + "".join(f'<c t="s"><v>{place}</v></c>' for place in range(4)) + "</row>"

    path = a_package(tmp_path / "ds.xlsx", row, texts=texts)

    assert values(path) == ["Trần Thị", "Nguyễn Văn An", "hai\rdòng _x000D_ thật"]


def test_the_font_of_a_run_and_the_font_of_the_whole_workbook_tell_old_letters(tmp_path: Path) -> None:
    styles = (
        '<fonts><font><name val=".VnTime"/></font><font><name val="Times New Roman"/></font></fonts>'
        '<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>'
    )
    texts = (
        "<si><t>NguyÔn V¨n H¶i</t></si>"
        "<si><r><rPr><rFont val='VNI-Times'/></rPr><t>Nguyeãn </t></r>"
        "<r><rPr><rFont val='Arial'/></rPr><t>Văn </t></r><r><t>H¶i</t></r></si>"
    )
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
        '<row r="2"><c r="A2" t="str"><f>A1</f><v>NguyÔn V¨n H¶i</v></c>'
        '<c r="B2" t="inlineStr"><is><t>NguyÔn</t></is></c></row>'
    )

    path = a_package(tmp_path / "ds.xlsx", rows, texts=texts, styles=styles)

    assert values(path) == ["Nguyễn Văn Hải", "NguyÔn V¨n H¶i", "Nguyễn Văn Hải", "Nguyễn Văn Hải", "Nguyễn"]


def test_days_are_counted_from_the_workbooks_own_first_day(tmp_path: Path) -> None:
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    rows = '<row r="1"><c r="A1" s="1"><v>24351</v></c><c r="B1" s="1"><v>99999999</v></c></row>'

    path = a_package(tmp_path / "a.xlsx", rows, styles=styles)
    mac = a_package(tmp_path / "b.xlsx", rows, styles=styles, properties='<workbookPr date1904="1"/>')

    assert cells(path) == {(1, 1): FilledCell(date(1966, 9, 1)), (1, 2): FilledCell(None, failed=True)}
    assert cells(mac)[1, 1] == FilledCell(date(1970, 9, 2))


def test_the_strict_form_of_the_format_is_read_too(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d"><v>1970-09-02T00:00:00</v></c></row>'

    path = a_package(tmp_path / "ds.xlsx", rows, texts="<si><t>An</t></si>", main=STRICT_MAIN, document=STRICT_DOCUMENT)

    assert values(path) == ["An", date(1970, 9, 2)]


def test_rows_and_cells_without_addresses_follow_one_another(tmp_path: Path) -> None:
    path = a_package(tmp_path / "ds.xlsx", "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>")

    assert {place: cell.value for place, cell in cells(path).items()} == {(1, 1): 1, (1, 3): 3, (2, 1): 4}


@pytest.mark.parametrize(
    "row", ['<row r="2" hidden="1"><c><v>1</v></c></row>', '<row hidden="true" spans="1:2" r="2"/>']
)
def test_hidden_rows_merges_and_the_last_row_are_told_by_their_tags(row: str, tmp_path: Path) -> None:
    rows = f'<row r="1"/>{row}<row r="7"/></sheetData><mergeCells><mergeCell ref="B2:C9"/></mergeCells><sheetData>'

    with opened_xlsx(a_package(tmp_path / "ds.xlsx", rows)) as book:
        assert book.hidden_rows("DS") == {2}
        assert book.merges("DS") == (Merge(2, 9, 2, 3),)
        assert book.row_count("DS") == 7


def test_tags_on_the_edge_of_what_is_read_at_once_are_found(tmp_path: Path) -> None:
    book = Workbook()
    for number in range(1, 30_001):
        book.active.append([number, f"Nguyễn Văn {number}"])
    for number in range(1000, 30_001, 1000):
        book.active.row_dimensions[number].hidden = True
        book.active.merge_cells(start_row=number, end_row=number + 1, start_column=5, end_column=6)
    book.active["B2"].font = Font(bold=True)
    book.save(tmp_path / "ds.xlsx")

    with opened_xlsx(tmp_path / "ds.xlsx") as opened:
        assert opened.hidden_rows("Sheet") == set(range(1000, 30_001, 1000))
        assert {each.first_row for each in opened.merges("Sheet")} == set(range(1000, 30_001, 1000))
