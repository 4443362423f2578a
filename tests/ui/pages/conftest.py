"""The real window with the real pages on a real encrypted book."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.resource_files import resource_folder
from desktop.services.desk import Desk
from desktop.storage.book_file import opening
from desktop.ui.announcer import Announcer
from desktop.ui.context import Counter
from desktop.ui.i18n import Language, LanguageSwitch
from desktop.ui.pages import PAGES
from desktop.ui.settings import WindowSettings
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.theme.theme import Theme
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.worker import DatabaseWorker
from tests.services.builders import Clock
from tests.storage.engines import CLERK, NOW, PASSPHRASE
from tests.ui.conftest import show_active


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW.replace(hour=9, minute=42))


@pytest.fixture
def desk(book_path: Path, parameters: ParameterSet, places: AdministrativeUnits, clock: Clock) -> Iterator[Desk]:
    book = opening.open_book(book_path, PASSPHRASE, now=NOW)
    yield Desk(book=book, parameters=parameters, places=places, user=CLERK, now=clock)
    book.close()


@pytest.fixture
def counter_window(qtbot: QtBot, theme: Theme, desk: Desk, clock: Clock) -> Iterator[MainWindow]:
    """The counter's window, shown, its book open; no page is open yet. Errors reach the test."""

    def counter_for(window: MainWindow) -> Counter:
        return Counter(
            # it outlives the window, whose closing still saves drafts
            worker=DatabaseWorker(window.show_error),
            announcer=Announcer(window),
            now=clock,
            settings=WindowSettings(),
            shell=window,
            desk=desk,
        )

    window = MainWindow(PAGES, counter_for)
    qtbot.addWidget(window)
    window.resize(1366, 696)
    show_active(window, qtbot)
    worker = window.counter.worker
    yield window
    assert worker.wait(10_000)


@pytest.fixture
def settled(qtbot: QtBot, counter_window: MainWindow) -> Callable[[], None]:
    """Wait until the worker has nothing left to do and its answers have arrived."""
    waiting: list[int] = [0]
    counter_window.counter.worker.busy_changed.connect(lambda count: waiting.__setitem__(0, count))

    def wait() -> None:
        qtbot.waitUntil(lambda: waiting[0] == 0, timeout=10_000)

    return wait


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The window's English, for one test."""
    switch = LanguageSwitch(qapp, resource_folder() / "translations")
    switch.use(Language.ENGLISH)
    yield
    switch.use(Language.VIETNAMESE)


def page_of(window: MainWindow, kind: type) -> QWidget:
    """The page in front, which must be of this class."""
    page = window.navigator.current
    assert isinstance(page, kind), page
    return page


def hold(key: Qt.Key) -> None:
    """The repeats of a key while a finger stays on it."""
    target = QApplication.focusWidget()
    assert target is not None
    for _repeat in range(3):
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True))


def pages_in(view: QWidget) -> int:
    """How many pages of a paper are in view, as it says itself."""
    found = re.search(r", (\d+) trang$", view.accessibleName())
    return int(found[1]) if found else 0


def notices_in(widget: QWidget) -> list[str]:
    """What the notice boxes inside a widget say."""
    return [box.accessibleName() for box in widget.findChildren(NoticeBox) if not box.isHidden()]
