"""Who keeps whom alive: a window owns what stands in and over it, and nothing that is owned holds its owner.

Qt for Python holds a bound method weakly, but a `partial` or a lambda for as long as what it is connected to. One that
holds the window behind a dialog may be the last to hold it: when Qt deletes the dialog, the window goes with the
connection, and takes the dialog with it a second time. A test keeps such connections out.
"""

import weakref
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid


def loosely(method: Callable[..., object], *given: object) -> Callable[..., None]:
    """Return a call of a bound method with these arguments before its own, which keeps no object of Qt's alive.

    The call does nothing once the method's object, or an object of Qt's among the arguments, is gone.
    """
    return partial(_call, weakref.WeakMethod(method), tuple(_Given(each) for each in given))


class _Given:
    """An argument, or a weak reference to it where it is an object of Qt's."""

    def __init__(self, value: object) -> None:
        self._loose = isinstance(value, QObject)
        self._value = weakref.ref(value) if self._loose else value

    def gone(self) -> bool:
        """Tell whether there is nothing left to give."""
        return self._loose and self.value() is None

    def value(self) -> object:
        """Return the argument."""
        return self._value() if isinstance(self._value, weakref.ref) else self._value


def _call(method: "weakref.WeakMethod[Callable[..., object]]", given: tuple[_Given, ...], *said: object) -> None:
    found = method()
    if found is None or any(each.gone() for each in given):
        return
    call = partial(found, *(each.value() for each in given))
    if not is_gone(call):
        call(*said)


def is_gone(call: Callable[..., Any]) -> bool:
    """Tell whether a call needs an object that Qt has deleted: its method's own, or one among its arguments."""
    needed: list[object] = []
    while isinstance(call, partial):
        needed += call.args
        call = call.func
    needed.append(getattr(call, "__self__", None))
    return any(isinstance(each, QObject) and not isValid(each) for each in needed)


class OwnedDialog(QDialog):
    """A dialog that its window owns and that Qt frees when it closes; every dialog of ours is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
