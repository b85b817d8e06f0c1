"""Dresses the test application as the program is dressed, and lets no dialog appear unexpected."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from congress_desktop.gui import icons, theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """Return the application with fonts, icons and the light theme."""
    theme.load_fonts(RESOURCES / "fonts")
    icons.use_icons(RESOURCES / "icons")
    theme.apply_theme(qapp, "light", RESOURCES / "icons")
    return qapp


class Boxes(QObject):
    """Records every dialog that is shown; those nobody expected fail the test.

    It also holds every window until Qt has deleted it: a window that only the test held would otherwise be taken down
    by Python in the midst of Qt's own deleting, and now and then end the test program.
    """

    def __init__(self) -> None:
        super().__init__()
        self._expected: list[type[QDialog]] = []
        self._welcome: tuple[type[QDialog], ...] = ()
        self.shown: list[QDialog] = []
        self.unexpected: list[str] = []
        self._held: list[QWidget] = []

    def expect(self, kind: type[QDialog]) -> None:
        """Say that one dialog of this kind is going to be shown."""
        self._expected.append(kind)

    def welcome(self, kind: type[QDialog]) -> None:
        """Say that dialogs of this kind may be shown as often as the test likes."""
        self._welcome += (kind,)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every dialog as it appears; one that nobody expected is closed at once."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._held.append(watched)
            if isinstance(watched, QDialog):
                self._note(watched)
        return False

    def let_go(self) -> None:
        """Let Qt delete what is due, and only then let go of the windows."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._held.clear()
        self.shown.clear()

    def _note(self, dialog: QDialog) -> None:
        if isinstance(dialog, self._welcome):
            self.shown.append(dialog)
            return
        kind = next((kind for kind in self._expected if isinstance(dialog, kind)), None)
        if kind is not None:
            self._expected.remove(kind)
            self.shown.append(dialog)
            return
        text = dialog.text() if isinstance(dialog, QMessageBox) else dialog.windowTitle()
        self.unexpected.append(f"{type(dialog).__name__}: {text}")
        dialog.reject()


@pytest.fixture(autouse=True)
def boxes(dressed: QApplication) -> Iterator[Boxes]:
    """Give the recorder of dialogs: `boxes.expect(ReasonDialog)` before what shows it."""
    recorder = Boxes()
    dressed.installEventFilter(recorder)
    yield recorder
    dressed.removeEventFilter(recorder)
    # No event loop runs between tests: what was closed would stay, and a dialog left open be modal to the next test.
    recorder.let_go()
    assert recorder.unexpected == []
    assert QApplication.activeModalWidget() is None
