"""The counter: how many of how many, the share, and a bar with a mark at what is needed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from congress_desktop.gui import theme
from congress_desktop.gui.widgets.painting import CENTRE, LEFT, RIGHT, colour, paint_text, width_of
from congress_desktop.texts.forms import grouped, percentage

_NUMBER_HEIGHT = 56
_BAR = 12
_WORDS = 20


class Counter(QWidget):
    """A number in 40 pt, its base, its share, and a bar; under the bar the words of the mark, when there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._of = 0, 0
        self._needed: int | None = None
        self._need_text = ""
        self._state = "ok"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(
        self, count: int, of: int, needed: int | None = None, need_text: str = "", state: str = "ok"
    ) -> None:
        """Show `count` of `of`; `needed` puts a mark on the bar, `need_text` the words under it."""
        self._count, self._of, self._needed = count, of, needed
        self._need_text, self._state = need_text, state
        self.setAccessibleName(", ".join(part for part in (self.shown_text(), need_text) if part))
        self.updateGeometry()
        self.update()

    def shown_text(self) -> str:
        """Return "187/189 (98,94%)"."""
        return f"{grouped(self._count)}/{grouped(self._of)} ({percentage(self._count, self._of)})"

    def sizeHint(self) -> QSize:
        """Return a height for number, bar and words."""
        return QSize(286, _NUMBER_HEIGHT + 8 + _BAR + 8 + (_WORDS if self._need_text else 0))

    def minimumSizeHint(self) -> QSize:
        """Return a width in which three digits still fit."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the numbers and the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_numbers(painter)
        bar = QRectF(0, _NUMBER_HEIGHT + 8, self.width(), _BAR)
        self._paint_bar(painter, bar)

    def _paint_numbers(self, painter: QPainter) -> None:
        large, base, share = theme.font(40, "bold"), theme.font(22), theme.font(16, "bold")
        number, of = grouped(self._count), f"/ {grouped(self._of)}"
        width = width_of(number, large) + 1
        paint_text(painter, number, QRectF(0, 0, width, _NUMBER_HEIGHT), large)
        # One baseline for the three sizes: the smaller ones stand lower than the middle.
        paint_text(painter, of, QRectF(width + 8, 9, self.width() - width - 8, _NUMBER_HEIGHT), base, "text_2", LEFT)
        paint_text(
            painter,
            percentage(self._count, self._of),
            QRectF(0, 12, self.width(), _NUMBER_HEIGHT),
            share,
            "text",
            RIGHT,
        )

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        ground = QPainterPath()
        ground.addRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), _BAR / 2, _BAR / 2)
        painter.fillPath(ground, colour("sunken"))
        painter.setPen(QPen(colour("border"), 1))
        painter.drawPath(ground)
        if not self._of:
            return
        painter.save()
        painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * min(self._count / self._of, 1.0), _BAR))
        painter.fillPath(ground, colour(f"{self._state}.fill"))
        painter.restore()
        if self._needed is not None:
            self._paint_mark(painter, bar, bar.width() * self._needed / self._of)

    def _paint_mark(self, painter: QPainter, bar: QRectF, x: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(colour("text"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 4))
        if self._need_text:
            face = theme.font(9)
            half = width_of(self._need_text, face) / 2 + 1
            left = min(max(x - half, 0), self.width() - 2 * half)
            words = QRectF(left, bar.bottom() + 6, 2 * half, _WORDS)
            paint_text(painter, self._need_text, words, face, "text_2", CENTRE)
