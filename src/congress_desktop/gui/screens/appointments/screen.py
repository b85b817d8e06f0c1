"""The appointments' screen: decisions, the register they add up to, and the ticks that hold it together."""

from functools import partial

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QDialog, QWidget

from congress_desktop.domain.appointments import Post
from congress_desktop.domain.dates import PartialDate
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ActId, ElectionId, TenureId
from congress_desktop.domain.tenures import Instrument
from congress_desktop.gui.forms.ui_appointments import Ui_AppointmentsScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.appointments.decision import DecisionDialog
from congress_desktop.gui.screens.appointments.ending import EndDialog
from congress_desktop.gui.screens.appointments.ratify import RatifyDialog
from congress_desktop.gui.screens.appointments.take_over import TakeOverDialog
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.roll_import.kinds import OFFICES
from congress_desktop.gui.screens.roll_import.screen import ImportScreen
from congress_desktop.services import appointments, likeness
from congress_desktop.services.appointments import DecisionDraft
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.committee_lists import COMMITTEE_LISTS
from congress_desktop.services.tenure_workbook import appointments_workbook
from congress_desktop.services.tenures import (
    EndDraft,
    WaitingElected,
    end_tenure,
    ratify,
    record_elected,
    waiting_elected,
)
from congress_desktop.services.views import AlikePair, AppointmentsView, DecisionRow
from congress_desktop.texts.forms import clock_time, short_date
from congress_desktop.texts.messages import message


