"""Builders of screens: a real screen on a real small congress, answered at once; and the hand that types into it."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import SITTING
from congress_desktop.gui.office import Office
from congress_desktop.gui.runner import InlineExecutor, Runner
from congress_desktop.gui.screens.base import Screen
from congress_desktop.services.changes import EVERYTHING
from congress_desktop.services.desk import Desk
from congress_desktop.system.settings import Settings
from congress_desktop.window import make_ring

Shown = TypeVar("Shown", bound=Screen)


def an_office(desk: Desk, folder: Path) -> Office:
    """Return an office whose use cases are answered at once, and whose changes reach nobody until connected."""
    settings = Settings(folder / "settings.json")
    return Office(desk, Runner(InlineExecutor()), make_ring(settings), settings, SITTING)


def fails(error: BaseException) -> None:
    """Fail the test over an error that nobody expected: connect it to a runner's `broken`."""
    raise error


def shown(qtbot: QtBot, office: Office, kind: type[Shown]) -> Shown:
    """Return a screen of this kind, shown, read, and told of every change."""
    screen = kind(office)  # type: ignore[arg-type]
    qtbot.addWidget(screen)
    screen.resize(1182, 672)
    show_active(qtbot, screen)
    office.runner.changed.connect(screen.refresh)
    screen.refresh(EVERYTHING)
    screen.focus_first()
    return screen


def show_active(qtbot: QtBot, window: QWidget) -> None:
    """Show a window and wait until the keys are its own."""
    with qtbot.waitActive(window):
        window.show()


def type_words(qtbot: QtBot, field: QWidget, words: str) -> None:
    """Type words; those with accents come as a Vietnamese typing tool commits them, which QTest has no keys for."""
    if words.isascii():
        qtbot.keyClicks(field, words)
        return
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)
