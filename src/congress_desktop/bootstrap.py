"""Reads settings, opens the store and wires everything together; the only module that sees all the layers."""

import getpass
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from congress_desktop.domain.agenda_template import AgendaTemplate
from congress_desktop.domain.congresses import CongressPlan
from congress_desktop.domain.layout import Layout
from congress_desktop.domain.pictures import FoundPicture
from congress_desktop.services.ballot_models import Ballot, BallotsDrawn, BallotSheet
from congress_desktop.services.card_models import CardSheets, CardSize
from congress_desktop.services.congresses import found_congress
from congress_desktop.services.desk import Clock, Desk, IdSource
from congress_desktop.services.key_cards import KeyCard
from congress_desktop.services.paper_models import Drawn, Paper
from congress_desktop.services.sheets import RawRoll, RollColumn, Workbook
from congress_desktop.storage.profiles import read_agenda_template
from congress_desktop.storage.store import SUFFIX, Store
from congress_desktop.system import clock, folders


def open_desk(path: Path, operator: str = "", now: Clock = clock.now, new_id: IdSource = clock.new_id) -> Desk:
    """Return a desk on a congress's file. Raises EnvironmentFault as `Store.open` does."""
    return Desk(Store.open(path), now, new_id, operator or default_operator())


def create_desk(
    path: Path,
    plan: CongressPlan,
    operator: str = "",
    now: Clock = clock.now,
    new_id: IdSource = clock.new_id,
    new_key: Callable[[], str] | None = None,
) -> Desk:
    """Return a desk on a new congress in a new file; a refused plan leaves no file behind.

    Raises RuleRefusal as `found_congress`, EnvironmentFault as `Store.create`.
    """
    plan.checked()
    path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    desk = Desk(Store.create(path), now, new_id, operator or default_operator())
    keyed = {"new_key": new_key} if new_key else {}
    found_congress(desk, plan, folders.rule_set_text(), folders.layout_text(), **keyed)
    return desk


@contextmanager
def opened(path: Path) -> Iterator[Desk]:
    """Lend a desk on a congress's file and let the file go afterwards. Raises EnvironmentFault."""
    desk = open_desk(path)
    try:
        yield desk
    finally:
        desk.store.close()


def agenda_templates() -> tuple[AgendaTemplate, ...]:
    """Return the model programmes that came with the program. Raises RuleRefusal PROFILE_UNREADABLE."""
    return tuple(read_agenda_template(text) for text in folders.agenda_template_texts())


def default_operator() -> str:
    """Return the name of whoever is signed in to the machine."""
    try:
        return getpass.getuser()
    except OSError:
        return "?"


def read_roll(
    path: Path,
    progress: Callable[[int, int], bool] | None = None,
    columns: Mapping[int, RollColumn | None] | None = None,
) -> RawRoll:
    """Return an office's roll as it stands; the readers of workbooks are only loaded here."""
    from congress_desktop.exchange.roll_reader import read_roll as read  # noqa: PLC0415 - slow to import

    return read(path, progress, columns)


def read_lines(path: Path) -> tuple[str, ...]:
    """Return the lines of an office's list; the readers of workbooks are only loaded here."""
    from congress_desktop.exchange.lines import read_lines as read  # noqa: PLC0415 - slow to import

    return read(path)


def read_picture(path: Path) -> bytes:
    """Return a picture made small; the picture library is only loaded here. Raises EnvironmentFault."""
    from congress_desktop.exchange.picture_file import read_picture as read  # noqa: PLC0415 - slow to import

    return read(path)


def read_pictures(folder: Path, progress: Callable[[int, int], bool] | None = None) -> tuple[FoundPicture, ...]:
    """Return the pictures of a folder made small. Raises EnvironmentFault."""
    from congress_desktop.exchange.picture_file import read_pictures as read  # noqa: PLC0415 - slow to import

    return read(folder, progress)


def read_guests(
    path: Path,
    progress: Callable[[int, int], bool] | None = None,
    columns: Mapping[int, RollColumn | None] | None = None,
) -> RawRoll:
    """Return an office's list of guests as it stands; the readers of workbooks are only loaded here."""
    from congress_desktop.exchange.roll_reader import read_guests as read  # noqa: PLC0415 - slow to import

    return read(path, progress, columns)


def read_offices(
    path: Path,
    progress: Callable[[int, int], bool] | None = None,
    columns: Mapping[int, RollColumn | None] | None = None,
) -> RawRoll:
    """Return an office's list of those appointed or elected as it stands; the readers are only loaded here."""
    from congress_desktop.exchange.roll_reader import read_offices as read  # noqa: PLC0415 - slow to import

    return read(path, progress, columns)


def write_workbook(book: Workbook, target: Path) -> None:
    """Write a workbook to a file, whole or not at all."""
    from congress_desktop.exchange.workbook_writer import write_workbook as write  # noqa: PLC0415 - slow to import

    write(book, target)


def render_paper(paper: Paper, layout: Layout) -> bytes:
    """Return a paper as PDF."""
    return draw_paper(paper, layout).pdf


def draw_paper(paper: Paper, layout: Layout) -> Drawn:
    """Return a paper drawn, with what could not be drawn; reportlab is only loaded here."""
    from congress_desktop.reports.render import render_paper as render  # noqa: PLC0415 - slow to import

    return render(paper, layout, folders.resources() / "fonts")


def word_file(paper: Paper, layout: Layout) -> bytes:
    """Return a paper as a file for the word processor; its library is only loaded here."""
    from congress_desktop.reports.word import word_file as made  # noqa: PLC0415 - slow to import

    return made(paper, layout, folders.resources() / "fonts")


def render_cards(sheets: CardSheets, size: CardSize) -> bytes:
    """Return cards as PDF; the PDF and code libraries are only loaded here."""
    from congress_desktop.reports.cards import render_cards as render  # noqa: PLC0415 - slow to import

    return render(sheets, size, folders.resources() / "fonts")


def render_ballots(ballot: Ballot, count: int, layout: Layout, sheet: BallotSheet | None = None) -> BallotsDrawn:
    """Return so many ballots as PDF, read back and found whole. Raises RuleRefusal."""
    from congress_desktop.reports.ballots import render_ballots as render  # noqa: PLC0415 - slow to import

    return render(ballot, count, layout, folders.resources() / "fonts", sheet)


def read_file(source: Path) -> bytes:
    """Return what a file holds. Raises EnvironmentFault."""
    from congress_desktop.exchange.atomic import file_faults  # noqa: PLC0415 - only when something is read

    with file_faults(source):
        return source.read_bytes()


def render_key_card(card: KeyCard) -> bytes:
    """Return a card of keys as PDF; the PDF library is only loaded here."""
    from congress_desktop.reports.key_card import render_key_card as render  # noqa: PLC0415 - slow to import

    return render(card, folders.resources() / "fonts")


def save_file(data: bytes, target: Path) -> None:
    """Write a file, whole or not at all. Raises EnvironmentFault."""
    from congress_desktop.exchange.atomic import replace_file  # noqa: PLC0415 - only when something is saved

    replace_file(target, data)
