"""The dialog that settles whether a delegate sits for a seat: withdrawn, not recognised, back, an alternate called."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.attendance import AttendanceState
from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ActId, DelegateId
from congress_desktop.domain.standing import COUNTED, Standing, may_return
from congress_desktop.domain.vietnamese import fold
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_standing import Ui_StandingDialog
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.delegates.dialog import OfficeDialog
from congress_desktop.gui.screens.delegates.table import STATES
from congress_desktop.gui.widgets.buttons import Chip
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.gui.widgets.tables import Column, FrozenTableModel, VietnameseProxy
from congress_desktop.services import congresses, delegates, standings
from congress_desktop.services.desk import Desk, Done
from congress_desktop.services.views import DelegateRow
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message, message_for


class StandingAct(StrEnum):
    """What can be recorded about a delegate's standing."""

    CALL = "call"
    SUBSTITUTE = "substitute"
    REINSTATE = "reinstate"
    WITHDRAW = "withdraw"
    REFUSE = "refuse"


_WITH_SOMEBODY = (StandingAct.CALL, StandingAct.SUBSTITUTE)

_EXPLAINED = {
    StandingAct.CALL: "Đồng chí này ngồi vào chỗ của đại biểu chính thức vắng mặt. Mỗi ghế chỉ tính một lần.",
    StandingAct.SUBSTITUTE: "Đồng chí dự khuyết được chọn ngồi vào chỗ này. Mỗi ghế chỉ tính một lần.",
    StandingAct.REINSTATE: "Trở lại đúng tư cách đã ghi trong danh sách; thẻ dùng được như trước.",
    StandingAct.WITHDRAW: "Không còn tính trong số đại biểu; thẻ bị từ chối ở cửa. Khôi phục được.",
    StandingAct.REFUSE: "Đại hội không công nhận tư cách; thẻ bị từ chối ở cửa. Khôi phục được.",
}

_SETTLED = {StandingAct.WITHDRAW: Standing.WITHDRAWN, StandingAct.REFUSE: Standing.NOT_RECOGNISED}

_NOTES = {
    Standing.OFFICIAL: "ok",
    Standing.SUBSTITUTE: "ok",
    Standing.ALTERNATE: "draft",
    Standing.REPLACED: "warn",
    Standing.WITHDRAWN: "warn",
    Standing.NOT_RECOGNISED: "error",
}


@dataclass(frozen=True)
class StandingFacts:
    """A delegate as at the sitting at hand, who of the roll is whose substitute, and who may be paired up with them."""

    row: DelegateRow
    replaces: str
    replaced_by: str
    alternates: tuple[DelegateRow, ...]
    absent: tuple[DelegateRow, ...]


def standing_facts(desk: Desk, row: DelegateRow) -> StandingFacts:
    """Return what the dialog shows; names are empty when there is nobody."""
    rows = delegates.delegates(desk, congresses.congress(desk).current_sitting_id)
    by_id = {each.delegate_id: each for each in rows}
    now = by_id.get(row.delegate_id, row)
    return StandingFacts(
        row=now,
        replaces=_name(by_id, now.replaces),
        replaced_by=_name(by_id, now.replaced_by),
        alternates=standings.alternates(desk),
        absent=tuple(each for each in rows if is_free(each)),
    )


def _name(by_id: dict[DelegateId, DelegateRow], delegate_id: DelegateId | None) -> str:
    found = by_id.get(delegate_id) if delegate_id is not None else None
    return found.facts.full_name if found is not None else ""


def is_free(row: DelegateRow) -> bool:
    """Tell whether an alternate may be called for this delegate: an official one, not in the hall, nobody there yet."""
    official = row.standing is Standing.OFFICIAL or (may_return(row.standing) and not row.facts.alternate)
    return official and row.replaced_by is None and row.state is not AttendanceState.PRESENT


def fitting_acts(facts: StandingFacts) -> tuple[StandingAct, ...]:
    """Return the acts that fit a delegate's present standing, the likeliest first; none for who was replaced."""
    row = facts.row
    if row.standing is Standing.REPLACED:
        return ()
    substitute = (StandingAct.SUBSTITUTE,) if is_free(row) and facts.alternates else ()
    if may_return(row.standing):
        return (StandingAct.REINSTATE, *substitute)
    call = (StandingAct.CALL,) if row.standing is Standing.ALTERNATE and facts.absent else ()
    return (*call, *substitute, StandingAct.WITHDRAW, StandingAct.REFUSE)


