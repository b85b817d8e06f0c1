"""The table of a result: votes and their share of the base, a bar with the majority's mark, the outcome and why."""

from fractions import Fraction

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from congress_desktop.domain.counting import ResultBase
from congress_desktop.domain.elections import BallotForm, ElectionKind
from congress_desktop.domain.tally import Outcome
from congress_desktop.gui.widgets.cells import Index, StateDelegate, dress_table
from congress_desktop.gui.widgets.painting import colour
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, GroupRow, Role
from congress_desktop.services.election_results import majority_of
from congress_desktop.services.election_views import NomineeFigures, ResultView
from congress_desktop.texts.election_words import opinion_words, share_words
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.labels import label

LINE_KEY = "majority"
_BAR = "bar"
_BAR_PX = 12
_STATES = {
    Outcome.ELECTED: "ok",
    Outcome.TIED: "warn",
    Outcome.NO_SEAT_LEFT: "draft",
    Outcome.NOT_ENOUGH: "draft",
}
_ICONS = {Outcome.ELECTED: "check", Outcome.TIED: "equal", Outcome.NO_SEAT_LEFT: "users", Outcome.NOT_ENOUGH: "x"}


def outcome_words(view: ResultView, outcome: Outcome) -> str:
    """Return what a round says of somebody, in the words of an election or of an opinion ballot."""
    if view.election.plan.kind is ElectionKind.OPINION:
        return opinion_words(outcome)
    return "Hết chỗ" if outcome is Outcome.NO_SEAT_LEFT and not view.result.needed else label(outcome)


def majority_words(view: ResultView) -> str:
    """Return the majority with its base: "Quá nửa: từ 94 phiếu, trên 187 người (…)"; empty where none is asked for."""
    majority = majority_of(view.election, view.round)
    if majority is None:
        return ""
    more = "Quá nửa" if majority == Fraction(1, 2) else f"Hơn {share_words(majority)}"
    return f"{more}: từ {grouped(view.result.needed)} phiếu, trên {view.base_words}"


class ResultTable:
    """What a result's table shows; made anew when its columns are to be others."""

    def __init__(self, view: QTableView) -> None:
        self._view = view
        self._headings: tuple[str, ...] = ()
        self.model: FrozenTableModel[NomineeFigures] | None = None

    def show(self, result: ResultView) -> None:
        """Show the lines of a result by votes, the majority's line between those above it and those below."""
        columns = _columns(result)
        headings = tuple(column.heading for column in columns)
        if self.model is None or headings != self._headings:
            self._headings = headings
            if self.model is not None:
                self.model.deleteLater()
            self.model = FrozenTableModel(columns, key=_key, parent=self._view)
            self._view.setModel(self.model)
            dress_table(self._view, self.model, dense=True)
            self._view.setSortingEnabled(False)
            self._view.horizontalHeader().show()  # one set on a view that is shown already stays hidden
        self.model.columns = columns
        self._view.setItemDelegate(ResultDelegate(result, self._view))
        self.model.show_rows(_rows(result))


def _key(line: NomineeFigures) -> str:
    return line.counts.nominee_id


def _rows(view: ResultView) -> tuple[NomineeFigures | GroupRow, ...]:
    words = majority_words(view)
    if not words:
        return view.lines
    above = tuple(line for line in view.lines if line.counts.votes >= view.result.needed)
    return (*above, GroupRow(LINE_KEY, words), *view.lines[len(above) :])


def _columns(view: ResultView) -> tuple[Column[NomineeFigures], ...]:
    boxes = view.round.form is BallotForm.TWO_BOX
    base = {ResultBase.SUMMONED: "", ResultBase.COLLECTED: " thu về", ResultBase.VALID: " hợp lệ"}[view.base]
    mark = f"Mốc: {grouped(view.result.needed)}" if view.result.needed else "Nhiều phiếu hơn"
    return (
        Column("TT phiếu", lambda line: str(line.place), style="second", width=84),
        Column(
            "Họ và tên",
            lambda line: line.row.ballot_name,
            style="bold",
            tooltip=lambda line: line.row.ballot_name,
            width=190 if boxes else 220,
        ),
        Column(
            "Đồng ý" if boxes else "Số phiếu",
            lambda line: grouped(line.counts.votes),
            style="bold",
            right=True,
            width=84,
        ),
        *(
            (
                Column("Không", lambda line: grouped(line.counts.against), right=True, width=72),
                Column("Không tính", lambda line: grouped(line.counts.uncounted), right=True, width=92),
            )
            if boxes
            else ()
        ),
        Column(
            f"Trên {grouped(view.result.denominator)}{base}",
            lambda line: line.share,
            right=True,
            width=140 if base else 96,
        ),
        Column(mark, lambda line: line.share, style=_BAR, width=100 if boxes else 150),
        Column(
            "Kết quả",
            lambda line: outcome_words(view, line.outcome),
            style="pill",
            state=lambda line: _STATES[line.outcome],
            icon=lambda line: _ICONS[line.outcome],
            width=166,
        ),
        Column(
            "Vì sao",
            lambda line: line.reason,
            style="second",
            tooltip=lambda line: line.reason,
        ),
    )


class ResultDelegate(StateDelegate):
    """Paints the bars of a result, the ground of those tied, and the majority's line."""

    def __init__(self, result: ResultView, parent: QTableView) -> None:
        super().__init__(parent)
        self._of, self._needed = result.result.denominator, result.result.needed

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.ROW)
        if isinstance(row, NomineeFigures) and row.outcome is Outcome.TIED:
            painter.fillRect(option.rect, colour("warn.soft"))
        if not option.state & QStyle.StateFlag.State_Selected or row.outcome is not Outcome.TIED:
            super()._paint_ground(painter, option, index)

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, group: GroupRow) -> None:
        super()._paint_group(painter, option, group)
        pen = QPen(colour("text"), 2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.drawLine(option.rect.left(), option.rect.top() + 1, option.rect.right(), option.rect.top() + 1)

    def _paint_cell(self, painter: QPainter, cell: QRectF, index: Index) -> None:
        row = index.data(Role.ROW)
        if index.data(Role.STYLE) == _BAR and isinstance(row, NomineeFigures):
            self._paint_bar(painter, cell, row)
        else:
            super()._paint_cell(painter, cell, index)

    def _paint_bar(self, painter: QPainter, cell: QRectF, line: NomineeFigures) -> None:
        bar = QRectF(cell.left(), cell.center().y() - _BAR_PX / 2, cell.width(), _BAR_PX)
        ground = QPainterPath()
        ground.addRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.fillPath(ground, colour("sunken"))
        painter.setPen(QPen(colour("border"), 1))
        painter.drawPath(ground)
        if not self._of:
            return
        painter.save()
        filled = min(line.counts.votes / self._of, 1.0)
        painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * filled, bar.height()))
        painter.fillPath(ground, colour(f"{_STATES[line.outcome]}.fill"))
        painter.restore()
        if self._needed:
            at = round(bar.left() + bar.width() * self._needed / self._of)
            painter.setPen(QPen(colour("text"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(at, round(bar.top()) - 5, at, round(bar.bottom()) + 5)
