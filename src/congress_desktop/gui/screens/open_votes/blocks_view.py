"""The table in which counts are typed block by block: its model, and a view in which Enter goes to the next cell."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from congress_desktop.domain.open_votes import BlockCount
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui import theme
from congress_desktop.gui.widgets.cells import ROW_HEIGHT, TableHead
from congress_desktop.gui.widgets.fields import CountField, TypingField
from congress_desktop.gui.widgets.painting import LEFT, RIGHT, colour, paint_text
from congress_desktop.texts.forms import grouped

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NAME, COUNTER, PRESENT, IN_FAVOUR, AGAINST, OTHER, SILENT = range(7)
_FIELDS = ("name", "counter", "present", "in_favour", "against", "other_opinion")
_HEADINGS = ("Tổ, đoàn", "Người kiểm đếm", "Có mặt", "Tán thành", "Không tán thành", "Ý kiến khác", "Không BQ")
_WIDTHS = (None, None, 92, 104, 132, 108, 92)


@dataclass(frozen=True)
class BlockDraft:
    """A line as it is typed; None is an empty cell."""

    name: str = ""
    counter: str = ""
    present: int | None = None
    in_favour: int | None = None
    against: int | None = None
    other_opinion: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was typed."""
        return self == BlockDraft()

    @property
    def count(self) -> BlockCount | None:
        """The block as counted; None while an answer is empty."""
        if self.in_favour is None or self.against is None or self.other_opinion is None:
            return None
        return BlockCount(
            tidy(self.name), tidy(self.counter), self.in_favour, self.against, self.other_opinion, self.present
        )


