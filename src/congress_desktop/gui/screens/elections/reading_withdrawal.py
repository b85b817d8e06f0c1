"""Taking back what was read of a paper or counted of a batch: why, and who agrees when it is long ago."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.ids import ActId
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.services import journal
from congress_desktop.services.ballot_pass import OwnReading
from congress_desktop.services.desk import Done
from congress_desktop.texts.forms import clock_time_seconds

USUAL_REASON = "gõ nhầm"


class ReadingWithdrawal(QObject):
    """Asks for a reason and takes one reading back.

    `withdrawn` carries the reading and the Done after the commit, `refused` the RuleRefusal or EnvironmentFault.
    """

    withdrawn = Signal(object, object)
    refused = Signal(object)

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._window = office, parent

    def ask(self, found: OwnReading, name: str) -> None:
        """Ask why a reading is to be taken back; `name` is how its paper or batch is called."""
        words = f"Đã nhập lúc {clock_time_seconds(found.at)}, đ/c {found.typed_by}."
        if found.taken > 1:
            words += f" Nhận từ tệp cùng lúc với {found.taken - 1} phiếu khác: cả {found.taken} phiếu sẽ bị rút."
        dialog = ReasonDialog(
            f"Rút {name}", words, "Rút lại", self._window, second_person=found.needs_second, reason=USUAL_REASON
        )
        dialog.answered.connect(loosely(self._withdraw, found, self._office.new_act_id()))
        dialog.open()

    def _withdraw(self, found: OwnReading, act_id: ActId, reason: str, second_person: str) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: journal.withdraw(desk, found.act_id, reason, act_id, second_person),
            partial(self._on_withdrawn, found),
            self._on_refused,
        )

    def _on_withdrawn(self, found: OwnReading, done: Done) -> None:
        self.withdrawn.emit(found, done)

    def _on_refused(self, refusal: Exception) -> None:
        self.refused.emit(refusal)
