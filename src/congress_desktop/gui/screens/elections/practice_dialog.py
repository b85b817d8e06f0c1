"""The practice ballot: ten invented papers typed, compared and counted, of which nothing is ever kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from congress_desktop.domain.ballots import Paper, Reading
from congress_desktop.gui.forms.ui_practice import Ui_PracticeDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import OwnedDialog, loosely
from congress_desktop.gui.screens.elections import compare_words
from congress_desktop.gui.screens.elections.compare_page import USUAL_REASON
from congress_desktop.gui.screens.elections.paper_panel import PanelState
from congress_desktop.gui.screens.elections.result_table import ResultTable
from congress_desktop.gui.screens.elections.result_words import verdict_of
from congress_desktop.services.ballot_pass import FIRST, SECOND
from congress_desktop.services.practice import Practice, PracticeOutcome, Stand
from congress_desktop.services.practice_papers import PAPERS
from congress_desktop.texts.forms import grouped, minutes_and_seconds


class PracticeDialog(OwnedDialog):
    """Leads through a practice ballot; Esc leaves at any time, and closing lets all of it go."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._practice = Practice(office.desk)
        self._stand: Stand | None = None
        self._taken: Reading | None = None
        self._waiting = False
        self._form = Ui_PracticeDialog()
        self._form.setupUi(self)
        self._table = ResultTable(self._form.result_view)
        self._form.start_state.show_words(
            "graduation-cap",
            "Tập kiểm phiếu trong hai phút",
            f"{grouped(len(PAPERS))} tờ phiếu tưởng tượng: nhìn tờ phiếu, gõ số của những người bị gạch rồi Enter. "
            "Người thứ hai đã nhập sẵn và có một chỗ sai: đối chiếu để tìm ra, rồi xem kết quả có đúng không.",
        )
        self._begin_button = self._form.start_state.add_button(
            "Bắt đầu diễn tập", role="main", icon_name="play", key="Enter"
        )
        self._form.step_pill.show_state("draft", "chưa bắt đầu")
        self._connect()
        self._begin_button.setFocus()

    def _connect(self) -> None:
        form = self._form
        form.paper_panel.reading_given.connect(self._on_reading)
        form.paper_panel.changed.connect(self._show_buttons)
        for button, act in (
            (self._begin_button, self._begin),
            (form.again_button, self._begin_again),
            (form.leave_button, self.reject),
            (form.close_button, self.accept),
            (form.record_button, self._on_enter),
            (form.invalid_button, self._on_second),
            (form.first_button, loosely(self._take, FIRST)),
            (form.second_button, loosely(self._take, SECOND)),
        ):
            button.clicked.connect(act)
        for key, act in (
            ("F5", self._begin_again),
            ("F6", self._on_invalid),
            ("F7", form.paper_panel.keep_valid),
            ("Alt+1", loosely(self._take, FIRST)),
            ("Alt+2", loosely(self._take, SECOND)),
        ):
            bind(self, key, act)
        self.finished.connect(self._let_go)

    # What is shown

    def _show(self, stand: Stand) -> None:
        """Show the paper in hand, or the result once there is one."""
        self._stand, self._taken, self._waiting = stand, None, False
        if stand.outcome is not None:
            self._show_outcome(stand.outcome)
        elif stand.in_hand is not None:
            self._show_paper(stand)

    def _show_paper(self, stand: Stand) -> None:
        form, paper = self._form, stand.in_hand
        if paper is None:
            return
        deciding = stand.differing[0] if stand.differing else None
        form.page_stack.setCurrentWidget(form.work_page)
        form.paper_picture.show_paper(paper)
        form.paper_panel.show_list(stand.election, stand.round)
        form.paper_panel.be_low(low=deciding is not None)
        form.paper_panel.begin()
        form.readings_widget.setVisible(deciding is not None)
        form.where_label.setVisible(deciding is not None)
        if deciding is None:
            form.step_pill.show_state("info", "Nhập lần 1")
            form.place_label.setText(f"Phiếu số {grouped(paper.number)}/{grouped(len(PAPERS))}")
            form.what_label.setText("nhìn tờ phiếu bên trái mà gõ")
            form.paper_panel.show_differing(frozenset())
        else:
            self._show_readings(stand, deciding)
        self._show_buttons()
        form.paper_panel.focus_first()

    def _show_readings(self, stand: Stand, paper: Paper) -> None:
        """Show the two readings of a paper side by side, with the names about which they differ."""
        form, row = self._form, stand.round
        form.step_pill.show_state("warn", f"Đối chiếu: còn {grouped(len(stand.differing))} phiếu khác nhau")
        form.place_label.setText(f"Phiếu số {grouped(paper.number)}")
        form.what_label.setText("ai đúng? nhìn lại tờ phiếu rồi lấy một lần nhập, hoặc gõ lại")
        for label, reading in ((form.first_words_label, paper.first), (form.second_words_label, paper.second)):
            label.setText(compare_words.reading_words(row, reading) if reading else "")
        form.where_label.setText(compare_words.where_papers_differ(row, paper))
        form.paper_panel.show_differing(frozenset(compare_words.differing_places(row, paper)))

    def _show_outcome(self, outcome: PracticeOutcome) -> None:
        form, state = self._form, "ok" if outcome.right else "error"
        form.page_stack.setCurrentWidget(form.result_page)
        form.step_pill.show_state(state, "Kết quả")
        form.verdict_mark.show_state(state)
        form.verdict_label.setText(
            f"{'Đúng' if outcome.right else 'Chưa đúng'} · {minutes_and_seconds(outcome.seconds)} cho "
            f"{grouped(len(PAPERS))} phiếu"
        )
        form.why_label.setText(f"{_why(outcome)} {verdict_of(outcome.result).title}.")
        self._table.show(outcome.result)
        form.close_button.setFocus()

    def _show_buttons(self) -> None:
        """Say what Enter and the second button do now."""
        form, panel = self._form, self._form.paper_panel
        proposed = panel.state is PanelState.PROPOSED
        invalid = proposed or panel.state is PanelState.CHOOSING_REASON
        record = "Ghi quyết định" if self._stand is not None and self._stand.differing else "Ghi phiếu"
        form.record_button.show_act(
            "Ghi không hợp lệ" if invalid else record, icon_name="x" if invalid else "check", key="Enter"
        )
        if proposed:
            form.invalid_button.show_act("Hợp lệ", icon_name="shield-check", key="F7")
        elif panel.state is PanelState.CHOOSING_REASON or self._taken is not None:
            form.invalid_button.show_act("Gõ lại", icon_name="undo-2", key="F6")
        else:
            form.invalid_button.show_act("Không hợp lệ…", icon_name="x", key="F6")
        form.votes_label.setText(panel.vote_words()[0])

    # What is done

    def _begin(self) -> None:
        self._do(self._practice.begin)

    def _begin_again(self) -> None:
        """Begin anew once a practice has ended."""
        if self._form.page_stack.currentWidget() is self._form.result_page:
            self._begin()

    def _do(self, work: Callable[[], Stand]) -> None:
        """Let the practice go one step on; what is pressed meanwhile does nothing."""
        if not self._waiting:
            self._waiting = True
            self._office.runner.run(work, self._show, self._on_refused)

    def _on_refused(self, refusal: Exception) -> None:
        self._waiting = False
        self._form.paper_panel.refuse(refusal)

    def _on_reading(self, reading: Reading, decision: str) -> None:
        """Record what was read on the paper in hand."""
        if self._stand is None or self._stand.in_hand is None:
            return
        practice, number = self._practice, self._stand.in_hand.number
        if self._stand.differing:
            reason = decision or USUAL_REASON
            self._do(lambda: practice.decide(number, reading, reason))
        else:
            self._do(lambda: practice.read(number, reading, decision))

    def _take(self, pass_number: int) -> None:
        """Take one of the two readings as it is, to be decided by Enter."""
        if self._stand is None or not self._stand.differing:
            return
        reading, _ = self._stand.differing[0].of_pass(pass_number)
        if reading is not None:
            self._taken = reading
            self._form.paper_panel.show_reading(reading)
            self._show_buttons()
            self._form.paper_panel.focus_first()

    def _on_invalid(self) -> None:
        """Ask why the paper is invalid; asked again, go back to typing it."""
        panel = self._form.paper_panel
        if self._taken is not None:
            self._taken = None
            panel.begin()
            panel.focus_first()
        elif panel.state is PanelState.CHOOSING_REASON:
            panel.retype()
        else:
            panel.choose_reason()

    def _on_second(self) -> None:
        if self._form.paper_panel.state is PanelState.PROPOSED:
            self._form.paper_panel.keep_valid()
        else:
            self._on_invalid()

    def _on_enter(self) -> None:
        if self._taken is not None:
            self._on_reading(self._taken, "")
        else:
            self._form.paper_panel.enter()

    def _let_go(self) -> None:
        """Let the invented congress go after whatever is still under way."""
        self._office.runner.run(self._practice.close, _gone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do the main act of the page by Enter, or press the button that has the focus."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if event.isAutoRepeat():
            return
        if isinstance(focused, QPushButton):
            focused.click()
        elif self._form.page_stack.currentWidget() is self._form.work_page:
            self._on_enter()
        elif self._form.page_stack.currentWidget() is self._form.result_page:
            self.accept()


def _gone(_nothing: None) -> None:
    """Say nothing: the practice was closed."""


def _why(outcome: PracticeOutcome) -> str:
    if outcome.right:
        return "Kết quả khớp với mười tờ phiếu, chỗ sai của người thứ hai đã được tìm ra."
    papers = ", ".join(grouped(number) for number in outcome.wrong_papers)
    names = f"; sai số phiếu của {', '.join(outcome.wrong_names)}" if outcome.wrong_names else ""
    return f"Phiếu số {papers} được tính khác với tờ phiếu{names}."
