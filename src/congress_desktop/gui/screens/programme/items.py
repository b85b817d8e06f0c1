"""The page of items: typed, pasted or taken from a model, put in order, changed and taken out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from congress_desktop.domain.agenda import AgendaState
from congress_desktop.domain.agenda_template import AgendaTemplate
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import AgendaItemId, SittingId
from congress_desktop.gui.forms.ui_programme_items import Ui_ItemsPage
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import OwnedDialog, loosely
from congress_desktop.gui.screens.programme.item import AgendaItemDialog, typed_seconds
from congress_desktop.gui.screens.programme.table import item_model, pasted_items, read_hour
from congress_desktop.gui.screens.programme.template import AgendaTemplateDialog
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.ordering import let_drag
from congress_desktop.gui.widgets.tables import GroupRow
from congress_desktop.services import agenda
from congress_desktop.services.agenda import ItemDraft, TimelineRow
from congress_desktop.services.readiness import next_item
from congress_desktop.services.views import AgendaRow, SittingView
from congress_desktop.texts.labels import sitting_full_name
from congress_desktop.texts.messages import message, message_for

_NARROWEST = 32


class ItemsPage(QWidget):
    """Every item, sitting by sitting; new ones join the sitting chosen in the header.

    `chosen_changed` is emitted when another item is chosen, or the chosen one's state changed.
    """

    chosen_changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._sittings: tuple[SittingView, ...] = ()
        self._rows: tuple[AgendaRow, ...] = ()
        self._read = False
        self._form = Ui_ItemsPage()
        self._form.setupUi(self)
        self._model = item_model()
        self._dress()
        self._form.status_label.hide()
        self._connect()

    def _dress(self) -> None:
        view = self._form.item_view
        view.setModel(self._model)
        dress_table(view, self._model)
        view.setSortingEnabled(False)
        view.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        for section, column in enumerate(self._model.columns):
            if column.width is not None:
                view.horizontalHeader().resizeSection(section, column.width)
        let_drag(view)

    def _connect(self) -> None:
        form = self._form
        for field in (form.due_edit, form.lasts_edit, form.title_edit, form.presenter_edit):
            field.returnPressed.connect(self._on_entered)
        for button, act, key in (
            (form.template_button, self.choose_template, "Ctrl+T"),
            (form.edit_button, self.edit, "F2"),
            (form.up_button, loosely(self.move_chosen, -1), "Alt+Up"),
            (form.down_button, loosely(self.move_chosen, 1), "Alt+Down"),
        ):
            button.clicked.connect(act)
            bind(self, key, button.click)
        form.add_button.clicked.connect(self.add)
        form.paste_button.clicked.connect(self.paste)
        form.remove_button.clicked.connect(self.remove)
        for key, act in (("Paste", self.paste), ("Delete", self.remove)):
            shortcut = QShortcut(QKeySequence(getattr(QKeySequence.StandardKey, key)), form.item_view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self._model.row_dropped.connect(self._on_dropped)
        form.item_view.selectionModel().currentChanged.connect(self._show_acts)
        form.item_view.doubleClicked.connect(self.edit)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the chosen item into view."""
        super().showEvent(event)
        self._form.item_view.scrollTo(self._form.item_view.currentIndex())

    def focus_first(self) -> None:
        """Put the focus where the next item is typed while there is none, else onto the items."""
        (self._form.item_view if self._rows else self._form.title_edit).setFocus()

    def show_items(self, rows: tuple[AgendaRow, ...], sittings: tuple[SittingView, ...]) -> None:
        """Show these items; the first time the focus goes to them when there are any."""
        self._rows, self._sittings = rows, sittings
        self.show_lines(agenda.timeline(rows, sittings, self._office.ring.clock()))
        if not self._read and rows and not self._form.title_edit.text() and self.isVisible():
            self._form.item_view.setFocus()
        self._read = True

    def show_lines(self, lines: tuple[TimelineRow, ...]) -> None:
        """Show the items as they stand at this minute; the chosen one stays chosen."""
        chosen = self.chosen()
        listed: list[TimelineRow | GroupRow] = []
        for sitting in self._sittings:
            here = [line for line in lines if line.row.sitting_id == sitting.sitting_id]
            done = sum(1 for line in here if line.row.state is AgendaState.FINISHED)
            name = sitting_full_name(sitting.kind, sitting.held_on)
            listed.append(GroupRow(sitting.sitting_id, name, f"{len(here)} mục", f"xong {done}/{len(here)}"))
            listed.extend(here)
        self._model.show_rows(listed)
        self.choose(chosen.row.item_id if chosen else self._item_at_hand())
        self._show_acts()

    def _item_at_hand(self) -> AgendaItemId | None:
        """Return the item that is running, else the next one of the sitting chosen in the header."""
        running = next((row for row in self._rows if row.state is AgendaState.RUNNING), None)
        here = [row for row in self._rows if row.sitting_id == self._office.sitting_id]
        item = running or next_item(here) or next(iter(here), None)
        return item.item_id if item else None

    def choose(self, item_id: AgendaItemId | None) -> None:
        """Choose an item, when it is shown; None chooses the one at hand at the next showing."""
        if item_id is None:
            self._form.item_view.setCurrentIndex(self._model.index(-1, -1))
            return
        place = self._model.place_of(item_id)
        if place is not None and place != self._form.item_view.currentIndex().row():
            self._form.item_view.selectRow(place)

    def chosen(self) -> TimelineRow | None:
        """Return the chosen item."""
        index = self._form.item_view.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        return row if isinstance(row, TimelineRow) else None

    def _show_acts(self) -> None:
        form, line = self._form, self.chosen()
        form.edit_button.setEnabled(line is not None)
        for button in (form.up_button, form.down_button, form.remove_button):
            button.setEnabled(line is not None and line.row.state is AgendaState.DUE)
        self.chosen_changed.emit()

    def _on_entered(self) -> None:
        """Go to the title when it is empty; add the item otherwise."""
        if self._form.title_edit.text().strip():
            self.add()
        else:
            self._form.title_edit.setFocus()

    def add(self) -> None:
        """Add the typed item to the sitting chosen in the header."""
        form = self._form
        due_at, rest = read_hour(form.due_edit.text().strip())
        if form.due_edit.text().strip() and (due_at is None or rest.strip()):
            form.page_error.show_message(message_for(Code.NOT_AN_HOUR, text=form.due_edit.text()), form.due_edit)
            return
        seconds = typed_seconds(form.lasts_edit.text())
        draft = ItemDraft(form.title_edit.text(), due_at, form.presenter_edit.text(), seconds)
        self._plan([draft], (form.due_edit, form.lasts_edit, form.title_edit, form.presenter_edit))

    def paste(self) -> None:
        """Add the items of the lines on the clipboard."""
        self._plan(pasted_items(QGuiApplication.clipboard().text()), ())

    def _plan(self, items: list[ItemDraft], clear: tuple[QLineEdit, ...]) -> None:
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        planned = [(sitting_id, item) for item in items]
        self._office.runner.run(
            lambda: agenda.plan_items(desk, planned, act_id),
            partial(self._on_planned, len(items), sitting_id, clear),
            self.show_refusal,
        )

    def _on_planned(self, count: int, sitting_id: SittingId, clear: tuple[QLineEdit, ...], _done: object) -> None:
        for field in clear:
            field.clear()
        self.say(f"Đã thêm {count} mục vào {self._names().get(sitting_id, '')}")
        if clear:
            self._form.title_edit.setFocus()

    def say(self, words: str) -> None:
        """Say what was done; nothing hides the line."""
        self._form.page_error.clear()
        self._form.status_label.setText(words)
        self._form.status_label.setVisible(bool(words))

    def _names(self) -> dict[SittingId, str]:
        return {each.sitting_id: sitting_full_name(each.kind, each.held_on) for each in self._sittings}

    def turn(self) -> None:
        """Begin the chosen item, or end it when it is running."""
        line = self.chosen()
        if line is None:
            return
        desk, act_id, item_id = self._office.desk, self._office.new_act_id(), line.row.item_id
        if line.row.state is AgendaState.RUNNING:
            self._run(lambda: agenda.finish_item(desk, item_id, act_id))
        else:
            self._run(lambda: agenda.start_item(desk, item_id, act_id))

    def go_on(self) -> None:
        """End the running item and begin the next one of the sitting chosen in the header."""
        following = next_item([row for row in self._rows if row.sitting_id == self._office.sitting_id])
        if following is not None:
            desk, act_id, item_id = self._office.desk, self._office.new_act_id(), following.item_id
            self.choose(None)
            self._run(lambda: agenda.start_item(desk, item_id, act_id))

    def move_chosen(self, step: int) -> None:
        """Move the chosen item up or down among those of its sitting."""
        line = self.chosen()
        place = self._model.place_in_group(line.row.item_id) if line else None
        if line is not None and place is not None:
            self._on_dropped(line.row.item_id, max(place + step, 0))

    def _on_dropped(self, item_id: str, place: int) -> None:
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._run(lambda: agenda.move_item(desk, AgendaItemId(item_id), place, act_id))

    def remove(self) -> None:
        """Take the chosen item out; Ctrl+Z puts it back."""
        line = self.chosen()
        if line is None:
            return
        desk, act_id, row = self._office.desk, self._office.new_act_id(), line.row
        self._office.runner.run(
            lambda: agenda.remove_item(desk, row.item_id, act_id),
            partial(self._on_removed, row.title),
            self.show_refusal,
        )

    def _on_removed(self, title: str, _done: object) -> None:
        self.say(f"Đã bỏ mục “{title}”. Lấy lại bằng Ctrl+Z.")

    def edit(self) -> None:
        """Open the chosen item to be changed."""
        line = self.chosen()
        if line is None:
            return
        dialog = AgendaItemDialog(line.row, self._names(), self)
        dialog.item_given.connect(loosely(self._change, dialog, line.row.item_id))
        dialog.open()

    def _change(self, dialog: AgendaItemDialog, item_id: AgendaItemId, sitting_id: str, draft: ItemDraft) -> None:
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._office.runner.run(
            lambda: agenda.change_item(desk, item_id, SittingId(sitting_id), draft, act_id),
            partial(self._on_dialog_done, dialog),
            dialog.show_refusal,
        )

    def choose_template(self) -> None:
        """Open the models."""
        templates = self._office.ring.agenda_templates()
        dialog = AgendaTemplateDialog(templates, self._sittings, self._office.sitting_id, self)
        dialog.template_taken.connect(loosely(self._take, dialog))
        dialog.open()

    def _take(self, dialog: AgendaTemplateDialog, template: AgendaTemplate, only: SittingId | None) -> None:
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._office.runner.run(
            lambda: agenda.plan_from_template(desk, template, only, act_id),
            partial(self._on_dialog_done, dialog),
            dialog.show_refusal,
        )

    def _on_dialog_done(self, dialog: OwnedDialog, _done: object) -> None:
        dialog.accept()
        self._form.item_view.setFocus()

    def _run(self, act: Callable[[], object]) -> None:
        self._office.runner.run(act, self._on_done, self.show_refusal)

    def _on_done(self, _done: object) -> None:
        self.say("")

    def show_refusal(self, refusal: Exception) -> None:
        """Show why something was not done."""
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))
