"""The frame: navigation by key, header, status bar, problem bars, and that it opens where it was left."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from congress_desktop.domain.codes import Code
from congress_desktop.domain.congresses import CongressPlan, SittingKind
from congress_desktop.domain.ids import SittingId
from congress_desktop.gui.main_window import MainWindow
from congress_desktop.gui.screens.base import Screen, ScreenEntry
from congress_desktop.gui.widgets.dialogs import KeysDialog
from congress_desktop.services.changes import EVERYTHING, Changed, ChangeSet
from congress_desktop.services.views import CongressView, PresenceView, SittingView
from congress_desktop.texts.messages import message_for

NOW = datetime(2025, 8, 13, 0, 42, 10, tzinfo=UTC)


class Settings:
    """Remembers in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def read(self, key: str, default: str = "") -> str:
        return self.kept.get(key, default)

    def write(self, key: str, value: str) -> None:
        self.kept[key] = value


class Page(Screen):
    """A screen that writes down what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[ChangeSet] = []
        self.edit = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.edit)

    def refresh(self, changes: ChangeSet) -> None:
        self.told.append(changes)

    def focus_first(self) -> None:
        self.edit.setFocus()

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (("F4", "Rời hội trường"),)


ENTRIES = (
    ScreenEntry(1, "Hôm nay", "Hôm nay", "sun", Page),
    ScreenEntry(2, "Điểm danh", "Điểm danh", "scan-line", Page),
    ScreenEntry(7, "Chương trình", "Chương trình", "calendar-days", Page),
)


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def open_window(qtbot: QtBot, settings: Settings) -> Callable[[], MainWindow]:
    def made() -> MainWindow:
        window = MainWindow(ENTRIES, lambda: NOW, settings)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return made


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


def texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def congress(*, sample: bool) -> CongressView:
    plan = CongressPlan(
        "Đại hội đại biểu Đảng bộ phường Thạch Khôi lần thứ I", "", "", "", "", "", (), 189, 1154, 36, sample=sample
    )
    sittings = (
        SittingView(SittingId("a"), 1, SittingKind.PREPARATORY, date(2025, 8, 13), None, None),
        SittingView(SittingId("b"), 2, SittingKind.OFFICIAL, date(2025, 8, 14), None, None),
    )
    return CongressView(plan, sittings, SittingId("a"), "", "")


def test_the_first_screen_is_shown_with_its_field_ready(window: MainWindow) -> None:
    screen = window.shown_screen()

    assert isinstance(screen, Page)
    assert screen.edit.hasFocus()
    assert screen.told == [EVERYTHING]


def test_ctrl_and_a_digit_goes_to_a_screen_and_what_was_typed_stays(qtbot: QtBot, window: MainWindow) -> None:
    first = window.shown_screen()
    assert isinstance(first, Page)
    qtbot.keyClicks(first.edit, "ng v an")

    qtbot.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    second = window.shown_screen()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert second is not first
    assert window.shown_screen() is first
    assert first.edit.text() == "ng v an"


def test_a_hidden_screen_hears_of_changes_when_it_is_shown(window: MainWindow) -> None:
    hidden = window.shown_screen()
    shown = window.go_to(2)
    assert isinstance(hidden, Page)
    assert isinstance(shown, Page)
    arrival = ChangeSet({Changed.ATTENDANCE: frozenset({"1"})})
    second = ChangeSet({Changed.ATTENDANCE: frozenset({"2"}), Changed.JOURNAL: frozenset({"9"})})

    window.show_changes(arrival)
    window.show_changes(second)
    before = list(hidden.told)
    window.go_to(1)

    assert shown.told == [EVERYTHING, arrival, second]
    assert before == [EVERYTHING]
    assert hidden.told[1:] == [
        ChangeSet({Changed.ATTENDANCE: frozenset({"1", "2"}), Changed.JOURNAL: frozenset({"9"})})
    ]


def test_the_header_tells_whose_congress_it_is_who_is_there_and_the_time(window: MainWindow) -> None:
    window.show_congress(congress(sample=True))
    window.show_presence(PresenceView(SittingId("a"), 189, 189, 187, 187, 0, 1, 1, 0, 126, True, 36, 36, 24, True, ()))

    found = texts(window)

    assert "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ PHƯỜNG THẠCH KHÔI LẦN THỨ I" in found
    assert {"SỐ LIỆU MẪU", "187/189", "có mặt", "07:42"} <= set(found)


def test_only_sample_data_carry_the_mark(window: MainWindow) -> None:
    window.show_congress(congress(sample=False))

    assert "SỐ LIỆU MẪU" not in texts(window)


def test_choosing_a_sitting_is_told_and_showing_one_is_not(qtbot: QtBot, window: MainWindow) -> None:
    chosen: list[object] = []
    window.show_congress(congress(sample=False))
    window.sitting_chosen.connect(chosen.append)
    combo = window.findChildren(QComboBox)[0]

    window.show_sitting(SittingId("b"))
    silent = list(chosen)
    qtbot.keyClick(combo, Qt.Key.Key_Up)

    assert silent == []
    assert chosen == ["a"]
    assert combo.currentText() == "Trù bị 13/8"


def test_the_status_bar_says_when_where_by_whom_and_in_which_file(window: MainWindow) -> None:
    window.show_saved(NOW)
    window.show_place(1, "Lan", "Thạch-Khôi-2025.congress")

    assert "Đã lưu 07:42:10" in texts(window)
    assert "   |   Bàn 1   |   đ/c Lan   |   Thạch-Khôi-2025.congress" in texts(window)


def test_f1_shows_the_keys_of_the_screen_as_well(qtbot: QtBot, window: MainWindow, boxes: object) -> None:
    boxes.expect(KeysDialog)  # type: ignore[attr-defined]

    qtbot.keyClick(window, Qt.Key.Key_F1)
    card = window.findChildren(KeysDialog)[0]

    assert {"Màn hình", "Mọi màn hình", "Ở màn hình này", "Rời hội trường", "Điểm danh"} <= set(texts(card))
    card.close()


def test_ctrl_z_asks_to_withdraw(qtbot: QtBot, window: MainWindow) -> None:
    asked: list[str] = []
    window.withdraw_asked.connect(lambda: asked.append("withdraw"))
    window.setFocus()

    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert asked == ["withdraw"]


def test_a_problem_stands_under_the_header_while_the_screen_works_on(qtbot: QtBot, window: MainWindow) -> None:
    screen = window.shown_screen()
    assert isinstance(screen, Page)

    window.show_problem("disk", "error", message_for(Code.DISK_FULL))
    qtbot.keyClicks(screen.edit, "an")

    assert [bar.shown_code() for bar in window.problems.shown()] == ["E803"]
    assert screen.edit.text() == "an"


def test_the_window_opens_where_it_was_left(open_window: Callable[[], MainWindow]) -> None:
    first = open_window()
    first.setGeometry(0, 0, 780, 580)
    first.close()

    second = open_window()

    assert (second.width(), second.height()) == (first.width(), first.height())
    assert second.width() < 1366


def test_the_frame_alone_fits_the_smallest_laptop(window: MainWindow) -> None:
    window.show_congress(congress(sample=True))
    window.show_place(1, "Lan", "Một-tệp-có-tên-rất-dài-của-đại-hội-đại-biểu-Đảng-bộ-phường-Thạch-Khôi.congress")

    hint = window.minimumSizeHint()

    assert hint.width() <= 1024
    assert hint.height() <= 640
