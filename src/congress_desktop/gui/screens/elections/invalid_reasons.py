"""Why a paper is invalid: the rule set's reasons by number keys, or the counting board's own words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.rule_set import RuleSet
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui.forms.ui_invalid_reasons import Ui_InvalidReasons
from congress_desktop.texts.messages import message_for

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InvalidReasons(QWidget):
    """A list of reasons, one of which is chosen by its number; the last is a line to write in.

    `reason_given` carries the reason when Enter confirms it.
    """

    reason_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_InvalidReasons()
        self._form.setupUi(self)
        self._group = QButtonGroup(self)
        self._reasons: tuple[str, ...] = ()
        self._form.own_edit.textEdited.connect(self._on_own_typed)

    def show_rules(self, rules: RuleSet) -> None:
        """Offer the reasons of a rule set; those nobody has read in the original say so."""
        cited = rules.ballot.invalid_reasons
        if cited.value != self._reasons:
            self._reasons = cited.value
            self._make_radios()
        self._form.rule_label.setVisible(not cited.confirmed)
        self._form.rule_label.setText(f"{rules.name}: lý do chưa đối chiếu văn bản gốc")
        self._form.rule_label.setToolTip(cited.note)

    def begin(self) -> None:
        """Choose nothing yet, and wait for a number."""
        self._group.setExclusive(False)
        for radio in self._group.buttons():
            radio.setChecked(False)
        self._group.setExclusive(True)
        self._form.own_edit.clear()
        self._form.reason_error.clear()
        self._group.buttons()[0].setFocus()

    def reason(self) -> str:
        """Return the reason chosen or written; empty while there is none."""
        chosen = self._group.checkedId()
        return self._reasons[chosen] if 0 <= chosen < len(self._reasons) else tidy(self._form.own_edit.text())

    def confirm(self) -> None:
        """Give the reason; say what is missing while there is none."""
        if self.reason():
            self.reason_given.emit(self.reason())
        else:
            self._form.reason_error.show_message(message_for(Code.REASON_NOT_IN_RULES))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, confirm by Enter."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.confirm()
        elif event.text().isdecimal() and 1 <= int(event.text()) <= len(self._reasons) + 1:
            self._choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        self._form.reason_error.clear()
        radio = self._group.button(place)
        radio.setChecked(True)
        if place < len(self._reasons):
            radio.setFocus()
        else:
            self._form.own_edit.setFocus()

    def _on_own_typed(self) -> None:
        self._form.reason_error.clear()
        self._group.button(len(self._reasons)).setChecked(True)

    def _make_radios(self) -> None:
        form = self._form
        for radio in self._group.buttons():
            self._group.removeButton(radio)
            if radio is not form.own_radio:
                form.reasons_layout.removeWidget(radio)
                radio.deleteLater()
        for place, reason in enumerate(self._reasons):
            radio = QRadioButton(f"{place + 1}   {reason}", self)
            radio.setProperty("role", "dense")
            form.reasons_layout.insertWidget(place, radio)
            self._group.addButton(radio, place)
        form.own_radio.setText(f"{len(self._reasons) + 1}   lý do khác:")
        self._group.addButton(form.own_radio, len(self._reasons))
