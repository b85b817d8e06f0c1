"""One ballot measured on its sheet and drawn there: head, sentences, names to strike out or boxes to mark, note."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph as Words

from congress_desktop.domain.elections import BallotForm
from congress_desktop.domain.layout import Layout
from congress_desktop.reports.fonts import BOLD, ITALIC, PLAIN
from congress_desktop.reports.letters import Letters
from congress_desktop.reports.margins import draw_mark
from congress_desktop.reports.sheet import Sheet, sheet_of
from congress_desktop.reports.title_block import TitleBlock
from congress_desktop.reports.wording import sample_words
from congress_desktop.services.ballot_models import Ballot
from congress_desktop.services.paper_models import Run

_PAD_MM = 2.4
_SINK = 0.3
"""How far a line's baseline lies under the middle of its row, in sizes of its letters."""

_TIGHT = 1.1
"""The pitch of a name that needs two lines, in sizes of its letters."""

_TIGHT_LEAST = 0.9
"""How much smaller than the least size a name may be that keeps to a line of its own, its birth under it."""

_LEAST_TOP_MM = 3.0
_GREY = 0.45
_A5_MM = 148.0
STRIKE_HEADINGS = ("TT", "Họ và tên")
BOX_HEADINGS = (("Số", "thứ tự"), ("Họ và tên",), ("Đồng ý",), ("Không", "đồng ý"))


@dataclass(frozen=True)
class Part:
    """The names that stand on one sheet: which, and how high their rows are."""

    first: int
    names: tuple[str, ...]
    row_mm: float


