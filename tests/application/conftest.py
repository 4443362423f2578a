"""The whole program on a real book."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Program, build_counter_window
from tests.services.builders import Clock
from tests.storage.engines import NOW
from tests.ui.conftest import show_active


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The window painted, no page in front, no book open."""
    made = build_counter_window(tmp_path / "data", Clock(NOW))
    with qtbot.waitSignal(made.window.painted):
        show_active(made.window, qtbot)
    yield made
    made.dispose()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def at_home(program: Program, qtbot: QtBot) -> Callable[[], None]:
    """Wait for the first page of the book."""

    def wait() -> None:
        qtbot.waitUntil(lambda: getattr(program.window.navigator.current, "NAME", "") == "home", timeout=20_000)

    return wait
