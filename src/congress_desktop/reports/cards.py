"""Cards of delegates and guests on sheets of A4: two sizes, cut marks, a square code of thirteen digits."""

import io
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import segno
from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from congress_desktop.domain.cards import Holder
from congress_desktop.reports.fonts import BOLD, PLAIN, register
from congress_desktop.services.card_models import CardFace, CardSheets, CardSize

_COLOURS = {Holder.DELEGATE: HexColor("#B0141B"), Holder.GUEST: HexColor("#1F4E79")}
_GOLD = HexColor("#E2B13C")
_GREY = HexColor("#737373")
_ITALIC = f"{PLAIN}-Italic"
_QUIET_MODULES = 4
_SMALLER = 0.8
_MARK_MM = 5.0
_MARK_PT = 0.3


@dataclass(frozen=True)
class _Line:
    """One line of text: its baseline from the card's top, its size, the width it must fit and its least size.

    `in_two` are the baselines and the size of the two lines that a long text is parted into.
    """

    baseline: float
    size_pt: float
    fits: float
    least_pt: float = 6.0
    in_two: tuple[float, float, float] | None = None


@dataclass(frozen=True)
class _Shape:
    """The measures of one size of card in millimetres; places are counted from the card's top left corner."""

    width: float
    height: float
    columns: int
    rows: int
    left: float
    top: float
    band: float
    gold: float
    centre: float
    heading: tuple[_Line, ...]
    kind: _Line
    number: _Line
    name: _Line
    unit: _Line
    facts_left: float
    facts_baseline: float
    facts_pt: float
    facts_in_a_row: bool
    place_baseline: float | None
    qr: float
    qr_right: float
    qr_top: float
    code_pt: float
    mark_baseline: float


_SHAPES = {
    CardSize.A6: _Shape(
        width=105,
        height=148.5,
        columns=2,
        rows=2,
        left=0,
        top=0,
        band=35,
        gold=1.2,
        centre=52.5,
        heading=(_Line(13.5, 10, 95), _Line(18.6, 12, 98), _Line(23.2, 12, 98), _Line(28, 10.5, 95)),
        kind=_Line(45.5, 22, 93),
        number=_Line(76, 68, 92, 30),
        name=_Line(95, 20, 93, 9, (88.2, 95, 17)),
        unit=_Line(101.5, 13, 93, 8, (100, 104.6, 11.5)),
        facts_left=8,
        facts_baseline=134,
        facts_pt=12,
        facts_in_a_row=False,
        place_baseline=140,
        qr=32,
        qr_right=6,
        qr_top=106,
        code_pt=8,
        mark_baseline=145.5,
    ),
    CardSize.SMALL: _Shape(
        width=86,
        height=54,
        columns=2,
        rows=5,
        left=19,
        top=13.5,
        band=13,
        gold=0.8,
        centre=30,
        heading=(_Line(5, 7.5, 82), _Line(9.6, 7.5, 82)),
        kind=_Line(18.3, 10.5, 54),
        number=_Line(30.5, 31, 54, 14),
        name=_Line(39, 12, 54, 5, (35.4, 39.2, 9.5)),
        unit=_Line(43.5, 9, 54, 5, (42.4, 45.6, 7.5)),
        facts_left=8,
        facts_baseline=50.2,
        facts_pt=9,
        facts_in_a_row=True,
        place_baseline=None,
        qr=24,
        qr_right=3,
        qr_top=22,
        code_pt=6.5,
        mark_baseline=52,
    ),
}


def render_cards(sheets: CardSheets, size: CardSize, fonts: Path) -> bytes:
    """Return cards as PDF on sheets of A4, with cut marks; the same cards always give the same bytes."""
    register(fonts)
    shape = _SHAPES[size]
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4, invariant=1, lang="vi", initialFontName=PLAIN, pageCompression=1)
    canvas.setTitle(sheets.title)
    canvas.setAuthor("Bàn Thư ký Đại hội")
    on_a_sheet = shape.columns * shape.rows
    for start in range(0, len(sheets.faces), on_a_sheet):
        for place, face in enumerate(sheets.faces[start : start + on_a_sheet]):
            row, column = divmod(place, shape.columns)
            corner = (shape.left + column * shape.width, shape.top + row * shape.height)
            _Drawing(canvas, shape, sheets, corner).draw(face)
        _draw_marks(canvas, shape)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


