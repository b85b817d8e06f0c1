"""The votes on the audience's screen: what is under vote, and the results released last with their figures large."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from congress_desktop.gui.hall_painting import (
    LEAST_TEXT,
    face,
    paint_line,
    paint_verdict,
    title_lines,
    verdict_band,
)
from congress_desktop.gui.tokens import LIGHT
from congress_desktop.services.hall_votes import ReleasedVotes, UnderVote
from congress_desktop.services.views import MatterRow
from congress_desktop.texts.forms import clock_time, grouped, percentage, share
from congress_desktop.texts.labels import label
from congress_desktop.texts.vote_words import spans, verdict_of_several, verdict_words

_LARGE, _SMALL, _LEAST_FIGURE = 280, 190, 110
_TITLE, _LONG_TITLE = 68, 52
_LINE_HEIGHT = 58
_MOST_APART = 3


def under_vote_lines(vote: UnderVote) -> tuple[str, ...]:
    """Return what is said while a result is not released: never a figure."""
    state = "Đang tổng hợp kết quả biểu quyết" if vote.counted else "Đang biểu quyết"
    return (state, vote.titles[0] if len(vote.titles) == 1 else _several(vote.ordinals))


def released_lines(votes: ReleasedVotes) -> tuple[str, ...]:
    """Return every word and number of released results, from the top."""
    columns = (part for column in _columns(votes) for part in column)
    return (_heading(votes), _title(votes), *columns, *_apart_lines(votes), _verdict(votes), presence_line(votes))


def presence_line(votes: ReleasedVotes) -> str:
    """Return how many were present when the vote opened, for the foot."""
    row = votes.common
    return f"Có mặt {share(row.present or 0, row.summoned or 0)} đại biểu · công bố lúc {clock_time(votes.at)}"


def _several(ordinals: tuple[int, ...]) -> str:
    return f"{grouped(len(ordinals))} nội dung, số {spans(ordinals)}"


def _heading(votes: ReleasedVotes) -> str:
    if len(votes.rows) == 1:
        return f"Biểu quyết nội dung {votes.rows[0].ordinal}"
    return f"Biểu quyết cùng lúc {_several(tuple(row.ordinal for row in votes.rows))}"


def _title(votes: ReleasedVotes) -> str:
    if len(votes.rows) == 1:
        return votes.rows[0].title
    kinds = {row.group for row in votes.rows}
    return label(next(iter(kinds))) if len(kinds) == 1 else "Nhiều loại nội dung"


def _columns(votes: ReleasedVotes) -> tuple[tuple[str, str, str], ...]:
    """Return the answers: name, figure and share; only the first share names its base."""
    row = votes.common
    base = row.base_count or 0
    of = f" của {grouped(base)} {label(row.base)}" if row.base else ""
    answers = [("Tán thành", row.in_favour), ("Không tán thành", row.against), ("Ý kiến khác", row.other_opinion)]
    silent = (row.not_voting or 0) + row.unaccounted
    if silent:
        answers.append(("Không biểu quyết", silent))
    return tuple(
        (name, grouped(count or 0), percentage(count or 0, base) + ("" if place else of))
        for place, (name, count) in enumerate(answers)
    )


def _apart_lines(votes: ReleasedVotes) -> tuple[str, ...]:
    """Return the matters that were answered differently, as many as can be read from the last row."""
    apart = votes.apart
    lines = [_apart_line(row) for row in apart[:_MOST_APART]]
    if len(apart) > _MOST_APART:
        rest = len(apart) - _MOST_APART + 1
        lines = [*lines[:-1], f"và {grouped(rest)} nội dung khác có kết quả riêng, xem biên bản"]
    return tuple(lines)


def _apart_line(row: MatterRow) -> str:
    figures = f"{grouped(row.in_favour or 0)} – {grouped(row.against or 0)} – {grouped(row.other_opinion or 0)}"
    verdict = "" if row.carried else f", {verdict_words(carried=False).lower()}"
    return f"Riêng nội dung {row.ordinal}: {figures} ({percentage(row.in_favour or 0, row.base_count or 0)}{verdict})"


def _verdict(votes: ReleasedVotes) -> str:
    if len(votes.rows) == 1:
        return verdict_words(bool(votes.rows[0].carried)).upper()
    return verdict_of_several(votes.carried, len(votes.rows)).upper()


def paint_under_vote(painter: QPainter, where: QRectF, vote: UnderVote) -> None:
    """Paint what is under vote, in the middle."""
    state, title = under_vote_lines(vote)
    lines = title_lines(title, where.width(), _LONG_TITLE)
    height = 90 + 84 * len(lines)
    top = where.center().y() - height / 2
    paint_line(painter, state, QRectF(where.left(), top, where.width(), 80), 56, LIGHT.text_2, "semibold")
    for place, line in enumerate(lines):
        at = QRectF(where.left(), top + 90 + 84 * place, where.width(), 84)
        paint_line(painter, line, at, _TITLE, LIGHT.text)


def paint_released(painter: QPainter, where: QRectF, votes: ReleasedVotes) -> None:
    """Paint results: what was voted on, the answers large, those that differ, the verdict in a band of its own."""
    top = where.top() + 16
    paint_line(painter, _heading(votes), QRectF(where.left(), top, where.width(), 60), 48, LIGHT.text_2, "semibold")
    top += 64
    lines = title_lines(_title(votes), where.width(), _LONG_TITLE)
    px = _TITLE if len(lines) == 1 else _LONG_TITLE
    for line in lines:
        paint_line(painter, line, QRectF(where.left(), top, where.width(), px + 16), px, LIGHT.text)
        top += px + 16
    band = verdict_band(where)
    apart = _apart_lines(votes)
    bottom = band.top() - 14 - _LINE_HEIGHT * len(apart)
    _paint_columns(painter, QRectF(where.left(), top + 12, where.width(), bottom - top - 12), votes)
    for place, line in enumerate(apart):
        at = QRectF(where.left(), bottom + _LINE_HEIGHT * place, where.width(), _LINE_HEIGHT)
        paint_line(painter, line, at, LEAST_TEXT, LIGHT.text, "semibold")
    paint_verdict(painter, band, _verdict(votes), _state(votes))


def _paint_columns(painter: QPainter, where: QRectF, votes: ReleasedVotes) -> None:
    """Paint the answers side by side: those in favour widest and largest."""
    columns = _columns(votes)
    first = where.width() * (0.42 if len(columns) == 3 else 0.34)  # noqa: PLR2004 - three answers, or four with the silent
    rest = (where.width() - first) / (len(columns) - 1)
    left = where.left()
    for place, (name, figure, of) in enumerate(columns):
        width = rest if place else first
        if place:
            painter.setPen(QPen(QColor(LIGHT.border), 2))
            painter.drawLine(round(left), round(where.top()), round(left), round(where.bottom()))
        column = QRectF(left + 12, where.top(), width - 24, where.height())
        carried = place == 0 and votes.common.carried
        _paint_column(painter, column, (name, figure, of), LIGHT.ok.text if carried else LIGHT.text, large=place == 0)
        left += width


def _paint_column(painter: QPainter, where: QRectF, words: tuple[str, str, str], ink: str, *, large: bool) -> None:
    name, figure, of = words
    paint_line(painter, name, QRectF(where.left(), where.top(), where.width(), 68), 54, LIGHT.text_2, "semibold")
    paint_line(painter, of, QRectF(where.left(), where.bottom() - 72, where.width(), 72), 56, LIGHT.text_2, "semibold")
    middle = QRectF(where.left(), where.top() + 68, where.width(), where.height() - 140)
    wanted = _LARGE if large else _SMALL
    # Digits have no letters under the line: the height of a capital is what must fit.
    share_of_capital = QFontMetricsF(face(100, "bold")).capHeight() / 100
    px = max(min(wanted, middle.height() / share_of_capital * 0.94), _LEAST_FIGURE)
    wide = QFontMetricsF(face(px, "bold")).horizontalAdvance(figure)
    digits = face(px if wide <= middle.width() else px * middle.width() / wide - 1, "bold")
    metrics = QFontMetricsF(digits)
    painter.setFont(digits)
    painter.setPen(QColor(ink))
    x = middle.center().x() - metrics.horizontalAdvance(figure) / 2
    painter.drawText(round(x), round(middle.center().y() + metrics.capHeight() / 2), figure)


def _state(votes: ReleasedVotes) -> str:
    """Return the state of a verdict: all carried, none, or some."""
    if votes.carried == len(votes.rows):
        return "ok"
    return "warn" if votes.carried else "error"
