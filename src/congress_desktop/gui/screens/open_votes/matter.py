"""The dialog that changes a matter before its vote opens: its name, the words put to the vote, its kind, its base."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.open_votes import MatterGroup
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.gui.forms.ui_matter import Ui_MatterDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.open_votes.words import base_note
from congress_desktop.services.open_votes import MatterDraft
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message


class MatterDialog(OwnedDialog):
    """Shows a matter to be changed. `draft_given` carries a MatterDraft; it stays until `accept` is called."""

    draft_given = Signal(object)

    def __init__(self, row: MatterRow, rule: OpenVoteRule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_MatterDialog()
        self._form.setupUi(self)
        form = self._form
        form.title_edit.setText(row.title)
        form.text_edit.setPlainText(row.text)
        for group in MatterGroup:
            form.group_combo.addItem(label(group), group)
        form.group_combo.setCurrentIndex(form.group_combo.findData(row.group))
        form.base_combo.addItem(f"số {label(rule.base.value)}, như bộ quy tắc", None)
        for base in VoteBase:
            form.base_combo.addItem(f"số {label(base)}", base)
        bases = (None, *VoteBase)
        form.base_combo.setCurrentIndex(bases.index(row.planned_base))
        form.rule_label.setText(base_note(rule))
        form.rule_label.setToolTip(f"{rule.majority.note}\n{rule.base.note}")
        form.save_button.clicked.connect(self._on_save)
        form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._on_save)
        form.title_edit.selectAll()
        form.title_edit.setFocus()

    def _on_save(self) -> None:
        form = self._form
        base = form.base_combo.currentData()
        group = MatterGroup(form.group_combo.currentData())
        draft = MatterDraft(
            form.title_edit.text(), group, form.text_edit.toPlainText(), VoteBase(base) if base else None
        )
        self.draft_given.emit(draft)

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was changed; what was typed stays."""
        if isinstance(refusal, CodedError):
            field = self._form.title_edit if refusal.code is Code.MATTER_EMPTY else None
            self._form.page_error.show_message(message(refusal), field)
