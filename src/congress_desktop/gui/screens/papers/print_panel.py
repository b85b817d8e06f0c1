"""The print part of the papers' screen: printer, copies, pages, one side or two, and the words on its button."""

from PySide6.QtCore import QObject, Signal

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.number_lists import read_numbers
from congress_desktop.gui.forms.ui_papers import Ui_PapersScreen
from congress_desktop.gui.office import Remembers
from congress_desktop.gui.screens.papers import printing
from congress_desktop.gui.screens.papers.printing import PrintOrder

ALL_PAGES = "Tất cả"
NO_PRINTER = "Chưa có máy in"
_PRINTER_KEY, _COPIES_KEY, _TWO_SIDED_KEY = "print/printer", "print/copies", "print/two_sided"


class PrintPanel(QObject):
    """What is chosen for printing, remembered for the next time.

    `two_sided_changed` is emitted when the switch was turned: the pages then have other margins.
    """

    two_sided_changed = Signal()

    def __init__(self, form: Ui_PapersScreen, settings: Remembers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._settings = settings
        self._pages = 0
        self._names = printing.printer_names()
        form.printer_combo.addItems(list(self._names) or [NO_PRINTER])
        form.printer_combo.setEnabled(bool(self._names))
        form.printer_combo.setCurrentIndex(max(0, form.printer_combo.findText(settings.read(_PRINTER_KEY))))
        form.copies_box.setValue(int(settings.read(_COPIES_KEY, "1")))
        form.two_sided_box.setChecked(settings.read(_TWO_SIDED_KEY) == "1")
        form.copies_box.valueChanged.connect(self._on_changed)
        form.printer_combo.currentIndexChanged.connect(self._on_changed)
        form.two_sided_box.toggled.connect(self._on_sides_changed)
        self._show_words()

    @property
    def two_sided(self) -> bool:
        """Whether the sheets are to be printed on both sides."""
        return bool(self._form.two_sided_box.isChecked())

    def show_document(self, pages: int, page: int) -> None:
        """Offer the pages of a document of which so many there are, `page` being looked at; 0 pages for none."""
        if pages != self._pages:
            combo = self._form.pages_combo
            combo.clear()
            combo.addItems([ALL_PAGES, *(["1"] if pages > 1 else [])])
            self._pages = pages
        if self._pages > 1:
            self._form.pages_combo.setItemText(1, str(page + 1))
        self._form.print_button.setEnabled(bool(pages and self._names))
        tip = "In (Ctrl+P)" if self._names else "Máy tính chưa có máy in; lưu thành PDF để in ở máy khác."
        self._form.print_button.setToolTip(tip)

    def order(self) -> PrintOrder:
        """Return what is chosen now. Raises RuleRefusal NUMBERS_UNREADABLE for pages that are none."""
        text = self._form.pages_combo.currentText().strip()
        pages = () if text in {"", ALL_PAGES} else read_numbers(text)
        strange = next((page for page in pages if not 1 <= page <= self._pages), None)
        if strange is not None:
            raise RuleRefusal(Code.NUMBERS_UNREADABLE, text=str(strange))
        return PrintOrder(self._form.printer_combo.currentText(), self._form.copies_box.value(), pages, self.two_sided)

    def _on_sides_changed(self) -> None:
        self._on_changed()
        self.two_sided_changed.emit()

    def _on_changed(self) -> None:
        if self._names:
            self._settings.write(_PRINTER_KEY, self._form.printer_combo.currentText())
        self._settings.write(_COPIES_KEY, str(self._form.copies_box.value()))
        self._settings.write(_TWO_SIDED_KEY, "1" if self.two_sided else "")
        self._show_words()

    def _show_words(self) -> None:
        self._form.print_button.setText(f"In {self._form.copies_box.value()} bản")
