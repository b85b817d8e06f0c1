"""How papers are set: what stays together, what a page never ends or begins with, and what a file says of itself."""

import unicodedata

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from congress_desktop.services.paper_models import (
    Annex,
    Block,
    Heading,
    Items,
    NameList,
    NewPage,
    Paragraph,
    Run,
    Table,
    TableRow,
    centred,
    missing,
)
from papers import COLUMNS, SIGNERS, a_paper, drawn, lines, placed, rows, texts, words

LOWER = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
FILLS = range(16, 34)
"""So many lines that the first page ends before, among and after what is looked at."""


@pytest.mark.parametrize("signers", [SIGNERS[2:], SIGNERS])
def test_the_signatures_never_stand_alone_on_a_page(signers) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    for count in FILLS:
        pages = texts(drawn(a_paper([*lines(count), words("Lời cuối cùng.")], signatures=signers)).pdf)

        assert "Lời cuối cùng." in pages[-1]
        assert all(each.power in pages[-1] and each.name in pages[-1] for each in signers)


def test_a_last_paragraph_longer_than_a_page_leaves_its_last_lines_to_the_signatures() -> None:
    long = "Đại hội thảo luận kỹ từng vấn đề đã nêu trong các văn kiện. " * 70

    pages = texts(drawn(a_paper([words(f"{long}Lời cuối cùng.")])).pdf)

    assert "Lời cuối cùng." in pages[-1]
    assert "CHỦ TỊCH" in pages[-1]


def test_the_last_rows_of_a_table_go_with_the_signatures_under_their_heading() -> None:
    for count in FILLS:
        pages = texts(drawn(a_paper([Table(COLUMNS, rows(count))])).pdf)

        assert f"Đại biểu {count - 1}" in pages[-1]
        assert "Họ và tên" in pages[-1]
        assert "CHỦ TỊCH" in pages[-1]
        assert sum(page.count(f"Đại biểu {count} ") for page in pages) == 1


def test_the_last_item_of_a_list_goes_with_the_signatures() -> None:
    for count in FILLS:
        items = tuple((Run(f"Việc {number}."),) for number in range(1, count + 1))
        pages = texts(drawn(a_paper([Items(items, "number")])).pdf)

        assert f"{count}. Việc {count}." in pages[-1]
        assert "CHỦ TỊCH" in pages[-1]


@pytest.mark.parametrize(
    "lead",
    [
        [Heading("II- PHẦN SAU")],
        [Heading("II- PHẦN SAU"), Heading("1. Mục nhỏ", level=2)],
        [centred("PHẦN SAU")],
        [words("PHẦN SAU gồm:")],
    ],
)
@pytest.mark.parametrize(
    "follower",
    [
        words("Tiếp theo. " * 40),
        Table(COLUMNS, (TableRow(("Tiếp theo",), group=True), *rows(3))),
        NameList(COLUMNS, (TableRow(("1", "Tiếp theo", "")), *rows(20))),
        Items(((Run("Tiếp theo"),), (Run("hết"),))),
    ],
    ids=["paragraph", "table", "names", "items"],
)
def test_what_leads_to_something_is_never_last_on_a_page(lead: list[Block], follower: Block) -> None:
    for count in FILLS[6:]:
        pages = texts(drawn(a_paper([*lines(count), *lead, follower, words("Hết.")])).pdf)

        [page] = [page for page in pages if "PHẦN SAU" in page]
        assert "Tiếp theo" in page.partition("PHẦN SAU")[2]


def test_a_heading_before_the_last_paragraph_goes_with_it_and_the_signatures() -> None:
    for count in FILLS:
        pages = texts(drawn(a_paper([*lines(count), Heading("IV- KẾT THÚC"), words("Lời cuối cùng.")])).pdf)

        assert "IV- KẾT THÚC Lời cuối cùng." in pages[-1]


def test_a_row_is_never_split_and_a_groups_heading_is_never_last_on_a_page() -> None:
    tall = TableRow(("", "Một dòng dài. " * 20 + "Hết dòng.", ""))
    for count in range(8, 14):
        body = [row for number in range(count) for row in (TableRow((f"NHÓM {number}",), group=True), tall)]
        pages = texts(drawn(a_paper([Table(COLUMNS, tuple(body))])).pdf)

        for page in pages:
            assert page.count("Hết dòng.") == page.count("NHÓM ")


