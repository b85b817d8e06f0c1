"""Lines of forms: words at the left and at the right, and dots between them to be written on."""

from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from congress_desktop.reports.fonts import BOLD, ITALIC, PLAIN
from congress_desktop.reports.letters import Letters
from congress_desktop.services.paper_models import FormLine, Run

PITCH_PT = 24.0
"""How far apart lines stand, so that a hand has room to write."""

DOT = "."
_GAP_PT = 3.0
_DOT_STEP_PT = 3.5


class DottedLine(Flowable):
    """One line, as wide as the text; what does not fit between its ends gets no dots."""

    def __init__(self, line: FormLine, letters: Letters, size_pt: float) -> None:
        super().__init__()
        self._left, self._right = _pieces(line.left, letters), _pieces(line.right, letters)
        self._dots = line.dots
        self._size = size_pt

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return the room that the line takes: the whole width, and the height of a line to write on."""
        self.width, self.height = width, PITCH_PT
        return width, PITCH_PT

    def draw(self) -> None:
        """Draw the words and the dots."""
        baseline = PITCH_PT - self._size
        end = self._draw(self._left, 0, baseline)
        start = self.width - self._wide(self._right)
        self._draw(self._right, start, baseline)
        if not self._dots:
            return
        self.canv.setFont(PLAIN, self._size)
        room = start - (_GAP_PT if self._right else 0) - (end + (_GAP_PT if self._left else 0))
        for place in range(max(int(room / _DOT_STEP_PT), 0)):
            right = start - (_GAP_PT if self._right else 0) - place * _DOT_STEP_PT
            self.canv.drawRightString(right, baseline, DOT)

    def _draw(self, pieces: Sequence[tuple[str, str]], left: float, baseline: float) -> float:
        for face, text in pieces:
            self.canv.setFont(face, self._size)
            self.canv.drawString(left, baseline, text)
            left += stringWidth(text, face, self._size)
        return left

    def _wide(self, pieces: Sequence[tuple[str, str]]) -> float:
        return float(sum(stringWidth(text, face, self._size) for face, text in pieces))


def _pieces(runs: Sequence[Run], letters: Letters) -> tuple[tuple[str, str], ...]:
    """Return each run's face and its letters as they are drawn."""
    return tuple((BOLD if run.bold else ITALIC if run.italic else PLAIN, letters.drawn(run.text)) for run in runs)
