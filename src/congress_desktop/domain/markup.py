"""The few marks that a clerk's free text knows: bold, italic, dashed and numbered lists; plain text to store.

`**bold**`, `*italic*`, a line that begins with `- ` or `1. ` is an item of a list, every other line a paragraph. A
backslash before a sign takes its meaning away.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from congress_desktop.domain.vietnamese import tidy


class MarkupKind(StrEnum):
    """What a line of the text is."""

    PARAGRAPH = "paragraph"
    DASH = "dash"
    NUMBER = "number"


@dataclass(frozen=True)
class Piece:
    """Some words in one face."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class MarkupLine:
    """A paragraph or an item of a list."""

    kind: MarkupKind
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words without their marks."""
        return "".join(piece.text for piece in self.pieces)


_DASH = re.compile(r"[-–•]\s+")
_NUMBER = re.compile(r"\d{1,3}[.)]\s+")
_MARK = re.compile(r"\\[\\*.)–•-]|\*\*|\*")
_BOLD, _ITALIC = "**", "*"


def read_markup(text: str) -> tuple[MarkupLine, ...]:
    """Return the lines of a text; empty lines are passed over. A mark without its partner is the sign itself."""
    lines = []
    for raw in text.splitlines():
        line = raw.strip()
        if not line:
            continue
        if match := _DASH.match(line):
            kind, rest = MarkupKind.DASH, line[match.end() :]
        elif match := _NUMBER.match(line):
            kind, rest = MarkupKind.NUMBER, line[match.end() :]
        else:
            kind, rest = MarkupKind.PARAGRAPH, line
        if pieces := _pieces(rest):
            lines.append(MarkupLine(kind, pieces))
    return tuple(lines)


def _pieces(line: str) -> tuple[Piece, ...]:
    """Return a line's words by face; of an odd number of marks the last is the sign itself."""
    found = list(_MARK.finditer(line))
    kept = {mark: [each for each in found if each.group() == mark] for mark in (_BOLD, _ITALIC)}
    literal = {each[-1].start() for each in kept.values() if len(each) % 2}
    pieces: list[Piece] = []
    bold = italic = False
    start = 0
    words = ""
    for match in found:
        words += line[start : match.start()]
        start = match.end()
        sign = match.group()
        if match.start() in literal or sign.startswith("\\"):
            words += sign.removeprefix("\\")
            continue
        _add(pieces, words, bold=bold, italic=italic)
        words = ""
        bold, italic = bold ^ (sign == _BOLD), italic ^ (sign == _ITALIC)
    _add(pieces, words + line[start:], bold=bold, italic=italic)
    return tuple(pieces)


def _add(pieces: list[Piece], text: str, *, bold: bool, italic: bool) -> None:
    """Add words, joining them to those before in the same face."""
    if not text:
        return
    if pieces and (pieces[-1].bold, pieces[-1].italic) == (bold, italic):
        text = pieces.pop().text + text
    pieces.append(Piece(text, bold, italic))


def write_markup(lines: Iterable[MarkupLine]) -> str:
    """Return lines as the text that `read_markup` reads."""
    written = []
    number = 0
    for line in lines:
        number = number + 1 if line.kind is MarkupKind.NUMBER else 0
        words = "".join(_marked(piece) for piece in line.pieces).strip()
        if not words:
            continue
        match line.kind:
            case MarkupKind.DASH:
                written.append(f"- {words}")
            case MarkupKind.NUMBER:
                written.append(f"{number}. {words}")
            case MarkupKind.PARAGRAPH:
                written.append(_guarded(words))
    return "\n".join(written)


def _marked(piece: Piece) -> str:
    text = piece.text.replace("\\", "\\\\").replace("*", "\\*")
    text = f"*{text}*" if piece.italic else text
    return f"**{text}**" if piece.bold else text


def _guarded(words: str) -> str:
    """Take the meaning away from what would make a paragraph an item."""
    if _DASH.match(words):
        return f"\\{words}"
    if match := _NUMBER.match(words):
        place = len(match.group().rstrip()) - 1
        return f"{words[:place]}\\{words[place:]}"
    return words


def plain_text(text: str) -> str:
    """Return a text without its marks, on one line."""
    return tidy(" ".join(line.text for line in read_markup(text)))
