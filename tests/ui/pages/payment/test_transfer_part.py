"""Transfers on the payment dialog: the code to scan, what it says, where else it stands."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.domain.money import Money
from desktop.domain.papers.receipt import Means
from desktop.domain.papers.vietqr import read_payload
from desktop.services.book.settings import Settings, load_settings, save_settings
from desktop.services.desk import Desk
from desktop.services.payment.read_back import ReadBack, ReadBackRow
from desktop.services.payment.receipts import ListReceipts, get_receipt, list_receipts
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.payment.transfer_part import purpose
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.widgets.qr_code import QrCode
from tests.documents.reading import qr_of
from tests.ui.keys import Key, press

Settled = Callable[[], None]


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


@pytest.fixture
def account(desk: Desk) -> Settings:
    """The office has an account."""
    own = replace(load_settings(desk), bank_bin="970403", bank_name="Sacombank", bank_account="0011012345678")
    kept = save_settings(desk, own)
    assert isinstance(kept, Settings)
    return kept


def test_without_an_account_the_dialog_says_where_to_enter_it(dialog: PaymentDialog, settled: Settled) -> None:
    press(Key.Key_F8)
    settled()
    assert dialog.transfer.code is None
    assert dialog.transfer.no_account.isVisible()


def scanned(widget: QWidget) -> str | None:
    """What a telephone reads from a part of the screen."""
    return qr_of(widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8))


def test_a_telephone_reads_the_transfer_from_the_screen(
    account: Settings, dialog: PaymentDialog, settled: Settled
) -> None:
    press(Key.Key_F8)
    settled()
    assert dialog.transfer.code is not None
    read = read_payload(scanned(dialog.transfer.code) or "")
    assert (read.bank, read.number, read.amount) == ("970403", "0011012345678", Money(7_128_003))
    assert read.purpose == "BHXH NGUYEN VAN AN"
    assert read.bill is not None
    assert f"Số tham chiếu: {read.bill}" in dialog.transfer.accessibleName()
    assert not dialog.transfer.no_account.isVisible()
    press(Key.Key_F7)
    press(Key.Key_F8)
    settled()
    assert read_payload(scanned(dialog.transfer.code) or "").bill == read.bill


def test_the_payer_reads_the_code_from_the_second_screen(
    account: Settings, dialog: PaymentDialog, settled: Settled
) -> None:
    press(Key.Key_F8)
    settled()
    press(Key.Key_F11)
    assert dialog._second is not None
    (code,) = dialog._second.findChildren(QrCode)
    assert read_payload(scanned(code) or "").amount == Money(7_128_003)


def test_the_schedule_of_the_receipt_carries_the_code_of_the_next_payment(
    account: Settings, dialog: PaymentDialog, desk: Desk, settled: Settled
) -> None:
    press(Key.Key_F9)
    settled()
    (row,) = list_receipts(desk, ListReceipts()).rows
    schedule = get_receipt(desk, row.receipt_id).content.schedule
    assert schedule.transfer is not None
    coming = next(one for one in schedule.rows if not one.paid)
    read = read_payload(schedule.transfer.payload)
    assert (read.amount, read.bill) == (coming.pays, f"{row.symbol} {row.number}")


@pytest.mark.parametrize("name", ["Đỗ Thị Ước", "<b>x</b>", "A" * 200, "🙂 Lan"])
def test_a_purpose_is_plain_capitals_of_bearable_length(name: str) -> None:
    row = ReadBackRow(name=name, period="", amount=Money(1))
    text = purpose(ReadBack(payer=name, sentence="nộp tiền BHYT", rows=(row,), total=Money(1), in_words=""))
    assert len(text) <= 70
    assert all(character.isascii() and (character.isalnum() or character == " ") for character in text)
    assert text == text.upper()
