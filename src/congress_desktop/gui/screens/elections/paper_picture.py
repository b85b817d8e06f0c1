"""The picture of an invented ballot paper: as its voter left it, and marked all over as practice."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from congress_desktop.gui import theme
from congress_desktop.gui.tokens import LIGHT
from congress_desktop.gui.widgets.painting import CENTRE, LEFT, RIGHT, width_of
from congress_desktop.services.practice_papers import NAMES, SEATS, InventedPaper

PRACTICE = "DIỄN TẬP"
_PAD = 22
_HEAD_PX = 116
_ROW_MOST, _ROW_LEAST = 44, 26
_PEN_PX = 2.2
_TILT = -32


class PaperPicture(QWidget):
    """One filled-in paper. It is paper in every theme: light, with dark print, blue ink and a pencilled number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: InventedPaper | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_paper(self, paper: InventedPaper) -> None:
        """Show another paper."""
        self._paper = paper
        self.setAccessibleName(self.shown_text())
        self.update()

    def shown_text(self) -> str:
        """Return what is on the paper in words: its number, and the names struck out with their numbers."""
        if self._paper is None:
            return ""
        names = ", ".join(f"{number} {NAMES[number - 1]}" for number in self._paper.struck)
        return f"{PRACTICE}: phiếu số {self._paper.number}, gạch {names}"

    def sizeHint(self) -> QSize:
        """Return the size of a paper on which every name can be read."""
        return QSize(380, _HEAD_PX + len(NAMES) * _ROW_MOST + _PAD)

    def minimumSizeHint(self) -> QSize:
        """Return the least height in which no name touches the next."""
        return QSize(380, _HEAD_PX + len(NAMES) * _ROW_LEAST + _PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper."""
        if self._paper is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(_ink("border_strong"), 1))
        painter.setBrush(_ink("surface"))
        painter.drawRect(sheet)
        self._paint_watermark(painter, sheet)
        self._paint_head(painter, sheet.adjusted(_PAD, 0, -_PAD, 0), self._paper)
        for place, name in enumerate(NAMES):
            self._paint_name(painter, place, name, struck=place + 1 in self._paper.struck)

    def _paint_watermark(self, painter: QPainter, sheet: QRectF) -> None:
        painter.save()
        painter.translate(sheet.center() + QPointF(0, _HEAD_PX / 4))
        painter.rotate(_TILT)
        painter.setFont(theme.font(46, "bold"))
        painter.setPen(_ink("accent_soft"))
        painter.drawText(QRectF(-300, -60, 600, 120), CENTRE, PRACTICE)
        painter.restore()

    def _paint_head(self, painter: QPainter, where: QRectF, paper: InventedPaper) -> None:
        top = where.top()
        lines = (
            ("PHIẾU BẦU " + PRACTICE, theme.font(15, "bold"), 30),
            (f"Bầu {SEATS} trong danh sách {len(NAMES)} người; gạch tên người không bầu", theme.font(9), 70),
        )
        painter.setPen(_ink("text"))
        for words, face, down in lines:
            painter.setFont(face)
            painter.drawText(QRectF(where.left(), top + down, where.width(), 26), CENTRE, words)
        painter.setPen(QPen(_ink("border_strong"), 1))
        painter.drawLine(QPointF(where.left(), top + _HEAD_PX - 10), QPointF(where.right(), top + _HEAD_PX - 10))
        self._paint_pencil(painter, QRectF(where.right() - 104, top + 4, 104, 28), paper.number)

    @staticmethod
    def _paint_pencil(painter: QPainter, where: QRectF, number: int) -> None:
        """Write the number by hand, a little askew, as a teller does on the corner of a paper."""
        painter.save()
        painter.translate(where.center())
        painter.rotate(-3)
        face = theme.font(13, "semibold")
        face.setItalic(True)
        painter.setFont(face)
        painter.setPen(_ink("text_3"))
        painter.drawText(QRectF(-52, -14, 104, 28), RIGHT, f"số {number}")
        painter.restore()

    def _paint_name(self, painter: QPainter, place: int, name: str, *, struck: bool) -> None:
        row_px = min((self.height() - _HEAD_PX - _PAD) / len(NAMES), _ROW_MOST)
        row = QRectF(_PAD, _HEAD_PX + place * row_px, self.width() - 2 * _PAD, row_px)
        number, face = QRectF(row.left(), row.top(), 32, row_px), theme.font(13, "semibold")
        painter.setPen(_ink("text"))
        painter.setFont(face)
        painter.drawText(number, RIGHT, f"{place + 1}.")
        painter.drawText(row.adjusted(46, 0, 0, 0), LEFT, name)
        if struck:
            self._paint_stroke(painter, QPointF(row.left() + 40, row.center().y()), width_of(name, face) + 12, place)

    @staticmethod
    def _paint_stroke(painter: QPainter, start: QPointF, length: float, place: int) -> None:
        """Draw a line of ink through the whole name, no two of them quite alike."""
        pen = QPen(_ink("info.fill"), _PEN_PX)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        rise = (place % 3 - 1) * 2.5
        painter.drawLine(start + QPointF(0, 2 + rise), start + QPointF(length, -rise))


def _ink(token: str) -> QColor:
    """Return a colour of the light theme, whatever theme is in use: paper does not darken with the screen."""
    return QColor(LIGHT.colour(token))
