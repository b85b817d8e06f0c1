"""The pages of a PDF one under another: scrolled, zoomed, each picture asked for only when its page is looked at."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from congress_desktop.gui.widgets.painting import colour

GAP = 16
STEP = 1.25
LEAST, MOST = 0.5, 4.0
A4_RATIO = 297 / 210
_KEPT = 12
"""Pictures kept: a dozen A4 pages at laptop width are some 40 MB."""


class _Sheets(QWidget):
    """The ground on which the pages lie; the view tells it what to paint."""

    def __init__(self, view: "PagesView") -> None:
        super().__init__()
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are seen; one whose picture has not come yet is white."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in range(self._view.page_count()):
            where = self._view.sheet_rect(page)
            if where.intersects(event.rect()):
                self._paint_sheet(painter, page, where)

    def _paint_sheet(self, painter: QPainter, page: int, where: QRect) -> None:
        painter.fillRect(where, Qt.GlobalColor.white)
        picture = self._view.picture(page)
        if picture is not None:
            painter.drawImage(where, picture)
        painter.setPen(QPen(colour("border_strong"), 1))
        painter.drawRect(where.adjusted(0, 0, -1, -1))


class PagesView(QScrollArea):
    """Shows the pages of one document.

    `page_wanted(page, width in device pixels)` is emitted when a page is looked at whose picture is missing or of
    another width; `place_changed` when another page is looked at, or the zoom changed.
    """

    page_wanted = Signal(int, int)
    place_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = 0
        self._zoom = 1.0
        self._pictures: dict[int, QImage] = {}
        self._asked: set[tuple[int, int]] = set()
        self._sheets = _Sheets(self)
        self._sheets.setProperty("role", "scrolled")
        self.setWidget(self._sheets)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_document(self, pages: int) -> None:
        """Show another document of so many pages; the place stays, as it is mostly a newer state of the same paper."""
        self._pages = pages
        self._asked.clear()
        self._pictures = {page: picture for page, picture in self._pictures.items() if page < pages}
        self._lay_out()

    def show_page(self, page: int, picture: QImage) -> None:
        """Show a page's picture."""
        self._pictures[page] = picture
        if len(self._pictures) > _KEPT:
            farthest = max(self._pictures, key=lambda other: abs(other - self.page()))
            self._asked = {ask for ask in self._asked if ask[0] != farthest}
            del self._pictures[farthest]
        self._sheets.update()

    def picture(self, page: int) -> QImage | None:
        """Return a page's picture; None while it has not come."""
        return self._pictures.get(page)

    def page_count(self) -> int:
        """Return how many pages there are."""
        return self._pages

    def page(self) -> int:
        """Return the page looked at, counted from 0: the one at the middle of the view."""
        if not self._pages:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max(0, min(self._pages - 1, (middle - GAP // 2) // self._pitch()))

    def zoom(self) -> float:
        """Return the zoom; 1 when a page is as wide as the view."""
        return self._zoom

    def go_to(self, page: int) -> None:
        """Scroll to the top of a page."""
        page = max(0, min(self._pages - 1, page))
        self.verticalScrollBar().setValue(page * self._pitch())

    def next_page(self) -> None:
        """Scroll to the next page."""
        self.go_to(self.page() + 1)

    def previous_page(self) -> None:
        """Scroll to the page before."""
        self.go_to(self.page() - 1)

    def zoom_in(self) -> None:
        """Show pages larger."""
        self._zoom_to(self._zoom * STEP)

    def zoom_out(self) -> None:
        """Show pages smaller."""
        self._zoom_to(self._zoom / STEP)

    def fit(self) -> None:
        """Show pages as wide as the view."""
        self._zoom_to(1.0)

    def sheet_rect(self, page: int) -> QRect:
        """Return where a page lies on the ground."""
        size = self._sheet_size()
        left = max(GAP, (self._sheets.width() - size.width()) // 2)
        return QRect(QPoint(left, GAP + page * self._pitch()), size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _zoom_to(self, zoom: float) -> None:
        page = self.page()
        self._zoom = max(LEAST, min(MOST, zoom))
        self._lay_out()
        self.go_to(page)

    def _sheet_size(self) -> QSize:
        width = round((self.viewport().width() - 2 * GAP) * self._zoom)
        return QSize(max(64, width), round(max(64, width) * A4_RATIO))

    def _pitch(self) -> int:
        return self._sheet_size().height() + GAP

    def _lay_out(self) -> None:
        size = self._sheet_size()
        width = max(self.viewport().width(), size.width() + 2 * GAP)
        self._sheets.resize(width, GAP + self._pages * self._pitch())
        self._sheets.update()
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        self._ask_for_seen()
        self.place_changed.emit()

    def _ask_for_seen(self) -> None:
        """Ask for the pictures of the pages that are seen, once each."""
        width = round(self._sheet_size().width() * self.devicePixelRatioF())
        top = self.verticalScrollBar().value()
        seen = QRect(0, top, self._sheets.width(), self.viewport().height())
        for page in range(self._pages):
            if self.sheet_rect(page).intersects(seen) and (page, width) not in self._asked:
                self._asked = {ask for ask in self._asked if ask[0] != page} | {(page, width)}
                self.page_wanted.emit(page, width)
