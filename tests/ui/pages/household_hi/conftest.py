"""Households of the book and cards of people who belong to nobody."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.services.desk import Desk
from desktop.services.people.scan import NewPerson, read_scan
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.household_hi.household_hi_page import HouseholdHiPage
from desktop.ui.pages.household_hi.quote_side import ReasonRow
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.widgets.panels.card import NoticeBox
from tests.services.builders import Clock, close_open_day, hi_draft, hi_part, household_of, paid, registered
from tests.ui.keys import NONE, press, write

CARDS = (
    "001090000001||Nguyễn Văn An|01011990|Nam|Thôn Đông, Xã An Hòa, Hà Nội|15042021",
    "001192000002||Trần Thị Bình|15031992|Nữ|Thôn Đông, Xã An Hòa, Hà Nội|15042021",
    "001065000003||Nguyễn Văn Cường|01021965|Nam|Thôn Đông, Xã An Hòa, Hà Nội|15042021",
    "001167000004||Lê Thị Dung|01011967|Nữ|Thôn Đông, Xã An Hòa, Hà Nội|15042021",
    "001195000005||Nguyễn Thị Giang|01011995|Nữ|Thôn Đông, Xã An Hòa, Hà Nội|15042021",
)
PEOPLE = (
    ("Nguyễn Văn An", "male", "01/01/1990", "001090000001", "00"),
    ("Trần Thị Bình", "female", "15/03/1992", "001192000002", "01"),
    ("Nguyễn Văn Cường", "male", "01/02/1965", "001065000003", "03"),
    ("Lê Thị Dung", "female", "01/01/1967", "001167000004", "04"),
    ("Nguyễn Thị Giang", "female", "01/01/1995", "001195000005", "05"),
)


@dataclass
class Keyboard:
    """Presses keys at the focus and counts them; a chord is one."""

    settled: Callable[[], None]
    count: int = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.count += 1
        press(key, modifier)
        self.settled()

    def write(self, text: str) -> None:
        self.count += len(text)
        write(text)
        self.settled()


@dataclass(frozen=True)
class Family:
    """A household of the book."""

    household_id: UUID
    ids: tuple[UUID, ...] = field(default=())


@pytest.fixture
def keys(settled: Callable[[], None]) -> Keyboard:
    return Keyboard(settled)


@pytest.fixture
def family(desk: Desk) -> Family:
    """Five people of the book in one household who never paid."""
    ids = tuple(
        registered(desk, name, sex=sex, birth=birth, personal_id=number) for name, sex, birth, number, _code in PEOPLE
    )
    relations = tuple(person[-1] for person in PEOPLE)
    return Family(household_of(desk, *ids, relations=relations), ids)


@pytest.fixture
def paid_family(desk: Desk, family: Family, clock: Clock) -> Family:
    """The same household, which paid twelve months in December 2025."""
    clock.go_to(date(2025, 12, 10))
    paid(desk, hi_part(desk, hi_draft(family.household_id, *family.ids)))
    close_open_day(desk)
    clock.go_to(date(2026, 11, 23))
    return family


@pytest.fixture
def open_known(counter_window: MainWindow, settled: Callable[[], None]) -> Callable[[UUID], HouseholdHiPage]:
    """Open the page for a person of the book."""

    def go(person_id: UUID) -> HouseholdHiPage:
        counter_window.open_page("household_hi", PersonArgument(person_id=person_id))
        settled()
        return hi_page(counter_window)

    return go


@pytest.fixture
def open_new(counter_window: MainWindow, desk: Desk, settled: Callable[[], None]) -> Callable[[str], HouseholdHiPage]:
    """Open the page for the person of a card who is not in the book."""

    def go(card: str) -> HouseholdHiPage:
        counter_window.open_page("household_hi", scanned(desk, card))
        settled()
        return hi_page(counter_window)

    return go


def scanned(desk: Desk, card: str) -> PersonArgument:
    found = read_scan(desk, card)
    assert isinstance(found, NewPerson)
    return PersonArgument(person_id=found.draft.person_id, new_person=found.draft, candidates=found.candidates)


def hi_page(window: MainWindow) -> HouseholdHiPage:
    page = window.navigator.current
    assert isinstance(page, HouseholdHiPage), page
    return page


def focused_name() -> str:
    """What the widget with the focus says it is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget.accessibleName()


def total(page: HouseholdHiPage) -> str:
    return page.view.quote.total_text()


def names(page: HouseholdHiPage) -> list[str]:
    state = page.state
    assert state is not None
    return [state.name(row.person_id) for row in state.draft.rows]


def said(page: HouseholdHiPage) -> str:
    """What the boxes below the lines say now."""
    return "\n".join(box.accessibleName() for box in page.view.quote.findChildren(NoticeBox) if not box.isHidden())


def reasons(page: HouseholdHiPage) -> list[str]:
    """What the lines say now, whole."""
    return [row.accessibleName() for row in page.view.quote.findChildren(ReasonRow) if not row.isHidden()]
