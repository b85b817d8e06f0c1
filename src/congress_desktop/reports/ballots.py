"""Ballot papers as PDF: each sheet of a ballot is drawn once and repeated, then the file is read back and counted."""

from io import BytesIO
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import RuleRefusal
from congress_desktop.domain.layout import Layout
from congress_desktop.reports.ballot_check import papers_held
from congress_desktop.reports.ballot_face import BallotFace
from congress_desktop.reports.fonts import PLAIN, register
from congress_desktop.reports.letters import Letters
from congress_desktop.services.ballot_models import Ballot, BallotsDrawn, BallotSheet

MOST_BALLOTS = 99_999
_CUT_PT, _CUT_GREY, _DASHES = 0.4, 0.5, (3, 3)


def render_ballots(ballot: Ballot, count: int, layout: Layout, fonts: Path, sheet: BallotSheet | None) -> BallotsDrawn:
    """Return so many papers of a ballot, read back and found whole; the same papers always give the same bytes.

    Without a `sheet` two papers share an A4 where the names leave room for it. Raises RuleRefusal NUMBER_OUT_OF_RANGE,
    BALLOT_TOO_LONG for an A5 that the names do not fit on, or BALLOTS_MISDRAWN.
    """
    if not 1 <= count <= MOST_BALLOTS:
        raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field="printed")
    register(fonts)
    face, sheet = _face(ballot, layout, sheet)
    pdf = _drawn(face, count, sheet)
    on_a_page = 2 if sheet is BallotSheet.TWO_A5 else 1
    papers, pages = papers_held(pdf, face.texts(), on_a_page)
    if papers != count:
        raise RuleRefusal(Code.BALLOTS_MISDRAWN, page=pages)
    return BallotsDrawn(pdf, papers, len(face.parts), pages, sheet)


def _face(ballot: Ballot, layout: Layout, sheet: BallotSheet | None) -> tuple[BallotFace, BallotSheet]:
    """Return the ballot measured on the sheet that was asked for, or on the smallest that it fits."""
    letters = Letters()
    if sheet is not BallotSheet.A4:
        small = BallotFace(ballot, layout, letters, small=True)
        if len(small.parts) == 1:
            return small, sheet or BallotSheet.TWO_A5
        if sheet is not None:
            raise RuleRefusal(Code.BALLOT_TOO_LONG, names=len(ballot.names))
    return BallotFace(ballot, layout, letters, small=False), BallotSheet.A4


def _drawn(face: BallotFace, count: int, sheet: BallotSheet) -> bytes:
    data = BytesIO()
    width, height = face.width_mm * mm, face.height_mm * mm
    two = sheet is BallotSheet.TWO_A5
    size = (width, face.whole_height_mm * mm) if two else (width, height)
    canvas = Canvas(data, pagesize=size, invariant=1, lang="vi", initialFontName=PLAIN, pageCompression=1)
    canvas.setTitle(face.ballot.head.title)
    canvas.setAuthor(" ".join(face.ballot.head.issuer_lines))
    canvas.setCreator("Bàn Thư ký Đại hội")
    for number in range(len(face.parts)):
        canvas.beginForm(_form(number), 0, 0, width, height)
        face.draw(canvas, number)
        canvas.endForm()
    if two:
        _lay_in_twos(canvas, count, size, height)
    else:
        for _ in range(count):
            for number in range(len(face.parts)):
                canvas.doForm(_form(number))
                canvas.showPage()
    canvas.save()
    return data.getvalue()


def _form(number: int) -> str:
    return f"ballot-{number + 1}"


def _lay_in_twos(canvas: Canvas, count: int, size: tuple[float, float], height: float) -> None:
    """Lay two papers on a page, the upper first, with a line to cut along between them."""
    width, whole = size
    for first in range(0, count, 2):
        for below in range(min(2, count - first)):
            canvas.saveState()
            canvas.translate(0, 0 if below else whole - height)
            canvas.doForm(_form(0))
            canvas.restoreState()
        canvas.saveState()
        canvas.setLineWidth(_CUT_PT)
        canvas.setStrokeGray(_CUT_GREY)
        canvas.setDash(*_DASHES)
        canvas.line(0, whole / 2, width, whole / 2)
        canvas.restoreState()
        canvas.showPage()
