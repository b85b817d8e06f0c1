"""Pictures of delegates: one chosen for one, or a folder judged file by file before anything is kept."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.forms.ui_pictures import Ui_PicturesDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.runner import LongWork, Progress
from congress_desktop.gui.screens.delegates.dialog import OfficeDialog
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services import pictures
from congress_desktop.services.desk import Done
from congress_desktop.services.pictures import PicturePlan, PictureRow, PictureState
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import cell_text, message

_FOLDER_KEY = "pictures/folder"
_FILTER = "Ảnh (*.jpg *.jpeg *.png *.bmp *.gif *.tif *.tiff *.webp)"
_STATES = {
    PictureState.NEW: "ok",
    PictureState.REPLACES: "info",
    PictureState.SAME: "draft",
    PictureState.ERROR: "warn",
}
_WORDS = {PictureState.NEW: "Ghi", PictureState.REPLACES: "Thay ảnh cũ", PictureState.SAME: "Đã có"}


@dataclass(frozen=True)
class _Person:
    """The delegate chosen on the roll, and the picture there is."""

    row: DelegateRow
    jpeg: bytes


class PicturesDialog(OfficeDialog):
    """Gives delegates pictures. `row` is the delegate chosen on the roll, if anybody is."""

    def __init__(self, office: Office, row: DelegateRow | None, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._row = row
        self._plan: PicturePlan | None = None
        self._reading: LongWork | None = None
        self._form = Ui_PicturesDialog()
        self._form.setupUi(self)
        self._model = _file_model()
        self._form.file_view.setModel(self._model)
        dress_table(self._form.file_view, self._model, dense=True)
        self._form.file_view.setSortingEnabled(False)
        self._form.progress_bar.hide()
        self._form.person_frame.setVisible(row is not None)
        self._connect()
        self._show_plan(None)
        self._read_person()
        self._form.folder_button.setFocus()

    def _connect(self) -> None:
        form = self._form
        form.choose_button.clicked.connect(self.choose)
        form.remove_button.clicked.connect(self.remove)
        form.folder_button.clicked.connect(self.choose_folder)
        form.save_button.clicked.connect(self.save)
        form.close_button.clicked.connect(self.reject)
        form.file_view.selectionModel().currentRowChanged.connect(self._show_file)
        for button in (form.choose_button, form.remove_button, form.folder_button, form.close_button):
            button.setAutoDefault(False)
        for key, button in (
            ("Ctrl+M", form.choose_button),
            ("Ctrl+O", form.folder_button),
            ("Ctrl+Return", form.save_button),
            ("Ctrl+Enter", form.save_button),
        ):
            bind(self, key, button.click)

    def _read_person(self) -> None:
        row, desk = self._row, self._office.desk
        if row is not None:
            self.ask(lambda: _Person(row, pictures.picture_of(desk, row.delegate_id)), self._show_person)
        self.ask(lambda: pictures.without_picture(desk), self._show_without)

    def _show_person(self, person: _Person) -> None:
        form, row = self._form, person.row
        form.person_label.setText(row.facts.full_name)
        has = "đã có ảnh" if person.jpeg else "chưa có ảnh"
        form.person_state_label.setText(f"Thẻ {row.card_number:03d} · {row.facts.branch} · {has}")
        form.person_portrait.show_jpeg(person.jpeg, row.facts.full_name)
        form.choose_button.setText("Thay ảnh…" if person.jpeg else "Chọn ảnh…")
        form.remove_button.setVisible(bool(person.jpeg))

    def _show_without(self, without: int) -> None:
        if self._plan is None:
            self._form.count_label.setText(
                f"{grouped(without)} đại biểu chưa có ảnh. Đặt tên tệp theo số thẻ, như 057.jpg."
                if without
                else "Đại biểu nào cũng có ảnh."
            )

    def _folder(self) -> str:
        return self._office.settings.read(_FOLDER_KEY) or str(self._office.ring.documents)

    def choose(self) -> None:
        """Ask for a picture of the chosen delegate and keep it."""
        if self._row is None:
            return
        chosen, _ = QFileDialog.getOpenFileName(
            self, f"Chọn ảnh của {self._row.facts.full_name}", self._folder(), _FILTER
        )
        if not chosen:
            return
        path, row, act_id = Path(chosen), self._row, self._office.new_act_id()
        self._office.settings.write(_FOLDER_KEY, str(path.parent))
        desk, read_picture = self._office.desk, self._office.ring.read_picture
        self._begin()
        self.ask(
            lambda: pictures.give_picture(desk, row.delegate_id, read_picture(path), path.name, act_id),
            partial(self._on_given, f"Đã ghi ảnh của {row.facts.full_name}"),
        )

    def remove(self) -> None:
        """Take the chosen delegate's picture off."""
        if self._row is None:
            return
        desk, row, act_id = self._office.desk, self._row, self._office.new_act_id()
        self._begin()
        self.ask(
            lambda: pictures.take_picture_off(desk, row.delegate_id, act_id),
            partial(self._on_given, f"Đã bỏ ảnh của {row.facts.full_name}. Rút lại được bằng Ctrl+Z."),
        )

    def choose_folder(self) -> None:
        """Ask for the folder of pictures and judge each file in it."""
        chosen = QFileDialog.getExistingDirectory(self, "Chọn thư mục ảnh đại biểu", self._folder())
        if chosen:
            self._office.settings.write(_FOLDER_KEY, chosen)
            self.read(Path(chosen))

    def read(self, folder: Path) -> None:
        """Read the pictures of a folder and show whose each is; nothing is kept yet."""
        desk, read_pictures = self._office.desk, self._office.ring.read_pictures

        def work(progress: Progress) -> PicturePlan:
            return pictures.plan_pictures(desk, folder.name, read_pictures(folder, progress))

        self._begin()
        self._form.progress_bar.setValue(0)
        self._form.progress_bar.show()
        self._reading = self._office.runner.run_long(
            work, self._on_read, self._on_read_refused, self._on_progress, self._end_reading
        )

    def _on_progress(self, done: int, total: int) -> None:
        self._form.progress_bar.setMaximum(total)
        self._form.progress_bar.setValue(done)

    def _on_read(self, plan: PicturePlan) -> None:
        self._end_reading()
        self._show_plan(plan)
        self._form.file_view.selectRow(0)
        if plan.taken:
            self._form.save_button.setFocus()

    def _on_read_refused(self, refusal: Exception) -> None:
        self._end_reading()
        self.show_refusal(refusal)

    def _end_reading(self) -> None:
        self._reading = None
        self._form.progress_bar.hide()

    def _show_plan(self, plan: PicturePlan | None) -> None:
        self._plan = plan
        form, shown = self._form, plan is not None and bool(plan.rows)
        form.file_view.setVisible(shown)
        form.file_portrait.setVisible(shown)
        form.file_label.setVisible(shown)
        form.save_button.setVisible(shown)
        self._model.show_rows(plan.rows if plan is not None else ())
        if plan is not None:
            form.count_label.setText(_plan_words(plan))
            form.save_button.setText(f"Ghi {grouped(plan.taken)} ảnh" if plan.taken else "Ghi")
            form.save_button.setEnabled(plan.taken > 0)
        self.adjustSize()

    def _show_file(self) -> None:
        index = self._form.file_view.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        if isinstance(row, PictureRow):
            self._form.file_portrait.show_jpeg(row.jpeg, row.full_name)
            self._form.file_label.setText(row.file_name)

    def save(self) -> None:
        """Keep the pictures that are taken, all of them or none."""
        plan = self._plan
        if plan is not None and plan.taken:
            desk, act_id = self._office.desk, self._office.new_act_id()
            self._begin()
            self.ask(
                lambda: pictures.give_pictures(desk, plan, act_id),
                partial(self._on_saved, f"Đã ghi {grouped(plan.taken)} ảnh. Rút lại được bằng Ctrl+Z."),
            )

    def _on_saved(self, words: str, done: Done) -> None:
        self._show_plan(None)
        self._on_given(words, done)

    def _on_given(self, words: str, _done: Done) -> None:
        self._form.saved_label.setText(words)
        self._read_person()
        self._form.close_button.setFocus()

    def _begin(self) -> None:
        self._form.page_error.clear()
        self._form.saved_label.clear()

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was kept."""
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))

    def done(self, result: int) -> None:
        """Stop reading a folder when the dialog closes."""
        self._stop_reading()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop reading a folder when the dialog closes."""
        self._stop_reading()
        super().closeEvent(event)

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()


