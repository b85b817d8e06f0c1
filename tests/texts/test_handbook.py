"""The handbook's words: every code in its table, passages found without accents, places to mark."""

import re

import pytest

from congress_desktop.domain.codes import Code
from congress_desktop.texts.code_table import code_chapter, group_of
from congress_desktop.texts.handbook import Chapter, chapter_of, find, passages, places_of
from congress_desktop.texts.messages import message_for

DOOR = chapter_of(
    "diem-danh",
    "# Điểm danh\n\nCon trỏ luôn ở ô lớn; cứ **quét**.\n\n## Mất thẻ\n\n- Bấm **Cấp lại thẻ** (F7).\n\n"
    "| Phím | Việc |\n|---|---|\n| \\* | Tất cả tán thành |\n\nXem [Sự cố](su-co.md).\n",
)
TROUBLE = chapter_of("su-co", "# Sự cố\n\nMất điện thì mở lại. Thẻ mới cùng số.\n\n## Sao lưu\n\nChép tệp.\n")
CHAPTERS = (DOOR, TROUBLE)


def found(query: str) -> list[str]:
    return [each.passage.heading for each in find(passages(CHAPTERS), query)]


@pytest.mark.parametrize("code", Code)
def test_every_code_stands_once_in_the_table_with_what_to_do(code: Code) -> None:
    said = message_for(code)

    entry = f"### {code.value} · {said.title}\n\n" + (f"{said.body}\n\n" if said.body else "")

    assert code_chapter().count(f"{entry}**Làm gì:** {said.action}\n") == 1


def test_the_codes_of_one_matter_stand_under_one_heading() -> None:
    headings = re.findall(r"^## (.*)$", code_chapter(), re.MULTILINE)

    assert len(headings) == len(set(headings))
    assert set(headings) == {group_of(code) for code in Code}


def test_a_chapter_begins_with_its_title() -> None:
    assert Chapter("diem-danh", "Điểm danh", DOOR.text) == DOOR
    with pytest.raises(ValueError, match="x"):
        chapter_of("x", "Không có tiêu đề\n")


def test_passages_hold_their_lines_without_the_signs_of_markdown() -> None:
    assert [(each.heading, each.lines) for each in passages([DOOR])] == [
        ("Điểm danh", ("Con trỏ luôn ở ô lớn; cứ quét.",)),
        ("Mất thẻ", ("Bấm Cấp lại thẻ (F7).", "Phím Việc", "Tất cả tán thành", "Xem Sự cố.")),
    ]


@pytest.mark.parametrize(
    ("query", "headings"),
    [
        ("mat the", ["Mất thẻ", "Sự cố"]),
        ("MẤT ĐIỆN", ["Sự cố"]),
        ("sao", ["Sao lưu"]),
        ("the cap", ["Mất thẻ"]),
        ("an", []),
        ("khong co dau", []),
        ("  ", []),
    ],
)
def test_words_are_found_by_their_beginnings_without_accents_headings_first(query: str, headings: list[str]) -> None:
    assert found(query) == headings


def test_what_is_found_shows_the_line_that_says_it() -> None:
    (hit,) = find(passages(CHAPTERS), "chep tep")

    assert (hit.passage.chapter.key, hit.snippet) == ("su-co", "Chép tệp.")


def test_a_long_line_is_cut_in_the_list() -> None:
    long = chapter_of("dai", f"# Dài\n\n{'chữ ' * 60}\n")

    (hit,) = find(passages([long]), "chu")

    assert len(hit.snippet) <= 110
    assert hit.snippet.endswith("chữ…")


def test_the_places_to_mark_are_those_of_the_text_as_it_stands() -> None:
    text = "Thẻ mới – mỗi thẻ, đúng “Đồng chí”"

    marked = [text[start : start + length] for start, length in places_of(text, "the moi d")]

    assert marked == ["Thẻ", "mới", "mỗi", "thẻ", "đ", "Đ"]
    assert places_of(text, "") == ()
