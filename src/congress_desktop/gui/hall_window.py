"""The audience's screen: the congress and the presence released to it, readable from the last row; never a name."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.ids import SittingId
from congress_desktop.gui import theme
from congress_desktop.gui.office import Office
from congress_desktop.gui.tokens import LIGHT
from congress_desktop.gui.widgets.painting import CENTRE
from congress_desktop.services import boards, congresses
from congress_desktop.services.boards import ReleasedPresence
from congress_desktop.services.changes import EVERYTHING, Changed, ChangeSet
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import CongressView, SittingView
from congress_desktop.texts import frame_words as words
from congress_desktop.texts.forms import clock_time, grouped, percentage
from congress_desktop.texts.labels import sitting_full_name

BAND, BAND_TEXT, BAND_TERM = "#7A161B", "#FFFFFF", "#F8E3C0"
"""The colours of the title band, those of no theme; everything below takes the light theme's."""

SOON = "Đại hội sắp bắt đầu"
AT_WORK = "Đại hội đang làm việc"
OVER = "Phiên họp đã kết thúc"

WINDOW_SIZE = QSize(1280, 720)
_TITLE = "Màn hình hội trường"
_DESIGN_HEIGHT = 1080
# All below in px of a picture 1080 high. Under 44 nobody reads it from 20 m; only the sample mark is smaller.
_BAND_HEIGHT, _FOOT_HEIGHT = 176, 112
_MARGIN = 80
_LEAST_TEXT = 44
_MARK_TEXT = 36
_FIGURE_TEXT, _LEAST_FIGURE = 280, 190
_SHOWN = (Changed.CONGRESS, Changed.SITTING, Changed.RELEASED)


@dataclass(frozen=True)
class HallPicture:
    """What the hall is shown. `released` is None until the presence was released: then no count may appear."""

    congress: CongressView
    sitting: SittingView | None
    released: ReleasedPresence | None


def hall_picture(desk: Desk, sitting_id: SittingId) -> HallPicture:
    """Return what the hall may see of a sitting."""
    congress = congresses.congress(desk)
    sitting = next((each for each in congress.sittings if each.sitting_id == sitting_id), None)
    return HallPicture(congress, sitting, boards.released_presence(desk, sitting_id))


class HallWindow(QWidget):
    """The second screen. `closed` is emitted when it closes, by Esc, by F9 or otherwise.

    Every size follows the window's height; what is too wide shrinks, and is never cut.
    """

    closed = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(None)
        self._office = office
        self._picture: HallPicture | None = None
        self._on_screen: QScreen | None = None
        self.setWindowTitle(_TITLE)
        # The hall's screen must not keep the program running once the clerk's window has closed.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setMinimumSize(640, 360)
        self.resize(WINDOW_SIZE)
        office.sitting_changed.connect(self._read)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._on_screen_removed)

    def show_on_second_screen(self, desk_window: QWidget | None = None) -> None:
        """Fill a screen that the clerk does not work on; a window of 1280 × 720 when there is no other.

        `desk_window` is the clerk's; without it the primary screen is the clerk's. On another screen the window does
        not take the keyboard from the clerk.
        """
        taken = desk_window.screen() if desk_window is not None else QGuiApplication.primaryScreen()
        other = next((screen for screen in QGuiApplication.screens() if screen is not taken), None)
        self._on_screen = other
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=other is not None)
        if other is None:
            self._show_as_window()
            self.activateWindow()
        else:
            self.setScreen(other)
            self.setGeometry(other.geometry())
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.showFullScreen()
        self.refresh(EVERYTHING)

    def _show_as_window(self) -> None:
        self.unsetCursor()
        self.showNormal()
        self.resize(WINDOW_SIZE)

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Become a window when the projector is unplugged, where Qt would cover the clerk's screen."""
        if screen is self._on_screen:
            self._on_screen = None
            if self.isVisible():
                self._show_as_window()

    def refresh(self, changes: ChangeSet) -> None:
        """Read again when the congress, its sittings or what was released changed."""
        if changes.touches(*_SHOWN):
            self._read()

    def _read(self) -> None:
        desk, sitting_id = self._office.desk, self._office.sitting_id
        self._office.runner.run(lambda: hall_picture(desk, sitting_id), partial(self._show_picture, sitting_id))

    def _show_picture(self, sitting_id: SittingId, picture: HallPicture) -> None:
        if sitting_id != self._office.sitting_id:
            return
        self._picture = picture
        self.setAccessibleName(self.shown_text())
        self.update()

    def shown_text(self) -> str:
        """Return every word and number on the screen, one line each from the top; empty before the first reading."""
        picture = self._picture
        if picture is None:
            return ""
        plan, released = picture.congress.plan, picture.released
        lines = [plan.title.upper(), _term(picture)]
        if released is None:
            lines.append(_greeting(picture))
        else:
            lines += [_sitting(picture), _figures(released), _share(released), _at(released)]
        lines += [words.SAMPLE_MARK] if plan.sample else []
        return "\n".join(line for line in lines if line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by the key that opened it, or by Esc."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F9}:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the hall's screen is gone."""
        super().closeEvent(event)
        self._on_screen = None
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the band, what was released, and the foot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(LIGHT.ground))
        scale = self.height() / _DESIGN_HEIGHT
        painter.scale(scale, scale)
        width = self.width() / scale
        picture = self._picture
        if picture is None:
            painter.fillRect(QRectF(0, 0, width, _BAND_HEIGHT), QColor(BAND))
            return
        top = _paint_band(painter, width, picture)
        bottom = _DESIGN_HEIGHT - (_FOOT_HEIGHT if picture.congress.plan.sample else 0)
        middle = QRectF(_MARGIN, top, width - 2 * _MARGIN, bottom - top)
        if picture.released is None:
            _paint_line(painter, _greeting(picture), middle, 96, LIGHT.text)
        else:
            _paint_presence(painter, middle, _sitting(picture), picture.released)
        if picture.congress.plan.sample:
            _paint_foot(painter, width)


