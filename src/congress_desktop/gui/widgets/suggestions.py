"""Whom typed letters may mean, in a list under the field: chosen with the arrows while the typing goes on."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Suggestions(QObject):
    """The list under one field; `words` says in one line who somebody is. The focus stays in the field."""

    def __init__(self, field: QLineEdit, view: QListView, words: Callable[[Any], str]) -> None:
        super().__init__(field)
        self._field, self._view, self._words = field, view, words
        self._found: tuple[Any, ...] = ()
        self._lines = QStringListModel(self)
        view.setModel(self._lines)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        field.installEventFilter(self)

    def __bool__(self) -> bool:
        """Tell whether anybody is suggested."""
        return bool(self._found)

    def show_found(self, text: str, found: Sequence[Any]) -> None:
        """Show whom these letters may mean, unless others were typed since."""
        if text == self._field.text():
            self._found = tuple(found)
            self._lines.setStringList([self._words(each) for each in found])

    def clear(self) -> None:
        """Suggest nobody."""
        self._found = ()
        self._lines.setStringList([])

    def choose_first(self) -> None:
        """Choose the first of them, so that Enter takes it."""
        self._view.setCurrentIndex(self._lines.index(0))

    def chosen(self) -> Any:  # noqa: ANN401 - whatever was found
        """Return who was chosen with the arrows or the mouse, None for nobody."""
        place = self._view.currentIndex().row()
        return self._found[place] if 0 <= place < len(self._found) else None

    def chosen_or_only(self) -> Any:  # noqa: ANN401 - whatever was found
        """Return who was chosen, or the only one suggested; None for nobody."""
        return self.chosen() or (self._found[0] if len(self._found) == 1 else None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the arrows go up and down the list while somebody types."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._found:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                at = self._view.currentIndex().row()
                self._view.setCurrentIndex(self._lines.index(min(max(at + step, 0), len(self._found) - 1)))
                return True
        return False
