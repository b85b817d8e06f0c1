"""The dialog that records an appointment decision, or puts one right."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.appointments import POSTS, Body, Post
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui.forms.ui_decision import Ui_DecisionDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.appointments.lines import line_model, pasted_people
from congress_desktop.gui.screens.appointments.typed import FieldsDialog
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.suggestions import Suggestions
from congress_desktop.services import appointments
from congress_desktop.services.appointments import AppointedPerson, DecisionDraft
from congress_desktop.services.views import DecisionRow, Suggestion
from congress_desktop.texts.forms import short_date
from congress_desktop.texts.labels import label

_TEXTS = ("number", "authority", "signer", "title")


class DecisionDialog(FieldsDialog):
    """A decision as it is typed.

    `decision_given` carries the draft and, for a correction, the reason. It stays until `accept` is called, and
    nothing typed is lost by a refusal.
    """

    decision_given = Signal(object, str)

    def __init__(self, office: Office, row: DecisionRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._people: list[AppointedPerson] = []
        self._form = Ui_DecisionDialog()
        self._form.setupUi(self)
        self._suggestions = Suggestions(self._form.name_edit, self._form.found_view, suggested)
        self._model = line_model()
        self._form.people_view.setModel(self._model)
        dress_table(self._form.people_view, self._model, dense=True)
        self._form.people_view.setSortingEnabled(False)
        for body in Body:
            self._form.body_combo.addItem(label(body), body)
        self._fill(row)
        self._connect()
        self._show_posts()
        self._show_people()
        self._form.number_edit.setFocus()

    def _fill(self, row: DecisionRow | None) -> None:
        form = self._form
        for widget in (form.reason_label, form.reason_edit):
            widget.setVisible(row is not None)
        if row is None:
            return
        decision = row.decision
        form.heading_label.setText(f"Sửa quyết định {decision.number}")
        form.save_button.setText("Ghi sửa đổi")
        for name in _TEXTS:
            self.line(name).setText(getattr(decision, name))
        form.issued_on_edit.setText(short_date(decision.issued_on))
        form.effective_on_edit.setText(short_date(decision.effective_on))
        self._people = [
            AppointedPerson(each.full_name, each.body, each.post, each.position, each.person_id)
            for each in decision.appointments
        ]

    def _connect(self) -> None:
        form = self._form
        self.finish_with(self._save)
        form.body_combo.currentIndexChanged.connect(self._show_posts)
        form.name_edit.textEdited.connect(self._on_typed)
        form.name_edit.returnPressed.connect(self._on_name_entered)
        form.position_edit.returnPressed.connect(self._add)
        form.found_view.clicked.connect(self._take_found)
        for button, act, key in (
            (form.add_button, self._add, ""),
            (form.up_button, loosely(self._move, -1), "Alt+Up"),
            (form.down_button, loosely(self._move, 1), "Alt+Down"),
            (form.remove_button, self._remove, ""),
        ):
            button.clicked.connect(act)
            button.setAutoDefault(False)
            if key:
                bind(self, key, act)

    def _body(self) -> Body:
        return Body(self._form.body_combo.currentData())

    def _show_posts(self) -> None:
        self._form.post_combo.clear()
        for post in POSTS[self._body()]:
            self._form.post_combo.addItem(label(post), post)

    def _show_people(self) -> None:
        self._model.show_rows(tuple(enumerate(self._people)))
        counts = [
            f"{label(body)} {count}" for body in Body if (count := sum(1 for each in self._people if each.body is body))
        ]
        self._form.people_label.setText(", ".join(counts) or "Chưa có ai")

    def _on_typed(self, text: str) -> None:
        desk = self._office.desk
        self._office.runner.run(lambda: appointments.people_like(desk, text, 4), partial(self._show_found, text))

    def _show_found(self, text: str, found: tuple[Suggestion, ...]) -> None:
        self._suggestions.show_found(text, found)
        shown = self._form.found_view if self._suggestions else self._form.people_view
        self._form.people_stack.setCurrentWidget(shown)

    def _on_name_entered(self) -> None:
        """Take the one chosen with the arrows, or go on to the position."""
        if self._suggestions.chosen() is not None:
            self._take_found()
        else:
            self._form.position_edit.setFocus()

    def _take_found(self) -> None:
        chosen = self._suggestions.chosen()
        if chosen is not None:
            position = self._form.position_edit.text() or chosen.position
            self._put(AppointedPerson(chosen.full_name, self._body(), self._post(), position, chosen.person_id))

    def _post(self) -> Post:
        return Post(self._form.post_combo.currentData())

    def _add(self) -> None:
        name = tidy(self._form.name_edit.text())
        if name:
            self._put(AppointedPerson(name, self._body(), self._post(), tidy(self._form.position_edit.text())))

    def _put(self, person: AppointedPerson) -> None:
        self._people.append(person)
        self._form.name_edit.clear()
        self._form.position_edit.clear()
        self._show_found("", ())
        self._show_people()
        self._form.name_edit.setFocus()

    def _place(self) -> int | None:
        index = self._form.people_view.currentIndex()
        return index.row() if index.isValid() else None

    def _move(self, step: int) -> None:
        place = self._place()
        if place is not None and 0 <= place + step < len(self._people):
            self._people.insert(place + step, self._people.pop(place))
            self._show_people()
            self._form.people_view.selectRow(place + step)

    def _remove(self) -> None:
        place = self._place()
        if place is not None:
            del self._people[place]
            self._show_people()

    def paste(self) -> None:
        """Add the people of the lines on the clipboard."""
        self._people += pasted_people(QGuiApplication.clipboard().text(), self._body(), self._post())
        self._show_people()

    def _whole_day(self, name: str) -> date:
        day = self.needed_day(name)
        if day.month is None or day.day is None:
            raise RuleRefusal(Code.NOT_A_DATE, field=name, text=self.text(name))
        return day.earliest

    def _save(self) -> None:
        draft = self.typed(self._draft)
        if draft is not None:
            self.decision_given.emit(draft, self._form.reason_edit.text())

    def _draft(self) -> DecisionDraft:
        issued_on = self._whole_day("issued_on")
        effective_on = self._whole_day("effective_on") if self.text("effective_on").strip() else issued_on
        texts = {name: self.text(name) for name in _TEXTS}
        return DecisionDraft(**texts, issued_on=issued_on, effective_on=effective_on, people=tuple(self._people))

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the decision was not taken, beside its field; a number that is taken is the number's."""
        if isinstance(refusal, CodedError) and refusal.code is Code.DECISION_NUMBER_TAKEN:
            self.show_at("number", refusal)
        else:
            super().show_refusal(refusal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Delete take a person out, Ctrl+V paste a list."""
        if event.key() == Qt.Key.Key_Delete and self._form.people_view.hasFocus():
            self._remove()
        elif event.key() == Qt.Key.Key_V and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.paste()
        else:
            super().keyPressEvent(event)


def suggested(each: Suggestion) -> str:
    """Return who a suggestion is, in one line."""
    born = f"sinh {each.birth_year}" if each.birth_year else ""
    return " · ".join(part for part in (each.full_name, born, each.position) if part)
