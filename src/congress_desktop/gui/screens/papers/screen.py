"""The papers' screen: the list, a true preview beside it, printing, files, and the papers' life."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from congress_desktop.domain.biographies import BiographyColumn
from congress_desktop.domain.credentials import CredentialsChoices
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.papers import LifeState
from congress_desktop.gui.fallback import Fallback
from congress_desktop.gui.forms.ui_papers import Ui_PapersScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.runner import Progress
from congress_desktop.gui.saving import ask_folder, ask_target
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.composer.dialog import ComposerDialog
from congress_desktop.gui.screens.papers import output, printing
from congress_desktop.gui.screens.papers.biography_columns import BiographyColumnsDialog
from congress_desktop.gui.screens.papers.credentials import CredentialsDialog
from congress_desktop.gui.screens.papers.output import Printed, Saved
from congress_desktop.gui.screens.papers.paper_list import PaperDelegate, PaperListModel
from congress_desktop.gui.screens.papers.print_panel import PrintPanel
from congress_desktop.gui.screens.papers.printing import page_image
from congress_desktop.gui.screens.papers.several import ClosingDialog, LackingDialog, SeveralDialog, WritingDialog
from congress_desktop.gui.screens.papers.shelf import PaperRow, Shelf, gather, notices, row_count
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.tables import Role
from congress_desktop.services import credentials, paper_life
from congress_desktop.services.biographies import BIOGRAPHIES, ColumnChoice, choose_columns, column_choice
from congress_desktop.services.changes import ChangeSet
from congress_desktop.services.composing import is_composed
from congress_desktop.services.minutes_outline import MINUTES
from congress_desktop.services.paper_life import CurrentPaper
from congress_desktop.services.paper_models import Drawn, Paper
from congress_desktop.services.papers import FileKind, Written
from congress_desktop.services.sheets import Workbook
from congress_desktop.texts.forms import clock_time_seconds, grouped, local, short_date
from congress_desktop.texts.messages import message

T = TypeVar("T")

_TEXTS_WORDS = {MINUTES: "Nội dung biên bản", credentials.CREDENTIALS: "Cách lập báo cáo", BIOGRAPHIES: "Chọn cột"}
_FINALISE, _REISSUE = "Lấy số, thành chính thức", "Phát hành bản thay thế"
_EMPTY_WIDTH = 300
_FALLBACK_KEYS = {"fallback", "attendance"}


class PapersScreen(Screen):
    """Every paper of the congress as it stands; read anew when looked at and whenever an act is recorded."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shelf: Shelf | None = None
        self._documents: dict[tuple[str, bool, bool], Drawn] = {}
        self._fallback: Fallback | None = None
        self._wanted = ""
        self._reading = False
        self._again = False
        self._form = Ui_PapersScreen()
        self._form.setupUi(self)
        self._model = PaperListModel(self)
        self._form.paper_view.setModel(self._model)
        self._form.paper_view.setItemDelegate(PaperDelegate(self))
        form = self._form
        for later in (form.notice_frame, form.saved_label, form.fallback_frame, form.code_frame, form.latest_box):
            later.hide()
        self._form.empty_state.show_words(
            "file-text",
            "Chưa có nội dung",
            "Văn bản tự hình thành từ những việc đã ghi. Ghi các việc của phần này trước.",
            _EMPTY_WIDTH,
        )
        self._panel = PrintPanel(self._form, office.settings, self)
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.paper_view.selectionModel().currentChanged.connect(self._on_chosen)
        form.pages_view.page_wanted.connect(self._render)
        form.pages_view.place_changed.connect(self._show_place)
        form.latest_box.toggled.connect(self._show_chosen)
        self._panel.two_sided_changed.connect(self._show_chosen)
        for button, act, keys in (
            (form.out_button, form.pages_view.zoom_out, ("Ctrl+-",)),
            (form.in_button, form.pages_view.zoom_in, ("Ctrl++", "Ctrl+=")),
            (form.fit_button, form.pages_view.fit, ("Ctrl+0",)),
            (form.print_button, self.print_paper, ("Ctrl+P",)),
            (form.pdf_button, self.save_pdf, ()),
            (form.word_button, self.save_word, ("Ctrl+Shift+W",)),
            (form.excel_button, self.save_excel, ("Ctrl+Shift+E",)),
            (form.several_button, self.save_several, ("Ctrl+E",)),
            (form.texts_button, self.edit_texts, ("F2",)),
            (form.number_button, self.finalise, ("F4",)),
            (form.close_button, self.close_congress, ("F11",)),
        ):
            button.clicked.connect(act)
            for key in keys:
                bind(self, key, button.click)
        for key, act in (
            ("PgDown", form.pages_view.next_page),
            ("PgUp", form.pages_view.previous_page),
            ("Ctrl+S", self.save),
        ):
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
            ("Ctrl+P", "In"),
            ("Ctrl+S", "Lưu ra tệp"),
            ("Ctrl+E", "Lưu nhiều văn bản"),
            ("F2", "Nội dung biên bản"),
            ("F4", "Lấy số, thành chính thức"),
            ("F11", "Kết thúc đại hội"),
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
        self._turn_to_wanted()
        if not form.paper_view.currentIndex().isValid():
            form.paper_view.setCurrentIndex(self._model.index(0))
        self._show_chosen()
        if self._again:
            self._again = False
            self._read()

    def show_paper(self, key: str) -> None:
        """Turn to a paper by its key, at once or when the papers have been gathered."""
        self._wanted = key
        self._turn_to_wanted()

    def _turn_to_wanted(self) -> None:
        rows = [self._model.index(place) for place in range(self._model.rowCount())]
        found = next((index for index in rows if index.data(Role.ROW).key == self._wanted), None)
        if found is not None:
            self._wanted = ""
            self._form.paper_view.setCurrentIndex(found)

    def _on_gather_refused(self, refusal: Exception) -> None:
        self._reading = False
        self._on_refused(refusal)

    def _chosen(self) -> PaperRow | None:
        row = self._form.paper_view.currentIndex().data(Role.ROW)
        return row if isinstance(row, PaperRow) else None

    def _chosen_paper(self) -> tuple[PaperRow, CurrentPaper] | None:
        """Return the chosen paper as it stands; None for a workbook or while nothing is shown."""
        row, shelf = self._chosen(), self._shelf
        current = shelf.current.get(row.key) if row is not None and shelf is not None else None
        return (row, current) if row is not None and current is not None else None

    def _on_chosen(self) -> None:
        self._form.latest_box.setChecked(False)
        self._say("")
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show the chosen paper's pages, drawn when they are first looked at, or what the chosen workbook holds."""
        row, shelf = self._chosen(), self._shelf
        if row is None or shelf is None:
            return
        self._show_life(row, shelf.current.get(row.key))
        self._show_buttons(row)
        form, paper = self._form, shelf.paper(row.key, latest=self._form.latest_box.isChecked())
        document = self._document()
        if row.key in shelf.books:
            form.summary_title_label.setText(row.title)
            form.summary_label.setText(_summary(shelf.books[row.key]))
            form.preview_stack.setCurrentWidget(form.summary_page)
        elif paper is None:
            form.preview_stack.setCurrentWidget(form.empty_page)
        elif document is None:
            self._draw(self._document_key(row.key), paper, shelf)
        else:
            form.pages_view.show_document(document.pages)
            form.preview_stack.setCurrentWidget(form.pages_view)
        self._show_notices()
        self._show_place()

    def _show_buttons(self, row: PaperRow) -> None:
        form, is_paper = self._form, self._chosen_paper() is not None
        for kind, button in (
            (FileKind.PDF, form.pdf_button),
            (FileKind.WORD, form.word_button),
            (FileKind.EXCEL, form.excel_button),
        ):
            button.setEnabled(kind in row.kinds)
        for shown in (form.in_button, form.out_button, form.fit_button):
            shown.setVisible(is_paper)
        words = _TEXTS_WORDS.get(row.key) or ("Soạn nội dung" if is_composed(row.key) else "")
        form.texts_button.setVisible(bool(words))
        form.texts_button.setText(words)
        form.fallback_frame.setVisible(row.key in _FALLBACK_KEYS)

    def _show_life(self, row: PaperRow, current: CurrentPaper | None) -> None:
        """Show what can be done next with a paper's life, and the check code on its pages."""
        form = self._form
        final = current is not None and current.life.state is not LifeState.DRAFT
        numbered = current is not None and current.kind.numbered
        form.number_button.setVisible(numbered)
        form.number_button.setText(_REISSUE if final else _FINALISE)
        changed = current is not None and current.life.changed
        form.number_button.setEnabled(bool(row.kinds) and (changed or not final))
        form.latest_box.setVisible(changed)
        form.code_frame.setVisible(numbered and current is not None and current.paper is not None)
        if current is not None and current.paper is not None:
            form.code_label.setText(current.paper.check_code)
            form.code_note_label.setText(_code_note(current, current.paper))

    def _show_notices(self) -> None:
        chosen, document = self._chosen_paper(), self._document()
        said = notices(chosen[1], document.missing_letters if document else ()) if chosen else []
        self._form.notice_label.setText("\n".join(said))
        self._form.notice_frame.setVisible(bool(said))

    def _document_key(self, key: str) -> tuple[str, bool, bool]:
        return key, self._form.latest_box.isChecked(), self._panel.two_sided

    def _draw(self, at: tuple[str, bool, bool], paper: Paper, shelf: Shelf) -> None:
        desk, ring, two_sided = self._office.desk, self._office.ring, self._panel.two_sided
        self._office.runner.run(
            lambda: output.drawn(desk, ring, paper, two_sided=two_sided),
            partial(self._on_drawn, shelf, at),
            self._on_refused,
        )

    def _on_drawn(self, shelf: Shelf, at: tuple[str, bool, bool], document: Drawn) -> None:
        """Keep a drawn paper, unless the journal went on meanwhile."""
        if shelf is not self._shelf:
            return
        self._documents[at] = document
        row = self._chosen()
        if row is not None and self._document_key(row.key) == at:
            self._show_chosen()

    def _document(self) -> Drawn | None:
        """Return the chosen paper as drawn."""
        row = self._chosen()
        return self._documents.get(self._document_key(row.key)) if row is not None else None

    def _show_place(self) -> None:
        document, page = self._document(), self._form.pages_view.page()
        self._form.page_label.setText(f"Trang {page + 1}/{document.pages}" if document else "")
        self._panel.show_document(document.pages if document else 0, page)

    def _render(self, page: int, width_px: int) -> None:
        document, render_page = self._document(), self._office.ring.render_page
        if document is not None:
            self._office.runner.run(
                lambda: page_image(render_page, document.pdf, page, width_px),
                partial(self._on_rendered, document, page),
            )

    def _on_rendered(self, document: Drawn, page: int, picture: QImage) -> None:
        if document is self._document():
            self._form.pages_view.show_page(page, picture)

    def save(self) -> None:
        """Save the chosen paper as PDF, or the chosen list as a workbook."""
        row = self._chosen()
        if row is not None and row.kinds:
            self._save_as(row.kinds[0])

    def save_pdf(self) -> None:
        """Ask where to save the chosen paper as PDF and save it."""
        self._save_as(FileKind.PDF)

    def save_word(self) -> None:
        """Ask where to save the chosen paper for the word processor and save it."""
        self._save_as(FileKind.WORD)

    def save_excel(self) -> None:
        """Ask where to save the chosen paper's figures as a workbook and save it."""
        self._save_as(FileKind.EXCEL)

    def _save_as(self, kind: FileKind) -> None:
        row = self._chosen()
        if row is None or kind not in row.kinds:
            return
        target = ask_target(self, self._office, f"Lưu {row.title.lower()}", f"{row.file_name}.{kind.value}")
        if target is not None:
            desk, ring, key = self._office.desk, self._office.ring, row.key
            self._office.runner.run(
                lambda: output.save_paper(desk, ring, key, kind, target), self._on_saved, self._on_refused
            )

    def _on_saved(self, saved: Saved) -> None:
        self._form.page_error.clear()
        self._say(f"Đã lưu {saved.target.name}")

    def _say(self, words: str) -> None:
        """Say what became of the last file or print; the line takes no room while there is nothing to say."""
        self._form.saved_label.setText(words)
        self._form.saved_label.setVisible(bool(words))

    def save_several(self) -> None:
        """Ask which papers are to be saved, and as what."""
        if self._shelf is not None:
            dialog = SeveralDialog(self._shelf.rows, self)
            dialog.asked.connect(loosely(self._write_several, dialog))
            dialog.open()

    def _write_several(self, dialog: SeveralDialog, keys: tuple[str, ...], kinds: tuple[FileKind, ...]) -> None:
        folder = ask_folder(dialog, self._office, "Thư mục để lưu các văn bản")
        if folder is None:
            return
        desk, write = self._office.desk, self._office.ring.write_several

        def work(progress: Progress) -> Written:
            return write(desk, keys, kinds, folder, progress)

        self._work_for(dialog, work, partial(_show_written, dialog, folder))

    def _work_for(self, dialog: WritingDialog, work: Callable[[Progress], T], on_done: Callable[[T], None]) -> None:
        """Do long work that a dialog shows and can stop."""
        dialog.begin()
        runner = self._office.runner
        dialog.hold(runner.run_long(work, on_done, dialog.show_refusal, dialog.on_progress, dialog.show_cancelled))

    def close_congress(self) -> None:
        """Show what the closing set will hold, and write it where the clerk says."""
        if self._shelf is not None:
            bundled = [row for row in self._shelf.rows if self._is_bundled(row)]
            dialog = ClosingDialog(bundled, self)
            dialog.asked.connect(loosely(self._write_set, dialog))
            dialog.open()

    def _is_bundled(self, row: PaperRow) -> bool:
        current = self._shelf.current.get(row.key) if self._shelf is not None else None
        return current is None or current.kind.bundled

    def _write_set(self, dialog: ClosingDialog, zipped: bool) -> None:  # noqa: FBT001 - as the signal carries it
        place = self._ask_place(dialog, zipped=zipped)
        if place is None:
            return
        desk, ring = self._office.desk, self._office.ring

        def work(progress: Progress) -> str:
            if zipped:
                return f"Đã ghi hồ sơ vào {ring.pack_set(desk, place, progress)}."
            return f"Đã ghi {len(ring.write_set(desk, place, progress))} tệp của hồ sơ vào {place}."

        self._work_for(dialog, work, dialog.show_done)

    def _ask_place(self, dialog: ClosingDialog, *, zipped: bool) -> Path | None:
        if zipped:
            return ask_target(dialog, self._office, "Tệp ZIP của hồ sơ", "ho-so-dai-hoi.zip")
        return ask_folder(dialog, self._office, "Thư mục của hồ sơ đại hội")

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
        """Print the chosen paper as the panel says."""
        row, document = self._chosen(), self._document()
        if row is None or document is None or not self._form.print_button.isEnabled():
            return
        try:
            order = self._panel.order()
        except RuleRefusal as refusal:
            self._form.page_error.show_message(message(refusal), self._form.pages_combo)
            return
        desk, ring, act_id, key = self._office.desk, self._office.ring, self._office.new_act_id(), row.key
        printer = printing.make_printer(order)
        self._form.print_button.setEnabled(False)
        self._say("Đang gửi tới máy in…")
        self._office.runner.run_long(
            lambda progress: output.print_paper(desk, ring, key, order, printer, act_id, progress),
            self._on_printed,
            self._on_not_printed,
        )

    def _on_printed(self, printed: Printed) -> None:
        self._form.page_error.clear()
        self._say(f"Đã gửi {grouped(printed.copies)} bản tới máy in")
        self._show_place()

    def _on_not_printed(self, refusal: Exception) -> None:
        self._say("")
        self._show_place()
        self._on_refused(refusal)

    def finalise(self) -> None:
        """Give the chosen paper its number and make it final, or replace a final one; ask for what that needs."""
        chosen = self._chosen_paper()
        if chosen is None or not self._form.number_button.isEnabled():
            return
        row, current = chosen
        again = current.life.state is not LifeState.DRAFT
        facts = current.latest.missing_facts() if current.latest else ()
        if facts:
            dialog = LackingDialog(row.title, facts, _REISSUE if again else _FINALISE, self)
            dialog.agreed.connect(loosely(self._ask_reason if again else self._finalise, row, True))
            dialog.open()
        elif again:
            self._ask_reason(row, False)
        else:
            self._finalise(row, False)

    def _finalise(self, row: PaperRow, lacking: bool) -> None:  # noqa: FBT001 - bound in advance
        desk, draw, act_id, key = self._office.desk, self._office.ring.draw_paper, self._office.new_act_id(), row.key
        self._office.runner.run(
            lambda: paper_life.finalise(desk, key, draw, lacking=lacking, act_id=act_id),
            self._on_written,
            self._on_refused,
        )

    def _ask_reason(self, row: PaperRow, lacking: bool) -> None:  # noqa: FBT001 - bound in advance
        explanation = "Bản thay thế giữ số cũ, ghi rõ là bản thay thế; bản trước vẫn còn trong nhật ký."
        dialog = ReasonDialog(f"{_REISSUE}: {row.title}", explanation, _REISSUE, self)
        dialog.reason_given.connect(loosely(self._reissue, row, lacking))
        dialog.open()

    def _reissue(self, row: PaperRow, lacking: bool, reason: str) -> None:  # noqa: FBT001 - bound in advance
        desk, draw, act_id, key = self._office.desk, self._office.ring.draw_paper, self._office.new_act_id(), row.key
        self._office.runner.run(
            lambda: paper_life.reissue(desk, key, draw, reason, lacking=lacking, act_id=act_id),
            self._on_written,
            self._on_refused,
        )

    def _on_written(self, _done: object) -> None:
        self._form.page_error.clear()

    def edit_texts(self) -> None:
        """Open what shapes the chosen paper: its words, how the credentials report counts, a list's columns."""
        row, desk = self._chosen(), self._office.desk
        if row is not None and row.key == credentials.CREDENTIALS:
            self._office.runner.run(lambda: credentials.credentials(desk), self._open_choices)
        elif row is not None and row.key == BIOGRAPHIES:
            self._office.runner.run(lambda: column_choice(desk), self._open_columns)
        elif row is not None and is_composed(row.key):
            self._open_composer(row.key, row.title)
        else:
            self._open_composer(MINUTES, "Biên bản đại hội")

    def _open_columns(self, choice: ColumnChoice) -> None:
        dialog = BiographyColumnsDialog(choice, self)
        dialog.columns_given.connect(loosely(self._choose_columns, dialog))
        dialog.open()

    def _choose_columns(self, dialog: BiographyColumnsDialog, columns: tuple[BiographyColumn, ...]) -> None:
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._office.runner.run(
            lambda: choose_columns(desk, columns, act_id), partial(self._on_texts_written, dialog), dialog.show_refusal
        )

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


def _show_written(dialog: WritingDialog, folder: Path, written: Written) -> None:
    dialog.show_done(f"Đã lưu {len(written.files)} tệp vào {folder}.")


def _code_note(current: CurrentPaper, paper: Paper) -> str:
    """Return what the check code stands for: a final paper and who made it so, or the record up to a moment."""
    life = current.life
    at = life.finalised_at or paper.moment
    words = f"{clock_time_seconds(at)}, ngày {short_date(local(at).date())}"
    if life.issue:
        return f"Chốt lúc {words}, {life.finalised_by}."
    return f"Số liệu đến việc ghi lúc {words}; có việc mới thì tự làm lại."
