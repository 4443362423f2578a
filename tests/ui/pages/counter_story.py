"""Small stories for the pages' tests: people who paid a year ago, cards, and a wait for what a page shows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.month import Month
from desktop.services.desk import Desk
from desktop.ui.pages.scan_flow import ScanFlow
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.page import Page
from tests.services.builders import (
    Clock,
    close_open_day,
    hi_draft,
    hi_part,
    household_of,
    paid,
    pay_si,
    registered,
    si_draft,
    si_part,
)

TODAY = date(2026, 11, 23)
AN_CARD = "001090000001|012345678|Nguyễn Văn An|01011990|Nam|Thôn 1, Xã Tân Tiến, Huyện Yên Dũng, Bắc Giang|15042021"


@dataclass(frozen=True)
class Family:
    """A couple; the head paid both covers a year ago."""

    household: UUID
    head: UUID
    wife: UUID


def family(desk: Desk, clock: Clock) -> Family:
    clock.go_to(date(2025, 12, 1))
    head = registered(desk, "Nguyễn Văn An", personal_id="001090000001", phone="0905000001")
    wife = registered(desk, "Trần Thị Bình", birth="02/02/1992", sex="female", personal_id="001192000002", phone="")
    household = household_of(desk, head, wife)
    paid(desk, si_part(desk, si_draft(desk, head)), hi_part(desk, hi_draft(household, head, wife)))
    close_open_day(desk)
    clock.go_to(TODAY)
    return Family(household, head, wife)


def due_soon(desk: Desk, clock: Clock, *names: str) -> None:
    """People whose next three months are to be paid by 30 November."""
    clock.go_to(date(2026, 5, 20))
    for name in names:
        pay_si(desk, registered(desk, name, phone=""), method="3", start=Month(2026, 6))
    close_open_day(desk)
    clock.go_to(TODAY)


class Story:
    """The window under test with its scans joined."""

    def __init__(self, window: MainWindow, qtbot: QtBot, settled: Callable[[], None]) -> None:
        self.window, self.qtbot, self.settled = window, qtbot, settled
        self.flow = ScanFlow(window)
        window.scan_unclaimed.connect(self.flow.take)

    def open(self, name: str, argument: object = None) -> Page:
        self.window.open_page(name, argument)
        self.settle()
        page = self.window.navigator.current
        assert page is not None
        return page

    def settle(self) -> None:
        """The worker is done and what it answered has led to no new work."""
        for _turn in range(4):
            self.settled()
            QApplication.processEvents()

    def scan(self, text: str) -> None:
        self.window.take_scan(text)
        self.settle()

    def wait_page(self, name: str) -> Page:
        self.qtbot.waitUntil(lambda: self.window.navigator.current is not None and self._name() == name, timeout=10_000)
        self.settle()
        page = self.window.navigator.current
        assert page is not None
        return page

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=10_000)

    def _name(self) -> str:
        page = self.window.navigator.current
        return "" if page is None else page.NAME


def texts(widget: QWidget) -> str:
    """Everything that the labels of a widget say now."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())
