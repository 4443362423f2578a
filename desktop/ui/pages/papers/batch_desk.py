"""Batch jobs of the page: begun, shown while they run, stopped, taken up again, given up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.domain.errors import CounterError
from desktop.services.papers.batches.batch import BatchState, forget_batch, list_batches
from desktop.ui.context import Counter
from desktop.ui.i18n import in_row, shown, t
from desktop.ui.pages.papers.batch_runner import BatchRunner
from desktop.ui.pages.papers.jobs_card import USUAL_KEYS, JobsCard, Keys


class BatchDesk(QObject):
    """Joins the runner and its card.

    Signals:
        ended: a job ended or broke off: what is in view may print otherwise now.
    """

    ended = Signal()

    def __init__(self, counter: Counter, parent: QObject, keys: Keys = USUAL_KEYS) -> None:
        super().__init__(parent)
        self._counter = counter
        self.card = JobsCard(keys)
        self.runner = BatchRunner(counter, self)
        self.runner.began.connect(self.card.show_running)
        self.runner.moved.connect(self.card.show_progress)
        self.runner.ended.connect(self._ended)
        self.runner.failed.connect(self._broke)
        self.card.stop_wanted.connect(self.runner.stop)
        self.card.resume_wanted.connect(self.run)
        self.card.forget_wanted.connect(self._forget)
        self.card.open_wanted.connect(_open)

    @property
    def is_running(self) -> bool:
        """Whether a job runs now."""
        return self.runner.running is not None

    def run(self, state: BatchState) -> None:
        """Begin a job, or go on with it; while another runs it waits in the list."""
        if not self.runner.run(state):
            self.reload()

    def reload(self) -> None:
        """Read from the book which jobs are not finished."""
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: list_batches(desk), self.card.show_stopped, receiver=self)

    def resume_first(self) -> None:
        """The newest stopped job that can go on."""
        going = next((state for state in self.card.stopped if not state.problem), None)
        if going is not None:
            self.run(going)

    def forget_first(self) -> None:
        """The newest stopped job is given up."""
        if self.card.stopped:
            self._forget(self.card.stopped[0])

    def _ended(self, state: BatchState) -> None:
        self.card.show_end(state)
        self.reload()
        self.ended.emit()

    def _broke(self, _state: BatchState, error: BaseException) -> None:
        if isinstance(error, CounterError):
            self.card.show_failure(shown(error.title), shown(error.advice))
        else:
            self.card.show_failure(t("Việc in dừng giữa chừng."), t("Bấm “Tiếp tục” để làm tiếp."))
            self._counter.shell.show_error(error)
        self.reload()
        self.ended.emit()

    def _forget(self, state: BatchState) -> None:
        desk = self._counter.open_desk

        def forgotten(taken_back: int) -> None:
            kept = t("Tệp đã xong còn nguyên.")
            counted = t("{count} biên lai chưa ra tệp không tính là đã in.", count=taken_back) if taken_back else ""
            self.card.say(t("Đã bỏ việc in {title}.", title=t(state.title)), in_row((counted, kept), " "), "info")
            self.reload()
            self.ended.emit()

        self._counter.worker.run(lambda: forget_batch(desk, state), forgotten, receiver=self)


def _open(path: object) -> None:
    """In the system's own program."""
    if isinstance(path, Path):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
