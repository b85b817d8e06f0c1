"""Where the two passes differ: both readings side by side, and the deciding look of the counting board."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.ballots import Paper, PaperState, Reading
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import EntryMode, ResultState
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui.forms.ui_election_compare import Ui_ComparePage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.elections import compare_words as words
from congress_desktop.gui.screens.elections.compare_words import Item, items_of
from congress_desktop.gui.screens.elections.page import StepPage
from congress_desktop.gui.screens.elections.paper_panel import PanelState
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services import ballot_entry
from congress_desktop.services.ballot_compare import Comparison, comparison
from congress_desktop.services.ballot_pass import FIRST, SECOND
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.desk import Done
from congress_desktop.services.election_views import BatchRow, ElectionRow, RoundRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import message, message_for

USUAL_REASON = "xem lại tờ phiếu"


class ComparePage(StepPage):
    """The papers or batches on which the two passes differ, one after another, until each is decided."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._row: RoundRow | None = None
        self._found: Comparison | None = None
        self._also: int | None = None
        self._number: int | None = None
        self._chosen: Reading | BatchTotals | None = None
        self._stale = True
        self._form = Ui_ComparePage()
        self._form.setupUi(self)
        self._model: FrozenTableModel[Item] = FrozenTableModel(
            (
                Column("Phiếu", lambda item: item.name, style="bold", tooltip=lambda item: item.note),
                Column(
                    "Trạng thái",
                    lambda item: item.words,
                    style="state",
                    state=lambda item: words.STATES[item.state],
                    width=146,
                ),
            ),
            key=lambda item: item.number,
            parent=self,
        )
        self._form.items_view.setModel(self._model)
        dress_table(self._form.items_view, self._model, dense=True)
        self._form.items_view.setSortingEnabled(False)
        self._form.items_view.horizontalHeader().hide()
        self._form.reason_edit.setText(USUAL_REASON)
        self._form.again_cap.show_key("Ctrl+G")
        self._next_step = self._form.alike_state.add_button("Sang kết quả", role="main", icon_name="check", key="Enter")
        self._look_button = self._form.alike_state.add_button("Xem lại một phiếu", icon_name="search", key="Ctrl+G")
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.items_view.selectionModel().currentRowChanged.connect(self._on_chosen)
        form.paper_panel.reading_given.connect(self._on_reading)
        form.paper_panel.changed.connect(self._show_buttons)
        form.batch_panel.totals_given.connect(self._on_totals)
        for field in (form.decided_by_edit, form.reason_edit):
            field.textEdited.connect(self._on_edited)
        for button, act in (
            (form.first_button, loosely(self._take, FIRST)),
            (form.second_button, loosely(self._take, SECOND)),
            (form.decide_button, self._on_enter),
            (form.invalid_button, self._on_second),
            (self._next_step, self.done),
            (self._look_button, self._ask_number),
        ):
            button.clicked.connect(act)
        for key, act in (
            ("Alt+1", loosely(self._take, FIRST)),
            ("Alt+2", loosely(self._take, SECOND)),
            ("F6", self._on_invalid),
            ("F7", form.paper_panel.keep_valid),
            ("F8", self.go_on),
            ("Esc", self._on_escape),
            ("Ctrl+G", self._ask_number),
        ):
            bind(self, key, act)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of comparing."""
        return (
            ("Alt+1 · 2", "Lấy lần nhập 1, lần nhập 2"),
            ("0 Enter", "Gõ lại theo tờ phiếu, Enter ghi quyết định"),
            ("F6", "Quyết định phiếu không hợp lệ"),
            ("F8", "Phiếu khác nhau kế tiếp"),
            ("Ctrl+G", "Xem lại một phiếu đã khớp"),
            ("Esc", "Gõ lại từ đầu"),
        )

    # What is shown

    def show_round(self, election: ElectionRow, round_row: RoundRow | None) -> None:
        """Show a round; what was typed for the paper in view stays."""
        before, self._row = self._row, round_row
        if before is None or round_row is None or before.round_id != round_row.round_id:
            self._found, self._number, self._also, self._chosen = None, None, None, None
        if round_row is None or round_row.collected is None:
            return
        by_papers = round_row.mode is not EntryMode.BATCHES
        hand = self._form.paper_panel if by_papers else self._form.batch_panel
        hand.show_list(election, round_row)
        self._form.hand_stack.setCurrentWidget(hand)
        self._form.paper_panel.be_low(low=True)
        self._form.invalid_button.setVisible(by_papers)
        self._form.again_label.setText("Xem lại phiếu số" if by_papers else "Xem lại xấp số")
        if before != round_row:
            self._stale = True
        self._read_when_seen()

    def refresh(self, changes: ChangeSet) -> None:
        """Compare anew when a paper was read, taken back or decided."""
        if changes.touches(Changed.BALLOT, Changed.ROUND):
            self._stale = True
            self._read_when_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Compare what was typed while the page was out of view."""
        super().showEvent(event)
        self._read_when_seen()

    def _read_when_seen(self) -> None:
        row = self._row
        if row is None or row.collected is None or not self._stale or not self.isVisible():
            return
        self._stale = False
        desk, round_id, also = self._office.desk, row.round_id, self._also
        self._office.runner.run(lambda: comparison(desk, round_id, also), self._on_compared)

    def _on_compared(self, found: Comparison) -> None:
        row = self._row
        if row is None or found.round_id != row.round_id:
            return
        self._found = found
        items = items_of(row, found)
        self._model.show_rows(items)
        self._show_head(found)
        open_now = {item.number: item.state for item in items}
        if self._number not in open_now:
            self._number = None
        locked = row.result_state is not ResultState.DRAFT
        if locked or (found.complete and not found.counts.differing and self._number is None):
            self._show_alike(found, row)
            return
        self._form.page_stack.setCurrentWidget(self._form.compare_page)
        waiting = next((item.number for item in items if item.state is PaperState.DIFFERING), None)
        self._show_item(self._number if self._number is not None else waiting)

    def _show_head(self, found: Comparison) -> None:
        unread = found.collected - min(found.counts.first, found.counts.second)
        batches = sum(each.state is PaperState.DIFFERING for each in found.batches)
        count = f"{grouped(batches)} xấp" if batches else f"{grouped(found.counts.differing)} phiếu"
        differing = f"Còn {count} khác nhau"
        self._form.head_label.setText(differing if found.counts.differing else "Không còn phiếu nào khác nhau")
        self._form.unread_label.setText(f"Còn {grouped(unread)} phiếu chưa nhập đủ hai lần." if unread else "")
        self._form.unread_label.setVisible(bool(unread))

    def _show_alike(self, found: Comparison, row: RoundRow) -> None:
        """Say that nothing differs any more, or that the result is confirmed."""
        settled = found.settled
        decided = f" {grouped(settled)} phiếu khác nhau đã được quyết định." if settled else ""
        title = f"Hai lần nhập khớp {grouped(found.collected - settled)}/{grouped(found.collected)} phiếu"
        text = f"Không còn phiếu nào phải xem lại.{decided}"
        if row.result_state is not ResultState.DRAFT:
            locked = row.result_state is ResultState.RELEASED
            told = message_for(Code.RESULT_LOCKED if locked else Code.RESULT_CONFIRMED)
            text = f"{told.title}: {told.body} {told.action} ({told.code})"
        elif not found.collected:
            title = "Chưa có phiếu nào"
        self._form.alike_state.show_words("badge-check", title, text)
        self._look_button.setVisible(row.result_state is ResultState.DRAFT)
        self._form.page_stack.setCurrentWidget(self._form.alike_page)
        self.focus_first()

    def _show_item(self, number: int | None) -> None:
        """Show one paper or batch to be decided; None when none is left that differs."""
        place = self._model.place_of(number) if number is not None else None
        self._form.right_frame.setVisible(place is not None)
        if place is None or number is None:
            return
        turned = number != self._number
        self._number = number
        self._form.items_view.selectionModel().blockSignals(True)
        self._form.items_view.selectRow(place)
        self._form.items_view.selectionModel().blockSignals(False)
        self._form.items_view.viewport().update()
        item = self._model.row(place)
        if isinstance(item, Item):
            self._form.place_label.setText(f"{item.name} · {item.note}")
            self._form.state_pill.show_state(words.STATES[item.state], item.words)
        if turned:
            self._form.decide_error.clear()
        paper, batch = self._paper(number), self._batch(number)
        if paper is not None:
            self._show_paper(paper, turned=turned)
        elif batch is not None:
            self._show_batch(batch, turned=turned)

    def _paper(self, number: int) -> Paper | None:
        return next((each for each in self._found.papers if each.number == number), None) if self._found else None

    def _batch(self, number: int) -> BatchRow | None:
        return next((each for each in self._found.batches if each.batch == number), None) if self._found else None

    def _show_paper(self, paper: Paper, *, turned: bool) -> None:
        row, form = self._row, self._form
        if row is None:
            return
        self._name_readings(paper.first_by, paper.second_by)
        for shown, reading in ((form.first_words_label, paper.first), (form.second_words_label, paper.second)):
            shown.setText(words.reading_words(row, reading) if reading else "")
        form.where_label.setText(words.where_papers_differ(row, paper))
        self._show_ruling(paper.ruling.decided_by if paper.ruling else "", paper.ruling.reason if paper.ruling else "")
        if turned:
            self._chosen = None
            form.paper_panel.begin()
        form.paper_panel.show_differing(frozenset(words.differing_places(row, paper)))
        self._show_buttons()
        self.focus_first()

    def _show_batch(self, batch: BatchRow, *, turned: bool) -> None:
        row, form = self._row, self._form
        if row is None:
            return
        self._name_readings(batch.first_by, batch.second_by)
        for shown, totals in ((form.first_words_label, batch.first), (form.second_words_label, batch.second)):
            shown.setText(words.totals_words(totals) if totals else "")
        form.where_label.setText(words.where_batches_differ(row, batch))
        self._show_ruling(batch.ruling.decided_by if batch.ruling else "", batch.ruling.reason if batch.ruling else "")
        if turned:
            self._chosen = None
            form.batch_panel.begin(len(batch.numbers), {})
        form.batch_panel.show_differing(frozenset(words.differing_names(row, batch)))
        self._show_buttons()
        self.focus_first()

    def _name_readings(self, first_by: str, second_by: str) -> None:
        self._form.first_name_label.setText(f"Lần 1, đ/c {first_by}")
        self._form.second_name_label.setText(f"Lần 2, đ/c {second_by}")

    def _show_ruling(self, decided_by: str, reason: str) -> None:
        """Say who decided before and why; a new decision takes its place, and the old one stays in the journal."""
        self._form.ruling_label.setText(f"Đã quyết định: đ/c {decided_by}, {reason}" if decided_by else "")
        self._form.ruling_label.setVisible(bool(decided_by))

    def _show_buttons(self) -> None:
        panel, form = self._form.paper_panel, self._form
        if self._chosen is not None:
            form.decide_button.show_act("Ghi quyết định", icon_name="check", key="Enter")
            form.invalid_button.show_act("Gõ lại", icon_name="undo-2", key="Esc")
            return
        proposed = panel.state is PanelState.PROPOSED and not self._by_batches()
        invalid = proposed or (panel.state is PanelState.CHOOSING_REASON and not self._by_batches())
        decision = "Quyết định: không hợp lệ" if invalid else "Ghi quyết định"
        form.decide_button.show_act(decision, icon_name="check", key="Enter")
        if proposed:
            form.invalid_button.show_act("Hợp lệ", icon_name="shield-check", key="F7")
        else:
            form.invalid_button.show_act("Không hợp lệ…", icon_name="x", key="F6")

    def _by_batches(self) -> bool:
        return self._row is not None and self._row.mode is EntryMode.BATCHES

    # What is done

    def _on_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        item = self._model.row(now.row()) if now.isValid() else None
        if isinstance(item, Item) and item.number != self._number:
            self._show_item(item.number)

    def go_on(self) -> None:
        """Show the next paper that still differs."""
        items = [item for item in self._model.rows() if isinstance(item, Item) and item.state is PaperState.DIFFERING]
        numbers = [item.number for item in items]
        after = [number for number in numbers if self._number is None or number > self._number]
        if numbers:
            self._show_item((after or numbers)[0])

    def _ask_number(self) -> None:
        """Ask which paper is to be looked at again, while the result is a draft."""
        if self._row is None or self._row.result_state is not ResultState.DRAFT:
            return
        self._form.right_frame.setVisible(self._number is not None)
        self._form.page_stack.setCurrentWidget(self._form.compare_page)
        self._form.again_edit.setFocus()
        self._form.again_edit.selectAll()

    def _look_again(self) -> None:
        """Look again at a paper or batch that was read alike, as after a reopening."""
        number, found = self._form.again_edit.value(), self._found
        if number is None or found is None:
            return
        last = found.collected if not self._by_batches() else -(-found.collected // found.batch_size)
        if not 1 <= number <= last:
            self._refuse_number(RuleRefusal(Code.NO_SUCH_PAPER, number=number, collected=found.collected))
            return
        self._also = self._number = number
        self._chosen = None
        desk, round_id = self._office.desk, found.round_id
        self._office.runner.run(lambda: comparison(desk, round_id, number), partial(self._on_looked_again, number))

    def _on_looked_again(self, number: int, found: Comparison) -> None:
        shown = {each.number for each in found.papers} | {each.batch for each in found.batches}
        if number not in shown:
            self._number = self._also = None
            self._refuse_number(RuleRefusal(Code.PAPER_NOT_READ_TWICE, number=number))
            return
        self._form.again_error.clear(self._form.again_edit)
        self._form.again_edit.clear()
        self._number = None
        self._on_compared_again(number, found)

    def _on_compared_again(self, number: int, found: Comparison) -> None:
        """Show what was asked for, whether or not anything differs."""
        row = self._row
        if row is not None:
            self._found = found
            self._model.show_rows(items_of(row, found))
            self._show_head(found)
            self._form.page_stack.setCurrentWidget(self._form.compare_page)
            self._show_item(number)

    def _refuse_number(self, refusal: RuleRefusal) -> None:
        self._form.again_error.show_message(message(refusal), self._form.again_edit)

    def _take(self, pass_number: int) -> None:
        """Take one of the two readings as it is, to be decided by Enter."""
        number = self._number
        if number is None or self._found is None:
            return
        paper, batch = self._paper(number), self._batch(number)
        if paper is not None and (reading := paper.of_pass(pass_number)[0]) is not None:
            self._chosen = reading
            self._form.paper_panel.show_reading(reading)
        elif batch is not None and (totals := batch.first if pass_number == FIRST else batch.second) is not None:
            self._chosen = totals
            self._form.batch_panel.show_totals(len(batch.numbers), totals)
        self._show_buttons()
        self.focus_first()

    def _on_invalid(self) -> None:
        if not self._by_batches() and self._chosen is None:
            self._form.paper_panel.choose_reason()

    def _on_second(self) -> None:
        if self._chosen is not None:
            self._on_escape()
        elif self._form.paper_panel.state is PanelState.PROPOSED:
            self._form.paper_panel.keep_valid()
        else:
            self._on_invalid()

    def _on_escape(self) -> None:
        if self._chosen is not None:
            self._chosen = None
            batch = self._batch(self._number or 0)
            if batch is not None:
                self._form.batch_panel.begin(len(batch.numbers), {})
            else:
                self._form.paper_panel.begin()
            self._show_buttons()
            self.focus_first()
        elif self._by_batches():
            self._form.batch_panel.empty()
        else:
            self._form.paper_panel.retype()

    def _on_enter(self) -> None:
        if self._chosen is not None:
            self._decide(self._chosen, "")
        elif self._by_batches():
            self._form.batch_panel.enter()
        else:
            self._form.paper_panel.enter()

    def _on_reading(self, reading: Reading, decision: str) -> None:
        self._decide(reading, decision)

    def _on_totals(self, totals: BatchTotals) -> None:
        self._decide(totals, "")

    def _decide(self, said: Reading | BatchTotals, decision: str) -> None:
        """Record the decision once it says by whom and why."""
        form, row, number = self._form, self._row, self._number
        decided_by, reason = tidy(form.decided_by_edit.text()), decision or tidy(form.reason_edit.text())
        if row is None or number is None:
            return
        if not decided_by:
            refusal = RuleRefusal(Code.FIELD_EMPTY, field="decided_by")
            form.decide_error.show_message(message(refusal), form.decided_by_edit)
            return
        if not reason:
            form.decide_error.show_message(message_for(Code.REASON_MISSING), form.reason_edit)
            return
        desk, round_id, act_id = self._office.desk, row.round_id, self._office.new_act_id()
        if isinstance(said, Reading):
            self._office.runner.run(
                lambda: ballot_entry.settle_paper(desk, round_id, number, said, decided_by, reason, act_id),
                self._on_decided,
                self._on_refused,
            )
        else:
            self._office.runner.run(
                lambda: ballot_entry.settle_batch(desk, round_id, number, said, decided_by, reason, act_id),
                self._on_decided,
                self._on_refused,
            )

    def _on_edited(self) -> None:
        for field in (self._form.decided_by_edit, self._form.reason_edit):
            self._form.decide_error.clear(field)

    def _on_decided(self, _done: Done) -> None:
        """Go on to the next one that differs, once what was decided has been read."""
        self._on_edited()
        self._number, self._also, self._chosen = None, None, None

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.decide_error.show_message(message(refusal))

    # The window

    def focus_first(self) -> None:
        """Put the focus where the deciding look is typed, or on the button that goes on."""
        if not self.isVisible():
            return
        if self._form.page_stack.currentWidget() is self._form.alike_page:
            self._next_step.setFocus()
        elif self._by_batches():
            self._form.batch_panel.focus_first()
        else:
            self._form.paper_panel.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide by Enter, wherever the focus is; go on by Enter when nothing differs."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            return
        elif self._form.again_edit.hasFocus():
            self._look_again()
        elif self._form.page_stack.currentWidget() is self._form.alike_page:
            self.done.emit()
        else:
            self._on_enter()
