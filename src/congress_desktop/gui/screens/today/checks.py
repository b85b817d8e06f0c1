"""One line of the checklist before an item: its tick, and the button that leads to where it is settled."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.checks import CheckRow
from congress_desktop.services.readiness import ReadyCheck, Settled

SCREENS = {Settled.CHECK_IN: 2, Settled.VOTES: 4, Settled.APPOINTMENTS: 6, Settled.PROGRAMME: 7, Settled.PAPERS: 8}
"""The digit of the screen that settles a check; what is settled here has none."""

_WORDS = {
    Settled.CHECK_IN: "Điểm danh",
    Settled.VOTES: "Biểu quyết",
    Settled.APPOINTMENTS: "Chỉ định",
    Settled.PROGRAMME: "Tham luận",
    Settled.PAPERS: "Văn bản",
}


class ReadyRow(CheckRow):
    """A check with its button. `acted` carries the check when its button is pressed or its key is hit."""

    acted = Signal(object)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check: ReadyCheck | None = None
        self.button = KeyCapButton(self)
        self.button.described(scale="small", key=f"Alt+{number}")
        self.button.clicked.connect(self.act)
        self.add_button(self.button)

    def show_ready(self, check: ReadyCheck) -> None:
        """Show a check and what its button does."""
        self._check = check
        self.show_check("ok" if check.ready else "warn", check.sentence, check.detail)
        words = ("Chưa xong" if check.ready else "Đã xong") if check.settled is Settled.HERE else _WORDS[check.settled]
        self.button.setText(words)
        self.button.setToolTip(f"{words} ({self.button.shown_key()})")

    def check(self) -> ReadyCheck | None:
        """Return the check shown."""
        return self._check

    def act(self) -> None:
        """Tell that the check is to be settled."""
        if self._check is not None:
            self.acted.emit(self._check)
