"""The paper in the typist's hand, mirrored: every name in the order of the ballot, marked as it is typed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from congress_desktop.domain.elections import BallotForm
from congress_desktop.gui import theme
from congress_desktop.gui.icons import TEXT_PX, paint_icon
from congress_desktop.gui.widgets.painting import RIGHT, colour, paint_text, width_of

STRUCK, AGREED, NOT_COUNTED, WRONG = "struck", "agreed", "not_counted", "wrong"
"""How a name is marked; on the form with two boxes a name that is disagreed to is struck. No mark is no word."""

_WORDS = {STRUCK: "không đồng ý", AGREED: "đồng ý", NOT_COUNTED: "không tính", WRONG: "gõ lại"}
_ICONS = {STRUCK: "x", AGREED: "check", NOT_COUNTED: "circle-dashed", WRONG: "triangle-alert"}
_TOKENS = {STRUCK: "text_2", AGREED: "ok.text", NOT_COUNTED: "text_2", WRONG: "error.text"}
_USUAL_COLUMNS = 3
_FEW = 8
_GAP = 6
_WORD_PT = 9


@dataclass(frozen=True)
class _Size:
    """How large names are: points, pixels of a row and beside the name, whether a mark has room for more than a sign.

    Where there is no such room a struck name is only struck, and on the form with two boxes a sign stands for a word.
    """

    pt: float
    row_px: int
    pad: int
    roomy: bool = True


_SIZES = (
    _Size(13, 40, 10),
    _Size(12, 36, 10),
    _Size(11, 32, 10),
    _Size(10, 28, 8),
    _Size(10, 26, 5, roomy=False),
    _Size(9, 24, 4, roomy=False),
)
"""From the roomiest to the least that can be read."""
_SCROLLED = _SIZES[3]


@dataclass(frozen=True)
class _Plan:
    """How the names are laid out: size, columns, rows in a column and pixels of each; `whole` when all are seen."""

    size: _Size
    columns: int
    rows: int
    row_px: int
    whole: bool


class PaperForm(QAbstractScrollArea):
    """Names down the columns and then across, as large as lets all of them be seen; more than that scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._names: tuple[str, ...] = ()
        self._form = BallotForm.STRIKE_OUT
        self._marks: dict[int, str] = {}
        self._at: int | None = None
        self._differing: frozenset[int] = frozenset()
        self._invalid = False
        self._plan = _Plan(_SIZES[0], 1, 1, _SIZES[0].row_px, whole=True)

    def show_names(self, names: Sequence[str], form: BallotForm) -> None:
        """Show these names in the order of the ballot, none of them marked."""
        self._names, self._form = tuple(names), form
        self._marks, self._at, self._differing, self._invalid = {}, None, frozenset(), False
        self._arrange()

    def show_marks(self, marks: dict[int, str], at: int | None = None, *, invalid: bool = False) -> None:
        """Show marks by place, from 0. `at` is the name whose turn it is; an invalid paper counts for nobody."""
        newest = next((place for place in reversed(marks) if place not in self._marks), None)
        if (marks, at, invalid) == (self._marks, self._at, self._invalid):
            return
        self._marks, self._at, self._invalid = dict(marks), at, invalid
        seen = at if at is not None else newest
        if seen is not None:
            self._bring_into_view(seen)
        self.setAccessibleDescription(self.shown_text())
        self.viewport().update()

    def show_differing(self, places: frozenset[int]) -> None:
        """Point out the names at these places."""
        self._differing = places
        if places:
            self._bring_into_view(min(places))
        self.viewport().update()

    def differing(self) -> frozenset[int]:
        """Return the places of the names that are pointed out."""
        return self._differing

    def marked(self) -> dict[int, str]:
        """Return the marks shown, by place from 0."""
        return dict(self._marks)

    def shown_text(self) -> str:
        """Return what is marked, in words: "3 Bùi Quang Cường: gạch"."""
        words = _WORDS if self._form is BallotForm.TWO_BOX else {**_WORDS, STRUCK: "gạch"}
        lines = (f"{place + 1} {self._names[place]}: {words[mark]}" for place, mark in sorted(self._marks.items()))
        return "; ".join(lines)

    def all_seen(self) -> bool:
        """Tell whether every name is in view without scrolling."""
        return self._plan.whole

    def cut_names(self) -> tuple[str, ...]:
        """Return the names that do not fit their column."""
        room = self._name_room()
        face = theme.font(self._plan.size.pt, "semibold")
        return tuple(name for name in self._names if width_of(name, face) > room)

    def sizeHint(self) -> QSize:
        """Return a size for a short list; the layout gives what there is."""
        return QSize(640, 240)

    def minimumSizeHint(self) -> QSize:
        """Return a height in which a few rows can be read."""
        return QSize(320, 4 * _SIZES[-1].row_px)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the names out anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        self._plan = self._fitting(width, height)
        whole = self._plan.rows * self._plan.row_px
        bar = self.verticalScrollBar()
        bar.setRange(0, 0 if self._plan.whole else max(0, whole - height))
        bar.setPageStep(height)
        bar.setSingleStep(self._plan.row_px)
        self.viewport().update()

    def _fitting(self, width: int, height: int) -> _Plan:
        count = max(len(self._names), 1)
        for size in _SIZES:
            most = self._columns_within(width, size)
            rows = max(height // size.row_px, 1)
            needed = -(-count // rows)
            if needed <= most:
                columns = max(needed, min(most, _USUAL_COLUMNS if count > _FEW else 1))
                rows = -(-count // columns)
                return _Plan(size, columns, rows, min(height // rows, _SIZES[0].row_px), whole=True)
        columns = self._columns_within(width, _SCROLLED)
        return _Plan(_SCROLLED, columns, -(-count // columns), _SCROLLED.row_px, whole=False)

    def _columns_within(self, width: int, size: _Size) -> int:
        face = theme.font(size.pt, "semibold")
        longest = max((width_of(name, face) for name in self._names), default=0)
        return max(1, int((width + _GAP) // (longest + 1 + self._beside(size) + _GAP)))

    def _beside(self, size: _Size) -> float:
        """Return the pixels that a column needs beside the name: padding, number and mark."""
        return 3 * size.pad + self._number_room(size) + self._mark_room(size)

    def _number_room(self, size: _Size) -> float:
        return width_of("0" * len(str(len(self._names))), theme.font(size.pt, "bold"))

    def _mark_room(self, size: _Size) -> float:
        boxes = self._form is BallotForm.TWO_BOX
        sign = TEXT_PX + 4 if size.roomy or boxes else 0
        words = _WORDS.values() if size.roomy and boxes else ()
        return sign + max((width_of(word, theme.font(_WORD_PT, "semibold")) + 6 for word in words), default=0)

    def _name_room(self) -> float:
        return self._column_px() - self._beside(self._plan.size)

    def _column_px(self) -> float:
        return (self.viewport().width() - _GAP * (self._plan.columns - 1)) / self._plan.columns

    def _cell(self, place: int) -> QRectF:
        column, row = divmod(place, self._plan.rows)
        width = self._column_px()
        top = row * self._plan.row_px - self.verticalScrollBar().value()
        return QRectF(column * (width + _GAP), top, width, self._plan.row_px)

    def _bring_into_view(self, place: int) -> None:
        cell, height = self._cell(place), self.viewport().height()
        bar = self.verticalScrollBar()
        if cell.top() < 0 or cell.bottom() > height:
            bar.setValue(bar.value() + round(cell.center().y() - height / 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(len(self._names)):
            cell = self._cell(place)
            if cell.intersects(QRectF(event.rect())):
                self._paint_name(painter, place, cell)

    def _paint_name(self, painter: QPainter, place: int, cell: QRectF) -> None:
        mark = self._marks.get(place, "")
        gone = self._invalid or mark in {STRUCK, NOT_COUNTED}
        self._paint_ground(painter, place, cell.adjusted(0, 1, 0, -1), mark)
        size = self._plan.size
        bold, face = theme.font(size.pt, "bold"), theme.font(size.pt, "regular" if gone else "semibold")
        face.setStrikeOut(self._invalid or (mark == STRUCK and self._form is BallotForm.STRIKE_OUT))
        token = "text_2" if gone else "text"
        number = QRectF(cell.left() + size.pad, cell.top(), self._number_room(size) + 1, cell.height())
        paint_text(painter, str(place + 1), number, bold, token, RIGHT)
        name = QRectF(number.right() + size.pad - 1, cell.top(), self._name_room() + 1, cell.height())
        paint_text(painter, self._names[place], name, face, token)
        if mark:
            self._paint_mark(painter, cell, mark, self._mark_room(size))

    def _paint_ground(self, painter: QPainter, place: int, where: QRectF, mark: str) -> None:
        differs = place in self._differing
        ground = "warn.soft" if differs else "draft.soft" if mark == STRUCK else "error.soft" if mark == WRONG else ""
        painter.setPen(QPen(colour("warn.line"), 1) if differs else Qt.PenStyle.NoPen)
        if place == self._at:
            painter.setPen(QPen(colour("focus"), 2))
        if ground or place == self._at:
            painter.setBrush(colour(ground) if ground else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where.adjusted(1, 0, -1, 0), 6, 6)

    def _paint_mark(self, painter: QPainter, cell: QRectF, mark: str, room: float) -> None:
        """Paint the sign of a mark, and on the form with two boxes its word, as far as there is room."""
        if not room:
            return
        token, left = _TOKENS[mark], cell.right() - self._plan.size.pad - room + 4
        paint_icon(painter, _ICONS[mark], token, QRectF(left, cell.center().y() - TEXT_PX / 2, TEXT_PX, TEXT_PX))
        if room > TEXT_PX + 4:
            word = QRectF(left + TEXT_PX + 6, cell.top(), room - TEXT_PX - 10, cell.height())
            paint_text(painter, _WORDS[mark], word, theme.font(_WORD_PT, "semibold"), token)
