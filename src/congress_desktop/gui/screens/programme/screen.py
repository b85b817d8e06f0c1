"""The programme's screen: its two pages, the panel of what runs, the clock of whoever speaks, and the notes."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.agenda import AgendaState
from congress_desktop.gui.forms.ui_programme import Ui_ProgrammeScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.programme.items import ItemsPage
from congress_desktop.gui.screens.programme.speeches import SpeechesPage
from congress_desktop.services import agenda, congresses, speeches
from congress_desktop.services.agenda import TimelineRow
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.readiness import next_item
from congress_desktop.services.views import AgendaRow, CongressView, SittingView, SpeechRow

_TICK_MS = 1_000
_ITEMS, _SPEECHES = 0, 1


class ProgrammeScreen(Screen):
    """Items and speakers of the congress, and what is noted while they run."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._sittings: tuple[SittingView, ...] = ()
        self._rows: tuple[AgendaRow, ...] = ()
        self._speeches: tuple[SpeechRow, ...] = ()
        self._form = Ui_ProgrammeScreen()
        self._form.setupUi(self)
        self._items, self._talks = ItemsPage(office, self), SpeechesPage(office, self)
        for name, page in (("Các mục", self._items), ("Tham luận", self._talks)):
            self._form.page_bar.addTab(name)
            self._form.page_stack.addWidget(page)
        self._form.page_cap.show_key("F3")
        self._form.notes_panel.work_at(office)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._show_moment)
        self._connect()
        self._show_page(_ITEMS)

    def _connect(self) -> None:
        form = self._form
        form.page_bar.currentChanged.connect(self._show_page)
        self._items.chosen_changed.connect(self._on_item_chosen)
        self._talks.chosen_changed.connect(self._on_speech_chosen)
        form.now_panel.turn_asked.connect(self._items.turn)
        form.now_panel.next_asked.connect(self._items.go_on)
        form.timer_panel.turn_asked.connect(self._talks.turn)
        form.timer_panel.next_asked.connect(self._talks.go_on)
        form.timer_panel.pause_asked.connect(self._talks.pause)
        for key, act in (
            ("F3", self.turn_page),
            ("F4", self.turn),
            ("F5", self.go_on),
            ("F6", self._talks.pause),
            ("Ctrl+G", form.notes_panel.focus_note),
        ):
            bind(self, key, act)
        self._office.sitting_changed.connect(self._show_moment)

    def focus_first(self) -> None:
        """Put the focus where work on the page begins."""
        self._page().focus_first()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "chuong-trinh"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the programme."""
        return (
            ("F3", "Các mục, tham luận"),
            ("F4", "Bắt đầu hoặc kết thúc mục, người đang chọn"),
            ("F5", "Sang mục kế tiếp, mời người kế tiếp"),
            ("F6", "Dừng, chạy tiếp đồng hồ"),
            ("Ctrl+G", "Ghi chép; Ctrl+Enter: ghi chép mới"),
            ("F2", "Sửa mục, đăng ký đang chọn"),
            ("Alt+↑ Alt+↓", "Chuyển lên, xuống"),
            ("Delete", "Bỏ mục chưa bắt đầu; thôi tham luận, có lý do"),
            ("Ctrl+T · Ctrl+V", "Lấy chương trình từ mẫu, dán danh sách"),
            ("Ctrl+N", "Đăng ký tham luận"),
            ("F7 · Ctrl+Shift+N", "Gửi bằng văn bản, đăng ký lại"),
            ("Ctrl+P", "Lưu phiếu đăng ký đã điền"),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock run while somebody looks."""
        super().showEvent(event)
        self._show_moment()
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the clock rest; it is the acts that count."""
        self._ticker.stop()
        super().hideEvent(event)

    def put_away(self) -> None:
        """Keep the note that is being typed."""
        self._form.notes_panel.keep()

    def refresh(self, changes: ChangeSet) -> None:
        """Read again what changed."""
        desk, runner = self._office.desk, self._office.runner
        if changes.touches(Changed.CONGRESS, Changed.SITTING, Changed.AGENDA):
            runner.run(lambda: congresses.congress(desk), self._on_congress)
            runner.run(lambda: agenda.agenda(desk), self._on_items)
        if changes.touches(Changed.SPEECH, Changed.DELEGATE, Changed.GUEST):
            runner.run(lambda: speeches.speeches(desk), self._on_speeches)
        if changes.touches(Changed.NOTE):
            self._form.notes_panel.read()

    def _on_congress(self, congress: CongressView) -> None:
        self._sittings = congress.sittings

    def _on_items(self, rows: tuple[AgendaRow, ...]) -> None:
        self._rows = rows
        self._items.show_items(rows, self._sittings)
        self._show_moment()

    def _on_speeches(self, rows: tuple[SpeechRow, ...]) -> None:
        self._speeches = rows
        self._talks.show_speeches(rows)
        self._form.page_bar.setTabText(_SPEECHES, f"Tham luận ({len(rows)})" if rows else "Tham luận")
        self._show_moment()

    def _page(self) -> ItemsPage | SpeechesPage:
        return self._talks if self._form.page_bar.currentIndex() == _SPEECHES else self._items

    def _show_page(self, place: int) -> None:
        form = self._form
        form.page_stack.setCurrentIndex(place)
        form.now_panel.setVisible(place == _ITEMS)
        form.timer_panel.setVisible(place == _SPEECHES)
        if self.isVisible():
            self.focus_first()

    def turn_page(self) -> None:
        """Go from the items to the speakers, or back."""
        self._form.page_bar.setCurrentIndex(1 - self._form.page_bar.currentIndex())

    def turn(self) -> None:
        """Begin or end what is chosen on the page in view."""
        self._page().turn()

    def go_on(self) -> None:
        """Go on to the next item, or call the next speaker."""
        self._page().go_on()

    def _show_moment(self) -> None:
        """Show everything as it stands at this second."""
        now = self._office.ring.clock()
        lines = agenda.timeline(self._rows, self._sittings, now)
        self._items.show_lines(lines)
        running = next((line for line in lines if line.row.state is AgendaState.RUNNING), None)
        following = next_item([row for row in self._rows if row.sitting_id == self._office.sitting_id])
        self._form.now_panel.show_item(
            running, next((line for line in lines if following and line.row.item_id == following.item_id), None)
        )
        speaker, waiting = speeches.under_way(self._speeches), speeches.next_speaker(self._speeches)
        self._form.timer_panel.show_speech(speaker, waiting, now)
        self._show_noted(running)

    def _show_noted(self, running: TimelineRow | None) -> None:
        """Take notes on the item that runs, else on the chosen one if it has begun."""
        chosen = self._items.chosen()
        begun = chosen if chosen is not None and chosen.row.started_at is not None else None
        line = running or begun
        self._form.notes_panel.show_item(line.row if line else None)

    def _on_item_chosen(self) -> None:
        line = self._items.chosen()
        self._form.now_panel.show_chosen(line.row.state if line else None)

    def _on_speech_chosen(self) -> None:
        row = self._talks.chosen()
        self._form.timer_panel.show_chosen(row.state if row else None)
