"""Money handed to the agency on the tour: banked, remitted by a slip, confirmed, reconciled."""

from __future__ import annotations

from datetime import date

from desktop.domain.money import Money
from desktop.domain.partial_date import format_date
from desktop.services.day.movements import MovementKind
from desktop.services.remittances.owed import owed
from desktop.storage.remittances import Source
from desktop.tour.day import Day
from desktop.tour.drawer import day_page, move_money
from desktop.tour.papers import paper_from_dialog
from desktop.ui.pages.remittances.dialogs.confirm_dialog import ConfirmDialog
from desktop.ui.pages.remittances.dialogs.remit_dialog import RemitDialog
from desktop.ui.pages.remittances.remittances_page import RemittancesPage


def bank_the_safe(day: Day) -> None:
    """What lies in the safe goes to the office's account."""
    amount = owed(day.desk).lies[Source.SAFE]
    move_money(day, MovementKind.HANDOVER, amount, "lấy ra để nộp ngân hàng", "ghi-tien-vao-ra-ket")
    move_money(day, MovementKind.DEPOSIT, Money(-amount), "nộp vào tài khoản điểm thu")


def remit(day: Day, until: date) -> None:
    """F9, the day, F9: one slip for everything taken until then; looked at and saved."""
    with day.story("money is handed to the agency") as entry:
        page = remittances_page(day)
        day.picture("nop-tien-con-phai-nop")
        before = owed(day.desk)
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: isinstance(day.dialog, RemitDialog), "how to hand over")
        dialog = day.dialog
        assert isinstance(dialog, RemitDialog)
        dialog.until.line.setFocus()
        day.clerk.press("Ctrl+A")
        day.clerk.type(f"{until:%d%m%Y}")
        dialog.reference.setFocus()
        day.clerk.type("UNC 2411")
        day.picture("nop-tien")
        entry["shown"] = dialog.sum.text()
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: day.dialog is None, "the slip made")
        day.at_rest()
        day.clerk.press("Alt+2")
        day.at_rest()
        day.picture("giay-nop-tien")
        day.clerk.press("Ctrl+P")
        entry["papers"] = [paper_from_dialog(day, "giay-nop-tien-so")]
        after = owed(day.desk)
        entry.update(day=day.clock().date().isoformat(), until=format_date(until))
        entry.update(owed_before=int(before.total), owed_after=int(after.total), page=page.NAME)
    day.home()


def confirmed(day: Day) -> None:
    """Alt+2, Alt+4: the agency says that it received the slip."""
    with day.story("the agency confirms the remittance") as entry:
        remittances_page(day)
        day.clerk.press("Alt+2")
        day.at_rest()
        day.clerk.press("Alt+4")
        day.clerk.wait_for(lambda: isinstance(day.dialog, ConfirmDialog), "the confirmation")
        dialog = day.dialog
        assert isinstance(dialog, ConfirmDialog)
        dialog.reference.setFocus()
        day.clerk.type("GBC 2511")
        day.picture("xac-nhan-nop-tien")
        entry["amount"] = int(dialog.amount.value() or 0)
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: day.dialog is None, "confirmed")
        day.at_rest()
        day.picture("nop-tien-da-xac-nhan")
        day.clerk.press("Alt+3")
        day.at_rest()
        day.picture("doi-soat-tung-bien-lai")
    day.home()


def remittances_page(day: Day) -> RemittancesPage:
    """From the page of the day by Alt+5."""
    day_page(day)
    page = day.go("Alt+5", "remittances")
    assert isinstance(page, RemittancesPage)
    return page
