"""Runs batch jobs on a thread of their own, one after the other; the window serves the next person meanwhile."""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QObject, Signal

from desktop.services.papers.batches.batch import BatchState, run_batch
from desktop.ui.context import Counter
from desktop.ui.worker import DatabaseWorker, Progress

SHORT_TURN_SECONDS = 0.0002
"""While a job draws, the window gets its turn after this: Python's usual 5 ms, a hundred times a painting, are felt."""


class BatchRunner(QObject):
    """One job at a time.

    Signals:
        began: the job's state. moved: a :class:`Progress`. ended: the state after the run, whole or stopped.
        failed: the job's state before, and what was raised.
    """

    began = Signal(object)
    moved = Signal(object)
    ended = Signal(object)
    failed = Signal(object, object)

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._thread = DatabaseWorker(counter.shell.show_error, self)
        self._stop = threading.Event()
        self.running: BatchState | None = None
        self._usual_turn = sys.getswitchinterval()
        stop, usual = self._stop, self._usual_turn

        def let_go(_gone: QObject) -> None:
            """A page that goes (another language, the end of the program) stops its job at the next whole paper."""
            stop.set()
            sys.setswitchinterval(usual)

        self.destroyed.connect(let_go)

    def run(self, state: BatchState) -> bool:
        """Start or go on; False while another job runs."""
        if self.running is not None:
            return False
        self.running = state
        self._stop.clear()
        sys.setswitchinterval(SHORT_TURN_SECONDS)
        self.began.emit(state)
        desk, stop = self._counter.open_desk, self._stop
        self._thread.run_long(
            lambda _token, report: run_batch(desk, state.folder, report, stop.is_set),
            self._done,
            self._moved,
            on_failure=self._broke,
            receiver=self,
        )
        return True

    def stop(self) -> None:
        """Stop at the next paper; what is whole stays."""
        self._stop.set()

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until nothing runs."""
        return self._thread.wait(milliseconds)

    def _moved(self, progress: Progress) -> None:
        self.moved.emit(progress)

    def _done(self, state: BatchState) -> None:
        self.running = None
        sys.setswitchinterval(self._usual_turn)
        self.ended.emit(state)

    def _broke(self, error: BaseException) -> None:
        state, self.running = self.running, None
        sys.setswitchinterval(self._usual_turn)
        self.failed.emit(state, error)
