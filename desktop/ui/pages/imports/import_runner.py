"""Reads, tries and brings in a sheet on a thread of its own: the next person is served meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.ui.context import Counter
from desktop.ui.worker import CancelToken, DatabaseWorker, Progress

T = TypeVar("T")
Report = Callable[[int, int], None]
Stop = Callable[[], bool]


class ImportRunner(QObject):
    """One piece of work at a time.

    Signals:
        moved: a :class:`Progress` of the work under way.
    """

    moved = Signal(object)

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = DatabaseWorker(counter.shell.show_error, self)
        self._stop = threading.Event()
        self.running = False
        # a page that goes (another language, the end of the program) stops its work at the next whole household
        self.destroyed.connect(partial(_set, self._stop))

    def run(
        self,
        work: Callable[[Report, Stop], T],
        on_success: Callable[[T], object],
        on_failure: Callable[[BaseException], object],
    ) -> bool:
        """Start; False while something runs."""
        if self.running:
            return False
        self.running = True
        self._stop.clear()
        stop = self._stop

        def task(_token: CancelToken, report: Report) -> T:
            return work(report, stop.is_set)

        self._thread.run_long(
            task,
            partial(self._end, on_success),
            self._move,
            on_failure=partial(self._end, on_failure),
            receiver=self,
        )
        return True

    def stop(self) -> None:
        """Stop at the next row or household; what is whole stays."""
        self._stop.set()

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until nothing runs."""
        return self._thread.wait(milliseconds)

    def _move(self, progress: Progress) -> None:
        self.moved.emit(progress)

    def _end(self, tell: Callable[[T], object], answer: T) -> None:
        self.running = False
        tell(answer)


def _set(event: threading.Event, _gone: object = None) -> None:
    event.set()
