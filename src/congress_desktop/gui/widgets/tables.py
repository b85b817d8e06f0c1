"""Tables over frozen rows: the model with its columns, and a proxy that filters and sorts as Vietnamese does."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from congress_desktop.domain.vietnamese import fold, words_match

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
ROOT = QModelIndex()


class Role(IntEnum):
    """What `StateDelegate` and the proxy ask of a model besides Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The frozen row itself, or the GroupRow."""
    SORT = Qt.ItemDataRole.UserRole + 2
    """A value to sort by; of one type within a column."""
    STATE = Qt.ItemDataRole.UserRole + 3
    """A state's name, or "" for plain text."""
    ICON = Qt.ItemDataRole.UserRole + 4
    """An icon's name, or "" for none."""
    STYLE = Qt.ItemDataRole.UserRole + 5
    """The column's `style`."""
    STRUCK = Qt.ItemDataRole.UserRole + 6
    """Whether the words are struck through."""
    NOTE = Qt.ItemDataRole.UserRole + 7
    """Small words after the text, or ""."""


@dataclass(frozen=True)
class GroupRow:
    """A heading among the rows, over all columns: `title` bold, `note` after it, `right` at the right end.

    `key` is what `group` of the model returns for the rows under it, and sorts the groups.
    """

    key: str
    title: str
    note: str = ""
    right: str = ""
    state: str = ""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """How one column shows a row.

    `text` is what is read. `sort_key` defaults to the text as Vietnamese sorts it being the caller's business: give
    `row.name_key` for names. `state` and `icon` return "" for none; with `style` "pill" the state is painted as a
    pill, with "state" as an icon and a word, "bold", "second" (quieter) and "plain" are words. `width` is in pixels;
    None takes what is left.
    """

    heading: str
    text: Callable[[Row], str]
    sort_key: Callable[[Row], Any] | None = None
    style: str = "plain"
    right: bool = False
    state: Callable[[Row], str] | None = None
    icon: Callable[[Row], str] | None = None
    struck: Callable[[Row], bool] | None = None
    note: Callable[[Row], str] | None = None
    tooltip: Callable[[Row], str] | None = None
    width: int | None = None


