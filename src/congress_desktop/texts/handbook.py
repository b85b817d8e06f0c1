"""The handbook: its chapters, and finding a passage by a few words without accents."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from congress_desktop.domain.vietnamese import fold

CODES = "bang-ma"
"""The chapter that is not a file but made of the messages."""

_HEADING = re.compile(r"(#{1,3})\s+(.*)")
_SIGNS = re.compile(r"[\\*`>]|^\s*[-•]\s+|^\s*\d+\.\s+|\]\([^)]*\)|\[")
_SAYS_SOMETHING = re.compile(r"\w")
_LONGEST_SNIPPET = 110


@dataclass(frozen=True)
class Chapter:
    """A chapter: its key (the file's name without its ending), its title, and its text as Markdown."""

    key: str
    title: str
    text: str


@dataclass(frozen=True)
class Passage:
    """A part of a chapter under one heading; the first has the chapter's own title."""

    chapter: Chapter
    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """A passage that has every word of a query; `snippet` is the line that shows it best."""

    passage: Passage
    snippet: str


def chapter_of(key: str, text: str) -> Chapter:
    """Return a chapter of its text, whose first line is its title. Raises ValueError when it is not."""
    found = _HEADING.match(text)
    if found is None or len(found.group(1)) != 1:
        raise ValueError(key)
    return Chapter(key, found.group(2).strip(), text)


def passages(chapters: Iterable[Chapter]) -> Iterator[Passage]:
    """Yield every passage in the order of the handbook, its lines without the signs of Markdown."""
    for chapter in chapters:
        heading, lines = chapter.title, list[str]()
        for line in chapter.text.splitlines():
            if found := _HEADING.match(line):
                if lines:
                    yield Passage(chapter, heading, tuple(lines))
                heading, lines = found.group(2).strip(), []
            elif _SAYS_SOMETHING.search(words := _SIGNS.sub("", line).replace("|", " ")):
                lines.append(" ".join(words.split()))
        if lines:
            yield Passage(chapter, heading, tuple(lines))


def find(all_passages: Iterable[Passage], query: str) -> tuple[Found, ...]:
    """Return the passages in which words begin with every word of a query, marks not needed.

    Those whose heading says it stand first, then those that say it in one piece; an empty query finds nothing.
    """
    wanted = fold(query).split()
    ranked = []
    for place, passage in enumerate(all_passages if wanted else ()):
        rank = _rank(passage, wanted)
        if rank is not None:
            ranked.append((rank, place, Found(passage, _snippet(passage, wanted))))
    return tuple(found for _, _, found in sorted(ranked, key=lambda each: each[:2]))


def _rank(passage: Passage, wanted: list[str]) -> int | None:
    heading = f" {fold(passage.heading)} "
    whole = heading + "".join(f" {fold(line)} " for line in passage.lines)
    if not all(f" {word}" in whole for word in wanted):
        return None
    if all(f" {word}" in heading for word in wanted):
        return 0
    return 1 if f" {' '.join(wanted)}" in whole else 2


def _snippet(passage: Passage, wanted: list[str]) -> str:
    """Return the line in which most of the words stand, cut to what a list has room for."""
    best = max(passage.lines, key=lambda line: sum(f" {word}" in f" {fold(line)}" for word in wanted))
    return best if len(best) <= _LONGEST_SNIPPET else f"{best[:_LONGEST_SNIPPET].rpartition(' ')[0]}…"


def places_of(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Return where in a composed text words begin with a word of a query: start and length, in the text's order."""
    plain = "".join(letter if len(letter := fold(each)) == 1 else " " for each in text)
    wanted = fold(query).split()
    beginnings = {word: re.compile(rf"(?<!\w){re.escape(word)}") for word in wanted}
    spots = {(found.start(), len(word)) for word, begun in beginnings.items() for found in begun.finditer(plain)}
    return tuple(sorted(spots))
