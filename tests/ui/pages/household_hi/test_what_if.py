"""Thử cách đóng by keyboard on a real book: order, leaving, groups, months; what is tried goes to the HI page."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.people import Insurance
from desktop.services.counter.drafts import list_drafts
from desktop.services.desk import Desk
from desktop.services.people.claims import AddClaim, ClaimDraft, add_claim
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument
from desktop.ui.pages.household_hi.household_hi_page import HouseholdHiPage
from desktop.ui.pages.household_hi.what_if.what_if_page import WhatIfPage
from desktop.ui.shell.main_window import MainWindow
from tests.ui.keys import ALT, CONTROL, Key
from tests.ui.pages.household_hi.conftest import Family, Keyboard, total

Try = Callable[[UUID], WhatIfPage]


@pytest.fixture
def try_for(counter_window: MainWindow, settled: Callable[[], None]) -> Try:
    def go(person_id: UUID) -> WhatIfPage:
        counter_window.open_page("household_what_if", PersonArgument(person_id=person_id))
        settled()
        return shown_page(counter_window)

    return go


def shown_page(window: MainWindow) -> WhatIfPage:
    page = window.navigator.current
    assert isinstance(page, WhatIfPage), page
    return page


def rows(page: WhatIfPage) -> list[tuple[str, ...]]:
    return list(page.members.shown_texts()[1:])


def changes(page: WhatIfPage) -> dict[str, tuple[str, str]]:
    return {title: (total, difference) for title, total, difference in page.variations.shown_texts()[1:]}


def test_it_opens_as_the_household_pays_and_every_change_has_its_total(try_for: Try, paid_family: Family) -> None:
    page = try_for(paid_family.ids[2])
    assert page.side.total_text() == "4.371.840 đ"
    assert "Tính như cả hộ cùng đóng ngày 08/01/2027" in page.side.assumed.accessibleName()
    assert [row[3:] for row in rows(page)] == [
        ("1.366.200", "1.366.200", "0"),
        ("956.340", "956.340", "0"),
        ("819.720", "819.720", "0"),
        ("683.100", "683.100", "0"),
        ("546.480", "546.480", "0"),
    ]
    told = changes(page)
    assert told["Cả hộ đóng 6 tháng"] == ("2.185.920", "−2.185.920")
    assert told["Nguyễn Văn An rời hộ"] == ("3.825.360", "−546.480")
    assert told["Trần Thị Bình có BHYT khác"] == ("3.825.360", "−546.480")


def test_a_mix_of_changes_by_keyboard_and_all_of_them_taken_back(
    try_for: Try, paid_family: Family, keys: Keyboard
) -> None:
    page = try_for(paid_family.ids[0])
    keys.press(Key.Key_Delete)  # the first leaves: the others move up a place
    assert page.side.total_text() == "3.825.360 đ"
    assert rows(page)[0][0] == "ra khỏi hộ"
    assert rows(page)[1][0] == "Thứ 1; nay: Thứ 2"
    keys.press(Key.Key_1, ALT)  # three months
    assert page.side.total_text() == "956.340 đ"
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Down, ALT)
    assert rows(page)[1][1].startswith("Nguyễn Văn Cường")
    assert page.side.total_text() == "956.340 đ"  # all months are equal: the order does not matter
    keys.press(Key.Key_Z, CONTROL)
    keys.press(Key.Key_Z, CONTROL)
    keys.press(Key.Key_Z, CONTROL)
    assert page.side.total_text() == "4.371.840 đ"
    assert page.state is not None
    assert page.state.trial == page.state.case.now


def test_the_form_of_one_person_is_chosen_by_typing(try_for: Try, paid_family: Family, keys: Keyboard) -> None:
    page = try_for(paid_family.ids[0])
    keys.press(Key.Key_Return)
    assert QApplication.focusWidget() is page.strip.form
    keys.write("hộ nông")
    assert page.side.total_text() == "4.781.700 đ"  # 956.340 and the places 1 to 4
    assert "Thử" not in page.side.assumed.accessibleName()
    keys.press(Key.Key_4, ALT)  # as household it is cheaper
    assert page.side.total_text() == "4.371.840 đ"


def test_a_paper_that_holds_is_the_better_choice(try_for: Try, desk: Desk, family: Family, keys: Keyboard) -> None:
    claim = ClaimDraft(group="near_poor", paper_number="CN-1", valid_to="31/12/2027")
    add_claim(desk, AddClaim(person_id=family.ids[1], insurance=Insurance.HOUSEHOLD_HI, claim=claim))
    page = try_for(family.ids[0])
    title = "Quyền chọn hình thức: rẻ nhất cho cả hộ"
    assert changes(page)[title] == ("4.235.220", "−136.620")  # 409.860 and the places 1 to 4
    keys.press(Key.Key_4, ALT)
    assert page.side.total_text() == "4.235.220 đ"


def test_what_is_tried_goes_to_the_hi_page_as_a_draft_and_nothing_else_is_stored(
    try_for: Try, counter_window: MainWindow, desk: Desk, family: Family, keys: Keyboard
) -> None:
    page = try_for(family.ids[0])
    keys.press(Key.Key_2, ALT)
    assert list_drafts(desk) == ()
    keys.press(Key.Key_Delete)
    tried = page.side.total_text()
    keys.press(Key.Key_F7)
    hi = counter_window.navigator.current
    assert isinstance(hi, HouseholdHiPage)
    assert total(hi) == tried == "1.912.680 đ"
    assert [draft.page for draft in list_drafts(desk)] == ["household_hi"]


def test_it_begins_with_what_the_hi_page_holds_and_esc_goes_back_to_it(
    open_known: Callable[[UUID], HouseholdHiPage], counter_window: MainWindow, family: Family, keys: Keyboard
) -> None:
    hi = open_known(family.ids[0])
    hi.view.table.focus_cell(family.ids[4])
    keys.write("6")
    keys.press(Key.Key_6, ALT)
    page = shown_page(counter_window)
    assert page.side.total_text() == "4.098.600 đ"
    assert "Tính cho lần đóng hôm nay" in page.side.assumed.accessibleName()
    assert changes(page)["Người đóng ít tháng đứng trước"] == ("3.688.740", "−409.860")
    keys.press(Key.Key_Escape)
    assert counter_window.navigator.current is hi
    assert total(hi) == "4.098.600 đ"


def test_a_trial_is_not_kept_once_the_book_has_changed(
    try_for: Try, counter_window: MainWindow, family: Family, keys: Keyboard, settled: Callable[[], None]
) -> None:
    page = try_for(family.ids[0])
    keys.press(Key.Key_1, ALT)
    counter_window.open_page("home")
    settled()
    counter_window.open_page("household_what_if")
    settled()
    assert page.side.total_text() == "1.092.960 đ"  # as it was left
    counter_window.open_page("home")
    settled()
    counter_window.counter.announcer.announce("changed")
    settled()
    counter_window.open_page("household_what_if")
    settled()
    assert page.side.total_text() == "4.371.840 đ"


def test_it_is_reached_from_the_household(
    counter_window: MainWindow, family: Family, keys: Keyboard, settled: Callable[[], None]
) -> None:
    counter_window.open_page("household", HouseholdArgument(household_id=family.household_id))
    settled()
    keys.press(Key.Key_5, ALT)
    assert shown_page(counter_window).side.total_text() == "4.371.840 đ"


def test_without_a_household_it_says_how_to_get_there(counter_window: MainWindow, settled: Callable[[], None]) -> None:
    counter_window.open_page("household_what_if")
    settled()
    page = shown_page(counter_window)
    assert page.nobody.isVisible()
    assert not page.split.isVisible()
