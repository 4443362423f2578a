"""F6 lets a transfer wait, Alt+3 enters a receipt written by hand; what the day refuses is said with what to do."""

from collections.abc import Callable
from datetime import date

from desktop.domain.money import Money
from desktop.services.desk import Desk
from desktop.services.transfers.waiting import waiting_list
from desktop.storage.payment import receipt_books, receipts
from desktop.storage.payment.receipts import ReceiptFilter
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import Clock, pay_si, registered
from tests.services.test_handwritten import hand_book
from tests.ui.keys import ALT, Key, press, write
from tests.ui.pages.conftest import page_of

Settled = Callable[[], None]


def stored(desk: Desk) -> list[tuple[int, Money, date]]:
    with desk.book.reading() as tx:
        return [(one.number, one.total, one.issued_on) for one in receipts.page(tx, ReceiptFilter())]


def test_f6_waits_and_the_next_person_comes(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    press(Key.Key_F8)
    settled()
    assert dialog.wait.isVisible()
    press(Key.Key_F6)
    settled()
    assert counter_window.dialog is None
    assert counter_window.navigator.current.NAME == "home"  # type: ignore[union-attr]
    assert [(one.payer_name, one.about, one.total) for one in waiting_list(desk)] == [
        ("Nguyễn Văn An", "Nguyễn Văn An", 7_128_003)
    ]
    assert stored(desk) == []


def test_a_receipt_written_by_hand_is_entered_with_its_number_and_day(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    hand_book(desk)
    press(Key.Key_3, ALT)
    settled()
    part = dialog.handwritten
    assert (part.numbers.value(), part.reason.value()) == ("0000011", "mất điện")
    part.day.setText("20/11/2026")
    press(Key.Key_F9)
    settled()
    page_of(counter_window, ReceiptPage)
    assert stored(desk) == [(11, Money(7_128_003), date(2026, 11, 20))]


def test_what_is_wrong_with_the_sheet_stands_beside_its_field(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    hand_book(desk)
    press(Key.Key_3, ALT)
    settled()
    part = dialog.handwritten
    part.numbers.selectAll()
    write("13")
    part.day.setText("24/11/2026")
    press(Key.Key_F9)
    settled()
    assert "chưa đến" in part.boxes["written_on"].problem()
    assert "0000011–0000012" in part.boxes["skipped_reason"].problem()
    assert part.numbers.value() == "13"
    assert (stored(desk), counter_window.dialog) == ([], dialog)
    part.day.setText("20/11/2026")
    part.skipped.set_value("rách")
    press(Key.Key_F9)
    settled()
    assert [number for number, _total, _day in stored(desk)] == [13]


def test_without_a_book_for_it_the_dialog_says_where_to_add_one(dialog: PaymentDialog, settled: Settled) -> None:
    press(Key.Key_3, ALT)
    settled()
    assert dialog.handwritten.none.isVisible()
    press(Key.Key_F9)
    settled()
    assert not dialog.saving
    press(Key.Key_3, ALT)
    assert not dialog.handwritten.open


def test_yesterday_still_open_is_refused_with_the_way_to_close_it(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled, clock: Clock
) -> None:
    pay_si(desk, registered(desk, "Lê Văn Bảy", phone=""))
    clock.go_to(date(2026, 11, 24))
    write("8tr")
    press(Key.Key_F9)
    settled()
    assert counter_window.dialog is dialog
    assert "ngày 23/11/2026 chưa chốt" in dialog.refusal.box.accessibleName()
    assert dialog.refusal.day.isVisible()
    assert dialog.cash.field.value() == 8_000_000
    assert len(stored(desk)) == 1
    press(Key.Key_4, ALT)
    settled()
    assert counter_window.navigator.current.NAME == "day"  # type: ignore[union-attr]
    press(Key.Key_Escape)
    settled()
    page_of(counter_window, VoluntarySiPage)


def test_a_used_up_book_is_named(
    counter_window: MainWindow, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    hand_book(desk, handwritten=False, first_number=1, last_number=1, is_default=True, label="01")
    pay_si(desk, registered(desk, "Lê Văn Bảy", phone=""))
    with desk.book.reading() as tx:
        assert all(receipt_books.numbers_left(tx, one) == 0 for one in receipt_books.all_books(tx))
    press(Key.Key_F9)
    settled()
    assert "đã hết số" in dialog.refusal.box.accessibleName()
    assert counter_window.dialog is dialog
