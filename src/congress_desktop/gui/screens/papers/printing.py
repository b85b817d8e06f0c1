"""Printing a paper: each page painted on the printer at its own resolution."""

from collections.abc import Callable

from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

RenderPage = Callable[[bytes, int, int], tuple[int, int, bytes]]
_MOST_PX = 5000


def page_image(render_page: RenderPage, pdf: bytes, page: int, width_px: int) -> QImage:
    """Return a page as a picture so many pixels wide, its bytes its own."""
    width, height, data = render_page(pdf, page, width_px)
    return QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def print_pages(printer: QPrinter, pdf: bytes, pages: int, render_page: RenderPage) -> None:
    """Print the pages that the printer was asked for; none asked for means all."""
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or pages, pages)
    painter = QPainter(printer)
    try:
        for page in range(first - 1, last):
            if page > first - 1:
                printer.newPage()
            whole = printer.paperRect(QPrinter.Unit.DevicePixel)
            picture = page_image(render_page, pdf, page, min(round(whole.width()), _MOST_PX))
            inside = printer.pageRect(QPrinter.Unit.DevicePixel)
            painter.drawImage(whole.translated(-inside.topLeft()), picture)
    finally:
        painter.end()
