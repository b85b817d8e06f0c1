"""The third step: papers handed out, held against who is present, who is then frozen."""

from PySide6.QtWidgets import QWidget

from congress_desktop.domain.election_rounds import RoundState
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ActId, RoundId
from congress_desktop.gui.forms.ui_ballot_issue import Ui_IssuePage
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.elections.papers_page import PapersPage, show_difference, show_note, show_over
from congress_desktop.gui.screens.elections.papers_words import Typed, apart, chain_of, issue_refusal
from congress_desktop.gui.widgets.fields import TypingField
from congress_desktop.services import attendance, election_rounds
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.desk import Done
from congress_desktop.services.election_views import RoundRow
from congress_desktop.services.views import PresenceView
from congress_desktop.texts.forms import clock_time, grouped


class IssuePage(PapersPage):
    """How many papers were handed out; presence is live until it is recorded."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._presence: PresenceView | None = None
        self._form = Ui_IssuePage()
        self._form.setupUi(self)
        form = self._form
        form.issued_edit.value_changed.connect(self._show_typed)
        form.note_edit.textEdited.connect(self._show_typed)
        form.issued_button.clicked.connect(self.record_number)
        form.next_button.clicked.connect(self.go_on)
        office.sitting_changed.connect(self._read_presence)

    def fields_to_keep(self) -> tuple[TypingField, ...]:
        """Return the number and its explanation."""
        return self._form.issued_edit, self._form.note_edit

    def clear_errors(self) -> None:
        """Say nothing beside the number."""
        self._form.issued_error.clear(self._form.issued_edit)
        self._form.issued_error.clear(self._form.note_edit)

    def refresh(self, changes: ChangeSet) -> None:
        """Read presence again when somebody came or left; once papers were handed out it is frozen."""
        if changes.touches(Changed.CONGRESS, Changed.ATTENDANCE, Changed.DELEGATE, Changed.SITTING):
            self._read_presence()

    def on_turned(self, row: RoundRow) -> None:
        """Read who is present where that is not frozen yet."""
        if row.issued is None:
            self._read_presence()

    def _read_presence(self) -> None:
        desk, sitting_id = self._office.desk, self._office.sitting_id
        self._office.runner.run(lambda: attendance.presence(desk, sitting_id), self._on_presence)

    def _on_presence(self, presence: PresenceView) -> None:
        self._presence = presence
        if self._row is not None:
            self.show_row(self._row)

    def show_row(self, row: RoundRow) -> None:
        """Show whether papers can be handed out, and what was recorded."""
        form, due, frozen = self._form, row.state is RoundState.PRINTED, row.issued is not None
        for widget in (form.issued_edit, form.note_edit, form.issued_button):
            widget.setEnabled(due)
        form.issued_button.setVisible(not frozen)
        form.next_button.setVisible(frozen)
        if frozen:
            form.issued_edit.set_value(row.issued)
            form.note_edit.setText(row.issue_note)
        at = f", ghi lúc {clock_time(row.issued_at)}" if row.issued_at else ""
        form.base_label.setText(f"Đã in {grouped(row.printed)} tờ{at}." if row.printed else "Chưa in phiếu.")
        form.hint_label.setText("Mỗi đại biểu có mặt nhận một phiếu. Ai đến sau lúc phát không bỏ phiếu lần này.")
        self._show_presence(row)
        self._show_typed()

    def _show_presence(self, row: RoundRow) -> None:
        form = self._form
        frozen = row.present is not None
        form.presence_icon.show_icon("lock" if frozen else "users", "text_2", 20)
        form.presence_heading.setText("Có mặt lúc phát phiếu" if frozen else "Có mặt bây giờ")
        form.presence_label.setText(
            "Đã khóa: ai đến hoặc về sau đó không làm thay đổi lần bầu này."
            if frozen
            else "Số này đổi theo điểm danh cho đến khi ghi số phát ra; từ lúc đó được khóa lại."
        )
        if self._presence is not None:
            form.presence_counter.show_count(self._present(), self._presence.summoned)

    def _present(self) -> int:
        """Return who is present now, or who was when papers were handed out."""
        frozen = self._row.present if self._row is not None else None
        return frozen if frozen is not None else self._presence.present if self._presence else 0

    def _show_typed(self) -> None:
        """Hold the number typed against presence and against the papers printed."""
        row, form = self._row, self._form
        if row is None:
            return
        issued, present = form.issued_edit.value(), self._present()
        form.chain_strip.show_chain(*chain_of(row, Typed(present, issued)))
        show_note(form.note_edit, issued, present)
        parts: list[str] = []
        if issued is not None and form.note_edit.isVisibleTo(self) and issued != present:
            parts.append(f"{apart(issued, present)} so với {grouped(present)} có mặt")
        if issued is not None and row.printed >= issued:
            parts.append(f"còn {grouped(row.printed - issued)} tờ không phát")
        form.left_label.setText(", ".join(parts))
        if row.state is RoundState.PRINTED:
            refusal = issue_refusal(present, row.printed, issued or 0, form.note_edit.text())
            show_over(form.issued_error, form.issued_edit, refusal)

    def focus_first(self) -> None:
        """Put the focus where the number is typed, or onto the way on."""
        frozen = self._row is not None and self._row.issued is not None
        (self._form.next_button if frozen else self._form.issued_edit).setFocus()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of handing out."""
        return (("Enter", "Ghi số phát ra, khóa số có mặt"),)

    def record_number(self) -> None:
        """Record how many papers were handed out; who is present now is frozen with it."""
        form = self._form
        if not form.issued_button.isEnabled():
            return
        desk, sitting_id = self._office.desk, self._office.sitting_id
        issued, note = form.issued_edit.value() or 0, form.note_edit.text()

        def work(round_id: RoundId, act_id: ActId) -> Done:
            return election_rounds.issue_ballots(desk, round_id, sitting_id, issued, note, act_id)

        self.record(work)

    def show_refusal(self, refusal: CodedError) -> None:
        """Show why the number was not recorded."""
        show_difference(self._form.issued_error, self._form.issued_edit, self._form.note_edit, refusal)
