"""Bad input gets a sentence beside its cell, all at once, and nothing is lost or saved."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.desk import Desk
from desktop.services.payment.receipts import last_receipt
from desktop.ui.pages.damaged_scan import DamagedScanDialog
from desktop.ui.pages.household_hi.household_hi_page import HouseholdHiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import hi_draft, hi_part, household_of, paid, registered
from tests.ui.keys import ALT, Key
from tests.ui.pages.household_hi.conftest import CARDS, Family, Keyboard, names, total

Open = Callable[[UUID], HouseholdHiPage]
OpenNew = Callable[[str], HouseholdHiPage]


def row_problem(page: HouseholdHiPage, place: int) -> str:
    return page.view.table.shown_rows()[place].problem.text()


def test_all_problems_at_once_and_the_focus_on_the_first(
    open_new: OpenNew, counter_window: MainWindow, keys: Keyboard, settled: Callable[[], None]
) -> None:
    page = open_new(CARDS[0])
    keys.write("09050")
    counter_window.take_scan(CARDS[1])
    settled()
    keys.write("00")
    counter_window.take_scan(CARDS[2])
    settled()
    keys.press(Key.Key_F9)
    assert counter_window.dialog is None
    assert "Số điện thoại phải là số di động 10 chữ số" in page.view.payer.box.problem()
    assert row_problem(page, 1) == "Hộ có hai chủ hộ. Xin chỉ giữ một chủ hộ."
    assert "Quan hệ với chủ hộ" in row_problem(page, 2)
    assert page.view.quote.pay.text() == "Còn 3 ô cần sửa"
    assert QApplication.focusWidget() is page.view.payer.phone
    assert names(page) == ["Nguyễn Văn An", "Trần Thị Bình", "Nguyễn Văn Cường"]


def test_a_missing_relation_is_not_scolded_before_f9(
    open_new: OpenNew, counter_window: MainWindow, settled: Callable[[], None]
) -> None:
    page = open_new(CARDS[0])
    counter_window.take_scan(CARDS[1])
    settled()
    assert row_problem(page, 1) == ""


def test_odd_months_without_the_permission(open_known: Open, family: Family, keys: Keyboard) -> None:
    page = open_known(family.ids[0])
    keys.write("7")
    keys.press(Key.Key_Return)
    assert row_problem(page, 0) == "Chỉ nhận 3, 6 hoặc 12 tháng. Xin chọn lại số tháng."
    row = page.view.table.shown_rows()[0]
    assert row.months.property("problem") == "true"
    assert row.months.accessibleDescription() == row_problem(page, 0)


@pytest.mark.parametrize("months", ["0", "13", "99"])
def test_impossible_months(open_known: Open, family: Family, keys: Keyboard, months: str) -> None:
    page = open_known(family.ids[0])
    keys.write(months)
    keys.press(Key.Key_F9)
    assert "Số tháng" in row_problem(page, 0)
    assert page.view.quote.pay.text() == "Còn 1 ô cần sửa"


def test_a_member_twice_only_brings_the_row_to_hand(
    open_known: Open, family: Family, counter_window: MainWindow, settled: Callable[[], None]
) -> None:
    page = open_known(family.ids[0])
    counter_window.take_scan(CARDS[3])
    settled()
    assert len(names(page)) == 5
    assert QApplication.focusWidget() is page.view.table.shown_rows()[3].relation
    assert "Lê Thị Dung đã có trong bảng" in page.view.notice.accessibleName()


def test_a_new_person_scanned_twice(open_new: OpenNew, counter_window: MainWindow, settled: Callable[[], None]) -> None:
    page = open_new(CARDS[0])
    counter_window.take_scan(CARDS[0])
    settled()
    assert names(page) == ["Nguyễn Văn An"]
    assert "Nguyễn Văn An đã có trong bảng" in page.view.notice.accessibleName()


def test_a_member_of_another_household(
    open_new: OpenNew, desk: Desk, counter_window: MainWindow, keys: Keyboard, settled: Callable[[], None]
) -> None:
    other = registered(desk, "Trần Thị Bình", sex="female", birth="15/03/1992", personal_id="001192000002")
    household_of(desk, other)
    page = open_new(CARDS[0])
    counter_window.take_scan(CARDS[1])
    settled()
    keys.write("01")
    assert row_problem(page, 1) == "Người này đang thuộc một hộ khác. Xin cho rời hộ cũ trước."
    keys.press(Key.Key_F9)
    assert counter_window.dialog is None


def test_a_card_that_is_renewed_already(open_known: Open, desk: Desk, family: Family, keys: Keyboard) -> None:
    paid(desk, hi_part(desk, hi_draft(family.household_id, *family.ids)))
    page = open_known(family.ids[0])
    assert row_problem(page, 0) == ""
    keys.write("12")
    keys.press(Key.Key_F9)
    assert "Thẻ đã gia hạn đến 22/12/2027" in row_problem(page, 0)


def test_the_fifty_first_member_is_refused_with_a_sentence(
    open_known: Open,
    desk: Desk,
    counter_window: MainWindow,
    keys: Keyboard,
    qtbot: QtBot,
) -> None:
    ids = [registered(desk, f"Nguyễn Văn {place}a", birth="1990") for place in range(50)]
    household_of(desk, *ids, relations=("00", *["22"] * 49))
    page = open_known(ids[0])
    qtbot.waitUntil(lambda: len(page.view.table.shown_rows()) == 50)
    counter_window.take_scan(CARDS[0])
    keys.settled()
    assert len(names(page)) == 50
    assert "nhiều nhất 50 người" in page.view.notice.accessibleName()
    keys.press(Key.Key_Insert)
    assert counter_window.dialog is None


@pytest.mark.parametrize(
    "raw", ["xx|yy|zz|không phải thẻ|1", "https://example.vn/the/0123456789", "|||||||||||||||||||"]
)
def test_a_scan_that_is_no_card_shows_its_text(
    open_new: OpenNew, counter_window: MainWindow, settled: Callable[[], None], raw: str
) -> None:
    page = open_new(CARDS[0])
    counter_window.take_scan(raw)
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, DamagedScanDialog)
    assert dialog.line.text() == raw
    dialog.line.setText(CARDS[1])
    dialog.read_again()
    settled()
    assert names(page) == ["Nguyễn Văn An", "Trần Thị Bình"]


def test_a_damaged_group_date_and_proof_stand_at_their_fields(open_known: Open, family: Family, keys: Keyboard) -> None:
    page = open_known(family.ids[0])
    page.view.table.focus_cell(family.ids[3])
    keys.press(Key.Key_4, ALT)
    details = page.view.details
    keys.write("ho can")
    assert details.group.value() == "near_poor"
    details.covered_until.setFocus()
    keys.write("31022026")
    details.since.setFocus()
    keys.write("01022026")
    details.until.setFocus()
    keys.write("01012026")
    keys.press(Key.Key_F9)
    assert "không phải ngày tháng có thật" in details.boxes["covered_until"].problem()
    assert "đứng trước ngày bắt đầu" in details.boxes["claim.valid_to"].problem()
    assert page.view.quote.pay.text() == "Còn 2 ô cần sửa"


def test_nothing_is_in_the_book_before_the_money(
    open_new: OpenNew, desk: Desk, counter_window: MainWindow, keys: Keyboard, settled: Callable[[], None]
) -> None:
    page = open_new(CARDS[0])
    counter_window.take_scan(CARDS[1])
    settled()
    keys.write("01")
    keys.press(Key.Key_F9)
    assert counter_window.dialog is not None
    keys.press(Key.Key_Escape)
    assert last_receipt(desk) is None
    assert total(page) == "2.322.540 đ"
