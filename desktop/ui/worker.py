"""One thread for everything that touches the book; answers arrive on the main thread, never at a destroyed page."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

T = TypeVar("T")


class CancelledError(Exception):
    """Raised inside work that was asked to stop; it is delivered to nobody."""


class CancelToken:
    """Asks running work to stop; the work looks at it between steps."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask to stop; nothing more is delivered."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether stopping was asked for."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise ``CancelledError`` when stopping was asked for."""
        if self.cancelled:
            raise CancelledError


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work is: done of total."""

    done: int
    total: int


@dataclass(slots=True)
class _Delivery(Generic[T]):
    """What comes back from the thread and to whom."""

    token: CancelToken
    receiver: QObject | None
    on_success: Callable[[T], object] | None
    on_failure: Callable[[BaseException], object]
    on_progress: Callable[[Progress], object] | None = None
    result: T | None = None
    error: BaseException | None = None
    progress: Progress | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def put_progress(self, progress: Progress) -> bool:
        """Keep the newest report; True when none was under way."""
        with self.lock:
            under_way, self.progress = self.progress is not None, progress
        return not under_way

    def take_progress(self) -> Progress | None:
        """The newest report, once."""
        with self.lock:
            progress, self.progress = self.progress, None
        return progress

    @property
    def wanted(self) -> bool:
        """Whether somebody still waits for it."""
        return not self.token.cancelled and (self.receiver is None or isValid(self.receiver))


class DatabaseWorker(QObject):
    """Runs work one after another on a single thread of its own.

    Signals:
        busy_changed: how many pieces of work wait or run.
    """

    busy_changed = Signal(object)
    _arrived = Signal(object)
    _moved = Signal(object)

    def __init__(self, on_failure: Callable[[BaseException], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_failure = on_failure
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # the book's connection stays with its thread
        self._waiting = 0
        self._arrived.connect(self._deliver)
        self._moved.connect(self._report)

    def run(
        self,
        work: Callable[[], T],
        on_success: Callable[[T], object] | None = None,
        on_failure: Callable[[BaseException], object] | None = None,
        *,
        receiver: QObject | None = None,
    ) -> CancelToken:
        """Run ``work`` off the main thread, then call back on it.

        Without ``receiver`` the object that ``on_success`` is a method of is taken; once that is destroyed nothing is
        delivered. Failures without ``on_failure`` go to the window's error dialog.
        """
        delivery = _Delivery(CancelToken(), receiver or _owner(on_success), on_success, on_failure or self._on_failure)
        self._start(delivery, work)
        return delivery.token

    def run_long(
        self,
        work: Callable[[CancelToken, Callable[[int, int], None]], T],
        on_success: Callable[[T], object] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        *,
        on_failure: Callable[[BaseException], object] | None = None,
        receiver: QObject | None = None,
    ) -> CancelToken:
        """Run work that reports ``report(done, total)`` and looks at its token."""
        token = CancelToken()
        delivery = _Delivery(
            token, receiver or _owner(on_success), on_success, on_failure or self._on_failure, on_progress
        )

        def report(done: int, total: int) -> None:
            token.check()
            # work may report faster than the window can draw: at most one report is under way
            if delivery.put_progress(Progress(done, total)):
                with suppress(RuntimeError):  # as below
                    self._moved.emit(delivery)

        self._start(delivery, lambda: work(token, report))
        return token

    @property
    def waiting(self) -> int:
        """How many pieces of work wait or run."""
        return self._waiting

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until the thread has nothing left to do; False when the time is over."""
        return self._pool.waitForDone(milliseconds)

    def _start(self, delivery: _Delivery[T], work: Callable[[], T]) -> None:
        self._count(1)
        self._pool.start(lambda: self._work(delivery, work))

    def _work(self, delivery: _Delivery[T], work: Callable[[], T]) -> None:
        try:
            if not delivery.token.cancelled:
                delivery.result = work()
        except CancelledError:
            delivery.token.cancel()
        except BaseException as error:  # noqa: BLE001 - handed to the main thread, where it is shown or logged
            delivery.error = error
        with suppress(RuntimeError):  # the worker went with its page while it worked: there is nobody to tell
            self._arrived.emit(delivery)

    def _deliver(self, delivery: _Delivery[T]) -> None:
        self._count(-1)
        if not delivery.wanted:
            return
        if delivery.error is not None:
            delivery.on_failure(delivery.error)
        elif delivery.on_success is not None:
            delivery.on_success(delivery.result)  # type: ignore[arg-type]  # T may itself be None

    def _report(self, delivery: _Delivery[T]) -> None:
        progress = delivery.take_progress()
        if delivery.wanted and delivery.on_progress is not None and progress is not None:
            delivery.on_progress(progress)

    def _count(self, change: int) -> None:
        self._waiting += change
        self.busy_changed.emit(self._waiting)


def _owner(callback: Callable[..., object] | None) -> QObject | None:
    owner = getattr(callback, "__self__", None)
    return owner if isinstance(owner, QObject) else None
