"""The files that a congress leaves: one paper, several, or the whole set with which it closes."""

from collections.abc import Callable, Sequence
from pathlib import Path

from congress_desktop import bootstrap
from congress_desktop.domain.layout import Layout
from congress_desktop.exchange import bundle
from congress_desktop.services import closing, congresses, keeping, papers
from congress_desktop.services.changes import ChangeSet, joined
from congress_desktop.services.closing import CONGRESS_COPY, CONTENTS_FILE, SetEntry
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_life import CurrentPaper, hand_out, standing_paper
from congress_desktop.services.papers import FileKind, Written
from congress_desktop.services.sheets import Cancelled
from congress_desktop.storage.store import SUFFIX

Progress = Callable[[int, int], bool]
"""Told how many of how many steps are done; answers False when the work is to stop."""


def unwatched(_done: int, _total: int) -> bool:
    """Go on: nobody watches."""
    return True


def write_paper(desk: Desk, key: str, target: Path) -> None:
    """Write one paper as PDF, for the word processor or as a workbook, as the file's name ends.

    Raises RuleRefusal NO_SUCH_RECORD for a paper that there is not, PAPER_NOTHING_TO_SAY for one that is empty yet,
    EnvironmentFault.
    """
    if target.suffix == ".xlsx" and (book := papers.paper_kind(desk, key).book):
        bootstrap.write_workbook(papers.book_kind(desk, book).read(desk), target)
    else:
        made = bootstrap.word_file if target.suffix == ".docx" else bootstrap.render_paper
        bootstrap.save_file(made(standing_paper(desk, key), congresses.layout(desk)), target)


def write_several(
    desk: Desk, keys: Sequence[str], kinds: Sequence[FileKind], folder: Path, progress: Progress = unwatched
) -> Written:
    """Write papers and lists by their keys to a folder, all of them or none.

    A draft that says something new is counted. Raises RuleRefusal as `hand_out`, Cancelled, EnvironmentFault.
    """
    books = {kind.key: kind for kind in papers.book_kinds(desk)}
    changes: list[ChangeSet] = []
    with bundle.staging(folder) as staged:
        step = _Steps(progress, len(keys))
        for key in keys:
            step()
            if key in books:
                bootstrap.write_workbook(books[key].read(desk), staged / f"{books[key].file_name}.xlsx")
                continue
            changes.append(_write_kinds(desk, key, kinds, staged))
        step.end()
        return Written(bundle.put_in_place(staged, folder), joined(*changes))


def _write_kinds(desk: Desk, key: str, kinds: Sequence[FileKind], folder: Path) -> ChangeSet:
    """Write one paper as these kinds of files; return what that changed."""
    kind, layout = papers.paper_kind(desk, key), congresses.layout(desk)
    if FileKind.EXCEL in kinds and kind.book:
        book = papers.book_kind(desk, kind.book)
        bootstrap.write_workbook(book.read(desk), folder / f"{book.file_name}.xlsx")
    if not {FileKind.PDF, FileKind.WORD} & set(kinds):
        return ChangeSet()
    handed = hand_out(desk, key)
    if FileKind.PDF in kinds:
        (folder / f"{kind.file_name}.pdf").write_bytes(bootstrap.render_paper(handed.paper, layout))
    if FileKind.WORD in kinds:
        (folder / f"{kind.file_name}.docx").write_bytes(bootstrap.word_file(handed.paper, layout))
    return handed.changes


def write_set(desk: Desk, folder: Path, progress: Progress = unwatched) -> tuple[Path, ...]:
    """Write the closing set to a folder, all of it or nothing, and return its files.

    Raises Cancelled, EnvironmentFault.
    """
    with bundle.staging(folder) as staged:
        _make_set(desk, staged, progress)
        return bundle.put_in_place(staged, folder)


def pack_set(desk: Desk, archive: Path, progress: Progress = unwatched) -> Path:
    """Write the closing set as one ZIP and return it. Raises Cancelled, EnvironmentFault."""
    with bundle.staging(archive.parent) as staged:
        _make_set(desk, staged, progress)
        return bundle.pack(staged, archive)


def _make_set(desk: Desk, staged: Path, progress: Progress) -> None:
    """Make the files of the set, one after another, then the page that lists them and their hashes."""
    everything, layout = closing.bundled(desk), congresses.layout(desk)
    made = [each for each in everything if each.paper is not None]
    unmade = tuple(each.kind.title for each in everything if each.paper is None)
    books = papers.book_kinds(desk)
    step = _Steps(progress, len(made) + len(books) + 2)
    entries: list[SetEntry] = []
    for current in made:
        step()
        entries.append(_write_current(current, layout, staged))
    for book in books:
        step()
        name = f"{book.file_name}.xlsx"
        bootstrap.write_workbook(book.read(desk), staged / name)
        entries.append(SetEntry(book.title, "", "bảng kê", 0, (name,)))
    step()
    keeping.copy_to(desk, staged / f"{CONGRESS_COPY}{SUFFIX}")
    entries.append(SetEntry("Tệp đại hội (bản sao)", "", "toàn bộ nhật ký", 0, (f"{CONGRESS_COPY}{SUFFIX}",)))
    step()
    contents = closing.contents_paper(desk, tuple(entries), unmade)
    (staged / f"{CONTENTS_FILE}.pdf").write_bytes(bootstrap.render_paper(contents, layout))
    bundle.write_sums(staged)
    step.end()


def _write_current(current: CurrentPaper, layout: Layout, staged: Path) -> SetEntry:
    """Write a paper as PDF and for the word processor; return its line of the contents."""
    if current.paper is None:
        raise AssertionError(current.kind.key)
    drawn = bootstrap.draw_paper(current.paper, layout)
    files = (f"{current.kind.file_name}.pdf", f"{current.kind.file_name}.docx")
    (staged / files[0]).write_bytes(drawn.pdf)
    (staged / files[1]).write_bytes(bootstrap.word_file(current.paper, layout))
    title, number = current.kind.title, closing.short_number(current)
    return SetEntry(title, number, closing.state_words(current), drawn.pages, files)


class _Steps:
    """Tells how far long work has come before each of its steps. Raises Cancelled when it is to stop."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._done = -1
        self._total = total

    def __call__(self) -> None:
        """Begin the next step."""
        self._done += 1
        if not self._progress(self._done, self._total):
            raise Cancelled

    def end(self) -> None:
        """Tell that all steps are done."""
        self._progress(self._total, self._total)
