"""The audience's screen: the congress, and the presence and votes released to it, readable from the last row."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
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
from congress_desktop.gui.hall_elections import election_lines, foot_line, paint_election
from congress_desktop.gui.hall_elections import pages as pages_of
from congress_desktop.gui.hall_painting import LEAST_TEXT, face, paint_line, title_lines
from congress_desktop.gui.hall_votes import (
    paint_released,
    paint_under_vote,
    presence_line,
    released_lines,
    under_vote_lines,
)
from congress_desktop.gui.office import Office
from congress_desktop.gui.tokens import LIGHT
from congress_desktop.gui.widgets.painting import CENTRE
from congress_desktop.services import boards, congresses
from congress_desktop.services.boards import ReleasedPresence
from congress_desktop.services.changes import EVERYTHING, Changed, ChangeSet
from congress_desktop.services.desk import Desk
from congress_desktop.services.hall_elections import ReleasedElection, hall_election
from congress_desktop.services.hall_votes import ReleasedVotes, UnderVote, hall_vote
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
# All below in px of a picture 1080 high.
_BAND_HEIGHT, _FOOT_HEIGHT = 176, 112
_MARGIN = 80
_MARK_TEXT = 36
_FIGURE_TEXT, _LEAST_FIGURE = 280, 190
_SHOWN = (Changed.CONGRESS, Changed.SITTING, Changed.RELEASED, Changed.MATTER, Changed.ELECTION, Changed.ROUND)

Shown = ReleasedElection | UnderVote | ReleasedVotes | ReleasedPresence
"""What the middle of the screen may show."""


@dataclass(frozen=True)
class HallPicture:
    """What the hall is shown; `latest` is what was released or put to the vote last, None before anything was.

    Figures are in it only when they were released.
    """

    congress: CongressView
    sitting: SittingView | None
    latest: Shown | None


def hall_picture(desk: Desk, sitting_id: SittingId) -> HallPicture:
    """Return what the hall may see of a sitting."""
    congress = congresses.congress(desk)
    sitting = next((each for each in congress.sittings if each.sitting_id == sitting_id), None)
    found = (hall_election(desk, sitting_id), hall_vote(desk, sitting_id), boards.released_presence(desk, sitting_id))
    latest = max((each for each in found if each is not None), key=lambda each: each.at, default=None)
    return HallPicture(congress, sitting, latest)


class HallWindow(QWidget):
    """The second screen. `closed` is emitted when it closes, by Esc, by F9 or otherwise.

    Every size follows the window's height; what is too wide shrinks, and is never cut.
    """

    closed = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(None)
        self._office = office
        self._picture: HallPicture | None = None
        self._page = 0
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
        if self._picture is None or self._picture.latest != picture.latest:
            self._page = 0
        self._picture = picture
        self.setAccessibleName(self.shown_text())
        self.update()

    def shown_text(self) -> str:
        """Return every word and number on the screen, one line each from the top; empty before the first reading."""
        picture = self._picture
        if picture is None:
            return ""
        plan = picture.congress.plan
        lines = [plan.title.upper(), _term(picture), *self._middle_lines(picture)]
        lines += [words.SAMPLE_MARK] if plan.sample else []
        return "\n".join(line for line in lines if line)

    def _middle_lines(self, picture: HallPicture) -> tuple[str, ...]:
        match picture.latest:
            case ReleasedElection() as election:
                return election_lines(election, self._page)
            case ReleasedVotes() as votes:
                return released_lines(votes)
            case UnderVote() as vote:
                return under_vote_lines(vote)
            case ReleasedPresence() as released:
                return (_sitting(picture), _figures(released), _share(released), _at(released))
            case _:
                return (_greeting(picture),)

    def turn_page(self, by: int) -> None:
        """Turn so many pages of a result that takes several; the first and the last page stay where they are."""
        latest = self._picture.latest if self._picture else None
        if isinstance(latest, ReleasedElection):
            self._page = min(max(self._page + by, 0), pages_of(latest) - 1)
            self.setAccessibleName(self.shown_text())
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, or close by the key that opened it or by Esc."""
        match event.key():
            case Qt.Key.Key_Escape | Qt.Key.Key_F9:
                self.close()
            case Qt.Key.Key_PageUp:
                self.turn_page(-1)
            case Qt.Key.Key_PageDown:
                self.turn_page(1)
            case _:
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
        top, sample = _paint_band(painter, width, picture), picture.congress.plan.sample
        foot = _foot_words(picture.latest)
        bottom = _DESIGN_HEIGHT - (_FOOT_HEIGHT if sample or foot else 0)
        self._paint_middle(painter, QRectF(_MARGIN, top, width - 2 * _MARGIN, bottom - top), picture)
        if sample or foot:
            _paint_foot(painter, width, foot, sample=sample)

    def _paint_middle(self, painter: QPainter, middle: QRectF, picture: HallPicture) -> None:
        match picture.latest:
            case ReleasedElection() as election:
                paint_election(painter, middle, election, self._page)
            case ReleasedVotes() as votes:
                paint_released(painter, middle, votes)
            case UnderVote() as vote:
                paint_under_vote(painter, middle, vote)
            case ReleasedPresence() as released:
                _paint_presence(painter, middle, _sitting(picture), released)
            case _:
                paint_line(painter, _greeting(picture), middle, 96, LIGHT.text)


