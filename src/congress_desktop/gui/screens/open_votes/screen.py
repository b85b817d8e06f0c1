"""The open-vote screen: a list of matters, one of them counted by three large numbers."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.counting import VoteBase
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ActId, MatterId
from congress_desktop.domain.open_votes import Count
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.gui import theme
from congress_desktop.gui.forms.ui_open_votes import Ui_OpenVotesScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.bodies.dialog import BodiesDialog
from congress_desktop.gui.screens.open_votes.correction import CorrectionDialog
from congress_desktop.gui.screens.open_votes.matters import MattersDialog
from congress_desktop.gui.screens.open_votes.words import STATES, matter_model, verdict_sum, verdict_words
from congress_desktop.gui.widgets.cells import dress_table
from congress_desktop.services import attendance, congresses, open_votes, workbooks
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.open_votes import MatterDraft
from congress_desktop.services.views import MatterRow, PresenceView
from congress_desktop.texts.forms import clock_time_seconds, grouped, percentage, share
from congress_desktop.texts.labels import label
from congress_desktop.texts.messages import message, message_for

_ROOMY_PX = 640
_LEAST_PX = 560


@dataclass(frozen=True)
class _Typed:
    """What is typed for one matter and not yet recorded; None is an empty field."""

    in_favour: int | None = None
    against: int | None = None
    other_opinion: int | None = None
    base: VoteBase | None = None


class OpenVotesScreen(Screen):
    """Votes by raised card; what is typed for a matter stays until it is recorded."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rule: OpenVoteRule | None = None
        self._presence: PresenceView | None = None
        self._typed: dict[MatterId, _Typed] = {}
        self._named: dict[MatterId, str] = {}
        self._asked: dict[tuple[str, MatterId], ActId] = {}
        self._shown: MatterId | None = None
        self._form = Ui_OpenVotesScreen()
        self._form.setupUi(self)
        self.setMinimumHeight(_LEAST_PX)
        form = self._form
        self._fields = (form.in_favour_edit, form.against_edit, form.other_opinion_edit)
        self._labels = (form.in_favour_label, form.against_label, form.other_opinion_label)
        self._model = matter_model()
        form.matter_view.setModel(self._model)
        dress_table(form.matter_view, self._model)
        form.matter_view.setSortingEnabled(False)
        form.matter_view.horizontalHeader().hide()
        form.frozen_icon.show_icon("lock", "text_2", 20)
        for cap, key in ((form.in_favour_cap, "Alt+1"), (form.against_cap, "Alt+2"), (form.other_opinion_cap, "Alt+3")):
            cap.show_key(key)
        form.empty_state.show_words(
            "hand",
            "Chưa có nội dung biểu quyết",
            "Mỗi nội dung giơ thẻ là một dòng ở đây: mở, đếm ba con số, ghi kết quả. Gõ hoặc dán danh sách.",
        )
        self._empty_button = form.empty_state.add_button("Thêm nội dung", role="main", icon_name="plus", key="Enter")
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.matter_view.selectionModel().currentRowChanged.connect(self._show_chosen)
        for field in self._fields:
            field.value_changed.connect(self._on_typed)
        form.second_edit.textEdited.connect(self._on_named)
        form.present_radio.toggled.connect(self._on_typed)
        for button, act in (
            (form.main_button, self._on_main),
            (form.all_button, self.all_in_favour),
            (form.correct_button, self.correct),
            (form.add_button, self.add_matters),
            (form.bodies_button, self.show_bodies),
            (form.export_button, self.export),
            (self._empty_button, self.add_matters),
        ):
            button.clicked.connect(act)
        for key, act in (
            ("Ctrl+N", self.add_matters),
            ("Ctrl+B", self.show_bodies),
            ("Ctrl+E", self.export),
            ("F2", self.correct),
            ("Alt+1", form.in_favour_edit.setFocus),
            ("Alt+2", form.against_edit.setFocus),
            ("Alt+3", form.other_opinion_edit.setFocus),
            ("Alt+Up", loosely(self._move, -1)),
            ("Alt+Down", loosely(self._move, 1)),
        ):
            bind(self, key, act)
        self._office.sitting_changed.connect(self._read)

    def focus_first(self) -> None:
        """Put the focus where the next step is: an empty count, the list, or the button of the empty screen."""
        row = self._chosen()
        if row is None:
            self._empty_button.setFocus()
        elif row.state is MatterState.OPEN:
            (self._first_empty() or self._form.main_button).setFocus()
        elif row.state is MatterState.COUNTED and not self._second():
            self._form.second_edit.setFocus()
        else:
            self._form.main_button.setFocus()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of a vote."""
        return (
            ("Alt+1 · 2 · 3", "Đến ô tán thành, không tán thành, ý kiến khác"),
            ("*", "Tất cả tán thành"),
            ("Enter", "Mở biểu quyết, sang ô trống kế tiếp, ghi kết quả, công bố"),
            ("F2", "Sửa số đã ghi, có lý do"),
            ("Ctrl+N", "Thêm nội dung, dán danh sách"),
            ("Ctrl+B", "Các cơ quan của Đại hội"),
            ("Alt+↑ ↓", "Chuyển nội dung lên, xuống"),
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Read the matters again when they, or presence, changed."""
        if changes.touches(Changed.CONGRESS, Changed.MATTER, Changed.ATTENDANCE, Changed.SITTING):
            self._read()

    def _read(self) -> None:
        desk, sitting_id, runner = self._office.desk, self._office.sitting_id, self._office.runner
        if self._rule is None:
            runner.run(lambda: congresses.rules(desk).open_vote, self._on_rule)
        runner.run(lambda: attendance.presence(desk, sitting_id), self._on_presence)
        runner.run(lambda: open_votes.matters(desk), self._show_matters)

    def _on_rule(self, rule: OpenVoteRule) -> None:
        self._rule = rule
        unread = "" if rule.base.confirmed else "cơ sở tính chưa kiểm chứng trong văn bản gốc"
        self._form.base_label.setText(unread)
        self._form.base_label.setToolTip(rule.base.note)

    def _on_presence(self, presence: PresenceView) -> None:
        self._presence = presence
        self._show_chosen()

    def _show_matters(self, rows: tuple[MatterRow, ...]) -> None:
        self._model.show_rows(rows)
        released = sum(1 for row in rows if row.state is MatterState.RELEASED)
        self._form.list_label.setText(f"đã công bố {released}/{len(rows)}")
        page = self._form.votes_page if rows else self._form.empty_page
        turned = self._form.page_stack.currentWidget() is not page
        self._form.page_stack.setCurrentWidget(page)
        place = self._model.place_of(self._shown) if self._shown else None
        if rows and place is None:
            place = next((i for i, row in enumerate(rows) if row.state is not MatterState.RELEASED), 0)
        if place is not None:
            self._form.matter_view.selectRow(place)
        self._show_chosen()
        if turned and self.isVisible():
            self.focus_first()

    def _chosen(self) -> MatterRow | None:
        index = self._form.matter_view.currentIndex()
        row = self._model.row(index.row()) if index.isValid() and index.row() < self._model.rowCount() else None
        return row if isinstance(row, MatterRow) else None

    def _show_chosen(self) -> None:
        row = self._chosen()
        if row is None:
            return
        new = row.matter_id != self._shown
        self._shown = row.matter_id
        form = self._form
        form.title_label.setText(row.title)
        opened = f", mở lúc {clock_time_seconds(row.opened_at)}" if row.opened_at else ""
        form.opened_label.setText(f"Nội dung {row.ordinal} · {label(row.group)}{opened}")
        form.state_pill.show_state(STATES[row.state], label(row.state))
        self._show_frozen(row)
        self._show_fields(row)
        self._show_buttons(row)
        if new:
            form.count_error.clear(form.second_edit)
            self._on_typed()
        if row.state is MatterState.COUNTED:
            self._ask_second(row)

    def _show_frozen(self, row: MatterRow) -> None:
        form = self._form
        form.frozen_frame.setVisible(row.present is not None)
        if row.present is not None:
            form.frozen_label.setText(
                f"{share(row.present, row.summoned or 0)} đại biểu có mặt lúc mở biểu quyết, đã chốt"
            )
        presence = self._presence
        short = row.state is MatterState.DRAFT and presence is not None and not presence.quorate
        if short and presence is not None:
            facts = {"present": presence.present, "needed": presence.needed}
            form.warning_error.show_message(message_for(Code.WITHOUT_QUORUM, **facts))
        else:
            form.warning_error.clear()

    def _show_fields(self, row: MatterRow) -> None:
        """Show what is typed for this matter, or what was counted."""
        counted = row.base is not None
        typed = self._typed.get(row.matter_id, _Typed())
        values = (
            (row.in_favour, row.against, row.other_opinion)
            if counted
            else (typed.in_favour, typed.against, typed.other_opinion)
        )
        for field, value in zip(self._fields, values, strict=True):
            field.setEnabled(row.state is not MatterState.DRAFT)
            field.setReadOnly(counted)
            if field.value() != value:
                field.blockSignals(True)
                field.set_value(value)
                field.blockSignals(False)
        base = row.base or typed.base or (self._rule.base.value if self._rule else VoteBase.PRESENT)
        self._form.summoned_radio.setChecked(base is VoteBase.SUMMONED)
        self._form.present_radio.setChecked(base is VoteBase.PRESENT)
        self._form.base_widget.setVisible(not counted)
        self._show_sum(row)

    def _show_buttons(self, row: MatterRow) -> None:
        form = self._form
        form.main_button.setVisible(row.state is not MatterState.RELEASED)
        form.all_button.setVisible(row.state is MatterState.OPEN)
        form.correct_button.setVisible(row.base is not None)
        form.release_widget.setVisible(row.base is not None)
        form.second_edit.setReadOnly(row.state is MatterState.RELEASED)
        icon = "megaphone" if row.state is MatterState.COUNTED else "hand"
        form.main_button.described(role="main", scale="large", icon_name=icon, key="Enter")
        if row.state is MatterState.DRAFT:
            form.main_button.setText("Mở biểu quyết, chốt số có mặt")
            form.main_button.setEnabled(True)
        elif row.state is MatterState.COUNTED:
            form.main_button.setText("Công bố kết quả")
            form.main_button.setEnabled(True)
        elif row.state is MatterState.RELEASED:
            form.second_edit.setText(row.released_by)
            form.second_hint_label.setText(
                f"công bố lúc {clock_time_seconds(row.released_at)}" if row.released_at else ""
            )

    def _ask_second(self, row: MatterRow) -> None:
        """Read who agreed to the latest release of this sitting: the name stands in view and can be changed."""
        desk = self._office.desk
        self._office.runner.run(lambda: open_votes.usual_second_person(desk, [row]), partial(self._show_second, row))

    def _show_second(self, row: MatterRow, usual: str) -> None:
        if row.matter_id != self._shown:
            return
        name = self._named.get(row.matter_id, usual)
        form = self._form
        form.second_edit.setText(name)
        first = row.counted_by
        form.second_hint_label.setText(f"khác người đã ghi số ({first})" if first else "")

    def _second(self) -> str:
        return tidy(self._form.second_edit.text())

    def _on_named(self, text: str) -> None:
        row = self._chosen()
        if row is not None:
            self._named[row.matter_id] = text
            self._form.count_error.clear(self._form.second_edit)

    def _base(self) -> VoteBase:
        return VoteBase.SUMMONED if self._form.summoned_radio.isChecked() else VoteBase.PRESENT

    def _on_typed(self, *_changed: object) -> None:
        row = self._chosen()
        if row is None or row.matter_id != self._shown:
            return
        if row.state is MatterState.OPEN:
            in_favour, against, other_opinion = (field.value() for field in self._fields)
            self._typed[row.matter_id] = _Typed(in_favour, against, other_opinion, self._base())
            self._form.count_error.clear()
        self._show_sum(row)

    def _count(self, row: MatterRow) -> tuple[Count | None, int]:
        """Return the count as typed, those not voting made of the rest, and how many are left over or missing."""
        if row.base is not None:
            return row.count, 0
        in_favour, against, other_opinion = (field.value() for field in self._fields)
        rest = (row.present or 0) - (in_favour or 0) - (against or 0) - (other_opinion or 0)
        if in_favour is None or against is None or other_opinion is None or rest < 0:
            return None, rest
        return Count(in_favour, against, other_opinion, rest), rest

    def _show_sum(self, row: MatterRow) -> None:
        form = self._form
        present = row.present or 0
        for field, share_label in zip(self._fields, self._labels, strict=True):
            value = field.value()
            share_label.setText(
                "" if value is None or not present else f"{percentage(value, present)} trên {grouped(present)} có mặt"
            )
        count, rest = self._count(row)
        values = [field.value() for field in self._fields]
        figures = " + ".join("…" if value is None else grouped(value) for value in values)
        form.sum_strip.setVisible(row.state is not MatterState.DRAFT)
        total = sum(value or 0 for value in values)
        silent = f"không biểu quyết: {count.not_voting if count else 0}"
        if rest < 0:
            form.sum_strip.show_sum(
                "error",
                f"{figures} = {grouped(total)}",
                f"thừa {grouped(-rest)} so với {grouped(present)} có mặt",
                "(E305)",
            )
        elif count is None:
            form.sum_strip.show_sum("draft", figures, f"còn {grouped(rest)} trong {grouped(present)} có mặt")
        elif count.not_voting:
            words = f"còn {grouped(count.not_voting)} đồng chí: ghi là không biểu quyết?"
            form.sum_strip.show_sum("warn", f"{figures} = {grouped(total)}", words, silent)
        else:
            form.sum_strip.show_sum(
                "ok", f"{figures} = {grouped(total)}", f"khớp {grouped(present)} đại biểu có mặt", silent
            )
        if row.state is MatterState.OPEN:
            form.main_button.setText(
                f"Ghi kết quả, {grouped(count.not_voting)} không biểu quyết"
                if count and count.not_voting
                else "Ghi kết quả"
            )
            form.main_button.setEnabled(count is not None)
        self._show_verdict(row, count)

    def _show_verdict(self, row: MatterRow, count: Count | None) -> None:
        form = self._form
        form.verdict_frame.setVisible(count is not None and self._rule is not None and row.present is not None)
        if count is None or self._rule is None or row.present is None:
            return
        base = row.base or self._base()
        verdict = open_votes.weigh(row, count.in_favour, base, self._rule)
        state = "ok" if verdict.carried else "error"
        theme.set_state(form.verdict_frame, state)
        theme.set_state(form.verdict_label, state)
        form.verdict_label.setText(verdict_words(verdict.carried))
        form.verdict_sum_label.setText(verdict_sum(count.in_favour, verdict))
        form.present_label.setText(f"{share(count.in_favour, row.present)} có mặt")
        form.summoned_label.setText(f"{share(count.in_favour, row.summoned or 0)} triệu tập")
        corrected = f" · đã sửa {row.corrections} lần" if row.corrections else ""
        form.needed_label.setText(f"quá nửa: từ {grouped(verdict.needed)} tán thành{corrected}")

    def _first_empty(self) -> QWidget | None:
        return next((field for field in self._fields if field.value() is None), None)

    def _on_enter(self) -> None:
        """Go to the next empty field when Enter was pressed in one, else do the main act."""
        focused, empty = self.focusWidget(), self._first_empty()
        if focused in self._fields and empty is not None:
            empty.setFocus()
        elif focused is self._form.second_edit and not self._second():
            self._form.count_error.show_message(message_for(Code.SECOND_PERSON_MISSING), self._form.second_edit)
        else:
            self._on_main()

    def all_in_favour(self) -> None:
        """Fill in that everybody present is in favour."""
        row = self._chosen()
        if row is None or row.state is not MatterState.OPEN:
            return
        for field, value in zip(self._fields, (row.present, 0, 0), strict=True):
            field.set_value(value)
        self._form.main_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take * for all in favour, wherever the focus is, and Enter for the main act."""
        if event.text() == "*":
            self.all_in_favour()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key held down is one Enter: what counts must not release as well.
            if not event.isAutoRepeat():
                self._on_enter()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the counts smaller where the window is low."""
        super().resizeEvent(event)
        for field in self._fields:
            theme.set_role(field, "count" if self.height() >= _ROOMY_PX else "count-narrow")

    def _act_id(self, step: str, matter_id: MatterId) -> ActId:
        """Return the id of this step of this matter, the same for a retry until it is answered."""
        return self._asked.setdefault((step, matter_id), self._office.new_act_id())

    def _on_main(self) -> None:
        row = self._chosen()
        if row is None or not self._form.main_button.isEnabled():
            return
        if row.state is MatterState.DRAFT:
            self._open(row)
        elif row.state is MatterState.OPEN:
            self._record(row)
        elif row.state is MatterState.COUNTED:
            self._release(row)

    def _open(self, row: MatterRow) -> None:
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._act_id("open", row.matter_id)
        self._form.main_button.setEnabled(False)
        self._office.runner.run(
            lambda: open_votes.open_vote(desk, sitting_id, row.matter_id, act_id),
            partial(self._on_opened, row.matter_id),
            partial(self._on_refused, ("open", row.matter_id)),
        )

    def _on_opened(self, matter_id: MatterId, _done: object) -> None:
        self._asked.pop(("open", matter_id), None)
        self._form.count_error.clear()
        desk = self._office.desk
        self._office.runner.run(lambda: open_votes.matters(desk), self._show_opened)

    def _show_opened(self, rows: tuple[MatterRow, ...]) -> None:
        self._show_matters(rows)
        self._form.in_favour_edit.setFocus()

    def _record(self, row: MatterRow) -> None:
        count, _ = self._count(row)
        if count is None:
            return
        desk, base, act_id = self._office.desk, self._base(), self._act_id("count", row.matter_id)
        self._form.main_button.setEnabled(False)
        self._office.runner.run(
            lambda: open_votes.record_count(desk, row.matter_id, count, base, act_id),
            partial(self._on_recorded, row.matter_id),
            partial(self._on_refused, ("count", row.matter_id)),
        )

    def _on_recorded(self, matter_id: MatterId, _done: object) -> None:
        self._asked.pop(("count", matter_id), None)
        self._typed.pop(matter_id, None)
        self._form.count_error.clear()
        self._form.matter_view.setFocus()
        desk = self._office.desk
        self._office.runner.run(lambda: open_votes.matters(desk), self._show_counted)

    def _show_counted(self, rows: tuple[MatterRow, ...]) -> None:
        self._show_matters(rows)
        self._form.main_button.setFocus()

    def _release(self, row: MatterRow) -> None:
        if not self._second():
            self._form.second_edit.setFocus()
            return
        desk, second, act_id = self._office.desk, self._second(), self._act_id("release", row.matter_id)
        self._form.main_button.setEnabled(False)
        self._office.runner.run(
            lambda: open_votes.release(desk, [row.matter_id], second, act_id),
            partial(self._on_released, row.matter_id),
            partial(self._on_refused, ("release", row.matter_id)),
        )

    def _on_released(self, matter_id: MatterId, _done: object) -> None:
        self._asked.pop(("release", matter_id), None)
        self._named.pop(matter_id, None)
        self._form.count_error.clear(self._form.second_edit)
        desk = self._office.desk
        self._office.runner.run(lambda: open_votes.matters(desk), self._go_on)

    def _go_on(self, rows: tuple[MatterRow, ...]) -> None:
        """Show the next matter that waits."""
        self._shown = next((row.matter_id for row in rows if row.state is not MatterState.RELEASED), self._shown)
        self._show_matters(rows)
        self._form.main_button.setFocus()

    def _on_refused(self, asked: tuple[str, MatterId] | None, refusal: Exception) -> None:
        if asked is not None:
            self._asked.pop(asked, None)
        self._form.main_button.setEnabled(True)
        if isinstance(refusal, CodedError):
            about_second = refusal.code in (Code.SECOND_PERSON_MISSING, Code.SECOND_PERSON_SAME)
            field = self._form.second_edit if about_second else None
            self._form.count_error.show_message(message(refusal), field)

    def add_matters(self) -> None:
        """Open the dialog that adds matters."""
        dialog = MattersDialog(self)
        dialog.matters_given.connect(loosely(self._add, dialog, self._office.new_act_id()))
        dialog.open()

    def _add(self, dialog: MattersDialog, act_id: ActId, drafts: list[MatterDraft]) -> None:
        desk = self._office.desk
        self._office.runner.run(
            lambda: open_votes.add_matters(desk, drafts, act_id),
            partial(_accept, dialog),
            dialog.show_refusal,
        )

    def _move(self, places: int) -> None:
        row = self._chosen()
        if row is not None:
            desk = self._office.desk
            self._office.runner.run(
                lambda: open_votes.move_matter(desk, row.matter_id, places), _nothing, self._refused
            )

    def correct(self) -> None:
        """Open the correction of the chosen matter's count."""
        row = self._chosen()
        if row is None or row.base is None:
            return
        dialog = CorrectionDialog(row, self)
        dialog.correction_asked.connect(loosely(self._correct, dialog, row, self._office.new_act_id()))
        dialog.open()

    def _correct(self, dialog: CorrectionDialog, row: MatterRow, act_id: ActId, count: Count, reason: str) -> None:
        desk, base = self._office.desk, row.base or VoteBase.PRESENT
        self._office.runner.run(
            lambda: open_votes.correct_count(desk, row.matter_id, count, base, reason, act_id),
            partial(_accept, dialog),
            dialog.show_refusal,
        )

    def show_bodies(self) -> None:
        """Open the bodies of the congress."""
        dialog = BodiesDialog(self._office, self)
        dialog.open()

    def export(self) -> None:
        """Ask where to save the votes' workbook and save it."""
        target = ask_target(self, self._office, "Xuất kết quả biểu quyết", "ket-qua-bieu-quyet.xlsx")
        if target is not None:
            desk, write = self._office.desk, self._office.ring.write_workbook
            self._office.runner.run(lambda: write(workbooks.votes_workbook(desk), target), _nothing, self._refused)

    def _refused(self, refusal: Exception) -> None:
        self._on_refused(None, refusal)


def _accept(dialog: MattersDialog | CorrectionDialog, _done: object) -> None:
    dialog.accept()


def _nothing(_result: object) -> None:
    """Need no answer: the changes tell the screen."""
