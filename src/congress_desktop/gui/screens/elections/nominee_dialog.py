"""The dialog that puts right what a list says of a nominee."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import NominationSource
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.gui.forms.ui_nominee import Ui_NomineeDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.elections.typed import typed_birth
from congress_desktop.services.election_views import NomineeRow
from congress_desktop.texts.forms import day_words
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message


class NomineeDialog(OwnedDialog):
    """Shows a nominee to be put right; a delegate's name and birth belong to the roll.

    `nominee_given` carries the Nominee; it stays until `accept` is called.
    """

    nominee_given = Signal(object)

    def __init__(self, row: NomineeRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nominee = row.nominee
        self._form = Ui_NomineeDialog()
        self._form.setupUi(self)
        form, nominee = self._form, row.nominee
        form.name_edit.setText(nominee.full_name)
        form.birth_edit.setText(day_words(nominee.birth))
        form.position_edit.setText(nominee.position)
        form.note_edit.setText(nominee.note)
        for source in NominationSource:
            form.source_combo.addItem(label(source), source)
        form.source_combo.setCurrentIndex(list(NominationSource).index(nominee.source))
        on_roll = row.delegate_id is not None
        for field in (form.name_edit, form.birth_edit, form.position_edit):
            field.setReadOnly(on_roll)
        form.roll_label.setVisible(on_roll)
        form.roll_label.setText(
            "Đồng chí này là đại biểu: họ tên, ngày sinh và chức vụ sửa ở màn hình Đại biểu (Ctrl+3)."
        )
        form.save_button.clicked.connect(self._on_save)
        form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._on_save)
        (form.note_edit if on_roll else form.name_edit).setFocus()

    def _on_save(self) -> None:
        form = self._form
        form.name_error.clear(form.name_edit)
        form.birth_error.clear(form.birth_edit)
        form.page_error.clear()
        try:
            birth = typed_birth(form.birth_edit.text())
        except RuleRefusal as refusal:
            self.show_refusal(refusal)
            return
        self.nominee_given.emit(
            replace(
                self._nominee,
                full_name=form.name_edit.text(),
                birth=birth,
                position=form.position_edit.text().strip(),
                source=NominationSource(form.source_combo.currentData()),
                note=form.note_edit.text().strip(),
            )
        )

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was put right, beside the field it is about; what was typed stays."""
        if not isinstance(refusal, CodedError):
            return
        form = self._form
        if refusal.code in (Code.NO_SUCH_DAY, Code.NOT_A_DATE):
            form.birth_error.show_message(message(refusal), form.birth_edit)
        elif refusal.code in (Code.FIELD_EMPTY, Code.NOMINEE_TWICE):
            form.name_error.show_message(message(refusal), form.name_edit)
        else:
            form.page_error.show_message(message(refusal))
