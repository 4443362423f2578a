"""Amounts of the rows in view, worked out a few at a time; the rest follows while nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.renewals.renewal_list import RenewalRow, amounts_of
from desktop.ui.context import Counter
from desktop.ui.pages.renewals.renewal_columns import WITH_AMOUNT
from desktop.ui.worker import CancelledError, CancelToken

_PORTION = 6
IN_THE_BACKGROUND = 300
"""A list longer than this is worked out only as far as it is looked at, or when it is to be sorted by amount."""

Key = tuple[UUID, str]


class Amounts(QObject):
    """Keeps what was worked out until the list is read again.

    Signals:
        arrived: the rows of one portion, with their amounts.
        finished: every row of the list is known.
    """

    arrived = Signal(object)
    finished = Signal()

    def __init__(self, counter: Counter, visible: Callable[[], Sequence[RenewalRow]], parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._visible = counter, visible
        self._rows: tuple[RenewalRow, ...] = ()
        self._known: dict[Key, RenewalRow] = {}
        self._running: CancelToken | None = None
        self._all_wanted = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._next)

    def begin(self, rows: Sequence[RenewalRow], *, keep: bool) -> tuple[RenewalRow, ...]:
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
    def known(self) -> int:
        """How many rows are worked out, those without an amount among them."""
        return sum(row.key in self._known or row.work.kind not in WITH_AMOUNT for row in self._rows)

    @property
    def complete(self) -> bool:
        """Whether all are."""
        return self.known == len(self._rows)

    def rows(self) -> tuple[RenewalRow, ...]:
        """The rows of the list as far as they are known."""
        return tuple(self._known.get(row.key, row) for row in self._rows)

    def _next(self) -> None:
        if self._running is not None or self._counter.desk is None:
            return
        wanted = self._unknown(self._visible())
        if not wanted and self._all_wanted:
            wanted = self._unknown(self._rows)
        if not wanted:
            return
        desk, portion = self._counter.desk, wanted[:_PORTION]

        def work() -> tuple[RenewalRow, ...]:
            if self._counter.desk is not desk:  # closed meanwhile
                raise CancelledError
            return amounts_of(desk, portion)

        self._running = self._counter.worker.run(work, self._came, self._failed, receiver=self)

    def _unknown(self, rows: Sequence[RenewalRow]) -> list[RenewalRow]:
        return [row for row in rows if row.key not in self._known and row.work.kind in WITH_AMOUNT]

    def _came(self, rows: tuple[RenewalRow, ...]) -> None:
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
