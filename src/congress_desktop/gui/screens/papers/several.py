"""Dialogs that write many files at once, chosen papers or the whole closing set, and one about missing facts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.runner import LongWork
from congress_desktop.gui.screens.papers.shelf import PaperRow
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.services.papers import FileKind
from congress_desktop.texts.messages import message

_KEY = Qt.ItemDataRole.UserRole
_KIND_WORDS = {FileKind.PDF: "PDF", FileKind.WORD: "Word", FileKind.EXCEL: "Excel"}


class WritingDialog(OwnedDialog):
    """A heading, a list, a foot with buttons, and a bar while files are written; work can be stopped at any time."""

    def __init__(self, title: str, explanation: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(620, 560)
        self._work: LongWork | None = None
        self._working = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 16)
        self.column.setSpacing(12)
        heading = QLabel(title, self)
        heading.setProperty("role", "matter")
        self.column.addWidget(heading)
        words = QLabel(explanation, self)
        words.setProperty("role", "secondary")
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.list = QListWidget(self)
        self.column.addWidget(self.list, 1)
        self._error = FieldError(self)
        self._bar = QProgressBar(self)
        self._bar.hide()
        self._done_label = QLabel(self)
        self._done_label.setProperty("state", "ok")
        self._done_label.setWordWrap(True)
        self._foot = QHBoxLayout()
        self.leave_button = KeyCapButton("Đóng", self)
        self.leave_button.described(key="Esc").clicked.connect(self.reject)
        self._foot.addWidget(self.leave_button)
        self._foot.addStretch(1)

    def _finish_layout(self) -> None:
        for widget in (self._error, self._bar, self._done_label):
            self.column.addWidget(widget)
        self.column.addLayout(self._foot)

    def begin(self) -> None:
        """Show the bar until the work has ended."""
        self._working = True
        self._error.clear()
        self._done_label.clear()
        self._bar.setRange(0, 0)
        self._bar.show()
        self.leave_button.setText("Dừng")
        self._enable(on=False)

    def hold(self, work: LongWork) -> None:
        """Keep hold of the work, so that it can be stopped while it is under way."""
        self._work = work if self._working else None

    def on_progress(self, done: int, total: int) -> None:
        """Show how far the work has come."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_done(self, words: str) -> None:
        """Say what was written and where."""
        self._end()
        self._done_label.setText(words)

    def show_cancelled(self) -> None:
        """Say that nothing was written."""
        self._end()
        self._done_label.setText("Đã dừng, chưa ghi tệp nào.")

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was written."""
        self._end()
        if isinstance(refusal, CodedError):
            self._error.show_message(message(refusal))

    def reject(self) -> None:
        """Stop the work under way, else close."""
        if self._work is not None:
            self._work.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work under way before closing."""
        if self._work is not None:
            self._work.cancel()
            event.ignore()
        else:
            super().closeEvent(event)

    def _end(self) -> None:
        self._work, self._working = None, False
        self._bar.hide()
        self.leave_button.setText("Đóng")
        self._enable(on=True)

    def _enable(self, *, on: bool) -> None:
        self.list.setEnabled(on)


