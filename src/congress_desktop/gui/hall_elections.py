"""A released election on the audience's screen: who was elected, in the order of votes, a page at a time."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from congress_desktop.domain.elections import ElectionKind
from congress_desktop.domain.tally import Outcome
from congress_desktop.gui.hall_painting import (
    LEAST_TEXT,
    face,
    fitting,
    paint_line,
    paint_verdict,
    title_lines,
    verdict_band,
)
from congress_desktop.gui.tokens import LIGHT
from congress_desktop.services.election_views import NomineeFigures, ResultView
from congress_desktop.services.hall_elections import ReleasedElection
from congress_desktop.texts.election_words import opinion_words
from congress_desktop.texts.forms import clock_time, grouped
from congress_desktop.texts.labels import label

ROWS = 7
"""Rows of a column that can be read from the last row of the hall; two columns make a page."""

_TITLE, _ROW_HEIGHT, _GAP = 60, 58, 56
_LOWER = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

Row = str | NomineeFigures
"""A row of a column: the name of an outcome, or somebody with that outcome."""


@dataclass(frozen=True)
class _Page:
    """One page of a result: its two columns, the right one empty where the left one is enough."""

    columns: tuple[tuple[Row, ...], ...]


def pages(released: ReleasedElection) -> int:
    """Return how many pages a result takes."""
    return len(_pages(released.result))


def election_lines(released: ReleasedElection, page: int) -> tuple[str, ...]:
    """Return every word and number of a page, counted from 0, from the top."""
    result = released.result
    rows = [text for column in _pages(result)[page].columns for row in column for text in _texts(row)]
    return (_heading(released, page), _title(result), _base(result), *rows, _verdict(result), foot_line(released))


def foot_line(released: ReleasedElection) -> str:
    """Return whose count it is, under which rules, and when it was released, for the foot."""
    rules, at = released.result.election.rules.name, clock_time(released.at)
    return f"Ban Kiểm phiếu công bố kết quả chính thức · theo {rules} · lúc {at}"


def _pages(result: ResultView) -> tuple[_Page, ...]:
    columns = _columns(result)
    return tuple(_Page(columns[place : place + 2]) for place in range(0, len(columns), 2))


def _columns(result: ResultView) -> tuple[tuple[Row, ...], ...]:
    """Return the lines by outcome and votes, in columns that each begin with the outcome of what follows."""
    columns: list[list[Row]] = [[]]
    for outcome in Outcome:
        fresh = True
        for line in result.of(outcome):
            if columns[-1] and len(columns[-1]) + 1 + fresh > ROWS:
                columns.append([])
            if fresh or not columns[-1]:
                columns[-1].append(_outcome(result, outcome) + ("" if fresh else " (tiếp)"))
            columns[-1].append(line)
            fresh = False
    return tuple(map(tuple, columns))


def _outcome(result: ResultView, outcome: Outcome) -> str:
    opinion = result.election.plan.kind is ElectionKind.OPINION
    return opinion_words(outcome) if opinion else label(outcome)


def _texts(row: Row) -> tuple[str, ...]:
    return (row,) if isinstance(row, str) else (_name(row), _figures(row))


def _name(line: NomineeFigures) -> str:
    return f"{line.rank}. {line.row.ballot_name}"


def _figures(line: NomineeFigures) -> str:
    return f"{grouped(line.counts.votes)} ({line.share})"


def _heading(released: ReleasedElection, page: int) -> str:
    result = released.result
    kind = "Phiếu xin ý kiến" if result.election.plan.kind is ElectionKind.OPINION else "Kết quả bầu cử"
    parts = [kind]
    if len(result.election.rounds) > 1:
        parts.append(f"lần {result.round.number}")
    if pages(released) > 1:
        parts.append(f"trang {page + 1}/{pages(released)}")
    return " · ".join(parts)


def _title(result: ResultView) -> str:
    return result.election.plan.title


def _base(result: ResultView) -> str:
    base = f"Số phiếu, tỷ lệ trên {result.base_words}"
    needed = result.result.needed
    return f"{base} · quá nửa: từ {grouped(needed)} phiếu" if needed else base


def _verdict(result: ResultView) -> str:
    elected, tied = len(result.of(Outcome.ELECTED)), len(result.of(Outcome.TIED))
    if result.election.plan.kind is ElectionKind.OPINION:
        words = f"Đề nghị giữ {grouped(elected)}/{grouped(len(result.lines))} người"
    else:
        words = f"Trúng cử {grouped(elected)}/{grouped(result.result.seats)}"
    if tied:
        words += f" · {grouped(tied)} người bằng phiếu ở chỗ cuối"
    return words.upper()


def _state(result: ResultView) -> str:
    whole = len(result.of(Outcome.ELECTED)) == result.result.seats
    return "ok" if whole or result.election.plan.kind is ElectionKind.OPINION else "warn"


def paint_election(painter: QPainter, where: QRectF, released: ReleasedElection, page: int) -> None:
    """Paint a page of a result: what was elected, the base, the names with their votes, the verdict in its band."""
    result = released.result
    top = where.top() + 12
    heading = QRectF(where.left(), top, where.width(), 56)
    paint_line(painter, _heading(released, page), heading, 46, LIGHT.text_2, "semibold")
    top += 58
    for line in title_lines(_title(result), where.width(), _TITLE):
        paint_line(painter, line, QRectF(where.left(), top, where.width(), _TITLE + 14), _TITLE, LIGHT.text)
        top += _TITLE + 14
    base = QRectF(where.left(), top, where.width(), 56)
    paint_line(painter, _base(result), base, LEAST_TEXT, LIGHT.text_2, "semibold")
    band = verdict_band(where)
    paint_verdict(painter, band, _verdict(result), _state(result))
    _paint_rows(painter, QRectF(where.left(), top + 66, where.width(), band.top() - top - 74), _pages(result)[page])


def _paint_rows(painter: QPainter, where: QRectF, page: _Page) -> None:
    width = (where.width() - _GAP) / 2 if len(page.columns) > 1 else where.width()
    height = min(_ROW_HEIGHT, where.height() / ROWS)
    for place, column in enumerate(page.columns):
        left = where.left() + place * (width + _GAP)
        for number, row in enumerate(column):
            _paint_row(painter, QRectF(left, where.top() + number * height, width, height), row)


def _paint_row(painter: QPainter, where: QRectF, row: Row) -> None:
    """Paint somebody's name at the left and the figures at the right, or an outcome over a line."""
    if isinstance(row, str):
        painter.fillRect(QRectF(where.left(), where.bottom() - 3, where.width(), 2), QColor(LIGHT.border))
        _paint_left(painter, where, row.upper(), LIGHT.text_2)
        return
    ink = LIGHT.ok.text if row.outcome is Outcome.ELECTED else LIGHT.text
    wide = QFontMetricsF(face(LEAST_TEXT, "bold")).horizontalAdvance(_figures(row))
    figures = QRectF(where.right() - wide, where.top(), wide, where.height())
    paint_line(painter, _figures(row), figures, LEAST_TEXT, ink)
    _paint_left(painter, where.adjusted(0, 0, -wide - 24, 0), _name(row), LIGHT.text)


def _paint_left(painter: QPainter, where: QRectF, text: str, ink: str) -> None:
    painter.setFont(fitting(text, where.width(), LEAST_TEXT, "semibold"))
    painter.setPen(QColor(ink))
    painter.drawText(where, int(_LOWER | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), text)
