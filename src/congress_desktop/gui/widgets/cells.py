"""How tables look: the cells' delegate, the head, and the one call that makes a QTableView look like ours."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from congress_desktop.gui import theme
from congress_desktop.gui.icons import TEXT_PX, paint_icon
from congress_desktop.gui.widgets.painting import (
    STATE_ICONS,
    colour,
    elided,
    paint_pill,
    paint_text,
    pill_size,
    width_of,
)
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, GroupRow, Role, Row

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 40
DENSE_HEIGHT = 36
GROUP_HEIGHT = 36
HEAD_HEIGHT = 38
_PADDING = 8
_EDGE = 16
_BAR = 4
_WEIGHTS = {"bold": "semibold"}
_TOKENS = {"second": "text_2", "state": "text"}


class StateDelegate(QStyledItemDelegate):
    """Paints cells by the roles of `tables.Role`: pills, an icon with a word, bold names, quiet words, group rows.

    The chosen row has the selection's ground and a bar of 4 px at its left end.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width that the words need and the height of a row."""
        hint = super().sizeHint(option, index)
        extra = 2 * _PADDING + (TEXT_PX + 6 if index.data(Role.ICON) or index.data(Role.STATE) else 0)
        face = theme.font(11, "semibold")
        return QSize(round(width_of(str(index.data() or ""), face)) + extra + 12, max(hint.height(), ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(Role.ROW)
        cell = _inside(QRectF(option.rect), index)
        if isinstance(row, GroupRow):
            painter.fillRect(option.rect, colour("alt"))
            self._paint_group(painter, option, row)
        else:
            self._paint_ground(painter, option, index)
            self._paint_cell(painter, cell, index)
        painter.setPen(QPen(colour("border"), 1))
        bottom = option.rect.bottom()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawLine(option.rect.left(), bottom, option.rect.right(), bottom)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        painter.fillRect(option.rect, colour("selection"))
        if index.column() == 0:
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), _BAR, option.rect.height()), colour("focus"))

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, group: GroupRow) -> None:
        """Paint this cell's slice of a heading that goes over the whole row."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.right()
        painter.setClipRect(option.rect)
        line = QRectF(_EDGE, option.rect.top(), width - 2 * _EDGE, option.rect.height())
        strong = theme.font(11, "bold")
        right_width = width_of(group.right, strong)
        title = elided(group.title, strong, line.width() - right_width - _EDGE)
        paint_text(painter, title, line, strong)
        used = width_of(title, strong) + _PADDING
        paint_text(painter, group.note, line.adjusted(used, 0, -right_width - _EDGE, 0), theme.font(11), "text_2")
        right = QRectF(line.right() - right_width - 1, line.top(), right_width + 1, line.height())
        paint_text(painter, group.right, right, strong, f"{group.state}.text" if group.state else "text")

    def _paint_cell(self, painter: QPainter, cell: QRectF, index: Index) -> None:
        text, style, state = (
            str(index.data() or ""),
            str(index.data(Role.STYLE) or "plain"),
            str(index.data(Role.STATE) or ""),
        )
        icon_name = str(index.data(Role.ICON) or "")
        if state and style == "pill" and text:
            icon_name = icon_name or STATE_ICONS[state]
            width = min(pill_size(text, icon_name).width(), cell.width())
            paint_pill(painter, QRectF(cell.left(), cell.top(), width, cell.height()), state, text, icon_name)
            return
        token = f"{state}.text" if state else _TOKENS.get(style, "text")
        if state and not icon_name and text:
            icon_name = STATE_ICONS[state]
        if icon_name:
            at = QRectF(cell.left(), cell.center().y() - TEXT_PX / 2, TEXT_PX, TEXT_PX)
            paint_icon(painter, icon_name, token, at)
            cell = cell.adjusted(TEXT_PX + 6, 0, 0, 0)
        self._paint_line(painter, cell, index, text, token, "semibold" if state else _WEIGHTS.get(style, "regular"))

    def _paint_line(self, painter: QPainter, cell: QRectF, index: Index, text: str, token: str, weight: str) -> None:
        face = theme.font(10 if index.data(Role.STATE) else 11, weight)
        if index.data(Role.STRUCK):
            face.setStrikeOut(True)
            token = "text_2"
        alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        paint_text(painter, text, cell, face, token, alignment)
        if note := str(index.data(Role.NOTE) or ""):
            rest = cell.adjusted(width_of(text, face) + _PADDING, 1, 0, 0)
            if rest.width() > 0:
                paint_text(painter, note, rest, theme.font(10), "text_2")


def _inside(cell: QRectF, index: Index) -> QRectF:
    """Return where a cell's words stand: more room at both ends of the row."""
    last = index.model().columnCount() - 1
    left = _EDGE if index.column() == 0 else _PADDING
    right = _EDGE if index.column() == last else _PADDING
    return cell.adjusted(left, 0, -right, 0)


class TableHead(QHeaderView):
    """The head of a table: bold words on a sunken ground, ▲ or ▼ after the word of the column that sorts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEAD_HEIGHT)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint one heading."""
        model = self.model()
        first, last = logical_index == 0, logical_index == model.columnCount() - 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        ground = QRectF(rect).adjusted(0 if first else -20, 0, 0 if last else 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(ground, 11, 11)
        painter.setPen(QPen(colour("border"), 1))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        self._paint_heading(
            painter,
            QRectF(rect).adjusted(_EDGE if first else _PADDING, 0, -(_EDGE if last else _PADDING), 0),
            logical_index,
        )
        painter.restore()

    def _paint_heading(self, painter: QPainter, where: QRectF, section: int) -> None:
        face = theme.font(10, "bold")
        horizontal = Qt.Orientation.Horizontal
        text = str(self.model().headerData(section, horizontal) or "")
        alignment = Qt.AlignmentFlag(
            self.model().headerData(section, horizontal, Qt.ItemDataRole.TextAlignmentRole) or 0
        )
        sorts = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        if sorts:
            where = where.adjusted(0, 0, -14, 0)
        paint_text(painter, text, where, face, "text_2", alignment)
        if sorts:
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            at = (
                min(where.left() + width_of(text, face) + 2, where.right())
                if alignment & Qt.AlignmentFlag.AlignLeft
                else where.right()
            )
            paint_icon(
                painter, "chevron-down" if down else "chevron-up", "text_2", QRectF(at, where.center().y() - 6, 12, 12)
            )


def dress_table(view: QTableView, model: FrozenTableModel[Row], *, dense: bool = False) -> None:
    """Give a table its head, its delegate, its row height and the widths of its columns.

    `model` is the source model, which the view owns from now on; the view may show it through a proxy, which must be
    set before. One row is chosen at a time, with ↑ and ↓; the columns without a width share what is left.
    """
    model.setParent(view)
    view.setItemDelegate(StateDelegate(view))
    head = TableHead(view)
    view.setHorizontalHeader(head)
    view.setSortingEnabled(True)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(DENSE_HEIGHT if dense else ROW_HEIGHT)
    view.verticalHeader().setMinimumSectionSize(DENSE_HEIGHT)
    view.setShowGrid(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setFrameShape(QTableView.Shape.NoFrame)
    head.setMinimumSectionSize(48)
    for section, column in enumerate(model.columns):
        _size_column(head, section, column)


def _size_column(head: QHeaderView, section: int, column: Column[Row]) -> None:
    if column.width is None:
        head.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
    else:
        head.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(section, column.width)
