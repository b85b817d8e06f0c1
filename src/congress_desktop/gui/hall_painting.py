"""What the audience's screen paints: sizes in px of a picture 1080 high, lines shrunk to fit and never cut."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from congress_desktop.gui import theme
from congress_desktop.gui.tokens import LIGHT
from congress_desktop.gui.widgets.painting import CENTRE

LEAST_TEXT = 44
"""Under this nobody reads a line from 20 m; only the sample mark is smaller."""

_BAND_HEIGHT = 128


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


# Strokes of a sign in a square of side 1; drawn, because an icon would blur at this size.
_SIGNS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "ok": (((0.1, 0.55), (0.38, 0.82), (0.9, 0.24)),),
    "error": (((0.2, 0.2), (0.8, 0.8)), ((0.8, 0.2), (0.2, 0.8))),
    "warn": (((0.5, 0.14), (0.5, 0.62)), ((0.5, 0.86), (0.5, 0.87))),
}


def verdict_band(where: QRectF) -> QRectF:
    """Return where a verdict stands: along the bottom of the middle of the screen."""
    return QRectF(where.left(), where.bottom() - 16 - _BAND_HEIGHT, where.width(), _BAND_HEIGHT)


def paint_verdict(painter: QPainter, where: QRectF, verdict: str, state: str) -> None:
    """Paint a verdict in its band: colour, sign and words say the same; the state is `ok`, `warn` or `error`."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor({"ok": LIGHT.ok, "warn": LIGHT.warn, "error": LIGHT.error}[state].fill))
    painter.drawRoundedRect(where, 24, 24)
    side = 76
    words = QFontMetricsF(fitting(verdict, where.width() - 2 * 60 - side - 36, 84, "bold")).horizontalAdvance(verdict)
    left = where.center().x() - (side + 36 + words) / 2
    top = where.center().y() - side / 2
    rounded = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(QPen(QColor(LIGHT.on_fill), 11, *rounded))
    for stroke in _SIGNS[state]:
        painter.drawPolyline([QPointF(left + x * side, top + y * side) for x, y in stroke])
    line = QRectF(left + side + 36, where.top(), words + 2, where.height())
    paint_line(painter, verdict, line, 84, LIGHT.on_fill)
