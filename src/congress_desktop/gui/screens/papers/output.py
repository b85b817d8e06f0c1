"""What leaves the papers' screen: files and printed sheets; all of it to be called on the worker thread."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from congress_desktop.domain.ids import ActId
from congress_desktop.gui.office import Ring
from congress_desktop.gui.runner import Progress
from congress_desktop.gui.screens.papers.printing import PrintOrder, print_pages
from congress_desktop.services import congresses, paper_life, papers
from congress_desktop.services.changes import ChangeSet, joined
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_models import Drawn, Paper
from congress_desktop.services.papers import FileKind


@dataclass(frozen=True)
class Saved:
    """A file that was written, and what that changed: a draft that says something new was counted."""

    target: Path
    changes: ChangeSet


@dataclass(frozen=True)
class Printed:
    """Sheets that went to the printer, and the print as recorded."""

    copies: int
    changes: ChangeSet


def drawn(desk: Desk, ring: Ring, paper: Paper, *, two_sided: bool) -> Drawn:
    """Return a paper drawn, its margins mirrored for printing on both sides."""
    return ring.draw_paper(paper, congresses.layout(desk).printed(two_sided=two_sided))


def save_paper(desk: Desk, ring: Ring, key: str, kind: FileKind, target: Path) -> Saved:
    """Write a paper or a list as it stands to a file. Raises RuleRefusal as `hand_out`, EnvironmentFault."""
    books = {book.key: book for book in papers.book_kinds(desk)}
    if kind is FileKind.EXCEL:
        book = books[key] if key in books else papers.book_kind(desk, papers.paper_kind(desk, key).book)
        ring.write_workbook(book.read(desk), target)
        return Saved(target, ChangeSet())
    handed = paper_life.hand_out(desk, key)
    if kind is FileKind.WORD:
        ring.save_file(ring.word_file(handed.paper, congresses.layout(desk)), target)
    else:
        ring.save_file(drawn(desk, ring, handed.paper, two_sided=False).pdf, target)
    return Saved(target, handed.changes)


def print_paper(
    desk: Desk, ring: Ring, key: str, order: PrintOrder, printer: QPrinter, act_id: ActId, progress: Progress
) -> Printed:
    """Print a paper as it stands and record it once the sheets are with the printer.

    Raises RuleRefusal as `hand_out` and `record_print`, Cancelled, EnvironmentFault NO_PRINTER.
    """
    handed = paper_life.hand_out(desk, key)
    document = drawn(desk, ring, handed.paper, two_sided=order.two_sided)
    pages = tuple(page for page in order.pages if page <= document.pages) or tuple(range(1, document.pages + 1))
    printer.setDocName(handed.paper.title)
    print_pages(printer, document.pdf, pages, ring.render_page, progress)
    done = paper_life.record_print(desk, key, order.copies, act_id)
    return Printed(order.copies, joined(handed.changes, done.changes))
