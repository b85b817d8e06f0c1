"""The one road between the screens and the use cases: work off the GUI thread, answers on it, changes told."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from congress_desktop.domain.errors import EnvironmentFault, RuleRefusal
from congress_desktop.gui.ownership import is_gone
from congress_desktop.services.sheets import Cancelled

T = TypeVar("T")


class Executor(Protocol):
    """What the runner needs of an executor."""

    def submit(self, fn: Callable[[], Any], /) -> Future[Any]:
        """Arrange for one call and return its future."""

    def shutdown(self, *, wait: bool) -> None:
        """Take no more calls; with `wait`, return when all are done."""


class InlineExecutor:
    """Executes at once, on the caller's thread; for tests."""

    def submit(self, fn: Callable[[], Any], /) -> Future[Any]:
        """Call and return a future that is already done."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn())
        except Exception as error:  # noqa: BLE001 - whatever happens is the future's, as in any executor
            future.set_exception(error)
        return future

    def shutdown(self, *, wait: bool) -> None:
        """Do nothing: nothing is ever under way."""


@dataclass(frozen=True)
class _Answer:
    """What is to be done on the GUI thread when one piece of work has ended."""

    on_done: Callable[[Any], None]
    on_refused: Callable[[Exception], None] | None
    on_cancelled: Callable[[], None] | None = None
    long_work: "LongWork | None" = None


class LongWork(QObject):
    """A piece of long work under way.

    It is itself the `Progress` given to the work: called with (done, total) on the worker thread it reports, and
    returns False once the work is to stop. `progressed` is emitted on the GUI thread with both numbers.
    """

    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next step; does nothing when it has ended."""
        self._stop.set()

    @property
    def cancel_asked(self) -> bool:
        """Whether `cancel` was called."""
        return self._stop.is_set()

    def __call__(self, done: int, total: int) -> bool:
        """Report how far the work has come; False means: stop, leave nothing behind."""
        self.progressed.emit(done, total)
        return not self._stop.is_set()


Progress = Callable[[int, int], bool]
"""Called by long work with (done, total); answers False when the work is to stop."""


class Runner(QObject):
    """Runs use cases one after another on one worker thread and answers on the GUI thread.

    `changed` carries the ChangeSet of a result that has a non-empty `changes`, after its `on_done`. `broken` carries
    an exception nobody expected, also one raised by a callback. `environment_failed` carries an EnvironmentFault for
    which the caller gave no `on_refused`, and any refusal that came when the widget that asked was gone.
    `busy_changed` says True when work begins and False when none is left. All are emitted on the GUI thread.
    """

    changed = Signal(object)
    broken = Signal(object)
    environment_failed = Signal(object)
    busy_changed = Signal(bool)
    _ended = Signal(object, int)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="use-cases")
        # Answers stay on the GUI thread: one held by the worker's future could let the last hold on a widget go there.
        self._answers: dict[int, _Answer] = {}
        self._asked = 0
        # Queued, though the signal may come from this very thread: work that ended before its callback was hung on it
        # would otherwise overtake answers that wait in the event loop.
        at_once = isinstance(executor, InlineExecutor)
        kind = Qt.ConnectionType.DirectConnection if at_once else Qt.ConnectionType.QueuedConnection
        self._ended.connect(self._deliver, kind)

    @property
    def busy(self) -> bool:
        """Whether any work has not been answered yet."""
        return bool(self._answers)

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Execute `work` after all earlier work, then call `on_done` with its result.

        `on_refused` is called instead with a RuleRefusal or an EnvironmentFault. Without it an EnvironmentFault goes
        to `environment_failed` and a RuleRefusal, which nobody then expected, to `broken`. Callbacks are methods, or
        partials of them; one whose widget was deleted meanwhile is not called.
        """
        self._start(work, _Answer(on_done, on_refused))

    def run_long(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_refused: Callable[[Exception], None] | None = None,
        on_progress: Callable[[int, int], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
    ) -> LongWork:
        """Execute long work; returns its handle, with `cancel()` and the signal `progressed`.

        Work that raises Cancelled, or returns None after it was told to stop: `on_cancelled` is called, nothing else.
        Work that finished all the same is answered by `on_done`.
        """
        long_work = LongWork(self)
        if on_progress is not None:
            long_work.progressed.connect(on_progress)
        self._start(lambda: work(long_work), _Answer(on_done, on_refused, on_cancelled, long_work))
        return long_work

    def close(self) -> None:
        """Take no more work and return when all that was taken is done; its answers still come by the event loop."""
        self._executor.shutdown(wait=True)

    def _start(self, work: Callable[[], object], answer: _Answer) -> None:
        self._asked += 1
        number = self._asked
        self._answers[number] = answer
        if len(self._answers) == 1:
            self.busy_changed.emit(True)
        future = self._executor.submit(work)
        future.add_done_callback(lambda done: self._ended.emit(done, number))

    @Slot(object, int)
    def _deliver(self, future: Future[Any], number: int) -> None:
        """Answer on the GUI thread: the signal is emitted on the worker thread and arrives here by its event loop."""
        answer = self._answers[number]
        try:
            self._answer(future, answer)
        except Exception as unexpected:  # noqa: BLE001 - the runner is one of the two places that catch everything
            self.broken.emit(unexpected)
        finally:
            del self._answers[number]
            if answer.long_work is not None:
                answer.long_work.deleteLater()
            if not self._answers:
                self.busy_changed.emit(False)

    def _answer(self, future: Future[Any], answer: _Answer) -> None:
        match future.exception():
            case None:
                self._answer_result(future.result(), answer)
            case Cancelled():
                _answer_cancelled(answer)
            case RuleRefusal() | EnvironmentFault() as refusal if answer.on_refused is not None:
                self._answer_refusal(refusal, answer.on_refused)
            case EnvironmentFault() as fault:
                self.environment_failed.emit(fault)
            case unexpected:
                self.broken.emit(unexpected)

    def _answer_result(self, result: object, answer: _Answer) -> None:
        if result is None and answer.long_work is not None and answer.long_work.cancel_asked:
            _answer_cancelled(answer)
            return
        try:
            if not is_gone(answer.on_done):
                answer.on_done(result)
        finally:
            if changes := getattr(result, "changes", None):
                self.changed.emit(changes)

    def _answer_refusal(self, refusal: RuleRefusal | EnvironmentFault, on_refused: Callable[[Exception], None]) -> None:
        if is_gone(on_refused):
            self.environment_failed.emit(refusal)
        else:
            on_refused(refusal)


def _answer_cancelled(answer: _Answer) -> None:
    if answer.on_cancelled is not None and not is_gone(answer.on_cancelled):
        answer.on_cancelled()
