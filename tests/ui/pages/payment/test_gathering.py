"""One payer for several people: gathered by Ctrl+G, taken out again, paid by F9 in one act with one change."""

from collections.abc import Callable
from uuid import UUID

import pytest

from desktop.domain.money import Money
from desktop.services.counter.drafts import list_drafts
from desktop.services.desk import Desk
from desktop.services.payment.basket import load_basket
from desktop.ui.pages.arguments import PersonArgument, ReceiptArgument
from desktop.ui.pages.basket.basket_page import BasketPage
from desktop.ui.pages.household_hi.household_hi_page import HouseholdHiPage
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import household_of, registered
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.conftest import page_of

Settled = Callable[[], None]


def open_si(window: MainWindow, settled: Settled, person: UUID) -> VoluntarySiPage:
    window.open_page("voluntary_si", PersonArgument(person_id=person))
    settled()
    page = page_of(window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    return page


@pytest.fixture
def gathered(counter_window: MainWindow, desk: Desk, settled: Settled) -> list[UUID]:
    """One participant is gathered; another and a household are in the book."""
    people = [registered(desk, name, phone="0905000001") for name in ("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Bảy")]
    household_of(desk, people[2])
    open_si(counter_window, settled, people[0])
    press(Key.Key_G, CONTROL)
    settled()
    return people


def test_gathering_goes_home_and_shows_a_bar(
    counter_window: MainWindow, gathered: list[UUID], desk: Desk, settled: Settled
) -> None:
    assert counter_window.dialog is None
    assert counter_window.navigator.current.NAME == "home"  # type: ignore[union-attr]
    page = open_si(counter_window, settled, gathered[1])
    assert "Đang gom 1 người · 3.168.000 đ" in page.basket.accessibleName()
    assert page.basket.isVisible()
    assert [one.title for one in list_drafts(desk) if one.page == "basket"] == ["Đang gom: 1 người, 3.168.000 đ"]


def test_f9_at_the_last_one_pays_for_all(
    counter_window: MainWindow, gathered: list[UUID], desk: Desk, settled: Settled
) -> None:
    open_si(counter_window, settled, gathered[1])
    press(Key.Key_G, CONTROL)
    settled()
    counter_window.open_page("household_hi", PersonArgument(person_id=gathered[2]))
    settled()
    page_of(counter_window, HouseholdHiPage)
    press(Key.Key_F9)
    dialog = counter_window.dialog
    assert isinstance(dialog, PaymentDialog)
    said = dialog.read_back.accessibleName()
    for part in ("nộp tiền cho 3 người", "Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Bảy", "1.366.200"):
        assert part in said
    write("8tr")
    press(Key.Key_Return)
    assert "Phải thu 7.702.200" in dialog.cash.change.accessibleName()
    press(Key.Key_1, ALT)
    write("Phạm Văn Mười")
    press(Key.Key_F9)
    settled()
    page = page_of(counter_window, ReceiptPage)
    assert isinstance(page, ReceiptPage)
    with desk.book.reading() as tx:
        from_book = tx.connection.exec_driver_sql("SELECT payer_name, total, tendered FROM payments").all()
        assert [tuple(row) for row in from_book] == [("Phạm Văn Mười", 7_702_200, 8_000_000)]
        assert tx.connection.exec_driver_sql("SELECT count(*) FROM receipts").scalar_one() == 3
    assert list_drafts(desk) == ()
    assert load_basket(desk).items == ()


def test_one_can_be_taken_out_and_paid_alone(
    counter_window: MainWindow, gathered: list[UUID], desk: Desk, settled: Settled
) -> None:
    open_si(counter_window, settled, gathered[1])
    press(Key.Key_G, CONTROL)
    settled()
    counter_window.open_page("basket")
    settled()
    page = page_of(counter_window, BasketPage)
    assert isinstance(page, BasketPage)
    assert page.total.text() == "2 người · 6.336.000 đ"
    press(Key.Key_Delete)
    settled()
    assert page.total.text() == "1 người · 3.168.000 đ"
    assert [one.read_back.payer for one in load_basket(desk).items] == ["Trần Thị Bình"]
    press(Key.Key_F9)
    dialog = counter_window.dialog
    assert isinstance(dialog, PaymentDialog)
    press(Key.Key_Escape)
    settled()
    assert load_basket(desk).total == Money(3_168_000)
    press(Key.Key_Delete)
    settled()
    assert page.empty.isVisible()
    assert load_basket(desk).items == ()


def test_gathering_again_takes_the_place_of_the_first(
    counter_window: MainWindow, gathered: list[UUID], desk: Desk, settled: Settled
) -> None:
    page = open_si(counter_window, settled, gathered[0])
    page.form.income.field.setFocus()
    page.form.income.field.selectAll()
    write("3000000")
    press(Key.Key_G, CONTROL)
    settled()
    basket = load_basket(desk)
    assert (basket.people, basket.total) == (1, 7_128_000)


def test_what_is_wrong_is_not_gathered(counter_window: MainWindow, desk: Desk, settled: Settled) -> None:
    page = open_si(counter_window, settled, registered(desk, "Nguyễn Văn An"))
    page.form.income.field.setFocus()
    page.form.income.field.selectAll()
    write("1")
    press(Key.Key_G, CONTROL)
    settled()
    page_of(counter_window, VoluntarySiPage)
    assert load_basket(desk).items == ()


def test_the_receipts_of_all_open_together(counter_window: MainWindow, gathered: list[UUID], settled: Settled) -> None:
    open_si(counter_window, settled, gathered[1])
    press(Key.Key_F9)
    press(Key.Key_F9)
    settled()
    page_of(counter_window, ReceiptPage)
    arguments = [entry for entry in counter_window.counter.drafts.values() if isinstance(entry, ReceiptArgument)]
    assert all(len(one.receipt_ids) == 2 for one in arguments)
