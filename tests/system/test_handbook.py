"""The handbook as it is shipped: its index, its links, and that it speaks of what stands on the screens."""

import ast
import re
import unicodedata
from pathlib import Path
from xml.sax.saxutils import unescape

import pytest

from congress_desktop.domain.codes import Code
from congress_desktop.system import folders
from congress_desktop.system.handbook import read_handbook
from congress_desktop.texts.handbook import CODES, Chapter

HANDBOOK = folders.resources() / "handbook"
ROOT = Path(__file__).parents[2]
CHAPTERS = read_handbook(HANDBOOK)
WRITTEN = [chapter for chapter in CHAPTERS if chapter.key != CODES]

KEY = re.compile(r"(?:Ctrl|Alt|Shift|F\d+|Enter|Esc|Delete|PgUp|PgDn|[↑↓*+–0-9 ·])+(?:\+\w+)*")
PLAIN_WORDS = {"E", "W", "F", "Quét thẻ", "Gõ số thẻ", "Gõ vài chữ của tên", "một tệp", "người thứ hai", "mã kiểm"}
"""Words that are set in bold for their own weight and stand on no screen."""


def ids(chapter: Chapter) -> str:
    return chapter.key


def on_the_screens() -> str:
    """Return every text of the forms and of the code, folded together."""
    forms = (form.read_text(encoding="utf-8") for form in (ROOT / "ui").glob("*.ui"))
    texts = [unescape(words) for form in forms for words in re.findall(r"<string[^>]*>([^<]*)<", form)]
    for source in (ROOT / "src").rglob("*.py"):
        if "forms" not in source.parts:
            nodes = ast.walk(ast.parse(source.read_text(encoding="utf-8")))
            constants = (node.value for node in nodes if isinstance(node, ast.Constant))
            texts += [value for value in constants if isinstance(value, str)]
    return "\n".join(texts).casefold()


def test_the_index_names_every_chapter_and_nothing_else() -> None:
    files = {path.stem for path in HANDBOOK.glob("*.md")}

    assert sorted(chapter.key for chapter in CHAPTERS) == sorted({*files, CODES})


def test_the_table_of_codes_is_the_messages_own() -> None:
    (table,) = (chapter for chapter in CHAPTERS if chapter.key == CODES)

    assert all(f"### {code.value} · " in table.text for code in Code)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=ids)
def test_links_lead_to_chapters(chapter: Chapter) -> None:
    linked = re.findall(r"\]\(([^)]*)\)", chapter.text)

    assert {target.removesuffix(".md") for target in linked} <= {each.key for each in CHAPTERS}


@pytest.mark.parametrize("chapter", CHAPTERS, ids=ids)
def test_letters_are_composed_and_lines_end_where_they_should(chapter: Chapter) -> None:
    assert unicodedata.is_normalized("NFC", chapter.text)
    assert chapter.text.endswith("\n")
    assert not re.search(r"[ \t]+$", chapter.text, re.MULTILINE)


@pytest.mark.parametrize("code", [code for chapter in WRITTEN for code in re.findall(r"\b[EWF]\d{3}\b", chapter.text)])
def test_codes_that_the_text_names_are_real(code: str) -> None:
    assert Code(code)


def test_words_in_bold_stand_on_the_screens() -> None:
    shown = on_the_screens()

    unknown = [
        (chapter.key, words)
        for chapter in WRITTEN
        for words in re.findall(r"\*\*((?:\\\*|[^*])+)\*\*", chapter.text)
        if not KEY.fullmatch(words.replace("\\", ""))
        and words.rstrip(".") not in PLAIN_WORDS
        and words.rstrip(".").casefold() not in shown
    ]

    assert unknown == []
