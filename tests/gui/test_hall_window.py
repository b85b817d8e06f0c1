"""The audience's screen: only what was released, never a name, closed by its keys."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import NAMES, OFFICIAL, SITTING, TestClock, a_small_congress
from congress_desktop.domain.people import GuestFacts
from congress_desktop.gui.hall_window import HallWindow
from congress_desktop.gui.office import Office
from congress_desktop.services import boards, check_in, congresses, guests
from congress_desktop.services.changes import EVERYTHING, Changed, ChangeSet
from congress_desktop.services.desk import Desk
from offices import an_office

TITLE = "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ PHƯỜNG THỬ NGHIỆM LẦN THỨ I"


def a_hall(qtbot: QtBot, desk: Desk, folder: Path) -> tuple[HallWindow, Office]:
    office = an_office(desk, folder)
    hall = HallWindow(office)
    qtbot.addWidget(hall)
    office.runner.changed.connect(hall.refresh)
    hall.show_on_second_screen()
    return hall, office


def test_before_any_release_there_is_a_sentence_and_no_count(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress(present=3)
    hall, _ = a_hall(qtbot, desk, tmp_path)

    assert hall.shown_text().split("\n") == [TITLE, "Nhiệm kỳ 2025 - 2030", "Đại hội sắp bắt đầu"]


def test_the_sentence_follows_the_sitting(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress(present=3)
    hall, _ = a_hall(qtbot, desk, tmp_path)

    congresses.open_sitting(desk, SITTING)
    hall.refresh(EVERYTHING)
    opened = hall.shown_text()
    congresses.close_sitting(desk, SITTING)
    hall.refresh(EVERYTHING)

    assert opened.endswith("Đại hội đang làm việc")
    assert hall.shown_text().endswith("Phiên họp đã kết thúc")


def test_a_release_shows_its_figures_and_later_arrivals_do_not(qtbot: QtBot, tmp_path: Path) -> None:
    clock = TestClock()
    desk = a_small_congress(clock=clock, present=3)
    hall, office = a_hall(qtbot, desk, tmp_path)

    clock.advance(minutes=42)
    office.runner.run(lambda: boards.release_presence(desk, SITTING), lambda _done: None)
    released = hall.shown_text()
    check_in.check_in(desk, SITTING, "4")
    hall.refresh(EVERYTHING)

    assert released.split("\n")[2:] == [
        "Phiên trù bị, ngày 13/8/2025",
        "3/5",
        "đại biểu có mặt (60,00%)",
        "lúc 07:42",
    ]
    assert hall.shown_text() == released
    assert hall.accessibleName() == released


def test_no_name_of_a_person_is_ever_shown(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress(present=3)
    guests.add_guests(desk, [GuestFacts("Khách Một", "Thành ủy")])
    boards.release_presence(desk, SITTING)

    hall, _ = a_hall(qtbot, desk, tmp_path)

    assert not any(name.upper() in hall.shown_text().upper() for name in (*NAMES, "Khách Một"))


def test_sample_data_are_marked(qtbot: QtBot, tmp_path: Path) -> None:
    sample, _ = a_hall(qtbot, a_small_congress(sample=True), tmp_path)
    real, _ = a_hall(qtbot, a_small_congress(), tmp_path)

    assert "SỐ LIỆU MẪU" in sample.shown_text()
    assert "SỐ LIỆU MẪU" not in real.shown_text()


def test_only_what_it_shows_makes_it_read_again(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress(present=3)
    hall, _ = a_hall(qtbot, desk, tmp_path)
    boards.release_presence(desk, SITTING)

    hall.refresh(ChangeSet({Changed.ATTENDANCE: frozenset()}))
    before = hall.shown_text()
    hall.refresh(ChangeSet({Changed.RELEASED: frozenset()}))

    assert "3/5" not in before
    assert "3/5" in hall.shown_text()


def test_another_sitting_shows_its_own_release(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress(present=3)
    boards.release_presence(desk, SITTING)
    hall, office = a_hall(qtbot, desk, tmp_path)

    office.choose_sitting(OFFICIAL)

    assert hall.shown_text().endswith("Đại hội sắp bắt đầu")


def test_with_one_screen_it_is_a_window_that_its_keys_close(qtbot: QtBot, tmp_path: Path) -> None:
    hall, _ = a_hall(qtbot, a_small_congress(), tmp_path)
    told: list[None] = []
    hall.closed.connect(lambda: told.append(None))
    first = (hall.size(), hall.isFullScreen())

    qtbot.keyClick(hall, Qt.Key.Key_Escape)
    after_escape = hall.isVisible()
    hall.show_on_second_screen()
    qtbot.keyClick(hall, Qt.Key.Key_F9)

    assert first == (QSize(1280, 720), False)
    assert not after_escape
    assert not hall.isVisible()
    assert len(told) == 2
    assert not hall.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_the_picture_fills_every_shape_of_screen(qtbot: QtBot, tmp_path: Path) -> None:
    desk = a_small_congress(present=3, title="Đại hội đại biểu Đảng bộ các cơ quan Đảng, chính quyền phường " * 2)
    boards.release_presence(desk, SITTING)
    hall, _ = a_hall(qtbot, desk, tmp_path)

    for size in (QSize(1920, 1080), QSize(1024, 768), QSize(2560, 1080), QSize(640, 360)):
        hall.resize(size)
        QApplication.processEvents()
        picture = hall.grab().toImage()
        inks = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}

        # The middle line goes through the figures; the edges are kept free.
        assert "#231d18" in inks
        assert picture.pixelColor(2, picture.height() // 2).name() == "#f6f2eb"
        assert picture.pixelColor(2, 2).name() == "#7a161b"
