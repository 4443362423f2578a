"""Keeps what is typed: saved a moment after each edit, on the worker, and at once when the page is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.counter.drafts import Draft, delete_draft, save_draft
from desktop.ui.context import Counter

DELAY_MILLISECONDS = 250


class DraftKeeper(QObject):
    """One page's draft.

    Signals:
        saved: when it was saved (``datetime``).
    """

    saved = Signal(object)

    def __init__(self, counter: Counter, make: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._make = counter, make
        self._sitting = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._timer.timeout.connect(self.save)

    def touch(self) -> None:
        """Something was typed."""
        self._timer.start()

    def flush(self) -> None:
        """Save now what still waits."""
        if self._timer.isActive():
            self.save()

    def save(self) -> None:
        """Save now."""
        self._timer.stop()
        desk, draft, sitting = self._counter.open_desk, self._make(), self._sitting

        def kept(at: datetime) -> None:
            if sitting == self._sitting:
                self.saved.emit(at)

        self._counter.worker.run(lambda: save_draft(desk, draft), kept, receiver=self)

    def let_go(self) -> None:
        """The draft has ended, or another person's begins: nothing more is saved or told of this one."""
        self._timer.stop()
        self._sitting += 1

    def forget(self, page: str, subject: str) -> None:
        """The clerk drops the draft."""
        self.let_go()
        desk = self._counter.open_desk
        self._counter.worker.run(lambda: delete_draft(desk, page, subject))
