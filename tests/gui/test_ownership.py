"""Windows and dialogs go when they should, once, and no answer reaches one that is gone."""

import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import CodedError, RuleRefusal
from congress_desktop.gui.ownership import OwnedDialog, loosely
from congress_desktop.gui.runner import Runner

from .conftest import Boxes


class Question(OwnedDialog):
    answered = Signal(str)


class Window(QWidget):
    """A window that asks, and notes what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, ...]] = []

    def ask(self) -> Question:
        question = Question(self)
        question.answered.connect(loosely(self.on_answered, "why"))
        question.open()
        return question

    def on_answered(self, *told: object) -> None:
        self.told.append(told)


@pytest.fixture(autouse=True)
def may_ask(boxes: Boxes) -> None:
    boxes.welcome(Question)


def delete_what_is_due() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_was_given_comes_before_what_the_signal_says(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)

    window.ask().answered.emit("because")

    assert window.told == [("why", "because")]


def test_a_dialog_is_freed_when_it_closes_and_its_window_stays(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    question = window.ask()

    question.reject()
    delete_what_is_due()

    assert not isValid(question)
    assert isValid(window)


def test_a_closed_dialog_does_not_take_its_window_along_nor_itself_a_second_time(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    question, gone = window.ask(), weakref.ref(window)
    question.reject()

    del window
    freed_at_once = gone() is None
    delete_what_is_due()

    assert freed_at_once
    assert not isValid(question)


def test_a_call_whose_object_is_gone_does_nothing(qtbot: QtBot) -> None:
    window, dialog = Window(), QDialog()
    qtbot.addWidget(window)
    told = window.told
    about_the_dialog, about_nothing = loosely(window.on_answered, dialog), loosely(window.on_answered)

    about_nothing("first")
    dialog.deleteLater()
    delete_what_is_due()
    about_the_dialog("second")
    window.deleteLater()
    delete_what_is_due()
    about_nothing("third")

    assert told == [("first",)]


class Heard(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.refusals: list[CodedError] = []
        self.faults: list[BaseException] = []


def refuse() -> None:
    raise RuleRefusal(Code.CARD_UNKNOWN)


def test_answers_that_come_after_the_window_is_gone_reach_nobody_and_refusals_the_frame(qtbot: QtBot) -> None:
    window, runner, heard = Window(), Runner(), Heard()
    qtbot.addWidget(window)
    told = window.told
    runner.environment_failed.connect(heard.refusals.append)
    runner.broken.connect(heard.faults.append)

    runner.run(lambda: "done", window.on_answered)
    runner.run(refuse, window.on_answered, window.on_answered)
    window.deleteLater()
    delete_what_is_due()
    qtbot.waitUntil(lambda: not runner.busy)
    runner.close()

    assert told == []
    assert [refusal.code for refusal in heard.refusals] == [Code.CARD_UNKNOWN]
    assert heard.faults == []
