"""The import's page on a real book, and sheets as an office would bring them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.ui.pages.arguments import ImportsArgument
from desktop.ui.pages.imports.imports_page import ImportsPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import Clock
from tests.services.imports.sheets import written
from tests.ui.pages.counter_story import Family, Story, family

HEADINGS = ("TT", "Họ tên", "Năm sinh", "Phái", "CCCD", "ĐT liên hệ", "Mã hộ", "Quan hệ với chủ hộ")
ROWS = (
    (1, "Lê Văn Dũng", "07/08/1960", "Nam", "001060000004", "0905000004", "7", "chủ hộ"),
    (2, "Phạm Thị Én", "1962", "Nữ", "001162000005", "", "7", "vợ"),
    (3, "Nguyễn Văn An", "01/01/1990", "Nam", "001090000001", "0905000009", "", ""),
    (4, "Hồ Văn Gấm", "30/02/1970", "Nam", "001070000006", "", "", ""),
)
"""Two new people of a household, a known one with another phone, and a birth that does not exist."""


class Bringing:
    """A clerk who brings in sheets."""

    def __init__(self, story: Story, page: ImportsPage, folder: Path) -> None:
        self.story, self.page, self.folder = story, page, folder

    def bring(self, headings: Sequence[Any] = HEADINGS, *rows: Sequence[Any], name: str = "danh sách.xlsx") -> Path:
        """A sheet, looked into by the page."""
        path = written(self.folder / name, headings, *(rows or ROWS))
        self.bring_file(path)
        return path

    def bring_file(self, path: Path) -> None:
        self.story.open("imports", ImportsArgument(path=path))
        self.settle()

    def settle(self) -> None:
        """Nothing is read, tried or written any more."""
        for _turn in range(3):
            self.page.runner.wait()
            self.page.exporter.wait()
            self.story.settle()


@pytest.fixture
def story(counter_window: MainWindow, qtbot: QtBot, settled: Callable[[], None]) -> Story:
    return Story(counter_window, qtbot, settled)


@pytest.fixture
def people(desk: Desk, clock: Clock) -> Family:
    """A couple of the book."""
    return family(desk, clock)


@pytest.fixture
def clerk(story: Story, people: Family, tmp_path: Path) -> Bringing:
    page = story.open("imports")
    assert isinstance(page, ImportsPage)
    page.exporter.folder = tmp_path
    return Bringing(story, page, tmp_path)
