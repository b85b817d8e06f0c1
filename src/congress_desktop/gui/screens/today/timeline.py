"""The running order of one sitting as a line of time: hours at the left, a mark on the line, the item at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from congress_desktop.domain.agenda import AgendaState
from congress_desktop.domain.ids import AgendaItemId
from congress_desktop.gui import theme
from congress_desktop.gui.icons import TEXT_PX, paint_icon
from congress_desktop.gui.screens.programme.table import item_icon, progress_words
from congress_desktop.gui.widgets.painting import colour, elided, paint_mark, paint_text, width_of
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, Role
from congress_desktop.services.agenda import TimelineRow
from congress_desktop.texts.forms import clock_time
from congress_desktop.texts.labels import label

Index = QModelIndex | QPersistentModelIndex
_HOUR_LEFT, _LINE, _WORDS, _EDGE = 16, 86, 112, 16
_PADDING, _SUBLINE, _MARK, _RING = 8, 20, 20, 14
_MOST_LINES = 2
_SCROLL_BAR = 14


class TimelineModel(FrozenTableModel[TimelineRow]):
    """The items of one sitting; `at_hand` is the one that runs, or comes next when none does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            (Column("", lambda line: line.row.title, tooltip=lambda line: line.row.title),),
            key=lambda line: line.row.item_id,
            parent=parent,
        )
        self.at_hand: AgendaItemId | None = None

    def show(self, lines: tuple[TimelineRow, ...], at_hand: AgendaItemId | None) -> None:
        """Show these items; the rows that were and are at hand are painted anew."""
        changed = self.at_hand != at_hand
        self.at_hand = at_hand
        self.show_rows(lines)
        if changed and lines:
            self.layoutChanged.emit()


class TimelineView(QListView):
    """The line of time; it is looked at, not worked in, so that Enter stays with the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = TimelineModel(self)
        self.setModel(self.timeline)
        self.setItemDelegate(TimelineDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("role", "rows")

    def show_lines(self, lines: tuple[TimelineRow, ...], at_hand: AgendaItemId | None) -> None:
        """Show these items and keep the one at hand in view."""
        moved = self.timeline.at_hand != at_hand or self.timeline.rowCount() != len(lines)
        self.timeline.show(lines, at_hand)
        place = self.timeline.place_of(at_hand)
        if moved and place is not None:
            self.scrollTo(self.timeline.index(place, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows anew: another width breaks titles elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def shown_lines(self) -> tuple[str, ...]:
        """Return what every row says, for those who cannot see it."""
        return tuple(_spoken(row) for row in self.timeline.rows() if isinstance(row, TimelineRow))


class TimelineDelegate(QStyledItemDelegate):
    """Paints one item: a ✓ on the line for what is done, a ring for what comes, a red ring for the one at hand."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the title's lines and the line under it take."""
        line = index.data(Role.ROW)
        width = _width(option)
        lines = _title_lines(line, width, at_hand=_is_at_hand(index))
        face = _title_face(at_hand=_is_at_hand(index))
        below = _SUBLINE if _subline(line) or line.late_minutes else 0
        return QSize(width, round(2 * _PADDING + len(lines) * QFontMetricsF(face).lineSpacing() + below))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one item."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, box = index.data(Role.ROW), QRectF(option.rect)
        at_hand = _is_at_hand(index)
        if at_hand:
            painter.fillRect(box, colour("accent_soft"))
            painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), colour("accent_fill"))
        face = _title_face(at_hand=at_hand)
        middle = box.top() + _PADDING + QFontMetricsF(face).lineSpacing() / 2
        self._paint_line(painter, box, index, middle)
        _paint_hours(painter, box, line, at_hand=at_hand)
        top = box.top() + _PADDING
        for words in _title_lines(line, _width(option), at_hand=at_hand):
            height = QFontMetricsF(face).lineSpacing()
            where = QRectF(box.left() + _WORDS, top, box.width() - _WORDS - _EDGE, height)
            paint_text(painter, words, where, face, "text_2" if _is_past(line) else "text")
            top += height
        _paint_subline(painter, QRectF(box.left() + _WORDS, top, box.width() - _WORDS - _EDGE, _SUBLINE), line)
        painter.restore()

    def _paint_line(self, painter: QPainter, box: QRectF, index: Index, middle: float) -> None:
        """Paint the piece of the line of time that this row holds, and the mark on it."""
        line = index.data(Role.ROW)
        x = box.left() + _LINE
        rows = index.model().rowCount()
        painter.setPen(QPen(colour("ok.fill") if _is_past(line) else colour("border"), 2))
        if index.row() > 0:
            painter.drawLine(QPointF(x, box.top()), QPointF(x, middle - _MARK / 2 - 2))
        if index.row() < rows - 1:
            painter.drawLine(QPointF(x, middle + _MARK / 2 + 2), QPointF(x, box.bottom() + 1))
        if line.row.state is AgendaState.FINISHED:
            paint_mark(painter, QRectF(x - _MARK / 2, middle - _MARK / 2, _MARK, _MARK), "ok")
            return
        at_hand = _is_at_hand(index)
        painter.setPen(QPen(colour("accent_fill") if at_hand else colour("border_strong"), 5 if at_hand else 2))
        painter.setBrush(colour("surface"))
        painter.drawEllipse(QPointF(x, middle), _RING / 2, _RING / 2)


