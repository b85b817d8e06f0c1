"""Cards of keys: one sheet whatever they hold, every key and word on it."""

import pypdfium2
import pytest

from congress_desktop.reports.key_card import render_key_card
from congress_desktop.services.key_cards import KeyCard, KeyGroup
from congress_desktop.system import folders

FONTS = folders.resources() / "fonts"
DOOR = KeyCard(
    "Phím tắt: Điểm danh",
    (
        KeyGroup("Ở màn hình này", (("Enter", "Điểm danh người đang chọn"), ("F4 · F5", "Rời hội trường · trở lại"))),
        KeyGroup("Mọi màn hình", (("F1", "Thẻ phím"),)),
    ),
)


def words_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [page.get_textpage().get_text_bounded() for page in document]


@pytest.mark.parametrize("lines", [1, 40])
def test_every_key_and_word_stands_on_one_sheet(lines: int) -> None:
    keys = tuple((f"Ctrl+{number}", f"Việc thứ {number} của màn hình này") for number in range(lines))
    card = KeyCard("Phím tắt: Đại biểu", (KeyGroup("Ở màn hình này", keys), *DOOR.groups))

    (page,) = words_of(render_key_card(card, FONTS))

    for words in (card.title, "Rời hội trường · trở lại", "F4 · F5", *(each for pair in keys for each in pair)):
        assert words in page


def test_the_same_card_gives_the_same_bytes() -> None:
    assert render_key_card(DOOR, FONTS) == render_key_card(DOOR, FONTS)
