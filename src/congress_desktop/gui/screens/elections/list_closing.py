"""Closing a list of nominees by a carried vote or a note, and opening it again with a reason."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import ElectionState
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.ids import ActId, ElectionId, MatterId
from congress_desktop.domain.vietnamese import fold
from congress_desktop.gui.forms.ui_list_closing import Ui_ListClosing
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.services import elections
from congress_desktop.services.election_views import ElectionRow
from congress_desktop.services.nominee_lists import ListView
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.forms import clock_time
from congress_desktop.texts.messages import message

_BY_NOTE = "Theo ghi chú bên dưới"


class ListClosing(QFrame):
    """The panel that closes a list; it says what blocks closing before its button is pressed.

    `closed` is emitted when the list was closed, or is closed already and work goes on.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office: Office | None = None
        self._election: ElectionRow | None = None
        self._view: ListView | None = None
        self._form = Ui_ListClosing()
        self._form.setupUi(self)
        self._form.matter_combo.addItem(_BY_NOTE, None)
        self._form.matter_combo.currentIndexChanged.connect(self._show_blocks)
        self._form.close_button.clicked.connect(self.close_list)
        self._form.reopen_button.clicked.connect(self.reopen)

    def use(self, office: Office) -> None:
        """Record by this office's runner from now on."""
        self._office = office

    def show_election(self, election: ElectionRow) -> None:
        """Show whether an election's list is open; what is typed stays while it is the same election."""
        form = self._form
        if self._election is None or self._election.election_id != election.election_id:
            self._view = None
            form.list_note_edit.clear()
            form.closing_error.clear(form.list_note_edit)
        self._election = election
        opened = self._is_open()
        for widget in (form.matter_combo, form.list_note_edit):
            widget.setVisible(opened)
        for shown in (form.closing_heading, form.closed_label):
            shown.setVisible(not opened)
        form.reopen_button.setVisible(election.state is ElectionState.CLOSED)
        form.close_button.setText("Chốt danh sách" if opened else "Sang bước sau")
        form.close_button.setProperty("icon_name", "lock" if opened else "chevron-right")

    def show_view(self, view: ListView) -> None:
        """Show what blocks closing, or that nothing does."""
        self._view = view
        self._show_blocks()

    def show_matters(self, rows: tuple[MatterRow, ...]) -> None:
        """Offer the matters that were counted; the latest one carried about a list is the likeliest."""
        combo, counted = self._form.matter_combo, [row for row in rows if row.carried is not None]
        chosen, first = combo.currentData(), combo.count() == 1
        combo.blockSignals(True)
        while combo.count() > 1:
            combo.removeItem(1)
        for row in counted:
            combo.addItem(f"{row.ordinal}. {row.title}", row)
        combo.blockSignals(False)
        likely = [place for place, row in enumerate(counted, 1) if row.carried and "danh sach" in fold(row.title)]
        kept = [place for place, row in enumerate(counted, 1) if _matter_id(chosen) == row.matter_id]
        if kept:
            combo.setCurrentIndex(kept[0])
        else:
            combo.setCurrentIndex(likely[-1] if first and likely else 0)
        self._show_blocks()

    def focus_first(self) -> None:
        """Put the focus onto the button."""
        self._form.close_button.setFocus()

    def _is_open(self) -> bool:
        return self._election is not None and self._election.state is ElectionState.PREPARING

    def _show_blocks(self) -> None:
        """Say what blocks closing before the button is pressed, or how the list was closed."""
        form, election = self._form, self._election
        if election is None:
            return
        if not self._is_open():
            form.closing_error.clear()
            form.close_button.setEnabled(True)
            form.closed_label.setText(self._closed_words(election))
            return
        matter = form.matter_combo.currentData()
        form.list_note_edit.setPlaceholderText(
            "Ghi chú" if isinstance(matter, MatterRow) else "Ví dụ: giơ tay, 27/27 đồng ý"
        )
        refusals = list(self._view.blocks) if self._view else []
        if isinstance(matter, MatterRow) and not matter.carried:
            refusals.append(RuleRefusal(Code.LIST_VOTE_NOT_CARRIED, title=matter.title))
        form.close_button.setEnabled(self._view is not None and not refusals)
        if refusals:
            # The ticks above tell the facts; there is room for what is wrong and what to do.
            form.closing_error.show_message(replace(message(refusals[0]), body=""))
        else:
            form.closing_error.clear(form.list_note_edit)

    def _closed_words(self, election: ElectionRow) -> str:
        matter = next((each for each in self._matters() if each.matter_id == election.matter_id), None)
        at = f"Chốt lúc {clock_time(election.closed_at)}" if election.closed_at else ""
        by = f"theo biểu quyết nội dung {matter.ordinal}: {matter.title}" if matter else ""
        return " ".join(part for part in (at, by) if part) + (f". {election.list_note}" if election.list_note else "")

    def _matters(self) -> list[MatterRow]:
        combo = self._form.matter_combo
        found = [combo.itemData(place) for place in range(combo.count())]
        return [each for each in found if isinstance(each, MatterRow)]

    def close_list(self) -> None:
        """Close the list by the chosen vote or as the note says; go on where it is closed already."""
        form, office = self._form, self._office
        if self._election is None or office is None or not form.close_button.isEnabled():
            return
        if not self._is_open():
            self.closed.emit()
            return
        matter_id, note = _matter_id(form.matter_combo.currentData()), form.list_note_edit.text()
        desk, election_id, act_id = office.desk, self._election.election_id, office.new_act_id()
        office.runner.run(
            lambda: elections.close_list(desk, election_id, matter_id, note, act_id), self._on_closed, self._on_refused
        )

    def _on_closed(self, _done: object) -> None:
        self._form.list_note_edit.clear()
        self.closed.emit()

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            field = self._form.list_note_edit if refusal.code is Code.REASON_MISSING else None
            self._form.closing_error.show_message(message(refusal), field)

    def reopen(self) -> None:
        """Ask why the closed list is opened again."""
        office = self._office
        if self._election is None or office is None or self._election.state is not ElectionState.CLOSED:
            return
        dialog = ReasonDialog(
            "Mở lại danh sách bầu cử",
            "Phiếu đã in từ danh sách này không dùng được nữa. Sau khi sửa, Đại hội biểu quyết và chốt lại.",
            "Mở lại",
            self,
        )
        dialog.reason_given.connect(loosely(self._reopen, office, self._election.election_id, office.new_act_id()))
        dialog.open()

    def _reopen(self, office: Office, election_id: ElectionId, act_id: ActId, reason: str) -> None:
        desk = office.desk
        office.runner.run(lambda: elections.reopen_list(desk, election_id, reason, act_id), _nothing, self._on_refused)


def _matter_id(matter: object) -> MatterId | None:
    return matter.matter_id if isinstance(matter, MatterRow) else None


def _nothing(_done: object) -> None:
    """Need no answer: the changes tell the screen."""
