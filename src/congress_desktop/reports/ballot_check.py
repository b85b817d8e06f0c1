"""Reading ballots back out of their PDF: each paper whole, none blank, none doubled, and nothing else on any."""

import re
from collections.abc import Sequence

import pypdfium2

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.reports.wording import composed

_NOT_COMPARED = re.compile(r"[\s\x00-\x1f\u00ad\ufffe\uffff-]+")
"""Blanks, line ends, and hyphens, which the reader of PDF takes for those of a broken word at the end of a line."""


def papers_held(pdf: bytes, sheets: Sequence[Sequence[str]], on_a_page: int) -> tuple[int, int]:
    """Return how many papers a PDF holds, and on how many pages.

    `sheets` are the texts that stand on each sheet of one paper, in their order; a page holds so many papers, the last
    one perhaps fewer. Raises RuleRefusal BALLOTS_MISDRAWN with the first page that says anything else.
    """
    expected = [squeezed("".join(texts)) for texts in sheets]
    document = pypdfium2.PdfDocument(pdf)
    try:
        papers = 0
        pages = len(document)
        for number in range(pages):
            here = _text(document, number)
            wanted = expected[number % len(expected)]
            times = next((n for n in range(on_a_page, 0, -1) if here == wanted * n), 0)
            if not times or (times < on_a_page and number < pages - 1):
                raise RuleRefusal(Code.BALLOTS_MISDRAWN, page=number + 1)
            papers += times
    finally:
        document.close()
    if pages % len(expected):
        raise RuleRefusal(Code.BALLOTS_MISDRAWN, page=pages)
    return papers // len(expected), pages


def squeezed(text: str) -> str:
    """Return a text as it is compared: composed letters without blanks and hyphens."""
    return _NOT_COMPARED.sub("", composed(text))


def _text(document: pypdfium2.PdfDocument, number: int) -> str:
    page = document[number]
    reader = page.get_textpage()
    text: str = reader.get_text_range()
    reader.close()
    page.close()
    return squeezed(text)