def _width(option: QStyleOptionViewItem) -> int:
    """Return the width that words are broken for, the same with and without a scroll bar."""
    view = option.widget
    return view.width() - _SCROLL_BAR if isinstance(view, QAbstractItemView) else option.rect.width()


def _is_at_hand(index: Index) -> bool:
    model = index.model()
    return isinstance(model, TimelineModel) and model.at_hand == index.data(Role.ROW).row.item_id


def _is_past(line: TimelineRow) -> bool:
    return line.row.state is AgendaState.FINISHED or line.passed_over


def _title_face(*, at_hand: bool) -> QFont:
    return theme.font(13, "bold") if at_hand else theme.font(11)


def _title_lines(line: TimelineRow, width: float, *, at_hand: bool) -> list[str]:
    """Return the title in lines that fit; what does not fit into the last one is cut with an ellipsis."""
    face = _title_face(at_hand=at_hand)
    room = width - _WORDS - _EDGE
    lines: list[str] = []
    words = line.row.title.split()
    while words and len(lines) < _MOST_LINES - 1:
        taken = 1
        while taken < len(words) and width_of(" ".join(words[: taken + 1]), face) <= room:
            taken += 1
        lines.append(" ".join(words[:taken]))
        words = words[taken:]
    return [*lines, elided(" ".join(words), face, room)] if words else lines


def _paint_hours(painter: QPainter, box: QRectF, line: TimelineRow, *, at_hand: bool) -> None:
    """Paint when an item is planned, and under it when it is expected now."""
    face = theme.font(11, "semibold")
    height = QFontMetricsF(_title_face(at_hand=at_hand)).lineSpacing()
    where = QRectF(box.left() + _HOUR_LEFT, box.top() + _PADDING, _LINE - _HOUR_LEFT - 8, height)
    hour = f"{line.row.due_at:%H:%M}" if line.row.due_at else ""
    paint_text(painter, hour, where, face, "accent" if at_hand else "text_2")
    if line.row.state is AgendaState.DUE and line.late_minutes and line.at:
        paint_text(
            painter,
            f"≈ {clock_time(line.at)}",
            QRectF(where.left(), where.bottom(), where.width() + 8, _SUBLINE),
            theme.font(10, "semibold"),
            "warn.text",
        )


def _subline(line: TimelineRow) -> str:
    """Return the small words under a title: when it was, or who presents it."""
    if line.row.started_at is not None:
        return progress_words(line)
    votes = ", ".join(label(group) for group in line.row.vote_groups)
    return f"biểu quyết: {votes}" if votes else line.row.presenter


def _paint_subline(painter: QPainter, where: QRectF, line: TimelineRow) -> None:
    words = _subline(line)
    if not words:
        return
    late = line.over_minutes > 0 and line.row.state is AgendaState.RUNNING
    token = "warn.text" if late else "text_2"
    if (icon := item_icon(line)) and line.row.started_at is None:
        paint_icon(painter, icon, token, QRectF(where.left(), where.center().y() - TEXT_PX / 2, TEXT_PX, TEXT_PX))
        where = where.adjusted(TEXT_PX + 4, 0, 0, 0)
    paint_text(painter, words, where, theme.font(10, "semibold" if late else "regular"), token)


def _spoken(line: TimelineRow) -> str:
    hour = f"{line.row.due_at:%H:%M} " if line.row.due_at else ""
    expected = (
        f" ≈ {clock_time(line.at)}" if line.row.state is AgendaState.DUE and line.late_minutes and line.at else ""
    )
    below = _subline(line)
    return f"{hour}{line.row.title}{f' ({below})' if below else ''}{expected}"
