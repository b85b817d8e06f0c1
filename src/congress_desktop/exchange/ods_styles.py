"""The fonts of a workbook of LibreOffice: named faces, styles with their parents, and what cells fall back to."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"

STYLE_PARTS = (f"{STYLE}font-face", f"{STYLE}default-style", f"{STYLE}style")
_DEFAULT = "Default"
_CELLS = "table-cell"


@dataclass
class Styles:
    """Styles as they are read, one element after another; a style may come before its parent."""

    _faces: dict[str, str] = field(default_factory=dict)
    _fonts: dict[str, str] = field(default_factory=dict)
    _parents: dict[str, str] = field(default_factory=dict)
    _of_cells: str = ""
    _hidden: set[str] = field(default_factory=set)

    def note(self, element: Element) -> None:
        """Take in a face, a style or the default of cells."""
        if element.tag == f"{STYLE}font-face":
            family = element.get(f"{_SVG}font-family", "").strip("'\"")
            self._faces[element.get(f"{STYLE}name", "")] = family
        elif element.tag == f"{STYLE}style":
            name = element.get(f"{STYLE}name", "")
            self._parents[name] = element.get(f"{STYLE}parent-style-name", "")
            if font := _font_in(element):
                self._fonts[name] = font
            if any(part.get(f"{TABLE}display") == "false" for part in element):
                self._hidden.add(name)
        elif element.get(f"{STYLE}family") == _CELLS:
            self._of_cells = _font_in(element)

    def hides(self, table: Element) -> bool:
        """Tell whether a sheet is hidden."""
        return table.get(f"{TABLE}style-name", "") in self._hidden

    def font(self, name: str) -> str:
        """Return the name of a style's font: its own, or that of the nearest parent, or that of all cells."""
        seen = set()
        name = name or _DEFAULT
        while name and name not in self._fonts and name not in seen:
            seen.add(name)
            name = self._parents.get(name, "")
        font = self._fonts.get(name) or self._of_cells
        return self._faces.get(font) or font

    def own_font(self, name: str) -> str:
        """Return the font that a style of a few words names for itself, "" for none."""
        font = self._fonts.get(name, "")
        return self._faces.get(font) or font


def _font_in(style: Element) -> str:
    fonts = (part.get(f"{STYLE}font-name") or part.get(f"{_FO}font-family") for part in style)
    return next((font.strip("'\"") for font in fonts if font), "")


def column_styles(table: Element) -> Iterator[tuple[int, str]]:
    """Yield the last column of each run of columns, counted from 1, and the style that their cells fall back to."""
    last = 0
    for column in table.iter(f"{TABLE}table-column"):
        last += int(column.get(f"{TABLE}number-columns-repeated", "1"))
        yield last, column.get(f"{TABLE}default-cell-style-name", "")
