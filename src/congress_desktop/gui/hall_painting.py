"""Lines of text on the audience's screen: sizes in px of a picture 1080 high, shrunk to fit and never cut."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from congress_desktop.gui import theme
from congress_desktop.gui.widgets.painting import CENTRE

LEAST_TEXT = 44
"""Under this nobody reads a line from 20 m; only the sample mark is smaller."""


def face(px: float, weight: str = "semibold") -> QFont:
    """Return a face so many px high."""
    face = theme.font(weight=weight)
    face.setPixelSize(max(round(px), 1))
    return face


def fitting(text: str, width: float, px: float, weight: str) -> QFont:
    """Return the face in which a line is at most so wide, smaller than `px` only when it must be."""
    wanted = face(px, weight)
    wide = QFontMetricsF(wanted).horizontalAdvance(text)
    return wanted if wide <= width else face(px * width / wide - 1, weight)


def paint_line(painter: QPainter, text: str, where: QRectF, px: float, ink: str, weight: str = "bold") -> None:
    """Paint one line in the middle of a rectangle, smaller where it must be and never cut."""
    painter.setFont(fitting(text, where.width(), px, weight))
    painter.setPen(QColor(ink))
    painter.drawText(where, int(CENTRE | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), text)


def title_lines(title: str, width: float, px: float = LEAST_TEXT) -> tuple[str, ...]:
    """Return a title on as few lines as let it be no smaller than this, three at most."""
    metrics = QFontMetricsF(face(px, "bold"))
    ways = [_parted(title, count) for count in (1, 2, 3)]
    return next((lines for lines in ways if max(map(metrics.horizontalAdvance, lines)) <= width), ways[-1])


def _parted(title: str, count: int) -> tuple[str, ...]:
    """Return a title parted at blanks into so many lines of about the same length, or fewer."""
    lines, rest = [], title
    for left in range(count, 1, -1):
        blanks = [place for place, letter in enumerate(rest) if letter == " "]
        if not blanks:
            break
        end = min(blanks, key=lambda place: abs(place - len(rest) / left))
        lines.append(rest[:end])
        rest = rest[end + 1 :]
    return (*lines, rest)
