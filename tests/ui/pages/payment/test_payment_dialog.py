"""Taking the money: only F9 moves it, once, and nothing is lost on the way."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.money import Money
from desktop.domain.receipt import Means
from desktop.services.desk import Desk
from desktop.services.payment.read_back import ReadBack, ReadBackRow
from desktop.services.payment.receipts import ListReceipts, get_receipt, list_receipts
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.ui.pages.arguments import PersonArgument
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.payment.second_screen import SecondScreen
from desktop.ui.pages.payment.transfer_part import purpose
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import Clock, registered
from tests.ui.keys import ALT, Key, press, write
from tests.ui.pages.conftest import hold, page_of

Settled = Callable[[], None]


@pytest.fixture
def person_id(desk: Desk) -> UUID:
    return registered(desk, "Nguyễn Văn An")


@pytest.fixture
def dialog(counter_window: MainWindow, settled: Settled, person_id: UUID) -> PaymentDialog:
    """An income of 3.000.001 leaves an odd sum: 7.128.003 đ."""
    counter_window.open_page("voluntary_si", PersonArgument(person_id=person_id))
    settled()
    page = page_of(counter_window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    page.form.income.field.setFocus()
    page.form.income.field.selectAll()
    write("3000001")
    press(Key.Key_F9)
    found = counter_window.dialog
    assert isinstance(found, PaymentDialog)
    return found


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


def test_a_transfer_is_recorded_as_one(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    press(Key.Key_F8)
    assert dialog.confirm.text() == "Đã nhận đủ, lập biên lai"
    assert dialog.transfer.accessibleName() == "Nội dung (không dấu): NGUYEN VAN AN NOP TIEN BHXH TU NGUYEN 12 THANG"
    press(Key.Key_Space)
    press(Key.Key_F9)
    settled()
    row = list_receipts(desk, ListReceipts()).rows[0]
    assert row.means is Means.TRANSFER


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


@pytest.mark.parametrize("name", ["Đỗ Thị Ước", "<b>x</b>", "A" * 200, "🙂 Lan"])
def test_a_purpose_is_plain_capitals_of_bearable_length(name: str) -> None:
    row = ReadBackRow(name=name, period="", amount=Money(1))
    text = purpose(ReadBack(payer=name, sentence="nộp tiền BHYT", rows=(row,), total=Money(1), in_words=""))
    assert len(text) <= 70
    assert all(character.isascii() and (character.isalnum() or character == " ") for character in text)
    assert text == text.upper()
