"""The open-vote screen: a list of matters, one of them, or several at once, counted by three large numbers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError
from congress_desktop.domain.ids import ActId, MatterId
from congress_desktop.domain.open_votes import BlockCount
from congress_desktop.domain.rule_set import OpenVoteRule
from congress_desktop.domain.vietnamese import tidy
from congress_desktop.domain.vote_states import MatterState
from congress_desktop.gui.forms.ui_open_votes import Ui_OpenVotesScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.saving import ask_target
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.open_votes.asking import Asking
from congress_desktop.gui.screens.open_votes.matter_list import ListedMatter, MatterModel, dress_list, listed
from congress_desktop.gui.screens.open_votes.pane import ROOMY_PX, ShownVote
from congress_desktop.gui.screens.open_votes.typed import Typed
from congress_desktop.gui.screens.open_votes.typed_votes import TypedVotes
from congress_desktop.gui.screens.open_votes.words import shown_title
from congress_desktop.services import attendance, congresses, open_votes
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.views import MatterRow, PresenceView
from congress_desktop.services.votes_paper import votes_paper
from congress_desktop.services.votes_workbook import votes_workbook
from congress_desktop.texts.forms import clock_time_seconds, grouped
from congress_desktop.texts.messages import message, message_for

_LEAST_PX = 560


class OpenVotesScreen(Screen):
    """Votes by raised card; what is typed for a matter stays until it is recorded."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._rule: OpenVoteRule | None = None
        self._presence: PresenceView | None = None
        self._rows: tuple[MatterRow, ...] = ()
        self._typed = TypedVotes()
        self._named: dict[MatterId, str] = {}
        self._asked: dict[tuple[str, MatterId], ActId] = {}
        self._shown: MatterId | None = None
        self._asking = Asking(office, self)
        self._asking.refused.connect(self._refused)
        self._form = Ui_OpenVotesScreen()
        self._form.setupUi(self)
        self.setMinimumHeight(_LEAST_PX)
        form = self._form
        self._model = MatterModel()
        form.matter_view.setModel(self._model)
        dress_list(form.matter_view)
        form.empty_state.show_words(
            "hand",
            "Chưa có nội dung biểu quyết",
            "Mỗi nội dung giơ thẻ là một dòng ở đây: mở, đếm ba con số, ghi kết quả. Gõ hoặc dán danh sách.",
        )
        self._empty_button = form.empty_state.add_button("Thêm nội dung", role="main", icon_name="plus", key="Enter")
        self._connect()
        # Until there is a matter to show only the main act is there: all at once would be wider than a laptop.
        of_counting = (form.all_button, form.blocks_button, form.apart_button)
        for button in (*of_counting, form.revise_button, form.remove_button, form.correct_button, form.minutes_button):
            button.hide()
        form.votes_layout.activate()  # Qt keeps a row as wide as it was before its widgets were hidden unseen

    def _connect(self) -> None:
        form = self._form
        form.matter_view.selectionModel().selectionChanged.connect(self._on_chosen)
        form.matter_view.selectionModel().currentChanged.connect(self._on_chosen)
        form.pane.typed.connect(self._on_typed)
        form.second_edit.textEdited.connect(self._on_named)
        for button, act in (
            (form.main_button, self._on_main),
            (form.all_button, self.all_in_favour),
            (form.blocks_button, self.count_by_blocks),
            (form.apart_button, self.count_apart),
            (form.revise_button, self.revise),
            (form.remove_button, self.remove),
            (form.correct_button, self.revise),
            (form.minutes_button, self.save_minutes),
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
            ("Ctrl+P", self.save_minutes),
            ("Ctrl+G", self.choose_kind),
            ("F2", self.revise),
            ("F4", self.count_by_blocks),
            ("F6", self.count_apart),
            ("Alt+Up", loosely(self._move, -1)),
            ("Alt+Down", loosely(self._move, 1)),
        ):
            bind(self, key, act)
        for place in range(1, form.pane.field_count + 1):
            bind(self, f"Alt+{place}", loosely(form.pane.go_to, place))
        self._office.sitting_changed.connect(self._read)

    def focus_first(self) -> None:
        """Put the focus where the next step is: an empty count, a name, or the button of the main act."""
        row = self._chosen()
        if row is None:
            self._empty_button.setFocus()
        elif row.state is MatterState.OPEN:
            (self._form.pane.first_empty() or self._form.main_button).setFocus()
        elif row.state is MatterState.COUNTED and not self._second():
            self._form.second_edit.setFocus()
        else:
            self._form.main_button.setFocus()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "bieu-quyet"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of a vote."""
        return (
            ("Alt+1 · 2 · 3", "Đến ô tán thành, không tán thành, ý kiến khác"),
            ("Alt+4 · 5", "Đến ô không biểu quyết, ô giải thích"),
            ("*", "Tất cả tán thành"),
            ("Enter", "Mở biểu quyết, sang ô trống kế tiếp, ghi kết quả, công bố"),
            ("F4", "Đếm theo tổ, đoàn"),
            ("Shift+↓ · Ctrl+G", "Chọn nhiều nội dung, chọn cả loại: biểu quyết một lần"),
            ("F6", "Đếm riêng một nội dung trong nhóm"),
            ("F2", "Sửa lời khi chưa mở; sửa số đã ghi, có lý do"),
            ("Delete", "Bỏ nội dung chưa mở"),
            ("Ctrl+N", "Thêm nội dung, dán danh sách, lấy từ Excel"),
            ("Ctrl+P", "Lưu biên bản của nội dung đã công bố"),
            ("Ctrl+B", "Các cơ quan của Đại hội"),
            ("Alt+↑ ↓", "Chuyển nội dung lên, xuống"),
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Read the matters again when they, or presence, changed."""
        if changes.touches(Changed.CONGRESS, Changed.MATTER, Changed.ATTENDANCE, Changed.SITTING):
            self._read()

    def _read(self) -> None:
        desk, sitting_id, runner = self._office.desk, self._office.sitting_id, self._office.runner
        runner.run(lambda: congresses.rules(desk).open_vote, self._on_rule)
        runner.run(lambda: attendance.presence(desk, sitting_id), self._on_presence)
        runner.run(lambda: open_votes.matters(desk), self._show_matters)

    def _on_rule(self, rule: OpenVoteRule) -> None:
        self._rule = rule

    def _on_presence(self, presence: PresenceView) -> None:
        self._presence = presence
        self._show_chosen()

    def _show_matters(self, rows: tuple[MatterRow, ...]) -> None:
        self._rows = rows
        self._typed.show(rows)
        self._model.show_rows(listed(rows, self._typed.is_apart))
        released = sum(1 for row in rows if row.state is MatterState.RELEASED)
        self._form.list_label.setText(f"đã công bố {released}/{len(rows)}")
        page = self._form.votes_page if rows else self._form.empty_page
        turned = self._form.page_stack.currentWidget() is not page
        self._form.page_stack.setCurrentWidget(page)
        place = self._model.place_of(self._shown) if self._shown else None
        if rows and place is None:
            place = next((i for i, row in enumerate(rows) if row.state is not MatterState.RELEASED), 0)
        current = self._chosen()
        if place is not None and (current is None or current.matter_id != rows[place].matter_id):
            self._go_to(place)
        self._show_chosen()
        if turned and self.isVisible():
            self.focus_first()

    def _go_to(self, place: int) -> None:
        """Choose one matter alone."""
        index = self._model.index(place, 0)
        self._form.matter_view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _chosen(self) -> MatterRow | None:
        index = self._form.matter_view.currentIndex()
        each = self._model.row(index.row()) if index.isValid() and index.row() < self._model.rowCount() else None
        return each.row if isinstance(each, ListedMatter) else None

    def _chosen_drafts(self) -> list[MatterRow]:
        """Return the chosen matters whose votes have not opened, in the order of the list."""
        places = sorted(index.row() for index in self._form.matter_view.selectionModel().selectedIndexes())
        rows = [self._rows[place] for place in places if place < len(self._rows)]
        return [row for row in rows if row.state is MatterState.DRAFT]

    def _on_chosen(self, *_changed: object) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        row, form = self._chosen(), self._form
        if row is None or self._rule is None:
            return
        new = row.matter_id != self._shown
        self._shown = row.matter_id
        together = [row]
        if row.state is MatterState.DRAFT:
            drafts = self._chosen_drafts()
            together = drafts if row in drafts else [row]
        elif row.state is MatterState.OPEN:
            together = self._typed.counted_with(row)
        typed, apart = self._typed.of(row), self._typed.is_apart(row)
        form.pane.show_vote(ShownVote(row, tuple(together), typed, self._rule, self._presence, apart))
        self._show_buttons(row, together)
        if new:
            form.count_error.clear(form.second_edit)
        if row.state is MatterState.COUNTED:
            self._ask_second(row)

    def _show_buttons(self, row: MatterRow, together: Sequence[MatterRow]) -> None:
        form, state = self._form, row.state
        group = self._typed.opened_with(row)
        shown = {
            form.main_button: state is not MatterState.RELEASED,
            form.all_button: state is MatterState.OPEN,
            form.blocks_button: state is MatterState.OPEN,
            form.apart_button: state is MatterState.OPEN and len(group) > 1,
            form.revise_button: state is MatterState.DRAFT and len(together) == 1,
            form.remove_button: state is MatterState.DRAFT,
            form.correct_button: row.base is not None,
            form.minutes_button: state is MatterState.RELEASED,
            form.release_widget: row.base is not None,
        }
        # Those that go, go before words change and others come: together they would be wider than a laptop.
        for widget in (each for each, stays in shown.items() if not stays):
            widget.hide()
        self._show_words(row, together, group)
        for widget in (each for each, stays in shown.items() if stays):
            widget.show()

    def _show_words(self, row: MatterRow, together: Sequence[MatterRow], group: Sequence[MatterRow]) -> None:
        """Say on the buttons what they do now."""
        form, state = self._form, row.state
        form.apart_button.setText("Đếm chung" if self._typed.is_apart(row) else "Đếm riêng")
        form.second_edit.setReadOnly(state is MatterState.RELEASED)
        icon = "megaphone" if state is MatterState.COUNTED else "hand"
        form.main_button.described(role="main", scale="large", icon_name=icon, key="Enter")
        if state is MatterState.DRAFT:
            self._show_main(_opening_words(len(together)))
        elif state is MatterState.OPEN:
            self._show_recording(row)
        elif state is MatterState.COUNTED:
            several = f" {grouped(len(group))} nội dung" if len(group) > 1 else ""
            self._show_main(f"Công bố kết quả{several}")
        else:
            form.second_edit.setText(row.released_by)
            at = f"công bố lúc {clock_time_seconds(row.released_at)}" if row.released_at else ""
            earlier = "" if row.released_by else ", bằng phiên bản chưa có người cùng xác nhận"
            form.second_hint_label.setText(at + earlier)

    def _show_main(self, words: str, *, enabled: bool = True) -> None:
        self._form.main_button.setText(words)
        self._form.main_button.setToolTip(f"{words} (Enter)")
        self._form.main_button.setEnabled(enabled)

    def _show_recording(self, row: MatterRow) -> None:
        """Say what Enter does with the numbers typed: record them, or go to what is counted apart first."""
        typed, present = self._typed.of(row), row.present or 0
        if not typed.is_complete(present):
            self._show_main("Ghi kết quả", enabled=False)
            return
        waiting = self._typed.first_waiting(row)
        tally = typed.tally(present)
        silent = tally.count.not_voting if tally else 0
        if waiting is not None:
            self._show_main(f"Sang nội dung {waiting.ordinal}")
        elif len(group := self._typed.opened_with(row)) > 1:
            self._show_main(f"Ghi {grouped(len(group))} nội dung")
        else:
            self._show_main(f"Ghi, {grouped(silent)} không biểu quyết" if silent else "Ghi kết quả")

    def _on_typed(self, typed: Typed) -> None:
        row = self._chosen()
        if row is not None and row.matter_id == self._shown and row.state is MatterState.OPEN:
            self._typed.keep(row, typed)
            self._form.count_error.clear()
            self._show_recording(row)

    def _ask_second(self, row: MatterRow) -> None:
        """Read who agreed to the latest release of this sitting: the name stands in view and can be changed."""
        desk, rows = self._office.desk, self._typed.opened_with(row)
        self._office.runner.run(lambda: open_votes.usual_second_person(desk, rows), partial(self._show_second, row))

    def _show_second(self, row: MatterRow, usual: str) -> None:
        if row.matter_id != self._shown:
            return
        form = self._form
        name = self._named.get(row.matter_id, usual)
        if form.second_edit.text() != name:
            form.second_edit.setText(name)
        form.second_hint_label.setText(f"khác người đã ghi số ({row.counted_by})" if row.counted_by else "")

    def _second(self) -> str:
        return tidy(self._form.second_edit.text())

    def _on_named(self, text: str) -> None:
        row = self._chosen()
        if row is not None:
            self._named[row.matter_id] = text
            self._form.count_error.clear(self._form.second_edit)

    def all_in_favour(self) -> None:
        """Fill in that everybody present is in favour; what blocks add up to is left alone."""
        row = self._chosen()
        typed = self._typed.of(row) if row is not None else Typed()
        if row is None or row.state is not MatterState.OPEN or typed.blocks:
            return
        self._typed.keep(row, Typed(row.present, 0, 0, explanation=typed.explanation, base=typed.base))
        self._show_chosen()
        self._form.main_button.setFocus()

    def count_apart(self) -> None:
        """Count the chosen matter of several apart from the others, or with them again."""
        row = self._chosen()
        if row is None or row.state is not MatterState.OPEN or len(self._typed.opened_with(row)) == 1:
            return
        self._typed.turn_apart(row)
        self._model.show_rows(listed(self._rows, self._typed.is_apart))
        self._show_chosen()
        self.focus_first()

    def choose_kind(self) -> None:
        """Choose every matter of the chosen one's kind whose vote has not opened."""
        row = self._chosen()
        if row is None:
            return
        selection = self._form.matter_view.selectionModel()
        for place, each in enumerate(self._rows):
            if each.state is MatterState.DRAFT and each.group is row.group:
                selection.select(self._model.index(place, 0), QItemSelectionModel.SelectionFlag.Select)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take * for all in favour, Enter for the main act and Delete for a draft, wherever the focus is."""
        if event.text() == "*":
            self.all_in_favour()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key held down is one Enter: what counts must not release as well.
            if not event.isAutoRepeat():
                self._on_enter()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the notes where the window is low."""
        super().resizeEvent(event)
        self._form.foot_label.setVisible(self.height() >= ROOMY_PX)
        self._form.pane.make_do(self.height())

    def _act_id(self, step: str, matter_id: MatterId) -> ActId:
        """Return the id of this step of this matter, the same for a retry until it is answered."""
        return self._asked.setdefault((step, matter_id), self._office.new_act_id())

    def _on_enter(self) -> None:
        """Go to the next empty field when Enter was pressed in one, else do the main act."""
        form, focused = self._form, self.focusWidget()
        empty = form.pane.first_empty() if form.pane.is_typed_in(focused) else None
        if empty is not None and empty is not focused:
            empty.setFocus()
        elif focused is form.second_edit and not self._second():
            form.count_error.show_message(message_for(Code.SECOND_PERSON_MISSING), form.second_edit)
        else:
            self._on_main()

    def _on_main(self) -> None:
        row = self._chosen()
        if row is None or not self._form.main_button.isEnabled():
            return
        if row.state is MatterState.DRAFT:
            self._open(row)
        elif row.state is MatterState.OPEN:
            waiting = self._typed.first_waiting(row)
            if waiting is None:
                self._record(row)
            else:
                self._go_to(self._rows.index(waiting))
                self.focus_first()
        elif row.state is MatterState.COUNTED:
            self._release(row)

    def _open(self, row: MatterRow) -> None:
        drafts = [each.matter_id for each in self._chosen_drafts()]
        together = drafts if row.matter_id in drafts else []
        desk, sitting_id, act_id = self._office.desk, self._office.sitting_id, self._act_id("open", row.matter_id)
        self._form.main_button.setEnabled(False)
        self._office.runner.run(
            lambda: open_votes.open_vote(desk, sitting_id, row.matter_id, act_id, together),
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
        self._form.pane.go_to(1)

    def _record(self, row: MatterRow) -> None:
        """Record what is typed for a matter, or for all that were opened together, in one act."""
        recording = self._typed.recording(row)
        if recording is None or self._rule is None:
            return
        common, tally = recording.row, recording.tally
        base = recording.base or common.planned_base or self._rule.base.value
        desk, act_id = self._office.desk, self._act_id("count", common.matter_id)
        self._form.main_button.setEnabled(False)
        self._office.runner.run(
            lambda: open_votes.record_count(
                desk,
                common.matter_id,
                tally.count,
                base,
                act_id,
                blocks=tally.blocks,
                explanation=tally.explanation,
                apart=recording.apart,
            ),
            partial(self._on_recorded, common),
            partial(self._on_refused, ("count", common.matter_id)),
        )

    def _on_recorded(self, row: MatterRow, _done: object) -> None:
        self._asked.pop(("count", row.matter_id), None)
        self._typed.forget(row)
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
        ids = [each.matter_id for each in self._typed.opened_with(row)]
        desk, second, act_id = self._office.desk, self._second(), self._act_id("release", row.matter_id)
        self._form.main_button.setEnabled(False)
        self._office.runner.run(
            lambda: open_votes.release(desk, ids, second, act_id),
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
        self._asking.for_matters()

    def show_bodies(self) -> None:
        """Open the bodies of the congress."""
        self._asking.for_bodies()

    def revise(self) -> None:
        """Open the words of the chosen matter while its vote has not opened, else the correction of its count."""
        row = self._chosen()
        if row is not None and row.state is MatterState.DRAFT and self._rule is not None:
            self._asking.for_words(row, self._rule)
        elif row is not None and row.base is not None:
            self._asking.for_correction(row)

    def remove(self) -> None:
        """Take the chosen matters off the list whose votes have not opened; Ctrl+Z brings them back."""
        ids = [row.matter_id for row in self._chosen_drafts()]
        if ids:
            desk, act_id = self._office.desk, self._office.new_act_id()
            self._office.runner.run(lambda: open_votes.remove_matters(desk, ids, act_id), _nothing, self._refused)

    def _move(self, places: int) -> None:
        row = self._chosen()
        if row is not None:
            desk = self._office.desk
            self._office.runner.run(
                lambda: open_votes.move_matter(desk, row.matter_id, places), _nothing, self._refused
            )

    def count_by_blocks(self) -> None:
        """Open the counts of blocks of the open vote."""
        row = self._chosen()
        if row is not None and row.state is MatterState.OPEN:
            together = self._typed.counted_with(row)
            title = shown_title(together) if len(together) > 1 else row.title
            self._asking.for_blocks(row, title, self._typed.of(row).blocks, loosely(self._take_blocks, row))

    def _take_blocks(self, row: MatterRow, blocks: tuple[BlockCount, ...]) -> None:
        self._typed.keep(row, self._typed.of(row).with_blocks(blocks, row.present or 0))
        self._show_chosen()
        self._form.main_button.setFocus()

    def export(self) -> None:
        """Ask where to save the votes' workbook and save it."""
        target = ask_target(self, self._office, "Xuất kết quả biểu quyết", "ket-qua-bieu-quyet.xlsx")
        if target is not None:
            desk, write = self._office.desk, self._office.ring.write_workbook
            self._office.runner.run(lambda: write(votes_workbook(desk), target), _nothing, self._refused)

    def save_minutes(self) -> None:
        """Ask where to save the minutes of the chosen vote, once it is released, and save them."""
        row = self._chosen()
        if row is None or row.state is not MatterState.RELEASED:
            return
        target = ask_target(self, self._office, "Lưu biên bản biểu quyết", f"bien-ban-bieu-quyet-{row.ordinal}.pdf")
        if target is not None:
            desk, ring, matter_id = self._office.desk, self._office.ring, row.matter_id
            self._office.runner.run(
                lambda: ring.save_file(
                    ring.render_paper(votes_paper(desk, matter_id), congresses.layout(desk)), target
                ),
                _nothing,
                self._refused,
            )

    def _refused(self, refusal: Exception) -> None:
        self._on_refused(None, refusal)


def _opening_words(count: int) -> str:
    return f"Mở biểu quyết {grouped(count)} nội dung một lần" if count > 1 else "Mở biểu quyết, chốt số có mặt"


def _nothing(_result: object) -> None:
    """Need no answer: the changes tell the screen."""
