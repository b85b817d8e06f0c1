"""The screen of the day: the running order, the item that is due, and what should be ready before it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.agenda import AgendaState
from congress_desktop.domain.errors import CodedError
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_today import Ui_TodayScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.today.checks import SCREENS, ReadyRow
from congress_desktop.gui.widgets.checks import CheckRow
from congress_desktop.services import agenda, attendance, congresses, readiness
from congress_desktop.services.agenda import TimelineRow
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.readiness import Readiness, ReadyCheck, Settled
from congress_desktop.services.views import AgendaRow, CongressView, PresenceView, SittingView
from congress_desktop.texts.forms import clock_time, grouped, share, span, weekday_date
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message

_PROGRAMME = 7
_TICK_MS = 1_000
_KEYS = 9
_CHECK_PX = 51
"""The height of a check with its detail: settled ones fold into one line where the list would not fit."""
_ONE_DAY = 24 * 60
_SHOWN = (
    Changed.CONGRESS,
    Changed.SITTING,
    Changed.AGENDA,
    Changed.ATTENDANCE,
    Changed.DELEGATE,
    Changed.MATTER,
    Changed.BODY,
    Changed.DECISION,
    Changed.PAPER,
)


class TodayScreen(Screen):
    """What is due now. `jump_asked` carries the digit of the screen that settles a check."""

    jump_asked = Signal(int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rows: tuple[AgendaRow, ...] = ()
        self._sittings: tuple[SittingView, ...] = ()
        self._ready = Readiness(None, ())
        self._form = Ui_TodayScreen()
        self._form.setupUi(self)
        self._form.agenda_empty.show_words(
            "calendar-days",
            "Phiên này chưa có chương trình",
            "Lấy từ mẫu, gõ hoặc dán các mục ở màn hình Chương trình; giờ bắt đầu, kết thúc từng mục vào biên bản.",
        )
        self._checks = [ReadyRow(number, self._form.checks_widget) for number in range(1, _KEYS + 1)]
        self._settled = CheckRow(self._form.checks_widget)
        for place, row in enumerate((*self._checks, self._settled)):
            self._form.checks_layout.insertWidget(place, row)
            row.hide()
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._show_moment)
        self._connect()

    def _connect(self) -> None:
        form = self._form
        for button, act, key in (
            (form.finish_button, self._finish, "F4"),
            (form.end_button, self._end_sitting, "F10"),
        ):
            button.clicked.connect(act)
            bind(self, key, button.click)
        form.main_button.clicked.connect(self._on_main)
        form.programme_button.clicked.connect(self._to_programme)
        for number, row in enumerate(self._checks, 1):
            row.acted.connect(self._settle)
            bind(self, f"Alt+{number}", row.act)
        self._office.sitting_changed.connect(self._read)

    def focus_first(self) -> None:
        """Put the focus onto the main act."""
        self._form.main_button.setFocus()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "chuong-trinh"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the day."""
        return (
            ("Enter", "Bắt đầu mục đến lượt"),
            ("F4", "Kết thúc mục đang làm"),
            ("F10", "Kết thúc phiên"),
            ("Alt+1…9", "Đến chỗ làm xong một việc, hoặc đánh dấu việc đã xong"),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Let the minutes run while somebody looks."""
        super().showEvent(event)
        self._show_moment()
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the minutes rest."""
        self._ticker.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the settled checks where there is little room, unfold them where there is."""
        super().resizeEvent(event)
        self._show_checks()

    def refresh(self, changes: ChangeSet) -> None:
        """Read the day again when something of it changed."""
        if changes.touches(*_SHOWN):
            self._read()

    def _read(self) -> None:
        desk, sitting_id, runner = self._office.desk, self._office.sitting_id, self._office.runner
        runner.run(lambda: congresses.congress(desk), self._show_congress)
        runner.run(lambda: agenda.agenda(desk), self._show_agenda)
        runner.run(lambda: readiness.readiness(desk, sitting_id), self._show_readiness)
        runner.run(lambda: attendance.presence(desk, sitting_id), self._show_presence)

    def _show_congress(self, congress: CongressView) -> None:
        here = next(each for each in congress.sittings if each.sitting_id == self._office.sitting_id)
        self._sittings = congress.sittings
        began = f" · bắt đầu {clock_time(here.opened_at)}" if here.opened_at else " · chưa bắt đầu"
        ended = f" · kết thúc {clock_time(here.closed_at)}" if here.closed_at else ""
        self._form.sitting_label.setText(
            f"Phiên {label(here.kind).lower()}, {weekday_date(here.held_on)}{began}{ended}"
        )
        self._form.end_button.setVisible(here.opened_at is not None and here.closed_at is None)

    def _show_agenda(self, rows: tuple[AgendaRow, ...]) -> None:
        self._rows = tuple(row for row in rows if row.sitting_id == self._office.sitting_id)
        form = self._form
        form.agenda_view.setVisible(bool(self._rows))
        form.agenda_empty.setVisible(not self._rows)
        done = sum(1 for row in self._rows if row.state is AgendaState.FINISHED)
        form.agenda_label.setText(f"xong {done}/{len(self._rows)} mục" if self._rows else "")
        self._show_moment()

    def _show_readiness(self, ready: Readiness) -> None:
        self._ready = ready
        form, item = self._form, ready.item
        form.main_button.setVisible(item is not None)
        form.rule_frame.setVisible(bool(ready.checks))
        if item is None:
            form.due_at_label.setText("Không còn mục nào chờ")
            form.due_label.setText("Hết chương trình của phiên" if self._rows else "")
            form.presenter_label.setText("")
        else:
            form.due_at_label.setText(f"Việc tiếp theo{f', {item.due_at:%H:%M}' if item.due_at else ''}")
            form.due_label.setText(item.title)
            form.presenter_label.setText(item.presenter)
        form.presenter_label.setVisible(bool(form.presenter_label.text()))
        form.advice_label.setText(_advice(ready))
        self._show_checks()
        self._show_moment()

    def _show_checks(self) -> None:
        """Show what is open, and what is settled where there is room for it."""
        checks = self._ready.checks
        settled = [check for check in checks if check.ready]
        room = self._form.checks_area.height() // _CHECK_PX
        fold = len(settled) > 1 and len(checks) > min(room, len(self._checks))
        shown = [check for check in checks if not (fold and check.ready)][: len(self._checks)]
        self._settled.setVisible(fold)
        if fold:
            words = "; ".join(check.sentence[:1].lower() + check.sentence[1:] for check in settled)
            self._settled.show_check("ok", f"Đã xong {len(settled)} việc", words)
        for row, check in zip(self._checks, shown, strict=False):
            row.show_ready(check)
        for place, row in enumerate(self._checks):
            row.setVisible(place < len(shown))

    def _show_moment(self) -> None:
        """Show the order, the item that runs and the one that comes, as they stand at this minute."""
        here = [each for each in self._sittings if each.sitting_id == self._office.sitting_id]
        lines = agenda.timeline(self._rows, here, self._office.ring.clock())
        running = next((line for line in lines if line.row.state is AgendaState.RUNNING), None)
        due = next((line for line in lines if self._ready.item and line.row.item_id == self._ready.item.item_id), None)
        at_hand = running or due
        self._form.agenda_view.show_lines(lines, at_hand.row.item_id if at_hand else None)
        self._show_running(running)
        self._show_wait(due)

    def _show_running(self, running: TimelineRow | None) -> None:
        form = self._form
        form.running_widget.setVisible(running is not None)
        if running is None or running.at is None:
            return
        ends = f" đến {clock_time(running.planned_until)}" if running.planned_until else ""
        form.running_head_label.setText(f"Đang diễn ra, từ {clock_time(running.at)}{ends}")
        form.running_label.setText(running.row.title)
        left = f"còn {span(running.left_minutes)}" if running.left_minutes is not None else ""
        form.left_label.setText(f"quá {span(running.over_minutes)}" if running.over_minutes else left)
        theme.set_state(form.left_label, "warn" if running.over_minutes else "")

    def _show_wait(self, due: TimelineRow | None) -> None:
        form = self._form
        waits = due.waits_minutes if due else None
        if due is not None and due.late_minutes:
            form.wait_label.setText(span(due.late_minutes))
            expected = f"trễ, dự kiến {clock_time(due.at)}" if due.at else "trễ so với chương trình"
            form.wait_words_label.setText(expected)
        else:
            soon = waits is not None and waits <= _ONE_DAY
            form.wait_label.setText(span(waits) if soon and waits is not None else "")
            form.wait_words_label.setText("nữa bắt đầu" if soon else "")
        theme.set_state(form.wait_label, "warn" if due is not None and due.late_minutes else "")

    def _show_presence(self, presence: PresenceView) -> None:
        form = self._form
        need = share(presence.needed, presence.summoned)
        form.presence_counter.show_count(
            presence.present, presence.summoned, presence.needed, f"cần {need}", "ok" if presence.quorate else "warn"
        )
        form.presence_label.setText(
            f"chưa đến {grouped(presence.expected)} · vắng có lý do {grouped(presence.excused)} · "
            f"đã rời {grouped(presence.left)}"
        )

    def _settle(self, check: ReadyCheck) -> None:
        """Go where a check is settled, or tick it here."""
        item = self._ready.item
        if check.settled is not Settled.HERE:
            self.jump_asked.emit(SCREENS[check.settled])
        elif item is not None:
            desk, act_id, done = self._office.desk, self._office.new_act_id(), not check.ready
            self._run(partial(agenda.tick_preparation, desk, item.item_id, check.what, done=done, act_id=act_id))

    def _on_main(self) -> None:
        item = self._ready.item
        if item is not None:
            desk, act_id = self._office.desk, self._office.new_act_id()
            self._run(partial(agenda.start_item, desk, item.item_id, act_id))

    def _finish(self) -> None:
        running = next((row for row in self._rows if row.state is AgendaState.RUNNING), None)
        if running is not None:
            desk, act_id = self._office.desk, self._office.new_act_id()
            self._run(partial(agenda.finish_item, desk, running.item_id, act_id))

    def _end_sitting(self) -> None:
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        self._run(partial(congresses.close_sitting, desk, sitting_id, act_id))

    def _run(self, act: Callable[[], object]) -> None:
        self._office.runner.run(act, self._clear_refusal, self._on_refused)

    def _clear_refusal(self, _done: object) -> None:
        self._form.page_error.clear()

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))

    def _to_programme(self) -> None:
        self.jump_asked.emit(_PROGRAMME)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for the main act, wherever the focus is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_main()
        else:
            super().keyPressEvent(event)


def _advice(ready: Readiness) -> str:
    """Return what is still open, in words that hold nothing up."""
    if ready.item is None:
        return ""
    count = ready.open_count
    open_words = f"Còn {count} việc nên xong trước; không chặn." if count else "Mọi việc đã sẵn sàng."
    return f"{open_words} Giờ bắt đầu được ghi vào biên bản."
