"""The screen of secret ballots: which election and round, the strip of steps, and the page of the step in view."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from congress_desktop.domain.bodies import CongressBody
from congress_desktop.domain.codes import Code
from congress_desktop.domain.elections import ElectionPlan, ElectionState
from congress_desktop.domain.ids import ActId, ElectionId, RoundId
from congress_desktop.gui.forms.ui_elections import Ui_ElectionsScreen
from congress_desktop.gui.keys import bind
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.screens.base import Screen
from congress_desktop.gui.screens.bodies.dialog import BodiesDialog
from congress_desktop.gui.screens.elections.collect_page import CollectPage
from congress_desktop.gui.screens.elections.compare_page import ComparePage
from congress_desktop.gui.screens.elections.election_dialog import ElectionDialog
from congress_desktop.gui.screens.elections.entry_page import EntryPage
from congress_desktop.gui.screens.elections.issue_page import IssuePage
from congress_desktop.gui.screens.elections.list_page import ListPage
from congress_desktop.gui.screens.elections.minutes_page import MinutesPage
from congress_desktop.gui.screens.elections.page import StepPage
from congress_desktop.gui.screens.elections.practice_dialog import PracticeDialog
from congress_desktop.gui.screens.elections.print_page import PrintPage
from congress_desktop.gui.screens.elections.result_page import ResultPage
from congress_desktop.gui.screens.elections.rounds_dialog import RoundsDialog
from congress_desktop.gui.screens.elections.steps import Step, round_state_words, steps_of, work_at
from congress_desktop.gui.screens.elections.words import election_words
from congress_desktop.gui.widgets.steps import StepState, StepWords
from congress_desktop.services import elections
from congress_desktop.services.ballot_pass import FIRST, SECOND, PassCounts, pass_counts
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.desk import Desk
from congress_desktop.services.election_views import ElectionRow, RoundRow

_ROWS = (Changed.CONGRESS, Changed.DELEGATE, Changed.ELECTION, Changed.ROUND, Changed.BALLOT)


@dataclass(frozen=True)
class _Seen:
    """What was read: every election, the one in view with its round, and how far its entry is."""

    elections: tuple[ElectionRow, ...]
    election: ElectionRow | None
    round: RoundRow | None
    entry: PassCounts


def _look(desk: Desk, election_id: ElectionId | None, round_id: RoundId | None) -> _Seen:
    """Return the elections with this one and this round in view; without them, those that work stands at."""
    rows = elections.elections(desk)
    election = next((each for each in rows if each.election_id == election_id), None) or _due(rows)
    if election is None:
        return _Seen(rows, None, None, PassCounts(0, 0, 0))
    row = next((each for each in election.rounds if each.round_id == round_id), election.last_round)
    if row is None or row.collected is None:
        return _Seen(rows, election, row, PassCounts(0, 0, 0))
    return _Seen(rows, election, row, pass_counts(desk, row.round_id))


def _due(rows: tuple[ElectionRow, ...]) -> ElectionRow | None:
    """Return the first election that has not ended, else the last; None when there is none."""
    return next((each for each in rows if each.state is not ElectionState.ENDED), rows[-1] if rows else None)


class ElectionsScreen(Screen):
    """Secret ballots; what is typed on a page stays while another step, round or election is looked at.

    `paper_asked` carries the key of a paper of an election that is to be opened.
    """

    paper_asked = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._seen = _Seen((), None, None, PassCounts(0, 0, 0))
        self._election_id: ElectionId | None = None
        self._round_id: RoundId | None = None
        self._step: Step | None = None
        self._left: Step | None = None
        self._turning = False
        self._form = Ui_ElectionsScreen()
        self._form.setupUi(self)
        self._form.missing_label.hide()
        self._list_page = ListPage(office)
        self._result_page = ResultPage(office)
        self._minutes_page = MinutesPage(office)
        self._pages: dict[Step, StepPage] = {
            Step.LIST: self._list_page,
            Step.PRINT: PrintPage(office),
            Step.ISSUE: IssuePage(office),
            Step.COLLECT: CollectPage(office),
            Step.FIRST: EntryPage(office, FIRST),
            Step.SECOND: EntryPage(office, SECOND),
            Step.COMPARE: ComparePage(office),
            Step.RESULT: self._result_page,
            Step.MINUTES: self._minutes_page,
        }
        for page in self._pages.values():
            self._form.step_stack.addWidget(page)
            page.done.connect(self._on_done)
        self._form.empty_state.show_words(
            "vote",
            "Chưa có cuộc bầu cử nào",
            "Bỏ phiếu kín để không ai biết ai bầu cho ai. Phần mềm đi theo từng tờ phiếu: chốt danh sách, in và phát "
            "phiếu, thu về, hai người nhập riêng từng phiếu, đối chiếu rồi mới công bố.",
        )
        self._empty_button = self._form.empty_state.add_button(
            "Thêm cuộc bầu cử", role="main", icon_name="plus", key="Enter"
        )
        self._practice_button = self._form.empty_state.add_button(
            "Diễn tập kiểm phiếu", icon_name="graduation-cap", key="Ctrl+T"
        )
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.step_strip.step_asked.connect(self._on_step_asked)
        form.election_combo.activated.connect(self._on_election_activated)
        form.rounds_button.clicked.connect(self.show_rounds)
        form.practice_button.clicked.connect(self.practise)
        self._empty_button.clicked.connect(self.add_election)
        self._practice_button.clicked.connect(self.practise)
        self._result_page.problem_asked.connect(self._on_problem_asked)
        self._minutes_page.paper_asked.connect(self.paper_asked)
        for key, act in (
            ("Ctrl+L", self.show_rounds),
            ("Ctrl+N", self.add_election),
            ("Ctrl+B", self.form_board),
            ("Ctrl+T", self.practise),
            ("Alt+Left", self._step_back),
            ("Alt+Right", self._step_on),
        ):
            bind(self, key, act)

    def focus_first(self) -> None:
        """Put the focus where work on the step in view begins, or on the button of the empty screen."""
        page = self._page()
        if page is None:
            self._empty_button.setFocus()
        else:
            page.focus_first()

    def chapter(self) -> str:
        """Return the handbook's chapter about this screen."""
        return "bo-phieu-kin"

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of secret ballots, those of the page in view last."""
        page = self._page()
        return (
            ("Ctrl+L", "Các cuộc bầu cử và các lần bầu"),
            ("Ctrl+N", "Thêm cuộc bầu cử"),
            ("Ctrl+B", "Ban Kiểm phiếu và các cơ quan khác"),
            ("Ctrl+T", "Diễn tập kiểm phiếu với mười phiếu mẫu"),
            ("Alt+← →", "Bước trước, bước sau"),
            *(page.keys() if page else ()),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus on Enter; a page takes Enter for its main act before."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            # A key held down is one Enter: what finishes a step must not begin the next.
            if not event.isAutoRepeat():
                focused.click()
        else:
            super().keyPressEvent(event)

    def refresh(self, changes: ChangeSet) -> None:
        """Read the elections again when they changed, and let every page read what it shows besides."""
        if changes.touches(*_ROWS):
            self._read()
        for page in self._pages.values():
            page.refresh(changes)

    def _read(self) -> None:
        desk, election_id, round_id = self._office.desk, self._election_id, self._round_id
        self._office.runner.run(lambda: _look(desk, election_id, round_id), self._show)

    def _show(self, seen: _Seen) -> None:
        before, self._seen = self._seen, seen
        form = self._form
        turned = (before.election is None) != (seen.election is None)
        form.page_stack.setCurrentWidget(form.empty_page if seen.election is None else form.elections_page)
        if seen.election is not None:
            self._show_election(before, seen.election)
        if (turned or self._turning or self._left is not None) and self.isVisible():
            self.focus_first()
        self._left, self._turning = None, False

    def _show_election(self, before: _Seen, election: ElectionRow) -> None:
        form, row = self._form, self._seen.round
        self._election_id = election.election_id
        form.subtitle_label.setText(election_words(election, row, titled=len(self._seen.elections) == 1))
        form.state_pill.show_state(*round_state_words(election, row))
        self._show_choice()
        other_election = before.election is None or before.election.election_id != election.election_id
        if other_election or _round_id(before.round) != _round_id(row):
            self._step, self._turning = None, True
        self._show_step(self._step_to_show())
        for page in self._pages.values():
            page.show_round(election, row)

    def _show_choice(self) -> None:
        """Show the elections to choose from where there are several."""
        combo, rows = self._form.election_combo, self._seen.elections
        combo.setVisible(len(rows) > 1)
        if [combo.itemData(place) for place in range(combo.count())] != [each.election_id for each in rows]:
            combo.clear()
            for each in rows:
                combo.addItem(each.plan.title, each.election_id)
        for place, each in enumerate(rows):
            combo.setItemText(place, each.plan.title)
        combo.setCurrentIndex(combo.findData(self._election_id))

    def _steps(self) -> tuple[StepWords, ...]:
        election = self._seen.election
        return () if election is None else steps_of(election, self._seen.round, self._seen.entry)

    def _step_to_show(self) -> Step:
        """Return the step in view: the one left behind leads on, one that waits again leads back."""
        steps = self._steps()
        work = work_at(steps)
        if self._step is None or not self._may_open(self._step, steps):
            return work
        if self._left is None:
            return self._step
        return max(work, self._left)

    @staticmethod
    def _may_open(step: Step, steps: tuple[StepWords, ...]) -> bool:
        return steps[step - 1].state is not StepState.WAITING

    def _show_step(self, step: Step) -> None:
        steps = self._steps()
        self._step = step
        self._form.missing_label.hide()
        self._form.step_strip.show_steps(steps, step)
        page = self._page()
        if page is not None:
            self._form.step_stack.setCurrentWidget(page)

    def _page(self) -> StepPage | None:
        if self._seen.election is None or self._step is None:
            return None
        return self._pages[self._step]

    def _on_step_asked(self, number: int) -> None:
        step, steps = Step(number), self._steps()
        words = steps[step - 1]
        if self._may_open(step, steps):
            self._show_step(step)
            self.focus_first()
            return
        self._form.missing_label.setText(words.missing)
        self._form.missing_label.show()

    def _step_back(self) -> None:
        self._go_along(-1)

    def _step_on(self) -> None:
        self._go_along(1)

    def _go_along(self, places: int) -> None:
        if self._step is not None and Step.LIST <= self._step + places <= Step.MINUTES:
            self._on_step_asked(self._step + places)

    def _on_done(self) -> None:
        """Go on from the step that was finished, once what it changed has been read."""
        self._left = self._step
        self._read()

    def _on_problem_asked(self, code: Code) -> None:
        """Go to the step at which what holds a result up is settled."""
        entry, row = self._seen.entry, self._seen.round
        unread_first = row is not None and entry.first < (row.collected or 0)
        settled_at = {
            Code.PAPERS_UNREAD: Step.FIRST if unread_first else Step.SECOND,
            Code.PAPERS_DIFFERING: Step.COMPARE,
        }
        if code in settled_at:
            self._on_step_asked(settled_at[code])

    def _on_election_activated(self) -> None:
        self._turn_to(self._form.election_combo.currentData(), None)

    def _turn_to(self, election_id: ElectionId, round_id: RoundId | None) -> None:
        self._election_id, self._round_id, self._step, self._turning = election_id, round_id, None, True
        self._read()

    def show_rounds(self) -> None:
        """Open the list of elections and their rounds."""
        if self._seen.election is None:
            self.add_election()
            return
        dialog = RoundsDialog(self._seen.elections, self._seen.election.election_id, _round_id(self._seen.round), self)
        dialog.round_chosen.connect(self._on_round_chosen)
        dialog.add_asked.connect(self.add_election)
        dialog.correct_asked.connect(self.correct_election)
        dialog.open()

    def _on_round_chosen(self, election_id: ElectionId, round_id: RoundId | None) -> None:
        latest = next((each.last_round for each in self._seen.elections if each.election_id == election_id), None)
        # The latest round is followed by its successor; an earlier one is looked at until another is chosen.
        self._turn_to(election_id, None if _round_id(latest) == round_id else round_id)

    def form_board(self) -> None:
        """Open the bodies of the congress at the counting board."""
        BodiesDialog(self._office, self, CongressBody.COUNTING_BOARD).open()

    def practise(self) -> None:
        """Open a practice ballot, which has nothing to do with this congress."""
        PracticeDialog(self._office, self).open()

    def add_election(self) -> None:
        """Open the form of a new election."""
        self._open(ElectionDialog(self._office, None, self), None)

    def correct_election(self, election: ElectionRow) -> None:
        """Open the form of an election to put it right."""
        self._open(ElectionDialog(self._office, election, self), election)

    def _open(self, dialog: ElectionDialog, election: ElectionRow | None) -> None:
        dialog.plan_given.connect(loosely(self._save, dialog, election, self._office.new_act_id()))
        dialog.open()

    def _save(self, dialog: ElectionDialog, election: ElectionRow | None, act_id: ActId, plan: ElectionPlan) -> None:
        desk = self._office.desk
        if election is None:
            self._office.runner.run(
                lambda: elections.plan_election(desk, plan, act_id),
                loosely(self._on_planned, dialog),
                dialog.show_refusal,
            )
        else:
            election_id = election.election_id
            self._office.runner.run(
                lambda: elections.correct_election(desk, election_id, plan, "", act_id),
                loosely(self._on_corrected, dialog),
                dialog.show_refusal,
            )

    def _on_planned(self, dialog: ElectionDialog, _done: object) -> None:
        """Turn to the election that was added, the last one in their order."""
        dialog.accept()
        desk = self._office.desk
        self._office.runner.run(lambda: elections.elections(desk), self._turn_to_last)

    def _turn_to_last(self, rows: tuple[ElectionRow, ...]) -> None:
        self._turn_to(rows[-1].election_id, None)

    def _on_corrected(self, dialog: ElectionDialog, _done: object) -> None:
        dialog.accept()


def _round_id(row: RoundRow | None) -> RoundId | None:
    return row.round_id if row else None