def _foot_words(latest: Shown | None) -> str:
    """Return what stands in the foot; empty when there is nothing to say of what is shown."""
    match latest:
        case ReleasedElection():
            return foot_line(latest)
        case ReleasedVotes():
            return presence_line(latest)
        case _:
            return ""


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


def _paint_band(painter: QPainter, width: float, picture: HallPicture) -> float:
    """Paint title and term; returns where the band ends."""
    lines = title_lines(picture.congress.plan.title.upper(), width - 2 * _MARGIN)
    height = _BAND_HEIGHT + 68 * (len(lines) - 1)
    painter.fillRect(QRectF(0, 0, width, height), QColor(BAND))
    for place, line in enumerate(lines):
        paint_line(painter, line, QRectF(_MARGIN, 24 + 68 * place, width - 2 * _MARGIN, 76), 54, BAND_TEXT)
    term = QRectF(_MARGIN, height - 82, width - 2 * _MARGIN, 64)
    paint_line(painter, _term(picture), term, LEAST_TEXT, BAND_TERM, "semibold")
    return height


def _paint_presence(painter: QPainter, where: QRectF, sitting: str, released: ReleasedPresence) -> None:
    """Paint the sitting, the figures between it and their words, and the hour."""
    heights = (80, 372, 108, 80)
    top = where.top() + (where.height() - sum(heights)) / 2
    parts = []
    for height in heights:
        parts.append(QRectF(where.left(), top, where.width(), height))
        top += height
    paint_line(painter, sitting, parts[0], 52, LIGHT.text_2, "semibold")
    _paint_figures(painter, parts[1], released)
    paint_line(painter, _share(released), parts[2], 76, LIGHT.text)
    paint_line(painter, _at(released), parts[3], 56, LIGHT.text_2, "semibold")


def _paint_figures(painter: QPainter, where: QRectF, released: ReleasedPresence) -> None:
    """Paint those present large, and after them on one line those summoned."""
    present, base = grouped(released.present), f"/{grouped(released.summoned)}"
    large, small = face(_FIGURE_TEXT, "bold"), face(_LEAST_FIGURE, "semibold")
    wide = QFontMetricsF(large).horizontalAdvance(present) + QFontMetricsF(small).horizontalAdvance(base)
    if wide > where.width():
        part = where.width() / wide
        large, small = face(_FIGURE_TEXT * part, "bold"), face(_LEAST_FIGURE * part, "semibold")
    first = QFontMetricsF(large).horizontalAdvance(present)
    left = where.center().x() - (first + QFontMetricsF(small).horizontalAdvance(base)) / 2
    baseline = where.center().y() + QFontMetricsF(large).capHeight() / 2
    painter.setFont(large)
    painter.setPen(QColor(LIGHT.text))
    painter.drawText(round(left), round(baseline), present)
    painter.setFont(small)
    painter.setPen(QColor(LIGHT.text_2))
    painter.drawText(round(left + first), round(baseline), base)


def _paint_foot(painter: QPainter, width: float, text: str, *, sample: bool) -> None:
    """Paint what the figures are of, and the mark of invented ones; one alone stands in the middle."""
    foot = QRectF(0, _DESIGN_HEIGHT - _FOOT_HEIGHT, width, _FOOT_HEIGHT)
    painter.fillRect(foot, QColor(LIGHT.sunken))
    painter.fillRect(QRectF(0, foot.top(), width, 2), QColor(LIGHT.border))
    wide = QFontMetricsF(face(_MARK_TEXT, "bold")).horizontalAdvance(words.SAMPLE_MARK) + 48
    inside = foot.adjusted(_MARGIN, 0, -_MARGIN, 0)
    if sample:
        tag = QRectF(inside.right() - wide if text else foot.center().x() - wide / 2, foot.center().y() - 32, wide, 64)
        _paint_mark(painter, tag)
    if text:
        room = inside.adjusted(0, 0, -wide - 48 if sample else 0, 0)
        paint_line(painter, text, room, LEAST_TEXT, LIGHT.text, "semibold")


def _paint_mark(painter: QPainter, tag: QRectF) -> None:
    pen = QPen(QColor(LIGHT.warn.text), 2)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(QColor(LIGHT.warn.soft))
    painter.drawRoundedRect(tag, 10, 10)
    painter.setFont(face(_MARK_TEXT, "bold"))
    painter.drawText(tag, int(CENTRE), words.SAMPLE_MARK)
