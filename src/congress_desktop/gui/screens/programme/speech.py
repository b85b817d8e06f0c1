"""The dialog in which somebody is registered to speak, or a registration is changed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from congress_desktop.domain.cards import Holder, card_label
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.speeches import USUAL_SECONDS, Registration
from congress_desktop.gui.forms.ui_speech import Ui_SpeechDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.programme.item import typed_seconds
from congress_desktop.gui.widgets.suggestions import Suggestions
from congress_desktop.services import speeches
from congress_desktop.services.bodies import place_of_work
from congress_desktop.services.speeches import PossibleSpeaker
from congress_desktop.services.views import SpeechRow
from congress_desktop.texts.messages import message

_FIELDS = ("full_name", "topic", "planned_seconds")


class SpeechDialog(OwnedDialog):
    """One registration. `registration_given` carries it; the dialog stays until `accept` is called."""

    registration_given = Signal(object)

    def __init__(self, office: Office, row: SpeechRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._who: tuple[Holder, str] | None = None
        self._form = Ui_SpeechDialog()
        self._form.setupUi(self)
        form = self._form
        self._suggestions = Suggestions(form.full_name_edit, form.found_view, _suggested)
        form.planned_seconds_edit.setText(str(USUAL_SECONDS // 60))
        if row is not None:
            self._fill(row)
        form.full_name_edit.textEdited.connect(self._on_typed)
        form.full_name_edit.returnPressed.connect(self._take)
        form.topic_edit.returnPressed.connect(form.planned_seconds_edit.setFocus)
        form.found_view.clicked.connect(self._take)
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._save)
        (form.full_name_edit if row is None else form.topic_edit).setFocus()

    def _fill(self, row: SpeechRow) -> None:
        form, registration = self._form, row.registration
        form.heading_label.setText("Sửa đăng ký tham luận")
        self._who = (registration.holder, registration.holder_id)
        form.full_name_edit.setText(row.full_name)
        form.who_label.setText(_words(row.full_name, speeches.speaker_card(row), speeches.speaker_place(row)))
        form.topic_edit.setText(registration.topic)
        form.planned_seconds_edit.setText(str(registration.planned_seconds // 60))
        form.text_received_check.setChecked(registration.text_received)

    def _on_typed(self, text: str) -> None:
        """Look for whom the letters mean; whoever was chosen before is so no longer."""
        self._who = None
        self._form.who_label.clear()
        desk = self._office.desk
        self._office.runner.run(
            lambda: speeches.possible_speakers(desk, text, 4), partial(self._suggestions.show_found, text)
        )

    def _take(self) -> None:
        """Take the one chosen with the arrows, or the only one found; go on when somebody was chosen before."""
        chosen = self._suggestions.chosen_or_only()
        if chosen is not None:
            self._who = (chosen.holder, chosen.holder_id)
            self._form.full_name_edit.setText(chosen.full_name)
            self._form.who_label.setText(_suggested(chosen))
            self._form.full_name_error.clear(self._form.full_name_edit)
            self._suggestions.clear()
        if self._who is not None:
            self._form.topic_edit.setFocus()

    def _save(self) -> None:
        form = self._form
        for name in _FIELDS:
            getattr(form, f"{name}_error").clear(self._line(name))
        form.page_error.clear()
        holder, holder_id = self._who or (Holder.DELEGATE, "")
        registration = Registration(
            holder,
            holder_id,
            form.topic_edit.text(),
            typed_seconds(form.planned_seconds_edit.text()) or 0,
            form.text_received_check.isChecked(),
        )
        self.registration_given.emit(registration)

    def _line(self, name: str) -> QLineEdit:
        line = getattr(self._form, f"{name}_edit")
        if not isinstance(line, QLineEdit):
            raise TypeError(name)
        return line

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the registration was not taken, beside its field; what was typed stays."""
        if not isinstance(refusal, CodedError):
            return
        field = str(refusal.facts.get("field", ""))
        if field in _FIELDS:
            getattr(self._form, f"{field}_error").show_message(message(refusal), self._line(field))
        else:
            self._form.page_error.show_message(message(refusal))


def _suggested(each: PossibleSpeaker) -> str:
    return _words(each.full_name, card_label(each.holder, each.card_number), place_of_work(each.position, each.unit))


def _words(full_name: str, card: str, place: str) -> str:
    return " · ".join(part for part in (f"Thẻ {card}", full_name, place) if part)