class _Drawing:
    """One card being drawn at its place on the sheet."""

    def __init__(self, canvas: Canvas, shape: _Shape, sheets: CardSheets, corner: tuple[float, float]) -> None:
        self._canvas, self._shape, self._sheets = canvas, shape, sheets
        self._left, self._top = corner

    def draw(self, face: CardFace) -> None:
        """Draw everything that stands on the card."""
        colour = _COLOURS[face.holder]
        shape = self._shape
        self._box(0, 0, shape.width, shape.band, colour)
        self._box(0, shape.band, shape.width, shape.gold, _GOLD)
        self._draw_heading()
        self._centred(shape.kind, face.kind, BOLD, colour)
        self._centred(shape.number, face.number, BOLD, black)
        self._parted(shape.name, face.full_name.upper(), BOLD, colour)
        self._parted(shape.unit, face.unit, PLAIN, black)
        self._draw_facts(face)
        self._draw_code(face)
        if self._sheets.sample:
            mark = _Line(shape.mark_baseline, shape.code_pt, shape.width)
            middle = shape.width / 2 if shape.place_baseline else shape.width - shape.qr_right - shape.qr / 2
            self._centred(mark, "SỐ LIỆU MẪU", BOLD, _GREY, middle)

    def _x(self, x: float) -> float:
        return float((self._left + x) * mm)

    def _y(self, y: float) -> float:
        return float(A4[1] - (self._top + y) * mm)

    def _box(self, x: float, y: float, width: float, height: float, colour: Color) -> None:
        self._canvas.setFillColor(colour)
        self._canvas.rect(self._x(x), self._y(y + height), width * mm, height * mm, stroke=0, fill=1)

    def _centred(self, line: _Line, text: str, face: str, colour: Color, centre: float | None = None) -> None:
        """Draw a line as large as its place allows; what does not fit at the least size is cut with a sign."""
        words, size = _fitted(unicodedata.normalize("NFC", text), face, line)
        self._canvas.setFont(face, size)
        self._canvas.setFillColor(colour)
        middle = self._shape.centre if centre is None else centre
        self._canvas.drawCentredString(self._x(middle), self._y(line.baseline), words)

    def _parted(self, line: _Line, text: str, face: str, colour: Color) -> None:
        """Draw a text on its line, or on two when it would be much smaller than it should be."""
        text = unicodedata.normalize("NFC", text)
        if line.in_two is None or _fitted(text, face, line)[1] >= _SMALLER * line.size_pt or " " not in text:
            self._centred(line, text, face, colour)
            return
        first, second, size_pt = line.in_two
        for baseline, words in zip((first, second), _halves(text, face), strict=True):
            self._centred(_Line(baseline, size_pt, line.fits, line.least_pt), words, face, colour)

    def _draw_heading(self) -> None:
        sheets = self._sheets
        if self._shape.place_baseline is None:
            texts = [(" ".join(sheets.title_lines), BOLD), (sheets.term, BOLD)]
        else:
            texts = [(sheets.organization, PLAIN), *((line, BOLD) for line in sheets.title_lines), (sheets.term, BOLD)]
        lines = self._shape.heading[-len(texts) :]
        for line, (text, face) in zip(lines, texts, strict=False):
            self._centred(line, text, face, white, self._shape.width / 2)

    def _draw_facts(self, face: CardFace) -> None:
        shape, x, y = self._shape, self._shape.facts_left, self._shape.facts_baseline
        self._canvas.setFillColor(black)
        for label, value in face.places:
            start = f"{label}: "
            self._canvas.setFont(PLAIN, shape.facts_pt)
            self._canvas.drawString(self._x(x), self._y(y), start)
            after = x + stringWidth(start, PLAIN, shape.facts_pt) / mm
            self._canvas.setFont(BOLD, shape.facts_pt + 2)
            self._canvas.drawString(self._x(after), self._y(y), value)
            if shape.facts_in_a_row:
                x = after + stringWidth(value, BOLD, shape.facts_pt + 2) / mm + 5
            else:
                y += 5.6
        if shape.place_baseline is not None:
            self._canvas.setFont(_ITALIC, shape.facts_pt - 1.5)
            self._canvas.drawString(
                self._x(shape.facts_left), self._y(shape.place_baseline), self._sheets.place_and_date
            )

    def _draw_code(self, face: CardFace) -> None:
        """Draw the square code with its quiet zone, the digits under it, and which issue it is."""
        shape = self._shape
        left = shape.width - shape.qr_right - shape.qr
        self._draw_squares(face.code, left, shape.qr_top)
        middle = left + shape.qr / 2
        below = shape.qr_top + shape.qr + 0.8
        digits = _Line(below + shape.code_pt * 0.3, shape.code_pt, shape.qr)
        self._centred(digits, face.code, PLAIN, _GREY, middle)
        if face.issue > 1:
            above = _Line(shape.qr_top - 0.4, shape.code_pt + 1, shape.qr)
            self._centred(above, f"CẤP LẠI LẦN {face.issue - 1}", BOLD, black, middle)

    def _draw_squares(self, code: str, left: float, top: float) -> None:
        matrix = segno.make_qr(code, error="m", mode="numeric", boost_error=False).matrix
        module = self._shape.qr / (len(matrix) + 2 * _QUIET_MODULES)
        path = self._canvas.beginPath()
        for row, cells in enumerate(matrix):
            y = self._y(top + (row + _QUIET_MODULES + 1) * module)
            for start, length in _runs(cells):
                x = self._x(left + (start + _QUIET_MODULES) * module)
                path.rect(x, y, length * module * mm, module * mm)
        self._canvas.setFillColor(black)
        self._canvas.drawPath(path, stroke=0, fill=1)


