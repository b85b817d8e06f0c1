"""Opening the handbook: read once, shown in one window beside the work."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from congress_desktop.gui.handbook.dialog import HandbookDialog
from congress_desktop.gui.office import Ring
from congress_desktop.gui.runner import Runner
from congress_desktop.texts.handbook import Chapter


class Handbook(QObject):
    """Keeps the one window of the handbook over a window of work."""

    def __init__(self, runner: Runner, ring: Ring, window: QWidget) -> None:
        super().__init__(window)
        self._runner, self._ring, self._window = runner, ring, window
        self._dialog: HandbookDialog | None = None

    def show_chapter(self, key: str) -> None:
        """Show the handbook at a chapter, its first one for "" or a key that it does not have."""
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.show_chapter(key)
            self._dialog.activateWindow()
            return
        self._runner.run(self._ring.handbook, partial(self._open, key))

    def _open(self, key: str, chapters: tuple[Chapter, ...]) -> None:
        self._dialog = HandbookDialog(chapters, self._window)
        self._dialog.show_chapter(key)
        self._dialog.show()
