"""The open votes as a workbook: what was counted as numbers, and everything that follows from it as formulas."""

from datetime import datetime
from fractions import Fraction

from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.ids import SittingId
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.services.congresses import congress_view, profiles
from congress_desktop.services.desk import Desk
from congress_desktop.services.open_votes import matter_rows
from congress_desktop.services.sheet_heads import sheet_footer, sheet_head, sheet_title
from congress_desktop.services.sheets import CellKind, CellValue, Formula, Sheet, SheetColumn, Workbook
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.forms import local, share
from congress_desktop.texts.labels import label, sitting_name
from congress_desktop.texts.vote_words import CARRIED, NOT_CARRIED

_TEXT, _NUMBER, _PERCENT, _MOMENT = CellKind.TEXT, CellKind.NUMBER, CellKind.PERCENT, CellKind.MOMENT
_COURSE, _BLOCKS = "Diễn biến", "Theo tổ"

# The letters of the columns that formulas name; they follow the order of `_COLUMNS`.
_SUMMONED, _PRESENT, _FAVOUR, _SILENT, _SUM = "D", "E", "F", "I", "J"
_COLUMNS = (
    SheetColumn("TT", _NUMBER, 5),
    SheetColumn("Nội dung", _TEXT, 48),
    SheetColumn("Cơ sở tính", _TEXT, 12),
    SheetColumn("Triệu tập", _NUMBER, 8),
    SheetColumn("Có mặt", _NUMBER, 8),
    SheetColumn("Tán thành", _NUMBER, 9),
    SheetColumn("Không tán thành", _NUMBER, 9),
    SheetColumn("Ý kiến khác", _NUMBER, 8),
    SheetColumn("Không biểu quyết", _NUMBER, 9),
    SheetColumn("Cộng", _NUMBER, 8),
    SheetColumn("Lệch so với có mặt", _NUMBER, 9),
    SheetColumn("Tỷ lệ trên có mặt", _PERCENT, 10),
    SheetColumn("Tỷ lệ trên triệu tập", _PERCENT, 10),
    SheetColumn("Cần từ", _NUMBER, 7),
    SheetColumn("Kết quả", _TEXT, 16),
)
_COURSE_COLUMNS = (
    SheetColumn("TT", _NUMBER, 5),
    SheetColumn("Nội dung", _TEXT, 44),
    SheetColumn("Phiên", _TEXT, 16),
    SheetColumn("Loại", _TEXT, 20),
    SheetColumn("Mở lúc", _MOMENT, 17),
    SheetColumn("Công bố lúc", _MOMENT, 17),
    SheetColumn("Người cùng xác nhận", _TEXT, 22),
    SheetColumn("Giải thích, ghi chú", _TEXT, 36),
)
_BLOCK_COLUMNS = (
    SheetColumn("TT nội dung", _NUMBER, 9),
    SheetColumn("Nội dung", _TEXT, 50),
    SheetColumn("Tổ, đoàn", _TEXT, 26),
    SheetColumn("Người kiểm đếm", _TEXT, 24),
    SheetColumn("Có mặt", _NUMBER, 9),
    SheetColumn("Tán thành", _NUMBER, 10),
    SheetColumn("Không tán thành", _NUMBER, 10),
    SheetColumn("Ý kiến khác", _NUMBER, 9),
    SheetColumn("Cộng", _NUMBER, 9),
    SheetColumn("Tỷ lệ tán thành", _PERCENT, 11),
)


