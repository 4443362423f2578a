"""The story of these tests."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.shell.main_window import MainWindow
from tests.ui.pages.counter_story import Story


@pytest.fixture
def story(counter_window: MainWindow, qtbot: QtBot, settled: Callable[[], None]) -> Story:
    return Story(counter_window, qtbot, settled)
