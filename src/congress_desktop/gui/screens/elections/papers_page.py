"""What the steps of a round's papers share: the chain above, one number to type, and what it is held against."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.ids import ActId, RoundId
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.elections.page import StepPage
from congress_desktop.gui.widgets.fields import CountField, FieldError, TypingField
from congress_desktop.services.desk import Done
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.texts.messages import message

_HEALED = (Code.DIFFERENCE_UNEXPLAINED, Code.NUMBER_OUT_OF_RANGE)
"""What is said only when a number is given: an explanation is still to come, or the number itself."""


class PapersPage(StepPage):
    """A step of a round's papers; what is typed stays with the round it was typed for until it is recorded.

    A page names the fields of its form in `fields_to_keep`, and calls `record` with its use case.
    """

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._row: RoundRow | None = None
        self._drafts: dict[RoundId, tuple[str, ...]] = {}
        self._asked: dict[RoundId, ActId] = {}

    def show_round(self, election: ElectionRow, round_row: RoundRow | None) -> None:
        """Show the papers of a round; what is typed stays with the round it was typed for."""
        del election
        before, self._row = self._row, round_row
        other = before is None or round_row is None or before.round_id != round_row.round_id
        if other and before is not None:
            self._drafts[before.round_id] = tuple(field.text() for field in self.fields_to_keep())
        if round_row is None:
            return
        if other:
            kept = self._drafts.get(round_row.round_id, self.usual_texts())
            for field, text in zip(self.fields_to_keep(), kept, strict=True):
                field.setText(text)
        if other or before is None or before.state is not round_row.state:
            self.clear_errors()
            self.on_turned(round_row)
        self.show_row(round_row)

    def fields_to_keep(self) -> tuple[TypingField, ...]:
        """Return the fields whose text belongs to a round."""
        raise NotImplementedError

    def usual_texts(self) -> tuple[str, ...]:
        """Return what these fields say of a round for which nothing was typed."""
        return ("",) * len(self.fields_to_keep())

    def clear_errors(self) -> None:
        """Say nothing beside the fields."""
        raise NotImplementedError

    def on_turned(self, row: RoundRow) -> None:
        """Do what is to be done when another round, or another state of it, comes into view."""

    def show_row(self, row: RoundRow) -> None:
        """Show how the step stands in a round."""
        raise NotImplementedError

    def record_number(self) -> None:
        """Record the number typed, where this step is due."""
        raise NotImplementedError

    def show_refusal(self, refusal: CodedError) -> None:
        """Show why the number was not recorded, beside the field it is about."""
        raise NotImplementedError

    def record(self, work: Callable[[RoundId, ActId], Done]) -> None:
        """Execute a use case on the round in view; asking twice records it once. `done` follows, or the refusal."""
        if self._row is None:
            return
        round_id = self._row.round_id
        act_id = self._asked.setdefault(round_id, self._office.new_act_id())
        self._office.runner.run(
            lambda: work(round_id, act_id),
            loosely(self._on_recorded, round_id),
            loosely(self._on_refused, round_id),
        )

    def _on_recorded(self, round_id: RoundId, _done: Done) -> None:
        self._asked.pop(round_id, None)
        self.clear_errors()
        self.done.emit()

    def _on_refused(self, round_id: RoundId, refusal: Exception) -> None:
        self._asked.pop(round_id, None)
        if isinstance(refusal, CodedError):
            self.show_refusal(refusal)

    @Slot()
    def go_on(self) -> None:
        """Go to the next step; this one is done."""
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record the number on Enter wherever something is typed; a key held down is one Enter."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.record_number()


def show_note(note: TypingField, number: int | None, base: int | None) -> None:
    """Show the explanation only where a number typed to its end is too small, or where one was given."""
    missing = number is not None and base is not None and len(str(number)) >= len(str(base)) and number < base
    note.setVisible(missing or bool(note.text()))


def show_over(error: FieldError, field: CountField, refusal: RuleRefusal | None) -> None:
    """Say at once what no explanation can heal; what one heals is said when it is missing."""
    if refusal is None or refusal.code in _HEALED or field.value() is None:
        error.clear(field)
    elif error.shown_code() != refusal.code.value:
        error.show_message(message(refusal), field if field.hasFocus() else None)


def show_difference(error: FieldError, field: CountField, note: TypingField, refusal: CodedError) -> None:
    """Show a refusal beside the number, or beside the explanation where that is what is missing."""
    if refusal.code is Code.DIFFERENCE_UNEXPLAINED:
        note.setVisible(True)
        error.show_message(message(refusal), note)
    else:
        error.show_message(message(refusal), field)
