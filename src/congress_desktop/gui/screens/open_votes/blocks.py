"""The dialog in which a vote is counted block by block; the blocks add up to the count of the hall."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.open_votes import BlockCount, OpenTally, added_up, problem_facts, sum_problems
from congress_desktop.gui.forms.ui_blocks import Ui_BlocksDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.open_votes.blocks_view import BlockDraft, BlocksModel
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import message_for

_FIRST = BlockDraft("Tổ số 1")


def drafts_of(blocks: Sequence[BlockCount], *, names_only: bool = False) -> tuple[BlockDraft, ...]:
    """Return blocks as lines to type in; with their figures, or for another vote with their names alone."""
    if names_only:
        return tuple(BlockDraft(each.name, each.counter) for each in blocks)
    return tuple(
        BlockDraft(each.name, each.counter, each.present, each.in_favour, each.against, each.other_opinion)
        for each in blocks
    )


class BlocksDialog(OwnedDialog):
    """Asks for the counts of blocks. `blocks_given` carries them as a tuple, empty when the hall is counted as one.

    `delegations_asked` is emitted when the clerk wants a line for each branch: answer with `show_delegations`.
    """

    blocks_given = Signal(object)
    delegations_asked = Signal()

    def __init__(self, title: str, present: int, drafts: Sequence[BlockDraft], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present = present
        self._form = Ui_BlocksDialog()
        self._form.setupUi(self)
        form = self._form
        form.matter_label.setText(f"{title} – chốt có mặt {grouped(present)}")
        self._model = BlocksModel(drafts or (_FIRST,))
        form.blocks_view.show_model(self._model)
        self._model.edited.connect(self._show_sum)
        for button, act, key in (
            (form.add_button, self.add, "Ctrl+N"),
            (form.remove_button, self.remove, "Ctrl+Delete"),
            (form.delegations_button, self.delegations_asked.emit, "Ctrl+L"),
            (form.save_button, self.save, "Ctrl+Return"),
        ):
            button.clicked.connect(act)
            bind(self, key, button.click)
        bind(self, "Ctrl+Enter", form.save_button.click)
        form.blocks_view.ended.connect(form.save_button.setFocus)
        form.save_button.setDefault(True)
        form.clear_button.clicked.connect(self.clear)
        form.cancel_button.clicked.connect(self.reject)
        self._show_sum()
        form.blocks_view.begin()

    def show_delegations(self, delegations: Sequence[tuple[str, int]]) -> None:
        """Show a line for each branch with the people that were present of it."""
        self._model.show_drafts([BlockDraft(branch, "", present) for branch, present in delegations])
        self._form.blocks_view.begin()

    def add(self) -> None:
        """Add a line and go to its name."""
        place = self._model.add()
        self._form.blocks_view.setFocus()
        self._form.blocks_view.setCurrentIndex(self._model.index(place, 0))

    def remove(self) -> None:
        """Remove the line that is being typed in."""
        self._model.remove(self._form.blocks_view.currentIndex().row())
        self._form.blocks_view.setFocus()

    def clear(self) -> None:
        """Count the hall as one again."""
        self.blocks_given.emit(())
        self.accept()

    def blocks(self) -> tuple[BlockCount, ...] | None:
        """Return the blocks typed; None while an answer is empty."""
        counts = [draft.count for draft in self._model.drafts()]
        known = tuple(each for each in counts if each is not None)
        return known if known and len(known) == len(counts) else None

    def _show_sum(self) -> None:
        form, blocks = self._form, self.blocks()
        form.page_error.clear()
        form.save_button.setEnabled(blocks is not None)
        if blocks is None:
            form.sum_strip.show_sum("draft", "…", "còn ô chưa ghi số")
            return
        count = added_up(blocks, self._present)
        figures = f"{grouped(count.in_favour)} + {grouped(count.against)} + {grouped(count.other_opinion)}"
        whole = f"{figures} = {grouped(count.answers)}"
        problem = next(iter(sum_problems(OpenTally(count, blocks), self._present)), None)
        if problem is not None:
            said = message_for(problem.code, **problem_facts(problem, count))
            form.sum_strip.show_sum("error", whole, said.title, f"({problem.code})")
            form.save_button.setEnabled(False)
        elif count.not_voting:
            words = f"còn {grouped(count.not_voting)} trong {grouped(self._present)} có mặt"
            form.sum_strip.show_sum("warn", whole, words)
        else:
            form.sum_strip.show_sum("ok", whole, f"khớp {grouped(self._present)} đại biểu có mặt")

    def save(self) -> None:
        """Hand the blocks over once every answer is there."""
        blocks = self.blocks()
        if blocks is None:
            self._form.page_error.show_message(message_for(Code.COUNT_MISSING))
            return
        self.blocks_given.emit(blocks)
        self.accept()
