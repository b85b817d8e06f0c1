"""The result of a round: held against its papers, confirmed, released, and what comes after it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import ResultState
from congress_desktop.domain.elections import ElectionKind, ElectionState
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.ids import ActId, ElectionId, NomineeId, RoundId
from congress_desktop.domain.tally import Outcome
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_election_result import Ui_ResultPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.elections.next_round_dialog import NextRoundDialog
from congress_desktop.gui.screens.elections.page import StepPage
from congress_desktop.gui.screens.elections.result_table import ResultTable, majority_words
from congress_desktop.gui.screens.elections.result_words import Verdict, chain_of, held_up, verdict_of
from congress_desktop.gui.widgets.dialogs import Ask, AskDialog
from congress_desktop.services import bodies, election_results, election_rounds, elections
from congress_desktop.services.ballot_pass import PassCounts, pass_counts
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.election_views import ElectionRow, ResultView, RoundRow
from congress_desktop.texts.forms import clock_time, grouped
from congress_desktop.texts.messages import message


@dataclass(frozen=True)
class _Looked:
    """What was read of a round: how far its papers are, its result, or why there is none.

    `head` is who confirms, where that is known; `left` are the seats that nobody won yet.
    """

    round_id: RoundId
    counts: PassCounts
    result: ResultView | None
    refusal: RuleRefusal | None
    head: str
    left: int


def _look(desk: Desk, election_id: ElectionId, round_id: RoundId) -> _Looked:
    board = [each for each in bodies.bodies(desk) if each.body is CongressBody.COUNTING_BOARD]
    head = next((each.full_name for each in board if each.head), "")
    counts, left = pass_counts(desk, round_id), election_rounds.seats_left(desk, election_id)
    try:
        return _Looked(round_id, counts, election_results.result(desk, round_id), None, head, left)
    except RuleRefusal as refusal:
        return _Looked(round_id, counts, None, refusal, head, left)


class ResultPage(StepPage):
    """A round's result and what may be done with it.

    `problem_asked` carries the Code of what holds the result up, for whoever leads to where it is settled.
    """

    problem_asked = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._election: ElectionRow | None = None
        self._row: RoundRow | None = None
        self._looked: _Looked | None = None
        self._stale = True
        self._form = Ui_ResultPage()
        self._form.setupUi(self)
        self._form.held_mark.show_state("error", 32)
        self._table = ResultTable(self._form.result_view)
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.main_button.clicked.connect(self._on_main)
        form.reopen_button.clicked.connect(self.reopen)
        form.end_button.clicked.connect(self.end)
        form.base_button.clicked.connect(self.reduce_base)
        form.held_button.clicked.connect(self._on_held)
        bind(self, "F4", self.reopen)
        bind(self, "F2", self.reduce_base)
        bind(self, "F10", self.end)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of a result."""
        return (
            ("Enter", "Xác nhận, công bố, lập lần bầu tiếp theo"),
            ("F2", "Trừ thêm người khỏi cơ sở tính"),
            ("F4", "Mở lại kết quả, có lý do và người thứ hai"),
            ("F10", "Kết thúc cuộc bầu cử"),
        )

    def show_round(self, election: ElectionRow, round_row: RoundRow | None) -> None:
        """Show a round's result."""
        before, self._election, self._row = self._row, election, round_row
        if before is None or round_row is None or before.round_id != round_row.round_id:
            self._looked = None
            self._form.act_error.clear()
        if before != round_row:
            self._stale = True
        self._read_when_seen()

    def refresh(self, changes: ChangeSet) -> None:
        """Read the result anew when papers, the round, or who was absent changed."""
        shown = (Changed.BALLOT, Changed.ROUND, Changed.ELECTION, Changed.ATTENDANCE, Changed.DELEGATE, Changed.BODY)
        if changes.touches(*shown):
            self._stale = True
            self._read_when_seen()

    def _read_when_seen(self) -> None:
        """Read a result only while it is looked at: it is added up twice each time."""
        if self._row is None or not self._stale or not self.isVisible():
            return
        self._stale = False
        desk, election_id, round_id = self._office.desk, self._row.election_id, self._row.round_id
        self._office.runner.run(lambda: _look(desk, election_id, round_id), self._on_looked)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was out of view."""
        super().showEvent(event)
        self._read_when_seen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let a refusal that was seen be gone at the next look."""
        self._form.act_error.clear()
        super().hideEvent(event)

    def focus_first(self) -> None:
        """Put the focus on the act that is next."""
        held = self._form.page_stack.currentWidget() is self._form.held_page
        (self._form.held_button if held else self._form.result_view).setFocus()

    # What is shown

    def _on_looked(self, looked: _Looked) -> None:
        row = self._row
        if row is None or looked.round_id != row.round_id:
            return
        self._looked = looked
        self._form.chain_strip.show_chain(*chain_of(row, looked.counts, looked.result))
        if looked.result is not None:
            self._show_result(looked.result)
        elif looked.refusal is not None:
            self._show_held(held_up(row, looked.counts, looked.refusal), looked.refusal)

    def _show_held(self, verdict: Verdict, refusal: RuleRefusal) -> None:
        form = self._form
        form.page_stack.setCurrentWidget(form.held_page)
        form.held_title_label.setText(verdict.title)
        form.held_body_label.setText("\n".join(verdict.lines))
        words = {
            Code.PAPERS_UNREAD: "Đến phiếu chưa nhập",
            Code.PAPERS_DIFFERING: "Đến bước Đối chiếu",
        }.get(refusal.code, "")
        form.held_button.setText(words)
        form.held_button.setVisible(bool(words))
        if self.isVisible():
            form.held_button.setFocus()

    def _show_result(self, result: ResultView) -> None:
        form = self._form
        turned = form.page_stack.currentWidget() is not form.result_page
        form.page_stack.setCurrentWidget(form.result_page)
        self._table.show(result)
        verdict = verdict_of(result)
        theme.set_state(form.verdict_frame, verdict.state)
        form.verdict_mark.show_state(verdict.state, 32)
        form.verdict_label.setText(verdict.title)
        form.verdict_lines_label.setText("\n".join((*verdict.lines, *self._base_lines(result))))
        form.verdict_frame.setAccessibleName(verdict.title)
        self._show_acts(result)
        if turned and self.isVisible():
            form.result_view.setFocus()

    @staticmethod
    def _base_lines(result: ResultView) -> tuple[str, ...]:
        """Return the majority with its base, and below it who confirmed and who released."""
        row, lines = result.round, []
        majority = majority_words(result)
        if row.confirmed_at is not None:
            lines.append(f"Đ/c {row.confirmed_by} xác nhận lúc {clock_time(row.confirmed_at)}")
        if row.released_at is not None:
            lines.append(f"đ/c {row.released_by} công bố lúc {clock_time(row.released_at)}")
        if row.reopened:
            lines.append(f"đã mở lại {grouped(row.reopened)} lần")
        return tuple(filter(None, (majority, " · ".join(lines))))

    def _show_acts(self, result: ResultView) -> None:
        """Let the buttons be what may be done now, the likeliest as the main one."""
        form, row = self._form, result.round
        icon, words = {
            ResultState.DRAFT: ("check", "Xác nhận kết quả"),
            ResultState.CONFIRMED: ("megaphone", "Công bố kết quả"),
            ResultState.RELEASED: self._after_release(result),
        }[row.result_state]
        form.main_button.show_act(words, icon_name=icon, key="Enter")
        latest = self._is_latest(result)
        form.reopen_button.setVisible(row.result_state is not ResultState.DRAFT and latest)
        form.base_button.setVisible(row.result_state is ResultState.DRAFT)
        form.end_button.setVisible(row.result_state is ResultState.RELEASED and latest)

    def _is_latest(self, result: ResultView) -> bool:
        election = result.election
        last = election.last_round
        return election.state is not ElectionState.ENDED and last is not None and last.round_id == result.round.round_id

    def _after_release(self, result: ResultView) -> tuple[str, str]:
        if self._further(result):
            return "vote", "Lập lần bầu lại" if result.of(Outcome.TIED) else "Lập lần bầu tiếp theo"
        return "file-text", "Sang biên bản"

    def _further(self, result: ResultView) -> bool:
        """Tell whether a further round is the likeliest thing to come."""
        opinion = result.election.plan.kind is ElectionKind.OPINION
        left = self._looked.left if self._looked else 0
        return not opinion and self._is_latest(result) and left > 0

    # What is done

    def _on_main(self) -> None:
        result = self._looked.result if self._looked else None
        if result is None:
            return
        match result.round.result_state:
            case ResultState.DRAFT:
                self.confirm()
            case ResultState.CONFIRMED:
                self.release()
            case ResultState.RELEASED if self._further(result):
                self.open_next()
            case ResultState.RELEASED:
                self.done.emit()

    def _on_held(self) -> None:
        if self._looked is not None and self._looked.refusal is not None:
            self.problem_asked.emit(self._looked.refusal.code)

    def confirm(self) -> None:
        """Ask the head of the counting board to confirm the draft."""
        head = self._looked.head if self._looked else ""
        dialog = AskDialog(
            "Trưởng ban kiểm phiếu xác nhận kết quả",
            "Sau khi xác nhận, phiếu không sửa được nữa. "
            "Số liệu của phần mềm để đối chiếu với kết quả kiểm đếm trên giấy.",
            [Ask("Trưởng ban kiểm phiếu", "họ và tên trưởng ban", head)],
            "Xác nhận",
            self,
        )
        dialog.answered.connect(loosely(self._confirm, dialog, self._office.new_act_id()))
        dialog.open()

    def _confirm(self, dialog: AskDialog, act_id: ActId, answers: list[str]) -> None:
        if self._row is not None:
            desk, round_id, (name,) = self._office.desk, self._row.round_id, answers
            self._ask(dialog, lambda: election_results.confirm_result(desk, round_id, name, act_id))

    def release(self) -> None:
        """Ask a second person to release the confirmed result."""
        dialog = AskDialog(
            "Công bố kết quả",
            "Kết quả sẽ lên màn hình hội trường và vào biên bản. Người công bố phải khác người xác nhận.",
            [Ask("Người công bố", "họ và tên, ví dụ thành viên Đoàn Chủ tịch")],
            "Công bố",
            self,
        )
        dialog.answered.connect(loosely(self._release, dialog, self._office.new_act_id()))
        dialog.open()

    def _release(self, dialog: AskDialog, act_id: ActId, answers: list[str]) -> None:
        if self._row is not None:
            desk, round_id, (name,) = self._office.desk, self._row.round_id, answers
            self._ask(dialog, lambda: election_results.release_result(desk, round_id, name, act_id))

    def reopen(self) -> None:
        """Ask why a confirmed or released result is to be opened again, and who agrees."""
        if not self._form.reopen_button.isVisible():
            return
        dialog = AskDialog(
            "Mở lại kết quả",
            "Kết quả cũ vẫn còn trong nhật ký; phiếu đã nhập giữ nguyên. "
            "Phiếu nào đọc sai thì quyết định lại ở bước Đối chiếu.",
            [Ask("Lý do", "ví dụ: đọc nhầm phiếu số 7"), Ask("Người thứ hai cùng xác nhận", "họ tên một người khác")],
            "Mở lại",
            self,
            "warn",
        )
        dialog.answered.connect(loosely(self._reopen, dialog, self._office.new_act_id()))
        dialog.open()

    def _reopen(self, dialog: AskDialog, act_id: ActId, answers: list[str]) -> None:
        if self._row is not None:
            desk, round_id, (reason, second) = self._office.desk, self._row.round_id, answers
            self._ask(dialog, lambda: election_results.reopen_result(desk, round_id, reason, second, act_id))

    def reduce_base(self) -> None:
        """Ask how many people the rules take off the base besides those absent, and why."""
        row = self._row
        if row is None or not self._form.base_button.isVisible():
            return
        dialog = AskDialog(
            "Trừ thêm khỏi cơ sở tính",
            "Ngoài người vắng suốt đại hội: ví dụ đại biểu bị đình chỉ. Con số và lý do được in vào biên bản.",
            [Ask("Số người", "0 là không trừ", str(row.reduced)), Ask("Lý do", value=row.reduced_reason)],
            "Ghi",
            self,
        )
        dialog.answered.connect(loosely(self._reduce, dialog, self._office.new_act_id()))
        dialog.open()

    def _reduce(self, dialog: AskDialog, act_id: ActId, answers: list[str]) -> None:
        if self._row is None:
            return
        desk, round_id, (count, reason) = self._office.desk, self._row.round_id, answers
        if not (count.isdecimal() and count.isascii()):
            dialog.show_refusal(RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="reduced"))
            return
        number = int(count)
        self._ask(dialog, lambda: election_rounds.reduce_base(desk, round_id, number, reason, act_id))

    def _ask(self, dialog: AskDialog, act: Callable[[], Done]) -> None:
        self._office.runner.run(act, partial(_accepted, dialog), dialog.show_refusal)

    def open_next(self) -> None:
        """Show who may stand in the next round."""
        if self._election is not None:
            desk, election_id = self._office.desk, self._election.election_id
            self._office.runner.run(
                lambda: election_rounds.next_nominees(desk, election_id), self._show_next, self._on_refused
            )

    def _show_next(self, may_stand: tuple[NomineeId, ...]) -> None:
        looked = self._looked
        if looked is None or looked.result is None or self._election is None:
            return
        listed = {each.nominee.nominee_id: each for each in self._election.nominees}
        rows = [listed[each] for each in may_stand]
        run_off = bool(looked.result.of(Outcome.TIED))
        dialog = NextRoundDialog(rows, looked.left, run_off=run_off, parent=self)
        dialog.round_asked.connect(loosely(self._open_round, dialog, self._office.new_act_id()))
        dialog.open()

    def _open_round(self, dialog: NextRoundDialog, act_id: ActId, chosen: tuple[NomineeId, ...]) -> None:
        if self._election is not None:
            desk, election_id = self._office.desk, self._election.election_id
            self._office.runner.run(
                lambda: election_rounds.next_round(desk, election_id, chosen, act_id),
                partial(_accepted, dialog),
                dialog.show_refusal,
            )

    def end(self) -> None:
        """Ask what the congress decided, and end the election."""
        looked = self._looked
        if looked is None or looked.result is None or not self._form.end_button.isVisible():
            return
        left = self._further(looked.result)
        why = (
            f"Còn thiếu {grouped(looked.left)} người: ghi quyết định của Đại hội không bầu tiếp."
            if left
            else "Không mở thêm lần bầu nào nữa."
        )
        ask = Ask("Quyết định của Đại hội", "ví dụ: Đại hội biểu quyết không bầu tiếp", needed=left)
        dialog = AskDialog("Kết thúc cuộc bầu cử", why, [ask], "Kết thúc", self, "warn" if left else "info")
        dialog.answered.connect(loosely(self._end, dialog, self._office.new_act_id()))
        dialog.open()

    def _end(self, dialog: AskDialog, act_id: ActId, answers: list[str]) -> None:
        if self._election is not None:
            desk, election_id, (note,) = self._office.desk, self._election.election_id, answers
            self._ask(dialog, lambda: elections.end_election(desk, election_id, note, act_id))

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.act_error.show_message(message(refusal))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do the main act by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            if self._form.page_stack.currentWidget() is self._form.held_page:
                self._on_held()
            else:
                self._on_main()
        else:
            super().keyPressEvent(event)


def _accepted(dialog: AskDialog | NextRoundDialog, _done: object) -> None:
    dialog.accept()
