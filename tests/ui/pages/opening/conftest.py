"""The whole program over an empty data folder, its opening page in front."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from desktop.application import Program, build_counter_window
from desktop.ui.pages.opening.opening_page import OpeningPage
from desktop.ui.theme.theme import Theme
from tests.services.builders import Clock
from tests.ui.conftest import show_active


@pytest.fixture
def program(qtbot: QtBot, theme: Theme, tmp_path: Path, clock: Clock) -> Iterator[Program]:
    """Shown and ready for keys; errors nobody expects reach the test."""
    made = build_counter_window(tmp_path / "data", clock)
    made.window.on_error = _raise
    with qtbot.waitSignal(made.window.painted):
        made.ask()
        show_active(made.window, qtbot)
    yield made
    made.dispose()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(program: Program) -> OpeningPage:
    """The page in front."""
    found = program.window.navigator.current
    assert isinstance(found, OpeningPage)
    return found


@pytest.fixture
def at_home(program: Program, qtbot: QtBot) -> Callable[[], None]:
    """Wait until the book is open and its first page in front."""

    def wait() -> None:
        window = program.window
        qtbot.waitUntil(lambda: getattr(window.navigator.current, "NAME", "") == "home", timeout=20_000)

    return wait


def _raise(error: BaseException) -> None:
    raise error
