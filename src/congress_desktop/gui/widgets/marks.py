"""Small things that tell how something stands: a pill with a word, a mark alone, an icon, a key cap alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from congress_desktop.gui.icons import TEXT_PX, paint_icon
from congress_desktop.gui.widgets.painting import (
    CAP_HEIGHT,
    PILL_HEIGHT,
    STATE_ICONS,
    cap_width,
    paint_cap,
    paint_mark,
    paint_pill,
    pill_size,
)


class _Mark(QWidget):
    """A small painted thing that keeps its size and never takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        """Return the one size it has."""
        return self.sizeHint()


class Pill(_Mark):
    """A state in a word on a soft ground with a round edge, 24 px high; nothing is shown before `show_state`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._text, self._icon = "draft", "", ""

    def show_state(self, state: str, text: str, icon: str | None = None) -> None:
        """Show a word in a state; `icon` None means the state's own icon, "" none."""
        self._state, self._text = state, text
        self._icon = STATE_ICONS[state] if icon is None else icon
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def state(self) -> str:
        """Return the state shown."""
        return self._state

    def text(self) -> str:
        """Return the word shown; empty when there is none."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the width of its words."""
        return QSize(round(pill_size(self._text, self._icon).width() + 0.5), PILL_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        if self._text:
            paint_pill(QPainter(self), QRectF(self.rect()), self._state, self._text, self._icon)


class StateMark(_Mark):
    """The mark of a state alone, 24 px; always beside words that say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = "draft"
        self._side = 24

    def show_state(self, state: str, side: int = 24) -> None:
        """Show the mark of a state, `side` pixels wide."""
        self._state, self._side = state, side
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square of the mark."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        paint_mark(QPainter(self), QRectF(0, 0, self._side, self._side), self._state)


class IconMark(_Mark):
    """A line icon beside words. Dynamic properties for forms: `icon_name`, `token` (default text_2), `side` (16)."""

    def show_icon(self, name: str, token: str = "text_2", side: int = TEXT_PX) -> None:
        """Show an icon in the colour of a token."""
        self.setProperty("icon_name", name)
        self.setProperty("token", token)
        self.setProperty("side", side)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square of the icon."""
        side = int(self.property("side") or TEXT_PX)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon; nothing when no name was given."""
        if name := str(self.property("icon_name") or ""):
            side = int(self.property("side") or TEXT_PX)
            paint_icon(QPainter(self), name, str(self.property("token") or "text_2"), QRectF(0, 0, side, side))


class ElidedLabel(QLabel):
    """A line of words that is cut with "…" when there is no room, and then shows all of them in its tooltip."""

    def minimumSizeHint(self) -> QSize:
        """Return a width of a few letters."""
        return QSize(min(48, super().sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the stylesheet and as many words as fit."""
        painter = QPainter(self)
        where = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, where.width())
        self.setToolTip(self.text() if text != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(where, int(self.alignment() | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), text)


class KeyCap(_Mark):
    """A key cap alone, beside words that say what the key does. Dynamic property for forms: `key`."""

    def show_key(self, key: str) -> None:
        """Show a key such as "Ctrl+K"."""
        self.setProperty("key", key)
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the cap."""
        return QSize(round(cap_width(str(self.property("key") or "")) + 0.5), CAP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cap; nothing when it has no key."""
        if key := str(self.property("key") or ""):
            paint_cap(QPainter(self), key, QRectF(self.rect()))
