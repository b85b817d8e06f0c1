"""The page of speakers: registered, put in order, called, handed in and dropped."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ActId, SpeechId
from congress_desktop.domain.speeches import Registration, SpeechState, SpeechStep
from congress_desktop.gui.forms.ui_programme_speeches import Ui_SpeechesPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.programme.speech import SpeechDialog
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.ordering import OrderedTableModel, let_drag
from congress_desktop.gui.widgets.tables import Column
from congress_desktop.services import speeches
from congress_desktop.services.congresses import layout
from congress_desktop.services.speech_slip import filled_slip
from congress_desktop.services.views import SpeechRow
from congress_desktop.texts.forms import minutes_and_seconds
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message

_STATES = {
    SpeechState.REGISTERED: "draft",
    SpeechState.SPEAKING: "info",
    SpeechState.PAUSED: "warn",
    SpeechState.SPOKEN: "ok",
    SpeechState.HANDED_IN: "ok",
    SpeechState.DROPPED: "error",
}
_UNDER_WAY = (SpeechState.SPEAKING, SpeechState.PAUSED)
_NARROWEST = 32


def speech_model() -> OrderedTableModel[SpeechRow]:
    """Return the empty model of the speakers."""
    return OrderedTableModel(
        (
            Column("TT", lambda row: str(row.ordinal), style="second", width=52),
            Column(
                "Đại biểu",
                lambda row: row.full_name,
                style="bold",
                struck=lambda row: row.state is SpeechState.DROPPED,
                tooltip=speeches.speaker_place,
                width=180,
            ),
            Column("Chủ đề", lambda row: row.registration.topic, tooltip=lambda row: row.registration.topic),
            Column("Phút", lambda row: str(row.registration.planned_seconds // 60), right=True, width=52),
            Column(
                "Bài",
                lambda row: "đã nộp" if row.registration.text_received else "–",
                style="state",
                state=lambda row: "ok" if row.registration.text_received else "",
                width=92,
            ),
            Column("Trạng thái", _state_words, style="state", state=lambda row: _STATES[row.state], width=172),
        ),
        key=lambda row: row.speech_id,
        moves=lambda row: row.state not in _UNDER_WAY,
    )


def _state_words(row: SpeechRow) -> str:
    if row.state is SpeechState.SPOKEN:
        return f"{label(row.state)}, {minutes_and_seconds(speeches.spoken_seconds(row, row.steps[-1].at))}"
    return f"Thôi: {row.reason}" if row.reason else label(row.state)


class SpeechesPage(QWidget):
    """Whoever registered to speak, in their order. `chosen_changed` is emitted when another one is chosen."""

    chosen_changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rows: tuple[SpeechRow, ...] = ()
        self._form = Ui_SpeechesPage()
        self._form.setupUi(self)
        self._model = speech_model()
        form = self._form
        form.speech_view.setModel(self._model)
        dress_table(form.speech_view, self._model)
        form.speech_view.setSortingEnabled(False)
        form.speech_view.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        let_drag(form.speech_view)
        form.status_label.hide()
        form.empty_state.show_words(
            "mic",
            "Chưa có đại biểu đăng ký tham luận",
            "Đăng ký đại biểu hoặc khách mời, xếp thứ tự, rồi mời từng đồng chí; đồng hồ đếm ngược theo giờ đã ghi.",
        )
        self._connect()
        self._show_acts()

    def _connect(self) -> None:
        form = self._form
        for button, act, key in (
            (form.register_button, self.register, "Ctrl+N"),
            (form.edit_button, self.edit, "F2"),
            (form.slip_button, self.save_slip, "Ctrl+P"),
            (form.up_button, loosely(self.move_chosen, -1), "Alt+Up"),
            (form.down_button, loosely(self.move_chosen, 1), "Alt+Down"),
            (form.hand_in_button, loosely(self.take_step, SpeechStep.HAND_IN), "F7"),
            (form.restore_button, loosely(self.take_step, SpeechStep.RESTORE), "Ctrl+Shift+N"),
        ):
            button.clicked.connect(act)
            bind(self, key, button.click)
        form.drop_button.clicked.connect(self.drop)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), form.speech_view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(form.drop_button.click)
        self._model.row_dropped.connect(self._on_dropped)
        form.speech_view.selectionModel().currentChanged.connect(self._show_acts)
        form.speech_view.doubleClicked.connect(self.edit)

    def focus_first(self) -> None:
        """Put the focus onto the speakers, or onto the button that registers the first."""
        (self._form.speech_view if self._rows else self._form.register_button).setFocus()

    def show_speeches(self, rows: tuple[SpeechRow, ...]) -> None:
        """Show these speakers; the chosen one stays chosen."""
        chosen = self.chosen()
        self._rows = rows
        form = self._form
        form.list_stack.setCurrentWidget(form.list_page if rows else form.empty_page)
        self._model.show_rows(rows)
        at_hand = speeches.under_way(rows) or speeches.next_speaker(rows) or next(iter(rows), None)
        wanted = chosen.speech_id if chosen else at_hand.speech_id if at_hand else None
        place = self._model.place_of(wanted)
        if place is not None and place != form.speech_view.currentIndex().row():
            form.speech_view.selectRow(place)
        spoken, handed = (
            sum(1 for row in rows if row.state is state) for state in (SpeechState.SPOKEN, SpeechState.HANDED_IN)
        )
        form.summary_label.setText(
            f"{len(rows)} đăng ký · {spoken} đã trình bày · {handed} gửi bằng văn bản" if rows else ""
        )
        self._show_acts()

    def chosen(self) -> SpeechRow | None:
        """Return the chosen speech."""
        index = self._form.speech_view.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        return row if isinstance(row, SpeechRow) else None

    def _show_acts(self) -> None:
        form, row = self._form, self.chosen()
        state = row.state if row else None
        for button in (form.edit_button, form.slip_button):
            button.setEnabled(row is not None)
        form.hand_in_button.setVisible(state is SpeechState.REGISTERED)
        form.drop_button.setVisible(state in {SpeechState.REGISTERED, SpeechState.HANDED_IN})
        form.restore_button.setVisible(state in {SpeechState.DROPPED, SpeechState.HANDED_IN})
        for button in (form.up_button, form.down_button):
            button.setEnabled(row is not None and state not in _UNDER_WAY)
        self.chosen_changed.emit()

    def register(self) -> None:
        """Open the form of a new registration."""
        self._open(SpeechDialog(self._office, None, self), None)

    def edit(self) -> None:
        """Open the chosen registration to be changed."""
        row = self.chosen()
        if row is not None:
            self._open(SpeechDialog(self._office, row, self), row.speech_id)

    def save_slip(self) -> None:
        """Save the chosen speaker's slip, filled in, to be checked and signed."""
        row = self.chosen()
        if row is None:
            return
        name = f"phieu-tham-luan-the-{speeches.speaker_card(row).lower()}.pdf"
        target = ask_target(self, self._office, "Lưu phiếu đăng ký tham luận", name)
        if target is not None:
            desk, ring = self._office.desk, self._office.ring
            self._office.runner.run(
                lambda: ring.save_file(ring.render_paper(filled_slip(desk, row.speech_id), layout(desk)), target),
                partial(self._on_saved, target),
                self.show_refusal,
            )

    def _on_saved(self, target: Path, _done: object) -> None:
        self._form.page_error.clear()
        self._form.status_label.setText(f"Đã lưu {target.name}")
        self._form.status_label.show()

    def _open(self, dialog: SpeechDialog, speech_id: SpeechId | None) -> None:
        dialog.registration_given.connect(loosely(self._save, dialog, speech_id, self._office.new_act_id()))
        dialog.open()

    def _save(
        self, dialog: SpeechDialog, speech_id: SpeechId | None, act_id: ActId, registration: Registration
    ) -> None:
        desk = self._office.desk
        if speech_id is None:
            self._office.runner.run(
                lambda: speeches.register(desk, registration, act_id),
                partial(self._on_dialog_done, dialog),
                dialog.show_refusal,
            )
        else:
            self._office.runner.run(
                lambda: speeches.change(desk, speech_id, registration, act_id),
                partial(self._on_dialog_done, dialog),
                dialog.show_refusal,
            )

    def _on_dialog_done(self, dialog: SpeechDialog, _done: object) -> None:
        dialog.accept()
        self._form.speech_view.setFocus()

    def move_chosen(self, step: int) -> None:
        """Move the chosen speaker up or down."""
        row = self.chosen()
        place = self._model.place_in_group(row.speech_id) if row else None
        if row is not None and place is not None:
            self._on_dropped(row.speech_id, max(place + step, 0))

    def _on_dropped(self, speech_id: str, place: int) -> None:
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._office.runner.run(
            lambda: speeches.move_speech(desk, SpeechId(speech_id), place, act_id), self._on_done, self.show_refusal
        )

    def turn(self) -> None:
        """Let the chosen speaker begin, or end."""
        row = self.chosen()
        if row is not None:
            self.take_step(SpeechStep.FINISH if row.state in _UNDER_WAY else SpeechStep.START)

    def pause(self) -> None:
        """Let the clock of whoever speaks stand, or go on."""
        row = speeches.under_way(self._rows)
        if row is not None:
            paused = row.state is SpeechState.PAUSED
            self._step(row, SpeechStep.RESUME if paused else SpeechStep.PAUSE)

    def go_on(self) -> None:
        """Call the next speaker; the one who speaks ends."""
        row = speeches.next_speaker(self._rows)
        if row is not None:
            place = self._model.place_of(row.speech_id)
            if place is not None:
                self._form.speech_view.selectRow(place)
            self._step(row, SpeechStep.START)

    def take_step(self, taken: SpeechStep) -> None:
        """Let the chosen speech take a step that needs no reason."""
        row = self.chosen()
        if row is not None:
            self._step(row, taken)

    def drop(self) -> None:
        """Ask why the chosen speaker does not speak."""
        row = self.chosen()
        if row is None:
            return
        dialog = ReasonDialog(
            "Thôi tham luận", f"{row.full_name}: {row.registration.topic}", "Ghi thôi tham luận", self
        )
        dialog.reason_given.connect(loosely(self._on_reason, row))
        dialog.open()

    def _on_reason(self, row: SpeechRow, reason: str) -> None:
        self._step(row, SpeechStep.DROP, reason)

    def _step(self, row: SpeechRow, taken: SpeechStep, reason: str = "") -> None:
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._office.runner.run(
            lambda: speeches.take_step(desk, row.speech_id, taken, reason, act_id), self._on_done, self.show_refusal
        )

    def _on_done(self, _done: object) -> None:
        self._form.page_error.clear()

    def show_refusal(self, refusal: Exception) -> None:
        """Show why something was not done."""
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))
