"""The check-in screen: the field always has the focus, and every Enter is answered by a verdict."""

from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.attendance import Movement
from congress_desktop.domain.cards import Holder
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault, RuleRefusal
from congress_desktop.domain.rule_set import QuorumRule
from congress_desktop.domain.scan_outcomes import ANSWERS, DoorMode, VerdictState
from congress_desktop.gui.camera import CameraReader, camera_available
from congress_desktop.gui.forms.ui_check_in import Ui_CheckInScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.check_in.board import BoardPage
from congress_desktop.gui.screens.check_in.results import result_model
from congress_desktop.gui.screens.delegates.cards import open_cards
from congress_desktop.gui.screens.delegates.replace_card import ask_new_card
from congress_desktop.gui.screens.delegates.standing import StandingDialog
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.scan_field import ScanField
from congress_desktop.services import attendance, check_in, congresses
from congress_desktop.services.attendance import SearchResult
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.check_in import Verdict
from congress_desktop.services.verdicts import verdict_words
from congress_desktop.services.views import Arrival, BranchPresence, DelegateRow, PresenceView
from congress_desktop.texts.forms import clock_time_seconds, grouped, share
from congress_desktop.texts.messages import message, message_for

MOST_RESULTS, MOST_RESULTS_LOW = 4, 2
_ROOMY_PX = 640
LEAST_PX = 560
"""The height that a laptop with a title bar and a task bar leaves to a screen, with something to spare."""

SOUND_KEY, ASK_KEY = "door/sound", "door/ask"
_ON, _OFF = "on", "off"
_COLOURS = {
    VerdictState.DONE: "ok",
    VerdictState.ALREADY: "warn",
    VerdictState.REFUSED: "error",
    VerdictState.ASKING: "info",
}
_MODES = {
    DoorMode.IN: ("ok", "Đang ghi VÀO"),
    DoorMode.OUT: ("warn", "Đang ghi RA"),
    DoorMode.GUESTS: ("info", "Cửa khách mời"),
}


