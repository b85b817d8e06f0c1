"""Typing one batch by its tally sheet: the numbers as they were called out, their sums as they are typed."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.gui.forms.ui_batch_panel import Ui_BatchPanel
from congress_desktop.gui.screens.elections.batch_model import BatchModel, Field, Key
from congress_desktop.gui.screens.elections.digit_table import SheetDelegate
from congress_desktop.gui.widgets.cells import HEAD_HEIGHT, TableHead
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import message

_ROW_PX = 32
_NUMBER_PX, _COUNT_PX = 56, 96


class BatchPanel(QWidget):
    """One batch to be counted.

    `totals_given` carries the BatchTotals once they add up; `changed` is emitted when a number is another.
    """

    totals_given = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: RoundRow | None = None
        self._papers = 0
        self._model = BatchModel(self)
        self._form = Ui_BatchPanel()
        self._form.setupUi(self)
        view = self._form.sheet_view
        view.setModel(self._model)
        view.setItemDelegate(SheetDelegate(view))
        view.setHorizontalHeader(TableHead(view))
        view.horizontalHeader().setSectionsClickable(False)
        view.horizontalHeader().setFixedHeight(HEAD_HEIGHT)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(_ROW_PX)
        view.setShowGrid(False)
        view.dress()
        view.sheet_entered.connect(self.enter)
        self._model.dataChanged.connect(self._on_typed)

    def show_list(self, election: ElectionRow, row: RoundRow) -> None:
        """Show the sheet of a round's ballot; what is typed stays as long as it is the same ballot."""
        before, self._row = self._row, row
        if before is not None and (before.round_id, before.nominees) == (row.round_id, row.nominees):
            return
        names = [each.ballot_name for each in row.nominees]
        reasons = election.rules.ballot.invalid_reasons.value
        self._model.show_ballot(names, row.nominee_ids, reasons, row.form)
        head = self._form.sheet_view.horizontalHeader()
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column in range(self._model.columnCount()):
            if column != 1:
                self._form.sheet_view.setColumnWidth(column, _NUMBER_PX if column == 0 else _COUNT_PX)

    def begin(self, papers: int, typed: Mapping[Key, int]) -> None:
        """Wait for a batch of so many papers, with what was typed of it before."""
        self._papers = papers
        self._model.papers = papers
        self._model.read_only = False
        self._model.show_values(typed)
        missing = self._model.missing()
        self._form.sheet_view.go_to(missing[0] if missing else (Field.VALID, 0))

    def show_totals(self, papers: int, totals: BatchTotals) -> None:
        """Show a batch that was counted; nothing can be typed."""
        self._papers = papers
        self._model.papers = papers
        self._model.read_only = True
        self._model.show_totals(totals)
        self._form.sheet_view.go_to((Field.VALID, 0))

    def show_differing(self, places: frozenset[int]) -> None:
        """Point out the names at these places, from 0."""
        self._model.show_differing(places)

    def typed(self) -> dict[Key, int]:
        """Return what is typed of the batch so far; empty while a batch is only shown."""
        return {} if self._model.read_only else self._model.values()

    def focus_first(self) -> None:
        """Put the focus on the sheet."""
        self._form.sheet_view.setFocus()

    def enter(self) -> None:
        """Give the totals when they add up; say where they do not."""
        totals, row = self._model.totals(), self._row
        if totals is None or row is None:
            missing = self._model.missing()
            if missing:
                self._form.sheet_view.go_to(missing[0])
            return
        try:
            totals.checked(self._papers, row.seats, row.form)
        except RuleRefusal as refusal:
            self.refuse(refusal)
            return
        self.totals_given.emit(totals)

    def empty(self) -> None:
        """Type the batch anew from the first number."""
        if not self._model.read_only:
            self.begin(self._papers, {})

    def refuse(self, refusal: Exception) -> None:
        """Show why a batch was not taken, and put the cursor on the number in question; what was typed stays."""
        if not isinstance(refusal, CodedError):
            return
        self._form.sheet_error.show_message(message(self._named(refusal)))
        self.focus_first()
        place = refusal.facts.get("place")
        if isinstance(place, int):
            self._form.sheet_view.go_to((Field.VOTES, place - 1))

    def _named(self, refusal: CodedError) -> CodedError:
        """Return a refusal that names the nominee in question."""
        place = refusal.facts.get("place")
        if not isinstance(place, int) or self._row is None:
            return refusal
        return RuleRefusal(refusal.code, **refusal.facts, name=self._row.nominees[place - 1].ballot_name)

    def _on_typed(self) -> None:
        self._form.sheet_error.clear()
        self._show_papers()
        self._show_votes()
        self.changed.emit()

    def _show_papers(self) -> None:
        """Add up the papers of the batch as they are typed."""
        model, strip = self._model, self._form.papers_strip
        valid = model.value(Field.VALID)
        if valid is None:
            strip.show_sum("draft", "… + …", f"xấp có {grouped(self._papers)} phiếu")
            return
        total = valid + model.invalid()
        figures = f"{grouped(valid)} hợp lệ + {grouped(model.invalid())} không hợp lệ = {grouped(total)}"
        if total == self._papers:
            strip.show_sum("ok", figures, f"khớp {grouped(self._papers)} phiếu của xấp")
        else:
            more = "thừa" if total > self._papers else "thiếu"
            words = f"{more} {grouped(abs(total - self._papers))} so với {grouped(self._papers)} phiếu"
            code = Code.VALID_AND_INVALID_DIFFER.value
            strip.show_sum("error" if total > self._papers else "warn", figures, words, f"({code})")

    def _show_votes(self) -> None:
        """Add up the votes as they are typed, and hold them against the most there can be."""
        model, strip, row = self._model, self._form.votes_strip, self._row
        valid = model.value(Field.VALID)
        if row is None or valid is None:
            strip.show_sum("draft", "", "")
            strip.hide()
            return
        strip.show()
        left = len(model.missing())
        figures = f"{grouped(model.cast())} phiếu bầu"
        most = row.seats * valid
        over = model.over()
        if over is not None:
            code = Code.VOTES_OVER_VALID if row.form is BallotForm.STRIKE_OUT else Code.BOXES_DIFFER
            strip.show_sum("error", f"số {over + 1}", f"quá {grouped(valid)} phiếu hợp lệ", f"({code.value})")
        elif row.form is BallotForm.STRIKE_OUT and model.cast() > most:
            words = f"quá {grouped(model.cast() - most)} so với {grouped(most)}"
            strip.show_sum("error", figures, words, f"({Code.VOTES_OVER_SEATS.value})")
        elif left:
            strip.show_sum("draft", figures, f"còn {grouped(left)} con số")
        else:
            strip.show_sum("ok", figures, f"nhiều nhất {grouped(most)}")

    def sum_words(self) -> tuple[str, str]:
        """Return how many numbers are typed, and how many papers are accounted for."""
        valid = self._model.value(Field.VALID) or 0
        total = valid + self._model.invalid()
        return f"Phiếu {grouped(total)}/{grouped(self._papers)}", f"{grouped(self._model.cast())} phiếu bầu"
