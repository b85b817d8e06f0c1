"""The batches of a round as a row of small squares: read whole, being read, not yet."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from congress_desktop.gui import theme
from congress_desktop.gui.icons import paint_icon
from congress_desktop.gui.widgets.painting import CENTRE, paint_box, paint_text

_SIDE = 26
_GAP = 6
_TICK = 16


class BatchStrip(QWidget):
    """Squares with ticks for the batches around the one in hand; those further off come into view with it.

    `batch_chosen` carries the batch that was clicked.
    """

    batch_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._at = 0, 1
        self._done: Callable[[int], bool] = _never
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_batches(self, count: int, at: int, done: Callable[[int], bool]) -> None:
        """Show so many batches with this one in hand; `done` tells which are read whole, and is asked when painting."""
        self._count, self._at, self._done = count, at, done
        self.setAccessibleName(f"Xấp {at} trong {count}")
        self.update()

    def seen(self) -> tuple[tuple[int, str], ...]:
        """Return the batches in view with how they stand: "done", "at" or ""."""
        return tuple((batch, self._state(batch)) for batch in self._in_view())

    def sizeHint(self) -> QSize:
        """Return room for eight squares."""
        return QSize(8 * _SIDE + 7 * _GAP, _SIDE)

    def minimumSizeHint(self) -> QSize:
        """Return room for three squares."""
        return QSize(3 * _SIDE + 2 * _GAP, _SIDE)

    def _in_view(self) -> range:
        room = max((self.width() + _GAP) // (_SIDE + _GAP), 1)
        first = max(1, min(self._at - room // 2, self._count - room + 1))
        return range(first, min(first + room, self._count + 1))

    def _state(self, batch: int) -> str:
        if batch == self._at:
            return "at"
        return "done" if self._done(batch) else ""

    def _square(self, place: int) -> QRectF:
        return QRectF(place * (_SIDE + _GAP), 0, _SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the squares in view."""
        painter = QPainter(self)
        for place, (batch, state) in enumerate(self.seen()):
            where = self._square(place)
            ground, edge, token = {
                "at": ("accent_fill", "accent_fill", "on_fill"),
                "done": ("ok.fill", "ok.fill", "on_fill"),
                "": ("surface", "draft.line", "text_2"),
            }[state]
            paint_box(painter, where, ground, edge, 5)
            if state == "done":
                tick = QRectF(0, 0, _TICK, _TICK)
                tick.moveCenter(where.center())
                paint_icon(painter, "check", token, tick)
            else:
                paint_text(painter, str(batch), where, theme.font(9.5, "bold"), token, CENTRE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the batch under the mouse."""
        for place, batch in enumerate(self._in_view()):
            if self._square(place).contains(event.position()):
                self.batch_chosen.emit(batch)
        super().mouseReleaseEvent(event)


def _never(_batch: int) -> bool:
    return False
