"""What the dialogs of a post share: a paper's number, day and authority, and where a refusal is shown."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QLineEdit, QPushButton

from congress_desktop.domain.codes import Code
from congress_desktop.domain.dates import NoSuchDay, NotADate, PartialDate, parse_date
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.domain.tenures import Instrument
from congress_desktop.gui.keys import bind
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.texts.messages import message

T = TypeVar("T")


class FieldsDialog(OwnedDialog):
    """A dialog whose line edits have names, with a place for the error of each and one for the whole."""

    def finish_with(self, save: Callable[[], None]) -> None:
        """Let the buttons and keys of the foot save and leave; Enter alone does neither."""
        for name, act in (("save_button", save), ("cancel_button", self.reject)):
            button = self.findChild(QPushButton, name)
            if not isinstance(button, QPushButton):
                raise TypeError(name)
            button.clicked.connect(act)
            button.setAutoDefault(False)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            bind(self, key, save)

    def typed(self, read: Callable[[], T]) -> T | None:
        """Return what was typed as `read` understands it, None with the refusal shown."""
        self.clear_errors()
        try:
            return read()
        except CodedError as refusal:
            self.show_refusal(refusal)
            return None

    def line(self, name: str) -> QLineEdit:
        """Return the line edit of a field."""
        found = self.findChild(QLineEdit, f"{name}_edit")
        if not isinstance(found, QLineEdit):
            raise TypeError(name)
        return found

    def text(self, name: str) -> str:
        """Return what a field says."""
        return self.line(name).text()

    def day(self, name: str) -> PartialDate | None:
        """Return the day, month or year of a field, None when it is empty. Raises RuleRefusal NOT_A_DATE."""
        text = self.text(name).strip()
        if not text:
            return None
        try:
            return parse_date(text)
        except (NotADate, NoSuchDay) as error:
            raise RuleRefusal(Code.NOT_A_DATE, field=name, text=text) from error

    def needed_day(self, name: str) -> PartialDate:
        """Return the day of a field that must not be empty. Raises RuleRefusal FIELD_EMPTY or NOT_A_DATE."""
        day = self.day(name)
        if day is None:
            raise RuleRefusal(Code.FIELD_EMPTY, field=name)
        return day

    def paper(self) -> Instrument:
        """Return the paper that was typed. Raises RuleRefusal NOT_A_DATE."""
        return Instrument(self.text("number"), self.day("issued_on"), self.text("authority"))

    def clear_errors(self) -> None:
        """Take all errors away, and their red edges."""
        for error in self.findChildren(FieldError):
            error.clear(self.findChild(QLineEdit, f"{error.objectName().removesuffix('_error')}_edit"))

    def show_refusal(self, refusal: Exception) -> None:
        """Show a refusal beneath its field, or for the whole dialog when it has none; what was typed stays."""
        if isinstance(refusal, CodedError):
            self.show_at(str(refusal.facts.get("field", "")), refusal)

    def show_at(self, name: str, refusal: CodedError) -> None:
        """Show a refusal beneath a field, or for the whole dialog when there is no such field."""
        error, line = self.findChild(FieldError, f"{name}_error"), self.findChild(QLineEdit, f"{name}_edit")
        if error is None:
            error = self.findChild(FieldError, "page_error")
        if not isinstance(error, FieldError):
            raise TypeError(name)
        error.show_message(message(refusal), line)
