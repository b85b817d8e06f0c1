"""Who a row means, when it could be several who are on the roll already: a person chooses, nobody guesses."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.roll_import.kinds import ImportKind, Row
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.services.import_preview import known


class WhoDialog(OwnedDialog):
    """Asks who a row means. `chosen` carries the id of the delegate or guest, or None for somebody new."""

    chosen = Signal(object)

    def __init__(self, row: Row, kind: ImportKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Dòng này là ai?")
        self._row = row
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        heading = QLabel(f"Dòng {row.row_number}: {row.facts.full_name}", self)
        heading.setProperty("role", "heading")
        layout.addWidget(heading)
        layout.addWidget(QLabel(f"Đã có người cùng tên. Chọn đúng người, hoặc ghi là {kind.newcomer}.", self))
        self._list = QListView(self)
        self._list.setAccessibleName("Những người có thể là dòng này")
        lines = [*map(kind.who, row.candidates), f"Không phải ai ở trên: {kind.newcomer}"]
        self._list.setModel(QStringListModel(lines, self))
        self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._list.doubleClicked.connect(self.accept)
        layout.addWidget(self._list)
        foot = QHBoxLayout()
        leave = KeyCapButton("Để sau", self)
        leave.described(key="Esc").clicked.connect(self.reject)
        take = KeyCapButton("Chọn", self)
        take.described(role="main", key="Enter").clicked.connect(self.accept)
        take.setDefault(True)
        foot.addWidget(leave)
        foot.addStretch(1)
        foot.addWidget(take)
        layout.addLayout(foot)
        self.resize(640, 320)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Tell who was chosen, and close."""
        place = self._list.currentIndex().row()
        ids = [who for who, *_ in known(self._row.candidates)]
        self.chosen.emit(ids[place] if 0 <= place < len(ids) else None)
        super().accept()
