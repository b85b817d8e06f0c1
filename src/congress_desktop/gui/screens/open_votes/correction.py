"""The dialog that puts a recorded count right, with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.open_votes import BlockCount, OpenTally
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_correction import Ui_CorrectionDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.open_votes.typed import Typed, sum_words, typed_of
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.messages import message, message_for


class CorrectionDialog(OwnedDialog):
    """Shows a count to be put right. `correction_asked` carries the tally and the reason.

    `blocks_asked` is emitted when the count is to be taken block by block: answer with `take_blocks`.
    """

    correction_asked = Signal(object, str)
    blocks_asked = Signal()

    def __init__(self, row: MatterRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._present = row.present or 0
        self._typed = typed_of(row)
        self._form = Ui_CorrectionDialog()
        self._form.setupUi(self)
        form = self._form
        form.matter_label.setText(f"{row.ordinal}. {row.title} – có mặt {row.present}")
        self._answers = (form.in_favour_edit, form.against_edit, form.other_opinion_edit)
        for field in (*self._answers, form.not_voting_edit):
            theme.set_role(field, "count-narrow")
        self._fill()
        for field in (*self._answers, form.not_voting_edit):
            field.value_changed.connect(self._on_typed)
        form.explanation_edit.textEdited.connect(self._on_typed)
        form.blocks_button.clicked.connect(self.blocks_asked)
        form.save_button.clicked.connect(self._on_save)
        form.cancel_button.clicked.connect(self.reject)
        bind(self, "F4", form.blocks_button.click)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._on_save)

    def _fill(self) -> None:
        """Put the numbers into their fields; those that blocks add up to are not typed."""
        form, typed = self._form, self._typed
        for field, value in zip(
            (*self._answers, form.not_voting_edit), (*typed.answers, typed.not_voting), strict=True
        ):
            field.blockSignals(True)
            field.set_value(value)
            field.blockSignals(False)
        for field in self._answers:
            field.setReadOnly(bool(typed.blocks))
        form.explanation_edit.setText(typed.explanation)
        form.blocks_label.setText(
            f"cộng từ {len(typed.blocks)} tổ, đoàn" if typed.blocks else "đếm chung cả hội trường"
        )
        self._show_sum()

    def _on_typed(self, *_changed: object) -> None:
        in_favour, against, other_opinion = (field.value() for field in self._answers)
        form = self._form
        self._typed = Typed(
            in_favour,
            against,
            other_opinion,
            form.not_voting_edit.value(),
            form.explanation_edit.text(),
            self._typed.blocks,
            self._typed.base,
        )
        self._show_sum()

    def _show_sum(self) -> None:
        said = sum_words(self._typed, self._present)
        self._form.sum_strip.show_sum(said.state, said.figures, said.verdict, said.aside)

    def blocks(self) -> tuple[BlockCount, ...]:
        """Return the blocks that the count is the sum of; empty when the hall was counted as one."""
        return self._typed.blocks

    def take_blocks(self, blocks: tuple[BlockCount, ...]) -> None:
        """Let blocks add up to the count, or, when there are none, the count be typed."""
        self._typed = self._typed.with_blocks(blocks, self._present)
        self._fill()

    def _on_save(self) -> None:
        tally: OpenTally | None = self._typed.tally(self._present)
        if tally is None:
            over = self._typed.problem(self._present)
            said = message_for(over.code if over else Code.COUNT_MISSING)
            self._form.page_error.show_message(said)
            return
        self.correction_asked.emit(tally, self._form.reason_edit.text())

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the correction was not taken; what was typed stays."""
        if isinstance(refusal, CodedError):
            field = self._form.reason_edit if refusal.code is Code.REASON_MISSING else self._form.in_favour_edit
            self._form.page_error.show_message(message(refusal), field)
