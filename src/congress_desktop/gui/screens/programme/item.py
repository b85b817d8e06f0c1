"""The dialog in which an item of the running order is changed: hours, what is voted on, what should be ready."""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from congress_desktop.domain.agenda import ItemKind, Need
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import SittingId
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.gui.forms.ui_agenda_item import Ui_AgendaItemDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.programme.table import read_hour
from congress_desktop.services.agenda import ItemDraft, draft_of
from congress_desktop.services.views import AgendaRow
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message, message_for

_FIELDS = ("title", "due_at", "duration_seconds")
_NO_MINUTES = 0
Choice = TypeVar("Choice", bound=StrEnum)


class AgendaItemDialog(OwnedDialog):
    """One item as it is typed. `item_given` carries its sitting and the draft; it stays until `accept` is called."""

    item_given = Signal(str, object)

    def __init__(self, row: AgendaRow, sittings: dict[SittingId, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_AgendaItemDialog()
        self._form.setupUi(self)
        self._needs: dict[Need, QCheckBox] = {}
        self._groups: dict[MatterGroup, QCheckBox] = {}
        for need in Need:
            self._needs[need] = self._check(label(need), need in row.needs)
            self._form.needs_layout.addWidget(self._needs[need])
        for place, group in enumerate(MatterGroup):
            self._groups[group] = self._check(label(group), group in row.vote_groups)
            grid: QGridLayout = self._form.groups_layout
            grid.addWidget(self._groups[group], place // 2, place % 2)
        for sitting_id, name in sittings.items():
            self._form.sitting_combo.addItem(name, sitting_id)
        for kind in ItemKind:
            self._form.kind_combo.addItem(label(kind), kind)
        self._fill(row)
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._save)
        self._form.title_edit.setFocus()
        self._form.title_edit.selectAll()

    def _check(self, words: str, on: bool) -> QCheckBox:  # noqa: FBT001 - a plain fact
        check = QCheckBox(words, self)
        check.setChecked(on)
        return check

    def _fill(self, row: AgendaRow) -> None:
        form, draft = self._form, draft_of(row)
        form.title_edit.setText(draft.title)
        form.due_at_edit.setText(f"{draft.due_at:%H.%M}" if draft.due_at else "")
        form.duration_seconds_edit.setText("" if draft.duration_seconds is None else str(draft.duration_seconds // 60))
        form.presenter_edit.setText(draft.presenter)
        form.to_prepare_edit.setPlainText("\n".join(draft.to_prepare))
        form.sitting_combo.setCurrentIndex(form.sitting_combo.findData(row.sitting_id))
        form.kind_combo.setCurrentIndex(form.kind_combo.findData(draft.kind))

    def _save(self) -> None:
        form = self._form
        for name in _FIELDS:
            getattr(form, f"{name}_error").clear(getattr(form, f"{name}_edit"))
        form.page_error.clear()
        hour_text = form.due_at_edit.text().strip()
        due_at, rest = read_hour(hour_text)
        if hour_text and (due_at is None or rest.strip()):
            form.due_at_error.show_message(message_for(Code.NOT_AN_HOUR, text=hour_text), form.due_at_edit)
            return
        draft = ItemDraft(
            form.title_edit.text(),
            due_at,
            form.presenter_edit.text(),
            typed_seconds(form.duration_seconds_edit.text()),
            _chosen(form.kind_combo, ItemKind),
            tuple(group for group, check in self._groups.items() if check.isChecked()),
            tuple(need for need, check in self._needs.items() if check.isChecked()),
            tuple(form.to_prepare_edit.toPlainText().splitlines()),
        )
        self.item_given.emit(form.sitting_combo.currentData(), draft)

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the item was not taken, beside its field; what was typed stays."""
        if not isinstance(refusal, CodedError):
            return
        field = str(refusal.facts.get("field", ""))
        if field in _FIELDS:
            getattr(self._form, f"{field}_error").show_message(message(refusal), getattr(self._form, f"{field}_edit"))
        else:
            self._form.page_error.show_message(message(refusal))


def typed_seconds(text: str) -> int | None:
    """Return the seconds that a typed number of minutes means; None for nothing, 0 for what is no number."""
    minutes = text.strip()
    if not minutes:
        return None
    return int(minutes) * 60 if minutes.isascii() and minutes.isdigit() else _NO_MINUTES


def _chosen(combo: QComboBox, kind: type[Choice]) -> Choice:
    return kind(combo.currentData())
