"""Cards on paper: which ones, how large, into a file or to the printer, and the log of what was printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from congress_desktop.domain.cards import Holder
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_cards import Ui_CardsDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.delegates.dialog import OfficeDialog
from congress_desktop.gui.screens.papers.printing import print_pages, unwatched
from congress_desktop.gui.widgets.buttons import Chip
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services import cards
from congress_desktop.services.card_models import CardSize
from congress_desktop.services.cards import CardPrint
from congress_desktop.services.desk import Desk, Done
from congress_desktop.texts.forms import clock_time_seconds, grouped, local, short_date
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message

ON_A_SHEET = {CardSize.SMALL: 10, CardSize.A6: 4}
"""How many cards of each size a sheet of A4 holds."""

_SIZE_KEY = "cards/size"
_FILES = {Holder.DELEGATE: "the-dai-bieu.pdf", Holder.GUEST: "the-khach-moi.pdf"}


@dataclass(frozen=True)
class CardStock:
    """Who may carry a card, by number; whose present issue was never printed; every print, latest first."""

    holder_ids: tuple[str, ...]
    unprinted: frozenset[str]
    log: tuple[CardPrint, ...]


@dataclass(frozen=True)
class LoggedPrint:
    """A line of the log with its place in it, from 0 for the latest."""

    place: int
    print: CardPrint


@dataclass(frozen=True)
class Drawn:
    """Cards drawn for the printer: whose they are in the order of the sheets, and how many sheets."""

    holder_ids: tuple[str, ...]
    size: CardSize
    pdf: bytes
    sheets: int


def card_stock(desk: Desk, holder: Holder) -> CardStock:
    """Return what there is to print for one kind of holder; nobody at all is no refusal here."""
    try:
        faces = cards.card_sheets(desk, holder).faces
    except RuleRefusal:
        faces = ()
    log = tuple(each for each in cards.print_log(desk) if each.holder is holder)
    return CardStock(tuple(face.holder_id for face in faces), frozenset(cards.never_printed(desk, holder)), log)


def sheet_count(card_count: int, size: CardSize) -> int:
    """Return how many sheets of A4 so many cards fill."""
    return -(-card_count // ON_A_SHEET[size])


def on_sheets(holder_ids: Sequence[str], size: CardSize, first: int, last: int) -> tuple[str, ...]:
    """Return whose cards stand on the sheets from the first to the last, counted from 1."""
    per_sheet = ON_A_SHEET[size]
    return tuple(holder_ids[(first - 1) * per_sheet : last * per_sheet])


class CardsDialog(OfficeDialog):
    """Prints cards of delegates or of guests, and shows what was printed before.

    `chosen_ids` are those chosen in the list behind it; whoever may carry no card is passed over.
    """

    def __init__(
        self, office: Office, holder: Holder, chosen_ids: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(office, parent)
        self._holder = holder
        self._chosen_ids = chosen_ids
        self._stock: CardStock | None = None
        self._begun = False
        self._working = False
        self._form = Ui_CardsDialog()
        self._form.setupUi(self)
        self._log = _log_model()
        self._form.log_view.setModel(self._log)
        dress_table(self._form.log_view, self._log, dense=True)
        self._form.log_view.setSortingEnabled(False)
        title = f"In thẻ {label(holder)}"
        self.setWindowTitle(title)
        self._form.title_label.setText(title)
        self._form.warn_mark.show_state("warn", 18)
        theme.set_state(self._form.warn_frame, "warn")
        self._form.warn_frame.hide()
        self._which = {"chosen": self._form.chosen_chip, "all": self._form.all_chip, "new": self._form.new_chip}
        self._sizes = {CardSize.SMALL: self._form.small_chip, CardSize.A6: self._form.a6_chip}
        self._size_chip(office.settings.read(_SIZE_KEY, CardSize.SMALL)).setChecked(True)
        self._connect()
        self._read()

    def _size_chip(self, remembered: str) -> Chip:
        return next((chip for size, chip in self._sizes.items() if size.value == remembered), self._form.small_chip)

    def _connect(self) -> None:
        form = self._form
        for chip in (*self._which.values(), *self._sizes.values()):
            chip.toggled.connect(self._show_choice)
        form.save_button.clicked.connect(self.save)
        form.print_button.clicked.connect(self.print_cards)
        form.close_button.clicked.connect(self.reject)
        form.save_button.setDefault(True)
        bind(self, "Ctrl+S", form.save_button.click)
        bind(self, "Ctrl+P", form.print_button.click)

    def _read(self) -> None:
        desk, holder = self._office.desk, self._holder
        self.ask(lambda: card_stock(desk, holder), self._show_stock)

    def _show_stock(self, stock: CardStock) -> None:
        self._stock = stock
        for name, chip in self._which.items():
            count = len(self._of(name))
            chip.show_count(count)
            chip.setEnabled(count > 0)
        if not self._begun:
            self._begun = True
            name = next((name for name in ("chosen", "new", "all") if self._of(name)), "all")
            self._which[name].setChecked(True)
            self._which[name].setFocus()
        self._log.show_rows([LoggedPrint(place, each) for place, each in enumerate(stock.log)])
        self._form.log_label.setText(f"Đã in {grouped(len(stock.log))} lượt thẻ" if stock.log else "Chưa in thẻ nào")
        self._show_choice()

    def _of(self, name: str) -> tuple[str, ...]:
        """Return whose cards one of the three choices means."""
        stock = self._stock
        if stock is None:
            return ()
        if name == "chosen":
            return tuple(each for each in dict.fromkeys(self._chosen_ids) if each in stock.holder_ids)
        if name == "new":
            return tuple(each for each in stock.holder_ids if each in stock.unprinted)
        return stock.holder_ids

    def _wanted(self) -> tuple[str, ...]:
        return self._of(next((name for name, chip in self._which.items() if chip.isChecked()), "all"))

    def _size(self) -> CardSize:
        return next((size for size, chip in self._sizes.items() if chip.isChecked()), CardSize.SMALL)

    def _show_choice(self) -> None:
        """Say how many cards and sheets are meant, and how many of them are in people's hands already."""
        form, wanted, size = self._form, self._wanted(), self._size()
        self._office.settings.write(_SIZE_KEY, size.value)
        form.total_label.setText(f"{grouped(len(wanted))} thẻ, {grouped(sheet_count(len(wanted), size))} tờ A4")
        again = sum(1 for each in wanted if self._stock is not None and each not in self._stock.unprinted)
        form.warn_label.setText(
            f"{grouped(again)} thẻ đã in trước đó. In lại được, nhưng đừng để hai người cầm cùng một thẻ."
        )
        form.warn_frame.setVisible(again > 0)
        for button in (form.save_button, form.print_button):
            button.setEnabled(bool(wanted) and not self._working)

    def save(self) -> None:
        """Ask where to save the cards, save them and put them in the log."""
        wanted, size, holder = self._wanted(), self._size(), self._holder
        target = ask_target(self, self._office, f"Lưu thẻ {label(holder)}", _FILES[holder]) if wanted else None
        if target is None:
            return
        desk, ring, act_id = self._office.desk, self._office.ring, self._office.new_act_id()

        def work() -> Done:
            ring.save_file(ring.render_cards(cards.card_sheets(desk, holder, wanted), size), target)
            return cards.record_print(desk, holder, wanted, act_id)

        self._begin("Đang vẽ thẻ…")
        self.ask(work, partial(self._on_saved, len(wanted), target))

    def _on_saved(self, count: int, target: Path, _done: Done) -> None:
        self._end(f"Đã lưu {grouped(count)} thẻ vào {target.name}")

    def print_cards(self) -> None:
        """Draw the cards, ask for the printer, print them and put what was printed in the log."""
        wanted, size, holder = self._wanted(), self._size(), self._holder
        if not wanted:
            return
        desk, ring = self._office.desk, self._office.ring

        def work() -> Drawn:
            pdf = ring.render_cards(cards.card_sheets(desk, holder, wanted), size)
            return Drawn(wanted, size, pdf, sheet_count(len(wanted), size))

        self._begin("Đang vẽ thẻ…")
        self.ask(work, self._ask_printer)

    def _ask_printer(self, drawn: Drawn) -> None:
        self._end("")
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, drawn.sheets)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return
        first, last = max(printer.fromPage(), 1), min(printer.toPage() or drawn.sheets, drawn.sheets)
        printed = on_sheets(drawn.holder_ids, drawn.size, first, last)
        desk, holder, act_id = self._office.desk, self._holder, self._office.new_act_id()
        render_page = self._office.ring.render_page

        def work() -> Done:
            print_pages(printer, drawn.pdf, tuple(range(first, last + 1)), render_page, unwatched)
            return cards.record_print(desk, holder, printed, act_id)

        self._begin("Đang gửi tới máy in…")
        self.ask(work, partial(self._on_printed, len(printed)))

    def _on_printed(self, count: int, _done: Done) -> None:
        self._end(f"Đã gửi {grouped(count)} thẻ tới máy in")

    def _begin(self, words: str) -> None:
        self._working = True
        self._form.page_error.clear()
        self._form.saved_label.setText(words)
        self._show_choice()

    def _end(self, words: str) -> None:
        self._working = False
        self._form.saved_label.setText(words)
        self._read()

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was printed; the choices stay."""
        self._end("")
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))


def _log_model() -> FrozenTableModel[LoggedPrint]:
    return FrozenTableModel(
        (
            Column("Giờ in", _printed_at, style="second", width=170),
            Column("Thẻ", lambda row: row.print.label, width=80),
            Column("Họ và tên", lambda row: row.print.full_name, style="bold"),
            Column("Bản in", lambda row: issue_words(row.print.issue), width=130),
            Column(
                "Lần in",
                lambda row: "in lại" if row.print.reprint else "lần đầu",
                style="state",
                state=lambda row: "warn" if row.print.reprint else "",
                icon=lambda row: "printer" if row.print.reprint else "",
                width=110,
            ),
            Column("Người in", lambda row: row.print.operator, width=120),
        ),
        key=lambda row: row.place,
    )


def _printed_at(row: LoggedPrint) -> str:
    at = local(row.print.printed_at)
    return f"{short_date(at.date())} {clock_time_seconds(at)}"


def issue_words(issue: int) -> str:
    """Return which print of a card it is: "1", "cấp lại", "cấp lại lần 2"."""
    if issue == 1:
        return "1"
    return "cấp lại" if issue == 2 else f"cấp lại lần {issue - 1}"  # noqa: PLR2004 - the second issue replaces the first


def open_cards(office: Office, holder: Holder, chosen_ids: tuple[str, ...], parent: QWidget) -> CardsDialog:
    """Open the dialog over a window and return it."""
    dialog = CardsDialog(office, holder, chosen_ids, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.open()
    return dialog
