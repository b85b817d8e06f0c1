"""The list that stands in when the desks fail, kept current in a folder or on a USB stick."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from congress_desktop.domain.ids import SittingId
from congress_desktop.gui.office import Office, Ring
from congress_desktop.services import congresses, paper_lists
from congress_desktop.services.desk import Desk

EVERY_MS = 5 * 60 * 1000
FILE_NAME = "diem-danh-du-phong.pdf"
_FOLDER_KEY = "fallback/folder"


class Fallback(QObject):
    """Writes the list every five minutes, and when it is told to, once a folder was chosen.

    `written` carries when it was written, `failed` the EnvironmentFault; both are emitted on the GUI thread. A stick
    that was pulled out is tried again at the next turn.
    """

    written = Signal(object)
    failed = Signal(object)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.write)
        if self.folder() is not None:
            self._timer.start()

    def folder(self) -> Path | None:
        """Return where the list is kept; None while no folder was chosen."""
        text = self._office.settings.read(_FOLDER_KEY)
        return Path(text) if text else None

    def choose(self, folder: Path) -> None:
        """Keep the list in this folder from now on."""
        self._office.settings.write(_FOLDER_KEY, str(folder))
        self._timer.start()
        self.write()

    def write(self) -> None:
        """Write the list as it stands now."""
        folder = self.folder()
        if folder is None:
            return
        desk, ring, sitting_id = self._office.desk, self._office.ring, self._office.sitting_id
        self._office.runner.run(
            lambda: _written(desk, ring, sitting_id, folder / FILE_NAME), self._on_written, self._on_failed
        )

    def stop(self) -> None:
        """Write no more by the clock."""
        self._timer.stop()

    def _on_written(self, at: datetime) -> None:
        self.written.emit(at)

    def _on_failed(self, fault: Exception) -> None:
        self.failed.emit(fault)


def _written(desk: Desk, ring: Ring, sitting_id: SittingId, target: Path) -> datetime:
    """Write the list and return when that was; to be called on the worker."""
    paper = paper_lists.fallback_list(desk, sitting_id)
    ring.save_file(ring.render_paper(paper, congresses.layout(desk)), target)
    return desk.clock()
