"""Beside the paper in hand: how far the pass is, the way to any paper, the few keys, and what the tally is worth."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import EntryMode
from congress_desktop.domain.elections import BallotForm
from congress_desktop.gui.forms.ui_pass_side import Ui_PassSide
from congress_desktop.services.ballot_pass import PassView
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import message_for


class PassSide(QWidget):
    """The progress of a pass. `number_chosen` and `batch_chosen` carry where to go."""

    number_chosen = Signal(int)
    batch_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PassView | None = None
        self._form = Ui_PassSide()
        self._form.setupUi(self)
        form = self._form
        for cap, key in (
            (form.jump_cap, "Ctrl+G"),
            (form.invalid_cap, "F6"),
            (form.withdraw_cap, "Ctrl+Z"),
            (form.retype_cap, "Esc"),
        ):
            cap.show_key(key)
        form.batch_strip.batch_chosen.connect(self.batch_chosen)

    def show_round(self, election: ElectionRow, row: RoundRow) -> None:
        """Show the keys of a round's ballot, and what the rule set says of the tally."""
        strike_out = row.form is BallotForm.STRIKE_OUT
        form, batches = self._form, row.mode is EntryMode.BATCHES
        form.first_cap.show_key("Enter" if batches else "0 Enter" if strike_out else "*")
        first = "không gạch ai" if strike_out else "những người còn lại: đồng ý"
        form.first_key_label.setText("sang con số kế tiếp" if batches else first)
        form.withdraw_key_label.setText("rút xấp vừa ghi" if batches else "rút phiếu vừa ghi")
        form.keys_label.setText("Một xấp, theo sổ kiểm" if batches else "Một phiếu, vài phím")
        form.jump_label.setText("Đến xấp số" if batches else "Đến phiếu số")
        for widget in (form.invalid_cap, form.invalid_key_label):
            widget.setVisible(not batches)
        self._form.notice_label.setText(election.rules.tally.notice.value)

    def show_progress(self, view: PassView, batch: int) -> None:
        """Show how far a pass is, with this batch in hand."""
        self._view = view
        form, read = self._form, view.papers_read
        form.progress_label.setText(f"Đã nhập lần {view.pass_number}")
        form.progress_counter.show_count(read, view.collected)
        form.batch_strip.show_batches(view.batches, batch, view.batch_done)
        form.batches_label.setText(
            f"Xấp {batch} trong {view.batches}, mỗi xấp {view.batch_size}; còn {grouped(view.collected - read)}"
        )

    def be_low(self, low: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Leave the keys out where the window is low; F1 has them too."""
        self._form.keys_widget.setVisible(not low)

    def ask_number(self) -> None:
        """Put the focus where a paper's number is typed."""
        self._form.jump_edit.setFocus()
        self._form.jump_edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the number typed by Enter, and let nobody behind see that key."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._jump()

    def _jump(self) -> None:
        view, number = self._view, self._form.jump_edit.value()
        if view is None or number is None:
            return
        if 1 <= number <= view.last:
            self._form.jump_error.clear(self._form.jump_edit)
            self._form.jump_edit.clear()
            self.number_chosen.emit(number)
        else:
            words = message_for(Code.NO_SUCH_PAPER, number=number, collected=view.collected)
            self._form.jump_error.show_message(words, self._form.jump_edit)
