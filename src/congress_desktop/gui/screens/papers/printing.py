"""Printing a paper: which printer, how many copies, which pages, one side or two; painted off the GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault
from congress_desktop.gui.runner import Progress
from congress_desktop.services.sheets import Cancelled

RenderPage = Callable[[bytes, int, int], tuple[int, int, bytes]]
_SHEET_PX = 2480
"""The width of an upright A4 sheet at 300 dots per inch: finer is not seen on paper and takes four times the memory."""


@dataclass(frozen=True)
class PrintOrder:
    """What is to be printed and how; no pages stand for all of them."""

    printer: str
    copies: int = 1
    pages: tuple[int, ...] = ()
    two_sided: bool = False


def printer_names() -> tuple[str, ...]:
    """Return the names of the printers of this machine, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != usual, name)))


def make_printer(order: PrintOrder) -> QPrinter:
    """Return the printer of an order, set up as it asks."""
    printer = QPrinter(QPrinterInfo.printerInfo(order.printer), QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setCopyCount(order.copies)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if order.two_sided else QPrinter.DuplexMode.DuplexNone)
    return printer


def unwatched(_done: int, _total: int) -> bool:
    """Go on: nobody watches."""
    return True


def page_image(render_page: RenderPage, pdf: bytes, page: int, width_px: int) -> QImage:
    """Return a page as a picture so many pixels wide, its bytes its own."""
    width, height, data = render_page(pdf, page, width_px)
    return QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def print_pages(
    printer: QPrinter, pdf: bytes, pages: tuple[int, ...], render_page: RenderPage, progress: Progress
) -> None:
    """Print these pages, counted from 1; a page that lies on its side turns the sheet.

    Raises Cancelled when the work was to stop; EnvironmentFault NO_PRINTER when the printer takes nothing.
    """
    printer.setFullPage(True)
    painter = QPainter()
    try:
        for done, page in enumerate(pages):
            picture = page_image(render_page, pdf, page - 1, _SHEET_PX)
            printer.setPageOrientation(_orientation(picture))
            if not (printer.newPage() if painter.isActive() else painter.begin(printer)):
                raise EnvironmentFault(Code.NO_PRINTER, printer=printer.printerName())
            painter.drawImage(printer.paperRect(QPrinter.Unit.DevicePixel), picture)
            if not progress(done + 1, len(pages)):
                printer.abort()
                raise Cancelled
    finally:
        if painter.isActive():
            painter.end()


def _orientation(picture: QImage) -> QPageLayout.Orientation:
    lies = picture.width() > picture.height()
    return QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
