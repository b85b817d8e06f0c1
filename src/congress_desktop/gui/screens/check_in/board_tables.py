"""The tables of the presence board: shares with a bar, who is missing, what was refused; and their filter field."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTableView, QWidget

from congress_desktop.domain.attendance import AttendanceState
from congress_desktop.domain.scan_outcomes import ANSWERS, VerdictState
from congress_desktop.domain.vietnamese import fold
from congress_desktop.gui import theme
from congress_desktop.gui.widgets.cells import DENSE_HEIGHT, HEAD_HEIGHT, StateDelegate, dress_table
from congress_desktop.gui.widgets.fields import TypingField
from congress_desktop.gui.widgets.painting import RIGHT, colour, paint_text
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, Role
from congress_desktop.services.boards import RefusedScan, Share
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import clock_time_seconds, grouped, percentage
from congress_desktop.texts.labels import label

Index = QModelIndex | QPersistentModelIndex

STATES = {
    AttendanceState.EXPECTED: "draft",
    AttendanceState.PRESENT: "ok",
    AttendanceState.LEFT: "info",
    AttendanceState.EXCUSED: "warn",
}
UNTOLD = "–"
"""What stands where the roll says nothing."""

_VERDICTS = {VerdictState.ALREADY: "warn", VerdictState.ASKING: "info"}
_SHARE_COLUMN = 2
_BAR_PX = 8
_PERCENT_PX = 56


class FilterField(TypingField):
    """A filter over a table: Ctrl+C with nothing marked is left to the table, and ↓ steps into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: QAbstractItemView | None = None

    def set_view(self, view: QAbstractItemView) -> None:
        """Say which table ↓ steps into."""
        self._view = view

    def event(self, event: QEvent) -> bool:
        """Let the screen's shortcut copy the table while no letters are marked."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and not self.hasSelectedText()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step into the table with ↓."""
        if event.key() != Qt.Key.Key_Down or self._view is None:
            super().keyPressEvent(event)
            return
        self._view.setFocus(Qt.FocusReason.TabFocusReason)
        model = self._view.model()
        if not self._view.currentIndex().isValid() and model.rowCount():
            self._view.setCurrentIndex(model.index(0, 0))


class ShareDelegate(StateDelegate):
    """Paints the last column of a breakdown as a bar with the percentage after it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell; the words of the bar's cell are the percentage."""
        super().paint(painter, option, index)
        row = index.data(Role.ROW)
        if index.column() == _SHARE_COLUMN and isinstance(row, Share):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            cell = QRectF(option.rect).adjusted(8, 0, -16, -1)
            self._paint_bar(painter, cell, row)
            paint_text(painter, percentage(row.present, row.of), cell, theme.font(10, "semibold"), "text", RIGHT)
            painter.restore()

    def _paint_bar(self, painter: QPainter, cell: QRectF, row: Share) -> None:
        top = cell.center().y() - _BAR_PX / 2
        bar = QRectF(cell.left(), top, max(cell.width() - _PERCENT_PX, 0), _BAR_PX)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
        painter.setBrush(colour("ok.fill" if row.present == row.of else "warn.fill"))
        painter.setClipRect(QRectF(bar.left(), top, bar.width() * row.present / max(row.of, 1), _BAR_PX))
        painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
        painter.restore()


def share_model(heading: str) -> FrozenTableModel[Share]:
    """Return the empty model of one breakdown; `heading` says what is broken down."""
    return FrozenTableModel(
        (
            Column(heading, _share_name, tooltip=lambda row: row.name),
            Column("Có mặt", _present_of, sort_key=_part, style="bold", right=True, width=80),
            # The delegate paints bar and percentage; the model gives no words that would be painted under them.
            Column("Tỷ lệ", lambda _row: "", sort_key=_part, right=True, width=128, tooltip=_percent),
        ),
        key=lambda row: row.name,
    )


def dress_shares(view: QTableView, model: FrozenTableModel[Share]) -> None:
    """Give a breakdown its look; it is sorted as the service orders it until a heading is clicked."""
    dress_table(view, model, dense=True)
    view.setItemDelegate(ShareDelegate(view))
    view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)


def height_for(rows: int) -> int:
    """Return the height in pixels of a dense table of so many rows with its head and its edge."""
    return HEAD_HEIGHT + rows * DENSE_HEIGHT + 2


def _share_name(row: Share) -> str:
    return row.name[:1].upper() + row.name[1:]


def _present_of(row: Share) -> str:
    return f"{grouped(row.present)}/{grouped(row.of)}"


def _percent(row: Share) -> str:
    return percentage(row.present, row.of)


def _part(row: Share) -> tuple[Fraction, int]:
    return Fraction(row.present, max(row.of, 1)), row.of


def missing_model() -> FrozenTableModel[DelegateRow]:
    """Return the empty model of those who are not in the hall."""
    return FrozenTableModel(
        (
            Column("Thẻ", lambda row: f"{row.card_number:03d}", style="second", width=64),
            Column("Họ và tên", lambda row: row.facts.full_name, sort_key=lambda row: row.name_key, style="bold"),
            Column("Chi bộ", lambda row: row.facts.branch, sort_key=lambda row: row.branch_key, width=270),
            Column("Điện thoại", _telephone, width=130),
            Column("Trạng thái", _state, style="state", state=lambda row: STATES[row.state], width=144),
            Column("Lý do", _reason, style="second", tooltip=lambda row: row.reason, width=220),
        ),
        key=lambda row: row.delegate_id,
        folded=lambda row: fold(f"{row.folded} {row.card_number:03d} {row.facts.branch} {row.facts.telephone}"),
    )


def _telephone(row: DelegateRow) -> str:
    return row.facts.telephone or UNTOLD


def _state(row: DelegateRow) -> str:
    return label(row.state)


def _reason(row: DelegateRow) -> str:
    return row.reason or UNTOLD


def missing_as_text(rows: Sequence[DelegateRow]) -> str:
    """Return rows as lines of tab-separated cells under their headings, as a workbook takes them."""
    lines = [("Thẻ", "Họ và tên", "Chi bộ", "Điện thoại", "Trạng thái", "Lý do")]
    lines += [
        (
            f"{row.card_number:03d}",
            row.facts.full_name,
            row.facts.branch,
            row.facts.telephone,
            label(row.state),
            row.reason,
        )
        for row in rows
    ]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)


def refused_model() -> FrozenTableModel[RefusedScan]:
    """Return the empty model of refused scans."""
    return FrozenTableModel(
        (
            Column("Giờ", _at, sort_key=lambda row: row.at.isoformat(), style="second", width=96),
            Column("Bàn", lambda row: str(row.desk), sort_key=lambda row: row.desk, style="second", width=64),
            Column("Mã đọc được", lambda row: row.scanned or UNTOLD, tooltip=lambda row: row.scanned, width=190),
            Column("Họ và tên", lambda row: row.name or UNTOLD, sort_key=lambda row: fold(row.name), style="bold"),
            Column("Lý do", _why, style="state", state=_why_state, tooltip=_why, width=380),
        ),
        key=lambda row: row.act_id,
        folded=lambda row: fold(f"{row.scanned} {row.name} {_why(row)} {_at(row)}"),
    )


def _at(row: RefusedScan) -> str:
    return clock_time_seconds(row.at)


def _why(row: RefusedScan) -> str:
    return f"{label(row.outcome)} ({row.code.value})"


def _why_state(row: RefusedScan) -> str:
    return _VERDICTS.get(ANSWERS[row.outcome].state, "error")
