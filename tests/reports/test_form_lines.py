"""Lines of forms: dots as far as the edge or the words there, in the PDF and in Word; the slip of a speaker."""

import io

import pypdfium2
from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER

from builders import SITTING, a_small_congress, delegate_of
from congress_desktop import bootstrap
from congress_desktop.domain.cards import Holder, card_label
from congress_desktop.domain.people import GuestFacts
from congress_desktop.domain.speeches import Registration
from congress_desktop.services import congresses, guests, speeches
from congress_desktop.services.paper_models import FormLine, Run
from congress_desktop.services.speech_slip import filled_slip, speech_slip
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


def test_the_slip_of_a_registered_speaker_is_filled_in_and_the_rest_left_to_the_hand() -> None:
    desk = a_small_congress()
    delegate = delegate_of(desk, 2)
    topic = "Phát huy vai trò của phụ nữ trong xây dựng đô thị văn minh và phát triển kinh tế hộ ở phường Thử Nghiệm"
    speeches.register(desk, Registration(Holder.DELEGATE, delegate.delegate_id, topic, 600))
    row = speeches.speeches(desk)[0]

    pdf = bootstrap.render_paper(filled_slip(desk, row.speech_id), congresses.layout(desk))

    (text,) = texts(pdf)
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    for words in (
        f"1. Họ và tên đại biểu: {delegate.facts.full_name}",
        "Số thẻ: 002",
        f"2. Đơn vị: {delegate.facts.branch}",
        "Tổ thảo luận số: . . .",
        "4. Hình thức: [×] Trình bày tại Đại hội [ ] Gửi bằng văn bản",
        f"5. Chủ đề tham luận: {topic}",
        "7. Thời lượng đề nghị: 10 phút",
        "Số thứ tự đăng ký: 1",
        f"(ký, ghi rõ họ tên) {delegate.facts.full_name}",
    ):
        assert words in text, text
    assert placed(pdf, "Phát huy vai trò").right_mm <= RIGHT_EDGE_MM + 0.3


def test_a_long_unit_stands_on_lines_of_its_own() -> None:
    desk = a_small_congress()
    unit = "Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội phường Thử Nghiệm, thành phố Mẫu"
    guests.add_guests(desk, [GuestFacts("Trần Văn Khách", unit, "Chủ tịch", "0912345678")])
    guest = guests.guests(desk, SITTING)[0]
    speeches.register(desk, Registration(Holder.GUEST, guest.guest_id, "Chào mừng"))

    pdf = bootstrap.render_paper(filled_slip(desk, speeches.speeches(desk)[0].speech_id), congresses.layout(desk))

    (text,) = texts(pdf)
    assert f"2. Đơn vị: {unit}" in text
    assert "Điện thoại: 0912345678" in text
    assert f"Số thẻ: {card_label(Holder.GUEST, guest.card_number)}" in text
