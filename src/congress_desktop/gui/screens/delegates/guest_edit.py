"""The dialogs that put guests on the list: one typed, one put right, many pasted."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.people import GuestFacts
from congress_desktop.domain.vietnamese import fold, tidy
from congress_desktop.gui.forms.ui_guest_edit import Ui_GuestEditDialog
from congress_desktop.gui.forms.ui_guest_paste import Ui_GuestPasteDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.pasted import unnumbered
from congress_desktop.gui.screens.delegates.dialog import OfficeDialog
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel
from congress_desktop.services import guests
from congress_desktop.services.views import GuestRow
from congress_desktop.texts.forms import grouped
from congress_desktop.texts.messages import message

_TEXTS = ("full_name", "unit", "position", "telephone", "seat", "note")
_NUMBER_HEADINGS = frozenset({"tt", "stt", "so tt", "so thu tu"})
_NAME_HEADINGS = frozenset({"ho va ten", "ho ten", "ho, ten", "ten", "khach moi"})
_EDIT_TITLE = "Sửa thông tin khách mời"


class GuestEditDialog(OfficeDialog):
    """Adds guests one after another, or puts one right with a reason.

    Enter goes to the next empty field and saves at the last. `listed` is emitted after each save; when adding the
    dialog stays for the next guest, when correcting it closes.
    """

    listed = Signal()

    def __init__(self, office: Office, row: GuestRow | None = None, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._row = row
        self._act_id = office.new_act_id()
        self._form = Ui_GuestEditDialog()
        self._form.setupUi(self)
        self._form.saved_label.hide()
        self._form.reason_box.setVisible(row is not None)
        if row is not None:
            self.setWindowTitle(_EDIT_TITLE)
            self._form.title_label.setText(_EDIT_TITLE)
            for name in _TEXTS:
                self._line(name).setText(getattr(row.facts, name))
        for place, line in enumerate(self._lines()):
            line.returnPressed.connect(loosely(self._on_entered, place))
        self._form.save_button.clicked.connect(self.save)
        self._form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self.save)
        self._form.full_name_edit.setFocus()

    def _line(self, name: str) -> QLineEdit:
        line = getattr(self._form, f"{name}_edit")
        if not isinstance(line, QLineEdit):
            raise TypeError(name)
        return line

    def _lines(self) -> list[QLineEdit]:
        """Return the fields in their order; the reason is one of them only when a guest is put right."""
        names = (*_TEXTS, "reason") if self._row is not None else _TEXTS
        return [self._line(name) for name in names]

    def _on_entered(self, place: int) -> None:
        following = next((line for line in self._lines()[place + 1 :] if not line.text().strip()), None)
        if following is not None:
            following.setFocus()
        else:
            self.save()

    def save(self) -> None:
        """Record what was typed."""
        for name in (*_TEXTS, "reason"):
            getattr(self._form, f"{name}_error").clear(self._line(name))
        facts = GuestFacts(**{name: tidy(self._line(name).text()) for name in _TEXTS})
        desk, row, act_id, reason = self._office.desk, self._row, self._act_id, self._form.reason_edit.text()
        if row is None:
            self.ask(lambda: guests.add_guests(desk, [facts], act_id), partial(self._on_added, facts.full_name))
        else:
            self.ask(lambda: guests.correct_guest(desk, row.guest_id, facts, reason, act_id), self._on_corrected)

    def _on_added(self, full_name: str, _done: object) -> None:
        self._act_id = self._office.new_act_id()
        for line in self._lines():
            line.clear()
        self._form.saved_label.setText(f"Đã ghi {full_name}. Gõ khách tiếp theo, hoặc Esc để thôi.")
        self._form.saved_label.show()
        self._form.full_name_edit.setFocus()
        self.listed.emit()

    def _on_corrected(self, _done: object) -> None:
        self.listed.emit()
        self.accept()

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was saved, beside its field; what was typed stays."""
        if isinstance(refusal, CodedError):
            field = str(refusal.facts.get("field", ""))
            rest = "reason" if self._row is not None else "full_name"
            name = field if field in _TEXTS else rest
            getattr(self._form, f"{name}_error").show_message(message(refusal), self._line(name))


@dataclass(frozen=True)
class PastedGuest:
    """A pasted line, understood; `problem` says why it will not be saved, empty when it will."""

    place: int
    facts: GuestFacts
    problem: str = ""


