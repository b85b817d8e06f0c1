"""Typing one paper: the field, what is wrong in it beside it, the paper mirrored below, and why it is invalid."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.ballot_typing import (
    AGREED,
    DISAGREED,
    NOT_COUNTED,
    TypingFault,
    fault_in,
    read_typed,
    struck_places,
    typed_form,
)
from congress_desktop.domain.ballots import Reading, proposed_reason
from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_paper_panel import Ui_PaperPanel
from congress_desktop.gui.screens.elections import paper_form as marks
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import Message, message, message_for

_BOX_MARKS = {AGREED: marks.AGREED, DISAGREED: marks.STRUCK, NOT_COUNTED: marks.NOT_COUNTED}
_LABELS = {
    BallotForm.STRIKE_OUT: ("Số của những người bị gạch", "cách nhau bằng dấu cách; gõ 0 nếu không gạch ai"),
    BallotForm.TWO_BOX: (
        "Mỗi người một số, theo thứ tự trên phiếu",
        "1 đồng ý · 2 không đồng ý · 0 cả hai ô hoặc không ô nào",
    ),
}
_SHORT = {
    BallotForm.STRIKE_OUT: "số bị gạch; 0 nếu không gạch ai",
    BallotForm.TWO_BOX: "1 đồng ý · 2 không đồng ý · 0 không tính",
}


class PanelState(Enum):
    """What the panel waits for."""

    TYPING = auto()
    PROPOSED = auto()
    CHOOSING_REASON = auto()
    SHOWN = auto()


class PaperPanel(QWidget):
    """One paper to be read.

    `reading_given` carries a Reading and the counting board's decision, empty unless the board holds valid what the
    rule set would not. `changed` is emitted when what is typed, or what the panel waits for, is another.
    """

    reading_given = Signal(object, str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._election: ElectionRow | None = None
        self._row: RoundRow | None = None
        self._state = PanelState.TYPING
        self._proposal = ""
        self._read: Reading | None = None
        self._low = False
        self._form = Ui_PaperPanel()
        self._form.setupUi(self)
        self._form.ballot_edit.textChanged.connect(self._on_typed)
        self._form.ballot_edit.entered.connect(self.enter)
        self._form.reasons.reason_given.connect(self._on_reason)

    @property
    def state(self) -> PanelState:
        """What the panel waits for."""
        return self._state

    @property
    def proposal(self) -> str:
        """Why the rule set would call the paper invalid, once Enter asked; empty otherwise."""
        return self._proposal

    def show_list(self, election: ElectionRow, row: RoundRow) -> None:
        """Show the ballot of a round; what is typed stays as long as it is the same ballot."""
        before = self._row
        self._election, self._row = election, row
        self._form.reasons.show_rules(election.rules)
        names = [each.ballot_name for each in row.nominees]
        if before is not None and (before.round_id, before.form, before.nominees) == (
            row.round_id,
            row.form,
            row.nominees,
        ):
            return
        self._name_field()
        self._form.ballot_edit.show_ballot(row.form, len(names))
        self._form.paper_form.show_names(names, row.form)
        self.begin()

    def begin(self, text: str = "") -> None:
        """Wait for a paper, with what was typed of it before."""
        self._read = None
        self._form.ballot_edit.setReadOnly(False)
        self._turn_to(PanelState.TYPING)
        self._form.ballot_edit.setText(text)
        self._on_typed()

    def show_reading(self, reading: Reading) -> None:
        """Show a paper that was read; nothing can be typed."""
        if self._row is None:
            return
        self._read = reading
        self._turn_to(PanelState.SHOWN)
        field = self._form.ballot_edit
        field.setReadOnly(True)
        field.setText(reading.invalid or typed_form(reading, self._row.nominee_ids, self._row.form))
        self._on_typed()

    def show_differing(self, places: frozenset[int]) -> None:
        """Point out the names at these places, from 0."""
        self._form.paper_form.show_differing(places)

    def typed(self) -> str:
        """Return what is typed of the paper so far; empty while a paper is only shown."""
        return "" if self._state is PanelState.SHOWN else self._form.ballot_edit.text()

    def focus_first(self) -> None:
        """Put the focus where typing goes."""
        if self._state is PanelState.CHOOSING_REASON:
            self._form.reasons.setFocus()
        else:
            self._form.ballot_edit.setFocus()

    def say(self, words: Message) -> None:
        """Show words beside the field, such as when a paper was read."""
        self._form.line_error.show_message(words)

    def refuse(self, refusal: Exception) -> None:
        """Show why a paper was not taken; what was typed stays."""
        if isinstance(refusal, CodedError):
            self._form.line_error.show_message(message(refusal), self._form.ballot_edit)

    def counted(self) -> tuple[int, int, int]:
        """Return how many names are voted for so far, how many against, and how many of neither."""
        if self._row is None:
            return 0, 0, 0
        if self._read is not None:
            against, neither = len(self._read.against), len(self._read.uncounted)
            return self._read.votes_for(self._row.nominee_ids), against, neither
        text, count = self._form.ballot_edit.text(), len(self._row.nominees)
        if self._row.form is BallotForm.TWO_BOX:
            return text.count(AGREED), text.count(DISAGREED), text.count(NOT_COUNTED)
        struck = len(struck_places(text, count))
        return count - struck, struck, 0

    def enter(self) -> None:
        """Read what is typed; what the rule set would call invalid is proposed first and recorded at the next time."""
        if self._state is PanelState.PROPOSED:
            self.reading_given.emit(Reading(invalid=self._proposal), "")
        elif self._state is PanelState.CHOOSING_REASON:
            self._form.reasons.confirm()
        elif self._state is PanelState.TYPING and self._row is not None and self._election is not None:
            self._read_line(self._election, self._row)

    def _read_line(self, election: ElectionRow, row: RoundRow) -> None:
        try:
            reading = read_typed(self._form.ballot_edit.text(), row.nominee_ids, row.form)
        except RuleRefusal as refusal:
            self.refuse(refusal)
            self._mark(fault_in(self._form.ballot_edit.text(), len(row.nominees), row.form))
            return
        proposal = proposed_reason(reading, row.nominee_ids, row.seats, row.form, election.rules.ballot)
        if not proposal:
            self.reading_given.emit(reading, "")
            return
        self._read, self._proposal = reading, proposal
        self._turn_to(PanelState.PROPOSED)
        self._form.line_error.show_message(message_for(Code.PAPER_PROPOSED_INVALID, reason=proposal), as_warning=True)

    def choose_reason(self) -> None:
        """Ask why the paper is invalid; what is typed stays behind."""
        if self._state in {PanelState.TYPING, PanelState.PROPOSED}:
            self._turn_to(PanelState.CHOOSING_REASON)
            self._form.line_error.clear(self._form.ballot_edit)
            self._form.reasons.begin()

    def keep_valid(self) -> None:
        """Ask the counting board why it holds a paper valid that is proposed as invalid."""
        if self._state is not PanelState.PROPOSED:
            return
        dialog = ReasonDialog(
            "Ban Kiểm phiếu quyết định phiếu hợp lệ", f"Đề xuất: {self._proposal}.", "Ghi phiếu hợp lệ", self
        )
        dialog.reason_given.connect(self._on_kept_valid)
        dialog.open()

    def _on_kept_valid(self, decision: str) -> None:
        if self._state is PanelState.PROPOSED and self._read is not None:
            self.reading_given.emit(self._read, decision)

    def retype(self) -> None:
        """Go one step back: from a reason or a proposal to the line, from the line to an empty one."""
        if self._state in {PanelState.PROPOSED, PanelState.CHOOSING_REASON}:
            self.begin(self._form.ballot_edit.text())
        elif self._state is PanelState.TYPING:
            self.begin()
        self.focus_first()

    def _on_reason(self, reason: str) -> None:
        self.reading_given.emit(Reading(invalid=reason), "")

    def _turn_to(self, state: PanelState) -> None:
        self._state = state
        self._proposal = self._proposal if state is PanelState.PROPOSED else ""
        page = self._form.reasons_page if state is PanelState.CHOOSING_REASON else self._form.paper_page
        self._form.paper_stack.setCurrentWidget(page)
        self.changed.emit()

    def _on_typed(self, _text: str = "") -> None:
        """Mirror what is typed, and say what is wrong in it already."""
        if self._row is None:
            return
        if self._state is PanelState.PROPOSED:
            self._read = None
            self._turn_to(PanelState.TYPING)
        field, row = self._form.ballot_edit, self._row
        text, count = field.text(), len(row.nominees)
        if self._read is not None:
            self._show_read(self._read, row)
        elif row.form is BallotForm.TWO_BOX:
            found = {place: _BOX_MARKS.get(digit, marks.WRONG) for place, digit in enumerate(text[:count])}
            self._form.paper_form.show_marks(found, at=len(text) if len(text) < count else None)
        else:
            self._form.paper_form.show_marks(dict.fromkeys(struck_places(text, count), marks.STRUCK))
        self._say_fault(text, count)
        self.changed.emit()

    def _show_read(self, reading: Reading, row: RoundRow) -> None:
        found = {}
        for place, nominee in enumerate(row.nominee_ids):
            if nominee in reading.against:
                found[place] = marks.STRUCK
            elif nominee in reading.uncounted:
                found[place] = marks.NOT_COUNTED
            elif row.form is BallotForm.TWO_BOX and not reading.invalid:
                found[place] = marks.AGREED
        self._form.paper_form.show_marks(found, invalid=bool(reading.invalid))

    def _say_fault(self, text: str, count: int) -> None:
        fault = None
        if self._row is not None and self._state is PanelState.TYPING:
            fault = fault_in(text, count, self._row.form, growing=True)
        self._mark(fault)
        theme.set_state(self._form.ballot_edit, "error" if fault else "")
        if fault is not None:
            self._form.line_error.show_message(message(fault.refusal))
        else:
            self._form.line_error.clear()

    def _mark(self, fault: TypingFault | None) -> None:
        self._form.ballot_edit.mark_fault((fault.start, fault.end) if fault else None)

    def be_low(self, low: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Take less height where there is little."""
        field = self._form.ballot_edit
        theme.set_role(field, "ballot-narrow" if low else "ballot")
        for label in (self._form.field_label, self._form.hint_label):
            label.setVisible(not low)
        self._low = low
        self._name_field()

    def _name_field(self) -> None:
        """Say what is typed in the field: above it, or in it where there is no room above."""
        label, hint = _LABELS[self._row.form if self._row else BallotForm.STRIKE_OUT]
        self._form.field_label.setText(label)
        self._form.hint_label.setText(hint)
        field = self._form.ballot_edit
        field.setPlaceholderText(_SHORT[self._row.form] if self._low and self._row else "")
        field.setAccessibleName(label)
        field.setAccessibleDescription(hint)

    def vote_words(self) -> tuple[str, str]:
        """Return how many are voted for with how many may be, and the sum that makes it."""
        if self._row is None:
            return "", ""
        votes, against, neither = self.counted()
        names = grouped(len(self._row.nominees))
        if self._read is not None and self._read.invalid:
            return "Không hợp lệ", ""
        if self._row.form is BallotForm.TWO_BOX:
            parts = f"không đồng ý {grouped(against)} · không tính {grouped(neither)}"
            left = len(self._row.nominees) - votes - against - neither
            return f"Đồng ý {grouped(votes)}/{names}", f"{parts} · còn {grouped(left)}" if left else parts
        return f"Đang bầu {grouped(votes)}/{grouped(self._row.seats)}", f"{names} trừ {grouped(against)} bị gạch"
