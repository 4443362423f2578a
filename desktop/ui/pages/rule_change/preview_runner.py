"""The preview is worked out on a thread of its own, with progress; Esc stops it, meanwhile others are served."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.domain.errors import CounterError
from desktop.domain.rule_change import RuleChange
from desktop.services.rule_change.preview import Preview, preview
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.widgets.panels.long_work import LongWork
from desktop.ui.worker import DatabaseWorker, Progress


class PreviewRunner(QObject):
    """One preview at a time: a new one takes the place of what is still running. Put ``bar`` into the page's layout.

    Signals:
        found: the :class:`Preview`. stopped: the clerk stopped it; what was shown stays.
    """

    found = Signal(object)
    stopped = Signal()

    def __init__(self, counter: Counter, page: QObject) -> None:
        super().__init__(page)
        self._counter = counter
        self._thread = DatabaseWorker(counter.shell.show_error, self)
        self._stop = threading.Event()
        self.running = False
        self.bar = LongWork(time.monotonic, unit=t("người, hộ"))
        self.bar.stop_wanted.connect(self.stop)
        self.destroyed.connect(partial(_set, self._stop))
        page.installEventFilter(self)

    def run(self, change: RuleChange) -> None:
        """Begin."""
        self._stop.set()
        self._stop = stop = threading.Event()
        self.destroyed.connect(partial(_set, stop))
        self.running = True
        self.bar.begin()
        desk = self._counter.open_desk

        def work(_token: object, report: Callable[[int, int], None]) -> Preview | None:
            def told(done: int, total: int) -> None:
                if stop.is_set():
                    raise CounterError(t("Đã dừng."))
                report(done, total)

            try:
                return preview(desk, change, told)
            except CounterError:
                if stop.is_set():
                    return None
                raise

        self._thread.run_long(
            work, partial(self._done, stop), self._moved, on_failure=partial(self._broke, stop), receiver=self
        )

    def stop(self) -> None:
        """Esc, or the button of the bar."""
        if self.running:
            self._stop.set()
            self._end()
            self.stopped.emit()

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until nothing is worked out."""
        return self._thread.wait(milliseconds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc that reaches the page stops the work before it would leave the page."""
        del watched
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if self.running and pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.stop()
            return True
        return False

    def _moved(self, progress: Progress) -> None:
        self.bar.report(progress.done, progress.total)

    def _done(self, stop: threading.Event, made: Preview | None) -> None:
        if stop is not self._stop or made is None:
            return
        self._end()
        self.found.emit(made)

    def _broke(self, stop: threading.Event, error: BaseException) -> None:
        if stop is self._stop:
            self._end()
            self._counter.shell.show_error(error)

    def _end(self) -> None:
        self.running = False
        self.bar.end()


def _set(event: threading.Event, _gone: object = None) -> None:
    event.set()