def pasted_guests(text: str, listed: frozenset[tuple[str, str]] = frozenset()) -> tuple[PastedGuest, ...]:
    """Return the guests of pasted lines: name, unit, position, telephone, parted by tabs.

    A number of the list before the name, in its own cell or not, is passed over, and so is a line of headings.
    `listed` are folded name and unit of who is on the list already.
    """
    found: list[PastedGuest] = []
    seen = set(listed)
    for line in text.splitlines():
        facts = _facts_of(line)
        if facts is None:
            continue
        who = (fold(facts.full_name), fold(facts.unit))
        problem = "thiếu họ tên" if not facts.full_name else "đã có" if who in seen else ""
        seen.add(who)
        found.append(PastedGuest(len(found) + 1, facts, problem))
    return tuple(found)


def _facts_of(line: str) -> GuestFacts | None:
    """Return what a line says of a guest; None for an empty line or the headings of a list."""
    cells = [tidy(cell) for cell in line.split("\t")]
    folded = [fold(cell) for cell in cells]
    if not any(cells) or folded[0] in _NUMBER_HEADINGS or folded[0] in _NAME_HEADINGS:
        return None
    if len(cells) > 1 and cells[0].rstrip(".").isdigit():
        cells = cells[1:]
    name, unit, position, telephone = (*cells, "", "", "", "")[:4]
    return GuestFacts(unnumbered(name), unit, position, telephone)


class GuestPasteDialog(OfficeDialog):
    """Shows pasted lines as guests before any is saved; lines that cannot be are named and left out.

    `listed` is emitted after the save.
    """

    listed = Signal()

    def __init__(self, office: Office, rows: tuple[GuestRow, ...], text: str, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._listed = frozenset((row.folded, fold(row.facts.unit)) for row in rows)
        self._act_id = office.new_act_id()
        self._found: tuple[PastedGuest, ...] = ()
        self._form = Ui_GuestPasteDialog()
        self._form.setupUi(self)
        self._model = _preview_model()
        self._model.setParent(self)
        self._form.preview_view.setModel(self._model)
        dress_table(self._form.preview_view, self._model, dense=True)
        self._form.preview_view.setSortingEnabled(False)
        self._form.lines_edit.textChanged.connect(self._show_preview)
        self._form.save_button.clicked.connect(self.save)
        self._form.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, self._form.save_button.click)
        self._form.lines_edit.setPlainText(text)
        self._show_preview()
        if self._kept():
            self._form.save_button.setFocus()
        else:
            self._form.lines_edit.setFocus()

    def _kept(self) -> list[GuestFacts]:
        return [each.facts for each in self._found if not each.problem]

    def _show_preview(self) -> None:
        self._found = pasted_guests(self._form.lines_edit.toPlainText(), self._listed)
        self._model.show_rows(self._found)
        kept = len(self._kept())
        words = [f"{grouped(kept)} khách sẽ được ghi"] if self._found else []
        for problem in ("đã có", "thiếu họ tên"):
            count = sum(1 for each in self._found if each.problem == problem)
            if count:
                words.append(f"bỏ {grouped(count)} dòng {problem}")
        self._form.count_label.setText(", ".join(words) if words else "Chưa có dòng nào")
        self._form.save_button.setText(f"Ghi {grouped(kept)} khách" if kept else "Ghi")
        self._form.save_button.setEnabled(kept > 0)

    def save(self) -> None:
        """Put the guests on the list, all of them or none."""
        self._form.lines_error.clear(self._form.lines_edit)
        desk, kept, act_id = self._office.desk, self._kept(), self._act_id
        self.ask(lambda: guests.add_guests(desk, kept, act_id), self._on_added)

    def _on_added(self, _done: object) -> None:
        self.listed.emit()
        self.accept()

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was saved; the lines stay."""
        if isinstance(refusal, CodedError):
            self._form.lines_error.show_message(message(refusal), self._form.lines_edit)


def _preview_model() -> FrozenTableModel[PastedGuest]:
    return FrozenTableModel(
        (
            Column("TT", lambda row: str(row.place), style="second", width=56),
            Column("Họ và tên", lambda row: row.facts.full_name, style="bold", width=180),
            Column("Đơn vị", lambda row: row.facts.unit, tooltip=lambda row: row.facts.unit),
            Column("Chức vụ", lambda row: row.facts.position, width=140),
            Column("Điện thoại", lambda row: row.facts.telephone, width=116),
            Column(
                "Ghi",
                lambda row: row.problem or "ghi",
                style="state",
                state=lambda row: "warn" if row.problem else "ok",
                width=124,
            ),
        ),
        key=lambda row: row.place,
    )
