"""The dialogs that put many people forward at once: pasted lines, or delegates marked on the roll."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from congress_desktop.domain.elections import NominationSource
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import DelegateId
from congress_desktop.domain.vietnamese import fold
from congress_desktop.gui.forms.ui_nominee_paste import Ui_NomineePasteDialog
from congress_desktop.gui.forms.ui_nominee_pick import Ui_NomineePickDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.screens.elections.pasted_nominees import PastedNominee, pasted_nominees
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, VietnameseProxy
from congress_desktop.services.delegates import delegates
from congress_desktop.services.election_views import NomineeRow
from congress_desktop.services.elections import Nomination
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import day_words, grouped
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message


class NomineePasteDialog(OwnedDialog):
    """Shows pasted lines as people before any is put forward; lines that cannot be are named and left out.

    `nominations_given` carries a list of Nomination; the dialog stays until `accept` is called.
    """

    nominations_given = Signal(list)

    def __init__(
        self, office: Office, listed: tuple[NomineeRow, ...], text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._listed, self._roll = listed, tuple[DelegateRow, ...]()
        self._found: tuple[PastedNominee, ...] = ()
        self._form = Ui_NomineePasteDialog()
        self._form.setupUi(self)
        form = self._form
        self._model = _preview_model()
        self._model.setParent(self)
        form.preview_view.setModel(self._model)
        dress_table(form.preview_view, self._model, dense=True)
        form.preview_view.setSortingEnabled(False)
        fill_sources(form.source_combo)
        form.lines_edit.textChanged.connect(self._show_preview)
        form.save_button.clicked.connect(self._on_save)
        form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, form.save_button.click)
        form.lines_edit.setPlainText(text)
        form.lines_edit.setFocus()
        desk, sitting_id = office.desk, office.sitting_id
        office.runner.run(lambda: delegates(desk, sitting_id), self._on_roll)

    def _on_roll(self, rows: tuple[DelegateRow, ...]) -> None:
        self._roll = rows
        self._show_preview()

    def _show_preview(self) -> None:
        form = self._form
        self._found = pasted_nominees(form.lines_edit.toPlainText(), self._roll, self._listed)
        self._model.show_rows(self._found)
        kept = sum(not each.problem for each in self._found)
        left_out = len(self._found) - kept
        form.count_label.setText(f"để riêng {grouped(left_out)} dòng" if left_out else "")
        form.save_button.setText(f"Đưa vào danh sách {grouped(kept)} người" if kept else "Đưa vào danh sách")
        form.save_button.setEnabled(kept > 0)

    def _on_save(self) -> None:
        source = NominationSource(self._form.source_combo.currentData())
        kept = [replace(each.nomination, source=source) for each in self._found if not each.problem]
        self.nominations_given.emit(kept)

    def keep_left_out(self) -> bool:
        """Keep only the lines that were left out, to be put right; returns whether there are any."""
        lines = [each.line for each in self._found if each.problem]
        kept = len(self._found) - len(lines)
        self._form.page_error.clear(self._form.lines_edit)
        self._form.lines_edit.setPlainText("\n".join(lines))
        self._form.count_label.setText(f"Đã đưa vào {grouped(kept)} người, còn {grouped(len(lines))} dòng để riêng")
        return bool(lines)

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nobody was put forward; what was pasted stays."""
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal), self._form.lines_edit)


def fill_sources(combo: QComboBox) -> None:
    """Offer who may put somebody forward."""
    for source in NominationSource:
        combo.addItem(label(source), source)


def _preview_model() -> FrozenTableModel[PastedNominee]:
    return FrozenTableModel(
        (
            Column("TT", lambda each: str(each.place), style="second", right=True, width=52),
            Column("Họ và tên", lambda each: each.nomination.full_name, style="bold", width=200),
            Column("Ngày sinh", lambda each: _birth(each.nomination), style="second", width=104),
            Column("Chức vụ", lambda each: each.nomination.position),
            Column("Nhận ra", _recognised, style="state", state=_recognised_state, tooltip=_recognised, width=280),
        ),
        key=lambda each: each.place,
    )


def _birth(nomination: Nomination) -> str:
    return day_words(nomination.birth)


def _recognised(each: PastedNominee) -> str:
    if each.problem:
        return each.problem
    return f"đại biểu, thẻ {each.delegate.card_number:03d}" if each.delegate else "người mới"


def _recognised_state(each: PastedNominee) -> str:
    return "warn" if each.problem else "ok" if each.delegate else "info"


