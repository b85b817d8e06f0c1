"""The arrivals of a sitting as bars over time."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from congress_desktop.gui import theme
from congress_desktop.texts.forms import clock_time

MOST_BARS = 9
_LABEL_PX = 18


class ArrivalCurve(QWidget):
    """The latest spans of time as bars with their counts; the last one stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[tuple[datetime, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_curve(self, bars: tuple[tuple[datetime, int], ...]) -> None:
        """Show how many arrived in each span of time."""
        self._bars = bars[-MOST_BARS:]
        spoken = ", ".join(f"{clock_time(start)}: {count}" for start, count in self._bars)
        self.setAccessibleName(f"Đến theo giờ: {spoken}" if spoken else "Chưa có ai đến")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the bars take."""
        return QSize(240, 88)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, their counts above and hours below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(9, "regular"))
        if not self._bars:
            painter.setPen(theme.current().colour("text_3"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Chưa có ai đến")
            return
        width = self.width() / MOST_BARS
        most = max(count for _, count in self._bars) or 1
        room = self.height() - 2 * _LABEL_PX
        for place, (start, count) in enumerate(self._bars):
            last = place == len(self._bars) - 1
            tall = max(room * count / most, 2.0 if count else 0.0)
            left, top = place * width, _LABEL_PX + room - tall
            painter.fillRect(
                QRectF(left + 4, top, width - 8, tall),
                QColor(theme.current().colour("accent_fill" if last else "border_strong")),
            )
            painter.setPen(theme.current().colour("text_2"))
            painter.drawText(QRectF(left, top - _LABEL_PX, width, _LABEL_PX), Qt.AlignmentFlag.AlignCenter, str(count))
            if place % 2 == 0:
                where = QRectF(left - 8, self.height() - _LABEL_PX, width + 16, _LABEL_PX)
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, clock_time(start))
