"""The few words that the engine itself adds to a paper, the same in every kind of file."""

import re
import unicodedata

from congress_desktop.services.paper_models import Paper, Run

BY_HAND = " . . . . . . . . . . "
"""Room on a final paper to write by hand what the record lacks."""

WATERMARK = "DỰ THẢO"

_HARD_SPACE = "\u00a0"
_TERM = re.compile(r"(\d{4}) ([-\u2013]) (\d{4})")
"""A term of office, `2025 - 2030`, is never broken."""


def composed(text: str) -> str:
    """Return a text with its letters composed and its terms of office kept on one line."""
    return _TERM.sub(rf"\1{_HARD_SPACE}\2{_HARD_SPACE}\3", unicodedata.normalize("NFC", text))


def missing_words(run: Run, paper: Paper) -> str:
    """Return what stands for a fact that the record lacks: its name on a draft, room for the hand on a final paper."""
    return f"[chưa có {run.text}]" if paper.draft is not None else BY_HAND


def draft_words(paper: Paper) -> str:
    """Return the mark of a draft: `Dự thảo lần 2`, without a number for one that nobody was given; nothing else."""
    if paper.draft is None:
        return ""
    return f"Dự thảo lần {paper.draft}" if paper.draft else "Dự thảo"


def sample_words(paper: Paper) -> str:
    """Return the mark of invented figures; empty for a true paper."""
    if not paper.sample:
        return ""
    return f"SỐ LIỆU MẪU - {paper.sample_note}" if paper.sample_note else "SỐ LIỆU MẪU"


def foot_words(paper: Paper) -> str:
    """Return what stands before the page in the foot: the check code, and which issue; empty without a code."""
    if not paper.check_code:
        return ""
    issue = f" - bản thay thế lần {paper.issue - 1}" if paper.issue > 1 else ""
    return f"Mã kiểm {paper.check_code}{issue}"


def editable_foot_words(paper: Paper) -> str:
    """Return what stands in the foot of a copy that anybody may change, which no check code can vouch for."""
    return f"Bản để sửa, lập từ bản có mã kiểm {paper.check_code}" if paper.check_code else ""
