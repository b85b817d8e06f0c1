"""What the secretariat notes while an item runs: who said what, and when."""

from datetime import datetime

from sqlalchemy import Connection, select

from congress_desktop.domain.acts import NoteWritten
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, AgendaItemId, NoteId
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.views import NoteRow
from congress_desktop.storage import tables as t


def notes(desk: Desk, item_id: AgendaItemId) -> tuple[NoteRow, ...]:
    """Return the notes on one item, the first begun first."""
    with desk.read() as connection:
        return tuple(row for row in note_rows(connection) if row.item_id == item_id)


def note_rows(connection: Connection) -> tuple[NoteRow, ...]:
    """Return all notes, the first begun first, within a transaction."""
    n = t.note.c
    rows = connection.execute(select(t.note).order_by(n.began_at, n.note_id))
    return tuple(
        NoteRow(
            NoteId(row.note_id),
            AgendaItemId(row.item_id),
            datetime.fromisoformat(row.began_at),
            datetime.fromisoformat(row.written_at),
            row.text,
        )
        for row in rows
    )


def write_note(
    desk: Desk,
    note_id: NoteId,
    item_id: AgendaItemId,
    began_at: datetime,
    text: str,
    act_id: ActId | None = None,
) -> Done:
    """Record what a note says now; one without words is taken out, the acts that wrote it stay.

    A note that says what it said before records nothing and is answered by an empty change set. Raises RuleRefusal
    NO_SUCH_RECORD when there is no such item.
    """
    words = text.strip()
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        item = select(t.agenda_item.c.item_id).where(t.agenda_item.c.item_id == item_id)
        if tx.connection.execute(item).first() is None:
            raise RuleRefusal(Code.NO_SUCH_RECORD)
        known = next((row for row in note_rows(tx.connection) if row.note_id == note_id), None)
        before = known.text if known else ""
        if words == before:
            return Done(ActId(""), tx.changes)
        began = known.began_at if known else began_at
        tx.record(NoteWritten(note_id, item_id, began, words, before), act_id)
    return tx.done()
