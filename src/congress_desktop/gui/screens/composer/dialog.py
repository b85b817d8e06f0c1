"""Composing a paper: its places at the left, the clerk's words at the right, every pause in typing saved."""

from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeySequence, QTextListFormat
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.markup import plain_text
from congress_desktop.gui.forms.ui_composer import Ui_ComposerDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.composer.places import PlacesModel, state_words
from congress_desktop.gui.screens.composer.rich_text import markup_of, show_markup, turn_list
from congress_desktop.gui.screens.delegates.dialog import OfficeDialog
from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.composing import paper_places
from congress_desktop.services.composition import Place, refill_place, write_place
from congress_desktop.texts.forms import clock_time_seconds
from congress_desktop.texts.messages import message

PAUSE_MS = 1_500
"""Milliseconds without a key after which what was typed is saved."""


class ComposerDialog(OfficeDialog):
    """Lets a clerk write into a composed paper.

    `written` is emitted on the GUI thread each time words were saved or filled in again.
    """

    written = Signal()

    def __init__(self, office: Office, paper: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._paper = paper
        self._place: Place | None = None
        self._form = Ui_ComposerDialog()
        self._form.setupUi(self)
        self._form.title_label.setText(f"Soạn {title[:1].lower()}{title[1:]}")
        self._model = PlacesModel()
        self._form.places_view.setModel(self._model)
        self._form.places_view.selectionModel().currentChanged.connect(self._on_place_chosen)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self._form.text_edit.document().contentsChanged.connect(self._on_typed)
        self._form.text_edit.currentCharFormatChanged.connect(self._show_face)
        self._connect_buttons()
        office.runner.changed.connect(self._on_changed)
        self._read()

    def _connect_buttons(self) -> None:
        form = self._form
        for button, key, act in (
            (form.bold_button, "Ctrl+B", self.turn_bold),
            (form.italic_button, "Ctrl+I", self.turn_italic),
            (form.dash_button, "Ctrl+Shift+L", self.turn_dashes),
            (form.number_button, "Ctrl+Shift+N", self.turn_numbers),
            (form.refill_button, "F5", self.refill),
            (form.omit_button, "Ctrl+Delete", self.omit),
            (form.next_button, "F8", self.go_to_next),
            (form.close_button, "", self.close),
        ):
            button.clicked.connect(act)
            if key:
                bind(self, QKeySequence(key).toString(), act)

    # Reading

    def _on_changed(self, _changes: ChangeSet) -> None:
        self._read()

    def _read(self) -> None:
        desk, paper = self._office.desk, self._paper
        self.ask(lambda: paper_places(desk, paper), self._show_places)

    def _show_places(self, places: tuple[Place, ...]) -> None:
        self._model.show_places(places)
        row = self._model.row_of(self._place.key) if self._place is not None else -1
        if row < 0:
            row = max(self._model.next_missing(-1), 0)
        place = self._model.place(row)
        if place is None:
            return
        changed = self._place is None or self._place.key != place.key
        self._place = place
        self._form.places_view.setCurrentIndex(self._model.index(row))
        if changed or not self._form.text_edit.document().isModified():
            self._show_words(place)
        self._show_state(place)

    def _on_place_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        place = self._model.place(now.row())
        if place is None or (self._place is not None and place.key == self._place.key):
            return
        typed = self._taken()
        self._place = place
        self._show_words(place)
        self._show_state(place)
        if typed is not None:
            self._write(*typed)

    def _show_words(self, place: Place) -> None:
        if markup_of(self._form.text_edit.document()) != place.text or self._form.text_edit.document().isModified():
            show_markup(self._form.text_edit.document(), place.text)
        self._pause.stop()

    def _show_state(self, place: Place) -> None:
        form = self._form
        form.place_label.setText(f"{place.section} · {place.title}")
        form.state_label.setText(f"Mục này: {state_words(place)}.")
        form.filled_label.setText(f"Nhật ký ghi: {plain_text(place.filled)}" if place.written and place.filled else "")
        form.filled_label.setVisible(bool(form.filled_label.text()))
        form.refill_button.setEnabled(place.written and bool(place.filled))
        form.omit_button.setEnabled(bool(place.filled) and not place.omitted)

    # Writing

    def _on_typed(self) -> None:
        if self._form.text_edit.document().isModified():
            self._form.text_error.clear()
            self._pause.start()

    def save(self) -> None:
        """Record what was typed, when something was."""
        typed = self._taken()
        if typed is not None:
            self._write(*typed)

    def _taken(self) -> tuple[Place, str] | None:
        """Take what was typed and where, None when nothing was; it then counts as handed on."""
        self._pause.stop()
        document = self._form.text_edit.document()
        if self._place is None or not document.isModified():
            return None
        document.setModified(False)
        return self._place, markup_of(document)

    def _write(self, place: Place, text: str) -> None:
        desk, paper, act_id = self._office.desk, self._paper, self._office.new_act_id()
        self.ask(
            lambda: write_place(desk, paper, place.key, text, place.filled, act_id),
            self._on_saved,
            partial(self._on_not_saved, place.key),
        )

    def _on_saved(self, _done: object) -> None:
        self._form.saved_label.setText(f"Đã lưu {clock_time_seconds(self._office.ring.clock())}")
        self.written.emit()

    def _on_not_saved(self, key: str, refusal: Exception) -> None:
        """Say why words were not saved; what was typed stays and is saved with the next key."""
        if isinstance(refusal, RuleRefusal) and refusal.code is Code.NOTHING_CORRECTED:
            return
        if self._place is not None and self._place.key == key:
            self._form.text_edit.document().setModified(True)
        self.show_refusal(refusal)

    def show_refusal(self, refusal: Exception) -> None:
        """Show under the text why something was not done."""
        if isinstance(refusal, CodedError):
            self._form.text_error.show_message(message(refusal))

    def refill(self) -> None:
        """Fill the sentence in from the journal again; the clerk's words stay in the journal."""
        place = self._place
        if place is None or not self._form.refill_button.isEnabled():
            return
        self._taken()
        desk, paper, act_id = self._office.desk, self._paper, self._office.new_act_id()
        self.ask(lambda: refill_place(desk, paper, place.key, act_id), self._on_saved)

    def omit(self) -> None:
        """Leave the sentence out of the paper; filling it in again brings it back."""
        place = self._place
        if place is None or not self._form.omit_button.isEnabled():
            return
        self._taken()
        self._write(place, "")

    def go_to_next(self) -> None:
        """Go to the next place that needs the clerk: something missing, or a figure that moved."""
        row = self._model.next_missing(self._form.places_view.currentIndex().row())
        if row >= 0:
            self._form.places_view.setCurrentIndex(self._model.index(row))
            self._form.text_edit.setFocus()

    # Marks

    def turn_bold(self) -> None:
        """Make what is selected, or typed next, bold; or not bold when it is."""
        bold = self._form.text_edit.fontWeight() > QFont.Weight.Medium
        self._form.text_edit.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self._show_face()

    def turn_italic(self) -> None:
        """Make what is selected, or typed next, italic; or upright when it is."""
        self._form.text_edit.setFontItalic(not self._form.text_edit.fontItalic())
        self._show_face()

    def turn_dashes(self) -> None:
        """Make the lines chosen items with a dash, or paragraphs again."""
        turn_list(self._form.text_edit.textCursor(), QTextListFormat.Style.ListDisc)

    def turn_numbers(self) -> None:
        """Make the lines chosen numbered items, or paragraphs again."""
        turn_list(self._form.text_edit.textCursor(), QTextListFormat.Style.ListDecimal)

    def _show_face(self) -> None:
        self._form.bold_button.setChecked(self._form.text_edit.fontWeight() > QFont.Weight.Medium)
        self._form.italic_button.setChecked(self._form.text_edit.fontItalic())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was typed and close."""
        self.save()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close on Esc as the button does, nothing lost."""
        self.save()
        super().reject()
