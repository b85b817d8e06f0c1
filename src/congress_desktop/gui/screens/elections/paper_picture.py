"""A picture of an invented paper as a voter leaves it: its names, some of them struck out, and its pencilled number."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from congress_desktop.gui import theme
from congress_desktop.gui.widgets.painting import CENTRE

PAPER, INK, PENCIL = "#FFFFFF", "#1B1B1B", "#33499B"
"""Paper is white and ink black in every theme."""

_SHAPE = 0.78
"""How wide a sheet is for its height."""

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class PaperPicture(QWidget):
    """A sheet that fills the height there is; its accessible description says what is struck out on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(320)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Tờ phiếu diễn tập")
        self._number = 0
        self._names: tuple[str, ...] = ()
        self._struck: frozenset[int] = frozenset()

    def show_paper(self, number: int, names: Sequence[str], struck: Sequence[int]) -> None:
        """Show a paper by its pencilled number; `struck` are the numbers of names, from 1."""
        self._number, self._names, self._struck = number, tuple(names), frozenset(struck)
        gone = ", ".join(name for place, name in enumerate(names, 1) if place in self._struck)
        self.setAccessibleDescription(f"Phiếu số {number}, gạch: {gone or 'không gạch ai'}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet with its head, its names and what the pencil did."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = min(float(self.width()), self.height() * _SHAPE)
        sheet = QRectF((self.width() - width) / 2, 0, width, self.height()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor("#9A9A9A"), 1))
        painter.setBrush(QColor(PAPER))
        painter.drawRect(sheet)
        inside = sheet.adjusted(20, 16, -20, -16)
        self._paint_head(painter, inside)
        top = inside.top() + 118
        height = min(58.0, (inside.bottom() - top) / max(len(self._names), 1))
        for place, name in enumerate(self._names, 1):
            line = QRectF(inside.left(), top + (place - 1) * height, inside.width(), height)
            self._paint_name(painter, line, place, name)

    def _paint_head(self, painter: QPainter, inside: QRectF) -> None:
        painter.setPen(QColor(INK))
        for text, down, size, weight in (
            ("PHIẾU BẦU CỬ", 26, 15, "bold"),
            ("DIỄN TẬP", 56, 13, "bold"),
            ("Gạch tên người không bầu", 84, 11, "regular"),
        ):
            painter.setFont(theme.font(size, weight))
            painter.drawText(QRectF(inside.left(), inside.top() + down - 14, inside.width(), 28), int(CENTRE), text)
        painter.setPen(QColor(PENCIL))
        painter.setFont(theme.font(15, "semibold"))
        corner = QRectF(inside.right() - 60, inside.top() - 6, 60, 30)
        painter.drawText(corner, int(Qt.AlignmentFlag.AlignRight), str(self._number))

    def _paint_name(self, painter: QPainter, where: QRectF, place: int, name: str) -> None:
        painter.setFont(theme.font(14, "regular"))
        painter.setPen(QColor(INK))
        painter.drawText(where, int(_LEFT), f"{place}.  {name}")
        if place in self._struck:
            metrics = QFontMetricsF(painter.font())
            left = where.left() + metrics.horizontalAdvance(f"{place}.  ")
            right = left + metrics.horizontalAdvance(name)
            middle = where.center().y()
            painter.setPen(QPen(QColor(PENCIL), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(left - 4, middle + 3), QPointF(right + 6, middle - 3))
