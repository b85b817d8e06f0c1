"""Composing a paper: its places with what stands in them, read for the screen that a clerk writes on."""

from collections.abc import Callable

from sqlalchemy import Connection

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.services import election_register, minutes, resolution, working_rules
from congress_desktop.services.composition import Outline, Place, places, written_texts
from congress_desktop.services.desk import Desk
from congress_desktop.services.minutes_outline import MINUTES
from congress_desktop.services.paper_frame import PaperFrame

_OUTLINES: dict[str, Callable[[Connection, PaperFrame], Outline]] = {
    MINUTES: minutes.outline,
    resolution.RESOLUTION: resolution.outline,
    working_rules.WORKING_RULES: working_rules.outline,
}


def is_composed(paper: str) -> bool:
    """Tell whether a clerk writes in a paper."""
    return paper in _OUTLINES or election_register.is_composed(paper)


def paper_places(desk: Desk, paper: str) -> tuple[Place, ...]:
    """Return every place of a paper that a clerk may write in, as it stands.

    Raises RuleRefusal NO_SUCH_RECORD, or as the paper's reading does while it has nothing to say.
    """
    if not is_composed(paper):
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    with desk.read() as connection:
        frame = PaperFrame(connection)
        if paper in _OUTLINES:
            outline = _OUTLINES[paper](connection, frame)
        else:
            outline = election_register.outline_of(connection, frame, paper)
        return places(outline, written_texts(connection, paper))
