"""Who a row means, when it could be several who are on the roll already: a person chooses, nobody guesses."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.services.roll_import import PreviewRow
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import short_date


class WhoDialog(OwnedDialog):
    """Asks who a row means. `chosen` carries the delegate's id, or None for somebody new."""

    chosen = Signal(object)

    def __init__(self, row: PreviewRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Dòng này là ai?")
        self._row = row
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        heading = QLabel(f"Dòng {row.row_number}: {row.facts.full_name}", self)
        heading.setProperty("role", "heading")
        layout.addWidget(heading)
        layout.addWidget(QLabel("Đã có người cùng tên. Chọn đúng người, hoặc ghi là đại biểu mới.", self))
        self._list = QListView(self)
        self._list.setAccessibleName("Những người có thể là dòng này")
        lines = [*(_words(each) for each in row.candidates), "Không phải ai ở trên: đại biểu mới"]
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
        candidates = self._row.candidates
        self.chosen.emit(candidates[place].delegate_id if 0 <= place < len(candidates) else None)
        super().accept()


def _words(row: DelegateRow) -> str:
    born = f", sinh {short_date(row.facts.birth)}" if row.facts.birth else ", chưa có ngày sinh"
    return f"Thẻ {row.card_number:03d} · {row.facts.full_name}{born} · {row.facts.branch}"
