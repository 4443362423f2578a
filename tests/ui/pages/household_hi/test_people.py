"""Who comes to the table and how: possible duplicates, people without a card, groups, drafts that come back."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.people import HEAD
from desktop.services.counter.drafts import list_drafts, load_draft
from desktop.services.desk import Desk
from desktop.services.payment.receipts import get_receipt, last_receipt
from desktop.services.people.find_people import FindPeople, find_people
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.household_hi.add_member import AddMemberDialog
from desktop.ui.pages.household_hi.household_hi_page import HouseholdHiPage
from desktop.ui.pages.resume import target_of
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import household_of, registered
from tests.ui.keys import ALT, Key
from tests.ui.pages.household_hi.conftest import CARDS, Family, Keyboard, hi_page, names, said, scanned, total

Open = Callable[[UUID], HouseholdHiPage]
OpenNew = Callable[[str], HouseholdHiPage]


def like_binh(desk: Desk) -> UUID:
    return registered(desk, "Trần Thị Bình", sex="female", birth="15/03/1992", personal_id="001192000009", phone="")


def test_another_person_of_the_same_name_with_the_reason(
    open_new: OpenNew, desk: Desk, counter_window: MainWindow, keys: Keyboard, settled: Callable[[], None]
) -> None:
    like_binh(desk)
    page = open_new(CARDS[0])
    counter_window.take_scan(CARDS[1])
    settled()
    keys.write("01")
    assert not page.view.duplicates.isHidden()
    keys.press(Key.Key_F9)
    assert counter_window.dialog is None
    assert "có thể đã có trong sổ" in page.view.table.shown_rows()[1].problem.text()
    keys.press(Key.Key_2, ALT)
    keys.write("chi em ho")
    keys.press(Key.Key_2, ALT)
    assert page.view.duplicates.isHidden()
    assert page.state is not None
    assert [(one.same_person, one.reason) for one in page.state.decisions] == [(False, "chi em ho")]
    keys.press(Key.Key_F9)
    keys.press(Key.Key_F9)
    assert len(find_people(desk, FindPeople(text="Tran Thi Binh"))) == 2


def test_the_same_person_takes_the_row_of_the_book(
    open_new: OpenNew, desk: Desk, counter_window: MainWindow, keys: Keyboard, settled: Callable[[], None]
) -> None:
    known = like_binh(desk)
    page = open_new(CARDS[0])
    counter_window.take_scan(CARDS[1])
    settled()
    keys.write("01")
    keys.press(Key.Key_1, ALT)
    assert page.state is not None
    assert [row.person_id for row in page.state.draft.rows][1] == known
    assert page.state.draft.rows[1].relation == "01"
    assert len(page.state.draft.new_people) == 1
    assert total(page) == "2.322.540 đ"


def test_someone_without_card_and_not_in_the_book(
    open_new: OpenNew, counter_window: MainWindow, keys: Keyboard, desk: Desk
) -> None:
    page = open_new(CARDS[0])
    keys.press(Key.Key_Insert)
    keys.write("Ly Thi Khong The")
    keys.press(Key.Key_Return)
    dialog = counter_window.dialog
    assert isinstance(dialog, AddMemberDialog)
    assert dialog.full_name.value() == "Ly Thi Khong The"
    keys.write("1950")
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Return)
    assert counter_window.dialog is dialog  # sex and a number are still missing: said at their fields
    dialog.sex.setFocus()
    keys.write("nu")
    dialog.si_number.setFocus()
    keys.write("0123456789")
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Return)
    assert counter_window.dialog is None
    assert page.state is not None
    added = page.state.draft.new_people[-1]
    head = page.state.draft.new_people[0]
    assert (added.full_name, added.si_number) == ("Ly Thi Khong The", "0123456789")
    assert added.old_address == head.old_address == "Thôn Đông, Xã An Hòa, Hà Nội"
    assert QApplication.focusWidget() is page.view.table.shown_rows()[1].relation


def test_a_member_covered_elsewhere_is_grey_and_takes_no_place(
    open_known: Open, family: Family, keys: Keyboard
) -> None:
    page = open_known(family.ids[0])
    page.view.table.focus_cell(family.ids[1])
    keys.press(Key.Key_4, ALT)
    keys.write("da co")
    page.view.details.covered_until.setFocus()
    keys.write("30092027")
    row = page.view.table.shown_rows()[1]
    assert "không tính thứ tự, không đóng ở đây" in row.accessibleName()
    assert "Đã có BHYT khác đến 30/09/2027" in row.accessibleName()
    assert not row.months.isVisible()
    assert total(page) == "3.825.360 đ"
    page.view.details.group.setFocus()
    keys.write("ho gia")
    assert total(page) == "4.371.840 đ"


def test_a_supported_group_and_the_choice_clause(open_known: Open, family: Family, keys: Keyboard) -> None:
    page = open_known(family.ids[0])
    page.view.table.focus_cell(family.ids[4])
    keys.press(Key.Key_4, ALT)
    keys.write("ho nong")
    assert total(page) == "4.781.700 đ"  # 70 % of 1.366.200 in place of the fifth place
    assert "đóng theo hộ" in said(page)


def test_the_phone_is_asked_only_while_the_book_has_none(open_known: Open, desk: Desk, keys: Keyboard) -> None:
    head = registered(desk, phone="")
    household_of(desk, head)
    page = open_known(head)
    assert QApplication.focusWidget() is page.view.payer.phone
    keys.write("0905000123")
    keys.press(Key.Key_F9)
    keys.press(Key.Key_F9)
    assert find_people(desk, FindPeople(text="0905000123"))[0].person_id == head


def test_a_draft_comes_back_after_esc_and_from_the_home_page(
    open_new: OpenNew,
    counter_window: MainWindow,
    desk: Desk,
    keys: Keyboard,
    settled: Callable[[], None],
) -> None:
    counter_window.open_page("home")
    page = open_new(CARDS[0])
    keys.write("0905000001")
    counter_window.take_scan(CARDS[1])
    settled()
    keys.write("01")
    keys.press(Key.Key_Escape)
    draft = list_drafts(desk)[0]
    assert draft.title == "BHYT hộ gia đình: Nguyễn Văn An"
    name, argument = target_of(draft)
    counter_window.open_page(name, argument)
    settled()
    assert hi_page(counter_window) is page
    assert names(page) == ["Nguyễn Văn An", "Trần Thị Bình"]
    assert page.view.payer.phone.value() == "0905000001"
    assert total(page) == "2.322.540 đ"


def test_a_known_household_left_alone_leaves_no_draft(
    open_known: Open, family: Family, counter_window: MainWindow, desk: Desk, keys: Keyboard
) -> None:
    counter_window.open_page("home")
    open_known(family.ids[0])
    keys.press(Key.Key_Escape)
    assert list_drafts(desk) == ()


def test_any_member_opens_the_draft_of_the_household(
    open_known: Open, family: Family, desk: Desk, keys: Keyboard, counter_window: MainWindow
) -> None:
    counter_window.open_page("home")
    page = open_known(family.ids[3])
    keys.write("6")
    keys.press(Key.Key_Escape)
    assert load_draft(desk, "household_hi", str(family.ids[0])) is not None
    again = open_known(family.ids[1])
    assert again is page
    assert page.view.table.shown_rows()[0].months.months() == 6


def test_the_payment_ends_the_draft_and_esc_does_not_come_back(
    open_new: OpenNew, counter_window: MainWindow, desk: Desk, keys: Keyboard, qtbot: QtBot
) -> None:
    counter_window.open_page("home")
    open_new(CARDS[0])
    keys.write("0905000001")
    keys.press(Key.Key_F9)
    keys.press(Key.Key_F9)
    receipt = last_receipt(desk)
    assert receipt is not None
    assert get_receipt(desk, receipt).content.total == 1_366_200
    assert list_drafts(desk) == ()
    counter_window.back()
    qtbot.waitUntil(lambda: counter_window.navigator.current.NAME == "home")  # type: ignore[union-attr]  # one is open


def test_the_head_can_be_named_anew(open_known: Open, family: Family, keys: Keyboard) -> None:
    page = open_known(family.ids[0])
    page.view.table.focus_cell(family.ids[0], "relation")
    keys.write("02")
    page.view.table.focus_cell(family.ids[1], "relation")
    keys.write(HEAD)
    assert page.state is not None
    assert page.state.payer() == family.ids[1]


def test_a_scan_before_the_book_has_answered_is_not_lost(
    counter_window: MainWindow, desk: Desk, settled: Callable[[], None]
) -> None:
    argument = scanned(desk, CARDS[0])
    counter_window.open_page("household_hi", argument)
    counter_window.take_scan(CARDS[1])
    settled()
    settled()
    assert names(hi_page(counter_window)) == ["Nguyễn Văn An", "Trần Thị Bình"]
    assert isinstance(argument, PersonArgument)
