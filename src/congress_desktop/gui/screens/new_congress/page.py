"""The form of a new congress: typed as on paper, refused beside the field, kept whatever happens."""

import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import CongressPlan, PlannedSitting, SittingKind
from congress_desktop.domain.dates import parse_date
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.vietnamese import fold
from congress_desktop.gui.forms.ui_new_congress import Ui_NewCongressPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Remembers, Ring
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.screens.start.page import FILE_FILTER
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.services.congresses import planned_sittings
from congress_desktop.texts.messages import message

_TEXTS = ("title", "organization", "host", "term", "venue", "locality")
_NEEDED = ("summoned_count", "member_count", "branch_count")
_OPTIONAL = ("executive_count", "standing_count", "inspection_count")
_DAYS = ("preparatory", "official")


class NewCongressPage(QWidget):
    """The form. `desk_opened` carries the Desk of the congress founded, `left` is emitted by Esc."""

    desk_opened = Signal(object)
    left = Signal()

    def __init__(self, runner: Runner, ring: Ring, settings: Remembers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner, self._ring, self._settings = runner, ring, settings
        self._path_chosen = False
        self._form = Ui_NewCongressPage()
        self._form.setupUi(self)
        self._form.found_button.clicked.connect(self.found)
        self._form.back_button.clicked.connect(self.left)
        self._form.path_button.clicked.connect(self._choose_path)
        self._form.title_edit.textEdited.connect(self._propose_path)
        self._form.path_edit.textEdited.connect(self._on_path_typed)
        for key, act in (("Ctrl+Return", self.found), ("Ctrl+Enter", self.found), ("Esc", self.left.emit)):
            bind(self, key, act)
        for field in self.findChildren(QLineEdit):
            field.returnPressed.connect(self._on_entered)
        self._propose_path()

    def focus_first(self) -> None:
        """Put the focus into the first field that is empty."""
        self._first_empty().setFocus()

    def _edit(self, name: str) -> QLineEdit:
        edit = getattr(self._form, f"{name}_edit")
        if not isinstance(edit, QLineEdit):
            raise TypeError(name)
        return edit

    def _error(self, name: str) -> FieldError:
        error = getattr(self._form, f"{name}_error")
        if not isinstance(error, FieldError):
            raise TypeError(name)
        return error

    def _first_empty(self) -> QWidget:
        needed = (*_TEXTS, "official", *_NEEDED, "path")
        empty = (self._edit(name) for name in needed if not self._edit(name).text().strip())
        return next(empty, self._form.found_button)

    def _on_entered(self) -> None:
        """Go to the next empty field; found the congress when there is none."""
        target = self._first_empty()
        if target is self._form.found_button:
            self.found()
        else:
            target.setFocus()

    def _propose_path(self) -> None:
        if not self._path_chosen:
            words = fold(self._form.title_edit.text()).split() or ["dai", "hoi", "moi"]
            name = "-".join(re.sub(r"[^a-z0-9]", "", word) for word in words)[:60]
            self._form.path_edit.setText(str(self._ring.documents / f"{name}.congress"))

    def _on_path_typed(self) -> None:
        self._path_chosen = True

    def _choose_path(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, "Lưu đại hội vào tệp", self._form.path_edit.text(), FILE_FILTER)
        if chosen:
            self._path_chosen = True
            self._form.path_edit.setText(chosen)

    def found(self) -> None:
        """Found the congress as typed; a refusal stands beside its field and nothing typed is lost."""
        for error in self.findChildren(FieldError):
            error.clear()
        for name in (*_TEXTS, *_DAYS, *_NEEDED, *_OPTIONAL, "path"):
            self._error("sittings" if name in _DAYS else name).clear(self._edit(name))
        try:
            plan = self._plan().checked()
        except RuleRefusal as refusal:
            self._show_refusal(refusal)
            return
        path = Path(self._form.path_edit.text().strip())
        self._form.found_button.setEnabled(False)
        create_desk = self._ring.create_desk
        self._runner.run(lambda: create_desk(path, plan), self._on_founded, self._show_refusal)

    def _plan(self) -> CongressPlan:
        texts = {name: self._edit(name).text().strip() for name in _TEXTS}
        counts = {name: self._count(name) for name in (*_NEEDED, *_OPTIONAL)}
        return CongressPlan(**texts, **counts, sittings=self._sittings())  # type: ignore[arg-type]

    def _count(self, name: str) -> int:
        text = self._edit(name).text().strip().replace(".", "")
        if not text:
            return 0
        if not (text.isascii() and text.isdigit()):
            raise RuleRefusal(Code.NUMBER_OUT_OF_RANGE, field=name)
        return int(text)

    def _sittings(self) -> tuple[PlannedSitting, ...]:
        days = [
            (SittingKind(kind), self._day(kind, text))
            for kind in _DAYS
            for text in self._edit(kind).text().split(",")
            if text.strip()
        ]
        return planned_sittings(days)

    def _day(self, kind: str, text: str) -> date:
        try:
            day = parse_date(text.strip())
        except ValueError as error:
            raise RuleRefusal(Code.NOT_A_DATE, field=kind, text=text.strip()) from error
        if day.month is None or day.day is None:
            raise RuleRefusal(Code.NOT_A_DATE, field=kind, text=text.strip())
        return date(day.year, day.month, day.day)

    def _on_founded(self, desk: object) -> None:
        self._form.found_button.setEnabled(True)
        self.desk_opened.emit(desk)

    def _show_refusal(self, refusal: Exception) -> None:
        self._form.found_button.setEnabled(True)
        if not isinstance(refusal, CodedError):
            return
        field = str(refusal.facts.get("field", ""))
        said = message(refusal)
        if "path" in refusal.facts:
            self._form.path_error.show_message(said, self._form.path_edit)
        elif field in _DAYS or refusal.code in (Code.NO_SITTING, Code.DATES_IN_WRONG_ORDER):
            edit = self._edit(field) if field in _DAYS else self._form.official_edit
            self._form.sittings_error.show_message(said, edit)
        elif field in (*_TEXTS, *_NEEDED, *_OPTIONAL):
            self._error(field).show_message(said, self._edit(field))
        else:
            self._form.page_error.show_message(said)
