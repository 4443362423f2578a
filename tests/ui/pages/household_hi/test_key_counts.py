"""How many keys a household of five takes after the first scan, and what the book holds then."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.desk import Desk
from desktop.services.household_hi.hi_loading import initial_hi_draft, load_hi_facts
from desktop.services.people.find_people import FindPeople, find_people
from desktop.ui.pages.household_hi.household_hi_page import HouseholdHiPage
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import registered
from tests.ui.keys import Key
from tests.ui.pages.conftest import page_of
from tests.ui.pages.household_hi.conftest import CARDS, Keyboard, hi_page, scanned, total

RELATIONS = ("01", "03", "04", "05")


def test_a_new_household_of_five_takes_twenty_three_keys(
    counter_window: MainWindow, desk: Desk, keys: Keyboard, settled: Callable[[], None]
) -> None:
    counter_window.open_page("person", scanned(desk, CARDS[0]))
    settled()
    keys.press(Key.Key_F7)
    page = hi_page(counter_window)
    keys.write("0905000001")
    keys.press(Key.Key_Return)
    for card, relation in zip(CARDS[1:], RELATIONS, strict=True):
        counter_window.take_scan(card)
        settled()
        keys.write(relation)
    assert total(page) == "4.371.840 đ"
    keys.press(Key.Key_F9)
    keys.press(Key.Key_F9)
    page_of(counter_window, ReceiptPage)
    keys.press(Key.Key_Return)
    assert keys.count == 24 - 1  # F7, ten digits and Enter, four codes of two digits, F9, F9, Enter
    assert counter_window.navigator.current is not None
    assert counter_window.navigator.current.NAME == "home"
    _assert_household_of_five(desk)


def _assert_household_of_five(desk: Desk) -> None:
    head = find_people(desk, FindPeople(text="001090000001"))[0]
    household = load_hi_facts(desk, initial_hi_draft(desk, head.person_id).household_id)
    assert household.household is not None
    relations = {household.members[one.person_id].person.full_name: one.relation for one in household.household.members}
    assert relations == {
        "Nguyễn Văn An": "00",
        "Trần Thị Bình": "01",
        "Nguyễn Văn Cường": "03",
        "Lê Thị Dung": "04",
        "Nguyễn Thị Giang": "05",
    }
    assert household.last_total == 4_371_840
    assert household.members[head.person_id].person.phone == "0905000001"


def test_a_member_without_a_card_takes_eleven_keys_more(
    open_new: Callable[[str], HouseholdHiPage], desk: Desk, keys: Keyboard
) -> None:
    registered(desk, "Phạm Văn Không Thẻ", birth="1960", si_number="0123456789", phone="")
    page = open_new(CARDS[0])
    keys.press(Key.Key_Insert)
    keys.write("0123456789")
    assert keys.count == 11
    keys.write("03")
    assert page.state is not None
    assert [row.relation for row in page.state.draft.rows] == ["00", "03"]
    assert total(page) == "2.322.540 đ"


def test_ten_digits_of_a_longer_number_wait_for_the_rest(
    open_new: Callable[[str], HouseholdHiPage], desk: Desk, keys: Keyboard, counter_window: MainWindow
) -> None:
    registered(desk, "Trần Thị Bình", sex="female", birth="15/03/1992", personal_id="001192000002", phone="")
    page = open_new(CARDS[0])
    keys.press(Key.Key_Insert)
    keys.write("0011920000")
    assert counter_window.dialog is not None
    keys.write("02")
    assert counter_window.dialog is None
    assert page.state is not None
    assert len(page.state.draft.rows) == 2


@pytest.mark.parametrize("scans", [1, 4])
def test_scans_faster_than_the_answers_lose_nobody(
    open_new: Callable[[str], HouseholdHiPage], counter_window: MainWindow, settled: Callable[[], None], scans: int
) -> None:
    page = open_new(CARDS[0])
    for card in CARDS[1 : 1 + scans]:
        counter_window.take_scan(card)
    settled()
    assert page.state is not None
    assert len(page.state.draft.rows) == 1 + scans
    last = page.view.table.shown_rows()[-1]
    assert QApplication.focusWidget() is last.relation
