"""A themed application, a fresh window, and exceptions in slots as failures."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.shell.main_window import MainWindow
from desktop.ui.theme.theme import Scheme, Theme, current_theme
from tests.ui.shots import gallery_window


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme; whatever a test changes is undone."""
    found = current_theme()
    found.set_scheme(Scheme.LIGHT)
    yield found
    found.set_scheme(Scheme.LIGHT)


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme) -> QWidget:
    """An empty shown window to put widgets on."""
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    show_active(window, qtbot)
    return window


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> MainWindow:
    """The counter's window with the gallery's pages, the form in front."""
    made = gallery_window()
    qtbot.addWidget(made)
    made.resize(1366, 696)
    show_active(made, qtbot)
    made.open_page("life")
    made.open_page("form")
    return made


def show_active(window: QWidget, qtbot: QtBot) -> None:
    """Show a window and wait until it takes keys."""
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window and QApplication.focusWindow() is not None)
