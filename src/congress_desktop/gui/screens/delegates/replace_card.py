"""A lost card: the reason is asked for, the old code is refused from then on, the next issue can be printed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from congress_desktop.domain.cards import Holder, card_label
from congress_desktop.domain.ids import ActId
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.services import cards
from congress_desktop.services.views import DelegateRow, GuestRow

TITLE = "Báo mất, cấp lại thẻ"

OnReplaced = Callable[[Holder, str], None]
"""Called with whose card was replaced: the holder's kind and id."""


def holder_of(row: DelegateRow | GuestRow) -> tuple[Holder, str]:
    """Return whose card a row's is."""
    return (Holder.GUEST, row.guest_id) if isinstance(row, GuestRow) else (Holder.DELEGATE, row.delegate_id)


def ask_new_card(
    office: Office,
    row: DelegateRow | GuestRow,
    parent: QWidget,
    on_replaced: OnReplaced,
    on_refused: Callable[[Exception], None] | None = None,
) -> ReasonDialog:
    """Ask for the reason and replace the card; `on_replaced` may then print that one card.

    Both callbacks are methods of the window behind, called on the GUI thread after the dialog has closed.
    """
    holder, holder_id = holder_of(row)
    number, name = card_label(holder, row.card_number), row.facts.full_name
    whose = f"thẻ {number} của {name}" if holder is Holder.GUEST else f"thẻ {number} của đồng chí {name}"
    explanation = (
        f"Hủy {whose} và cấp thẻ mới cùng số, mã khác. Từ lúc ghi, mã trên thẻ cũ bị từ chối ở mọi bàn điểm danh. "
        "Việc này được ghi vào nhật ký."
    )
    dialog = ReasonDialog(TITLE, explanation, "Hủy thẻ cũ, cấp thẻ mới", parent)
    dialog.reason_given.connect(
        partial(
            _replace,
            office,
            holder,
            holder_id,
            office.new_act_id(),
            loosely(on_replaced, holder, holder_id),
            loosely(on_refused) if on_refused is not None else None,
        )
    )
    dialog.open()
    return dialog


def _replace(
    office: Office,
    holder: Holder,
    holder_id: str,
    act_id: ActId,
    on_replaced: Callable[[], None],
    on_refused: Callable[[Exception], None] | None,
    reason: str,
) -> None:
    desk = office.desk
    office.runner.run(
        lambda: cards.replace_card(desk, holder, holder_id, reason, act_id),
        partial(_tell, on_replaced),
        on_refused,
    )


def _tell(on_replaced: Callable[[], None], _done: object) -> None:
    on_replaced()
