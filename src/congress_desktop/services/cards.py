"""Cards as they are printed: their faces, replacing a lost one, and the log of what was printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from congress_desktop.domain.acts import CardReplaced, CardsPrinted
from congress_desktop.domain.cards import Holder, card_label
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId
from congress_desktop.domain.standing import Standing
from congress_desktop.services.attendance import delegate_rows
from congress_desktop.services.card_models import CardFace, CardSheets
from congress_desktop.services.congresses import checked_reason, congress_view
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.guests import guest_rows
from congress_desktop.services.views import CongressView, DelegateRow, GuestRow
from congress_desktop.storage import tables as t
from congress_desktop.texts.forms import days_of

_KINDS = {
    Standing.ALTERNATE: "ĐẠI BIỂU DỰ KHUYẾT",
}


@dataclass(frozen=True)
class CardPrint:
    """One card in the print log; `reprint` tells that the same issue had been printed before."""

    printed_at: datetime
    operator: str
    holder: Holder
    label: str
    full_name: str
    issue: int
    reprint: bool


def card_sheets(desk: Desk, holder: Holder, holder_ids: Sequence[str] | None = None) -> CardSheets:
    """Return the faces of these cards, in this order, or of all who may carry one, by number.

    Raises RuleRefusal NO_SUCH_RECORD when there is nobody to print for.
    """
    with desk.read() as connection:
        congress = congress_view(connection)
        faces = _faces(connection, congress, holder)
    if holder_ids is not None:
        by_id = {face.holder_id: face for face in faces}
        faces = [by_id[each] for each in dict.fromkeys(holder_ids) if each in by_id]
    if not faces:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    plan = congress.plan
    return CardSheets(
        organization=plan.organization.upper(),
        title_lines=_title_lines(plan.title),
        term=f"NHIỆM KỲ {plan.term}",
        place_and_date=f"{plan.locality}, {days_of([each.held_on for each in congress.sittings])}",
        faces=tuple(faces),
        sample=plan.sample,
        title=f"Thẻ {plan.title}",
    )


def _title_lines(title: str) -> tuple[str, ...]:
    """Return the congress's name in capitals, broken before the organization that holds it."""
    upper = title.upper()
    before, found, after = upper.partition(" ĐẢNG BỘ ")
    return (before, f"ĐẢNG BỘ {after}") if found else (upper,)


def _faces(connection: Connection, congress: CongressView, holder: Holder) -> list[CardFace]:
    sitting_id = congress.current_sitting_id
    if holder is Holder.GUEST:
        return [_guest_face(row) for row in guest_rows(connection, sitting_id)]
    gone = {Standing.WITHDRAWN, Standing.NOT_RECOGNISED}
    rows = sorted(delegate_rows(connection, sitting_id), key=lambda row: row.card_number)
    return [_delegate_face(row) for row in rows if row.standing not in gone]


def _delegate_face(row: DelegateRow) -> CardFace:
    facts = row.facts
    places = (("Ghế", facts.seat),) if facts.seat else ()
    return CardFace(
        Holder.DELEGATE,
        row.delegate_id,
        _KINDS.get(row.standing, "THẺ ĐẠI BIỂU"),
        card_label(Holder.DELEGATE, row.card_number),
        facts.full_name,
        facts.branch,
        places,
        row.card_code,
        row.card_issue,
    )


def _guest_face(row: GuestRow) -> CardFace:
    facts = row.facts
    return CardFace(
        Holder.GUEST,
        row.guest_id,
        "KHÁCH MỜI",
        card_label(Holder.GUEST, row.card_number),
        facts.full_name,
        ", ".join(filter(None, (facts.position, facts.unit))),
        (("Ghế", facts.seat),) if facts.seat else (),
        row.card_code,
        row.card_issue,
    )


def replace_card(desk: Desk, holder: Holder, holder_id: str, reason: str, act_id: ActId | None = None) -> Done:
    """Revoke a lost card and order its next issue; the old code is refused at every door from now on.

    Raises RuleRefusal REASON_MISSING or NO_SUCH_RECORD. Rule: R-CARD-02.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        issue = _issue(tx.connection, holder, holder_id)
        tx.record(CardReplaced(holder, holder_id, issue + 1, checked_reason(reason)), act_id)
    return tx.done()


def _issue(connection: Connection, holder: Holder, holder_id: str) -> int:
    table, key = (t.delegate, "delegate_id") if holder is Holder.DELEGATE else (t.guest, "guest_id")
    issue = connection.execute(select(table.c.card_issue).where(table.c[key] == holder_id)).scalar_one_or_none()
    if issue is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    return int(issue)


def record_print(desk: Desk, holder: Holder, holder_ids: Sequence[str], act_id: ActId | None = None) -> Done:
    """Record that these cards were made into a file or sent to the printer."""
    return desk.record(CardsPrinted(holder, tuple(dict.fromkeys(holder_ids))), act_id)


def never_printed(desk: Desk, holder: Holder) -> tuple[str, ...]:
    """Return whose present issue was never printed, by card number."""
    table, key = (t.delegate, "delegate_id") if holder is Holder.DELEGATE else (t.guest, "guest_id")
    p = t.card_print.c
    printed = select(p.act_id).where(
        p.holder == holder.value, p.holder_id == table.c[key], p.issue == table.c.card_issue
    )
    with desk.read() as connection:
        query = select(table.c[key]).where(~printed.exists()).order_by(table.c.card_number)
        return tuple(connection.execute(query).scalars())


def print_log(desk: Desk) -> tuple[CardPrint, ...]:
    """Return every printed card, latest first; the second print of one issue is called a reprint."""
    p, j = t.card_print.c, t.journal.c
    nth = func.row_number().over(partition_by=(p.holder, p.holder_id, p.issue), order_by=(p.at, j.desk, j.sequence))
    query = (
        select(t.card_print, nth.label("nth"))
        .join(t.journal, j.act_id == p.act_id)
        .order_by(p.at.desc(), j.desk, j.sequence.desc(), p.holder_id)
    )
    with desk.read() as connection:
        names = _holders(connection)
        rows = connection.execute(query).all()
    return tuple(
        CardPrint(
            datetime.fromisoformat(row.at),
            row.operator,
            Holder(row.holder),
            *names[(row.holder, row.holder_id)],
            row.issue,
            row.nth > 1,
        )
        for row in rows
    )


def _holders(connection: Connection) -> dict[tuple[str, str], tuple[str, str]]:
    """Return the card's number and the name of every holder."""
    p = t.person.c
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for holder, table, key in ((Holder.DELEGATE, t.delegate, "delegate_id"), (Holder.GUEST, t.guest, "guest_id")):
        query = select(table.c[key], table.c.card_number, p.full_name).join_from(table, t.person)
        for row in connection.execute(query):
            found[(holder.value, row[0])] = (card_label(holder, row[1]), row[2])
    return found