class AppointmentsScreen(Screen):
    """Decisions at the left, people and posts in the middle with one person's posts beneath, ticks at the right.

    `paper_asked` carries the key of a paper that somebody wants to print.
    """

    paper_asked = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._view: AppointmentsView | None = None
        self._waiting: tuple[WaitingElected, ...] = ()
        self._form = Ui_AppointmentsScreen()
        self._form.setupUi(self)
        self._decisions = QStringListModel(self)
        self._form.decision_view.setModel(self._decisions)
        self._form.status_label.hide()
        self._form.register_pane.work_for(office)
        empty = self._form.empty_state
        empty.show_words(
            "stamp",
            "Chưa có ai trong danh sách chức danh",
            "Mỗi quyết định là một văn bản của cấp trên: số, ngày, người ký, và những ai giữ chức gì.\n"
            "Người trúng cử lấy từ kết quả đã công bố; danh sách có sẵn nhập từ Excel.",
        )
        self._empty_button = empty.add_button("Ghi quyết định", role="main", icon_name="file-plus", key="Enter")
        self._empty_elected_button = empty.add_button("Lấy người trúng cử", icon_name="vote", key="Ctrl+T")
        self._empty_import_button = empty.add_button("Nhập Excel", icon_name="upload", key="Ctrl+I")
        self._import = ImportScreen(office, OFFICES)
        self._form.page_stack.addWidget(self._import)
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.decision_view.doubleClicked.connect(self.edit)
        form.register_pane.ratify_asked.connect(self.ratify)
        form.register_pane.end_asked.connect(self.end)
        form.checks_panel.settled.connect(self._settle)
        self._import.left.connect(self._show_list)
        self._import.imported.connect(self._on_imported)
        for button, act in (
            (form.add_button, self.add),
            (self._empty_button, self.add),
            (self._empty_elected_button, self.take_over),
            (self._empty_import_button, self.show_import),
            (form.edit_button, self.edit),
            (form.announce_button, self.announce),
            (form.elected_button, self.take_over),
            (form.import_button, self.show_import),
            (form.lists_button, self.print_lists),
            (form.export_button, self.export),
        ):
            button.clicked.connect(act)
        for key, act in (
            ("Ctrl+N", self.add),
            ("F2", self.edit),
            ("Ctrl+R", self.announce),
            ("Ctrl+T", self.take_over),
            ("Ctrl+I", self.show_import),
            ("Ctrl+H", form.register_pane.turn_past),
            ("F6", self.ratify),
            ("F7", self.end),
            ("Ctrl+P", self.print_lists),
            ("Ctrl+E", self.export),
            ("F8", loosely(form.checks_panel.answer, True)),
            ("Shift+F8", loosely(form.checks_panel.answer, False)),
        ):
            bind(form.appointments_page, key, act)
        for key, act in (("Ctrl+N", self.add), ("Ctrl+T", self.take_over), ("Ctrl+I", self.show_import)):
            bind(form.empty_page, key, act)

    def focus_first(self) -> None:
        """Put the focus onto the list at hand, or onto the button of the empty screen."""
        page = self._form.page_stack.currentWidget()
        if page is self._import:
            self._import.focus_first()
        elif page is self._form.empty_page:
            self._empty_button.setFocus()
        elif self._view and self._view.decisions:
            self._form.decision_view.setFocus()
        else:
            self._form.register_pane.focus_list()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "chi-dinh"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the appointments, or of the import while it is shown."""
        if self._form.page_stack.currentWidget() is self._import:
            return self._import.keys()
        return (
            ("Ctrl+N", "Ghi quyết định"),
            ("F2", "Sửa quyết định đang chọn, có lý do"),
            ("Ctrl+R", "Ghi đã công bố"),
            ("Ctrl+T", "Lấy người trúng cử từ kết quả đã công bố"),
            ("Ctrl+I", "Nhập danh sách từ Excel"),
            ("Ctrl+H", "Xem người đang giữ chức, người đã thôi"),
            ("F6", "Ghi chuẩn y cho những người đang chọn"),
            ("F7", "Ghi thôi giữ chức, thay"),
            ("F8 · Shift+F8", "Hai tên gần giống là một, là hai đồng chí"),
            ("Ctrl+P", "In danh sách cấp ủy, ở màn hình Văn bản"),
            ("Ctrl+E", "Xuất Excel"),
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Read decisions again when they, elections or people changed."""
        if changes.touches(Changed.CONGRESS, Changed.DECISION, Changed.DELEGATE, Changed.ROUND):
            desk = self._office.desk
            self._office.runner.run(lambda: (appointments.appointments(desk), waiting_elected(desk)), self._show)

    def _show(self, read: tuple[AppointmentsView, tuple[WaitingElected, ...]]) -> None:
        view, self._waiting = read
        self._view = view
        form = self._form
        form.summary_label.setText(f"{len(view.decisions)} quyết định")
        self._decisions.setStringList([_decision_words(row) for row in view.decisions])
        if view.decisions and not form.decision_view.currentIndex().isValid():
            form.decision_view.setCurrentIndex(self._decisions.index(0))
        form.announce_button.setEnabled(any(row.announced_at is None for row in view.decisions))
        for button in (form.elected_button, self._empty_elected_button):
            button.setEnabled(bool(self._waiting))
        form.register_pane.show_register(view)
        form.checks_panel.show_view(view)
        if form.page_stack.currentWidget() is not self._import:
            self._show_list()

    def _show_list(self) -> None:
        """Show the register, or what to begin with while nobody is in it."""
        form, view = self._form, self._view
        known = view is not None and bool(view.decisions or view.register or view.past)
        page = form.appointments_page if known else form.empty_page
        turned = form.page_stack.currentWidget() is not page
        form.page_stack.setCurrentWidget(page)
        if turned and self.isVisible():
            self.focus_first()

    def _chosen(self) -> DecisionRow | None:
        index = self._form.decision_view.currentIndex()
        decided = self._view is not None and index.isValid()
        return self._view.decisions[index.row()] if decided and self._view is not None else None

    def add(self) -> None:
        """Open the form of a new decision."""
        self._open(DecisionDialog(self._office, None, self), None)

    def edit(self) -> None:
        """Open the chosen decision to be put right."""
        row = self._chosen()
        if row is not None:
            self._open(DecisionDialog(self._office, row, self), row)

    def _open(self, dialog: DecisionDialog, row: DecisionRow | None) -> None:
        dialog.decision_given.connect(loosely(self._save, dialog, row, self._office.new_act_id()))
        dialog.open()

    def _save(
        self, dialog: DecisionDialog, row: DecisionRow | None, act_id: ActId, draft: DecisionDraft, reason: str
    ) -> None:
        desk = self._office.desk
        if row is None:
            self._office.runner.run(
                lambda: appointments.record_decision(desk, draft, act_id),
                partial(_accept, dialog),
                dialog.show_refusal,
            )
        else:
            self._office.runner.run(
                lambda: appointments.correct_decision(desk, row.decision_id, draft, reason, act_id),
                partial(_accept, dialog),
                dialog.show_refusal,
            )

    def take_over(self) -> None:
        """Let those elected by a released result enter the register."""
        if self._waiting:
            dialog = TakeOverDialog(self._waiting, self)
            dialog.chosen.connect(loosely(self._take_over, dialog, self._office.new_act_id()))
            dialog.open()

    def _take_over(
        self, dialog: TakeOverDialog, act_id: ActId, election_id: ElectionId, post: Post, began_on: PartialDate
    ) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: record_elected(desk, election_id, post, began_on, act_id),
            partial(_accept, dialog),
            dialog.show_refusal,
        )

    def ratify(self) -> None:
        """Record the ratification of those chosen."""
        chosen = self._form.register_pane.holding()
        if chosen:
            dialog = RatifyDialog(chosen, self)
            tenure_ids = [each.tenure_id for each in chosen]
            dialog.paper_given.connect(loosely(self._ratify, dialog, tenure_ids, self._office.new_act_id()))
            dialog.open()

    def _ratify(self, dialog: RatifyDialog, tenure_ids: list[TenureId], act_id: ActId, paper: Instrument) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: ratify(desk, tenure_ids, paper, act_id), partial(_accept, dialog), dialog.show_refusal
        )

    def end(self) -> None:
        """Record that the one chosen left the post, and who took over."""
        chosen = self._form.register_pane.holding()
        if chosen:
            dialog = EndDialog(self._office, chosen[0], self._form.register_pane.others_of(chosen[0]), self)
            dialog.end_given.connect(loosely(self._end, dialog, chosen[0].tenure_id, self._office.new_act_id()))
            dialog.open()

    def _end(self, dialog: EndDialog, tenure_id: TenureId, act_id: ActId, draft: EndDraft) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: end_tenure(desk, tenure_id, draft, act_id), partial(_accept, dialog), dialog.show_refusal
        )

    def _settle(self, pair: AlikePair, same: bool) -> None:  # noqa: FBT001 - as the signal carries it
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._office.runner.run(
            lambda: likeness.settle(desk, pair, same=same, act_id=act_id), self._clear_refusal, self._on_refused
        )

    def show_import(self) -> None:
        """Show the import of the office's list."""
        self._form.status_label.hide()
        self._form.page_stack.setCurrentWidget(self._import)
        self._import.begin()

    def _on_imported(self, words: str) -> None:
        self._form.status_label.setText(words)
        self._form.status_label.show()
        self._show_list()

    def announce(self) -> None:
        """Record that the decisions were read out at the sitting at hand."""
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        self._office.runner.run(
            lambda: appointments.announce(desk, sitting_id, act_id), self._clear_refusal, self._on_refused
        )

    def print_lists(self) -> None:
        """Open the lists of the bodies where papers are printed."""
        self.paper_asked.emit(COMMITTEE_LISTS)

    def export(self) -> None:
        """Ask where to save the register's workbook and save it."""
        target = ask_target(self, self._office, "Xuất danh sách chức danh", "danh-sach-chi-dinh.xlsx")
        if target is not None:
            desk, write = self._office.desk, self._office.ring.write_workbook
            self._office.runner.run(
                lambda: write(appointments_workbook(desk), target), self._clear_refusal, self._on_refused
            )

    def _clear_refusal(self, _done: object) -> None:
        self._form.page_error.clear()

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))


def _accept(dialog: QDialog, _done: object) -> None:
    dialog.accept()


def _decision_words(row: DecisionRow) -> str:
    decision = row.decision
    announced = f"công bố lúc {clock_time(row.announced_at)}" if row.announced_at else "chưa công bố"
    return f"Số {decision.number}, {short_date(decision.issued_on)}\n{decision.title}\n{announced}"
