"""What every screen is to the frame: a widget that re-reads what changed and says where typing goes."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from congress_desktop.services.changes import ChangeSet


class Screen(QWidget):
    """One screen of the window; what it needs (an office) comes in by its own constructor."""

    def refresh(self, changes: ChangeSet) -> None:
        """Read again what the changes touch; `EVERYTHING` when the screen is first shown."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus where typing goes when the screen is shown."""
        raise NotImplementedError

    def put_away(self) -> None:
        """Keep whatever is still being typed: the window is about to close."""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work on this screen alone as (key, what it does), for the card of keys."""
        return ()

    def chapter(self) -> str:
        """Return the key of the handbook's chapter about what this screen shows now, "" for none of its own."""
        return ""


@dataclass(frozen=True)
class ScreenEntry:
    """A screen as the navigation knows it.

    `key_digit` is pressed with Ctrl, `name` stands in the navigation, `title` on the screen and in the tooltip,
    `icon` is a file of `resources/icons`. `make` builds the screen when it is first shown.
    """

    key_digit: int
    name: str
    title: str
    icon: str
    make: Callable[[], Screen]
