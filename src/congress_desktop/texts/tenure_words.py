"""What the register of office-holders says in words, on screens and papers alike."""

from congress_desktop.domain.tenures import Ending, Instrument, Origin, Tenure
from congress_desktop.texts.forms import day_words
from congress_desktop.texts.labels import label


def paper_words(paper: Instrument) -> str:
    """Return a paper in a few words: "01-QĐ/TU, 08/8/2025, Ban Thường vụ Thành ủy"; "" when nothing is known of it."""
    return ", ".join(filter(None, (paper.number, day_words(paper.issued_on), paper.authority)))


def basis_words(tenure: Tenure, votes: str) -> str:
    """Return what a tenure rests on: its paper, or the election with how many voted for the person."""
    if tenure.origin is Origin.ELECTED:
        return ", ".join(filter(None, ("Bầu cử", votes and f"{votes} phiếu", paper_words(tenure.paper))))
    return paper_words(tenure.paper)


def span_words(tenure: Tenure, ending: Ending | None) -> str:
    """Return from when to when somebody was in a post: "từ 08/8/2025", "08/8/2025 – 20/9/2026", "đến 2024"."""
    began = day_words(tenure.began_on)
    if ending is None:
        return f"từ {began}" if began else "không rõ từ ngày nào"
    ended = day_words(ending.ended_on)
    return f"{began} – {ended}" if began else f"đến {ended}"


def post_words(tenure: Tenure, ending: Ending | None) -> str:
    """Return a post with its time when it is over: "Bí thư (08/8/2025 – 20/9/2026)"."""
    return label(tenure.post) if ending is None else f"{label(tenure.post)} ({span_words(tenure, ending)})"
