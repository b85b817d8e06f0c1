"""A small congress run through the real window by the keyboard alone, from the start page to the minutes saved."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QListView
from pytestqt.qtbot import QtBot

from congress_desktop.gui.congress_window import CongressWindow
from congress_desktop.gui.runner import Runner
from congress_desktop.gui.screens.appointments.decision import DecisionDialog
from congress_desktop.gui.screens.open_votes.matters import MattersDialog
from congress_desktop.gui.workplace import Workplace
from congress_desktop.services import attendance, journal, open_votes
from congress_desktop.services.appointments import appointments
from congress_desktop.system import folders
from congress_desktop.system.settings import Settings
from congress_desktop.window import make_ring
from person import Person, returns_to

ROLL = folders.resources() / "samples" / "danh-sach-dai-bieu.xlsx"
TAB, ENTER, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def workplace(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workplace]:
    monkeypatch.setattr(folders, "documents", lambda: tmp_path)
    settings = Settings(tmp_path / "settings.json")
    runner = Runner()
    faults: list[BaseException] = []
    place = Workplace(runner, make_ring(settings), settings, lambda error: (faults.append(error), (tmp_path, ""))[1])  # type: ignore[func-returns-value]
    place.show_start()
    assert place.start_window is not None
    with qtbot.waitActive(place.start_window):
        pass
    yield place
    if place.congress_window is not None:
        with qtbot.waitSignal(place.left):
            place.congress_window.close()
    runner.close()
    assert faults == []


def answers_file_dialogs(monkeypatch: pytest.MonkeyPatch, opened: Path, saved: Path) -> None:
    """Let the system's file dialogs, which no test can type into, answer with these files."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(opened), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(saved), ""))


@pytest.mark.usefixtures("dressed")
def test_a_congress_from_nothing_to_minutes(
    qtbot: QtBot, workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(qtbot)
    minutes = tmp_path / "bien-ban.pdf"
    answers_file_dialogs(monkeypatch, ROLL, minutes)

    founds_a_congress(qtbot, person, workplace)
    window = workplace.congress_window
    assert window is not None
    imports_the_roll(qtbot, person, window)
    checks_three_delegates_in(qtbot, person, window)
    votes(qtbot, person, window)
    appoints(qtbot, person, window)
    saves_the_minutes(qtbot, person, window, minutes)

    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(minutes)).replace("\r\n", " ")
    assert "3/189 (1,59%)" in text
    assert "Chương trình làm việc" in text
    assert "3 (100%)" in text
    assert "318-QĐ/TU" in text
    assert "SỐ LIỆU MẪU" not in text
    desk = window.office.desk
    assert [row.in_favour for row in open_votes.matters(desk)] == [3]
    assert journal.verify(desk).sound


def founds_a_congress(qtbot: QtBot, person: Person, workplace: Workplace) -> None:
    person.presses(Qt.Key.Key_N, CTRL)
    person.fills(
        "Đại hội đại biểu Đảng bộ phường Thử Nghiệm lần thứ I",
        "Đảng bộ thành phố Mẫu",
        "Đảng bộ phường Thử Nghiệm",
        "2025 - 2030",
        "Hội trường phường",
        "Thử Nghiệm",
        "13/8/2025",
        "14/8/2025",
        "189",
        "1154",
        "36",
    )
    person.presses(ENTER, CTRL)
    qtbot.waitUntil(
        lambda: workplace.congress_window is not None and workplace.congress_window.isVisible(), timeout=5000
    )
    assert workplace.congress_window is not None
    with qtbot.waitActive(workplace.congress_window):
        pass


def imports_the_roll(qtbot: QtBot, person: Person, window: CongressWindow) -> None:
    person.presses(Qt.Key.Key_3, CTRL)
    person.presses(Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: not window.office.runner.busy, timeout=10_000)
    person.presses(ENTER)
    qtbot.waitUntil(
        lambda: (
            attendance.presence(window.office.desk, window.office.sitting_id).on_roll == 189
            if not window.office.runner.busy
            else False
        ),
        timeout=10_000,
    )


def checks_three_delegates_in(qtbot: QtBot, person: Person, window: CongressWindow) -> None:
    person.presses(Qt.Key.Key_2, CTRL)
    for typed in ("57", "58", "huynh hong thuy"):
        person.types(typed)
        qtbot.waitUntil(lambda: not window.office.runner.busy)
        person.presses(ENTER)
    qtbot.waitUntil(lambda: not window.office.runner.busy)
    assert attendance.presence(window.office.desk, window.office.sitting_id).present == 3
    assert window.presence_text() == "3/189"


def votes(qtbot: QtBot, person: Person, window: CongressWindow) -> None:
    person.presses(Qt.Key.Key_4, CTRL)
    qtbot.waitUntil(lambda: not window.office.runner.busy)
    person.presses(Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MattersDialog))
    person.types("1. Chương trình làm việc")
    person.presses(ENTER, CTRL)
    returns_to(qtbot, window)
    person.presses(ENTER)
    qtbot.waitUntil(lambda: not window.office.runner.busy)
    person.types("*")
    person.presses(ENTER)
    qtbot.waitUntil(lambda: not window.office.runner.busy)
    person.presses(ENTER)
    person.types("Hoa")
    person.presses(ENTER)
    qtbot.waitUntil(lambda: not window.office.runner.busy)


def appoints(qtbot: QtBot, person: Person, window: CongressWindow) -> None:
    person.presses(Qt.Key.Key_6, CTRL)
    qtbot.waitUntil(lambda: not window.office.runner.busy)
    person.presses(Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), DecisionDialog))
    person.fills("318-QĐ/TU", "08/8/2025", "", "Ban Thường vụ Thành ủy", "Người ký", "Chỉ định Ban Chấp hành")
    person.presses(TAB)
    person.presses(TAB)
    person.types("Hoang Thi Vy")
    qtbot.waitUntil(lambda: not window.office.runner.busy)
    person.presses(Qt.Key.Key_Down)
    person.presses(ENTER)
    person.presses(ENTER, CTRL)
    returns_to(qtbot, window)
    person.presses(Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: not window.office.runner.busy)
    view = appointments(window.office.desk)
    assert [each.full_name for each in view.register] == ["Hoàng Thị Vy"]
    assert view.decisions[0].announced_at is not None


def saves_the_minutes(qtbot: QtBot, person: Person, window: CongressWindow, minutes: Path) -> None:
    person.presses(Qt.Key.Key_8, CTRL)
    qtbot.waitUntil(lambda: not window.office.runner.busy, timeout=10_000)
    shown = window.findChild(QListView, "paper_view")
    assert isinstance(shown, QListView)
    while shown.currentIndex().data() != "Biên bản đại hội":
        person.presses(Qt.Key.Key_Down)
    person.presses(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: minutes.exists() and not window.office.runner.busy, timeout=10_000)
