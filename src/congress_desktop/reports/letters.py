"""Letters on paper: composed, kept on a line where they belong together, and never without a shape."""

import unicodedata
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics

from congress_desktop.reports.fonts import PLAIN
from congress_desktop.reports.wording import composed

UNSHAPED = "\u25a1"
"""The box that stands for a letter which the faces cannot draw."""


class Letters:
    """Makes texts drawable and gathers the letters that the faces have no shape for."""

    def __init__(self) -> None:
        self._shapes = pdfmetrics.getFont(PLAIN).face.charToGlyph
        self._missing: set[str] = set()

    @property
    def missing(self) -> tuple[str, ...]:
        """The letters that were replaced by a box, each once, in the order of their codes."""
        return tuple(sorted(self._missing))

    def drawn(self, text: str) -> str:
        """Return a text as it is drawn; line ends stay."""
        return "".join(self._letter(letter) for letter in composed(text))

    def marked_up(self, text: str) -> str:
        """Return a text for the library's paragraphs, whatever signs of markup it holds."""
        return escape(self.drawn(text)).replace("\n", "<br/>")

    def _letter(self, letter: str) -> str:
        if letter == "\n" or ord(letter) in self._shapes:
            return letter
        kind = unicodedata.category(letter)
        if kind == "Cf":  # joiners, direction marks and the like draw nothing
            return ""
        if kind in {"Cc", "Zs", "Zl", "Zp"}:
            return " "
        self._missing.add(letter)
        return UNSHAPED