def _runs(cells: bytes | bytearray) -> list[tuple[int, int]]:
    """Return where dark runs of a row start and how long they are."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(cells):
        if dark and runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((place, 1))
    return runs


def _halves(text: str, face: str) -> tuple[str, str]:
    """Return a text of several words as two lines, neither much longer than the other."""
    words = text.split(" ")
    parted = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    return min(parted, key=lambda halves: max(stringWidth(half, face, 1) for half in halves))


def _fitted(text: str, face: str, line: _Line) -> tuple[str, float]:
    """Return a text and the size at which it fits its line."""
    width = stringWidth(text, face, line.size_pt) / mm
    size = min(line.size_pt, line.size_pt * line.fits / width) if width else line.size_pt
    if size >= line.least_pt:
        return text, size
    while text and stringWidth(f"{text}…", face, line.least_pt) / mm > line.fits:
        text = text[:-1]
    return f"{text.rstrip()}…", line.least_pt


def _draw_marks(canvas: Canvas, shape: _Shape) -> None:
    """Draw where to cut: short lines outside the cards, or at the edges of a sheet that the cards fill."""
    canvas.setLineWidth(_MARK_PT)
    canvas.setStrokeColor(black)
    width, height = A4[0] / mm, A4[1] / mm
    right, bottom = shape.left + shape.columns * shape.width, shape.top + shape.rows * shape.height
    for column in range(shape.columns + 1):
        x = shape.left + column * shape.width
        if 0 < x < width:
            _mark(canvas, (x, max(shape.top - 1 - _MARK_MM, 0)), (x, max(shape.top - 1, _MARK_MM)))
            _mark(canvas, (x, min(bottom + 1, height - _MARK_MM)), (x, min(bottom + 1 + _MARK_MM, height)))
    for row in range(shape.rows + 1):
        y = shape.top + row * shape.height
        if 0 < y < height:
            _mark(canvas, (max(shape.left - 1 - _MARK_MM, 0), y), (max(shape.left - 1, _MARK_MM), y))
            _mark(canvas, (min(right + 1, width - _MARK_MM), y), (min(right + 1 + _MARK_MM, width), y))


def _mark(canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    canvas.line(start[0] * mm, A4[1] - start[1] * mm, end[0] * mm, A4[1] - end[1] * mm)
