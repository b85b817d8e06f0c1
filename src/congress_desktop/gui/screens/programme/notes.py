"""The panel of notes: typed against the item that runs, kept as acts whenever the field is left."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QStringListModel
from PySide6.QtWidgets import QFrame, QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import AgendaItemId, NoteId
from congress_desktop.gui.forms.ui_notes_panel import Ui_NotesPanel
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.services import notes
from congress_desktop.services.views import AgendaRow, NoteRow
from congress_desktop.texts.forms import clock_time, clock_time_seconds
from congress_desktop.texts.messages import message


class NotesPanel(QFrame):
    """Notes on one item. What is typed stays in the field until it was recorded, whatever else happens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office: Office | None = None
        self._item: AgendaRow | None = None
        self._notes: tuple[NoteRow, ...] = ()
        self._note_id: NoteId | None = None
        self._began_at: datetime | None = None
        self._kept = ""
        self._waiting: dict[NoteId, tuple[AgendaItemId, datetime, str]] = {}
        self._form = Ui_NotesPanel()
        self._form.setupUi(self)
        self._lines = QStringListModel(self)
        self._form.note_view.setModel(self._lines)
        self._form.note_view.setWordWrap(True)
        self._form.notes_cap.show_key("Ctrl+G")
        self._form.note_edit.setPlaceholderText("Ý kiến, đề nghị, diễn biến…  Ctrl+Enter: ghi chép mới")
        self._form.note_edit.rested.connect(self.keep)
        self._form.note_edit.textChanged.connect(self._on_typed)
        self._form.note_view.activated.connect(self._take_up)
        bind(self._form.note_edit, "Ctrl+Return", self.begin_anew)
        bind(self._form.note_edit, "Ctrl+Enter", self.begin_anew)
        self.show_item(None)

    def work_at(self, office: Office) -> None:
        """Keep notes at this office from now on."""
        self._office = office

    def focus_note(self) -> None:
        """Put the focus where notes are typed."""
        self._form.note_edit.setFocus()

    def show_item(self, item: AgendaRow | None) -> None:
        """Take notes on this item from now on; what was typed on another one is kept there first."""
        before = self._item
        self._item = item
        self._form.item_label.setText(item.title if item else "Bắt đầu một mục để ghi chép")
        if before is not None and (item is None or item.item_id != before.item_id):
            self._record(before.item_id)
            self._clear()
        self._form.note_edit.setEnabled(item is not None)
        if item is None or before is None or item.item_id != before.item_id:
            self._show_notes(())
            self.read()

    def read(self) -> None:
        """Read the notes on the item again."""
        if self._office is not None and self._item is not None:
            desk, item_id = self._office.desk, self._item.item_id
            self._office.runner.run(lambda: notes.notes(desk, item_id), partial(self._on_read, item_id))

    def _on_read(self, item_id: AgendaItemId, found: tuple[NoteRow, ...]) -> None:
        if self._item is not None and self._item.item_id == item_id:
            self._show_notes(found)

    def _show_notes(self, found: tuple[NoteRow, ...]) -> None:
        self._notes = tuple(reversed(found))
        self._lines.setStringList([f"{clock_time(row.began_at)}  {row.text}" for row in self._notes])

    def _on_typed(self) -> None:
        """Begin a note with its first letter."""
        if self._note_id is None and self._office is not None and self._form.note_edit.toPlainText().strip():
            self._note_id = NoteId(self._office.desk.new_id())
            self._began_at = self._office.ring.clock()
        self._form.saved_label.setText("" if self._form.note_edit.toPlainText() == self._kept else "chưa lưu")

    def keep(self) -> None:
        """Record what the field says, if that is anything new, and whatever could not be recorded before."""
        for note_id, (item_id, began_at, text) in list(self._waiting.items()):
            self._write(note_id, item_id, began_at, text)
        if self._item is not None:
            self._record(self._item.item_id)

    def _record(self, item_id: AgendaItemId) -> None:
        text = self._form.note_edit.toPlainText()
        if self._note_id is not None and self._began_at is not None and text.strip() != self._kept.strip():
            self._write(self._note_id, item_id, self._began_at, text)

    def _write(self, note_id: NoteId, item_id: AgendaItemId, began_at: datetime, text: str) -> None:
        if self._office is None:
            return
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._waiting[note_id] = (item_id, began_at, text)
        self._office.runner.run(
            lambda: notes.write_note(desk, note_id, item_id, began_at, text, act_id),
            partial(self._on_kept, note_id, text),
            self._on_refused,
        )

    def _on_kept(self, note_id: NoteId, text: str, _done: object) -> None:
        self._form.note_error.clear()
        self._waiting.pop(note_id, None)
        if note_id == self._note_id and self._office is not None:
            self._kept = text
            if self._form.note_edit.toPlainText() == text:
                self._form.saved_label.setText(f"đã lưu {clock_time_seconds(self._office.ring.clock())}")

    def _on_refused(self, refusal: Exception) -> None:
        """Say why; the words wait here and are tried again when the field is next left."""
        if isinstance(refusal, CodedError):
            self._form.note_error.show_message(message(refusal))

    def begin_anew(self) -> None:
        """Keep this note and begin another."""
        self.keep()
        self._clear()
        self._form.note_edit.setFocus()

    def _clear(self) -> None:
        self._note_id, self._began_at, self._kept = None, None, ""
        self._form.note_edit.clear()
        self._form.saved_label.clear()

    def _take_up(self, index: QModelIndex) -> None:
        """Take a note up again, to go on with it."""
        row = self._notes[index.row()]
        self.keep()
        self._note_id, self._began_at, self._kept = row.note_id, row.began_at, row.text
        self._form.note_edit.setPlainText(row.text)
        self._form.saved_label.setText(f"sửa ghi chép {clock_time(row.began_at)}")
        self._form.note_edit.setFocus()
