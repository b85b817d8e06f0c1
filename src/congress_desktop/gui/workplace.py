"""The way through the program: from the start page to one open congress, and out again; faults told on the way."""

import importlib
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from congress_desktop.gui.office import Office, Remembers, Ring
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.start_window import StartWindow
from congress_desktop.gui.widgets.dialogs import FaultDialog
from congress_desktop.services import congresses
from congress_desktop.services.desk import Desk
from congress_desktop.services.views import CongressView

if TYPE_CHECKING:
    from congress_desktop.gui.congress_window import CongressWindow

_LOADED_AFTER_MS = 300
"""Milliseconds after which the screens are loaded: the start page is painted by then."""

LogFault = Callable[[BaseException], tuple[Path, str]]


class Workplace(QObject):
    """Leads from the start page to an open congress and back; owns the runner and the windows.

    `left` is emitted when the last window has closed and the congress's file is whole.
    """

    left = Signal()

    def __init__(self, runner: Runner, ring: Ring, settings: Remembers, log_fault: LogFault) -> None:
        super().__init__()
        self.runner, self._ring, self._settings, self._log_fault = runner, ring, settings, log_fault
        self.start_window: StartWindow | None = None
        self.congress_window: CongressWindow | None = None
        runner.broken.connect(self.show_fault)

    def show_start(self) -> None:
        """Show the start page."""
        self.start_window = StartWindow(self.runner, self._ring, self._settings)
        self.start_window.desk_opened.connect(self.show_congress)
        self.start_window.closed.connect(self._on_start_closed)
        self.start_window.show()
        QTimer.singleShot(_LOADED_AFTER_MS, _load_screens)

    def open_file(self, path: Path) -> None:
        """Open a congress at once; a refusal shows on the start page."""
        self.show_start()
        if self.start_window is not None:
            self.start_window.start_page.open_file(path)

    def show_congress(self, desk: Desk) -> None:
        """Show an opened congress in its window and let the start page go."""
        self.runner.run(lambda: congresses.congress(desk), partial(self._show_window, desk), self._on_unreadable)

    def _show_window(self, desk: Desk, congress: CongressView) -> None:
        from congress_desktop.gui.congress_window import CongressWindow  # noqa: PLC0415 - every screen comes with it

        office = Office(desk, self.runner, self._ring, self._settings, congress.current_sitting_id)
        self.congress_window = CongressWindow(office, congress)
        self.congress_window.closed.connect(self.left)
        self.congress_window.show()
        if self.start_window is not None:
            self.start_window.close()
            self.start_window.deleteLater()
            self.start_window = None

    def _on_start_closed(self) -> None:
        if self.congress_window is None:
            self.left.emit()

    def _on_unreadable(self, refusal: Exception) -> None:
        if self.start_window is not None:
            self.start_window.start_page.show_refusal(refusal)

    def show_fault(self, error: BaseException) -> None:
        """Log a fault of the program and say how far the data are safe."""
        path, text = self._log_fault(error)
        window = self.congress_window or self.start_window
        saved = self.congress_window.saved_words() if self.congress_window else ""
        FaultDialog(saved, "", path.name, text, parent=window).open()

    def catch_faults(self) -> None:
        """Show faults raised on the GUI thread as well; Python would only print them."""
        sys.excepthook = self._on_uncaught

    def _on_uncaught(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        self.show_fault(error)


def _load_screens() -> None:
    """Load the screens while somebody looks at the start page, so that a congress opens at once."""
    importlib.import_module("congress_desktop.gui.congress_window")
