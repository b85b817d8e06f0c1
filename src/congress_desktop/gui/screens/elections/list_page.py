"""The first step: who is put forward, the surplus against the rule set, and closing the list by a vote."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.election_rounds import ResultState
from congress_desktop.domain.elections import ElectionState, NominationSource, Nominee
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.ids import ActId, ElectionId
from congress_desktop.gui.forms.ui_nominee_list import Ui_ListPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.elections.list_words import (
    SOURCES,
    NomineeLine,
    list_ticks,
    nominee_lines,
    nominee_model,
)
from congress_desktop.gui.screens.elections.name_finder import NameFinder
from congress_desktop.gui.screens.elections.nominee_dialog import NomineeDialog
from congress_desktop.gui.screens.elections.nominee_many import NomineePasteDialog, NomineePickDialog
from congress_desktop.gui.screens.elections.page import StepPage
from congress_desktop.gui.screens.elections.typed import typed_birth
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.checks import CheckRow
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.services import elections, open_votes
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.services.elections import Nomination
from congress_desktop.services.nominee_lists import ListView, list_view
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message

_TICK_PX = 36
"""Less than a tick usually has, so that what blocks closing can be read whole on a low window."""


class ListPage(StepPage):
    """The list of nominees; what is typed for somebody stays until it is recorded."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._election: ElectionRow | None = None
        self._view: ListView | None = None
        self._ticks: list[CheckRow] = []
        self._add_id: ActId | None = None
        self._form = Ui_ListPage()
        self._form.setupUi(self)
        form = self._form
        self._model = nominee_model()
        form.nominee_view.setModel(self._model)
        dress_table(form.nominee_view, self._model, dense=True)
        form.nominee_view.setSortingEnabled(False)
        for source in NominationSource:
            form.source_combo.addItem(SOURCES[source], source)
            form.source_combo.setItemData(form.source_combo.count() - 1, label(source), Qt.ItemDataRole.ToolTipRole)
        form.closing.use(office)
        self._finder = NameFinder(office, form.name_edit, self)
        self._connect()

    def _connect(self) -> None:
        form = self._form
        self._finder.found_changed.connect(self._show_found)
        form.nominee_view.selectionModel().currentRowChanged.connect(self._show_acts)
        form.nominee_view.doubleClicked.connect(self.correct)
        form.closing.closed.connect(self.done)
        for button, act in (
            (form.add_button, self.add),
            (form.correct_button, self.correct),
            (form.withdraw_button, self.withdraw),
            (form.roll_button, self.pick),
            (form.paste_button, self.paste),
        ):
            button.clicked.connect(act)
        for key, act in (
            ("F2", self.correct),
            ("F4", form.closing.reopen),
            ("Ctrl+I", self.pick),
            ("Ctrl+Shift+V", self.paste),
            ("Ctrl+Return", form.closing.close_list),
            ("Ctrl+Enter", form.closing.close_list),
        ):
            bind(self, key, act)
        bind(form.nominee_view, "Delete", self.withdraw)

    def show_round(self, election: ElectionRow, round_row: RoundRow | None) -> None:
        """Show the list of an election; what is typed for somebody stays."""
        other = self._election is None or self._election.election_id != election.election_id
        self._election = election
        del round_row
        if other:
            self._add_id = None
            self._form.entry_error.clear(self._form.name_edit)
        self._model.show_rows(nominee_lines(election.nominees))
        if election.nominees and not self._form.nominee_view.currentIndex().isValid():
            self._form.nominee_view.selectRow(0)
        self._form.closing.show_election(election)
        self._show_entry()
        self._show_acts()
        self._read()

    def refresh(self, changes: ChangeSet) -> None:
        """Read the matters and the counting board again."""
        if self._election is not None and changes.touches(Changed.MATTER, Changed.BODY):
            self._read()

    def _read(self) -> None:
        if self._election is None:
            return
        desk, election_id = self._office.desk, self._election.election_id
        self._office.runner.run(lambda: open_votes.matters(desk), self._form.closing.show_matters)
        self._office.runner.run(lambda: list_view(desk, election_id), self._show_view)

    def focus_first(self) -> None:
        """Put the focus where a name is typed, or onto the button that leads on once the list is closed."""
        form = self._form
        if form.entry_widget.isVisibleTo(self):
            form.name_edit.setFocus()
        else:
            form.closing.focus_first()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the list."""
        return (
            ("↑ ↓ Enter", "Chọn đại biểu tìm thấy, đưa vào danh sách"),
            ("F2 · Delete", "Sửa, cho rút người đang chọn"),
            ("Ctrl+I · Ctrl+Shift+V", "Chọn từ đại biểu, dán danh sách"),
            ("Ctrl+Enter", "Chốt danh sách"),
            ("F4", "Mở lại danh sách đã chốt, có lý do"),
        )

    def _is_open(self) -> bool:
        return self._election is not None and self._election.state is ElectionState.PREPARING

    def _between_rounds(self) -> bool:
        row = self._election.last_round if self._election else None
        closed = self._election is not None and self._election.state is ElectionState.CLOSED
        return closed and row is not None and row.result_state is ResultState.RELEASED

    def _show_entry(self) -> None:
        """Show the line to type in while names may be added: before closing, or with a reason between two rounds."""
        form, opened = self._form, self._is_open()
        form.entry_widget.setVisible(opened or self._between_rounds())
        form.reason_edit.setVisible(not opened)

    def _show_acts(self) -> None:
        line = self._chosen()
        stands = line is not None and line.row.withdrawn is None
        self._form.correct_button.setEnabled(self._is_open() and stands)
        self._form.withdraw_button.setEnabled(self._is_open() and stands)
        for button in (self._form.roll_button, self._form.paste_button):
            button.setEnabled(self._is_open())

    def _chosen(self) -> NomineeLine | None:
        index = self._form.nominee_view.currentIndex()
        row = self._model.row(index.row()) if index.isValid() and index.row() < self._model.rowCount() else None
        return row if isinstance(row, NomineeLine) else None

    def _show_view(self, view: ListView) -> None:
        if self._election is None or view.election.election_id != self._election.election_id:
            return
        self._view = view
        form = self._form
        form.count_label.setText(grouped(len(view.election.standing)))
        form.base_label.setText(f"người, cần bầu {grouped(view.election.plan.seats)}")
        ticks = list_ticks(view)
        while len(self._ticks) < len(ticks):
            self._ticks.append(CheckRow(form.surplus_frame))
            self._ticks[-1].setMinimumHeight(_TICK_PX)
            form.checks_layout.addWidget(self._ticks[-1])
        for place, row in enumerate(self._ticks):
            row.setVisible(place < len(ticks))
            if place < len(ticks):
                row.show_check(ticks[place].state, ticks[place].sentence, fraction=ticks[place].fraction)
        form.closing.show_view(view)

    def _show_found(self) -> None:
        """Say on the button whom Enter would put forward; a new person may have a birth date."""
        found = self._finder.found()
        is_delegate = found is not None and found.person_id is not None
        self._form.add_button.setText("Thêm đại biểu" if is_delegate else "Thêm người mới" if found else "Thêm")
        self._form.birth_edit.setEnabled(not is_delegate)
        self._form.entry_error.clear(self._form.name_edit)

    def add(self) -> None:
        """Put whoever was found, or somebody new, on the list."""
        if self._election is None:
            return
        form, found = self._form, self._finder.found()
        try:
            birth = typed_birth(form.birth_edit.text()) if found is None or found.person_id is None else None
        except RuleRefusal as refusal:
            self._on_add_refused(refusal)
            return
        nomination = Nomination(
            full_name=found.full_name if found else "",
            person_id=found.person_id if found else None,
            source=NominationSource(form.source_combo.currentData()),
            birth=birth,
            note=form.note_edit.text(),
        )
        self._add_id = self._add_id or self._office.new_act_id()
        desk, election_id, act_id, reason = (
            self._office.desk,
            self._election.election_id,
            self._add_id,
            form.reason_edit.text(),
        )
        self._office.runner.run(
            lambda: elections.add_nominees(desk, election_id, [nomination], reason, act_id),
            self._on_added,
            self._on_add_refused,
        )

    def _on_added(self, _done: object) -> None:
        self._add_id = None
        form = self._form
        for field in (form.birth_edit, form.note_edit, form.name_edit):
            field.clear()
        form.entry_error.clear(form.name_edit)
        form.name_edit.setFocus()

    def _on_add_refused(self, refusal: Exception) -> None:
        self._add_id = None
        self._finder.hide()
        if not isinstance(refusal, CodedError):
            return
        form = self._form
        fields = {Code.NO_SUCH_DAY: form.birth_edit, Code.NOT_A_DATE: form.birth_edit}
        field = form.reason_edit if refusal.code is Code.REASON_MISSING else fields.get(refusal.code, form.name_edit)
        form.entry_error.show_message(message(refusal), field)

    def pick(self) -> None:
        """Open the roll to mark delegates who are put forward."""
        if self._election is not None and self._is_open():
            self._open_many(NomineePickDialog(self._office, self._election.nominees, self))

    def paste(self) -> None:
        """Open the dialog of pasted lines, with what was copied."""
        if self._election is not None and self._is_open():
            text = QGuiApplication.clipboard().text()
            self._open_many(NomineePasteDialog(self._office, self._election.nominees, text, self))

    def _open_many(self, dialog: NomineePickDialog | NomineePasteDialog) -> None:
        if self._election is not None:
            election_id = self._election.election_id
            dialog.nominations_given.connect(loosely(self._add_many, dialog, election_id))
            dialog.open()

    def _add_many(
        self,
        dialog: NomineePickDialog | NomineePasteDialog,
        election_id: ElectionId,
        nominations: list[Nomination],
    ) -> None:
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._office.runner.run(
            lambda: elections.add_nominees(desk, election_id, nominations, "", act_id),
            loosely(self._on_many_added, dialog),
            dialog.show_refusal,
        )

    def _on_many_added(self, dialog: NomineePickDialog | NomineePasteDialog, _done: object) -> None:
        """Close the dialog; lines that were left out stay in it to be put right."""
        if not (isinstance(dialog, NomineePasteDialog) and dialog.keep_left_out()):
            dialog.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose among those found by the arrows; add by Enter where somebody is typed."""
        form = self._form
        typing = self.focusWidget() in (form.name_edit, form.birth_edit, form.note_edit, form.reason_edit)
        along = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if along is not None and self.focusWidget() is form.name_edit and self._finder.move(along):
            return
        if event.key() == Qt.Key.Key_Escape and self._finder.hide():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and typing:
            self.add()
        else:
            super().keyPressEvent(event)

    def correct(self) -> None:
        """Open the chosen nominee to be put right."""
        line = self._chosen()
        if line is None or self._election is None or not self._form.correct_button.isEnabled():
            return
        dialog = NomineeDialog(line.row, self)
        dialog.nominee_given.connect(
            loosely(self._correct, dialog, self._election.election_id, self._office.new_act_id())
        )
        dialog.open()

    def _correct(self, dialog: NomineeDialog, election_id: ElectionId, act_id: ActId, nominee: Nominee) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: elections.correct_nominee(desk, election_id, nominee, "", act_id),
            loosely(self._on_corrected, dialog),
            dialog.show_refusal,
        )

    def _on_corrected(self, dialog: NomineeDialog, _done: object) -> None:
        dialog.accept()

    def withdraw(self) -> None:
        """Ask why the chosen nominee is let off the list."""
        line = self._chosen()
        if line is None or self._election is None or not self._form.withdraw_button.isEnabled():
            return
        name = line.row.ballot_name
        dialog = ReasonDialog(
            f"Cho rút {name} khỏi danh sách", "Tên vẫn còn trong nhật ký và trong biên bản.", "Cho rút", self
        )
        dialog.reason_given.connect(
            loosely(self._withdraw, self._election.election_id, line.row.nominee.nominee_id, self._office.new_act_id())
        )
        dialog.open()

    def _withdraw(self, election_id: ElectionId, nominee_id: object, act_id: ActId, reason: str) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: elections.withdraw_nominee(desk, election_id, nominee_id, reason, act_id),  # type: ignore[arg-type]
            _nothing,
            self._on_add_refused,
        )


def _nothing(_done: object) -> None:
    """Need no answer: the changes tell the screen."""
