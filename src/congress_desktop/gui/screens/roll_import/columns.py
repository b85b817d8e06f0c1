"""What the columns of an office's sheet mean: as their words say, or as the clerk says instead."""

import json
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from congress_desktop.gui.office import Remembers
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.roll_import.kinds import ImportKind
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.services.sheets import FoundColumn, RollColumn

Meanings = Mapping[int, RollColumn | None]

_LONGEST_SAMPLE = 30


def remembered(settings: Remembers, kind: ImportKind, layout_key: str) -> dict[int, RollColumn | None]:
    """Return what the clerk said of sheets with these headings before; empty for nothing."""
    text = settings.read(_key(kind, layout_key))
    try:
        said = json.loads(text) if text else {}
        return {int(place): RollColumn(column) if column else None for place, column in said.items()}
    except (ValueError, AttributeError):
        return {}


def remember(settings: Remembers, kind: ImportKind, layout_key: str, meanings: Meanings) -> None:
    """Remember what the clerk said of sheets with these headings."""
    said = {str(place): column or "" for place, column in meanings.items()}
    settings.write(_key(kind, layout_key), json.dumps(said))


def _key(kind: ImportKind, layout_key: str) -> str:
    return f"{kind.settings}/{layout_key}"


class ColumnsDialog(OwnedDialog):
    """Shows every column with its heading and a value, and asks what it means.

    `meanings_chosen` carries the places whose meaning differs from what their words say.
    """

    meanings_chosen = Signal(object)

    def __init__(
        self, columns: tuple[FoundColumn, ...], names: Mapping[RollColumn, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Các cột của tệp")
        self._columns = columns
        self._names = names
        self._combos: dict[int, QComboBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(_label("Các cột của tệp", "heading"))
        layout.addWidget(
            _label("Chọn ý nghĩa cho cột chưa đúng. Lần sau, tệp có cùng tiêu đề được đọc như vậy.", "secondary")
        )
        layout.addWidget(self._grid())
        layout.addLayout(self._foot())
        self.resize(760, min(220 + 44 * len(columns), 640))
        if columns:
            self._combos[columns[0].place].setFocus()

    def _grid(self) -> QScrollArea:
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setColumnStretch(2, 1)
        for row, each in enumerate(self._columns):
            grid.addWidget(_label(each.letters, "secondary"), row, 0)
            grid.addWidget(_label(each.heading, ""), row, 1)
            grid.addWidget(_label(_shortened(each.sample), "hint"), row, 2)
            grid.addWidget(self._combo(each), row, 3)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        return area

    def _combo(self, found: FoundColumn) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(f"Cột {found.letters}: {found.heading}")
        combo.addItem("(không dùng)", None)
        for column, name in self._names.items():
            combo.addItem(name, column)
        combo.setCurrentIndex(combo.findData(found.column) if found.column else 0)
        self._combos[found.place] = combo
        return combo

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        leave = KeyCapButton("Để nguyên", self)
        leave.described(key="Esc").clicked.connect(self.reject)
        again = KeyCapButton("Theo tiêu đề", self)
        again.clicked.connect(self._forget)
        read = KeyCapButton("Đọc lại tệp", self)
        read.described(role="main", key="Enter").clicked.connect(self.accept)
        read.setDefault(True)
        foot.addWidget(leave)
        foot.addWidget(again)
        foot.addStretch(1)
        foot.addWidget(read)
        return foot

    def _forget(self) -> None:
        """Let the words of the headings decide again."""
        self.meanings_chosen.emit({})
        super().accept()

    def accept(self) -> None:
        """Tell what was chosen, and close."""
        self.meanings_chosen.emit({place: combo.currentData() for place, combo in self._combos.items()})
        super().accept()


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_SAMPLE else f"{text[: _LONGEST_SAMPLE - 1]}…"


def _label(text: str, role: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(role == "secondary" and len(text) > _LONGEST_SAMPLE)
    if role:
        made.setProperty("role", role)
    return made
