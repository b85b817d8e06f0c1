"""Every file that a congress leaves on paper and in Excel, written to one folder."""

from collections.abc import Callable
from pathlib import Path

from congress_desktop import bootstrap
from congress_desktop.services import congresses, minutes, workbooks
from congress_desktop.services.desk import Desk


def _minutes(desk: Desk, target: Path) -> None:
    paper = minutes.minutes_paper(desk)
    bootstrap.save_file(bootstrap.render_paper(paper, congresses.layout(desk)), target)


FILES: dict[str, Callable[[Desk, Path], None]] = {
    "bien-ban-dai-hoi.pdf": _minutes,
    "danh-sach-dai-bieu.xlsx": lambda desk, target: bootstrap.write_workbook(
        workbooks.delegates_workbook(desk), target
    ),
    "ket-qua-bieu-quyet.xlsx": lambda desk, target: bootstrap.write_workbook(workbooks.votes_workbook(desk), target),
    "danh-sach-chi-dinh.xlsx": lambda desk, target: bootstrap.write_workbook(
        workbooks.appointments_workbook(desk), target
    ),
}


def export_all(desk: Desk, folder: Path) -> tuple[Path, ...]:
    """Write every file to a folder, made when missing, and return them. Raises EnvironmentFault."""
    folder.mkdir(parents=True, exist_ok=True)
    targets = []
    for name, write in FILES.items():
        write(desk, folder / name)
        targets.append(folder / name)
    return tuple(targets)
