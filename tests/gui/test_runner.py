"""The road between screens and use cases."""

import threading
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from congress_desktop.domain.codes import Code
from congress_desktop.domain.errors import EnvironmentFault, RuleRefusal
from congress_desktop.gui.runner import InlineExecutor, Progress, Runner
from congress_desktop.services.changes import Changed, ChangeSet
from congress_desktop.services.sheets import Cancelled


@dataclass(frozen=True)
class Arrived:
    changes: ChangeSet


def refuse() -> None:
    raise RuleRefusal(Code.CARD_UNKNOWN)


def fail_to_write() -> None:
    raise EnvironmentFault(Code.DISK_FULL)


def break_down() -> None:
    raise ZeroDivisionError


def test_what_changed_is_told_after_the_caller_has_its_answer() -> None:
    told: list[str] = []
    runner = Runner(InlineExecutor())
    runner.changed.connect(lambda changes: told.append(f"changed {sorted(changes.ids)}"))

    runner.run(lambda: Arrived(ChangeSet({Changed.ATTENDANCE: frozenset({"1"})})), lambda _done: told.append("done"))

    assert told == ["done", "changed [<Changed.ATTENDANCE: 'attendance'>]"]


def test_nothing_is_told_when_nothing_changed() -> None:
    told: list[object] = []
    runner = Runner(InlineExecutor())
    runner.changed.connect(told.append)

    runner.run(lambda: Arrived(ChangeSet()), lambda _done: None)

    assert told == []


def test_a_refusal_goes_to_the_screen_that_asked() -> None:
    refused: list[Exception] = []
    runner = Runner(InlineExecutor())

    runner.run(refuse, lambda _done: pytest.fail("was refused"), refused.append)

    assert [error.args[0] for error in refused] == ["E101"]


def test_a_fault_of_the_machine_that_no_screen_expects_goes_to_the_window() -> None:
    faults: list[EnvironmentFault] = []
    runner = Runner(InlineExecutor())
    runner.environment_failed.connect(faults.append)

    runner.run(fail_to_write, lambda _done: None)

    assert [fault.code for fault in faults] == [Code.DISK_FULL]


def test_anything_unexpected_is_a_fault_of_the_program() -> None:
    faults: list[Exception] = []
    runner = Runner(InlineExecutor())
    runner.broken.connect(faults.append)

    runner.run(break_down, lambda _done: None, lambda _refusal: pytest.fail("is no refusal"))
    runner.run(lambda: 1, lambda _done: break_down())
    runner.run(refuse, lambda _done: None)

    assert [type(fault) for fault in faults] == [ZeroDivisionError, ZeroDivisionError, RuleRefusal]


def test_work_is_done_in_order_off_the_gui_thread_and_answered_on_it(qtbot: QtBot) -> None:
    gui_thread = threading.get_ident()
    worked_on: list[int] = []
    answered: list[tuple[int, bool]] = []
    runner = Runner()

    def work(number: int) -> int:
        worked_on.append(threading.get_ident())
        return number

    for number in range(20):
        runner.run(
            lambda number=number: work(number),  # type: ignore[misc]
            lambda done: answered.append((done, threading.get_ident() == gui_thread)),
        )
    qtbot.waitUntil(lambda: len(answered) == 20)
    runner.close()

    assert answered == [(number, True) for number in range(20)]
    assert len(set(worked_on)) == 1
    assert gui_thread not in worked_on


def test_busy_is_told_once_for_a_row_of_work(qtbot: QtBot) -> None:
    told: list[bool] = []
    runner = Runner()
    runner.busy_changed.connect(told.append)

    for _ in range(3):
        runner.run(lambda: QThread.msleep(1), lambda _done: None)
    qtbot.waitUntil(lambda: told == [True, False])
    runner.close()

    assert not runner.busy


def test_long_work_tells_how_far_it_is_and_stops_when_told(qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    ended: list[str] = []
    runner = Runner()
    go_on = threading.Event()

    def read(progress: Progress) -> str:
        for row in range(1_000):
            if not progress(row, 1_000):
                raise Cancelled
            if row == 2:
                go_on.wait(5)
        return "all"

    long_work = runner.run_long(
        read,
        ended.append,
        on_progress=lambda done, total: seen.append((done, total)),
        on_cancelled=lambda: ended.append("cancelled"),
    )
    qtbot.waitUntil(lambda: len(seen) == 3)
    long_work.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    runner.close()

    assert ended == ["cancelled"]
    assert seen[:3] == [(0, 1_000), (1, 1_000), (2, 1_000)]


def test_long_work_that_finished_all_the_same_is_answered() -> None:
    ended: list[str] = []
    runner = Runner(InlineExecutor())

    runner.run_long(lambda progress: "all" if progress(1, 1) else "none", ended.append)

    assert ended == ["all"]
