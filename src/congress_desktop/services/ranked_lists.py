"""Those in post in the order of rank: each once, at the highest, and by given name within a rank."""

from collections.abc import Iterable, Iterator, Sequence

from congress_desktop.domain.appointments import Body, Post
from congress_desktop.domain.vietnamese import given_name_key
from congress_desktop.services.paper_models import Block, Paragraph, Run, Table, TableColumn, TableRow
from congress_desktop.services.views import OfficeHolder
from congress_desktop.texts.forms import padded_count, roman
from congress_desktop.texts.labels import label

_LEADING = (Post.SECRETARY, Post.DEPUTY_SECRETARY)
Ranked = tuple[str, Sequence[OfficeHolder]]
"""A rank by its name, and who holds it."""


def ranked_lists(holders: Sequence[OfficeHolder]) -> Iterator[tuple[Body, Sequence[Ranked]]]:
    """Yield the executive committee with its standing committee, then the inspection commission; none that is empty."""
    committee = [each for each in holders if each.body is not Body.INSPECTION_COMMISSION]
    inspection = [each for each in holders if each.body is Body.INSPECTION_COMMISSION]
    for body, ranks in (
        (Body.EXECUTIVE_COMMITTEE, _committee(committee)),
        (Body.INSPECTION_COMMISSION, _inspection(inspection)),
    ):
        if any(people for _, people in ranks):
            yield body, ranks


def ranked_list(ranks: Sequence[Ranked], post_heading: str) -> Iterator[Block]:
    """Yield the table of a body's ranks, and how many it names."""
    columns = (
        TableColumn("TT", 10, "center"),
        TableColumn("Họ và tên", 41),
        TableColumn("Chức vụ, đơn vị công tác", None),
        TableColumn(post_heading, 47),
    )
    yield Table(columns, tuple(_rows(ranks)), dense=True)
    yield Paragraph((Run(_total(ranks)),))


def _committee(holders: Sequence[OfficeHolder]) -> tuple[Ranked, ...]:
    """Return the ranks of the executive committee; each person stands once, at the highest."""
    leaders = _once(sorted((each for each in holders if each.post in _LEADING), key=_post))
    named = {each.person_id for each in leaders}
    standing = _by_name(
        each for each in holders if each.body is Body.STANDING_COMMITTEE and each.person_id not in named
    )
    named |= {each.person_id for each in standing}
    others = _by_name(each for each in holders if each.person_id not in named)
    return (
        ("Bí thư, Phó Bí thư", leaders),
        ("Ủy viên Ban Thường vụ", standing),
        ("Ủy viên Ban Chấp hành", others),
    )


def _inspection(holders: Sequence[OfficeHolder]) -> tuple[Ranked, ...]:
    heads = _once(sorted((each for each in holders if each.post is not Post.MEMBER), key=_post))
    named = {each.person_id for each in heads}
    members = _by_name(each for each in holders if each.person_id not in named)
    return ("Chủ nhiệm, Phó Chủ nhiệm", heads), ("Ủy viên Ủy ban Kiểm tra", members)


def _post(each: OfficeHolder) -> int:
    return list(Post).index(each.post)


def _once(holders: Iterable[OfficeHolder]) -> list[OfficeHolder]:
    found: dict[str, OfficeHolder] = {}
    for each in holders:
        found.setdefault(each.person_id, each)
    return list(found.values())


def _by_name(holders: Iterable[OfficeHolder]) -> list[OfficeHolder]:
    """Return people once each, by their given names. Rule: within a rank A, B, C."""
    return sorted(_once(holders), key=lambda each: given_name_key(each.full_name))


def _rows(ranks: Sequence[Ranked]) -> Iterator[TableRow]:
    number = 0
    part = 0
    for name, people in ranks:
        if not people:
            continue
        part += 1
        yield TableRow((f"{roman(part)}. {name} ({padded_count(len(people))} đồng chí)",), group=True)
        for each in people:
            number += 1
            post = name if each.post is Post.MEMBER else label(each.post)
            yield TableRow((str(number), each.full_name, each.position, post))


def _total(ranks: Sequence[Ranked]) -> str:
    return f"Danh sách gồm {padded_count(sum(len(people) for _, people in ranks))} đồng chí."
