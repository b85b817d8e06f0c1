"""A clerk's free text: its few marks, and that writing and reading them loses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congress_desktop.domain.markup import MarkupKind, MarkupLine, Piece, plain_text, read_markup, write_markup


def _line(*pieces: Piece, kind: MarkupKind = MarkupKind.PARAGRAPH) -> MarkupLine:
    return MarkupLine(kind, pieces)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("  \n \n", ()),
        ("Đại hội nghe", (_line(Piece("Đại hội nghe")),)),
        ("Nghe **báo cáo** *chính trị*", (
            _line(Piece("Nghe "), Piece("báo cáo", bold=True), Piece(" "), Piece("chính trị", italic=True)),
        )),
        ("***cả hai***", (_line(Piece("cả hai", bold=True, italic=True)),)),
        ("- một\n– hai\n1. ba\n2) bốn", (
            _line(Piece("một"), kind=MarkupKind.DASH),
            _line(Piece("hai"), kind=MarkupKind.DASH),
            _line(Piece("ba"), kind=MarkupKind.NUMBER),
            _line(Piece("bốn"), kind=MarkupKind.NUMBER),
        )),
        ("5 * 3 là mười lăm", (_line(Piece("5 * 3 là mười lăm")),)),
        (r"\- không phải mục", (_line(Piece("- không phải mục")),)),
        ("13.30 khai mạc", (_line(Piece("13.30 khai mạc")),)),
    ],
)  # fmt: skip
def test_marks_are_read(text: str, lines: tuple[MarkupLine, ...]) -> None:
    assert read_markup(text) == lines


words = st.text(st.sampled_from("abđ ệ*\\-1.)–•"), min_size=1, max_size=12).map(lambda text: f"x{text}x")
pieces = st.builds(Piece, words, st.booleans(), st.booleans())


@given(
    st.lists(st.builds(MarkupLine, st.sampled_from(MarkupKind), st.lists(pieces, min_size=1, max_size=1).map(tuple)))
)
def test_what_is_written_is_read_the_same(lines: list[MarkupLine]) -> None:
    assert read_markup(write_markup(lines)) == tuple(lines)


@pytest.mark.parametrize("text", ["- mục", "1. mục", "12) mục", "• mục", "a * b", "\\", "**"])
def test_a_paragraph_that_looks_like_a_mark_stays_a_paragraph(text: str) -> None:
    lines = (_line(Piece(text)),)

    assert read_markup(write_markup(lines)) == lines


def test_plain_text_has_no_marks() -> None:
    assert plain_text("Nghe **báo cáo**\n- một\n- hai") == "Nghe báo cáo một hai"
