"""The list of matters: a row of 52 px with number, title, and under it how the matter stands with its result."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from congress_desktop.gui import theme
from congress_desktop.gui.icons import TEXT_PX, paint_icon
from congress_desktop.gui.screens.open_votes.words import list_state, list_words
from congress_desktop.gui.widgets.painting import LEFT, STATE_ICONS, colour, paint_text
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, Role
from congress_desktop.services.views import MatterRow

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 52
_EDGE, _NUMBER, _BAR = 16, 36, 4


@dataclass(frozen=True)
class ListedMatter:
    """A matter in the list; `others` were opened with it, and it may be counted apart from them."""

    row: MatterRow
    others: int
    apart: bool = False


class MatterModel(FrozenTableModel[ListedMatter]):
    """The matters in their order, each read out with its number, its title and how it stands."""

    def __init__(self) -> None:
        column = Column[ListedMatter](
            "Nội dung",
            lambda each: each.row.title,
            state=lambda each: list_state(each.row),
            note=_words,
            tooltip=lambda each: f"{each.row.title}: {_words(each)}",
        )
        super().__init__((column,), key=lambda each: each.row.matter_id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt declares it
        """Return what a row shows, and what a screen reader says of it."""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            each = super().data(index, Role.ROW)
            return f"{each.row.ordinal}. {each.row.title}, {_words(each)}"
        return super().data(index, role)


def _words(each: ListedMatter) -> str:
    return list_words(each.row, each.others, apart=each.apart)


def listed(rows: Sequence[MatterRow], is_apart: Callable[[MatterRow], bool]) -> tuple[ListedMatter, ...]:
    """Return matters as the list shows them."""
    groups = [row.together for row in rows if row.together]
    return tuple(
        ListedMatter(row, groups.count(row.together) - 1 if row.together else 0, is_apart(row)) for row in rows
    )


def dress_list(view: QListView) -> None:
    """Let a list show matters, several of them chosen with Shift or Ctrl."""
    view.setItemDelegate(MatterDelegate(view))
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setUniformItemSizes(True)


class MatterDelegate(QStyledItemDelegate):
    """Paints number, title, and the state with its result under it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one matter."""
        each = index.data(Role.ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        where = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(option.rect, colour("selection"))
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), _BAR, ROW_HEIGHT), colour("focus"))
        number = QRectF(where.left() + _EDGE, where.top(), _NUMBER - 4, where.height())
        paint_text(painter, str(each.row.ordinal), number, theme.font(11, "semibold"), "text_2", LEFT)
        words = where.adjusted(_EDGE + _NUMBER, 5, -_EDGE, -5)
        upper = QRectF(words.left(), words.top(), words.width(), words.height() / 2)
        paint_text(painter, str(index.data()), upper, theme.font(11, "semibold" if chosen else "regular"))
        self._paint_state(painter, upper.translated(0, words.height() / 2), index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(colour("border"), 1))
        painter.drawLine(option.rect.left(), option.rect.bottom(), option.rect.right(), option.rect.bottom())
        painter.restore()

    def _paint_state(self, painter: QPainter, where: QRectF, index: Index) -> None:
        state = str(index.data(Role.STATE))
        icon = QRectF(where.left(), where.center().y() - TEXT_PX / 2, TEXT_PX, TEXT_PX)
        paint_icon(painter, STATE_ICONS[state], f"{state}.text", icon)
        words = where.adjusted(TEXT_PX + 4, 0, 0, 0)
        paint_text(painter, str(index.data(Role.NOTE)), words, theme.font(10, "semibold"), f"{state}.text")