def standing_words(facts: StandingFacts) -> str:
    """Return a delegate's present standing as a sentence."""
    row = facts.row
    match row.standing:
        case Standing.OFFICIAL:
            return f"Đại biểu chính thức, {label(row.state)}."
        case Standing.SUBSTITUTE:
            return f"Đại biểu dự khuyết, đã được gọi thay đồng chí {facts.replaces}; {label(row.state)}."
        case Standing.ALTERNATE:
            return "Đại biểu dự khuyết, chưa được gọi: chưa tính trong số đại biểu, thẻ chưa dùng được ở cửa."
        case Standing.REPLACED:
            return (
                f"Đồng chí {facts.replaced_by} (dự khuyết) đã được gọi thay. Muốn đồng chí này trở lại thì rút lại "
                "việc gọi dự khuyết trong Nhật ký trước."
            )
        case Standing.WITHDRAWN:
            return "Đã rút tên: không tính trong số đại biểu, thẻ bị từ chối ở cửa."
        case Standing.NOT_RECOGNISED:
            return "Không được công nhận tư cách: không tính trong số đại biểu, thẻ bị từ chối ở cửa."


class StandingDialog(OfficeDialog):
    """Shows a delegate's standing and offers only the acts that fit it, each with a reason.

    `settled` is emitted on the GUI thread after an act was recorded; the dialog closes with it.
    """

    settled = Signal()

    def __init__(self, office: Office, row: DelegateRow, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._row = row
        self._act_id = office.new_act_id()
        self._facts: StandingFacts | None = None
        self._form = Ui_StandingDialog()
        self._form.setupUi(self)
        self._model = _people_model()
        self._proxy = VietnameseProxy(self)
        self._proxy.setSourceModel(self._model)
        self._form.people_view.setModel(self._proxy)
        dress_table(self._form.people_view, self._model, dense=True)
        self._form.people_view.setSortingEnabled(False)
        self._form.name_label.setText(row.facts.full_name)
        self._form.branch_label.setText(f"Thẻ {row.card_number:03d} · {row.facts.branch}")
        self._form.now_frame.hide()
        self._chips = {act: self._chip(act) for act in StandingAct}
        for act, chip in self._chips.items():
            chip.hide()
            chip.toggled.connect(loosely(self._on_act, act))
        self._form.people_box.hide()
        self._form.filter_edit.textChanged.connect(self._on_filtered)
        self._form.filter_edit.returnPressed.connect(self._form.reason_edit.setFocus)
        self._form.reason_edit.returnPressed.connect(self._form.save_button.click)
        self._form.save_button.clicked.connect(self.save)
        self._form.cancel_button.clicked.connect(self.reject)
        desk = office.desk
        self.ask(lambda: standing_facts(desk, row), self._show_facts)

    def _chip(self, act: StandingAct) -> Chip:
        chip = getattr(self._form, f"{act.value}_chip")
        if not isinstance(chip, Chip):
            raise TypeError(act)
        return chip

    def _show_facts(self, facts: StandingFacts) -> None:
        self._facts = facts
        form = self._form
        state = _NOTES[facts.row.standing]
        form.now_mark.show_state(state, 18)
        theme.set_state(form.now_frame, state)
        form.now_label.setText(standing_words(facts))
        form.now_frame.show()
        acts = fitting_acts(facts)
        for act, chip in self._chips.items():
            chip.setVisible(act in acts)
        for widget in (form.acts_frame, form.reason_title_label, form.reason_edit, form.save_button):
            widget.setVisible(bool(acts))
        if acts:
            self._chips[acts[0]].setChecked(True)
            self._chips[acts[0]].setFocus()
        else:
            form.cancel_button.setText("Đóng")
            form.cancel_button.setFocus()
        self._fit()

    def _on_act(self, act: StandingAct, on: bool) -> None:  # noqa: FBT001 - as Qt emits it
        if not on or self._facts is None:
            return
        form = self._form
        form.reason_error.clear(form.reason_edit)
        form.act_label.setText(_EXPLAINED[act])
        form.save_button.setText(self._chips[act].text().removesuffix("…").removesuffix(" cho"))
        form.people_box.setVisible(act in _WITH_SOMEBODY)
        if act in _WITH_SOMEBODY:
            calling = act is StandingAct.CALL
            form.people_label.setText("Thay cho đại biểu chính thức vắng mặt" if calling else "Dự khuyết được gọi")
            people = self._facts.absent if calling else self._facts.alternates
            self._model.show_rows(people)
            form.filter_edit.clear()
            self._choose(0)
        self._fit()

    def _fit(self) -> None:
        """Take the height that is needed now; `adjustSize` would stop at two thirds of a small screen."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), layout.totalMinimumSize().width())
            self.resize(width, max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()))

    def _act(self) -> StandingAct | None:
        return next((act for act, chip in self._chips.items() if chip.isChecked()), None)

    def _on_filtered(self, text: str) -> None:
        self._proxy.show_query(text)
        self._choose(0)

    def _choose(self, place: int) -> None:
        last = self._proxy.rowCount() - 1
        self._form.people_view.setCurrentIndex(self._proxy.index(min(max(place, 0), last), 0))

    def _somebody(self) -> DelegateRow | None:
        index = self._form.people_view.currentIndex()
        row = self._proxy.row_at(index.row()) if index.isValid() else None
        return row if isinstance(row, DelegateRow) else None

    def save(self) -> None:
        """Record the chosen act with its reason."""
        act, other = self._act(), self._somebody()
        form = self._form
        form.reason_error.clear(form.reason_edit)
        if act is None:
            return
        if act in _WITH_SOMEBODY and other is None:
            form.reason_error.show_message(message_for(Code.NO_SUCH_RECORD), form.filter_edit)
            return
        desk, one, act_id, reason = self._office.desk, self._row.delegate_id, self._act_id, form.reason_edit.text()

        def work() -> Done:
            return _record(desk, act, one, other.delegate_id if other is not None else one, reason, act_id)

        self.ask(work, self._on_settled)

    def _on_settled(self, _done: Done) -> None:
        self.settled.emit()
        self.accept()

    def show_refusal(self, refusal: Exception) -> None:
        """Show why nothing was recorded, beside the reason; what was chosen and typed stays."""
        if isinstance(refusal, CodedError):
            self._form.reason_error.show_message(message(refusal), self._form.reason_edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows choose among the people while the filter is typed, and Enter go on from the acts."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key, form = Qt.Key(event.key()), self._form
        if key in steps and form.filter_edit.hasFocus():
            self._choose(form.people_view.currentIndex().row() + steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(self.focusWidget(), Chip):
            (form.filter_edit if form.people_box.isVisible() else form.reason_edit).setFocus()
        else:
            super().keyPressEvent(event)


def _record(desk: Desk, act: StandingAct, one: DelegateId, other: DelegateId, reason: str, act_id: ActId) -> Done:
    """Record an act; `other` is whom it pairs the delegate with, if anybody."""
    if act is StandingAct.CALL:
        return standings.call_alternate(desk, one, other, reason, act_id)
    if act is StandingAct.SUBSTITUTE:
        return standings.call_alternate(desk, other, one, reason, act_id)
    if act is StandingAct.REINSTATE:
        return standings.reinstate(desk, one, reason, act_id)
    return standings.settle_standing(desk, one, _SETTLED[act], reason, act_id)


def _people_model() -> FrozenTableModel[DelegateRow]:
    return FrozenTableModel(
        (
            Column("Thẻ", lambda row: f"{row.card_number:03d}", style="second", width=64),
            Column("Họ và tên", lambda row: row.facts.full_name, style="bold", width=190),
            Column("Chi, đảng bộ", lambda row: row.facts.branch, tooltip=lambda row: row.facts.branch),
            Column("Có mặt", _presence, style="state", state=_presence_state, width=188),
        ),
        key=lambda row: row.delegate_id,
        folded=lambda row: f"{row.folded} {row.card_number:03d} {fold(row.facts.branch)}",
    )


def _presence(row: DelegateRow) -> str:
    return label(row.state) if row.standing in COUNTED else label(row.standing)


def _presence_state(row: DelegateRow) -> str:
    return STATES[row.state] if row.standing in COUNTED else "draft"
