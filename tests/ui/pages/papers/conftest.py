"""The story of these tests, and the page of papers on a book with some receipts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.services.papers.batches import batch, run
from desktop.ui.pages.papers.papers_page import PapersPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import Clock, pay_si, registered
from tests.ui.pages.counter_story import Family, Story, family

NAMES = ("Đỗ Văn Cường", "Lê Thị Dung", "Phạm Văn Em", "Vũ Thị Giang", "Hồ Văn Hải", "Đặng Thị Ích")


@pytest.fixture
def story(counter_window: MainWindow, qtbot: QtBot, settled: Callable[[], None]) -> Story:
    return Story(counter_window, qtbot, settled)


@pytest.fixture
def people(desk: Desk, clock: Clock) -> Family:
    """A couple who paid both covers a year ago, and six people who paid voluntary SI today."""
    made = family(desk, clock)
    for name in NAMES:
        pay_si(desk, registered(desk, name, phone=""))
    return made


@pytest.fixture
def page(story: Story, people: Family, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PapersPage:
    """The page as it opens; batches come into the test's folder, in parts of two."""
    monkeypatch.setattr(batch, "PART", 2)
    monkeypatch.setattr(run, "SLICE", 1)
    found = story.open("papers")
    assert isinstance(found, PapersPage)
    found.preview.folder = tmp_path
    return found
