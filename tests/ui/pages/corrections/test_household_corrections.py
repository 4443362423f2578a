"""A household's receipt with other content and its refund through the window; the passphrase is asked once."""

import os
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from desktop.services.book.check_book import check_book
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refunds_list import list_refunds
from desktop.services.desk import Desk
from desktop.services.payment.receipts import get_receipt
from desktop.storage.payment import covers
from desktop.ui.pages.arguments import ReceiptArgument
from desktop.ui.pages.corrections.opening import open_refund
from desktop.ui.pages.corrections.refund_dialog import RefundDialog
from desktop.ui.pages.corrections.void_dialog import VoidDialog, Way
from desktop.ui.pages.household_hi.household_hi_page import HouseholdHiPage
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import hi_draft, hi_part, household_of, paid, registered
from tests.services.corrections.stories import acts
from tests.storage.engines import PASSPHRASE
from tests.ui.keys import CONTROL, Key, press, write
from tests.ui.pages.conftest import page_of

Settled = Callable[[], None]


def picture(window: MainWindow, name: str) -> None:
    if folder := os.environ.get("SHOTS"):
        window.grab().save(str(Path(folder) / f"{name}.png"))


@pytest.fixture
def family(desk: Desk) -> tuple[UUID, UUID]:
    first = registered(desk, "Nguyễn Văn An", personal_id="001090000011")
    second = registered(desk, "Trần Thị Bình", phone="0905000002", sex="female", personal_id="001190000022")
    return first, second


@pytest.fixture
def receipt_id(desk: Desk, family: tuple[UUID, UUID]) -> UUID:
    return paid(desk, hi_part(desk, hi_draft(household_of(desk, *family), *family))).receipts[0].receipt_id


def test_a_household_receipt_is_issued_again_with_fewer_months(
    counter_window: MainWindow, receipt_id: UUID, family: tuple[UUID, UUID], desk: Desk, settled: Settled
) -> None:
    counter_window.open_page("receipt", ReceiptArgument(receipt_ids=(receipt_id,)))
    page = page_of(counter_window, ReceiptPage)
    settled()
    press(Key.Key_Delete, CONTROL, page)
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, VoidDialog)
    dialog.reason.set_value("Ghi sai số tháng")
    dialog.way.set_value(Way.AGAIN)
    dialog.approval.line.setText(PASSPHRASE)
    press(Key.Key_F9, widget=dialog)
    settled()
    hi_page = page_of(counter_window, HouseholdHiPage)
    assert isinstance(hi_page, HouseholdHiPage)
    settled()
    assert [row.months.text() for row in hi_page.view.table.shown_rows()] == ["12", "12"]
    hi_page.view.table.focus_cell(family[1])
    write("6")
    settled()
    picture(counter_window, "hi-again")
    hi_page.pay()
    settled()
    payment = counter_window.dialog
    assert isinstance(payment, PaymentDialog)
    picture(counter_window, "hi-again-payment")
    payment.collect()
    settled()
    settled()
    old = get_receipt(desk, receipt_id)
    assert old.voided is not None
    assert old.voided.replaced_by_id is not None
    new = get_receipt(desk, old.voided.replaced_by_id)
    with desk.book.reading() as tx:
        assert sorted(card.months for card in covers.cards_of_receipt(tx, old.voided.replaced_by_id)) == [6, 12]
    assert new.content.total < old.content.total
    assert acts(desk).count("approved") == 1
    assert check_book(desk).healthy


def test_a_household_card_is_paid_back_through_the_window(
    counter_window: MainWindow, receipt_id: UUID, family: tuple[UUID, UUID], desk: Desk, settled: Settled
) -> None:
    open_refund(counter_window.counter, family[1], RefundCause.HIGHER_GROUP)
    settled()
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, RefundDialog)
    settled()
    picture(counter_window, "hi-refund")
    assert dialog.amount.value()
    assert not dialog.short.isVisible()
    press(Key.Key_F9, widget=dialog)
    assert dialog.approval.box.problem()
    dialog.payout.setFocus()
    press(Key.Key_Right)
    settled()
    assert dialog.short.isVisible()
    picture(counter_window, "hi-refund-short-account")
    press(Key.Key_Left)
    settled()
    dialog.approval.line.setText(PASSPHRASE)
    press(Key.Key_F9, widget=dialog)
    settled()
    settled()
    (row,) = list_refunds(desk)
    assert row.amount > 0
    assert acts(desk).count("approved") == 1
    assert get_receipt(desk, receipt_id).voided is None
    assert check_book(desk).healthy
    picture(counter_window, "hi-refunded")
