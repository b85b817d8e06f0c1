"""Old letters and ticks in every kind of file: the font is told by styles, parents, defaults, runs and classes."""

import zipfile
from pathlib import Path

import pytest
import xlwt

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.exchange.cells import FilledCell
from congress_desktop.exchange.opening import opened

HAI = "NguyÔn V¨n H¶i"
NAMES = {
    "office": "office",
    "table": "table",
    "text": "text",
    "style": "style",
    "svg": "svg-compatible",
    "fo": "xsl-fo-compatible",
}
SS = "urn:schemas-microsoft-com:office:spreadsheet"


def cells(path: Path) -> list[object]:
    with opened(path) as book:
        return [cell.value for sheet in book.sheets for _, row in book.rows(sheet) for cell in row.values()]


def an_ods(folder: Path, rows: str, styles: str = "", own: str = "", columns: str = "") -> Path:
    """Write a workbook of LibreOffice: `styles` for the whole of it, `own` for its contents."""
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    spaces = " ".join(f'xmlns:{short}="{urn}:{name}:1.0"' for short, name in NAMES.items())
    parts = {
        "content.xml": f"<office:document-content {spaces}><office:automatic-styles>{own}</office:automatic-styles>"
        f'<office:body><office:spreadsheet><table:table table:name="DS">{columns}{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>",
        "styles.xml": f"<office:document-styles {spaces}>{styles}</office:document-styles>",
    }
    with zipfile.ZipFile(folder / "ds.ods", "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return folder / "ds.ods"


def style(name: str, font: str = "", parent: str = "") -> str:
    inside = f'<style:text-properties style:font-name="{font}"/>' if font else ""
    above = f' style:parent-style-name="{parent}"' if parent else ""
    return f'<style:style style:name="{name}"{above}>{inside}</style:style>'


def row(*, text: str = HAI, cell_style: str = "", row_style: str = "") -> str:
    """Return a row with one cell."""
    of_cell = f' table:style-name="{cell_style}"' if cell_style else ""
    of_row = f' table:default-cell-style-name="{row_style}"' if row_style else ""
    inside = f'<table:table-cell office:value-type="string"{of_cell}><text:p>{text}</text:p></table:table-cell>'
    return f"<table:table-row{of_row}>{inside}</table:table-row>"


FACES = '<style:font-face style:name="F1" svg:font-family="\'.VnTime\'"/>'
ALL_CELLS = (
    f'{FACES}<style:default-style style:family="table-cell"><style:text-properties style:font-name="F1"/>'
    "</style:default-style>"
)
OLD = style("ce1", ".VnTime")
COLUMN = '<table:table-column table:number-columns-repeated="3" table:default-cell-style-name="ce1"/>'
SPAN = f'<text:span text:style-name="ce1">{HAI}</text:span>'
ATTRIBUTE = (
    f'<table:table-row><table:table-cell office:value-type="string" office:string-value="{HAI}"/></table:table-row>'
)


@pytest.mark.parametrize(
    ("rows", "styles", "own", "columns"),
    [
        pytest.param(row(), ALL_CELLS, "", "", id="all cells"),
        pytest.param(row(), FACES + style("Default", "F1"), "", "", id="the default style"),
        pytest.param(row(cell_style="ce1"), "", OLD, "", id="a style of its own"),
        pytest.param(row(cell_style="b"), FACES + style("a", "F1"), style("b", parent="a"), "", id="a parent"),
        pytest.param(row(), "", OLD, COLUMN, id="the column"),
        pytest.param(row(row_style="ce1"), "", OLD, "", id="the row"),
        pytest.param(row(text=SPAN), "", OLD, "", id="a part of the text"),
        pytest.param(ATTRIBUTE, ALL_CELLS, "", "", id="text as an attribute"),
    ],
)
def test_libreoffice_says_the_font_in_many_ways(tmp_path: Path, rows: str, styles: str, own: str, columns: str) -> None:
    assert cells(an_ods(tmp_path, rows, styles, own, columns)) == ["Nguyễn Văn Hải"]


def test_styles_that_name_each_other_in_a_circle_end(tmp_path: Path) -> None:
    own = style("a", parent="b") + style("b", parent="a")

    assert cells(an_ods(tmp_path, row(text="An", cell_style="a"), own=own)) == ["An"]


def test_ticked_boxes_of_libreoffice(tmp_path: Path) -> None:
    box = '<table:table-cell office:value-type="boolean" office:boolean-value="{}"><text:p>?</text:p>'
    boxes = "".join(f"{box.format(ticked)}</table:table-cell>" for ticked in ("true", "false"))

    assert cells(an_ods(tmp_path, f"<table:table-row>{boxes}</table:table-row>")) == ["True", "False"]


def test_old_excel_says_the_font_of_a_part_of_a_cell(tmp_path: Path) -> None:
    book = xlwt.Workbook(encoding="utf-8")
    old, new = (xlwt.easyfont(f"name {name}") for name in (".VnTime", "Arial"))
    sheet = book.add_sheet("DS")
    sheet.write_rich_text(0, 0, (("Trần Thị ", new), ("B×nh", old), (" và ", new), ("C­êng", old)))
    sheet.write(0, 1, True)
    book.save(str(tmp_path / "ds.xls"))

    assert cells(tmp_path / "ds.xls") == ["Trần Thị Bình và Cường", "True"]


def test_a_page_of_excel_says_the_font_by_classes(tmp_path: Path) -> None:
    path = tmp_path / "ds.xls"
    path.write_text(
        '<html><head><style><!--table {color:red}\n.xl70\n\t{color:black;\n\tfont-family:".VnTime", serif;}\n'
        ".xl71 {font-family:VNI-Times;}--></style></head><body><table>"
        f'<tr><td class=xl70>{HAI}</td><td class="b xl71">Nguyeãn</td><td class=xl72>Phạm</td></tr></table></html>',
        encoding="utf-8",
    )

    assert cells(path) == ["Nguyễn Văn Hải", "Nguyễn", "Phạm"]


def test_a_page_with_all_its_parts_in_one_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ds.xls"
    path.write_bytes(
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
        b'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
        b"<table><tr><td>Nguy=E1=BB=85n</td></tr></table>\r\n--x\r\n"
        b"Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n--x--\r\n"
    )

    assert cells(path) == ["Nguyễn"]


def test_a_message_without_a_page_in_it_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "ds.xls"
    path.write_bytes(b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nxin chao\r\n")

    with pytest.raises(EnvironmentFault) as caught, opened(path) as book:
        raise EnvironmentFault(Code.WORKBOOK_EMPTY, sheets=book.sheets)

    assert caught.value.facts == {"sheets": ()}


def test_the_xml_of_excel_2003_says_the_font_by_default_parent_and_run(tmp_path: Path) -> None:
    styles = (
        '<Style ss:ID="Default"><Font ss:FontName=".VnTime"/></Style><Style ss:ID="s1" ss:Parent="Default"/>'
        '<Style ss:ID="s2"><Font ss:FontName="Arial"/></Style>'
    )
    text = f'<Data ss:Type="String">{HAI}</Data>'
    runs = (
        '<ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><Font html:Face="Arial">Trần </Font>'
        '<B><Font html:Face=".VnTime">B×nh</Font></B> x</ss:Data>'
    )
    path = tmp_path / "ds.xls"
    path.write_text(
        f'<?xml version="1.0"?><Workbook xmlns="{SS}" xmlns:ss="{SS}" xmlns:html="http://www.w3.org/TR/REC-html40">'
        f'<Styles>{styles}</Styles><Worksheet ss:Name="DS"><Table><Row><Cell>{text}</Cell>'
        f'<Cell ss:StyleID="s1">{text}</Cell><Cell ss:StyleID="s2">{text}</Cell><Cell ss:StyleID="s2">{runs}</Cell>'
        '<Cell><Data ss:Type="Boolean">1</Data></Cell></Row>'
        f'<Row ss:StyleID="s2"><Cell>{text}</Cell></Row></Table></Worksheet></Workbook>',
        encoding="utf-8",
    )

    assert cells(path) == ["Nguyễn Văn Hải", "Nguyễn Văn Hải", HAI, "Trần Bình x", "True", HAI]


def test_a_formula_of_libreoffice_that_was_never_calculated_is_marked(tmp_path: Path) -> None:
    path = an_ods(tmp_path, '<table:table-row><table:table-cell table:formula="of:=ROW()"/></table:table-row>')

    with opened(path) as book:
        assert [row for _, row in book.rows("DS")] == [{1: FilledCell(None, failed=True)}]
