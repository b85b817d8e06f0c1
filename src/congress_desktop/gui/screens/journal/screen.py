"""The journal's screen: every act, one of them in full, and the seal."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_journal import Ui_JournalScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.runner import LongWork, Progress
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.journal.table import CHIPS, act_model, as_text
from congress_desktop.gui.widgets.buttons import Chip
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import VietnameseProxy
from congress_desktop.gui.withdrawal import Withdrawal
from congress_desktop.services import journal
from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.journal import SealView
from congress_desktop.services.sheets import Cancelled
from congress_desktop.services.views import ActRow
from congress_desktop.texts.forms import clock_time_seconds, grouped, local, short_date
from congress_desktop.texts.labels import act_title
from congress_desktop.texts.messages import message


class JournalScreen(Screen):
    """What was recorded, latest first; nothing here changes an act, a further act takes one back."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._withdrawal = Withdrawal(office, self)
        self._verifying: LongWork | None = None
        self._form = Ui_JournalScreen()
        self._form.setupUi(self)
        self._model = act_model(lambda: local(office.ring.clock()).date())
        self._proxy = VietnameseProxy(self)
        self._proxy.setSourceModel(self._model)
        self._form.act_view.setModel(self._proxy)
        dress_table(self._form.act_view, self._model)
        self._form.act_view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._proxy.sort(-1)
        self._chips: dict[str, Chip] = {name: getattr(self._form, f"{name}_chip") for name in CHIPS}
        self._form.seal_bar.hide()
        self._form.stop_button.hide()
        self._form.act_frame.hide()
        self._connect()
        self._chips["noteworthy"].setChecked(True)

    def _connect(self) -> None:
        form = self._form
        form.filter_edit.textChanged.connect(self._proxy.show_query)
        form.act_view.selectionModel().currentRowChanged.connect(self._show_act)
        form.verify_button.clicked.connect(self.verify)
        form.stop_button.clicked.connect(self._stop)
        form.withdraw_button.clicked.connect(self.withdraw)
        self._withdrawal.withdrawn.connect(self._on_withdrawn)
        self._withdrawal.refused.connect(self._on_refused)
        for name, chip in self._chips.items():
            chip.toggled.connect(loosely(self._on_chip, name))
        for key, act in (
            ("Ctrl+R", self.verify),
            ("Delete", self.withdraw),
            (QKeySequence.StandardKey.Copy, self.copy),
        ):
            bind(self, key, act)

    def focus_first(self) -> None:
        """Put the focus into the filter."""
        self._form.filter_edit.setFocus()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "nhat-ky"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the journal."""
        return (
            ("Ctrl+R", "Kiểm tra niêm phong"),
            ("Delete", "Rút lại việc đang chọn, có lý do"),
            ("Ctrl+C", "Sao chép dòng đang chọn"),
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Read the journal again: every change is an act."""
        if changes:
            desk = self._office.desk
            self._office.runner.run(lambda: journal.acts(desk), self._show_acts)

    def _show_acts(self, acts: tuple[ActRow, ...]) -> None:
        self._model.show_rows(acts)
        for name, keep in CHIPS.items():
            self._chips[name].show_count(sum(1 for act in acts if keep(act)))
        if acts and not self._form.act_view.currentIndex().isValid():
            self._form.act_view.selectRow(0)
        self._show_act()

    def _on_chip(self, name: str, on: bool) -> None:  # noqa: FBT001 - as Qt emits it
        if on:
            self._proxy.show_only(CHIPS[name])
            self._form.act_view.selectRow(0)

    def _chosen(self) -> ActRow | None:
        index = self._form.act_view.currentIndex()
        row = self._proxy.row_at(index.row()) if index.isValid() else None
        return row if isinstance(row, ActRow) else None

    def _show_act(self) -> None:
        act, form = self._chosen(), self._form
        form.act_frame.setVisible(act is not None)
        if act is None:
            return
        form.act_error.clear()
        form.act_title_label.setText(act_title(act.kind, act.movement))
        day = short_date(local(act.recorded_at).date())
        form.act_at_label.setText(
            f"Việc {act.desk} · {act.sequence}, {clock_time_seconds(act.recorded_at)} ngày {day}, {act.operator}"
        )
        form.act_subject_label.setText(f"{act.subject}{' – đã rút lại' if act.withdrawn else ''}")
        form.withdraw_button.setVisible(act.withdrawable and act.desk == self._office.desk.number)

    def withdraw(self) -> None:
        """Ask for a reason and take the chosen act back."""
        act = self._chosen()
        if act is None or not act.withdrawable:
            return
        self._withdrawal.ask(act)

    def _on_withdrawn(self) -> None:
        self._form.act_error.clear()

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.act_error.show_message(message(refusal))

    def verify(self) -> None:
        """Walk the journal from its first act and compare everything with it."""
        if self._verifying is not None:
            return
        self._form.seal_bar.show()
        self._form.stop_button.show()
        desk = self._office.desk

        def work(progress: Progress) -> SealView | None:
            try:
                return journal.verify(desk, progress)
            except Cancelled:
                return None

        self._verifying = self._office.runner.run_long(
            work,
            self._show_seal,
            self._on_not_verified,
            self._on_progress,
            self._end_verifying,
        )

    def _stop(self) -> None:
        if self._verifying is not None:
            self._verifying.cancel()

    def _on_progress(self, done: int, total: int) -> None:
        self._form.seal_bar.setMaximum(total)
        self._form.seal_bar.setValue(done)

    def _end_verifying(self) -> None:
        self._verifying = None
        self._form.seal_bar.hide()
        self._form.stop_button.hide()

    def _on_not_verified(self, refusal: Exception) -> None:
        self._end_verifying()
        self._on_refused(refusal)

    def _show_seal(self, seal: SealView | None) -> None:
        self._end_verifying()
        if seal is None:
            return
        form = self._form
        theme.set_state(form.seal_frame, "ok" if seal.sound else "error")
        form.seal_label.setText("Nhật ký nguyên vẹn" if seal.sound else f"Nhật ký không nguyên vẹn: {seal.first_bad}")
        desks = "; ".join(f"Bàn {desk}: {grouped(count)}/{grouped(count)} việc nối liền" for desk, count in seal.desks)
        at = clock_time_seconds(seal.verified_at)
        advice = "" if seal.sound else " Giữ nguyên tệp này, mở bản sao lưu gần nhất và báo người phụ trách. (E815)"
        form.seal_note_label.setText(f"Kiểm lúc {at}. {desks if seal.sound else ''}{advice}")
        form.seal_code_label.setText(seal.check_code)

    def copy(self) -> None:
        """Copy the chosen act as cells."""
        act = self._chosen()
        if act is not None:
            QGuiApplication.clipboard().setText(as_text([act]))
