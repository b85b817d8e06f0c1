"""The register in the middle of the appointments' screen: a body's people, and beneath one person's posts over time."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from congress_desktop.domain.appointments import Body
from congress_desktop.gui.forms.ui_register_pane import Ui_RegisterPane
from congress_desktop.gui.office import Office
from congress_desktop.gui.screens.appointments.register import past_model, post_lines, register_model
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.services.tenures import posts_of
from congress_desktop.services.views import AppointmentsView, OfficeHolder
from congress_desktop.texts.labels import label


class RegisterPane(QWidget):
    """Those who hold a post on a body, or those who held one, and what is known of the one chosen.

    `ratify_asked` and `end_asked` are emitted by the buttons of the one chosen.
    """

    ratify_asked = Signal()
    end_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office: Office | None = None
        self._view: AppointmentsView | None = None
        self._standing: set[str] = set()
        self._form = Ui_RegisterPane()
        self._form.setupUi(self)
        form = self._form
        self._register, self._past = register_model(self._is_standing), past_model()
        for view, model in ((form.register_view, self._register), (form.past_view, self._past)):
            view.setModel(model)
            dress_table(view, model)
            view.setSortingEnabled(False)
            view.selectionModel().currentRowChanged.connect(self._show_person)
        form.register_view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._posts = QStringListModel(self)
        form.posts_view.setModel(self._posts)
        for body in Body:
            form.body_bar.addTab(label(body))
        form.body_bar.currentChanged.connect(self._show_body)
        form.past_chip.toggled.connect(self._show_body)
        form.ratify_button.clicked.connect(self.ratify_asked)
        form.end_button.clicked.connect(self.end_asked)

    def work_for(self, office: Office) -> None:
        """Ask this office for the posts of the one chosen."""
        self._office = office

    def show_register(self, view: AppointmentsView) -> None:
        """Show a register as it is now; body and person stay chosen."""
        self._view = view
        self._standing = {each.person_id for each in view.register if each.body is Body.STANDING_COMMITTEE}
        for place, each in enumerate(Body):
            self._form.body_bar.setTabText(place, f"{label(each)} ({len(_on(view.register, each))})")
        self._show_body()

    def turn_past(self) -> None:
        """Show those who held a post instead of those who hold one, or the other way round."""
        self._form.past_chip.toggle()

    def focus_list(self) -> None:
        """Put the focus onto the list at hand."""
        self._list().setFocus()

    def holding(self) -> list[OfficeHolder]:
        """Return those chosen who hold their post now."""
        view, model = self._list(), self._past if self._form.past_chip.isChecked() else self._register
        rows = (model.row(index.row()) for index in sorted(view.selectionModel().selectedRows()))
        return [row for row in rows if isinstance(row, OfficeHolder) and row.held.ending is None]

    def others_of(self, holder: OfficeHolder) -> list[OfficeHolder]:
        """Return the other posts that somebody holds now."""
        register = self._view.register if self._view else ()
        return [each for each in register if each.person_id == holder.person_id and each.tenure_id != holder.tenure_id]

    def _is_standing(self, each: OfficeHolder) -> bool:
        return each.person_id in self._standing

    def _list(self) -> QTableView:
        return self._form.past_view if self._form.past_chip.isChecked() else self._form.register_view

    def _show_body(self) -> None:
        if self._view is None:
            return
        body = list(Body)[self._form.body_bar.currentIndex()]
        past = _on(self._view.past, body)
        self._form.past_chip.show_count(len(past))
        self._register.show_rows(_on(self._view.register, body))
        self._past.show_rows(past)
        view = self._list()
        self._form.register_stack.setCurrentWidget(view)
        if not view.currentIndex().isValid():
            view.selectRow(0)
        view.viewport().update()
        self._show_person()

    def _show_person(self) -> None:
        index, model = self._list().currentIndex(), self._past if self._form.past_chip.isChecked() else self._register
        holder = model.row(index.row()) if index.isValid() else None
        holding = isinstance(holder, OfficeHolder) and holder.held.ending is None
        self._form.end_button.setEnabled(holding)
        self._form.ratify_button.setEnabled(holding)
        if not isinstance(holder, OfficeHolder) or self._office is None:
            self._show_posts("", "", ())
            return
        desk, person_id = self._office.desk, holder.person_id
        matched = "đại biểu" if holder.delegate else "không phải đại biểu"
        self._office.runner.run(lambda: posts_of(desk, person_id), partial(self._show_posts, holder.full_name, matched))

    def _show_posts(self, full_name: str, matched: str, posts: tuple[OfficeHolder, ...]) -> None:
        self._form.person_label.setText(full_name)
        self._form.matched_label.setText(matched)
        self._posts.setStringList(post_lines(posts))


def _on(register: Iterable[OfficeHolder], body: Body) -> list[OfficeHolder]:
    return [each for each in register if each.body is body]