def votes_workbook(desk: Desk) -> Workbook:
    """Return every released vote; both bases stand side by side, the deciding one is named.

    When each was opened and released, and by whose word, is on a second sheet; counts by block are on a third.
    """
    with desk.read() as connection:
        congress = congress_view(connection)
        rule = profiles(connection)[0].open_vote
        matters = [row for row in matter_rows(connection) if row.state is MatterState.RELEASED]
        footer, head = sheet_footer(connection), sheet_head(connection)
    names = {each.sitting_id: sitting_name(each.kind, each.held_on) for each in congress.sittings}
    sample = congress.plan.sample
    rows = tuple(_vote_cells(number, row, rule.majority.value) for number, row in enumerate(matters, 1))
    carried = sum(1 for row in matters if row.carried)
    notes = (f"Được thông qua: {share(carried, len(matters))} nội dung",) if matters else ()
    title = sheet_title(congress.plan, "KẾT QUẢ BIỂU QUYẾT BẰNG THẺ")
    sheets = [Sheet("Biểu quyết", title, _COLUMNS, rows, notes, True, sample)]
    course = tuple(_course_cells(number, row, names) for number, row in enumerate(matters, 1))
    if course:
        title = sheet_title(congress.plan, "DIỄN BIẾN CÁC LẦN BIỂU QUYẾT")
        sheets.append(Sheet(_COURSE, title, _COURSE_COLUMNS, course, (), True, sample))
    blocks = tuple(cells for number, row in enumerate(matters, 1) for cells in _block_rows(number, row))
    if blocks:
        title = sheet_title(congress.plan, "KẾT QUẢ KIỂM ĐẾM THEO TỔ, ĐOÀN")
        sheets.append(Sheet(_BLOCKS, title, _BLOCK_COLUMNS, blocks, (), True, sample))
    return Workbook("Kết quả biểu quyết", tuple(sheets), footer, head)


def _vote_cells(number: int, row: MatterRow, part: Fraction) -> tuple[CellValue, ...]:
    base = _PRESENT if row.base is VoteBase.PRESENT else _SUMMONED
    more = f"{_FAVOUR}{{row}}*{part.denominator}>{base}{{row}}*{part.numerator}"
    return (
        number,
        row.title,
        label(row.base or VoteBase.PRESENT),
        row.summoned,
        row.present,
        row.in_favour,
        row.against,
        row.other_opinion,
        row.not_voting,
        Formula(f"SUM({_FAVOUR}{{row}}:{_SILENT}{{row}})"),
        Formula(f"{_SUM}{{row}}-{_PRESENT}{{row}}"),
        Formula(f"{_FAVOUR}{{row}}/{_PRESENT}{{row}}"),
        Formula(f"{_FAVOUR}{{row}}/{_SUMMONED}{{row}}"),
        Formula(f"INT({base}{{row}}*{part.numerator}/{part.denominator})+1"),
        Formula(f'IF({more},"{CARRIED}","{NOT_CARRIED}")'),
    )


def _course_cells(number: int, row: MatterRow, names: dict[SittingId, str]) -> tuple[CellValue, ...]:
    return (
        number,
        row.title,
        names[row.sitting_id] if row.sitting_id else "",
        label(row.group),
        _wall_clock(row.opened_at),
        _wall_clock(row.released_at),
        row.released_by,
        row.explanation,
    )


def _block_rows(number: int, row: MatterRow) -> list[tuple[CellValue, ...]]:
    """Return the blocks of a vote and, when it has any, their sums."""
    lines: list[tuple[CellValue, ...]] = [
        (
            number,
            row.title,
            block.name,
            block.counter,
            block.present,
            block.in_favour,
            block.against,
            block.other_opinion,
            Formula("SUM(F{row}:H{row})"),
            Formula("F{row}/E{row}") if block.present else None,
        )
        for block in row.blocks
    ]
    if lines:
        counted = len(lines)
        summed = [_sum_above(letter, counted) for letter in "EFGHI"]
        share_of = Formula("F{row}/E{row}") if all(block.present for block in row.blocks) else None
        lines.append((number, row.title, "Tổng số", "", *summed, share_of))
    return lines


def _sum_above(letter: str, count: int) -> Formula:
    """Return the sum of so many cells right above."""
    return Formula(f"SUM({letter}{{row-{count}}}:{letter}{{row-1}})")


def _wall_clock(moment: datetime | None) -> datetime | None:
    """Return local time without its zone: a workbook knows none."""
    return local(moment).replace(tzinfo=None, second=0, microsecond=0) if moment else None
