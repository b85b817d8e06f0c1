"""The ninth step: the papers that an election leaves, as they stand, each opened on the screen of papers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ElectionId
from congress_desktop.gui.forms.ui_election_minutes import Ui_MinutesPage
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.elections.page import StepPage
from congress_desktop.gui.screens.papers.paper_list import PaperDelegate, PaperListModel
from congress_desktop.gui.screens.papers.shelf import PaperRow, rows_of_election
from congress_desktop.gui.widgets.tables import Role
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.election_views import ElectionRow, RoundRow
from congress_desktop.texts.messages import message

_SHOWN = (Changed.ELECTION, Changed.ROUND, Changed.BALLOT, Changed.PAPER, Changed.BODY, Changed.MINUTES)


class MinutesPage(StepPage):
    """The papers of an election. `paper_asked` carries the key of the one to be opened."""

    paper_asked = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._election: ElectionRow | None = None
        self._stale = True
        self._form = Ui_MinutesPage()
        self._form.setupUi(self)
        self._model = PaperListModel(self)
        self._form.paper_view.setModel(self._model)
        self._form.paper_view.setItemDelegate(PaperDelegate(self))
        self._form.paper_view.doubleClicked.connect(self.open_paper)
        self._form.open_button.clicked.connect(self.open_paper)

    def show_round(self, election: ElectionRow, round_row: RoundRow | None) -> None:
        """Show the papers of an election, those of all its rounds."""
        del round_row
        self._stale = self._stale or self._election != election
        self._election = election
        self._read_when_seen()

    def refresh(self, changes: ChangeSet) -> None:
        """Read the papers anew when one of them may say something else."""
        if changes.touches(*_SHOWN):
            self._stale = True
            self._read_when_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was out of view."""
        super().showEvent(event)
        self._read_when_seen()

    def _read_when_seen(self) -> None:
        """Read the papers only while they are looked at: each is set in words for it."""
        if self._election is None or not self._stale or not self.isVisible():
            return
        self._stale = False
        desk, election_id = self._office.desk, self._election.election_id
        self._office.runner.run(
            lambda: rows_of_election(desk, election_id), loosely(self._show_rows, election_id), self._on_refused
        )

    def _show_rows(self, election_id: ElectionId, rows: tuple[PaperRow, ...]) -> None:
        if self._election is None or self._election.election_id != election_id:
            return
        self._form.page_error.clear()
        self._model.show_rows(rows)
        if rows and not self._form.paper_view.currentIndex().isValid():
            self._form.paper_view.setCurrentIndex(self._model.index(0))
        self._form.open_button.setEnabled(bool(rows))

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))

    def focus_first(self) -> None:
        """Put the focus onto the list."""
        self._form.paper_view.setFocus()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the papers."""
        return (("Enter", "Mở văn bản đang chọn ở màn hình Văn bản"),)

    def open_paper(self) -> None:
        """Ask for the chosen paper to be opened."""
        row = self._form.paper_view.currentIndex().data(Role.ROW)
        if isinstance(row, PaperRow):
            self.paper_asked.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen paper by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.open_paper()
        else:
            super().keyPressEvent(event)
