"""The working rules of the congress, from a template that the clerk makes the congress's own."""

from collections.abc import Iterator

from sqlalchemy import Connection

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.services.composition import Figures, Outline, Part, Section, Sentence, composed, written_texts
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Heading, Paper, Run
from congress_desktop.texts.working_rules import ARTICLES

WORKING_RULES = "working_rules"
"""The name under which the working rules take their number."""


def working_rules_paper(desk: Desk) -> Paper:
    """Return the working rules as the clerk left them. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        frame = PaperFrame(connection)
        blocks = composed(outline(connection, frame), written_texts(connection, WORKING_RULES))
    plan = frame.plan
    return frame.paper(
        "QUY CHẾ LÀM VIỆC",
        (f"của {plan.title},", f"nhiệm kỳ {plan.term}"),
        blocks,
        (frame.signature(CongressBody.PRESIDIUM),),
        key=WORKING_RULES,
        symbol="QC",
        title=f"Quy chế làm việc {plan.title}",
    )


def outline(_connection: Connection, _frame: PaperFrame) -> Outline:
    """Return the articles of the template, each of its lines a sentence that the clerk may write anew."""
    return Outline(
        WORKING_RULES,
        tuple(Section(f"{number}. {title}", tuple(_parts(number, title, lines))) for number, title, lines in ARTICLES),
    )


def _parts(number: str, title: str, lines: tuple[str, ...]) -> Iterator[Part]:
    yield Figures(Heading(f"{number}. {title}", level=2))
    for place, line in enumerate(lines, 1):
        yield Sentence(f"{number}.{place}", (Run(line),))
