"""Every file that a congress leaves on paper and in Excel, written to one folder or one by one."""

from pathlib import Path

from congress_desktop import bootstrap
from congress_desktop.services import congresses, papers
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_life import current_paper, standing_paper


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


def export_all(desk: Desk, folder: Path) -> tuple[Path, ...]:
    """Write every file that has something to say to a folder, made when missing, and return them.

    Raises EnvironmentFault.
    """
    folder.mkdir(parents=True, exist_ok=True)
    targets = []
    for kind in papers.paper_kinds(desk):
        if kind.bundled and current_paper(desk, kind.key).paper is not None:
            targets.append(folder / f"{kind.file_name}.pdf")
            write_paper(desk, kind.key, targets[-1])
    for book in papers.book_kinds(desk):
        targets.append(folder / f"{book.file_name}.xlsx")
        bootstrap.write_workbook(book.read(desk), targets[-1])
    return tuple(targets)
