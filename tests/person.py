"""Somebody at the keyboard of the real window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from congress_desktop.gui.congress_window import CongressWindow


def _focus_is_where_it_belongs() -> bool:
    """Tell whether something has the focus, in the dialog when one is open."""
    focused, dialog = QApplication.focusWidget(), QApplication.activeModalWidget()
    return focused is not None and (dialog is None or dialog.isAncestorOf(focused))


class Person:
    """Somebody at the keyboard: types into whatever has the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def focus(self) -> QWidget:
        self._qtbot.waitUntil(_focus_is_where_it_belongs)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def types(self, text: str) -> None:
        """Type keys; words with accents come as a Vietnamese typing tool commits them."""
        if text.isascii():
            self._qtbot.keyClicks(self.focus(), text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(self.focus(), key, modifier)

    def fills(self, *texts: str) -> None:
        for text in texts:
            self.types(text)
            self.presses(Qt.Key.Key_Tab)


def returns_to(qtbot: QtBot, window: CongressWindow) -> None:
    """Wait for a dialog to close; no window manager is there to make its window active again."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None and not window.office.runner.busy)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
