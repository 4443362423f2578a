"""Taking the money: only F9 moves it, once, and nothing is lost on the way."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, format_money
from desktop.services.desk import Desk
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_loading import load_hi_facts
from desktop.services.payment.collect_payment import SiPart
from desktop.services.payment.read_back import read_back
from desktop.services.payment.receipts import ListReceipts, get_receipt, list_receipts
from desktop.services.voluntary_si.si_enrolment import offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.book_file import opening
from desktop.storage.book_file.connection import open_sqlcipher
from desktop.storage.column_types import new_key
from desktop.storage.payment import payments, receipt_books
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.ui.pages.arguments import PaymentArgument
from desktop.ui.pages.payment.payment_dialog import PaymentDialog, open_payment
from desktop.ui.pages.payment.second_screen import SecondScreen
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import (
    Clock,
    hi_draft,
    hi_part,
    household_of,
    pay_si,
    registered,
    si_draft,
    si_part,
)
from tests.storage.engines import PASSPHRASE
from tests.ui.keys import ALT, Key, press, write
from tests.ui.pages.conftest import hold, page_of

Settled = Callable[[], None]


def stored(desk: Desk) -> list[tuple[str, Money]]:
    return [(row.number, row.total) for row in list_receipts(desk, ListReceipts()).rows]


def test_it_reads_back_who_pays_what(dialog: PaymentDialog) -> None:
    said = dialog.read_back.accessibleName()
    for part in ("Nguyễn Văn An", "BHXH tự nguyện, 12 tháng", "từ 12/2026 đến 11/2027", "7.128.003", "Bảy triệu"):
        assert part in said


def test_f9_saves_once_and_shows_the_receipt(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    press(Key.Key_F9)
    assert dialog.saving
    press(Key.Key_F9)
    settled()
    page_of(counter_window, ReceiptPage)
    assert stored(desk) == [("0000001", Money(7_128_003))]
    assert counter_window.dialog is None


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_no_other_key_moves_money(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled, key: Qt.Key
) -> None:
    for widget in (dialog.cash.field, dialog.confirm):
        widget.setFocus()
        press(key)
        hold(key)
    settled()
    assert counter_window.dialog is dialog
    assert stored(desk) == []


def test_a_held_f9_does_not_pay(dialog: PaymentDialog, desk: Desk, settled: Settled) -> None:
    hold(Key.Key_F9)
    settled()
    assert not dialog.saving
    assert stored(desk) == []


def test_the_button_takes_money_by_hand(dialog: PaymentDialog, desk: Desk, settled: Settled) -> None:
    QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    settled()
    assert len(stored(desk)) == 1


def test_change_and_the_advice_on_small_change(dialog: PaymentDialog) -> None:
    assert dialog.cash.field.hasFocus()
    write("7,5tr")
    press(Key.Key_Return)
    assert dialog.cash.field.text() == "7.500.000"
    assert "Thối lại 371.997" in dialog.cash.change.accessibleName()
    assert "371.500 hoặc 372.000" in dialog.cash.advice.accessibleName()


def test_too_little_is_refused_beside_the_field(dialog: PaymentDialog, desk: Desk, settled: Settled) -> None:
    write("5tr")
    assert "Còn thiếu 2.128.003" in dialog.cash.change.accessibleName()
    press(Key.Key_F9)
    settled()
    assert "7.128.003" in dialog.cash.box.problem()
    assert stored(desk) == []
    dialog.cash.field.selectAll()
    write("8tr")
    assert dialog.cash.box.problem() == ""


def test_a_chip_fills_the_sum_in(dialog: PaymentDialog, desk: Desk, settled: Settled) -> None:
    dialog.cash.chips.chosen.emit(Money(7_200_000))
    assert dialog.cash.tendered() == Money(7_200_000)
    press(Key.Key_F9)
    settled()
    assert len(stored(desk)) == 1


def test_f7_comes_back_to_cash(dialog: PaymentDialog) -> None:
    press(Key.Key_F8)
    press(Key.Key_F7)
    assert dialog.cash.field.hasFocus()
    assert dialog.confirm.text() == "Đã thu đủ, lập biên lai"


def test_esc_goes_back_with_everything_typed(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    press(Key.Key_Escape)
    settled()
    page = page_of(counter_window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    assert counter_window.dialog is None
    assert page.form.income.income() == Money(3_000_001)
    assert page.form.income.field.hasFocus()
    assert stored(desk) == []


def test_esc_waits_while_the_payment_is_being_saved(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    press(Key.Key_F9)
    press(Key.Key_Escape)
    assert counter_window.dialog is dialog
    assert dialog.confirm.text() == "Đang lưu biên lai…"
    settled()
    assert len(stored(desk)) == 1


def test_another_person_may_pay(dialog: PaymentDialog, desk: Desk, settled: Settled) -> None:
    press(Key.Key_1, ALT)
    assert dialog.payer.name.hasFocus()
    press(Key.Key_F9)
    assert dialog.payer.name_box.problem()
    write("Pham Thi Hoa")
    assert dialog.read_back.payer_text() == "Pham Thi Hoa"
    press(Key.Key_Return)
    write("001192000099")
    press(Key.Key_F9)
    settled()
    content = get_receipt(desk, list_receipts(desk, ListReceipts()).rows[0].receipt_id).content
    assert (content.payer_name, content.payer_number) == ("Pham Thi Hoa", "001192000099")


def test_a_changed_amount_is_told_inside_and_nothing_is_saved(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled, clock: Clock
) -> None:
    clock.go_to(date(2027, 1, 4))
    press(Key.Key_F9)
    settled()
    assert counter_window.dialog is dialog
    said = dialog.refusal.box.accessibleName()
    assert "7.128.003" in said
    assert "Chưa thu và chưa lưu gì" in said
    assert stored(desk) == []
    clock.go_to(date(2026, 11, 23))
    press(Key.Key_F9)
    settled()
    assert len(stored(desk)) == 1


def test_what_the_book_refuses_is_told_inside(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled, clock: Clock
) -> None:
    clock.go_to(date(2029, 1, 4))
    press(Key.Key_F9)
    settled()
    assert counter_window.dialog is dialog
    assert dialog.refusal.box.accessibleName()
    assert stored(desk) == []


def test_after_a_failure_of_unknown_outcome_f9_does_not_pay_twice(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    def broken() -> datetime:
        raise RuntimeError("power cut in the clock")

    counter_window.counter.desk = replace(desk, now=broken)
    press(Key.Key_F9)
    settled()
    assert "không thu hai lần" in dialog.refusal.box.accessibleName()
    counter_window.counter.desk = desk
    press(Key.Key_F9)
    settled()
    assert len(stored(desk)) == 1


def test_the_read_back_fills_the_only_screen_until_esc(dialog: PaymentDialog, desk: Desk, settled: Settled) -> None:
    press(Key.Key_F11)
    screens = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, SecondScreen)]
    assert len(screens) == 1
    second = screens[0]
    assert second.isVisible()
    press(Key.Key_F9, widget=second)
    settled()
    assert stored(desk) == []
    press(Key.Key_Escape, widget=second)
    assert not second.isVisible()
    assert dialog.isVisible()


def test_the_second_screen_goes_with_the_dialog(dialog: PaymentDialog) -> None:
    dialog.toggle_second_screen()
    second = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, SecondScreen))
    dialog.escape()
    assert not second.isVisible()


def test_the_participant_of_the_payment_is_in_the_book(
    dialog: PaymentDialog, desk: Desk, settled: Settled, person_id: UUID
) -> None:
    press(Key.Key_F9)
    settled()
    cycle = load_si_facts(desk, person_id).last_cycle
    assert cycle is not None
    assert cycle.income == 3_000_001


def test_a_scan_changes_nothing_beneath_a_payment(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    page = counter_window.navigator.current
    write("8tr")
    counter_window.take_scan("027192999901||Trần Thị Bình|15031992|Nữ|Thôn Đông, Xã Tiên Du, Bắc Ninh|01072024||||")
    settled()
    assert counter_window.navigator.current is page
    assert counter_window.dialog is dialog
    assert "đang thu tiền nên chưa mở" in dialog.refusal.box.accessibleName()
    assert dialog.refusal.box.isVisible()
    assert dialog.cash.tendered() == Money(8_000_000)
    press(Key.Key_F9)
    settled()
    page_of(counter_window, ReceiptPage)
    assert stored(desk) == [("0000001", Money(7_128_003))]


def test_the_new_amount_is_taken_by_one_key_and_nothing_typed_is_lost(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled, clock: Clock
) -> None:
    press(Key.Key_1, ALT)
    write("Pham Thi Hoa")
    dialog.cash.field.setFocus()
    write("8tr")
    press(Key.Key_2, ALT)  # there is no other amount yet
    assert dialog.argument.read_back.total == 7_128_003
    clock.go_to(date(2027, 1, 4))
    press(Key.Key_F9)
    settled()
    changed = dialog.refusal.changed
    assert changed is not None
    assert dialog.refusal.box.isVisible()
    assert dialog.refusal.new_amount.isVisible()
    amount = changed.read_back.total
    assert amount != 7_128_003
    for each in ("7.128.003", format_money(amount)):
        assert each in dialog.refusal.box.accessibleName()
    assert stored(desk) == []
    press(Key.Key_2, ALT)
    assert dialog.refusal.box.isHidden()
    said = dialog.read_back.accessibleName()
    assert format_money(amount) in said
    assert dialog.read_back.payer_text() == "Pham Thi Hoa"
    assert dialog.cash.tendered() == Money(8_000_000)
    assert format_money(amount) in dialog.cash.change.accessibleName()
    press(Key.Key_F9)
    settled()
    assert stored(desk) == [("0000001", amount)]
    content = get_receipt(desk, list_receipts(desk, ListReceipts()).rows[0].receipt_id).content
    assert (content.payer_name, content.issued_on) == ("Pham Thi Hoa", date(2027, 1, 4))


def test_the_page_asks_again_when_the_day_has_changed_before_f9(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled, clock: Clock
) -> None:
    press(Key.Key_Escape)
    settled()
    clock.go_to(date(2027, 1, 4))
    press(Key.Key_F9)
    settled()
    fresh = counter_window.dialog
    assert isinstance(fresh, PaymentDialog)
    assert fresh.argument.read_back.total != 7_128_003
    part = fresh.argument.parts[0]
    assert isinstance(part, SiPart)
    assert part.draft.income == 3_000_001
    press(Key.Key_F9)
    settled()
    assert [total for _number, total in stored(desk)] == [fresh.argument.read_back.total]


def test_a_sum_beyond_32_bits_is_taken_whole(dialog: PaymentDialog, desk: Desk, settled: Settled) -> None:
    write("3000000000")
    assert dialog.cash.tendered() == Money(3_000_000_000)
    assert "Thối lại 2.992.871.997" in dialog.cash.change.accessibleName()
    press(Key.Key_F9)
    settled()
    receipt = get_receipt(desk, list_receipts(desk, ListReceipts()).rows[0].receipt_id)
    with desk.book.reading() as tx:
        payment = payments.get(tx, receipt.payment_id)
    assert payment is not None
    assert (payment.tendered, payment.total) == (3_000_000_000, 7_128_003)


def test_one_payer_for_two_receipts(counter_window: MainWindow, desk: Desk, settled: Settled) -> None:
    head = registered(desk, "Nguyễn Văn An")
    household = household_of(desk, head)
    si, hi = si_draft(desk, head), hi_draft(household, head)
    si_offer, hi_offer = (
        offer_si(load_si_facts(desk, head), si),
        offer_hi(load_hi_facts(desk, household, (head,)), hi),
    )
    content = read_back("Nguyễn Văn An", si_offer, "Nguyễn Văn An", hi_offer)
    counter_window.open_page("home")
    found = open_payment(
        counter_window.counter, PaymentArgument(parts=(si_part(desk, si), hi_part(desk, hi)), read_back=content)
    )
    press(Key.Key_1, ALT)
    write("Pham Thi Hoa")
    found.cash.field.setFocus()
    write("4tr")
    press(Key.Key_F9)
    assert "4.534.200" in found.cash.box.problem()
    found.cash.field.selectAll()
    write("5tr")
    press(Key.Key_F9)
    settled()
    assert sorted(stored(desk)) == [("0000001", Money(3_168_000)), ("0000002", Money(1_366_200))]
    contents = [get_receipt(desk, row.receipt_id).content for row in list_receipts(desk, ListReceipts()).rows]
    assert {one.payer_name for one in contents} == {"Pham Thi Hoa"}
    assert {one.rows[0].name for one in contents} == {"Nguyễn Văn An"}


def test_when_the_receipts_are_used_up_nothing_is_saved(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    last = ReceiptBook(
        id=new_key(), symbol="AH/26", label="07/2026", year=2026, first_number=9_999_999, last_number=9_999_999
    )
    with desk.book.writing() as tx:
        receipt_books.insert_book(tx, last, by=desk.user.id, at=desk.now())
    pay_si(desk, registered(desk, "Lê Thị Dung", phone=""))
    press(Key.Key_F9)
    settled()
    assert counter_window.dialog is dialog
    assert "Quyển biên lai 07/2026 đã hết số" in dialog.refusal.box.accessibleName()
    assert [number for number, _total in stored(desk)] == ["9999999"]


def fill(desk: Desk) -> None:
    """Use the free pages that the book has left."""
    for number in range(500):
        registered(desk, f"Người Thử {number:04d}", phone="")


def test_a_full_disk_is_told_and_the_payment_goes_through_once_there_is_room(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    def no_room(connection: Any, *_: Any) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # SQLite takes the size it has as the least

    def room(connection: Any, *_: Any) -> None:
        connection.execute("PRAGMA max_page_count = 1000000")

    write("8tr")
    event.listen(desk.book.engine, "checkout", no_room)
    with pytest.raises(CounterError, match="Ổ đĩa đã đầy"):
        fill(desk)
    before = stored(desk)
    press(Key.Key_F9)
    settled()
    event.remove(desk.book.engine, "checkout", no_room)
    event.listen(desk.book.engine, "checkout", room)
    assert "Ổ đĩa đã đầy" in dialog.refusal.box.accessibleName()
    assert stored(desk) == before == []
    assert dialog.cash.tendered() == Money(8_000_000)
    press(Key.Key_F9)
    settled()
    assert stored(desk) == [("0000001", Money(7_128_003))]
    event.remove(desk.book.engine, "checkout", room)


def test_a_book_held_by_another_program_is_told_and_the_payment_goes_through_after(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled, book_path: Path
) -> None:
    other = open_sqlcipher(book_path, opening.raw_key_of(book_path, PASSPHRASE))
    other.execute("BEGIN IMMEDIATE")

    def impatient(connection: Any, *_: Any) -> None:
        connection.execute("PRAGMA busy_timeout = 1")

    event.listen(desk.book.engine, "checkout", impatient)
    press(Key.Key_F9)
    settled()
    assert "đang được chương trình khác ghi" in dialog.refusal.box.accessibleName()
    assert stored(desk) == []
    other.execute("ROLLBACK")
    other.close()
    press(Key.Key_F9)
    settled()
    assert len(stored(desk)) == 1
    event.remove(desk.book.engine, "checkout", impatient)


def test_the_longest_names_leave_the_act_its_room(counter_window: MainWindow, dialog: PaymentDialog) -> None:
    dialog.read_back.show_payer("Công Tằng Tôn Nữ Hoàng Phương Thảo Nguyên Bích Ngọc")
    QApplication.processEvents()
    press(Key.Key_F8)
    QApplication.processEvents()
    part = dialog.transfer
    assert part.visibleRegion().boundingRect().width() == part.width()
    assert dialog.confirm.width() > 400
