"""What the dialogs about delegates and guests share: they read and record by the office's runner."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import OwnedDialog

T = TypeVar("T")


class OfficeDialog(OwnedDialog):
    """A dialog that reads and records by the office's runner; an answer that comes after it closed is dropped."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office

    def ask(
        self, work: Callable[[], T], on_done: Callable[[T], None], on_refused: Callable[[Exception], None] | None = None
    ) -> None:
        """Execute `work` on the worker; a refusal goes to `on_refused`, or to `show_refusal` when none is given."""
        self._office.runner.run(work, on_done, on_refused or self.show_refusal)

    def show_refusal(self, refusal: Exception) -> None:
        """Show why something was not done; each dialog knows beside which field."""
        raise NotImplementedError