def test_a_list_in_two_blocks_goes_down_the_left_then_down_the_right_on_one_page() -> None:
    for count in (1, 2, 27, 33):
        pdf = drawn(a_paper([*lines(15), NameList(COLUMNS, rows(count)), words("Hết.")])).pdf
        [page] = [page for page, text in enumerate(texts(pdf)) if "Đại biểu 1 " in text]
        half = (count + 1) // 2
        first = placed(pdf, "Đại biểu 1", page)
        last = placed(pdf, f"Đại biểu {half}", page)

        assert last.left_mm == pytest.approx(first.left_mm, abs=0.2)
        if count > 1:
            right = placed(pdf, f"Đại biểu {half + 1}", page)
            assert right.left_mm > 112
            assert right.baseline_mm == pytest.approx(first.baseline_mm, abs=0.1)


def test_a_list_too_long_for_two_blocks_on_a_page_is_one_block() -> None:
    pdf = drawn(a_paper([NameList(COLUMNS, rows(120)), words("Hết.")])).pdf

    pages = texts(pdf)

    assert len({round(placed(pdf, "Đại biểu ", page).left_mm) for page in range(len(pages) - 1)}) == 1
    assert all(page.count("Họ và tên") == 1 for page in pages[:-1])


def test_lists_begin_with_their_marks_and_wrap_to_the_margin() -> None:
    long = (Run("Một việc dài phải xuống dòng. " * 5),)
    two, short = (long, (Run("hai"),)), ((Run("một"),), (Run("hai"),))
    blocks = [Items(two, "dash"), Items(two, "bullet"), Items(two, "number", 4), Items(short, "letter")]

    [page] = texts(drawn(a_paper(blocks)).pdf)

    for words_ in ("- Một việc", "- hai", "• hai", "4. Một việc", "5. hai", "a) một", "b) hai"):
        assert words_ in page


def test_an_annex_has_its_own_page_and_title_and_the_signatures_stand_before_it() -> None:
    annex = Annex("DANH SÁCH", ("Ban Chấp hành",), "(kèm theo Thông báo số 05-TB/ĐH)", "PHỤ LỤC 1")

    first, second = texts(drawn(a_paper([words("Thông báo."), annex, Table(COLUMNS, rows(3))])).pdf)

    assert "CHỦ TỊCH" in first
    assert "DANH SÁCH" not in first
    assert "PHỤ LỤC 1 DANH SÁCH Ban Chấp hành (kèm theo Thông báo số 05-TB/ĐH)" in second
    assert "CHỦ TỊCH" not in second


def test_wide_tables_have_pages_on_their_side() -> None:
    annex = Annex("TRÍCH NGANG", landscape=True)
    blocks: list[Block] = [words("Trang đứng."), annex, Table(COLUMNS, rows(25)), Annex("PHỤ LỤC"), words("Đứng lại.")]

    sizes = [page.get_size() for page in pypdfium2.PdfDocument(drawn(a_paper(blocks)).pdf)]
    lying = pypdfium2.PdfDocument(drawn(a_paper([Table(COLUMNS, rows(3))], landscape=True)).pdf)
    turned = pypdfium2.PdfDocument(drawn(a_paper([words("Đứng."), NewPage(landscape=True), words("Ngang.")])).pdf)

    assert [width > height for width, height in sizes] == [False, True, True, False]
    assert [page.get_width() > page.get_height() for page in lying] == [True]
    assert [page.get_width() > page.get_height() for page in turned] == [False, True]


@pytest.mark.parametrize(("draft", "mark"), [(0, "Dự thảo "), (3, "Dự thảo lần 3")])
def test_every_sheet_of_a_draft_says_so(draft: int, mark: str) -> None:
    for page in texts(drawn(a_paper(lines(50), draft=draft)).pdf):
        assert "DỰ THẢO" in page
        assert mark in f"{page} "


def test_a_final_paper_has_no_mark_of_a_draft_and_a_replacement_says_which() -> None:
    final = texts(drawn(a_paper(lines(3))).pdf)[0]
    replaced = texts(drawn(a_paper(lines(3), issue=2)).pdf)[0]

    assert "thảo" not in final.lower()
    assert "Mã kiểm 7F3A-91C4 - trang 1/1" in final
    assert "Mã kiểm 7F3A-91C4 - bản thay thế lần 1 - trang 1/1" in replaced


def test_the_sample_mark_says_what_is_invented_and_a_paper_without_a_code_has_an_empty_foot() -> None:
    [page] = texts(drawn(a_paper(lines(3), sample=True, sample_note="BẦU CỬ GIẢ ĐỊNH", check_code="")).pdf)

    assert "SỐ LIỆU MẪU - BẦU CỬ GIẢ ĐỊNH" in page
    assert "Mã kiểm" not in page


def test_a_missing_fact_is_marked_on_a_draft_and_left_to_be_written_on_a_final_paper() -> None:
    paper = a_paper([Paragraph((Run("Bế mạc lúc "), missing("giờ bế mạc"), Run(".")))])

    [draft] = texts(drawn(a_paper(paper.blocks, draft=1)).pdf)
    [final] = texts(drawn(paper).pdf)

    assert paper.missing_facts() == ("giờ bế mạc",)
    assert "Bế mạc lúc [chưa có giờ bế mạc]." in draft
    assert "Bế mạc lúc . . . . . . . . . ." in final