class FrozenTableModel(QAbstractTableModel, Generic[Row]):
    """A table of frozen rows, read only.

    `key` names a row (its id), so that new rows with the same keys in the same order are told as `dataChanged` of
    those that differ, and only another set or order resets the model. `folded` is the text a filter looks in.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        *,
        folded: Callable[[Row], str] | None = None,
        group: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._folded = folded
        self._group = group
        self._rows: tuple[Row | GroupRow, ...] = ()

    def show_rows(self, rows: Sequence[Row | GroupRow]) -> None:
        """Show these rows from now on; a selection survives unless the set or the order changed."""
        new = tuple(rows)
        if [self.key_of(row) for row in new] != [self.key_of(row) for row in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        old, self._rows = self._rows, new
        for place, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def rows(self) -> tuple[Row | GroupRow, ...]:
        """Return the rows shown, in the model's order."""
        return self._rows

    def row(self, place: int) -> Row | GroupRow:
        """Return the row at a place of the model."""
        return self._rows[place]

    def place_of(self, key: Hashable) -> int | None:
        """Return the place of the row with this key; None when it is not shown."""
        return next((place for place, row in enumerate(self._rows) if self.key_of(row) == key), None)

    def key_of(self, row: Row | GroupRow) -> Hashable:
        """Return a row's key; that of a group is ("group", key)."""
        return ("group", row.key) if isinstance(row, GroupRow) else self._key(row)

    def folded_of(self, row: Row) -> str:
        """Return the text that a filter looks in: what was given, else all columns."""
        if self._folded is not None:
            return self._folded(row)
        return fold(" ".join(column.text(row) for column in self.columns))

    def group_of(self, row: Row | GroupRow) -> str:
        """Return the key of the row's group; empty when rows are not grouped."""
        if isinstance(row, GroupRow):
            return row.key
        return self._group(row) if self._group else ""

    def rows_of(self, group: GroupRow) -> tuple[Row, ...]:
        """Return the rows under a heading."""
        return tuple(row for row in self._rows if not isinstance(row, GroupRow) and self.group_of(row) == group.key)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are, groups included."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt declares it
        """Return a column's heading and its alignment."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be chosen; headings are off, so that the arrow keys step over them."""
        if not index.isValid() or isinstance(self._rows[index.row()], GroupRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt declares it
        """Return what a cell shows in a role, of Qt or of `Role`."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if isinstance(row, GroupRow):
            return _group_data(row, index.column(), role)
        return _cell_data(row, column, role)


def _group_data(row: GroupRow, column: int, role: int) -> Any:  # noqa: ANN401 - a value of whatever role is asked
    if role == Role.ROW:
        return row
    if role == Qt.ItemDataRole.DisplayRole and column == 0:
        return row.title
    return None


def _cell_data(row: Row, column: Column[Row], role: int) -> Any:  # noqa: ANN401, PLR0911, C901 - one answer for each role
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return column.text(row)
        case Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        case Qt.ItemDataRole.ToolTipRole:
            return column.tooltip(row) if column.tooltip else None
        case Role.ROW:
            return row
        case Role.SORT:
            return column.sort_key(row) if column.sort_key else fold(column.text(row))
        case Role.STYLE:
            return column.style
        case Role.STATE:
            return column.state(row) if column.state else ""
        case Role.ICON:
            return column.icon(row) if column.icon else ""
        case Role.STRUCK:
            return column.struck(row) if column.struck else False
        case Role.NOTE:
            return column.note(row) if column.note else ""
        case _:
            return None


def _alignment(column: Column[Row]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class VietnameseProxy(QSortFilterProxyModel):
    """Filters by the beginnings of words without marks, sorts by the columns' keys, keeps groups together.

    A group's heading is shown while one of its rows is. Groups stay in the order of their keys whichever way the rows
    in them are sorted.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._query = ""
        self._keep: Callable[[Any], bool] | None = None

    def show_query(self, text: str) -> None:
        """Show only rows in which words begin with those of the text, in order, marks not needed."""
        self._query = fold(text)
        self.invalidate()

    def show_only(self, keep: Callable[[Any], bool] | None) -> None:
        """Show only rows that `keep` accepts, besides the query; None shows all."""
        self._keep = keep
        self.invalidate()

    def shown_rows(self) -> tuple[Any, ...]:
        """Return the rows shown in the order shown, headings of groups left out."""
        rows = (self.row_at(place) for place in range(self.rowCount()))
        return tuple(row for row in rows if not isinstance(row, GroupRow))

    def row_at(self, place: int) -> Any:  # noqa: ANN401 - whatever rows the model holds
        """Return the row at a place as shown."""
        return self.index(place, 0).data(Role.ROW)

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:
        """Return whether a row, or any row of a heading's group, is to be shown."""
        model = self._model()
        row = model.row(source_row)
        if isinstance(row, GroupRow):
            return any(self._accepts(other) for other in model.rows_of(row))
        return self._accepts(row)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Return whether the left cell stands before the right one, groups first of all."""
        model = self._model()
        one, two = model.row(left.row()), model.row(right.row())
        ascending = self.sortOrder() == Qt.SortOrder.AscendingOrder
        one_group, two_group = model.group_of(one), model.group_of(two)
        if one_group != two_group:
            return (one_group < two_group) == ascending
        if isinstance(one, GroupRow) or isinstance(two, GroupRow):
            return isinstance(one, GroupRow) == ascending
        before = left.data(Role.SORT) < right.data(Role.SORT)
        return bool(before)

    def _accepts(self, row: Any) -> bool:  # noqa: ANN401 - whatever rows the model holds
        if self._keep is not None and not self._keep(row):
            return False
        return not self._query or words_match(self._query, self._model().folded_of(row)) is not None

    def _model(self) -> FrozenTableModel[Any]:
        model = self.sourceModel()
        if not isinstance(model, FrozenTableModel):
            raise TypeError("only a FrozenTableModel can be filtered here")
        return model
