"""Amounts of the rows in view, worked out a few at a time; the rest follows while nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.desk import Desk
from desktop.ui.context import Counter
from desktop.ui.worker import CancelledError, CancelToken

_PORTION = 6
IN_THE_BACKGROUND = 300
"""A list longer than this is worked out only as far as it is looked at, or when it is to be sorted by amount."""

Rows = Sequence[Any]
"""Rows with a ``key`` that is the same before and after a row is filled."""


def _every_row(_row: Any) -> bool:
    return True


class RowFilling(QObject):
    """Keeps what was worked out until the list is read again.

    Signals:
        arrived: the rows of one portion, filled.
        finished: every row of the list is known.
    """

    arrived = Signal(object)
    finished = Signal()

    def __init__(
        self,
        counter: Counter,
        visible: Callable[[], Rows],
        fill: Callable[[Desk, Rows], Rows],
        *,
        wanted: Callable[[Any], bool] = _every_row,
        parent: QObject,
    ) -> None:
        """``fill`` runs on the database worker; rows that are not ``wanted`` are known as they are."""
        super().__init__(parent)
        self._counter, self._visible, self._fill, self._wanted = counter, visible, fill, wanted
        self._rows: tuple[Any, ...] = ()
        self._known: dict[Hashable, Any] = {}
        self._running: CancelToken | None = None
        self._all_wanted = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._next)

    def begin(self, rows: Rows, *, keep: bool) -> tuple[Any, ...]:
        """Work on these rows from now on; what is known already is in the answer. ``keep`` while nothing changed."""
        self.stop()
        if not keep:
            self._known = {}
        self._rows = tuple(self._known.get(row.key, row) for row in rows)
        self._all_wanted = len(rows) <= IN_THE_BACKGROUND
        self._soon.start()
        return self._rows

    def want_all(self) -> None:
        """Sorting by amount needs every row."""
        self._all_wanted = True
        self._soon.start()

    def look(self) -> None:
        """Other rows may be in view now."""
        self._soon.start()

    def stop(self) -> None:
        """Nothing more is delivered."""
        self._soon.stop()
        if self._running is not None:
            self._running.cancel()
            self._running = None

    @property
    def complete(self) -> bool:
        """Whether every row is known."""
        return not self._unknown(self._rows)

    def rows(self) -> tuple[Any, ...]:
        """The rows of the list as far as they are known."""
        return tuple(self._known.get(row.key, row) for row in self._rows)

    def _next(self) -> None:
        if self._running is not None or self._counter.desk is None:
            return
        unknown = self._unknown(self._visible())
        if not unknown and self._all_wanted:
            unknown = self._unknown(self._rows)
        if not unknown:
            return
        desk, portion = self._counter.desk, unknown[:_PORTION]

        def work() -> Rows:
            if self._counter.desk is not desk:  # closed meanwhile
                raise CancelledError
            return self._fill(desk, portion)

        self._running = self._counter.worker.run(work, self._came, self._failed, receiver=self)

    def _unknown(self, rows: Rows) -> list[Any]:
        return [row for row in rows if row.key not in self._known and self._wanted(row)]

    def _came(self, rows: Rows) -> None:
        self._running = None
        self._known.update({row.key: row for row in rows})
        self.arrived.emit(rows)
        if self.complete:
            self.finished.emit()
        else:
            self._soon.start()

    def _failed(self, error: BaseException) -> None:
        self._running = None
        self._all_wanted = False
        self._counter.shell.show_error(error)
