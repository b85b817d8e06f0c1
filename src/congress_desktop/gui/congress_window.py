"""The window of one open congress: its screens, who is present, what was saved, and leaving it whole."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError, EnvironmentFault, RuleRefusal
from congress_desktop.domain.ids import SittingId
from congress_desktop.gui.fallback import Fallback
from congress_desktop.gui.hall_window import HallWindow
from congress_desktop.gui.handbook.opening import Handbook
from congress_desktop.gui.key_cards import KeyCards
from congress_desktop.gui.keys import bind
from congress_desktop.gui.main_window import MainWindow
from congress_desktop.gui.office import Office
from congress_desktop.gui.ownership import loosely
from congress_desktop.gui.scan_guard import ScanGuard
from congress_desktop.gui.screens.appointments.screen import AppointmentsScreen
from congress_desktop.gui.screens.base import Screen, ScreenEntry
from congress_desktop.gui.screens.check_in.screen import CheckInScreen
from congress_desktop.gui.screens.delegates.screen import DelegatesScreen
from congress_desktop.gui.screens.elections.screen import ElectionsScreen
from congress_desktop.gui.screens.journal.screen import JournalScreen
from congress_desktop.gui.screens.open_votes.screen import OpenVotesScreen
from congress_desktop.gui.screens.papers.screen import PapersScreen
from congress_desktop.gui.screens.programme.screen import ProgrammeScreen
from congress_desktop.gui.screens.today.screen import TodayScreen
from congress_desktop.gui.widgets.scan_field import ScanField
from congress_desktop.gui.withdrawal import Withdrawal
from congress_desktop.services import attendance, congresses, journal, keeping
from congress_desktop.services.changes import EVERYTHING, Changed, ChangeSet
from congress_desktop.services.views import ActRow, CongressView, PresenceView
from congress_desktop.texts import frame_words as words
from congress_desktop.texts.forms import clock_time_seconds, short_date
from congress_desktop.texts.messages import message, message_for

IDLE_MS = 4_000
"""Milliseconds without a new act after which the log is folded back into the file."""


_PAPERS = 8
"""The digit of the screen of papers."""


class CongressWindow(MainWindow):
    """The window of one open congress: the frame, its screens, and what happens around them.

    `closed` is emitted once the file is folded back and let go.
    """

    closed = Signal()

    def __init__(self, office: Office, congress: CongressView) -> None:
        super().__init__(self._entries_of(office), office.ring.clock, office.settings)
        self.office = office
        self._door: CheckInScreen | None = None
        self.scan_guard = ScanGuard(self, self._scan_field)
        self.scan_guard.scanned.connect(self._on_scanned)
        self.scan_guard.scanned_aside.connect(self._on_scanned_aside)
        self._saved = ""
        self.fallback = Fallback(office, self)
        self.fallback.written.connect(self._on_fallback_written)
        self.fallback.failed.connect(self._on_fallback_failed)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._fold_back)
        office.runner.changed.connect(self._on_changed)
        office.runner.environment_failed.connect(self._on_environment_failed)
        self._withdrawal = Withdrawal(office, self)
        self._withdrawal.withdrawn.connect(self._on_withdrawn)
        self._withdrawal.refused.connect(self._on_withdrawal_refused)
        self.withdraw_asked.connect(self._find_last_act)
        self._hall: HallWindow | None = None
        self._handbook = Handbook(office.runner, office.ring, self)
        self.handbook_asked.connect(self._handbook.show_chapter)
        self._key_cards = KeyCards(office, self)
        self.print_keys_asked.connect(self._key_cards.print_card)
        self.save_keys_asked.connect(self._key_cards.save_card)
        bind(self, "F9", self.turn_hall)
        bind(self, "Ctrl+PgUp", loosely(self._turn_hall_page, -1))
        bind(self, "Ctrl+PgDown", loosely(self._turn_hall_page, 1))
        self.sitting_chosen.connect(self._on_sitting_chosen)
        self.closing.connect(self._on_closing)
        path = keeping.file_of(office.desk)
        self.show_place(office.desk.number, office.desk.operator, path.name if path else "")
        self._show_congress(congress)
        self._read_presence()
        if path is not None:
            self._remember(path, congress)

    def _entries_of(self, office: Office) -> tuple[ScreenEntry, ...]:
        return tuple(
            ScreenEntry(digit, name, name, icon, partial(self._make, screen, office))
            for digit, name, icon, screen in (
                (1, "Hôm nay", "sun", TodayScreen),
                (2, "Điểm danh", "scan-line", CheckInScreen),
                (3, "Đại biểu", "users", DelegatesScreen),
                (4, "Biểu quyết", "hand", OpenVotesScreen),
                (5, "Bầu cử", "vote", ElectionsScreen),
                (6, "Chỉ định", "stamp", AppointmentsScreen),
                (7, "Chương trình", "calendar-days", ProgrammeScreen),
                (_PAPERS, "Văn bản", "file-text", PapersScreen),
                (9, "Nhật ký", "history", JournalScreen),
            )
        )

    def _make(self, screen: Callable[[Office], Screen], office: Office) -> Screen:
        made = screen(office)
        if isinstance(made, TodayScreen):
            made.jump_asked.connect(self.go_to)
        if isinstance(made, ElectionsScreen | AppointmentsScreen):
            made.paper_asked.connect(self._on_paper_asked)
        if isinstance(made, PapersScreen):
            made.keep_fallback(self.fallback)
        if isinstance(made, CheckInScreen):
            made.presence_changed.connect(self.show_presence)
            self._door = made
        return made

    def _on_paper_asked(self, key: str) -> None:
        """Open a paper on the screen of papers."""
        screen = self.go_to(_PAPERS)
        if isinstance(screen, PapersScreen):
            screen.show_paper(key)

    def keys_everywhere(self) -> tuple[tuple[str, str], ...]:
        """Return the frame's keys and those for the hall's screen."""
        return (*super().keys_everywhere(), ("F9", words.KEY_HALL), ("Ctrl+PgUp · PgDn", words.KEY_HALL_PAGE))

    def turn_hall(self) -> None:
        """Show the hall's screen, or take it away."""
        if self._hall is not None:
            self._hall.close()
            return
        self._hall = HallWindow(self.office)
        self._hall.closed.connect(self._on_hall_closed)
        self.office.runner.changed.connect(self._hall.refresh)
        self._hall.refresh(EVERYTHING)
        self._hall.show_on_second_screen(self)

    def _turn_hall_page(self, by: int) -> None:
        if self._hall is not None:
            self._hall.turn_page(by)

    def _on_hall_closed(self) -> None:
        if self._hall is not None:
            self.office.runner.changed.disconnect(self._hall.refresh)
            self._hall.deleteLater()
            self._hall = None

    def _scan_field(self) -> ScanField | None:
        """Return the field at the door while its screen is the one in view."""
        return self._door.scan_field if self._door is not None and self._door.isVisible() else None

    def _on_scanned(self, code: str) -> None:
        """Take a scan that came while the focus was elsewhere on the door's screen, the board among it."""
        self.problems.solve("scan")
        if self._door is not None:
            self._door.show_door()
            self._door.scan_field.take(code)

    def _on_scanned_aside(self, code: str) -> None:
        self.show_problem("scan", "info", message_for(Code.SCAN_ASIDE, scanned=code))

    def _remember(self, path: Path, congress: CongressView) -> None:
        days = " – ".join(dict.fromkeys(short_date(each.held_on) for each in congress.sittings))
        plan = congress.plan
        self.office.settings.write(f"recent:{path}", f"{plan.title}\n{days} · {plan.summoned_count} đại biểu")
        self.office.ring.remember(path)

    def _show_congress(self, congress: CongressView) -> None:
        self.show_congress(congress)
        self.show_sitting(self.office.sitting_id)

    def saved_words(self) -> str:
        """Return until when everything is safe, as the fault dialog says it."""
        return self._saved

    def _on_changed(self, changes: ChangeSet) -> None:
        at = self.office.ring.clock()
        self._saved = clock_time_seconds(at)
        self.show_saved(at)
        self.show_changes(changes)
        if changes.touches(Changed.CONGRESS, Changed.SITTING):
            desk = self.office.desk
            self.office.runner.run(lambda: congresses.congress(desk), self._on_congress_read)
        if changes.touches(Changed.CONGRESS, Changed.DELEGATE, Changed.ATTENDANCE):
            self._read_presence()
        self._idle.start()

    def _on_congress_read(self, congress: CongressView) -> None:
        """Show the congress anew; work moves on to the next sitting when the one at hand has ended."""
        here = next(each for each in congress.sittings if each.sitting_id == self.office.sitting_id)
        if here.closed_at is not None:
            self._on_sitting_chosen(congress.current_sitting_id)
        self._show_congress(congress)

    def _read_presence(self) -> None:
        desk, sitting_id = self.office.desk, self.office.sitting_id
        self.office.runner.run(lambda: attendance.presence(desk, sitting_id), self._on_presence_read)

    def _on_presence_read(self, presence: PresenceView) -> None:
        if presence.sitting_id == self.office.sitting_id:
            self.show_presence(presence)

    def _on_sitting_chosen(self, sitting_id: SittingId) -> None:
        self.office.choose_sitting(sitting_id)
        self.show_sitting(sitting_id)
        self._read_presence()

    def _on_environment_failed(self, fault: EnvironmentFault) -> None:
        self.show_problem(fault.code.value, "error", message(fault))

    def _find_last_act(self) -> None:
        desk = self.office.desk
        self.office.runner.run(lambda: journal.last_withdrawable(desk), self._on_last_act)

    def _on_last_act(self, act: ActRow | None) -> None:
        if act is None:
            self.show_problem("withdraw", "info", message_for(Code.NOTHING_TO_WITHDRAW))
            return
        self.problems.solve("withdraw")
        self._withdrawal.ask(act)

    def _on_withdrawn(self) -> None:
        self.problems.solve("withdraw")

    def _on_withdrawal_refused(self, refusal: Exception) -> None:
        if isinstance(refusal, RuleRefusal | EnvironmentFault):
            self.show_problem("withdraw", "warn", message(refusal))

    def _fold_back(self) -> None:
        desk = self.office.desk
        self.office.runner.run(lambda: keeping.fold_back(desk), _nothing)

    def _on_fallback_written(self, _at: object) -> None:
        self.problems.solve("fallback")

    def _on_fallback_failed(self, fault: Exception) -> None:
        if isinstance(fault, CodedError):
            self.show_problem("fallback", "warn", message(fault))

    def _on_closing(self) -> None:
        if self._hall is not None:
            self._hall.close()
        self._idle.stop()
        self.fallback.stop()
        self.fallback.write()
        desk = self.office.desk
        self.office.runner.run(lambda: keeping.close(desk), self._on_closed, self._on_close_refused)

    def _on_closed(self, _nothing: object) -> None:
        self.closed.emit()

    def _on_close_refused(self, _fault: Exception) -> None:
        self.closed.emit()


def _nothing(_result: object) -> None:
    """Need no answer."""
