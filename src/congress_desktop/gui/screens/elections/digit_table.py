"""A table in which numbers are typed straight into the cells, without an editor that a typing tool could reach."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from congress_desktop.gui.screens.elections.batch_model import BatchModel, Field, Key
from congress_desktop.gui.screens.elections.typing_field import COMMANDS
from congress_desktop.gui.widgets.cells import Index, StateDelegate
from congress_desktop.gui.widgets.painting import colour

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetDelegate(StateDelegate):
    """Paints the cell in which digits land with the ring of the focus."""

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, _index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, colour("selection"))
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4)


class DigitTable(QTableView):
    """The tally sheet under the typist's hands: digits, Backspace, Enter to the next number, arrows anywhere.

    `sheet_entered` is emitted by Enter when no number is missing any more.
    """

    sheet_entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fresh = True
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def sheet(self) -> BatchModel:
        """Return the model. Raises TypeError for another one."""
        model = self.model()
        if not isinstance(model, BatchModel):
            raise TypeError("only a BatchModel can be typed into here")
        return model

    def dress(self) -> None:
        """Choose cells one at a time, once the table has its model and its looks."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.selectionModel().currentChanged.connect(self._on_moved)

    def go_to(self, key: Key) -> None:
        """Put the cursor on a number."""
        index = self.sheet().index_of(key)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _on_moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._fresh = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, erase, or go on."""
        text = event.text()
        if event.key() in _ENTER and not event.isAutoRepeat():
            self._go_on()
        elif event.key() == Qt.Key.Key_Backspace:
            self.sheet().erase(self.currentIndex())
            self._fresh = False
        elif event.modifiers() & COMMANDS:
            super().keyPressEvent(event)
        elif len(text) == 1 and text.isascii() and text.isdecimal():
            self.sheet().put_digit(self.currentIndex(), int(text), anew=self._fresh)
            self._fresh = False
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif text.isprintable() and text:
            event.accept()  # a letter is no number, and searches for nothing here
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take nothing of what a typing tool composes."""
        event.accept()

    def _go_on(self) -> None:
        """Go to the next number: the next cell, past the reasons once the papers add up, or the first one missing."""
        sheet = self.sheet()
        missing = sheet.missing()
        if not missing:
            self.sheet_entered.emit()
            return
        cells = sheet.cells()
        here = self.currentIndex()
        place = cells.index(here) if here in cells else -1
        after = [key for cell in cells[place + 1 :] if (key := sheet.key_at(cell)) is not None]
        wanted = next((key for key in after if self._is_asked(key)), missing[0])
        self.go_to(wanted)

    def _is_asked(self, key: Key) -> bool:
        """Tell whether Enter stops at a number: every one that is missing, and reasons while papers are."""
        sheet = self.sheet()
        if key[0] is not Field.INVALID:
            return key in sheet.missing()
        return (sheet.value(Field.VALID) or 0) + sheet.invalid() < sheet.papers and sheet.value(*key) is None

    def _move(self, by: int) -> None:
        """Go up or down to the nearest number in the same column, over headings."""
        sheet, here = self.sheet(), self.currentIndex()
        row = here.row() + by
        while 0 <= row < sheet.rowCount():
            index = sheet.index(row, here.column())
            if sheet.key_at(index) is None:
                index = sheet.index(row, 2)
            if sheet.key_at(index) is not None:
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                self.scrollTo(index)
                return
            row += by
