"""The sheet that a page of a paper is set on, upright or on its side."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from congress_desktop.domain.layout import Layout

PORTRAIT, LANDSCAPE = "portrait", "landscape"


@dataclass(frozen=True)
class Sheet:
    """A sheet and its margins in millimetres."""

    name: str
    width_mm: float
    height_mm: float
    top_mm: float
    bottom_mm: float
    left_mm: float
    right_mm: float

    @property
    def text_width_mm(self) -> float:
        """The width of the text."""
        return self.width_mm - self.left_mm - self.right_mm

    @property
    def text_width(self) -> float:
        """The width of the text in points."""
        return float(self.text_width_mm * mm)

    @property
    def text_height(self) -> float:
        """The height of the text in points."""
        return float((self.height_mm - self.top_mm - self.bottom_mm) * mm)

    @property
    def centre_mm(self) -> float:
        """Where the middle of the text lies, from the left edge."""
        return self.left_mm + self.text_width_mm / 2


def sheet_of(layout: Layout, *, landscape: bool) -> Sheet:
    """Return a layout's sheet; one on its side was turned so that the edge to be bound lies at the top."""
    page = layout.page
    top, bottom = page.top_mm.value, page.bottom_mm.value
    left, right = page.left_mm.value, page.right_mm.value
    width, height = page.width_mm.value, page.height_mm.value
    if landscape:
        return Sheet(LANDSCAPE, height, width, left, right, bottom, top)
    return Sheet(PORTRAIT, width, height, top, bottom, left, right)
