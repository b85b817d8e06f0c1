"""Printing a round's ballots: drawn and read back on the worker, sent to the printer, and counted as printed."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from congress_desktop.domain.ids import ActId, RoundId
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.papers.printing import print_pages, unwatched
from congress_desktop.services import congresses, election_papers, election_rounds
from congress_desktop.services.ballot_models import BallotsDrawn, BallotSheet
from congress_desktop.services.desk import Done
from congress_desktop.texts.forms import grouped


@dataclass(frozen=True)
class _Sent:
    """Papers that were sent to the printer and recorded."""

    papers: int
    done: Done

    @property
    def changes(self) -> object:
        """What the recording changed, for whoever must be told."""
        return self.done.changes


class BallotPrinting(QObject):
    """Draws ballots, and prints or saves them.

    `told` says how far it is; `printed` is emitted when papers were printed and recorded; `refused` carries the
    RuleRefusal or EnvironmentFault. All on the GUI thread.
    """

    told = Signal(str)
    printed = Signal()
    refused = Signal(object)

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._window = office, parent

    def print(self, round_id: RoundId, count: int) -> None:
        """Draw so many ballots and ask for the printer; what it was sent is recorded."""
        self._draw(round_id, count, loosely(self._ask_printer, round_id))

    def save(self, round_id: RoundId, count: int) -> None:
        """Draw so many ballots and ask for a file; a file is not a printed paper, so nothing is recorded."""
        self._draw(round_id, count, loosely(self._ask_file))

    def _draw(self, round_id: RoundId, count: int, on_drawn: object) -> None:
        self.told.emit(f"Đang dựng {grouped(count)} phiếu…")
        desk, render = self._office.desk, self._office.ring.render_ballots

        def work() -> BallotsDrawn:
            election_rounds.check_printing(desk, round_id)
            return render(election_papers.ballot(desk, round_id), count, congresses.layout(desk))

        self._office.runner.run(work, on_drawn, self._on_refused)  # type: ignore[arg-type]

    def _ask_printer(self, round_id: RoundId, drawn: BallotsDrawn) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setMinMax(1, drawn.pages)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            self.told.emit(f"Đã dựng {grouped(drawn.papers)} phiếu, chưa in")
            return
        first, last = max(printer.fromPage(), 1), min(printer.toPage() or drawn.pages, drawn.pages)
        self._send(printer, round_id, drawn, tuple(range(first, last + 1)), self._office.new_act_id())

    def _send(
        self, printer: QPrinter, round_id: RoundId, drawn: BallotsDrawn, pages: tuple[int, ...], act_id: ActId
    ) -> None:
        papers = papers_on(drawn, pages[0], pages[-1])
        desk, render_page = self._office.desk, self._office.ring.render_page

        def work() -> _Sent:
            print_pages(printer, drawn.pdf, pages, render_page, unwatched)
            return _Sent(papers, election_rounds.print_ballots(desk, round_id, papers, act_id))

        self.told.emit("Đang gửi tới máy in…")
        self._office.runner.run(work, self._on_sent, self._on_refused)

    def _on_sent(self, sent: _Sent) -> None:
        self.told.emit(f"Đã gửi {grouped(sent.papers)} phiếu tới máy in")
        self.printed.emit()

    def _ask_file(self, drawn: BallotsDrawn) -> None:
        target = ask_target(self._window, self._office, "Lưu phiếu bầu", "phieu-bau.pdf")
        if target is None:
            self.told.emit("")
            return
        save, pdf = self._office.ring.save_file, drawn.pdf
        self._office.runner.run(lambda: save(pdf, target), loosely(self._on_saved, target, drawn), self._on_refused)

    def _on_saved(self, target: Path, drawn: BallotsDrawn, _none: None) -> None:
        self.told.emit(f"Đã lưu {grouped(drawn.papers)} phiếu, {grouped(drawn.pages)} trang: {target.name}")

    def _on_refused(self, refusal: Exception) -> None:
        self.told.emit("")
        self.refused.emit(refusal)


def papers_on(drawn: BallotsDrawn, first: int, last: int) -> int:
    """Return how many whole papers lie on the pages from `first` to `last`, counted from 1."""
    if drawn.sheet is BallotSheet.TWO_A5:
        return min(2 * last, drawn.papers) - 2 * (first - 1)
    before = -(-(first - 1) // drawn.sheets)
    return max(last // drawn.sheets - before, 0)
