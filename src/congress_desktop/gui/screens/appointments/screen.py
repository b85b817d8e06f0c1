"""The appointments' screen: decisions, the register they add up to, and the ticks that hold it together."""

from functools import partial

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.appointments import AppointmentCheck, Body
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ActId
from congress_desktop.gui.forms.ui_appointments import Ui_AppointmentsScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.appointments.decision import DecisionDialog
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.checks import CheckRow
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services import appointments, workbooks
from congress_desktop.services.appointments import DecisionDraft
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.views import AppointmentsView, DecisionRow, OfficeHolder
from congress_desktop.texts.forms import clock_time, short_date
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message


def register_model(standing: set[str]) -> FrozenTableModel[OfficeHolder]:
    """Return the empty model of the register; `standing` holds the people on the standing committee."""
    return FrozenTableModel(
        (
            Column("TT", lambda each: str(each.ordinal), sort_key=lambda each: each.ordinal, style="second", width=48),
            Column("Họ và tên", lambda each: each.full_name, style="bold", width=168),
            Column("Chức vụ hiện nay", lambda each: each.position, tooltip=lambda each: each.position),
            Column("Được chỉ định", lambda each: label(each.post), width=112),
            Column(
                "BTV",
                lambda each: "có" if each.person_id in standing else "–",
                style="state",
                state=lambda each: "ok" if each.person_id in standing else "",
                width=76,
            ),
        ),
        key=lambda each: (each.body, each.ordinal, each.person_id),
    )


class AppointmentsScreen(Screen):
    """Decisions at the left, people and posts in the middle, ticks at the right."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._view: AppointmentsView | None = None
        self._standing: set[str] = set()
        self._checks: list[CheckRow] = []
        self._form = Ui_AppointmentsScreen()
        self._form.setupUi(self)
        self._decisions = QStringListModel(self)
        self._form.decision_view.setModel(self._decisions)
        self._model = register_model(self._standing)
        self._form.register_view.setModel(self._model)
        dress_table(self._form.register_view, self._model)
        self._form.register_view.setSortingEnabled(False)
        for body in Body:
            self._form.body_bar.addTab(label(body))
        self._form.empty_state.show_words(
            "stamp",
            "Chưa có quyết định chỉ định",
            "Mỗi quyết định là một văn bản của cấp trên: số, ngày, người ký, và những ai giữ chức gì.",
        )
        self._empty_button = self._form.empty_state.add_button(
            "Ghi quyết định", role="main", icon_name="file-plus", key="Enter"
        )
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.body_bar.currentChanged.connect(self._show_register)
        form.decision_view.doubleClicked.connect(self.edit)
        for button, act in (
            (form.add_button, self.add),
            (self._empty_button, self.add),
            (form.edit_button, self.edit),
            (form.announce_button, self.announce),
            (form.export_button, self.export),
        ):
            button.clicked.connect(act)
        for key, act in (("Ctrl+N", self.add), ("F2", self.edit), ("Ctrl+R", self.announce), ("Ctrl+E", self.export)):
            bind(self, key, act)

    def focus_first(self) -> None:
        """Put the focus onto the decisions, or onto the button of the empty screen."""
        decided = self._view is not None and bool(self._view.decisions)
        (self._form.decision_view if decided else self._empty_button).setFocus()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "chi-dinh"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the appointments."""
        return (
            ("Ctrl+N", "Ghi quyết định"),
            ("F2", "Sửa quyết định đang chọn, có lý do"),
            ("Ctrl+R", "Ghi đã công bố"),
            ("Ctrl+E", "Xuất Excel"),
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Read decisions again when they, or people, changed."""
        if changes.touches(Changed.CONGRESS, Changed.DECISION, Changed.DELEGATE):
            desk = self._office.desk
            self._office.runner.run(lambda: appointments.appointments(desk), self._show)

    def _show(self, view: AppointmentsView) -> None:
        self._view = view
        form = self._form
        page = form.appointments_page if view.decisions else form.empty_page
        turned = form.page_stack.currentWidget() is not page
        form.page_stack.setCurrentWidget(page)
        form.summary_label.setText(f"{len(view.decisions)} quyết định")
        self._decisions.setStringList([_decision_words(row) for row in view.decisions])
        if view.decisions and not form.decision_view.currentIndex().isValid():
            form.decision_view.setCurrentIndex(self._decisions.index(0))
        form.announce_button.setEnabled(any(row.announced_at is None for row in view.decisions))
        self._standing.clear()
        self._standing.update(each.person_id for each in view.register if each.body is Body.STANDING_COMMITTEE)
        for place, body in enumerate(Body):
            count = sum(1 for each in view.register if each.body is body)
            form.body_bar.setTabText(place, f"{label(body)} ({count})")
        self._show_register()
        self._show_checks(view.checks)
        if turned and self.isVisible():
            self.focus_first()

    def _show_register(self) -> None:
        if self._view is not None:
            body = list(Body)[self._form.body_bar.currentIndex()]
            self._model.show_rows([each for each in self._view.register if each.body is body])
            self._form.register_view.viewport().update()

    def _show_checks(self, checks: tuple[AppointmentCheck, ...]) -> None:
        layout = self._form.checks_widget.layout()
        while len(self._checks) < len(checks):
            row = CheckRow(self._form.checks_widget)
            self._checks.append(row)
            if layout is not None:
                layout.addWidget(row)
        for row, check in zip(self._checks, checks, strict=False):
            row.show_check("ok" if check.passed else "error", label(check.kind), "", f"{check.agreeing}/{check.of}")
        passed = sum(1 for check in checks if check.passed)
        self._form.checks_label.setText(f"{passed}/{len(checks)} đạt")
        failing = [f"{label(check.kind)}: {', '.join(check.failing)}" for check in checks if check.failing]
        self._form.failing_label.setText("Chưa khớp – " + "; ".join(failing) if failing else "")

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

    def announce(self) -> None:
        """Record that the decisions were read out at the sitting at hand."""
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        self._office.runner.run(
            lambda: appointments.announce(desk, sitting_id, act_id), self._clear_refusal, self._on_refused
        )

    def export(self) -> None:
        """Ask where to save the register's workbook and save it."""
        target = ask_target(self, self._office, "Xuất danh sách chỉ định", "danh-sach-chi-dinh.xlsx")
        if target is not None:
            desk, write = self._office.desk, self._office.ring.write_workbook
            self._office.runner.run(
                lambda: write(workbooks.appointments_workbook(desk), target), self._clear_refusal, self._on_refused
            )

    def _clear_refusal(self, _done: object) -> None:
        self._form.page_error.clear()

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))


def _accept(dialog: DecisionDialog, _done: object) -> None:
    dialog.accept()


def _decision_words(row: DecisionRow) -> str:
    decision = row.decision
    announced = f"công bố lúc {clock_time(row.announced_at)}" if row.announced_at else "chưa công bố"
    return f"Số {decision.number}, {short_date(decision.issued_on)}\n{decision.title}\n{announced}"
