"""The handbook's files: an index that gives their order, one file of Markdown for each chapter."""

import tomllib
from pathlib import Path

from congress_desktop.texts.code_table import code_chapter
from congress_desktop.texts.handbook import CODES, Chapter, chapter_of

INDEX = "index.toml"


def read_handbook(folder: Path) -> tuple[Chapter, ...]:
    """Return the chapters in the order of the index; the table of codes is made where the index names it."""
    index = tomllib.loads((folder / INDEX).read_text(encoding="utf-8"))
    return tuple(chapter_of(key, _text_of(folder, key)) for key in index["chapters"])


def _text_of(folder: Path, key: str) -> str:
    return code_chapter() if key == CODES else (folder / f"{key}.md").read_text(encoding="utf-8")