class CheckInScreen(Screen):
    """The door. `presence_changed` carries the presence after each verdict, on the GUI thread."""

    presence_changed = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._mode = DoorMode.IN
        self._chosen: DelegateRow | None = None
        self._asking: Verdict | None = None
        self._branches: tuple[BranchPresence, ...] = ()
        self._arrivals: tuple[Arrival, ...] = ()
        self._by_branch = False
        self._form = Ui_CheckInScreen()
        self._form.setupUi(self)
        self._board = BoardPage(office, self)
        self._form.page_stack.addWidget(self._board)
        self.setMinimumHeight(LEAST_PX)
        self._results = result_model()
        self._form.result_view.setModel(self._results)
        dress_table(self._form.result_view, self._results)
        self._form.result_view.setSortingEnabled(False)
        self._form.result_view.horizontalHeader().hide()
        self._form.result_view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._latest = QStringListModel(self)
        self._form.latest_view.setModel(self._latest)
        self._form.latest_view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._form.ask_button.setChecked(office.settings.read(ASK_KEY, _OFF) == _ON)
        self._form.sound_button.setChecked(office.settings.read(SOUND_KEY, _ON) == _ON)
        self._connect()
        self._camera = self._make_camera()
        self._show_results(SearchResult((), 0))
        self._turn_to(DoorMode.IN)

    def _connect(self) -> None:
        form = self._form
        form.scan_edit.textEdited.connect(self._on_typed)
        form.scan_edit.entered.connect(self._on_entered)
        form.scan_edit.confirmed.connect(self._admit)
        form.result_view.doubleClicked.connect(self._on_chosen)
        for button, mode in self._mode_buttons():
            button.clicked.connect(loosely(self._turn_to, mode))
        form.ask_button.toggled.connect(loosely(self._remember, ASK_KEY))
        form.sound_button.toggled.connect(loosely(self._remember, SOUND_KEY))
        form.leave_button.clicked.connect(loosely(self._move, Movement.LEAVE))
        form.return_button.clicked.connect(loosely(self._move, Movement.RETURN))
        form.excuse_button.clicked.connect(self._ask_excuse)
        form.wrong_button.clicked.connect(self._refuse_person)
        form.replace_button.clicked.connect(self._settle)
        form.card_button.clicked.connect(self._replace_card)
        form.branches_button.clicked.connect(self._turn_latest)
        for key, button in (
            ("F3", form.replace_button),
            ("F7", form.card_button),
            ("F4", form.leave_button),
            ("F5", form.return_button),
            ("F6", form.excuse_button),
            ("F8", form.branches_button),
            ("F10", form.wrong_button),
            ("F11", form.ask_button),
            ("F12", form.sound_button),
            ("Alt+V", form.in_button),
            ("Alt+R", form.out_button),
            ("Alt+K", form.guests_button),
        ):
            bind(form.door_page, key, button.click)
        bind(form.door_page, "Esc", self._let_go)
        bind(self, "Ctrl+B", self.show_board)
        form.board_button.clicked.connect(self.show_board)
        self._board.left.connect(self.show_door)
        self._office.sitting_changed.connect(self._read)

    def _make_camera(self) -> CameraReader | None:
        """Return a reader by camera where the machine can have one; its button is hidden elsewhere."""
        button = self._form.camera_button
        button.setVisible(camera_available())
        if not camera_available():
            return None
        reader = CameraReader(self)
        reader.code_read.connect(self._form.scan_edit.take)
        reader.failed.connect(self._on_camera_failed)
        button.toggled.connect(self._turn_camera)
        return reader

    def _turn_camera(self, on: bool) -> None:  # noqa: FBT001 - as Qt emits it
        if self._camera is not None and on:
            self._camera.start(None)
        elif self._camera is not None:
            self._camera.stop()
        self.focus_first()

    def _on_camera_failed(self, _trouble: str) -> None:
        self._form.camera_button.setChecked(False)
        self._form.scan_error.show_message(message_for(Code.NO_CAMERA))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the camera go while another screen is shown."""
        super().hideEvent(event)
        self._form.camera_button.setChecked(False)

    def _mode_buttons(self) -> tuple[tuple[KeyCapButton, DoorMode], ...]:
        form = self._form
        return (
            (form.in_button, DoorMode.IN),
            (form.out_button, DoorMode.OUT),
            (form.guests_button, DoorMode.GUESTS),
        )

    def show_board(self) -> None:
        """Show the presence board in the door's place."""
        self._form.page_stack.setCurrentWidget(self._board)
        self._board.begin()

    def show_door(self) -> None:
        """Show the door again."""
        self._form.page_stack.setCurrentWidget(self._form.door_page)
        self.focus_first()

    @property
    def scan_field(self) -> ScanField:
        """The field at the door."""
        return self._form.scan_edit

    def focus_first(self) -> None:
        """Put the focus into the field, or onto the board while that is shown."""
        if self._form.page_stack.currentWidget() is self._board:
            self._board.focus_first()
        else:
            self._form.scan_edit.setFocus()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "diem-danh"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the door, or of the board while it is shown."""
        if self._form.page_stack.currentWidget() is self._board:
            return self._board.keys()
        return (
            ("Enter", "Điểm danh người đang chọn, hoặc cho vào khi được hỏi"),
            ("↑ ↓", "Chọn trong danh sách"),
            ("Alt+V · R · K", "Ghi vào · ghi ra · cửa khách mời"),
            ("F3 · F7", "Dự khuyết thay · cấp lại thẻ"),
            ("F4 · F5 · F6", "Rời hội trường · trở lại · vắng có lý do"),
            ("F8", "Vừa đến hoặc theo chi bộ"),
            ("F10", "Không đúng người cầm thẻ"),
            ("F11 · F12", "Hỏi trước khi cho vào · tiếng báo"),
            ("Ctrl+B", "Bảng có mặt, người chưa đến, lượt bị từ chối"),
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Read presence and arrivals again when they changed."""
        self._board.refresh(changes)
        if changes.touches(Changed.CONGRESS, Changed.DELEGATE, Changed.ATTENDANCE, Changed.SITTING):
            self._read()

    def _read(self) -> None:
        desk, sitting_id, runner = self._office.desk, self._office.sitting_id, self._office.runner
        runner.run(lambda: attendance.presence(desk, sitting_id), self._show_presence)
        runner.run(lambda: attendance.arrivals(desk, sitting_id, 8), self._show_arrivals)
        runner.run(lambda: attendance.arrival_curve(desk, sitting_id), self._form.arrival_curve.show_curve)
        runner.run(lambda: congresses.rules(desk).quorum, self._show_rule)

    def _turn_to(self, mode: DoorMode) -> None:
        """Let scans mean something else from now on, in full view."""
        self._mode = mode
        for button, its_mode in self._mode_buttons():
            button.setChecked(its_mode is mode)
        self._form.mode_pill.show_state(*_MODES[mode])
        self._form.scan_edit.forget()
        self.focus_first()

    def _remember(self, key: str, on: bool) -> None:  # noqa: FBT001 - as Qt emits it
        self._office.settings.write(key, _ON if on else _OFF)
        self.focus_first()

    def _on_typed(self, text: str) -> None:
        """Search while letters are typed; digits wait for Enter."""
        self._form.scan_error.clear()
        if not text.strip() or text.strip()[0].isdigit() or self._mode is DoorMode.GUESTS:
            self._show_results(SearchResult((), 0))
            return
        desk, sitting_id = self._office.desk, self._office.sitting_id
        most = MOST_RESULTS if self.height() >= _ROOMY_PX else MOST_RESULTS_LOW
        self._office.runner.run(lambda: attendance.search(desk, sitting_id, text, most), partial(self._on_found, text))

    def _on_found(self, text: str, found: SearchResult) -> None:
        if text == self._form.scan_edit.text():
            self._show_results(found)

    def _show_results(self, found: SearchResult) -> None:
        form = self._form
        self._results.show_rows(found.rows)
        shown = len(found.rows)
        form.result_view.setVisible(shown > 0)
        form.result_label.setVisible(shown > 0)
        form.result_view.setFixedHeight(sum(form.result_view.rowHeight(row) for row in range(shown)) + 2)
        more = found.matched - shown
        rest = f"còn {grouped(more)} người khớp nữa, gõ thêm chữ để thu hẹp" if more else "Enter điểm danh, ↑ ↓ chọn"
        form.result_label.setText(f"{grouped(found.matched)} người khớp; {rest}")
        if shown:
            form.result_view.selectRow(0)

    def _row_chosen(self) -> DelegateRow | None:
        index = self._form.result_view.currentIndex()
        rows = self._results.rows()
        row = rows[index.row()] if index.isValid() and index.row() < len(rows) else None
        return row if isinstance(row, DelegateRow) else None

    def _on_chosen(self) -> None:
        self._on_entered(self._form.scan_edit.text())
        self._form.scan_edit.clear()

    def _on_entered(self, text: str) -> None:
        """Answer a scan, a number or a name; whoever was asked about before stays outside, and is named."""
        row = self._row_chosen()
        self._leave_outside()
        self._form.scan_error.clear()
        self._show_results(SearchResult((), 0))
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        mode, ask_first = self._mode, self._form.ask_button.isChecked()
        if row is not None:
            self._ask_door(
                lambda: check_in.check_in_delegate(
                    desk, sitting_id, row.delegate_id, text, act_id, mode, ask_first=ask_first
                ),
            )
        else:
            self._ask_door(lambda: check_in.check_in(desk, sitting_id, text, act_id, mode, ask_first=ask_first))

    def _ask_door(self, ask: object) -> None:
        self._office.runner.run(ask, self._on_verdict, self._on_refused)  # type: ignore[arg-type]

    def _admit(self) -> None:
        """Let whoever the desk was asked about come in."""
        asked = self._asking
        if asked is None or asked.delegate is None:
            return
        self._asking = None
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        delegate_id, scanned, mode = asked.delegate.delegate_id, asked.scanned, self._mode
        self._ask_door(lambda: check_in.check_in_delegate(desk, sitting_id, delegate_id, scanned, act_id, mode))

    def _refuse_person(self) -> None:
        """Keep in the record that a card was held by somebody else."""
        asked = self._asking
        if asked is None or asked.delegate is None:
            return
        self._asking = None
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        delegate_id, scanned = asked.delegate.delegate_id, asked.scanned
        self._ask_door(lambda: check_in.not_this_person(desk, sitting_id, delegate_id, scanned, act_id))

    def _leave_outside(self) -> None:
        """Say who was asked about and not admitted, so that nobody is forgotten."""
        asked, self._asking = self._asking, None
        words = ""
        if asked is not None and asked.delegate is not None:
            row = asked.delegate
            words = f"Chưa cho vào: {row.facts.full_name}, thẻ {row.card_number:03d}. Quét lại thẻ nếu đúng người."
        self._form.pending_label.setText(words)
        self._form.pending_label.setVisible(bool(words))

    def _let_go(self) -> None:
        """Empty the field, or leave whoever was asked about outside."""
        if self._asking is not None and not self._form.scan_edit.text():
            self._leave_outside()
            self._form.verdict_card.clear()
        self._form.scan_edit.clear()
        self._show_results(SearchResult((), 0))
        self._show_asking()

    def _move(self, movement: Movement, reason: str = "") -> None:
        """Record a step of whoever is chosen in the list, or of the last verdict."""
        row = self._row_chosen() or self._chosen
        if row is None:
            return
        self._form.scan_edit.clear()
        self._show_results(SearchResult((), 0))
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        self._ask_door(lambda: check_in.move(desk, sitting_id, row.delegate_id, movement, reason, act_id))
        self.focus_first()

    def _ask_excuse(self) -> None:
        row = self._row_chosen() or self._chosen
        if row is None:
            return
        self._chosen = row
        dialog = ReasonDialog(
            f"Vắng có lý do: {row.facts.full_name}", f"{row.facts.branch} · thẻ {row.card_number:03d}", "Ghi vắng", self
        )
        dialog.reason_given.connect(loosely(self._move, Movement.EXCUSE))
        dialog.open()

    def _settle(self) -> None:
        """Open the standing of whoever is chosen or was scanned last: an alternate takes a place here."""
        row = self._row_chosen() or self._chosen
        if row is not None:
            dialog = StandingDialog(self._office, row, self)
            dialog.finished.connect(self.focus_first)
            dialog.open()

    def _replace_card(self) -> None:
        """Revoke the lost card of whoever is chosen or was scanned last, and offer the new one for print."""
        row = self._row_chosen() or self._chosen
        if row is not None:
            ask_new_card(self._office, row, self, self._on_replaced, self._on_refused)

    def _on_replaced(self, holder: Holder, holder_id: str) -> None:
        open_cards(self._office, holder, (holder_id,), self)

    def _on_verdict(self, verdict: Verdict) -> None:
        words = verdict_words(verdict)
        done = verdict.state is VerdictState.DONE
        asking = verdict.state is VerdictState.ASKING
        nth = f"Đại biểu thứ {share(verdict.presence.present, verdict.presence.summoned)}"
        counted = done and verdict.delegate is not None
        self._form.verdict_card.show_verdict(
            _COLOURS[verdict.state],
            words.word,
            words.name,
            words.facts if done or asking else (("", words.sentence),),
            words.at,
            f"{nth} · Bàn {self._office.desk.number}" if counted else words.foot,
            "Rút lại, ghi lý do: Ctrl+Z" if done else "",
            verdict.picture,
        )
        self._chosen = verdict.delegate
        self._asking = verdict if asking else None
        self._show_asking()
        if self._form.sound_button.isChecked():
            self._office.ring.play_sound(ANSWERS[verdict.outcome].sound.value)
        self._show_presence(verdict.presence)
        self.presence_changed.emit(verdict.presence)

    def _show_asking(self) -> None:
        self._form.wrong_button.setEnabled(self._asking is not None)

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, RuleRefusal | EnvironmentFault):
            self._form.scan_error.show_message(message(refusal))

    def _show_rule(self, rule: QuorumRule) -> None:
        unread = "" if rule.delegates.confirmed else " (tỷ lệ này chưa kiểm chứng trong văn bản gốc)"
        self._form.quorum_pill.setToolTip(f"{rule.delegates.document}{unread}")

    def _show_presence(self, presence: PresenceView) -> None:
        form = self._form
        form.presence_counter.show_count(
            presence.present,
            presence.summoned,
            presence.needed,
            f"cần {share(presence.needed, presence.summoned)}",
            "ok" if presence.quorate else "warn",
        )
        form.expected_label.setText(grouped(presence.expected))
        form.excused_label.setText(grouped(presence.excused))
        form.branches_label.setText(f"{presence.branches_present}/{presence.branches_of}")
        quorate = presence.quorate and presence.branches_quorate
        form.quorum_pill.show_state("ok" if quorate else "warn", "Đủ 2/3" if quorate else "Chưa đủ 2/3")
        self._branches = presence.branches
        if self._by_branch:
            self._show_latest()

    def _show_arrivals(self, arrivals: tuple[Arrival, ...]) -> None:
        self._arrivals = arrivals
        self._show_latest()

    def _turn_latest(self) -> None:
        self._by_branch = not self._by_branch
        self._show_latest()
        self.focus_first()

    def _show_latest(self) -> None:
        form = self._form
        form.latest_title_label.setText("Theo chi bộ" if self._by_branch else "Vừa đến")
        form.branches_button.setText("Vừa đến" if self._by_branch else "Theo chi bộ")
        if self._by_branch:
            self._latest.setStringList([f"{each.present}/{each.of}   {each.branch}" for each in self._branches])
        else:
            self._latest.setStringList(
                [
                    f"{clock_time_seconds(each.at)}   {each.card_number:03d}   {each.full_name}"
                    for each in self._arrivals
                ]
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows choose in the list while the field keeps the focus."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        rows = len(self._results.rows())
        if step is None or not rows:
            super().keyPressEvent(event)
            return
        at = self._form.result_view.currentIndex().row()
        self._form.result_view.selectRow(min(max(at + step, 0), rows - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the curve of arrivals where the window is low."""
        super().resizeEvent(event)
        self._form.curve_frame.setVisible(self.height() >= _ROOMY_PX)
