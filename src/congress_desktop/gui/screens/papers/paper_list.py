"""The list of papers: a model over frozen rows, and the delegate that paints a row of 56 px."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from congress_desktop.gui import theme
from congress_desktop.gui.icons import TEXT_PX, paint_icon
from congress_desktop.gui.screens.papers.shelf import PaperRow
from congress_desktop.gui.widgets.painting import RIGHT, STATE_ICONS, colour, paint_text, width_of
from congress_desktop.gui.widgets.tables import Role

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW_HEIGHT = 56
_EDGE = 16
_ICON = 20
_BAR = 4


class PaperListModel(QAbstractListModel):
    """The papers, one a row; read only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PaperRow, ...] = ()

    def show_rows(self, rows: Sequence[PaperRow]) -> None:
        """Show these papers; the chosen row stays chosen while the papers are the same ones."""
        new = tuple(rows)
        if [row.key for row in new] == [row.key for row in self._rows]:
            self._rows = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many papers there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt declares it
        """Return the title, the whole row read out, or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{row.title}, {row.state_text}, {row.side}"
            case Role.ROW:
                return row
            case _:
                return None


class PaperDelegate(QStyledItemDelegate):
    """Paints icon, title, the state under it, and the number at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one paper."""
        row = index.data(Role.ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(option.rect, colour("selection"))
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), _BAR, ROW_HEIGHT), colour("focus"))
        self._paint_words(painter, QRectF(option.rect).adjusted(_EDGE, 6, -_EDGE, -6), row, chosen=chosen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(colour("border"), 1))
        painter.drawLine(option.rect.left(), option.rect.bottom(), option.rect.right(), option.rect.bottom())
        painter.restore()

    def _paint_words(self, painter: QPainter, inside: QRectF, row: PaperRow, *, chosen: bool) -> None:
        paint_icon(painter, row.icon, "text_2", QRectF(inside.left(), inside.center().y() - _ICON / 2, _ICON, _ICON))
        side_face = theme.font(11 if row.numbered else 10, "bold" if row.numbered else "regular")
        paint_text(painter, row.side, inside, side_face, "text" if row.numbered else "text_2", RIGHT)
        words = inside.adjusted(_ICON + 12, 0, -width_of(row.side, side_face) - 8, 0)
        upper = QRectF(words.left(), words.top(), words.width(), words.height() / 2)
        paint_text(painter, row.title, upper, theme.font(11, "semibold" if chosen else "regular"))
        lower = upper.translated(0, words.height() / 2)
        token = f"{row.state}.text"
        icon = QRectF(lower.left(), lower.center().y() - TEXT_PX / 2, TEXT_PX, TEXT_PX)
        paint_icon(painter, _icon_of(row), token, icon)
        paint_text(painter, row.state_text, lower.adjusted(TEXT_PX + 4, 0, 0, 0), theme.font(10, "semibold"), token)


def _icon_of(row: PaperRow) -> str:
    return "badge-check" if row.numbered else STATE_ICONS[row.state]
