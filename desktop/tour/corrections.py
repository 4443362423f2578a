"""What is put right on the tour: receipts voided and replaced, money given back, a cover refunded."""

from __future__ import annotations

from uuid import UUID

from desktop.services.payment.receipts import ListReceipts, list_receipts
from desktop.tour.day import Day
from desktop.tour.papers import paper_from_dialog
from desktop.tour.people import Known
from desktop.ui.pages.corrections.refund_dialog import RefundDialog
from desktop.ui.pages.corrections.void_dialog import VoidDialog
from desktop.ui.pages.receipts.paper_view import Sheet
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.receipts.receipts_page import ReceiptsPage

RIGHT_PAYER = "Trần Văn Bình"


def right_payer(day: Day, number: str, passphrase: str) -> None:
    """The payer's name was wrong: the same amounts once more, for who really paid."""
    _void(day, number, passphrase, "Ghi sai người nộp", payer=RIGHT_PAYER, title="thay-nguoi-nop")


def money_back(day: Day, number: str, passphrase: str, title: str = "tra-lai-tien") -> None:
    """The payer takes the money back; no other receipt follows."""
    _void(day, number, passphrase, "Người nộp đổi ý", title=title)


def _void(day: Day, number: str, passphrase: str, reason: str, *, payer: str = "", title: str) -> None:
    with day.story(f"receipt voided: {title}") as entry:
        _receipt(day, number)
        before = day.stored(id_of(day, number))
        day.clerk.press("Ctrl+Del")
        day.clerk.wait_for(lambda: isinstance(day.dialog, VoidDialog), "the void")
        dialog = day.dialog
        assert isinstance(dialog, VoidDialog)
        day.at_rest()
        dialog.reason.setFocus()
        day.clerk.type(reason)
        day.clerk.press("Alt+1" if payer else "Alt+3")
        if payer:
            dialog.payer.name.setFocus()
            day.clerk.press("Ctrl+A")
            day.clerk.type(payer)
        dialog.approval.line.setFocus()
        day.clerk.type(passphrase)
        day.picture(f"huy-bien-lai-{title}")
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: day.dialog is None, f"receipt {number} voided")
        _drawn(day)
        day.picture(f"bien-lai-da-huy-{title}")
        entry.update(number=number, total=int(before.content.total), means=before.content.means.value)
        entry.update(replaced=bool(payer), issued_on=before.content.issued_on.isoformat())
        entry.update(day=day.clock().date().isoformat(), insurance=before.content.insurance.value)
    day.home()


def refund(day: Day, known: Known, passphrase: str) -> None:
    """Someone joins compulsory SI: the worksheet tells what goes back, cash out of the drawer, the slip is saved."""
    with day.story("a refund with its worksheet") as entry:
        day.scan(known.card, "person")
        day.clerk.press("Ctrl+R")
        day.clerk.wait_for(lambda: isinstance(day.dialog, RefundDialog), "the refund")
        dialog = day.dialog
        assert isinstance(dialog, RefundDialog)
        day.clerk.wait_for(lambda: dialog.amount.value() is not None, "the worksheet")
        day.at_rest()
        dialog.approval.line.setFocus()
        day.clerk.type(passphrase)
        day.picture("hoan-tra")
        entry.update(name=known.name, amount=int(dialog.amount.value() or 0), day=day.clock().date().isoformat())
        day.go("F9", "refunds")
        day.picture("danh-sach-hoan-tra")
        day.clerk.press("Ctrl+P")
        entry["papers"] = [paper_from_dialog(day, "phieu-hoan-tra")]
    day.home()


def _receipt(day: Day, number: str) -> None:
    """Ctrl+8, the number, Enter, Enter."""
    page = day.go("Ctrl+8", "receipts")
    assert isinstance(page, ReceiptsPage)
    day.clerk.type(number)
    day.at_rest()
    day.clerk.wait_for(lambda: page.table.rows.rowCount() == 1, f"receipt {number} found")
    day.clerk.press("Enter")
    day.go("Enter", "receipt")
    _drawn(day)


def _drawn(day: Day) -> None:
    page = day.wait_for_page("receipt")
    assert isinstance(page, ReceiptPage)
    day.clerk.wait_for(lambda: bool(page.view.findChildren(Sheet)), "the paper drawn")


def id_of(day: Day, number: str) -> UUID:
    """A receipt by its number."""
    return next(row.receipt_id for row in list_receipts(day.desk, ListReceipts(text=number)).rows)
