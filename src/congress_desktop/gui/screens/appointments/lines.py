"""People of a decision as they are typed: pasted lines understood, shown in a table."""

from congress_desktop.domain.appointments import POSTS, Body, Post
from congress_desktop.domain.vietnamese import fold, tidy
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services.appointments import AppointedPerson
from congress_desktop.texts.labels import label

Line = tuple[int, AppointedPerson]
"""A person with the place in the decision, counted from 0."""


def line_model() -> FrozenTableModel[Line]:
    """Return the empty model of a decision's people."""
    return FrozenTableModel(
        (
            Column("TT", lambda line: str(line[0] + 1), style="second", width=48),
            Column("Họ và tên", lambda line: line[1].full_name, style="bold", width=230),
            Column("Chức vụ hiện nay", lambda line: line[1].position),
            Column("Ban", lambda line: label(line[1].body), style="second", width=150),
            Column("Được chỉ định", lambda line: label(line[1].post), width=150),
            Column("Đại biểu", _matched, style="state", state=_matched_state, width=110),
        ),
        key=lambda line: line,
    )


def _matched(line: Line) -> str:
    return "đã khớp" if line[1].person_id else "chưa rõ"


def _matched_state(line: Line) -> str:
    return "ok" if line[1].person_id else "draft"


def pasted_people(text: str, body: Body, post: Post) -> list[AppointedPerson]:
    """Return the people of pasted lines: name, position and post apart by tabs, a leading number passed over."""
    people = []
    for line in text.splitlines():
        cells = [tidy(cell) for cell in line.split("\t")]
        if cells and cells[0].rstrip(".").isdigit():
            cells = cells[1:]
        if not cells or not cells[0]:
            continue
        position = cells[1] if len(cells) > 1 else ""
        named = _post(cells[2], body) if len(cells) > 2 else None  # noqa: PLR2004 - the third cell
        people.append(AppointedPerson(cells[0], body, named or post, position))
    return people


def _post(text: str, body: Body) -> Post | None:
    """Return the post of this body that a text begins with, the longest name first."""
    posts = sorted(POSTS[body], key=lambda post: -len(label(post)))
    return next((post for post in posts if fold(text).startswith(fold(label(post)))), None)
