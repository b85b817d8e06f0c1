"""The file of a second laptop: one pass written to it there, and taken over from it here."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.forms.ui_carry import Ui_CarryDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.saving import FOLDER_KEY, ask_target
from congress_desktop.services.ballot_carrying import readings_file, take_readings_file
from congress_desktop.services.desk import Done
from congress_desktop.services.election_views import RoundRow
from congress_desktop.texts.messages import message


class CarryDialog(OwnedDialog):
    """Writes one pass to a file, or takes it over from one; a refusal is told and changes nothing."""

    def __init__(self, office: Office, row: RoundRow, pass_number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._row, self._pass = office, row, pass_number
        self._act_id = office.new_act_id()
        self._form = Ui_CarryDialog()
        self._form.setupUi(self)
        self._form.pass_label.setText(f"Nhập lần {pass_number}, lần bầu {row.number}")
        self._form.save_button.clicked.connect(self.save)
        self._form.take_button.clicked.connect(self.take)
        self._form.close_button.clicked.connect(self.reject)
        bind(self, "Ctrl+S", self.save)
        bind(self, "Ctrl+O", self.take)

    def save(self) -> None:
        """Ask where to, and write what was typed in this pass."""
        name = f"nhap-phieu-lan-bau-{self._row.number}-nhap-lan-{self._pass}.json"
        target = ask_target(self, self._office, "Ghi lần nhập này ra tệp", name)
        if target is None:
            return
        desk, round_id, pass_number = self._office.desk, self._row.round_id, self._pass
        save_file = self._office.ring.save_file

        def write() -> str:
            save_file(readings_file(desk, round_id, pass_number), target)
            return target.name

        self._begin()
        self._office.runner.run(write, self._on_saved, self._on_refused)

    def take(self) -> None:
        """Ask which file, and take over all that it says or nothing."""
        folder = self._office.settings.read(FOLDER_KEY) or str(self._office.ring.documents)
        kind = "Tệp nhập phiếu (*.json)"
        chosen, _ = QFileDialog.getOpenFileName(self, "Nhận lần nhập từ tệp", folder, kind)
        if not chosen:
            return
        self._office.settings.write(FOLDER_KEY, str(Path(chosen).parent))
        desk, round_id, pass_number = self._office.desk, self._row.round_id, self._pass
        act_id, read_file = self._act_id, self._office.ring.read_file
        self._begin()
        self._office.runner.run(
            lambda: take_readings_file(desk, round_id, pass_number, read_file(Path(chosen)), act_id),
            self._on_taken,
            self._on_refused,
        )

    def _begin(self) -> None:
        self._form.carry_error.clear()
        self._form.done_label.clear()

    def _on_saved(self, name: str) -> None:
        self._form.done_label.setText(f"Đã ghi {name}. Mang tệp này sang máy chính, mở ở bước Nhập lần {self._pass}.")

    def _on_taken(self, _done: Done) -> None:
        self.accept()

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.carry_error.show_message(message(refusal))
