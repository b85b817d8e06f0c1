"""Keys that belong to one screen or dialog, so that two screens never quarrel over one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(widget: QWidget, key: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
    """Let a key do an act while the focus is in this widget."""
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