@dataclass(frozen=True)
class _Pick:
    """A delegate on the roll, marked to be put forward or not."""

    row: DelegateRow
    marked: bool


class NomineePickDialog(OwnedDialog):
    """Shows the roll to mark delegates on; those on the list already are left out.

    `nominations_given` carries a list of Nomination; the dialog stays until `accept` is called.
    """

    nominations_given = Signal(list)

    def __init__(self, office: Office, listed: tuple[NomineeRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed = {each.nominee.person_id for each in listed}
        self._rows: tuple[DelegateRow, ...] = ()
        self._marked: set[DelegateId] = set()
        self._form = Ui_NomineePickDialog()
        self._form.setupUi(self)
        form = self._form
        self._model = _pick_model()
        self._model.setParent(self)
        self._proxy = VietnameseProxy(self)
        self._proxy.setSourceModel(self._model)
        form.delegate_view.setModel(self._proxy)
        dress_table(form.delegate_view, self._model, dense=True)
        form.delegate_view.sortByColumn(2, Qt.SortOrder.AscendingOrder)
        fill_sources(form.source_combo)
        form.filter_edit.textChanged.connect(self._on_filter)
        form.delegate_view.doubleClicked.connect(self.mark)
        for button, act in (
            (form.mark_button, self.mark),
            (form.save_button, self._on_save),
            (form.cancel_button, self.reject),
        ):
            button.clicked.connect(act)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, form.save_button.click)
        bind(form.delegate_view, "Space", self.mark)
        form.filter_edit.setFocus()
        self._show()
        desk, sitting_id = office.desk, office.sitting_id
        office.runner.run(lambda: delegates(desk, sitting_id), self._on_roll)

    def _on_roll(self, rows: tuple[DelegateRow, ...]) -> None:
        self._rows = tuple(row for row in rows if row.person_id not in self._listed)
        self._show()
        self._choose_first()

    def _show(self) -> None:
        form, count = self._form, len(self._marked)
        self._model.show_rows([_Pick(row, row.delegate_id in self._marked) for row in self._rows])
        form.count_label.setText(f"{grouped(count)} trong {grouped(len(self._rows))} đại biểu" if count else "")
        form.save_button.setText(f"Đưa vào danh sách {grouped(count)} người" if count else "Đưa vào danh sách")
        form.save_button.setEnabled(count > 0)

    def _on_filter(self, text: str) -> None:
        self._proxy.show_query(text)
        self._choose_first()

    def _choose_first(self) -> None:
        self._form.delegate_view.selectRow(0)

    def mark(self) -> None:
        """Mark the chosen delegate, or take the mark away."""
        place = self._form.delegate_view.currentIndex().row()
        if 0 <= place < self._proxy.rowCount():
            self._marked ^= {self._proxy.row_at(place).row.delegate_id}
            self._show()

    def _on_save(self) -> None:
        source = NominationSource(self._form.source_combo.currentData())
        marked = [row for row in self._rows if row.delegate_id in self._marked]
        self.nominations_given.emit([Nomination("", person_id=row.person_id, source=source) for row in marked])

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nobody was put forward; the marks stay."""
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal), self._form.filter_edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark by Enter while filtering, and choose by the arrows, so that the hands stay on the name."""
        view = self._form.delegate_view
        along = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.mark()
            self._form.filter_edit.selectAll()
        elif along is not None:
            at = view.currentIndex().row() + along
            view.selectRow(min(max(at, 0), self._proxy.rowCount() - 1))
        else:
            super().keyPressEvent(event)


def _pick_model() -> FrozenTableModel[_Pick]:
    return FrozenTableModel(
        (
            Column(
                "",
                lambda each: "chọn" if each.marked else "",
                style="state",
                state=lambda each: "ok" if each.marked else "",
                width=84,
            ),
            Column("Thẻ", lambda each: f"{each.row.card_number:03d}", style="second", width=60),
            Column(
                "Họ và tên",
                lambda each: each.row.facts.full_name,
                sort_key=lambda each: each.row.name_key,
                style="bold",
            ),
            Column(
                "Ngày sinh",
                lambda each: day_words(each.row.facts.birth),
                style="second",
                width=104,
            ),
            Column("Chức vụ", lambda each: each.row.facts.position, width=180),
            Column("Đơn vị", lambda each: each.row.facts.branch, width=160),
        ),
        key=lambda each: each.row.delegate_id,
        folded=lambda each: f"{each.row.folded} {each.row.card_number:03d} {fold(each.row.facts.branch)}",
    )
