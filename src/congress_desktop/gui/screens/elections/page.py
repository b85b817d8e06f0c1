"""What every step's page is to the screen of secret ballots."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.election_views import ElectionRow, RoundRow


class StepPage(QWidget):
    """The page of one step, or of several that belong together.

    `done` is emitted when the step is finished and work goes on at the next one.
    """

    done = Signal()

    def show_round(self, election: ElectionRow, round_row: RoundRow | None) -> None:
        """Show a round of an election, None while the list is open; nothing typed is lost by it."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus where work on this step begins."""
        raise NotImplementedError

    def refresh(self, changes: ChangeSet) -> None:
        """Read again what the page shows beside the round; a page that shows no more does nothing."""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work on this page alone as (key, what it does), for the card of keys."""
        return ()
