"""The dialogs of the open-vote screen: opening each, and doing what it was answered with."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.ids import ActId, MatterId
from congress_desktop.domain.open_votes import BlockCount, OpenTally
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.bodies.dialog import BodiesDialog
from congress_desktop.gui.screens.open_votes.blocks import BlocksDialog, drafts_of
from congress_desktop.gui.screens.open_votes.blocks_view import BlockDraft
from congress_desktop.gui.screens.open_votes.correction import CorrectionDialog
from congress_desktop.gui.screens.open_votes.matter import MatterDialog
from congress_desktop.gui.screens.open_votes.matters import MattersDialog
from congress_desktop.services import open_votes, vote_blocks
from congress_desktop.services.open_votes import MatterDraft
from congress_desktop.services.views import MatterRow

_BOOKS = "Bảng tính, danh sách (*.xlsx *.xls *.ods *.csv *.txt)"

Take = Callable[[tuple[BlockCount, ...]], None]
"""Takes the blocks that were typed; none when the hall is counted as one."""


class Asking(QObject):
    """Opens the dialogs on behalf of a screen.

    `refused` carries the RuleRefusal or EnvironmentFault that has no dialog of its own to show it; on the GUI thread.
    """

    refused = Signal(object)

    def __init__(self, office: Office, screen: QWidget) -> None:
        super().__init__(screen)
        self._office = office
        self._screen = screen

    def for_matters(self) -> None:
        """Ask for matters to add."""
        dialog = MattersDialog(self._screen)
        dialog.matters_given.connect(loosely(self._add, dialog, self._office.new_act_id()))
        dialog.file_asked.connect(loosely(self._take_file, dialog))
        dialog.open()

    def _add(self, dialog: MattersDialog, act_id: ActId, drafts: list[MatterDraft]) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: open_votes.add_matters(desk, drafts, act_id), partial(_accept, dialog), dialog.show_refusal
        )

    def _take_file(self, dialog: MattersDialog) -> None:
        start = str(self._office.ring.documents)
        chosen, _ = QFileDialog.getOpenFileName(dialog, "Lấy danh sách nội dung", start, _BOOKS)
        if chosen:
            read = self._office.ring.read_lines
            self._office.runner.run(lambda: read(Path(chosen)), dialog.add_lines, dialog.show_refusal)

    def for_words(self, row: MatterRow, rule: OpenVoteRule) -> None:
        """Ask for the words of a matter whose vote has not opened."""
        dialog = MatterDialog(row, rule, self._screen)
        dialog.draft_given.connect(loosely(self._revise, dialog, row.matter_id, self._office.new_act_id()))
        dialog.open()

    def _revise(self, dialog: MatterDialog, matter_id: MatterId, act_id: ActId, draft: MatterDraft) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: open_votes.revise_matter(desk, matter_id, draft, act_id),
            partial(_accept, dialog),
            dialog.show_refusal,
        )

    def for_blocks(
        self, row: MatterRow, title: str, blocks: Sequence[BlockCount], take: Take, parent: QWidget | None = None
    ) -> None:
        """Ask for the counts of blocks, with what was typed of them or the names of those that counted last."""
        if blocks:
            self._open_blocks(row, title, take, parent, drafts_of(blocks))
            return
        desk = self._office.desk
        self._office.runner.run(
            lambda: drafts_of(vote_blocks.usual_blocks(desk), names_only=True),
            partial(self._open_blocks, row, title, take, parent),
        )

    def _open_blocks(
        self, row: MatterRow, title: str, take: Take, parent: QWidget | None, drafts: tuple[BlockDraft, ...]
    ) -> None:
        dialog = BlocksDialog(title, row.present or 0, drafts, parent or self._screen)
        dialog.blocks_given.connect(take)
        dialog.delegations_asked.connect(loosely(self._ask_delegations, dialog, row.matter_id))
        dialog.open()

    def _ask_delegations(self, dialog: BlocksDialog, matter_id: MatterId) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: vote_blocks.delegations_present(desk, matter_id), dialog.show_delegations, self._on_refused
        )

    def _on_refused(self, refusal: Exception) -> None:
        self.refused.emit(refusal)

    def for_correction(self, row: MatterRow) -> None:
        """Ask for the right numbers of a recorded count, and why."""
        dialog = CorrectionDialog(row, self._screen)
        dialog.correction_asked.connect(loosely(self._correct, dialog, row, self._office.new_act_id()))
        dialog.blocks_asked.connect(loosely(self._ask_corrected_blocks, dialog, row))
        dialog.open()

    def _ask_corrected_blocks(self, dialog: CorrectionDialog, row: MatterRow) -> None:
        self.for_blocks(row, row.title, dialog.blocks(), dialog.take_blocks, dialog)

    def _correct(self, dialog: CorrectionDialog, row: MatterRow, act_id: ActId, tally: OpenTally, reason: str) -> None:
        desk, base = self._office.desk, row.base or VoteBase.PRESENT
        words = {"blocks": tally.blocks, "explanation": tally.explanation}
        self._office.runner.run(
            lambda: open_votes.correct_count(desk, row.matter_id, tally.count, base, reason, act_id, **words),  # type: ignore[arg-type]
            partial(_accept, dialog),
            dialog.show_refusal,
        )

    def for_bodies(self) -> None:
        """Show the bodies of the congress."""
        BodiesDialog(self._office, self._screen).open()


def _accept(dialog: QDialog, _done: object) -> None:
    dialog.accept()
