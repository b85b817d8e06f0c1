"""Buttons that show their key: the ordinary ones with a key cap inside, the chips of a filter with their count."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from congress_desktop.gui import theme
from congress_desktop.gui.icons import BUTTON_PX, NAVIGATION_PX, TEXT_PX, paint_icon
from congress_desktop.gui.widgets.painting import LEFT, RIGHT, cap_width, colour, paint_cap, paint_text, width_of

_GAP = 10
_CAP_GAP = 14
_HEIGHTS = {"small": 36, "": 40, "large": 48}
_POINTS = {"small": 10, "": 11, "large": 13}
_PADDINGS = {"small": 12, "": 16, "large": 22}
_KEY_NAMES = {"Return": "Enter", "Del": "Delete", "Space": "Dấu cách", "Up": "↑", "Down": "↓"}


def shown_key(sequence: QKeySequence) -> str:
    """Return a shortcut as its key cap shows it: "Ctrl+P", "Enter"; empty for none."""
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    *modifiers, key = text.split("+") if not text.endswith("+") else [text]
    return "+".join([*modifiers, _KEY_NAMES.get(key, key)])


class KeyCapButton(QPushButton):
    """A button that paints its icon, its words and, as a key cap, the key that presses it.

    Dynamic string properties, to be set in forms: `role` ("" plain, "main", "quiet"), `scale` ("small" 36 px,
    "" 40 px, "large" 48 px), `icon_name` (a file of `resources/icons`), `key` (a cap to show when the key is not
    this button's own shortcut, such as "Enter"). The shortcut itself is Qt's property `shortcut`.
    """

    def __init__(self, *arguments: QWidget | str | None) -> None:
        text, parent = _text_and_parent(arguments)
        super().__init__(text, parent)
        self.setAutoDefault(False)

    def described(
        self, *, role: str = "", scale: str = "", icon_name: str = "", key: str = "", shortcut: str = ""
    ) -> "KeyCapButton":
        """Set the properties named in the class's description and return the button itself."""
        for name, value in (("role", role), ("scale", scale), ("icon_name", icon_name), ("key", key)):
            self.setProperty(name, value)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        return self

    def show_act(self, words: str, *, icon_name: str, key: str) -> None:
        """Stand for another act from now on: its words, its icon, and the key that does it."""
        self.setText(words)
        self.setToolTip(f"{words} ({key})")
        self.setProperty("icon_name", icon_name)
        self.setProperty("key", key)
        self.updateGeometry()
        self.update()

    def shown_key(self) -> str:
        """Return what the key cap says; empty for none."""
        return str(self.property("key") or "") or shown_key(self.shortcut())

    def event(self, event: QEvent) -> bool:
        """Press at once when the key is hit, where Qt would wait for an animation; let the tooltip tell the key."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            self.setToolTip(f"{self._words()} ({key})" if (key := self.shown_key()) else self._words())
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return the width of icon, words and cap; the height of the scale."""
        self.ensurePolished()
        scale = self._scale()
        width = 2 * _PADDINGS[scale] + width_of(self._words(), self._face())
        if self._icon_name():
            width += BUTTON_PX + (_GAP if self._words() else 0)
        if key := self.shown_key():
            width += cap_width(key) + _CAP_GAP
        return QSize(round(width + 0.5), _HEIGHTS[scale])

    def minimumSizeHint(self) -> QSize:
        """Return a size in which the icon and the cap still fit and the words are cut."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 2 * hint.height()), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stylesheet's bevel and what the button says on it."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        token, edge = self._tokens()
        padding = _PADDINGS[self._scale()]
        inside = QRectF(self.rect()).adjusted(padding, 0, -padding, 0)
        key, icon_name, words, face = self.shown_key(), self._icon_name(), self._words(), self._face()
        wanted = self.sizeHint().width() - 2 * padding
        if self.property("align") != "left" and inside.width() > wanted:
            spare = (inside.width() - wanted) / 2
            inside.adjust(spare, 0, -spare, 0)
        if key:
            paint_cap(painter, key, inside, "on_fill" if token == "on_fill" else "text_3", edge)
            inside.setRight(inside.right() - cap_width(key) - _CAP_GAP)
        if icon_name:
            at = QRectF(inside.left(), inside.center().y() - BUTTON_PX / 2, BUTTON_PX, BUTTON_PX)
            paint_icon(painter, icon_name, token, at)
            inside.setLeft(inside.left() + BUTTON_PX + _GAP)
        paint_text(painter, words, inside.adjusted(0, 0, 1, 0), face, token, LEFT)

    def _tokens(self) -> tuple[str, str]:
        """Return the tokens of words and of the cap's edge."""
        if not self.isEnabled():
            return "text_3", "draft.line"
        return ("on_fill", "on_fill") if self.property("role") == "main" else ("text", "draft.line")

    def _scale(self) -> str:
        return str(self.property("scale") or "")

    def _icon_name(self) -> str:
        return str(self.property("icon_name") or "")

    def _words(self) -> str:
        return self.text().replace("&", "")

    def _face(self) -> QFont:
        return theme.font(_POINTS[self._scale()], "semibold")


class NavigationButton(KeyCapButton):
    """One screen's line in the navigation: icon, name, key cap; checked while its screen is shown."""

    def __init__(self, *arguments: QWidget | str | None) -> None:
        super().__init__(*arguments)
        self.setProperty("role", "navigation")
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def sizeHint(self) -> QSize:
        """Return the size of a line, 44 px high."""
        return QSize(167, 44)

    def _paint_words(self, painter: QPainter) -> None:
        current = self.isChecked()
        token = "accent" if current else "text_2"
        box = QRectF(self.rect())
        if current:
            painter.fillRect(QRectF(0, 0, 4, box.height()), colour("accent_fill"))
        inside = box.adjusted(12, 0, -4, 0)
        at = QRectF(inside.left(), inside.center().y() - NAVIGATION_PX / 2, NAVIGATION_PX, NAVIGATION_PX)
        paint_icon(painter, self._icon_name(), token, at)
        paint_cap(
            painter, self.shown_key(), inside, "accent" if current else "text_3", token if current else "draft.line"
        )
        words = inside.adjusted(NAVIGATION_PX + _GAP - 2, 0, -cap_width(self.shown_key()), 0)
        paint_text(painter, self._words(), words, theme.font(11, "semibold" if current else "regular"), token)


class Chip(QPushButton):
    """A filter that can be on or off, with how many it would show; on is told by a thicker edge as well as colour."""

    def __init__(self, *arguments: QWidget | str | None) -> None:
        text, parent = _text_and_parent(arguments)
        super().__init__(text, parent)
        self._count: int | None = None
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("role", "chip")

    def count(self) -> int | None:
        """Return the count shown, None when there is none."""
        return self._count

    def show_count(self, count: int | None) -> None:
        """Show how many the filter would leave; None shows no number."""
        self._count = count
        self.setAccessibleName(self.text() if count is None else f"{self.text()}: {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of icon, word and number; 36 px high."""
        width = 2 * 14 + width_of(self.text(), theme.font(10, "semibold"))
        if self._count is not None:
            width += width_of(str(self._count), theme.font(10, "bold")) + 8
        if self.property("icon_name"):
            width += TEXT_PX + 6
        return QSize(round(width + 0.5), 36)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a chip is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stylesheet's bevel, then icon, word and number."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        token = "accent" if self.isChecked() else "text_2"
        inside = QRectF(self.rect()).adjusted(14, 0, -14, 0)
        if icon_name := str(self.property("icon_name") or ""):
            at = QRectF(inside.left(), inside.center().y() - TEXT_PX / 2, TEXT_PX, TEXT_PX)
            paint_icon(painter, icon_name, token, at)
            inside.setLeft(inside.left() + TEXT_PX + 6)
        if self._count is not None:
            count_token = "accent" if self.isChecked() else "text"
            face = theme.font(10, "bold")
            paint_text(painter, str(self._count), inside.adjusted(-4, 0, 1, 0), face, count_token, RIGHT)
        paint_text(painter, self.text(), inside.adjusted(0, 0, 1, 0), theme.font(10, "semibold"), token)


def _text_and_parent(arguments: tuple[QWidget | str | None, ...]) -> tuple[str, QWidget | None]:
    """Return text and parent however a button is made: forms give the parent alone, code the text first."""
    text = next((argument for argument in arguments if isinstance(argument, str)), "")
    parent = next((argument for argument in arguments if isinstance(argument, QWidget)), None)
    return text, parent
