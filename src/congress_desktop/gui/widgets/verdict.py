"""The verdict card: the one big answer to what was just done, readable from three metres."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from congress_desktop.gui import theme
from congress_desktop.gui.icons import VERDICT_PX, paint_icon
from congress_desktop.gui.widgets.painting import (
    RIGHT,
    STATE_ICONS,
    colour,
    paint_box,
    paint_text,
    width_of,
)
from congress_desktop.gui.widgets.portrait import paint_picture, picture_from

LEAST_HEIGHT = 208
_BLOCK = 104
_NARROW_BLOCK = 80
_NARROW = 480
_LARGEST, _SMALLEST = 40, 28
_EDGE = 2
_LEAST_BODY = 26 + 52 + 48
_PICTURE_RATIO = 3 / 4
_RADIUS = 12
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class _Verdict:
    state: str
    word: str
    name: str
    facts: tuple[tuple[str, str], ...]
    at_text: str
    foot_left: str
    foot_right: str
    picture: QImage


class VerdictCard(QWidget):
    """What happened, in a state's colour, shape and word, with a name in large letters and up to three facts.

    It stays until the next `show_verdict` or `clear`; before the first one it is empty and paints nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: _Verdict | None = None
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_verdict(
        self,
        state: str,
        word: str,
        name: str,
        facts: Sequence[tuple[str, str]] = (),
        at_text: str = "",
        foot_left: str = "",
        foot_right: str = "",
        jpeg: bytes = b"",
    ) -> None:
        """Replace what is shown and announce it to screen readers, the word first.

        `facts` are (label, value); one without a label is a sentence under the name. When `foot_left` has two lines
        the first is bold. `jpeg` is the person's picture, shown beside the name.
        """
        picture = picture_from(jpeg)
        self._verdict = _Verdict(state, word, name, tuple(facts), at_text, foot_left, foot_right, picture)
        self.setAccessibleName(self._spoken())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._verdict = None
        self.setAccessibleName("")
        self.update()

    def state(self) -> str:
        """Return the state shown; empty when the card is empty."""
        return self._verdict.state if self._verdict else ""

    def word(self) -> str:
        """Return the verdict's word; empty when the card is empty."""
        return self._verdict.word if self._verdict else ""

    def name(self) -> str:
        """Return the name shown; empty when the card is empty."""
        return self._verdict.name if self._verdict else ""

    def has_picture(self) -> bool:
        """Return whether a picture stands beside the name."""
        return self._verdict is not None and not self._verdict.picture.isNull()

    def shown_text(self) -> str:
        """Return everything the card says, part by part on lines of its own."""
        if self._verdict is None:
            return ""
        verdict = self._verdict
        facts = [f"{label} {value}".strip() for label, value in verdict.facts]
        parts = [verdict.word, verdict.name, *facts, verdict.at_text, verdict.foot_left, verdict.foot_right]
        return "\n".join(part for part in parts if part)

    def sizeHint(self) -> QSize:
        """Return the size the pictures give it."""
        return QSize(790, 230)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card; nothing while it is empty."""
        if self._verdict is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        state = self._verdict.state
        paint_box(painter, box, f"{state}.soft", f"{state}.fill", _RADIUS, _EDGE)
        block = _NARROW_BLOCK if box.width() < _NARROW else _BLOCK
        self._paint_block(painter, QRectF(0, 0, block + _EDGE, box.height()))
        inside = box.adjusted(block + _EDGE + 24, 20, -24, -16)
        if self.has_picture():
            at = QRectF(inside.left() - 8, 16, (box.height() - 32) * _PICTURE_RATIO, box.height() - 32)
            paint_picture(painter, self._verdict.picture, at, f"{state}.line")
            inside.setLeft(at.right() + 24)
        self._paint_words(painter, inside, self._verdict)

    def _paint_block(self, painter: QPainter, block: QRectF) -> None:
        assert self._verdict is not None  # noqa: S101 - only called while something is shown
        state = self._verdict.state
        shape = QPainterPath()
        shape.addRoundedRect(block.adjusted(0, 0, _RADIUS, 0), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipRect(block)
        painter.fillPath(shape, colour(f"{state}.fill"))
        painter.restore()
        glyph = QRectF(0, 0, VERDICT_PX, VERDICT_PX)
        glyph.moveCenter(block.center())
        paint_icon(painter, STATE_ICONS[state], "on_fill", glyph)

    def _paint_words(self, painter: QPainter, inside: QRectF, verdict: _Verdict) -> None:
        foot_height = self._foot_height(verdict)
        foot = QRectF(inside.left(), inside.bottom() - foot_height, inside.width(), foot_height)
        body = QRectF(inside.topLeft(), QPointF(inside.right(), foot.top()))
        line = theme.font(16, "semibold")
        at_width = width_of(verdict.at_text, line) + 1
        top = QRectF(body.left(), body.top(), body.width(), 26)
        paint_text(painter, verdict.at_text, top, line, "text_2", RIGHT)
        paint_text(
            painter,
            verdict.word,
            top.adjusted(0, 0, -at_width - 16, 0),
            theme.font(16, "bold"),
            f"{verdict.state}.text",
        )
        # Letters with two marks above reach out of their line: what room is left goes over and under the name.
        spare = min(max(body.height() - _LEAST_BODY, 0.0), 16.0)
        name = QRectF(body.left(), top.bottom() + spare / 2, body.width(), 52 + spare / 2)
        paint_text(painter, verdict.name, name, self._name_font(verdict.name, name.width()))
        self._paint_facts(
            painter, QRectF(body.left(), name.bottom(), body.width(), body.bottom() - name.bottom()), verdict
        )
        if foot_height:
            self._paint_foot(painter, foot, verdict)

    def _name_font(self, name: str, width: float) -> QFont:
        """Return the largest face, 40 to 28 pt, in which the name fits."""
        for pt in range(_LARGEST, _SMALLEST - 1, -1):
            face = theme.font(pt, "bold")
            if width_of(name, face) <= width:
                return face
        return theme.font(_SMALLEST, "bold")

    def _paint_facts(self, painter: QPainter, where: QRectF, verdict: _Verdict) -> None:
        label_font, value_font = theme.font(10), theme.font(16, "semibold")
        left = where.left()
        for label, value in verdict.facts:
            room = where.right() - left
            if not label:
                painter.setFont(theme.font(13, "semibold"))
                painter.setPen(colour("text"))
                painter.drawText(QRectF(left, where.top() + 4, room, where.height() - 4), int(_WRAP), value)
                return
            width = min(max(width_of(value, value_font), width_of(label, label_font)) + 1, room)
            paint_text(painter, label, QRectF(left, where.top(), width, 20), label_font, "text_2")
            paint_text(painter, value, QRectF(left, where.top() + 20, width, 28), value_font)
            left += width + 48

    def _foot_height(self, verdict: _Verdict) -> float:
        if not (verdict.foot_left or verdict.foot_right):
            return 0
        return 56 if "\n" in verdict.foot_left else 34

    def _paint_foot(self, painter: QPainter, foot: QRectF, verdict: _Verdict) -> None:
        painter.setPen(QPen(colour(f"{verdict.state}.line"), 1))
        painter.drawLine(QPointF(foot.left(), foot.top() + 0.5), QPointF(foot.right(), foot.top() + 0.5))
        words = foot.adjusted(0, 8, 0, 0)
        small = theme.font(10)
        right_width = width_of(verdict.foot_right, small)
        paint_text(painter, verdict.foot_right, words, small, "text_2", RIGHT)
        words.setRight(words.right() - (right_width + 16 if right_width else 0))
        first, _, second = verdict.foot_left.partition("\n")
        if not second:
            paint_text(painter, first, words, small, "text_2")
            return
        half = words.height() / 2
        paint_text(painter, first, QRectF(words.left(), words.top(), words.width(), half), theme.font(13, "bold"))
        paint_text(
            painter, second, QRectF(words.left(), words.top() + half, words.width(), half), theme.font(11), "text_2"
        )

    def _spoken(self) -> str:
        return ". ".join(self.shown_text().split("\n"))