class BallotFace:
    """A ballot on one size of sheet; `parts` are its sheets, one for each page that a voter gets.

    Places are millimetres from the upper left corner of the sheet.
    """

    def __init__(self, ballot: Ballot, layout: Layout, letters: Letters, *, small: bool) -> None:
        self.ballot = ballot
        self._layout = layout
        self._rule = layout.ballot
        self._letters = letters
        self._small = small
        whole = sheet_of(layout, landscape=False)
        self.whole_height_mm = whole.height_mm
        self._sheet = self._small_sheet(whole) if small else whole
        self.width_mm, self.height_mm = self._sheet.width_mm, self._sheet.height_mm
        title = layout.title_block
        if small:
            title = replace(title, kind_below_mm=self._rule.small_kind_below_mm)
        beside = (self._sheet.text_width_mm - whole.text_width_mm) / 2
        self._head_left_mm = self._sheet.left_mm + beside
        self._head = TitleBlock(ballot.head, replace(layout, title_block=title), whole, letters, 0)
        self._lines = [Words(self._marked_up(runs), self._style(self._rule.text_pt.value)) for runs in ballot.lines]
        self._note = Words(letters.marked_up(ballot.note), self._style(self._rule.note_pt.value, ITALIC))
        self._table_top_mm = self._below_lines()
        self.parts = tuple(self._parts())

    def _small_sheet(self, whole: Sheet) -> Sheet:
        rule = self._rule
        margins = (rule.small_top_mm, rule.small_bottom_mm, rule.small_left_mm, rule.small_right_mm)
        top, bottom, left, right = (each.value for each in margins)
        return Sheet("small", whole.width_mm, _A5_MM, top, bottom, left, right)

    def _style(self, size: float, face: str = PLAIN) -> ParagraphStyle:
        pitch = self._layout.body.pitch_pt.value * size / self._layout.body.text_pt.value
        return ParagraphStyle("ballot", fontName=face, fontSize=size, leading=pitch, alignment=TA_CENTER)

    def _marked_up(self, runs: Sequence[Run]) -> str:
        return "".join(self._run(run) for run in runs)

    def _run(self, run: Run) -> str:
        text = self._letters.marked_up(run.text)
        text = f"<i>{text}</i>" if run.italic else text
        return f"<b>{text}</b>" if run.bold else text

    @property
    def _lines_top_mm(self) -> float:
        """Where the sentences' block begins: their first baseline lies a letter's size lower."""
        below = self._rule.small_lead_below_mm if self._small else self._rule.lead_below_mm
        dash = self._sheet.top_mm + self._head.height / mm - self._layout.title_block.text_below_mm.value
        return float(dash + below.value - self._rule.text_pt.value / mm)

    def _below_lines(self) -> float:
        """Return where the table begins."""
        height = sum(self._wrapped(words) for words in self._lines)
        last_baseline = self._lines_top_mm + height - (self._layout.body.pitch_pt.value - self._rule.text_pt.value) / mm
        return float(last_baseline + self._rule.table_below_mm.value)

    def _wrapped(self, words: Words) -> float:
        """Return how high some words are, in millimetres."""
        return float(words.wrap(self._sheet.text_width, self._sheet.text_height)[1] / mm)

    @property
    def _columns(self) -> int:
        """How many names stand side by side."""
        return 2 if self.ballot.form is BallotForm.STRIKE_OUT else 1

    @property
    def _header_mm(self) -> float:
        strike = self.ballot.form is BallotForm.STRIKE_OUT
        return (self._rule.strike_header_mm if strike else self._rule.box_header_mm).value

    def _row_bounds(self) -> tuple[float, float]:
        """Return how high a row usually is and how low it may become."""
        rule = self._rule
        if self.ballot.form is BallotForm.STRIKE_OUT:
            return rule.strike_row_mm.value, rule.strike_least_row_mm.value
        usual = rule.one_name_row_mm if len(self.ballot.names) == 1 else rule.box_row_mm
        return usual.value, min(rule.box_least_row_mm.value, usual.value)

    def _parts(self) -> Iterator[Part]:
        """Share the names out evenly among as few sheets as hold them."""
        usual, least = self._row_bounds()
        bottom = self._sheet.height_mm - self._sheet.bottom_mm
        if self.ballot.note:
            lower = self._wrapped(self._note) - self._rule.note_pt.value / mm
            bottom -= self._rule.note_below_mm.value + lower
        room = bottom - self._table_top_mm - self._header_mm
        names, columns = self.ballot.names, self._columns
        most = max(int(room / least + 1e-9), 1) * columns
        sheets = -(-len(names) // most)
        each = -(-len(names) // sheets)
        for first in range(0, len(names), each):
            here = names[first : first + each]
            rows = -(-len(here) // columns)
            yield Part(first, here, min(usual, room / rows))

    def texts(self) -> list[list[str]]:
        """Return what stands on each sheet, in the order of the drawing but made of the ballot alone."""
        head, title = self.ballot.head, self._layout.title_block
        above = [*head.organization_lines, *head.issuer_lines, title.star.value, title.party_name.value]
        above += [head.place_and_date, head.kind, *head.subject_lines, title.dash.value]
        above += [run.text for runs in self.ballot.lines for run in runs]
        above += STRIKE_HEADINGS * 2 if self._columns > 1 else [line for lines in BOX_HEADINGS for line in lines]
        sheets = []
        for number, part in enumerate(self.parts):
            rows = [text for place, name in enumerate(part.names, part.first + 1) for text in (str(place), name)]
            sheets.append([*above, *rows, self.ballot.note, self._sheet_words(number), sample_words(head)])
        return sheets

    def _sheet_words(self, number: int) -> str:
        return f"Tờ {number + 1}/{len(self.parts)}" if len(self.parts) > 1 else ""

    def draw(self, canvas: Canvas, number: int) -> None:
        """Draw one sheet of the ballot."""
        part = self.parts[number]
        head_foot = self._y(self._sheet.top_mm) - self._head.height
        self._head.drawOn(canvas, self._head_left_mm * mm, head_foot)
        top = self._lines_top_mm
        for words in self._lines:
            top = self._draw_words(canvas, words, top)
        if self.ballot.form is BallotForm.STRIKE_OUT:
            bottom = self._draw_strike_table(canvas, part)
        else:
            bottom = self._draw_box_table(canvas, part)
        if self.ballot.note:
            above = self._rule.note_below_mm.value - self._rule.note_pt.value / mm
            self._draw_words(canvas, self._note, bottom + above)
        self._draw_marks(canvas, number)

    def _y(self, down_mm: float) -> float:
        return float((self.height_mm - down_mm) * mm)

    def _draw_words(self, canvas: Canvas, words: Words, top_mm: float) -> float:
        """Draw some words and return where they end."""
        bottom = top_mm + self._wrapped(words)
        words.drawOn(canvas, self._sheet.left_mm * mm, self._y(bottom))
        return bottom

    def _draw_marks(self, canvas: Canvas, number: int) -> None:
        if words := self._sheet_words(number):
            canvas.setFont(ITALIC, self._rule.note_pt.value)
            right = (self._sheet.width_mm - self._sheet.right_mm) * mm
            canvas.drawRightString(right, self._y(self._sheet.height_mm - self._sheet.bottom_mm / 2), words)
        if mark := sample_words(self.ballot.head):
            canvas.saveState()
            canvas.setFillGray(_GREY)
            canvas.setStrokeGray(_GREY)
            page = self._layout.page
            top = max(page.mark_top_mm.value - page.top_mm.value + self._sheet.top_mm, _LEAST_TOP_MM)
            edge = (self._sheet.width_mm - self._sheet.right_mm) * mm
            draw_mark(canvas, self._letters.drawn(mark), page.mark_pt.value, edge, self._y(top), at_left=False)
            canvas.restoreState()

    def _draw_strike_table(self, canvas: Canvas, part: Part) -> float:
        """Draw names in two columns, down and then across, and return where the table ends."""
        number_mm = self._rule.strike_number_mm.value
        name_mm = self._sheet.text_width_mm / 2 - number_mm
        rows = -(-len(part.names) // 2)
        table = _Table(self._sheet.left_mm, self._table_top_mm, (number_mm, name_mm) * 2, self._header_mm, part.row_mm)
        self._draw_grid(canvas, table, rows)
        for column, heading in enumerate(STRIKE_HEADINGS * 2):
            self._draw_heading(canvas, table, column, (heading,))
        for place, name in enumerate(part.names):
            across, down = divmod(place, rows)
            self._draw_name(canvas, table, 2 * across, down, part.first + place + 1, name)
        return table.bottom_mm(rows)

    def _draw_box_table(self, canvas: Canvas, part: Part) -> float:
        """Draw a row with two boxes for each name and return where the table ends."""
        number_mm, box_mm = self._rule.box_number_mm.value, self._rule.box_mm.value
        widths = (number_mm, self._sheet.text_width_mm - number_mm - 2 * box_mm, box_mm, box_mm)
        table = _Table(self._sheet.left_mm, self._table_top_mm, widths, self._header_mm, part.row_mm)
        self._draw_grid(canvas, table, len(part.names))
        for column, lines in enumerate(BOX_HEADINGS):
            self._draw_heading(canvas, table, column, lines)
        for down, name in enumerate(part.names):
            self._draw_name(canvas, table, 0, down, part.first + down + 1, name)
        return table.bottom_mm(len(part.names))

    def _draw_grid(self, canvas: Canvas, table: "_Table", rows: int) -> None:
        canvas.setLineWidth(self._layout.table.line_pt.value)
        edges = table.edges_mm()
        lines = [table.top_mm, *(table.top_mm + table.header_mm + row * table.row_mm for row in range(rows + 1))]
        for down in lines:
            canvas.line(edges[0] * mm, self._y(down), edges[-1] * mm, self._y(down))
        for across in edges:
            canvas.line(across * mm, self._y(lines[0]), across * mm, self._y(lines[-1]))

    def _draw_heading(self, canvas: Canvas, table: "_Table", column: int, lines: tuple[str, ...]) -> None:
        size = self._rule.text_pt.value
        pitch = self._layout.table.extra_pitch_pt.value + size
        edges = table.edges_mm()
        centre = (edges[column] + edges[column + 1]) / 2 * mm
        middle = self._y(table.top_mm + table.header_mm / 2) - _SINK * size + (len(lines) - 1) * pitch / 2
        canvas.setFont(BOLD, size)
        for number, line in enumerate(lines):
            canvas.drawCentredString(centre, middle - number * pitch, line)

    def _draw_name(self, canvas: Canvas, table: "_Table", column: int, row: int, number: int, name: str) -> None:
        """Draw a number and its name; a name too long for its cell is set smaller, then on two lines."""
        edges = table.edges_mm()
        middle = self._y(table.top_mm + table.header_mm + (row + 0.5) * table.row_mm)
        size = self._rule.text_pt.value
        canvas.setFont(PLAIN, size)
        canvas.drawCentredString((edges[column] + edges[column + 1]) / 2 * mm, middle - _SINK * size, str(number))
        room = (edges[column + 2] - edges[column + 1] - 2 * _PAD_MM) * mm
        lines, size = self._fitted(self._letters.drawn(name), room, table.row_mm * mm)
        pitch = size * _TIGHT
        first = middle - _SINK * size + (len(lines) - 1) * pitch / 2
        canvas.setFont(PLAIN, size)
        for place, line in enumerate(lines):
            canvas.drawString((edges[column + 1] + _PAD_MM) * mm, first - place * pitch, line)

    def _fitted(self, name: str, room: float, height: float) -> tuple[list[str], float]:
        """Return a name on as many lines as it needs, and the size at which these fit their cell.

        One line as long as it can be read; then the name on one and the birth on another; then wherever it breaks.
        """
        most, least = self._rule.text_pt.value, self._rule.least_pt.value
        whole = _fitting([name], room, height, most)
        if whole >= least:
            return [name], whole
        called, born, day = name.partition(" (")
        if born and (size := _fitting([called, f"({day}"], room, height, most)) >= least * _TIGHT_LEAST:
            return [called, f"({day}"], size
        lines, size = [name], most
        while _fitting(lines, room, height, size) < size:
            size *= 0.97
            lines = simpleSplit(name, PLAIN, size, room)
        return lines, size


def _fitting(lines: Sequence[str], room: float, height: float, most: float) -> float:
    """Return the size, at the most as given, at which lines fit so wide and high a place."""
    widest = max(stringWidth(line, PLAIN, most) for line in lines)
    high = height / (len(lines) * _TIGHT) if len(lines) > 1 else most
    return float(min(most, most * room / widest, high))


@dataclass(frozen=True)
class _Table:
    """A table's place and measures."""

    left_mm: float
    top_mm: float
    widths_mm: tuple[float, ...]
    header_mm: float
    row_mm: float

    def edges_mm(self) -> list[float]:
        """Return where the columns' edges lie."""
        edges = [self.left_mm]
        for width in self.widths_mm:
            edges.append(edges[-1] + width)
        return edges

    def bottom_mm(self, rows: int) -> float:
        """Return where a table of so many rows ends."""
        return self.top_mm + self.header_mm + rows * self.row_mm
