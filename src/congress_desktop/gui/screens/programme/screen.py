"""The programme's screen: items typed, pasted or taken from a model, put in order, begun and ended."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QWidget

from congress_desktop.domain.agenda import AgendaState
from congress_desktop.domain.agenda_template import AgendaTemplate
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import AgendaItemId, SittingId
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_programme import Ui_ProgrammeScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.programme.item import AgendaItemDialog, typed_seconds
from congress_desktop.gui.screens.programme.table import ProgrammeModel, items_above, pasted_items, read_hour
from congress_desktop.gui.screens.programme.template import AgendaTemplateDialog
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import GroupRow
from congress_desktop.services import agenda, congresses
from congress_desktop.services.agenda import ItemDraft, TimelineRow
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.readiness import next_item
from congress_desktop.services.views import AgendaRow, CongressView, SittingView
from congress_desktop.texts.forms import clock_time, span
from congress_desktop.texts.labels import sitting_full_name
from congress_desktop.texts.messages import message, message_for

_TICK_MS = 1_000


class ProgrammeScreen(Screen):
    """Every item of the congress, sitting by sitting; new ones join the sitting chosen in the header."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._sittings: tuple[SittingView, ...] = ()
        self._rows: tuple[AgendaRow, ...] = ()
        self._read = False
        self._form = Ui_ProgrammeScreen()
        self._form.setupUi(self)
        self._model = ProgrammeModel()
        self._dress()
        self._form.status_label.hide()
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._show_moment)
        self._connect()

    def _dress(self) -> None:
        view = self._form.item_view
        view.setModel(self._model)
        dress_table(view, self._model)
        view.setSortingEnabled(False)
        view.horizontalHeader().setMinimumSectionSize(32)
        for section, column in enumerate(self._model.columns):
            if column.width is not None:
                view.horizontalHeader().resizeSection(section, column.width)
        view.setDragEnabled(True)
        view.setAcceptDrops(True)
        view.setDropIndicatorShown(True)
        view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setDragDropOverwriteMode(False)

    def _connect(self) -> None:
        form = self._form
        for field in (form.due_edit, form.lasts_edit, form.title_edit, form.presenter_edit):
            field.returnPressed.connect(self._on_entered)
        for button, act, key in (
            (form.template_button, self.choose_template, "Ctrl+T"),
            (form.edit_button, self.edit, "F2"),
            (form.up_button, loosely(self.move_chosen, -1), "Alt+Up"),
            (form.down_button, loosely(self.move_chosen, 1), "Alt+Down"),
            (form.start_button, self.turn, "F4"),
            (form.next_button, self.go_on, "F5"),
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
        self._model.item_dropped.connect(self._on_dropped)
        form.item_view.selectionModel().currentChanged.connect(self._show_acts)
        form.item_view.doubleClicked.connect(self.edit)
        self._office.sitting_changed.connect(self._show_moment)

    def focus_first(self) -> None:
        """Put the focus where the next item is typed while there is none, else onto the items."""
        (self._form.item_view if self._rows else self._form.title_edit).setFocus()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "chuong-trinh"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the programme."""
        return (
            ("F4", "Bắt đầu hoặc kết thúc mục đang chọn"),
            ("F5", "Kết thúc mục đang làm, sang mục kế tiếp"),
            ("F2", "Sửa mục đang chọn"),
            ("Alt+↑ Alt+↓", "Chuyển mục lên, xuống"),
            ("Delete", "Bỏ mục chưa bắt đầu"),
            ("Enter", "Thêm mục đang gõ"),
            ("Ctrl+T", "Lấy chương trình từ mẫu"),
            ("Ctrl+V", "Dán danh sách"),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Let the minutes run while somebody looks."""
        super().showEvent(event)
        self._show_moment()
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the minutes rest."""
        self._ticker.stop()
        super().hideEvent(event)

    def refresh(self, changes: ChangeSet) -> None:
        """Read the running order again when it changed."""
        if changes.touches(Changed.CONGRESS, Changed.SITTING, Changed.AGENDA):
            desk = self._office.desk
            self._office.runner.run(lambda: congresses.congress(desk), self._show_sittings)
            self._office.runner.run(lambda: agenda.agenda(desk), self._show_items)

    def _show_sittings(self, congress: CongressView) -> None:
        self._sittings = congress.sittings

    def _show_items(self, rows: tuple[AgendaRow, ...]) -> None:
        self._rows = rows
        self._show_moment()
        if not self._read and rows and not self._form.title_edit.text():
            self._form.item_view.setFocus()
        self._read = True

    def _show_moment(self) -> None:
        """Show everything as it stands at this minute; the chosen item stays chosen."""
        chosen = self._chosen()
        lines = agenda.timeline(self._rows, self._sittings, self._office.ring.clock())
        listed: list[TimelineRow | GroupRow] = []
        for sitting in self._sittings:
            here = [line for line in lines if line.row.sitting_id == sitting.sitting_id]
            done = sum(1 for line in here if line.row.state is AgendaState.FINISHED)
            name = sitting_full_name(sitting.kind, sitting.held_on)
            listed.append(GroupRow(sitting.sitting_id, name, f"{len(here)} mục", f"xong {done}/{len(here)}"))
            listed.extend(here)
        self._model.show_rows(listed)
        self._choose(chosen.row.item_id if chosen else self._item_at_hand())
        self._show_running(lines)
        self._show_acts()

    def _item_at_hand(self) -> AgendaItemId | None:
        """Return the item that is running, else the next one of the sitting chosen in the header."""
        running = next((row for row in self._rows if row.state is AgendaState.RUNNING), None)
        here = [row for row in self._rows if row.sitting_id == self._office.sitting_id]
        item = running or next_item(here) or next(iter(here), None)
        return item.item_id if item else None

    def _choose(self, item_id: AgendaItemId | None) -> None:
        place = self._model.place_of(item_id)
        if place is not None and place != self._form.item_view.currentIndex().row():
            self._form.item_view.selectRow(place)

    def _show_running(self, lines: tuple[TimelineRow, ...]) -> None:
        form = self._form
        running = next((line for line in lines if line.row.state is AgendaState.RUNNING), None)
        here = [row for row in self._rows if row.sitting_id == self._office.sitting_id]
        following = next_item(here)
        form.next_button.setEnabled(following is not None)
        done = sum(1 for row in here if row.state is AgendaState.FINISHED)
        form.summary_label.setText(f"xong {done}/{len(here)} mục của phiên đang chọn" if here else "")
        if running is None:
            line = next((line for line in lines if following and line.row.item_id == following.item_id), None)
            form.now_head_label.setText("Mục kế tiếp" if line else "Không còn mục nào chờ")
            form.now_label.setText(line.row.title if line else "")
            form.now_detail_label.setText(line.row.presenter if line else "")
            form.left_label.setText(_waiting_words(line) if line else "")
            theme.set_state(form.left_label, "warn" if line and line.late_minutes else "")
            return
        form.now_head_label.setText(f"Đang diễn ra, từ {clock_time(running.at)}" if running.at else "")
        form.now_label.setText(running.row.title)
        ends = f"dự kiến đến {clock_time(running.planned_until)}" if running.planned_until else ""
        form.now_detail_label.setText(" · ".join(part for part in (running.row.presenter, ends) if part))
        over = running.over_minutes
        left = f"còn {span(running.left_minutes)}" if running.left_minutes is not None else ""
        form.left_label.setText(f"quá {span(over)}" if over else left)
        theme.set_state(form.left_label, "warn" if over else "")

    def _show_acts(self) -> None:
        """Let the buttons say what they would do to the chosen item."""
        form, line = self._form, self._chosen()
        state = line.row.state if line else None
        due = state is AgendaState.DUE
        running = state is AgendaState.RUNNING
        form.start_button.setText("Kết thúc mục đang chọn" if running else "Bắt đầu mục đang chọn")
        form.start_button.setProperty("icon_name", "check" if running else "play")
        form.start_button.setEnabled(due or running)
        form.edit_button.setEnabled(line is not None)
        for button in (form.up_button, form.down_button, form.remove_button):
            button.setEnabled(due)

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
            self._on_refused,
        )

    def _on_planned(self, count: int, sitting_id: SittingId, clear: tuple[QLineEdit, ...], _done: object) -> None:
        for field in clear:
            field.clear()
        self._say(f"Đã thêm {count} mục vào {self._names().get(sitting_id, '')}")
        if clear:
            self._form.title_edit.setFocus()

    def _say(self, words: str) -> None:
        self._form.page_error.clear()
        self._form.status_label.setText(words)
        self._form.status_label.setVisible(bool(words))

    def _names(self) -> dict[SittingId, str]:
        return {each.sitting_id: sitting_full_name(each.kind, each.held_on) for each in self._sittings}

    def _chosen(self) -> TimelineRow | None:
        index = self._form.item_view.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        return row if isinstance(row, TimelineRow) else None

    def turn(self) -> None:
        """Begin the chosen item, or end it when it is running."""
        line = self._chosen()
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
            self._form.item_view.setCurrentIndex(self._model.index(-1, -1))
            self._run(lambda: agenda.start_item(desk, item_id, act_id))

    def move_chosen(self, step: int) -> None:
        """Move the chosen item up or down among those of its sitting."""
        line = self._chosen()
        if line is not None:
            self._on_dropped(line.row.item_id, max(items_above(self._model.rows(), line.row.item_id) + step, 0))

    def _on_dropped(self, item_id: str, place: int) -> None:
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._run(lambda: agenda.move_item(desk, AgendaItemId(item_id), place, act_id))

    def remove(self) -> None:
        """Take the chosen item out; Ctrl+Z puts it back."""
        line = self._chosen()
        if line is None:
            return
        desk, act_id, row = self._office.desk, self._office.new_act_id(), line.row
        self._office.runner.run(
            lambda: agenda.remove_item(desk, row.item_id, act_id),
            partial(self._on_removed, row.title),
            self._on_refused,
        )

    def _on_removed(self, title: str, _done: object) -> None:
        self._say(f"Đã bỏ mục “{title}”. Lấy lại bằng Ctrl+Z.")

    def edit(self) -> None:
        """Open the chosen item to be changed."""
        line = self._chosen()
        if line is None:
            return
        dialog = AgendaItemDialog(line.row, self._names(), self)
        dialog.item_given.connect(loosely(self._change, dialog, line.row.item_id))
        dialog.open()

    def _change(self, dialog: AgendaItemDialog, item_id: AgendaItemId, sitting_id: str, draft: ItemDraft) -> None:
        desk, act_id = self._office.desk, self._office.new_act_id()
        self._office.runner.run(
            lambda: agenda.change_item(desk, item_id, SittingId(sitting_id), draft, act_id),
            partial(_accept, dialog),
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
            partial(self._on_taken, dialog),
            dialog.show_refusal,
        )

    def _on_taken(self, dialog: AgendaTemplateDialog, _done: object) -> None:
        dialog.accept()
        self._form.item_view.setFocus()

    def _run(self, act: Callable[[], object]) -> None:
        self._office.runner.run(act, self._on_done, self._on_refused)

    def _on_done(self, _done: object) -> None:
        self._say("")

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))


def _waiting_words(line: TimelineRow) -> str:
    if line.late_minutes:
        return f"trễ {span(line.late_minutes)}"
    if line.waits_minutes is None or line.waits_minutes > _ONE_DAY:
        return ""
    return f"{span(line.waits_minutes)} nữa"


_ONE_DAY = 24 * 60


def _accept(dialog: QDialog, _done: object) -> None:
    dialog.accept()
