"""Starting the window: the application, its fonts and theme, and the outer ring handed to the screens."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from congress_desktop import bootstrap
from congress_desktop.gui import icons, theme
from congress_desktop.gui.office import Ring
from congress_desktop.gui.runner import Progress, Runner
from congress_desktop.gui.screens.start.page import OPERATOR_KEY
from congress_desktop.gui.vietnamese_qt import speak_vietnamese
from congress_desktop.gui.workplace import Workplace
from congress_desktop.services.desk import Desk
from congress_desktop.services.papers import FileKind, Written
from congress_desktop.services.sheets import RawRoll, RowRemark
from congress_desktop.system import clock, folders
from congress_desktop.system.fault_log import write_fault
from congress_desktop.system.handbook import read_handbook
from congress_desktop.system.settings import Settings, recent, remember_recent
from congress_desktop.system.sounds import Sounds


def make_application() -> QApplication:
    """Return the application in our fonts, theme and language."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("congress-desktop")
    application.setApplicationDisplayName("Bàn Thư ký Đại hội")
    theme.load_fonts(folders.resources() / "fonts")
    icons.use_icons(folders.resources() / "icons")
    theme.apply_theme(application, "light", folders.resources() / "icons")
    speak_vietnamese(application)
    return application


def make_ring(settings: Settings) -> Ring:
    """Return the outer ring's services as the screens call them."""

    def remember(path: Path) -> None:
        remember_recent(settings, path)

    return Ring(
        open_desk=lambda path: bootstrap.open_desk(path, settings.read(OPERATOR_KEY)),
        create_desk=lambda path, plan: bootstrap.create_desk(path, plan, settings.read(OPERATOR_KEY)),
        play_sample=_play_sample,
        read_roll=bootstrap.read_roll,
        read_lines=bootstrap.read_lines,
        read_guests=bootstrap.read_guests,
        read_offices=bootstrap.read_offices,
        save_remarks=_save_remarks,
        read_picture=bootstrap.read_picture,
        read_pictures=bootstrap.read_pictures,
        write_workbook=bootstrap.write_workbook,
        render_paper=bootstrap.render_paper,
        draw_paper=bootstrap.draw_paper,
        render_cards=bootstrap.render_cards,
        render_key_card=bootstrap.render_key_card,
        handbook=lambda: read_handbook(folders.resources() / "handbook"),
        render_ballots=bootstrap.render_ballots,
        save_file=bootstrap.save_file,
        read_file=bootstrap.read_file,
        word_file=bootstrap.word_file,
        write_several=_write_several,
        write_set=_write_set,
        pack_set=_pack_set,
        page_count=_page_count,
        render_page=_render_page,
        lately=lambda: recent(settings),
        remember=remember,
        rule_sets=lambda: tuple(folders.rule_set_texts().values()),
        agenda_templates=bootstrap.agenda_templates,
        play_sound=Sounds(folders.resources() / "sounds").play,
        documents=folders.documents(),
        clock=clock.now,
    )


def _write_several(
    desk: Desk, keys: Sequence[str], kinds: Sequence[FileKind], folder: Path, progress: Progress
) -> Written:
    from congress_desktop.export import write_several  # noqa: PLC0415 - only when papers are saved

    return write_several(desk, keys, kinds, folder, progress)


def _write_set(desk: Desk, folder: Path, progress: Progress) -> tuple[Path, ...]:
    from congress_desktop.export import write_set  # noqa: PLC0415 - only when a congress closes

    return write_set(desk, folder, progress)


def _pack_set(desk: Desk, archive: Path, progress: Progress) -> Path:
    from congress_desktop.export import pack_set  # noqa: PLC0415 - only when a congress closes

    return pack_set(desk, archive, progress)


def _play_sample(progress: Progress) -> Path:
    from congress_desktop.demo import CONGRESS_FILE, played  # noqa: PLC0415 - only when it is asked for

    with played(folders.sample_home(), lambda done, total: _go_on(progress, done, total)):
        pass
    return folders.sample_home() / CONGRESS_FILE


def _go_on(progress: Progress, done: int, total: int) -> None:
    progress(done, total)


def _save_remarks(source: Path, target: Path, roll: RawRoll, remarks: tuple[RowRemark, ...]) -> None:
    from congress_desktop.exchange.remarks import save_with_remarks  # noqa: PLC0415 - slow to import

    save_with_remarks(source, target, roll, remarks)


def _page_count(pdf: bytes) -> int:
    from congress_desktop.reports.preview import page_count  # noqa: PLC0415 - only when a paper is shown

    return page_count(pdf)


def _render_page(pdf: bytes, index: int, width_px: int) -> tuple[int, int, bytes]:
    from congress_desktop.reports.preview import render_page  # noqa: PLC0415 - only when a paper is shown

    return render_page(pdf, index, width_px)


def show(path: Path | None) -> int:
    """Show the window, on this congress when one is given, and return the exit code once it was closed."""
    application = make_application()
    settings = Settings()
    runner = Runner()
    workplace = Workplace(runner, make_ring(settings), settings, lambda error: write_fault(error, clock.now()))
    workplace.catch_faults()
    application.setQuitOnLastWindowClosed(False)
    workplace.left.connect(application.quit)
    if path is None:
        workplace.show_start()
    else:
        workplace.open_file(path)
    code = application.exec()
    runner.close()
    return code
