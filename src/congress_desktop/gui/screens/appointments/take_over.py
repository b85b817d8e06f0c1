"""The dialog that lets those elected by a released result enter the register."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.appointments import POSTS, Post
from congress_desktop.gui.forms.ui_take_over import Ui_TakeOverDialog
from congress_desktop.gui.screens.appointments.typed import FieldsDialog
from congress_desktop.services.tenures import WaitingElected
from congress_desktop.texts.forms import day_words, padded_count
from congress_desktop.texts.labels import label


class TakeOverDialog(FieldsDialog):
    """An election whose elected are not in the register yet, chosen among those that wait.

    `chosen` carries the election's id, the post and the day; the dialog stays until `accept` is called.
    """

    chosen = Signal(str, object, object)

    def __init__(self, waiting: tuple[WaitingElected, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self._form = Ui_TakeOverDialog()
        self._form.setupUi(self)
        form = self._form
        self._people = QStringListModel(self)
        form.people_view.setModel(self._people)
        form.people_view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form.election_combo.addItems([each.title for each in waiting])
        form.election_combo.currentIndexChanged.connect(self._show_election)
        self.finish_with(self._save)
        self._show_election()
        (form.election_combo if len(waiting) > 1 else form.post_combo).setFocus()

    def _election(self) -> WaitingElected:
        return self._waiting[self._form.election_combo.currentIndex()]

    def _show_election(self) -> None:
        form, election = self._form, self._election()
        form.post_combo.clear()
        for post in POSTS[election.body]:
            form.post_combo.addItem(f"{label(post)} {label(election.body)}", post)
        form.post_combo.setCurrentIndex(POSTS[election.body].index(election.post))
        form.began_on_edit.setText(day_words(election.elected_on))
        form.count_label.setText(f"{padded_count(len(election.people))} đồng chí sẽ được ghi, mỗi người một lần")
        self._people.setStringList([f"{name} · {votes} phiếu" for _, name, votes in election.people])

    def _save(self) -> None:
        began_on = self.typed(lambda: self.needed_day("began_on"))
        if began_on is not None:
            self.chosen.emit(self._election().election_id, Post(self._form.post_combo.currentData()), began_on)
