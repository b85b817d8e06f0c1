"""Taking an act back: why, and who agrees when it was recorded too long ago for one person alone."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.ids import ActId
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.services import journal
from congress_desktop.services.views import ActRow
from congress_desktop.texts.forms import clock_time_seconds
from congress_desktop.texts.labels import act_title


class Withdrawal(QObject):
    """Asks for a reason and takes an act back.

    `withdrawn` is emitted after the commit, `refused` carries the RuleRefusal or EnvironmentFault; on the GUI thread.
    """

    withdrawn = Signal()
    refused = Signal(object)

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._window = parent

    def ask(self, act: ActRow) -> None:
        """Ask why this act is taken back, and by whom else where one person is not enough."""
        desk = self._office.desk
        self._office.runner.run(lambda: journal.needs_second_person(desk, act), partial(self._open, act))

    def _open(self, act: ActRow, needs_second: bool) -> None:  # noqa: FBT001 - as the worker answers
        title = f"Rút lại: {act_title(act.kind, act.movement)}"
        explanation = f"{clock_time_seconds(act.recorded_at)} · {act.subject}"
        dialog = ReasonDialog(title, explanation, "Rút lại", self._window, second_person=needs_second)
        dialog.answered.connect(loosely(self._withdraw, act, self._office.new_act_id()))
        dialog.open()

    def _withdraw(self, act: ActRow, act_id: ActId, reason: str, second_person: str) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: journal.withdraw(desk, act.act_id, reason, act_id, second_person), self._on_done, self._on_refused
        )

    def _on_done(self, _done: object) -> None:
        self.withdrawn.emit()

    def _on_refused(self, refusal: Exception) -> None:
        self.refused.emit(refusal)
