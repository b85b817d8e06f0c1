"""Tables whose rows are dragged to another place: the model that tells where, and the view that lets it."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView

from congress_desktop.gui.widgets.tables import ROOT, Column, FrozenTableModel, GroupRow, Row

_ROW = "application/x-congress-row"
Index = QModelIndex | QPersistentModelIndex


class OrderedTableModel(FrozenTableModel[Row]):
    """A table of frozen rows of which some can be dragged to another place of their group.

    `moves` tells which. `row_dropped` carries the key of the row, a text, and the place in its group, counted from 0,
    that it was dropped at; the list itself changes only once that was recorded.
    """

    row_dropped = Signal(str, int)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        moves: Callable[[Row], bool],
        *,
        group: Callable[[Row], str] | None = None,
    ) -> None:
        super().__init__(columns, key, group=group)
        self._moves = moves

    def place_in_group(self, key: Hashable) -> int | None:
        """Return the place of a row among those of its group, counted from 0; None when it is not shown."""
        row = next((each for each in self.rows() if self.key_of(each) == key), None)
        if row is None:
            return None
        here = [each for each in self.rows() if not isinstance(each, GroupRow)]
        return [self.key_of(each) for each in here if self.group_of(each) == self.group_of(row)].index(key)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows that move can be dragged, and dropped between rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        row = self.row(index.row())
        moves = not isinstance(row, GroupRow) and self._moves(row)
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if moves else super().flags(index)

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that rows are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped here: a row of this very list."""
        return [_ROW]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged row by its key."""
        data = QMimeData()
        data.setData(_ROW, str(self.key_of(self.row(indexes[0].row()))).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index = ROOT
    ) -> bool:
        """Return whether the dragged row belongs to the group at the place under the pointer."""
        return self._place_for(data, row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index = ROOT
    ) -> bool:
        """Tell where a row was dropped."""
        place = self._place_for(data, row, parent)
        if place is not None:
            self.row_dropped.emit(_key_in(data), place)
        return False

    def _place_for(self, data: QMimeData, row: int, parent: Index) -> int | None:
        """Return the place in its group for a row dropped above a row of the table; None where it cannot go."""
        if not data.hasFormat(_ROW):
            return None
        key = _key_in(data)
        end = row if row >= 0 else parent.row() if parent.isValid() else self.rowCount()
        dragged = next((each for each in self.rows() if self.key_of(each) == key), None)
        if dragged is None:
            return None
        group = self.group_of(dragged)
        above = self.rows()[:end]
        if group and (not above or self.group_of(above[-1]) != group):
            return None
        here = [each for each in above if not isinstance(each, GroupRow) and self.group_of(each) == group]
        return sum(1 for each in here if self.key_of(each) != key)


def _key_in(data: QMimeData) -> str:
    return bytes(data.data(_ROW).data()).decode()


def let_drag(view: QTableView) -> None:
    """Let rows be dragged within a table that was dressed."""
    view.setDragEnabled(True)
    view.setAcceptDrops(True)
    view.setDropIndicatorShown(True)
    view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
    view.setDefaultDropAction(Qt.DropAction.MoveAction)
    view.setDragDropOverwriteMode(False)
