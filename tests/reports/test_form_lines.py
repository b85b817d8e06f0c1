"""Lines of forms: dots as far as the edge or the words there, in the PDF and in Word; the slip of a speaker."""

import io

import pypdfium2
from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER

from builders import a_small_congress
from congress_desktop import bootstrap
from congress_desktop.services import congresses
from congress_desktop.services.paper_models import FormLine, Run
from congress_desktop.services.speech_slip import speech_slip
from papers import a_paper, drawn, placed, texts, the_layout

RIGHT_EDGE_MM = 195
PLAIN, BOLD = "Tinos-Regular", "Tinos-Bold"


def test_dots_fill_the_room_up_to_the_words_at_the_right_edge() -> None:
    paper = a_paper([FormLine((Run("Họ và tên: "), Run("Võ Văn Duy", bold=True)), (Run("Số thẻ: 038"),))])

    pdf = drawn(paper).pdf

    left, name, right = placed(pdf, "Họ và tên"), placed(pdf, "Võ Văn Duy"), placed(pdf, "Số thẻ: 038")
    dots = placed(pdf, "....")
    last = placed(pdf, ".", last=True)
    assert (left.face, name.face) == (PLAIN, BOLD)
    assert abs(right.right_mm - RIGHT_EDGE_MM) < 0.3
    assert abs(left.left_mm - 30) < 0.3
    assert left.baseline_mm == name.baseline_mm == right.baseline_mm == dots.baseline_mm
    assert name.right_mm < dots.left_mm < last.right_mm < right.left_mm


def test_a_line_without_dots_leaves_the_room_empty_and_a_bare_one_is_all_dots() -> None:
    empty = texts(drawn(a_paper([FormLine((Run("6. Nội dung"),), dots=False)], signatures=())).pdf)[0]
    pdf = drawn(a_paper([FormLine()], signatures=())).pdf

    assert "6. Nội dung" in empty
    assert "..." not in empty
    assert placed(pdf, "...").left_mm < 34
    assert abs(placed(pdf, ".", last=True).right_mm - RIGHT_EDGE_MM) < 0.3


def test_the_word_processor_gets_a_tab_whose_leader_is_dots() -> None:
    lines = [FormLine((Run("5. Chủ đề: "),), (Run("x"),)), FormLine((Run("6. Nội dung:"),), dots=False)]

    document = Document(io.BytesIO(bootstrap.word_file(a_paper(lines), the_layout())))

    dotted, plain = (
        next(each for each in document.paragraphs if each.text.startswith(start)) for start in ("5.", "6.")
    )
    assert dotted.text == "5. Chủ đề: \tx"
    (stop,) = dotted.paragraph_format.tab_stops
    assert (stop.alignment, stop.leader) == (WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    assert [each.leader for each in plain.paragraph_format.tab_stops] == [WD_TAB_LEADER.SPACES]


def test_the_speech_slip_is_one_page_to_be_filled_in_by_hand() -> None:
    desk = a_small_congress()

    pdf = bootstrap.render_paper(speech_slip(desk), congresses.layout(desk))

    (text,) = texts(pdf)
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    for words in (
        "ĐOÀN THƯ KÝ",
        "PHIẾU ĐĂNG KÝ THAM LUẬN",
        "1. Họ và tên đại biểu:",
        "4. Hình thức: □ Trình bày tại Đại hội □ Gửi bằng văn bản",
        "PHẦN DÀNH CHO ĐOÀN THƯ KÝ",
        "NGƯỜI ĐĂNG KÝ (ký, ghi rõ họ tên)",
    ):
        assert words in text, text
    assert "Số " not in text.partition("PHIẾU")[0]
