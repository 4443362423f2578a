"""From a receipt to its void and on: the dialog, then the new receipt, the page where it is put right, or back."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.people import Insurance
from desktop.services.corrections.void_receipt import VoidedReceipt
from desktop.services.corrections.voidable import Voidable, voidable
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import PersonArgument, ReceiptArgument
from desktop.ui.pages.corrections.replacing import Replacing, difference_text
from desktop.ui.pages.corrections.void_dialog import VoidDialog


def open_void(counter: Counter, receipt_id: UUID) -> None:
    """Load the receipt and show the dialog."""
    desk = counter.open_desk
    counter.worker.run(lambda: voidable(desk, receipt_id), partial(_show, counter))


def _show(counter: Counter, found: Voidable) -> None:
    window = counter.shell
    if not isinstance(window, QWidget):
        return
    dialog = VoidDialog(counter, window, found)
    dialog.closed.connect(partial(_closed, counter, found))
    window.show_dialog(dialog)


def _closed(counter: Counter, found: Voidable, result: object) -> None:
    if isinstance(result, VoidedReceipt):
        counter.announcer.announce(result)
        counter.shell.toast(_told(result))
        shown = result.receipt_id if result.replacement is None else result.replacement.receipt_id
        counter.shell.open_page("receipt", ReceiptArgument(receipt_ids=(shown,)))
    elif isinstance(result, Replacing) and found.person_id is not None:
        page = "voluntary_si" if found.insurance is Insurance.VOLUNTARY_SI else "household_hi"
        counter.shell.open_page(page, PersonArgument(person_id=found.person_id, replacing=result))
        told = t("Sửa chỗ sai rồi bấm F9: biên lai {number} được thay khi thu xong.", number=result.number)
        counter.shell.toast(told)


def _told(done: VoidedReceipt) -> str:
    money = difference_text(done.before, done.before + done.difference)
    if done.replacement is None:
        return t("Đã hủy biên lai {number}. {money}", number=done.number, money=money)
    return t(
        "Đã hủy biên lai {number}, thay bằng {new}. {money}",
        number=done.number,
        new=done.replacement.number,
        money=money,
    )
