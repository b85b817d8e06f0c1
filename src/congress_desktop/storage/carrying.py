"""Carrying an act out: what it does to the tables, or what withdrawing another one takes back."""

from congress_desktop.domain import acts
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.storage import (  # noqa: F401 - they register their kinds of acts
    apply_elections,
    apply_tenures,
    undo_elections,
    undo_tenures,
)
from congress_desktop.storage import tables as t
from congress_desktop.storage.apply import Applying, apply
from congress_desktop.storage.codec import read_act
from congress_desktop.storage.journal import find
from congress_desktop.storage.undo import undo


def carry_out(act: acts.Act, to: Applying) -> None:
    """Let an act change the tables, or take back what another one changed. Raises RuleRefusal NO_SUCH_RECORD."""
    if isinstance(act, acts.ActWithdrawn):
        _withdraw(act, to)
    else:
        apply(act, to)


def _withdraw(act: acts.ActWithdrawn, to: Applying) -> None:
    entry = find(to.connection, act.withdrawn)
    if entry is None:
        raise RuleRefusal(Code.NO_SUCH_RECORD)
    undo(read_act(entry.kind, entry.payload), Applying(to.connection, entry, to.touched))
    to.put(t.withdrawal, {"withdrawn": act.withdrawn, "act_id": to.entry.act_id, "reason": act.reason})
