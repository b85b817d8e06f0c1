"""Typing ticks back from the paper list: numbers in one line, the people they mean under it, then one act."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.attendance import AttendanceState
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.number_lists import read_numbers
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_paper_entry import Ui_PaperEntry
from congress_desktop.gui.office import Office
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services import paper_lists
from congress_desktop.services.paper_lists import TypedBack
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.forms import clock_time, grouped
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message

_ARRIVES = (AttendanceState.EXPECTED, AttendanceState.EXCUSED)


@dataclass(frozen=True)
class ListedDelegate:
    """A delegate with the number on the paper list."""

    number: int
    row: DelegateRow


class PaperEntry(QWidget):
    """The line of numbers with its preview.

    Enter checks what was typed, Enter once more records it; the button records at once. `recorded` carries the
    TypedBack on the GUI thread.
    """

    recorded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office: Office | None = None
        self._listed: tuple[DelegateRow, ...] = ()
        self._checked = False
        self._recording = False
        self._form = Ui_PaperEntry()
        self._form.setupUi(self)
        self._model = _preview_model()
        self._form.preview_view.setModel(self._model)
        dress_table(self._form.preview_view, self._model, dense=True)
        self._form.preview_view.setSortingEnabled(False)
        self._form.numbers_edit.textChanged.connect(self._on_typed)
        self._form.numbers_edit.returnPressed.connect(self._on_entered)
        self._form.record_button.clicked.connect(self.record)
        self._preview()

    def work_at(self, office: Office) -> None:
        """Say whose lists are read and where ticks are recorded; a form makes this widget without it."""
        self._office = office

    def focus_first(self) -> None:
        """Put the focus into the line."""
        self._form.numbers_edit.setFocus()

    def typed(self) -> str:
        """Return what stands in the line."""
        return self._form.numbers_edit.text()

    def clear(self) -> None:
        """Empty the line and forget what the last act did."""
        self._form.numbers_edit.clear()
        self._preview()

    def read(self) -> None:
        """Read the list again as the paper numbers it."""
        if self._office is None:
            return
        desk, sitting_id = self._office.desk, self._office.sitting_id
        self._office.runner.run(lambda: paper_lists.in_list_order(desk, sitting_id), self._show_listed)

    def _show_listed(self, listed: tuple[DelegateRow, ...]) -> None:
        self._listed = listed
        if self.typed().strip():
            self._preview()

    def _on_typed(self) -> None:
        self._checked = False
        self._form.numbers_error.clear(self._form.numbers_edit)
        self._preview()

    def _preview(self) -> None:
        """Show whom the numbers mean; a number half typed is not yet an error."""
        try:
            numbers = read_numbers(self.typed())
        except RuleRefusal:
            numbers = ()
        found = [ListedDelegate(each, self._listed[each - 1]) for each in numbers if self._has(each)]
        self._model.show_rows(found)
        self._form.preview_view.setVisible(bool(found))
        arriving = sum(1 for each in found if each.row.state in _ARRIVES)
        strange = next((each for each in numbers if not self._has(each)), None)
        self._show_sentence(_preview_words(found, arriving, strange, len(self._listed), checked=self._checked))
        ready = bool(arriving) and strange is None and not self._recording
        self._form.record_button.setEnabled(ready)
        words = f"Ghi {grouped(arriving)} đại biểu có mặt" if arriving else "Ghi đại biểu có mặt"
        self._form.record_button.setText(words)
        self._form.record_button.setToolTip(words)

    def _has(self, number: int) -> bool:
        return 1 <= number <= len(self._listed)

    def _show_sentence(self, words: str, state: str = "") -> None:
        theme.set_state(self._form.summary_label, state)
        self._form.summary_label.setText(words)
        self._form.summary_label.setVisible(bool(words))

    def _on_entered(self) -> None:
        """Check the line the first time, record it the second."""
        if self._checked:
            self.record()
        elif self.typed().strip() and self._numbers() is not None:
            self._checked = True
            self._preview()

    def _numbers(self) -> tuple[int, ...] | None:
        """Return the numbers of the line, every one of them on the list; None once the error is shown."""
        try:
            numbers = read_numbers(self.typed())
        except RuleRefusal as refusal:
            self._on_refused(refusal)
            return None
        strange = next((each for each in numbers if not self._has(each)), None)
        if strange is not None:
            self._on_refused(RuleRefusal(Code.NOT_IN_LIST, text=str(strange)))
            return None
        return numbers

    def record(self) -> None:
        """Record the arrival of everybody in the line."""
        numbers = self._numbers()
        if self._office is None or not numbers or self._recording:
            return
        self._recording = True
        self._form.record_button.setEnabled(False)
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        self._office.runner.run(
            lambda: paper_lists.type_back(desk, sitting_id, numbers, act_id), self._on_recorded, self._on_refused
        )

    def _on_recorded(self, done: TypedBack) -> None:
        self._recording = False
        self._form.numbers_edit.clear()
        self._show_sentence(recorded_words(done), "warn" if done.refused else "ok")
        self.focus_first()
        self.recorded.emit(done)

    def _on_refused(self, refusal: Exception) -> None:
        self._recording = False
        self._checked = False
        if isinstance(refusal, CodedError):
            self._form.numbers_error.show_message(message(refusal), self._form.numbers_edit)


def recorded_words(done: TypedBack) -> str:
    """Return what typing back did: "Đã ghi 12 đại biểu; 3 đã có từ trước"; those who could not be are named."""
    parts = [f"Đã ghi {grouped(done.arrived)} đại biểu"]
    if done.already:
        parts.append(f"{grouped(len(done.already))} đã có từ trước")
    if done.refused:
        names = ", ".join(f"{row.facts.full_name} ({label(row.state)})" for row in done.refused)
        parts.append(f"không ghi {grouped(len(done.refused))}: {names}")
    return "; ".join(parts)


def _preview_words(
    found: list[ListedDelegate], arriving: int, strange: int | None, listed: int, *, checked: bool
) -> str:
    if strange is not None:
        return f"Số {strange} không có trong danh sách: danh sách có số từ 1 đến {grouped(listed)}"
    if not found:
        return ""
    here = sum(1 for each in found if each.row.state is AttendanceState.PRESENT)
    gone = len(found) - here - arriving
    parts = [f"{grouped(len(found))} người trên danh sách: {grouped(arriving)} sẽ ghi có mặt"]
    parts += [f"{grouped(here)} đã có từ trước"] if here else []
    parts += [f"{grouped(gone)} đã rời nên không ghi"] if gone else []
    if not arriving:
        return ", ".join(parts)
    return f"{', '.join(parts)}. {'Enter lần nữa để ghi' if checked else 'Enter để kiểm lại'}."


def _preview_model() -> FrozenTableModel[ListedDelegate]:
    return FrozenTableModel(
        (
            Column("Số", lambda each: str(each.number), style="second", width=64),
            Column("Họ và tên", lambda each: each.row.facts.full_name, style="bold"),
            Column("Chi bộ", lambda each: each.row.facts.branch, width=300),
            Column("Thẻ", lambda each: f"{each.row.card_number:03d}", style="second", width=72),
            Column("Khi ghi", _will_words, style="state", state=_will_state, width=240),
        ),
        key=lambda each: each.number,
    )


def _will_words(each: ListedDelegate) -> str:
    row = each.row
    if row.state is AttendanceState.PRESENT:
        return f"đã có từ {clock_time(row.arrived_at)}" if row.arrived_at else "đã có từ trước"
    if row.state is AttendanceState.LEFT:
        return "đã rời, không ghi"
    return "sẽ ghi có mặt" if row.state is AttendanceState.EXPECTED else "sẽ ghi có mặt (đã báo vắng)"


def _will_state(each: ListedDelegate) -> str:
    if each.row.state in _ARRIVES:
        return "info"
    return "ok" if each.row.state is AttendanceState.PRESENT else "warn"
