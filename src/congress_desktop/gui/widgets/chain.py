"""The chain of papers across a screen: each number held against the one before; where it breaks, by how many."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from congress_desktop.gui import theme
from congress_desktop.gui.widgets.painting import CENTRE, paint_box, paint_mark, paint_text

_HEIGHT = 79
_SIGN = 32
_BREAK = 60
_MARK = 18
_PADDING = 12


@dataclass(frozen=True)
class ChainBox:
    """One number of the chain: what it counts, the number as printed, and one line that explains it.

    `state` is "draft" while the number is not known, "ok" when it fits its neighbours, "error" where the chain breaks.
    """

    title: str
    number: str
    note: str = ""
    state: str = "draft"


@dataclass(frozen=True)
class ChainSign:
    """What stands between two boxes; `difference` is told where they do not fit, such as "lệch 2"."""

    sign: str
    difference: str = ""


class ChainStrip(QWidget):
    """Boxes with signs between them, 79 px high; a break paints the two boxes beside it and its sign red."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: tuple[ChainBox, ...] = ()
        self._signs: tuple[ChainSign, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chain(self, boxes: Sequence[ChainBox], signs: Sequence[ChainSign]) -> None:
        """Show these boxes and the signs between them, one fewer. Raises ValueError for another number of signs."""
        if len(signs) != len(boxes) - 1:
            raise ValueError(len(signs))
        self._boxes, self._signs = tuple(boxes), tuple(signs)
        self.setAccessibleName(self.shown_text())
        self.update()

    def boxes(self) -> tuple[ChainBox, ...]:
        """Return the boxes shown; those beside a break are in error."""
        broken = self._beside_breaks()
        return tuple(
            ChainBox(box.title, box.number, box.note, "error") if place in broken else box
            for place, box in enumerate(self._boxes)
        )

    def shown_text(self) -> str:
        """Return the whole chain on one line, as a screen reader says it."""
        parts: list[str] = []
        for place, box in enumerate(self._boxes):
            parts.append(" ".join(part for part in (box.title, box.number, box.note and f"({box.note})") if part))
            if place < len(self._signs):
                sign = self._signs[place]
                parts.append(f"{sign.sign} {sign.difference}".strip())
        return " ".join(parts)

    def _beside_breaks(self) -> set[int]:
        return {at + side for at, sign in enumerate(self._signs) if sign.difference for side in (0, 1)}

    def sizeHint(self) -> QSize:
        """Return the strip's height; the boxes share its width."""
        return QSize(900, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return a width in which three digits and a tick still fit each box."""
        return QSize(96 * max(len(self._boxes), 1) + _BREAK * len(self._signs), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint boxes and signs."""
        if not self._boxes:
            return
        painter = QPainter(self)
        rooms = [_BREAK if sign.difference else _SIGN for sign in self._signs]
        width = (self.width() - sum(rooms)) / len(self._boxes)
        left = 0.0
        for place, box in enumerate(self.boxes()):
            self._paint_box(painter, QRectF(left, 0, width, _HEIGHT), box)
            left += width
            if place < len(self._signs):
                self._paint_sign(painter, QRectF(left, 0, rooms[place], _HEIGHT), self._signs[place])
                left += rooms[place]

    def _paint_box(self, painter: QPainter, where: QRectF, box: ChainBox) -> None:
        broken = box.state == "error"
        paint_box(
            painter,
            where,
            "error.soft" if broken else "surface",
            "error.fill" if broken else "border",
            12,
            2 if broken else 1,
        )
        inside = where.adjusted(_PADDING, 8, -_PADDING, -8)
        paint_text(
            painter, box.title, QRectF(inside.left(), inside.top(), inside.width(), 18), theme.font(10), "text_2"
        )
        number = QRectF(inside.left(), inside.top() + 18, inside.width() - _MARK - 4, 26)
        token = "error.text" if broken else "text" if box.state == "ok" else "text_3"
        paint_text(painter, box.number or "–", number, theme.font(16, "bold"), token)
        mark = QRectF(inside.right() - _MARK, number.center().y() - _MARK / 2, _MARK, _MARK)
        paint_mark(painter, mark, box.state)
        note = QRectF(inside.left(), inside.top() + 44, inside.width(), 18)
        paint_text(painter, box.note, note, theme.font(9), "error.text" if broken else "text_2")

    def _paint_sign(self, painter: QPainter, where: QRectF, sign: ChainSign) -> None:
        token = "error.text" if sign.difference else "text_2"
        line = QRectF(where.left(), where.center().y() - 13, where.width(), 26)
        paint_text(painter, sign.sign, line, theme.font(16, "bold"), token, CENTRE)
        if sign.difference:
            below = QRectF(where.left(), line.bottom() - 2, where.width(), 18)
            paint_text(painter, sign.difference, below, theme.font(9, "bold"), token, Qt.AlignmentFlag.AlignCenter)
