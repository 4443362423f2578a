"""The void dialog from the receipt page: by keyboard, real book, real window."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import Payout
from desktop.services.corrections.refunds_list import list_refunds
from desktop.services.desk import Desk
from desktop.services.payment.receipts import ListReceipts, get_receipt, list_receipts
from desktop.ui.pages.arguments import ReceiptArgument
from desktop.ui.pages.corrections.refund_dialog import RefundDialog
from desktop.ui.pages.corrections.refunds_page import RefundsPage
from desktop.ui.pages.corrections.void_dialog import VoidDialog, Way
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage
from desktop.ui.shell.main_window import MainWindow
from tests.services.builders import Clock, close_open_day, pay_si, registered
from tests.storage.engines import PASSPHRASE
from tests.ui.keys import ALT, CONTROL, Key, press, write
from tests.ui.pages.conftest import page_of
from tests.ui.pages.counter_story import family

Settled = Callable[[], None]


def picture(window: MainWindow, name: str) -> None:
    if folder := os.environ.get("SHOTS"):
        window.grab().save(str(Path(folder) / f"{name}.png"))


@pytest.fixture
def receipt_id(desk: Desk) -> UUID:
    return pay_si(desk, registered(desk), method="12").receipts[0].receipt_id


@pytest.fixture
def page(counter_window: MainWindow, receipt_id: UUID, settled: Settled) -> ReceiptPage:
    counter_window.open_page("receipt", ReceiptArgument(receipt_ids=(receipt_id,)))
    found = page_of(counter_window, ReceiptPage)
    assert isinstance(found, ReceiptPage)
    settled()
    return found


@pytest.fixture
def dialog(counter_window: MainWindow, page: ReceiptPage, settled: Settled) -> VoidDialog:
    press(Key.Key_Delete, CONTROL, page)
    settled()
    found = counter_window.dialog
    assert isinstance(found, VoidDialog)
    return found


def test_a_wrong_payer_is_reissued_by_keyboard(
    counter_window: MainWindow, dialog: VoidDialog, desk: Desk, settled: Settled, receipt_id: UUID
) -> None:
    picture(counter_window, "void-payer")
    assert dialog.way.value() is Way.PAYER
    press(Key.Key_F9)
    assert dialog.approval.box.problem()
    picture(counter_window, "void-problems")
    dialog.reason.setFocus()
    write("Ghi sai ten")
    dialog.payer.name.set_value("Lê Văn Cường")
    dialog.approval.line.setText(PASSPHRASE)
    press(Key.Key_F9)
    settled()
    settled()
    old = get_receipt(desk, receipt_id)
    assert old.voided is not None
    assert old.voided.reason == "Ghi sai ten"
    assert old.voided.replaced_by_id is not None
    new = get_receipt(desk, old.voided.replaced_by_id)
    assert (new.content.payer_name, new.content.total) == ("Lê Văn Cường", old.content.total)
    assert counter_window.dialog is None
    picture(counter_window, "void-done")
    rows = list_receipts(desk, ListReceipts()).rows
    named = [(row.number, row.replaces) for row in rows if row.replaces]
    assert named == [(new.content.shown_number, old.content.shown_number)]


def test_the_first_problem_has_the_focus_and_esc_keeps_what_was_typed(
    counter_window: MainWindow, page: ReceiptPage, dialog: VoidDialog, settled: Settled
) -> None:
    press(Key.Key_F9)
    assert dialog.reason.hasFocus()  # not the passphrase below it
    write("Thu nham")
    press(Key.Key_3, ALT)
    assert dialog.way.value() is Way.RETURN
    dialog.approval.line.setText("bí mật")
    press(Key.Key_Escape)
    assert counter_window.dialog is None
    press(Key.Key_Delete, CONTROL, page)
    settled()
    again = counter_window.dialog
    assert isinstance(again, VoidDialog)
    assert again is not dialog
    assert (again.reason.value(), again.way.value()) == ("Thu nham", Way.RETURN)
    assert not again.approval.secret()


class _Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_a_receipt_of_a_sealed_day_says_so_inside_the_dialog(
    counter_window: MainWindow,
    page: ReceiptPage,
    desk: Desk,
    clock: Clock,
    settled: Settled,
) -> None:
    close_open_day(desk)
    clock.go_to(clock().date() + timedelta(days=1))
    windows, application = _Windows(), QCoreApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    press(Key.Key_Delete, CONTROL, page)
    settled()
    application.removeEventFilter(windows)
    dialog = counter_window.dialog
    assert isinstance(dialog, VoidDialog)
    assert dialog.sealed.isVisible()
    assert windows.shown == []
    assert dialog.reason.hasFocus()


def test_a_wrong_passphrase_changes_nothing_and_keeps_what_was_typed(
    counter_window: MainWindow, dialog: VoidDialog, desk: Desk, settled: Settled, receipt_id: UUID
) -> None:
    dialog.reason.set_value("Thu nhầm người")
    dialog.way.set_value(Way.RETURN)
    dialog.approval.line.setText("không phải đâu")
    press(Key.Key_F9, widget=dialog)
    settled()
    assert dialog.approval.box.problem()
    assert dialog.reason.value() == "Thu nhầm người"
    assert get_receipt(desk, receipt_id).voided is None
    picture(counter_window, "void-wrong")
    dialog.approval.line.setText(PASSPHRASE)
    press(Key.Key_F9, widget=dialog)
    settled()
    gone = get_receipt(desk, receipt_id).voided
    assert gone is not None
    assert gone.replaced_by == ""
    picture(counter_window, "void-returned")


def test_wrong_content_is_put_right_on_its_page_and_the_old_receipt_goes_with_the_new_one(
    counter_window: MainWindow, dialog: VoidDialog, desk: Desk, settled: Settled, receipt_id: UUID
) -> None:
    dialog.reason.set_value("Ghi sai số tháng")
    dialog.way.set_value(Way.AGAIN)
    dialog.approval.line.setText(PASSPHRASE)
    picture(counter_window, "void-again")
    press(Key.Key_F9, widget=dialog)
    settled()
    page = page_of(counter_window, VoluntarySiPage)
    assert isinstance(page, VoluntarySiPage)
    settled()
    assert get_receipt(desk, receipt_id).voided is None
    page.form.method.tiles.setFocus()
    press(Key.Key_Left)
    assert page.form.method.method() == "6"
    page.pay()
    settled()
    payment = counter_window.dialog
    assert isinstance(payment, PaymentDialog)
    picture(counter_window, "void-payment")
    payment.collect()
    settled()
    settled()
    old = get_receipt(desk, receipt_id)
    assert old.voided is not None
    assert old.voided.replaced_by_id is not None
    new = get_receipt(desk, old.voided.replaced_by_id)
    assert new.content.replaces is not None
    assert new.content.rows[0].period_from == old.content.rows[0].period_from


def test_the_refund_of_a_receipt_begins_with_its_own_cover(
    counter_window: MainWindow, desk: Desk, clock: Clock, settled: Settled
) -> None:
    family(desk, clock)  # the head pays both insurances: two receipts
    card = next(row for row in list_receipts(desk, ListReceipts()).rows if row.insurance is Insurance.HOUSEHOLD_HI)
    counter_window.open_page("receipt", ReceiptArgument(receipt_ids=(card.receipt_id,)))
    settled()
    press(Key.Key_1, ALT, page_of(counter_window, ReceiptPage))
    settled()
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, RefundDialog)
    settled()
    assert dialog.cause.value() == RefundCause.HIGHER_GROUP
    assert "BHYT" in dialog.cover.currentText()
    assert card.number in dialog.cover.currentText()


def test_a_refund_is_made_from_the_receipt_and_listed(
    counter_window: MainWindow, page: ReceiptPage, desk: Desk, settled: Settled
) -> None:
    press(Key.Key_1, ALT, page)
    settled()
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, RefundDialog)
    settled()
    dialog.amount.set_value(Money(1))
    dialog.override_reason.set_value("Đã trả một phần")
    press(Key.Key_Escape, widget=dialog)
    assert counter_window.dialog is None
    press(Key.Key_1, ALT, page)
    settled()
    settled()
    dialog = counter_window.dialog
    assert isinstance(dialog, RefundDialog)
    settled()
    assert (dialog.amount.value(), dialog.override_reason.value()) == (Money(1), "Đã trả một phần")
    picture(counter_window, "refund")
    press(Key.Key_F9, widget=dialog)
    assert dialog.approval.box.problem()
    dialog.payout.setFocus()
    press(Key.Key_Right)
    press(Key.Key_Right)
    assert dialog.payout.value() is Payout.AGENCY
    assert dialog.account.isVisible()
    press(Key.Key_F9, widget=dialog)
    assert dialog.account.boxes["bank"].problem()
    picture(counter_window, "refund-agency")
    dialog.payout.setFocus()
    press(Key.Key_Left)
    press(Key.Key_Left)
    dialog.approval.line.setText(PASSPHRASE)
    press(Key.Key_F9, widget=dialog)
    settled()
    settled()
    (row,) = list_refunds(desk)
    assert row.amount > 0
    found = page_of(counter_window, RefundsPage)
    assert isinstance(found, RefundsPage)
    assert row.slip in str(found.table.shown_texts())
    picture(counter_window, "refunds")
