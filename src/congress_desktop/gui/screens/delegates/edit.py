"""The dialog that puts a delegate's facts right, with a reason."""

from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import NoSuchDay, PartialDate, parse_date
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.people import DelegateClass, DelegateFacts, Gender
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui.forms.ui_delegate_edit import Ui_DelegateEditDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.texts.forms import day_words
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message

Choice = TypeVar("Choice", bound=StrEnum)

_TEXTS = (
    "full_name",
    "branch",
    "ethnicity",
    "religion",
    "education",
    "political_theory",
    "position",
    "seat",
    "note",
    "telephone",
    "field_of_work",
    "badge",
    "discipline",
)
_DAYS = ("birth", "probationary_on", "official_on")


class DelegateEditDialog(OwnedDialog):
    """Shows a delegate's facts to be put right.

    `correction_asked` carries the facts as typed and the reason; the dialog stays until `accept` is called.
    """

    correction_asked = Signal(object, str)

    def __init__(self, facts: DelegateFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = facts
        self._form = Ui_DelegateEditDialog()
        self._form.setupUi(self)
        self._fill(facts)
        self._form.save_button.clicked.connect(self._on_save)
        self._form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._on_save)
        self._form.full_name_edit.setFocus()

    def _fill(self, facts: DelegateFacts) -> None:
        self._form.alternate_check.setChecked(facts.alternate)
        for name in _TEXTS:
            self._line(name).setText(getattr(facts, name))
        for name in _DAYS:
            day = getattr(facts, name)
            self._line(name).setText(day_words(day))
        for combo, kind, value in (
            (self._form.gender_edit, Gender, facts.gender),
            (self._form.delegate_class_edit, DelegateClass, facts.delegate_class),
        ):
            combo.addItem("chưa rõ", None)
            for each in kind:
                combo.addItem(label(each), each)
            combo.setCurrentIndex(combo.findData(value) if value else 0)

    def _line(self, name: str) -> QLineEdit:
        line = getattr(self._form, f"{name}_edit")
        if not isinstance(line, QLineEdit):
            raise TypeError(name)
        return line

    def _day(self, name: str) -> PartialDate | None:
        text = self._line(name).text().strip()
        if not text:
            return None
        try:
            return parse_date(text)
        except NoSuchDay as error:
            raise RuleRefusal(Code.NO_SUCH_DAY, field=name, text=text) from error
        except ValueError as error:
            raise RuleRefusal(Code.NOT_A_DATE, field=name, text=text) from error

    def _on_save(self) -> None:
        for error in self.findChildren(FieldError):
            error.clear()
        for name in (*_TEXTS, *_DAYS, "reason"):
            getattr(self._form, f"{name}_error").clear(self._line(name))
        try:
            typed: dict[str, Any] = {name: tidy(self._line(name).text()) for name in _TEXTS}
            typed |= {name: self._day(name) for name in _DAYS}
        except RuleRefusal as refusal:
            self.show_refusal(refusal)
            return
        facts = replace(
            self._before,
            **typed,
            gender=_chosen(self._form.gender_edit, Gender),
            delegate_class=_chosen(self._form.delegate_class_edit, DelegateClass),
            alternate=self._form.alternate_check.isChecked(),
        )
        self.correction_asked.emit(facts, self._form.reason_edit.text())

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the correction was not taken, beside its field; what was typed stays."""
        if not isinstance(refusal, CodedError):
            return
        field = str(refusal.facts.get("field", "reason"))
        name = field if field in (*_TEXTS, *_DAYS) else "reason"
        getattr(self._form, f"{name}_error").show_message(message(refusal), self._line(name))


def _chosen(combo: QComboBox, kind: type[Choice]) -> Choice | None:
    value = combo.currentData()
    return kind(value) if value is not None else None
