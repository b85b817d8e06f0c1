"""Cards as PDF: rendered as a printer would, every square code read back is the code of the roll."""

from collections.abc import Iterator

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from builders import SITTING, a_congress, a_raw_roll, a_row
from congress_desktop import bootstrap
from congress_desktop.domain.cards import Holder
from congress_desktop.domain.people import GuestFacts
from congress_desktop.services import cards, guests, roll_import
from congress_desktop.services.card_models import CardSize
from congress_desktop.services.delegates import delegates
from congress_desktop.services.desk import Desk

PRINTED_DPI = 150


@pytest.fixture(name="desk", scope="module")
def _desk() -> Desk:
    desk = a_congress(summoned_count=189, branch_count=36)
    rows = [a_row(number, f"Nguyễn Văn Thứ {number}", f"CHI BỘ {number % 36 + 1}") for number in range(1, 190)]
    roll_import.apply_import(desk, roll_import.preview(desk, a_raw_roll(rows)))
    return desk


def pages(pdf: bytes) -> Iterator[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        yield page.render(scale=PRINTED_DPI / 72).to_pil()
    document.close()


def codes_read(pdf: bytes) -> list[str]:
    return [found.text for page in pages(pdf) for found in zxingcpp.read_barcodes(page)]


@pytest.mark.parametrize(("size", "sheets"), [(CardSize.SMALL, 19), (CardSize.A6, 48)])
def test_every_code_read_from_the_sheets_is_the_rolls(desk: Desk, size: CardSize, sheets: int) -> None:
    pdf = bootstrap.render_cards(cards.card_sheets(desk, Holder.DELEGATE), size)

    read = codes_read(pdf)

    assert len(list(pages(pdf))) == sheets
    assert sorted(read) == sorted(row.card_code for row in delegates(desk, SITTING))
    assert len(set(read)) == 189


def test_the_square_code_is_digits_only_with_error_level_m(desk: Desk) -> None:
    pdf = bootstrap.render_cards(cards.card_sheets(desk, Holder.DELEGATE), CardSize.SMALL)

    found = zxingcpp.read_barcodes(next(pages(pdf)))

    assert {each.ec_level for each in found} == {"M"}
    assert all(each.text.isdigit() and len(each.text) == 13 for each in found)


def test_the_same_cards_give_the_same_bytes(desk: Desk) -> None:
    sheets = cards.card_sheets(desk, Holder.DELEGATE)

    assert bootstrap.render_cards(sheets, CardSize.A6) == bootstrap.render_cards(sheets, CardSize.A6)


@pytest.mark.parametrize("size", CardSize)
def test_a_card_says_who_it_is_in_letters_that_fit(desk: Desk, size: CardSize) -> None:
    name = "Công Tằng Tôn Nữ Thị Minh Nguyệt Hương"
    unit = "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"
    guests.add_guests(desk, [GuestFacts(name, unit, "Phó Chủ tịch Thường trực", seat="K2")])

    pdf = bootstrap.render_cards(cards.card_sheets(desk, Holder.GUEST), size)

    document = pypdfium2.PdfDocument(pdf)
    lines = document[0].get_textpage().get_text_range().splitlines()
    assert {"KM-01", "KHÁCH MỜI", "CÔNG TẰNG TÔN NỮ THỊ", "MINH NGUYỆT HƯƠNG"} <= {line.strip() for line in lines}
    assert f"Phó Chủ tịch Thường trực, {unit}" in " ".join(line.strip() for line in lines)
    document.close()


def test_a_lost_card_is_printed_anew_with_its_mark_and_another_code(desk: Desk) -> None:
    row = delegates(desk, SITTING)[0]
    cards.record_print(desk, Holder.DELEGATE, [row.delegate_id])

    cards.replace_card(desk, Holder.DELEGATE, row.delegate_id, "đánh rơi")
    pdf = bootstrap.render_cards(cards.card_sheets(desk, Holder.DELEGATE, [row.delegate_id]), CardSize.A6)
    cards.record_print(desk, Holder.DELEGATE, [row.delegate_id])
    cards.record_print(desk, Holder.DELEGATE, [row.delegate_id])

    (code,) = codes_read(pdf)
    document = pypdfium2.PdfDocument(pdf)
    assert code != row.card_code
    assert "CẤP LẠI LẦN 1" in document[0].get_textpage().get_text_range()
    assert [(each.issue, each.reprint) for each in cards.print_log(desk)] == [(2, True), (2, False), (1, False)]
    document.close()