def _term(picture: HallPicture) -> str:
    return f"Nhiệm kỳ {picture.congress.plan.term}"


def _sitting(picture: HallPicture) -> str:
    return sitting_full_name(picture.sitting.kind, picture.sitting.held_on) if picture.sitting else ""


def _greeting(picture: HallPicture) -> str:
    """Return the sentence shown while nothing was released."""
    sitting = picture.sitting
    if sitting is None or sitting.opened_at is None:
        return SOON
    return AT_WORK if sitting.closed_at is None else OVER


def _figures(released: ReleasedPresence) -> str:
    return f"{grouped(released.present)}/{grouped(released.summoned)}"


def _share(released: ReleasedPresence) -> str:
    return f"đại biểu có mặt ({percentage(released.present, released.summoned)})"


def _at(released: ReleasedPresence) -> str:
    return f"lúc {clock_time(released.at)}"


def _face(px: float, weight: str = "semibold") -> QFont:
    face = theme.font(weight=weight)
    face.setPixelSize(max(round(px), 1))
    return face


def _fitting(text: str, width: float, px: float, weight: str) -> QFont:
    """Return the face in which a line is at most so wide, smaller than `px` only when it must be."""
    face = _face(px, weight)
    wide = QFontMetricsF(face).horizontalAdvance(text)
    return face if wide <= width else _face(px * width / wide - 1, weight)


def _paint_line(painter: QPainter, text: str, where: QRectF, px: float, ink: str, weight: str = "bold") -> None:
    painter.setFont(_fitting(text, where.width(), px, weight))
    painter.setPen(QColor(ink))
    painter.drawText(where, int(CENTRE | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), text)


def _title_lines(title: str, width: float) -> tuple[str, ...]:
    """Return a title on as few lines as let it be no smaller than the least text, three at most."""
    metrics = QFontMetricsF(_face(_LEAST_TEXT, "bold"))
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


def _paint_band(painter: QPainter, width: float, picture: HallPicture) -> float:
    """Paint title and term; returns where the band ends."""
    lines = _title_lines(picture.congress.plan.title.upper(), width - 2 * _MARGIN)
    height = _BAND_HEIGHT + 68 * (len(lines) - 1)
    painter.fillRect(QRectF(0, 0, width, height), QColor(BAND))
    for place, line in enumerate(lines):
        _paint_line(painter, line, QRectF(_MARGIN, 24 + 68 * place, width - 2 * _MARGIN, 76), 54, BAND_TEXT)
    term = QRectF(_MARGIN, height - 82, width - 2 * _MARGIN, 64)
    _paint_line(painter, _term(picture), term, _LEAST_TEXT, BAND_TERM, "semibold")
    return height


def _paint_presence(painter: QPainter, where: QRectF, sitting: str, released: ReleasedPresence) -> None:
    """Paint the sitting, the figures between it and their words, and the hour."""
    heights = (80, 372, 108, 80)
    top = where.top() + (where.height() - sum(heights)) / 2
    parts = []
    for height in heights:
        parts.append(QRectF(where.left(), top, where.width(), height))
        top += height
    _paint_line(painter, sitting, parts[0], 52, LIGHT.text_2, "semibold")
    _paint_figures(painter, parts[1], released)
    _paint_line(painter, _share(released), parts[2], 76, LIGHT.text)
    _paint_line(painter, _at(released), parts[3], 56, LIGHT.text_2, "semibold")


def _paint_figures(painter: QPainter, where: QRectF, released: ReleasedPresence) -> None:
    """Paint those present large, and after them on one line those summoned."""
    present, base = grouped(released.present), f"/{grouped(released.summoned)}"
    large, small = _face(_FIGURE_TEXT, "bold"), _face(_LEAST_FIGURE, "semibold")
    wide = QFontMetricsF(large).horizontalAdvance(present) + QFontMetricsF(small).horizontalAdvance(base)
    if wide > where.width():
        part = where.width() / wide
        large, small = _face(_FIGURE_TEXT * part, "bold"), _face(_LEAST_FIGURE * part, "semibold")
    first = QFontMetricsF(large).horizontalAdvance(present)
    left = where.center().x() - (first + QFontMetricsF(small).horizontalAdvance(base)) / 2
    baseline = where.center().y() + QFontMetricsF(large).capHeight() / 2
    painter.setFont(large)
    painter.setPen(QColor(LIGHT.text))
    painter.drawText(round(left), round(baseline), present)
    painter.setFont(small)
    painter.setPen(QColor(LIGHT.text_2))
    painter.drawText(round(left + first), round(baseline), base)


def _paint_foot(painter: QPainter, width: float) -> None:
    """Paint the mark that these are no real figures."""
    foot = QRectF(0, _DESIGN_HEIGHT - _FOOT_HEIGHT, width, _FOOT_HEIGHT)
    painter.fillRect(foot, QColor(LIGHT.sunken))
    painter.fillRect(QRectF(0, foot.top(), width, 2), QColor(LIGHT.border))
    face = _face(_MARK_TEXT, "bold")
    wide = QFontMetricsF(face).horizontalAdvance(words.SAMPLE_MARK) + 48
    tag = QRectF((width - wide) / 2, foot.center().y() - 32, wide, 64)
    pen = QPen(QColor(LIGHT.warn.text), 2)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(QColor(LIGHT.warn.soft))
    painter.drawRoundedRect(tag, 10, 10)
    painter.setFont(face)
    painter.drawText(tag, int(CENTRE), words.SAMPLE_MARK)
