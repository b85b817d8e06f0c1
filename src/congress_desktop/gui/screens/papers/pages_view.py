"""The pages of a PDF one under another: scrolled, zoomed, each picture asked for only when its page is looked at."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from congress_desktop.gui.widgets.painting import colour

GAP = 16
STEP = 1.25
LEAST, MOST = 0.5, 4.0
A4_RATIO = 297 / 210
_SAME_RATIO = 0.01
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
        self._ratios: dict[int, float] = {}
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
        self._ratios = {page: ratio for page, ratio in self._ratios.items() if page < pages}
        self._lay_out()

    def show_page(self, page: int, picture: QImage) -> None:
        """Show a page's picture; a page that turns out to lie on its side takes its own room."""
        self._pictures[page] = picture
        ratio = picture.height() / picture.width()
        turned = abs(ratio - self._ratio(page)) > _SAME_RATIO
        self._ratios[page] = ratio
        if len(self._pictures) > _KEPT:
            farthest = max(self._pictures, key=lambda other: abs(other - self.page()))
            self._asked = {ask for ask in self._asked if ask[0] != farthest}
            del self._pictures[farthest]
        if turned:
            self._lay_out()
        self._sheets.update()

    def picture(self, page: int) -> QImage | None:
        """Return a page's picture; None while it has not come."""
        return self._pictures.get(page)

    def page_count(self) -> int:
        """Return how many pages there are."""
        return self._pages

    def page(self) -> int:
        """Return the page looked at, counted from 0: the one at the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        begun = sum(1 for page in range(self._pages) if self.sheet_rect(page).top() - GAP // 2 <= middle)
        return max(0, begun - 1)

    def zoom(self) -> float:
        """Return the zoom; 1 when a page is as wide as the view."""
        return self._zoom

    def go_to(self, page: int) -> None:
        """Scroll to the top of a page."""
        page = max(0, min(self._pages - 1, page))
        self.verticalScrollBar().setValue(self.sheet_rect(page).top() - GAP)

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
        width = self._sheet_width()
        left = max(GAP, (self._sheets.width() - width) // 2)
        top = GAP + sum(self._sheet_height(before) + GAP for before in range(page))
        return QRect(QPoint(left, top), QSize(width, self._sheet_height(page)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _zoom_to(self, zoom: float) -> None:
        page = self.page()
        self._zoom = max(LEAST, min(MOST, zoom))
        self._lay_out()
        self.go_to(page)

    def _sheet_width(self) -> int:
        return max(64, round((self.viewport().width() - 2 * GAP) * self._zoom))

    def _sheet_height(self, page: int) -> int:
        return round(self._sheet_width() * self._ratio(page))

    def _ratio(self, page: int) -> float:
        """Return how much higher than wide a page is; one not seen yet is taken to stand upright."""
        return self._ratios.get(page, A4_RATIO)

    def _lay_out(self) -> None:
        width = max(self.viewport().width(), self._sheet_width() + 2 * GAP)
        height = GAP + sum(self._sheet_height(page) + GAP for page in range(self._pages))
        self._sheets.resize(width, height)
        self._sheets.update()
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        self._ask_for_seen()
        self.place_changed.emit()

    def _ask_for_seen(self) -> None:
        """Ask for the pictures of the pages that are seen, once each."""
        width = round(self._sheet_width() * self.devicePixelRatioF())
        top = self.verticalScrollBar().value()
        seen = QRect(0, top, self._sheets.width(), self.viewport().height())
        for page in range(self._pages):
            if self.sheet_rect(page).intersects(seen) and (page, width) not in self._asked:
                self._asked = {ask for ask in self._asked if ask[0] != page} | {(page, width)}
                self.page_wanted.emit(page, width)
