"""The list of whom typed letters may mean: late answers are let go, arrows choose, the focus stays in the field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from congress_desktop.gui.widgets.suggestions import Suggestions
from offices import show_active


class Finding:
    """A field with its list in a window, asked for names that are found by hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.field, self.view = QLineEdit(self.window), QListView(self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.field)
        layout.addWidget(self.view)
        self.suggestions = Suggestions(self.field, self.view, str.upper)
        show_active(qtbot, self.window)
        self.field.setFocus()
        qtbot.keyClicks(self.field, "an")
        self.suggestions.show_found("an", ["An", "Ân", "Anh"])

    def lines(self) -> list[str]:
        model = self.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.fixture
def finding(qtbot: QtBot) -> Finding:
    return Finding(qtbot)


def test_arrows_choose_and_stop_at_the_ends_while_typing_goes_on(qtbot: QtBot, finding: Finding) -> None:
    assert finding.suggestions.chosen() is None
    for key, chosen in (
        (Qt.Key.Key_Down, "An"),
        (Qt.Key.Key_Down, "Ân"),
        (Qt.Key.Key_Up, "An"),
        (Qt.Key.Key_Up, "An"),
        *((Qt.Key.Key_Down, each) for each in ("Ân", "Anh", "Anh")),
    ):
        qtbot.keyClick(finding.field, key)
        assert finding.suggestions.chosen() == chosen
    qtbot.keyClicks(finding.field, "h")

    assert finding.field.text() == "anh"
    assert finding.lines() == ["AN", "ÂN", "ANH"]


def test_an_answer_to_other_letters_changes_nothing(finding: Finding) -> None:
    finding.suggestions.show_found("a", ["Ai"])

    assert finding.lines() == ["AN", "ÂN", "ANH"]


def test_the_only_one_is_taken_without_choosing(finding: Finding) -> None:
    assert finding.suggestions.chosen_or_only() is None

    finding.suggestions.show_found("an", ["An"])

    assert finding.suggestions.chosen_or_only() == "An"
    finding.suggestions.clear()
    assert not finding.suggestions
    assert finding.suggestions.chosen_or_only() is None
