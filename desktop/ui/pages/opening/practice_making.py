"""Makes a practice book with its progress shown; Esc stops it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.domain.errors import CounterError
from desktop.ui.context import Counter
from desktop.ui.pages.opening.begin_card import BeginCard
from desktop.ui.pages.opening.door import BookDoor
from desktop.ui.pages.opening.forms import PRACTICE_PEOPLE, free_path
from desktop.ui.worker import CancelToken, Progress


class PracticeMaking(QObject):
    """One practice book at a time."""

    def __init__(self, counter: Counter, door: BookDoor, card: BeginCard, parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._door, self._card = counter, door, card
        self._token: CancelToken | None = None
        card.stop_wanted.connect(self.stop)
        door.opened.connect(lambda _notice: self._end())

    @property
    def running(self) -> bool:
        """Whether a book is being made now."""
        return self._token is not None

    def start(self) -> None:
        """Make one in the counter's folder, under a name that is free."""
        if self._token is None:
            self._card.begin_progress()
            path = free_path(self._counter.books_folder, "so-tap")
            self._token = self._door.practise(path, PRACTICE_PEOPLE, self._report, self._failed)

    def stop(self) -> None:
        """Leave it; what was written so far is taken away."""
        if self._token is not None:
            self._token.cancel()
            self._end()

    def _report(self, progress: Progress) -> None:
        self._card.progress.report(progress.done, progress.total)

    def _end(self) -> None:
        self._token = None
        self._card.end_progress()

    def _failed(self, error: BaseException) -> None:
        self._end()
        if isinstance(error, CounterError):
            self._card.show_error(error)
        else:
            self._counter.shell.show_error(error)
