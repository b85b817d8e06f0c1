"""A card of keys on one sheet of A4, to lie beside the keyboard."""

import io
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from congress_desktop.reports.fonts import BOLD, PLAIN, register
from congress_desktop.services.key_cards import KeyCard, KeyGroup

_WIDTH, _HEIGHT = A4
_EDGE = 20 * mm
_TITLE_PT = 24
_HEADING_PT = 14
_TEXT_PT = 12.5
_KEY_PT = 11
_PITCH = 9 * mm
_ABOVE_HEADING = 6 * mm
_WORDS_LEFT = _EDGE + 42 * mm
_CAP_PADDING = 2.2 * mm
_INK = HexColor("#231D18")
_RED = HexColor("#8E1B20")
_LINE = HexColor("#8A7F71")


def render_key_card(card: KeyCard, fonts: Path) -> bytes:
    """Return the card as PDF of one page; the same card always gives the same bytes."""
    register(fonts)
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4, invariant=1, initialFontName=PLAIN)
    canvas.setTitle(card.title)
    canvas.setCreator("Bàn Thư ký Đại hội")
    top = _HEIGHT - _EDGE
    canvas.setFillColor(_RED)
    canvas.setFont(BOLD, _TITLE_PT)
    canvas.drawString(_EDGE, top - _TITLE_PT, card.title)
    top -= _TITLE_PT + 3 * mm
    canvas.setStrokeColor(_RED)
    canvas.setLineWidth(1.2)
    canvas.line(_EDGE, top, _WIDTH - _EDGE, top)
    pitch = _pitch(card, top - _EDGE)
    for group in card.groups:
        top = _draw_group(canvas, group, top, pitch)
    canvas.showPage()
    canvas.save()
    return data.getvalue()


def _pitch(card: KeyCard, room: float) -> float:
    """Return how far apart the lines stand: as wide as they like, or as so many allow."""
    lines = sum(len(group.keys) + 1 for group in card.groups)
    return float(min(_PITCH, (room - _ABOVE_HEADING * len(card.groups)) / max(lines, 1)))


def _draw_group(canvas: Canvas, group: KeyGroup, top: float, pitch: float) -> float:
    """Draw a group from the top down and return where it ends."""
    baseline = top - _ABOVE_HEADING - _HEADING_PT
    canvas.setFillColor(_RED)
    canvas.setFont(BOLD, _HEADING_PT)
    canvas.drawString(_EDGE, baseline, group.heading)
    baseline -= 0.1 * pitch
    for key, act in group.keys:
        baseline -= pitch
        _draw_key(canvas, key, baseline, pitch)
        canvas.setFillColor(_INK)
        size = min(_TEXT_PT, 0.6 * pitch)
        room = _WIDTH - _EDGE - _WORDS_LEFT
        fitting = size * min(1.0, room / stringWidth(act, PLAIN, size))
        canvas.setFont(PLAIN, fitting)
        canvas.drawString(_WORDS_LEFT, baseline, act)
    return float(baseline)


def _draw_key(canvas: Canvas, key: str, baseline: float, pitch: float) -> None:
    size = min(_KEY_PT, 0.5 * pitch)
    width = stringWidth(key, BOLD, size) + 2 * _CAP_PADDING
    height = 0.78 * pitch
    canvas.setStrokeColor(_LINE)
    canvas.setLineWidth(0.8)
    canvas.roundRect(_EDGE, baseline + 0.36 * size - height / 2, width, height, 1.2 * mm)
    canvas.setFillColor(_INK)
    canvas.setFont(BOLD, size)
    canvas.drawString(_EDGE + _CAP_PADDING, baseline, key)
