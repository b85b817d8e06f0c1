"""Which columns the short biographies have, and in which order, beside how much of the page they take."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from congress_desktop.domain.biographies import USUAL_COLUMNS, BiographyColumn, needed_mm
from congress_desktop.domain.errors import CodedError
from congress_desktop.gui import theme
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog, loosely
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.services.biographies import ColumnChoice
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message

_COLUMN = Qt.ItemDataRole.UserRole


class BiographyColumnsDialog(OwnedDialog):
    """Every column is a switch; its place in the list is its place on the page. `columns_given` carries those on."""

    columns_given = Signal(object)

    def __init__(self, choice: ColumnChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Cột của danh sách trích ngang")
        self._choice = choice
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        heading = QLabel("Cột của danh sách trích ngang", self)
        heading.setProperty("role", "heading")
        layout.addWidget(heading)
        hint = QLabel("Dấu cách: in hay không in cột. Alt+↑, Alt+↓: đổi thứ tự. TT và họ tên luôn được in.", self)
        hint.setProperty("role", "secondary")
        layout.addWidget(hint)
        self._list = QListWidget(self)
        self._list.setObjectName("column_list")
        self._list.setAccessibleName("Các cột")
        layout.addWidget(self._list, 1)
        self._room = QLabel(self)
        self._room.setObjectName("room_label")
        self._room.setProperty("role", "strong")
        layout.addWidget(self._room)
        self._error = FieldError(self)
        layout.addWidget(self._error)
        layout.addLayout(self._make_foot())
        self._show_columns(choice.columns)
        self._list.itemChanged.connect(self._show_room)
        for key, act in (
            ("Alt+Up", loosely(self._move, -1)),
            ("Alt+Down", loosely(self._move, 1)),
            ("Ctrl+Return", self._save),
            ("Ctrl+Enter", self._save),
            ("Ctrl+R", self._take_usual),
        ):
            bind(self, key, act)
        self.resize(560, 640)
        self._list.setFocus()

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        leave, usual = KeyCapButton("Để nguyên", self), KeyCapButton("Theo mẫu", self)
        leave.described(key="Esc").clicked.connect(self.reject)
        usual.described(key="Ctrl+R").clicked.connect(self._take_usual)
        save = KeyCapButton("In các cột này", self)
        save.described(role="main", key="Ctrl+Enter").clicked.connect(self._save)
        for button in (leave, usual, save):
            button.setAutoDefault(False)
        foot.addWidget(leave)
        foot.addWidget(usual)
        foot.addStretch(1)
        foot.addWidget(save)
        return foot

    def _show_columns(self, chosen: tuple[BiographyColumn, ...]) -> None:
        self._list.clear()
        for column in (*chosen, *(each for each in BiographyColumn if each not in chosen)):
            item = QListWidgetItem(label(column), self._list)
            item.setData(_COLUMN, column)
            item.setCheckState(Qt.CheckState.Checked if column in chosen else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(0)
        self._show_room()

    def columns(self) -> tuple[BiographyColumn, ...]:
        """Return the columns that are on, in their order."""
        items = (self._list.item(place) for place in range(self._list.count()))
        return tuple(
            BiographyColumn(each.data(_COLUMN)) for each in items if each.checkState() is Qt.CheckState.Checked
        )

    def _show_room(self) -> None:
        needed, page = needed_mm(self.columns()), self._choice.page_mm
        fits = needed <= page
        words = f"Cần {needed:.0f} milimét, trang có {page:.0f} milimét"
        self._room.setText(words if fits else f"{words}: rộng hơn {needed - page:.0f} milimét, bỏ bớt cột")
        theme.set_state(self._room, "ok" if fits else "error")

    def _move(self, step: int) -> None:
        place = self._list.currentRow()
        if 0 <= place + step < self._list.count():
            self._list.insertItem(place + step, self._list.takeItem(place))
            self._list.setCurrentRow(place + step)

    def _take_usual(self) -> None:
        self._show_columns(USUAL_COLUMNS)

    def _save(self) -> None:
        if self.columns() == self._choice.columns:
            self.accept()
        else:
            self.columns_given.emit(self.columns())

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the columns were not recorded; they stay as chosen."""
        if isinstance(refusal, CodedError):
            self._error.show_message(message(refusal))
