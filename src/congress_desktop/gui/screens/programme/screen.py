"""The programme's screen: items typed or pasted for the sitting at hand, begun and ended."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from congress_desktop.domain.agenda import AgendaState
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import AgendaItemId
from congress_desktop.gui.forms.ui_programme import Ui_ProgrammeScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.programme.table import PastedItem, item_model, pasted_items, read_hour
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import GroupRow
from congress_desktop.services import agenda, congresses
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.views import AgendaRow, CongressView
from congress_desktop.texts.labels import sitting_full_name
from congress_desktop.texts.messages import message, message_for


class ProgrammeScreen(Screen):
    """Every item of the congress, sitting by sitting; new ones join the sitting chosen in the header."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._names: dict[str, str] = {}
        self._form = Ui_ProgrammeScreen()
        self._form.setupUi(self)
        self._model = item_model(short=False)
        self._form.item_view.setModel(self._model)
        dress_table(self._form.item_view, self._model)
        self._form.item_view.setSortingEnabled(False)
        form = self._form
        form.status_label.hide()
        for field in (form.due_edit, form.title_edit, form.presenter_edit):
            field.returnPressed.connect(self._on_entered)
        form.add_button.clicked.connect(self.add)
        form.paste_button.clicked.connect(self.paste)
        form.start_button.clicked.connect(self.start)
        form.finish_button.clicked.connect(self.finish)
        for key, act in (("F4", self.start), ("F5", self.finish)):
            bind(self, key, act)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), form.item_view)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste)

    def focus_first(self) -> None:
        """Put the focus where the next item is typed."""
        self._form.title_edit.setFocus()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "chuong-trinh"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the programme."""
        return (("Enter", "Thêm mục"), ("F4 · F5", "Bắt đầu, kết thúc mục đang chọn"), ("Ctrl+V", "Dán danh sách"))

    def refresh(self, changes: ChangeSet) -> None:
        """Read the running order again when it changed."""
        if changes.touches(Changed.CONGRESS, Changed.SITTING, Changed.AGENDA):
            desk = self._office.desk
            self._office.runner.run(lambda: congresses.congress(desk), self._show_sittings)
            self._office.runner.run(lambda: agenda.agenda(desk), self._show_items)

    def _show_sittings(self, congress: CongressView) -> None:
        self._names = {each.sitting_id: sitting_full_name(each.kind, each.held_on) for each in congress.sittings}

    def _show_items(self, rows: tuple[AgendaRow, ...]) -> None:
        listed: list[AgendaRow | GroupRow] = []
        for sitting_id, name in self._names.items():
            items = [row for row in rows if row.sitting_id == sitting_id]
            done = sum(1 for row in items if row.state is AgendaState.FINISHED)
            listed.append(GroupRow(sitting_id, name, f"{len(items)} mục", f"xong {done}/{len(items)}"))
            listed.extend(items)
        self._model.show_rows(listed)

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
        fields = (form.due_edit, form.title_edit, form.presenter_edit)
        self._plan([(due_at, form.title_edit.text(), form.presenter_edit.text())], fields)

    def paste(self) -> None:
        """Add the items of the lines on the clipboard."""
        self._plan(pasted_items(QGuiApplication.clipboard().text()), ())

    def _plan(self, items: list[PastedItem], clear: tuple[QLineEdit, ...]) -> None:
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._office.new_act_id()
        planned = [(sitting_id, *item) for item in items]
        self._office.runner.run(
            lambda: agenda.plan_items(desk, planned, act_id),
            partial(self._on_planned, len(items), clear),
            self._on_refused,
        )

    def _on_planned(self, count: int, clear: tuple[QLineEdit, ...], _done: object) -> None:
        for field in clear:
            field.clear()
        self._form.page_error.clear()
        self._form.status_label.setText(f"Đã thêm {count} mục vào {self._names.get(self._office.sitting_id, '')}")
        self._form.status_label.show()
        self._form.title_edit.setFocus()

    def _chosen(self) -> AgendaItemId | None:
        index = self._form.item_view.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        return row.item_id if isinstance(row, AgendaRow) else None

    def start(self) -> None:
        """Begin the chosen item."""
        item_id = self._chosen()
        if item_id is not None:
            desk = self._office.desk
            self._office.runner.run(lambda: agenda.start_item(desk, item_id), self._clear_refusal, self._on_refused)

    def finish(self) -> None:
        """End the chosen item."""
        item_id = self._chosen()
        if item_id is not None:
            desk = self._office.desk
            self._office.runner.run(lambda: agenda.finish_item(desk, item_id), self._clear_refusal, self._on_refused)

    def _clear_refusal(self, _done: object) -> None:
        self._form.page_error.clear()

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.page_error.show_message(message(refusal))
