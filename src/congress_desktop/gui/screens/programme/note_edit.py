"""The field that notes are typed in: it tells when it is left, and when typing has rested for a while."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

REST_MS = 10_000
"""Milliseconds without a key after which what was typed is kept: no more is lost by a power cut."""


class NoteEdit(QPlainTextEdit):
    """A field for several lines. `rested` is emitted when it is left, and when nothing was typed for a while."""

    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.rested)
        self.textChanged.connect(self._on_typed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field is left."""
        super().focusOutEvent(event)
        self._rest.stop()
        self.rested.emit()

    def _on_typed(self) -> None:
        if self.hasFocus():
            self._rest.start()
