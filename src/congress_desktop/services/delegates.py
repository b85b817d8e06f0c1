"""The roll as it stands: its list, one delegate's page, and putting a delegate's facts right."""

from sqlalchemy import Connection

from congress_desktop.domain.acts import DelegateCorrected
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import ActId, DelegateId, SittingId
from congress_desktop.domain.people import DelegateFacts
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.services.attendance import delegate_rows
from congress_desktop.services.congresses import checked_reason, congress_view
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.journal import act_rows
from congress_desktop.services.pictures import kept_picture
from congress_desktop.services.tenures import posts_within
from congress_desktop.services.views import DelegatePage, DelegateRow


def delegates(desk: Desk, sitting_id: SittingId) -> tuple[DelegateRow, ...]:
    """Return all delegates, branch by branch, by given name within a branch, as they stand at a sitting."""
    with desk.read() as connection:
        return tuple(delegate_rows(connection, sitting_id))


def delegate_page(desk: Desk, sitting_id: SittingId, delegate_id: DelegateId) -> DelegatePage:
    """Return everything about one delegate. Raises RuleRefusal NO_SUCH_RECORD."""
    with desk.read() as connection:
        row = _row(connection, sitting_id, delegate_id)
        acts = tuple(act for act in act_rows(connection) if act.delegate_id == delegate_id)
        picture = kept_picture(connection, delegate_id)
        posts = posts_within(connection, row.person_id)
    return DelegatePage(row, acts, posts, picture)


def correct_delegate(
    desk: Desk, delegate_id: DelegateId, facts: DelegateFacts, reason: str, act_id: ActId | None = None
) -> Done:
    """Put right what the roll says of a delegate; the person is corrected wherever they stand.

    Raises RuleRefusal FIELD_EMPTY, NOTHING_CORRECTED, REASON_MISSING or NO_SUCH_RECORD.
    """
    with desk.write() as tx:
        if tx.holds(act_id):
            return tx.done()
        for field in ("full_name", "branch"):
            if not tidy(getattr(facts, field)):
                raise RuleRefusal(Code.FIELD_EMPTY, field=field)
        before = _row(tx.connection, congress_view(tx.connection).current_sitting_id, delegate_id).facts
        if before == facts:
            raise RuleRefusal(Code.NOTHING_CORRECTED)
        tx.record(DelegateCorrected(delegate_id, facts, before, checked_reason(reason)), act_id)
    return tx.done()


def _row(connection: Connection, sitting_id: SittingId, delegate_id: DelegateId) -> DelegateRow:
    rows = delegate_rows(connection, sitting_id, [delegate_id])
    if not rows:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    return rows[0]
