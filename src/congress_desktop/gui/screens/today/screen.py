"""The screen of the day: the running order, the item that is due, and what should be ready before it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.agenda import AgendaState
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.gui.forms.ui_today import Ui_TodayScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.programme.table import item_model
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.services import agenda, attendance, congresses, open_votes
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.views import AgendaRow, CongressView, MatterRow, PresenceView, SittingView
from congress_desktop.texts.forms import clock_time, grouped, share, weekday_date
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message

_CHECK_IN, _VOTES, _PROGRAMME = 2, 4, 7
_SHOWN = (Changed.CONGRESS, Changed.SITTING, Changed.AGENDA, Changed.ATTENDANCE, Changed.DELEGATE, Changed.MATTER)


class TodayScreen(Screen):
    """What is due now. `jump_asked` carries the digit of the screen that settles a check."""

    jump_asked = Signal(int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rows: tuple[AgendaRow, ...] = ()
        self._sitting: SittingView | None = None
        self._form = Ui_TodayScreen()
        self._form.setupUi(self)
        self._model = item_model(short=True)
        self._form.agenda_view.setModel(self._model)
        dress_table(self._form.agenda_view, self._model)
        self._form.agenda_view.setSortingEnabled(False)
        self._form.agenda_view.horizontalHeader().hide()
        self._form.agenda_empty.show_words(
            "calendar-days",
            "Phiên này chưa có chương trình",
            "Gõ hoặc dán các mục ở màn hình Chương trình; giờ bắt đầu và kết thúc từng mục sẽ vào biên bản.",
        )
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.main_button.clicked.connect(self._on_main)
        form.end_button.clicked.connect(self._end_sitting)
        form.programme_button.clicked.connect(self._to_programme)
        form.delegates_check.chosen.connect(self._to_check_in)
        form.branches_check.chosen.connect(self._to_check_in)
        form.votes_check.chosen.connect(self._to_votes)
        for key, act in (("F10", self._end_sitting),):
            bind(self, key, act)
        self._office.sitting_changed.connect(self._read)

    def focus_first(self) -> None:
        """Put the focus onto the main act."""
        self._form.main_button.setFocus()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "chuong-trinh"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the day."""
        return (("Enter", "Bắt đầu mục đến lượt"), ("F10", "Kết thúc phiên"))

    def refresh(self, changes: ChangeSet) -> None:
        """Read the day again when something of it changed."""
        if changes.touches(*_SHOWN):
            self._read()

    def _read(self) -> None:
        desk, sitting_id, runner = self._office.desk, self._office.sitting_id, self._office.runner
        runner.run(lambda: congresses.congress(desk), self._show_congress)
        runner.run(lambda: agenda.agenda(desk), self._show_agenda)
        runner.run(lambda: attendance.presence(desk, sitting_id), self._show_presence)
        runner.run(lambda: open_votes.matters(desk), self._show_votes)

    def _show_congress(self, congress: CongressView) -> None:
        here = next(each for each in congress.sittings if each.sitting_id == self._office.sitting_id)
        self._sitting = here
        began = f" · bắt đầu {clock_time(here.opened_at)}" if here.opened_at else " · chưa bắt đầu"
        ended = f" · kết thúc {clock_time(here.closed_at)}" if here.closed_at else ""
        venue = f" · {congress.plan.venue}" if congress.plan.venue else ""
        self._form.sitting_label.setText(
            f"Phiên {label(here.kind).lower()}, {weekday_date(here.held_on)}{began}{ended}{venue}"
        )
        self._form.end_button.setVisible(here.opened_at is not None and here.closed_at is None)

    def _show_agenda(self, rows: tuple[AgendaRow, ...]) -> None:
        self._rows = tuple(row for row in rows if row.sitting_id == self._office.sitting_id)
        self._model.show_rows(self._rows)
        form = self._form
        form.agenda_view.setVisible(bool(self._rows))
        form.agenda_empty.setVisible(not self._rows)
        done = sum(1 for row in self._rows if row.state is AgendaState.FINISHED)
        form.agenda_label.setText(f"xong {done}/{len(self._rows)} mục" if self._rows else "")
        due = self._due()
        form.main_button.setVisible(due is not None)
        if due is None:
            running = next((row for row in self._rows if row.state is AgendaState.RUNNING), None)
            form.due_at_label.setText("Đang làm mục cuối" if running else "Không còn mục nào chờ")
            form.due_label.setText(running.title if running else "Hết chương trình của phiên" if self._rows else "")
            form.presenter_label.setText(running.presenter if running else "")
            return
        form.due_at_label.setText(f"Việc tiếp theo{f', {due.due_at:%H:%M}' if due.due_at else ''}")
        form.due_label.setText(due.title)
        form.presenter_label.setText(due.presenter)
        self._form.agenda_view.selectRow(self._rows.index(due))

    def _due(self) -> AgendaRow | None:
        return next((row for row in self._rows if row.state is AgendaState.DUE), None)

    def _show_presence(self, presence: PresenceView) -> None:
        form = self._form
        need = share(presence.needed, presence.summoned)
        branches = f"{presence.branches_present}/{presence.branches_of}"
        form.presence_counter.show_count(
            presence.present, presence.summoned, presence.needed, f"cần {need}", "ok" if presence.quorate else "warn"
        )
        form.presence_label.setText(
            f"chưa đến {grouped(presence.expected)} · vắng có lý do {grouped(presence.excused)} · "
            f"đã rời {grouped(presence.left)}"
        )
        form.delegates_check.show_check(
            "ok" if presence.quorate else "warn",
            "Đủ số đại biểu" if presence.quorate else "Chưa đủ số đại biểu",
            f"có mặt {share(presence.present, presence.summoned)}; cần {need}",
        )
        form.branches_check.show_check(
            "ok" if presence.branches_quorate else "warn",
            "Đủ tổ chức đảng có đại biểu" if presence.branches_quorate else "Chưa đủ tổ chức đảng có đại biểu",
            f"{branches} chi, đảng bộ; cần {presence.branches_needed}/{presence.branches_of}",
        )

    def _show_votes(self, rows: tuple[MatterRow, ...]) -> None:
        opened = next((row for row in rows if row.state is MatterState.OPEN), None)
        waiting = next((row for row in rows if row.state is MatterState.COUNTED), None)
        released = sum(1 for row in rows if row.state is MatterState.RELEASED)
        words = "Không có biểu quyết nào còn mở"
        if opened:
            words = f"Biểu quyết đang mở: {opened.title}"
        elif waiting:
            words = f"Chờ công bố kết quả: {waiting.title}"
        self._form.votes_check.show_check(
            "warn" if opened or waiting else "ok", words, f"đã công bố {released}/{len(rows)} nội dung"
        )

    def _on_main(self) -> None:
        due = self._due()
        if due is None:
            return
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._office.runner.run(
            lambda: agenda.start_item(desk, due.item_id, act_id), self._clear_refusal, self._on_refused
        )

    def _end_sitting(self) -> None:
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        self._office.runner.run(
            lambda: congresses.close_sitting(desk, sitting_id, act_id), self._clear_refusal, self._on_refused
        )

    def _clear_refusal(self, _done: object) -> None:
        self._form.page_error.clear()

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))

    def _to_check_in(self) -> None:
        self.jump_asked.emit(_CHECK_IN)

    def _to_votes(self) -> None:
        self.jump_asked.emit(_VOTES)

    def _to_programme(self) -> None:
        self.jump_asked.emit(_PROGRAMME)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the main act, wherever the focus is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_main()
        else:
            super().keyPressEvent(event)
