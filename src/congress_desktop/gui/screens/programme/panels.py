"""The two panels beside the lists: the item that runs, and the clock of whoever speaks."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from congress_desktop.domain.agenda import AgendaState
from congress_desktop.domain.speeches import SpeechState, TimerState, timer_state
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_now_panel import Ui_NowPanel
from congress_desktop.gui.forms.ui_timer_panel import Ui_TimerPanel
from congress_desktop.services import speeches
from congress_desktop.services.agenda import TimelineRow
from congress_desktop.services.views import SpeechRow
from congress_desktop.texts.forms import clock_time, minutes_and_seconds, span

_ONE_DAY = 24 * 60
_TIMER_STATES = {TimerState.IN_TIME: "", TimerState.LAST_MINUTE: "warn", TimerState.OVER: "error"}


class NowPanel(QFrame):
    """The item that runs, or comes next. `turn_asked` begins or ends the chosen item, `next_asked` goes on."""

    turn_asked = Signal()
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_NowPanel()
        self._form.setupUi(self)
        self._form.turn_button.clicked.connect(self.turn_asked)
        self._form.next_button.clicked.connect(self.next_asked)

    def show_item(self, running: TimelineRow | None, following: TimelineRow | None) -> None:
        """Show how long the running item still has, or how long it is until the next one."""
        form = self._form
        form.next_button.setEnabled(following is not None)
        line = running or following
        form.title_label.setText(line.row.title if line else "")
        if running is None:
            form.head_label.setText("Mục kế tiếp" if following else "Không còn mục nào chờ")
            form.detail_label.setText(following.row.presenter if following else "")
            form.left_label.setText(_waiting_words(following) if following else "")
            theme.set_state(form.left_label, "warn" if following and following.late_minutes else "")
            return
        form.head_label.setText(f"Đang diễn ra, từ {clock_time(running.at)}" if running.at else "")
        ends = f"dự kiến đến {clock_time(running.planned_until)}" if running.planned_until else ""
        form.detail_label.setText(" · ".join(part for part in (running.row.presenter, ends) if part))
        left = f"còn {span(running.left_minutes)}" if running.left_minutes is not None else ""
        form.left_label.setText(f"quá {span(running.over_minutes)}" if running.over_minutes else left)
        theme.set_state(form.left_label, "warn" if running.over_minutes else "")

    def show_chosen(self, state: AgendaState | None) -> None:
        """Let the button say what it would do to the chosen item."""
        running = state is AgendaState.RUNNING
        button = self._form.turn_button
        button.setText("Kết thúc mục đang chọn" if running else "Bắt đầu mục đang chọn")
        button.setProperty("icon_name", "check" if running else "play")
        button.updateGeometry()
        button.setEnabled(running or state is AgendaState.DUE)


def _waiting_words(line: TimelineRow) -> str:
    if line.late_minutes:
        return f"trễ {span(line.late_minutes)}"
    if line.waits_minutes is None or line.waits_minutes > _ONE_DAY:
        return ""
    return f"{span(line.waits_minutes)} nữa"


class TimerPanel(QFrame):
    """The clock of whoever speaks, counting down from the acts alone.

    `turn_asked` begins or ends the chosen speech, `pause_asked` lets the clock stand or go on, `next_asked` calls the
    next speaker.
    """

    turn_asked = Signal()
    pause_asked = Signal()
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_TimerPanel()
        self._form.setupUi(self)
        self._form.turn_button.clicked.connect(self.turn_asked)
        self._form.pause_button.clicked.connect(self.pause_asked)
        self._form.next_button.clicked.connect(self.next_asked)

    def show_speech(self, row: SpeechRow | None, following: SpeechRow | None, now: datetime) -> None:
        """Show the speech under way at this second; None while nobody speaks."""
        form = self._form
        speaking = row is not None
        form.next_button.setEnabled(following is not None)
        form.pause_button.setEnabled(speaking)
        shown = row or following
        form.name_label.setText(shown.full_name if shown else "")
        form.topic_label.setText(shown.registration.topic if shown else "")
        form.topic_label.setToolTip(speeches.speaker_place(shown) if shown else "")
        if row is None:
            form.head_label.setText("Người kế tiếp" if following else "Không còn ai chờ tham luận")
            form.clock_label.setText(minutes_and_seconds(shown.registration.planned_seconds) if shown else "")
            form.planned_label.clear()
            form.time_bar.setValue(0)
            for widget in (form.clock_label, form.time_bar):
                theme.set_state(widget, "")
            return
        paused = row.state is SpeechState.PAUSED
        form.head_label.setText(
            f"Tạm dừng · thứ tự {row.ordinal}" if paused else f"Đang phát biểu · thứ tự {row.ordinal}"
        )
        form.pause_button.setText("Tiếp" if paused else "Dừng")
        form.pause_button.setProperty("icon_name", "play" if paused else "pause")
        form.pause_button.updateGeometry()
        planned, elapsed = row.registration.planned_seconds, speeches.spoken_seconds(row, now)
        state = timer_state(planned, elapsed)
        form.clock_label.setText(minutes_and_seconds(planned - elapsed))
        for widget in (form.clock_label, form.time_bar):
            theme.set_state(widget, _TIMER_STATES[state])
        form.planned_label.setText("quá" if state is TimerState.OVER else f"/ {planned // 60} phút")
        form.time_bar.setMaximum(planned)
        form.time_bar.setValue(min(elapsed, planned))

    def show_chosen(self, state: SpeechState | None) -> None:
        """Let the button say what it would do to the chosen speech."""
        ends = state in {SpeechState.SPEAKING, SpeechState.PAUSED}
        button = self._form.turn_button
        button.setText("Kết thúc" if ends else "Bắt đầu")
        button.setProperty("icon_name", "check" if ends else "play")
        button.updateGeometry()
        button.setEnabled(ends or state in {SpeechState.REGISTERED, SpeechState.HANDED_IN})

    def shown_clock(self) -> str:
        """Return what the clock shows, "4:05"."""
        return self._form.clock_label.text()
