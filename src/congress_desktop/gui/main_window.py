"""The window's frame: header, navigation, the stack of screens, status bar, problem bars; it knows no use case."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from congress_desktop.domain.ids import SittingId
from congress_desktop.gui.forms.ui_main_window import Ui_MainWindow
from congress_desktop.gui.office import Remembers
from congress_desktop.gui.screens.base import Screen, ScreenEntry
from congress_desktop.gui.widgets.buttons import NavigationButton
from congress_desktop.gui.widgets.dialogs import KeysDialog
from congress_desktop.gui.widgets.strips import ProblemAct, ProblemBar, ProblemBars
from congress_desktop.services.changes import EVERYTHING, ChangeSet
from congress_desktop.services.key_cards import KeyCard, KeyGroup
from congress_desktop.services.views import CongressView, PresenceView
from congress_desktop.texts import frame_words as words
from congress_desktop.texts.forms import clock_time, clock_time_seconds, grouped
from congress_desktop.texts.labels import sitting_name
from congress_desktop.texts.messages import Message

GEOMETRY_KEY = "main_window/geometry"
_TICK_MS = 1_000


class MainWindow(QMainWindow):
    """The frame around the screens of one open congress.

    `withdraw_asked` is emitted by Ctrl+Z, `sitting_chosen` with the SittingId picked in the header, `closing` just
    before the window closes; `handbook_asked` carries the chapter of the screen shown, `print_keys_asked` and
    `save_keys_asked` a KeyCard. Screens are made when first shown; `show_changes` tells the one shown at once and the
    others when they are next shown.
    """

    withdraw_asked = Signal()
    sitting_chosen = Signal(object)
    closing = Signal()
    handbook_asked = Signal(str)
    print_keys_asked = Signal(object)
    save_keys_asked = Signal(object)

    def __init__(
        self,
        entries: tuple[ScreenEntry, ...],
        clock: Callable[[], datetime],
        settings: Remembers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._settings, self._entries = clock, settings, entries
        self._screens: dict[int, Screen] = {}
        self._pending: dict[int, ChangeSet] = {}
        self._digit = 0
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self._form.mark_label.hide()
        self._form.keys_action.triggered.connect(self.show_keys)
        self._form.handbook_action.triggered.connect(self.show_handbook)
        self._form.withdraw_action.triggered.connect(self.withdraw_asked)
        self._form.sitting_combo.activated.connect(self._on_sitting_activated)
        self._buttons = {entry.key_digit: self._add_entry(entry) for entry in entries}
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._on_tick)
        self.show_saved(None)
        self._restore()

    @property
    def problems(self) -> ProblemBars:
        """The problem bars under the header."""
        return self._form.problem_bars

    def show_problem(self, key: str, state: str, message: Message, *acts: ProblemAct) -> ProblemBar:
        """Show a trouble with the machine under the header; the screen below works on."""
        return self._form.problem_bars.show_problem(key, state, message, *acts)

    def show_congress(self, congress: CongressView) -> None:
        """Show whose congress it is, its sittings, and the mark of sample data."""
        self._form.congress_label.setText(congress.plan.title.upper())
        self._form.mark_label.setText(words.SAMPLE_MARK)
        self._form.mark_label.setVisible(congress.plan.sample)
        combo = self._form.sitting_combo
        combo.clear()
        for sitting in congress.sittings:
            combo.addItem(sitting_name(sitting.kind, sitting.held_on), sitting.sitting_id)
        self.show_sitting(congress.current_sitting_id)

    def show_sitting(self, sitting_id: SittingId) -> None:
        """Show which sitting is worked at; emits nothing."""
        self._form.sitting_combo.setCurrentIndex(self._form.sitting_combo.findData(sitting_id))

    def show_presence(self, presence: PresenceView) -> None:
        """Show how many of those summoned are present."""
        present, summoned = grouped(presence.present), grouped(presence.summoned)
        self._form.presence_label.setText(f"{present}/{summoned}")
        self._form.presence_label.setAccessibleName(words.PRESENCE_SPOKEN.format(present=present, summoned=summoned))

    def presence_text(self) -> str:
        """Return the presence as the header shows it, `187/189`."""
        return self._form.presence_label.text()

    def show_saved(self, at: datetime | None) -> None:
        """Show when the last act was saved; None when nothing was recorded yet."""
        text = words.READY if at is None else words.SAVED_AT.format(at=clock_time_seconds(at))
        self._form.saved_label.setText(text)

    def show_place(self, desk_number: int, operator: str, file_name: str) -> None:
        """Show at which desk, by whom and on which file work is done; empty parts are left out."""
        parts = (
            words.DESK.format(number=desk_number),
            words.OPERATOR.format(name=operator) if operator else "",
            file_name,
        )
        separator = "   |   "
        self._form.place_label.setText("".join(separator + part for part in parts if part))
        self.setWindowTitle(f"{file_name} – {words.PROGRAM}" if file_name else words.PROGRAM)

    def show_changes(self, changes: ChangeSet) -> None:
        """Tell the screen shown what changed, and the others when they are next shown."""
        for digit in self._screens:
            self._pending[digit] = _together(self._pending.get(digit), changes)
        self._refresh_shown()

    def go_to(self, key_digit: int) -> Screen:
        """Show the screen with this digit and return it; raises KeyError when there is none."""
        entry = next((entry for entry in self._entries if entry.key_digit == key_digit), None)
        if entry is None:
            raise KeyError(key_digit)
        if key_digit not in self._screens:
            self._screens[key_digit] = entry.make()
            self._pending[key_digit] = EVERYTHING
            self._form.screen_stack.addWidget(self._screens[key_digit])
        screen = self._screens[key_digit]
        self._digit = key_digit
        self._buttons[key_digit].setChecked(True)
        self._form.screen_stack.setCurrentWidget(screen)
        self._refresh_shown()
        screen.focus_first()
        return screen

    def shown_screen(self) -> Screen | None:
        """Return the screen shown; None before the first."""
        return self._screens.get(self._digit)

    def show_keys(self) -> None:
        """Show the card of keys of the screen shown."""
        dialog = KeysDialog(self.key_card(), self)
        dialog.handbook_asked.connect(self.show_handbook)
        dialog.print_asked.connect(self.print_keys_asked)
        dialog.save_asked.connect(self.save_keys_asked)
        dialog.open()

    def show_handbook(self) -> None:
        """Ask for the handbook at the chapter of the screen shown."""
        here = self.shown_screen()
        self.handbook_asked.emit(here.chapter() if here is not None else "")

    def key_card(self) -> KeyCard:
        """Return the keys of the screen shown, then those that work everywhere, then the screens themselves."""
        here = self.shown_screen()
        title = next((entry.title for entry in self._entries if entry.key_digit == self._digit), words.PROGRAM)
        screens = tuple((f"Ctrl+{entry.key_digit}", entry.title) for entry in self._entries)
        groups = (
            KeyGroup(words.KEYS_HERE, here.keys() if here is not None else ()),
            KeyGroup(words.KEYS_EVERYWHERE, self.keys_everywhere()),
            KeyGroup(words.KEYS_SCREENS, screens),
        )
        return KeyCard(words.KEYS_CARD.format(screen=title), tuple(group for group in groups if group.keys))

    def keys_everywhere(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work on every screen."""
        return (
            ("F1", words.KEY_KEYS),
            ("Shift+F1", words.KEY_HANDBOOK),
            ("Ctrl+Z", words.KEY_WITHDRAW),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Start the clock; show the first screen when none was chosen."""
        super().showEvent(event)
        self._on_tick()
        self._ticker.start()
        if not self._digit and self._entries:
            self.go_to(self._entries[0].key_digit)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the clock."""
        self._ticker.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood."""
        for screen in self._screens.values():
            screen.put_away()
        self._settings.write(GEOMETRY_KEY, bytes(self.saveGeometry().toHex().data()).decode())
        self.closing.emit()
        super().closeEvent(event)

    def _add_entry(self, entry: ScreenEntry) -> NavigationButton:
        button = NavigationButton(entry.name, self._form.navigation_frame)
        button.described(role="navigation", icon_name=entry.icon, key=str(entry.key_digit))
        button.setProperty("digit", entry.key_digit)
        button.setToolTip(f"{entry.title} (Ctrl+{entry.key_digit})")
        button.setAccessibleName(entry.title)
        button.clicked.connect(self._on_entry_chosen)
        action = QAction(entry.title, self)
        action.setShortcut(f"Ctrl+{entry.key_digit}")
        action.setProperty("digit", entry.key_digit)
        action.triggered.connect(self._on_entry_chosen)
        self.addAction(action)
        self._form.entries_layout.addWidget(button)
        return button

    def _on_entry_chosen(self) -> None:
        self.go_to(int(self.sender().property("digit")))

    def _on_sitting_activated(self) -> None:
        self.sitting_chosen.emit(self._form.sitting_combo.currentData())

    def _on_tick(self) -> None:
        self._form.clock_label.setText(clock_time(self._clock()))

    def _refresh_shown(self) -> None:
        changes = self._pending.pop(self._digit, None)
        if changes:
            self._screens[self._digit].refresh(changes)

    def _restore(self) -> None:
        remembered = self._settings.read(GEOMETRY_KEY)
        if remembered:
            self.restoreGeometry(QByteArray.fromHex(remembered.encode()))


def _together(earlier: ChangeSet | None, later: ChangeSet) -> ChangeSet:
    """Return what two change sets changed between them."""
    if earlier is None:
        return later
    kinds = {**earlier.ids, **later.ids}
    none: frozenset[str] = frozenset()
    return ChangeSet({kind: earlier.ids.get(kind, none) | later.ids.get(kind, none) for kind in kinds})
