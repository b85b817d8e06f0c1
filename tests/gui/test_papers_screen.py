"""The papers' screen by keyboard: life, files, printing, several at once, the closing set."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from builders import SITTING, a_small_congress
from congress_desktop.domain.minutes import MinutesSection
from congress_desktop.gui.office import Office
from congress_desktop.gui.runner import InlineExecutor, Progress, Runner
from congress_desktop.gui.screens.papers import printing
from congress_desktop.gui.screens.papers.pages_view import GAP, PagesView
from congress_desktop.gui.screens.papers.printing import PrintOrder
from congress_desktop.gui.screens.papers.screen import PapersScreen
from congress_desktop.gui.screens.papers.several import ClosingDialog, LackingDialog, SeveralDialog
from congress_desktop.gui.widgets.dialogs import ReasonDialog
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.reports.preview import render_page
from congress_desktop.services import minutes, paper_life, papers
from congress_desktop.services.desk import Desk
from congress_desktop.services.paper_kinds import PaperKind
from congress_desktop.services.paper_models import NewPage, Paper, Paragraph, Run, missing
from congress_desktop.services.sheets import Cancelled
from offices import an_office, shown
from papers import a_paper, drawn

from .conftest import Boxes

Shown = TypeVar("Shown", bound=QWidget)
Box = TypeVar("Box", bound=QDialog)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Clerk:
    """Somebody at the papers' screen."""

    def __init__(self, qtbot: QtBot, boxes: Boxes, office: Office) -> None:
        self.qtbot, self.boxes, self.desk = qtbot, boxes, office.desk
        self.screen = screen = shown(qtbot, office, PapersScreen)
        self.list = self.find(QListView, "paper_view")
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)

    def find(self, kind: type[Shown], name: str) -> Shown:
        found = self.screen.findChild(kind, name)
        assert found is not None
        return found

    def goes_to(self, title: str) -> None:
        self.qtbot.keyClick(self.list, Qt.Key.Key_Home)
        while self.list.currentIndex().data() != title:
            self.qtbot.keyClick(self.list, Qt.Key.Key_Down)

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.list, key, modifier)

    def sees(self) -> str:
        """Return what the list says of the chosen paper."""
        return str(self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    def notice(self) -> str:
        label = self.find(QLabel, "notice_label")
        return label.text() if label.isVisible() else ""

    def error(self) -> str:
        return self.find(FieldError, "page_error").shown_code()

    def opens(
        self, kind: type[Box], key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> Box:
        """Press a key that opens a dialog, and return the dialog."""
        self.boxes.expect(kind)
        self.presses(key, modifier)
        found = self.boxes.shown[-1]
        assert isinstance(found, kind)
        self.qtbot.waitUntil(found.isActiveWindow)
        return found

    def freed(self, dialog: QDialog) -> None:
        """Wait until a closed dialog is gone."""
        self.qtbot.waitUntil(lambda: not isValid(dialog))


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand a printer in the office that prints into a file."""
    target = tmp_path / "printed.pdf"

    def make_printer(_order: PrintOrder) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    monkeypatch.setattr(printing, "printer_names", lambda: ("Máy in văn thư",))
    monkeypatch.setattr(printing, "make_printer", make_printer)
    return target


def said_whole(desk: Desk) -> Paper:
    """Return the minutes with nothing missing in them."""
    paper = minutes.minutes_paper(desk)
    blocks = [
        replace(block, runs=tuple(replace(run, missing=False) for run in block.runs))
        if isinstance(block, Paragraph)
        else block
        for block in paper.blocks
    ]
    return replace(paper, blocks=tuple(blocks))


@pytest.fixture(autouse=True)
def _few_papers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the congress have three papers, the minutes among them whole."""
    kept = [kind for kind in papers.PAPERS if isinstance(kind, PaperKind) and kind.key in {"credentials", "attendance"}]
    whole = PaperKind("minutes", "Biên bản đại hội", "bien-ban-dai-hoi", said_whole, numbered=True)
    monkeypatch.setattr(papers, "PAPERS", (whole, *kept))


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return an_office(a_small_congress(present=4), tmp_path)


@pytest.fixture
def clerk(qtbot: QtBot, boxes: Boxes, office: Office) -> Clerk:
    return Clerk(qtbot, boxes, office)


def chooses(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))


def words(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def test_the_list_says_number_state_and_when(clerk: Clerk) -> None:
    clerk.goes_to("Biên bản đại hội")
    draft = clerk.sees()
    clerk.presses(Qt.Key.Key_F4)
    final = clerk.sees()
    paper_life.record_print(clerk.desk, "minutes", 3)
    clerk.screen.refresh(paper_life.record_print(clerk.desk, "attendance", 1).changes)

    assert draft == "Biên bản đại hội, Nháp, chưa số"
    assert final == "Biên bản đại hội, Chính thức 13/8 07:00, 01-BB/ĐH"
    assert clerk.sees() == "Biên bản đại hội, Đã in 3 bản 13/8 07:00, 01-BB/ĐH"
    clerk.goes_to("Danh sách điểm danh")
    assert clerk.sees() == "Danh sách điểm danh, Đã in 1 bản 13/8 07:00, "


def test_a_final_paper_that_the_record_left_behind_is_replaced_with_a_reason(clerk: Clerk) -> None:
    clerk.goes_to("Biên bản đại hội")
    button, latest = clerk.find(QPushButton, "number_button"), clerk.find(QCheckBox, "latest_box")
    clerk.presses(Qt.Key.Key_F4)
    settled = (button.text(), button.isEnabled(), latest.isVisible(), clerk.notice())
    clerk.screen.refresh(minutes.write_text(clerk.desk, MinutesSection.CLOSING, "Đại hội thành công.").changes)
    behind = (clerk.sees(), button.isEnabled(), latest.isVisible())
    told = clerk.notice()
    dialog = clerk.opens(ReasonDialog, Qt.Key.Key_F4)
    clerk.qtbot.keyClicks(dialog.findChild(QLineEdit), "thieu loi be mac")
    clerk.qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert settled == ("Phát hành bản thay thế", False, False, "")
    assert behind == ("Biên bản đại hội, Số liệu đã khác, 01-BB/ĐH", True, True)
    assert told.startswith("Số liệu đã khác bản chính thức.")
    assert paper_life.current_paper(clerk.desk, "minutes").life.issue == 2
    assert (clerk.sees(), clerk.notice()) == ("Biên bản đại hội, Chính thức 13/8 07:00, 01-BB/ĐH", "")


def test_a_draft_saved_to_a_file_is_counted_and_says_so(
    clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chooses(monkeypatch, tmp_path / "x.pdf")
    clerk.goes_to("Biên bản đại hội")
    clerk.presses(Qt.Key.Key_S, CTRL)
    counted = clerk.sees()
    chooses(monkeypatch, tmp_path / "x.docx")
    clerk.presses(Qt.Key.Key_W, CTRL | SHIFT)

    assert "Dự thảo lần 1" in words(tmp_path / "x.pdf")
    assert Document(str(tmp_path / "x.docx")).sections[0].header.paragraphs[0].text.startswith("Dự thảo lần 1")
    assert counted == "Biên bản đại hội, Nháp, dự thảo lần 1, chưa số"
    assert clerk.find(QLabel, "saved_label").text() == "Đã lưu x.docx"
    clerk.screen.refresh(minutes.write_text(clerk.desk, MinutesSection.CLOSING, "Đại hội thành công.").changes)
    assert clerk.sees() == "Biên bản đại hội, Nháp, đã khác lần 1, chưa số"


def test_a_list_is_saved_as_a_workbook_and_what_cannot_be_is_not_offered(
    clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def offered() -> list[bool]:
        return [clerk.find(QPushButton, f"{name}_button").isEnabled() for name in ("pdf", "word", "excel", "print")]

    chooses(monkeypatch, tmp_path / "x.xlsx")
    clerk.goes_to("Biên bản đại hội")
    of_the_minutes = offered()
    clerk.goes_to("Báo cáo thẩm tra")
    clerk.presses(Qt.Key.Key_E, CTRL | SHIFT)
    saved = (tmp_path / "x.xlsx").read_bytes()
    clerk.goes_to("Danh sách đại biểu")
    of_a_list = offered()
    clerk.presses(Qt.Key.Key_S, CTRL)

    assert of_the_minutes == [True, True, False, False]
    assert of_a_list == [False, False, True, False]
    assert saved != (tmp_path / "x.xlsx").read_bytes()


def test_printing_takes_copies_pages_and_both_sides_and_is_recorded(
    qtbot: QtBot, boxes: Boxes, printed: Path, tmp_path: Path
) -> None:
    office = an_office(a_small_congress(present=4), tmp_path)
    clerk = Clerk(qtbot, boxes, office)
    written = minutes.write_text(office.desk, MinutesSection.CLOSING, "Lời bế mạc dài quá một trang. " * 80)
    clerk.screen.refresh(written.changes)
    clerk.goes_to("Biên bản đại hội")
    clerk.find(QSpinBox, "copies_box").setValue(3)
    clerk.find(QComboBox, "pages_combo").setEditText("2")
    clerk.find(QCheckBox, "two_sided_box").setChecked(True)
    clerk.find(QComboBox, "pages_combo").setEditText("2")

    clerk.presses(Qt.Key.Key_P, CTRL)

    assert clerk.error() == ""
    assert len(pypdfium2.PdfDocument(printed)) == 1
    assert clerk.sees() == "Biên bản đại hội, Nháp, dự thảo lần 1, chưa số"
    life = paper_life.current_paper(office.desk, "minutes").life
    assert (life.copies, life.printed_by) == (3, "Lan")
    assert clerk.find(QLabel, "saved_label").text() == "Đã gửi 3 bản tới máy in"
    assert clerk.find(QPushButton, "print_button").text() == "In 3 bản"


def test_a_paper_on_its_side_turns_the_sheet(printed: Path) -> None:
    document = drawn(a_paper([Paragraph((Run("đứng"),)), NewPage(landscape=True), Paragraph((Run("ngang"),))]))
    printing.print_pages(printing.make_printer(PrintOrder("")), document.pdf, (1, 2), render_page, printing.unwatched)

    sizes = [page.get_size() for page in pypdfium2.PdfDocument(printed)]
    assert [width > height for width, height in sizes] == [False, True]


@pytest.mark.usefixtures("printed")
@pytest.mark.parametrize("pages", ["9", "2-", "x"])
def test_pages_that_there_are_not_are_told_beside_the_field(
    qtbot: QtBot, boxes: Boxes, tmp_path: Path, pages: str
) -> None:
    office = an_office(a_small_congress(present=4), tmp_path)
    clerk = Clerk(qtbot, boxes, office)
    clerk.goes_to("Biên bản đại hội")
    clerk.find(QComboBox, "pages_combo").setEditText(pages)

    clerk.presses(Qt.Key.Key_P, CTRL)

    assert clerk.error() == "E126"
    assert paper_life.current_paper(office.desk, "minutes").life.copies == 0


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_and_nothing_is_recorded(
    qtbot: QtBot, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, printed: Path
) -> None:
    def refusing(_order: PrintOrder) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "no such folder" / printed.name))
        return printer

    monkeypatch.setattr(printing, "make_printer", refusing)
    office = an_office(a_small_congress(present=4), tmp_path)
    clerk = Clerk(qtbot, boxes, office)
    clerk.goes_to("Biên bản đại hội")

    clerk.presses(Qt.Key.Key_P, CTRL)

    assert clerk.error() == "E822"
    assert paper_life.current_paper(office.desk, "minutes").life.copies == 0
    assert clerk.find(QPushButton, "print_button").isEnabled()


def test_without_a_printer_the_button_rests_and_says_why(
    qtbot: QtBot, boxes: Boxes, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "printer_names", lambda: ())
    clerk = Clerk(qtbot, boxes, office)
    button = clerk.find(QPushButton, "print_button")

    assert not button.isEnabled()
    assert "chưa có máy in" in button.toolTip()
    assert clerk.find(QComboBox, "printer_combo").currentText() == "Chưa có máy in"


def test_what_a_paper_lacks_is_named_and_agreed_to_before_it_becomes_final(
    qtbot: QtBot, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(_desk: Desk) -> Paper:
        return a_paper([Paragraph((Run("Bế mạc "), missing("giờ bế mạc"), Run(" 𠀋")))])

    monkeypatch.setattr(papers, "PAPERS", (PaperKind("minutes", "Biên bản", "bien-ban", read, numbered=True),))
    office = an_office(a_small_congress(present=4), tmp_path)
    clerk = Clerk(qtbot, boxes, office)
    told, seen = clerk.notice(), clerk.sees()
    dialog = clerk.opens(LackingDialog, Qt.Key.Key_F4)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    before = paper_life.current_paper(office.desk, "minutes").life.issue
    qtbot.keyClick(dialog.agree_box, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    clerk.freed(dialog)

    assert seen == "Biên bản, Nháp, còn thiếu 1 chỗ, chưa số"
    assert "Còn thiếu: giờ bế mạc." in told
    assert "𠀋 (U+2000B)" in told
    assert told.endswith("(W601)")
    assert before == 0
    assert paper_life.current_paper(office.desk, "minutes").life.issue == 1


def test_several_papers_are_saved_at_once(clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "out"
    chooses(monkeypatch, folder)
    dialog = clerk.opens(SeveralDialog, Qt.Key.Key_E, CTRL)
    clerk.qtbot.mouseClick(dialog.none_button, Qt.MouseButton.LeftButton)
    nothing = dialog.save_button.isEnabled()
    shown_list = dialog.findChild(QListWidget)
    assert shown_list is not None
    for title in ("Biên bản đại hội", "Kết quả biểu quyết"):
        [item] = shown_list.findItems(title, Qt.MatchFlag.MatchStartsWith)
        item.setCheckState(Qt.CheckState.Checked)
    clerk.qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    assert not nothing
    assert sorted(path.name for path in folder.iterdir()) == ["bien-ban-dai-hoi.pdf", "ket-qua-bieu-quyet.xlsx"]
    assert any(f"Đã lưu 2 tệp vào {folder}." in label.text() for label in dialog.findChildren(QLabel))
    assert paper_life.current_paper(clerk.desk, "minutes").life.draft == 1
    clerk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    clerk.freed(dialog)


@pytest.mark.parametrize("zipped", [False, True])
def test_the_closing_set_is_written_where_the_clerk_says(
    clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zipped: bool
) -> None:
    place = tmp_path / "ho-so.zip" if zipped else tmp_path / "out"
    chooses(monkeypatch, place)
    dialog = clerk.opens(ClosingDialog, Qt.Key.Key_F11)
    button = dialog.zip_button if zipped else dialog.folder_button
    clerk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    if zipped:
        assert place.is_file()
        assert f"Đã ghi hồ sơ vào {place}." in said
    else:
        assert (place / "SHA256SUMS").is_file()
        assert f"tệp của hồ sơ vào {place}." in said
    dialog.close()
    clerk.freed(dialog)


def test_writing_the_set_can_be_stopped(
    qtbot: QtBot, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_desk: Desk, _folder: Path, progress: Progress) -> tuple[Path, ...]:
        while progress(1, 10):
            pass
        raise Cancelled

    chooses(monkeypatch, tmp_path)
    inline = an_office(a_small_congress(present=4), tmp_path)
    runner = Runner()
    ring = replace(inline.ring, write_set=endless)
    office = Office(inline.desk, Runner(InlineExecutor()), ring, inline.settings, SITTING)
    clerk = Clerk(qtbot, boxes, office)
    office.runner = runner
    dialog = clerk.opens(ClosingDialog, Qt.Key.Key_F11)
    clerk.qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    working = (dialog.folder_button.isEnabled(), dialog.leave_button.text())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog.folder_button.isEnabled)

    assert working == (False, "Dừng")
    assert any("chưa ghi tệp nào" in label.text() for label in dialog.findChildren(QLabel))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    clerk.freed(dialog)
    runner.close()


def test_the_screen_fits_a_small_laptop(clerk: Clerk) -> None:
    clerk.goes_to("Biên bản đại hội")
    least = clerk.screen.minimumSizeHint()

    assert least.width() <= 1182
    assert least.height() <= 584
    assert clerk.find(QFrame, "notice_frame").isHidden()


def test_a_page_on_its_side_is_shown_in_its_own_shape(clerk: Clerk) -> None:
    view = clerk.find(PagesView, "pages_view")
    upright, lying = QImage(210, 297, QImage.Format.Format_RGB32), QImage(297, 210, QImage.Format.Format_RGB32)
    view.show_document(3)
    for page, picture in enumerate((upright, lying, upright)):
        view.show_page(page, picture)

    shapes = [view.sheet_rect(page).size() for page in range(3)]
    assert [size.height() > size.width() for size in shapes] == [True, False, True]
    assert shapes[1].width() / shapes[1].height() == pytest.approx(297 / 210, abs=0.01)
    first, second, third = (view.sheet_rect(page) for page in range(3))
    assert third.top() - second.bottom() == second.top() - first.bottom()
    for page in range(3):
        view.go_to(page)
        assert view.verticalScrollBar().value() in {
            view.sheet_rect(page).top() - GAP,
            view.verticalScrollBar().maximum(),
        }