class BlocksModel(QAbstractTableModel):
    """Lines typed block by block and, as the last row, what they add up to. `edited` is emitted after any change."""

    edited = Signal()

    def __init__(self, drafts: Sequence[BlockDraft]) -> None:
        super().__init__()
        self._drafts = list(drafts)

    def drafts(self) -> tuple[BlockDraft, ...]:
        """Return the lines in which something was typed."""
        return tuple(each for each in self._drafts if not each.is_empty)

    def show_drafts(self, drafts: Sequence[BlockDraft]) -> None:
        """Show these lines instead."""
        self.beginResetModel()
        self._drafts = list(drafts)
        self.endResetModel()
        self.edited.emit()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many lines there are, the sum with them."""
        return 0 if parent.isValid() else len(self._drafts) + 1

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt declares it
        """Return a column's heading and its alignment."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_HEADINGS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _HEADINGS[section]
        return (RIGHT if section >= PRESENT else LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that everything but the sums is typed in."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_sum(index):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def is_sum(self, index: Index) -> bool:
        """Tell whether a cell is calculated."""
        return index.row() == len(self._drafts) or index.column() == SILENT

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt declares it
        """Return what a cell shows, or what is typed into it."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.headerData(index.column(), Qt.Orientation.Horizontal, role)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        value = self._value(index)
        if role == Qt.ItemDataRole.EditRole:
            return "" if value is None else str(value)
        return grouped(value) if isinstance(value, int) else value or ""

    def _value(self, index: Index) -> str | int | None:
        if index.row() == len(self._drafts):
            return "Tổng số" if index.column() == NAME else self._sum(index.column())
        draft = self._drafts[index.row()]
        return _silent(draft) if index.column() == SILENT else getattr(draft, _FIELDS[index.column()])

    def _sum(self, column: int) -> int | None:
        if column < PRESENT:
            return None
        values = [_silent(each) if column == SILENT else getattr(each, _FIELDS[column]) for each in self._drafts]
        known = [value for value in values if value is not None]
        return sum(known) if known else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - as Qt declares it
        """Take what was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or self.is_sum(index):
            return False
        text = str(value or "")
        typed = text if index.column() < PRESENT else (int(text) if text.isdigit() else None)
        changed = {**vars(self._drafts[index.row()]), _FIELDS[index.column()]: typed}
        self._put(index.row(), BlockDraft(**changed))
        return True

    def all_in_favour(self, row: int) -> bool:
        """Put everybody present of a block in favour; does nothing while nobody counted who is present."""
        if row >= len(self._drafts) or self._drafts[row].present is None:
            return False
        draft = self._drafts[row]
        self._put(row, replace(draft, in_favour=draft.present, against=0, other_opinion=0))
        return True

    def _put(self, row: int, draft: BlockDraft) -> None:
        self._drafts[row] = draft
        self.dataChanged.emit(self.index(row, 0), self.index(row, SILENT))
        last = len(self._drafts)
        self.dataChanged.emit(self.index(last, 0), self.index(last, SILENT))
        self.edited.emit()

    def add(self) -> int:
        """Add an empty line and return its place; the name goes on from the line before."""
        place = len(self._drafts)
        self.beginInsertRows(ROOT, place, place)
        self._drafts.append(BlockDraft(_next_name(self._drafts[-1].name if self._drafts else "")))
        self.endInsertRows()
        self.edited.emit()
        return place

    def remove(self, row: int) -> None:
        """Remove a line."""
        if 0 <= row < len(self._drafts):
            self.beginRemoveRows(ROOT, row, row)
            del self._drafts[row]
            self.endRemoveRows()
            self.edited.emit()


def _silent(draft: BlockDraft) -> int | None:
    count = draft.count
    return count.not_voting if count else None


def _next_name(name: str) -> str:
    """Return "Tổ số 4" after "Tổ số 3"; nothing after a name without a number."""
    head, _, number = tidy(name).rpartition(" ")
    if not name:
        return "Tổ số 1"
    return f"{head} {int(number) + 1}" if number.isdigit() else ""


class _BlocksDelegate(QStyledItemDelegate):
    """Paints a cell and its focus, and types names in a line, people in a field of digits."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = index.model()
        is_sum = isinstance(model, BlocksModel) and model.is_sum(index)
        cell = QRectF(option.rect)
        painter.save()
        if is_sum:
            painter.fillRect(option.rect, colour("alt"))
        text = str(index.data() or "")
        token = "error.text" if is_sum and text.startswith("-") else "text"
        weight = "semibold" if is_sum or index.column() == NAME else "regular"
        alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        paint_text(painter, text, cell.adjusted(10, 0, -10, 0), theme.font(11, weight), token, alignment)
        painter.setPen(QPen(colour("border"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus and not is_sum:
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field of a cell."""
        field = CountField(parent) if index.column() >= PRESENT else TypingField(parent)
        theme.set_role(field, "cell")
        return field


class BlocksView(QTableView):
    """The table of blocks.

    Typing begins at once, Enter goes on to the next cell that is typed in, `*` puts a whole block in favour.
    `ended` is emitted when Enter is pressed in the last cell.
    """

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = TableHead(self)
        head.setSectionsClickable(False)
        self.setHorizontalHeader(head)
        self.setItemDelegate(_BlocksDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )

    def show_model(self, model: BlocksModel) -> None:
        """Show these blocks, the widths of their columns set."""
        self.setModel(model)
        head = self.horizontalHeader()
        for section, width in enumerate(_WIDTHS):
            if width is None:
                head.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
            else:
                head.resizeSection(section, width)

    def begin(self) -> None:
        """Put the focus where typing begins: the first empty cell of a block that has a name."""
        self.setFocus()
        model = self.model()
        for row in range(model.rowCount() - 1):
            for column in (NAME, PRESENT, IN_FAVOUR, AGAINST, OTHER):
                if not model.index(row, column).data(Qt.ItemDataRole.EditRole):
                    self.setCurrentIndex(model.index(row, column))
                    return
        self.setCurrentIndex(model.index(0, PRESENT))

    def go_on(self) -> None:
        """Go to the next cell that is typed in: along the line, then to the people of the next one."""
        index, model = self.currentIndex(), self.model()
        row, column = index.row(), index.column() + 1
        if column > OTHER:
            row, column = row + 1, PRESENT
        if row < model.rowCount() - 1:
            self.setCurrentIndex(model.index(row, column))
        else:
            self.ended.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on after Enter in a cell."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the next cell, `*` for a whole block in favour, Delete for an empty cell."""
        model, key, modifiers = self.model(), event.key(), event.modifiers()
        if self.state() == QAbstractItemView.State.EditingState:
            return  # Enter reaches the table after the field, which is about to close and go on by itself
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self.go_on()
        elif event.text() == "*" and isinstance(model, BlocksModel):
            if model.all_in_favour(self.currentIndex().row()):
                self.setCurrentIndex(model.index(self.currentIndex().row(), OTHER))
                self.go_on()
        elif key == Qt.Key.Key_Delete and not modifiers:
            model.setData(self.currentIndex(), "")
        else:
            super().keyPressEvent(event)
