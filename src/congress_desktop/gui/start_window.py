"""The window before a congress is open: the start page, and the page that makes a new congress."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from congress_desktop.gui.handbook.opening import Handbook
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Remembers, Ring
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.screens.new_congress.page import NewCongressPage
from congress_desktop.gui.screens.start.page import StartPage
from congress_desktop.texts import frame_words as words


class StartWindow(QMainWindow):
    """The window before a congress is open.

    `desk_opened` carries the Desk that was opened or made; `closed` is emitted when the window closes.
    """

    desk_opened = Signal(object)
    closed = Signal()

    def __init__(self, runner: Runner, ring: Ring, settings: Remembers) -> None:
        super().__init__()
        self.setWindowTitle(words.PROGRAM)
        self.start_page = StartPage(runner, ring, settings)
        self.new_page = NewCongressPage(runner, ring, settings)
        self._pages = QStackedWidget(self)
        for page in (self.start_page, self.new_page):
            self._pages.addWidget(page)
        self.setCentralWidget(self._pages)
        self.start_page.desk_opened.connect(self.desk_opened)
        self.start_page.new_asked.connect(self.show_new)
        self.new_page.desk_opened.connect(self.desk_opened)
        self.new_page.left.connect(self.show_first)
        self._handbook = Handbook(runner, ring, self)
        for key in ("F1", "Shift+F1"):
            bind(self, key, self.show_handbook)
        self.resize(1366, 768)

    def show_new(self) -> None:
        """Show the form of a new congress."""
        self._pages.setCurrentWidget(self.new_page)
        self.new_page.focus_first()

    def show_handbook(self) -> None:
        """Show the handbook at its first chapter."""
        self._handbook.show_chapter("")

    def show_first(self) -> None:
        """Show the start page again; what was typed in the form stays."""
        self._pages.setCurrentWidget(self.start_page)
        self.start_page.focus_first()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes."""
        super().closeEvent(event)
        self.closed.emit()
