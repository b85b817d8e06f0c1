"""The parts of a workbook of present Excel: its sheets, its shared texts, and what its cells' styles tell."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from xml.etree.ElementTree import Element, fromstring, iterparse
from zipfile import ZipFile

from congress_desktop.exchange.legacy_text import from_legacy

_TRUE = {"1", "true"}
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True)
class Written:
    """A text as its workbook keeps it: its pieces, each with the font that it names for itself, "" for none."""

    pieces: tuple[tuple[str, str], ...]

    def in_unicode(self, font: str) -> str:
        """Return the text in Unicode; `font` is the cell's, for the pieces that name none."""
        if len(self.pieces) == 1:
            text, own = self.pieces[0]
            return text if text.isascii() else from_legacy(text, own or font)
        return "".join(from_legacy(text, own or font) for text, own in self.pieces)


@dataclass(frozen=True)
class CellStyle:
    """What a cell's style tells of its value: its font's name, and whether a number is a day or a length of time."""

    font: str = ""
    is_date: bool = False
    is_duration: bool = False


@dataclass(frozen=True)
class Parts:
    """A workbook but for its cells; `sheets` are the visible ones in the order of their tabs, by name the part."""

    sheets: Mapping[str, str]
    texts: tuple[Written, ...]
    styles: tuple[CellStyle, ...]
    epoch: datetime


def read_parts(archive: ZipFile) -> Parts:
    """Return what a package says of its workbook. Raises what the archive and the XML parser do, LookupError."""
    from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH  # noqa: PLC0415 - slow to import

    book_part = _related(archive, "")["officeDocument"][0]
    book = fromstring(archive.read(book_part))  # noqa: S314 - document types were refused before
    related = _related(archive, book_part)
    ids = _relationships(archive, book_part)
    sheets = {}
    for sheet in _all(book, "sheet"):
        named = next((value for name, value in sheet.attrib.items() if name.endswith("}id")), "")
        kind, part = ids.get(named, ("", ""))
        if kind == "worksheet" and sheet.get("state", "visible") == "visible":
            sheets[sheet.get("name", "")] = part
    properties = next(_all(book, "workbookPr"), None)
    since_1904 = properties is not None and properties.get("date1904") in _TRUE
    texts = tuple(text for part in related.get("sharedStrings", ()) for text in _shared_texts(archive, part))
    styles = tuple(style for part in related.get("styles", ()) for style in _styles(archive, part))
    return Parts(sheets, texts, styles, MAC_EPOCH if since_1904 else WINDOWS_EPOCH)


def _relationships(archive: ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Return what a part is related to, by id: the kind, and the part's name. The package itself is the part ""."""
    folder, name = posixpath.split(part)
    rels = fromstring(archive.read(posixpath.join(folder, "_rels", f"{name}.rels")))  # noqa: S314 - as above
    return {
        each.get("Id", ""): (
            posixpath.basename(each.get("Type", "")),
            posixpath.normpath(posixpath.join("/", folder, each.get("Target", ""))).lstrip("/"),
        )
        for each in rels
        if each.get("TargetMode") != "External"
    }


def _related(archive: ZipFile, part: str) -> dict[str, list[str]]:
    by_kind: dict[str, list[str]] = {}
    for kind, target in _relationships(archive, part).values():
        by_kind.setdefault(kind, []).append(target)
    return by_kind


def _all(root: Element, name: str) -> Iterator[Element]:
    """Yield the elements of this name, of whichever of the two standards of the format."""
    return (each for each in root.iter() if each.tag.endswith(f"}}{name}"))


def _shared_texts(archive: ZipFile, part: str) -> Iterator[Written]:
    with archive.open(part) as file:
        for _, element in iterparse(file):  # noqa: S314 - document types were refused before
            if element.tag.endswith("}si"):
                yield written(element)
                element.clear()


def written(element: Element) -> Written:
    """Return the text in an element, whole or in runs with fonts of their own; how it is spoken is left out."""
    pieces = []
    for part in element:
        if part.tag.endswith("}t"):
            pieces.append((_unescaped(part.text), ""))
        elif part.tag.endswith("}r"):
            font = next((each.get("val", "") for each in _all(part, "rFont")), "")
            pieces += [(_unescaped(text.text), font) for text in part if text.tag.endswith("}t")]
    return Written(tuple(pieces))


def _unescaped(text: str | None) -> str:
    """Return a text with the signs that the format writes as _x000D_ put in."""
    return _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text) if text and "_x" in text else text or ""


def _styles(archive: ZipFile, part: str) -> Iterator[CellStyle]:
    from openpyxl.styles.numbers import builtin_format_code, is_date_format, is_timedelta_format  # noqa: PLC0415 - slow

    root = fromstring(archive.read(part))  # noqa: S314 - document types were refused before
    formats = {int(each.get("numFmtId", "0")): each.get("formatCode", "") for each in _all(root, "numFmt")}
    fonts = [_font_name(font) for group in root if group.tag.endswith("}fonts") for font in group]
    for group in root:
        if group.tag.endswith("}cellXfs"):
            for xf in group:
                number = int(xf.get("numFmtId", "0"))
                code = formats.get(number) or builtin_format_code(number)
                font = int(xf.get("fontId", "0"))
                name = fonts[font] if font < len(fonts) else ""
                yield CellStyle(name, is_date_format(code), is_timedelta_format(code))


def _font_name(font: Element) -> str:
    return next((each.get("val", "") for each in font if each.tag.endswith("}name")), "")