def _plan_words(plan: PicturePlan) -> str:
    """Return what saving would do, and what is left."""
    if not plan.rows:
        return f"Thư mục “{plan.source}” không có tệp ảnh nào."
    same = sum(1 for row in plan.rows if row.state is PictureState.SAME)
    errors = sum(1 for row in plan.rows if row.state is PictureState.ERROR)
    words = [f"{grouped(plan.taken)} ảnh sẽ được ghi"]
    words += [f"{grouped(same)} ảnh đã có"] if same else []
    words += [f"{grouped(errors)} tệp không nhận"] if errors else []
    words += [f"còn {grouped(plan.without)} đại biểu chưa có ảnh" if plan.without else "đại biểu nào cũng có ảnh"]
    return " · ".join(words)


def _file_model() -> FrozenTableModel[PictureRow]:
    return FrozenTableModel(
        (
            Column("Tệp ảnh", lambda row: row.file_name, tooltip=lambda row: row.file_name, width=210),
            Column("Thẻ", lambda row: f"{row.card_number:03d}" if row.card_number else "", style="second", width=64),
            Column("Họ và tên", lambda row: row.full_name, style="bold", width=190),
            Column("Sẽ làm", _will, style="state", state=lambda row: _STATES[row.state], tooltip=_will),
        ),
        key=lambda row: row.file_name,
    )


def _will(row: PictureRow) -> str:
    return cell_text(row.code, **dict(row.facts)) if row.code is not None else _WORDS[row.state]
