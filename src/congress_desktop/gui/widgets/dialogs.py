"""The few dialogs: a fault of the program, the reason for an act that is dangerous, the card of keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLayout, QLineEdit, QVBoxLayout, QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.widgets.buttons import KeyCapButton
from congress_desktop.gui.widgets.fields import FieldError
from congress_desktop.gui.widgets.marks import KeyCap, StateMark
from congress_desktop.services.key_cards import KeyCard, KeyGroup
from congress_desktop.texts import frame_words as words
from congress_desktop.texts.messages import message


class _Dialog(OwnedDialog):
    """A dialog with a title line, a body column and a foot with buttons; freed when it closes."""

    def __init__(self, title: str, state: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(24, 24, 24, 8)
        top.setSpacing(12)
        if state:
            mark = StateMark(self)
            mark.show_state(state, 28)
            top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.title_label = QLabel(title, self)
        self.title_label.setProperty("role", "matter")
        self.title_label.setWordWrap(True)
        top.addWidget(self.title_label, 1)
        column.addLayout(top)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24 + (40 if state else 0), 0, 24, 24)
        self.body.setSpacing(8)
        column.addLayout(self.body)
        column.addStretch(1)
        foot = QFrame(self)
        foot.setProperty("role", "panel-foot")
        self.foot = QHBoxLayout(foot)
        self.foot.setContentsMargins(24, 12, 24, 12)
        self.foot.setSpacing(8)
        column.addWidget(foot)

    def add_text(self, text: str, role: str = "subtitle", state: str = "") -> QLabel:
        """Add a line or a paragraph to the body and return its label."""
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setProperty("state", state)
        label.setWordWrap(True)
        self.body.addWidget(label)
        return label


class FaultDialog(_Dialog):
    """The only dialog that comes by itself: the program failed; what is safe, what is not, where the log is.

    `safe_until` is a time of day, empty when nothing was recorded since the start. `copy_text` is what
    "Sao chép để báo" puts on the clipboard. The dialog holds nothing up: show it with `open()`.
    """

    def __init__(
        self,
        safe_until: str,
        doing: str,
        log_name: str,
        copy_text: str,
        code: str = Code.PROGRAM_FAULT.value,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.FAULT_TITLE, "error", parent)
        self._copy_text = copy_text
        safe = words.FAULT_SAFE.format(at=safe_until) if safe_until else words.FAULT_SAFE_ALL
        self._safe = self.add_text(safe, state="ok")
        self._lost = self.add_text(words.FAULT_LOST.format(doing=doing) if doing else words.FAULT_LOST_PLAIN)
        self._log = self.add_text(words.FAULT_LOG.format(name=log_name, code=code))
        copy = KeyCapButton(words.FAULT_COPY, self)
        copy.described(icon_name="copy", shortcut="Ctrl+C").clicked.connect(self.on_copy)
        go_on = KeyCapButton(words.FAULT_GO_ON, self)
        go_on.described(role="main", icon_name="check", key="Enter").clicked.connect(self.accept)
        go_on.setDefault(True)
        self.foot.addWidget(copy)
        self.foot.addStretch(1)
        self.foot.addWidget(go_on)
        go_on.setFocus()

    def on_copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._copy_text)

    def shown_text(self) -> str:
        """Return what the dialog says, line by line."""
        return "\n".join(label.text() for label in (self.title_label, self._safe, self._lost, self._log))


class ReasonDialog(_Dialog):
    """Asks why an act is withdrawn or corrected; it can only be answered with a reason or left alone.

    `reason_given` carries the reason, tidied, when it is accepted; `answered` the reason and the name of the second
    person, empty when none is asked for. `reason` stands in the field beforehand, to be taken by Enter or typed over.
    Show it with `open()`.
    """

    reason_given = Signal(str)
    answered = Signal(str, str)

    def __init__(
        self,
        title: str,
        explanation: str,
        act_text: str,
        parent: QWidget | None = None,
        *,
        second_person: bool = False,
        reason: str = "",
    ) -> None:
        super().__init__(title, "warn", parent)
        self._needs_second = second_person
        if explanation:
            self.add_text(explanation)
        self.add_text(words.REASON_LABEL, "label")
        self.reason_edit = QLineEdit(self)
        self.reason_edit.setAccessibleName(words.REASON_LABEL)
        self.reason_edit.setPlaceholderText(words.REASON_HINT)
        self.reason_edit.textChanged.connect(self._on_text_changed)
        self.body.addWidget(self.reason_edit)
        self.second_edit = QLineEdit(self)
        self.second_edit.setAccessibleName(words.SECOND_PERSON_LABEL)
        self.second_edit.setPlaceholderText(words.SECOND_PERSON_HINT)
        self.second_edit.textChanged.connect(self._on_text_changed)
        if second_person:
            self.add_text(words.SECOND_PERSON_LABEL, "label")
        self.body.addWidget(self.second_edit)
        self.second_edit.setVisible(second_person)
        leave = KeyCapButton(words.LEAVE, self)
        leave.described(key="Esc").clicked.connect(self.reject)
        self.act_button = KeyCapButton(act_text, self)
        self.act_button.described(role="main", key="Enter").clicked.connect(self.accept)
        self.act_button.setDefault(True)
        self.act_button.setEnabled(False)
        self.foot.addWidget(leave)
        self.foot.addStretch(1)
        self.foot.addWidget(self.act_button)
        self.reason_edit.setText(reason)
        self.reason_edit.selectAll()
        self.reason_edit.setFocus()

    def reason(self) -> str:
        """Return the reason typed so far, tidied; empty when there is none."""
        return tidy(self.reason_edit.text())

    def second_person(self) -> str:
        """Return who agrees, tidied; empty when nobody was named."""
        return tidy(self.second_edit.text())

    def accept(self) -> None:
        """Give the answer and close; go to what is still empty instead while something is."""
        if self._is_answered():
            self.reason_given.emit(self.reason())
            self.answered.emit(self.reason(), self.second_person())
            super().accept()
        elif self.reason():
            self.second_edit.setFocus()

    def _is_answered(self) -> bool:
        return bool(self.reason()) and (not self._needs_second or bool(self.second_person()))

    def _on_text_changed(self) -> None:
        self.act_button.setEnabled(bool(self.reason()))


@dataclass(frozen=True)
class Ask:
    """One line that a dialog asks for: its label, a hint in the empty field, what stands in it beforehand.

    What is `needed` is asked for again while it is empty.
    """

    label: str
    hint: str = ""
    value: str = ""
    needed: bool = True


class AskDialog(_Dialog):
    """Asks for a few lines before an act; stays open, with what was typed, while the act is refused.

    `answered` carries the lines in their order, tidied. Whoever listens calls `accept` once the act is done, or
    `show_refusal`. Show it with `open()`.
    """

    answered = Signal(list)

    def __init__(
        self,
        title: str,
        explanation: str,
        asked: Sequence[Ask],
        act_text: str,
        parent: QWidget | None = None,
        state: str = "info",
    ) -> None:
        super().__init__(title, state, parent)
        self._asked = tuple(asked)
        if explanation:
            self.add_text(explanation)
        self.edits = tuple(self._add_edit(ask) for ask in asked)
        self.error = FieldError(self)
        self.body.addWidget(self.error)
        leave = KeyCapButton(words.LEAVE, self)
        leave.described(key="Esc").clicked.connect(self.reject)
        self.act_button = KeyCapButton(act_text, self)
        self.act_button.described(role="main", key="Enter").clicked.connect(self._on_act)
        self.act_button.setDefault(True)
        self.foot.addWidget(leave)
        self.foot.addStretch(1)
        self.foot.addWidget(self.act_button)
        self.edits[0].setFocus()

    def _add_edit(self, ask: Ask) -> QLineEdit:
        self.add_text(ask.label, "label")
        edit = QLineEdit(self)
        edit.setAccessibleName(ask.label)
        edit.setPlaceholderText(ask.hint)
        edit.setText(ask.value)
        edit.textEdited.connect(self._on_edited)
        self.body.addWidget(edit)
        return edit

    def _on_edited(self) -> None:
        for edit in self.edits:
            self.error.clear(edit)

    def _on_act(self) -> None:
        """Give the answers; go to what is still empty instead while something needed is."""
        for ask, edit in zip(self._asked, self.edits, strict=True):
            if ask.needed and not tidy(edit.text()):
                edit.setFocus()
                return
        self.answered.emit([tidy(edit.text()) for edit in self.edits])

    def show_refusal(self, refusal: Exception) -> None:
        """Show why the act was refused beside the line it is about, the last one; what was typed stays."""
        if isinstance(refusal, CodedError):
            self.error.show_message(message(refusal), self.edits[-1])


class KeysDialog(_Dialog):
    """The card of keys (F1): the screen's own on the left, those that work everywhere on the right.

    `handbook_asked` is emitted by F1 again, `print_asked` and `save_asked` with the card; the first closes the dialog.
    """

    handbook_asked = Signal()
    print_asked = Signal(object)
    save_asked = Signal(object)

    def __init__(self, card: KeyCard, parent: QWidget | None = None) -> None:
        super().__init__(card.title, "", parent)
        self._card = card
        columns = QHBoxLayout()
        columns.setSpacing(32)
        here, elsewhere = card.groups[:1], card.groups[1:]
        for groups in (here, elsewhere):
            column = QVBoxLayout()
            column.setSpacing(8)
            for group in groups:
                self._add_group(column, group)
            column.addStretch(1)
            columns.addLayout(column)
        self.body.addLayout(columns)
        if (layout := self.layout()) is not None:  # no dialog is made wider than two thirds of the screen else
            layout.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        handbook = KeyCapButton(words.HANDBOOK, self)
        handbook.described(icon_name="book-open", shortcut="F1").clicked.connect(self._on_handbook)
        printing = KeyCapButton(words.PRINT, self)
        printing.described(icon_name="printer", shortcut="Ctrl+P").clicked.connect(self._on_print)
        save = KeyCapButton(words.SAVE_PDF, self)
        save.described(icon_name="file-text", shortcut="Ctrl+S").clicked.connect(self._on_save)
        close = KeyCapButton(words.CLOSE, self)
        close.described(role="main", key="Enter").clicked.connect(self.accept)
        close.setDefault(True)
        for button in (handbook, printing, save):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        close.setFocus()

    def _add_group(self, column: QVBoxLayout, group: KeyGroup) -> None:
        label = QLabel(group.heading, self)
        label.setProperty("role", "heading")
        column.addWidget(label)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, (key, act) in enumerate(group.keys):
            cap = KeyCap(self)
            cap.show_key(key)
            grid.addWidget(cap, row, 0)
            grid.addWidget(QLabel(act, self), row, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)

    def _on_handbook(self) -> None:
        self.accept()
        self.handbook_asked.emit()

    def _on_print(self) -> None:
        self.print_asked.emit(self._card)

    def _on_save(self) -> None:
        self.save_asked.emit(self._card)
