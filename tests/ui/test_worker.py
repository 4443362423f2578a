"""Work runs on one other thread and answers on this one."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.worker import CancelToken, DatabaseWorker, Progress


class Receiver(QObject):
    """Notes what arrives and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: set[int] = set()

    def take(self, result: object) -> None:
        self.got.append(result)
        self.threads.add(threading.get_ident())


@pytest.fixture
def failures() -> list[BaseException]:
    return []


@pytest.fixture
def worker(qapp: QApplication, failures: list[BaseException]) -> DatabaseWorker:
    return DatabaseWorker(failures.append)


def test_work_runs_elsewhere_and_answers_here(worker: DatabaseWorker, qtbot: QtBot) -> None:
    receiver, threads = Receiver(), set()
    for number in range(20):
        worker.run(lambda number=number: (threads.add(threading.get_ident()), number)[1], receiver.take)
    qtbot.waitUntil(lambda: len(receiver.got) == 20)
    assert receiver.got == list(range(20))
    assert receiver.threads == {threading.get_ident()}
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_none_is_an_answer(worker: DatabaseWorker, qtbot: QtBot) -> None:
    receiver = Receiver()
    worker.run(lambda: None, receiver.take)
    qtbot.waitUntil(lambda: receiver.got == [None])


def test_a_failure_goes_to_its_own_handler_or_to_the_window(
    worker: DatabaseWorker, qtbot: QtBot, failures: list[BaseException]
) -> None:
    own: list[BaseException] = []
    worker.run(lambda: 1 // 0, None, own.append)
    worker.run(lambda: int("x"))
    qtbot.waitUntil(lambda: bool(own and failures))
    assert isinstance(own[0], ZeroDivisionError)
    assert isinstance(failures[0], ValueError)


def test_nothing_is_delivered_to_what_is_gone(worker: DatabaseWorker, qtbot: QtBot) -> None:
    gate, receiver, after = threading.Event(), Receiver(), Receiver()
    seen = receiver.got
    worker.run(lambda: gate.wait(5), receiver.take)
    worker.run(lambda: "after", after.take)
    receiver.deleteLater()
    QCoreApplication.sendPostedEvents(receiver, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(lambda: after.got == ["after"])
    assert seen == []


def test_a_receiver_can_be_named_for_a_plain_callback(worker: DatabaseWorker, qtbot: QtBot) -> None:
    gate, receiver, seen, after = threading.Event(), QObject(), [], Receiver()
    worker.run(lambda: gate.wait(5), seen.append, receiver=receiver)
    worker.run(lambda: "after", after.take)
    receiver.deleteLater()
    QCoreApplication.sendPostedEvents(receiver, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(lambda: bool(after.got))
    assert seen == []


def test_cancelled_work_that_waits_is_not_begun(worker: DatabaseWorker, qtbot: QtBot) -> None:
    gate, begun, receiver = threading.Event(), [], Receiver()
    worker.run(lambda: gate.wait(5))
    worker.run(lambda: begun.append(1), receiver.take).cancel()
    worker.run(lambda: "last", receiver.take)
    gate.set()
    qtbot.waitUntil(lambda: receiver.got == ["last"])
    assert begun == []


def test_long_work_reports_and_stops(worker: DatabaseWorker, qtbot: QtBot, failures: list[BaseException]) -> None:
    receiver = Receiver()
    progress: list[Progress] = []

    def work(token: CancelToken, report: Callable[[int, int], None]) -> str:
        step = 0
        while not token.cancelled:  # only being stopped ends it
            report(step, 10_000)
            step += 1
        token.check()
        return "never"

    token = worker.run_long(work, receiver.take, progress.append)
    qtbot.waitUntil(lambda: len(progress) >= 3)
    token.cancel()
    assert worker.wait(5000)
    QApplication.processEvents()
    steps = [one.done for one in progress]
    assert steps == sorted(set(steps))
    assert (receiver.got, failures) == ([], [])


def test_busy_is_told(worker: DatabaseWorker, qtbot: QtBot) -> None:
    seen: list[object] = []
    worker.busy_changed.connect(seen.append)
    worker.run(lambda: 1)
    qtbot.waitUntil(lambda: seen == [1, 0])
