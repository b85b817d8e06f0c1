"""The import: choose a workbook, look at every row, set errors aside, write the rest in one act."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.forms.ui_roll_import import Ui_RollImportScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.runner import LongWork, Progress
from congress_desktop.gui.screens.roll_import.columns import ColumnsDialog, Meanings, remember, remembered
from congress_desktop.gui.screens.roll_import.kinds import ROLL, ImportKind, Preview, Row
from congress_desktop.gui.screens.roll_import.table import row_model
from congress_desktop.gui.screens.roll_import.who import WhoDialog
from congress_desktop.gui.widgets.buttons import Chip
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import VietnameseProxy
from congress_desktop.services import congresses
from congress_desktop.services.import_preview import PreviewRow, RowState
from congress_desktop.services.sheets import Cancelled
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import message

_ROLL_FILTER = "Danh sách (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.htm *.html *.xml);;Mọi tệp (*)"
_WORKBOOK_FILTER = "Bảng tính Excel (*.xlsx)"
_FOLDER_KEY = "import/folder"
_STATES = {state.value: state for state in RowState}


class ImportScreen(QWidget):
    """The preview of one workbook of delegates or of guests.

    `left` is emitted by Esc, `imported` with a line of words after the rows were saved.
    """

    left = Signal()
    imported = Signal(str)

    def __init__(self, office: Office, kind: ImportKind = ROLL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._kind = kind
        self._source: Path | None = None
        self._shown: Preview | None = None
        self._aside: frozenset[int] = frozenset()
        self._chosen: dict[int, str | None] = {}
        self._reading: LongWork | None = None
        self._summoned = 0
        self._form = Ui_RollImportScreen()
        self._form.setupUi(self)
        self._form.title_label.setText(kind.title)
        self.setAcceptDrops(True)
        self._form.delete_cap.show_key("Delete")
        self._form.next_cap.show_key("F8")
        self._model = row_model(self._is_aside, kind.columns())
        self._proxy = VietnameseProxy(self)
        self._proxy.setSourceModel(self._model)
        self._form.row_view.setModel(self._proxy)
        dress_table(self._form.row_view, self._model)
        self._form.row_view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._proxy.sort(-1)
        names = ("look", "new", "changed", "same", "warning", "error", "aside")
        self._chips: dict[str, Chip] = {name: getattr(self._form, f"{name}_chip") for name in names}
        self._connect()
        self._form.progress_frame.hide()
        self._form.saved_label.hide()
        self._show_nothing()

    def _connect(self) -> None:
        form = self._form
        buttons = (
            (form.choose_button, self.choose, ("Ctrl+O",)),
            (form.leave_button, self._leave, ("Esc",)),
            (form.apply_button, self.apply, ("Return", "Enter")),
            (form.remarks_button, self.save_remarks, ("Ctrl+L",)),
            (form.again_button, self.read_again, ("Ctrl+R",)),
            (form.columns_button, self.show_columns, ("F4",)),
            (form.who_button, self.ask_who, ("F2",)),
        )
        for button, act, keys in buttons:
            button.clicked.connect(act)
            for key in keys:
                bind(self, key, button.click)
        bind(self, "Delete", self.turn_aside)
        bind(self, "F8", self.next_problem)
        form.stop_button.clicked.connect(self._stop)
        for name, chip in self._chips.items():
            chip.toggled.connect(loosely(self._on_chip, name))

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the preview."""
        return (
            ("Enter", "Nhập, các dòng lỗi để riêng"),
            ("Ctrl+O · Ctrl+R", "Chọn tệp · đọc lại tệp"),
            ("F8 · Delete", "Dòng cần xem kế tiếp · để riêng dòng này"),
            ("F2 · F4", "Chọn đúng người · các cột của tệp"),
            ("Ctrl+L", "Lưu tệp có cột “Lỗi”"),
            ("Esc", "Thôi, về danh sách"),
        )

    def focus_first(self) -> None:
        """Put the focus onto the rows, or onto the choice of a file."""
        (self._form.row_view if self._shown else self._form.choose_button).setFocus()

    def begin(self) -> None:
        """Begin an import by asking for the workbook, unless one is shown already."""
        self.focus_first()
        if self._shown is None:
            self.choose()

    def choose(self) -> None:
        """Ask for the office's workbook and read it."""
        folder = self._office.settings.read(_FOLDER_KEY) or str(self._office.ring.documents)
        chosen, _ = QFileDialog.getOpenFileName(self, self._kind.question, folder, _ROLL_FILTER)
        if chosen:
            self._office.settings.write(_FOLDER_KEY, str(Path(chosen).parent))
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a workbook and show its rows beside the roll."""
        self._source, self._aside, self._chosen = path, frozenset(), {}
        self._form.page_error.clear()
        self._form.saved_label.hide()
        self._form.progress_frame.show()
        desk, kind, settings = self._office.desk, self._kind, self._office.settings
        reader = kind.reader(self._office.ring)

        def work(progress: Progress) -> tuple[Preview, int] | None:
            try:
                raw = reader(path, progress, None)
                if said := remembered(settings, kind, raw.layout_key):
                    raw = reader(path, progress, said)
            except Cancelled:
                return None
            return kind.preview(desk, raw, {}), congresses.congress(desk).plan.summoned_count

        self._reading = self._office.runner.run_long(
            work,
            self._on_read,
            self._on_refused,
            self._on_progress,
            self._end_reading,
        )

    def read_again(self) -> None:
        """Read the same workbook again, as it is now."""
        if self._source is not None:
            self.read(self._source)

    def show_columns(self) -> None:
        """Show what the columns mean and let the clerk say otherwise."""
        if self._shown is None:
            return
        dialog = ColumnsDialog(self._shown.raw.columns, self._kind.fields, self)
        dialog.meanings_chosen.connect(self._on_meanings)
        dialog.open()

    def _on_meanings(self, meanings: Meanings) -> None:
        if self._shown is not None:
            remember(self._office.settings, self._kind, self._shown.raw.layout_key, meanings)
            self.read_again()

    def ask_who(self) -> None:
        """Ask who the chosen row means, when it could be several."""
        index = self._form.row_view.currentIndex()
        row = self._proxy.row_at(index.row()) if index.isValid() else None
        if not isinstance(row, PreviewRow) or not row.candidates:
            return
        dialog = WhoDialog(row, self._kind, self)
        dialog.chosen.connect(loosely(self._on_who, row.row_number))
        dialog.open()

    def _on_who(self, row_number: int, who: str | None) -> None:
        """Judge all rows again with what was told; everything set aside stays so."""
        if self._shown is None:
            return
        self._chosen = {**self._chosen, row_number: who}
        desk, raw, chosen, preview = self._office.desk, self._shown.raw, dict(self._chosen), self._kind.preview
        self._office.runner.run(lambda: preview(desk, raw, chosen), self._on_judged, self._on_refused)

    def _on_judged(self, shown: Preview) -> None:
        self._shown = shown
        self._model.show_rows(shown.rows)
        self._proxy.invalidate()
        self._show_counts()
        self._form.row_view.setFocus()

    def _on_progress(self, done: int, total: int) -> None:
        self._form.progress_bar.setMaximum(total)
        self._form.progress_bar.setValue(done)

    def _stop(self) -> None:
        if self._reading is not None:
            self._reading.cancel()

    def _end_reading(self) -> None:
        self._reading = None
        self._form.progress_frame.hide()

    def _on_read(self, read: tuple[Preview, int] | None) -> None:
        self._end_reading()
        if read is None:
            return
        self._shown, self._summoned = read
        raw = self._shown.raw
        first, last = raw.header_rows
        where = f"tiêu đề ở dòng {first}" if first == last else f"tiêu đề ở dòng {first}–{last}"
        self._form.source_label.setText(
            f"{raw.workbook_name} · {grouped(len(raw.rows))} dòng · trang “{raw.sheet}” · {where}"
        )
        self._model.show_rows(self._shown.rows)
        self._show_counts()
        look = any(self._needs_look(row) for row in self._shown.rows)
        self._chips["look" if look else "new"].setChecked(True)
        self._on_chip("look" if look else "new", True)
        self._form.row_view.setFocus()

    def _on_refused(self, refusal: Exception) -> None:
        self._end_reading()
        self._form.apply_button.setEnabled(self._shown is not None)
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))

    def _is_aside(self, row: Row) -> bool:
        return row.row_number in self._aside

    def _needs_look(self, row: Row) -> bool:
        return bool(row.problems) or self._is_aside(row)

    def _keeps(self, name: str, row: Row) -> bool:
        if name == "look":
            return self._needs_look(row)
        if name == "aside":
            return self._is_aside(row)
        return row.state is _STATES[name] and not self._is_aside(row)

    def _on_chip(self, name: str, on: bool) -> None:  # noqa: FBT001 - as Qt emits it
        if on:
            self._proxy.show_only(partial(self._keeps, name))
            self._form.row_view.selectRow(0)

    def _show_nothing(self) -> None:
        self._form.source_label.setText(
            "Chọn tệp Excel, LibreOffice hoặc CSV của văn phòng, hoặc kéo tệp vào đây. Xem xong mới ghi."
        )
        self._form.apply_button.setEnabled(False)
        self._form.columns_button.setEnabled(False)
        self._form.who_button.hide()
        self._form.counts_frame.hide()

    def _show_counts(self) -> None:
        if self._shown is None:
            return
        counts = self._shown.counts(self._aside)
        for name in ("new", "changed", "same", "warning", "error"):
            self._chips[name].show_count(getattr(counts, name))
        self._chips["aside"].show_count(counts.set_aside)
        self._chips["look"].show_count(sum(1 for row in self._shown.rows if self._needs_look(row)))
        lines = (
            ("Thêm mới", counts.new),
            ("Thay đổi", counts.changed),
            ("Có cảnh báo, vẫn nhập", counts.warning),
            ("Giữ nguyên", counts.same),
            ("Lỗi", counts.error),
            ("Để riêng, chưa nhập", counts.set_aside),
            ("<b>Sẽ ghi</b>", counts.written),
        )
        cells = "".join(
            f"<tr><td width=210>{name}</td><td width=46 align=right><b>{grouped(n)}</b></td></tr>" for name, n in lines
        )
        self._form.counts_label.setText(f"<table>{cells}</table>")
        total = counts.new + counts.changed + counts.same + counts.warning
        self._form.total_label.setText(grouped(total))
        self._form.share_label.setText(self._kind.base(total, self._summoned))
        asked = sum(1 for row in self._shown.rows if row.candidates and not self._is_aside(row))
        self._form.who_button.setText(f"Chọn đúng người ({grouped(asked)} dòng)" if asked else "Chọn đúng người")
        self._form.who_button.setVisible(asked > 0)
        self._form.once_label.setVisible(not asked)
        self._form.columns_button.setEnabled(True)
        self._form.counts_frame.show()
        self._form.apply_button.setEnabled(counts.written > 0)
        aside = f"Để riêng {counts.error} dòng lỗi và nhập" if counts.error else "Nhập"
        words = f"{aside} {grouped(counts.written)} dòng" if counts.written else "Không có gì mới để nhập"
        self._form.apply_button.setText(words)

    def turn_aside(self) -> None:
        """Set the chosen row aside, or take it back."""
        index = self._form.row_view.currentIndex()
        if not index.isValid():
            return
        row = self._proxy.row_at(index.row())
        self._aside = self._aside ^ {row.row_number}
        self._proxy.invalidate()
        self._form.row_view.viewport().update()
        self._show_counts()

    def next_problem(self) -> None:
        """Go to the next row that needs a look."""
        rows = self._proxy.shown_rows()
        here = self._form.row_view.currentIndex().row()
        for step in range(1, len(rows) + 1):
            place = (here + step) % len(rows)
            if self._needs_look(rows[place]):
                self._form.row_view.selectRow(place)
                return

    def apply(self) -> None:
        """Save the rows, those in error and those chosen set aside."""
        if self._shown is None or not self._form.apply_button.isEnabled():
            return
        shown, act_id = self._shown, self._office.new_act_id()
        desk, save = self._office.desk, self._kind.save
        errors = {row.row_number for row in shown.rows if row.state is RowState.ERROR}
        aside = self._aside | errors
        written = shown.counts(aside).written
        self._form.apply_button.setEnabled(False)
        self._office.runner.run(
            lambda: save(desk, shown, aside, act_id),
            partial(self._on_applied, written),
            self._on_refused,
        )

    def _on_applied(self, written: int, _done: object) -> None:
        source = self._source.name if self._source else ""
        self._shown, self._aside = None, frozenset()
        self._model.show_rows(())
        self._show_nothing()
        self.imported.emit(f"Đã nhập {grouped(written)} dòng từ {source}. Rút lại được bằng Ctrl+Z.")

    def save_remarks(self) -> None:
        """Save a copy of the workbook with a column that says what is wrong with each row."""
        if self._shown is None or self._source is None:
            return
        proposed = str(self._source.with_name(f"{self._source.stem}-co-cot-loi.xlsx"))
        chosen, _ = QFileDialog.getSaveFileName(self, "Lưu tệp có cột “Lỗi”", proposed, _WORKBOOK_FILTER)
        if not chosen:
            return
        source, target, shown = self._source, Path(chosen), self._shown
        save = self._office.ring.save_remarks
        self._office.runner.run(
            lambda: save(source, target, shown.raw, shown.remarks()), partial(self._on_saved, target), self._on_refused
        )

    def _on_saved(self, target: Path, _nothing: object) -> None:
        self._form.saved_label.setText(f"Đã lưu {target.name}")
        self._form.saved_label.show()

    def _leave(self) -> None:
        self.left.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the workbook that was dropped."""
        self.read(Path(event.mimeData().urls()[0].toLocalFile()))
