"""The papers of the demonstration, read back from the files that it leaves."""

import re
import tomllib
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook

from congress_desktop.demo import played
from congress_desktop.export import write_set
from congress_desktop.system import folders
from formulas import Formulas

VOTED = ("target", "task", "project", "breakthrough")


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("papers")
    with played(folder, lambda _done, _total: None) as desk:
        write_set(desk, folder)
    return folder


def _squeezed(text: str) -> str:
    """Return a text without any white space: lines of a paper break where they must."""
    return re.sub(r"\s+", "", text)


def _story() -> list[dict[str, str]]:
    text = (folders.resources() / "samples" / "thach-khoi-2025.toml").read_text(encoding="utf-8")
    return [matter for item in tomllib.loads(text)["agenda"] for matter in item.get("matters", ())]


@pytest.fixture(scope="module")
def pages(papers: Path) -> list[str]:
    document = pypdfium2.PdfDocument(papers / "bien-ban-dai-hoi.pdf")
    return [page.get_textpage().get_text_range() for page in document]


def test_the_minutes_hold_the_public_facts(pages: list[str]) -> None:
    text = _squeezed(" ".join(pages))

    assert "189đồngchí" in text
    assert "1.154đảngviêncủa36chibộ" in text
    for name in ("NguyễnVănKiên", "TăngVănQuản", "NguyễnVũXuânThi", "PhạmVănLập"):
        assert name in text
    assert "■" not in text
    assert f"Biênbảnnàygồm{len(pages):02d}trang" in text


def test_the_minutes_hold_each_of_the_34_matters_and_its_figures(pages: list[str]) -> None:
    text = _squeezed(" ".join(pages))
    matters = [matter for matter in _story() if matter["group"] in VOTED]

    assert len(matters) == 34
    for matter in matters:
        assert _squeezed(matter["title"]) in text
    assert "185(98,40%)" in text
    assert "38/38nộidungđượcquámộtphầnhai" in text


def test_the_minutes_of_the_votes_hold_the_resolution_group_by_group(papers: Path) -> None:
    document = pypdfium2.PdfDocument(papers / "bien-ban-bieu-quyet.pdf")
    text = _squeezed(" ".join(page.get_textpage().get_text_range() for page in document))

    assert "-BB/ĐH" in text
    assert "Tổsố3ChâuĐìnhDũng323101" in text
    assert "Tổngsố18818602" in text
    assert "Với186/188đạibiểucómặttánthành(98,94%),quámộtphầnhaisốđạibiểu,Đạihộithôngqua" in text
    assert "19/19đượcthôngqua" in text
    assert "■" not in text


def test_every_sheet_carries_the_sample_mark_and_the_same_check_code(pages: list[str]) -> None:
    codes = {match for page in pages for match in re.findall(r"Mã kiểm ([0-9A-F]{4}-[0-9A-F]{4})", page)}

    assert all("SỐ LIỆU MẪU" in page for page in pages)
    assert len(codes) == 1
    assert [re.search(r"trang (\d+)/", page)[1] for page in pages] == [str(n) for n in range(1, len(pages) + 1)]  # type: ignore[index]


def test_the_workbooks_hold_the_same_figures_as_numbers(papers: Path) -> None:
    book = load_workbook(papers / "ket-qua-bieu-quyet.xlsx")
    votes, reckoned = book["Biểu quyết"], Formulas(book)
    rows = [row for row in votes.iter_rows(values_only=True) if isinstance(row[0], int)]
    roll = load_workbook(papers / "danh-sach-dai-bieu.xlsx")["Đại biểu"]
    people = [row for row in roll.iter_rows(values_only=True) if isinstance(row[0], int)]
    appointed = load_workbook(papers / "danh-sach-chi-dinh.xlsx")

    assert len(rows) == 47
    assert all(row[5] + row[6] + row[7] + row[8] == row[4] for row in rows)
    places = [cell.row for cell in votes["A"] if isinstance(cell.value, int)]
    assert {reckoned.cell("Biểu quyết", f"O{place}") for place in places} == {"Được thông qua"}
    assert sum(1 for row in book["Theo tổ"].iter_rows(values_only=True) if isinstance(row[0], int)) == 7
    assert len(people) == 189
    numbered = {
        sheet.title: sum(1 for row in sheet.iter_rows(values_only=True) if isinstance(row[0], int))
        for sheet in appointed
    }
    assert numbered == {"Tổng hợp": 0, "Quá trình": 42, "Ban Chấp hành": 27, "Ban Thường vụ": 10, "Ủy ban Kiểm tra": 5}


def test_every_paper_of_the_set_holds_its_own_faces_and_composed_letters(papers: Path) -> None:
    files = sorted(papers.glob("*.pdf"))

    assert len(files) >= 9
    for file in files:
        faces = set(re.findall(rb"/BaseFont /([^\s/\]>]+)", file.read_bytes()))
        text = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file))
        assert faces, file.name
        assert all(re.fullmatch(rb"[A-Z]{6}\+Tinos-\w+", face) for face in faces), (file.name, faces)
        assert unicodedata.is_normalized("NFC", text), file.name
        assert "□" not in text, file.name
