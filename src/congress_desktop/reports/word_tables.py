"""Tables of a file for the word processor: the title block, lists, signatures; headings repeated, rows whole."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import takewhile

from docx.document import Document as WordFile
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.shared import Mm, Pt
from docx.table import Table as WordTable
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph as WordParagraph
from reportlab.pdfbase.pdfmetrics import stringWidth

from congress_desktop.domain.layout import Layout
from congress_desktop.reports.fonts import BOLD, ITALIC, PLAIN
from congress_desktop.reports.sheet import Sheet
from congress_desktop.reports.word_parts import (
    POINTS_PER_MM,
    SIDES,
    add_row_like,
    add_rule_below,
    keep_whole,
    keep_with_next,
    repeat_on_every_page,
    set_lines,
    set_padding,
    set_widths,
    taken_out,
)
from congress_desktop.reports.wording import composed
from congress_desktop.services.paper_models import Align, Cell, NameList, Paper, Run, Table, TableColumn, TableRow, Tick

WriteRuns = Callable[[WordParagraph, Sequence[Run], float | None], None]

_RECIPIENT_PT = 12.0
_SLACK_MM = 1.5
"""Word processors measure words a little differently; so much room keeps a line whole."""
_TICKED, _UNTICKED = "\u2612", "\u2610"


class WordTables:
    """Writes tables at the end of one file, in one layout's measures."""

    def __init__(self, file: WordFile, layout: Layout, write_runs: WriteRuns) -> None:
        self._file = file
        self._layout = layout
        self._write_runs = write_runs

    def write_title_block(self, paper: Paper, sheet: Sheet) -> None:
        """Write issuer and Party's name side by side, then number and date on one line."""
        rule = self._layout.title_block
        left = rule.left_width_mm.value
        table = self._bare(2, [left, sheet.text_width_mm - left])
        named = [Run(line) for line in paper.organization_lines] + [Run(line, bold=True) for line in paper.issuer_lines]
        upper, party = table.rows[0].cells
        for run in (*named, Run(rule.star.value)):
            self._title_line(upper, run, rule.left_pt.value, left)
        self._title_line(party, Run(rule.party_name.value, bold=True), rule.right_pt.value, sheet.text_width_mm - left)
        self._rule_under_party(party, sheet.text_width_mm - left)
        number, day = table.rows[1].cells
        self._title_line(number, Run(paper.number), rule.left_pt.value, left)
        self._title_line(day, Run(paper.place_and_date, italic=True), rule.left_pt.value, sheet.text_width_mm - left)

    def _title_line(self, cell: _Cell, run: Run, size_pt: float, width_mm: float) -> None:
        """Write a centred line, smaller where it would not stay on one line."""
        face = BOLD if run.bold else ITALIC if run.italic else PLAIN
        words_mm = stringWidth(composed(run.text), face, size_pt) / POINTS_PER_MM
        room_mm = width_mm - _SLACK_MM
        line = cell.paragraphs[0] if not cell.text else cell.add_paragraph()
        line.alignment = SIDES["center"]
        set_lines(line, self._layout.title_block.pitch_mm.value * POINTS_PER_MM)
        self._write_runs(line, (run,), size_pt if words_mm <= room_mm else size_pt * room_mm / words_mm)

    def _rule_under_party(self, cell: _Cell, width_mm: float) -> None:
        """Draw the rule as long as the Party's name."""
        rule, line = self._layout.title_block, cell.paragraphs[0]
        words_mm = stringWidth(composed(rule.party_name.value), BOLD, rule.right_pt.value) / POINTS_PER_MM
        beside = Mm(max((width_mm - words_mm - _SLACK_MM) / 2, 0))
        line.paragraph_format.left_indent = line.paragraph_format.right_indent = beside
        add_rule_below(line, rule.rule_pt.value, 1)

    def write(self, table: Table, sheet: Sheet) -> None:
        """Write a table under its heading of one row or two."""
        heads = 2 if any(column.group for column in table.columns) else 1
        made = self._file.add_table(heads, len(table.columns), "Table Grid")
        made.alignment = WD_TABLE_ALIGNMENT.CENTER
        rule = self._layout.table
        upright = rule.dense_upright_mm if table.dense else rule.upright_mm
        widths = _widths(table.columns, sheet.text_width_mm)
        set_widths(made, widths)
        set_padding(made, Mm(rule.across_mm.value), Mm(upright.value))
        size = (rule.dense_pt if table.dense else rule.text_pt).value
        self._write_heading(tuple(made.rows), table.columns, size)
        models: dict[tuple[bool, float], _Row] = {}
        for row in table.rows:
            if not _is_plain(row, len(table.columns)):
                self._add_row(made, table, row, widths, size)
                continue
            if (kind := (row.bold, row.height_mm)) not in models:
                like = replace(row, cells=("x",) * len(row.cells))
                models[kind] = taken_out(self._add_row(made, table, like, widths, size))
            add_row_like(made, models[kind], [composed(str(cell)) for cell in row.cells])
        self._after_table()

    def _add_row(self, made: WordTable, table: Table, row: TableRow, widths: Sequence[float], size_pt: float) -> _Row:
        written: _Row = made.add_row()
        for cell, width in zip(written.cells, widths, strict=True):
            cell.width = Mm(width)
        self._write_row(written, table.columns, row, size_pt)
        keep_whole(written)
        if row.height_mm:
            written.height = Mm(row.height_mm)
        return written

    def write_names(self, block: NameList, sheet: Sheet) -> None:
        """Write a list in two blocks where it fits on a page, else in one."""
        rule = self._layout.table
        row_mm = (rule.dense_pt.value + rule.extra_pitch_pt.value) / POINTS_PER_MM + 2 * rule.dense_upright_mm.value
        fits = (len(block.rows) // 2 + 2) * row_mm <= sheet.text_height / POINTS_PER_MM
        self.write(block.side_by_side(sheet.text_width_mm) if fits else block.as_table(), sheet)

    def write_signatures(self, paper: Paper, sheet: Sheet) -> None:
        """Write power, office, room to sign and name of one to three signers, never split between pages."""
        rule = self._layout.signature
        widths = _signature_widths(len(paper.signatures), self._layout, sheet)
        table = self._bare(4, widths)
        first = len(widths) - len(paper.signatures)
        for column, signer in enumerate(paper.signatures, first):
            office = Run(signer.office, italic=signer.office.startswith("("))
            for row, run in ((0, Run(signer.power, bold=True)), (1, office), (3, Run(signer.name, bold=True))):
                self._lines(table.cell(row, column), [run], rule.text_pt.value)
        if first:
            self._write_recipients(table.cell(0, 0).merge(table.cell(3, 0)), paper.recipients)
        for paragraph in (each.paragraphs[0] for each in table.rows[0].cells):
            paragraph.paragraph_format.space_before = Pt(rule.above_pt.value)
        table.rows[2].height = Mm(rule.free_mm.value)
        for row in table.rows:
            keep_whole(row)
        for row in tuple(table.rows)[:-1]:
            keep_with_next(row)

    def _write_recipients(self, cell: _Cell, recipients: Sequence[str]) -> None:
        """Write who receives the paper, the label underlined."""
        if not recipients:
            return
        label = cell.paragraphs[0]
        label.add_run("Nơi nhận:").underline = True
        set_lines(label, self._layout.signature.pitch_pt.value)
        for place, each in enumerate(recipients, 1):
            line = cell.add_paragraph()
            set_lines(line, _RECIPIENT_PT + 2.5)
            end = "." if place == len(recipients) else ","
            line.add_run(composed(f"- {each}{end}")).font.size = Pt(_RECIPIENT_PT)

    def _write_heading(self, rows: Sequence[_Row], columns: Sequence[TableColumn], size_pt: float) -> None:
        """Write a table's heading; columns of one group share a heading above theirs."""
        for row in rows:
            repeat_on_every_page(row)
            keep_whole(row)
        cells = [row.cells for row in rows]
        for place, column in enumerate(columns):
            name = Run(column.heading, bold=True)
            if len(rows) == 1:
                self._lines(cells[0][place], [name], size_pt)
            elif not column.group:
                self._lines(cells[0][place].merge(cells[1][place]), [name], size_pt)
            else:
                self._lines(cells[1][place], [name], size_pt)
                if not (place and columns[place - 1].shares_group(column)):
                    shared = sum(1 for _ in takewhile(column.shares_group, columns[place:]))
                    above = cells[0][place].merge(cells[0][place + shared - 1])
                    self._lines(above, [Run(column.group, bold=True)], size_pt)
        for row in rows:
            keep_with_next(row)

    def _write_row(self, made: _Row, columns: Sequence[TableColumn], row: TableRow, size_pt: float) -> None:
        cells = list(made.cells)
        if row.group:
            first = min(len(row.cells), 2) - 1
            cells[first].merge(cells[-1])
        elif row.lead_span > 1:
            cells[0].merge(cells[row.lead_span - 1])
        place = 0
        for number, cell in enumerate(row.cells):
            spans = (row.group and number == min(len(row.cells), 2) - 1) or (row.lead_span > 1 and not number)
            align = "left" if spans else columns[place].align
            self._fill(cells[place], cell, align, size_pt, bold=row.group or row.bold)
            place += row.lead_span if number == 0 and not row.group else 1
        if row.group:
            keep_with_next(made)

    def _fill(self, cell: _Cell, content: Cell, align: Align, size_pt: float, *, bold: bool) -> None:
        """Write what a cell holds; a box to be ticked is a letter here."""
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        line = cell.paragraphs[0]
        line.alignment = SIDES[align]
        set_lines(line, size_pt + self._layout.table.extra_pitch_pt.value)
        match content:
            case Tick():
                runs: tuple[Run, ...] = (Run(f"{_TICKED if content.done else _UNTICKED} {content.text}".strip()),)
            case tuple():
                runs = content
            case _:
                runs = (Run(content, bold),)
        self._write_runs(line, runs, size_pt)

    def _lines(self, cell: _Cell, lines: Sequence[Run], size_pt: float) -> None:
        """Write centred lines into a cell, one paragraph each."""
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        for number, run in enumerate(lines):
            line = cell.paragraphs[0] if not number else cell.add_paragraph()
            line.alignment = SIDES["center"]
            set_lines(line, size_pt + self._layout.table.extra_pitch_pt.value)
            self._write_runs(line, (run,), size_pt)

    def _bare(self, rows: int, widths_mm: Sequence[float]) -> WordTable:
        """Return a table without lines."""
        table: WordTable = self._file.add_table(rows, len(widths_mm))
        set_widths(table, widths_mm)
        set_padding(table, Mm(0), Mm(0))
        return table

    def _after_table(self) -> None:
        """Leave the room that stands under a table."""
        body = self._layout.body
        gap = self._file.add_paragraph()
        set_lines(gap, body.paragraph_pitch_pt.value - body.pitch_pt.value + 2)


def _is_plain(row: TableRow, columns: int) -> bool:
    """Tell whether a row holds one line of words in every cell: most rows of long lists do."""
    words = all(isinstance(cell, str) and "\n" not in cell for cell in row.cells)
    return words and not row.group and row.lead_span == 1 and len(row.cells) == columns


def _widths(columns: Sequence[TableColumn], width_mm: float) -> list[float]:
    """Return the columns' widths in millimetres; those without one share the rest."""
    fixed = sum(each.width_mm or 0 for each in columns)
    free = sum(1 for each in columns if each.width_mm is None)
    rest = (width_mm - fixed) / free if free else 0
    return [each.width_mm or rest for each in columns]


def _signature_widths(count: int, layout: Layout, sheet: Sheet) -> list[float]:
    """Return the widths of the signatures in millimetres: halves, or the three widths of the profile."""
    width, three = sheet.text_width_mm, layout.signature.three_mm.value
    if count == len(three):
        return [width * each / sum(three) for each in three]
    return [width / 2] * 2