def test_every_vietnamese_letter_comes_back_composed_from_every_face() -> None:
    letters = f"{LOWER}{LOWER.upper()}"
    for bold, italic in ((False, False), (True, False), (False, True), (True, True)):
        cell = (Run(letters, bold, italic),)
        result = drawn(a_paper([Paragraph((Run(letters, bold, italic),)), Table(COLUMNS, (TableRow(("1", cell)),))]))

        assert result.missing_letters == ()
        text = "".join(texts(result.pdf)).replace(" ", "")
        assert text.count(letters) == 2
        assert unicodedata.is_normalized("NFC", text)


def test_a_letter_without_a_shape_becomes_a_box_and_is_named() -> None:
    result = drawn(a_paper([words("Họ tên: Nguyễn 𠀋 An 😀.")], kind="BIÊN BẢN 😀"))

    assert result.missing_letters == ("😀", "𠀋")
    assert "Nguyễn □ An □." in texts(result.pdf)[0]


def test_the_file_says_what_it_is_who_issued_it_and_where_its_parts_begin() -> None:
    blocks: list[Block] = [
        Heading("I- PHẦN MỘT"),
        *lines(35),
        Heading("1. Mục", level=2),
        *lines(2),
        Annex("DANH SÁCH"),
        *lines(1),
    ]
    pdf = drawn(a_paper(blocks)).pdf
    document = pypdfium2.PdfDocument(pdf)

    outline = [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]

    assert document.get_metadata_value("Title") == "Biên bản Đại hội"
    assert document.get_metadata_value("Author") == "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ PHƯỜNG THỬ NGHIỆM LẦN THỨ I"
    assert document.get_metadata_value("Subject").startswith("BIÊN BẢN Đại hội đại biểu Đảng bộ phường")
    assert outline == [(0, "I- PHẦN MỘT", 0), (1, "1. Mục", 1), (0, "DANH SÁCH", 2)]
    assert b"/Lang (vi)" in pdf


def test_only_embedded_faces_are_named() -> None:
    blocks: list[Block] = [Table(COLUMNS, rows(2)), NameList(COLUMNS, rows(3)), words("Hết.")]
    document = pypdfium2.PdfDocument(drawn(a_paper(blocks, draft=1, sample=True, recipients=("Đại hội",))).pdf)
    faces = 0
    for page in document:
        for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            font = pdfium.FPDFTextObj_GetFont(each.raw)
            assert pdfium.FPDFFont_GetIsEmbedded(font) == 1
            faces += 1

    assert faces
    assert b"/Helvetica" not in drawn(a_paper(blocks)).pdf


def test_the_same_paper_always_gives_the_same_bytes() -> None:
    blocks: list[Block] = [
        Heading("I- PHẦN MỘT"),
        Table(COLUMNS, rows(60)),
        Annex("DANH SÁCH", landscape=True),
        *lines(3),
    ]

    assert drawn(a_paper(blocks, draft=2)) == drawn(a_paper(blocks, draft=2))


def test_a_list_of_a_thousand_has_each_row_once_and_one_heading_on_every_page() -> None:
    body = [TableRow((str(number), f"Tên{number}.", "")) for number in range(1000)]
    pages = texts(drawn(a_paper([Table(COLUMNS, tuple(body), dense=True), words("Hết.")])).pdf)

    whole = " ".join(pages)
    assert [whole.count(f"Tên{number}.") for number in range(1000)] == [1] * 1000
    assert [page.count("Họ và tên") for page in pages[:-1]] == [1] * (len(pages) - 1)
    assert all(f"trang {number}/{len(pages)}" in page for number, page in enumerate(pages, 1))


def test_a_row_higher_than_a_page_goes_on_and_loses_nothing() -> None:
    tall = TableRow(("1", " ".join(f"Lời{number}." for number in range(900)), ""))
    pages = texts(drawn(a_paper([*lines(5), Table(COLUMNS, (*rows(2), tall, *rows(2))), words("Hết.")])).pdf)

    whole = " ".join(pages)
    assert [whole.count(f"Lời{number}.") for number in range(900)] == [1] * 900
    assert whole.count("Đại biểu 2") == 2


def test_a_table_of_group_headings_alone_comes_to_an_end() -> None:
    body = tuple(TableRow((f"NHÓM {number}.",), group=True) for number in range(80))

    whole = " ".join(texts(drawn(a_paper([Table(COLUMNS, body), words("Hết.")])).pdf))

    assert [whole.count(f"NHÓM {number}.") for number in range(80)] == [1] * 80
