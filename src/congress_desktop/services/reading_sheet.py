"""The decisions as somebody reads them aloud at the lectern: large type, one decision after another, people by rank."""

from collections.abc import Iterator, Sequence

from congress_desktop.domain.appointments import Appointment, Body, Post
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.vietnamese import given_name_key
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_frame import PaperFrame
from congress_desktop.services.paper_models import Block, Heading, Items, NewPage, Paper, Paragraph, Run
from congress_desktop.services.tenure_reading import decision_rows
from congress_desktop.services.views import DecisionRow
from congress_desktop.texts.forms import full_date, in_words
from congress_desktop.texts.labels import label


def reading_sheet(desk: Desk) -> Paper:
    """Return the sheet, each decision beginning a page. Raises RuleRefusal NO_SUCH_RECORD while none is recorded."""
    with desk.read() as connection:
        frame = PaperFrame(connection)
        rows = decision_rows(connection)
    if not rows:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    plan = frame.plan
    return frame.paper(
        "BẢN ĐỌC CÔNG BỐ",
        ("các quyết định chỉ định nhân sự", f"{plan.host}, nhiệm kỳ {plan.term}"),
        tuple(_blocks(rows)),
        dated=frame.congress.sittings[-1].held_on,
        title=f"Bản đọc công bố quyết định chỉ định {plan.host}",
        read_aloud=True,
    )


def _blocks(rows: Sequence[DecisionRow]) -> Iterator[Block]:
    for place, row in enumerate(rows):
        decision = row.decision
        if place:
            yield NewPage()
        yield Heading(f"Quyết định số {decision.number}")
        gist = f"{decision.title[:1].lower()}{decision.title[1:]}"
        yield Paragraph(
            (Run(f"{full_date(decision.issued_on).capitalize()}, {decision.authority} quyết định {gist}."),)
        )
        for body in Body:
            named = [each for each in decision.appointments if each.body is body]
            if named:
                count = f"{len(named)} ({in_words(len(named))}) đồng chí"
                yield Paragraph((Run(f"{label(body)} gồm {count}:", bold=True),), leads=True)
                yield Items(tuple(map(_line, _ranked(named))), "number")


def _ranked(named: Sequence[Appointment]) -> list[Appointment]:
    """Return people by the rank of their posts, and by their given names within one."""
    posts = list(Post)
    return sorted(named, key=lambda each: (posts.index(each.post), given_name_key(each.full_name)))


def _line(each: Appointment) -> tuple[Run, ...]:
    post = () if each.post is Post.MEMBER else (Run(f", {label(each.post)}", bold=True),)
    position = (Run(f", {each.position}"),) if each.position else ()
    return (Run("Đồng chí "), Run(each.full_name, bold=True), *post, *position)
