"""The presence board, shown in the door's place: shares, the missing, what was refused, paper ticks, the seat plan."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_board import Ui_BoardPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.check_in.board_tables import (
    dress_shares,
    height_for,
    missing_as_text,
    missing_model,
    refused_model,
    share_model,
)
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.seat_plan import seat_words
from congress_desktop.gui.widgets.tables import FrozenTableModel, Row, VietnameseProxy
from congress_desktop.services import attendance, boards, congresses, halls
from congress_desktop.services.boards import Board, RefusedScan, ReleasedPresence, Share
from congress_desktop.services.changes import EVERYTHING, Changed, ChangeSet
from congress_desktop.services.halls import PlannedSeat, SeatPlan
from congress_desktop.services.views import CongressView, PresenceView
from congress_desktop.texts.forms import clock_time, grouped, share
from congress_desktop.texts.labels import sitting_full_name
from congress_desktop.texts.messages import message

TABS = ("board", "missing", "refused", "paper", "seats")
"""The tabs from left to right, as `begin` names them; Alt and the place of a tab shows it."""

_TITLES = {
    "board": "Bảng có mặt",
    "missing": "Chưa có mặt",
    "refused": "Bị từ chối",
    "paper": "Nhập từ giấy",
    "seats": "Sơ đồ ghế",
}
_PEOPLE = (Changed.CONGRESS, Changed.DELEGATE, Changed.ATTENDANCE, Changed.SITTING)
_SHOWN = (*_PEOPLE, Changed.GUEST, Changed.RELEASED, Changed.REFUSED, Changed.HALL)


class BoardPage(Screen):
    """Who is there and who is not, tab by tab.

    `left` is emitted by Esc and by the button that leads back to the door; in a field with something typed Esc empties
    the field first. While the page is hidden nothing is read; it reads everything when it is shown again.
    """

    left = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._tab = TABS[0]
        self._presence: PresenceView | None = None
        self._released: ReleasedPresence | None = None
        self._seated = False
        self._releasing = False
        self._form = Ui_BoardPage()
        self._form.setupUi(self)
        self._form.paper_entry.work_at(office)
        self._branches = self._share_table(self._form.branch_view, "Chi, đảng bộ")
        self._classes = self._share_table(self._form.class_view, "Tư cách")
        self._genders = self._share_table(self._form.gender_view, "Giới tính")
        self._missing = missing_model()
        self._missing_proxy = self._filtered(self._form.missing_view, self._missing)
        self._refused = refused_model()
        self._refused_proxy = self._filtered(self._form.refused_view, self._refused)
        self._show_empty_words()
        self._connect()
        self.show_tab(TABS[0])

    def _share_table(self, view: QTableView, heading: str) -> FrozenTableModel[Share]:
        model = share_model(heading)
        proxy = VietnameseProxy(self)
        proxy.setSourceModel(model)
        view.setModel(proxy)
        dress_shares(view, model)
        proxy.sort(-1)
        return model

    def _filtered(self, view: QTableView, model: FrozenTableModel[Row]) -> VietnameseProxy:
        proxy = VietnameseProxy(self)
        proxy.setSourceModel(model)
        view.setModel(proxy)
        dress_table(view, model)
        view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        proxy.sort(-1)
        return proxy

    def _show_empty_words(self) -> None:
        form = self._form
        form.missing_empty.show_words(
            "check", "Mọi đại biểu đã có mặt", "Ai rời hội trường hoặc được thêm vào danh sách sẽ hiện ở đây."
        )
        form.refused_empty.show_words(
            "scan-line",
            "Chưa có lượt quét nào bị từ chối",
            "Thẻ lạ, thẻ đã thu hồi, quét hai lần… đều được giữ lại ở đây kèm lý do, để trả lời khi có người hỏi.",
        )
        form.seats_empty.show_words(
            "users",
            "Chưa có sơ đồ hàng ghế",
            "Mở Đại biểu (Ctrl+3) › Xếp chỗ để khai các hàng ghế và xếp đại biểu vào ghế. Khi có sơ đồ, trang này cho "
            "thấy ghế nào đã có người ngồi.",
        )
        for listing in (form.missing_empty, form.refused_empty, form.seats_empty):
            listing.hide()

    def _connect(self) -> None:
        form = self._form
        for place, name in enumerate(TABS, 1):
            button = getattr(form, f"{name}_button")
            button.clicked.connect(loosely(self._choose_tab, name))
            bind(self, f"Alt+{place}", button.click)
        form.back_button.clicked.connect(self.left)
        form.release_button.clicked.connect(self.release)
        form.copy_button.clicked.connect(self.copy)
        form.missing_filter_edit.set_view(form.missing_view)
        form.refused_filter_edit.set_view(form.refused_view)
        form.missing_filter_edit.textChanged.connect(self._on_missing_filtered)
        form.refused_filter_edit.textChanged.connect(self._on_refused_filtered)
        form.seat_view.seat_focused.connect(self._show_seat)
        form.seat_view.seat_chosen.connect(self._show_seat)
        bind(self, "Ctrl+Shift+H", self.release)
        bind(self, QKeySequence.StandardKey.Copy, self.copy)
        self._office.sitting_changed.connect(self._on_sitting_changed)

    def begin(self, tab: str = "board") -> None:
        """Show the page anew on a tab of `TABS`; raises ValueError for another word."""
        for field in (self._form.missing_filter_edit, self._form.refused_filter_edit):
            field.clear()
        self._form.paper_entry.clear()
        self._form.release_error.clear()
        self.show_tab(tab)
        self._read(EVERYTHING)
        self.focus_first()

    def tab(self) -> str:
        """Return the tab shown."""
        return self._tab

    def show_tab(self, tab: str) -> None:
        """Show a tab of `TABS`; raises ValueError for another word."""
        place = TABS.index(tab)
        self._tab = tab
        getattr(self._form, f"{tab}_button").setChecked(True)
        self._form.tab_stack.setCurrentIndex(place)
        self._form.copied_label.clear()

    def _choose_tab(self, tab: str) -> None:
        self.show_tab(tab)
        self._read(EVERYTHING)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the focus where work on the tab shown begins."""
        form = self._form
        match self._tab:
            case "missing":
                form.missing_filter_edit.setFocus()
            case "refused":
                form.refused_filter_edit.setFocus()
            case "paper":
                form.paper_entry.focus_first()
            case "seats" if self._seated:
                form.seat_view.setFocus()
            case "seats":
                form.seats_button.setFocus()
            case _:
                form.branch_view.setFocus()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the board."""
        return (
            ("Alt+1…5", "Bảng có mặt · chưa có mặt · bị từ chối · nhập từ giấy · sơ đồ ghế"),
            ("Ctrl+Shift+H", "Công bố số có mặt lên màn hình hội trường"),
            ("Ctrl+C", "Sao chép danh sách chưa có mặt"),
            ("Enter", "Nhập từ giấy: kiểm lại, lần nữa thì ghi"),
            ("← ↑ → ↓", "Sơ đồ ghế: đi từ ghế này sang ghế khác"),
            ("Esc", "Xóa chữ đang gõ, rồi về điểm danh"),
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Read again what the tab shown tells of, while the page is in view."""
        if self.isVisible():
            self._read(changes)

    def _on_sitting_changed(self) -> None:
        if self.isVisible():
            self.begin(self._tab)

    def _read(self, changes: ChangeSet) -> None:
        """Read what the changes touch: the counts on the tabs always, the rest for the tab shown."""
        if not changes.touches(*_SHOWN):
            return
        desk, sitting_id, runner = self._office.desk, self._office.sitting_id, self._office.runner
        if changes.touches(Changed.CONGRESS, Changed.SITTING):
            runner.run(lambda: congresses.congress(desk), self._show_sitting)
        if changes.touches(*_PEOPLE, Changed.GUEST):
            runner.run(lambda: boards.board(desk, sitting_id), self._show_board)
        if changes.touches(*_PEOPLE, Changed.REFUSED, Changed.GUEST):
            runner.run(lambda: boards.refused_scans(desk, sitting_id), self._show_refused)
        match self._tab:
            case "board":
                runner.run(lambda: attendance.arrival_curve(desk, sitting_id), self._form.arrival_curve.show_curve)
                runner.run(lambda: boards.released_presence(desk, sitting_id), self._show_released)
            case "paper":
                self._form.paper_entry.read()
            case "seats":
                runner.run(lambda: halls.seat_plan(desk, sitting_id), self._show_plan)
            case _:
                pass

    def _show_sitting(self, congress: CongressView) -> None:
        sitting = next((each for each in congress.sittings if each.sitting_id == self._office.sitting_id), None)
        if sitting is not None:
            self._form.sitting_label.setText(sitting_full_name(sitting.kind, sitting.held_on))

    def _show_board(self, board: Board) -> None:
        form, presence = self._form, board.presence
        self._presence = presence
        form.presence_counter.show_count(
            presence.present,
            presence.summoned,
            presence.needed,
            f"cần {share(presence.needed, presence.summoned)}",
            "ok" if presence.quorate else "warn",
        )
        quorate = presence.quorate and presence.branches_quorate
        form.quorum_pill.show_state("ok" if quorate else "warn", "Đủ 2/3" if quorate else "Chưa đủ 2/3")
        form.expected_label.setText(grouped(presence.expected))
        form.excused_label.setText(grouped(presence.excused))
        form.branches_label.setText(f"{grouped(presence.branches_present)}/{grouped(presence.branches_of)}")
        form.late_label.setText(grouped(len(board.late)))
        form.left_label.setText(grouped(len(board.left_early)))
        form.guests_label.setText(f"{grouped(board.guests_present)}/{grouped(board.guests_listed)}")
        self._branches.show_rows(board.by_branch)
        self._classes.show_rows(board.by_class)
        self._genders.show_rows(board.by_gender)
        form.class_view.setFixedHeight(height_for(len(board.by_class)))
        form.gender_view.setFixedHeight(height_for(len(board.by_gender)))
        self._missing.show_rows(board.missing)
        self._count_tab("missing", len(board.missing))
        self._count_missing()
        self._show_release_words()

    def _count_tab(self, tab: str, count: int) -> None:
        button = getattr(self._form, f"{tab}_button")
        button.setText(f"{_TITLES[tab]} {grouped(count)}")
        button.updateGeometry()

    def _on_missing_filtered(self, text: str) -> None:
        self._missing_proxy.show_query(text)
        self._form.copied_label.clear()
        self._count_missing()

    def _count_missing(self) -> None:
        form = self._form
        missing, shown = len(self._missing.rows()), self._missing_proxy.rowCount()
        of = self._presence.on_roll if self._presence else 0
        words = f"{grouped(missing)}/{grouped(of)} đại biểu trong danh sách chưa có mặt"
        form.missing_count_label.setText(words if shown == missing else f"{words}, đang hiện {grouped(shown)}")
        form.missing_view.setVisible(missing > 0)
        form.missing_empty.setVisible(of > 0 and not missing)
        form.copy_button.setEnabled(shown > 0)

    def copy(self) -> None:
        """Copy the missing who are shown as cells; does nothing on another tab."""
        rows = self._missing_proxy.shown_rows()
        if self._tab == "missing" and rows:
            QGuiApplication.clipboard().setText(missing_as_text(rows))
            self._form.copied_label.setText(f"Đã sao chép {grouped(len(rows))} dòng")

    def _show_refused(self, scans: tuple[RefusedScan, ...]) -> None:
        self._refused.show_rows(scans)
        self._count_tab("refused", len(scans))
        self._count_refused()

    def _on_refused_filtered(self, text: str) -> None:
        self._refused_proxy.show_query(text)
        self._count_refused()

    def _count_refused(self) -> None:
        form = self._form
        scans, shown = len(self._refused.rows()), self._refused_proxy.rowCount()
        words = f"{grouped(scans)} lượt quét bị từ chối"
        form.refused_count_label.setText(words if shown == scans else f"{words}, đang hiện {grouped(shown)}")
        form.refused_view.setVisible(scans > 0)
        form.refused_empty.setVisible(not scans)

    def release(self) -> None:
        """Release the number present to the hall's screen; does nothing on another tab."""
        if self._tab != "board" or self._releasing:
            return
        self._releasing = True
        self._form.release_error.clear()
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        self._office.runner.run(
            lambda: boards.release_presence(desk, sitting_id, act_id), self._on_released, self._on_not_released
        )

    def _on_released(self, _done: object) -> None:
        self._releasing = False
        desk, sitting_id = self._office.desk, self._office.sitting_id
        self._office.runner.run(lambda: boards.released_presence(desk, sitting_id), self._show_released)

    def _on_not_released(self, refusal: Exception) -> None:
        self._releasing = False
        if isinstance(refusal, CodedError):
            self._form.release_error.show_message(message(refusal))

    def _show_released(self, released: ReleasedPresence | None) -> None:
        self._released = released
        self._show_release_words()

    def _show_release_words(self) -> None:
        """Say what the hall sees, and that it is no longer so when it is not."""
        words, state = "chưa công bố số nào", ""
        released, presence = self._released, self._presence
        if released is not None:
            at = clock_time(released.at)
            words = f"đã công bố {grouped(released.present)}/{grouped(released.summoned)} lúc {at}"
            same = presence is None or (presence.present, presence.summoned) == (released.present, released.summoned)
            state = "ok" if same else "warn"
            if presence is not None and not same:
                words += f"; nay là {grouped(presence.present)}/{grouped(presence.summoned)}, chưa công bố"
        theme.set_state(self._form.released_label, state)
        self._form.released_label.setText(words)

    def _show_plan(self, plan: SeatPlan) -> None:
        form = self._form
        before, self._seated = self._seated, plan.seat_count > 0
        for widget in (form.seat_view, form.seat_legend, form.seats_count_label, form.seat_label, form.seat_hint_label):
            widget.setVisible(self._seated)
        form.seats_empty.setVisible(not self._seated)
        form.seat_view.show_plan(plan)
        form.seat_legend.show_plan(plan)
        form.seats_count_label.setText(_plan_words(plan))
        if self._seated and not before and self._tab == "seats":
            self.focus_first()

    def _show_seat(self, seat: PlannedSeat) -> None:
        self._form.seat_label.setText(seat_words(seat))

    def event(self, event: QEvent) -> bool:
        """Take Esc as a key of this page, before a shortcut of the screen around it could."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field that has the focus, else go back to the door."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        field = self.focusWidget()
        if isinstance(field, QLineEdit) and field.text():
            field.clear()
        else:
            self.left.emit()


def _plan_words(plan: SeatPlan) -> str:
    """Return "27 hàng, 210 ghế" and how many delegates the plan does not show, with where they are."""
    words = f"{grouped(len(plan.rows))} hàng, {grouped(plan.seat_count)} ghế"
    if plan.without:
        words += f" · {grouped(len(plan.without))} đại biểu chưa có ghế"
    if plan.elsewhere:
        words += f" · {grouped(len(plan.elsewhere))} ngoài sơ đồ"
    return words
