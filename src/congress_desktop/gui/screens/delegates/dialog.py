"""What the dialogs about delegates and guests share: freed when closed, and answers that come too late are dropped."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from congress_desktop.gui.office import Office

T = TypeVar("T")


class OfficeDialog(QDialog):
    """A dialog that reads and records by the office's runner; freed when it closes."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._office = office

    def ask(
        self, work: Callable[[], T], on_done: Callable[[T], None], on_refused: Callable[[Exception], None] | None = None
    ) -> None:
        """Execute `work` on the worker; its answer reaches this dialog only while it is open.

        A refusal goes to `on_refused`, or to `show_refusal` when none is given.
        """
        self._office.runner.run(
            work, partial(self._answer, on_done), partial(self._answer, on_refused or self.show_refusal)
        )

    def show_refusal(self, refusal: Exception) -> None:
        """Show why something was not done; each dialog knows beside which field."""
        raise NotImplementedError

    def _answer(self, told: Callable[[T], None], answer: T) -> None:
        # The clerk may close the dialog while the worker is busy; its widgets are gone by then.
        if isValid(self):
            told(answer)
