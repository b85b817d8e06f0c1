"""The papers' screen: the list, a true preview beside it, saving, printing, numbers and the secretariat's words."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from congress_desktop.domain.credentials import CredentialsChoices
from congress_desktop.domain.errors import CodedError
from congress_desktop.gui.fallback import Fallback
from congress_desktop.gui.forms.ui_papers import Ui_PapersScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.composer.dialog import ComposerDialog
from congress_desktop.gui.screens.papers.credentials import CredentialsDialog
from congress_desktop.gui.screens.papers.paper_list import PaperDelegate, PaperListModel
from congress_desktop.gui.screens.papers.printing import page_image, print_pages
from congress_desktop.gui.screens.papers.shelf import (
    Document,
    PaperRow,
    Shelf,
    drawn,
    gather,
    row_count,
)
from congress_desktop.gui.widgets.tables import Role
from congress_desktop.services import credentials, paper_life
from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.composing import is_composed
from congress_desktop.services.minutes_outline import MINUTES
from congress_desktop.services.paper_models import Paper
from congress_desktop.services.sheets import Workbook
from congress_desktop.texts.forms import clock_time_seconds, grouped, local, short_date
from congress_desktop.texts.messages import message

_TEXTS_WORDS = {MINUTES: "Nội dung biên bản", credentials.CREDENTIALS: "Cách lập báo cáo"}


class PapersScreen(Screen):
    """Every paper of the congress as the journal stands; read anew when looked at and whenever an act is recorded."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shelf: Shelf | None = None
        self._documents: dict[str, Document] = {}
        self._fallback: Fallback | None = None
        self._reading = False
        self._again = False
        self._form = Ui_PapersScreen()
        self._form.setupUi(self)
        self._model = PaperListModel(self)
        self._form.paper_view.setModel(self._model)
        self._form.paper_view.setItemDelegate(PaperDelegate(self))
        self._form.empty_state.show_words(
            "file-text",
            "Chưa có văn bản",
            "Biên bản tự hình thành từ những việc đã ghi. Điểm danh và biểu quyết trước.",
        )
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.paper_view.selectionModel().currentChanged.connect(self._show_chosen)
        form.pages_view.page_wanted.connect(self._render)
        form.pages_view.place_changed.connect(self._show_place)
        for button, act, keys in (
            (form.out_button, form.pages_view.zoom_out, ("Ctrl+-",)),
            (form.in_button, form.pages_view.zoom_in, ("Ctrl++", "Ctrl+=")),
            (form.fit_button, form.pages_view.fit, ("Ctrl+0",)),
            (form.print_button, self.print_paper, ("Ctrl+P",)),
            (form.save_button, self.save, ("Ctrl+S",)),
            (form.texts_button, self.edit_texts, ("F2",)),
            (form.number_button, self.finalise, ("Ctrl+Shift+S",)),
        ):
            button.clicked.connect(act)
            for key in keys:
                bind(self, key, button.click)
        for key, act in (("PgDown", form.pages_view.next_page), ("PgUp", form.pages_view.previous_page)):
            bind(self, key, act)

    def focus_first(self) -> None:
        """Put the focus onto the list."""
        self._form.paper_view.setFocus()

    def chapter(self) -> str:
        """Return the handbook's chapter about the chosen paper."""
        row = self._chosen()
        return "tham-tra" if row is not None and row.key == credentials.CREDENTIALS else "van-ban"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the papers."""
        return (
            ("Ctrl+S", "Lưu ra tệp"),
            ("Ctrl+P", "In"),
            ("F2", "Nội dung biên bản"),
            ("PgUp PgDn", "Trang trước, trang sau"),
            ("Ctrl+ + – 0", "Phóng to, thu nhỏ, vừa khung"),
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Say that the preview is old and make it anew."""
        if changes:
            self._form.stale_label.setText("đã cũ, đang làm lại…" if self._shelf else "đang làm…")
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the pages out when they are first seen."""
        super().showEvent(event)
        self._show_place()

    def _read(self) -> None:
        """Gather the papers; changes that come meanwhile are gathered once afterwards."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        desk = self._office.desk
        self._office.runner.run(lambda: gather(desk), self._show_shelf, self._on_gather_refused)

    def _show_shelf(self, shelf: Shelf) -> None:
        self._reading = False
        self._shelf, self._documents = shelf, {}
        form = self._form
        form.stale_label.clear()
        form.page_error.clear()
        self._model.show_rows(shelf.rows)
        form.list_label.setText(f"{len(shelf.rows)} văn bản")
        form.code_label.setText(shelf.check_code)
        if shelf.moment is not None:
            at = f"{clock_time_seconds(shelf.moment)}, ngày {short_date(local(shelf.moment).date())}"
            form.code_note_label.setText(f"Số liệu đến việc ghi lúc {at}. Có việc mới thì trang này tự làm lại.")
        if not form.paper_view.currentIndex().isValid():
            form.paper_view.setCurrentIndex(self._model.index(0))
        self._show_chosen()
        if self._again:
            self._again = False
            self._read()

    def _on_gather_refused(self, refusal: Exception) -> None:
        self._reading = False
        self._on_refused(refusal)

    def _chosen(self) -> PaperRow | None:
        row = self._form.paper_view.currentIndex().data(Role.ROW)
        return row if isinstance(row, PaperRow) else None

    def _show_chosen(self) -> None:
        """Show the chosen paper's pages, drawn when they are first looked at, or what the chosen workbook holds."""
        row, shelf, form = self._chosen(), self._shelf, self._form
        if row is None or shelf is None:
            return
        paper = shelf.papers.get(row.key)
        is_paper = row.key not in shelf.books
        document = self._documents.get(row.key)
        form.print_button.setEnabled(document is not None)
        form.number_button.setVisible(row.takes_number)
        form.number_button.setEnabled(paper is not None and not row.final)
        form.texts_button.setVisible(row.key in _TEXTS_WORDS)
        form.texts_button.setText(_TEXTS_WORDS.get(row.key, ""))
        for button in (form.in_button, form.out_button, form.fit_button):
            button.setVisible(is_paper)
        if not is_paper:
            form.summary_title_label.setText(row.title)
            form.summary_label.setText(_summary(shelf.books[row.key]))
            form.preview_stack.setCurrentWidget(form.summary_page)
        elif paper is None:
            form.preview_stack.setCurrentWidget(form.empty_page)
        elif document is None:
            self._draw(row.key, paper, shelf)
        else:
            form.pages_view.show_document(document.pages)
            form.preview_stack.setCurrentWidget(form.pages_view)
        self._show_place()

    def _draw(self, key: str, paper: Paper, shelf: Shelf) -> None:
        desk, ring = self._office.desk, self._office.ring
        self._office.runner.run(lambda: drawn(desk, ring, paper), partial(self._on_drawn, shelf, key), self._on_refused)

    def _on_drawn(self, shelf: Shelf, key: str, document: Document) -> None:
        """Keep a drawn paper, unless the journal went on meanwhile."""
        if shelf is not self._shelf:
            return
        self._documents[key] = document
        row = self._chosen()
        if row is not None and row.key == key:
            self._show_chosen()

    def _document(self) -> Document | None:
        """Return the chosen paper as drawn."""
        row = self._chosen()
        return self._documents.get(row.key) if row is not None else None

    def _show_place(self) -> None:
        document = self._document()
        at = f"Trang {self._form.pages_view.page() + 1}/{document.pages}" if document else ""
        self._form.page_label.setText(at)

    def _render(self, page: int, width_px: int) -> None:
        document, render_page = self._document(), self._office.ring.render_page
        if document is not None:
            self._office.runner.run(
                lambda: page_image(render_page, document.pdf, page, width_px),
                partial(self._on_rendered, document, page),
            )

    def _on_rendered(self, document: Document, page: int, picture: QImage) -> None:
        if document is self._document():
            self._form.pages_view.show_page(page, picture)

    def save(self) -> None:
        """Ask where to save the chosen paper and save it."""
        row, shelf = self._chosen(), self._shelf
        if row is None or shelf is None:
            return
        target = ask_target(self, self._office, f"Lưu {row.title.lower()}", row.file_name)
        if target is not None:
            self.save_to(row.key, target)

    def save_to(self, key: str, target: Path) -> None:
        """Save a paper, as the journal stands now, to a file."""
        desk, ring = self._office.desk, self._office.ring

        def work() -> None:
            shelf = gather(desk)
            if key in shelf.books:
                ring.write_workbook(shelf.books[key], target)
            elif key in shelf.papers:
                ring.save_file(drawn(desk, ring, shelf.papers[key]).pdf, target)

        self._office.runner.run(work, partial(self._on_saved, target), self._on_refused)

    def _on_saved(self, target: Path, _nothing: object) -> None:
        self._form.page_error.clear()
        self._form.saved_label.setText(f"Đã lưu {target.name}")

    def keep_fallback(self, fallback: Fallback) -> None:
        """Show where the list that stands in for the desks is kept, and let the clerk choose."""
        self._fallback = fallback
        self._form.fallback_button.clicked.connect(self.choose_fallback)
        bind(self, "Ctrl+U", self._form.fallback_button.click)
        fallback.written.connect(self._on_fallback_written)
        self._show_fallback("")

    def choose_fallback(self) -> None:
        """Ask for the folder or the stick on which the list is kept."""
        if self._fallback is None:
            return
        start = str(self._fallback.folder() or self._office.ring.documents)
        chosen = QFileDialog.getExistingDirectory(self, "Thư mục hoặc USB giữ danh sách dự phòng", start)
        if chosen:
            self._fallback.choose(Path(chosen))

    def _on_fallback_written(self, at: datetime) -> None:
        self._show_fallback(f" Ghi gần nhất lúc {clock_time_seconds(at)}.")

    def _show_fallback(self, latest: str) -> None:
        folder = self._fallback.folder() if self._fallback else None
        self._form.fallback_label.setText(
            f"Giữ ở {folder}, làm lại mỗi 5 phút và khi đóng.{latest}"
            if folder
            else "Chưa chọn nơi giữ. Chọn một USB: nếu máy hỏng, in ngay danh sách có ô đánh dấu."
        )

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))

    def print_paper(self) -> None:
        """Ask for the printer and print the chosen paper on it."""
        document = self._document()
        if document is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, document.pages)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            print_pages(printer, document.pdf, document.pages, self._office.ring.render_page)
            self._form.saved_label.setText("Đã gửi tới máy in")

    def finalise(self) -> None:
        """Give the chosen paper the next number of the congress's series and make it final."""
        row = self._chosen()
        if row is None or not row.takes_number:
            return
        desk, draw, act_id, key = self._office.desk, self._office.ring.draw_paper, self._office.new_act_id(), row.key
        self._office.runner.run(
            lambda: paper_life.finalise(desk, key, draw, act_id=act_id), self._on_written, self._on_refused
        )

    def _on_written(self, _done: object) -> None:
        self._form.page_error.clear()

    def edit_texts(self) -> None:
        """Open the secretariat's words of the minutes, or how the credentials report counts."""
        row, desk = self._chosen(), self._office.desk
        if row is not None and row.key == credentials.CREDENTIALS:
            self._office.runner.run(lambda: credentials.credentials(desk), self._open_choices)
        elif row is not None and is_composed(row.key):
            self._open_composer(row.key, row.title)
        else:
            self._open_composer(MINUTES, "Biên bản đại hội")

    def _open_choices(self, view: credentials.CredentialsView) -> None:
        dialog = CredentialsDialog(view, self)
        dialog.choices_given.connect(loosely(self._choose, dialog))
        dialog.open()

    def _choose(self, dialog: CredentialsDialog, choices: CredentialsChoices) -> None:
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._office.runner.run(
            lambda: credentials.choose(desk, choices, act_id),
            partial(self._on_texts_written, dialog),
            dialog.show_refusal,
        )

    def _open_composer(self, key: str, title: str) -> None:
        ComposerDialog(self._office, key, title, self).open()

    def _on_texts_written(self, dialog: QDialog, _done: object) -> None:
        dialog.accept()


def _summary(book: Workbook) -> str:
    """Return what a workbook holds, as rich text."""
    lines = [f"{grouped(row_count(book))} dòng trên {len(book.sheets)} trang tính; tổng là công thức, in khổ A4."]
    for sheet in book.sheets:
        headings = ", ".join(column.heading for column in sheet.columns)
        lines.append(f"<b>{sheet.name}</b>: {grouped(len(sheet.rows))} dòng<br>{headings}")
        lines += list(sheet.note_lines)
    return "<br><br>".join(lines)
