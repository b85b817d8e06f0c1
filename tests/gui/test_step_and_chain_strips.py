"""The strips of secret ballots: nine steps that say what they wait for, and a chain that shows where it breaks."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from congress_desktop.gui.widgets.chain import ChainBox, ChainSign, ChainStrip
from congress_desktop.gui.widgets.steps import StepState, StepStrip, StepWords
from offices import show_active

STEPS = (
    StepWords("Danh sách", StepState.DONE, "18 người"),
    StepWords("Phiếu in", StepState.OPEN, "chưa in"),
    StepWords("Phát ra", StepState.WAITING, "chờ in phiếu", "Chưa phát được: ghi số phiếu đã in trước."),
)


@pytest.fixture
def strip(qtbot: QtBot) -> StepStrip:
    found = StepStrip()
    qtbot.addWidget(found)
    found.resize(600, 58)
    found.show_steps(STEPS, 2)
    show_active(qtbot, found)
    return found


def test_a_step_that_waits_says_in_full_what_for(strip: StepStrip) -> None:
    assert strip.button(3).toolTip() == "Chưa phát được: ghi số phiếu đã in trước."
    assert strip.button(3).accessibleName() == "3. Phát ra, chờ in phiếu, Chưa phát được: ghi số phiếu đã in trước."
    assert strip.accessibleName() == "2. Phiếu in, chưa in"


def test_the_steps_are_walked_by_the_arrows_and_opened_by_enter(qtbot: QtBot, strip: StepStrip) -> None:
    asked: list[int] = []
    strip.step_asked.connect(asked.append)
    strip.button(2).setFocus()

    qtbot.keyClick(strip.button(2), Qt.Key.Key_Left)
    qtbot.keyClick(strip.button(1), Qt.Key.Key_Left)
    qtbot.keyClick(strip.button(1), Qt.Key.Key_Return)
    qtbot.keyClick(strip.button(1), Qt.Key.Key_Right)
    qtbot.keyClick(strip.button(2), Qt.Key.Key_Right)
    qtbot.keyClick(strip.button(3), Qt.Key.Key_Space)

    assert asked == [1, 3]
    assert strip.button(3).hasFocus()


def test_tab_reaches_the_step_in_view_alone(strip: StepStrip) -> None:
    by_tab = [strip.button(n).focusPolicy() & Qt.FocusPolicy.TabFocus for n in (1, 2, 3)]

    assert [bool(each) for each in by_tab] == [False, True, False]
    assert strip.current() == 2


def test_the_steps_share_the_width_evenly(strip: StepStrip) -> None:
    widths = {strip.button(n).width() for n in (1, 2, 3)}

    assert max(widths) - min(widths) <= 1


CHAIN = (
    ChainBox("Phiếu in", "195", "còn 8, đã niêm phong", "ok"),
    ChainBox("Phát ra", "187", "187 có mặt lúc bầu", "ok"),
    ChainBox("Thu về", "189", "", "ok"),
)


def test_a_break_turns_the_boxes_beside_it_red_and_says_by_how_many(qtbot: QtBot) -> None:
    strip = ChainStrip()
    qtbot.addWidget(strip)
    strip.show_chain(CHAIN, (ChainSign("→"), ChainSign("→", "thừa 2")))

    assert [box.state for box in strip.boxes()] == ["ok", "error", "error"]
    assert strip.shown_text() == (
        "Phiếu in 195 (còn 8, đã niêm phong) → Phát ra 187 (187 có mặt lúc bầu) → thừa 2 Thu về 189"
    )
    assert strip.accessibleName() == strip.shown_text()


def test_boxes_want_one_sign_between_each_two(qtbot: QtBot) -> None:
    strip = ChainStrip()
    qtbot.addWidget(strip)

    with pytest.raises(ValueError, match="1"):
        strip.show_chain(CHAIN, (ChainSign("→"),))