class SeveralDialog(WritingDialog):
    """Which papers, and as what. `asked` carries the keys of the papers and the kinds of files."""

    asked = Signal(tuple, tuple)

    def __init__(self, rows: Sequence[PaperRow], parent: QWidget | None = None) -> None:
        super().__init__("Lưu nhiều văn bản", "Mỗi văn bản là một tệp, trong thư mục đồng chí chọn ở bước sau.", parent)
        self.list.setAccessibleName("Văn bản cần lưu")
        for row in rows:
            if row.kinds:
                item = QListWidgetItem(f"{row.title}  ·  {row.state_text}", self.list)
                item.setData(_KEY, row.key)
                item.setCheckState(Qt.CheckState.Checked)
        chosen = QHBoxLayout()
        self.all_button = KeyCapButton("Chọn tất cả", self)
        self.none_button = KeyCapButton("Bỏ chọn", self)
        for button in (self.all_button, self.none_button):
            button.described(scale="small")
            chosen.addWidget(button)
        self.all_button.clicked.connect(self._check_all)
        self.none_button.clicked.connect(self._check_none)
        chosen.addStretch(1)
        self._kinds = {kind: QCheckBox(words, self) for kind, words in _KIND_WORDS.items()}
        for kind, box in self._kinds.items():
            box.setChecked(kind is not FileKind.WORD)
            box.toggled.connect(self._show_count)
            chosen.addWidget(box)
        self.column.addLayout(chosen)
        self.save_button = KeyCapButton("Chọn thư mục và lưu", self)
        self.save_button.described(role="main", icon_name="download", key="Ctrl+Enter").clicked.connect(self._ask)
        self._foot.addWidget(self.save_button)
        bind(self, "Ctrl+Return", self.save_button.click)
        self.list.itemChanged.connect(self._show_count)
        self._finish_layout()
        self._show_count()
        self.list.setFocus()

    def keys(self) -> tuple[str, ...]:
        """Return the keys of the papers chosen, in their order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked)

    def kinds(self) -> tuple[FileKind, ...]:
        """Return the kinds of files chosen."""
        return tuple(kind for kind, box in self._kinds.items() if box.isChecked())

    def _check_all(self) -> None:
        self._check(Qt.CheckState.Checked)

    def _check_none(self) -> None:
        self._check(Qt.CheckState.Unchecked)

    def _check(self, state: Qt.CheckState) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)

    def _show_count(self) -> None:
        self.save_button.setEnabled(bool(self.keys() and self.kinds()))

    def _enable(self, *, on: bool) -> None:
        super()._enable(on=on)
        self.save_button.setEnabled(on)

    def _ask(self) -> None:
        self.asked.emit(self.keys(), self.kinds())


class ClosingDialog(WritingDialog):
    """What the closing set will hold, and how each paper stands. `asked` says whether it is to be one ZIP."""

    asked = Signal(bool)

    def __init__(self, rows: Sequence[PaperRow], parent: QWidget | None = None) -> None:
        super().__init__(
            "Kết thúc đại hội",
            "Ghi toàn bộ hồ sơ: văn bản (PDF và Word), các bảng Excel, bản sao tệp đại hội, mục lục và mã băm SHA-256 "
            "của từng tệp. Văn bản còn nháp được ghi kèm dấu DỰ THẢO.",
            parent,
        )
        self.list.setAccessibleName("Văn bản trong hồ sơ")
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        for row in rows:
            side = f"{row.side}  ·  " if row.side else ""
            QListWidgetItem(f"{row.title}  ·  {side}{row.state_text}", self.list)
        self.folder_button = KeyCapButton("Ghi vào thư mục", self)
        self.folder_button.described(role="main", icon_name="folder-open", key="Ctrl+Enter")
        self.folder_button.clicked.connect(self._ask_folder)
        self.zip_button = KeyCapButton("Ghi thành tệp ZIP", self)
        self.zip_button.described(icon_name="archive").clicked.connect(self._ask_zip)
        self._foot.addWidget(self.zip_button)
        self._foot.addWidget(self.folder_button)
        bind(self, "Ctrl+Return", self.folder_button.click)
        self._finish_layout()
        self.folder_button.setFocus()

    def _enable(self, *, on: bool) -> None:
        super()._enable(on=on)
        self.folder_button.setEnabled(on)
        self.zip_button.setEnabled(on)

    def _ask_folder(self) -> None:
        self.asked.emit(False)

    def _ask_zip(self) -> None:
        self.asked.emit(True)


class LackingDialog(OwnedDialog):
    """Says what a paper lacks before it becomes final. `agreed` is emitted when that is to be written by hand."""

    agreed = Signal()

    def __init__(self, title: str, facts: Sequence[str], act_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        heading = QLabel(f"{title}: còn thiếu {len(facts)} chỗ", self)
        heading.setProperty("role", "matter")
        column.addWidget(heading)
        listed = QLabel("\n".join(f"– {fact}" for fact in facts), self)
        listed.setWordWrap(True)
        column.addWidget(listed)
        self.agree_box = QCheckBox("Để trống những chỗ này, ghi tay trên giấy", self)
        column.addWidget(self.agree_box)
        foot = QHBoxLayout()
        leave = KeyCapButton("Để nguyên", self)
        leave.described(key="Esc").clicked.connect(self.reject)
        self.act_button = KeyCapButton(act_text, self)
        self.act_button.described(role="main", key="Enter").clicked.connect(self.accept)
        self.act_button.setDefault(True)
        self.act_button.setEnabled(False)
        self.agree_box.toggled.connect(self.act_button.setEnabled)
        foot.addWidget(leave)
        foot.addStretch(1)
        foot.addWidget(self.act_button)
        column.addLayout(foot)
        self.agree_box.setFocus()

    def accept(self) -> None:
        """Answer and close, once it was agreed to."""
        if self.agree_box.isChecked():
            self.agreed.emit()
            super().accept()
