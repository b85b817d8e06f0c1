"""The fourth step: papers found in the box, held against those handed out, and how they will be typed."""

from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import EntryMode, ResultState, RoundState
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ActId, RoundId
from congress_desktop.gui.forms.ui_ballot_collect import Ui_CollectPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.elections.collection_dialog import CollectionDialog
from congress_desktop.gui.screens.elections.papers_page import PapersPage, show_difference, show_note, show_over
from congress_desktop.gui.screens.elections.papers_words import Typed, chain_of, collection_refusal
from congress_desktop.gui.widgets.fields import TypingField
from congress_desktop.services import election_rounds
from congress_desktop.services.desk import Done
from congress_desktop.services.election_rounds import USUAL_BATCH
from congress_desktop.services.election_views import RoundRow
from congress_desktop.texts.forms import clock_time, grouped
from congress_desktop.texts.messages import message


class CollectPage(PapersPage):
    """How many papers the box held, and the mode in which they are typed."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._form = Ui_CollectPage()
        self._form.setupUi(self)
        form = self._form
        form.papers_radio.setChecked(True)
        form.collected_edit.value_changed.connect(self._show_typed)
        form.note_edit.textEdited.connect(self._show_typed)
        for button, act in (
            (form.collected_button, self.record_number),
            (form.correct_button, self.correct),
            (form.next_button, self.go_on),
        ):
            button.clicked.connect(act)
        bind(self, "F2", self.correct)

    def fields_to_keep(self) -> tuple[TypingField, ...]:
        """Return the number, its explanation and the size of a batch."""
        return self._form.collected_edit, self._form.note_edit, self._form.batch_edit

    def usual_texts(self) -> tuple[str, ...]:
        """Return nothing typed, and the usual batch."""
        return "", "", str(USUAL_BATCH)

    def clear_errors(self) -> None:
        """Say nothing beside the numbers."""
        form = self._form
        form.collected_error.clear(form.collected_edit)
        form.collected_error.clear(form.note_edit)
        form.batch_error.clear(form.batch_edit)

    def show_row(self, row: RoundRow) -> None:
        """Show whether papers can be collected, and what was recorded."""
        form, due = self._form, row.state is RoundState.ISSUED
        for widget in (
            form.collected_edit,
            form.note_edit,
            form.collected_button,
            form.papers_radio,
            form.batches_radio,
            form.batch_edit,
        ):
            widget.setEnabled(due)
        recorded = row.collected is not None
        form.collected_button.setVisible(not recorded)
        form.correct_button.setVisible(recorded and row.result_state is ResultState.DRAFT)
        form.next_button.setVisible(recorded)
        if recorded:
            form.collected_edit.set_value(row.collected)
            form.note_edit.setText(row.collect_note)
            form.batch_edit.set_value(row.batch_size)
            batches = row.mode is EntryMode.BATCHES
            (form.batches_radio if batches else form.papers_radio).setChecked(True)
        at = f", thu về ghi lúc {clock_time(row.collected_at)}" if row.collected_at else ""
        issued = f"Đã phát ra {grouped(row.issued)} phiếu{at}." if row.issued is not None else "Chưa phát phiếu."
        form.base_label.setText(issued)
        form.hint_label.setText("Mở hòm trước mặt đại biểu, đếm phiếu, ghi số bằng bút chì sau mỗi tờ theo từng xấp.")
        self._show_typed()

    def _show_typed(self) -> None:
        """Hold the number typed against the papers handed out."""
        row, form = self._row, self._form
        if row is None:
            return
        collected = form.collected_edit.value()
        form.chain_strip.show_chain(*chain_of(row, Typed(collected=collected, explained=bool(form.note_edit.text()))))
        show_note(form.note_edit, collected, row.issued)
        if row.state is RoundState.ISSUED:
            refusal = collection_refusal(row.issued or 0, collected or 0, form.note_edit.text())
            show_over(form.collected_error, form.collected_edit, refusal)

    def focus_first(self) -> None:
        """Put the focus where the number is typed, or onto the way on."""
        recorded = self._row is not None and self._row.collected is not None
        (self._form.next_button if recorded else self._form.collected_edit).setFocus()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of collecting."""
        return (("Enter", "Ghi số thu về"), ("F2", "Sửa số phiếu thu về, có lý do"))

    def record_number(self) -> None:
        """Record how many papers were in the box, and how they will be typed."""
        form = self._form
        if not form.collected_button.isEnabled():
            return
        desk, collected, note = self._office.desk, form.collected_edit.value() or 0, form.note_edit.text()
        mode = EntryMode.BATCHES if form.batches_radio.isChecked() else EntryMode.PAPERS
        batch = form.batch_edit.value() or 0

        def work(round_id: RoundId, act_id: ActId) -> Done:
            return election_rounds.collect_ballots(desk, round_id, collected, mode, batch, note, act_id)

        self.record(work)

    def show_refusal(self, refusal: CodedError) -> None:
        """Show why the number was not recorded."""
        form = self._form
        if refusal.code is Code.NUMBER_OUT_OF_RANGE and refusal.facts.get("field") == "batch_size":
            form.batch_error.show_message(message(refusal), form.batch_edit)
        else:
            show_difference(form.collected_error, form.collected_edit, form.note_edit, refusal)

    def correct(self) -> None:
        """Open the number of papers in the box to be put right."""
        row = self._row
        if row is None or not self._form.correct_button.isVisibleTo(self):
            return
        dialog = CollectionDialog(row, self)
        dialog.collection_given.connect(loosely(self._correct, dialog, row.round_id, self._office.new_act_id()))
        dialog.open()

    def _correct(
        self, dialog: CollectionDialog, round_id: RoundId, act_id: ActId, collected: int, note: str, reason: str
    ) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: election_rounds.correct_collection(desk, round_id, collected, reason, note, act_id),
            loosely(self._on_corrected, dialog),
            dialog.show_refusal,
        )

    def _on_corrected(self, dialog: CollectionDialog, _done: Done) -> None:
        dialog.accept()
