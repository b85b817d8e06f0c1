"""Typing the papers of a round, one pass by one person: the paper in hand, how far the pass is, the way to the next."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.ballot_batches import BatchTotals
from congress_desktop.domain.ballots import Reading
from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import EntryMode, ResultState
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.ids import RoundId
from congress_desktop.gui.forms.ui_election_entry import Ui_EntryPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.elections.batch_model import Key
from congress_desktop.gui.screens.elections.carry_dialog import CarryDialog
from congress_desktop.gui.screens.elections.page import StepPage
from congress_desktop.gui.screens.elections.paper_panel import PanelState
from congress_desktop.gui.screens.elections.reading_withdrawal import ReadingWithdrawal
from congress_desktop.services import ballot_entry, bodies
from congress_desktop.services.ballot_pass import (
    FIRST,
    SECOND,
    OwnReading,
    PassView,
    last_reading,
    own_reading,
    pass_view,
)
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.texts.forms import clock_time_seconds, grouped
from congress_desktop.texts.messages import message_for

PAUSE_MS = 10 * 60_000
"""Milliseconds without a key after which it is asked again who types."""

_LOW_PX = 500


@dataclass(frozen=True)
class _Act:
    """What a button does now: its icon, its words and its key; no words are those of the paper in hand."""

    icon_name: str
    words: str
    key: str


_BUTTONS = {
    PanelState.TYPING: (_Act("check", "", "Enter"), _Act("x", "Không hợp lệ…", "F6")),
    PanelState.PROPOSED: (_Act("x", "Ghi không hợp lệ", "Enter"), _Act("shield-check", "Ban Kiểm phiếu: hợp lệ", "F7")),
    PanelState.CHOOSING_REASON: (_Act("x", "Ghi không hợp lệ", "Enter"), _Act("undo-2", "Quay lại phiếu", "Esc")),
    PanelState.SHOWN: (
        _Act("chevron-right", "Phiếu chưa nhập kế tiếp", "F8"),
        _Act("undo-2", "Rút phiếu này…", "Ctrl+Z"),
    ),
}


@dataclass(frozen=True)
class _Looked:
    """What was read when the page opened a round: the pass, and who may be typing."""

    view: PassView
    names: tuple[str, ...]


def _look(desk: Desk, round_id: RoundId, pass_number: int) -> _Looked:
    view = pass_view(desk, round_id, pass_number)
    board = [each.full_name for each in bodies.bodies(desk) if each.body is CongressBody.COUNTING_BOARD]
    return _Looked(view, (*dict.fromkeys(view.mine.values()), *board))


class EntryPage(StepPage):
    """One pass over the papers of a round; of the other pass it holds who typed, and never what was read.

    What is typed of a paper and not recorded stays with that paper, whatever else is looked at.
    """

    def __init__(self, office: Office, pass_number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._pass = office, pass_number
        self._row: RoundRow | None = None
        self._view: PassView | None = None
        self._names: tuple[str, ...] = ()
        self._hands: dict[RoundId, str] = {}
        self._at: dict[RoundId, int] = {}
        self._typed: dict[tuple[RoundId, int], str | dict[Key, int]] = {}
        self._own: ChangeSet | None = None
        self._stale = True
        self._record_words = ""
        self._form = Ui_EntryPage()
        self._form.setupUi(self)
        self._withdrawal = ReadingWithdrawal(office, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._away_since = office.ring.clock()
        after = "nhập lần 2" if pass_number == FIRST else "đối chiếu"
        self._next_step = self._form.done_state.add_button(f"Sang {after}", role="main", icon_name="check", key="Enter")
        self._connect()

    def _connect(self) -> None:
        form = self._form
        self._pause.timeout.connect(self.ask_again)
        self._withdrawal.withdrawn.connect(self._on_withdrawn)
        self._withdrawal.refused.connect(self._refuse)
        form.typist_panel.named.connect(self._on_named)
        form.paper_panel.reading_given.connect(self._record)
        form.paper_panel.changed.connect(self._show_state)
        form.batch_panel.totals_given.connect(self._record_batch)
        form.batch_panel.changed.connect(self._show_state)
        form.side.number_chosen.connect(self._turn_to)
        form.side.batch_chosen.connect(self._turn_to_batch)
        for button, act in (
            (form.record_button, self._on_main),
            (form.invalid_button, self._on_second),
            (form.change_button, self.ask_again),
            (form.carry_button, self.carry),
            (self._next_step, self.done),
        ):
            button.clicked.connect(act)
        for key, act in (
            ("F2", self.ask_again),
            ("Ctrl+U", self.carry),
            ("F6", self._on_invalid),
            ("F7", form.paper_panel.keep_valid),
            ("F8", self.go_on),
            ("Esc", self._on_escape),
            ("Ctrl+G", form.side.ask_number),
            ("PgUp", loosely(self._step, -1)),
            ("PgDown", loosely(self._step, 1)),
        ):
            bind(self, key, act)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of typing papers."""
        return (
            ("0 Enter", "Phiếu không gạch ai"),
            ("F6", "Phiếu không hợp lệ, chọn lý do"),
            ("F7", "Ban Kiểm phiếu quyết định hợp lệ"),
            ("Ctrl+Z", "Rút phiếu vừa ghi"),
            ("Esc", "Gõ lại từ đầu"),
            ("PgUp · PgDn", "Phiếu trước, phiếu sau"),
            ("F8", "Phiếu chưa nhập kế tiếp"),
            ("Ctrl+G", "Đến phiếu số"),
            ("F2", "Đổi người nhập"),
            ("Ctrl+U", "Tệp của máy nhập thứ hai"),
        )

    # What is shown

    def show_round(self, election: ElectionRow, round_row: RoundRow | None) -> None:
        """Show a round; what is typed of its papers stays."""
        before, self._row = self._row, round_row
        if round_row is None or before is None or before.round_id != round_row.round_id:
            self._keep_typed()
            self._view = None
        if round_row is None or round_row.collected is None or round_row.result_state is not ResultState.DRAFT:
            self._show_waiting(round_row)
            return
        hand = self._form.batch_panel if round_row.mode is EntryMode.BATCHES else self._form.paper_panel
        hand.show_list(election, round_row)
        self._form.hand_stack.setCurrentWidget(hand)
        self._form.side.show_round(election, round_row)
        if self._view is None or self._stale or before is None or before.collected != round_row.collected:
            self._read()
        elif self._form.page_stack.currentWidget() is self._form.waiting_page:
            self._go_to(self._at.get(round_row.round_id))

    def refresh(self, changes: ChangeSet) -> None:
        """Read the pass anew when somebody else changed it; what this page recorded it knows already."""
        row = self._row
        if changes is self._own or row is None or not changes.touches(Changed.BALLOT):
            return
        touched = changes.ids[Changed.BALLOT]
        if not touched or row.round_id in touched:
            self._stale = True
            if self.isVisible():
                self._read()

    def _read(self) -> None:
        row = self._row
        if row is not None and row.collected is not None:
            desk, round_id, pass_number = self._office.desk, row.round_id, self._pass
            self._stale = False
            self._office.runner.run(lambda: _look(desk, round_id, pass_number), self._on_looked)

    def _on_looked(self, looked: _Looked) -> None:
        if self._row is None or looked.view.round_id != self._row.round_id:
            return
        self._keep_typed()
        self._view, self._names = looked.view, looked.names
        if self._typist() or looked.view.complete:
            self._go_to(self._at.get(looked.view.round_id))
        else:
            self._ask_typist()

    def _show_waiting(self, row: RoundRow | None) -> None:
        """Say why nothing can be typed now."""
        icon, title = "vote", f"Chưa nhập lần {self._pass} được"
        text = "Phiếu được nhập sau khi đã phát ra và thu về đủ. Ghi số phiếu thu về ở bước Thu về trước."
        if row is not None and row.result_state is not ResultState.DRAFT:
            locked = row.result_state is ResultState.RELEASED
            words = message_for(Code.RESULT_LOCKED if locked else Code.RESULT_CONFIRMED)
            icon, title, text = "lock", f"{words.title} ({words.code})", f"{words.body} {words.action}"
        self._form.waiting_state.show_words(icon, title, text)
        self._form.page_stack.setCurrentWidget(self._form.waiting_page)

    # Who types

    def ask_again(self) -> None:
        """Ask who types now, as after a pause; what is typed of the paper in hand stays."""
        if self._is_typing():
            self._ask_typist()

    def _ask_typist(self) -> None:
        self._keep_typed()
        self._pause.stop()
        self._form.typist_panel.ask(self._pass, self._typist(), self._names)
        self._form.page_stack.setCurrentWidget(self._form.typist_page)
        if self.isVisible():
            self._form.typist_panel.focus_first()

    def _on_named(self, name: str) -> None:
        view = self._view
        if view is None:
            return
        if view.next_for(name) is None and not view.complete:
            self._form.typist_panel.refuse(RuleRefusal(Code.SAME_READER_TWICE, name=name))
            return
        self._hands[view.round_id] = name
        number = self._at.get(view.round_id)
        self._go_to(None if number is None or view.read_by_other_hand(number, name) else number)

    def _typist(self) -> str:
        return self._hands.get(self._view.round_id, "") if self._view else ""

    def _is_typing(self) -> bool:
        return self._view is not None and self._form.page_stack.currentWidget() is self._form.typing_page

    # The paper in hand

    def _number(self) -> int:
        return self._at.get(self._view.round_id, 0) if self._view else 0

    def _keep_typed(self) -> None:
        """Keep what is typed of the paper in hand with that paper."""
        view, number = self._view, self._number()
        if view is not None and number and number not in view.mine:
            hand = self._form.batch_panel if self._by_batches() else self._form.paper_panel
            self._typed[view.round_id, number] = hand.typed()

    def _turn_to(self, number: int) -> None:
        """Show another paper; what is typed of this one stays."""
        self._keep_typed()
        self._go_to(number)

    def _turn_to_batch(self, batch: int) -> None:
        """Show the first paper of a batch that is not read yet, or its first one."""
        if self._view is not None and self._by_batches():
            self._turn_to(batch)
        elif self._view is not None:
            numbers = self._view.papers_of(batch)
            self._turn_to(next((number for number in numbers if number not in self._view.mine), numbers[0]))

    def _step(self, by: int) -> None:
        if self._view is not None and self._is_typing() and 1 <= self._number() + by <= self._view.last:
            self._turn_to(self._number() + by)

    def go_on(self) -> None:
        """Show the next paper that this person may type; what is typed of this one stays."""
        if self._view is not None and self._is_typing():
            self._keep_typed()
            self._go_to(self._view.next_for(self._typist(), self._number()))

    def _go_to(self, number: int | None) -> None:
        """Show a paper; None is the next that this person may type."""
        view = self._view
        if view is None:
            return
        number = view.next_for(self._typist()) if number is None else number
        if number is None:
            self._show_end(view)
            return
        self._at[view.round_id] = number
        if number not in view.mine and not self._typist():
            self._ask_typist()
            return
        self._form.page_stack.setCurrentWidget(self._form.typing_page)
        self._form.main_stack.setCurrentWidget(self._form.paper_page)
        self._show_place(view, number)
        if number in view.mine:
            self._show_own(view, number)
        else:
            self._begin(view, number)
            if view.read_by_other_hand(number, self._typist()):
                self._refuse(RuleRefusal(Code.SAME_READER_TWICE, name=self._typist()))
        self.focus_first()

    def _begin(self, view: PassView, number: int) -> None:
        """Wait for a paper or a batch, with what was typed of it before."""
        typed = self._typed.get((view.round_id, number))
        if self._by_batches():
            self._form.batch_panel.begin(len(view.papers_of(number)), typed if isinstance(typed, dict) else {})
        else:
            self._form.paper_panel.begin(typed if isinstance(typed, str) else "")

    def _refuse(self, refusal: Exception) -> None:
        """Show why something was not taken, beside what is typed."""
        if self._by_batches():
            self._form.batch_panel.refuse(refusal)
        else:
            self._form.paper_panel.refuse(refusal)

    def _by_batches(self) -> bool:
        return self._row is not None and self._row.mode is EntryMode.BATCHES

    def _show_own(self, view: PassView, number: int) -> None:
        desk, round_id, pass_number = self._office.desk, view.round_id, self._pass
        self._office.runner.run(
            lambda: own_reading(desk, round_id, pass_number, number), partial(self._on_own, round_id, number)
        )

    def _on_own(self, round_id: RoundId, number: int, found: OwnReading | None) -> None:
        here = self._view is not None and self._view.round_id == round_id and self._number() == number
        if not here or found is None or self._view is None:
            return
        if found.totals is not None:
            self._form.batch_panel.show_totals(len(self._view.papers_of(number)), found.totals)
        elif found.reading is not None:
            self._form.paper_panel.show_reading(found.reading)
        self._form.sum_label.setText(f"nhập {clock_time_seconds(found.at)}, đ/c {found.typed_by}")

    def _show_place(self, view: PassView, number: int) -> None:
        """Show which paper of which batch is in hand, who types, and how far the pass is."""
        form, typist = self._form, self._typist()
        form.place_label.setText(_place_words(view, number))
        numbers = view.papers_of(number)
        form.number_label.setText(f"số {numbers[0]}–{numbers[-1]}" if self._by_batches() else f"số {number}")
        form.carry_button.setVisible(not self._by_batches())
        form.typist_pill.show_state("info", f"Nhập lần {self._pass}: đ/c {typist}" if typist else "", "eye-off")
        others = ", ".join(f"đ/c {name}" for name in dict.fromkeys(view.other.values()))
        other = SECOND if self._pass == FIRST else FIRST
        form.blind_label.setText(f"không thấy lần {other} ({others})" if others else "")
        after = view.with_read(number, typist).next_for(typist, number)
        self._record_words = _record_words(view, number, after)
        form.side.show_progress(view, view.batch_of(number))
        self._show_state()

    def _show_end(self, view: PassView) -> None:
        """Say that the pass is complete, or that somebody else must type what is left."""
        if not view.complete:
            self._ask_typist()
            self._form.typist_panel.refuse(RuleRefusal(Code.SAME_READER_TWICE, name=self._typist()))
            return
        self._at.pop(view.round_id, None)
        self._form.done_state.show_words(
            "badge-check",
            f"Đã nhập xong lần {self._pass}: {grouped(view.papers_read)}/{grouped(view.collected)} phiếu",
            "Mọi phiếu thu về đã nhập ở lần này. Muốn xem lại một phiếu, gõ số của phiếu đó ở ô bên phải.",
        )
        self._form.page_stack.setCurrentWidget(self._form.typing_page)
        self._form.main_stack.setCurrentWidget(self._form.done_page)
        self._form.side.show_progress(view, view.batches)
        self.focus_first()

    def _show_state(self) -> None:
        """Let the buttons and the sum say what the panel waits for."""
        form, panel = self._form, self._form.paper_panel
        if self.isVisible():
            self._pause.start()
        shown = self._view is not None and self._number() in self._view.mine
        votes, total = form.batch_panel.sum_words() if self._by_batches() else panel.vote_words()
        form.votes_label.setText(votes)
        form.sum_label.setText(total)
        state = (PanelState.SHOWN if shown else PanelState.TYPING) if self._by_batches() else panel.state
        main, second = _BUTTONS[state]
        form.invalid_button.setVisible(shown or not self._by_batches())
        for button, act in ((form.record_button, main), (form.invalid_button, second)):
            button.show_act(act.words or self._record_words, icon_name=act.icon_name, key=act.key)

    # What is done with it

    def _on_main(self) -> None:
        if self._view is not None and self._number() in self._view.mine:
            self.go_on()
        elif self._by_batches():
            self._form.batch_panel.enter()
        else:
            self._form.paper_panel.enter()

    def _on_invalid(self) -> None:
        if not self._by_batches():
            self._form.paper_panel.choose_reason()

    def _on_second(self) -> None:
        if self._by_batches():
            self.withdraw()
            return
        match self._form.paper_panel.state:
            case PanelState.TYPING:
                self._form.paper_panel.choose_reason()
            case PanelState.PROPOSED:
                self._form.paper_panel.keep_valid()
            case PanelState.CHOOSING_REASON:
                self._form.paper_panel.retype()
            case PanelState.SHOWN:
                self.withdraw()

    def _on_escape(self) -> None:
        if self._is_typing() and self._by_batches():
            self._form.batch_panel.empty()
        elif self._is_typing():
            self._form.paper_panel.retype()

    def _record(self, reading: Reading, decision: str) -> None:
        """Record the paper in hand."""
        desk, act_id, pass_number = self._office.desk, self._office.new_act_id(), self._pass
        self._send(
            lambda round_id, number, typist: ballot_entry.read_paper(
                desk, round_id, number, pass_number, reading, typist, decision, act_id
            )
        )

    def _record_batch(self, totals: BatchTotals) -> None:
        """Record the batch in hand."""
        desk, act_id, pass_number = self._office.desk, self._office.new_act_id(), self._pass
        self._send(
            lambda round_id, number, typist: ballot_entry.count_batch(
                desk, round_id, number, pass_number, totals, typist, act_id
            )
        )

    def _send(self, record: Callable[[RoundId, int, str], Done]) -> None:
        """Record what is in hand and show the next at once; a refusal brings it back as it was typed."""
        view, number, typist = self._view, self._number(), self._typist()
        if view is None or not number or number in view.mine:
            return
        round_id = view.round_id
        self._keep_typed()
        self._view = view.with_read(number, typist)
        self._office.runner.run(
            partial(record, round_id, number, typist),
            partial(self._on_recorded, round_id, number, typist),
            partial(self._on_refused, round_id, number),
        )
        if number in self._view.mine:
            self._go_to(self._view.next_for(typist, number))

    def _on_recorded(self, round_id: RoundId, number: int, typist: str, done: Done) -> None:
        self._own = done.changes
        self._typed.pop((round_id, number), None)
        if self._view is not None and self._view.round_id == round_id and number not in self._view.mine:
            self._view = self._view.with_read(number, typist)  # the pass was read anew before this was recorded

    def _on_refused(self, round_id: RoundId, number: int, refusal: Exception) -> None:
        if self._view is not None and self._view.round_id == round_id:
            self._keep_typed()
            self._view = self._view.without(number)
            self._go_to(number)
            self._refuse(refusal)

    def withdraw(self) -> None:
        """Ask why the paper shown, or else the one recorded last, is to be taken back."""
        view, number = self._view, self._number()
        if view is None:
            return
        desk, round_id, pass_number = self._office.desk, view.round_id, self._pass
        if number in view.mine:
            self._office.runner.run(lambda: own_reading(desk, round_id, pass_number, number), self._ask_why)
        else:
            self._office.runner.run(lambda: last_reading(desk, round_id, pass_number), self._ask_why)

    def _ask_why(self, found: OwnReading | None) -> None:
        if self._view is not None and found is not None:
            name = _place_words(self._view, found.number, short=True)
            self._withdrawal.ask(found, name if self._by_batches() else f"{name} (số {found.number})")
        elif found is None:
            self._refuse(RuleRefusal(Code.NOTHING_TO_WITHDRAW))

    def _on_withdrawn(self, found: OwnReading, done: Done) -> None:
        """Show the paper that was taken back, to be typed again; where it took others with it they are read anew."""
        if self._view is not None:
            self._own = done.changes if found.taken == 1 else None
            self._view = self._view.without(found.number)
            self._typed.pop((self._view.round_id, found.number), None)
            self._turn_to(found.number)

    def carry(self) -> None:
        """Open what writes and takes over the file of a second laptop."""
        if self._row is not None and self._view is not None and not self._by_batches():
            CarryDialog(self._office, self._row, self._pass, self).open()

    # The window

    def focus_first(self) -> None:
        """Put the focus where typing goes."""
        if not self.isVisible():
            return
        if self._form.page_stack.currentWidget() is self._form.typist_page:
            self._form.typist_panel.focus_first()
        elif self._is_typing() and self._form.main_stack.currentWidget() is self._form.done_page:
            self._next_step.setFocus()
        elif self._is_typing() and self._by_batches():
            self._form.batch_panel.focus_first()
        elif self._is_typing():
            self._form.paper_panel.focus_first()

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Z before the window does."""
        undo = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if undo and event.type() == QEvent.Type.ShortcutOverride and self._is_typing():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back by Ctrl+Z, go on by Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.withdraw()
        elif enter and self._is_typing() and self._form.main_stack.currentWidget() is self._form.done_page:
            self.done.emit()
        elif enter and self._is_typing():
            self._on_main()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the names where the window is low."""
        super().resizeEvent(event)
        low = self.height() < _LOW_PX
        self._form.side.be_low(low)
        self._form.paper_panel.be_low(low)
        for button in (self._form.record_button, self._form.invalid_button):
            button.setProperty("scale", "" if low else "large")
            button.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again who types when the page was out of view for long; read what changed meanwhile."""
        super().showEvent(event)
        away = self._office.ring.clock() - self._away_since
        if self._stale:
            self._read()
        if away.total_seconds() * 1000 > PAUSE_MS:
            self.ask_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Note since when nobody types."""
        self._pause.stop()
        self._away_since = self._office.ring.clock()
        super().hideEvent(event)


def _record_words(view: PassView, number: int, after: int | None) -> str:
    """Return what recording a paper leads to: "Ghi phiếu, sang phiếu 18"; another batch is named."""
    if after is None:
        return "Ghi xấp cuối" if view.mode is EntryMode.BATCHES else "Ghi phiếu cuối"
    words = _place_words(view, after, short=True)
    if view.mode is EntryMode.BATCHES:
        return f"Ghi xấp, sang {words}"
    same = view.batch_of(after) == view.batch_of(number)
    return f"Ghi phiếu, sang {words.partition(',')[0] if same else words}"


def _place_words(view: PassView, number: int, *, short: bool = False) -> str:
    """Return where a paper lies: "Phiếu 17/25, xấp 4", or short "phiếu 17, xấp 4"."""
    batch = view.batch_of(number)
    numbers = view.papers_of(batch)
    if view.mode is EntryMode.BATCHES:
        return f"xấp {number}" if short else f"Xấp {number}/{view.batches}: {len(numbers)} phiếu"
    place = number - numbers[0] + 1
    return f"phiếu {place}, xấp {batch}" if short else f"Phiếu {place}/{len(numbers)}, xấp {batch}"
