"""The lists of the leading bodies as they stand now, appointed and elected alike, in the order of rank."""

from collections.abc import Iterator, Sequence

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.services.appointments import appointments_view
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Block, Heading, NewPage, Paper
from congress_desktop.services.ranked_lists import ranked_list, ranked_lists
from congress_desktop.services.views import OfficeHolder
from congress_desktop.texts.labels import label

COMMITTEE_LISTS = "committee_lists"
"""The name of the lists in the register of papers."""


def committee_lists(desk: Desk) -> Paper:
    """Return the lists, each body beginning a page. Raises RuleRefusal NO_SUCH_RECORD while nobody is in any post."""
    with desk.read() as connection:
        frame = PaperFrame(connection)
        register = appointments_view(connection).register
    if not register:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    plan = frame.plan
    return frame.paper(
        "DANH SÁCH",
        ("các cơ quan lãnh đạo", f"{plan.host}, nhiệm kỳ {plan.term}"),
        tuple(_blocks(register)),
        (frame.signature(CongressBody.SECRETARIAT),),
        dated=frame.congress.sittings[-1].held_on,
        title=f"Danh sách các cơ quan lãnh đạo {plan.host}",
    )


def _blocks(register: Sequence[OfficeHolder]) -> Iterator[Block]:
    for place, (body, ranks) in enumerate(ranked_lists(register)):
        if place:
            yield NewPage()
        yield Heading(label(body).upper(), align="center")
        yield from ranked_list(ranks, "Chức danh")
