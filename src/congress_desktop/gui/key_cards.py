"""A card of keys printed, or saved as PDF."""

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.gui.office import Office
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.papers.printing import print_pages, unwatched
from congress_desktop.services.key_cards import KeyCard
from congress_desktop.texts import frame_words as words


class KeyCards(QObject):
    """Prints and saves cards of keys for a window."""

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._window = office, window

    def print_card(self, card: KeyCard) -> None:
        """Draw the card, then ask for the printer."""
        render = self._office.ring.render_key_card
        self._office.runner.run(lambda: render(card), self._on_drawn)

    def _on_drawn(self, pdf: bytes) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            try:
                print_pages(printer, pdf, (1,), self._office.ring.render_page, unwatched)
            except EnvironmentFault as fault:
                self._office.runner.environment_failed.emit(fault)

    def save_card(self, card: KeyCard) -> None:
        """Ask where to save the card and save it; trouble with the file shows in the window's problem bar."""
        target = ask_target(self._window, self._office, words.KEYS_SAVE, words.KEYS_FILE)
        if target is None:
            return
        ring = self._office.ring
        self._office.runner.run(lambda: ring.save_file(ring.render_key_card(card), target), _nothing)


def _nothing(_result: object) -> None:
    """Need no answer."""
