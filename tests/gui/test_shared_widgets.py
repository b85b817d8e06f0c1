"""The widgets that every screen shares: what keys do, what is shown, what a screen reader is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontInfo, QFontMetricsF, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from congress_desktop.domain.codes import Code
from congress_desktop.gui import icons, theme
from congress_desktop.gui.widgets.buttons import Chip, KeyCapButton
from congress_desktop.gui.widgets.checks import CheckRow, EmptyState
from congress_desktop.gui.widgets.counter import Counter
from congress_desktop.gui.widgets.dialogs import FaultDialog, ReasonDialog
from congress_desktop.gui.widgets.fields import CountField, FieldError, TypingField
from congress_desktop.gui.widgets.marks import ElidedLabel, Pill
from congress_desktop.gui.widgets.strips import ProblemAct, ProblemBars, SumStrip
from congress_desktop.gui.widgets.verdict import VerdictCard
from congress_desktop.texts.messages import message_for

TALLEST = "ẪỄỖẲ ỹ Ậ"


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    return widget


@pytest.mark.parametrize("weight", ["regular", "semibold", "bold"])
def test_the_only_face_is_noto_sans_in_the_weight_asked_for(weight: str) -> None:
    info = QFontInfo(theme.font(11, weight))

    assert info.family() == "Noto Sans"
    assert info.weight() == {"regular": 400, "semibold": 600, "bold": 700}[weight]


@pytest.mark.parametrize("role", ["", "title", "heading", "matter", "hint", "counter"])
def test_no_label_cuts_stacked_marks(qtbot: QtBot, role: str) -> None:
    label = QLabel(TALLEST)
    label.setProperty("role", role)
    shown(qtbot, label)
    label.ensurePolished()

    ink = QFontMetricsF(label.font()).tightBoundingRect(TALLEST)

    assert ink.height() <= label.height()


def test_the_words_of_a_themed_label_have_the_size_of_their_role(qtbot: QtBot) -> None:
    label = QLabel("Điểm danh")
    label.setProperty("role", "title")
    shown(qtbot, label)

    assert (label.font().pointSizeF(), label.font().weight()) == (22, 700)


def test_a_button_is_pressed_by_the_key_on_its_cap(qtbot: QtBot) -> None:
    pressed: list[str] = []
    window = QWidget()
    button = KeyCapButton("Rời hội trường", window)
    button.described(icon_name="log-out", shortcut="F4").clicked.connect(lambda: pressed.append("F4"))
    shown(qtbot, window)

    qtbot.keyClick(window, Qt.Key.Key_F4)

    assert button.shown_key() == "F4"
    assert pressed == ["F4"]


@pytest.mark.parametrize(("scale", "height"), [("small", 36), ("", 40), ("large", 48)])
def test_buttons_have_the_three_heights_of_the_pictures(qtbot: QtBot, scale: str, height: int) -> None:
    button = KeyCapButton("Công bố kết quả")
    button.described(role="main", scale=scale, key="Enter")
    shown(qtbot, button)

    assert button.sizeHint().height() == height


def test_a_chip_tells_its_count_to_a_screen_reader(qtbot: QtBot) -> None:
    chip = Chip("Chưa đến")
    chip.show_count(26)
    shown(qtbot, chip)

    qtbot.keyClick(chip, Qt.Key.Key_Space)

    assert spoken(chip) == "Chưa đến: 26"
    assert chip.isChecked()


def test_a_pill_says_its_word(qtbot: QtBot) -> None:
    pill = Pill()
    shown(qtbot, pill)
    pill.show_state("ok", "Đủ 2/3")

    assert spoken(pill) == "Đủ 2/3"
    assert pill.height() <= pill.sizeHint().height() == 24


def test_a_verdict_is_spoken_with_its_word_first(qtbot: QtBot) -> None:
    card = VerdictCard()
    shown(qtbot, card)

    card.show_verdict(
        "ok", "ĐÃ ĐIỂM DANH", "PHẠM QUANG MINH", [("Chi bộ", "Tổ dân phố số 1"), ("Thẻ", "003")], "07:42:10"
    )

    assert spoken(card) == "ĐÃ ĐIỂM DANH. PHẠM QUANG MINH. Chi bộ Tổ dân phố số 1. Thẻ 003. 07:42:10"


def test_a_verdict_stands_until_the_next_one(qtbot: QtBot) -> None:
    card = VerdictCard()
    shown(qtbot, card)
    card.show_verdict("ok", "ĐÃ ĐIỂM DANH", "PHẠM QUANG MINH")

    card.show_verdict("error", "KHÔNG NHẬN THẺ NÀY", "Thẻ 4407 1182 90", [("", "Thẻ của một đại hội khác.")])

    assert card.state() == "error"
    assert card.shown_text() == "KHÔNG NHẬN THẺ NÀY\nThẻ 4407 1182 90\nThẻ của một đại hội khác."


def test_a_counter_tells_number_base_and_share(qtbot: QtBot) -> None:
    counter = Counter()
    shown(qtbot, counter)

    counter.show_count(187, 189, 126, "cần 126/189")

    assert spoken(counter) == "187/189 (98,94%), cần 126/189"


def test_a_count_field_takes_digits_alone(qtbot: QtBot) -> None:
    field = CountField()
    shown(qtbot, field)

    qtbot.keyClicks(field, "1a8w7.-")

    assert field.value() == 187


def test_an_empty_count_is_not_zero(qtbot: QtBot) -> None:
    field = CountField()
    shown(qtbot, field)
    values: list[int | None] = []
    field.value_changed.connect(values.append)

    qtbot.keyClick(field, Qt.Key.Key_0)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)

    assert values == [0, None]
    assert field.value() is None


def test_a_typing_tool_cannot_put_letters_in_a_count(qtbot: QtBot) -> None:
    field = CountField()
    shown(qtbot, field)
    composing = QInputMethodEvent("ă", [])
    committing = QInputMethodEvent("", [])
    committing.setCommitString("1ớ8")

    QApplication.sendEvent(field, composing)
    QApplication.sendEvent(field, committing)

    assert field.text() == "18"


def test_a_number_with_dots_can_be_pasted_as_a_count(qtbot: QtBot) -> None:
    field = CountField()
    shown(qtbot, field)
    QGuiApplication.clipboard().setText("1.154 đảng viên")

    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert field.value() == 1154


def test_an_error_stands_beside_its_field_which_keeps_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    field, error = QLineEdit(), FieldError()
    row.addWidget(field)
    row.addWidget(error)
    shown(qtbot, window)

    error.show_message(message_for(Code.CARD_FOREIGN), field)

    assert error.isVisible()
    assert error.shown_code() == "E103"
    assert field.hasFocus()
    assert field.property("state") == "error"


def test_an_error_that_is_cleared_takes_no_room(qtbot: QtBot) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    field, error = QLineEdit(), FieldError()
    row.addWidget(field)
    row.addWidget(error)
    shown(qtbot, window)
    error.show_message(message_for(Code.CARD_FOREIGN), field)

    error.clear(field)

    assert not error.isVisible()
    assert (error.shown_code(), error.shown_text(), field.property("state")) == ("", "", "")


def test_the_sum_strip_says_what_the_sum_means(qtbot: QtBot) -> None:
    strip = SumStrip()
    shown(qtbot, strip)

    strip.show_sum("error", "185 + 1 + 4 = 190", "thừa 3", "có mặt 187")

    assert spoken(strip) == "185 + 1 + 4 = 190 thừa 3 có mặt 187"
    assert strip.property("state") == "error"


def test_problem_bars_stack_until_solved(qtbot: QtBot) -> None:
    tried: list[str] = []
    window = QWidget()
    bars = ProblemBars(window)
    shown(qtbot, window)

    bars.show_problem("disk", "error", message_for(Code.DISK_FULL))
    bars.show_problem(
        "book", "warn", message_for(Code.FILE_OPEN_ELSEWHERE),
        ProblemAct("Thử lại", lambda: tried.append("again"), "refresh-cw", "Ctrl+R"),
    )  # fmt: skip
    QApplication.sendPostedEvents()
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    bars.solve("disk")
    bars.solve("never shown")

    assert tried == ["again"]
    assert [bar.shown_code() for bar in bars.shown()] == ["E801"]


def test_the_same_problem_stands_once(qtbot: QtBot) -> None:
    window = QWidget()
    bars = ProblemBars(window)
    shown(qtbot, window)

    bars.show_problem("disk", "error", message_for(Code.DISK_FULL))
    bars.show_problem("disk", "error", message_for(Code.DISK_FULL))

    assert len(bars.shown()) == 1


def test_a_check_row_says_sentence_and_fraction(qtbot: QtBot) -> None:
    row = CheckRow()
    shown(qtbot, row)

    row.show_check("ok", "Ban Chấp hành", fraction="27/27")

    assert spoken(row) == "Ban Chấp hành 27/27"
    assert row.height() >= 44


def test_an_empty_screen_shows_all_its_words_and_its_button(qtbot: QtBot) -> None:
    empty = EmptyState()
    empty.show_words("hand", "Chưa có nội dung biểu quyết", "Mỗi nội dung giơ thẻ là một dòng ở đây. " * 3)
    button = empty.add_button("Lập một nội dung", role="main", shortcut="Ctrl+N")
    empty.resize(700, 480)
    shown(qtbot, empty)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    qtbot.keyClick(empty, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert pressed == [True]
    for label in empty.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_withdrawing_needs_a_reason(qtbot: QtBot, boxes: object) -> None:
    boxes.expect(ReasonDialog)  # type: ignore[attr-defined]
    given: list[str] = []
    dialog = ReasonDialog("Rút lại: Nguyễn Văn An đã đến", "", "Rút lại")
    dialog.reason_given.connect(given.append)
    dialog.open()

    qtbot.keyClicks(dialog.reason_edit, "   ")
    qtbot.keyClick(dialog.reason_edit, Qt.Key.Key_Return)
    refused = list(given)
    dialog.reason_edit.setText("quét nhầm  thẻ")
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    qtbot.keyClick(dialog.reason_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gone == [True])

    assert refused == []
    assert given == ["quét nhầm thẻ"]


def test_the_fault_dialog_says_what_is_safe_and_copies_the_report(qtbot: QtBot, boxes: object) -> None:
    boxes.expect(FaultDialog)  # type: ignore[attr-defined]
    dialog = FaultDialog("08:36:02", "ghi số nội dung 7", "loi-2025-08-13-0836.log", "bản ghi")
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)

    qtbot.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = dialog.shown_text()
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gone == [True])

    assert QGuiApplication.clipboard().text() == "bản ghi"
    assert text == (
        "Phần mềm vừa gặp lỗi\nSố liệu an toàn đến 08:36:02\n"
        "Việc đang làm dở (ghi số nội dung 7) chưa được ghi: mở lại và gõ lại.\n"
        "Bản ghi lỗi: loi-2025-08-13-0836.log (F001)"
    )


def test_a_line_that_does_not_fit_shows_all_of_itself_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ PHƯỜNG THẠCH KHÔI")
    label.resize(100, 24)
    shown(qtbot, label)
    label.grab()

    assert label.toolTip() == "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ PHƯỜNG THẠCH KHÔI"


def test_an_empty_field_leaves_ctrl_z_to_the_window(qtbot: QtBot) -> None:
    asked: list[str] = []
    window = QWidget()
    field = TypingField(window)
    withdraw = KeyCapButton("Rút lại", window)
    withdraw.described(shortcut="Ctrl+Z").clicked.connect(lambda: asked.append("withdraw"))
    shown(qtbot, window)
    field.setFocus()

    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "an")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert asked == ["withdraw"]


def test_every_icon_named_in_the_program_is_there(dressed: QApplication) -> None:
    folder = icons.IconFolder.path
    names = {path.stem for path in folder.glob("*.svg")}

    assert {"sun", "scan-line", "users", "hand", "vote", "stamp", "calendar-days", "file-text", "history"} <= names
    assert all(not icons.pixmap(name, "text", 20).isNull() for name in names)
    assert dressed.font().family() == "Noto Sans"


def test_an_icon_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon")


def test_no_icon_keeps_the_mark_for_the_colour(dressed: QApplication) -> None:
    picture = icons.pixmap("check", "ok.fill", 24).toImage()
    colours = {
        picture.pixelColor(x, y).name().upper()
        for x in range(24)
        for y in range(24)
        if picture.pixelColor(x, y).alpha() == 255
    }

    assert colours == {"#1D6B3A"}
    assert dressed is QApplication.instance()
    assert Path(icons.IconFolder.path / "LICENSE-lucide.txt").exists()
