"""The coverage calendar on real books: opened by key from a person and a household, read as a table, exported."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from desktop.services.people.coverage_months import MonthState
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.coverage.coverage_page import CoveragePage, YearRow
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.shell.main_window import MainWindow
from tests.documents.reading import whole_text
from tests.services.builders import hi_draft, hi_part, household_of, paid, pay_si, registered
from tests.ui.keys import Key, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person(counter_window: MainWindow) -> UUID:
    desk = counter_window.counter.open_desk
    person_id = registered(desk, "Nguyễn Văn An")
    pay_si(desk, person_id)
    return person_id


def shown_page(window: MainWindow) -> CoveragePage:
    page = window.navigator.current
    assert isinstance(page, CoveragePage)
    return page


def rows(page: CoveragePage) -> list[YearRow]:
    return list(page.table.table_model.rows())


def test_ctrl_m_on_the_persons_page_opens_the_calendar(
    counter_window: MainWindow, settled: Callable[[], None], person: UUID
) -> None:
    counter_window.open_page("person", PersonArgument(person_id=person))
    settled()
    press(Key.Key_M, CTRL)
    settled()
    page = shown_page(counter_window)
    si = {row.year: row.months for row in rows(page) if row.insurance == "BHXH"}
    assert sum(state is MonthState.PAID for months in si.values() for state in months) == 12
    assert "12 tháng" in page.facts.text()
    assert "Nhà nước đã hỗ trợ: 12 / 120 tháng" in page.facts.text()
    assert "1 năm 0 tháng trên 15 năm" in page.facts.text()
    press(Key.Key_Return, widget=page.table)
    settled()
    assert counter_window.navigator.current.NAME == "person"


def test_a_households_calendar_has_everybody(counter_window: MainWindow, settled: Callable[[], None]) -> None:
    desk = counter_window.counter.open_desk
    head, wife = registered(desk, "Lê Văn Chủ"), registered(desk, "Trần Thị Vợ", sex="female", birth="03/04/1991")
    household_id = household_of(desk, head, wife)
    paid(desk, hi_part(desk, hi_draft(household_id, head, wife)))
    counter_window.open_page("household", HouseholdArgument(household_id=household_id))
    settled()
    press(Key.Key_M, CTRL)
    settled()
    page = shown_page(counter_window)
    assert {row.person.name for row in rows(page)} == {"Lê Văn Chủ", "Trần Thị Vợ"}
    for name in ("Lê Văn Chủ", "Trần Thị Vợ"):
        months = [
            state for row in rows(page) if (row.person.name, row.insurance) == (name, "BHYT") for state in row.months
        ]
        covered = sum(state in {MonthState.PAID, MonthState.PART} for state in months)
        assert covered in {12, 13}
    assert "BHYT: ngày cuối" in page.safe.text()


def test_a_month_is_read_aloud_in_words(counter_window: MainWindow, settled: Callable[[], None], person: UUID) -> None:
    counter_window.open_page("coverage", PersonArgument(person_id=person))
    settled()
    page = shown_page(counter_window)
    model = page.table.table_model
    row = next(place for place, one in enumerate(model.rows()) if MonthState.PAID in one.months)
    month = model.rows()[row].months.index(MonthState.PAID)
    assert model.data(model.index(row, month + 3), Qt.ItemDataRole.AccessibleTextRole) == f"{month + 1}, đã đóng"


@pytest.mark.parametrize("whose", ["person", "household"])
def test_ctrl_p_shows_the_calendar_as_a_paper(
    counter_window: MainWindow, settled: Callable[[], None], person: UUID, whose: str
) -> None:
    home = household_of(counter_window.counter.open_desk, person)
    argument = PersonArgument(person_id=person) if whose == "person" else HouseholdArgument(household_id=home)
    counter_window.open_page("coverage", argument)
    settled()
    press(Key.Key_P, CTRL)
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, PaperDialog)
    text = whole_text(dialog._paper.pdf)
    assert "LỊCH THAM GIA BẢO HIỂM" in text
    assert "12 / 120 tháng" in " ".join(text.split())
