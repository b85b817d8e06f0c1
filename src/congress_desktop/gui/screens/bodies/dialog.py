"""The dialog that records the bodies of a congress: presidium, secretariat, credentials committee, counting board."""

from functools import partial

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.bodies import BodyMember, CongressBody
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import DelegateId
from congress_desktop.gui.forms.ui_bodies import Ui_BodiesDialog
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import OwnedDialog
from congress_desktop.gui.widgets.suggestions import Suggestions
from congress_desktop.services import attendance, bodies
from congress_desktop.services.attendance import SearchResult
from congress_desktop.services.views import BodyMemberRow, DelegateRow
from congress_desktop.texts.labels import duty, label
from congress_desktop.texts.messages import message


class BodiesDialog(OwnedDialog):
    """Who sits on each body; the first one chosen is the head unless another is named. It opens at one of them."""

    def __init__(
        self, office: Office, parent: QWidget | None = None, at: CongressBody = CongressBody.PRESIDIUM
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._members: dict[CongressBody, list[tuple[BodyMember, str]]] = {body: [] for body in CongressBody}
        self._form = Ui_BodiesDialog()
        self._form.setupUi(self)
        self._suggestions = Suggestions(self._form.name_edit, self._form.found_view, _suggested)
        self._member_names = QStringListModel(self)
        self._form.member_view.setModel(self._member_names)
        for body in CongressBody:
            self._form.body_bar.addTab(label(body))
        self._connect()
        self._form.body_bar.setCurrentIndex(list(CongressBody).index(at))
        desk = office.desk
        office.runner.run(lambda: bodies.bodies(desk), self._show_recorded)
        self._form.name_edit.setFocus()

    def _connect(self) -> None:
        form = self._form
        form.body_bar.currentChanged.connect(self._show_members)
        form.name_edit.textEdited.connect(self._on_typed)
        form.name_edit.returnPressed.connect(self._add)
        form.found_view.doubleClicked.connect(self._add)
        for button, act, key in (
            (form.head_button, self._make_head, "F4"),
            (form.up_button, self._move_up, "Alt+Up"),
            (form.remove_button, self._remove, "Delete"),
            (form.save_button, self._save, "Ctrl+Return"),
        ):
            button.clicked.connect(act)
            button.setAutoDefault(False)
            bind(self, key, act)
        form.close_button.setAutoDefault(False)
        form.close_button.clicked.connect(self.accept)

    def _body(self) -> CongressBody:
        return list(CongressBody)[self._form.body_bar.currentIndex()]

    def _show_recorded(self, rows: tuple[BodyMemberRow, ...]) -> None:
        for body in CongressBody:
            self._members[body] = [
                (BodyMember(row.delegate_id, row.head), row.full_name) for row in rows if row.body is body
            ]
        self._show_members()

    def _show_members(self) -> None:
        body = self._body()
        members = self._members[body]
        self._form.members_label.setText(f"{label(body)}: {len(members)} đồng chí")
        names = [f"{place}. {name} – {duty(body, head=member.head)}" for place, (member, name) in enumerate(members, 1)]
        self._member_names.setStringList(names)
        self._form.save_button.setEnabled(bool(members))

    def _on_typed(self, text: str) -> None:
        desk, sitting_id = self._office.desk, self._office.sitting_id
        self._office.runner.run(lambda: attendance.search(desk, sitting_id, text, 12), partial(self._show_found, text))

    def _show_found(self, text: str, found: SearchResult) -> None:
        self._suggestions.show_found(text, found.rows)
        self._suggestions.choose_first()

    def _add(self) -> None:
        row = self._suggestions.chosen()
        if row is None:
            return
        members = self._members[self._body()]
        if all(member.delegate_id != row.delegate_id for member, _ in members):
            members.append((BodyMember(row.delegate_id, head=not members), row.facts.full_name))
        self._form.name_edit.clear()
        self._suggestions.clear()
        self._show_members()

    def _place(self) -> int | None:
        index = self._form.member_view.currentIndex()
        return index.row() if index.isValid() else None

    def _make_head(self) -> None:
        place = self._place()
        if place is not None:
            members = self._members[self._body()]
            chosen: DelegateId = members[place][0].delegate_id
            members[:] = [
                (BodyMember(each.delegate_id, head=each.delegate_id == chosen), name) for each, name in members
            ]
            self._show_and_choose(place)

    def _move_up(self) -> None:
        place = self._place()
        if place:
            members = self._members[self._body()]
            members.insert(place - 1, members.pop(place))
            self._show_and_choose(place - 1)

    def _remove(self) -> None:
        place = self._place()
        if place is not None:
            del self._members[self._body()][place]
            self._show_members()

    def _show_and_choose(self, place: int) -> None:
        self._show_members()
        self._form.member_view.setCurrentIndex(self._member_names.index(place))

    def _save(self) -> None:
        body, act_id, desk = self._body(), self._office.new_act_id(), self._office.desk
        members = tuple(member for member, _ in self._members[body])
        self._office.runner.run(
            lambda: bodies.form_body(desk, body, members, act_id), partial(self._on_saved, body), self._on_refused
        )

    def _on_saved(self, body: CongressBody, _done: object) -> None:
        self._form.body_error.clear()
        self._form.saved_label.setText(f"Đã ghi {label(body)}")

    def _on_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, CodedError):
            self._form.body_error.show_message(message(refusal))


def _suggested(row: DelegateRow) -> str:
    return f"{row.facts.full_name} · {row.facts.branch} · thẻ {row.card_number:03d}"
