"""The dialog that records by which paper a higher committee ratified people."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.gui.forms.ui_ratify import Ui_RatifyDialog
from congress_desktop.gui.screens.appointments.typed import FieldsDialog
from congress_desktop.services.views import OfficeHolder
from congress_desktop.texts.labels import label

_NAMED = 3


class RatifyDialog(FieldsDialog):
    """A paper as it is typed. `paper_given` carries it; the dialog stays until `accept` is called."""

    paper_given = Signal(object)

    def __init__(self, holders: Sequence[OfficeHolder], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_RatifyDialog()
        self._form.setupUi(self)
        self._form.who_label.setText(_who(holders))
        self.finish_with(self._save)
        self._form.number_edit.setFocus()

    def _save(self) -> None:
        paper = self.typed(self.paper)
        if paper is not None:
            self.paper_given.emit(paper)


def _who(holders: Sequence[OfficeHolder]) -> str:
    names = [f"{each.full_name}, {label(each.post)} {label(each.body)}" for each in holders]
    more = f" và {len(names) - _NAMED} chức danh nữa" if len(names) > _NAMED else ""
    return "; ".join(names[:_NAMED]) + more
