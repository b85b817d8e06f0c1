"""Pages of one step of a round, shown as their screen shows them: told of every change, and of the round anew."""

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from congress_desktop.domain.ids import RoundId
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.elections.page import StepPage
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.services.changes import ChangeSet
from election_builders import round_of
from offices import show_active, type_words

ENTER = Qt.Key.Key_Return
ROOMY, LOW = (1134, 510), (1134, 438)
"""The room of a page at 1366 × 768 and at 1366 × 696."""

Found = TypeVar("Found", bound=QWidget)


class AtAPage(QObject):
    """One page at work on a round, driven by the keyboard."""

    def __init__(
        self, qtbot: QtBot, page: StepPage, office: Office, round_id: RoundId, size: tuple[int, int] = ROOMY
    ) -> None:
        super().__init__()
        self.qtbot, self.page, self.office, self.round_id = qtbot, page, office, round_id
        self.finished = 0
        qtbot.addWidget(page)
        page.done.connect(self._on_done)
        office.runner.changed.connect(self._on_changed)
        page.resize(*size)
        show_active(qtbot, page)
        self.show_round()
        page.focus_first()
        QApplication.processEvents()

    def show_round(self) -> None:
        """Show the round as it stands now."""
        self.page.show_round(*round_of(self.office.desk, self.round_id))

    def _on_changed(self, changes: ChangeSet) -> None:
        self.page.refresh(changes)
        self.show_round()

    def _on_done(self) -> None:
        self.finished += 1

    def types(self, text: str, *, enter: bool = False) -> None:
        """Type where the focus is."""
        type_words(self.qtbot, self.focus(), text)
        if enter:
            self.press(ENTER)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(self.focus(), key, modifier)

    def focus(self) -> QWidget:
        """Return what has the focus; after a dialog the window is made active, as a window manager would."""
        if not self._is_active():
            self.page.activateWindow()
            self.qtbot.waitUntil(self._is_active)
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def _is_active(self) -> bool:
        return self.page.isActiveWindow() and QApplication.focusWidget() is not None

    def find(self, kind: type[Found], name: str = "") -> Found:
        """Return a part of the page."""
        found = self.page.findChild(kind, name) if name else self.page.findChild(kind)
        assert isinstance(found, kind)
        return found

    def label(self, name: str) -> str:
        """Return the words of a label."""
        return self.find(QLabel, f"{name}_label").text()

    def button(self, name: str) -> KeyCapButton:
        """Return a button."""
        return self.find(KeyCapButton, f"{name}_button")

    def refused(self) -> list[str]:
        """Return the codes shown beside fields."""
        return [each.shown_code() for each in self.page.findChildren(FieldError) if each.isVisible()]
