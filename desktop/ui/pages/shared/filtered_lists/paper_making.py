"""The call list of a view: made on a thread of its own with progress, so that nobody waits for its amounts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.domain.errors import CounterError
from desktop.services.desk import Desk
from desktop.services.papers.paper import Paper
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.receipts.paper_dialog import show_paper
from desktop.ui.widgets.panels.long_work import LongWork
from desktop.ui.worker import DatabaseWorker, Progress

Make = Callable[[Desk, Callable[[int, int], None]], Paper]


class PaperMaking(QObject):
    """One paper at a time, shown when it is there; put ``bar`` into the page's layout, Esc stops."""

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._thread = DatabaseWorker(counter.shell.show_error, self)
        self._stop = threading.Event()
        self.running = False
        self.bar = LongWork(time.monotonic)
        self.bar.stop_wanted.connect(self._stop.set)
        self.destroyed.connect(partial(_set, self._stop))
        parent.installEventFilter(self)

    def make(self, make: Make) -> None:
        """Make it and show it."""
        if self.running:
            self._counter.shell.toast(t("Đang lập một giấy khác. Xin đợi xong, hoặc bấm Esc để dừng."))
            return
        self.running = True
        self._stop.clear()
        self.bar.begin()
        desk, stop = self._counter.open_desk, self._stop

        def work(_token: object, report: Callable[[int, int], None]) -> Paper | None:
            def told(done: int, total: int) -> None:
                if stop.is_set():
                    raise CounterError(t("Đã dừng."))
                report(done, total)

            try:
                return make(desk, told)
            except CounterError:
                if stop.is_set():
                    return None
                raise

        self._thread.run_long(work, self._made, self._moved, on_failure=self._broke, receiver=self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc that reaches the page stops the work before it would leave the page."""
        del watched
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if self.running and pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._stop.set()
            return True
        return False

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until nothing is made."""
        return self._thread.wait(milliseconds)

    def _moved(self, progress: Progress) -> None:
        self.bar.report(progress.done, progress.total)

    def _made(self, paper: Paper | None) -> None:
        self._end()
        if paper is None:
            self._counter.shell.toast(t("Đã dừng, chưa lập giấy nào."))
        else:
            show_paper(self._counter, paper)

    def _broke(self, error: BaseException) -> None:
        self._end()
        self._counter.shell.show_error(error)

    def _end(self) -> None:
        self.running = False
        self.bar.end()


def _set(event: threading.Event, _gone: object = None) -> None:
    event.set()
