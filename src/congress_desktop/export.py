"""Every file that a congress leaves on paper and in Excel, written to one folder or one by one."""

from collections.abc import Callable
from pathlib import Path

from congress_desktop import bootstrap
from congress_desktop.services import congresses, credentials, minutes, paper_lists, workbooks
from congress_desktop.services.credentials_workbook import credentials_workbook
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.sheets import Workbook

PAPERS: dict[str, Callable[[Desk], Paper]] = {
    "minutes": minutes.minutes_paper,
    "credentials": credentials.credentials_paper,
    "attendance": paper_lists.attendance_list,
    "seats": paper_lists.seats_by_delegation,
}
"""The papers by the names that the command line calls them."""

_WORKBOOKS: dict[str, Callable[[Desk], Workbook]] = {
    "delegates": workbooks.delegates_workbook,
    "votes": workbooks.votes_workbook,
    "appointments": workbooks.appointments_workbook,
    "credentials": credentials_workbook,
}

_FILES: dict[str, str] = {
    "bien-ban-dai-hoi.pdf": "minutes",
    "bao-cao-tham-tra-tu-cach-dai-bieu.pdf": "credentials",
    "danh-sach-diem-danh.pdf": "attendance",
    "danh-sach-dai-bieu.xlsx": "delegates",
    "ket-qua-bieu-quyet.xlsx": "votes",
    "danh-sach-chi-dinh.xlsx": "appointments",
    "tham-tra-tu-cach-dai-bieu.xlsx": "credentials",
}


def write_paper(desk: Desk, name: str, target: Path) -> None:
    """Write one paper as PDF, or as a workbook where the file is to be one. Raises EnvironmentFault."""
    if target.suffix == ".xlsx" and name in _WORKBOOKS:
        bootstrap.write_workbook(_WORKBOOKS[name](desk), target)
    else:
        bootstrap.save_file(bootstrap.render_paper(PAPERS[name](desk), congresses.layout(desk)), target)


def export_all(desk: Desk, folder: Path) -> tuple[Path, ...]:
    """Write every file to a folder, made when missing, and return them. Raises EnvironmentFault."""
    folder.mkdir(parents=True, exist_ok=True)
    targets = []
    for file_name, name in _FILES.items():
        write_paper(desk, name, folder / file_name)
        targets.append(folder / file_name)
    return tuple(targets)
