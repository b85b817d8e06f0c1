"""The start page: a new congress, a file, one opened lately, or the sample."""

from pathlib import Path

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.forms.ui_start import Ui_StartPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Remembers, Ring
from congress_desktop.gui.runner import LongWork, Runner
from congress_desktop.texts.messages import message

FILE_FILTER = "Tệp đại hội (*.congress)"
OPERATOR_KEY = "operator"
_PROBLEM = "open"
_FOLDER_KEY = "start/folder"


class StartPage(QWidget):
    """The page before a congress is open.

    `desk_opened` carries the Desk of an opened congress, `new_asked` asks for the form of a new one.
    """

    desk_opened = Signal(object)
    new_asked = Signal()

    def __init__(self, runner: Runner, ring: Ring, settings: Remembers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner, self._ring, self._settings = runner, ring, settings
        self._playing: LongWork | None = None
        self._files: tuple[Path, ...] = ()
        self._form = Ui_StartPage()
        self._form.setupUi(self)
        for name in ("new", "open", "sample"):
            icons = {"new": "file-plus", "open": "folder-open", "sample": "landmark"}
            getattr(self._form, f"{name}_icon").show_icon(icons[name], "accent", 32)
        self._recent = QStringListModel(self)
        self._form.recent_view.setModel(self._recent)
        self._form.recent_empty.show_words(
            "folder-open", "Chưa mở đại hội nào", "Lập đại hội mới, mở tệp có sẵn, hoặc xem đại hội mẫu để làm quen."
        )
        self._form.progress_frame.hide()
        self._form.operator_edit.setText(settings.read(OPERATOR_KEY))
        self._connect()
        self._show_recent()

    def _connect(self) -> None:
        form = self._form
        form.new_button.clicked.connect(self.new_asked)
        form.open_button.clicked.connect(self.choose_file)
        form.sample_button.clicked.connect(self.play_sample)
        form.cancel_button.clicked.connect(self._cancel)
        form.operator_edit.textChanged.connect(self._remember_operator)
        form.recent_view.activated.connect(self._open_selected)
        keys = {"Ctrl+N": form.new_button, "Ctrl+O": form.open_button, "Ctrl+M": form.sample_button}
        for key, button in keys.items():
            bind(self, key, button.click)
        for key in ("Return", "Enter"):
            bind(self, key, self._open_selected)

    def _remember_operator(self, name: str) -> None:
        """Remember who sits at this desk; every act carries the name."""
        self._settings.write(OPERATOR_KEY, name.strip())

    def focus_first(self) -> None:
        """Put the focus where the likeliest file is selected."""
        target = self._form.recent_view if self._files else self._form.new_button
        target.setFocus()

    def _show_recent(self) -> None:
        self._files = self._ring.lately()
        self._recent.setStringList([self._caption(path) for path in self._files])
        self._form.recent_view.setVisible(bool(self._files))
        self._form.recent_empty.setVisible(not self._files)
        if self._files:
            self._form.recent_view.setCurrentIndex(self._recent.index(0))

    def _caption(self, path: Path) -> str:
        """Return a file's two lines: the congress as it was when last opened, and where the file is."""
        title, _, days = (self._settings.read(f"recent:{path}") or path.stem).partition("\n")
        where = str(path) if path.exists() else f"Không thấy tệp: {path}"
        return f"{title}\n{' · '.join(part for part in (days, where) if part)}"

    def _open_selected(self) -> None:
        index = self._form.recent_view.currentIndex()
        if index.isValid():
            self.open_file(self._files[index.row()])

    def choose_file(self) -> None:
        """Ask for a congress's file and open it."""
        folder = self._settings.read(_FOLDER_KEY) or str(self._ring.documents)
        chosen, _ = QFileDialog.getOpenFileName(self, "Mở tệp đại hội", folder, FILE_FILTER)
        if chosen:
            self._settings.write(_FOLDER_KEY, str(Path(chosen).parent))
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Open a congress; a refusal is shown on this page."""
        open_desk = self._ring.open_desk
        self._runner.run(lambda: open_desk(path), self._on_opened, self.show_refusal)

    def _on_opened(self, desk: object) -> None:
        self._form.problem_bars.solve(_PROBLEM)
        self.desk_opened.emit(desk)

    def show_refusal(self, refusal: Exception) -> None:
        """Show why a congress could not be opened."""
        if isinstance(refusal, CodedError):
            self._form.problem_bars.show_problem(_PROBLEM, "error", message(refusal))

    def play_sample(self) -> None:
        """Play the demonstration congress, showing how far it has come, and open it."""
        if self._playing is not None:
            return
        self._form.progress_frame.show()
        self._playing = self._runner.run_long(
            self._ring.play_sample, self._on_played, self._on_not_played, self._on_progress, self._on_stopped
        )

    def _on_progress(self, done: int, total: int) -> None:
        self._form.progress_bar.setMaximum(total)
        self._form.progress_bar.setValue(done)
        self._form.progress_label.setText(f"Đang diễn đại hội mẫu: {done}/{total} việc")

    def _on_played(self, path: Path) -> None:
        self._on_stopped()
        self.open_file(path)

    def _on_not_played(self, refusal: Exception) -> None:
        self._on_stopped()
        self.show_refusal(refusal)

    def _on_stopped(self) -> None:
        self._playing = None
        self._form.progress_frame.hide()

    def _cancel(self) -> None:
        if self._playing is not None:
            self._playing.cancel()
