"""Line icons drawn in the colours of the theme; the SVG files stand in `resources/icons`."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from congress_desktop.gui import theme

TEXT_PX = 16
BUTTON_PX = 18
NAVIGATION_PX = 20
VERDICT_PX = 64

_THIN = 'stroke-width="2"'
_BOLD = 'stroke-width="2.5"'


class IconFolder:
    """Where the SVG files are found; said once, when the program starts."""

    path = Path()


def use_icons(folder: Path) -> None:
    """Take icons from this folder from now on."""
    IconFolder.path = folder
    _drawn.cache_clear()
    _source.cache_clear()


def pixmap(name: str, token: str = "text_2", size: int = TEXT_PX, ratio: float = 1.0) -> QPixmap:
    """Return an icon in the colour of a token of the theme in use, `size` device-independent pixels wide.

    `ratio` is the device pixel ratio of the widget that paints it. Raises FileNotFoundError for an unknown name.
    """
    return _drawn(name, theme.current().colour(token), size, ratio)


def icon(name: str, token: str = "text_2", size: int = TEXT_PX) -> QIcon:
    """Return an icon for actions and fields, drawn for screens at 100 % and 200 %."""
    found = QIcon()
    for ratio in (1.0, 2.0):
        found.addPixmap(pixmap(name, token, size, ratio))
    return found


def paint_icon(painter: QPainter, name: str, token: str, where: QRectF) -> None:
    """Paint an icon into a square."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(where.topLeft(), pixmap(name, token, round(where.width()), ratio))


def coloured(svg: str, colour: str) -> str:
    """Return the text of an SVG file with `currentColor` put in."""
    return svg.replace("currentColor", colour)


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (IconFolder.path / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    svg = coloured(_source(name), colour)
    if size >= VERDICT_PX:
        svg = svg.replace(_THIN, _BOLD)
    side = round(size * ratio)
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
