"""The many payments of the three days: renewals and new participants, transfers, one payer for several, by hand."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from desktop.domain.papers.receipt import Means
from desktop.tour.day import Day
from desktop.tour.papers import amounts_of
from desktop.tour.people import Known
from desktop.tour.stories import RENEWAL_KEYS, confirm, round_up, to_si
from desktop.ui.pages.basket.basket_page import BasketPage
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.settings.receipt_books.book_dialogs import BookDialog
from desktop.ui.pages.settings.settings_page import SettingsPage

PAYER = "Công ty may Tiên Du"
RENEWS, JOINS = "a known person renews", "someone of the book joins voluntary SI"


def renew(day: Day, known: Known) -> None:
    """Scan, Enter, F8, F9, Enter: by transfer, where no small change is left over."""
    with day.story(RENEWS, RENEWAL_KEYS) as entry:
        day.scan(known.card, "person")
        pay(day, entry, known.name, key="Enter", means="F8")


def join(day: Day, known: Known, means: str = "") -> None:
    """Scan, F6, F9, F9, Enter: as the page proposes it."""
    with day.story(JOINS) as entry:
        day.scan(known.card, "person")
        to_si(day)
        pay(day, entry, known.name, means=means)


def pay(day: Day, entry: dict[str, Any], name: str, *, key: str = "F9", means: str = "", typed: bool = True) -> UUID:
    """Open the payment, take the money, serve the next person; the first receipt's key.

    ``typed``: what is handed over is typed where change would have odd đồng.
    """
    dialog = day.open_payment(key)
    if means:
        day.clerk.press(means)
    if typed and dialog.means.means is Means.CASH and dialog.argument.read_back.total % 1000:
        day.clerk.type(str(round_up(int(dialog.argument.read_back.total))))
    return _taken(day, entry, name, dialog)


def _taken(day: Day, entry: dict[str, Any], name: str, dialog: PaymentDialog) -> UUID:
    total = int(dialog.argument.read_back.total)
    ids = confirm(day, dialog)
    day.go("Enter", "home")
    receipts = [amounts_of(day.stored(one)) for one in ids]
    entry.update(name=name, day=day.clock().date().isoformat(), read_back={"total": total}, taken=receipts)
    entry["means"] = dialog.means.means.value
    return ids[0]


def several_by_one_payer(day: Day, people: tuple[Known, ...]) -> None:
    """Ctrl+G gathers each, F9 on the page of the gathered pays for all, in another payer's name."""
    with day.story("one payer for several people") as entry:
        for known in people:
            day.scan(known.card, "person")
            to_si(day)
            day.go("Ctrl+G", "home")
        page = day.command("Gom vào một lần nộp", "basket")
        assert isinstance(page, BasketPage)
        day.clerk.wait_for(lambda: len(page.basket.items) == len(people), "everybody gathered")
        day.picture("gom-vao-mot-lan-nop")
        dialog = day.open_payment("F9")
        day.clerk.press("Alt+1")
        day.clerk.type(PAYER)
        day.picture("thu-tien-nguoi-khac-nop")
        _taken(day, entry, PAYER, dialog)


def waits_for_transfer(day: Day, known: Known) -> None:
    """F8, F6: the transfer is announced and not seen; no number is taken."""
    with day.story("a transfer is awaited") as entry:
        day.scan(known.card, "person")
        to_si(day)
        dialog = day.open_payment("F9")
        day.clerk.press("F8")
        day.at_rest()
        day.picture("thu-tien-chuyen-khoan-cho")
        entry.update(name=known.name, total=int(dialog.argument.read_back.total))
        day.go("F6", "home")


def written_by_hand(day: Day, known: Known) -> None:
    """A book for power cuts is opened; a receipt written by hand is entered with its number, day and reason."""
    _handwritten_book(day)
    with day.story("a receipt written by hand in a power cut") as entry:
        day.scan(known.card, "person")
        to_si(day)
        dialog = day.open_payment("F9")
        day.clerk.press("Alt+3")
        day.at_rest()
        day.clerk.wait_for(lambda: bool(dialog.handwritten.numbers.value()), "the book's next number")
        day.picture("thu-tien-viet-tay")
        _taken(day, entry, known.name, dialog)


def _handwritten_book(day: Day) -> None:
    with day.story("a receipt book for power cuts"):
        page = settings_section(day, "receipt_books")
        day.clerk.press("Ins")
        day.clerk.wait_for(lambda: isinstance(day.dialog, BookDialog), "the new book")
        dialog = day.dialog
        assert isinstance(dialog, BookDialog)
        dialog.label.setFocus()
        day.clerk.press("Ctrl+A")
        day.clerk.type("Quyển viết tay")
        dialog.handwritten.setFocus()
        day.clerk.press("Space")
        day.picture("mo-quyen-bien-lai")
        day.clerk.press("F9")
        day.clerk.wait_for(lambda: day.dialog is None, "the book opened")
        day.at_rest()
        assert page is day.page
        day.picture("cai-dat-quyen-bien-lai")
    day.home()


def settings_section(day: Day, name: str) -> SettingsPage:
    """A section of the settings, by the arrows from the first."""
    page = day.go("Ctrl+7", "settings")
    assert isinstance(page, SettingsPage)
    wanted = page.sections.index(getattr(page, name))
    page.list.setFocus()
    day.clerk.press("Home", *["Down"] * wanted)
    day.at_rest()
    assert page.list.currentRow() == wanted
    return page
