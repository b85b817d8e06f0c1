"""Small things that several widgets paint alike: state marks, pills, key caps, texts that fit."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from congress_desktop.gui import theme
from congress_desktop.gui.icons import paint_icon

PILL_HEIGHT = 24
CAP_HEIGHT = 20
STATE_ICONS = {
    "ok": "check",
    "warn": "triangle-alert",
    "error": "x",
    "info": "info",
    "draft": "circle-dashed",
}
"""The icon that stands for each state when an act has no icon of its own."""

_PILL_ICON = 14
_PILL_PADDING = 10
_GAP = 6
_CAP_PADDING = 7
_ELLIPSIS = "…"

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def colour(token: str) -> QColor:
    """Return the colour of a token in the theme in use."""
    return QColor(theme.current().colour(token))


def width_of(text: str, face: QFont) -> float:
    """Return the width of a text in pixels."""
    return QFontMetricsF(face).horizontalAdvance(text)


def elided(text: str, face: QFont, width: float) -> str:
    """Return the text, cut with "…" when it is wider than `width` pixels."""
    return QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, width)


def paint_text(
    painter: QPainter,
    text: str,
    where: QRectF,
    face: QFont,
    token: str = "text",
    alignment: Qt.AlignmentFlag = LEFT,
) -> None:
    """Paint one line, cut with "…" when it does not fit the width; tall letters may leave the rectangle."""
    painter.setFont(face)
    painter.setPen(colour(token))
    painter.drawText(
        where, int(alignment | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine), elided(text, face, where.width())
    )


def paint_box(painter: QPainter, where: QRectF, ground: str, edge: str, radius: float, width: float = 1) -> None:
    """Paint a rounded box with its edge inside the rectangle."""
    inset = width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(edge), width) if width else Qt.PenStyle.NoPen)
    painter.setBrush(colour(ground))
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def cap_width(key: str) -> float:
    """Return the width of a key cap in pixels; 0 for no key."""
    return max(CAP_HEIGHT, width_of(key, theme.font(9, "semibold")) + 2 * _CAP_PADDING) if key else 0


def paint_cap(painter: QPainter, key: str, where: QRectF, text: str = "text_3", edge: str = "draft.line") -> None:
    """Paint a key cap, 20 px high, at the right end of the rectangle and in its middle."""
    width = cap_width(key)
    box = QRectF(where.right() - width, where.center().y() - CAP_HEIGHT / 2, width, CAP_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    paint_text(painter, key, box, theme.font(9, "semibold"), text, CENTRE)


def pill_size(text: str, icon: str = "") -> QSizeF:
    """Return the size of a pill in pixels."""
    width = width_of(text, theme.font(10, "semibold")) + 2 * _PILL_PADDING
    return QSizeF(width + (_PILL_ICON + _GAP if icon else 0), PILL_HEIGHT)


def paint_pill(painter: QPainter, where: QRectF, state: str, text: str, icon: str = "") -> None:
    """Paint a state pill in the rectangle, 24 px high in its middle; the edge of a draft is dashed."""
    box = QRectF(where.left(), where.center().y() - PILL_HEIGHT / 2, where.width(), PILL_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour(f"{state}.line"), 1)
    if state == "draft":
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(colour(f"{state}.soft"))
    radius = PILL_HEIGHT / 2 - 0.5
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    inside = box.adjusted(_PILL_PADDING, 0, -_PILL_PADDING, 0)
    if icon:
        at = QRectF(inside.left() - 2, inside.center().y() - _PILL_ICON / 2, _PILL_ICON, _PILL_ICON)
        paint_icon(painter, icon, f"{state}.text", at)
        inside.setLeft(inside.left() - 2 + _PILL_ICON + _GAP)
        inside.setRight(box.right() - 4)
    paint_text(painter, text, inside, theme.font(10, "semibold"), f"{state}.text")


def paint_mark(painter: QPainter, where: QRectF, state: str) -> None:
    """Paint the mark of a state into a square: disc ✓, rounded square !, near-square ✕, disc i, dashed circle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == "draft":
        paint_icon(painter, STATE_ICONS[state], "draft.text", where)
        return
    side = where.width()
    radius = {"warn": side / 4, "error": side / 8}.get(state, side / 2)
    shape = QPainterPath()
    shape.addRoundedRect(where, radius, radius)
    painter.fillPath(shape, colour(f"{state}.fill"))
    glyph = round(side * 0.64)
    at = QRectF(0, 0, glyph, glyph)
    at.moveCenter(QPointF(where.center()))
    paint_icon(painter, STATE_ICONS[state], "on_fill", at)
