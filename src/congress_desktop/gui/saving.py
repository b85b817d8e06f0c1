"""Where the clerk wants a file: asked with the folder that was used last."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from congress_desktop.gui.office import Office

FOLDER_KEY = "export/folder"
_FILTERS = {
    ".pdf": "Văn bản PDF (*.pdf)",
    ".docx": "Văn bản Word (*.docx)",
    ".xlsx": "Bảng tính Excel (*.xlsx)",
    ".zip": "Tệp nén ZIP (*.zip)",
    ".json": "Tệp nhập phiếu (*.json)",
}


def ask_target(parent: QWidget, office: Office, title: str, file_name: str) -> Path | None:
    """Return the file to save to, its folder remembered for the next time; None when the clerk thought better of it."""
    folder = office.settings.read(FOLDER_KEY) or str(office.ring.documents)
    kind = _FILTERS[Path(file_name).suffix]
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / file_name), kind)
    if not chosen:
        return None
    office.settings.write(FOLDER_KEY, str(Path(chosen).parent))
    return Path(chosen)


def ask_folder(parent: QWidget, office: Office, title: str) -> Path | None:
    """Return the folder to save to, remembered for the next time; None when the clerk thought better of it."""
    folder = office.settings.read(FOLDER_KEY) or str(office.ring.documents)
    chosen = QFileDialog.getExistingDirectory(parent, title, folder)
    if not chosen:
        return None
    office.settings.write(FOLDER_KEY, chosen)
    return Path(chosen)
