"""A delegate's picture: painted with round corners, in the room it has, never stretched."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from congress_desktop.gui.icons import paint_icon
from congress_desktop.gui.widgets.painting import colour, paint_box

_RADIUS = 8
_ICON_SHARE = 0.4


def picture_from(jpeg: bytes) -> QImage:
    """Return a kept picture as an image; a null one when there is none."""
    return QImage.fromData(jpeg) if jpeg else QImage()


def paint_picture(painter: QPainter, picture: QImage, where: QRectF, edge: str = "border") -> None:
    """Paint a picture filling a rectangle: what is over stands out at its sides, or at its foot as faces do not."""
    shape = QPainterPath()
    shape.addRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    ratio = painter.device().devicePixelRatio()
    wanted = QSize(round(where.width() * ratio), round(where.height() * ratio))
    filled = picture.scaled(
        wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    source = QRectF((filled.width() - wanted.width()) / 2, 0, wanted.width(), wanted.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(shape)
    painter.drawImage(where, filled, source)
    painter.setClipping(False)
    painter.setPen(QPen(colour(edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)
    painter.restore()


class Portrait(QWidget):
    """A picture of 3 by 4, or the sign of a person where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_jpeg(self, jpeg: bytes, whose: str = "") -> None:
        """Show a kept picture; empty bytes show the sign of a person."""
        self._picture = picture_from(jpeg)
        self.setAccessibleName(f"Ảnh của {whose}" if self.has_picture() else "Chưa có ảnh")
        self.update()

    def has_picture(self) -> bool:
        """Return whether a picture is shown."""
        return not self._picture.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, or the sign."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.has_picture():
            paint_picture(painter, self._picture, box)
            return
        paint_box(painter, box, "sunken", "border", _RADIUS)
        side = box.width() * _ICON_SHARE
        icon = QRectF(0, 0, side, side)
        icon.moveCenter(box.center())
        paint_icon(painter, "users", "text_3", icon)
