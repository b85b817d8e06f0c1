"""The hall's seats as they fill, painted seat by seat, walked with the arrow keys; and the legend of their shapes."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip, QWidget

from congress_desktop.domain.attendance import AttendanceState
from congress_desktop.gui import theme
from congress_desktop.gui.icons import paint_icon
from congress_desktop.gui.widgets.painting import CENTRE, colour, paint_text, width_of
from congress_desktop.services.halls import PlannedRow, PlannedSeat, SeatPlan
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import clock_time
from congress_desktop.texts.labels import label

STAGE = "SÂN KHẤU"
EMPTY_SEAT = "ghế trống"

_LEAST_PITCH, _MOST_PITCH = 32, 44
_GAP = 6
_EDGE = 16
_STAGE_HEIGHT = 32
_LEAST_NAME, _MOST_NAME = 32, 120
_ROUND = 6
_GLYPH = 12
_SAMPLE = 20


@dataclass(frozen=True)
class SeatLook:
    """How a seat in one state looks: tokens of ground, edge and words, the edge's width, the icon under the number.

    Every state has a shape of its own besides its colour: filled with a tick, dashed, an arrow out, a person less,
    thin.
    """

    ground: str
    edge: str
    words: str
    icon: str = ""
    edge_px: float = 1.5
    dashed: bool = False
    weight: str = "semibold"


LOOKS: dict[AttendanceState | None, SeatLook] = {
    AttendanceState.PRESENT: SeatLook("ok.fill", "ok.fill", "on_fill", "check"),
    AttendanceState.EXPECTED: SeatLook("surface", "draft.text", "text", dashed=True),
    AttendanceState.LEFT: SeatLook("info.soft", "info.fill", "info.text", "log-out"),
    AttendanceState.EXCUSED: SeatLook("warn.soft", "warn.fill", "warn.text", "user-minus"),
    None: SeatLook("ground", "border", "text_3", edge_px=1, weight="regular"),
}
_LEGEND = (*AttendanceState, None)


def paint_seat(painter: QPainter, where: QRectF, number: str, state: AttendanceState | None) -> None:
    """Paint one seat into a square; None is a seat that nobody holds."""
    look = LOOKS[state]
    inset = look.edge_px / 2
    pen = QPen(colour(look.edge), look.edge_px)
    if look.dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(colour(look.ground))
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)
    words = where
    if look.icon:
        foot = _GLYPH + 2 if number else (where.height() + _GLYPH) / 2
        at = QRectF(where.center().x() - _GLYPH / 2, where.bottom() - foot, _GLYPH, _GLYPH)
        paint_icon(painter, look.icon, look.words, at.translated(0, -1 if number else 0))
        words = where.adjusted(0, 1, 0, -_GLYPH)
    if number:
        paint_text(painter, number, words, theme.font(9, look.weight), look.words, CENTRE)


def seat_words(seat: PlannedSeat) -> str:
    """Return a seat and who sits there on one line: "Ghế C-12: Nguyễn Văn An, Chi bộ 05, thẻ 057, chưa đến"."""
    if seat.delegate is None:
        return f"Ghế {seat.seat}: {EMPTY_SEAT}"
    row = seat.delegate
    return f"Ghế {seat.seat}: {row.facts.full_name}, {row.facts.branch}, thẻ {row.card_number:03d}, {_state_of(row)}"


def _state_of(row: DelegateRow) -> str:
    if row.state is AttendanceState.PRESENT and row.arrived_at is not None:
        return f"{label(row.state)} từ {clock_time(row.arrived_at)}"
    return f"{label(row.state)} ({row.reason})" if row.reason else label(row.state)


class SeatPlanView(QAbstractScrollArea):
    """The seat plan: the stage at the top, then row after row, the seats numbered from the left.

    Only what is in view is painted, so that a hall of thousands scrolls at once. The arrow keys, Home and End move
    the focus ring; the accessible name is always that of the focused seat. `seat_focused` carries the PlannedSeat the
    ring came to, `seat_chosen` the one taken by Enter or a double click; both are emitted on the GUI thread.
    """

    seat_focused = Signal(object)
    seat_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PlannedRow, ...] = ()
        self._most = 0
        self._name_px = _LEAST_NAME
        self._at = (0, 0)
        self._title = "Sơ đồ ghế"
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        # Without a widget of its own the corner between the scroll bars is painted white.
        self.setCornerWidget(QWidget(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._tell_focus()

    def show_plan(self, plan: SeatPlan) -> None:
        """Show a plan from now on; the ring stays on the seat of the same name."""
        focused = self.focused_seat()
        self._rows = tuple(row for row in plan.rows if row.seats)
        self._most = max((len(row.seats) for row in self._rows), default=0)
        face = theme.font(10, "bold")
        widest = max((width_of(row.name, face) for row in self._rows), default=0.0)
        self._name_px = round(min(max(widest + 8, _LEAST_NAME), _MOST_NAME))
        self._at = self._place_of(focused.seat if focused else "")
        self._measure()
        self._tell_focus()
        self.viewport().update()

    def focused_seat(self) -> PlannedSeat | None:
        """Return the seat that the ring is on; None without a plan."""
        row, place = self._at
        return self._rows[row].seats[place] if row < len(self._rows) else None

    def focus_seat(self, name: str) -> bool:
        """Put the ring on the seat of this name and bring it into view; False when the plan lacks it."""
        for row, planned in enumerate(self._rows):
            for place, seat in enumerate(planned.seats):
                if seat.seat == name:
                    self._move_to(row, place)
                    return True
        return False

    def rect_of(self, name: str) -> QRect:
        """Return where a seat stands in the viewport now; empty when the plan lacks it."""
        for row, planned in enumerate(self._rows):
            for place, seat in enumerate(planned.seats):
                if seat.seat == name:
                    return self._seat_rect(row, place).toAlignedRect()
        return QRect()

    def sizeHint(self) -> QSize:
        """Return a width for twenty seats in a row and a height for ten rows."""
        return QSize(900, _STAGE_HEIGHT + 10 * _MOST_PITCH)

    def minimumSizeHint(self) -> QSize:
        """Return room for a corner of the hall; the rest is scrolled to."""
        return QSize(240, 160)

    def _pitch(self) -> float:
        """Return the distance from seat to seat: as wide as the row allows between the least and the most."""
        room = self.viewport().width() - 2 * _EDGE - 2 * self._name_px
        return min(max(room / self._most, _LEAST_PITCH), _MOST_PITCH) if self._most else _MOST_PITCH

    def _content(self) -> QSize:
        pitch = self._pitch()
        width = 2 * _EDGE + 2 * self._name_px + self._most * pitch
        return QSize(round(width), round(_EDGE + _STAGE_HEIGHT + _EDGE + len(self._rows) * pitch + _EDGE))

    def _measure(self) -> None:
        content, port = self._content(), self.viewport().size()
        for bar, whole, page in (
            (self.horizontalScrollBar(), content.width(), port.width()),
            (self.verticalScrollBar(), content.height(), port.height()),
        ):
            bar.setRange(0, max(whole - page, 0))
            bar.setPageStep(page)
            bar.setSingleStep(round(self._pitch()))

    def _left(self) -> float:
        """Return the left edge of the content in the viewport; a narrow hall stands in the middle."""
        spare = max(self.viewport().width() - self._content().width(), 0) / 2
        return spare - self.horizontalScrollBar().value()

    def _row_top(self, row: int) -> float:
        return 2 * _EDGE + _STAGE_HEIGHT + row * self._pitch() - self.verticalScrollBar().value()

    def _row_left(self, row: int) -> float:
        """Return where a row's first seat begins; a shorter row stands in the middle before the stage."""
        spare = (self._most - len(self._rows[row].seats)) * self._pitch() / 2
        return self._left() + _EDGE + self._name_px + spare

    def _seat_rect(self, row: int, place: int) -> QRectF:
        pitch = self._pitch()
        side = pitch - _GAP
        return QRectF(self._row_left(row) + place * pitch + _GAP / 2, self._row_top(row) + _GAP / 2, side, side)

    def _place_at(self, point: QPoint) -> tuple[int, int] | None:
        """Return row and place of the seat at a point of the viewport; None between and beside seats."""
        row = int((point.y() - self._row_top(0)) // self._pitch())
        if not 0 <= row < len(self._rows):
            return None
        place = int((point.x() - self._row_left(row)) // self._pitch())
        if not 0 <= place < len(self._rows[row].seats):
            return None
        return (row, place) if self._seat_rect(row, place).contains(point) else None

    def _place_of(self, name: str) -> tuple[int, int]:
        for row, planned in enumerate(self._rows):
            for place, seat in enumerate(planned.seats):
                if seat.seat == name:
                    return row, place
        return 0, 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stage and the seats in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_stage(painter)
        pitch = self._pitch()
        first = max(int((event.rect().top() - self._row_top(0)) // pitch), 0)
        last = min(int((event.rect().bottom() - self._row_top(0)) // pitch), len(self._rows) - 1)
        for row in range(first, last + 1):
            self._paint_row(painter, row, event.rect())
        if self._rows and self.hasFocus():
            self._paint_ring(painter)

    def _paint_stage(self, painter: QPainter) -> None:
        top = _EDGE - self.verticalScrollBar().value()
        width = max(self._content().width() * 0.5, 200.0)
        left = self._left() + (self._content().width() - width) / 2
        stage = QRectF(left, top, width, _STAGE_HEIGHT)
        painter.setPen(QPen(colour("border_strong"), 1))
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(stage.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        paint_text(painter, STAGE, stage, theme.font(10, "bold"), "text_2", CENTRE)

    def _paint_row(self, painter: QPainter, row: int, seen: QRect) -> None:
        planned, pitch, left = self._rows[row], self._pitch(), self._row_left(row)
        end = left + len(planned.seats) * pitch
        top = self._row_top(row)
        face = theme.font(10, "bold")
        first = max(int((seen.left() - left) // pitch), 0)
        last = min(int((seen.right() - left) // pitch), len(planned.seats) - 1)
        for place in range(first, last + 1):
            seat = planned.seats[place]
            state = seat.delegate.state if seat.delegate else None
            paint_seat(painter, self._seat_rect(row, place), str(seat.number), state)
        if left < self._name_px:
            painter.fillRect(QRectF(0, top, self._name_px, pitch), colour("ground"))
        # The name at the left stays in view when the row is scrolled under it.
        for edge in (max(left - self._name_px, 0.0), end):
            paint_text(painter, planned.name, QRectF(edge, top, self._name_px, pitch), face, "text_2", CENTRE)

    def _paint_ring(self, painter: QPainter) -> None:
        width = theme.current().focus_px + 0.5
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("focus"), width))
        ring = self._seat_rect(*self._at).adjusted(-2, -2, 2, 2)
        painter.drawRoundedRect(ring, _ROUND + 2, _ROUND + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the ring, or take the seat it is on; leave every other key to the screen."""
        seat = self.focused_seat()
        if seat is None:
            event.ignore()
            return
        row, place = self._at
        page = max(int(self.viewport().height() // self._pitch()) - 1, 1)
        key = Qt.Key(event.key())
        along = {
            Qt.Key.Key_Left: place - 1,
            Qt.Key.Key_Right: place + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._most,
        }
        across = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        if key in along:
            self._move_to(row, along[key])
        elif key in across:
            self._move_rows(across[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.seat_chosen.emit(seat)
        else:
            event.ignore()

    def _move_rows(self, by: int) -> None:
        """Move the ring to another row, to the seat that stands nearest before or behind."""
        row, place = self._at
        other = min(max(row + by, 0), len(self._rows) - 1)
        shift = (len(self._rows[other].seats) - len(self._rows[row].seats)) / 2
        self._move_to(other, int(place + shift + 0.5) if place + shift > 0 else 0)

    def _move_to(self, row: int, place: int) -> None:
        place = min(max(place, 0), len(self._rows[row].seats) - 1)
        self._at = (row, place)
        self._bring_into_view()
        self._tell_focus()
        self.viewport().update()

    def _bring_into_view(self) -> None:
        rect = self._seat_rect(*self._at)
        for bar, start, end, page, least in (
            (self.horizontalScrollBar(), rect.left(), rect.right(), self.viewport().width(), self._name_px),
            (self.verticalScrollBar(), rect.top(), rect.bottom(), self.viewport().height(), _EDGE),
        ):
            if start < least:
                bar.setValue(bar.value() + round(start - least))
            elif end > page - _EDGE:
                bar.setValue(bar.value() + round(end - page + _EDGE))
        if self._at[0] == 0:
            self.verticalScrollBar().setValue(0)

    def _tell_focus(self) -> None:
        seat = self.focused_seat()
        self.setAccessibleName(seat_words(seat) if seat else self._title)
        if seat is not None:
            self.seat_focused.emit(seat)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the ring on the seat under the mouse."""
        found = self._place_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._move_to(*found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the seat under the mouse."""
        found = self._place_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._move_to(*found)
            self.seat_chosen.emit(self.focused_seat())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell who sits at the seat under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.tip_at(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return what the tooltip says at a point of the viewport; empty beside the seats."""
        found = self._place_at(point)
        return seat_words(self._rows[found[0]].seats[found[1]]) if found else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the seats into the new width."""
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint what came into view."""
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.viewport().update()


class SeatLegend(QWidget):
    """What the shapes and colours of the seats mean, on one line, with how many there are of each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[AttendanceState | None, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_plan(self, plan: SeatPlan) -> None:
        """Count the seats of a plan by their state."""
        states = [seat.delegate.state if seat.delegate else None for row in plan.rows for seat in row.seats]
        self._counts = {state: states.count(state) for state in _LEGEND}
        self.setAccessibleName(self.shown_text())
        self.updateGeometry()
        self.update()

    def shown_text(self) -> str:
        """Return the legend in words: "chưa đến 2, có mặt 187, …"."""
        return ", ".join(self._words())

    def _words(self) -> list[str]:
        return [f"{label(state) if state else EMPTY_SEAT} {self._counts.get(state, 0)}" for state in _LEGEND]

    def sizeHint(self) -> QSize:
        """Return the width of all samples and their words."""
        return QSize(round(self._lefts()[-1]), 24)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a legend that is cut explains nothing."""
        return self.sizeHint()

    def _lefts(self) -> list[float]:
        face = theme.font(10)
        lefts = [0.0]
        for words in self._words():
            lefts.append(lefts[-1] + _SAMPLE + 6 + width_of(words, face) + _EDGE)
        return lefts

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a small seat of each state and what it is called."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _SAMPLE) / 2
        for state, words, (left, end) in zip(_LEGEND, self._words(), pairwise(self._lefts()), strict=True):
            paint_seat(painter, QRectF(left, top, _SAMPLE, _SAMPLE), "", state)
            where = QRectF(left + _SAMPLE + 6, 0, end - left - _SAMPLE - 6, self.height())
            paint_text(painter, words, where, theme.font(10), "text_2")
